/** Formats the SQL under `transforms/`, or with `--check` fails on what is not formatted. */
import { glob, readFile, writeFile } from "node:fs/promises";
import { format } from "sql-formatter";

const isCheck = process.argv.includes("--check");

/** Jinja passes through the formatter as a parameter, which is set apart by spaces. */
const JINJA = String.raw`\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|\{#[\s\S]*?#\}`;

function formatSql(sql: string): string {
  return `${format(sql, {
    language: "bigquery",
    tabWidth: 4,
    expressionWidth: 100,
    keywordCase: "lower",
    dataTypeCase: "lower",
    functionCase: "lower",
    paramTypes: { custom: [{ regex: JINJA }] },
  }).trimEnd()}\n`;
}

/** Jinja that touches an identifier's letters would be torn off it by the formatter. */
function findJoinedJinja(sql: string): number | undefined {
  const lines = sql.split("\n");
  const index = lines.findIndex((line) => /[\w`]\{\{|\}\}[\w`]/.test(line));
  return index === -1 ? undefined : index + 1;
}

const problems: string[] = [];
const files = await Array.fromAsync(glob("transforms/**/*.sql"));
for (const file of files.toSorted()) {
  const sql = await readFile(file, "utf8");
  const line = findJoinedJinja(sql);
  if (line !== undefined) {
    problems.push(
      `${file}:${line}: Jinja touches an identifier's letters; put a space or dot between`,
    );
    continue;
  }
  const formatted = formatSql(sql);
  if (formatted === sql) continue;
  if (isCheck) problems.push(`${file}: not formatted; run npm run format`);
  else await writeFile(file, formatted);
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
