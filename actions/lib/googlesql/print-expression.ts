import type { Expression, Item, Query } from "./ast.ts";
import { checkCoercion } from "./coercion.ts";
import { macroOfPart, printExtract } from "./dates.ts";
import { printHoisting, printUnnested } from "./hoist.ts";
import { printIntervalLiteral } from "./intervals.ts";
import { printArithmetic } from "./print-arithmetic.ts";
import { printCall } from "./print-call.ts";
import { fieldName, printCast } from "./print-cast.ts";
import { printNumber, printParameter, printTyped } from "./print-literal.ts";
import { invalid, unsupported } from "./position.ts";
import { literal, quote } from "./quote.ts";
import type { Scope } from "./scope.ts";
import { alignOperands, toPositional, toStruct } from "./struct-names.ts";
import { printType } from "./types.ts";
import { printBeside } from "./written-numbers.ts";
import { printZoned } from "./zones.ts";

type Of<Kind extends Expression["kind"]> = Extract<Expression, { kind: Kind }>;

/** Operators that DuckDB has with the same meaning. */
const SAME_OPERATORS = new Set(["=", "<", ">", "<=", ">=", "<>", "!=", "and", "or", "||"]);
const BIT_OPERATORS: Readonly<Record<string, string>> = {
  "&": "bit_and",
  "|": "bit_or",
  "^": "bit_xor",
  "<<": "shift_left",
  ">>": "shift_right",
};
type Printer<Kind extends Expression["kind"]> = (node: Of<Kind>, scope: Scope) => string;

/** How each kind of expression is printed; what has no line here cannot be parsed. */
const PRINTERS: { readonly [Kind in Expression["kind"]]: Printer<Kind> } = {
  array: printArray,
  "array-subquery": (node, scope) => `array(${scope.printQuery(node.query, scope)})`,
  between: (node, scope) => {
    const [value = "", low = "", high = ""] = printAll([node.value, node.low, node.high], scope);
    if (scope.hasNaN) {
      const within = `${printComparison(">=", [value, low], scope)} and ${printComparison("<=", [value, high], scope)}`;
      return `(${not(node)}(${within}))`;
    }
    return `(${value} ${not(node)}between ${low} and ${high})`;
  },
  binary: printBinary,
  boolean: (node) => String(node.value),
  bytes: (node) => `unhex('${Buffer.from(node.value, "latin1").toString("hex")}')`,
  call: printCall,
  case: printCase,
  cast: printCast,
  "distinct-from": (node, scope) => {
    const [left, right] = printAll([node.left, node.right], scope);
    return `(${left} is ${not(node)}distinct from ${right})`;
  },
  exists: (node, scope) => `exists (${scope.printQuery(node.query, scope)})`,
  extract: printExtraction,
  field: (node, scope) => `(${printExpression(node.base, scope)}).${quote(node.name.name)}`,
  in: printIn,
  index: printIndex,
  interval: printIntervalLiteral,
  is: (node, scope) => `(${printExpression(node.value, scope)} is ${not(node)}${node.what})`,
  like: printLike,
  "like-array": ({ value, patterns, isAll }, scope) =>
    `googlesql.like_${isAll ? "all" : "any"}(${printAll([value, patterns], scope).join(", ")})`,
  null: () => "null",
  number: (node) => printNumber(node.value, node),
  parameter: printParameter,
  path: printPath,
  string: (node) => literal(node.value),
  struct: printStruct,
  subquery: (node, scope) => `(${scope.printQuery(node.query, scope)})`,
  tuple: ({ items, ...at }, scope) =>
    printStruct(
      { ...at, kind: "struct", fields: items.map((value) => ({ value, isNameless: true })) },
      scope,
    ),
  typed: printTyped,
  unary: ({ operator, operand }, scope) =>
    operator === "~"
      ? `googlesql.bit_not(${printExpression(operand, scope)})`
      : `(${operator} ${printExpression(operand, scope)})`,
};

/** DuckDB's text for an expression. */
export function printExpression(node: Expression, scope: Scope): string {
  return printHoisting(node, scope, printPlain);
}

