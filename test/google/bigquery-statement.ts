import { lex } from "../../actions/lib/googlesql/lex.ts";
import { parseScript } from "../../actions/lib/googlesql/parse-statement.ts";
import { translate } from "../../actions/lib/googlesql/translate.ts";
import { quote } from "../../actions/lib/googlesql/quote.ts";

/** One statement of a script, for BigQuery and for DuckDB. */
export interface ServedStatement {
  readonly sql: string;
  readonly kind: "create-table" | "create-view" | "drop" | "other" | "select";
  /** `dataset.table` that it creates or drops. */
  readonly target?: string;
  /** `dataset.table` whose rows it changes. */
  readonly changes?: string;
  /** `dataset.table` that it names, its target aside. */
  readonly sources: readonly string[];
  readonly ifExists: boolean;
  readonly isReplacing: boolean;
  /** What follows PARTITION BY and CLUSTER BY, in lower case. */
  readonly partitionBy: string;
  readonly clusterBy: readonly string[];
  /** Of a view. */
  readonly query: string;
  readonly clones: boolean;
}

export type ParameterValues = Readonly<Record<string, string | number | boolean | null>>;

/** Divides a script and translates it; datasets are schemas, candidates' too. */
export function readStatements(script: string, parameters: ParameterValues): ServedStatement[] {
  return divide(script).map((text) => readStatement(text, parameters));
}

/** DuckDB's text of a query. */
export function translateQuery(query: string): string {
  return translate(query, { relation: toRelation })[0]?.sql ?? "";
}

export function quoteTitle(title: string): string {
  return title.split(".").map(quote).join(".");
}

function divide(script: string): string[] {
  const ends = lex(script).filter(({ keyword, kind }) => keyword === ";" || kind === "end");
  return ends
    .map(({ start }, index) => script.slice(index === 0 ? 0 : ends[index - 1]!.end, start))
    .filter((text) => lex(text).length > 1);
}

function readStatement(text: string, parameters: ParameterValues): ServedStatement {
  const named: string[] = [];
  const relation = (parts: readonly string[]): string[] => {
    named.push(parts.slice(-2).join("."));
    return toRelation(parts);
  };
  const [statement] = parseScript(text);
  const [translated] = translate(text, { relation, parameters });
  if (statement === undefined || translated === undefined) throw new Error("no statement");
  const { kind } = statement;
  const isCreate = kind === "create-table" || kind === "create-view";
  const isDrop = kind === "drop" && statement.what !== "schema";
  const target = isCreate || isDrop ? toTitle(statement.name) : undefined;
  const changes = "table" in statement ? toTitle(statement.table) : undefined;
  return {
    sql: translated.sql,
    kind: isCreate ? kind : isDrop ? "drop" : kind === "select-statement" ? "select" : "other",
    ...(target !== undefined && { target }),
    ...(changes !== undefined && { changes }),
    sources: [...new Set(named.filter((title) => title !== target))],
    ifExists: kind === "drop" && statement.ifExists,
    isReplacing: isCreate && statement.isReplacing,
    ...(isCreate ? readClauses(text) : { partitionBy: "", clusterBy: [], query: "" }),
    clones: kind === "create-table" && /\bclone\b/i.test(text.split(/\bas\b/i)[0] ?? ""),
  };
}

function toTitle(path: readonly { readonly name: string }[]): string {
  return toRelation(path.map(({ name }) => name)).join(".");
}

function toRelation(parts: readonly string[]): string[] {
  return parts.flatMap((part) => part.split(".")).slice(-2);
}

/** The parser reads these and drops them, since DuckDB has no use for them. */
function readClauses(text: string): Pick<ServedStatement, "partitionBy" | "clusterBy" | "query"> {
  const tokens = lex(text);
  let depth = 0;
  const ends: { word: string; start: number; end: number }[] = [];
  for (const [index, { keyword, start, end, kind }] of tokens.entries()) {
    if (keyword === "(") depth += 1;
    if (keyword === ")") depth -= 1;
    const isBy =
      tokens[index + 1]?.keyword === "by" && (keyword === "partition" || keyword === "cluster");
    if (depth !== 0 || !(isBy || keyword === "as" || keyword === "options" || kind === "end"))
      continue;
    ends.push({ word: keyword, start, end: isBy ? tokens[index + 1]!.end : end });
    if (keyword === "as") break;
  }
  const read = (word: string): string => {
    const at = ends.findIndex((one) => one.word === word);
    if (at < 0) return "";
    return text
      .slice(ends[at]!.end, ends[at + 1]?.start)
      .replaceAll("`", "")
      .trim()
      .toLowerCase();
  };
  const as = ends.find(({ word }) => word === "as");
  return {
    partitionBy: read("partition"),
    clusterBy: read("cluster")
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
    query: as === undefined ? "" : text.slice(as.end).trim(),
  };
}
