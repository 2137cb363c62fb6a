import type { Family } from "./family.ts";
import { AGGREGATE_FUNCTIONS } from "./functions/aggregates.ts";
import { ARRAYS } from "./functions/arrays.ts";
import { CAST_FORMATS } from "./functions/cast-formats.ts";
import { CONDITIONS } from "./functions/conditions.ts";
import { CONVERSIONS } from "./functions/conversions.ts";
import { DATES } from "./functions/dates.ts";
import { HASHING } from "./functions/hashing.ts";
import { FORMATTING } from "./functions/formatting.ts";
import { JSONS } from "./functions/json.ts";
import { NET } from "./functions/net.ts";
import { NUMBERS } from "./functions/numbers.ts";
import { NUMERIC } from "./functions/numeric.ts";
import { OPERATORS } from "./functions/operators.ts";
import { REGEXP } from "./functions/regexp.ts";
import { STRINGS } from "./functions/strings.ts";
import { WINDOWS } from "./functions/windows.ts";

/** All that is supported, each macro after what it stands on. */
export const FAMILIES: readonly Family[] = [
  DATES,
  NUMERIC,
  OPERATORS,
  NUMBERS,
  CONVERSIONS,
  CAST_FORMATS,
  CONDITIONS,
  FORMATTING,
  STRINGS,
  REGEXP,
  JSONS,
  HASHING,
  NET,
  ARRAYS,
  AGGREGATE_FUNCTIONS,
  WINDOWS,
];

/** One table of all families'; a name that two of them have is a fault of ours. */
function join<Kind extends "scalars" | "aggregates" | "windows" | "scripts">(
  kind: Kind,
): NonNullable<Family[Kind]> {
  const entries = FAMILIES.flatMap((family) => Object.entries(family[kind] ?? {}));
  const table = Object.fromEntries(entries);
  if (Object.keys(table).length < entries.length) throw new Error(`${kind} are given twice`);
  return table as NonNullable<Family[Kind]>;
}

export const SCALARS = join("scalars");
export const AGGREGATES = join("aggregates");
export const WINDOW_FUNCTIONS = join("windows");
export const SCRIPTS = join("scripts");
