/** What happened to one model, seed or test of the transform. */
export interface NodeResult {
  readonly kind: "model" | "seed" | "test";
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
  readonly durationMs: number;
}

export interface TransformResults {
  readonly nodes: readonly NodeResult[];
  /** False when an error or a failed test of error severity kept the candidates from being published. */
  readonly isPublished: boolean;
}
