import { hash } from "node:crypto";
import { toRepr, toText, toValue } from "../jinja/value.ts";
import type { StatedTest } from "./data-tests.ts";
import { isTree } from "./folder-configs.ts";
import type { Subject } from "./properties.ts";

/** What dbt calls a generic test. */
export interface TestName {
  /** Stated, or made of what the test is, where, and of its arguments in the order of their names. */
  readonly name: string;
  /** The name as that of a table, for failures that are stored. */
  readonly alias: string;
  /** What its id ends with, besides its name. */
  readonly suffix: string;
}

/** https://github.com/dbt-labs/dbt-core/blob/main/core/dbt/parser/schema_generic_tests.py */
export function nameTest(stated: StatedTest, on: Subject): TestName {
  const { test, namespace } = stated;
  const args = listArguments(stated);
  const words: string[] = [];
  for (const [, value] of args) {
    if (typeof value === "string") words.push(value);
    else words.push(...listParts(value).map((part) => toText(toValue(part))));
  }
  const source = on.kind === "source" ? "source_" : "";
  const package_ = namespace === undefined ? "" : `${namespace}_`;
  const head = `${package_}${source}${test}_${on.names.join("_")}`;
  const full = clean(`${head}_${words.join("__")}`);
  const name = stated.name ?? full;
  const short = full.length < 64 ? full : `${clean(head).slice(0, 30)}_${md5(full)}`;
  const names = on.names.map((each) => `'${each}'`).join(", ");
  const model = `{{ get_where_subquery(${on.kind}(${names})) }}`;
  const after = args.findIndex(([key]) => key > "model");
  args.splice(after < 0 ? args.length : after, 0, ["model", model]);
  const described = `{'kwargs': ${renderEntries(args)}, 'name': ${render(test)}, 'namespace': ${render(namespace)}}`;
  return { name, alias: stated.name ?? short, suffix: md5(name + described).slice(-10) };
}

/** What a list or a map holds, not what is in that again. */
function listParts(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isTree(value) ? Object.values(value) : [value];
}

type Entry = readonly [string, unknown];

function listArguments({ column, arguments: given }: StatedTest): Entry[] {
  const entries: Entry[] = column === undefined ? [] : [["column_name", column]];
  entries.push(...Object.entries(given));
  return sortByName(entries);
}

function sortByName(entries: Entry[]): Entry[] {
  return entries.length < 2 ? entries : entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** As Python's `repr()` of lists and maps in their order, and of all else as text. */
function render(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(render).join(", ")}]`;
  if (isTree(value)) return renderEntries(sortByName(Object.entries(value)));
  return toRepr(typeof value === "string" ? value : toText(toValue(value ?? null)));
}

function renderEntries(entries: readonly Entry[]): string {
  let text = "";
  for (const [key, value] of entries) {
    text += `${text === "" ? "" : ", "}${toRepr(key)}: ${render(value)}`;
  }
  return `{${text}}`;
}

/** Names of sources and models may have other signs than a test's id. */
function clean(text: string): string {
  return /[^A-Za-z0-9_]/.test(text) ? text.replaceAll(/[^A-Za-z0-9_]+/g, "_") : text;
}

function md5(text: string): string {
  return hash("md5", text, "hex");
}
