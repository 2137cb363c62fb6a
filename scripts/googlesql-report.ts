import { DOCUMENTED } from "../actions/lib/googlesql/documented.ts";
import { listSupported } from "../actions/lib/googlesql/supported.ts";
import { openWarehouse } from "../actions/lib/warehouse/open.ts";
import { readCaseFile, readCorpus } from "./googlesql/cases.ts";
import { judge } from "./googlesql/judge.ts";
import { renderTextTable } from "./text-table.ts";
import { runMain } from "./run-main.ts";

/** Counts what of GoogleSQL runs on DuckDB, and judges the corpus, or the files of cases that are named. */
await runMain(async () => {
  const given = process.argv.slice(2);
  const files = given.length > 0 ? given.map(readCaseFile) : readCorpus();
  console.log(`${renderFunctions()}\n`);
  const warehouse = await openWarehouse({ kind: "duckdb", path: ":memory:" });
  try {
    const rows: string[][] = [];
    const wrong: string[] = [];
    for (const file of files) {
      const judged = await judge(warehouse, file);
      const count = (outcome: string) => judged.filter((one) => one.outcome === outcome);
      rows.push([file.name, ...["right", "refused", "wrong"].map((o) => String(count(o).length))]);
      for (const { sql, got, expected } of count("wrong")) {
        wrong.push(`${file.name}: ${sql}\n  expected ${show(expected)}\n  got      ${show(got)}`);
      }
    }
    console.log(renderCounts(["Cases", "Right", "Refused", "Wrong"], rows));
    if (wrong.length > 0) console.log(`\n${wrong.join("\n")}`);
    return wrong.length > 0 ? 1 : 0;
  } finally {
    await warehouse.close();
  }
});

function renderFunctions(): string {
  const supported = new Set(listSupported());
  const rows = [...DOCUMENTED].map(([page, names]) => {
    const count = names.filter((name) => supported.has(name)).length;
    return [page, String(names.length), String(count), String(names.length - count)];
  });
  return renderCounts(["Functions", "Documented", "Supported", "Refused"], rows);
}

/** A table with the sums of its three columns below. */
function renderCounts(heads: readonly string[], rows: readonly string[][]): string {
  const columns = heads.map(
    (head, index) => ({ head, align: index === 0 ? "left" : "right" }) as const,
  );
  const sum = (at: number) => rows.reduce((total, row) => total + Number(row[at]), 0);
  return renderTextTable(columns, [...rows, ["all", ...[1, 2, 3].map((at) => String(sum(at)))]]);
}

function show(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
