import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderPullRequestComment } from "../../actions/lib/report/pull-request-comment.ts";
import { renderUntrusted } from "../../actions/lib/report/untrusted.ts";
import { findHarm } from "./inert.ts";
import { PREVIEW } from "./previews.ts";
import { tries } from "../property.ts";

const MARKER = "<!-- ours -->";
const NOTE = "Rendered by a run without a token.";
const render = (text: string) => renderUntrusted(text, { marker: MARKER, note: NOTE });
/** What is ours at the beginning, and the text below it. */
const below = (text: string) => render(text).slice(`${MARKER}\n> ${NOTE}`.length).trim();

/** Removes what is not seen. */
const seen = (text: string) => text.replaceAll("\u200B", "");

describe("renderUntrusted", () => {
  it.each([
    ["a mention", "@team and @org/team and a@b.example"],
    ["a reference", "#12, org/repo#12, GH-12"],
    ["a link", "[x](https://evil.example) [y][z]\n\n[z]: https://evil.example"],
    ["an address", "https://evil.example www.evil.example <https://evil.example>"],
    ["an image", "![x](https://evil.example/p.png) <img src=https://evil.example/p.png>"],
    ["HTML", '<a href="x">x</a> <script>x</script> <details open onclick=x> </div>'],
    ["a comment", "<!-- hidden --> <!-- ours -->"],
    ["an entity", "&#64;team &commat;team &#x23;12 &num;12 &lt;b&gt;"],
    ["escapes", String.raw`\@team \#12 \<b> \![x](y)`],
    ["joined letters", "@\u200Bteam #\u200D12 \u202Ex"],
  ])("keeps %s from doing anything", (_name, text) => {
    expect(findHarm(below(text))).toEqual([]);
    expect(below(text)).not.toMatch(/[\u202E\u200D]/);
  });

  it("keeps the text as it is seen", () => {
    const text =
      "## Head\n\n| a | b |\n| --- | ---: |\n| `x@y` | 1 |\n\n<details><summary>More</summary>\n\nx\n\n</details>";
    expect(seen(below(text))).toBe(text);
    expect(below(text)).toContain("<details><summary>More</summary>");
  });

  it("takes no marker from the text, and begins with its own", () => {
    const comment = renderPullRequestComment(PREVIEW, { marker: MARKER, commands: ["npm ci"] });
    const posted = render(comment);
    expect(posted.startsWith(`${MARKER}\n> ${NOTE}\n\n## ✅ Preview`)).toBe(true);
    expect(posted.split("<!--")).toHaveLength(2);
    expect(render(`x\n${MARKER}`).split("<!--")).toHaveLength(2);
  });

  it("shows diagrams as they are written, and gives bots no commands", () => {
    expect(below("> ```mermaid\n> flowchart LR\n> ```")).toBe("> ```text\n> flowchart LR\n> ```");
    expect(below("/approve\n  /merge it")).toBe("/\u200Bapprove\n  /\u200Bmerge it");
  });

  it("is bounded, whatever comes", () => {
    const long = render(Array.from({ length: 20_000 }, () => "@".repeat(100)).join("\n\n"));
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(65_536);
    expect(long).toMatch(/left out/);
  });

  it("lets nothing out of any mixture of signs", () => {
    const signs = [
      "<",
      ">",
      "!",
      "[",
      "]",
      "(",
      ")",
      ":",
      "//",
      "@",
      "#",
      "&",
      ";",
      "`",
      "~~~",
      "\\",
    ];
    const words = [
      "a",
      "1",
      "\n",
      "\n\n",
      " ",
      "<!--",
      "-->",
      "https",
      "www.",
      "GH-",
      "img",
      "lt;",
      "#64;",
      "details",
      "mermaid",
      "|",
      "\u200B",
      "\r",
    ];
    const text = fc.array(fc.constantFrom(...signs, ...words), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => {
        expect(findHarm(below(`x ${parts.join("")}`))).toEqual([]);
      }),
      tries(3000),
    );
  });
});
