import type { RelationName } from "../table.ts";
import { PipelineError } from "../errors.ts";
import type { ModelConfig } from "../project/config.ts";
import { buildDrop, MATERIALIZATIONS } from "../sql/materialize.ts";
import { quoteRelation } from "../sql/quote.ts";
import { buildSeed } from "../sql/seed.ts";
import type { Publication, RelationDescription, Warehouse } from "../warehouse/warehouse.ts";
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
  if (kindOf(node) === "view") return undefined;
  const built = await warehouse.describe(relation);
  if (built !== undefined && node.kind === "model") checkPartitioning(node.config, built);
  return built?.rowCount ?? (await countRows(warehouse, relation));
}

export function buildStatements(node: Node, relation: RelationName): string[] {
  const { description } = node;
  if (node.kind === "seed") return buildSeed(relation, node.data, { description });
  const { materialized, partitionBy, clusterBy } = node.config;
  const sql = node.candidateSql;
  return [MATERIALIZATIONS[materialized]({ relation, description, partitionBy, clusterBy, sql })];
}

/** How many lines further down its file a model's query begins than in the statement sent. */
export function countLinesBefore(model: CompiledModel): number {
  const [statement = ""] = buildStatements(model, { dataset: "d", name: model.name });
  const head = statement.slice(0, statement.length - model.candidateSql.length);
  return model.line - head.split("\n").length;
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

/** Warehouses without partitions and clusters build a table that others would refuse. */
function checkPartitioning(config: ModelConfig, built: RelationDescription): void {
  const { partitionBy, clusterBy } = config;
  const typeOf = (field: string) =>
    built.columns.find(({ name }) => name.toLowerCase() === field.toLowerCase())?.type;
  for (const field of clusterBy) {
    if (typeOf(field) === undefined) refuse(`cluster_by names ${field}, which is no column`);
  }
  if (partitionBy === undefined) return;
  const type = typeOf(partitionBy.field);
  if (type?.toLowerCase() === partitionBy.dataType) return;
  const seen = type === undefined ? "no column" : `of type ${type}`;
  refuse(
    `partition_by takes ${partitionBy.field} for a ${partitionBy.dataType}, and it is ${seen}`,
  );
}

function refuse(message: string): never {
  throw new PipelineError(message, {
    code: "invalid-project",
    remedy: "Correct the model's config or its query.",
  });
}

async function countRows(warehouse: Warehouse, relation: RelationName): Promise<number> {
  const rows = await warehouse.query(
    `select count(*) as row_count from ${quoteRelation(relation)}`,
  );
  return Number(rows[0]?.["row_count"] ?? 0);
}
