import type { Name, Select, Window } from "./ast.ts";
import { invalid } from "./position.ts";

type Named = Select["windows"];

/**
 * The same with each window's specification in place of its name: DuckDB would lose parts of one that
 * stands on another. Subqueries have names of their own.
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/window-function-calls#def_use_named_window
 */
export function spellWindows<Tree>(tree: Tree, windows: Named): Tree {
  if (typeof tree !== "object" || tree === null) return tree;
  if (Array.isArray(tree)) return tree.map((one: unknown) => spellWindows(one, windows)) as Tree;
  if ((tree as { kind?: string }).kind === "query") return tree;
  const entries = Object.entries(tree).map(([key, value]: [string, unknown]) => [
    key,
    key === "over" && value !== undefined
      ? spell(value as Window, windows)
      : spellWindows(value, windows),
  ]);
  return Object.fromEntries(entries) as Tree;
}

function spell(window: Window, windows: Named): Window {
  const { base, ...own } = window;
  if (!base) return window;
  const { partitionBy, orderBy, frame } = find(base, windows);
  const adds = own.orderBy.length > 0 || own.frame !== undefined;
  const isTwice =
    own.partitionBy.length > 0 ||
    (orderBy.length > 0 && own.orderBy.length > 0) ||
    (frame !== undefined && adds);
  if (isTwice) throw invalid(`the window ${base.name} has this already`, base);
  return {
    partitionBy,
    orderBy: orderBy.length > 0 ? orderBy : own.orderBy,
    frame: frame ?? own.frame,
  };
}

/** A window may stand on those before it. */
function find(base: Name, windows: Named): Window {
  const key = base.name.toLowerCase();
  const index = windows.findIndex(({ name }) => name.name.toLowerCase() === key);
  const found = windows[index];
  if (!found) throw invalid(`there is no window ${base.name}`, base);
  return spell(found.window, windows.slice(0, index));
}
