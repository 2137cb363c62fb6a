import { PipelineError } from "../errors.ts";
import type { SourceNode } from "../graph/nodes.ts";
import type { Problems } from "../project/problems.ts";
import { countNoun, formatAge, formatInstant } from "../report/format.ts";
import { findExpressionFault } from "../sql/expression.ts";
import { quoteRelation } from "../sql/quote.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import { explainRefusal } from "./refusal.ts";
import { schedule } from "./schedule.ts";

/** How old the newest rows of one source table are. */
export interface FreshnessResult {
  readonly node: SourceNode;
  /** `failed`: the warehouse could not tell. */
  readonly status: "pass" | "warn" | "error" | "failed";
  /** Milliseconds since 1970; undefined where no row counts, which is older than anything. */
  readonly loadedAtMs: number | undefined;
  readonly ageMs: number | undefined;
  readonly startedMs: number;
  readonly durationMs: number;
  /** One sentence for a person, unless all is well. */
  readonly message: string | undefined;
}

const PERIODS_MS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/**
 * Gives the source tables that state how fresh they have to be. What in their YAML cannot be asked
 * of a warehouse goes to `problems`.
 */
export function listChecked(nodes: Iterable<SourceNode>, problems: Problems): SourceNode[] {
  return Iterator.from(nodes)
    .filter((node) => {
      if (node.freshness === undefined) return false;
      const faults = listFreshnessFaults(node);
      for (const fault of faults) problems.add({ file: node.file, line: node.line }, fault);
      return faults.length === 0;
    })
    .toArray();
}

/** Why a source that states limits cannot be asked of a warehouse; none where it can. */
export function listFreshnessFaults(node: SourceNode): string[] {
  const { freshness, loadedAtField } = node;
  const name = `${node.sourceName}.${node.name}`;
  if (loadedAtField === undefined) return [`freshness of ${name} needs a loaded_at_field`];
  const stated = { loaded_at_field: loadedAtField, filter: freshness?.filter };
  return Object.entries(stated).flatMap(([key, text]) => {
    const fault = text === undefined ? undefined : findExpressionFault(text);
    return fault === undefined ? [] : [`${key} of ${name} ${fault}`];
  });
}

/** The query for when the newest row was loaded, in milliseconds since 1970: `loaded_at_ms`. */
export function buildFreshness(node: SourceNode): string {
  const { loadedAtField = "", freshness } = node;
  const relation = quoteRelation({ dataset: node.dataset, name: node.alias });
  const where = freshness?.filter === undefined ? "" : `\nwhere (${freshness.filter})`;
  return `select unix_millis(cast(max(${loadedAtField}) as timestamp)) as loaded_at_ms\nfrom ${relation}${where}`;
}

/**
 * Asks the warehouse how old the newest rows are. `nodes` come from `listChecked`, `now` is in
 * milliseconds since 1970. A table that cannot be asked is a result; results are in their order.
 */
export async function checkFreshness(
  nodes: readonly SourceNode[],
  options: { warehouse: Pick<Warehouse, "query">; now: () => number; threads: number },
): Promise<FreshnessResult[]> {
  const results = new Map<string, FreshnessResult>();
  await schedule({
    tasks: nodes.map((node) => ({ id: node.id, dependsOn: [], rank: 0, node })),
    threads: options.threads,
    run: async ({ node }) => {
      const startedMs = options.now();
      const found = await ask(node, { warehouse: options.warehouse, nowMs: startedMs });
      const durationMs = options.now() - startedMs;
      results.set(node.id, { node, startedMs, durationMs, ...found });
      return true;
    },
    skip: () => undefined,
  });
  return nodes.flatMap(({ id }) => results.get(id) ?? []);
}

async function ask(
  node: SourceNode,
  { warehouse, nowMs }: { warehouse: Pick<Warehouse, "query">; nowMs: number },
): Promise<Pick<FreshnessResult, "status" | "loadedAtMs" | "ageMs" | "message">> {
  let rows;
  try {
    rows = await warehouse.query(buildFreshness(node));
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    const file = `${node.file}:${node.line}`;
    const message = explainRefusal(error, { file, lineOf: () => undefined });
    return { status: "failed", loadedAtMs: undefined, ageMs: undefined, message };
  }
  const value = rows[0]?.["loaded_at_ms"] ?? null;
  const loadedAtMs = value === null ? undefined : Number(value);
  const ageMs = loadedAtMs === undefined ? undefined : nowMs - loadedAtMs;
  return { loadedAtMs, ageMs, ...judge(node, { loadedAtMs, ageMs }) };
}

function judge(
  { file, line, sourceName, name, freshness }: SourceNode,
  { loadedAtMs, ageMs }: Pick<FreshnessResult, "loadedAtMs" | "ageMs">,
): Pick<FreshnessResult, "status" | "message"> {
  for (const [status, period] of [
    ["error", freshness?.errorAfter],
    ["warn", freshness?.warnAfter],
  ] as const) {
    if (period === undefined) continue;
    const limitMs = period.count * PERIODS_MS[period.period];
    if (ageMs !== undefined && ageMs <= limitMs) continue;
    const seen =
      loadedAtMs === undefined || ageMs === undefined
        ? "has no row with a time"
        : `has its newest row of ${formatInstant(loadedAtMs)}, ${formatAge(ageMs)} ago`;
    const limit = countNoun(period.count, period.period);
    const message = `${file}:${line}: ${sourceName}.${name} ${seen}; expected within ${limit}.`;
    return { status, message };
  }
  return { status: "pass", message: undefined };
}
