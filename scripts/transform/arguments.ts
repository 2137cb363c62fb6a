import { RESOURCE_TYPES } from "../../actions/lib/graph/nodes.ts";
import type { ResourceType } from "../../actions/lib/graph/nodes.ts";
import { endWithNearest } from "../../actions/lib/graph/nearest.ts";
import { INDIRECT_SELECTIONS } from "../../actions/lib/graph/select.ts";
import type { IndirectSelection } from "../../actions/lib/graph/select.ts";
import { Problems } from "../../actions/lib/project/problems.ts";
import { parseYaml } from "../../actions/lib/project/yaml.ts";
import { readOptions } from "../read-options.ts";
import { parseBytes, parseWarehouse } from "../warehouse/arguments.ts";
import type { WarehousePlace } from "../../actions/lib/open-place.ts";
import { PRICE_PER_TIB } from "../../actions/lib/report/cost.ts";
import { checkCommand, checkKnown, checkSubject, checkTaken, invalid } from "./check-arguments.ts";
import { OPTIONS, renderHelp } from "./options.ts";
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
  readonly indirectSelection: IndirectSelection;
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
const LISTS: ReadonlySet<string> = new Set([
  "select",
  "models",
  "exclude",
  "resource-type",
  "exclude-resource-type",
]);

/** The help that the command line asks for, of all or of the command that it names. */
export function readHelp(args: string[]): string | undefined {
  const { values, words } = parseOptions(args);
  if (values.help !== true && args.length > 0) return undefined;
  return renderHelp(words[0] === undefined ? undefined : checkCommand(words[0]));
}

/** Reads the command line. Throws PipelineError `invalid-input`. */
export function parseArguments(args: string[]): TransformArguments {
  const { values, lists, words } = parseOptions(args);
  const [name, ...others] = words;
  const command = checkCommand(name);
  const subject = checkSubject(command, others, values.vars);
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
    indirectSelection: checkKnown(
      "indirect-selection",
      values["indirect-selection"] ?? "eager",
      INDIRECT_SELECTIONS,
    ),
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
  return { values, lists, words };
}

/** As in dbt, `ls --models` lists models alone. */
function readResourceTypes(
  command: CommandName,
  lists: ReadonlyMap<string, readonly string[]>,
): readonly ResourceType[] | undefined {
  const read = (option: OptionName) =>
    lists.get(option)?.map((name) => checkKnown(option, name, RESOURCE_TYPES));
  const given = read("resource-type");
  const excluded = read("exclude-resource-type");
  const types =
    given ?? (command === "ls" && lists.has("models") ? (["model"] as const) : undefined);
  if (excluded === undefined) return types;
  return (types ?? RESOURCE_TYPES).filter((type) => !excluded.includes(type));
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
