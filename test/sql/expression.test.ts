import { expect, test } from "vitest";
import { findExpressionFault } from "../../actions/lib/sql/expression.ts";

test.each([
  "amount >= 0",
  "status in ('a', 'b;c', '--', ')')",
  String.raw`name != 'it\'s' and note != "a \" b"`,
  "`odd name`[offset(0)] / 2 - -1",
  "date_trunc(day, month) = '2021-01-01'",
])("%s can stand as an expression", (text) => {
  expect(findExpressionFault(text)).toBeUndefined();
});

test.each([
  ["", "is empty"],
  ["1 = 1) or (1 = 1", "has a ) that closes nothing"],
  ["(1 = 1", "lacks a )"],
  ["a[1)", "has a ) that closes nothing"],
  ["1; drop table x", "ends the statement with ;"],
  ["1 -- the rest", "starts a comment with --"],
  ["1 # the rest", "starts a comment with #"],
  ["1 /* the rest", "starts a comment with /*"],
  ["'open", "has a ' that is not closed"],
  [String.raw`'\'`, "has a ' that is not closed"],
  ['"open\nclosed"', 'has a " that is not closed'],
  ["`open", "has a ` that is not closed"],
  ["''' ' ''' ) or ( ''' ' '''", "has a triple quote"],
])("%j is told to be no expression", (text, fault) => {
  expect(findExpressionFault(text)).toBe(fault);
});
