import { PipelineError } from "../errors.ts";
import { countNoun } from "../report/format.ts";
import type { Layout, Obstacle, PlannedRelation, Warehouse } from "../warehouse/warehouse.ts";
import type { BuiltNode } from "./plan.ts";
import { kindOf } from "./publication.ts";

/** Whether a node is built from nothing, and may have its published table dropped for it. */
export function isRebuilt(node: BuiltNode, fullRefresh: boolean): boolean {
  return (node.kind === "model" ? node.config.fullRefresh : undefined) ?? fullRefresh;
}

/** A node as it will be published; undefined for an ephemeral model. */
export function toPlanned(node: BuiltNode): PlannedRelation | undefined {
  if (node.kind === "model" && node.config.materialized === "ephemeral") return undefined;
  const { dataset, alias: name } = node;
  return { dataset, name, kind: kindOf(node), layout: readLayout(node) };
}

function readLayout(node: BuiltNode): Layout {
  if (node.kind === "seed") return { clusterBy: [] };
  const { partitionBy: partition, clusterBy } = node.config;
  return { partition, clusterBy };
}

/**
 * Asks the warehouse, before anything is built, whether all of it can be published. Throws
 * PipelineError `warehouse` that tells of all that cannot: of tables that are now to be partitioned
 * or clustered otherwise, with the command that rebuilds them, and of those that are not ours.
 */
export async function checkDestinations(
  nodes: readonly BuiltNode[],
  options: { warehouse: Warehouse; fullRefresh: boolean; isPreview?: boolean },
): Promise<void> {
  const { warehouse, fullRefresh, isPreview = false } = options;
  if (warehouse.findObstacles === undefined) return;
  const byTitle = new Map(nodes.map((node) => [`${node.dataset}.${node.alias}`, node]));
  const found = await warehouse.findObstacles(nodes.flatMap((node) => toPlanned(node) ?? []));
  const told = found.flatMap((obstacle) => {
    const node = byTitle.get(`${obstacle.dataset}.${obstacle.name}`);
    if (
      node === undefined ||
      (obstacle.remedy === undefined && (isPreview || isRebuilt(node, fullRefresh)))
    ) {
      return [];
    }
    return [{ obstacle, node }];
  });
  if (told.length === 0) return;
  const count =
    told.length === 1 ? "" : `${countNoun(told.length, "relation")} cannot be published: `;
  throw new PipelineError(`${count}${told.map(({ obstacle }) => obstacle.problem).join(" ")}`, {
    code: "warehouse",
    remedy: renderRemedy(told),
  });
}

function renderRemedy(told: readonly { obstacle: Obstacle; node: BuiltNode }[]): string {
  const others = told.flatMap(({ obstacle }) => obstacle.remedy ?? []);
  const changed = told.flatMap(({ obstacle, node }) => (obstacle.remedy === undefined ? node : []));
  const names = changed.map(({ name }) => name);
  const kept = changed.filter((node) => node.kind === "model" && node.config.fullRefresh === false);
  const dropping =
    names.length === 1 ? "drops the table and builds it" : "drops them and builds them";
  return [
    ...others,
    ...(names.length === 0
      ? []
      : [
          `Partitioning and clustering are not changed in place; this ${dropping} anew: npm run transform -- build --full-refresh --select ${names.join(" ")}`,
        ]),
    ...(kept.length === 0
      ? []
      : [`First take full_refresh: false out of ${kept.map(({ name }) => name).join(", ")}.`]),
  ].join("\n");
}
