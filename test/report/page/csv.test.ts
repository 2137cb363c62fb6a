import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../../actions/lib/report/page/csv.ts";

describe("toCsv", () => {
  it("is read back by another reader", () => {
    const text = toCsv(
      ["Site", "kg"],
      [
        ['Quoted "and", comma\nand line', 1.5],
        ["", null],
      ],
    );
    const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
    expect(data).toEqual([
      ["Site", "kg"],
      ['Quoted "and", comma\nand line', "1.5"],
      ["", ""],
    ]);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])("keeps %j from being a formula", (text) => {
    expect(toCsv(["a"], [[text]])).toBe(`a\r\n'${text}\r\n`);
  });

  it("leaves negative numbers alone", () => {
    expect(toCsv(["a"], [[-1.5]])).toBe("a\r\n-1.5\r\n");
  });
});
