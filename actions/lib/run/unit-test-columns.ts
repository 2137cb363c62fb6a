import { suggest } from "../graph/nearest.ts";
import type { Row } from "../warehouse/warehouse.ts";
import type { TableRows } from "./unit-test-bench.ts";
import { invalid } from "./unit-test-rows.ts";
import type { WrittenRows } from "./unit-test-rows.ts";
import type { Shape } from "./unit-test-shapes.ts";
import { inferType, printType, titleType } from "./unit-test-types.ts";
import type { TypedColumn } from "./unit-test-types.ts";

/**
 * Puts written rows into all columns of the relation that they stand for: what they do not name is
 * null, and what nothing tells the type of gets the narrowest that its values fit.
 */
export function completeRows(
  written: WrittenRows,
  { columns, place }: Shape,
  at: string,
): TableRows {
  const known = columns.map(({ name }) => name);
  const isKnown = new Set(known.map((name) => name.toLowerCase()));
  const others = written.columns.filter((name) => !isKnown.has(name.toLowerCase()));
  const [unknown] = others;
  if (unknown !== undefined && place !== undefined) throw refuseColumn(unknown, known, at);
  const names = [...known, ...others];
  if (names.length === 0) {
    throw invalid(`${at}: nothing tells the columns of this input`, "Name them in a row.");
  }
  const indexes = names.map((name) => findIndex(name, written.columns));
  const rows = written.rows.map((row) => indexes.map((index) => row[index] ?? null));
  const typed = names.map((name, index) => {
    const values = rows.map((row) => row[index]);
    const { type, stated } = columns[index] ?? {};
    if (type === undefined && stated !== undefined && values.some((value) => value !== null)) {
      throw invalid(`${at}: ${name}: the type ${stated} is not supported on DuckDB`);
    }
    return { name, type: type ?? inferType(values, written.format) };
  });
  return { columns: typed, rows };
}

/** The columns that names mean, in the order of the names. */
export function pickColumns(
  names: readonly string[],
  columns: readonly TypedColumn[],
  at: string,
): TypedColumn[] {
  const known = columns.map(({ name }) => name);
  return names.map((name) => {
    const column = columns[findIndex(name, known)];
    if (column === undefined) throw refuseColumn(name, known, at);
    return column;
  });
}

const NUMBERS: ReadonlySet<string> = new Set(["int64", "float64", "numeric"]);

/** Rows of a query by the names of the columns that they are compared with, whose types they fit. */
export function alignRows(
  stated: { readonly columns: readonly TypedColumn[]; readonly rows: readonly Row[] },
  actual: readonly TypedColumn[],
  at: string,
): { columns: TypedColumn[]; rows: Row[] } {
  const names = stated.columns.map(({ name }) => name);
  const columns = pickColumns(names, actual, at);
  for (const [index, { name, type }] of columns.entries()) {
    const other = stated.columns[index]?.type ?? type;
    if (NUMBERS.has(type.name) && NUMBERS.has(other.name)) continue;
    if (printType(type) === printType(other)) continue;
    // A null alone has a type that says nothing.
    if (stated.rows.every((row) => row[names[index] ?? ""] === null)) continue;
    const [found, expected] = [type, other].map((each) => titleType(each));
    throw invalid(`${at}: ${name} is ${expected}, and the model gives ${found}`);
  }
  const rows = stated.rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, row[names[index] ?? ""] ?? null])),
  );
  return { columns, rows };
}

function findIndex(name: string, names: readonly string[]): number {
  return names.findIndex((other) => other.toLowerCase() === name.toLowerCase());
}

function refuseColumn(name: string, known: readonly string[], at: string) {
  const near = suggest(name, known) || `; there are ${known.join(", ")}`;
  return invalid(`${at}: there is no column ${name}${near}`);
}
