import type { Call, Expression, Item, Name, Query, Source } from "./ast.ts";
import type { Cursor } from "./cursor.ts";
import { invalid, unsupported } from "./position.ts";

/** Aggregates that pass over NULL, and so over the rows of other columns. */
const PASSING = new Set(
  `any_value approx_count_distinct avg bit_and bit_or bit_xor count countif logical_and logical_or max min
  stddev stddev_pop stddev_samp string_agg sum var_pop var_samp variance`.split(/\s+/),
);

interface Aggregate {
  readonly call: Call;
  readonly alias: Name | undefined;
}

/**
 * `PIVOT (SUM(amount) AS total FOR quarter IN ('Q1', 'Q2' AS second))`, as the query that it stands
 * for: an aggregate a value, by all columns that it does not name.
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/query-syntax#pivot_operator
 */
export function parsePivot(cursor: Cursor, source: Source): Source {
  const { line, column } = cursor.next();
  const at = { line, column };
  cursor.expect("(");
  const aggregates = cursor.list(() => parseAggregate(cursor));
  cursor.expect("for");
  const input = cursor.name("a column");
  cursor.expect("in", "(");
  const values = cursor.list(() => {
    const value = cursor.expression();
    return { value, alias: cursor.alias() };
  });
  cursor.expect(")", ")");
  if (aggregates.length > 1 && aggregates.some(({ alias }) => !alias))
    throw invalid("of several aggregates in PIVOT each needs an alias", at);
  const items = values.flatMap(({ value, alias }) =>
    aggregates.map((aggregate): Item => {
      const name = [aggregate.alias?.name, alias?.name ?? nameValue(value, aggregate.alias)];
      return {
        kind: "expression",
        value: keepRows(aggregate.call, input, value),
        alias: { name: name.filter(Boolean).join("_"), isQuoted: true, ...at },
        ...at,
      };
    }),
  );
  const used = [input, ...aggregates.flatMap(({ call }) => listColumns(call))];
  const except = [...new Map(used.map((name) => [name.name.toLowerCase(), name])).values()];
  const star: Item = { kind: "star", except, replace: [], ...at };
  const body: Query["body"] = {
    kind: "select",
    isDistinct: false,
    items: [star, ...items],
    from: source,
    groupBy: { kind: "all" },
    windows: [],
    ...at,
  };
  const query: Query = { kind: "query", isRecursive: false, ctes: [], body, orderBy: [], ...at };
  return { kind: "derived", query, alias: cursor.alias(), ...at };
}

function parseAggregate(cursor: Cursor): Aggregate {
  const { line, column } = cursor.peek();
  const call = cursor.expression();
  if (call.kind !== "call") throw invalid("PIVOT takes calls of aggregates", { line, column });
  const isPlain = call.orderBy.length === 0 && !call.having && !call.nulls && !call.over;
  if (!PASSING.has(call.name) || !isPlain || call.isSafe || call.limit)
    throw unsupported(`${call.name.toUpperCase()} so in PIVOT`, call);
  return { call, alias: cursor.at("for") ? undefined : cursor.alias() };
}

/** The aggregate over the rows whose input is the value, also where both are NULL. */
function keepRows(call: Call, input: Name, value: Expression): Call {
  const at = { line: call.line, column: call.column };
  const left: Expression = { kind: "path", parts: [input], ...at };
  const when: Expression = { kind: "distinct-from", isNot: true, left, right: value, ...at };
  if (call.isStar) return { ...call, name: "countif", isStar: false, args: [when] };
  const [first, ...rest] = call.args;
  if (!first) throw invalid(`${call.name.toUpperCase()} needs an argument`, call);
  return { ...call, args: [{ kind: "case", whens: [{ when, result: first }], ...at }, ...rest] };
}

/** BigQuery's name of a column whose value has no alias; one that begins with a digit needs more before it. */
function nameValue(value: Expression, prefix: Name | undefined): string {
  const name = spellValue(value);
  return !prefix && value.kind !== "string" && /^\d/.test(name) ? `_${name}` : name;
}

function spellValue(value: Expression): string {
  if (value.kind === "string" && value.value !== "") return value.value;
  if (value.kind === "null") return "NULL";
  if (value.kind === "boolean") return String(value.value);
  if (value.kind === "unary" && value.operator === "-" && value.operand.kind === "number")
    return `minus_${spellValue(value.operand)}`;
  const text = value.kind === "number" || value.kind === "typed" ? value.value : "";
  const isWhole = value.kind === "number" && /^-?\d+$/.test(text);
  const isNumeric = value.kind === "typed" && value.type === "numeric" && NUMERIC.test(text);
  if (isWhole || isNumeric) return text.replace("-", "minus_").replace(".", "_point_");
  const isDate = value.kind === "typed" && value.type === "date";
  if (isDate && /^\d{4}-\d\d-\d\d$/.test(text)) return text.replaceAll("-", "_");
  throw unsupported(
    "A value in PIVOT that is no string, number, BOOL or DATE, without an alias",
    value,
  );
}

const NUMERIC = /^-?(0|[1-9]\d*)(\.\d*[1-9])?$/;

const CONSTANTS: ReadonlySet<string> = new Set(["number", "string", "null", "boolean", "typed"]);

/** The columns that an argument reads; of what may hide others, nothing is known here. */
function listColumns(node: Expression): Name[] {
  if (CONSTANTS.has(node.kind)) return [];
  if (node.kind === "binary") return [node.left, node.right].flatMap(listColumns);
  if (node.kind === "unary") return listColumns(node.operand);
  if (node.kind === "cast") return listColumns(node.value);
  if (node.kind === "call") return node.args.flatMap(listColumns);
  if (node.kind !== "path") throw unsupported("This expression in PIVOT", node);
  const [name, ...more] = node.parts;
  if (!name || more.length > 0) throw unsupported("A qualified name in PIVOT", node);
  return [name];
}
