import { AGGREGATES, SCALARS, WINDOW_FUNCTIONS } from "./functions.ts";
import { SPECIALS } from "./specials.ts";

/** Those that the parser knows by their own grammar. */
const GRAMMAR = ["array", "cast", "extract", "safe_cast"];

/** Every function that is translated, in lower case. */
export function listSupported(): string[] {
  const tables = [SCALARS, AGGREGATES, WINDOW_FUNCTIONS, SPECIALS];
  return [...new Set([...GRAMMAR, ...tables.flatMap((table) => Object.keys(table))])].toSorted();
}
