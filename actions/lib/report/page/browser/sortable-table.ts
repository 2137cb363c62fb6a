import { toCsv } from "../csv.ts";
import { bodyRow } from "./data-table.ts";
import type { CellValue, Column } from "./data-table.ts";
import { download, element } from "./dom.ts";

const ORDER = new Intl.Collator("en-GB");

type TableRow = readonly CellValue[];

/** Rows a page shows before it asks; a table of ten thousand would be slow to look at. */
const PAGE_ROWS = 200;

/** A table whose columns sort, and a button that saves its rows as CSV in the order shown. */
export function sortableTable(columns: readonly Column[], caption: string, file: string) {
  const state = {
    rows: [] as readonly TableRow[],
    index: 0,
    isDescending: false,
    limit: PAGE_ROWS,
  };
  const body = element("tbody");
  const more = element("button", { type: "button", class: "more" });
  const save = element("button", { type: "button", id: "download-table" }, "Download as CSV");
  const heads = columns.map((column, index) => headCell(column, () => sortBy(index)));
  const render = (): void => {
    for (const [index, head] of heads.entries())
      markSorted(head, index === state.index, state.isDescending);
    body.replaceChildren(
      ...sort(state)
        .slice(0, state.limit)
        .map((row) => bodyRow(row, columns)),
    );
    more.hidden = state.rows.length <= state.limit;
    more.textContent = `Show all ${state.rows.length} rows`;
  };
  const sortBy = (index: number): void => {
    // Figures are most often looked at from the largest.
    const first = columns[index]?.format !== undefined;
    state.isDescending = state.index === index ? !state.isDescending : first;
    state.index = index;
    render();
  };
  more.addEventListener("click", () => {
    state.limit = Infinity;
    render();
  });
  save.addEventListener("click", () => {
    download(
      file,
      toCsv(
        columns.map(({ head }) => head),
        sort(state),
      ),
    );
  });
  const title = element("caption", { class: "unseen" }, caption);
  const top = element("thead", {}, element("tr", {}, ...heads));
  const table = element("table", { id: "table" }, title, top, body);
  const frame = { class: "scroll", tabindex: "0", role: "region", "aria-label": caption };
  const update = (rows: readonly TableRow[]): void => {
    state.rows = rows;
    state.limit = PAGE_ROWS;
    render();
  };
  return { root: element("div", {}, element("div", frame, table), more), save, update };
}

function headCell({ format, head }: Column, onClick: () => void): HTMLElement {
  const button = element("button", { type: "button" }, head);
  button.addEventListener("click", onClick);
  return element("th", { scope: "col", class: format && "numeric" }, button);
}

function markSorted(head: HTMLElement, isSorted: boolean, isDescending: boolean): void {
  if (isSorted) head.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
  else head.removeAttribute("aria-sort");
}

function sort(state: {
  rows: readonly TableRow[];
  index: number;
  isDescending: boolean;
}): TableRow[] {
  const { index, isDescending, rows } = state;
  return rows.toSorted((a, b) => {
    const compared = compare(a[index] ?? null, b[index] ?? null);
    return isDescending ? -compared : compared;
  });
}

/** What is not known goes last when ascending. */
function compare(a: CellValue, b: CellValue): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "number" && typeof b === "number") return a - b;
  return ORDER.compare(String(a), String(b));
}
