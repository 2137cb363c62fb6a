import type {
  ModelConfig,
  ModelNode,
  ProjectGraph,
  ProjectNode,
  SeedNode,
  SourceNode,
  TestNode,
  UnitTestNode,
} from "../../actions/lib/graph/nodes.ts";

const CONFIG: ModelConfig = {
  materialized: "view",
  partitionBy: undefined,
  clusterBy: [],
  labels: {},
  strategy: "merge",
  uniqueKey: [],
  mergeUpdateColumns: undefined,
  mergeExcludeColumns: [],
  fullRefresh: undefined,
  persistDocs: { relation: true, columns: true },
};

function common(file: string, fqn: readonly string[]) {
  const name = fqn.at(-1) ?? "";
  return {
    name,
    package: fqn[0] ?? "",
    file,
    line: 1,
    fqn,
    description: `What ${name} is.`,
    tags: [],
    meta: {},
    dependsOn: [],
    macros: [],
    checksum: `sum of ${name}`,
  };
}

type Changes<T> = Partial<Omit<T, "config" | "kind">>;

/** A view; `file` is below `models/` unless it begins with `dbt_packages/`. */
export function model(
  file: string,
  changes: Changes<ModelNode> & { config?: Partial<ModelConfig> } = {},
): ModelNode {
  const [, package_ = "shop", path = file] = /^dbt_packages\/(\w+)\/models\/(.*)$/.exec(file) ?? [];
  const fqn = [package_, ...path.replace(".sql", "").split("/")];
  const base = common(path === file ? `models/${file}` : file, fqn);
  return {
    ...base,
    kind: "model",
    id: `model.${package_}.${base.name}`,
    dataset: "shop",
    alias: base.name,
    columns: [],
    source: "select 1",
    ...changes,
    config: { ...CONFIG, ...changes.config },
  };
}

export function seed(name: string, changes: Changes<SeedNode> = {}): SeedNode {
  return {
    ...common(`seeds/${name}.csv`, ["shop", name]),
    kind: "seed",
    id: `seed.shop.${name}`,
    dataset: "shop",
    alias: name,
    columns: [],
    columnTypes: {},
    delimiter: ",",
    labels: {},
    persistDocs: { relation: true, columns: true },
    ...changes,
  };
}

export function source(name: string, changes: Changes<SourceNode> = {}): SourceNode {
  return {
    ...common("models/sources.yml", ["shop", "raw", name]),
    kind: "source",
    id: `source.shop.raw.${name}`,
    sourceName: "raw",
    dataset: "raw",
    alias: name,
    columns: [],
    loadedAtField: undefined,
    freshness: undefined,
    ...changes,
  };
}

/** A generic test of that kind where `test` is given, a singular one otherwise. */
export function dataTest(
  name: string,
  changes: Changes<TestNode> & { test?: string; severity?: "error" | "warn" } = {},
): TestNode {
  const { test, severity = "error", ...rest } = changes;
  const [on = ""] = changes.dependsOn ?? [];
  return {
    ...common(test === undefined ? `tests/${name}.sql` : "models/marts.yml", ["shop", name]),
    kind: "test",
    id: `test.shop.${name}${test === undefined ? "" : ".0123456789"}`,
    dataset: "shop_dbt_test__audit",
    alias: name,
    config: {
      severity,
      warnIf: "!= 0",
      errorIf: "!= 0",
      where: undefined,
      limit: undefined,
      storeFailures: false,
    },
    generic:
      test === undefined
        ? undefined
        : { test, namespace: undefined, column: "id", arguments: {}, on },
    source: "",
    ...rest,
  };
}

export function unitTest(name: string, of: string): UnitTestNode {
  return {
    ...common("models/marts.yml", ["shop", "marts", of, name]),
    kind: "unit_test",
    id: `unit_test.shop.${of}.${name}`,
    dependsOn: [`model.shop.${of}`],
    model: `model.shop.${of}`,
    given: [],
    expect: { rows: [], format: "dict" },
    overrides: { macros: {}, vars: {}, envVars: {} },
  };
}

export function graphOf(
  nodes: readonly ProjectNode[],
  changes: Partial<Omit<ProjectGraph, "nodes">> = {},
): ProjectGraph {
  return {
    project: "shop",
    nodes: new Map(nodes.map((node) => [node.id, node])),
    macros: new Map(),
    docs: new Map(),
    warnings: [],
    disabled: [],
    ...changes,
  };
}

/**
 * A shop: `raw.orders ▶ stg_orders ▶ fct_orders ▶ revenue`, where customers come in by
 * `raw.customers ▶ stg_customers ▶ dim_customers`, which reads the seed `regions` too.
 */
export const SHOP: ProjectGraph = graphOf(
  [
    source("orders", { tags: ["daily"] }),
    source("customers"),
    seed("regions"),
    model("staging/stg_orders.sql", {
      dependsOn: ["source.shop.raw.orders"],
      tags: ["daily"],
      propertiesFile: "models/docs/staging.yml",
    }),
    model("staging/stg_customers.sql", { dependsOn: ["source.shop.raw.customers"] }),
    model("marts/dim_customers.sql", {
      dependsOn: ["model.shop.stg_customers", "seed.shop.regions"],
      meta: { owner: "sales", contains_pii: true, uses: { report: "weekly" } },
      config: { materialized: "table", clusterBy: ["region", "name"] },
    }),
    model("marts/fct_orders.sql", {
      dependsOn: ["model.shop.stg_orders", "model.shop.dim_customers"],
      config: { materialized: "incremental", uniqueKey: ["order_id"], fullRefresh: false },
    }),
    model("marts/finance/revenue.sql", {
      dependsOn: ["model.shop.fct_orders", "model.calendar.years"],
      tags: ["finance", "daily"],
    }),
    model("dbt_packages/calendar/models/base/years.sql"),
    dataTest("unique_raw_orders", { test: "unique", dependsOn: ["source.shop.raw.orders"] }),
    dataTest("unique_stg_orders", { test: "unique", dependsOn: ["model.shop.stg_orders"] }),
    dataTest("customers_exist", {
      test: "relationships",
      severity: "warn",
      dependsOn: ["model.shop.fct_orders", "model.shop.dim_customers"],
    }),
    dataTest("no_free_orders", { dependsOn: ["model.shop.fct_orders"] }),
    unitTest("adds_up", "revenue"),
  ],
  { disabled: ["model.shop.old_orders"] },
);
