import type { Call, Expression } from "./ast.ts";
import { invalid } from "./position.ts";
import { printArguments } from "./print-arguments.ts";
import { literal } from "./quote.ts";
import { countGroups, isNeverEmpty, isRewrite } from "./scalars/patterns.ts";
import type { Scope } from "./scope.ts";

/** Functions of text that look at their arguments: patterns, modes, formats. */
export const TEXT_SPECIALS: Readonly<Record<string, (node: Call, scope: Scope) => string>> = {
  concat: printConcat,
  contains_substr: (node, scope) => {
    const [value = "", sought = ""] = printArguments(node, scope, 2, 2);
    const [, written] = node.args;
    if (written?.kind === "null") throw invalid("CONTAINS_SUBSTR seeks no NULL", written);
    return `googlesql.contains_substr(${value}, ${sought})`;
  },
  format: printFormat,
  normalize: printNormalize,
  normalize_and_casefold: printNormalize,
  regexp_contains: (node, scope) => {
    const [value = "", pattern = ""] = printArguments(node, scope, 2, 2);
    return node.args[1]?.kind === "string"
      ? `regexp_matches(${value}, ${pattern})`
      : `googlesql.regexp_contains(${value}, ${pattern})`;
  },
  regexp_extract: printExtract,
  regexp_substr: printExtract,
  regexp_extract_all: printExtractAll,
  regexp_instr: (node, scope) => {
    const [value, pattern, position = "1", occurrence = "1", end = "0"] = printArguments(
      node,
      scope,
      2,
      5,
    );
    readGroups(node);
    return `googlesql.regexp_place(${value}, ${pattern}, ${position}, ${occurrence}, ${end})`;
  },
  regexp_replace: printReplace,
};

/** What is no text is cast to STRING, as columns may be; BYTES are told by one that is written out. */
function printConcat(node: Call, scope: Scope): string {
  const hasBytes = node.args.some(isBytes);
  const macro = node.args.some(({ kind }) => kind === "string") ? "text_of" : "joined_of";
  const printed = printArguments(node, scope, 1).map((arg, index) =>
    hasBytes || LITERAL.has(node.args[index]?.kind ?? "") ? arg : `googlesql.${macro}(${arg})`,
  );
  return `(${printed.join(" || ")})`;
}

const LITERAL = new Set(["string", "null"]);
const GIVING_BYTES = new Set(
  `code_points_to_bytes from_base32 from_base64 from_hex md5 sha1 sha256 sha512`.split(" "),
);

function isBytes(node: Expression): boolean {
  if (node.kind === "cast") return node.type.name === "bytes";
  return node.kind === "bytes" || (node.kind === "call" && GIVING_BYTES.has(node.name));
}

/** The groups of a pattern that is written out; of a computed one nothing is known. */
function readGroups(node: Call): number | undefined {
  const pattern = node.args[1];
  if (pattern?.kind !== "string") return undefined;
  const count = Number(countGroups(pattern.value));
  if (count > 1)
    throw invalid(
      `${node.name.toUpperCase()}'s pattern has more than one capturing group`,
      pattern,
    );
  return count;
}

/** Without a search for its own end where a match may be empty. */
function printExtractAll(node: Call, scope: Scope): string {
  const [value = "", pattern = ""] = printArguments(node, scope, 2, 2);
  const groups = readGroups(node);
  const written = node.args[1];
  if (groups === undefined || written?.kind !== "string" || !isNeverEmpty(written.value))
    return `googlesql.regexp_every(${value}, ${pattern})`;
  const found = `regexp_extract_all(${value}, ${pattern}, ${groups})`;
  return groups === 0 ? found : `list_transform(${found}, lambda one: coalesce(one, ''))`;
}

function isOne(node: Call, index: number): boolean {
  const arg = node.args[index];
  return arg === undefined || (arg.kind === "number" && arg.value === "1");
}

function printExtract(node: Call, scope: Scope): string {
  const [value = "", pattern = "", position = "1", occurrence = "1"] = printArguments(
    node,
    scope,
    2,
    4,
  );
  const groups = readGroups(node);
  if (groups === undefined || !isOne(node, 2) || !isOne(node, 3))
    return `googlesql.regexp_nth(${value}, ${pattern}, ${position}, ${occurrence})`;
  if (groups === 1) return `googlesql.regexp_group(${value}, ${pattern})`;
  const found = `regexp_extract(${value}, ${pattern}, 0)`;
  return `(case when regexp_matches(${value}, ${pattern}) then ${found} end)`;
}

/** What is written out is checked here. */
function printReplace(node: Call, scope: Scope): string {
  const printed = printArguments(node, scope, 3, 3).join(", ");
  const [, pattern, replacement] = node.args;
  if (pattern?.kind !== "string" || replacement?.kind !== "string")
    return `googlesql.regexp_replace(${printed})`;
  if (!isRewrite(pattern.value, replacement.value))
    throw invalid("REGEXP_REPLACE's replacement names no group of the pattern", replacement);
  return `regexp_replace(${printed}, 'g')`;
}

const MODES = new Set(["NFC", "NFD", "NFKC", "NFKD"]);

function printNormalize(node: Call, scope: Scope): string {
  const [value, mode] = node.args;
  const name = mode?.kind === "path" && mode.parts.length === 1 ? mode.parts[0]?.name : "NFC";
  if (!value || node.args.length > 2 || (mode && mode.kind !== "path"))
    throw invalid(`${node.name.toUpperCase()} takes text and a mode`, node);
  const form = name?.toUpperCase() ?? "";
  if (!MODES.has(form)) throw invalid(`${form} is no mode of normalization`, mode ?? node);
  return `googlesql_${node.name}(${scope.printExpression(value, scope)}, ${literal(form)})`;
}

/** Each argument is told by its type, as FORMAT reads it. */
function printFormat(node: Call, scope: Scope): string {
  const [format = "", ...values] = printArguments(node, scope, 1);
  const told = values.map((value) => `googlesql.tell(${value})`);
  return `googlesql_format(${format}, cast(to_json(cast([${told.join(", ")}] as varchar[])) as varchar))`;
}
