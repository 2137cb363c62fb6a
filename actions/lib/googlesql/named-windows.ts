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
  // Most trees have none, and stay as they are.
  if (Array.isArray(tree)) {
    const spelt = tree.map((one: unknown) => spellWindows(one, windows));
    return spelt.every((one, index) => one === tree[index]) ? tree : (spelt as Tree);
  }
  const node = tree as { readonly kind?: string; readonly over?: Window };
  if (node.kind === "query") return tree;
  let spelt: Record<string, unknown> | undefined;
  for (const key of Object.keys(node) as (keyof typeof node)[]) {
    const value = node[key];
    if (typeof value !== "object") continue;
    const changed = key === "over" ? spell(value, windows) : spellWindows(value, windows);
    if (changed !== value) (spelt ??= { ...node })[key] = changed;
  }
  return (spelt as Tree | undefined) ?? tree;
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
