import type { ModelConfig, ModelNode, ProjectNode, SeedNode, TestNode } from "./nodes.ts";

/** A node's settings by the names and in the shapes that dbt writes them, defaults filled in. */
export function describeConfig(node: ProjectNode): Readonly<Record<string, unknown>> {
  const shared = { enabled: true, tags: node.tags, meta: node.meta };
  switch (node.kind) {
    case "model":
      return { ...shared, ...describePlace(node), ...describeModelConfig(node.config) };
    case "seed":
      return {
        ...shared,
        ...describePlace(node),
        materialized: "seed",
        column_types: node.columnTypes,
        delimiter: node.delimiter,
        labels: node.labels,
        persist_docs: node.persistDocs,
      };
    case "test":
      return { ...shared, ...describeTestConfig(node) };
    case "source":
      return { ...shared, loaded_at_field: node.loadedAtField ?? null };
    case "unit_test":
      break;
  }
  return shared;
}

/**
 * The same, with the template itself for what a template makes, and without what a node's own SQL
 * sets, which its checksum stands for: none of it depends on the target.
 */
export function describeWrittenConfig(node: ProjectNode): Readonly<Record<string, unknown>> {
  const config: Record<string, unknown> = { ...describeConfig(node) };
  for (const [name, template] of Object.entries(node.written ?? {})) {
    // As BigQuery's settings call the schema.
    const key = name === "dataset" ? "schema" : name;
    if (template === undefined) delete config[key];
    else config[key] = template;
  }
  return config;
}

function describePlace({ statedPlace }: ModelNode | SeedNode) {
  return { schema: statedPlace?.schema ?? null, alias: statedPlace?.alias ?? null };
}

function describeModelConfig(config: ModelConfig) {
  const { partitionBy } = config;
  return {
    materialized: config.materialized,
    incremental_strategy: config.materialized === "incremental" ? config.strategy : null,
    partition_by:
      partitionBy === undefined
        ? null
        : {
            field: partitionBy.field,
            data_type: partitionBy.dataType,
            granularity: partitionBy.granularity,
            ...(partitionBy.range === undefined ? {} : { range: partitionBy.range }),
          },
    cluster_by: config.clusterBy,
    labels: config.labels,
    unique_key: config.uniqueKey,
    merge_update_columns: config.mergeUpdateColumns ?? null,
    merge_exclude_columns: config.mergeExcludeColumns,
    full_refresh: config.fullRefresh ?? null,
    persist_docs: config.persistDocs,
  };
}

function describeTestConfig({ config }: TestNode) {
  return {
    materialized: "test",
    severity: config.severity.toUpperCase(),
    warn_if: config.warnIf,
    error_if: config.errorIf,
    where: config.where ?? null,
    limit: config.limit ?? null,
    store_failures: config.storeFailures,
    fail_calc: "count(*)",
  };
}
