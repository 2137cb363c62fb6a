import { t as PipelineError } from "./errors-DzvLK5MJ.js";
// actions/lib/warehouse/stop.ts
/** Of what was ended because its run is, or was not begun any more. */
function describeStop(cause) {
	return new PipelineError("The run was stopped.", {
		code: "warehouse",
		remedy: "Run it again.",
		cause
	});
}
export { describeStop as t };
