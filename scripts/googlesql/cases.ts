import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parse } from "yaml";
import type { Row, Value } from "../../actions/lib/warehouse/warehouse.ts";

type Named<Kind extends string, Case> = { readonly [name in Kind]?: readonly Case[] };

/**
 * A file of cases: what GoogleSQL's documentation shows, or what its text implies. `failures` fail at
 * run time, `refusals` are not translated, `mistakes` are told before anything runs.
 */
export type CaseFile = { readonly name: string } & Named<
  "values",
  readonly [expression: string, value: Value]
> &
  Named<"failures" | "refusals" | "mistakes", readonly [sql: string, ...message: string[]]> &
  Named<"queries", { readonly sql: string; readonly rows: readonly Row[] }>;

const FOLDER = new URL("../../test/cases/googlesql/", import.meta.url);

/** The corpus under test/cases/googlesql, a file a family. */
export function readCorpus(): CaseFile[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => readCaseFile(new URL(file, FOLDER)));
}

export function readCaseFile(path: string | URL): CaseFile {
  const cases = parse(readFileSync(path, "utf8")) as Omit<CaseFile, "name">;
  return { ...cases, name: basename(String(path), ".yaml") };
}

/** YAML's numbers that are not finite, as the warehouse gives them. */
export function toWarehouse(value: Value): Value {
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}
