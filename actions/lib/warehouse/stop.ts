import { PipelineError } from "../errors.ts";

/** Of what was ended because its run is, or was not begun any more. */
export function describeStop(cause?: unknown): PipelineError {
  const options = { code: "warehouse", remedy: "Run it again.", cause } as const;
  return new PipelineError("The run was stopped.", options);
}
