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
  const words = args
    .flatMap(([, value]) => (isTree(value) ? Object.values(value) : value))
    .map((value) => toText(toValue(value)).replaceAll(/[^A-Za-z0-9_]+/g, "_"));
  const source = on.kind === "source" ? "source_" : "";
  const package_ = namespace === undefined ? "" : `${namespace}_`;
  const head = `${package_}${source}${test}_${on.names.join("_")}`;
  const full = clean(`${head}_${words.join("__")}`);
  const name = stated.name ?? full;
  const short = full.length < 64 ? full : `${clean(head).slice(0, 30)}_${md5(full)}`;
  const names = on.names.map((each) => `'${each}'`).join(", ");
  const model = `{{ get_where_subquery(${on.kind}(${names})) }}`;
  const described = { kwargs: sortAll([...args, ["model", model]]), name: test, namespace };
  return {
    name,
    alias: stated.name ?? short,
    suffix: md5(name + toRepr(toValue(toHashable(described)))).slice(-10),
  };
}

function listArguments({ column, arguments: given }: StatedTest): [string, unknown][] {
  const own = column === undefined ? [] : [["column_name", column] as [string, unknown]];
  return Object.entries(sortAll([...own, ...Object.entries(given)]));
}

function sortAll(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Lists and maps in their order, all else as the text that Python makes of it. */
function toHashable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toHashable);
  if (!isTree(value)) return toText(toValue(value ?? null));
  return Object.fromEntries(
    Object.entries(sortAll(Object.entries(value))).map(([key, item]) => [key, toHashable(item)]),
  );
}

/** Names of sources and models may have other signs than a test's id. */
function clean(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9_]+/g, "_");
}

function md5(text: string): string {
  return hash("md5", text, "hex");
}
