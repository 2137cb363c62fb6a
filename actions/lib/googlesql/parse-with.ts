import type { Expression, Item, Query, Source } from "./ast.ts";
import type { Cursor } from "./cursor.ts";
import { containsAggregate } from "./hoist.ts";
import { invalid, unsupported } from "./position.ts";

/**
 * `WITH(a AS x + 1, b AS a * 2, a + b)`, as the subquery that names each value once.
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/operators#with_expression
 */
export function parseWithExpression(cursor: Cursor): Expression {
  const { line, column } = cursor.next();
  const at = { line, column };
  cursor.expect("(");
  const names = new Set<string>();
  let from: Source | undefined;
  while (cursor.atName() && cursor.peek(1).keyword === "as") {
    const alias = cursor.name();
    cursor.expect("as");
    const value = cursor.expression();
    cursor.expect(",");
    if (names.has(alias.name.toLowerCase())) throw invalid(`${alias.name} is given twice`, alias);
    names.add(alias.name.toLowerCase());
    refuseAggregate(value);
    const star: Item[] = from ? [{ kind: "star", except: [], replace: [], ...at }] : [];
    const items: Item[] = [...star, { kind: "expression", value, alias, ...at }];
    from = { kind: "derived", query: select(items, from, at), ...at };
  }
  const value = cursor.expression();
  refuseAggregate(value);
  cursor.expect(")");
  return {
    kind: "subquery",
    query: select([{ kind: "expression", value, ...at }], from, at),
    ...at,
  };
}

/** It would go over the rows of the subquery. */
function refuseAggregate(value: Expression): void {
  if (containsAggregate(value)) throw unsupported("The expression WITH over aggregates", value);
}

function select(
  items: readonly Item[],
  from: Source | undefined,
  at: { line: number; column: number },
): Query {
  const body = { kind: "select" as const, isDistinct: false, items, from, windows: [], ...at };
  return { kind: "query", isRecursive: false, ctes: [], body, orderBy: [], ...at };
}
