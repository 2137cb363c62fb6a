const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML shows it letter by letter, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

export interface HtmlColumn<T> {
  readonly head: string;
  readonly isNumeric?: boolean;
  /** The cell's text, which is escaped. */
  readonly cell: (row: T) => string;
}

/** A table that scrolls by itself on a narrow screen; empty when there are no rows. */
export function renderHtmlTable<T>(columns: readonly HtmlColumn<T>[], rows: readonly T[]): string {
  if (rows.length === 0) return "";
  const classOf = (column: HtmlColumn<T>): string => (column.isNumeric ? ' class="numeric"' : "");
  const head = columns.map(
    (column) => `<th scope="col"${classOf(column)}>${escapeHtml(column.head)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = columns.map(
      (column) => `<td${classOf(column)}>${escapeHtml(column.cell(row))}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<div class="scroll" tabindex="0"><table>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table></div>`;
}
