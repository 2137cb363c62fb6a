import { literal, quote, quoteRelation } from "./quote.ts";
import type { Relation } from "./quote.ts";

export const SEED_TYPES = [
  "string",
  "int64",
  "float64",
  "numeric",
  "bool",
  "date",
  "datetime",
  "timestamp",
] as const;
export type SeedType = (typeof SEED_TYPES)[number];

export interface SeedData {
  readonly columns: readonly { readonly name: string; readonly type: SeedType }[];
  /** Cells as in the file, in the order of the columns; null where a cell is empty. */
  readonly rows: readonly (readonly (string | null)[])[];
}

/** BigQuery takes a million characters a statement. */
const MAX_STATEMENT_LENGTH = 500_000;
const MAX_STATEMENT_ROWS = 1000;

/** Statements that make a seed's table and fill it, to be run in order. */
export function buildSeed(relation: Relation, seed: SeedData): string[] {
  const name = quoteRelation(relation);
  const columns = seed.columns.map((column) => `${quote(column.name)} ${column.type}`);
  const statements = [`create or replace table ${name} (${columns.join(", ")})`];
  const into = `insert into ${name} (${seed.columns.map((column) => quote(column.name)).join(", ")}) values\n`;
  let pending: string[] = [];
  let length = 0;
  const flush = () => {
    if (pending.length > 0) statements.push(into + pending.join(",\n"));
    pending = [];
    length = 0;
  };
  for (const row of seed.rows) {
    const cells = seed.columns.map((column, index) => buildCell(row[index] ?? null, column.type));
    const text = `(${cells.join(", ")})`;
    if (length + text.length > MAX_STATEMENT_LENGTH || pending.length === MAX_STATEMENT_ROWS) {
      flush();
    }
    pending.push(text);
    length += text.length;
  }
  flush();
  return statements;
}

/** Cells were checked against their types when they were read. */
function buildCell(cell: string | null, type: SeedType): string {
  if (cell === null) return "null";
  if (type === "string") return literal(cell);
  if (type === "int64") return String(BigInt(cell));
  if (type === "float64") return literal(Number(cell));
  if (type === "bool") return literal(cell.toLowerCase() === "true");
  return `${type} ${literal(cell)}`;
}
