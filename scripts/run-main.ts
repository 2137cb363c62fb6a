import { stripVTControlCharacters, styleText } from "node:util";
import { PipelineError } from "../actions/lib/errors.ts";
import { wrapLines } from "./wrap-lines.ts";
import { STOPPED, StoppedError } from "./stop.ts";

/** Text without what a terminal would obey: data may carry control characters. */
export function toPrintable(text: string): string {
  return stripVTControlCharacters(text).replaceAll(/\p{Cc}/gu, (character) =>
    character === "\n" || character === "\t" ? character : "",
  );
}

/** Writes what a user can mend to standard error: what happened, then what to do. */
export function printProblem({ message, remedy }: { message: string; remedy?: string }): void {
  const print = (text: string): void => console.error(wrapLines(text, process.stderr.columns));
  print(`${styleText("red", "Error:")} ${toPrintable(message)}`);
  if (remedy !== undefined) print(toPrintable(remedy));
}

/** Says on standard error what a command waits for. */
export function printWaiting(message: string): void {
  console.error(wrapLines(`Waiting: ${toPrintable(message)}`, process.stderr.columns));
}

/**
 * Runs a command: its number becomes the exit code, a PipelineError is told in words and exits with
 * 1, one that was stopped with 130, and any other error is a bug and keeps its stack.
 */
export async function runMain(main: () => Promise<number>): Promise<void> {
  // What Node gives where nothing is left that a program could wait for, and it waits.
  process.exitCode = 13;
  try {
    process.exitCode = await main();
  } catch (error) {
    if (error instanceof StoppedError) {
      console.error(error.message);
      // What still goes on, such as fetching, is not waited for.
      process.exit(STOPPED);
    }
    if (!(error instanceof PipelineError)) throw error;
    printProblem(error);
    process.exitCode = 1;
  }
}
