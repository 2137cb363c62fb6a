import { z } from "zod";
import {
  modelConfigSchema,
  seedConfigSchema,
  sourceConfigSchema,
  testConfigSchema,
} from "./config.ts";
import { identifier } from "./yaml.ts";

// The shapes of the YAML files that describe resources. Lists are checked entry by entry, so that
// one that is wrong does not hide the others.

const ignored = z.unknown().optional();
const entries = z.array(z.unknown()).nullish();
const tree = z.record(z.string(), z.unknown()).nullish();
const words = z.union([z.string().transform((word) => [word]), z.array(z.string())]).nullish();
const described = {
  name: identifier,
  description: z
    .string()
    .nullish()
    .transform((text) => text?.trim() ?? ""),
  meta: tree,
  tags: words,
  docs: ignored,
};
const tested = { data_tests: entries, tests: entries };

export const columnSchema = z.strictObject({
  ...described,
  ...tested,
  data_type: z.string().nullish(),
  quote: ignored,
  policy_tags: ignored,
  constraints: ignored,
  granularity: ignored,
  config: z.strictObject({ meta: tree, tags: words }).nullish(),
});

const resource = {
  ...described,
  ...tested,
  columns: entries,
  group: ignored,
  access: ignored,
  constraints: ignored,
};

export const modelSchema = z.strictObject({
  ...resource,
  config: modelConfigSchema.nullish(),
  time_spine: ignored,
  versions: z.array(z.unknown()).max(0, "versions of models are not supported").nullish(),
  latest_version: z.undefined("versions of models are not supported").optional(),
});
export const seedSchema = z.strictObject({ ...resource, config: seedConfigSchema.nullish() });

const period = z
  .strictObject({
    count: z.number().int().nonnegative(),
    period: z.enum(["minute", "hour", "day"]),
  })
  .nullish();
export const freshnessSchema = z
  .strictObject({ warn_after: period, error_after: period, filter: z.string().nullish() })
  .nullish();
const fresh = { loaded_at_field: z.string().nullish(), freshness: freshnessSchema };

export const sourceSchema = z.strictObject({
  ...described,
  ...fresh,
  schema: identifier.optional(),
  database: ignored,
  loader: ignored,
  overrides: z.undefined("overrides of a package's sources are not supported").optional(),
  quoting: ignored,
  config: sourceConfigSchema.extend(fresh).nullish(),
  tables: entries,
});
export const sourceTableSchema = z.strictObject({
  ...resource,
  ...fresh,
  identifier: identifier.optional(),
  loader: ignored,
  quoting: ignored,
  external: ignored,
  config: sourceConfigSchema.extend(fresh).nullish(),
});

export const singularTestSchema = z.strictObject({
  ...described,
  config: testConfigSchema.nullish(),
});

export const macroSchema = z.strictObject({
  ...described,
  arguments: ignored,
  config: z.strictObject({ meta: tree, docs: ignored }).nullish(),
});

const rows = {
  rows: z.union([z.array(z.record(z.string(), z.unknown())), z.string()]).nullish(),
  format: z.enum(["dict", "csv", "sql"]).default("dict"),
  fixture: z.string().nullish(),
};
export const unitTestSchema = z.strictObject({
  ...described,
  model: identifier,
  given: z.array(z.strictObject({ input: z.string(), ...rows })).default([]),
  expect: z.strictObject(rows),
  overrides: z.strictObject({ macros: tree, vars: tree, env_vars: tree }).nullish(),
  config: z
    .strictObject({
      tags: words,
      meta: tree,
      enabled: z.boolean().optional(),
      static_analysis: ignored,
    })
    .nullish(),
  versions: z.undefined("versions of models are not supported").optional(),
});

/** Resources that build nothing: named in a warning and passed over. */
export const PASSED_OVER = [
  "exposures",
  "metrics",
  "semantic_models",
  "saved_queries",
  "groups",
  "analyses",
] as const;

export const fileSchema = z.strictObject({
  version: z.literal(2).optional(),
  models: entries,
  seeds: entries,
  sources: entries,
  macros: entries,
  unit_tests: entries,
  data_tests: entries,
  tests: entries,
  anchors: ignored,
  ...Object.fromEntries(PASSED_OVER.map((section) => [section, entries])),
  snapshots: z.array(z.unknown()).max(0, "snapshots are not supported").nullish(),
});
