import { a as info, c as setFailed, d as warning, i as group, l as setOutput, n as error, r as getInput, s as notice, u as setSecret } from "./core-CVx7nzhl.js";
import { t as PipelineError } from "./errors-DzvLK5MJ.js";
import { t as toInputWords } from "./input-words-Bm8p-GRG.js";
import { c as readInputs } from "./inputs-AZsrF4zp.js";
import { t as fitSections } from "./fit-sections-CNNMs1-4.js";
import { appendFileSync, existsSync, statSync } from "node:fs";
import { constants as constants$1 } from "node:os";
import { stripVTControlCharacters } from "node:util";
const MOST_LETTERS = 4096;
/** Over 1 MiB the runner drops a step's whole summary. */
const MOST_SUMMARY_BYTES = 9e5;
/**
* Runs an action: reads its inputs, hides the secret ones, and does the work. This is the one place
* that catches: whatever is thrown fails the step, with what to do about it where a user can mend
* it, and otherwise with the stack of a bug.
*/
async function runAction(spec, work) {
	const { runner, countHidden, cancel } = openRunner();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void cancel(signal));
	try {
		for (const [name, { isSecret }] of Object.entries(spec)) if (isSecret) runner.mask(getInput(name));
		await work(readInputs(spec, getInput), runner);
	} catch (error) {
		setFailed(cutMessage(describeError(error)));
	}
	for (const line of countHidden()) runner.log(line);
}
/** What an error says to whoever reads the log. */
function describeError(error) {
	if (error instanceof PipelineError) return `${error.message} ${toInputWords(error.remedy)}`;
	return `This is a bug of the action, please report it: ${error instanceof Error ? error.stack ?? error.message : String(error)}`;
}
function openRunner() {
	const shown = /* @__PURE__ */ new Map();
	const tidies = [];
	const log = (message) => info(toInert(message));
	const runner = {
		log,
		group: (title, work) => group(toInert(title), work),
		annotate(annotation) {
			const count = (shown.get(annotation.level) ?? 0) + 1;
			shown.set(annotation.level, count);
			if (count <= roomFor(annotation.level)) tellAnnotation(annotation);
			else log(`${annotation.level}: ${placeOf(annotation)}${annotation.message}`);
		},
		setOutput: (name, value) => setOutput(name, value),
		mask(text) {
			for (const line of text.split(/\r?\n/)) if (line.trim() !== "") setSecret(line);
		},
		addSummary: (sections) => addSummary(sections),
		onCancel: (tidy) => tidies.push(tidy)
	};
	const countHidden = () => [...shown].flatMap(([level, count]) => {
		const left = count - roomFor(level);
		return left > 0 ? [`${left} more of level ${level} are in this log only.`] : [];
	});
	const cancel = async (signal) => {
		const said = await Promise.all(tidies.map((tidy) => Promise.resolve(tidy()).catch(String)));
		for (const line of ["Cancelled.", ...said]) log(line);
		process.exit(128 + constants$1.signals[signal]);
	};
	return {
		runner,
		countHidden,
		cancel
	};
}
function roomFor(level) {
	return level === "error" ? 9 : 10;
}
function tellAnnotation({ level, message, title, file, line }) {
	const properties = {
		...title !== void 0 && { title: toPrintable(title) },
		...file !== void 0 && { file },
		...line !== void 0 && { startLine: line }
	};
	const tell = {
		error,
		warning,
		notice
	}[level];
	tell(cutMessage(message), properties);
}
function placeOf({ file, line }) {
	if (file === void 0) return "";
	return line === void 0 ? `${file}: ` : `${file}:${line}: `;
}
function cutMessage(message) {
	const text = toPrintable(message);
	return text.length <= MOST_LETTERS ? text : `${text.slice(0, 4095)}…`;
}
/** Text without what a terminal would obey. */
function toPrintable(text) {
	return stripVTControlCharacters(text).replaceAll(/\p{Cc}/gu, (letter) => letter === "\n" || letter === "	" ? letter : "");
}
/**
* Text that the runner writes to the log and does not obey: it takes a line that begins with `::`
* for a command, and `##[` for one anywhere in a line.
*/
function toInert(message) {
	return toPrintable(message).replaceAll(/^(\s*):(?=:)/gm, "$1:​").replaceAll("##[", "#​#[");
}
/** Without a file for it, as at home, a summary goes nowhere. */
function addSummary(sections) {
	const path = process.env["GITHUB_STEP_SUMMARY"] ?? "";
	if (path === "" || !existsSync(path)) return;
	const room = MOST_SUMMARY_BYTES - statSync(path).size;
	appendFileSync(path, `${fitSections(sections, room)}\n`);
}
export { runAction };
