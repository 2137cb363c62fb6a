import { t as PipelineError } from "./errors-DzvLK5MJ.js";
import { t as toInputWords } from "./input-words-Bm8p-GRG.js";
import { r as writePart } from "./part-files-B97z82vs.js";
import { a as formatCount, i as formatBytes, s as formatDuration, t as countNoun } from "./format-DxS3m0hf.js";
import { t as escapeMarkdown } from "./markdown-CH1Q-_i5.js";
// actions/lib/report/part-summary.ts
/** Problems shown of a step; the report has them all. */
const MOST_SHOWN = 10;
/** What one step adds to the run's page: a line of what it did, and what is wrong. */
function renderPart(part) {
	const line = `${part.problems.length === 0 ? "✅" : "❌"} **${titleOf(part)}**: ${describePart(part)}, in ${formatDuration(part.durationMs)}`;
	const problems = part.problems.slice(0, MOST_SHOWN).map(({ message, remedy }) => {
		return `- ${escapeMarkdown(remedy === void 0 ? message : `${message} ${remedy}`)}`;
	});
	const left = part.problems.length - problems.length;
	return [
		line,
		...problems.length > 0 ? ["", ...problems] : [],
		...left > 0 ? [`- … and ${formatCount(left)} more`] : [],
		...part.notes.length > 0 ? ["", ...part.notes.map((note) => `- ${escapeMarkdown(note)}`)] : []
	].join("\n");
}
function titleOf(part) {
	const title = `${part.step.slice(0, 1).toUpperCase()}${part.step.slice(1)}`;
	return "year" in part ? `${title} ${part.year}` : title;
}
function describePart(part) {
	if (part.step === "plan") return part.years.join(", ") || "no years";
	if (part.step === "extract") return describeExtract(part);
	if (part.step === "transform") return describeTransform(part);
	const unchanged = part.partitions.filter(({ status }) => status === "unchanged").length;
	const written = part.partitions.length - unchanged;
	return `${countNoun(written, "partition")} written, ${formatCount(unchanged)} unchanged`;
}
function describeExtract({ files }) {
	const sum = (of) => files.reduce((total, file) => total + file[of], 0);
	const unchanged = files.filter(({ status }) => status === "unchanged").length;
	return [
		countNoun(files.length, "file"),
		countNoun(sum("rowCount"), "row"),
		countNoun(sum("rejectCount"), "reject"),
		`${formatCount(unchanged)} unchanged`,
		`${formatBytes(sum("bytes"))} fetched`
	].join(", ");
}
function describeTransform(part) {
	const nodes = part.transform?.nodes ?? [];
	if (part.transform === void 0) return `${countNoun(part.planned?.length ?? 0, "model")} planned`;
	const built = nodes.filter(({ kind }) => kind === "model" || kind === "seed");
	const tests = nodes.length - built.length;
	const standing = nodes.filter(({ isUnchanged }) => isUnchanged).length;
	const unchanged = standing === 0 ? "" : `${formatCount(standing)} of them unchanged, `;
	const target = escapeMarkdown(part.dataset);
	const end = part.transform.isPublished ? `published to ${target}` : `nothing published to ${target}`;
	return `${countNoun(built.length, "model")}, ${countNoun(tests, "test")}, ${unchanged}${end}`;
}
// actions/lib/step.ts
/**
* Does a step's work and leaves its part for the report, also where the work throws: `empty` is what
* it then says. A step with problems fails with the first of them, the others are annotated.
*/
async function runStep(options, work) {
	const { runner, out } = options;
	const startedMs = Date.now();
	const leave = async (body) => {
		const head = {
			version: 1,
			startedAt: new Date(startedMs).toISOString(),
			durationMs: Date.now() - startedMs
		};
		const problems = body.problems.map(withInputWords);
		const part = {
			...head,
			...body,
			problems
		};
		runner.setOutput("results", await writePart(out, part));
		runner.addSummary([renderPart(part)]);
	};
	let body;
	try {
		body = await work();
	} catch (error) {
		const problems = [toProblem(error)];
		await leave({
			...options.empty,
			problems,
			notes: []
		});
		throw error;
	}
	for (const note of body.notes) runner.log(`Note: ${note}`);
	await leave(body);
	failWith(body.problems, runner);
}
function withInputWords(problem) {
	const { remedy } = problem;
	return remedy === void 0 ? problem : {
		...problem,
		remedy: toInputWords(remedy)
	};
}
function toProblem(error) {
	const message = error instanceof Error ? error.message : String(error);
	return error instanceof PipelineError ? {
		message,
		remedy: error.remedy
	} : { message };
}
function failWith([first, ...others], runner) {
	if (first === void 0) return;
	for (const { message, remedy } of others.map(withInputWords)) runner.annotate({
		level: "error",
		message: remedy ? `${message} ${remedy}` : message
	});
	throw new PipelineError(first.message, {
		code: "invalid-file",
		remedy: first.remedy ?? "See the log of this step."
	});
}
export { runStep as t };
