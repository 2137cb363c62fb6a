import { describe, expect, test } from "vitest";
import { readType, scalar } from "../../actions/lib/run/unit-test-types.ts";
import { buildNested, buildText } from "../../actions/lib/run/unit-test-values.ts";

describe("values become SQL", () => {
  const struct = readType("struct<a int64, b array<string>>")!;

  test("as literals of their text, whatever it says", () => {
    expect(buildText("'); drop table x; --\\", scalar("string"), "f:1")).toBe(
      String.raw`'\'); drop table x; --\\'`,
    );
    expect(buildNested(["'] --"], readType("array<string>")!, "f:1")).toBe(
      String.raw`array<string>[cast('\'] --' as string)]`,
    );
  });

  test("the same from lists and maps as from GoogleSQL's constants", () => {
    const built =
      "struct<`a` int64, `b` array<string>>(cast('-1' as int64), array<string>[cast('x' as string)])";
    expect(buildNested({ a: -1, b: ["x"] }, struct, "f:1")).toBe(built);
    expect(buildNested("struct(-1 as a, ['x'] as b)", struct, "f:1")).toBe(built);
    expect(buildNested("struct(-1, ['x'])", struct, "f:1")).toBe(built);
  });

  test.each([
    ["struct((select 1) as a)"],
    ["struct(1 + 1 as a)"],
    ["struct(1 as a), struct(2 as a)"],
    ["struct(1 as a)) as c; drop table x --"],
    ["nope(1)"],
    ["t.a"],
    [[1]],
    [7],
  ])("but never from %j", (value) => {
    expect(() => buildNested(value, struct, "f:1")).toThrow(/^f:1: .* is no STRUCT</);
  });

  test("fields that the struct does not have are refused", () => {
    expect(() => buildNested({ a: 1, c: 2 }, struct, "f:1")).toThrow(
      "f:1: the struct has no field c; it has a, b",
    );
  });
});
