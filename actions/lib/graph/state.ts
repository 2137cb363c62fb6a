import { z } from "zod";
import { PipelineError } from "../errors.ts";
import type { ProjectGraph, RelationPlace } from "./nodes.ts";
import { findChangedMacros, hasChanged } from "./state-compare.ts";
import type { Aspect } from "./state-compare.ts";

/** A node as an earlier run's manifest has it. */
export interface EarlierNode {
  /** dbt's resource type. */
  readonly kind: string;
  readonly fqn: readonly string[];
  /** SHA-256 of what it was written as; undefined where the manifest does not say. */
  readonly checksum: string | undefined;
  /** Settings as they were written, by dbt's names. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly materialized: unknown;
  readonly description: string;
  /** Descriptions of columns, by name. */
  readonly columns: ReadonlyMap<string, string>;
  /** Ids of the macros that it called. */
  readonly macros: readonly string[];
  /** Where it was. */
  readonly place: RelationPlace | undefined;
  /** Of a source, its dataset as it was written, where that is another text than the dataset. */
  readonly statedDataset: string | undefined;
  readonly loadedAtField: string | undefined;
  readonly freshness: z.infer<typeof freshnessSchema>;
}

export interface EarlierMacro {
  readonly source: string;
  /** Ids of the macros that it called. */
  readonly macros: readonly string[];
}

/** A project as it was when its manifest was written. */
export interface EarlierState {
  /** By id. */
  readonly nodes: ReadonlyMap<string, EarlierNode>;
  readonly macros: ReadonlyMap<string, EarlierMacro>;
  /** dbt wrote it: of settings it keeps only those that are stated, as they are written. */
  readonly isByDbt: boolean;
}

const VERSION = "https://schemas.getdbt.com/dbt/manifest/v12.json";

const text = z.string().nullish();
/** What can stand in backquotes in SQL. */
const identifier = z
  .string()
  .regex(/^[^`\\\p{Cc}]{0,300}$/u)
  .nullish();
const settings = z.record(z.string(), z.unknown()).nullish();
const dependsOn = z.object({ macros: z.array(z.string()).optional() }).nullish();
const period = z.object({ count: z.number().nullish(), period: text }).nullish();
const freshnessSchema = z
  .object({ warn_after: period, error_after: period, filter: text })
  .nullish();

const nodeSchema = z.object({
  resource_type: z.string(),
  fqn: z.array(z.string()),
  checksum: z.union([z.string(), z.object({ name: z.string(), checksum: z.string() })]).nullish(),
  config: settings,
  unrendered_config: settings,
  description: text,
  columns: z.record(z.string(), z.object({ description: text })).nullish(),
  depends_on: dependsOn,
  schema: identifier,
  alias: identifier,
  identifier,
  unrendered_schema: text,
  loaded_at_field: text,
  freshness: freshnessSchema,
});

const manifestSchema = z.object({
  metadata: z.object({
    dbt_schema_version: z.literal(VERSION),
    env: z.record(z.string(), z.string()).optional(),
  }),
  nodes: z.record(z.string(), nodeSchema),
  sources: z.record(z.string(), nodeSchema),
  unit_tests: z.record(z.string(), nodeSchema).default({}),
  macros: z.record(z.string(), z.object({ macro_sql: z.string(), depends_on: dependsOn })),
});

/**
 * Parses a manifest.json of dbt 1.8 or later, or of ours:
 * https://schemas.getdbt.com/dbt/manifest/v12.json. Throws PipelineError `invalid-file`.
 */
export function readManifest(json: string): EarlierState {
  const value = parseJson(json);
  const parsed = manifestSchema.safeParse(value);
  if (!parsed.success) throw invalid(explainFault(value, parsed.error.issues[0]?.path ?? []));
  const { metadata, nodes, sources, unit_tests, macros } = parsed.data;
  const isByDbt = metadata.env?.["PIPELINE_GENERATOR"] === undefined;
  const all = [nodes, sources, unit_tests].flatMap((each) => Object.entries(each));
  const read = all.map(([id, node]) => [id, toNode(node)] as const);
  return {
    nodes: new Map(read),
    macros: new Map(
      Object.entries(macros).map(([id, { macro_sql: source, depends_on: calls }]) => {
        return [id, { source, macros: calls?.macros ?? [] }];
      }),
    ),
    isByDbt,
  };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw invalid("is no JSON", error);
  }
}

/** What stands at the place that is not as expected. */
function explainFault(manifest: unknown, path: readonly PropertyKey[]): string {
  let value = manifest;
  for (const key of path) value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  if (path.length === 0) return "is no object";
  const at = path.map(String).join(".");
  if (value === undefined) return `cannot be used: ${at} is missing`;
  const seen = typeof value === "object" ? "of another type" : JSON.stringify(value).slice(0, 80);
  return `cannot be used: ${at} is ${seen}`;
}

function invalid(problem: string, cause?: unknown): PipelineError {
  return new PipelineError(`The manifest of the earlier run ${problem}`, {
    code: "invalid-file",
    remedy: "Give the folder of a manifest.json that this program, or dbt 1.8 or later, wrote.",
    cause,
  });
}

/** dbt gives generic tests no checksum, and large seeds that of their path. */
function readChecksum({ checksum }: z.infer<typeof nodeSchema>): string | undefined {
  if (typeof checksum === "string") return checksum;
  return checksum?.name === "sha256" ? checksum.checksum : undefined;
}

function toNode(node: z.infer<typeof nodeSchema>): EarlierNode {
  const { schema, unrendered_schema: stated } = node;
  const alias = node.identifier ?? node.alias;
  const columns = Object.entries(node.columns ?? {});
  return {
    kind: node.resource_type,
    fqn: node.fqn,
    checksum: readChecksum(node),
    config: node.unrendered_config ?? {},
    materialized: node.config?.["materialized"],
    description: node.description ?? "",
    columns: new Map(columns.map(([name, { description }]) => [name, description ?? ""])),
    macros: node.depends_on?.macros ?? [],
    place: schema && alias ? { dataset: schema, alias } : undefined,
    statedDataset: stated ?? undefined,
    loadedAtField: node.loaded_at_field ?? undefined,
    freshness: node.freshness,
  };
}

/**
 * Ids of nodes that are new, or no longer written as they were, or only so in one aspect. As in dbt,
 * a node's macros are part of it, and what it reads is not. What the target makes of what is written
 * does not count.
 */
export function findModified(
  graph: ProjectGraph,
  earlier: EarlierState,
  aspect?: Aspect,
): Set<string> {
  const changedMacros = findChangedMacros(graph, earlier);
  const modified = new Set<string>();
  for (const node of graph.nodes.values()) {
    const before = earlier.nodes.get(node.id);
    const context = { aspect, changedMacros, isByDbt: earlier.isByDbt };
    if (hasChanged(node, before, context)) modified.add(node.id);
  }
  return modified;
}

/** Where the models and seeds of an earlier run are, by id: what `--defer` reads. */
export function listDeferred({ nodes }: EarlierState): ReadonlyMap<string, RelationPlace> {
  const places = new Map<string, RelationPlace>();
  for (const [id, { kind, place, materialized }] of nodes) {
    const isRelation = kind === "seed" || (kind === "model" && materialized !== "ephemeral");
    if (isRelation && place !== undefined) places.set(id, place);
  }
  return places;
}
