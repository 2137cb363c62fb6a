import { appendFileSync, existsSync, statSync } from "node:fs";
import { constants } from "node:os";
import { stripVTControlCharacters } from "node:util";
import * as core from "@actions/core";
import { PipelineError } from "./errors.ts";
import { toInputWords } from "./input-words.ts";
import { type InputSpec, type InputValues, readInputs } from "./inputs.ts";
import type { Annotation } from "./report/annotations.ts";
import { fitSections } from "./report/fit-sections.ts";

/** What an action tells the runner of GitHub Actions, and through it people and later steps. */
export interface Runner {
  /** One line of the log, whatever it holds: no text becomes a command. */
  readonly log: (message: string) => void;
  /** Folds what the work logs. */
  readonly group: <Result>(title: string, work: () => Promise<Result>) => Promise<Result>;
  /** GitHub shows few of each level: see `MOST_SHOWN`. What is beyond is counted at the end. */
  readonly annotate: (annotation: Annotation) => void;
  readonly setOutput: (name: string, value: string | number | boolean) => void;
  /** Hides a text in all that follows. */
  readonly mask: (text: string) => void;
  /** Adds Markdown to the step's summary; whole sections are left out where there is no room. */
  readonly addSummary: (sections: readonly string[]) => void;
  /** Runs when the run is cancelled, before the process ends: it has about seven seconds. */
  readonly onCancel: (tidy: () => string | Promise<string>) => void;
}

/** Annotations of a level that GitHub shows of a step; of errors one is kept for how it ends. */
export const MOST_SHOWN = 10;
const MOST_LETTERS = 4096;
/** Over 1 MiB the runner drops a step's whole summary. */
const MOST_SUMMARY_BYTES = 900_000;

/**
 * Runs an action: reads its inputs, hides the secret ones, and does the work. This is the one place
 * that catches: whatever is thrown fails the step, with what to do about it where a user can mend
 * it, and otherwise with the stack of a bug.
 */
export async function runAction<Spec extends InputSpec>(
  spec: Spec,
  work: (inputs: InputValues<Spec>, runner: Runner) => Promise<void>,
): Promise<void> {
  const { runner, countHidden, cancel } = openRunner();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void cancel(signal));
  }
  try {
    for (const [name, { isSecret }] of Object.entries(spec)) {
      if (isSecret) runner.mask(core.getInput(name));
    }
    await work(readInputs(spec, core.getInput), runner);
  } catch (error) {
    core.setFailed(cutMessage(describeError(error)));
  }
  for (const line of countHidden()) runner.log(line);
}

/** What an error says to whoever reads the log. */
function describeError(error: unknown): string {
  if (error instanceof PipelineError) return `${error.message} ${toInputWords(error.remedy)}`;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a bug of the action, please report it: ${stack}`;
}

function openRunner() {
  const shown = new Map<Annotation["level"], number>();
  const tidies: (() => string | Promise<string>)[] = [];
  const log = (message: string): void => core.info(toInert(message));
  const runner: Runner = {
    log,
    group: (title, work) => core.group(toInert(title), work),
    annotate(annotation) {
      const count = (shown.get(annotation.level) ?? 0) + 1;
      shown.set(annotation.level, count);
      if (count <= roomFor(annotation.level)) tellAnnotation(annotation);
      else log(`${annotation.level}: ${placeOf(annotation)}${annotation.message}`);
    },
    setOutput: (name, value) => core.setOutput(name, value),
    mask(text) {
      for (const line of text.split(/\r?\n/)) if (line.trim() !== "") core.setSecret(line);
    },
    addSummary: (sections) => addSummary(sections),
    onCancel: (tidy) => tidies.push(tidy),
  };
  const countHidden = (): string[] =>
    [...shown].flatMap(([level, count]) => {
      const left = count - roomFor(level);
      return left > 0 ? [`${left} more of level ${level} are in this log only.`] : [];
    });
  const cancel = async (signal: "SIGINT" | "SIGTERM"): Promise<never> => {
    const said = await Promise.all(tidies.map((tidy) => Promise.resolve(tidy()).catch(String)));
    for (const line of ["Cancelled.", ...said]) log(line);
    process.exit(128 + constants.signals[signal]);
  };
  return { runner, countHidden, cancel };
}

function roomFor(level: Annotation["level"]): number {
  return level === "error" ? MOST_SHOWN - 1 : MOST_SHOWN;
}

function tellAnnotation({ level, message, title, file, line }: Annotation): void {
  const properties = {
    ...(title !== undefined && { title: toPrintable(title) }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { startLine: line }),
  };
  const tell = { error: core.error, warning: core.warning, notice: core.notice }[level];
  tell(cutMessage(message), properties);
}

function placeOf({ file, line }: Annotation): string {
  if (file === undefined) return "";
  return line === undefined ? `${file}: ` : `${file}:${line}: `;
}

function cutMessage(message: string): string {
  const text = toPrintable(message);
  return text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1)}…`;
}

/** Text without what a terminal would obey. */
function toPrintable(text: string): string {
  return stripVTControlCharacters(text).replaceAll(/\p{Cc}/gu, (letter) =>
    letter === "\n" || letter === "\t" ? letter : "",
  );
}

/**
 * Text that the runner writes to the log and does not obey: it takes a line that begins with `::`
 * for a command, and `##[` for one anywhere in a line.
 */
export function toInert(message: string): string {
  return toPrintable(message)
    .replaceAll(/^(\s*):(?=:)/gm, "$1:\u200B")
    .replaceAll("##[", "#\u200B#[");
}

/** Without a file for it, as at home, a summary goes nowhere. */
function addSummary(sections: readonly string[]): void {
  const path = process.env["GITHUB_STEP_SUMMARY"] ?? "";
  if (path === "" || !existsSync(path)) return;
  const room = MOST_SUMMARY_BYTES - statSync(path).size;
  appendFileSync(path, `${fitSections(sections, room)}\n`);
}
