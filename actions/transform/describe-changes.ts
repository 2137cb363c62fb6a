import { findChanges } from "../lib/graph/changes.ts";
import { addColumnImpact } from "../lib/graph/column-impact.ts";
import type { RelationPlace } from "../lib/graph/nodes.ts";
import type { EarlierState } from "../lib/graph/state.ts";
import { Problems } from "../lib/project/problems.ts";
import type { Project } from "../lib/project/project.ts";
import type { DataDifference, NodeChange } from "../lib/report/results.ts";
import { checkColumns } from "../lib/run/check-columns.ts";
import type { Plan } from "../lib/run/plan.ts";
import type { Warehouse } from "../lib/warehouse/warehouse.ts";

/** What is written otherwise than in an earlier state, and what that touches, down to columns. */
export async function describeChanges(
  project: Project,
  run: {
    readonly state: EarlierState;
    readonly plan: Plan;
    readonly deferred: ReadonlyMap<string, RelationPlace>;
    readonly warehouse: Warehouse;
    readonly differences: readonly DataDifference[];
  },
): Promise<NodeChange[]> {
  const { state, plan, deferred, warehouse, differences } = run;
  const changes = findChanges(project.graph, state);
  if (changes.length === 0) return changes;
  const models = new Set(plan.nodes.map(({ id }) => id));
  const { reused } = plan;
  // What is wrong was told before the run.
  const problems = new Problems();
  const analyses = await checkColumns(project, { models, reused, deferred, warehouse, problems });
  return addColumnImpact(changes, { differences, analyses });
}
