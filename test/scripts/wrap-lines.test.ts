import { expect, it } from "vitest";
import { wrapLines } from "../../scripts/wrap-lines.ts";

const TEXT = "The project cannot be used:\n  models/a.sql:1: the network knows no such host";

it("breaks lines between words, and keeps what is indented so", () => {
  expect(wrapLines(TEXT, 28).split("\n")).toEqual([
    "The project cannot be used:",
    "  models/a.sql:1: the",
    "  network knows no such host",
  ]);
});

it("leaves words whole, and text for no terminal as it is", () => {
  const path = "/a/folder/whose/name/is/longer/than/the/terminal/is/wide";
  expect(wrapLines(`See ${path}`, 30)).toBe(`See\n${path}`);
  expect(wrapLines(TEXT, undefined)).toBe(TEXT);
});
