import { access } from "node:fs/promises";
import { parseArgs } from "node:util";
import { PipelineError } from "../actions/lib/errors.ts";
import { openWarehouse } from "../actions/lib/warehouse/open.ts";
import type { Row, Value } from "../actions/lib/warehouse/warehouse.ts";
import { runMain, toUsageError } from "./run-main.ts";
import { renderTextTable } from "./text-table.ts";

const HELP = `Asks the finished warehouse a GoogleSQL question.

Usage: npm run sql -- "select …" [options]

  --format table|json  how to print the rows (default: table)
  --database FILE      the warehouse (default: out/warehouse.duckdb)
  --help               show this and exit`;

await runMain(async () => {
  const { sql, format, database, isHelp } = parseArguments(process.argv.slice(2));
  if (isHelp) {
    console.log(HELP);
    return 0;
  }
  await access(database).catch((cause: unknown) => {
    throw new PipelineError(`There is no warehouse at ${database}.`, {
      code: "invalid-input",
      remedy: "Make one with npm run pipeline, or name another with --database FILE.",
      cause,
    });
  });
  const warehouse = await openWarehouse({ kind: "duckdb", path: database, readOnly: true });
  try {
    const rows = await warehouse.query(sql);
    console.log(format === "json" ? JSON.stringify(rows, null, 2) : renderRows(rows));
  } finally {
    await warehouse.close();
  }
  return 0;
});

function parseArguments(args: string[]) {
  const { values, positionals } = parseOptions(args);
  const [sql = ""] = positionals;
  const format = values.format ?? "table";
  const isHelp = values.help === true;
  if (!isHelp && (positionals.length !== 1 || sql.trim() === "")) {
    throw new PipelineError(`One question is needed, and ${positionals.length} were given.`, {
      code: "invalid-input",
      remedy: 'Write it in quotes: npm run sql -- "select …".',
    });
  }
  if (format !== "table" && format !== "json") {
    throw new PipelineError(`--format ${format} is not known.`, {
      code: "invalid-input",
      remedy: "Write --format table or --format json.",
    });
  }
  return { sql, format, database: values.database ?? "out/warehouse.duckdb", isHelp };
}

function parseOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      strict: true,
      allowPositionals: true,
      options: {
        format: { type: "string" },
        database: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw toUsageError(error, "npm run sql");
  }
}

function renderRows(rows: readonly Row[]): string {
  const [first] = rows;
  if (first === undefined) return "No rows.";
  const columns = Object.keys(first).map((head) => ({
    head,
    align: rows.every((row) => isNumeric(row[head])) ? ("right" as const) : ("left" as const),
  }));
  const cells = rows.map((row) => columns.map(({ head }) => toCell(row[head])));
  return renderTextTable(columns, cells, process.stdout.columns);
}

/** NUMERIC and large INT64 come as text. */
function isNumeric(value: Value | undefined): boolean {
  if (typeof value === "string") return /^-?\d+(\.\d+)?$/.test(value);
  return value === null || typeof value === "number";
}

function toCell(value: Value | undefined): string {
  if (value === null || value === undefined) return "NULL";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
