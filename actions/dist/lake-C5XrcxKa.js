import { t as PipelineError } from "./errors-DzvLK5MJ.js";
// actions/lib/lake/lake.ts
/** Says that another run has changed an object since this one looked. */
function toConflict(address, cause) {
	return new PipelineError(`${address} was changed by another run while this one worked with it.`, {
		code: "lake-conflict",
		remedy: "Let the other run end, and run again: it goes on from where it is.",
		cause
	});
}
export { toConflict as t };
