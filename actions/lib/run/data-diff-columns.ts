import type { ColumnDifference, ColumnTotals } from "../report/results.ts";
import { isNumber } from "../sql/data-diff.ts";
import type { DiffShape } from "../sql/data-diff.ts";
import type { Row, Value } from "../warehouse/warehouse.ts";

/** In how many rows of the same key each column differs, most first; those that do in none are left out. */
export function readColumns({ columns }: DiffShape, row: Row): ColumnDifference[] {
  return columns
    .map(({ name }, index) => ({
      column: name,
      changed: Number(row[`d${index}`] ?? 0),
      examples: [],
    }))
    .filter(({ changed }) => changed > 0)
    .toSorted((a, b) => b.changed - a.changed);
}

/** The same rows may be summed in another order: then the sums are those of one side. */
export function readTotals(
  { columns }: DiffShape,
  row: Row,
  { isSame }: { readonly isSame: boolean },
): ColumnTotals[] {
  return columns.flatMap((column, index) => {
    if (!isNumber(column)) return [];
    const before = toNumber(row[`b${index}`]);
    const after = isSame ? before : toNumber(row[`a${index}`]);
    return [{ column: column.name, before, after }];
  });
}

/** JSON has no NaN. */
function toNumber(value: Value | undefined): number | null {
  const number = value === null || value === undefined ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}
