import { PipelineError } from "../errors.ts";
import type { RelationPlace } from "../graph/nodes.ts";
import type { Selection } from "../graph/select.ts";
import type { NodeResult } from "../report/results.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import type { Command } from "./plan.ts";

export interface TransformEvent {
  readonly type: "start" | "done";
  /** `publish` is told once before and once after publishing, by the dataset's name. */
  readonly kind: NodeResult["kind"] | "publish";
  readonly name: string;
  /** When a model, seed or test is done. What is skipped is done without a start. */
  readonly result?: NodeResult;
}

/** What a run needs besides its plan. */
export interface RunOptions {
  readonly warehouse: Warehouse;
  /** Queries at a time. */
  readonly threads: number;
  /** Milliseconds of a clock. */
  readonly now: () => number;
  readonly onEvent?: ((event: TransformEvent) => void) | undefined;
  /** Builds and tests also what stands as it was. */
  readonly force?: boolean;
  /** Starts nothing more after the first failure. */
  readonly failFast?: boolean;
  /** Where what is neither built nor there is read from. */
  readonly deferred?: ReadonlyMap<string, RelationPlace>;
  /**
   * Aborted when the run is to stop: nothing more is started or published, and what is ended then
   * counts as skipped. To end what runs is the caller's: see `Warehouse.cancel`.
   */
  readonly signal?: AbortSignal | undefined;
  /** When what is built is a preview, which may replace whatever it built before. */
  readonly preview?: PreviewBases | undefined;
}

/** What the incremental models of a preview go on from, in the place of what it built before. */
export interface PreviewBases {
  /** Production's tables by id; a model without one is built from nothing. */
  readonly bases: ReadonlyMap<string, RelationPlace>;
}

export interface TransformOptions extends Omit<RunOptions, "threads"> {
  readonly projectDir: string;
  readonly command?: Command;
  readonly selection?: Selection;
  /** Where people read, `carbon_emissions` for one. */
  readonly dataset: string;
  /** Over the variables of `dbt_project.yml`. */
  readonly vars?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Queries at a time; 4 unless told. */
  readonly threads?: number;
  readonly invocationId?: string;
  readonly onLog?: (message: string) => void;
}

/** Throws PipelineError `invalid-input` for options that no run can have. */
export function checkOptions(
  options: Pick<TransformOptions, "dataset" | "threads" | "vars">,
): void {
  const { dataset, threads = 4, vars = {} } = options;
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(dataset)) {
    throw new PipelineError(`${JSON.stringify(dataset)} cannot name a dataset`, {
      code: "invalid-input",
      remedy: "Use letters, digits and underscores.",
    });
  }
  if (!Number.isInteger(threads) || threads < 1) {
    throw new PipelineError(`A run cannot have ${threads} threads`, {
      code: "invalid-input",
      remedy: "Give a whole number of threads, 1 or more.",
    });
  }
  for (const [name, value] of Object.entries(vars)) {
    // A model may put a variable into a string; what comes from outside must not break out of it.
    const text = listTexts(value).find((each) => /['"`\\\p{Cc}]/u.test(each));
    if (text === undefined) continue;
    throw new PipelineError(`Variable ${name} cannot be ${JSON.stringify(text)}`, {
      code: "invalid-input",
      remedy: "Give a value without quotes, backslashes and control characters.",
    });
  }
}

/** The texts in a value, names of entries among them. */
function listTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => [name, ...listTexts(item)]);
}
