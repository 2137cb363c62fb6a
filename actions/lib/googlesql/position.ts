import { PipelineError } from "../errors.ts";

/** A place in a statement's text, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The error for a construct of GoogleSQL that has no translation; `construct` names it. */
export function unsupported(construct: string, at: Position, remedy?: string): PipelineError {
  return new PipelineError(
    `${construct} is not supported on DuckDB, at line ${at.line}, column ${at.column}`,
    {
      code: "unsupported-sql",
      remedy: remedy ?? "Write it another way, or run this statement on BigQuery.",
    },
  );
}

/** The error for text that is not GoogleSQL. */
export function invalid(problem: string, at: Position): PipelineError {
  return new PipelineError(`Invalid SQL: ${problem}, at line ${at.line}, column ${at.column}`, {
    code: "invalid-sql",
    remedy: "Correct the SQL at that place.",
  });
}
