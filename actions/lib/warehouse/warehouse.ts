import type { LogDefinition, RelationName, TableDefinition } from "../table.ts";
import type { Preview } from "./previews.ts";

/** A value as every warehouse gives it back; see docs of each adapter for NUMERIC and INT64. */
export type Value = string | number | boolean | null | Value[] | { [field: string]: Value };
export type Row = Record<string, Value>;
export type Parameters = Readonly<Record<string, string | number | boolean | null>>;

export interface ColumnDescription {
  readonly name: string;
  /** GoogleSQL's name of the type. */
  readonly type: string;
  /** Undefined for none; never empty. */
  readonly description?: string;
}

/** What a relation is, and which: enough to tell whether it is the one that was seen before. */
export interface RelationIdentity extends RelationName {
  readonly kind: "table" | "view";
  /** Rows, where the warehouse knows without counting. */
  readonly rowCount?: number;
  /**
   * Another one after each write, and after it was dropped and made again; of a view after its query
   * was changed, whatever becomes of what it reads. Absent where the warehouse cannot tell.
   */
  readonly version?: string;
}

export interface RelationDescription extends RelationIdentity {
  /** Undefined for none; never empty. */
  readonly description?: string;
  readonly columns: readonly ColumnDescription[];
}

/** One file to put in the place of exactly one partition. */
export interface LoadRequest {
  readonly table: TableDefinition;
  /** `202101` or `2021`. */
  readonly partition: string;
  /** The Parquet file: a local path or a `gs://` address. Undefined empties the partition. */
  readonly uri: string | undefined;
  /** SHA-256 of the Parquet file's bytes; undefined together with `uri`. */
  readonly sha256: string | undefined;
  readonly rowCount: number;
}

export interface LoadOutcome {
  /** `unchanged`: the partition held exactly this file already, and was not written. */
  readonly status: "loaded" | "emptied" | "unchanged";
  readonly rowCount: number;
}

/** How a table's rows are divided and sorted, by GoogleSQL's PARTITION BY and CLUSTER BY. */
export interface Layout {
  readonly partition?:
    | {
        readonly field: string;
        readonly granularity: "hour" | "day" | "month" | "year";
        /** In the place of the granularity, for integers: from `start` up to, without, `end`. */
        readonly range?: {
          readonly start: number;
          readonly end: number;
          readonly interval: number;
        };
      }
    | undefined;
  readonly clusterBy: readonly string[];
}

/** A relation that is to be built and published. */
export interface PlannedRelation extends RelationName {
  readonly kind: "table" | "view";
  /** For a table. */
  readonly layout: Layout;
}

/** What keeps a relation from being published over the one that is there. */
export interface Obstacle extends RelationName {
  /** One sentence. */
  readonly problem: string;
  /** What to do about it; undefined where a publication that `mayRecreate` overcomes it. */
  readonly remedy: string | undefined;
}

/** Rows to add to a table, timestamps in ISO 8601; a column that a row lacks is null. */
export interface AppendRequest {
  readonly table: LogDefinition;
  /** All of them have the same text in the table's `key`. */
  readonly rows: readonly Parameters[];
}

/**
 * A relation built as a candidate, to be put where people read. What is published has the texts
 * and labels that are given here and no others: candidates have none.
 */
export interface Publication extends RelationName {
  readonly kind: "table" | "view";
  /** For a view: its query, with references to published names. */
  readonly sql?: string;
  /** As written by people; any text. Undefined and empty for none. */
  readonly description?: string;
  /** By column, whatever the case of its name; a column that is not there is passed over. */
  readonly columnDescriptions?: Readonly<Record<string, string>>;
  /** For finding and billing relations, where the warehouse has labels: DuckDB has none. */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Somebody asked for it to be rebuilt: a published table that is partitioned or clustered
   * otherwise is dropped for it, where the warehouse can change neither in place.
   */
  readonly mayRecreate?: boolean;
}

/**
 * A warehouse that speaks GoogleSQL. Datasets whose name ends in `__candidate` hold what a run is
 * building; where a candidate lives is the adapter's affair.
 */
export interface Warehouse {
  readonly kind: "duckdb" | "bigquery";
  /** Runs a GoogleSQL query (or script) and gives the plain rows of its last statement. */
  query(sql: string, parameters?: Parameters): Promise<Row[]>;
  /**
   * Runs GoogleSQL statements whose rows nobody reads. Gives the rows of the table that the last of
   * them made from a query, where the warehouse tells without being asked.
   */
  execute(sql: string): Promise<number | undefined>;
  /** Replaces one partition by one file, in one transaction, unless it holds that file already. */
  loadParquet(request: LoadRequest): Promise<LoadOutcome>;
  describe(relation: RelationName): Promise<RelationDescription | undefined>;
  /** The same without columns. Absent where they cost nothing: DuckDB binds a view for them. */
  identify?(relation: RelationName): Promise<RelationIdentity | undefined>;
  /** Bytes that a query would read, or undefined where the warehouse cannot tell. */
  estimate(sql: string): Promise<number | undefined>;
  /**
   * What will be in the way of publishing, from metadata alone, so that it is told before anything
   * is built. Absent where nothing can be: DuckDB's tables have neither partitions nor clusters nor
   * labels, so there is none to compare.
   */
  findObstacles?(planned: readonly PlannedRelation[]): Promise<Obstacle[]>;
  /** What it runs for GoogleSQL; absent where it runs that as it is written. */
  translate?(sql: string): string;
  /**
   * Puts candidates where people read: all of them or none of them, in any number of datasets. A
   * view comes after the views that it reads. Candidates that earlier runs left in these datasets
   * are removed.
   */
  publish(publications: readonly Publication[]): Promise<void>;
  /**
   * What `writeState` was last given for a dataset; undefined for nothing, and where what was built
   * since could come out otherwise now, by another release of the engine. A publication that was cut
   * off is finished first.
   */
  readState(dataset: string): Promise<string | undefined>;
  /** Keeps a text beside what is published to a dataset. Sends no query. */
  writeState(dataset: string, text: string): Promise<void>;
  /**
   * Datasets that previews of a dataset have left, candidates' among them. On BigQuery only those
   * that bear our labels; DuckDB has none, and there the name decides.
   */
  listPreviews(dataset: string): Promise<Preview[]>;
  /**
   * Removes one of these with all that is in it; it is no matter if it is gone. Throws PipelineError
   * `warehouse` for a dataset that is not of our making.
   */
  dropPreview(preview: Preview): Promise<void>;
  /**
   * Adds all of the rows or none, and once: what has a key that was added before is passed over. The
   * table is made where it is missing, and given the columns that it lacks.
   */
  appendRows(request: AppendRequest): Promise<void>;
  /**
   * Ends the queries and statements that run, and refuses more; loads, publications and metadata go
   * on. What is ended, or comes after, throws PipelineError. Absent where nothing can be ended.
   */
  cancel?(): Promise<void>;
  close(): Promise<void>;
}
