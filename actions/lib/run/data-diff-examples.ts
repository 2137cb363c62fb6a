import type { ColumnDifference } from "../report/results.ts";
import { buildChangeExamples, buildWholeExamples } from "../sql/data-diff.ts";
import type { DiffColumn, DiffShape } from "../sql/data-diff.ts";
import type { Row } from "../warehouse/warehouse.ts";
import type { BoundedQuery } from "./bounded-query.ts";
import { toText } from "./value-text.ts";

type TextRow = Readonly<Record<string, string | null>>;

export interface Examples {
  readonly added: readonly TextRow[];
  readonly removed: readonly TextRow[];
  readonly byColumn: ReadonlyMap<string, ColumnDifference["examples"]>;
}

const ROWS = 5;
/** Columns may differ in many sets. */
const MAX_ROWS = 1000;
/** Columns that examples are given of: those that differ most, else the first. */
const MAX_CHANGED = 12;
const MIN_SHOWN = 5;
const MAX_WHOLE = 12;

/** A few rows that differ. Only the columns that are shown are read. */
export async function readExamples(
  shape: DiffShape,
  changed: readonly { readonly column: string }[],
  ask: BoundedQuery,
): Promise<Examples> {
  const isByKey = shape.key.length > 0;
  const shown = isByKey ? pickColumns(shape.columns, changed) : shape.columns;
  const narrow = { ...shape, columns: shown };
  const sql = isByKey
    ? buildChangeExamples(narrow, { rows: ROWS, limit: MAX_ROWS })
    : buildWholeExamples(narrow, { rows: ROWS });
  const rows = await ask(sql);
  const ofKind = (kind: string): Row[] => rows.filter((row) => row["kind"] === kind);
  const toRow =
    (side: "a" | "b") =>
    (row: Row): TextRow =>
      isByKey ? showKeyed(narrow, row, side) : showWhole(narrow, row);
  const changes = ofKind("changed");
  return {
    added: ofKind("added").map(toRow("a")),
    removed: ofKind("removed").map(toRow("b")),
    byColumn: new Map(
      changed.map(({ column }) => [column, listChanges(narrow, changes, column)] as const),
    ),
  };
}

function pickColumns(
  columns: readonly DiffColumn[],
  changed: readonly { readonly column: string }[],
): DiffColumn[] {
  const names = changed.slice(0, MAX_CHANGED).map(({ column }) => column);
  const others = columns.map(({ name }) => name).filter((name) => !names.includes(name));
  const picked = new Set([...names, ...others.slice(0, Math.max(0, MIN_SHOWN - names.length))]);
  return columns.filter(({ name }) => picked.has(name));
}

function listChanges(
  { key, columns }: DiffShape,
  rows: readonly Row[],
  column: string,
): ColumnDifference["examples"] {
  const index = columns.findIndex(({ name }) => name === column);
  if (index < 0) return [];
  return rows
    .filter((row) => row[`d${index}`] === true)
    .slice(0, ROWS)
    .map((row) => ({
      key: key.map((_, at) => toText(row[`k${at}`] ?? null)),
      before: toText(row[`b${index}`] ?? null),
      after: toText(row[`a${index}`] ?? null),
    }));
}

function showKeyed({ key, columns }: DiffShape, row: Row, side: "a" | "b"): TextRow {
  return Object.fromEntries([
    ...key.map(({ name }, index) => [name, toText(row[`k${index}`] ?? null)] as const),
    ...columns.map(({ name }, index) => [name, toText(row[`${side}${index}`] ?? null)] as const),
  ]);
}

function showWhole({ columns }: DiffShape, row: Row): TextRow {
  return Object.fromEntries(
    columns
      .slice(0, MAX_WHOLE)
      .map(({ name }, index) => [name, toText(row[`c${index}`] ?? null)] as const),
  );
}
