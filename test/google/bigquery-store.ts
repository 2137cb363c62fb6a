import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { buildMacros } from "../../actions/lib/googlesql/macros.ts";
import { registerScripts } from "../../actions/lib/warehouse/duckdb/scripts.ts";
import { literal, quote } from "../../actions/lib/googlesql/quote.ts";
import { quoteTitle, translateQuery } from "./bigquery-statement.ts";
import { type Field, toField } from "./bigquery-values.ts";

export type Labels = Record<string, string>;

export interface DatasetRecord {
  readonly id: string;
  readonly location: string;
  labels: Labels;
  defaultTableExpirationMs?: string;
}

export interface TimePartitioning {
  readonly type: string;
  readonly field?: string;
}

/** What BigQuery knows of a table or view, and DuckDB does not. */
export interface TableRecord {
  readonly title: string;
  readonly creationTime: number;
  lastModifiedTime: number;
  labels: Labels;
  description?: string;
  /** By column in lower case. */
  columns: Map<string, { mode?: string; description?: string }>;
  timePartitioning?: TimePartitioning;
  rangePartitioning?: object;
  clustering?: readonly string[];
  expirationTime?: string;
  /** Of a view: GoogleSQL. */
  query?: string;
}

/** A failure as BigQuery words it. */
export class Refusal extends Error {
  readonly reason: string;
  readonly status: number;

  constructor(status: number, reason: string, message: string) {
    super(message);
    this.status = status;
    this.reason = reason;
  }
}

/** There is no such thing: `Table p:d.t`. */
export function missing(thing: string): Refusal {
  return new Refusal(404, "notFound", `Not found: ${thing}`);
}

/** There is one already. */
export function duplicate(thing: string): Refusal {
  return new Refusal(409, "duplicate", `Already Exists: ${thing}`);
}

/** Tables in DuckDB, one schema a dataset, with BigQuery's metadata beside them. */
export class BigQueryStore {
  readonly project: string;
  readonly location: string;
  readonly datasets = new Map<string, DatasetRecord>();
  readonly tables = new Map<string, TableRecord>();
  readonly connection: DuckDBConnection;
  readonly #instance: DuckDBInstance;
  #time = 0;

  private constructor(
    instance: DuckDBInstance,
    connection: DuckDBConnection,
    place: { readonly project: string; readonly location: string },
  ) {
    this.#instance = instance;
    this.connection = connection;
    this.project = place.project;
    this.location = place.location;
  }

  static async open(place: { project: string; location: string }): Promise<BigQueryStore> {
    const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
    const connection = await instance.connect();
    await connection.run("set global TimeZone = 'UTC'");
    await connection.run("create schema googlesql");
    registerScripts(connection);
    await connection.run(buildMacros().join(";\n"));
    return new BigQueryStore(instance, connection, place);
  }

  close(): void {
    this.connection.closeSync();
    this.#instance.closeSync();
  }

  /** Milliseconds; later each time. */
  tick(): number {
    this.#time = Math.max(this.#time + 1, Date.now());
    return this.#time;
  }

  getDataset(id: string): DatasetRecord {
    const found = this.datasets.get(id);
    if (found) return found;
    throw missing(`Dataset ${this.project}:${id} was not found in location ${this.location}`);
  }

  getTable(title: string): TableRecord {
    this.getDataset(title.split(".")[0] ?? "");
    const found = this.tables.get(title);
    if (found) return found;
    throw missing(`Table ${this.project}:${title} was not found in location ${this.location}`);
  }

  async insertDataset(dataset: DatasetRecord): Promise<void> {
    if (this.datasets.has(dataset.id)) throw duplicate(`Dataset ${this.project}:${dataset.id}`);
    await this.connection.run(`create schema ${quote(dataset.id)}`);
    this.datasets.set(dataset.id, dataset);
  }

  async removeDataset(id: string, deletesContents: boolean): Promise<void> {
    this.getDataset(id);
    const titles = [...this.tables.keys()].filter((title) => title.startsWith(`${id}.`));
    if (titles.length > 0 && !deletesContents) {
      throw new Refusal(400, "resourceInUse", `Dataset ${this.project}:${id} is still in use`);
    }
    await this.connection.run(`drop schema ${quote(id)} cascade`);
    for (const title of titles) this.tables.delete(title);
    this.datasets.delete(id);
  }

  /** Notes that a table or view was made, in place of one of its name or not. */
  record(title: string, more: Partial<TableRecord> = {}): TableRecord {
    const { defaultTableExpirationMs: after } = this.getDataset(title.split(".")[0] ?? "");
    const now = this.tick();
    const made: TableRecord = {
      title,
      creationTime: now,
      lastModifiedTime: now,
      labels: {},
      columns: new Map(),
      ...(after !== undefined && { expirationTime: String(now + Number(after)) }),
      ...more,
    };
    this.tables.set(title, made);
    return made;
  }

  async drop(title: string): Promise<void> {
    const { query } = this.getTable(title);
    await this.connection.run(
      `drop ${query === undefined ? "table" : "view"} if exists ${quoteTitle(title)}`,
    );
    this.tables.delete(title);
  }

  /** DuckDB keeps a view's columns: views on what has changed are made again, in their order. */
  async refreshViews(): Promise<void> {
    let views = [...this.tables.values()].filter(({ query }) => query !== undefined);
    // A view on a view that is made later takes another round.
    for (let round = 0; round < 3 && views.length > 0; round += 1) {
      const failed: TableRecord[] = [];
      for (const view of views) {
        await this.putView(view.title, view.query ?? "").catch(() => failed.push(view));
      }
      views = failed;
    }
  }

  async putView(title: string, query: string): Promise<void> {
    await this.connection.run(
      `create or replace view ${quoteTitle(title)} as ${translateQuery(query)}`,
    );
  }

  async readFields(title: string): Promise<Field[]> {
    const { columns } = this.getTable(title);
    const found = await this.connection.run(`select * from ${quoteTitle(title)} limit 0`);
    const types = found.columnTypes();
    return found.columnNames().map((name, index) => {
      const { mode, description } = columns.get(name.toLowerCase()) ?? {};
      const field = toField(name, types[index]!);
      return {
        ...field,
        ...(mode !== undefined && field.mode !== "REPEATED" && { mode }),
        ...(description !== undefined && { description }),
      };
    });
  }

  /** Of a table, or of the partition that a decorator names. */
  async countRows(title: string, partition?: string): Promise<number> {
    const where = partition === undefined ? "true" : this.inPartition(title, partition);
    const counted = await this.connection.runAndReadAll(
      `select count(*) from ${quoteTitle(title)} where ${where}`,
    );
    return Number(counted.getRows()[0]?.[0]);
  }

  /** A condition of DuckDB for the rows of a partition. */
  inPartition(title: string, partition: string): string {
    const { timePartitioning } = this.getTable(title);
    const format = { YEAR: "%Y", MONTH: "%Y%m", DAY: "%Y%m%d" }[timePartitioning?.type ?? ""];
    if (timePartitioning?.field === undefined || format === undefined) {
      throw new Refusal(400, "invalid", `${title} is not partitioned: it has no ${partition}`);
    }
    return `strftime(${quote(timePartitioning.field)}, ${literal(format)}) = ${literal(partition)}`;
  }
}
