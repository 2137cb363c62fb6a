/** What kind of thing went wrong, for callers that must tell one failure from another. */
export type ErrorCode =
  | "invalid-input"
  | "invalid-file"
  | "source-unavailable"
  | "lake"
  | "lake-conflict"
  | "warehouse"
  | "warehouse-locked"
  | "invalid-project"
  | "invalid-sql"
  | "unsupported-sql"
  | "rejects"
  | "failed-tests"
  | "too-large"
  | "github"
  | "setup";

/** A fault in a file of the dbt project. `file` is relative to the project, the others are from 1. */
export interface FaultPlace {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly message: string;
}

/**
 * The one class for what a user can mend. `message` says what failed, on which thing, with the
 * value seen; `remedy` is one imperative sentence. Every other error is a bug and keeps its stack.
 */
export class PipelineError extends Error {
  override readonly name = "PipelineError";
  readonly code: ErrorCode;
  readonly remedy: string;
  /** Each fault where it lies, where the message tells of several or of a file of the project. */
  readonly places: readonly FaultPlace[];

  constructor(
    message: string,
    options: { code: ErrorCode; remedy: string; cause?: unknown; places?: readonly FaultPlace[] },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = options.code;
    this.remedy = options.remedy;
    this.places = options.places ?? [];
  }
}
