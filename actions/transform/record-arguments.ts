import { join } from "node:path";
import type { InputValues } from "../lib/inputs.ts";
import type { WarehousePlace } from "../lib/open-place.ts";
import type { Project } from "../lib/project/project.ts";
import type { INPUTS } from "./inputs.ts";
import { PRODUCTION } from "./state.ts";

/**
 * What run_results.json keeps of how a run of the action was made, under dbt's names where it has
 * them: as the command line records its own runs, so that its `retry` goes on from this one.
 */
export function recordArguments(
  inputs: InputValues<typeof INPUTS>,
  run: {
    readonly project: Project;
    readonly place: WarehousePlace;
    readonly hasState: boolean;
  },
): Record<string, unknown> {
  const { invocation } = run.project;
  return {
    which: inputs.command,
    select: inputs.select ?? null,
    exclude: inputs.exclude ?? null,
    project_dir: inputs["project-dir"],
    vars: invocation.vars,
    target: invocation.target,
    dataset: inputs.dataset,
    database: join(inputs.out, "warehouse.duckdb"),
    threads: inputs.threads,
    full_refresh: inputs["full-refresh"],
    fail_fast: false,
    defer: run.hasState,
    state: run.hasState ? (inputs.state ?? PRODUCTION) : null,
    ...(inputs.preview !== undefined && { preview: inputs.preview }),
    ...(run.place.kind === "bigquery" && { place: run.place }),
  };
}
