import { printTry } from "./run-time-failure.ts";
import type { Expression } from "./ast.ts";
import { invalid, unsupported } from "./position.ts";
import type { Scope } from "./scope.ts";
import { printZoned } from "./zones.ts";

type Cast = Extract<Expression, { kind: "cast" }>;

/** CAST … FORMAT of a value that is printed; only the types of the value and of the target tell what the format is. */
export function printFormattedCast(node: Cast, value: string, scope: Scope): string {
  const printed = printTarget(node, value, scope);
  return node.isSafe ? printTry(printed) : printed;
}

function printTarget({ type, format, zone }: Cast, value: string, scope: Scope): string {
  const { name } = type;
  if (!format || type.element || type.fields || type.parameters.length > 0)
    throw unsupported("CAST with FORMAT to this type", type);
  const how = scope.printExpression(format, scope);
  const text =
    format.kind === "string" || format.kind === "null" ? how : `googlesql.text_only(${how})`;
  if (name === "string" && zone)
    return `googlesql.format_zoned_as(${value}, ${printZoned("to", value, zone, scope)}, ${text})`;
  if (name === "timestamp")
    return `googlesql.timestamp_as(${value}, ${text}, ${zone ? scope.printExpression(zone, scope) : "'UTC'"}, epoch_us(now()))`;
  if (zone) throw invalid("AT TIME ZONE is of a TIMESTAMP", zone);
  if (name === "string") return `googlesql.format_as(${value}, ${text})`;
  if (name === "bytes") return `googlesql.bytes_as(${value}, ${text})`;
  if (["date", "datetime", "time"].includes(name))
    return `googlesql.${name}_as(${value}, ${text}, epoch_us(now()))`;
  throw unsupported(`CAST with FORMAT to ${name.toUpperCase()}`, type);
}
