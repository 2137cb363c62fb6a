import type { RelationPlace } from "../lib/graph/nodes.ts";
import type { Selection } from "../lib/graph/select.ts";
import { listDeferred } from "../lib/graph/state.ts";
import type { EarlierState } from "../lib/graph/state.ts";
import type { Lake } from "../lib/lake/lake.ts";
import type { Project } from "../lib/project/project.ts";
import { countNoun } from "../lib/report/format.ts";
import { findDeferred } from "../lib/run/defer.ts";
import type { PreviewEstimate } from "../lib/run/estimate.ts";
import { type Plan, planTransform } from "../lib/run/plan.ts";
import { NOTHING_PUBLISHED, PREVIEW_SELECT, preparePreview } from "../lib/run/preview.ts";
import { isWarehouseInstalled } from "../lib/warehouse/open.ts";
import type { Preview } from "../lib/warehouse/previews.ts";
import type { Warehouse } from "../lib/warehouse/warehouse.ts";
import { readProduction } from "./production.ts";
import { PRODUCTION, readState } from "./state.ts";

export interface PrepareOptions {
  readonly command: "build" | "test";
  readonly select: string | undefined;
  readonly exclude: string | undefined;
  /** `production`, or the path of a manifest; undefined for none, unless it is asked for. */
  readonly state: string | undefined;
  readonly preview: Preview | undefined;
  /** The dataset that people read, also where a preview is built. */
  readonly published: string;
  readonly project: Project;
  readonly lake: Lake;
  readonly warehouse: Warehouse;
}

/** What a run will do, and where it reads what it does not build. */
export interface Prepared {
  readonly plan: Plan;
  readonly state: EarlierState | undefined;
  readonly deferred: ReadonlyMap<string, RelationPlace>;
  readonly preview: PreviewEstimate | undefined;
  /** Sentences on what a reader would not expect. */
  readonly notes: readonly string[];
}

/**
 * Reads the state that a run compares with, picks what it does, and finds what it reads where. A
 * preview takes what changed against production, unless told. Unit tests are left out where there
 * is no embedded engine to run them. Throws PipelineError where there is no state that is asked for,
 * and as `preparePreview` does.
 */
export async function prepareRun(options: PrepareOptions): Promise<Prepared> {
  const { project, warehouse, preview } = options;
  const state = await findState(options);
  const { plan, notes } = await withoutUnitTests(
    planTransform(project.graph, {
      command: options.command,
      selection: toSelection(options, state),
    }),
  );
  if (preview !== undefined) {
    const production = state ?? NOTHING_PUBLISHED;
    const prepared = await preparePreview({ preview, project, plan, production, warehouse });
    const { deferred, warnings } = prepared;
    return { plan, state, deferred, preview: prepared, notes: [...notes, ...warnings] };
  }
  const places = state === undefined ? new Map<string, RelationPlace>() : listDeferred(state);
  const deferred = await findDeferred(project.graph, plan, { places, warehouse });
  return { plan, state, deferred, preview: undefined, notes };
}

/** What `state` names; where only a selection or a preview asks for one, what is published. */
async function findState(options: PrepareOptions): Promise<EarlierState | undefined> {
  const { exclude, lake, preview, published: dataset, select, state } = options;
  if (preview !== undefined && (state ?? PRODUCTION) === PRODUCTION) {
    return (await readProduction(lake, dataset)) ?? NOTHING_PUBLISHED;
  }
  const isAsked = [select, exclude].some((text) => text?.includes("state:"));
  const from = state ?? (isAsked ? PRODUCTION : undefined);
  return from === undefined ? undefined : readState(from, { lake, dataset });
}

function toSelection(
  { exclude, preview, select: given }: PrepareOptions,
  state: EarlierState | undefined,
): Selection {
  const select = given ?? (preview === undefined ? undefined : PREVIEW_SELECT);
  return {
    ...(select !== undefined && { select }),
    ...(exclude !== undefined && { exclude }),
    ...(state !== undefined && { state }),
  };
}

async function withoutUnitTests(plan: Plan): Promise<{ plan: Plan; notes: string[] }> {
  const count = plan.unitTests.length;
  const isEmpty = plan.nodes.length + plan.tests.length + count === 0;
  const notes = isEmpty ? [...plan.warnings, "Nothing is selected."] : [...plan.warnings];
  if (count === 0 || (await isWarehouseInstalled("duckdb"))) return { plan, notes };
  const left = `${countNoun(count, "unit test")} left out: they run on DuckDB, which needs npm ci in the checkout.`;
  return { plan: { ...plan, unitTests: [] }, notes: [...notes, left] };
}
