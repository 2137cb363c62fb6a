import type { Expression, Literal } from "./ast.ts";
import { printExtract, printInterval } from "./dates.ts";
import { printHoisting } from "./hoist.ts";
import { printCall } from "./print-call.ts";
import { printLiteral, printTyped } from "./print-literal.ts";
import { unsupported } from "./position.ts";
import { quote } from "./quote.ts";
import type { Scope } from "./scope.ts";
import { printType, TYPES } from "./types.ts";

type Of<Kind extends Expression["kind"]> = Extract<Expression, { kind: Kind }>;

/** Operators that DuckDB has with the same meaning. */
const SAME_OPERATORS = [
  "=",
  "<",
  ">",
  "<=",
  ">=",
  "<>",
  "!=",
  "and",
  "or",
  "||",
  "&",
  "|",
  "<<",
  ">>",
];
/** Operators that hang on the types of both sides. */
const MACRO_OPERATORS: Readonly<Record<string, string>> = {
  "+": "add",
  "-": "subtract",
  "*": "multiply",
  "/": "divide",
};

/** DuckDB's text for an expression; never loses a part: what has no case here cannot be parsed. */
export function printExpression(node: Expression, scope: Scope): string {
  return printHoisting(node, scope, printPlain);
}

function printPlain(node: Expression, scope: Scope): string {
  const print = (inner: Expression) => printExpression(inner, scope);
  switch (node.kind) {
    case "path":
      return node.parts.map(({ name }) => quote(name)).join(".");
    case "call":
      return printCall(node, scope);
    case "typed":
      return printTyped(node);
    case "number":
    case "string":
    case "bytes":
    case "boolean":
    case "null":
    case "parameter":
      return printLiteral(node satisfies Literal, scope);
    case "unary":
      return `(${node.operator} ${print(node.operand)})`;
    case "binary":
      return printBinary(node, scope);
    case "between":
      return `(${print(node.value)} ${not(node)}between ${print(node.low)} and ${print(node.high)})`;
    case "like":
      return printLike(node, scope);
    case "in":
      return printIn(node, scope);
    case "is":
      return `(${print(node.value)} is ${not(node)}${node.what})`;
    case "distinct-from":
      return `(${print(node.left)} is ${not(node)}distinct from ${print(node.right)})`;
    case "case":
      return printCase(node, scope);
    case "cast":
      return printCast(node, scope);
    case "extract": {
      const value = print(node.from);
      const zoned = node.zone
        ? `timezone(${print(node.zone)}, googlesql.timestamp_only(${value}))`
        : value;
      return printExtract(node.part, zoned, node);
    }
    case "interval":
      return printInterval(print(node.value), node.part);
    case "array":
      return printArray(node, scope);
    case "struct":
      return printStruct(node, scope);
    case "tuple":
      return `row(${node.items.map(print).join(", ")})`;
    case "subquery":
      return `(${scope.printQuery(node.query, scope)})`;
    case "exists":
      return `exists (${scope.printQuery(node.query, scope)})`;
    case "array-subquery":
      return `array(${scope.printQuery(node.query, scope)})`;
    case "index":
      return printIndex(node, scope);
    case "field":
      return `(${print(node.base)}).${quote(node.name.name)}`;
  }
}

function not({ isNot }: { isNot: boolean }): string {
  return isNot ? "not " : "";
}

function printBinary(node: Of<"binary">, scope: Scope): string {
  const left = printExpression(node.left, scope);
  const right = printExpression(node.right, scope);
  const macro = MACRO_OPERATORS[node.operator];
  if (macro) return `googlesql.${macro}(${left}, ${right})`;
  if (node.operator === "^") return `xor(${left}, ${right})`;
  if (!SAME_OPERATORS.includes(node.operator)) {
    throw unsupported(`The operator ${node.operator.toUpperCase()}`, node);
  }
  return `(${left} ${node.operator} ${right})`;
}

