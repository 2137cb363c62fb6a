import { padExponent } from "./exponent.ts";

/** A finite FLOAT64 as text: with 15 digits where they read as the same number, else with 17. */
export function printFloat(value: number): string {
  if (value === 0) return "0";
  const precision = Number(value.toPrecision(15)) === value ? 15 : 17;
  const scientific = value.toExponential(precision - 1);
  const at = scientific.indexOf("e");
  const exponent = Number(scientific.slice(at + 1));
  if (exponent < -4 || exponent >= precision)
    return padExponent(`${trimZeros(scientific.slice(0, at))}${scientific.slice(at)}`);
  return trimZeros(value.toFixed(precision - 1 - exponent));
}

function trimZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
