import type { FaultPlace } from "../errors.ts";

/** What became of one published file in this run. */
export interface FileOutcome {
  readonly table: string;
  /** `202101` or `2021`. */
  readonly partition: string;
  readonly file: string;
  /** `kept`: not to be had now, so the run goes on with what the lake has of it. */
  readonly status: "fetched" | "unchanged" | "absent" | "kept" | "failed";
  readonly rowCount: number;
  readonly rejectCount: number;
  /** Bytes fetched in this run. */
  readonly bytes: number;
  /** One sentence where something is to be said, and what to do where that helps. */
  readonly message?: string;
  readonly remedy?: string;
}

/** What became of one partition of a raw table in this run. */
export interface PartitionOutcome {
  readonly table: string;
  readonly partition: string;
  /** `unchanged`: it held exactly this file already, and was not written. */
  readonly status: "loaded" | "emptied" | "unchanged";
  readonly rowCount: number;
}

/** What the warehouse's jobs for one node came to; tests that were asked together share it evenly. */
export interface JobCost {
  /** Jobs that worked for the node, be it for others too. */
  readonly jobCount: number;
  readonly bytesBilled: number;
  readonly bytesProcessed: number;
  /** Milliseconds of BigQuery's slots. */
  readonly slotMs: number;
  /** The last of the jobs, and where it ran. */
  readonly jobId: string;
  readonly location: string;
}

/** What the last run in which a node succeeded said of it. */
export interface PreviousResult {
  readonly durationMs: number;
  readonly rowCount?: number | undefined;
  readonly bytesBilled?: number | undefined;
}

/** What happened to one model, seed or test of the transform. */
export interface NodeResult {
  /** dbt's unique id. */
  readonly id: string;
  readonly kind: "model" | "seed" | "test" | "unit_test";
  readonly name: string;
  readonly status: "success" | "error" | "skipped" | "pass" | "warn" | "fail";
  /**
   * Nothing was done, because nothing has changed for it: all else is as an earlier run found it, and
   * stands.
   */
  readonly isUnchanged?: true;
  /** As dbt spells it in config: `view`, `table`; for a test its severity. */
  readonly config: string;
  /** Where it is written: relative to the project, and the line that states it, from 1. */
  readonly file?: string;
  readonly line?: number;
  /** For a test, the models and seeds that it looks at; for a model or seed, what it reads. */
  readonly dependsOn: readonly string[];
  /** One sentence for a person, where something is to be said. */
  readonly message?: string;
  /** Rows of a model or seed after it was built, where they are known. */
  readonly rowCount?: number;
  /** Rows that a test found. */
  readonly failures?: number;
  /** The first rows that a test found, values as text. */
  readonly failingRows?: readonly Readonly<Record<string, string | null>>[];
  /** Milliseconds of the run's clock; of a node that was skipped, when that was known. */
  readonly startedMs: number;
  readonly durationMs: number;
  /** Absent where no jobs were run for it: on DuckDB, and for what was skipped. */
  readonly cost?: JobCost;
  /** Absent where the node is new, and where nothing keeps what runs say. */
  readonly previous?: PreviousResult;
  /** The SQL as it was sent, where it was compiled. */
  readonly compiledSql?: string;
}

export interface TransformResults {
  readonly nodes: readonly NodeResult[];
  /**
   * Whether all that the run held is where people read. False when an error or a failed test of error
   * severity kept the candidates from it, and where there was nothing to publish.
   */
  readonly isPublished: boolean;
  /** What the warehouse said when it would not publish candidates that were sound. */
  readonly refusal?: Problem;
  /** What a reader should know although the run went on. */
  readonly notes?: readonly string[];
  /** Of the sources that it read, as far as they state limits and are known; see RunResults. */
  readonly freshness?: readonly SourceFreshness[];
  /** What is written otherwise than in the state compared with; absent where there was none. */
  readonly changes?: readonly NodeChange[];
  /** A preview's relations beside those published; absent where they were not compared. */
  readonly differences?: readonly DataDifference[];
}

/** A node that is written otherwise than what is published, and what that touches. */
export interface NodeChange {
  readonly id: string;
  readonly kind: "model" | "seed" | "test" | "unit_test" | "source";
  readonly name: string;
  readonly change: "new" | "changed" | "removed";
  /** dbt's names of what is written otherwise: `body`, `configs`. */
  readonly aspects: readonly string[];
  /** Names of the models and seeds that read it, directly or not, nearest first. */
  readonly downstream: readonly string[];
  /** Absent where the columns are not known. */
  readonly columns?: readonly ColumnChange[];
}

/** A column that a change adds, takes away, or computes otherwise. */
export interface ColumnChange {
  readonly column: string;
  /** `possible`: nobody has compared its values. */
  readonly change: "new" | "changed" | "removed" | "possible";
  /** Columns computed from it, directly or not, as `model.column`. */
  readonly downstream: readonly string[];
}

/** How a relation of a preview differs from the one published. Counts are of rows. */
export interface DataDifference {
  /** dbt's unique id. */
  readonly id: string;
  readonly name: string;
  /** `new`: nothing is published to compare with; `skipped`: see `reason`. */
  readonly status: "same" | "different" | "new" | "removed" | "skipped";
  /** One sentence: why it was not compared, or not by key. */
  readonly reason?: string;
  readonly rowsBefore?: number;
  readonly rowsAfter?: number;
  /** Columns that tell rows apart; absent where none are known: then nothing is `changed`. */
  readonly key?: readonly string[];
  readonly added?: number;
  readonly removed?: number;
  readonly changed?: number;
  readonly schema?: readonly SchemaChange[];
  /** Columns whose values differ in rows of the same key, most differences first. */
  readonly columns?: readonly ColumnDifference[];
  /** Sums of numeric columns, in the order of the columns; without those of the key. */
  readonly totals?: readonly ColumnTotals[];
  /** A few of the rows added and removed, values as text: the key, and some other columns. */
  readonly addedRows?: readonly Readonly<Record<string, string | null>>[];
  readonly removedRows?: readonly Readonly<Record<string, string | null>>[];
}

