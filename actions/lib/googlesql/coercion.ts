import type { Call, Expression } from "./ast.ts";
import { invalid } from "./position.ts";

/**
 * What GoogleSQL does not coerce and DuckDB would, as far as the types can be read off the text: those of
 * literals, casts, operators and a few functions. Columns are left to DuckDB.
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/conversion_rules
 */
export function checkCoercion(node: Expression): void {
  const check = CHECKS[node.kind] as ((node: Expression) => void) | undefined;
  check?.(node);
}

const NUMBERS = new Set(["int64", "float64", "numeric", "bignumeric"]);
/** What a string written out may become. */
const WRITTEN = new Set(["date", "datetime", "timestamp", "time"]);
const COMPARISONS = new Set(["=", "<", ">", "<=", ">=", "<>", "!="]);
const BOOLEANS = new Set(["and", "or"]);
const FLAGS = new Set(["between", "like", "like-array", "in", "is", "distinct-from", "exists"]);
/** What CONCAT casts to STRING; BYTES stand alone. */
const CASTABLE = new Set([...NUMBERS, ...WRITTEN, "bool", "bytes", "string"]);
const ARITHMETIC = new Set(["+", "-", "*", "/"]);

/** Functions whose arguments, from the index on, have a common type; those of numbers; those of BOOL. */
const COMMON: Readonly<Record<string, number>> = {
  coalesce: 0,
  greatest: 0,
  if: 1,
  ifnull: 0,
  least: 0,
  nullif: 0,
};
const OF_NUMBERS = new Set(
  `abs acos acosh asin asinh atan atan2 atanh avg cbrt ceil ceiling cos cosh cot coth csc csch div exp floor
  ieee_divide is_inf is_nan ln log log10 mod pow power safe_add safe_divide safe_multiply safe_negate
  safe_subtract sec sech sign sin sinh sqrt stddev stddev_pop stddev_samp sum tan tanh trunc var_pop
  var_samp variance`.split(/\s+/),
);
const OF_BOOL: ReadonlySet<string> = new Set(["countif", "if", "logical_and", "logical_or"]);

const GIVES_JSON: ReadonlySet<string> = new Set(
  `json_array json_array_append json_array_insert json_object json_remove json_set json_strip_nulls
  parse_json to_json`.split(/\s+/),
);

function typeOf(node: Expression): string | undefined {
  if (node.kind === "number")
    return /^-?(?:\d+|0x[\da-f]+)$/i.test(node.value) ? "int64" : "float64";
  if (node.kind === "string" || node.kind === "bytes") return node.kind;
  if (node.kind === "boolean" || FLAGS.has(node.kind)) return "bool";
  if (node.kind === "typed") return node.type;
  if (node.kind === "cast") return node.type.name;
  if (node.kind === "array" || node.kind === "array-subquery") return "array";
  if (node.kind === "struct" || node.kind === "tuple") return "struct";
  if (node.kind === "unary") return node.operator === "not" ? "bool" : typeOf(node.operand);
  if (node.kind === "call") return typeOfCall(node);
  if (node.kind === "field" || node.kind === "index")
    return typeOf(node.base) === "json" ? "json" : undefined;
  if (node.kind !== "binary") return undefined;
  if (COMPARISONS.has(node.operator) || BOOLEANS.has(node.operator)) return "bool";
  return node.operator === "||" ? typeOf(node.left) : undefined;
}

/** JSON_QUERY gives JSON of JSON. */
function typeOfCall({ name, args: [first] }: Call): string | undefined {
  if (GIVES_JSON.has(name)) return "json";
  const isQuery = name === "json_query" || name === "json_extract";
  return isQuery && first && typeOf(first) === "json" ? "json" : undefined;
}

/** A number that is written out, be it with a sign. */
function numberOf(node: Expression): number | undefined {
  if (node.kind === "number") return Number(node.value);
  if (node.kind !== "unary" || node.operator !== "-") return undefined;
  const value = numberOf(node.operand);
  return value === undefined ? undefined : -value;
}

/** FLOAT64 that overflows; of columns that is not looked for, as it would take twice the time. */
function refuseOverflow(operator: string, left: Expression, right: Expression): void {
  if (typeOf(left) !== "float64" && typeOf(right) !== "float64") return;
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === undefined || b === undefined || !Number.isFinite(a) || !Number.isFinite(b)) return;
  const value =
    operator === "*" ? a * b : operator === "/" ? a / b : operator === "+" ? a + b : a - b;
  if (b !== 0 && !Number.isFinite(value)) throw invalid("the FLOAT64 overflows", right);
}

const isWritten = (node: Expression): boolean => node.kind === "string";

function isNear(a: Expression, b: Expression): boolean {
  const [left, right] = [typeOf(a), typeOf(b)];
  if (left === undefined || right === undefined || left === right) return true;
  if (NUMBERS.has(left) && NUMBERS.has(right)) return true;
  if ((isWritten(a) && WRITTEN.has(right)) || (isWritten(b) && WRITTEN.has(left))) return true;
  return [left, right].toSorted().join() === "date,datetime";
}

const title = (node: Expression): string => (typeOf(node) ?? "").toUpperCase();

