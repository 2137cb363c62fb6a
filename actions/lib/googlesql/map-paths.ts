import type { Expression } from "./ast.ts";

type Path = Extract<Expression, { kind: "path" }>;

/** Words that are no columns where they stand as an argument: date parts and such. */
export const KEYWORD =
  /^(microsecond|millisecond|second|minute|hour|day|dayofweek|dayofyear|week|isoweek|month|quarter|year|isoyear|nfk?[cd])$/i;

/** The tree with what `map` gives for each name of one part, subqueries and date parts apart. */
export function mapNames<Tree>(tree: Tree, map: (path: Path, name: string) => Expression): Tree {
  if (typeof tree !== "object" || tree === null) return tree;
  if (Array.isArray(tree)) return mapAll(tree, map) as Tree;
  const node = tree as unknown as Expression | { kind: "query" };
  if (node.kind === "query") return tree;
  if (node.kind === "path") {
    const [only, ...more] = node.parts;
    return only && more.length === 0 ? (map(node, only.name) as Tree) : tree;
  }
  const values = Object.values(node);
  const mapped = values.map((value: unknown, index) => {
    const isArguments = node.kind === "call" && Object.keys(node)[index] === "args";
    return isArguments ? mapAll(value as unknown[], map, true) : mapNames(value, map);
  });
  if (mapped.every((value, index) => value === values[index])) return tree;
  return Object.fromEntries(Object.keys(node).map((key, index) => [key, mapped[index]])) as Tree;
}

function mapAll(
  nodes: readonly unknown[],
  map: (path: Path, name: string) => Expression,
  isArguments = false,
): readonly unknown[] {
  const mapped = nodes.map((node) =>
    isArguments && isKeyword(node as Expression) ? node : mapNames(node, map),
  );
  return mapped.every((node, index) => node === nodes[index]) ? nodes : mapped;
}

function isKeyword(node: Expression): boolean {
  return node.kind === "path" && node.parts.length === 1 && KEYWORD.test(node.parts[0]?.name ?? "");
}
