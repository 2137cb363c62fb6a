import { PipelineError } from "../errors.ts";
import type { ModelConfig, ModelNode } from "../graph/nodes.ts";
import type { NodeResult } from "../report/results.ts";
import {
  buildChange,
  buildDuplicateKeys,
  buildNewRows,
  findIncrementalFault,
  findSchemaDifference,
  nameNewRows,
} from "../sql/incremental.ts";
import { buildDrop, MATERIALIZATIONS } from "../sql/materialize.ts";
import { buildPartitionValues } from "../sql/partition.ts";
import { quoteRelation } from "../sql/quote.ts";
import { buildSeed } from "../sql/seed.ts";
import type { SeedData } from "../sql/seed.ts";
import type { RelationName } from "../table.ts";
import type { RelationDescription, Warehouse } from "../warehouse/warehouse.ts";
import type { CompiledSql, Compiler } from "./compile.ts";
import type { PreviewBases } from "./options.ts";
import type { BuiltNode } from "./plan.ts";
import { kindOf } from "./publication.ts";
import { explainRefusal, shiftLines } from "./refusal.ts";

interface BuildContext {
  readonly warehouse: Warehouse;
  readonly compiler: Compiler;
  readonly seed: SeedData | undefined;
  /** `--full-refresh`. */
  readonly fullRefresh: boolean;
  readonly preview?: PreviewBases | undefined;
}

type Built = Pick<NodeResult, "status" | "message" | "rowCount" | "compiledSql">;

/**
 * Builds a candidate, in the place of what a killed run may have left there. Gives the rows of a
 * table; a view is not counted, which could cost as much as building it. What a warehouse or a
 * template refuses is a result.
 */
export async function buildCandidate(node: BuiltNode, context: BuildContext): Promise<Built> {
  let compiled: CompiledSql | undefined;
  let sent = "";
  const send = async (statements: readonly string[]) => {
    let made: number | undefined;
    for (const statement of statements) {
      sent = statement;
      made = await context.warehouse.execute(statement);
    }
    return made;
  };
  try {
    const candidate = { dataset: `${node.dataset}__candidate`, name: node.alias };
    await clearWay(node, candidate, { ...context, send });
    let made: number | undefined;
    if (node.kind === "seed") {
      made = await send(buildSeed(candidate, context.seed ?? { columns: [], rows: [] }));
    } else {
      const published = await findPublished(node, context);
      const isIncremental = published !== undefined;
      const view = "candidate";
      compiled = await context.compiler.compileModel(node, { view, isIncremental });
      const model = { node, candidate, sql: compiled.sql };
      if (published === undefined) made = await send(buildAnew(model));
      else await change({ ...model, published }, { ...context, send });
    }
    const rowCount = await describeBuilt(node, candidate, { ...context, made });
    return {
      status: "success",
      ...(rowCount !== undefined && { rowCount }),
      ...(compiled && { compiledSql: compiled.sql }),
    };
  } catch (error) {
    const lineOf = compiled && shiftLines(sent, compiled.sql, compiled.lineOf);
    const message = explainRefusal(error, { file: node.file, lineOf: lineOf ?? (() => undefined) });
    return { status: "error", message, ...(compiled && { compiledSql: compiled.sql }) };
  }
}

/** Gives the rows of the table that the last statement made, where they are told. */
type Send = (statements: readonly string[]) => Promise<number | undefined>;
interface Model {
  readonly node: ModelNode;
  readonly candidate: RelationName;
  readonly sql: string;
}

/** Removes a leftover of another kind: a view cannot replace a table. */
async function clearWay(
  node: BuiltNode,
  candidate: RelationName,
  { warehouse, send }: BuildContext & { send: Send },
): Promise<void> {
  const existing = await warehouse.describe(candidate);
  if (existing === undefined || existing.kind === kindOf(node)) return;
  await send([buildDrop(existing.kind, candidate)]);
}

/** Statements that make a model from nothing. */
export function buildAnew({ node, candidate, sql }: Model): string[] {
  const { config } = node;
  const build = MATERIALIZATIONS[config.materialized];
  if (build === undefined) throw new Error(`${node.id} builds nothing`);
  return build({ relation: candidate, config, sql });
}