function printPlain(node: Expression, scope: Scope): string {
  checkCoercion(node);
  const aligned = alignOperands(node);
  return (PRINTERS[node.kind] as (node: Expression, scope: Scope) => string)(aligned, scope);
}

function printAll(nodes: readonly Expression[], scope: Scope): string[] {
  return nodes.map((node) => printExpression(node, scope));
}

/** An element that is unnested with its offset is looked up: its table's row has the offset too. */
function printPath({ parts }: Of<"path">, scope: Scope): string {
  const text = parts.map(({ name }) => quote(name)).join(".");
  const known =
    parts.length === 1 ? scope.elements.get(parts[0]?.name.toLowerCase() ?? "") : undefined;
  if (!known) return text;
  return `(${printExpression(known.array, scope)})[${text}.${quote(known.offset)} + 1]`;
}

function printExtraction(node: Of<"extract">, scope: Scope): string {
  const value = printExpression(node.from, scope);
  const shown = node.zone
    ? printZoned("to", `googlesql.timestamp_only(${value})`, node.zone, scope)
    : `googlesql.${macroOfPart(node.part)}(${value})`;
  return printExtract(node.part, shown, node);
}

function not({ isNot }: { isNot: boolean }): string {
  return isNot ? "not " : "";
}

function printBinary(node: Of<"binary">, scope: Scope): string {
  const { operator } = node;
  if (["+", "-", "*", "/"].includes(operator)) return printArithmetic(node, scope);
  const fields = pairFields(node);
  if (fields.length > 0) {
    const equal = fields.map((pair) => printBinary({ ...node, operator: "=", ...pair }, scope));
    return `(${operator === "=" ? "" : "not "}(${equal.join(" and ")}))`;
  }
  const [left = "", right = ""] = printAll([node.left, node.right], scope);
  const bits = BIT_OPERATORS[operator];
  if (bits !== undefined) return `googlesql.${bits}(${left}, ${right})`;
  if (!SAME_OPERATORS.has(operator)) {
    throw unsupported(`The operator ${operator.toUpperCase()}`, node);
  }
  return printComparison(operator, [left, right], scope);
}

/** The fields of two STRUCTs written out that are compared: DuckDB takes NULL in them for equal. */
function pairFields({
  operator,
  left,
  right,
}: Of<"binary">): { left: Expression; right: Expression }[] {
  if (!["=", "!=", "<>"].includes(operator)) return [];
  const [ours, theirs] = [left, right].map((side) =>
    side.kind === "tuple"
      ? side.items
      : side.kind === "struct" && !side.type
        ? side.fields.map(({ value }) => value)
        : [],
  );
  if (!ours || !theirs || ours.length !== theirs.length) return [];
  return ours.flatMap((one, index) => {
    const other = theirs[index];
    return other ? [{ left: one, right: other }] : [];
  });
}

const COMPARISONS = new Set(["=", "<", ">", "<=", ">=", "<>", "!="]);

function printComparison(operator: string, sides: readonly [string, string], scope: Scope): string {
  const [left, right] = sides;
  const plain = `(${left} ${operator} ${right})`;
  if (!scope.hasNaN || !COMPARISONS.has(operator)) return plain;
  const isDifferent = operator === "<>" || operator === "!=";
  return `(case when ${plain} is not null and googlesql.unordered(${left}, ${right}) then ${isDifferent} else ${plain} end)`;
}

/** GoogleSQL escapes with a backslash; DuckDB is told so only where one can occur. */
function printLike(node: Of<"like">, scope: Scope): string {
  const written = node.pattern.kind === "string" ? node.pattern.value : undefined;
  if (/(?<!\\)(?:\\\\)*\\$/.test(written ?? ""))
    throw invalid("the pattern of LIKE ends with a backslash", node.pattern);
  const escape = written?.includes("\\") === false ? "" : String.raw` escape '\'`;
  const [value, pattern] = [node.value, node.pattern].map((one) => {
    const printed = printExpression(one, scope);
    // A byte is a character there.
    return isBytes(node.pattern) || isBytes(node.value)
      ? `googlesql_to_latin(${printed})`
      : printed;
  });
  return `(${value} ${not(node)}like ${pattern}${escape})`;
}

