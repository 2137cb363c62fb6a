import { expect, test } from "vitest";
import {
  findExpressionFault,
  findStatementEnd,
  isOneQuery,
} from "../../actions/lib/sql/expression.ts";

test.each([
  "amount >= 0",
  "status in ('a', 'b;c', '--', ')')",
  String.raw`name != 'it\'s' and note != "a \" b"`,
  "`odd name`[offset(0)] / 2 - -1",
  "date_trunc(day, month) = '2021-01-01'",
  "note = ''' it's; (fine '''",
])("%s can stand as an expression", (text) => {
  expect(findExpressionFault(text)).toBeUndefined();
});

test.each([
  ["", "is empty"],
  ["1 = 1) or (1 = 1", "has a ) that closes nothing"],
  ["(1 = 1", "lacks a )"],
  ["a[1)", "has a ) that closes nothing"],
  ["1; drop table x", "ends the statement with ;"],
  ["1 -- the rest", "has a comment"],
  ["1 # the rest", "has a comment"],
  ["1 /* the */", "has a comment"],
  ["'open", "does not parse: Invalid SQL: unclosed string, at line 1, column 1"],
  [String.raw`'\'`, "does not parse: Invalid SQL: unclosed string, at line 1, column 1"],
  ["1 = `open", "does not parse: Invalid SQL: unclosed identifier, at line 1, column 5"],
  ["''' ' ''' ) or ( ''' ' '''", "has a ) that closes nothing"],
])("%j is told to be no expression", (text, fault) => {
  expect(findExpressionFault(text)).toBe(fault);
});

test("a semicolon that ends a query is found by its line; others are not meant", () => {
  expect(findStatementEnd("select ';' -- ;\n/* ; */ from t")).toBeUndefined();
  expect(findStatementEnd("select 1\n; drop table t")).toBe(2);
});

test.each([
  "select 1",
  "-- c\n((select 1) union all select 2);\n",
  "WITH a AS (select 1) select 1",
])("%j is one query", (sql) => expect(isOneQuery(sql)).toBe(true));

test.each(["drop table t", "/* select */ delete from t where true", "select 1; drop table t", ""])(
  "%j is not one query",
  (sql) => expect(isOneQuery(sql)).toBe(false),
);
