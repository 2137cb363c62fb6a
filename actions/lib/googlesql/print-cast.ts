import { printTry } from "./run-time-failure.ts";
import type { Expression, TypeName } from "./ast.ts";
import { printFormattedCast } from "./print-cast-format.ts";
import { invalid, unsupported } from "./position.ts";
import { literal, quote } from "./quote.ts";
import type { Scope } from "./scope.ts";
import { printType } from "./types.ts";
import { writtenFloat } from "./written-numbers.ts";

/** CAST and SAFE_CAST, of arrays item by item and of structs written out field by field. */
export function printCast(node: Extract<Expression, { kind: "cast" }>, scope: Scope): string {
  const { type, value, isSafe } = node;
  if (value.kind === "null") return `cast(null as ${printType(bare(type))})`;
  const printed = scope.printExpression(value, scope);
  if (node.format) return printFormattedCast(node, printed, scope);
  return printCastTo(type, { value, printed, isSafe }, scope);
}

/** The type without parameters, of its elements too. */
const bare = ({ element, ...type }: TypeName): TypeName => ({
  ...type,
  parameters: [],
  ...(element && { element: bare(element) }),
});

interface ToCast {
  readonly value?: Expression | undefined;
  readonly printed: string;
  readonly isSafe: boolean;
}

function printCastTo(type: TypeName, { value, printed, isSafe }: ToCast, scope: Scope): string {
  if (type.element) {
    if (value?.kind === "array" && value.items.length === 0 && !value.type)
      return `cast([] as ${printType(bare(type))})`;
    const item = printCastTo(type.element, { printed: "googlesql_item", isSafe: false }, scope);
    const list = `list_transform(${printed}, lambda googlesql_item: ${item})`;
    return isSafe ? printTry(list) : list;
  }
  if (type.name === "json") throw unsupported("The type JSON in CAST", type);
  if (type.fields) return printCastToStruct(type, { value, printed, isSafe }, scope);
  // Raises what is no type, or not supported.
  printType({ ...type, parameters: [] });
  // NUMERIC of a FLOAT64 that is written out is what its digits say.
  const digits = type.name === "numeric" && value ? writtenFloat(value) : undefined;
  const from = digits === undefined ? printed : literal(digits);
  const cast = `googlesql.${isSafe ? "try_cast" : "cast"}_${type.name}(${from})`;
  if (type.parameters.length === 0) return cast;
  const [first = "", second = "0"] = type.parameters;
  if (![first, second].every((one) => /^\d+$/.test(one)))
    throw invalid(`${type.name.toUpperCase()} with these parameters`, type);
  const fit =
    type.name === "numeric"
      ? `googlesql.fit_numeric(${cast}, ${first}, ${second})`
      : type.name === "string" || type.name === "bytes"
        ? `googlesql.fit_length(${cast}, ${first})`
        : raiseParameters(type);
  return fit;
}

function raiseParameters(type: TypeName): never {
  throw invalid(`${type.name.toUpperCase()} takes no parameters`, type);
}

/** Field by field, of a STRUCT written out: the fields of others are not known here. */
function printCastToStruct(type: TypeName, { value, isSafe }: ToCast, scope: Scope): string {
  const fields = type.fields ?? [];
  const values =
    value?.kind === "struct" && !value.type
      ? value.fields.map((field) => field.value)
      : value?.kind === "tuple"
        ? value.items
        : undefined;
  if (!values) throw unsupported("CAST to STRUCT of a computed value", type);
  if (values.length !== fields.length)
    throw invalid("the STRUCT has not as many fields as the type", type);
  const packed = values.map((one, index) => {
    const field = fields[index];
    const to = field?.type ?? type;
    return `${fieldName(field?.name?.name, index)} := ${printCast({ ...type, kind: "cast", type: to, value: one, isSafe: false }, scope)}`;
  });
  const struct = `struct_pack(${packed.join(", ")})`;
  return isSafe ? printTry(struct) : struct;
}

/** The name of a STRUCT's field, which one without has by its place. */
export function fieldName(name: string | undefined, index: number): string {
  return quote(name ?? `_field_${index + 1}`);
}
