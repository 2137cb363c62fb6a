import { access } from "node:fs/promises";
import { PipelineError } from "../../actions/lib/errors.ts";
import type { TransformArguments } from "./arguments.ts";

/** Throws PipelineError `invalid-input` where what is only looked at is not there. */
export async function checkDatabase({
  database,
  place,
}: Pick<TransformArguments, "database" | "place">): Promise<void> {
  if (place.kind !== "duckdb") return;
  await access(database).catch((cause: unknown) => {
    throw new PipelineError(`There is no warehouse at ${database}.`, {
      code: "invalid-input",
      remedy: "Make one with npm run pipeline, or name another with --database FILE.",
      cause,
    });
  });
}
