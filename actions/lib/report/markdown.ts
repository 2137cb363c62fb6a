/**
 * Text as Markdown shows it letter by letter: nothing from data becomes a link, an image, HTML, a
 * mention or a table cell of its own.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replaceAll(/[\r\n\t]+/g, " ")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll(/[\\`*_{}[\]#+!|~$]/g, (character) => `\\${character}`)
      .replaceAll("@", "&#64;")
      .replaceAll(/:\/\//g, "&#58;//")
      // GitHub makes links of these by itself.
      .replaceAll(/www\./gi, (link) => `${link.slice(0, 3)}&#46;`)
      .replaceAll(/GH-/gi, (link) => `${link.slice(0, 2)}&#45;`)
  );
}

export interface Column<T> {
  readonly head: string;
  readonly align?: "left" | "right";
  /** The cell's text, which is escaped. */
  readonly cell: (row: T) => string;
}

/** A GitHub-flavoured table; undefined when there are no rows. */
export function renderTable<T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
): string | undefined {
  if (rows.length === 0) return undefined;
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map((column) => escapeMarkdown(column.head))),
    line(columns.map((column) => (column.align === "right" ? "---:" : "---"))),
    ...rows.map((row) => line(columns.map((column) => escapeMarkdown(column.cell(row))))),
  ].join("\n");
}
