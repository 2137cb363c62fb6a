import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Marked } from "marked";

const STYLE = fileURLToPath(import.meta.resolve("github-markdown-css/github-markdown-light.css"));
const MERMAID = import.meta.resolve("@mermaid-js/tiny/dist/mermaid.tiny.js");

/** Width of the text on a run's page, and of a comment, in pixels. */
export const WIDTHS = { summary: 1000, comment: 860 } as const;

const ALERT = /^<blockquote>\s*<p>\[!(?<kind>NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/gm;

/**
 * A page that looks as GitHub shows this Markdown, Mermaid drawn. It is for pictures: GitHub itself
 * also takes out what may be harmful, which this does not.
 */
export async function renderPage(
  markdown: string,
  { title, width }: { readonly title: string; readonly width: number },
): Promise<string> {
  const marked = new Marked({
    gfm: true,
    renderer: {
      code: ({ lang, text }) =>
        lang === "mermaid" ? `<pre class="mermaid">${escape(text)}</pre>` : false,
    },
  });
  const body = (await marked.parse(markdown)).replaceAll(
    ALERT,
    (_, kind: string) =>
      `<blockquote class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${kind}</p><p>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<style>${await readFile(STYLE, "utf8")}
body { margin: 0; background: #fff; }
.markdown-body { box-sizing: border-box; width: ${width}px; padding: 24px 32px; }
.markdown-body pre.mermaid { background: none; padding: 0; text-align: center; }
</style>
</head>
<body><article class="markdown-body">${body}</article>
<script src="${MERMAID}"></script>
<script>
mermaid.initialize({ startOnLoad: false, securityLevel: "strict" });
mermaid.run().catch((error) => document.body.append(String(error))).finally(() => {
  document.body.dataset.height = Math.ceil(document.querySelector("article").getBoundingClientRect().height);
});
</script>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
