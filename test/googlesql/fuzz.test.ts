import { array, assert, asyncProperty, constantFrom, nat, tuple } from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { PipelineError } from "../../actions/lib/errors.ts";
import { parseScript } from "../../actions/lib/googlesql/parse-statement.ts";
import { listSupported } from "../../actions/lib/googlesql/supported.ts";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { readCorpus } from "../../scripts/googlesql/cases.ts";
import { tries } from "../property.ts";

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openWarehouse({ kind: "duckdb", path: ":memory:", threads: 2 });
});
afterAll(() => warehouse.close());

/** `week(monday)` is a part of dates that is written like a call. */
const SUPPORTED = new Set([...listSupported(), "week"]);

/** Queries only: what changes tables would change them for the tries after it. */
const corpus = readCorpus().flatMap((file) => [
  ...(file.values ?? []).map(([expression]) => `select ${expression} as v`),
  ...(file.failures ?? []).map(([expression]) => `select ${expression} as v`),
  ...(file.queries ?? []).map(({ sql }) => sql),
]);

const tokens = (sql: string) => sql.match(/\w+|\s+|'[^']*'|./gsu) ?? [];
const words = [
  ...new Set(corpus.flatMap(tokens).filter((token) => token.trim() !== "")),
  "read_csv",
  "list_sort",
  "getenv",
  "pg_sleep",
  "st_area",
  "\0",
  "\u{1f600}",
  "1e400",
  "'",
  "--",
];

/** One of the corpus, with a few tokens dropped, doubled, swapped or replaced. */
const mutated = tuple(
  constantFrom(...corpus),
  array(
    tuple(
      constantFrom("drop", "double", "swap", "replace", "insert"),
      nat(),
      constantFrom(...words),
    ),
    { minLength: 1, maxLength: 4 },
  ),
)
  .map(([sql, edits]) => {
    const parts = [...tokens(sql)];
    for (const [edit, place, word] of edits) {
      const at = place % Math.max(1, parts.length);
      const here = parts[at] ?? "";
      if (edit === "drop") parts.splice(at, 1);
      if (edit === "double") parts.splice(at, 0, here, " ");
      if (edit === "swap") parts.splice(at, 2, parts[at + 1] ?? "", here);
      if (edit === "replace") parts.splice(at, 1, word);
      if (edit === "insert") parts.splice(at, 0, " ", word, " ");
    }
    return parts.join("");
  })
  .filter((sql) => /^\s*(select|with)\b/i.test(sql));

/** Names of the functions that a parsed script calls. */
function listCalls(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(listCalls);
  if (typeof node !== "object" || node === null) return [];
  const own = "kind" in node && node.kind === "call" && "name" in node ? [String(node.name)] : [];
  return [...own, ...Object.values(node).flatMap(listCalls)];
}

it("answers mutated GoogleSQL or tells what is wrong with it, and only by functions with an entry", async () => {
  let answered = 0;
  await assert(
    asyncProperty(mutated, async (sql) => {
      const error: unknown = await warehouse.query(sql).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (error instanceof PipelineError) return;
      expect(error).toBeUndefined();
      answered += 1;
      expect(listCalls(parseScript(sql)).filter((name) => !SUPPORTED.has(name))).toEqual([]);
    }),
    tries(300),
  );
  expect(answered).toBeGreaterThan(10);
}, 60_000);
