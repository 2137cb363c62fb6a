// actions/lib/report/markdown.ts
/** Breaks what GitHub would make a link, a mention or a reference of, and is not seen. */
const BREAK = "&#8203;";
/**
* Text as Markdown shows it letter by letter: nothing from data becomes a link, an image, HTML, a
* mention, a reference to an issue or a table cell of its own. GitHub looks for some of these in what
* Markdown has rendered, where an escaped sign is that sign again: hence the breaks.
*/
function escapeMarkdown(text) {
	return breakReferences(escapeTags(toPrintable(text)).replaceAll(/[\\`*_{}[\]#!|~$]/g, (sign) => `\\${sign}`).replace(/^(\s*\d*)([-+.)])(?=\s)/, "$1\\$2"));
}
function escapeTags(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function breakReferences(text) {
	return text.replaceAll(/#(?=\w)/g, `#${BREAK}`).replaceAll("@", `@${BREAK}`).replaceAll("://", `:${BREAK}//`).replaceAll(/:(?=(?:100|1234|[\w\\+-]*[a-z][\w\\+-]*):)/gi, `:${BREAK}`).replaceAll(/www\./gi, (link) => `${link}${BREAK}`).replaceAll(/GH-/gi, (link) => `${link}${BREAK}`);
}
/** One line without what terminals and browsers obey: controls, and signs that turn a line round. */
function toPrintable(text) {
	return text.replaceAll(/[\r\n\t\u2028\u2029]+/g, " ").replaceAll(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "�");
}
/** A name as code where it is an ordinary one, and otherwise as escaped text. */
function renderName(name) {
	return /^[\w.-]+(?: [\w.-]+)*$/.test(name) ? `\`${name}\`` : escapeMarkdown(name);
}
/** Text of a length that a table can bear. */
function shorten(text, mostLetters) {
	if (text.length <= mostLetters) return text;
	return `${text.slice(0, mostLetters - 1).toWellFormed()}…`;
}
/** A link to an address of ours; just the text where the address is none that a browser may open. */
function renderLink(text, address) {
	return address !== void 0 && /^https?:\/\/[\w./:?=&%#~+,!-]+$/.test(address) ? `[${escapeMarkdown(text)}](${address})` : escapeMarkdown(text);
}
/** Markdown that is folded until somebody opens it. The summary is text; HTML, where Markdown ends. */
function renderDetails(summary, body) {
	return `<details><summary>${breakReferences(escapeTags(toPrintable(summary)))}</summary>\n\n${body}\n\n</details>`;
}
/** A GitHub-flavoured table; undefined when there are no rows. */
function renderTable(columns, rows) {
	if (rows.length === 0) return void 0;
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(columns.map((column) => escapeMarkdown(column.head))),
		line(columns.map((column) => column.align === "right" ? "---:" : "---")),
		...rows.map((row) => line(columns.map((column) => renderCell(column, row))))
	].join("\n");
}
function renderCell({ cell, markdown }, row) {
	return markdown?.(row) ?? escapeMarkdown(cell?.(row) ?? "");
}
/** A table of so many rows at most; how many more there are is said below it. */
function renderCutTable(columns, rows, mostRows) {
	const table = renderTable(columns, rows.slice(0, mostRows));
	const left = rows.length - mostRows;
	return left > 0 ? `${table}\n\n… and ${left.toLocaleString("en-GB")} more.` : table;
}
export { renderName as a, renderLink as i, renderCutTable as n, renderTable as o, renderDetails as r, shorten as s, escapeMarkdown as t };
