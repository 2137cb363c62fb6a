import type { DuckDBConnection } from "@duckdb/node-api";
import { PipelineError } from "../../errors.ts";
import { literal, quote } from "../../googlesql/quote.ts";
import { TYPES } from "../../googlesql/types.ts";
import type { TableDefinition } from "../../table.ts";
import type { LoadOutcome, LoadRequest } from "../warehouse.ts";
import { Catalog } from "./catalog.ts";
import { describe } from "./describe.ts";
import { quoteRelation } from "./names.ts";
import { inTransaction } from "./transaction.ts";

/** What a partition is said to hold, and how many rows it really holds. */
interface Partition {
  sha256?: string;
  rememberedRows?: number;
  rows: number;
}

/**
 * Puts files in the place of partitions. What a partition holds is remembered in `_partitions`
 * beside the table, in the transaction that writes it; it is believed only while the table has as
 * many rows there, so rows that were deleted, or a table that was dropped, are loaded again.
 */
export class Loader {
  readonly #connection: DuckDBConnection;
  /** By table; counted when first needed and kept up to date until `forget`. */
  readonly #partitions = new Map<string, Map<string, Partition>>();

  constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  /** To be called when somebody else may have written to the tables. */
  forget(): void {
    this.#partitions.clear();
  }

  async load(request: LoadRequest): Promise<LoadOutcome> {
    const { table, partition, uri, sha256, rowCount } = request;
    const range = toRange(table, partition);
    const known = await this.#read(table);
    const before = known.get(partition) ?? { rows: 0 };
    if (uri === undefined && before.rows === 0) return { status: "unchanged", rowCount: 0 };
    const isSame = uri !== undefined && before.sha256 === sha256;
    if (isSame && before.rows === rowCount && before.rememberedRows === rowCount) {
      return { status: "unchanged", rowCount };
    }
    try {
      await inTransaction(this.#connection, () => this.#replace(request, range));
    } catch (error) {
      this.forget();
      throw error;
    }
    if (uri === undefined || sha256 === undefined) known.delete(partition);
    else known.set(partition, { sha256, rememberedRows: rowCount, rows: rowCount });
    return { status: uri === undefined ? "emptied" : "loaded", rowCount };
  }

  async #replace(
    { table, partition, uri, sha256, rowCount }: LoadRequest,
    range: Range,
  ): Promise<void> {
    const relation = quoteRelation(table);
    const memory = `${quote(table.dataset)}."_partitions"`;
    const field = quote(table.partition.field);
    const within = `${field} >= date ${literal(range.from)} and ${field} < date ${literal(range.to)}`;
    const key = `table_name = ${literal(table.name)} and partition_id = ${literal(partition)}`;
    await this.#connection.run(`delete from ${relation} where ${within}`);
    await this.#connection.run(`delete from ${memory} where ${key}`);
    if (uri === undefined || sha256 === undefined) return;
    const columns = table.columns.map(({ name }) => quote(name)).join(", ");
    const inserted = await this.#connection.run(
      `insert into ${relation} (${columns}) select ${columns} from read_parquet(${literal(uri)})`,
    );
    const held = await this.#count(`select count(*) from ${relation} where ${within}`);
    if (inserted.rowsChanged !== rowCount || held !== rowCount) {
      throw new PipelineError(
        `${uri} does not fit the partition ${partition} of ${table.dataset}.${table.name}: ${rowCount} rows were announced, it has ${inserted.rowsChanged}, of which ${held} lie in the partition.`,
        { code: "warehouse", remedy: "Extract the file again." },
      );
    }
    const values = [table.name, partition, sha256].map(literal).join(", ");
    await this.#connection.run(`insert into ${memory} values (${values}, ${rowCount})`);
  }

  async #count(sql: string): Promise<number> {
    const result = await this.#connection.runAndReadAll(sql);
    return Number(result.getRows()[0]?.[0]);
  }

  async #read(table: TableDefinition): Promise<Map<string, Partition>> {
    const title = `${table.dataset}.${table.name}`;
    const known = this.#partitions.get(title);
    if (known) return known;
    await this.#prepare(table);
    const format = table.partition.granularity === "month" ? "%Y%m" : "%Y";
    const counts = await this.#connection.runAndReadAll(
      `select coalesce(partition_id, counted.id), sha256, row_count, coalesce(counted.n, 0)
      from (select * from ${quote(table.dataset)}."_partitions" where table_name = ${literal(table.name)}) as remembered
      full join (
        select strftime(${quote(table.partition.field)}, ${literal(format)}) as id, count(*) as n
        from ${quoteRelation(table)} group by all
      ) as counted on remembered.partition_id = counted.id`,
    );
    const partitions = new Map<string, Partition>();
    for (const [id, sha256, remembered, rows] of counts.getRows()) {
      partitions.set(String(id), {
        rows: Number(rows),
        ...(sha256 === null ? {} : { sha256: String(sha256), rememberedRows: Number(remembered) }),
      });
    }
    this.#partitions.set(title, partitions);
    return partitions;
  }

  /** Makes table and memory where they are missing, and refuses a table of other columns. */
  async #prepare(table: TableDefinition): Promise<void> {
    // What a load makes is not in the catalog that others know.
    const catalog = new Catalog((sql) => this.#connection.runAndReadAll(sql));
    const found = await describe(catalog, table);
    if (found) checkColumns(table, found.columns);
    const memory = { schema: table.dataset, table: "_partitions" };
    if (found && (await catalog.find(memory))) return;
    await inTransaction(this.#connection, async () => {
      await this.#connection.run(`create schema if not exists ${quote(table.dataset)}`);
      await this.#connection.run(
        `create table if not exists ${quote(table.dataset)}."_partitions"
          (table_name varchar not null, partition_id varchar not null, sha256 varchar not null, row_count bigint not null)`,
      );
      if (!found) for (const sql of buildTable(table)) await this.#connection.run(sql);
    });
  }
}

