/**
 * What a dbt project consists of once references and settings are known: plain data, without the
 * SQL that is made from it. Ids are dbt's: `model.shop.orders`, `source.shop.raw.orders`.
 */
export type ProjectNode = ModelNode | SeedNode | TestNode | UnitTestNode | SourceNode;

export const RESOURCE_TYPES = ["model", "seed", "test", "unit_test", "source"] as const;
export type ResourceType = (typeof RESOURCE_TYPES)[number];

interface CommonNode {
  readonly id: string;
  readonly name: string;
  /** The project or package that it is of. */
  readonly package: string;
  /** Relative to the project that is run, with `/` between parts. */
  readonly file: string;
  /** Line of `file` that states it, counted from 1. */
  readonly line: number;
  /** dbt's fully qualified name: package, folders below the resource's root, name. */
  readonly fqn: readonly string[];
  readonly description: string;
  readonly tags: readonly string[];
  readonly meta: Readonly<Record<string, unknown>>;
  /** Ids of what it reads, each once, in the order of their first mention. */
  readonly dependsOn: readonly string[];
  /** Ids of the project's own macros that its text calls. */
  readonly macros: readonly string[];
  /** SHA-256 of what it is written as: a model's file, a test's statement. */
  readonly checksum: string;
  /**
   * Settings whose values say nothing of how they are written, by dbt's names: YAML's template of
   * each; undefined where the node's own SQL sets it.
   */
  readonly written?: Readonly<Record<string, unknown>> | undefined;
  /** The YAML file that describes it, where that is another than `file`; undefined for none. */
  readonly propertiesFile?: string | undefined;
}

/** Where a relation is published, by its GoogleSQL names. */
export interface RelationPlace {
  readonly dataset: string;
  readonly alias: string;
}

/**
 * What settings say of a relation's place, before `generate_schema_name` and the target: the same
 * in each environment. Undefined where nothing is said.
 */
export interface StatedPlace {
  readonly schema: string | undefined;
  readonly alias: string | undefined;
}

export interface ColumnDoc {
  readonly name: string;
  readonly description: string;
  readonly dataType: string | undefined;
  readonly tags: readonly string[];
  readonly meta: Readonly<Record<string, unknown>>;
}

export interface PartitionBy {
  readonly field: string;
  readonly dataType: "date" | "datetime" | "timestamp" | "int64";
  readonly granularity: "hour" | "day" | "month" | "year";
  /** For int64: buckets from `start` up to, without, `end`. */
  readonly range?: { readonly start: number; readonly end: number; readonly interval: number };
}

export interface ModelConfig {
  readonly materialized: "view" | "table" | "incremental" | "ephemeral";
  readonly partitionBy: PartitionBy | undefined;
  readonly clusterBy: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** For incremental models. */
  readonly strategy: "merge" | "insert_overwrite" | "append";
  readonly uniqueKey: readonly string[];
  /** Columns that a merge changes; undefined for all. */
  readonly mergeUpdateColumns: readonly string[] | undefined;
  readonly mergeExcludeColumns: readonly string[];
  /** True and false override `--full-refresh`. */
  readonly fullRefresh: boolean | undefined;
  readonly persistDocs: { readonly relation: boolean; readonly columns: boolean };
}

export interface ModelNode extends CommonNode, RelationPlace {
  readonly kind: "model";
  readonly statedPlace?: StatedPlace | undefined;
  readonly config: ModelConfig;
  readonly columns: readonly ColumnDoc[];
  /** The template as it stands in the file. */
  readonly source: string;
}

export interface SeedNode extends CommonNode, RelationPlace {
  readonly kind: "seed";
  readonly statedPlace?: StatedPlace | undefined;
  readonly columns: readonly ColumnDoc[];
  readonly columnTypes: Readonly<Record<string, string>>;
  readonly delimiter: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly persistDocs: { readonly relation: boolean; readonly columns: boolean };
}

export interface SourceNode extends CommonNode, RelationPlace {
  readonly kind: "source";
  readonly sourceName: string;
  readonly columns: readonly ColumnDoc[];
  readonly loadedAtField: string | undefined;
  readonly freshness: Freshness | undefined;
}

export interface Freshness {
  readonly warnAfter: Period | undefined;
  readonly errorAfter: Period | undefined;
  /** SQL that says which rows count. */
  readonly filter: string | undefined;
}

export interface Period {
  readonly count: number;
  readonly period: "minute" | "hour" | "day";
}

export interface TestConfig {
  readonly severity: "error" | "warn";
  /** A comparison of the number of failing rows, such as `> 10`. */
  readonly warnIf: string;
  readonly errorIf: string;
  readonly where: string | undefined;
  readonly limit: number | undefined;
  readonly storeFailures: boolean;
}

export interface TestNode extends CommonNode, RelationPlace {
  readonly kind: "test";
  readonly config: TestConfig;
  /** Undefined for a singular test, which is a query of its own in `source`. */
  readonly generic:
    | {
        /** `unique`, `dbt_utils.accepted_range`, or the name of a `{% test %}` block. */
        readonly test: string;
        readonly namespace: string | undefined;
        readonly column: string | undefined;
        /** As in YAML, Jinja not rendered. */
        readonly arguments: Readonly<Record<string, unknown>>;
        /** Id of the model, seed or source table that it stands below. */
        readonly on: string;
      }
    | undefined;
  readonly source: string;
}

export interface UnitTestNode extends CommonNode {
  readonly kind: "unit_test";
  /** Id of the model that it tests. */
  readonly model: string;
  readonly given: readonly GivenRows[];
  readonly expect: ExpectedRows;
  readonly overrides: {
    readonly macros: Readonly<Record<string, unknown>>;
    readonly vars: Readonly<Record<string, unknown>>;
    readonly envVars: Readonly<Record<string, unknown>>;
  };
}

export interface ExpectedRows {
  /** Rows by column; text where `format` is `sql`. */
  readonly rows: readonly Readonly<Record<string, unknown>>[] | string;
  readonly format: "dict" | "csv" | "sql";
}

export interface GivenRows extends ExpectedRows {
  /** `ref('orders')`, `source('raw', 'orders')` or `this`. */
  readonly input: string;
  /** Id of the node that they stand for; of the tested model itself for `this`. */
  readonly on: string;
  readonly line: number;
}

/** A project's nodes, by id, in the order of their files. */
export interface ProjectGraph {
  readonly project: string;
  readonly nodes: ReadonlyMap<string, ProjectNode>;
  readonly macros: ReadonlyMap<string, MacroEntry>;
  readonly docs: ReadonlyMap<string, DocsEntry>;
  /** Resources that are named in a warning and passed over: exposures, metrics and others. */
  readonly warnings: readonly string[];
  /** Ids of models, seeds and tests that `enabled: false` switches off. */
  readonly disabled: readonly string[];
  /** Where the files of each package lie, below the project: ends in `/`; empty for the project. */
  readonly folders?: ReadonlyMap<string, string> | undefined;
}

export interface MacroEntry {
  readonly id: string;
  readonly name: string;
  readonly package: string;
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly description: string;
  /** Ids of macros that it calls. */
  readonly macros: readonly string[];
}

export interface DocsEntry {
  readonly id: string;
  readonly name: string;
  readonly package: string;
  readonly file: string;
  readonly text: string;
}
