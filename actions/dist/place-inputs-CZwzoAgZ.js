import { t as PipelineError } from "./errors-DzvLK5MJ.js";
import { a as optionalText, d as text, t as choice } from "./inputs-AZsrF4zp.js";
// actions/lib/place-inputs.ts
/** Inputs of every action that works on a lake or a warehouse. */
const PLACE_INPUTS = {
	warehouse: choice(["bigquery", "duckdb"], "bigquery"),
	project: optionalText(),
	location: optionalText(),
	bucket: optionalText(),
	dataset: text("carbon_emissions"),
	"project-dir": text("transforms"),
	out: text("out")
};
/** The lake and the warehouse that inputs name. Throws PipelineError `invalid-input`. */
function toPlace(inputs, maxBytesBilled) {
	const { warehouse: kind, project, location, bucket } = inputs;
	if (kind === "duckdb") return { kind };
	if (project !== void 0 && location !== void 0 && bucket !== void 0) return {
		kind,
		project,
		location,
		bucket,
		maxBytesBilled
	};
	const missing = Object.entries({
		project,
		location,
		bucket
	}).flatMap(([name, value]) => value === void 0 ? [name] : []);
	throw new PipelineError(`With warehouse: bigquery, ${missing.length === 1 ? "input" : "inputs"} ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing.`, {
		code: "invalid-input",
		remedy: "Set the repository variables that Terraform prints, or use warehouse: duckdb to try it."
	});
}
export { toPlace as n, PLACE_INPUTS as t };
