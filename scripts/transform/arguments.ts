import { PipelineError } from "../../actions/lib/errors.ts";
import { RESOURCE_TYPES } from "../../actions/lib/graph/nodes.ts";
import type { ResourceType } from "../../actions/lib/graph/nodes.ts";
import { endWithNearest } from "../../actions/lib/graph/nearest.ts";
import { Problems } from "../../actions/lib/project/problems.ts";
import { parseYaml } from "../../actions/lib/project/yaml.ts";
import { readOptions } from "../read-options.ts";
import { parseBytes, parseWarehouse } from "../warehouse/arguments.ts";
import type { WarehousePlace } from "../../actions/lib/open-place.ts";
import { PRICE_PER_TIB } from "../../actions/lib/report/cost.ts";
import { COMMANDS, OPTIONS } from "./options.ts";
import type { CommandName, OptionName } from "./options.ts";

export type OutputFormat = "text" | "json" | "mermaid";

export interface DroppedPreviews {
  /** One, or all but some. */
  readonly which: { readonly number: number } | { readonly keep: readonly number[] };
  readonly isDryRun: boolean;
}

export interface TransformArguments {
  readonly command: CommandName;
  /** What lineage is asked of, or the number of a preview to drop. */
  readonly subject: string | undefined;
  readonly select: string | undefined;
  readonly exclude: string | undefined;
  readonly resourceTypes: readonly ResourceType[] | undefined;
  readonly projectDir: string;
  readonly vars: Readonly<Record<string, unknown>>;
  readonly target: string;
  readonly dataset: string;
  readonly database: string;
  readonly targetPath: string;
  readonly threads: number;
  readonly isFullRefresh: boolean;
  /** Builds also what has not changed. */
  readonly isForced: boolean;
  readonly failsFast: boolean;
  readonly state: string | undefined;
  readonly defers: boolean;
  /** Number of the pull request that a preview is built for. */
  readonly preview: number | undefined;
  /** The dataset that diff compares with. */
  readonly against: string | undefined;
  /** Which previews to drop. */
  readonly dropping: DroppedPreviews | undefined;
  readonly output: OutputFormat;
  readonly isQuiet: boolean;
  readonly place: WarehousePlace;
  readonly isEstimating: boolean;
  readonly maxRunBytes: number | undefined;
  /** US dollars. */
  readonly pricePerTib: number;
}

/** Options that take all words up to the next option, as dbt's do. */
const LISTS: ReadonlySet<string> = new Set(["select", "models", "exclude", "resource-type"]);

/** Reads the command line; undefined asks for the help. Throws PipelineError `invalid-input`. */
export function parseArguments(args: string[]): TransformArguments | undefined {
  const { values, lists, words } = parseOptions(args);
  if (values.help === true || (args.length === 0 && words.length === 0)) return undefined;
  const [name, ...others] = words;
  const command = checkCommand(name);
  checkVars(values.vars);
  const subject = checkSubject(command, others);
  checkTaken(command, [...Object.keys(values), ...lists.keys()]);
  const joined = (...options: string[]) =>
    options.flatMap((option) => lists.get(option) ?? []).join(" ") || undefined;
  if (values.defer === true && values.state === undefined) {
    throw invalid(
      "--defer does not say whose relations to read.",
      "Add --state DIR, or --state production.",
    );
  }
  return {
    command,
    subject,
    select: joined("select", "models"),
    exclude: joined("exclude"),
    resourceTypes: readResourceTypes(command, lists),
    projectDir: values["project-dir"] ?? "transforms",
    vars: values.vars === undefined ? {} : parseVars(values.vars),
    target: values.target ?? "default",
    dataset: values.dataset ?? "carbon_emissions",
    database: values.database ?? "out/warehouse.duckdb",
    targetPath: values["target-path"] ?? "out",
    threads: parseThreads(values.threads ?? "4"),
    isFullRefresh: values["full-refresh"] === true,
    isForced: values.force === true,
    failsFast: values["fail-fast"] === true,
    state: values.state,
    defers: values.defer === true,
    preview: values.preview === undefined ? undefined : parseNumber("--preview", values.preview),
    against: values.against,
    dropping: command === "drop-preview" ? parseDropping(subject, values) : undefined,
    output: checkOutput(command, values.output ?? "text"),
    isQuiet: values.quiet === true,
    ...parseCosts(values),
  };
}

function parseDropping(
  subject: string | undefined,
  values: ReturnType<typeof parseOptions>["values"],
): DroppedPreviews {
  const isDryRun = values["dry-run"] === true;
  const { keep, orphans = false } = values;
  if (orphans && keep !== undefined && subject === undefined) {
    const numbers = keep.split(/[\s,]+/).filter((text) => text !== "");
    return { which: { keep: numbers.map((text) => parseNumber("--keep", text)) }, isDryRun };
  }
  if (!orphans && keep === undefined && subject !== undefined) {
    return { which: { number: parseNumber("drop-preview", subject) }, isDryRun };
  }
  throw invalid(
    "drop-preview does not say which previews to drop.",
    "Write drop-preview NUMBER, or drop-preview --orphans --keep 12,15.",
  );
}

