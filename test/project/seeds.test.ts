import { expect, test } from "vitest";
import { Problems } from "../../actions/lib/project/problems.ts";
import { parseSeed } from "../../actions/lib/project/seeds.ts";
import type { SeedType } from "../../actions/lib/sql/seed.ts";

function parse(text: string, types: Record<string, SeedType> = {}) {
  const problems = new Problems();
  const seed = parseSeed({ file: "seeds/s.csv", text }, { types, delimiter: ",", problems });
  problems.throwIfAny();
  return seed;
}

test("cells keep quotes, line breaks and letters of any alphabet; empty ones are null", () => {
  const { rows } = parse('a,b\r\n"say ""hi""\nthere",ελ 🏝\r\n, \r\nNULL,"null"\r\n');
  expect(rows).toEqual([
    ['say "hi"\nthere', "ελ 🏝"],
    [null, null],
    [null, null],
  ]);
});

test.each<[SeedType, string[]]>([
  ["int64", ["1", "-9223372036854775808", "9223372036854775807"]],
  ["float64", ["1", "9223372036854775808"]],
  ["float64", ["1.5", "-.5e3"]],
  ["bool", ["true", "FALSE"]],
  ["date", ["2020-02-29", ""]],
  ["datetime", ["2020-02-29T12:30:00", "2020-02-29 12:30"]],
  ["string", ["2021-02-29"]],
  ["string", ["1", "x"]],
  ["string", ["", ""]],
])("a column without a type is %s where its cells are %j", (type, cells) => {
  const text = ["a,b", ...cells.map((cell) => `${cell},x`)].join("\n");
  expect(parse(text).columns[0]).toEqual({ name: "a", type });
});

test("a stated type wins over the guess", () => {
  expect(parse("a\n007", { a: "string" }).columns).toEqual([{ name: "a", type: "string" }]);
});

test.each<[string, Record<string, SeedType>, string]>([
  ["a\n1.5", { a: "int64" }, 'seeds/s.csv:2: a: "1.5" is no int64'],
  ["a\n9223372036854775808", { a: "int64" }, "is no int64"],
  ['a,b\n"x\ny",1\nz,q', { b: "int64" }, 'seeds/s.csv:4: b: "q" is no int64'],
  ["a\n0.1234567891", { a: "numeric" }, "is no numeric"],
  ["a\n1e999", { a: "float64" }, "is no float64"],
  ["a\n2021-13-01 00:00:00Z", { a: "timestamp" }, "is no timestamp"],
  ["a,b\n1", {}, "seeds/s.csv:2: 1 cell, where the header has 2"],
  ["a,A\n1,2", {}, "seeds/s.csv:1: two columns are named A"],
  ["a b\n1", {}, 'seeds/s.csv:1: "a b" cannot name a column'],
  ["", {}, "has no header"],
  [
    'a,b\n"x\ny",1\n2,"open\n3,4\n',
    { b: "int64" },
    "The project cannot be used: seeds/s.csv:4: CSV: a quote is opened here and never closed",
  ],
  [
    '"a,b\n1,2\n',
    {},
    "The project cannot be used: seeds/s.csv:1: CSV: a quote is opened here and never closed",
  ],
  ['a,b\n"x"y,1\n', {}, "seeds/s.csv:2: CSV: text follows the quote that closes a cell"],
])("%j is refused with its line", (text, types, message) => {
  expect(() => parse(text, types)).toThrow(message);
});
