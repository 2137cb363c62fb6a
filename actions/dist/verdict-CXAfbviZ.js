import { a as formatCount, n as describeYears, t as countNoun } from "./format-DxS3m0hf.js";
// actions/lib/report/verdict.ts
/** Says in one sentence what came of a run, and why where it failed. */
function describeVerdict(results) {
	const { problems, transform } = results;
	const subject = describeSubject(results);
	const [first] = problems;
	if (first !== void 0) {
		const reason = describeReason(results) ?? first.message.split("\n")[0] ?? "";
		const more = problems.length > 1 ? ` (and ${formatCount(problems.length - 1)} more)` : "";
		return {
			isSuccess: false,
			mark: "❌",
			title: `${subject} failed: ${trimEnd(reason)}${more}`
		};
	}
	const warned = transform?.nodes.filter(({ status }) => status === "warn").length ?? 0;
	const warning = warned === 0 ? "" : `, ${countNoun(warned, "test")} warned`;
	return {
		isSuccess: true,
		mark: warned === 0 ? "✅" : "⚠️",
		title: `${subject}: ${describeEnd(results)}${warning}`
	};
}
function describeSubject({ years, preview, planned, transform }) {
	if (preview !== void 0) return "Preview";
	const what = planned !== void 0 && transform === void 0 ? "Dry run" : "Carbon emissions";
	return years.length === 0 ? what : `${what} ${describeYears(years)}`;
}
function describeEnd({ transform, planned, preview }) {
	if (transform === void 0) return planned === void 0 ? "nothing was transformed" : describePlanned(planned);
	if (transform.isPublished) return preview === void 0 ? "published" : "built and tested";
	if (transform.nodes.filter(({ kind }) => kind === "model" || kind === "seed").length === 0) return "tested";
	return preview === void 0 ? "built, not published" : "built and tested";
}
function describePlanned(planned) {
	const standing = planned.filter(({ isUnchanged }) => isUnchanged).length;
	const told = `${countNoun(planned.length - standing, "model")} would be built`;
	if (standing === 0) return told;
	return standing < planned.length ? `${told}, ${formatCount(standing)} left unchanged` : `nothing would be built, ${countNoun(standing, "model")} left unchanged`;
}
/** What of a transform failed, errors before tests; undefined where nothing did. */
function describeReason({ transform, preview }) {
	const nodes = transform?.nodes ?? [];
	const errors = nodes.filter(({ status }) => status === "error");
	const failed = nodes.filter(({ status }) => status === "fail");
	const parts = [...errors.length > 0 ? [`${nameFirst(errors)} could not be ${verbOf(errors)}`] : [], ...failed.length > 0 ? [`${nameFirst(failed)} failed`] : []];
	if (parts.length === 0) return void 0;
	const reason = parts.join(", and ");
	return preview === void 0 ? `nothing was published, because ${reason}` : reason;
}
function verbOf(errors) {
	return errors.every(({ kind }) => kind === "test" || kind === "unit_test") ? "run" : "built";
}
function nameFirst(nodes) {
	const names = nodes.slice(0, 2).map(({ name }) => name);
	const left = nodes.length - names.length;
	return left === 0 ? names.join(" and ") : `${names.join(", ")} and ${formatCount(left)} more`;
}
function trimEnd(sentence) {
	return sentence.replace(/[.:]$/, "");
}
export { describeVerdict as t };
