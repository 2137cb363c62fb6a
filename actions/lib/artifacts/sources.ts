import type { FreshnessResult } from "../run/freshness.ts";
import { describeFreshness } from "./freshness-limits.ts";
import { describeArtifact } from "./metadata.ts";
import type { ArtifactStamp } from "./metadata.ts";
import { describeTiming, toInstant } from "./timing.ts";

/** dbt takes a table without rows for one that was loaded at the beginning of time. */
const NEVER_MS = Date.parse("0001-01-01T00:00:00Z");

/**
 * How old the newest rows of sources are, in the format of dbt's sources v3
 * (https://schemas.getdbt.com/dbt/sources/v3.json).
 */
export function buildFreshnessResults(
  results: readonly FreshnessResult[],
  options: ArtifactStamp & { elapsedMs: number },
) {
  return {
    metadata: describeArtifact("sources/v3", options),
    results: results.map(describeResult),
    elapsed_time: options.elapsedMs / 1000,
  };
}

function describeResult(result: FreshnessResult) {
  const { node, status, startedMs, loadedAtMs = NEVER_MS } = result;
  if (status === "failed") {
    return { unique_id: node.id, status: "runtime error", error: result.message ?? null };
  }
  return {
    unique_id: node.id,
    status,
    max_loaded_at: toInstant(loadedAtMs),
    snapshotted_at: toInstant(startedMs),
    max_loaded_at_time_ago_in_s: (startedMs - loadedAtMs) / 1000,
    criteria: describeFreshness(node.freshness ?? NO_LIMITS),
    adapter_response: {},
    ...describeTiming(result),
  };
}

const NO_LIMITS = { warnAfter: undefined, errorAfter: undefined, filter: undefined };
