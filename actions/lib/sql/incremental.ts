import type { ModelConfig } from "../graph/nodes.ts";
import { buildDrop, MATERIALIZATIONS } from "./materialize.ts";
import type { Materialization } from "./materialize.ts";
import { buildPartitionFilter } from "./partition.ts";
import { quote, quoteRelation } from "./quote.ts";
import type { Relation } from "./quote.ts";

/** What goes from a model's new rows into a copy of its published table. */
export interface IncrementalChange {
  readonly candidate: Relation;
  /** A table, whose columns are those of the new rows, if in another order. */
  readonly published: Relation;
  readonly config: ModelConfig;
  /** Names of the columns. */
  readonly columns: readonly string[];
  /** For `insert_overwrite`: what `buildPartitionValues` finds in the new rows. */
  readonly partitions: readonly string[];
}

interface Change extends IncrementalChange {
  readonly newRows: Relation;
}

/** How new rows get into the table, by strategy. */
const STRATEGIES: {
  readonly [Strategy in ModelConfig["strategy"]]: (change: Change) => string[];
} = {
  append: (change) => [buildInsert(change)],
  merge: (change) => [
    change.config.uniqueKey.length === 0 ? buildInsert(change) : buildMerge(change),
  ],
  insert_overwrite: (change) => [...buildDelete(change), buildInsert(change)],
};

/** Says why an incremental model cannot be built as its settings want, or undefined. */
export function findIncrementalFault(config: ModelConfig): string | undefined {
  if (config.strategy === "insert_overwrite" && config.partitionBy === undefined) {
    return "insert_overwrite replaces partitions, and there is no partition_by";
  }
  if (config.mergeUpdateColumns !== undefined && config.mergeExcludeColumns.length > 0) {
    return "merge_update_columns and merge_exclude_columns exclude each other";
  }
  return undefined;
}

/** Where the new rows of an incremental model are kept until they are in its candidate. */
export function nameNewRows(candidate: Relation): Relation {
  return { dataset: candidate.dataset, name: `${candidate.name}__new_rows` };
}

/** Statements that compute the new rows of a model; the last of them ends with its query. */
export function buildNewRows(model: Materialization): string[] {
  const relation = nameNewRows(model.relation);
  return MATERIALIZATIONS.table({ ...model, relation });
}

/**
 * A query for keys that several of the new rows have, a few of them, with `row_count`. It has to
 * come out empty before a merge: what that does to such rows depends on what the table holds.
 */
export function buildDuplicateKeys(newRows: Relation, uniqueKey: readonly string[]): string {
  const keys = uniqueKey.map(quote);
  return [
    `select ${keys.join(", ")}, count(*) as row_count`,
    `from ${quoteRelation(newRows)}`,
    `where ${keys.map((key) => `${key} is not null`).join(" and ")}`,
    `group by ${keys.join(", ")}`,
    "having count(*) > 1",
    "limit 5",
  ].join("\n");
}

/** Statements that make the candidate: a clone of what is published, with the new rows put in. */
export function buildChange(change: IncrementalChange): string[] {
  const { candidate, published, config } = change;
  const newRows = nameNewRows(candidate);
  return [
    `create or replace table ${quoteRelation(candidate)}\nclone ${quoteRelation(published)}`,
    ...STRATEGIES[config.strategy]({ ...change, newRows }),
    buildDrop("table", newRows),
  ];
}

function buildInsert({ candidate, newRows, columns }: Change): string {
  const names = columns.map(quote).join(", ");
  return [
    `insert into ${quoteRelation(candidate)} (${names})`,
    `select ${names}`,
    `from ${quoteRelation(newRows)}`,
  ].join("\n");
}

/** A key with a NULL in it equals no other. */
function buildMerge(change: Change): string {
  const { candidate, newRows, columns, config } = change;
  const names = columns.map(quote);
  const matches = config.uniqueKey.map((key) => `target.${quote(key)} = source.${quote(key)}`);
  const sets = listUpdated(columns, config).map((name) => `${quote(name)} = source.${quote(name)}`);
  return [
    `merge into ${quoteRelation(candidate)} as target`,
    `using ${quoteRelation(newRows)} as source`,
    `on ${matches.join(" and ")}`,
    ...(sets.length === 0 ? [] : [`when matched then update set ${sets.join(", ")}`]),
    `when not matched then insert (${names.join(", ")})`,
    `values (${names.map((name) => `source.${name}`).join(", ")})`,
  ].join("\n");
}

/** Keys are equal where rows match. */
function listUpdated(columns: readonly string[], config: ModelConfig): readonly string[] {
  const { mergeUpdateColumns: stated = [] } = config;
  if (stated.length > 0) return stated;
  const named = [...config.uniqueKey, ...config.mergeExcludeColumns];
  const kept = new Set(named.map((name) => name.toLowerCase()));
  return columns.filter((name) => !kept.has(name.toLowerCase()));
}

/** Rows whose partition is NULL's stay, as in dbt. */
function buildDelete({ candidate, partitions, config }: Change): string[] {
  const { partitionBy } = config;
  if (partitionBy === undefined) throw new Error("insert_overwrite without partition_by");
  if (partitions.length === 0) return [];
  const filter = buildPartitionFilter(partitionBy, partitions);
  return [`delete from ${quoteRelation(candidate)}\nwhere ${filter}`];
}

interface Column {
  readonly name: string;
  readonly type: string;
}

/**
 * Says, as the end of a sentence, in what the columns of a model's new rows are not those of its
 * published table; undefined where they are, in whatever order.
 */
export function findSchemaDifference(
  existing: readonly Column[],
  next: readonly Column[],
): string | undefined {
  const old = new Map(existing.map((column) => [column.name.toLowerCase(), column]));
  const found = new Set(next.map(({ name }) => name.toLowerCase()));
  const differences = [
    ...next.flatMap(({ name, type }) => {
      const before = old.get(name.toLowerCase());
      if (before === undefined) return [`${name} is new`];
      return before.type === type ? [] : [`${name} was ${before.type} and is ${type}`];
    }),
    ...existing.flatMap(({ name }) => (found.has(name.toLowerCase()) ? [] : [`${name} is gone`])),
  ];
  return differences.length === 0 ? undefined : differences.join("; ");
}
