import type { Call, Expression } from "./ast.ts";
import { invalid, unsupported } from "./position.ts";
import { literal } from "./quote.ts";
import { printPath, readPath } from "./scalars/json-path.ts";
import type { Scope } from "./scope.ts";

type Special = (node: Call, scope: Scope) => string;

/** What functions take by name, which is written out. */
export const NAMED_ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  float64: ["wide_number_mode"],
  float64_array: ["wide_number_mode"],
  json_array_append: ["append_each_element"],
  json_array_insert: ["insert_each_element"],
  json_keys: ["mode"],
  json_set: ["create_if_missing"],
  json_strip_nulls: ["include_arrays", "remove_empty"],
  parse_json: ["wide_number_mode"],
  to_json: ["stringify_wide_numbers"],
};

/** Functions with a JSONPath, which is a constant, with arguments by name or of any type. */
export const JSON_SPECIALS: Readonly<Record<string, Special>> = {
  float64: printFloat64("json_float64"),
  float64_array: printFloat64("json_float64_array"),
  json_array: printArray,
  json_array_append: printAdding("json_array_append", "append_each_element"),
  json_array_insert: printAdding("json_array_insert", "insert_each_element"),
  json_extract: readAt("json_query", true),
  json_extract_array: readAt("json_query_array", true),
  json_extract_scalar: readAt("json_value", true),
  json_extract_string_array: readAt("json_value_array", true),
  json_keys: printKeys,
  json_object: printObject,
  json_query: readAt("json_query", false),
  json_query_array: readAt("json_query_array", false),
  json_remove: printRemove,
  json_set: printAdding("json_set", "create_if_missing"),
  json_strip_nulls: printStripNulls,
  json_value: readAt("json_value", false),
  json_value_array: readAt("json_value_array", false),
  parse_json: printParse,
  to_json: (node, scope) => {
    const [value] = take(node, 1, 1);
    const wide = readNamed(node, "stringify_wide_numbers", ["true", "false"], "false");
    return `googlesql.to_json(${printValue(value, scope)}, ${wide})`;
  },
  to_json_string: (node, scope) => {
    const [value, pretty] = take(node, 1, 2);
    const isPretty = pretty ? scope.printExpression(pretty, scope) : "false";
    return `googlesql.to_json_string(${printValue(value, scope)}, ${isPretty})`;
  },
};

function take(node: Call, least: number, most: number): [Expression, ...Expression[]] {
  const [first, ...rest] = node.args;
  if (!first || node.args.length < least || node.args.length > most)
    throw unsupported(`${node.name.toUpperCase()} with ${node.args.length} arguments`, node);
  return [first, ...rest];
}

/** A value of any type as it is, but that NULL in it has a type (INT64), and a tuple's fields have names. */
function printValue(value: Expression, scope: Scope): string {
  return scope.printExpression(settleNulls(value), scope);
}

function settleNulls(node: Expression): Expression {
  if (node.kind === "null") {
    const { line, column } = node;
    const type = { name: "int64", parameters: [], line, column };
    return { kind: "cast", isSafe: false, value: node, type, line, column };
  }
  if (node.kind === "struct" && !node.type) {
    const fields = node.fields.map((field) => ({ ...field, value: settleNulls(field.value) }));
    return { ...node, fields };
  }
  if (node.kind === "tuple") {
    const { line, column } = node;
    const fields = node.items.map((value, index) => ({
      value: settleNulls(value),
      name: { name: `_field_${index + 1}`, isQuoted: true, line, column },
    }));
    return { kind: "struct", fields, line, column };
  }
  const isNulls = node.kind === "array" && node.items.every(({ kind }) => kind === "null");
  return isNulls ? { ...node, items: node.items.map(settleNulls) } : node;
}

