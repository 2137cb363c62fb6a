import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Value, Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { tries } from "../property.ts";

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openWarehouse({ kind: "duckdb", path: ":memory:", threads: 1 });
});
afterAll(() => warehouse.close());

/** A literal of any text, a code point an escape. */
function quote(text: string): string {
  const escape = (one: string) => `\\U${(one.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`;
  return `'${Array.from(text, escape).join("")}'`;
}

async function evaluate(expression: string): Promise<Value> {
  const [row] = await warehouse.query(`select ${expression} as v`);
  return row?.["v"] ?? null;
}

const letters = fc.string({ unit: fc.constantFrom("a", "b", "é", "я", "😀", " "), maxLength: 8 });
const place = fc.integer({ min: -10, max: 10 });

it("SUBSTR, LEFT, RIGHT and REVERSE count code points", async () => {
  await fc.assert(
    fc.asyncProperty(letters, place, fc.nat(9), async (text, position, length) => {
      const points = Array.from(text);
      const start =
        position > 0 ? position - 1 : position === 0 ? 0 : Math.max(0, points.length + position);
      expect(
        await evaluate(
          `[substr(${quote(text)}, ${position}, ${length}), left(${quote(text)}, ${length}), reverse(${quote(text)}), cast(length(${quote(text)}) as string)]`,
        ),
      ).toEqual([
        points.slice(start, start + length).join(""),
        points.slice(0, length).join(""),
        points.toReversed().join(""),
        String(points.length),
      ]);
    }),
    tries(40),
  );
});

it("STRPOS, REPLACE and SPLIT find whole pieces", async () => {
  await fc.assert(
    fc.asyncProperty(letters, fc.constantFrom("a", "ab", "я", "😀"), async (text, piece) => {
      const before = text.split(piece);
      const at = before.length === 1 ? 0 : Array.from(before[0] ?? "").length + 1;
      const [value, sought] = [quote(text), quote(piece)];
      expect(await evaluate(`strpos(${value}, ${sought})`)).toBe(at);
      expect(await evaluate(`replace(${value}, ${sought}, '-')`)).toBe(before.join("-"));
      expect(await evaluate(`split(${value}, ${sought})`)).toEqual(before);
    }),
    tries(40),
  );
});

it("bytes come back from hexadecimal, Base32 and Base64, and code points to text", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 12 }), letters, async (bytes, text) => {
      const buffer = Buffer.from(bytes);
      const value = `from_hex('${buffer.toString("hex")}')`;
      expect(await evaluate(`from_base32(to_base32(${value}))`)).toBe(buffer.toString("base64"));
      expect(await evaluate(`reverse(${value})`)).toBe(
        Buffer.from(bytes.toReversed()).toString("base64"),
      );
      expect(await evaluate(`code_points_to_string(to_code_points(${quote(text)}))`)).toBe(text);
    }),
    tries(40),
  );
});
