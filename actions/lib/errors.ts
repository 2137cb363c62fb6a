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
  | "failed-tests";

/**
 * The one class for what a user can mend. `message` says what failed, on which thing, with the
 * value seen; `remedy` is one imperative sentence. Every other error is a bug and keeps its stack.
 */
export class PipelineError extends Error {
  override readonly name = "PipelineError";
  readonly code: ErrorCode;
  readonly remedy: string;

  constructor(message: string, options: { code: ErrorCode; remedy: string; cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = options.code;
    this.remedy = options.remedy;
  }
}
