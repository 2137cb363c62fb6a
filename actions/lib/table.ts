/** GoogleSQL types that raw columns may have. */
export type ColumnType = "string" | "float64" | "int64" | "date";

export interface ColumnDefinition {
  readonly name: string;
  readonly type: ColumnType;
  readonly isRequired: boolean;
  readonly description: string;
}

/** A table or view by its GoogleSQL names, without a project. */
export interface RelationName {
  readonly dataset: string;
  readonly name: string;
}

/** One raw table as `transforms/models/sources.yml` defines it. */
export interface TableDefinition {
  readonly dataset: string;
  readonly name: string;
  readonly description: string;
  readonly columns: readonly ColumnDefinition[];
  /** Partitions are named `YYYYMM` (month) or `YYYY` (year), as BigQuery's decorators are. */
  readonly partition: { readonly field: string; readonly granularity: "month" | "year" };
  readonly clustering: readonly string[];
  /** Address template of the publisher, with `{year}`, `{mon}` and `{month}` to fill in. */
  readonly publishedAt: string;
  readonly publisher: string;
  /** `csv`: files that need no parser of their own, as their columns are this table's. */
  readonly format?: "csv" | undefined;
}

/** The raw tables that extract and load fill; `others` are those whose format sources.yml names. */
export interface RawTables {
  readonly energy: TableDefinition;
  readonly factors: TableDefinition;
  readonly others: readonly TableDefinition[];
}

/** A column of what a run writes about itself. */
export interface LogColumn extends Omit<ColumnDefinition, "type"> {
  readonly type: ColumnType | "bool" | "timestamp";
}

/** A table that rows are added to and never taken from. */
export interface LogDefinition extends RelationName {
  readonly description: string;
  readonly columns: readonly LogColumn[];
  /** `field` is a timestamp. */
  readonly partition: { readonly field: string; readonly granularity: "month" };
  readonly clustering: readonly string[];
  /** A column whose text all rows that are added together share, and no others have. */
  readonly key: string;
}

/**
 * Some rows of a table, by column. Every column has `rowCount` values: strings for `string`,
 * numbers for `float64` and `int64`, days since 1970-01-01 for `date`; null where there is none.
 */
export interface ColumnBatch {
  readonly rowCount: number;
  readonly columns: ReadonlyMap<string, readonly (string | number | null)[]>;
}

/** A row that cannot be right, and so is kept out of the table and told about. */
export interface Reject {
  /** Row of the published file, counted from 1 with the header. */
  readonly row: number;
  readonly column: string;
  /** The value seen, cut at 100 characters. */
  readonly value: string;
  readonly reason: string;
}

/** What a parser yields: rows that are right and rows that are not, in the file's order. */
export interface ParsedRows {
  readonly batch: ColumnBatch;
  readonly rejects: readonly Reject[];
}
