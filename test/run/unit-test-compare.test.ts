import { describe, expect, test } from "vitest";
import { compareRows } from "../../actions/lib/run/unit-test-compare.ts";
import { readType } from "../../actions/lib/run/unit-test-types.ts";

const column = (name: string, type = "int64") => ({ name, type: readType(type)! });

describe("rows that are compared", () => {
  test("are the same in any order, each as often as the other side has it", () => {
    const [a, b] = [{ n: 1 }, { n: 2 }];
    expect(compareRows([a, b, a], [b, a, a], [column("n")]).rows).toEqual([]);
    expect(compareRows([a, b, b], [a, a, b], [column("n")])).toEqual({
      missing: 1,
      unexpected: 1,
      rows: [
        { difference: "+ unexpected", n: "1" },
        { difference: "- missing", n: "2" },
      ],
    });
  });

  test("differ by nulls, not by the text null, the zero's sign or an empty array's absence", () => {
    const columns = [column("s", "string"), column("x", "float64"), column("l", "array<int64>")];
    const row = { s: null, x: 0, l: [] };
    expect(compareRows([row], [{ s: null, x: -0, l: null }], columns).missing).toBe(0);
    expect(compareRows([row], [{ ...row, s: "null" }], columns).missing).toBe(1);
    expect(compareRows([row], [{ ...row, x: null }], columns).missing).toBe(1);
  });

  test("are shown under a label that no column has, the first twenty, long values cut", () => {
    const rows = Array.from({ length: 30 }, (_, n) => ({ difference: n, s: "x".repeat(999) }));
    const columns = [column("difference"), column("s", "string")];
    const compared = compareRows(rows, [], columns);
    expect(compared.missing).toBe(30);
    expect(compared.rows).toHaveLength(20);
    expect(compared.rows[0]).toEqual({
      _difference: "- missing",
      difference: "0",
      s: `${"x".repeat(200)}…`,
    });
  });
});
