import { z } from "zod";
import type { ModelConfig, TestConfig } from "../graph/nodes.ts";
import { SEED_TYPES } from "../sql/seed.ts";
import type { SeedType } from "../sql/seed.ts";
import { identifier } from "./yaml.ts";

const ignored = z.unknown().optional();
const strings = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean()]).transform(String),
);
const docsFlags = z.strictObject({
  relation: z.boolean().default(false),
  columns: z.boolean().default(false),
});

const listOf = (item: z.ZodType<string>) =>
  z
    .union([item.transform((word) => [word]), z.array(item)], "expected a name or a list of names")
    .nullish();

/** A boolean, also as the text that Jinja makes of one. */
const flag = z.union([z.boolean(), z.stringbool({ truthy: ["true"], falsy: ["false"] })], {
  error: "expected true or false",
});
const notYet = (what: string) =>
  z
    .union([z.array(z.unknown()).max(0), z.literal(""), z.literal(false), z.null()], {
      error: `${what} not supported`,
    })
    .optional();

/** What all kinds of resource take. */
const shared = {
  enabled: flag.optional(),
  tags: listOf(z.string()),
  meta: z.record(z.string(), z.unknown()).nullish(),
  docs: ignored,
  group: ignored,
};
/** What resources take that become relations. */
const relation = {
  ...shared,
  schema: identifier.nullish(),
  dataset: identifier.nullish(),
  alias: identifier.nullish(),
  database: notYet("other projects than the target's are"),
  project: notYet("other projects than the target's are"),
  labels: strings.nullish(),
  persist_docs: docsFlags.nullish(),
  full_refresh: flag.nullish(),
  contract: z.strictObject({ enforced: z.literal(false, "contracts are not supported") }).nullish(),
  pre_hook: notYet("hooks are"),
  post_hook: notYet("hooks are"),
  "pre-hook": notYet("hooks are"),
  "post-hook": notYet("hooks are"),
  grants: notYet("grants are"),
  event_time: ignored,
};

const partitionRange = z.strictObject({
  start: z.number().int(),
  end: z.number().int(),
  interval: z.number().int().positive(),
});
const partitionBy = z
  .strictObject({
    field: identifier,
    data_type: z
      .string()
      .toLowerCase()
      .pipe(z.enum(["date", "datetime", "timestamp", "int64"]))
      .default("date"),
    granularity: z
      .string()
      .toLowerCase()
      .pipe(z.enum(["hour", "day", "month", "year"]))
      .default("day"),
    range: partitionRange.optional(),
  })
  .refine((partition) => partition.data_type !== "date" || partition.granularity !== "hour", {
    error: "a date has no hours",
  })
  .refine((partition) => (partition.data_type === "int64") === (partition.range !== undefined), {
    error: "expected a range with data_type int64, and only with it",
  })
  .nullish();

export const modelConfigSchema = z.strictObject({
  ...relation,
  materialized: z
    .enum(["view", "table", "incremental", "ephemeral"], {
      error: "expected view, table, incremental or ephemeral",
    })
    .optional(),
  partition_by: partitionBy,
  cluster_by: listOf(identifier).refine((columns) => (columns?.length ?? 0) <= 4, {
    error: "expected at most four columns",
  }),
  incremental_strategy: z
    .enum(["merge", "insert_overwrite", "append"], {
      error: "expected merge, insert_overwrite or append",
    })
    .nullish(),
  unique_key: listOf(identifier),
  merge_update_columns: listOf(identifier),
  merge_exclude_columns: listOf(identifier),
  on_schema_change: z.literal("fail", "only fail is supported").nullish(),
  access: ignored,
});

/** BigQuery's other names of the types that seeds may have. */
const TYPE_ALIASES: Readonly<Record<string, SeedType>> = {
  integer: "int64",
  int: "int64",
  bigint: "int64",
  float: "float64",
  decimal: "numeric",
  boolean: "bool",
  text: "string",
  varchar: "string",
};

const seedType = z
  .string()
  .transform((type) => TYPE_ALIASES[type.toLowerCase()] ?? type.toLowerCase())
  .pipe(z.enum(SEED_TYPES));