function requireNear(
  first: Expression | undefined,
  others: readonly (Expression | undefined)[],
): void {
  if (!first) return;
  for (const other of others) {
    if (other && !isNear(first, other))
      throw invalid(`${title(first)} and ${title(other)} have no common type`, other);
  }
}

/** The first of each type stands for all of them: a list may have thousands. */
export function requireCommon(nodes: readonly (Expression | undefined)[]): void {
  const firsts = new Map<string | undefined, Expression>();
  for (const node of nodes) {
    if (node && !firsts.has(keyOf(node))) firsts.set(keyOf(node), node);
  }
  const kinds = [...firsts.values()];
  for (const [index, node] of kinds.entries()) requireNear(node, kinds.slice(index + 1));
}

/** A string written out is nearer to dates than another. */
const keyOf = (node: Expression): string | undefined =>
  isWritten(node) ? "written" : typeOf(node);

function require(
  types: ReadonlySet<string>,
  what: string,
  nodes: readonly (Expression | undefined)[],
): void {
  for (const node of nodes) {
    const type = node && typeOf(node);
    if (node && type !== undefined && !types.has(type))
      throw invalid(`${what} takes no ${type.toUpperCase()}`, node);
  }
}

/** JSON is not equal to anything. */
function refuseJson(what: string, nodes: readonly (Expression | undefined)[]): void {
  for (const node of nodes)
    if (node && typeOf(node) === "json") throw invalid(`${what} compares no JSON`, node);
}

const BOOL = new Set(["bool"]);
const ROUNDINGS = new Set(["ROUND_HALF_AWAY_FROM_ZERO", "ROUND_HALF_EVEN"]);
const ADDED = new Set([...NUMBERS, ...WRITTEN, "interval"]);
const SIGNED = new Set([...NUMBERS, "interval"]);

const CHECKS: {
  readonly [Kind in Expression["kind"]]?: (node: Extract<Expression, { kind: Kind }>) => void;
} = {
  array: ({ items, type }) => {
    for (const item of items)
      if (typeOf(item) === "array") throw invalid("an ARRAY has no ARRAY as an element", item);
    if (!type) requireCommon(items);
  },
  between: ({ value, low, high }) => {
    refuseJson("BETWEEN", [value, low, high]);
    requireCommon([value, low, high]);
  },
  binary: ({ operator, left, right }) => {
    if (BOOLEANS.has(operator)) require(BOOL, operator.toUpperCase(), [left, right]);
    if (ARITHMETIC.has(operator)) {
      require(ADDED, operator, [left, right]);
      refuseOverflow(operator, left, right);
    }
    if (operator === "||") {
      require(new Set(["string", "bytes", "array"]), "||", [left, right]);
      requireNear(left, [right]);
    }
    if (!COMPARISONS.has(operator)) return;
    requireNear(left, [right]);
    for (const side of [left, right]) {
      const type = typeOf(side);
      if (
        type === "array" ||
        type === "json" ||
        (type === "struct" && /[<>]=?$/.test(operator) && operator !== "<>")
      )
        throw invalid(`${operator} compares no ${type.toUpperCase()}`, side);
    }
  },
  call: checkCall,
  case: ({ operand, whens, otherwise }) => {
    const keys = whens.map(({ when }) => when);
    if (operand) {
      refuseJson("CASE", [operand, ...keys]);
      requireNear(operand, keys);
    } else require(BOOL, "WHEN", keys);
    requireCommon([...whens.map(({ result }) => result), otherwise]);
  },
  cast: ({ value, type }) => {
    if (typeOf(value) === "json") throw invalid("JSON is cast to no other type", type);
  },
  "distinct-from": ({ left, right }) => refuseJson("IS DISTINCT FROM", [left, right]),
  in: ({ value, among }) => {
    refuseJson("IN", [value]);
    if (Array.isArray(among)) requireNear(value, among as Expression[]);
  },
  index: ({ base, by }) => {
    if (by !== "item" && typeOf(base) === "json")
      throw invalid(`${by.toUpperCase()} takes no JSON`, base);
  },
  unary: ({ operator, operand }) => {
    if (operator === "not") require(BOOL, "NOT", [operand]);
    else require(operator === "~" ? new Set(["int64", "bytes"]) : SIGNED, operator, [operand]);
  },
};

function checkCall({ name, args }: Call): void {
  const called = name.toUpperCase();
  if (Object.hasOwn(COMMON, name)) requireCommon(args.slice(COMMON[name]));
  if (OF_BOOL.has(name)) require(BOOL, called, args.slice(0, 1));
  if (OF_NUMBERS.has(name)) require(NUMBERS, called, args);
  if (["greatest", "least", "nullif"].includes(name)) refuseJson(called, args);
  if (name === "round") {
    require(NUMBERS, called, args.slice(0, 2));
    const mode = args[2];
    if (mode?.kind === "string" && !ROUNDINGS.has(mode.value.toUpperCase()))
      throw invalid(`ROUND knows only ${[...ROUNDINGS].join(" and ")}`, mode);
  }
  if (name === "concat") {
    require(CASTABLE, called, args);
    if (args.some((arg) => typeOf(arg) === "bytes")) requireCommon(args);
  }
  const [first] = args;
  if (!first || !["array_agg", "max", "min"].includes(name)) return;
  if (typeOf(first) === "array") throw invalid(`${called} takes no ARRAY`, first);
}
