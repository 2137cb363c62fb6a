import type { ModelConfig } from "../../actions/lib/graph/nodes.ts";

/** A model's settings, dbt's defaults but for those given. */
export function makeConfig(given: Partial<ModelConfig> = {}): ModelConfig {
  return {
    materialized: "incremental",
    partitionBy: undefined,
    clusterBy: [],
    labels: {},
    strategy: "merge",
    uniqueKey: [],
    mergeUpdateColumns: undefined,
    mergeExcludeColumns: [],
    fullRefresh: undefined,
    persistDocs: { relation: true, columns: true },
    ...given,
  };
}