function buildTable(table: TableDefinition): string[] {
  const relation = quoteRelation(table);
  const columns = table.columns.map(
    ({ name, type, isRequired }) =>
      `${quote(name)} ${TYPES[type] ?? type}${isRequired ? " not null" : ""}`,
  );
  return [
    `create table ${relation} (${columns.join(", ")})`,
    `comment on table ${relation} is ${literal(table.description)}`,
    ...table.columns.map(
      ({ name, description }) =>
        `comment on column ${relation}.${quote(name)} is ${literal(description)}`,
    ),
  ];
}

function checkColumns(
  table: TableDefinition,
  columns: readonly { readonly name: string; readonly type: string }[],
): void {
  const title = `${table.dataset}.${table.name}`;
  const found = new Map(columns.map(({ name, type }) => [name.toLowerCase(), type.toLowerCase()]));
  const problems = table.columns.flatMap(({ name, type }) => {
    const actual = found.get(name.toLowerCase());
    found.delete(name.toLowerCase());
    if (actual === undefined) return [`${name} is missing`];
    return actual === type ? [] : [`${name} is ${actual}, not ${type}`];
  });
  problems.push(...[...found.keys()].map((name) => `${name} is not defined`));
  if (problems.length === 0) return;
  throw new PipelineError(
    `The table ${title} has other columns than its definition: ${problems.join("; ")}.`,
    { code: "warehouse", remedy: `Drop ${title}, and load it again.` },
  );
}

interface Range {
  /** First day of the partition. */
  readonly from: string;
  /** First day after it. */
  readonly to: string;
}

function toRange(table: TableDefinition, partition: string): Range {
  const isMonthly = table.partition.granularity === "month";
  const [, year, month = "01"] =
    (isMonthly ? /^(\d{4})(0[1-9]|1[0-2])$/ : /^(\d{4})$/).exec(partition) ?? [];
  if (year === undefined)
    throw new Error(`${partition} is no partition of ${table.dataset}.${table.name}`);
  const next = isMonthly
    ? new Date(Date.UTC(Number(year), Number(month), 1))
    : new Date(Date.UTC(Number(year) + 1, 0, 1));
  return { from: `${year}-${month}-01`, to: next.toISOString().slice(0, 10) };
}
