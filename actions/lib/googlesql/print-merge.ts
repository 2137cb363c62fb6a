import type { Expression, Name } from "./ast.ts";
import type { Assignment, MergeClause, Statement } from "./ast-statement.ts";
import { unsupported } from "./position.ts";
import { printRelation } from "./print-source.ts";
import { literal, quote } from "./quote.ts";
import { FAILURE } from "./run-time-failure.ts";
import type { Scope } from "./scope.ts";

type Merge = Extract<Statement, { kind: "merge" }>;

/** The table that a statement changes, with its alias. */
export function printTarget(
  node: { table: readonly Name[]; alias?: Name | undefined },
  scope: Scope,
): string {
  return `${printRelation(node.table, scope)} as ${quote((node.alias ?? node.table.at(-1))?.name ?? "")}`;
}

/** `set a = 1, b = 2`. */
export function printAssignments(assignments: readonly Assignment[], scope: Scope): string {
  const set = assignments.map(
    ({ column, value }) => `${quote(column.name)} = ${scope.printExpression(value, scope)}`,
  );
  return `set ${set.join(", ")}`;
}

/** Stands for a source that is a query, which the merge and its check both read. */
const SOURCE = quote("_source");

/** DuckDB's text for MERGE. */
export function printMerge(node: Merge, scope: Scope): string {
  const { source } = node;
  const isQuery = source.kind === "derived";
  const head = isQuery
    ? `with ${SOURCE} as materialized (${scope.printQuery(source.query, scope)}) `
    : "";
  const name = isQuery ? source.alias : (source.alias ?? source.path.at(-1));
  const relation = isQuery ? SOURCE : printRelation(source.path, scope);
  const from = `${relation} as ${name ? quote(name.name) : SOURCE}`;
  return [
    `${head}merge into ${printTarget(node, scope)}`,
    `using ${from}`,
    `on ${scope.printExpression(node.on, scope)}`,
    ...printCheck(node, from, scope),
    ...node.clauses.map((clause) => printClause(clause, scope)),
  ].join(" ");
}

/**
 * In GoogleSQL a row that is to change must match one row of the source; DuckDB would take any of
 * several. The check comes first and looks at those rows of the source only that change something.
 */
function printCheck(node: Merge, from: string, scope: Scope): string[] {
  const matched = node.clauses.filter(({ when }) => when === "matched");
  if (matched.length === 0) return [];
  const conditions = matched.flatMap(({ condition }) =>
    condition ? [printCondition(condition, scope)] : [],
  );
  const changes = conditions.length === matched.length ? ` and (${conditions.join(" or ")})` : "";
  const on = scope.printExpression(node.on, scope);
  const count = `(select count(*) from ${from} where ${on}${changes})`;
  const target = node.table.map(({ name }) => name).join(".");
  const message = literal(
    `${FAILURE}MERGE matches a row of ${target} with more than one row of its source`,
  );
  return [`when matched${changes} and ${count} > 1 then error ${message}`];
}

/** DuckDB fails inside at a lambda in the condition of a clause. */
function printCondition(condition: Expression, scope: Scope): string {
  const printed = scope.printExpression(condition, scope);
  if (!printed.includes("list_transform([struct_pack(")) return printed;
  const remedy = "Compute the condition as a column of the source, and name that.";
  throw unsupported("A condition of MERGE so deep", condition, remedy);
}

function printClause({ when, condition, action }: MergeClause, scope: Scope): string {
  const print = (value: Expression) => scope.printExpression(value, scope);
  const head = `when ${when}${condition ? ` and ${printCondition(condition, scope)}` : ""} then`;
  if (action.kind === "delete") return `${head} delete`;
  if (action.kind === "update") return `${head} update ${printAssignments(action.set, scope)}`;
  if (!action.values) return `${head} insert *`;
  const names = action.columns.map(({ name }) => quote(name)).join(", ");
  const columns = names === "" ? "" : ` (${names})`;
  return `${head} insert${columns} values (${action.values.map(print).join(", ")})`;
}
