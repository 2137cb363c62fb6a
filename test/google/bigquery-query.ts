import { PipelineError } from "../../actions/lib/errors.ts";
import {
  type ParameterValues,
  readStatements,
  type ServedStatement,
} from "./bigquery-statement.ts";
import { type BigQueryStore, duplicate, Refusal, type TableRecord } from "./bigquery-store.ts";
import { type Field, toCell, toField } from "./bigquery-values.ts";

/** The rows of a script's last statement, and how it went about it. */
export interface QueryOutcome {
  readonly fields: readonly Field[];
  readonly rows: readonly unknown[];
  readonly bytes: number;
  readonly statementCount: number;
  /** Of more than one statement, SCRIPT. */
  readonly statementType: string;
}

const MIB = 1_048_576;

export interface QueryRequest {
  readonly sql: string;
  readonly parameters: ParameterValues;
  readonly dryRun: boolean;
  readonly maximumBytesBilled?: string | undefined;
}

/** Runs a script as a query job does, statement by statement, or only reads it. Throws Refusal. */
export async function runQuery(store: BigQueryStore, request: QueryRequest): Promise<QueryOutcome> {
  const { parameters, dryRun, maximumBytesBilled } = request;
  const statements = await explain(async () => readStatements(request.sql, parameters));
  let last: Pick<QueryOutcome, "fields" | "rows"> = { fields: [], rows: [] };
  let bytes = 0;
  for (const statement of statements) {
    for (const title of statement.sources) store.getTable(title);
    bytes += await measure(store, statement.sources);
    if (maximumBytesBilled !== undefined && toBilled(bytes) > Number(maximumBytesBilled)) {
      const limit = `Query exceeded limit for bytes billed: ${maximumBytesBilled}. ${toBilled(bytes)} or higher required.`;
      throw new Refusal(400, "bytesBilledLimitExceeded", limit);
    }
    const sql = dryRun ? `explain ${statement.sql}` : statement.sql;
    const found = await explain(async () => {
      if (!checkTarget(store, statement)) return { fields: [], rows: [] };
      return read(store, sql);
    });
    if (statement.kind === "select" && !dryRun) last = found;
    if (!dryRun) await note(store, statement);
  }
  const [first] = statements;
  const kind = statements.length > 1 ? "script" : (first?.kind ?? "other");
  const statementType = kind.toUpperCase().replaceAll("-", "_");
  return { ...last, bytes, statementCount: statements.length, statementType };
}

/** Each query bills at least 10 MiB, in whole MiB. */
export function toBilled(bytes: number): number {
  return bytes === 0 ? 0 : Math.max(10, Math.ceil(bytes / MIB)) * MIB;
}

async function read(store: BigQueryStore, sql: string) {
  const result = await store.connection.run(sql);
  const types = result.columnTypes();
  const rows = (await result.getRows()).map((row) => ({
    f: row.map((value, index) => ({ v: toCell(value, types[index]!) })),
  }));
  if (sql.startsWith("explain ")) return { fields: [], rows: [] };
  const fields = result
    .deduplicatedColumnNames()
    .map((name, index) => toField(name, types[index]!));
  return { fields, rows };
}

/** False where there is nothing to do. */
function checkTarget(store: BigQueryStore, statement: ServedStatement): boolean {
  const { target, kind, isReplacing, ifExists } = statement;
  if (target === undefined) return true;
  if (kind === "drop") {
    if (ifExists && !store.tables.has(target)) return false;
    store.getTable(target);
    return true;
  }
  store.getDataset(target.split(".")[0] ?? "");
  const existing = store.tables.get(target);
  if (existing === undefined) return true;
  const name = `${store.project}:${target}`;
  if (!isReplacing) throw duplicate(`Table ${name}`);
  const isView = existing.query !== undefined;
  if (isView !== (kind === "create-view")) {
    const now = isView ? "VIEW" : "TABLE";
    throw new Refusal(
      400,
      "invalid",
      `${name} is not allowed for this operation because it is currently a ${now}.`,
    );
  }
  const [before, after] = [existing, toLayout(store, statement)].map(printLayout);
  if (!isView && before !== after) {
    const differ = `Cannot replace a table with a different partitioning spec. Instead, DROP the table, and then recreate it. New partitioning spec is ${after} and existing spec is ${before}`;
    throw new Refusal(400, "invalidQuery", differ);
  }
  return true;
}

async function note(store: BigQueryStore, statement: ServedStatement): Promise<void> {
  const { kind, target, changes, query } = statement;
  if (changes !== undefined) store.getTable(changes).lastModifiedTime = store.tick();
  if (kind === "drop" && target !== undefined) store.tables.delete(target);
  if (kind === "create-view" && target !== undefined) store.record(target, { query });
  if (kind === "create-table" && target !== undefined) {
    store.record(target, toLayout(store, statement));
  }
  if (kind !== "select") await store.refreshViews();
}

type Layout = Pick<TableRecord, "timePartitioning" | "rangePartitioning" | "clustering">;

/** How a statement partitions and clusters what it makes; a clone is as its source. */
function toLayout(store: BigQueryStore, statement: ServedStatement): Layout {
  const { clones, clusterBy, partitionBy, sources } = statement;
  const [source] = sources;
  if (clones && source !== undefined) return pickLayout(store.getTable(source));
  const clustering = clusterBy.length > 0 ? { clustering: clusterBy } : {};
  if (partitionBy === "") return clustering;
  const range = /^range_bucket\((\w+), *generate_array\((\S+), (\S+), (\S+)\)\)$/.exec(partitionBy);
  if (range) {
    const [, field, start, end, interval] = range;
    return { ...clustering, rangePartitioning: { field, range: { start, end, interval } } };
  }
  const [, truncated, unit = "day"] = /^\w+_trunc\((\w+), *(\w+)\)$/.exec(partitionBy) ?? [];
  return {
    ...clustering,
    timePartitioning: { type: unit.toUpperCase(), field: truncated ?? partitionBy },
  };
}

export function pickLayout({ timePartitioning, rangePartitioning, clustering }: Layout): Layout {
  return {
    ...(timePartitioning && { timePartitioning }),
    ...(rangePartitioning && { rangePartitioning }),
    ...(clustering && { clustering }),
  };
}

export function printLayout(layout: Layout): string {
  const { timePartitioning: time, rangePartitioning, clustering = [] } = layout;
  const by = time ? `${time.type}(${time.field})` : JSON.stringify(rangePartitioning ?? "none");
  return `partitioned by ${by}, clustered by ${clustering.join(",")}`.toLowerCase();
}

/** Eight bytes a value of every table that is read, through views too. */
async function measure(store: BigQueryStore, titles: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const title of titles) {
    const { query } = store.getTable(title);
    bytes +=
      query === undefined
        ? await measureTable(store, title)
        : await measure(store, readStatements(query, {})[0]?.sources ?? []);
  }
  return bytes;
}

export async function measureTable(store: BigQueryStore, title: string): Promise<number> {
  return (await store.countRows(title)) * (await store.readFields(title)).length * 8;
}

/** Says in BigQuery's words what the parser or DuckDB refuses. */
async function explain<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof Refusal) throw error;
    const [line = ""] = error.message.split("\n");
    const [, column] = /Referenced column "([^"]+)" not found/.exec(line) ?? [];
    const message = column === undefined ? line : `Unrecognized name: ${column} at [1:1]`;
    if (error instanceof PipelineError || / Error: /.test(line)) {
      throw new Refusal(400, "invalidQuery", message);
    }
    throw error;
  }
}
