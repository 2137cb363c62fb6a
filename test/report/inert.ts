import { marked } from "marked";

/** Tags that our own Markdown may make. */
const OURS = new Set(
  "h1 h2 h3 h4 h5 h6 p strong del ol em code pre table thead tbody tr th td ul li blockquote a details summary sub br hr".split(
    " ",
  ),
);
/** What our own tags may say. */
const ATTRIBUTE =
  /^(href="https:\/\/(github\.com\/moj|console\.cloud\.google\.com)\/[^"]*"|align="\w+"|class="language-[^"]*")$/;

/**
 * What Markdown would do on GitHub that it should not: elements and attributes that are none of our
 * own, links elsewhere, comments, mentions and references.
 */
export function findHarm(markdown: string): string[] {
  const html = marked.parse(markdown, { gfm: true, async: false });
  const tags = [...html.matchAll(/<(?:\/?)([a-z][a-z0-9]*)([^>]*)>/gi)];
  const names = tags.map(([, name = ""]) => name).filter((name) => !OURS.has(name));
  const attributes = tags
    .map(([, , rest = ""]) => rest.trim())
    .filter((rest) => rest !== "" && !ATTRIBUTE.test(rest));
  // GitHub looks for these in each text between tags that Markdown has rendered, but in no code.
  const text = html
    .replaceAll(/<code[^>]*>[\s\S]*?<\/code>/g, "\n")
    .replaceAll(/<[^>]+>/g, "\n")
    .replaceAll(/&#x?200b;|&#8203;/gi, "\u200B")
    .replaceAll("&#39;", "'");
  const live = [/@\w+/g, /#\w+/g, /\bGH-\d+/gi, /https?:\/\/\S+/g, /www\.\w+/g];
  const comments = html.replaceAll(/<code[^>]*>[\s\S]*?<\/code>/g, "").match(/<!--/g) ?? [];
  return [...names, ...attributes, ...comments, ...live.flatMap((sign) => text.match(sign) ?? [])];
}

/** Rows that have other cells than the head of their table. */
export function findUnevenRows(markdown: string): string[] {
  return markdown
    .split("\n\n")
    .filter((block) => block.startsWith("|"))
    .flatMap((table) => {
      const rows = table.split("\n");
      const widthOf = (row: string | undefined) => row?.split(/(?<!\\)\|/).length;
      return rows.filter((row) => widthOf(row) !== widthOf(rows[0]));
    });
}
