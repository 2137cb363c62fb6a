import { buildDrop, MATERIALIZATIONS } from "../sql/materialize.ts";
import { quoteRelation } from "../sql/quote.ts";
import { buildSeed } from "../sql/seed.ts";
import type { Publication, RelationName, Warehouse } from "../warehouse/warehouse.ts";
import type { CompiledModel, CompiledSeed } from "./compile.ts";

type Node = CompiledModel | CompiledSeed;

/** The kind of relation that a model or seed becomes. */
export function kindOf(node: Node): "table" | "view" {
  return node.kind === "model" ? node.config.materialized : "table";
}

/**
 * Builds a candidate, in the place of what a killed run may have left there. Gives the rows of a
 * table; a view is not counted, which could cost as much as building it.
 */
export async function buildCandidate(
  node: Node,
  options: { warehouse: Warehouse; candidate: string },
): Promise<number | undefined> {
  const { warehouse } = options;
  const relation = { dataset: options.candidate, name: node.name };
  const existing = await warehouse.describe(relation);
  if (existing !== undefined && existing.kind !== kindOf(node)) {
    await warehouse.execute(buildDrop(existing.kind, relation));
  }
  for (const statement of buildStatements(node, relation)) await warehouse.execute(statement);
  return kindOf(node) === "table" ? await countRows(warehouse, relation) : undefined;
}

export function buildStatements(node: Node, relation: RelationName): string[] {
  const { description } = node;
  if (node.kind === "seed") return buildSeed(relation, node.data, { description });
  const { materialized, partitionBy, clusterBy } = node.config;
  const sql = node.candidateSql;
  return [MATERIALIZATIONS[materialized]({ relation, description, partitionBy, clusterBy, sql })];
}

/** What to put where people read, each relation after those that it reads. */
export function listPublications(nodes: readonly Node[], dataset: string): Publication[] {
  return nodes.map((node) => ({
    dataset,
    name: node.name,
    kind: kindOf(node),
    ...(node.kind === "model" && node.publishedSql !== undefined && { sql: node.publishedSql }),
  }));
}

async function countRows(warehouse: Warehouse, relation: RelationName): Promise<number> {
  const known = (await warehouse.describe(relation))?.rowCount;
  if (known !== undefined) return known;
  const rows = await warehouse.query(
    `select count(*) as row_count from ${quoteRelation(relation)}`,
  );
  return Number(rows[0]?.["row_count"] ?? 0);
}
