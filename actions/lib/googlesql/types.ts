import type { TypeName } from "./ast.ts";
import { unsupported } from "./position.ts";
import { quote } from "./quote.ts";

/** GoogleSQL's scalar types and what DuckDB keeps them as. */
export const TYPES: Readonly<Record<string, string>> = {
  int64: "bigint",
  float64: "double",
  numeric: "decimal(38, 9)",
  bool: "boolean",
  string: "varchar",
  bytes: "blob",
  date: "date",
  datetime: "timestamp",
  timestamp: "timestamptz",
  time: "time",
  interval: "interval",
  json: "json",
};

/** DuckDB's spelling of a type. */
export function printType(type: TypeName): string {
  if (type.element) return `${printType(type.element)}[]`;
  if (type.fields) {
    const fields = type.fields.map(
      ({ name, type: field }, index) =>
        `${quote(name?.name ?? `_field_${index + 1}`)} ${printType(field)}`,
    );
    return `struct(${fields.join(", ")})`;
  }
  const found = Object.hasOwn(TYPES, type.name) ? TYPES[type.name] : undefined;
  if (found === undefined) throw unsupported(`The type ${type.name.toUpperCase()}`, type);
  if (type.parameters.length > 0) {
    throw unsupported(`The type ${type.name.toUpperCase()} with parameters`, type);
  }
  return found;
}
