import { availableParallelism } from "node:os";
import { PipelineError } from "../actions/lib/errors.ts";
import type { Row, Value } from "../actions/lib/warehouse/warehouse.ts";
import { PRICE_PER_TIB } from "../actions/lib/report/cost.ts";
import { readOptions } from "./read-options.ts";
import { runMain } from "./run-main.ts";
import { renderTextTable } from "./text-table.ts";
import { parseWarehouse, WAREHOUSE_OPTIONS } from "./warehouse/arguments.ts";
import { lookAt, tellBilled } from "./warehouse/look.ts";

const HELP = `Asks the finished warehouse a GoogleSQL question.

Usage: npm run sql -- "select …" [options]

  --format table|json  how to print the rows (default: table)
  --database FILE      the warehouse (default: out/warehouse.duckdb)
  --warehouse bigquery, --project ID, --location PLACE, --bucket NAME
                       asks BigQuery instead
  --max-bytes-billed BYTES
                       what the question may bill, as 500MiB, for bigquery
  --help               show this and exit`;

void runMain(async () => {
  const { sql, format, isHelp, looking } = parseArguments(process.argv.slice(2));
  if (isHelp) {
    console.log(HELP);
    return 0;
  }
  await lookAt(looking, async ({ warehouse, reports }) => {
    const rows = await warehouse.query(sql);
    console.log(format === "json" ? JSON.stringify(rows, null, 2) : renderRows(rows));
    tellBilled({ isQuiet: false, place: looking.place, pricePerTib: PRICE_PER_TIB }, reports);
  });
  return 0;
});

function parseArguments(args: string[]) {
  const options = {
    format: { type: "string" },
    database: { type: "string" },
    ...WAREHOUSE_OPTIONS,
    help: { type: "boolean", short: "h" },
  } as const;
  const { values, positionals } = readOptions(
    { args, allowPositionals: true, options },
    "npm run sql",
  );
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
  const { database = "out/warehouse.duckdb" } = values;
  const place = isHelp ? { kind: "duckdb" as const } : parseWarehouse(values);
  const threads = availableParallelism();
  return { sql, format, isHelp, looking: { place, database, threads, out: "out", step: "sql" } };
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
