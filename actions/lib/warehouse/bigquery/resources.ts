/** A column as BigQuery's REST API tells of it: type names are those of legacy SQL. */
export interface TableField {
  readonly name: string;
  readonly type: string;
  readonly mode?: string;
  readonly description?: string | null;
  readonly fields?: readonly TableField[];
}

export interface TableReference {
  readonly projectId: string;
  readonly datasetId: string;
  readonly tableId: string;
}

/**
 * The parts of a table or view that are used here; numbers come as text, times in milliseconds.
 * https://cloud.google.com/bigquery/docs/reference/rest/v2/tables
 */
export interface TableResource {
  readonly tableReference: TableReference;
  readonly type?: string;
  readonly description?: string | null;
  readonly labels?: Readonly<Record<string, string | null>>;
  readonly schema?: { readonly fields?: readonly TableField[] };
  readonly numRows?: string;
  readonly numBytes?: string;
  readonly creationTime?: string;
  readonly lastModifiedTime?: string;
  /** There while rows that were streamed in are not yet where the others are. */
  readonly streamingBuffer?: unknown;
  readonly expirationTime?: string | null;
  readonly timePartitioning?: { readonly type: string; readonly field?: string };
  readonly rangePartitioning?: {
    readonly field: string;
    readonly range: Readonly<Record<"start" | "end" | "interval", string>>;
  };
  readonly clustering?: { readonly fields?: readonly string[] };
  readonly view?: { readonly query: string; readonly useLegacySql: boolean };
}

/** https://cloud.google.com/bigquery/docs/reference/rest/v2/datasets */
export interface DatasetResource {
  readonly datasetReference: { readonly projectId: string; readonly datasetId: string };
  readonly location?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly description?: string;
  readonly defaultTableExpirationMs?: string;
}

export interface QueryParameter {
  readonly name: string;
  readonly parameterType: { readonly type: string };
  readonly parameterValue: { readonly value: string | null };
}

/** What a job is to do, without its labels. */
export interface JobConfiguration {
  readonly dryRun?: boolean;
  readonly query?: {
    readonly query: string;
    readonly useLegacySql: false;
    readonly parameterMode?: "NAMED";
    readonly queryParameters?: readonly QueryParameter[];
    readonly maximumBytesBilled?: string;
  };
  readonly load?: {
    readonly sourceUris: readonly string[];
    readonly sourceFormat: "PARQUET" | "NEWLINE_DELIMITED_JSON";
    readonly destinationTable: TableReference;
    readonly schema: { readonly fields: readonly TableField[] };
    readonly timePartitioning: { readonly type: string; readonly field: string };
    readonly clustering?: { readonly fields: readonly string[] };
    readonly autodetect: false;
    readonly createDisposition: "CREATE_NEVER";
    readonly writeDisposition: "WRITE_TRUNCATE" | "WRITE_APPEND";
    readonly schemaUpdateOptions?: readonly "ALLOW_FIELD_ADDITION"[];
  };
  readonly copy?: {
    readonly sourceTable: TableReference;
    readonly destinationTable: TableReference;
    readonly createDisposition: "CREATE_NEVER";
    readonly writeDisposition: "WRITE_TRUNCATE";
  };
}

export interface ErrorProto {
  readonly reason?: string;
  readonly message?: string;
}

/** https://cloud.google.com/bigquery/docs/reference/rest/v2/Job */
export interface JobResource {
  readonly jobReference: { readonly jobId: string; readonly location?: string };
  readonly status?: { readonly state?: string; readonly errorResult?: ErrorProto };
  readonly statistics?: {
    readonly totalBytesProcessed?: string;
    readonly totalSlotMs?: string;
    readonly numChildJobs?: string;
    readonly load?: { readonly outputRows?: string };
    readonly query?: {
      readonly statementType?: string;
      readonly totalBytesProcessed?: string;
      readonly totalBytesProcessedAccuracy?: string;
      readonly totalBytesBilled?: string;
      readonly cacheHit?: boolean;
    };
  };
}

/** https://cloud.google.com/bigquery/docs/reference/rest/v2/jobs/getQueryResults */
export interface QueryResults {
  readonly jobComplete?: boolean;
  readonly schema?: { readonly fields?: readonly TableField[] };
  readonly rows?: readonly ResultRow[];
  readonly pageToken?: string;
}

export interface ResultRow {
  readonly f: readonly { readonly v: unknown }[];
}
