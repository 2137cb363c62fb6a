import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { DOCUMENTED } from "../actions/lib/googlesql/documented.ts";
import { listSupported } from "../actions/lib/googlesql/supported.ts";
import { openWarehouse } from "../actions/lib/warehouse/open.ts";
import { readCaseFile, readCorpus } from "./googlesql/cases.ts";
import type { CaseFile } from "./googlesql/cases.ts";
import { judge } from "./googlesql/judge.ts";
import { gatherOpinions } from "./googlesql/second-opinion.ts";
import { renderTextTable } from "./text-table.ts";
import { runMain } from "./run-main.ts";

const LIST = "out/googlesql-second-opinion.txt";

/**
 * Counts what of GoogleSQL runs on DuckDB, and judges the corpus, or the files of cases that are named.
 * With `--second-opinion` the same questions are put to bqemulator, to ZetaSQL, and to sqlglot and DuckDB:
 * where they answer otherwise is listed, and judges nothing.
 */
await runMain(async () => {
  const given = process.argv.slice(2).filter((argument) => argument !== "--second-opinion");
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
    if (process.argv.includes("--second-opinion")) await tellOpinions(files);
    return wrong.length > 0 ? 1 : 0;
  } finally {
    await warehouse.close();
  }
});

async function tellOpinions(files: readonly CaseFile[]): Promise<void> {
  const opinions = await gatherOpinions(files);
  const counts = opinions.flatMap((one) => ("reason" in one ? [] : [one]));
  for (const one of opinions) {
    if ("reason" in one) console.log(`── skipped: ${one.name}, because ${one.reason}`);
  }
  if (counts.length === 0) return;
  const columns = [
    { head: "Second opinion" },
    ...["As expected", "Otherwise", "No answer"].map((head) => ({ head, align: "right" }) as const),
  ];
  const rows = counts.map(({ name, same, other, none }) => [
    name,
    ...[same, other, none].map(String),
  ]);
  console.log(`\n${renderTextTable(columns, rows)}`);
  const list = counts.map(({ name, differences }) => `# ${name}\n\n${differences.join("\n")}\n`);
  await mkdir(dirname(LIST), { recursive: true });
  await writeFile(LIST, list.join("\n"));
  console.log(`\nWhere they answer otherwise is in ${LIST}.`);
}

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
