import { remember } from "./remember.ts";

/** A key, or the index of an element. */
export type Step = string | number;

const KEY = String.raw`\.([\p{L}\p{N}_\-:\t\n\f\r ]+)`;
const STANDARD = new RegExp(
  String.raw`${KEY}|\[\s*([\p{N}_\-]+)\s*\]|\."((?:[^\\"]|\\"|\\[^"])*)"`,
  "uy",
);
const LEGACY = new RegExp(
  String.raw`${KEY}|\[\s*([\p{L}\p{N}_\-]+)\s*\]|\[\s*'((?:[^\\']|\\'|\\[^'])*)'\s*\]`,
  "uy",
);

/**
 * The steps of a JSONPath, undefined where it is none. The legacy functions quote keys in brackets,
 * and allow a point at the end.
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/json_functions#JSONPath_format
 */
export function readPath(path: string, isLegacy = false): Step[] | undefined {
  if (!path.startsWith("$")) return undefined;
  const text = isLegacy && path.endsWith(".") ? path.slice(0, -1) : path;
  const pattern = isLegacy ? LEGACY : STANDARD;
  const steps: Step[] = [];
  for (let at = 1; at < text.length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return undefined;
    const [, key, index, quoted] = found;
    if (index !== undefined) steps.push(/^\d{1,15}$/.test(index) ? Number(index) : index);
    else
      steps.push(key ?? (quoted ?? "").replaceAll(isLegacy ? "\\'" : '\\"', isLegacy ? "'" : '"'));
  }
  return steps;
}

/** A path of these steps, as the standard functions write it. */
export function printPath(steps: readonly Step[]): string {
  const print = (step: Step) =>
    typeof step === "number" ? `[${step}]` : `."${step.replaceAll('"', '\\"')}"`;
  return `$${steps.map(print).join("")}`;
}

/** The steps of a path that was checked before; thousands of rows have the same one. */
export const recallPath = remember((path): readonly Step[] => {
  const steps = readPath(path);
  if (!steps) throw new Error(`googlesql: "${path}" is no JSONPath`);
  return steps;
});
