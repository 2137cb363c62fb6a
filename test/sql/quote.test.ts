import { expect, test } from "vitest";
import { literal, quote, quoteRelation } from "../../actions/lib/sql/quote.ts";

test("a name stands in backquotes, whatever words it has", () => {
  expect(quoteRelation({ dataset: "select", name: "drop table x" })).toBe(
    "`select`.`drop table x`",
  );
});

test.each(["a`b", "a\\b", "a\nb", ""])("the name %j is refused", (name) => {
  expect(() => quote(name)).toThrow("cannot be a name in SQL");
});

test.each([
  ["it's", String.raw`'it\'s'`],
  ["back\\slash", String.raw`'back\\slash'`],
  ["two\nlines\r\n\ttab", String.raw`'two\nlines\r\n\ttab'`],
  ["\u0000\u2028", String.raw`'\u0000\u2028'`],
  ['Åland 🏝 `x` "y"', "'Åland 🏝 `x` \"y\"'"],
  [null, "null"],
  [-1.5, "-1.5"],
  [1e21, "1e+21"],
  [true, "true"],
])("the value %j is written as %s", (value, expected) => {
  expect(literal(value)).toBe(expected);
});

test("a number that SQL has no literal for is a bug", () => {
  expect(() => literal(Number.NaN)).toThrow(RangeError);
});