/** GoogleSQL escapes with a backslash; DuckDB is told so only where one can occur. */
function printLike(node: Of<"like">, scope: Scope): string {
  const isPlain = node.pattern.kind === "string" && !node.pattern.value.includes("\\");
  const escape = isPlain ? "" : String.raw` escape '\'`;
  const value = printExpression(node.value, scope);
  return `(${value} ${not(node)}like ${printExpression(node.pattern, scope)}${escape})`;
}

function printIn(node: Of<"in">, scope: Scope): string {
  const value = printExpression(node.value, scope);
  const { among } = node;
  const print = (inner: Expression) => printExpression(inner, scope);
  const list =
    "unnest" in among
      ? `select unnest(${print(among.unnest)})`
      : "kind" in among
        ? scope.printQuery(among, scope)
        : among.map(print).join(", ");
  return `(${value} ${not(node)}in (${list}))`;
}

function printCase(node: Of<"case">, scope: Scope): string {
  const print = (inner: Expression) => printExpression(inner, scope);
  const operand = node.operand ? ` ${print(node.operand)}` : "";
  const whens = node.whens.map(({ when, then }) => ` when ${print(when)} then ${print(then)}`);
  const otherwise = node.otherwise ? ` else ${print(node.otherwise)}` : "";
  return `(case${operand}${whens.join("")}${otherwise} end)`;
}

function printCast(node: Of<"cast">, scope: Scope): string {
  const { type, value } = node;
  const printed = printExpression(value, scope);
  const duckdb = printType(type);
  if (value.kind === "null") return `cast(null as ${duckdb})`;
  if (!Object.hasOwn(TYPES, type.name)) {
    throw unsupported(`CAST to ${type.name.toUpperCase()}`, type);
  }
  return `googlesql.${node.isSafe ? "try_cast" : "cast"}_${type.name}(${printed})`;
}

function printArray(node: Of<"array">, scope: Scope): string {
  const list = `[${node.items.map((item) => printExpression(item, scope)).join(", ")}]`;
  if (!node.type) return node.items.length === 0 ? "cast([] as bigint[])" : list;
  if (!node.type.element) throw unsupported("ARRAY without a type of element", node.type);
  return `cast(${list} as ${printType(node.type)})`;
}

function printStruct(node: Of<"struct">, scope: Scope): string {
  const { type, fields } = node;
  if (type?.fields) {
    if (fields.length !== type.fields.length || fields.some(({ name }) => name)) {
      throw unsupported("A typed STRUCT whose values do not match its fields", node);
    }
    const values = type.fields.map(({ name, type: field }, index) => {
      const value = fields[index]?.value ?? { kind: "null" as const, line: 1, column: 1 };
      return `${fieldName(name?.name, index)} := cast(${printExpression(value, scope)} as ${printType(field)})`;
    });
    return `struct_pack(${values.join(", ")})`;
  }
  const values = fields.map(({ name, value }, index) => {
    const inferred = value.kind === "path" ? value.parts.at(-1)?.name : undefined;
    return `${fieldName(name?.name ?? inferred, index)} := ${printExpression(value, scope)}`;
  });
  return `struct_pack(${values.join(", ")})`;
}

function fieldName(name: string | undefined, index: number): string {
  return quote(name ?? `_field_${index + 1}`);
}

const INDEXES: Readonly<Record<string, string>> = {
  offset: "googlesql.array_offset($, #)",
  safe_offset: "googlesql.array_safe_offset($, #)",
  ordinal: "googlesql.array_offset($, # - 1)",
  safe_ordinal: "googlesql.array_safe_offset($, # - 1)",
};

function printIndex(node: Of<"index">, scope: Scope): string {
  const inner =
    node.index.kind === "call" && Object.hasOwn(INDEXES, node.index.name) ? node.index : undefined;
  const by = inner?.name ?? node.by;
  const index = printExpression(inner?.args[0] ?? node.index, scope);
  const base = printExpression(node.base, scope);
  return (INDEXES[by] ?? "").replace(/[$#]/g, (mark) => (mark === "$" ? base : index));
}
