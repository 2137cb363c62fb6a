import type { TypeName } from "../googlesql/ast.ts";
import type { Row, Value } from "../warehouse/warehouse.ts";
import type { TypedColumn } from "./unit-test-types.ts";

/** Rows that only one side has, each as often as it has it more often than the other. */
export interface Comparison {
  readonly missing: number;
  readonly unexpected: number;
  /** The first of them, like beside like, with what they are in front; values as text. */
  readonly rows: readonly Readonly<Record<string, string | null>>[];
}

const MAX_ROWS = 20;
const MAX_VALUE_LENGTH = 200;

/**
 * Compares rows in any order, by the values of `columns`, as text: equal numbers are equal whatever
 * their types, floats only when they are exactly equal, and null only with null.
 */
export function compareRows(
  expected: readonly Row[],
  found: readonly Row[],
  columns: readonly TypedColumn[],
): Comparison {
  const counts = new Map<string, number>();
  const count = (rows: readonly Row[], by: number) => {
    for (const row of rows) {
      const key = JSON.stringify(columns.map(({ name, type }) => normalize(row[name], type)));
      counts.set(key, (counts.get(key) ?? 0) + by);
    }
  };
  count(expected, -1);
  count(found, 1);
  const differing = [...counts].flatMap(([key, times]) =>
    Array.from({ length: Math.abs(times) }, () => ({ key, isMissing: times < 0 })),
  );
  const label = nameLabel(columns);
  const rows = differing
    .toSorted((a, b) => compareText(a.key, b.key))
    .slice(0, MAX_ROWS)
    .map(({ key, isMissing }) => {
      const values = JSON.parse(key) as Value[];
      const cells = columns.map(({ name }, index) => [name, toText(values[index] ?? null)]);
      return Object.fromEntries([[label, isMissing ? "- missing" : "+ unexpected"], ...cells]);
    });
  const missing = differing.filter(({ isMissing }) => isMissing).length;
  return { missing, unexpected: differing.length - missing, rows };
}

/** Numbers become text, as INT64 and NUMERIC may be already; a null array is an empty one. */
function normalize(value: Value | undefined, type: TypeName | undefined): Value {
  if (value === null || value === undefined) return type?.name === "array" ? [] : null;
  if (Array.isArray(value)) return value.map((item) => normalize(item, type?.element));
  if (typeof value !== "object") return String(value);
  const fields = Object.entries(value).map(([name, item]) => {
    const field = type?.fields?.find((each) => each.name?.name === name);
    return [name, normalize(item, field?.type)];
  });
  return Object.fromEntries(fields) as Value;
}

function nameLabel(columns: readonly TypedColumn[]): string {
  const names = new Set(columns.map(({ name }) => name.toLowerCase()));
  let label = "difference";
  while (names.has(label)) label = `_${label}`;
  return label;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function toText(value: Value): string | null {
  if (value === null) return null;
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text.length > MAX_VALUE_LENGTH ? `${text.slice(0, MAX_VALUE_LENGTH)}…` : text;
}
