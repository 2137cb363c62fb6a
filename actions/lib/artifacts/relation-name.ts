import type { ProjectNode } from "../graph/nodes.ts";
import { quote, quoteRelation } from "../sql/quote.ts";

/** The published relation of a node as SQL names it, in backquotes; null where it has none. */
export function nameRelation(node: ProjectNode, database: string | undefined): string | null {
  if (!hasRelation(node)) return null;
  const relation = quoteRelation({ dataset: node.dataset, name: node.alias });
  return database === undefined ? relation : `${quote(database)}.${relation}`;
}

type RelationNode = Exclude<ProjectNode, { readonly kind: "unit_test" }>;

function hasRelation(node: ProjectNode): node is RelationNode {
  if (node.kind === "model") return node.config.materialized !== "ephemeral";
  if (node.kind === "test") return node.config.storeFailures;
  return node.kind !== "unit_test";
}
