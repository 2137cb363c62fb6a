import { PipelineError } from "../errors.ts";

/** SQL that was written in a file of the project, or made from one. */
export interface Origin {
  readonly place: string;
  /** How many lines further down its file the SQL is than in what was sent; undefined where it is
   * not written in a file at all, so that a line of it says nothing to anybody. */
  readonly linesBefore: number | undefined;
}

/** What a warehouse says of a statement, as one text with its remedy; a bug is thrown again. */
export function explainRefusal(error: unknown, { place, linesBefore }: Origin): string {
  if (!(error instanceof PipelineError)) throw error;
  const message =
    linesBefore === undefined
      ? error.message.replace(/, at line \d+, column \d+/, "")
      : error.message.replace(/\bline (\d+)/, (_, line) => `line ${Number(line) + linesBefore}`);
  return `${place}: ${message.replace(/[.]?$/, ".")} ${error.remedy}`;
}