export const seedConfigSchema = z.strictObject({
  ...relation,
  materialized: z.literal("seed").optional(),
  column_types: z.record(z.string(), seedType).optional(),
  delimiter: z.string().length(1, "expected one character").optional(),
  quote_columns: z.boolean().optional(),
});

const severity = z
  .string()
  .toLowerCase()
  .pipe(z.enum(["error", "warn"], { error: "expected error or warn" }));
const threshold = z
  .string()
  .regex(/^\s*(=|==|!=|<>|<|<=|>|>=)\s*\d{1,15}\s*$/, "expected a comparison, such as > 10");

export const testConfigSchema = z.strictObject({
  ...shared,
  severity: severity.optional(),
  warn_if: threshold.optional(),
  error_if: threshold.optional(),
  where: z.string().nullish(),
  limit: z.number().int().positive().nullish(),
  store_failures: flag.nullish(),
  schema: identifier.nullish(),
  alias: identifier.nullish(),
  fail_calc: z.literal("count(*)", "only count(*) is supported").optional(),
  database: relation.database,
});

export const sourceConfigSchema = z.strictObject({
  ...shared,
  freshness: z.unknown().optional(),
  loaded_at_field: z.string().nullish(),
  loaded_at_query: notYet("loaded_at_query is"),
  event_time: ignored,
});

/** Key of what is written of settings whose values do not tell: see `written` of a node. */
export const WRITTEN = Symbol("written");

interface Written {
  readonly [WRITTEN]?: Readonly<Record<string, unknown>> | undefined;
}

export type ModelConfigLayer = z.infer<typeof modelConfigSchema> & Written;
export type SeedConfigLayer = z.infer<typeof seedConfigSchema> & Written;
export type TestConfigLayer = z.infer<typeof testConfigSchema> & Written;

interface Layer extends Written {
  readonly enabled?: boolean | undefined;
  readonly tags?: string[] | null | undefined;
  readonly meta?: Record<string, unknown> | null | undefined;
}

const NO_META: Readonly<Record<string, unknown>> = Object.freeze({});

/** Lays settings over one another, the first ones lowest. As in dbt, tags and meta add up. */
export function mergeConfig<T extends Layer>(layers: readonly T[]): T {
  const tags = new Set<string>();
  let meta = NO_META;
  const merged = {};
  let written: Record<string, unknown> | undefined;
  for (const layer of layers) {
    if (written !== undefined) for (const key of Object.keys(layer)) delete written[key];
    if (layer[WRITTEN] !== undefined) Object.assign((written ??= {}), layer[WRITTEN]);
    Object.assign(merged, layer);
    if (layer.meta) meta = Object.assign(meta === NO_META ? {} : meta, layer.meta);
    for (const tag of layer.tags ?? []) tags.add(tag);
  }
  return Object.assign(merged as T, { tags: [...tags], meta, [WRITTEN]: written });
}

/** What a model's settings come to, with dbt's defaults. */
export function toModelConfig(merged: ModelConfigLayer): ModelConfig {
  const partition = merged.partition_by ?? undefined;
  return {
    materialized: merged.materialized ?? "view",
    partitionBy: partition && {
      field: partition.field,
      dataType: partition.data_type,
      granularity: partition.granularity,
      ...(partition.range === undefined ? {} : { range: partition.range }),
    },
    clusterBy: merged.cluster_by ?? [],
    labels: merged.labels ?? {},
    strategy: merged.incremental_strategy ?? "merge",
    uniqueKey: merged.unique_key ?? [],
    mergeUpdateColumns: merged.merge_update_columns ?? undefined,
    mergeExcludeColumns: merged.merge_exclude_columns ?? [],
    fullRefresh: merged.full_refresh ?? undefined,
    persistDocs: merged.persist_docs ?? { relation: true, columns: true },
  };
}

/** What a data test's settings come to, with dbt's defaults. */
export function toTestConfig(merged: TestConfigLayer): TestConfig {
  return {
    severity: merged.severity ?? "error",
    warnIf: merged.warn_if ?? "!= 0",
    errorIf: merged.error_if ?? "!= 0",
    where: merged.where ?? undefined,
    limit: merged.limit ?? undefined,
    storeFailures: merged.store_failures ?? false,
  };
}
