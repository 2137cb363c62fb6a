import { element } from "./dom.ts";

export interface TableData {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly CellValue[])[];
}

export interface Column {
  readonly head: string;
  /** How its numbers are shown; text is shown as it is. */
  readonly format?: (value: number) => string;
}

/** Null is shown as a dash. */
export type CellValue = string | number | null;

/** A table of values, numbers to the right. */
export function dataTable({ columns, rows }: TableData, caption: string): HTMLElement {
  const head = element("tr", {}, ...columns.map((column) => headCell(column)));
  const body = element("tbody", {}, ...rows.map((row) => bodyRow(row, columns)));
  const title = element("caption", { class: "unseen" }, caption);
  const table = element("table", {}, title, element("thead", {}, head), body);
  return element(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    table,
  );
}

function headCell({ format, head }: Column): HTMLElement {
  return element("th", { scope: "col", class: format && "numeric" }, head);
}

export function bodyRow(row: readonly CellValue[], columns: readonly Column[]): HTMLElement {
  return element(
    "tr",
    {},
    ...row.map((value, index) => {
      const format = columns[index]?.format;
      return element("td", { class: format && "numeric" }, show(value, format));
    }),
  );
}

function show(value: CellValue, format: Column["format"]): string {
  if (value === null) return "–";
  return typeof value === "number" && format !== undefined ? format(value) : String(value);
}
