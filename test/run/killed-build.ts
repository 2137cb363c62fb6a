/**
 * Runs the transform command in a process of its own and kills it, with SIGKILL or KILL_SIGNAL, at
 * the point that KILL_AT names: `before`, `during` or `after` and a part of a statement to DuckDB or
 * of a file put
 * in its place, as `after alter table shop.orders__candidate` or `before rename manifest.json`.
 */
import files from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { basename } from "node:path";
import { DuckDBConnection } from "@duckdb/node-api";

const [, killWhen, killAt] = /^(\w+) (.*)$/.exec(process.env["KILL_AT"] ?? "") ?? [];

function pass(when: "before" | "during" | "after", what: string): void {
  if (killAt === undefined || when !== killWhen || !what.includes(killAt)) return;
  process.kill(process.pid, process.env["KILL_SIGNAL"] ?? "SIGKILL");
}

async function passing<T>(what: string, act: () => Promise<T>): Promise<T> {
  pass("before", what);
  const acting = act();
  // A thread of its own is at it by the time that the event loop comes round again.
  setImmediate(() => pass("during", what));
  const result = await acting;
  pass("after", what);
  return result;
}

// oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
const runStatement = DuckDBConnection.prototype.run;
DuckDBConnection.prototype.run = function (this: DuckDBConnection, sql, ...rest) {
  const plain = sql.replaceAll('"', "").replaceAll(/\s+/g, " ");
  return passing(plain, () => runStatement.call(this, sql, ...rest));
};

const { rename } = files;
files.rename = (from, to) => passing(`rename ${basename(String(to))}`, () => rename(from, to));
syncBuiltinESMExports();

await import("../../scripts/transform.ts");
