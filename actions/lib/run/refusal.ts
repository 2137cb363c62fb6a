import { PipelineError } from "../errors.ts";

/** SQL that was written in a file of the project, or made from one. */
export interface Origin {
  readonly file: string;
  /** Line of the file that a line of what was sent comes from, where it is written in one. */
  readonly lineOf: (line: number) => number | undefined;
}

/** What a warehouse says of a statement, as one text with its remedy; a bug is thrown again. */
export function explainRefusal(error: unknown, { file, lineOf }: Origin): string {
  if (!(error instanceof PipelineError)) throw error;
  const told = /\bline (\d+)/.exec(error.message);
  const line = told === null ? undefined : lineOf(Number(told[1]));
  const message =
    line === undefined
      ? error.message.replace(/,? at line \d+, column \d+/, "")
      : error.message.replace(/\bline \d+/, `line ${line}`);
  // What is wrong with the project says its own place.
  const place = error.code === "invalid-project" ? "" : `${file}: `;
  return `${place}${message.replace(/(?<![.?])$/, ".")} ${error.remedy}`;
}

/** Says where a line of a statement is written, when a query is a part of that statement. */
export function shiftLines(
  statement: string,
  query: string,
  lineOf: (line: number) => number | undefined,
): (line: number) => number | undefined {
  const at = statement.indexOf(query);
  if (at < 0) return () => undefined;
  const above = statement.slice(0, at).split("\n").length - 1;
  const last = above + query.split("\n").length;
  return (line) => (line <= above || line > last ? undefined : lineOf(line - above));
}
