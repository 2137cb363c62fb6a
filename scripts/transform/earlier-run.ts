import { join } from "node:path";
import { z } from "zod";
import { PipelineError } from "../../actions/lib/errors.ts";
import { RESOURCE_TYPES } from "../../actions/lib/graph/nodes.ts";
import { INDIRECT_SELECTIONS } from "../../actions/lib/graph/select.ts";
import type { Command } from "../../actions/lib/run/plan.ts";
import type { WarehousePlace } from "../../actions/lib/open-place.ts";
import type { TransformArguments } from "./arguments.ts";

const recorded = z.object({
  which: z.enum(["build", "run", "test", "seed", "compile"]),
  /** These are absent in runs of the pipeline, which take on all. */
  select: z.string().nullish(),
  exclude: z.string().nullish(),
  resource_types: z.array(z.enum(RESOURCE_TYPES)).readonly().nullish(),
  indirect_selection: z.enum(INDIRECT_SELECTIONS).default("eager"),
  project_dir: z.string(),
  vars: z.record(z.string(), z.unknown()),
  target: z.string(),
  dataset: z.string(),
  database: z.string(),
  threads: z.number().int().positive(),
  full_refresh: z.boolean(),
  fail_fast: z.boolean(),
  force: z.boolean().default(false),
  defer: z.boolean(),
  state: z.string().nullable(),
  /** Absent in runs that were no preview. */
  preview: z.number().int().positive().optional(),
  /** Absent in runs on DuckDB. */
  place: z
    .object({
      kind: z.literal("bigquery"),
      project: z.string(),
      location: z.string(),
      bucket: z.string(),
      maxBytesBilled: z.number().optional(),
    })
    .optional(),
});

/** The arguments of a run as run_results.json keeps them, under dbt's names where it has them. */
export function recordArguments(
  given: TransformArguments,
  command: Command,
): z.input<typeof recorded> & Readonly<Record<string, unknown>> {
  return {
    which: command,
    select: given.select ?? null,
    exclude: given.exclude ?? null,
    resource_types: given.resourceTypes ?? null,
    indirect_selection: given.indirectSelection,
    project_dir: given.projectDir,
    vars: given.vars,
    target: given.target,
    dataset: given.dataset,
    database: given.database,
    threads: given.threads,
    full_refresh: given.isFullRefresh,
    fail_fast: given.failsFast,
    force: given.isForced,
    defer: given.defers,
    state: given.state ?? null,
    ...(given.preview !== undefined && { preview: given.preview }),
    ...recordPlace(given.place),
  };
}

/** The same for the build that a run of the pipeline makes, so that retry can go on from it too. */
export function recordBuild(given: {
  readonly projectDir: string;
  readonly dataset: string;
  readonly out: string;
  readonly vars: Readonly<Record<string, unknown>>;
  readonly threads: number;
  readonly place: WarehousePlace;
}): z.input<typeof recorded> {
  return {
    which: "build",
    project_dir: given.projectDir,
    vars: given.vars,
    target: "default",
    dataset: given.dataset,
    database: join(given.out, "warehouse.duckdb"),
    threads: given.threads,
    full_refresh: false,
    fail_fast: false,
    defer: false,
    state: null,
    ...recordPlace(given.place),
  };
}

function recordPlace(place: WarehousePlace): Pick<z.infer<typeof recorded>, "place"> {
  if (place.kind === "duckdb") return {};
  const { maxBytesBilled, ...named } = place;
  return { place: { ...named, ...(maxBytesBilled !== undefined && { maxBytesBilled }) } };
}

/**
 * The arguments to go on with after an earlier run: its own, but for what is said anew of threads,
 * stopping and quiet. Throws PipelineError for the results of another program.
 */
export function restoreArguments(
  args: unknown,
  given: TransformArguments,
): { given: TransformArguments; command: Command } {
  const parsed = recorded.safeParse(args);
  if (!parsed.success) {
    throw new PipelineError("run_results.json does not say how its run was made.", {
      code: "invalid-input",
      remedy: "Run build, run, seed or test once; retry goes on from there.",
    });
  }
  const { which, full_refresh, state, place, ...earlier } = parsed.data;
  return {
    command: which,
    given: {
      ...given,
      select: earlier.select ?? undefined,
      exclude: earlier.exclude ?? undefined,
      resourceTypes: earlier.resource_types ?? undefined,
      indirectSelection: earlier.indirect_selection,
      projectDir: earlier.project_dir,
      vars: earlier.vars,
      target: earlier.target,
      dataset: earlier.dataset,
      database: earlier.database,
      isFullRefresh: given.isFullRefresh || full_refresh,
      failsFast: given.failsFast || earlier.fail_fast,
      isForced: earlier.force,
      defers: earlier.defer,
      state: state ?? undefined,
      preview: earlier.preview,
      place:
        place === undefined
          ? { kind: "duckdb" }
          : { ...place, maxBytesBilled: place.maxBytesBilled },
    },
  };
}
