import { z } from "zod";
import type { Materialized, PartitionBy } from "../sql/materialize.ts";
import { SEED_TYPES } from "../sql/seed.ts";
import type { SeedType } from "../sql/seed.ts";
import { identifier } from "./yaml.ts";

/** Settings that change nothing that is built. */
const harmless = {
  meta: z.record(z.string(), z.unknown()).optional(),
  docs: z.unknown().optional(),
  persist_docs: z.unknown().optional(),
  enabled: z.literal(true).optional(),
};

const listOf = (item: z.ZodType<string>) =>
  z
    .union([item.transform((word) => [word]), z.array(item)], "expected a name or a list of names")
    .nullish();
const tags = listOf(z.string());

export const modelConfigSchema = z.strictObject({
  ...harmless,
  materialized: z.enum(["table", "view"]).optional(),
  partition_by: z
    .strictObject({
      field: identifier,
      data_type: z.enum(["date", "datetime", "timestamp"]).default("date"),
      granularity: z.enum(["hour", "day", "month", "year"]).default("day"),
    })
    .refine((partition) => partition.data_type !== "date" || partition.granularity !== "hour", {
      error: "a date has no hours",
    })
    .nullish(),
  cluster_by: listOf(identifier).refine((columns) => (columns?.length ?? 0) <= 4, {
    error: "expected at most four columns",
  }),
  tags,
});

/** BigQuery's other names of the types that seeds may have. */
const TYPE_ALIASES: Readonly<Record<string, SeedType>> = {
  integer: "int64",
  int: "int64",
  bigint: "int64",
  float: "float64",
  decimal: "numeric",
  boolean: "bool",
};

const seedType = z
  .string()
  .transform((type) => TYPE_ALIASES[type.toLowerCase()] ?? type.toLowerCase())
  .pipe(z.enum(SEED_TYPES));

export const seedConfigSchema = z.strictObject({
  ...harmless,
  tags,
  column_types: z.record(z.string(), seedType).optional(),
  delimiter: z.literal(",").optional(),
  quote_columns: z.boolean().optional(),
});

export const severitySchema = z.enum(["error", "warn", "ERROR", "WARN"]).transform(lowerCase);

export const testConfigSchema = z.strictObject({
  ...harmless,
  tags,
  severity: severitySchema.optional(),
  where: z.string().optional(),
});

function lowerCase(severity: string): Severity {
  return severity === "warn" || severity === "WARN" ? "warn" : "error";
}

export type Severity = "error" | "warn";
export type ModelConfigLayer = z.infer<typeof modelConfigSchema>;
export type SeedConfigLayer = z.infer<typeof seedConfigSchema>;

export interface ModelConfig {
  readonly materialized: Materialized;
  readonly partitionBy: PartitionBy | undefined;
  readonly clusterBy: readonly string[];
  readonly tags: readonly string[];
}

/** Lays settings over one another, the first ones lowest. As in dbt, tags add up. */
export function mergeConfig<T extends { tags?: string[] | null | undefined }>(
  layers: readonly T[],
): T {
  const all = layers.flatMap((layer) => layer.tags ?? []);
  return { ...Object.assign({}, ...layers), tags: [...new Set(all)] };
}

export function toModelConfig(layers: readonly ModelConfigLayer[]): ModelConfig {
  const merged = mergeConfig(layers);
  const partition = merged.partition_by ?? undefined;
  return {
    materialized: merged.materialized ?? "view",
    partitionBy: partition && {
      field: partition.field,
      dataType: partition.data_type,
      granularity: partition.granularity,
    },
    clusterBy: merged.cluster_by ?? [],
    tags: merged.tags ?? [],
  };
}
