import type { Project } from "../project/project.ts";
import type { RelationDescription } from "../warehouse/warehouse.ts";
import { describeArtifact } from "./metadata.ts";

/**
 * What the warehouse says of relations, in the format of dbt's catalog v1
 * (https://schemas.getdbt.com/dbt/catalog/v1.json). `descriptions` are by the node's id; what has
 * none is not there, and left out.
 */
export function buildCatalog(
  { graph, invocation }: Pick<Project, "graph" | "invocation">,
  options: {
    descriptions: ReadonlyMap<string, RelationDescription>;
    generatedAt: string;
  },
) {
  const { descriptions, generatedAt } = options;
  const nodes: Record<string, ReturnType<typeof describeTable>> = {};
  const sources: typeof nodes = {};
  for (const { id, kind } of graph.nodes.values()) {
    const relation = descriptions.get(id);
    if (relation === undefined) continue;
    const part = kind === "source" ? sources : nodes;
    part[id] = describeTable(id, relation, invocation.database);
  }
  return {
    metadata: describeArtifact("catalog/v1", { generatedAt, invocationId: invocation.id }),
    nodes,
    sources,
    errors: null,
  };
}

export type Catalog = ReturnType<typeof buildCatalog>;

function describeTable(id: string, relation: RelationDescription, database: string | undefined) {
  const { dataset, name, kind, columns, rowCount, description } = relation;
  return {
    unique_id: id,
    metadata: {
      type: kind,
      schema: dataset,
      name,
      database: database ?? null,
      comment: description ?? null,
      owner: null,
    },
    columns: Object.fromEntries(
      columns.map((column, index) => [
        column.name,
        {
          name: column.name,
          type: column.type,
          index: index + 1,
          comment: column.description ?? null,
        },
      ]),
    ),
    stats: describeStats(rowCount),
  };
}

/** dbt's documentation site shows what is `include`d, and asks `has_stats` whether anything is. */
function describeStats(rowCount: number | undefined) {
  const isKnown = rowCount !== undefined;
  return {
    has_stats: {
      id: "has_stats",
      label: "Has Stats?",
      value: isKnown,
      include: false,
      description: "Whether anything is known of the table's size",
    },
    ...(isKnown && {
      num_rows: {
        id: "num_rows",
        label: "# Rows",
        value: rowCount,
        include: true,
        description: "Rows in the table",
      },
    }),
  };
}
