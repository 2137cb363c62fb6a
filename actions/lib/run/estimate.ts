import { PipelineError } from "../errors.ts";
import type { ModelNode, RelationPlace } from "../graph/nodes.ts";
import { formatBinaryBytes } from "../report/cost.ts";
import { countNoun } from "../report/format.ts";
import type { Project } from "../project/project.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import { Compiler } from "./compile.ts";
import type { View } from "./compile.ts";
import type { PreviewBases } from "./options.ts";
import type { Plan } from "./plan.ts";
import { findStanding } from "./unchanged.ts";
import type { StandingOptions } from "./unchanged.ts";

/** What building a model is expected to read. */
export interface Estimate {
  readonly id: string;
  readonly name: string;
  /** Undefined where nobody can say yet; `reason` then tells why. */
  readonly bytes: number | undefined;
  readonly reason?: string;
  /** It would be left as it is, because nothing has changed for it. */
  readonly isUnchanged?: true;
}

/** What a preview reads in the place of what it builds, which is not there yet. */
export interface PreviewEstimate extends PreviewBases {
  /** Where production has models and seeds, by id. */
  readonly places: ReadonlyMap<string, RelationPlace>;
}

/** The same of what a run would do now: what stands as an earlier run left it reads nothing. */
export async function estimateWork(
  plan: Plan,
  project: Project,
  options: StandingOptions & { readonly preview?: PreviewEstimate | undefined },
): Promise<Estimate[]> {
  const standing = await findStanding(plan, project, options);
  const left = await estimatePlan(standing.plan, project, options.warehouse, options.preview);
  const byId = new Map(left.map((estimate) => [estimate.id, estimate]));
  return plan.nodes.flatMap(({ id, kind, name }): Estimate[] => {
    const estimate = byId.get(id);
    if (estimate !== undefined) return [estimate];
    const isStanding = kind === "model" && standing.unchanged.has(id);
    return isStanding ? [{ id, name, bytes: 0, isUnchanged: true }] : [];
  });
}

/**
 * Asks the warehouse what each model of a plan would read, without running anything. What the plan
 * has yet to build is taken as it is published, or else as an earlier run left it; where neither is
 * there, nobody can say. To make a view reads nothing: what reads it is charged.
 */
export async function estimatePlan(
  plan: Plan,
  project: Project,
  warehouse: Warehouse,
  preview?: PreviewEstimate,
): Promise<Estimate[]> {
  const built = new Set([...plan.nodes.map(({ id }) => id), ...plan.reused]);
  const { places: deferred = new Map(), bases } = preview ?? {};
  const compiler = new Compiler({ project, built, deferred, bases, warehouse });
  const estimates: Estimate[] = [];
  for (const node of plan.nodes) {
    if (node.kind === "seed" || node.config.materialized === "ephemeral") continue;
    const { id, name } = node;
    estimates.push(
      node.config.materialized === "view"
        ? { id, name, bytes: 0 }
        : { id, name, ...(await estimateModel(node, { compiler, warehouse, bases })) },
    );
  }
  return estimates;
}

async function estimateModel(
  node: ModelNode,
  {
    compiler,
    warehouse,
    bases,
  }: { compiler: Compiler; warehouse: Warehouse; bases: PreviewEstimate["bases"] | undefined },
): Promise<Pick<Estimate, "bytes" | "reason">> {
  const place = bases === undefined ? node : bases.get(node.id);
  const found = place && (await warehouse.describe({ dataset: place.dataset, name: place.alias }));
  const isIncremental = node.config.materialized === "incremental" && found?.kind === "table";
  let reason = "The warehouse cannot say.";
  const views: readonly View[] = ["published", "candidate"];
  for (const view of views) {
    try {
      const { sql } = await compiler.compileModel(node, { view, isIncremental });
      const bytes = await warehouse.estimate(sql);
      if (bytes !== undefined) return { bytes };
    } catch (error) {
      if (!(error instanceof PipelineError)) throw error;
      if (view === "published") reason = error.message;
    }
  }
  return { bytes: undefined, reason };
}

/** Throws PipelineError `invalid-input` where a plan reads more than it may, as far as is known. */
export function checkRunBytes(estimates: readonly Estimate[], maxRunBytes: number): void {
  const total = estimates.reduce((sum, { bytes = 0 }) => sum + bytes, 0);
  if (total <= maxRunBytes) return;
  const most = estimates.reduce((a, b) => ((b.bytes ?? 0) > (a.bytes ?? 0) ? b : a));
  throw new PipelineError(
    `${countNoun(estimates.length, "model")} would read ${formatBinaryBytes(total)}, more than the ${formatBinaryBytes(maxRunBytes)} allowed; most of it ${most.name}.`,
    {
      code: "invalid-input",
      remedy: "Select fewer models, let them read less, or raise max-run-bytes.",
    },
  );
}
