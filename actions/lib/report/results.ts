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
  readonly rowCount?: number;
  readonly bytesBilled?: number;
}

/** What happened to one model, seed or test of the transform. */
export interface NodeResult {
  /** dbt's unique id. */
  readonly id: string;
  readonly kind: "model" | "seed" | "test" | "unit_test";
  readonly name: string;
  readonly status: "success" | "error" | "skipped" | "pass" | "warn" | "fail";
  /** As dbt spells it in config: `view`, `table`; for a test its severity. */
  readonly config: string;
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
  /** False when an error or a failed test of error severity kept the candidates from being published. */
  readonly isPublished: boolean;
  /** What the warehouse said when it would not publish candidates that were sound. */
  readonly refusal?: Problem;
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
  readonly sourceFile: string;
  readonly sourceRow: number;
}

export interface Problem {
  readonly message: string;
  readonly remedy?: string;
}

/** Everything that a run's summary, report and final table say. */
export interface RunResults {
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
}
