import { describe, expect, it } from "vitest";
import {
  escapeMarkdown,
  renderLink,
  renderName,
  shorten,
} from "../../actions/lib/report/markdown.ts";
import { findHarm } from "./inert.ts";

describe("escapeMarkdown", () => {
  it.each([
    ["dim_meters", String.raw`dim\_meters`],
    ["a|b\nc", String.raw`a\|b c`],
    ["@team", "@&#8203;team"],
    ["see #12", String.raw`see \#&#8203;12`],
    ["gh-3 and GH-3", "gh-&#8203;3 and GH-&#8203;3"],
    ["https://x.example", "https:&#8203;//x.example"],
    ["www.x.example", "www.&#8203;x.example"],
    [":tada: at 10:20:30", ":&#8203;tada: at 10:20:30"],
    ["<!-- x -->", String.raw`&lt;\!-- x --&gt;`],
    ["&#64;team", String.raw`&amp;\#&#8203;64;team`],
    ["- a - b", String.raw`\- a - b`],
    ["12. x", String.raw`12\. x`],
    ["$x$", String.raw`\$x\$`],
    ["left\u202Eright\u0007", "left�right�"],
  ])("makes %j inert", (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
    expect(findHarm(escapeMarkdown(text))).toEqual([]);
  });

  it("is needed: what it makes inert does something otherwise", () => {
    for (const text of ["@team", "see #12", "GH-3", "https://x.example", "<b>x</b>", "![x](y)"]) {
      expect(findHarm(text), text).not.toEqual([]);
    }
  });
});

describe("renderName", () => {
  it("is code for an ordinary name only", () => {
    expect(renderName("dim_meters")).toBe("`dim_meters`");
    expect(renderName("a`b")).toBe(String.raw`a\`b`);
    expect(renderName(" x")).toBe(" x");
  });
});

describe("renderLink", () => {
  it("links to web addresses only", () => {
    expect(renderLink("logs", "https://github.com/a/b/actions/runs/1?pr=2#step:3")).toBe(
      "[logs](https://github.com/a/b/actions/runs/1?pr=2#step:3)",
    );
    for (const address of ["javascript:alert(1)", "https://x/) [y](https://z", undefined]) {
      expect(renderLink("logs", address)).toBe("logs");
    }
  });
});

describe("shorten", () => {
  it("leaves no half of a character", () => {
    expect(shorten("abc", 3)).toBe("abc");
    expect(shorten("abcd", 3)).toBe("ab…");
    expect(shorten("a😀cd", 3)).toBe("a�…");
  });
});