export interface SchemaChange {
  readonly column: string;
  /** GoogleSQL's name of the type; absent where the column was not there, or is no more. */
  readonly before?: string;
  readonly after?: string;
}

export interface ColumnDifference {
  readonly column: string;
  /** Rows in which the values differ. */
  readonly changed: number;
  /** Values as text, null for NULL; `key` as the key's values in its order. */
  readonly examples: readonly {
    readonly key: readonly (string | null)[];
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** Null where the column has no values. */
export interface ColumnTotals {
  readonly column: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** Emissions of one year and energy type, readings without a factor included. */
export interface YearlyEmissions {
  readonly year: number;
  readonly energyType: string;
  readonly unit: string;
  /** In `unit`. */
  readonly usage: number;
  /** Undefined where no factor applies. */
  readonly kgCo2e: number | undefined;
  readonly kgCo2eByScope: readonly [number, number, number] | undefined;
  readonly factorYear: number | undefined;
  readonly isProvisional: boolean;
}

/** One meter, and one unit of its readings, over the years that the end-user table holds. */
export interface MeterSummary {
  readonly site: string;
  readonly meter: string;
  readonly energyType: string;
  readonly unit: string;
  readonly mappingStatus: string;
  readonly firstReadingDate: string;
  readonly lastReadingDate: string;
  /** Half-hours with a value, and half-hours from the first day to the last. */
  readonly presentReadings: number;
  readonly readings: number;
  readonly usage: number;
  readonly kgCo2e: number | undefined;
}

/** A conversion factor that the end-user table uses. */
export interface AppliedFactor {
  readonly factorYear: number;
  readonly energyType: string;
  readonly component: string;
  readonly scope: number;
  readonly unit: string;
  readonly kgCo2ePerUnit: number;
  /** `gross` or `net`, where the energy has a calorific value. */
  readonly calorificBasis: string | undefined;
  /** Who published it: `live`, `sample` or an address template. */
  readonly origin?: string;
  readonly sourceFile: string;
  readonly sourceRow: number;
}

export interface Problem {
  readonly message: string;
  readonly remedy?: string;
  /** Where in the project's files it lies, in the order of the files. */
  readonly places?: readonly FaultPlace[];
}

/** kg CO2e of one month, of all that has a factor. */
export interface MonthlyEmissions {
  /** `2021-01`. */
  readonly month: string;
  readonly kgCo2e: number;
  /** Set where so many readings are missing that the figure is too low. */
  readonly isPart?: boolean;
}

/** How old the newest rows of one source table are. */
export interface SourceFreshness {
  /** `carbon_emissions_raw.energy_consumption`. */
  readonly name: string;
  /** `failed`: the warehouse could not tell. */
  readonly status: "pass" | "warn" | "error" | "failed";
  /** Milliseconds since 1970; absent where no row counts. */
  readonly loadedAtMs?: number;
  readonly ageMs?: number;
  /** One sentence for a person, unless all is well. */
  readonly message?: string;
}

/** What a model is expected to read; `bytes` is absent where nobody can say, and `reason` why. */
export interface PlannedModel {
  readonly id: string;
  readonly name: string;
  readonly bytes?: number;
  readonly reason?: string;
  /** It would be left as it is, because nothing has changed for it. */
  readonly isUnchanged?: true;
}

/** How long a step of the run took; `year` where it was one year's. */
export interface StepTime {
  readonly step: "plan" | "extract" | "load" | "transform";
  readonly year?: number;
  readonly durationMs: number;
}

/** Addresses, `https://` each, that a reader may want to follow. */
export interface RunLinks {
  /** The run, with its logs. */
  readonly run?: string;
  /** The report, or where it can be downloaded. */
  readonly report?: string;
  /** The end-user table in the warehouse's console. */
  readonly table?: string;
  /** Opens a new report on it in Looker Studio. */
  readonly looker?: string;
  readonly commit?: { readonly sha: string; readonly url: string };
}

/** Everything that a run's summary, report and final table say. */
export interface RunResults {
  /** ISO 8601, in UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly years: readonly number[];
  /** What part of the figures is made up, as a phrase; undefined when none is. */
  readonly sample: string | undefined;
  readonly files: readonly FileOutcome[];
  readonly partitions: readonly PartitionOutcome[];
  readonly transform: TransformResults | undefined;
  readonly emissions: readonly YearlyEmissions[];
  readonly meters: readonly MeterSummary[];
  readonly factors: readonly AppliedFactor[];
  /** What made the run fail; none when it succeeded. */
  readonly problems: readonly Problem[];
  /** What a reader should know although the run went on. */
  readonly notes: readonly string[];
  /** In the order of months; absent where nothing is published. */
  readonly monthly?: readonly MonthlyEmissions[];
  /** Absent where figures are made up, as these are of whatever years were asked for. */
  readonly freshness?: readonly SourceFreshness[];
  readonly steps?: readonly StepTime[];
  readonly links?: RunLinks;
  /** What the models were built in: a preview's own dataset where it is one. */
  readonly dataset?: string;
  /** Number of the pull request that the run is a preview of. */
  readonly preview?: number;
  /** What a dry run found, in the order of building. */
  readonly planned?: readonly PlannedModel[];
}
