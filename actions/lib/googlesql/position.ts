import { PipelineError } from "../errors.ts";

/** A place in a statement's text, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A PipelineError that knows its place in the statement. */
export class SqlError extends PipelineError {
  readonly at: Position;
  /** The message without its place. */
  readonly problem: string;

  constructor(
    problem: string,
    at: Position,
    options: { code: "invalid-sql" | "unsupported-sql"; message: string; remedy: string },
  ) {
    super(`${options.message}, at line ${at.line}, column ${at.column}`, options);
    this.at = at;
    this.problem = problem;
  }
}

/** The error for a construct of GoogleSQL that has no translation; `construct` names it. */
export function unsupported(construct: string, at: Position, remedy?: string): SqlError {
  const message = `${construct} is not supported on DuckDB`;
  return new SqlError(message, at, {
    code: "unsupported-sql",
    message,
    remedy: remedy ?? "Write it another way, or run this statement on BigQuery.",
  });
}

/** The error for text that is not GoogleSQL. */
export function invalid(problem: string, at: Position): SqlError {
  return new SqlError(problem, at, {
    code: "invalid-sql",
    message: `Invalid SQL: ${problem}`,
    remedy: "Correct the SQL at that place.",
  });
}
