import { t as PipelineError } from "./errors-DzvLK5MJ.js";
import { i as readManifest, t as readRawTables } from "./sources-DQszLOWX.js";
import { n as withPlace } from "./open-place-CTaoskzT.js";
import { n as toPlace } from "./place-inputs-CZwzoAgZ.js";
import { t as countNoun } from "./format-DxS3m0hf.js";
import { a as originOf, o as parseSourceChoice, r as isLeftOut } from "./origin-COf2H0tI.js";
import { t as runStep } from "./step-C-fcv6_8.js";
import { join } from "node:path";
// actions/load/load.ts
/** Makes tables that no run has filled yet, empty, so that the models that read them can be built. */
async function makeMissing(tables, year, warehouse) {
	for (const table of tables) {
		if (await warehouse.describe(table) !== void 0) continue;
		const partition = table.partition.granularity === "year" ? String(year) : `${year}01`;
		await warehouse.loadParquet({
			table,
			partition,
			uri: void 0,
			sha256: void 0,
			rowCount: 0
		});
	}
}
/** What a run holds while it loads a year: years go side by side, the same year twice does not. */
function nameYear({ dataset }, year) {
	return `${dataset}_${year}`;
}
/**
* Makes the warehouse's partitions of a year hold exactly what the manifest says: each file its
* own partition, and an empty one for a file that the publisher does not have.
*/
async function loadYear(options) {
	const { lake, manifest, tables, warehouse } = options;
	const outcomes = [];
	for (const file of manifest.files) {
		const table = tables.find(({ definition, origin }) => definition.name === file.table && origin === file.origin);
		if (table === void 0) continue;
		const isOwn = file.partition.startsWith(String(manifest.year));
		if (file.state === "absent" && !isOwn) continue;
		const loaded = await warehouse.loadParquet({
			table: table.definition,
			partition: file.partition,
			uri: file.state === "present" ? lake.uri(file.parquet.key) : void 0,
			sha256: file.state === "present" ? file.parquet.sha256 : void 0,
			rowCount: file.state === "present" ? file.rowCount : 0
		});
		const outcome = {
			table: file.table,
			partition: file.partition,
			...loaded
		};
		options.onPartition?.(outcome);
		outcomes.push(outcome);
	}
	return outcomes;
}
// actions/load/step.ts
/** Loads a year from the lake as an action. Fails where the lake has nothing of it. */
async function loadStep(inputs, runner, env) {
	const { out, year } = inputs;
	const choice = parseSourceChoice(inputs.source, "source:");
	const empty = {
		step: "load",
		year,
		partitions: []
	};
	runner.onCancel(() => "A partition holds its old file or its new one; the next run goes on.");
	await runStep({
		runner,
		out,
		empty
	}, async () => {
		const place = toPlace(inputs);
		const { energy, factors, others } = await readRawTables(inputs["project-dir"]);
		const opening = {
			step: `load ${year}`,
			out,
			database: join(out, "warehouse.duckdb"),
			threads: 1,
			env,
			dataset: nameYear(energy, year),
			onWait: (message) => runner.log(`Waiting: ${message}`)
		};
		const partitions = await withPlace(place, opening, async ({ lake, warehouse }) => {
			const manifest = await readManifest(lake, year);
			if (manifest.files.length === 0) throw nothingThere(year);
			await makeMissing(others.filter((table) => isLeftOut(choice, table.name)), year, warehouse);
			return loadYear({
				manifest,
				tables: [
					{
						definition: energy,
						origin: originOf(choice, "energy")
					},
					{
						definition: factors,
						origin: originOf(choice, "factors")
					},
					...others.map((definition) => ({
						definition,
						origin: originOf(choice, definition.name)
					}))
				],
				lake,
				warehouse,
				onPartition: (outcome) => runner.log(tellPartition(outcome))
			});
		});
		const unchanged = partitions.filter(({ status }) => status === "unchanged").length;
		runner.setOutput("partitions", partitions.length);
		runner.setOutput("loaded", partitions.length - unchanged);
		runner.setOutput("unchanged", unchanged);
		return {
			step: "load",
			year,
			partitions,
			problems: [],
			notes: []
		};
	});
}
function nothingThere(year) {
	return new PipelineError(`The lake has no files of ${year}.`, {
		code: "lake",
		remedy: "Let the extract action bring them there first, into the same bucket or folder."
	});
}
function tellPartition({ table, partition, status, rowCount }) {
	return `${table} ${partition}: ${status}, ${countNoun(rowCount, "row")}`;
}
export { loadStep };