function printIn(node: Of<"in">, scope: Scope): string {
  const { among } = node;
  const equals = Array.isArray(among) ? (among as Expression[]).map(equal(node)) : [];
  // A NULL field of a STRUCT is equal to none, for DuckDB to another NULL.
  if (equals.length > 0 && equals.every((one) => pairFields(one).length > 0)) {
    const any = equals.map((one) => printBinary(one, scope)).join(" or ");
    return `(${not(node)}(${any}))`;
  }
  const value = printExpression(node.value, scope);
  const print = (inner: Expression) => printExpression(inner, scope);
  const list =
    "unnest" in among
      ? `select unnest(${printUnnested(among.unnest, scope)})`
      : "kind" in among
        ? scope.printQuery(node.value.kind === "struct" ? toColumns(among) : among, scope)
        : among.map(print).join(", ");
  const isIn = `(${value} ${not(node)}in (${list}))`;
  return scope.hasNaN
    ? `(case when googlesql.is_unordered(${value}) then ${node.isNot} else ${isIn} end)`
    : isIn;
}

const equal =
  ({ value, line, column }: Of<"in">) =>
  (other: Expression): Of<"binary"> => ({
    kind: "binary",
    operator: "=",
    left: value,
    right: other,
    line,
    column,
  });

/** DuckDB compares a STRUCT written out with the columns of a query. */
function toColumns(query: Query): Query {
  const { body } = query;
  const [only, ...others] = body.kind === "select" ? body.items : [];
  if (body.kind !== "select" || body.isDistinct || query.limit)
    throw unsupported("A STRUCT in this subquery", query);
  if (body.as === "struct") return { ...query, body: { ...body, as: undefined } };
  const struct =
    only?.kind === "expression" && others.length === 0 ? toStruct(only.value) : undefined;
  if (!struct) throw unsupported("A STRUCT in this subquery", query);
  const items = struct.fields.map(({ value }): Item => ({
    kind: "expression",
    value,
    line: value.line,
    column: value.column,
  }));
  return { ...query, body: { ...body, items } };
}

function printCase(node: Of<"case">, scope: Scope): string {
  const print = (inner: Expression) => printExpression(inner, scope);
  const operand = node.operand ? ` ${print(node.operand)}` : "";
  const results = [...node.whens.map(({ result }) => result), node.otherwise ?? []].flat();
  const printed = printBeside(results, scope);
  const whens = node.whens.map(({ when }, index) => ` when ${print(when)} then ${printed[index]}`);
  const otherwise = node.otherwise ? ` else ${printed.at(-1)}` : "";
  return `(case${operand}${whens.join("")}${otherwise} end)`;
}

function printArray(node: Of<"array">, scope: Scope): string {
  const list = `[${printBeside(node.items, scope).join(", ")}]`;
  if (node.isUntyped) return "[]";
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
      return `${fieldName(name?.name, index)} := cast(${printExpression(toPositional(value), scope)} as ${printType(field)})`;
    });
    return `struct_pack(${values.join(", ")})`;
  }
  if (node.isPositional) {
    return `row(${printAll(
      fields.map(({ value }) => value),
      scope,
    ).join(", ")})`;
  }
  const values = fields.map(({ name, value, isNameless }, index) => {
    const inferred = value.kind === "path" && !isNameless ? value.parts.at(-1)?.name : undefined;
    return `${fieldName(name?.name ?? inferred, index)} := ${printExpression(value, scope)}`;
  });
  return `struct_pack(${values.join(", ")})`;
}

const isBytes = (node: Expression): boolean =>
  node.kind === "bytes" || (node.kind === "cast" && node.type.name === "bytes");
const isText = (node: Expression): boolean =>
  node.kind === "string" || (node.kind === "cast" && node.type.name === "string");

const INDEXES: Readonly<Record<string, string>> = {
  item: "googlesql.item($, #)",
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
  if (by === "item" && isText(node.index)) return `googlesql.member(${base}, ${index})`;
  return (INDEXES[by] ?? "").replace(/[$#]/g, (mark) => (mark === "$" ? base : index));
}
