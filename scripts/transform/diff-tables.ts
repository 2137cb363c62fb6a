import { lazily } from "../../actions/lib/lazily.ts";
import { countNoun, formatCount } from "../../actions/lib/report/format.ts";
import type { ColumnDifference, DataDifference } from "../../actions/lib/report/results.ts";
import { toPrintable } from "../run-main.ts";
import { renderTextTable } from "../text-table.ts";

const MAX_COLUMNS = 20;
const MAX_EXAMPLES = 3;
const NUMBER = lazily(() => new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 15 }));
const RIGHT = { align: "right" } as const;

/** Counts of each relation, then columns, totals and a few rows of those that differ. */
export function renderDifferences(differences: readonly DataDifference[], width?: number): string {
  if (differences.every(({ status }) => status === "same")) {
    return `No difference in data: ${countNoun(differences.length, "relation")} compared.`;
  }
  const rows = differences.map((each) => [
    each.name,
    each.status,
    ...[each.rowsBefore, each.rowsAfter, each.added, each.removed, each.changed].map((count) =>
      count === undefined ? "" : formatCount(count),
    ),
  ]);
  const heads = ["Rows before", "after", "added", "removed", "changed"];
  const columns = [
    { head: "Relation" },
    { head: "Data" },
    ...heads.map((head) => ({ head, ...RIGHT })),
  ];
  const details = differences.flatMap((each) => renderDetail(each, width));
  return [renderTextTable(columns, rows, width), ...details].join("\n\n");
}

function renderDetail(difference: DataDifference, width?: number): string[] {
  const { name, reason, schema = [], columns = [], totals = [], key = [] } = difference;
  const { addedRows = [], removedRows = [] } = difference;
  const changes = schema.map(({ column, before, after }) => {
    if (before === undefined) return `Column ${column} is new: ${after}.`;
    return after === undefined
      ? `Column ${column} is gone.`
      : `Column ${column} was ${before}, and is ${after}.`;
  });
  const moved = totals.filter(({ before, after }) => before !== after).slice(0, MAX_COLUMNS);
  const parts = [
    ...[...(reason === undefined ? [] : [reason]), ...changes].map(toPrintable),
    ...(columns.length === 0 ? [] : [renderColumns(columns, { key, width })]),
    ...(moved.length === 0 ? [] : [renderTotals(moved, width)]),
    ...addedRows.map((row) => renderRow("added", row)),
    ...removedRows.map((row) => renderRow("removed", row)),
  ];
  return parts.length === 0 ? [] : [`${toPrintable(name)}\n${parts.join("\n")}`];
}

function renderColumns(
  columns: readonly ColumnDifference[],
  { key, width }: { readonly key: readonly string[]; readonly width: number | undefined },
): string {
  const rows = columns.slice(0, MAX_COLUMNS).map(({ column, changed, examples }) => [
    column,
    formatCount(changed),
    examples
      .slice(0, MAX_EXAMPLES)
      .map(
        (each) => `${each.key.map(print).join(", ")}: ${print(each.before)} → ${print(each.after)}`,
      )
      .join("; "),
  ]);
  const left = columns.length - rows.length;
  const table = renderTextTable(
    [
      { head: "Column" },
      { head: "Rows that differ", ...RIGHT },
      { head: `For example, by ${key.join(", ")}` },
    ],
    rows,
    width,
  );
  return left === 0 ? table : `${table}\n… and ${left} more columns`;
}

function renderTotals(totals: NonNullable<DataDifference["totals"]>, width?: number): string {
  const rows = totals.map(({ column, before, after }) => [
    column,
    printNumber(before),
    printNumber(after),
    before === null || after === null ? "" : printNumber(after - before),
  ]);
  const heads = ["Before", "After", "Difference"].map((head) => ({ head, ...RIGHT }));
  return renderTextTable([{ head: "Total of" }, ...heads], rows, width);
}

function renderRow(kind: string, row: Readonly<Record<string, string | null>>): string {
  const cells = Object.entries(row).map(([column, value]) => `${column} ${print(value)}`);
  return toPrintable(`${kind}: ${cells.join(", ")}`);
}

function print(value: string | null): string {
  return value ?? "NULL";
}

function printNumber(value: number | null): string {
  return value === null ? "" : NUMBER().format(value);
}
