/** Breaks what GitHub would make a link, a mention or a reference of, and is not seen. */
const BREAK = "&#8203;";

/**
 * Text as Markdown shows it letter by letter: nothing from data becomes a link, an image, HTML, a
 * mention, a reference to an issue or a table cell of its own. GitHub looks for some of these in what
 * Markdown has rendered, where an escaped sign is that sign again: hence the breaks.
 */
export function escapeMarkdown(text: string): string {
  const escaped = escapeTags(toPrintable(text))
    .replaceAll(/[\\`*_{}[\]#!|~$]/g, (sign) => `\\${sign}`)
    // At the beginning these make a list.
    .replace(/^(\s*\d*)([-+.)])(?=\s)/, "$1\\$2");
  return breakReferences(escaped);
}

function escapeTags(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function breakReferences(text: string): string {
  return (
    text
      .replaceAll(/#(?=\w)/g, `#${BREAK}`)
      .replaceAll("@", `@${BREAK}`)
      .replaceAll("://", `:${BREAK}//`)
      // Words between colons can be emoji.
      .replaceAll(/:(?=(?:100|1234|[\w\\+-]*[a-z][\w\\+-]*):)/gi, `:${BREAK}`)
      .replaceAll(/www\./gi, (link) => `${link}${BREAK}`)
      .replaceAll(/GH-/gi, (link) => `${link}${BREAK}`)
  );
}

/** One line without what terminals and browsers obey: controls, and signs that turn a line round. */
function toPrintable(text: string): string {
  return text
    .replaceAll(/[\r\n\t\u2028\u2029]+/g, " ")
    .replaceAll(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "�");
}

/** A name as code where it is an ordinary one, and otherwise as escaped text. */
export function renderName(name: string): string {
  return /^[\w.-]+(?: [\w.-]+)*$/.test(name) ? `\`${name}\`` : escapeMarkdown(name);
}

/** Text of a length that a table can bear. */
export function shorten(text: string, mostLetters: number): string {
  if (text.length <= mostLetters) return text;
  return `${text.slice(0, mostLetters - 1).toWellFormed()}…`;
}

/** A link to an address of ours; just the text where the address is none that a browser may open. */
export function renderLink(text: string, address: string | undefined): string {
  const isSafe = address !== undefined && /^https?:\/\/[\w./:?=&%#~+,!-]+$/.test(address);
  return isSafe ? `[${escapeMarkdown(text)}](${address})` : escapeMarkdown(text);
}

/** Markdown that is folded until somebody opens it. The summary is text; HTML, where Markdown ends. */
export function renderDetails(summary: string, body: string): string {
  const title = breakReferences(escapeTags(toPrintable(summary)));
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

export interface Column<T> {
  readonly head: string;
  readonly align?: "left" | "right";
  /** The cell's text, which is escaped. */
  readonly cell?: (row: T) => string;
  /** The cell as Markdown, for which the column answers. */
  readonly markdown?: (row: T) => string;
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
    ...rows.map((row) => line(columns.map((column) => renderCell(column, row)))),
  ].join("\n");
}

function renderCell<T>({ cell, markdown }: Column<T>, row: T): string {
  return markdown?.(row) ?? escapeMarkdown(cell?.(row) ?? "");
}

/** A table of so many rows at most; how many more there are is said below it. */
export function renderCutTable<T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
  mostRows: number,
): string | undefined {
  const table = renderTable(columns, rows.slice(0, mostRows));
  const left = rows.length - mostRows;
  return left > 0 ? `${table}\n\n… and ${left.toLocaleString("en-GB")} more.` : table;
}
