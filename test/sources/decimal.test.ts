import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDecimal, parsePlainDecimal } from "../../actions/lib/sources/decimal.ts";
import { tries } from "../property.ts";

const parseBytes = (text: string) =>
  parsePlainDecimal(Buffer.from(`<${text}>`), 1, Buffer.byteLength(text) + 1);

// prettier-ignore
const NO_DECIMALS = [
  "", " ", "-", "+", ".", ".5", "5.", "1,000", "1 000", "0x1F", "0b1", "1_000", "--1", "1-", "12a",
  "NaN", "Infinity", "-Infinity", "1e", "1e5.5", "1e999", "-1e999", "1.2.3", "£5", "١", "５", "1\n",
  "n/a", '"1"', "1e+", "e5", "1/0",
];

describe("a decimal number", () => {
  it.each([
    ["260.000000", 260],
    ["0", 0],
    ["007", 7],
    ["+1.5", 1.5],
    ["-11.27", -11.27],
    ["1e3", 1000],
    ["1.5E-3", 0.0015],
    ["123456789012345678901234567890", 1.2345678901234568e29],
    ["0.1234567890123456789", 0.12345678901234568],
  ])("%s is %d", (text, value) => {
    expect(parseDecimal(text)).toBe(value);
  });

  it.each(NO_DECIMALS)("%j is none", (text) => {
    expect(parseDecimal(text)).toBeUndefined();
    expect(parseBytes(text)).toBeNaN();
  });

  it("is the same from bytes as JavaScript reads it from text", () => {
    const digits = fc.stringMatching(/^[0-9]{1,9}$/);
    const plain = fc
      .tuple(fc.constantFrom("", "-", "+"), digits, fc.option(fc.stringMatching(/^[0-9]{1,5}$/)))
      .map(([sign, whole, part]) => sign + whole + (part === null ? "" : `.${part}`));
    fc.assert(
      fc.property(plain, (text) => {
        expect(parseBytes(text)).toBe(Number(text));
      }),
      tries(),
    );
  });

  it("is read to the nearest double, or left to the text parser", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = Object.is(value, -0) ? "-0" : String(value);
        expect(parseDecimal(text)).toBe(value);
        const fromBytes = parseBytes(text);
        expect(Number.isNaN(fromBytes) || Object.is(fromBytes, value)).toBe(true);
      }),
      tries(),
    );
  });
});