/** A parameter that is text is as good as that text. */
function settleParameter(node: Expression | undefined, scope: Scope): Expression | undefined {
  if (node?.kind !== "parameter") return node;
  const { parameters = {} } = scope.options;
  const name = Object.keys(parameters).find(
    (one) => one.toLowerCase() === node.value.toLowerCase(),
  );
  const value = name === undefined ? undefined : parameters[name];
  return typeof value === "string" ? { ...node, kind: "string", value } : node;
}

/** The constant of a named argument; `null` where that is written. */
function readNamed(node: Call, name: string, allowed: readonly string[], usual: string): string {
  const value = node.named?.find((one) => one.name === name)?.value;
  if (!value) return usual;
  if (value.kind === "null") return "null";
  const text =
    value.kind === "boolean"
      ? String(value.value)
      : value.kind === "string"
        ? value.value
        : undefined;
  if (text === undefined) throw unsupported(`A computed ${name.toUpperCase()}`, value);
  if (!allowed.includes(text))
    throw invalid(`${name.toUpperCase()} is ${allowed.join(" or ")}, not "${text}"`, value);
  return text;
}

const WIDE_MODES = ["exact", "round"];

function printParse(node: Call, scope: Scope): string {
  const [text] = take(node, 1, 1);
  const mode = readNamed(node, "wide_number_mode", WIDE_MODES, "exact");
  if (mode === "null") return "cast(null as json)";
  const script = mode === "round" ? "googlesql_round_json" : "googlesql_parse_json";
  return `cast(${script}(${scope.printExpression(text, scope)}) as json)`;
}

function printFloat64(macro: string): Special {
  return (node, scope) => {
    const [value] = take(node, 1, 1);
    const mode = readNamed(node, "wide_number_mode", WIDE_MODES, "round");
    return `googlesql.${macro}(${scope.printExpression(value, scope)}, '${mode}')`;
  };
}

function readAt(macro: string, isLegacy: boolean): Special {
  return (node, scope) => {
    const [value, given] = take(node, 1, 2);
    const path = settleParameter(given, scope);
    const title = node.name.toUpperCase();
    if (!path && macro === "json_query") throw invalid(`${title} needs a JSONPath`, node);
    const printed = scope.printExpression(value, scope);
    if (path?.kind === "null") return `googlesql.${macro}(${printed}, cast(null as varchar))`;
    if (path && path.kind !== "string") throw unsupported(`${title} with a computed path`, path);
    const lax = /^(?:lax|recursive)\s/i.test(path?.value ?? "");
    if (path && lax) return printLax(node, printed, path);
    const steps = readPath(path?.value ?? "$", isLegacy);
    if (!steps) throw invalid(`"${path?.value}" is no JSONPath of ${title}`, path ?? node);
    return `googlesql.${macro}(${printed}, ${literal(printPath(steps))})`;
  };
}

function printLax(node: Call, printed: string, path: Expression & { value: string }): string {
  if (node.name !== "json_query")
    throw unsupported(`${node.name.toUpperCase()} with a path in lax mode`, path);
  const [, words = "", text = ""] = /^((?:(?:lax|recursive)\s+)+)(.*)$/is.exec(path.value) ?? [];
  const modes = words.toLowerCase().trim().split(/\s+/);
  const isKnown = modes.includes("lax") && new Set(modes).size === modes.length;
  const steps = isKnown ? readStrictPath(text) : undefined;
  if (!steps) throw invalid(`"${path.value}" is no JSONPath of JSON_QUERY`, path);
  return `googlesql.json_query_lax(${printed}, ${literal(steps)}, ${modes.length > 1})`;
}

