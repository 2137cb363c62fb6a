import { WAREHOUSE_OPTIONS } from "../warehouse/arguments.ts";

/** An option of the command line, as `node:util`'s parseArgs takes it, with its line of help. */
interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly multiple?: boolean;
  /** What stands for its value in the help. */
  readonly value?: string;
  readonly help: string;
}

/** What the command line takes; the help and the README tell of each. */
export const OPTIONS = {
  select: {
    type: "string",
    short: "s",
    multiple: true,
    value: "NODES",
    help: "What to take, as in dbt: orders, +orders, tag:daily, path:models/staging, source:raw+, state:modified, result:error. Several are joined, and a comma wants both.",
  },
  models: {
    type: "string",
    short: "m",
    multiple: true,
    value: "NODES",
    help: "The same, and for ls models alone.",
  },
  exclude: { type: "string", multiple: true, value: "NODES", help: "What to leave out of it." },
  "resource-type": {
    type: "string",
    multiple: true,
    value: "TYPE",
    help: "Only model, seed, test, unit_test or source. May be given more than once.",
  },
  "exclude-resource-type": {
    type: "string",
    multiple: true,
    value: "TYPE",
    help: "All but these kinds.",
  },
  "indirect-selection": {
    type: "string",
    value: "MODE",
    help: "Which tests come with what they read: eager with any of it, cautious with all of it, buildable with all that is there once the selection is built, empty none. Default: eager.",
  },
  "project-dir": { type: "string", value: "DIR", help: "The dbt project. Default: transforms." },
  vars: {
    type: "string",
    value: "YAML",
    help: "Variables of the project, such as '{calorific_basis: net}'.",
  },
  target: { type: "string", value: "NAME", help: "What target.name says. Default: default." },
  dataset: {
    type: "string",
    value: "NAME",
    help: "The dataset that people read. Default: carbon_emissions.",
  },
  database: {
    type: "string",
    value: "FILE",
    help: "The embedded warehouse. Default: out/warehouse.duckdb.",
  },
  "target-path": {
    type: "string",
    value: "DIR",
    help: "Folder for manifest.json, run_results.json, catalog.json and compiled/. Default: out.",
  },
  threads: { type: "string", value: "N", help: "Queries at a time. Default: 4." },
  "full-refresh": {
    type: "boolean",
    short: "f",
    help: "Builds incremental models from nothing.",
  },
  force: {
    type: "boolean",
    help: "Builds and tests also what has not changed.",
  },
  "fail-fast": {
    type: "boolean",
    short: "x",
    help: "Starts nothing more after the first failure.",
  },
  state: {
    type: "string",
    value: "DIR",
    help: "Folder with the manifest.json of another run, for state: and --defer, or production for what was last published to --dataset, which state: compares with unless told.",
  },
  defer: {
    type: "boolean",
    help: "Reads what is neither selected nor in the warehouse where that manifest has it.",
  },
  preview: {
    type: "string",
    value: "NUMBER",
    help: "Builds for a pull request into --dataset with _pr_NUMBER at its end, and nothing elsewhere. What it does not build is read where it is published. Selects state:modified+ unless told.",
  },
  against: {
    type: "string",
    value: "NAME",
    help: "With diff: the dataset to compare with. Default with --preview: --dataset.",
  },
  orphans: {
    type: "boolean",
    help: "Drops all previews but those of --keep.",
  },
  keep: {
    type: "string",
    value: "NUMBERS",
    help: "Numbers of the pull requests that are open, as 12,15; may be empty.",
  },
  "dry-run": { type: "boolean", help: "Says what would be dropped, and drops nothing." },
  output: {
    type: "string",
    value: "FORMAT",
    help: "text, json, or for lineage mermaid. Default: text.",
  },
  ...WAREHOUSE_OPTIONS,
  estimate: {
    type: "boolean",
    help: "Asks what each model would read, in bytes and money, and which would be left unchanged.",
  },
  "max-run-bytes": {
    type: "string",
    value: "BYTES",
    help: "What all models may read together, as 10GiB; more is refused before anything runs, for bigquery.",
  },
  "price-per-tib": {
    type: "string",
    value: "DOLLARS",
    help: "What a TiB that is read costs where the datasets are. Default: 6.25.",
  },
  quiet: { type: "boolean", short: "q", help: "Says only what is wrong." },
  help: { type: "boolean", short: "h", help: "Shows this and exits." },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;

/** Every command takes these, so that one set of settings serves all, whether it uses them or not. */
const SETTINGS: readonly OptionName[] = [
  ...(Object.keys(WAREHOUSE_OPTIONS) as (keyof typeof WAREHOUSE_OPTIONS)[]),
  "price-per-tib",
  "max-run-bytes",
  "project-dir",
  "vars",
  "target",
  "dataset",
  "database",
  "target-path",
  "threads",
  "full-refresh",
  "quiet",
];
const SELECTING: readonly OptionName[] = [
  ...SETTINGS,
  "select",
  "models",
  "exclude",
  "resource-type",
  "exclude-resource-type",
  "indirect-selection",
  "state",
  "defer",
];
const RUNNING: readonly OptionName[] = [...SELECTING, "preview", "force", "fail-fast"];

interface Command {
  readonly help: string;
  /** What stands behind it in the usage. */
  readonly subject?: string;
  readonly takes: readonly OptionName[];
}

/** What the program does, and the options that each command takes besides `--help`. */
export const COMMANDS = {
  build: { help: "Builds seeds and models, tests them, and publishes them.", takes: RUNNING },
  run: { help: "Builds models and publishes them, without tests.", takes: RUNNING },
  seed: { help: "Builds seeds and publishes them.", takes: RUNNING },
  test: { help: "Tests what is published.", takes: RUNNING },
  retry: {
    help: "Goes on with the last run: what failed, was skipped or changed.",
    takes: ["target-path", "threads", "full-refresh", "fail-fast", "quiet"],
  },
  plan: {
    help: "Shows what build would do, in order.",
    takes: [...SELECTING, "preview", "estimate", "output"],
  },
  ls: {
    help: "Lists what is selected.",
    takes: [...SELECTING, "output"],
  },
  compile: {
    help: "Writes the SQL that build would send, and prints that of one model. BigQuery is asked whether it would take each.",
    takes: SELECTING,
  },
  lineage: {
    help: "Shows where a column comes from: lineage MODEL.COLUMN, or lineage MODEL.",
    subject: "MODEL.COLUMN",
    takes: [...SETTINGS, "output"],
  },
  freshness: {
    help: "Checks how old the newest rows of sources are.",
    takes: SELECTING,
  },
  diff: {
    help: "Shows how the data of a preview, or of --dataset, differ from those of another dataset.",
    takes: [...SELECTING, "preview", "against", "output"],
  },
  "drop-preview": {
    help: "Drops a preview: drop-preview NUMBER, or drop-preview --orphans --keep NUMBERS.",
    subject: "[NUMBER]",
    takes: [...SETTINGS, "orphans", "keep", "dry-run"],
  },
  clean: { help: "Removes what runs leave in --target-path.", takes: ["target-path", "quiet"] },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;

const WIDTH = 80;

/** The help, of all or of one command, within 80 columns. */
export function renderHelp(command?: CommandName): string {
  const taken: ReadonlySet<string> | undefined =
    command && new Set<OptionName>([...COMMANDS[command].takes, "help"]);
  const options = Object.entries<Option>(OPTIONS)
    .filter(([name]) => taken?.has(name) ?? true)
    .flatMap(renderOption);
  if (command !== undefined) {
    const { help, subject }: Command = COMMANDS[command];
    const words = subject === undefined ? command : `${command} ${subject}`;
    const usage = `Usage: npm run transform -- ${words} [options]`;
    return [...wrap(help, WIDTH), "", usage, "", ...options].join("\n");
  }
  const commands = Object.entries(COMMANDS).flatMap(([name, { help }]) => {
    const [first = "", ...others] = wrap(help, WIDTH - 16);
    return [`  ${name.padEnd(14)}${first}`, ...others.map((line) => " ".repeat(16) + line)];
  });
  return [
    "Builds, tests and looks into a dbt project.",
    "",
    "Usage: npm run transform -- COMMAND [options]",
    "",
    ...commands,
    "",
    ...options,
  ].join("\n");
}

function renderOption([name, { short, value, help }]: [string, Option]): string[] {
  return [
    `  --${name}${value === undefined ? "" : ` ${value}`}${short === undefined ? "" : `, -${short}`}`,
    ...wrap(help, WIDTH - 6).map((line) => `      ${line}`),
  ];
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
