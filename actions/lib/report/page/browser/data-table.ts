import { toCsv } from "../csv.ts";
import { download, element } from "./dom.ts";

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

function bodyRow(row: readonly CellValue[], columns: readonly Column[]): HTMLElement {
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

/** Rows a page shows before it asks; a table of ten thousand would be slow to look at. */
const PAGE_ROWS = 200;

/** A table whose columns sort, and which is kept when its rows change. */
export function sortableTable(columns: readonly Column[], caption: string, file: string) {
  let rows: readonly (readonly CellValue[])[] = [];
  let order = { index: 0, isDescending: false };
  let limit = PAGE_ROWS;
  const body = element("tbody");
  const more = element("button", { type: "button", class: "more" }, "Show all rows");
  const heads = columns.map((column, index) => {
    const button = element("button", { type: "button" }, column.head);
    button.addEventListener("click", () => {
      const isSame = order.index === index;
      // Figures are most often looked at from the largest.
      order = { index, isDescending: isSame ? !order.isDescending : column.format !== undefined };
      render();
    });
    return element("th", { scope: "col", class: column.format && "numeric" }, button);
  });
  const sorted = (): (readonly CellValue[])[] =>
    rows.toSorted((a, b) => {
      const compared = compare(a[order.index] ?? null, b[order.index] ?? null);
      return order.isDescending ? -compared : compared;
    });
  const render = (): void => {
    for (const [index, head] of heads.entries()) {
      if (index === order.index) {
        head.setAttribute("aria-sort", order.isDescending ? "descending" : "ascending");
      } else head.removeAttribute("aria-sort");
    }
    body.replaceChildren(
      ...sorted()
        .slice(0, limit)
        .map((row) => bodyRow(row, columns)),
    );
    more.hidden = rows.length <= limit;
    more.textContent = `Show all ${rows.length} rows`;
  };
  more.addEventListener("click", () => {
    limit = Infinity;
    render();
  });
  const save = element("button", { type: "button", id: "download-table" }, "Download as CSV");
  save.addEventListener("click", () => {
    download(
      file,
      toCsv(
        columns.map(({ head }) => head),
        sorted(),
      ),
    );
  });
  const title = element("caption", { class: "unseen" }, caption);
  const table = element(
    "table",
    { id: "table" },
    title,
    element("thead", {}, element("tr", {}, ...heads)),
    body,
  );
  const frame = element(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    table,
  );
  return {
    root: element("div", {}, frame, more),
    save,
    update(next: readonly (readonly CellValue[])[]) {
      rows = next;
      limit = PAGE_ROWS;
      render();
    },
  };
}

/** What is not known goes last when ascending. */
function compare(a: CellValue, b: CellValue): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), "en-GB");
}
