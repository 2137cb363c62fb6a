import { PipelineError } from "./errors.ts";
import { choice, type InputValues, optionalText, text } from "./inputs.ts";
import type { WarehousePlace } from "./open-place.ts";

/** Inputs of every action that works on a lake or a warehouse. */
export const PLACE_INPUTS = {
  warehouse: choice(["bigquery", "duckdb"], "bigquery"),
  project: optionalText(),
  location: optionalText(),
  bucket: optionalText(),
  dataset: text("carbon_emissions"),
  "project-dir": text("transforms"),
  out: text("out"),
};

export type PlaceInputs = InputValues<typeof PLACE_INPUTS>;

/** The lake and the warehouse that inputs name. Throws PipelineError `invalid-input`. */
export function toPlace(inputs: PlaceInputs, maxBytesBilled?: number): WarehousePlace {
  const { warehouse: kind, project, location, bucket } = inputs;
  if (kind === "duckdb") return { kind };
  if (project !== undefined && location !== undefined && bucket !== undefined) {
    return { kind, project, location, bucket, maxBytesBilled };
  }
  const missing = Object.entries({ project, location, bucket }).flatMap(([name, value]) =>
    value === undefined ? [name] : [],
  );
  throw new PipelineError(
    `With warehouse: bigquery, ${missing.length === 1 ? "input" : "inputs"} ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing.`,
    {
      code: "invalid-input",
      remedy:
        "Set the repository variables that Terraform prints, or use warehouse: duckdb to try it.",
    },
  );
}
