import { PipelineError } from "../../actions/lib/errors.ts";
import { endWithNearest } from "../../actions/lib/graph/nearest.ts";
import { COMMANDS } from "./options.ts";
import type { CommandName, OptionName } from "./options.ts";

/** Commands of dbt that have another name here, or no need of one. */
const INSTEAD: Readonly<Record<string, string>> = {
  list: "Write ls.",
  parse: "Write plan, which reads the whole project.",
  source: "Write freshness.",
  snapshot: "Write an incremental model that keeps the history: snapshots are not supported.",
  debug: "Write compile: it reads the project, and on BigQuery asks of each query.",
  "run-operation":
    "Write what the macro does as a model: macros are only run for models and tests.",
  init: "Copy transforms/, which is a whole project.",
  show: 'Ask with npm run sql -- "select …".',
  docs: "Every run leaves manifest.json and catalog.json, which dbt's documentation site reads.",
  deps: "Leave it out: dbt_utils is a part of this program, and other packages lie in dbt_packages/.",
};

/** The command that a word names. Throws, as all of these do, PipelineError `invalid-input`. */
export function checkCommand(name: string | undefined): CommandName {
  if (name !== undefined && Object.hasOwn(COMMANDS, name)) return name as CommandName;
  const known = Object.keys(COMMANDS);
  const instead = Object.hasOwn(INSTEAD, name ?? "") ? INSTEAD[name ?? ""] : undefined;
  if (instead !== undefined) throw invalid(`There is no command ${name}.`, instead);
  throw invalid(
    name === undefined
      ? "The command line names no command."
      : `There is no command ${name}${endWithNearest(name, known)}`,
    `Begin with ${known.slice(0, -1).join(", ")} or ${known.at(-1)}.`,
  );
}

/** The word behind the command, of those that take one; `vars` is what `--vars` is given. */
export function checkSubject(
  command: CommandName,
  words: readonly string[],
  vars: string | undefined,
): string | undefined {
  const [subject, ...others] = words;
  if (command === "drop-preview" && others.length === 0) return subject;
  if (command !== "lineage" && subject !== undefined) {
    throw invalid(
      `${command} is given ${JSON.stringify(subject)}, which belongs to no option.`,
      findRemedy(command, subject, vars),
    );
  }
  if (command === "lineage" && (subject === undefined || others.length > 0)) {
    throw invalid(
      `lineage is asked of one column or model, and ${words.length} were given.`,
      "Write lineage MODEL.COLUMN, or lineage MODEL for all its columns.",
    );
  }
  return subject;
}

/** A shell hands on `{a:` alone of `--vars {a: 1}`. */
function findRemedy(command: CommandName, word: string, vars: string | undefined): string {
  if (command === "drop-preview") return "Write one number.";
  if (vars?.startsWith("{") === true)
    return `Put quotes around what --vars is given: --vars '{"name": "value"}'.`;
  const takes: readonly OptionName[] = COMMANDS[command].takes;
  return takes.includes("select") ? `Write --select ${word}.` : "Leave it out.";
}

/** Refuses options that are another command's. */
export function checkTaken(command: CommandName, given: readonly string[]): void {
  const taken: ReadonlySet<string> = new Set<OptionName>(COMMANDS[command].takes);
  for (const option of given) {
    if (taken.has(option)) continue;
    const options = [...taken].map((name) => `--${name}`).join(", ");
    const why = command === "retry" ? ", because that run's own arguments are gone on with" : "";
    throw invalid(
      `${command} takes no --${option}.`,
      `Leave it out${why}; ${command} takes ${options}.`,
    );
  }
}

/** One of the words that an option may have. */
export function checkKnown<T extends string>(
  option: OptionName,
  given: string,
  known: readonly T[],
): T {
  const found = known.find((one) => one === given);
  if (found !== undefined) return found;
  throw invalid(
    `--${option} ${given} is not known${endWithNearest(given, known)}`,
    `Write ${known.slice(0, -1).join(", ")} or ${known.at(-1)}.`,
  );
}

/** A command line that cannot be run, in a sentence, and what to write instead. */
export function invalid(message: string, remedy: string): PipelineError {
  return new PipelineError(message, { code: "invalid-input", remedy });
}
