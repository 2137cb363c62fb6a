import type { Expression, Item, Name } from "./ast.ts";
import { mapNames } from "./map-paths.ts";

type Star = Extract<Item, { kind: "star" }>;

/** Whether a path begins at the table: `t.a`, `t.*`. */
export function mentions(node: unknown, table: string): boolean {
  return some(node, ({ kind, parts, of }) =>
    kind === "star" ? isOnly(of, table) : (parts?.length ?? 0) > 1 && isNamed(parts?.[0], table),
  );
}

/** Whether the whole row of the table is read: `t`, `t.*`. */
export function mentionsRow(node: unknown, table: string): boolean {
  return some(node, ({ kind, parts, of }) =>
    kind === "star" ? isOnly(of, table) : parts?.length === 1 && isNamed(parts[0], table),
  );
}

/** Items over columns that a star changes, as items over the columns before. */
export function readThrough(items: readonly Item[], star: Star): Item[] {
  const values = new Map<string, Expression>();
  for (const { value, alias } of star.replace) values.set(alias.name.toLowerCase(), value);
  for (const { column, alias } of star.rename ?? []) {
    const { line, column: at } = alias;
    values.set(alias.name.toLowerCase(), { kind: "path", parts: [column], line, column: at });
  }
  return items.map((item): Item => {
    if (item.kind === "star") return item.of ? item : { ...star, ...position(item) };
    const [only, ...more] = item.value.kind === "path" ? item.value.parts : [];
    const alias = item.alias ?? (more.length === 0 ? only : undefined);
    const value = mapNames(item.value, (path, name) => values.get(name.toLowerCase()) ?? path);
    return { ...item, value, alias };
  });
}

interface Mention {
  readonly kind?: string;
  readonly parts?: readonly Name[];
  readonly of?: Expression;
}

function some(node: unknown, test: (node: Mention) => boolean): boolean {
  if (typeof node !== "object" || node === null) return false;
  if (Array.isArray(node)) return node.some((one) => some(one, test));
  return test(node) || Object.values(node).some((one) => some(one, test));
}

function isOnly(of: Expression | undefined, table: string): boolean {
  return of?.kind === "path" && of.parts.length === 1 && isNamed(of.parts[0], table);
}

function isNamed(name: Name | undefined, table: string): boolean {
  return name?.name.toLowerCase() === table.toLowerCase();
}

function position({ line, column }: Item): { line: number; column: number } {
  return { line, column };
}
