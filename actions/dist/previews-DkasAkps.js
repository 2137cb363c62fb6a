import { t as PipelineError } from "./errors-DzvLK5MJ.js";
// actions/lib/warehouse/previews.ts
/** The preview of a dataset for a pull request. Throws PipelineError `invalid-input`. */
function namePreview(published, number) {
	if (Number.isSafeInteger(number) && number > 0) return {
		dataset: `${published}_pr_${number}`,
		number
	};
	throw new PipelineError(`${number} is no number of a pull request.`, {
		code: "invalid-input",
		remedy: "Give a whole number, 1 or more."
	});
}
/** The preview that a dataset is of, going by its name; undefined for any other dataset. */
function readPreview(published, dataset) {
	if (!dataset.startsWith(`${published}_pr_`)) return void 0;
	const [, digits] = /^_pr_([1-9]\d{0,14})(?:_|$)/.exec(dataset.slice(published.length)) ?? [];
	return digits === void 0 ? void 0 : {
		dataset,
		number: Number(digits)
	};
}
/** Whether a preview may write to a dataset: its own, one of a schema in it, or candidates of these. */
function isOfPreview(preview, dataset) {
	return dataset === preview.dataset || dataset.startsWith(`${preview.dataset}_`);
}
export { namePreview as n, readPreview as r, isOfPreview as t };
