import { a as formatCount, m as lazily, t as countNoun } from "./format-DxS3m0hf.js";
// actions/lib/report/cost.ts
/** US dollars for a TiB that queries read on demand in most places; regions differ. */
const PRICE_PER_TIB = 6.25;
const TIB = 2 ** 40;
const UNITS = [
	"B",
	"KiB",
	"MiB",
	"GiB",
	"TiB"
];
/** `0 B`, `10.0 MiB`: in the units that BigQuery bills. */
function formatBinaryBytes(bytes) {
	const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), UNITS.length - 1);
	const size = bytes / 2 ** (10 * power);
	return `${power === 0 ? String(size) : size.toFixed(1)} ${UNITS[power] ?? "B"}`;
}
const DOLLARS = lazily(() => new Intl.NumberFormat("en-US", {
	style: "currency",
	currency: "USD"
}));
/** What reading so much costs, as people say it: `under 1 cent`, `$0.12`, `$1,250.00`. */
function formatCost(bytes, pricePerTib) {
	const dollars = bytes / TIB * pricePerTib;
	if (dollars === 0) return "$0";
	return dollars < .01 ? "under 1 cent" : DOLLARS().format(dollars);
}
// actions/lib/report/outcome.ts
/** What became of a node in this run, in a word: what was sound and needed no work is `unchanged`. */
function nameOutcome({ status, isUnchanged }) {
	return isUnchanged === true && (status === "success" || status === "pass") ? "unchanged" : status;
}
// actions/lib/report/digest.ts
/** Arranges emissions. A year that has usage and no factors is there, with nothing in it. */
function toGrid(emissions) {
	const counted = emissions.filter((row) => row.kgCo2e !== void 0);
	const energyTypes = [...new Set(counted.map((row) => row.energyType))].toSorted();
	return {
		energyTypes,
		rows: [...new Set(emissions.map((row) => row.year))].toSorted((a, b) => a - b).map((year) => {
			const ofYear = counted.filter((row) => row.year === year);
			return {
				year,
				cells: energyTypes.map((energyType) => {
					const matching = ofYear.filter((row) => row.energyType === energyType);
					return matching.length === 0 ? void 0 : sumOf(matching, (row) => row.kgCo2e ?? 0);
				}),
				isProvisional: ofYear.some((row) => row.isProvisional),
				total: ofYear.length === 0 ? void 0 : sumOf(ofYear, (row) => row.kgCo2e ?? 0)
			};
		})
	};
}
/** One line a step of the run: what it went through, and what came of it. */
function listSteps(results) {
	const { files, partitions, transform } = results;
	const nodes = transform?.nodes ?? [];
	const models = nodes.filter((node) => node.kind !== "test");
	const tests = nodes.filter((node) => node.kind === "test");
	return [
		{
			step: "Files",
			outcome: countBy(files.map((file) => file.status), [
				"fetched",
				"unchanged",
				"absent",
				"kept",
				"failed"
			])
		},
		{
			step: "Rows",
			outcome: formatCount(sumOf(files, (file) => file.rowCount))
		},
		{
			step: "Rejects",
			outcome: formatCount(sumOf(files, (file) => file.rejectCount))
		},
		{
			step: "Partitions",
			outcome: countBy(partitions.map((p) => p.status), [
				"loaded",
				"unchanged",
				"emptied"
			])
		},
		{
			step: "Models",
			outcome: countBy(models.map(nameOutcome), [
				"success",
				"unchanged",
				"error",
				"skipped"
			])
		},
		{
			step: "Tests",
			outcome: countBy(tests.map(nameOutcome), [
				"pass",
				"unchanged",
				"warn",
				"fail",
				"error",
				"skipped"
			])
		}
	];
}
const WORDS = {
	success: "built",
	pass: "passed",
	fail: "failed",
	warn: "warned"
};
function countBy(statuses, order) {
	const parts = order.flatMap((status) => {
		const count = statuses.filter((seen) => seen === status).length;
		return count === 0 ? [] : [`${formatCount(count)} ${WORDS[status] ?? status}`];
	});
	return parts.length === 0 ? "none" : parts.join(", ");
}
/** Nodes that a reader must look at: what failed first, then what warned. */
function listConcerns(nodes) {
	const order = [
		"error",
		"fail",
		"warn"
	];
	return nodes.filter((node) => order.includes(node.status)).toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}
/** A node's result as one sentence, and the first row where it is a test's. */
function describeConcern(node) {
	const message = node.message ?? `${node.name} found ${countNoun(node.failures ?? 0, "row")}.`;
	const [row] = node.failingRows ?? [];
	if (row === void 0) return message;
	const cells = Object.entries(row).map(([name, value]) => `${name} ${(value ?? "null").slice(0, 60)}`);
	return `${message} ${(node.failures ?? 0) > 1 ? "The first" : "It is"}: ${cells.join(", ")}.`;
}
function sumOf(items, valueOf) {
	return items.reduce((sum, item) => sum + valueOf(item), 0);
}
/** Stands under tables of rounded figures. */
const ROUNDED = "Figures are rounded, so they may not add up to the last digit.";
export { sumOf as a, PRICE_PER_TIB as c, listSteps as i, formatBinaryBytes as l, describeConcern as n, toGrid as o, listConcerns as r, nameOutcome as s, ROUNDED as t, formatCost as u };
