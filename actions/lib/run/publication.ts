import type { Publication } from "../warehouse/warehouse.ts";
import type { Compiler } from "./compile.ts";
import type { BuiltNode } from "./plan.ts";

/** The kind of relation that a model or seed becomes. */
export function kindOf(node: BuiltNode): "table" | "view" {
  return node.kind === "model" && node.config.materialized === "view" ? "view" : "table";
}

/** What to put where people read; a view's query then reads what is published, too. */
export async function describePublication(
  node: BuiltNode,
  compiler: Compiler,
): Promise<Publication> {
  const { dataset, alias: name } = node;
  const kind = kindOf(node);
  const query =
    node.kind === "model" && kind === "view" ? await compiler.compilePublished(node) : undefined;
  return { dataset, name, kind, ...(query && { sql: query.sql }), ...describeTexts(node) };
}

/** What people are told of a relation, as far as it is to be kept with it. */
export function describeTexts(
  node: BuiltNode,
): Pick<Publication, "description" | "columnDescriptions" | "labels"> {
  const { description } = node;
  const { persistDocs, labels } = node.kind === "model" ? node.config : node;
  const described = node.columns.flatMap((column) =>
    column.description === "" ? [] : [[column.name, column.description] as const],
  );
  return {
    ...(persistDocs.relation && description !== "" && { description }),
    ...(persistDocs.columns &&
      described.length > 0 && { columnDescriptions: Object.fromEntries(described) }),
    ...(Object.keys(labels).length > 0 && { labels }),
  };
}