/** What an incremental model adds to; undefined where it is to be made from nothing. */
async function findPublished(
  { id, dataset, alias, config }: ModelNode,
  { warehouse, fullRefresh, preview }: BuildContext,
): Promise<RelationDescription | undefined> {
  if (config.materialized !== "incremental") return undefined;
  if (config.fullRefresh ?? fullRefresh) return undefined;
  const place = preview === undefined ? { dataset, alias } : preview.bases.get(id);
  if (place === undefined) return undefined;
  const found = await warehouse.describe({ dataset: place.dataset, name: place.alias });
  return found?.kind === "table" ? found : undefined;
}

/** Computes new rows and puts them into a copy of what is published. */
async function change(
  { node, candidate, sql, published }: Model & { published: RelationDescription },
  { warehouse, send }: BuildContext & { send: Send },
): Promise<void> {
  const { config } = node;
  const fault = findIncrementalFault(config);
  if (fault !== undefined) refuse(fault, "Correct the model's config.");
  await send(buildNewRows({ relation: candidate, config, sql }));
  const newRows = nameNewRows(candidate);
  const found = await warehouse.describe(newRows);
  const difference = findSchemaDifference(published.columns, found?.columns ?? []);
  if (difference !== undefined) {
    refuse(
      `the columns differ from those of the published table: ${difference}`,
      "Build it with --full-refresh, or bring the columns back.",
    );
  }
  if (config.strategy === "merge" && config.uniqueKey.length > 0) {
    const twice = await warehouse.query(buildDuplicateKeys(newRows, config.uniqueKey));
    if (twice[0] !== undefined) {
      const { row_count: count, ...key } = twice[0];
      const shown = JSON.stringify(key).slice(0, 200);
      refuse(
        `${Number(count)} of the new rows have the unique_key ${shown}`,
        "Make the model give each key once.",
      );
    }
  }
  await send(
    buildChange({
      candidate,
      published,
      config,
      columns: published.columns.map(({ name }) => name),
      partitions: await findPartitions(newRows, config, warehouse),
    }),
  );
}

async function findPartitions(
  newRows: RelationName,
  { strategy, partitionBy }: ModelConfig,
  warehouse: Warehouse,
): Promise<string[]> {
  if (strategy !== "insert_overwrite" || partitionBy === undefined) return [];
  const rows = await warehouse.query(buildPartitionValues(newRows, partitionBy));
  return rows.map((row) => String(row["partition_value"]));
}

async function describeBuilt(
  node: BuiltNode,
  candidate: RelationName,
  { warehouse, made }: { readonly warehouse: Warehouse; readonly made: number | undefined },
): Promise<number | undefined> {
  if (kindOf(node) === "view") return undefined;
  if (made !== undefined && (node.kind === "seed" || !hasLayout(node.config))) return made;
  const built = await warehouse.describe(candidate);
  if (built !== undefined && node.kind === "model") checkPartitioning(node.config, built);
  return built?.rowCount ?? (await countRows(warehouse, candidate));
}

function hasLayout({ partitionBy, clusterBy }: ModelConfig): boolean {
  return partitionBy !== undefined || clusterBy.length > 0;
}

/** Warehouses without partitions and clusters build a table that others would refuse. */
function checkPartitioning(config: ModelConfig, built: RelationDescription): void {
  const { partitionBy, clusterBy } = config;
  const remedy = "Correct the model's config or its query.";
  const typeOf = (field: string) =>
    built.columns.find(({ name }) => name.toLowerCase() === field.toLowerCase())?.type;
  for (const field of clusterBy) {
    if (typeOf(field) === undefined)
      refuse(`cluster_by names ${field}, which is no column`, remedy);
  }
  if (partitionBy === undefined) return;
  const type = typeOf(partitionBy.field);
  if (type?.toLowerCase() === partitionBy.dataType) return;
  const seen = type === undefined ? "no column" : `of type ${type}`;
  const wanted = `partition_by takes ${partitionBy.field} for a ${partitionBy.dataType}`;
  refuse(`${wanted}, and it is ${seen}`, remedy);
}

function refuse(message: string, remedy: string): never {
  throw new PipelineError(message, { code: "invalid-input", remedy });
}

async function countRows(warehouse: Warehouse, relation: RelationName): Promise<number> {
  const sql = `select count(*) as row_count from ${quoteRelation(relation)}`;
  const rows = await warehouse.query(sql);
  return Number(rows[0]?.["row_count"] ?? 0);
}
