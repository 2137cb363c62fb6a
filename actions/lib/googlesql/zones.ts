import type { Expression } from "./ast.ts";
import { invalid } from "./position.ts";
import { literal } from "./quote.ts";
import { isZoneName, readOffset } from "./scalars/civil.ts";
import type { Scope } from "./scope.ts";

/**
 * TIMESTAMP to the clock of a time zone, or a clock's reading from there to TIMESTAMP. A zone is a name
 * of the tz database or minutes off UTC, of which DuckDB knows the first alone.
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/data-types#time_zones
 */
export function printZoned(
  direction: "to" | "from",
  value: string,
  zone: Expression,
  scope: Scope,
): string {
  if (zone.kind !== "string")
    return `googlesql.${direction}_zone(${value}, ${scope.printExpression(zone, scope)})`;
  const offset = readOffset(zone.value);
  if (offset !== undefined) return `googlesql.${direction}_offset(${value}, ${offset})`;
  if (!isZoneName(zone.value)) throw invalid(`"${zone.value}" is no time zone`, zone);
  return direction === "to"
    ? `timezone(${literal(zone.value)}, ${value})`
    : `googlesql.from_named(${value}, ${literal(zone.value)})`;
}

/** Fills `to_zone<value|$2>` of a template. */
export function fillZones(template: string, args: readonly Expression[], scope: Scope): string {
  return template.replaceAll(
    /(to|from)_zone<([^|]*)\|\$(\d)>/g,
    (whole, direction: "to" | "from", value: string, digit: string) => {
      const zone = args[Number(digit) - 1];
      return zone ? printZoned(direction, value, zone, scope) : whole;
    },
  );
}