/** A path where brackets hold an index, and nothing else does. */
function readStrictPath(text: string): string | undefined {
  const steps = /\[\s*[^\s\d]/.test(text.replaceAll(/"(?:[^"\\]|\\.)*"/g, ""))
    ? undefined
    : readPath(text);
  return steps && printPath(steps);
}

/** The path of a function that changes JSON; undefined for NULL, which changes nothing. */
function readChangedPath(
  node: Call,
  given: Expression | undefined,
  scope: Scope,
): string | undefined {
  const title = node.name.toUpperCase();
  const path = settleParameter(given, scope);
  if (path?.kind === "null") return undefined;
  if (path?.kind !== "string") throw unsupported(`${title} with a computed path`, path ?? node);
  const strict = readStrictPath(path.value);
  if (strict === undefined) throw invalid(`"${path.value}" is no JSONPath of ${title}`, path);
  return literal(strict);
}

/** JSON_SET and its like: a path and a value, and more of them one after the other. */
function printAdding(macro: string, flag: string): Special {
  return (node, scope) => {
    const [json, ...pairs] = take(node, 3, Infinity);
    if (pairs.length % 2 !== 0)
      throw invalid(`${node.name.toUpperCase()} needs a value for each path`, node);
    const is = readNamed(node, flag, ["true", "false"], "true");
    let printed = scope.printExpression(json, scope);
    for (let at = 0; at < pairs.length; at += 2) {
      const [path, value] = [readChangedPath(node, pairs[at], scope), pairs[at + 1]];
      if (path === undefined || !value || is === "null") continue;
      printed = `googlesql.${macro}(${printed}, ${path}, ${printValue(value, scope)}, ${is})`;
    }
    return printed;
  };
}

function printRemove(node: Call, scope: Scope): string {
  const [json, ...paths] = take(node, 2, Infinity);
  return paths.reduce(
    (printed, one) => {
      const path = readChangedPath(node, one, scope);
      if (path === "'$'") throw invalid("JSON_REMOVE cannot remove $", one);
      return path === undefined ? printed : `googlesql.json_remove(${printed}, ${path})`;
    },
    scope.printExpression(json, scope),
  );
}

function printStripNulls(node: Call, scope: Scope): string {
  const [json, path] = take(node, 1, 2);
  const printed = scope.printExpression(json, scope);
  const arrays = readNamed(node, "include_arrays", ["true", "false"], "true");
  const empty = readNamed(node, "remove_empty", ["true", "false"], "false");
  const where = path ? readChangedPath(node, path, scope) : "'$'";
  if (where === undefined || arrays === "null" || empty === "null") return printed;
  return `googlesql.json_strip_nulls(${printed}, ${where}, ${arrays}, ${empty})`;
}

const MODES = ["strict", "lax", "lax recursive"];

function printKeys(node: Call, scope: Scope): string {
  const [json, depth] = take(node, 1, 2);
  const mode = readNamed(node, "mode", MODES, "strict");
  const most = depth ? scope.printExpression(depth, scope) : "null";
  const named = mode === "null" ? "cast(null as varchar)" : literal(mode);
  return `googlesql.json_keys(${scope.printExpression(json, scope)}, cast(${most} as bigint), ${named})`;
}

function printTexts(values: readonly Expression[], scope: Scope): string {
  const texts = values.map((value) => `googlesql.json_text(${printValue(value, scope)})`);
  return texts.length === 0 ? "'[]'" : `'[' || ${texts.join(" || ',' || ")} || ']'`;
}

function printArray(node: Call, scope: Scope): string {
  return `cast(${printTexts(node.args, scope)} as json)`;
}

/** Keys and values by turns, or an array of each. */
function printObject(node: Call, scope: Scope): string {
  const { args } = node;
  if (args.length === 0) return "cast('{}' as json)";
  if (args.length % 2 !== 0) throw invalid("JSON_OBJECT needs a value for each key", node);
  const keys = args.filter((_, index) => index % 2 === 0);
  const values = args.filter((_, index) => index % 2 === 1);
  const missing = keys.find(({ kind }) => kind === "null");
  if (missing) throw invalid("a key of JSON_OBJECT is NULL", missing);
  const printed = keys.map((key) => scope.printExpression(key, scope));
  const [value] = values;
  if (values.length === 1 && value)
    return `googlesql.json_object(${printed[0]}, ${printValue(value, scope)})`;
  return `googlesql.json_pairs([${printed.join(", ")}], ${printTexts(values, scope)})`;
}