function parseNumber(option: string, text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw invalid(
    `${option} ${text} is no number of a pull request.`,
    "Give a whole number, 1 or more.",
  );
}

/** The warehouse, and what may be spent on it. */
function parseCosts(values: ReturnType<typeof parseOptions>["values"]) {
  const place = parseWarehouse(values);
  const { estimate, "max-run-bytes": limit, "price-per-tib": price } = values;
  if (place.kind === "duckdb" && (estimate === true || limit !== undefined)) {
    throw invalid(
      `--${estimate === true ? "estimate" : "max-run-bytes"} is for bigquery only.`,
      "Add --warehouse bigquery, or leave it out.",
    );
  }
  const pricePerTib = price === undefined ? PRICE_PER_TIB : Number(price);
  if (!(pricePerTib >= 0 && pricePerTib < 1000)) {
    throw invalid(
      `--price-per-tib ${price} is no price in dollars.`,
      "Write --price-per-tib 6.25, or what BigQuery asks where the datasets are.",
    );
  }
  return {
    place,
    isEstimating: estimate === true,
    maxRunBytes: limit === undefined ? undefined : parseBytes("--max-run-bytes", limit),
    pricePerTib,
  };
}

/** Words that follow a list's option are of that list; the others are the command and its subject. */
function parseOptions(args: string[]) {
  const { values, tokens } = readOptions(
    { args, allowPositionals: true, tokens: true, options: OPTIONS },
    "npm run transform",
  );
  const lists = new Map<string, string[]>();
  const words: string[] = [];
  let open: string[] | undefined;
  for (const token of tokens) {
    if (token.kind === "positional") (open ?? words).push(token.value);
    else if (token.kind === "option" && LISTS.has(token.name)) {
      open = lists.get(token.name) ?? [];
      lists.set(token.name, open);
      if (token.value !== undefined) open.push(token.value);
    } else open = undefined;
  }
  const { select: _, models: __, exclude: ___, "resource-type": ____, ...single } = values;
  return { values: single, lists, words };
}

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

function checkCommand(name: string | undefined): CommandName {
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

/** A shell hands on `{a:` alone of `--vars {a: 1}`. */
function checkVars(text: string | undefined): void {
  if (text === undefined || !/^\s*\{[^}]*$/.test(text)) return;
  throw invalid(
    `--vars is given ${text} alone, because its value is not quoted.`,
    `Put quotes around it: --vars '{"name": "value"}'.`,
  );
}

function checkSubject(command: CommandName, words: readonly string[]): string | undefined {
  const [subject, ...others] = words;
  if (command === "drop-preview" && others.length === 0) return subject;
  if (command !== "lineage" && subject !== undefined) {
    throw invalid(
      `${command} is given ${JSON.stringify(subject)}, which belongs to no option.`,
      command === "drop-preview" ? "Write one number." : `Write --select ${subject}.`,
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

function checkTaken(command: CommandName, given: readonly string[]): void {
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

/** As in dbt, `ls --models` lists models alone. */
function readResourceTypes(
  command: CommandName,
  lists: ReadonlyMap<string, readonly string[]>,
): ResourceType[] | undefined {
  const given = lists.get("resource-type")?.map(checkResourceType);
  return given ?? (command === "ls" && lists.has("models") ? ["model"] : undefined);
}

function checkResourceType(name: string): ResourceType {
  const known = RESOURCE_TYPES.find((type) => type === name);
  if (known !== undefined) return known;
  throw invalid(
    `--resource-type ${name} is not known${endWithNearest(name, RESOURCE_TYPES)}`,
    `Write ${RESOURCE_TYPES.slice(0, -1).join(", ")} or ${RESOURCE_TYPES.at(-1)}.`,
  );
}

function checkOutput(command: CommandName, given: string): OutputFormat {
  const formats: readonly OutputFormat[] =
    command === "lineage" ? ["text", "json", "mermaid"] : ["text", "json"];
  const known = formats.find((format) => format === given);
  if (known !== undefined) return known;
  throw invalid(
    `--output ${given} is not known to ${command}${endWithNearest(given, formats)}`,
    `Write --output ${formats.slice(0, -1).join(", ")} or ${formats.at(-1)}.`,
  );
}

function parseThreads(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= 64) return value;
  throw invalid(
    `--threads ${text} is no whole number from 1 to 64.`,
    "Write --threads 4, or leave it out.",
  );
}

function parseVars(text: string): Record<string, unknown> {
  const value = parseYaml(text, "--vars", new Problems())?.value;
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw invalid(
    `--vars ${text} is no mapping of names to values.`,
    "Write --vars '{name: value}', as for dbt.",
  );
}

function invalid(message: string, remedy: string): PipelineError {
  return new PipelineError(message, { code: "invalid-input", remedy });
}
