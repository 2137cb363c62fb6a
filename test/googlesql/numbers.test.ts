import {
  array,
  assert,
  asyncProperty,
  bigInt,
  constantFrom,
  integer,
  oneof,
  pre,
  tuple,
} from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Value, Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { tries } from "../property.ts";

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openWarehouse({ kind: "duckdb", path: ":memory:", threads: 1 });
});
afterAll(() => warehouse.close());

/** Many expressions in one query: a query each would take most of the time. */
async function evaluate(expressions: readonly string[]): Promise<Value[]> {
  const columns = expressions.map((expression, index) => `${expression} as v${index}`);
  const [row = {}] = await warehouse.query(`select ${columns.join(", ")}`);
  return expressions.map((_, index) => row[`v${index}`] ?? null);
}

const UNIT = 1_000_000_000n;
const MOST = 10n ** 38n;
const abs = (value: bigint): bigint => (value < 0n ? -value : value);

/** NUMERIC by its definition: whole units of 1e-9. */
function printUnits(units: bigint): string {
  const digits = abs(units).toString().padStart(10, "0");
  const fraction = digits.slice(-9).replace(/0+$/, "");
  const sign = units < 0n ? "-" : "";
  return `${sign}${digits.slice(0, -9)}${fraction === "" ? "" : `.${fraction}`}`;
}

function divideHalfAway(a: bigint, b: bigint): bigint {
  const quotient = (2n * abs(a) + abs(b)) / (2n * abs(b));
  return a < 0n === b < 0n ? quotient : -quotient;
}

const numeric = bigInt({ min: -(10n ** 19n), max: 10n ** 19n });
const wide = bigInt({ min: 1n - MOST, max: MOST - 1n });
const int64 = oneof(
  bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  bigInt({ min: -100n, max: 100n }),
  constantFrom(-(2n ** 63n), 2n ** 63n - 1n, 0n, -1n),
);
const asValue = (value: bigint): Value =>
  Number.isSafeInteger(Number(value)) ? Number(value) : String(value);

describe("NUMERIC", () => {
  it("adds, subtracts, multiplies and divides exactly, rounding half away from zero", async () => {
    await assert(
      asyncProperty(numeric, numeric, async (a, b) => {
        pre(b !== 0n);
        const [x, y] = [a, b].map((one) => `numeric '${printUnits(one)}'`);
        expect(
          await evaluate([`${x} + ${y}`, `${x} - ${y}`, `${x} * ${y}`, `${x} / ${y}`]),
        ).toEqual(
          [a + b, a - b, divideHalfAway(a * b, UNIT), divideHalfAway(a * UNIT, b)].map(printUnits),
        );
      }),
      tries(25),
    );
  });

  it("rounds and cuts off at any place", async () => {
    await assert(
      asyncProperty(wide, integer({ min: -32, max: 12 }), async (units, places) => {
        const step = places >= 9 ? 1n : 10n ** BigInt(9 - places);
        const rounded = divideHalfAway(units, step) * step;
        const x = `numeric '${printUnits(units)}'`;
        expect(await evaluate([`safe.round(${x}, ${places})`, `trunc(${x}, ${places})`])).toEqual([
          abs(rounded) < MOST ? printUnits(rounded) : null,
          printUnits((units / step) * step),
        ]);
      }),
      tries(25),
    );
  });
});

describe("INT64", () => {
  it("is exact, or an error where it overflows", async () => {
    const inRange = (value: bigint) => (BigInt.asIntN(64, value) === value ? asValue(value) : null);
    await assert(
      asyncProperty(int64, int64, async (a, b) => {
        pre(b !== 0n);
        expect(
          await evaluate([
            `safe_add(${a}, ${b})`,
            `safe_subtract(${a}, ${b})`,
            `safe_multiply(${a}, ${b})`,
            `safe_negate(${a})`,
            `safe.div(${a}, ${b})`,
            `mod(${a}, ${b})`,
          ]),
        ).toEqual([a + b, a - b, a * b, -a, a / b, a % b].map(inRange));
      }),
      tries(25),
    );
  });

  it("is shifted and joined as 64 bits without sign", async () => {
    await assert(
      asyncProperty(int64, int64, bigInt({ min: 0n, max: 70n }), async (a, b, by) => {
        const bits = BigInt.asUintN(64, a);
        const ones = bits.toString(2).replaceAll("0", "").length;
        expect(
          await evaluate([
            `${a} << ${by}`,
            `${a} >> ${by}`,
            `${a} & ${b}`,
            `${a} | ${b}`,
            `${a} ^ ${b}`,
            `~ ${a}`,
            `bit_count(${a})`,
          ]),
        ).toEqual(
          [bits << by, bits >> by, a & b, a | b, a ^ b, ~a, BigInt(ones)].map((value) =>
            asValue(BigInt.asIntN(64, value)),
          ),
        );
      }),
      tries(25),
    );
  });
});

/** A double as an exact fraction. */
function toFraction(value: number): readonly [numerator: bigint, denominator: bigint] {
  let [scaled, denominator] = [value, 1n];
  for (; !Number.isInteger(scaled); denominator *= 2n) scaled *= 2;
  return [BigInt(scaled), denominator];
}

describe("FLOAT64", () => {
  it("is rounded and cut off by its exact binary value, not by a product that is rounded itself", async () => {
    // Halves and wholes in decimal, which binary lies a little beside of.
    const near = tuple(integer({ min: -99_999, max: 99_999 }), integer({ min: 1, max: 4 })).map(
      ([digits, places]) => [Number(`${digits}e-${places}`), places] as const,
    );
    await assert(
      asyncProperty(near, constantFrom(0, 1), async ([x, shown], fewer) => {
        const places = Math.max(1, shown - fewer);
        const [numerator, denominator] = toFraction(x);
        const scaled = numerator * 10n ** BigInt(places);
        const decimal = (units: bigint) => Number(`${units}e-${places}`) + 0;
        const [rounded, cut] = await evaluate([`round(${x}, ${places})`, `trunc(${x}, ${places})`]);
        expect([Number(rounded) + 0, Number(cut) + 0]).toEqual([
          decimal(divideHalfAway(scaled, denominator)),
          decimal(scaled / denominator),
        ]);
      }),
      tries(80),
    );
  });
});

describe("PERCENTILE_DISC and APPROX_QUANTILES", () => {
  it("give the first value whose share of the rows is as large as asked for", async () => {
    const share = integer({ min: 0, max: 20 }).map((twentieth) => twentieth / 20);
    await assert(
      asyncProperty(
        array(integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 30 }),
        share,
        integer({ min: 1, max: 12 }),
        async (values, p, n) => {
          const sorted = values.toSorted((a, b) => a - b);
          const [numerator, denominator] = toFraction(p);
          const place = (over: bigint, under: bigint) =>
            sorted[Math.max(Number((over + under - 1n) / under), 1) - 1];
          const rows = BigInt(sorted.length);
          const [row] = await warehouse.query(
            `select (select percentile_disc(x, ${p}) over () from unnest([${values.join()}]) as x limit 1) as p,
              (select approx_quantiles(x, ${n}) from unnest([${values.join()}]) as x) as q`,
          );
          expect(row).toEqual({
            p: place(numerator * rows, denominator),
            q: Array.from({ length: n + 1 }, (_, index) => place(BigInt(index) * rows, BigInt(n))),
          });
        },
      ),
      tries(25),
    );
  });
});
