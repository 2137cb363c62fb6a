import { PipelineError } from "../../errors.ts";
import type { Layout, Obstacle, PlannedRelation } from "../warehouse.ts";
import { checkOurs } from "./labels.ts";
import type { TableResource } from "./resources.ts";
import { nameLayout } from "./schema.ts";
import type { Tables } from "./tables.ts";

/** What is in the way of relations that are to be published: a call a dataset, and no query. */
export async function findObstacles(
  planned: readonly PlannedRelation[],
  tables: Tables,
): Promise<Obstacle[]> {
  const obstacles: Obstacle[] = [];
  for (const [dataset, relations] of Map.groupBy(planned, (one) => one.dataset)) {
    const listed = await tables.list(dataset);
    const byName = new Map(listed.map((table) => [table.tableReference.tableId, table]));
    for (const relation of relations) {
      if (explain(relation, byName.get(relation.name)) === undefined) continue;
      // A list is to be right, and the table itself is.
      const obstacle = explain(relation, await tables.get(relation));
      if (obstacle !== undefined) obstacles.push({ ...toName(relation), ...obstacle });
    }
  }
  return obstacles;
}

function explain(
  relation: PlannedRelation,
  existing: TableResource | undefined,
): Pick<Obstacle, "problem" | "remedy"> | undefined {
  if (existing === undefined) return undefined;
  try {
    checkOurs(existing);
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    return { problem: error.message, remedy: error.remedy };
  }
  if (relation.kind === "view" || existing.type === "VIEW") return undefined;
  const [before, now] = [nameLayout(existing), nameLayout(toResource(relation.layout))];
  if (isSameLayout(before, now)) return undefined;
  const { dataset, name } = relation;
  return { problem: `${dataset}.${name} is ${before}, and is to be ${now}.`, remedy: undefined };
}

/** Whether two layouts in words are one: case does not tell columns apart. */
export function isSameLayout(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function toResource({ partition, clusterBy }: Layout): Omit<TableResource, "tableReference"> {
  const clustering = clusterBy.length > 0 ? { clustering: { fields: clusterBy } } : {};
  if (partition === undefined) return clustering;
  const { field, granularity, range } = partition;
  if (range === undefined) return { ...clustering, timePartitioning: { type: granularity, field } };
  const { start, end, interval } = range;
  const texts = { start: String(start), end: String(end), interval: String(interval) };
  return { ...clustering, rangePartitioning: { field, range: texts } };
}

function toName({ dataset, name }: PlannedRelation) {
  return { dataset, name };
}
