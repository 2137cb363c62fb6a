import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";
import { PipelineError } from "../actions/lib/errors.ts";
import { findNearest } from "../actions/lib/graph/nearest.ts";
import { quoteWord } from "./transform/command-line.ts";

/** Settings of npm's own that people keep in an .npmrc: alone, they say nothing of what was typed. */
const NPM_SETTINGS: ReadonlySet<string> = new Set(["force", "location", "yes"]);

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * Reads a command line as `node:util`'s parseArgs does. `command` is what people type: `npm run sql`.
 * Throws PipelineError `invalid-input` that names what cannot be read, and for options that npm took
 * for its own because no `--` stood before them: a command would run without them unseen.
 */
export function readOptions<T extends ParseArgsConfig>(
  config: T,
  command: string,
  env: NodeJS.ProcessEnv = process.env,
): ReturnType<typeof parseArgs<T>> {
  const { options = {}, args = process.argv.slice(2) } = config;
  refuseKept(options, { args, command, env });
  try {
    return parseArgs(config);
  } catch (error) {
    throw toUsageError(error, command, Object.keys(options));
  }
}

/** npm sets `npm_config_years` for `npm run pipeline --years 2021`, and hands on 2021 alone. */
function refuseKept(
  options: Options,
  given: { args: readonly string[]; command: string; env: NodeJS.ProcessEnv },
): void {
  const { args, command, env } = given;
  const kept = Object.entries(options).flatMap(([name, { type }]) => {
    const text = env[`npm_config_${name.replaceAll("-", "_")}`] ?? "";
    const values = text === "" ? [] : text.split("\n\n");
    // What npm knows nothing of is a switch to it, unless = binds a value.
    return values.map((value) => ({
      name,
      value: type === "boolean" ? undefined : value === "true" ? "" : value,
    }));
  });
  if (kept.every(({ name }) => NPM_SETTINGS.has(name))) return;
  const names = [...new Set(kept.map(({ name }) => `--${name}`))].join(", ");
  throw invalid(
    `npm kept ${names} for itself.`,
    `Put -- before the options, as in ${command} -- ${renderArguments(kept, args)}.`,
  );
}

/** What was meant, as far as that can be told: which word belonged to which option cannot always. */
function renderArguments(
  kept: readonly { name: string; value: string | undefined }[],
  args: readonly string[],
): string {
  const bare = kept.filter(({ value }) => value === "").length;
  const words = args.map(quoteWord);
  const value = bare === 1 && words.length <= 2 ? (words.pop() ?? "…") : "…";
  const shown = words.length > 1 || (bare > 1 && words.length > 0) ? ["…"] : words;
  const options = kept.map((option) => {
    if (option.value === undefined) return `--${option.name}`;
    return `--${option.name} ${option.value === "" ? value : quoteWord(option.value)}`;
  });
  return [...shown, ...options].join(" ");
}

/** Turns what parseArgs says of a wrong command line into a sentence with a remedy. */
function toUsageError(error: unknown, command: string, known: readonly string[]): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (!code?.startsWith("ERR_PARSE_ARGS")) return error;
  const [sentence = ""] = (error as Error).message.split(/(?<=\.) |\. To specify/);
  const remedy = known.includes("help")
    ? `Run ${command} -- --help to see what it takes.`
    : `It takes ${known.map((name) => `--${name}`).join(", ")}.`;
  const unknown = /^Unknown option '--(.*)'$/.exec(sentence)?.[1];
  const nearest = unknown === undefined ? undefined : findNearest(unknown, known);
  const told =
    nearest === undefined
      ? `${sentence.replace(/\.$/, "")}.`
      : `There is no option --${unknown}; did you mean --${nearest}?`;
  return invalid(`The command line cannot be read: ${told}`, remedy, error);
}

function invalid(message: string, remedy: string, cause?: unknown): PipelineError {
  return new PipelineError(message, { code: "invalid-input", remedy, cause });
}
