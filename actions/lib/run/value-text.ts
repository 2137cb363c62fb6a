import type { Value } from "../warehouse/warehouse.ts";

const MAX_LENGTH = 200;

/** A value of a warehouse for people, cut where it is long; null stays null. */
export function toText(value: Value): string | null {
  if (value === null) return null;
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
