import { lazily } from "../lazily.ts";
import { countNoun, formatCount } from "./format.ts";
import { escapeMarkdown, renderCutTable, renderDetails, renderName, shorten } from "./markdown.ts";
import type { ColumnDifference, ColumnTotals, DataDifference, SchemaChange } from "./results.ts";

const MOST_TABLES = 50;
const MOST_TOLD = 10;
const MOST_COLUMNS = 30;
const MOST_EXAMPLES = 3;
const MOST_LETTERS = 60;

const NUMBER = lazily(() => new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }));
const SIGNED = lazily(
  () =>
    new Intl.NumberFormat("en-GB", {
      maximumFractionDigits: 2,
      signDisplay: "exceptZero",
    }),
);
const PERCENT = lazily(
  () =>
    new Intl.NumberFormat("en-GB", {
      style: "percent",
      maximumFractionDigits: 2,
      signDisplay: "exceptZero",
    }),
);

/** How a preview's data differs from what is published; one line where it does not. */
export function renderDifferences(differences: readonly DataDifference[]): string | undefined {
  if (differences.length === 0) return undefined;
  const telling = differences.filter(({ status }) => status !== "same");
  const same = differences.length - telling.length;
  if (telling.length === 0) {
    return `**No difference in data**: ${countNoun(same, "relation")} compared, row by row.`;
  }
  const details = telling.filter(({ status }) => status === "different").slice(0, MOST_TOLD);
  return [
    renderOverview(telling) ?? "",
    ...telling.flatMap((difference) => renderReason(difference) ?? []),
    ...(same > 0 ? [`No difference in ${countNoun(same, "other relation")}.`] : []),
    ...details.flatMap((difference) => renderDetail(difference) ?? []),
  ].join("\n\n");
}

function renderOverview(differences: readonly DataDifference[]): string | undefined {
  const column = (head: string, of: "rowsBefore" | "rowsAfter" | "added" | "removed" | "changed") =>
    ({
      head,
      align: "right",
      cell: (row: DataDifference) => {
        const value = row[of];
        return value === undefined ? "" : formatCount(value);
      },
    }) as const;
  return renderCutTable<DataDifference>(
    [
      { head: "Relation", markdown: ({ name }) => renderName(shorten(name, 120)) },
      column("Rows before", "rowsBefore"),
      column("Rows after", "rowsAfter"),
      column("Added", "added"),
      column("Removed", "removed"),
      column("Changed", "changed"),
      ...(differences.some((one) => describeStatus(one) !== "")
        ? [{ head: "", cell: describeStatus }]
        : []),
    ],
    differences,
    MOST_TABLES,
  );
}

function describeStatus({ status, reason, schema = [] }: DataDifference): string {
  return {
    same: "",
    different: schema.length > 0 ? countNoun(schema.length, "schema change") : "",
    new: "new, nothing to compare with",
    removed: "no longer built",
    skipped: reason === undefined ? "not compared" : `not compared: ${shorten(reason, 300)}`,
  }[status];
}

/** How a relation was compared, where that is not by its key: too long for a cell beside numbers. */
function renderReason({ name, reason, status }: DataDifference): string | undefined {
  if (status !== "different" || reason === undefined) return undefined;
  return `<sub>${renderName(shorten(name, 120))}: ${escapeMarkdown(shorten(reason, 300))}</sub>`;
}

/** Schema, columns, totals and example rows of one relation. */
function renderDetail(difference: DataDifference): string | undefined {
  const { name, key = [], schema = [], columns = [] } = difference;
  const { addedRows = [], removedRows = [] } = difference;
  const totals = difference.totals?.filter(({ before, after }) => before !== after) ?? [];
  const parts = [
    renderSchema(schema),
    renderColumns(columns, key),
    renderTotals(totals),
    renderRows("Added, for example", addedRows),
    renderRows("Removed, for example", removedRows),
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  const what = [
    ...(columns.length > 0 ? [`${countNoun(columns.length, "column")} with other values`] : []),
    ...(schema.length > 0 ? [countNoun(schema.length, "schema change")] : []),
    ...(totals.length > 0 ? ["totals"] : []),
    ...(addedRows.length + removedRows.length > 0 ? ["rows added and removed"] : []),
  ];
  const title = what.length === 0 ? name : `${name}: ${what.join(", ")}`;
  return renderDetails(shorten(title, 200), parts.join("\n\n"));
}

function renderSchema(schema: readonly SchemaChange[]): string | undefined {
  return renderCutTable<SchemaChange>(
    [
      { head: "Column", markdown: ({ column }) => renderName(shorten(column, 120)) },
      { head: "Type before", cell: ({ before = "not there" }) => before },
      { head: "Type after", cell: ({ after = "not there" }) => after },
    ],
    schema,
    MOST_COLUMNS,
  );
}

function renderColumns(
  columns: readonly ColumnDifference[],
  key: readonly string[],
): string | undefined {
  const examples = key.length === 0 ? "Examples" : `Examples, by ${key.join(", ")}`;
  return renderCutTable<ColumnDifference>(
    [
      { head: "Column", markdown: ({ column }) => renderName(shorten(column, 120)) },
      { head: "Rows that differ", align: "right", cell: ({ changed }) => formatCount(changed) },
      { head: shorten(examples, 120), markdown: renderExamples },
    ],
    columns,
    MOST_COLUMNS,
  );
}

function renderExamples({ examples }: ColumnDifference): string {
  return examples
    .slice(0, MOST_EXAMPLES)
    .map(({ key, before, after }) => {
      const change = `${printValue(before)} → ${printValue(after)}`;
      const at = key.map(printValue).join(", ");
      return escapeMarkdown(at === "" ? change : `${at}: ${change}`);
    })
    .join("<br>");
}

function printValue(value: string | null): string {
  return value === null ? "NULL" : shorten(value, MOST_LETTERS);
}

function renderTotals(totals: readonly ColumnTotals[]): string | undefined {
  return renderCutTable<ColumnTotals>(
    [
      { head: "Total of", markdown: ({ column }) => renderName(shorten(column, 120)) },
      { head: "Before", align: "right", cell: ({ before }) => printNumber(before) },
      { head: "After", align: "right", cell: ({ after }) => printNumber(after) },
      { head: "Change", align: "right", cell: printChange },
    ],
    totals,
    MOST_COLUMNS,
  );
}

function printNumber(value: number | null): string {
  return value === null ? "none" : toMinus(NUMBER().format(value));
}

function printChange({ before, after }: ColumnTotals): string {
  if (before === null || after === null) return "";
  const change = toMinus(SIGNED().format(after - before));
  return before === 0 ? change : `${change} (${toMinus(PERCENT().format(after / before - 1))})`;
}

function toMinus(text: string): string {
  return text.replace("-", "−");
}

function renderRows(
  title: string,
  rows: readonly Readonly<Record<string, string | null>>[],
): string | undefined {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].slice(0, 8);
  if (names.length === 0) return undefined;
  const table = renderCutTable(
    names.map((name) => ({
      head: shorten(name, MOST_LETTERS),
      cell: (row: Readonly<Record<string, string | null>>) => printValue(row[name] ?? null),
    })),
    rows,
    5,
  );
  return `${title}:\n\n${table}`;
}
