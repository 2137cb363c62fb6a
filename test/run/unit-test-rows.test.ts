import { describe, expect, test } from "vitest";
import { readRows } from "../../actions/lib/run/unit-test-rows.ts";

describe("written rows", () => {
  test("have null where a row does not name a column, and names in any case", () => {
    const read = readRows({ format: "dict", rows: [{ a: 1 }, { B: 2, A: 3 }] }, "f:1");
    expect(read).toEqual({
      columns: ["a", "B"],
      rows: [
        [1, null],
        [3, 2],
      ],
      format: "dict",
    });
  });

  test.each([
    ["dict", "a: 1", "f:1: rows of the format dict are a list of columns and values"],
    ["dict", [{ a: 1, A: 2 }], "f:1: row 1 names a column twice"],
    ["csv", [{ a: 1 }], "f:1: rows of the format csv are text"],
    ["csv", "a,A\n1,2", "f:1: two columns of the CSV have one name"],
    ["csv", "a,b\n1,2\n3", "f:1: row 2 has 1 cells, where the header has 2"],
    ["csv", 'a\n"1', "f:1: CSV: Quoted field unterminated in row 1"],
  ] as const)("of %s %j are refused", (format, rows, message) => {
    expect(() => readRows({ format, rows }, "f:1")).toThrow(message);
  });
});
