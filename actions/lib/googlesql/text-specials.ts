import type { Call } from "./ast.ts";
import { invalid, unsupported } from "./position.ts";
import { printArguments } from "./print-arguments.ts";
import { literal } from "./quote.ts";
import { countGroups } from "./scalars/patterns.ts";
import type { Scope } from "./scope.ts";

/** Functions of text that look at their arguments: patterns, modes, formats. */
export const TEXT_SPECIALS: Readonly<Record<string, (node: Call, scope: Scope) => string>> = {
  concat: printConcat,
  format: printFormat,
  normalize: printNormalize,
  normalize_and_casefold: printNormalize,
  regexp_extract: printExtract,
  regexp_substr: printExtract,
  regexp_extract_all: (node, scope) => {
    const [value = "", pattern = ""] = printArguments(node, scope, 2, 2);
    return printMatches(node, value, pattern);
  },
  regexp_instr: printInstr,
};

/** What is no text is cast to STRING, as columns may be. */
function printConcat(node: Call, scope: Scope): string {
  const printed = printArguments(node, scope, 1).map((arg, index) =>
    LITERAL.has(node.args[index]?.kind ?? "") ? arg : `googlesql.text_of(${arg})`,
  );
  return `(${printed.join(" || ")})`;
}

const LITERAL = new Set(["string", "bytes", "null"]);

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

function printMatches(node: Call, value: string, pattern: string): string {
  const groups = readGroups(node);
  return groups === undefined
    ? `googlesql.regexp_all(${value}, ${pattern})`
    : `regexp_extract_all(${value}, ${pattern}, ${groups})`;
}

/** What stands at a place in the text, as ^ does, would begin anew where the search does. */
function refuseAnchors(node: Call, anchors: RegExp): void {
  const pattern = node.args[1];
  const title = node.name.toUpperCase();
  if (pattern?.kind !== "string")
    throw unsupported(`${title} with a position and a computed pattern`, node);
  const plain = pattern.value.replaceAll(/\\[^AbBz]|\[\^?\]?(?:\\[\s\S]|\[:\w+:\]|[^\]])*\]/g, "");
  if (anchors.test(plain)) throw unsupported(`${title} with a position and an anchor`, pattern);
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
  if (isOne(node, 2) && isOne(node, 3)) {
    const groups = readGroups(node);
    if (groups === undefined) return `googlesql.regexp_first(${value}, ${pattern})`;
    const found = `regexp_extract(${value}, ${pattern}, ${groups})`;
    return `(case when regexp_matches(${value}, ${pattern}) then ${found} end)`;
  }
  if (!isOne(node, 2)) refuseAnchors(node, /[\^]|\\[AbB]/);
  const rest = `googlesql.regexp_rest(${value}, ${position}, ${occurrence})`;
  return `${printMatches(node, rest, pattern)}[${occurrence}]`;
}

function printInstr(node: Call, scope: Scope): string {
  const [value = "", pattern = "", position = "1", occurrence = "1", end = "0"] = printArguments(
    node,
    scope,
    2,
    5,
  );
  refuseAnchors(node, /[\^$]|\\[AbBz]/);
  if (readGroups(node) !== 0) throw unsupported("REGEXP_INSTR with a capturing group", node);
  const found = printMatches(
    node,
    `googlesql.regexp_rest(${value}, ${position}, ${occurrence})`,
    pattern,
  );
  return `googlesql.regexp_place(${value}, ${found}, ${position}, ${occurrence}, ${end})`;
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
