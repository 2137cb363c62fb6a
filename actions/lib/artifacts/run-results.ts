import { z } from "zod";
import { PipelineError } from "../errors.ts";
import type { Project } from "../project/project.ts";
import type { Surroundings } from "../project/surroundings.ts";
import type { NodeResult } from "../report/results.ts";
import { describeArtifact } from "./metadata.ts";
import type { ArtifactStamp } from "./metadata.ts";
import { nameRelation } from "./relation-name.ts";
import { describeTiming } from "./timing.ts";

export interface RunResultsOptions extends ArtifactStamp {
  readonly elapsedMs: number;
  /** The invocation's arguments, which a retry reads back: written as they are, so no secrets. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Whether what was built is where people read. */
  readonly isPublished: boolean;
  /** Says what relations the results are of. */
  readonly project?: Pick<Project, "graph" | "invocation">;
  /** What nodes were made of besides files. */
  readonly surroundings?: Surroundings;
}

/** Says in `metadata.env` whether the run published; dbt's schema has no other place for it. */
const PUBLISHED = "PIPELINE_IS_PUBLISHED";
/** In the same place: as JSON, what nodes were made of besides files. */
const SURROUNDINGS = "PIPELINE_SURROUNDINGS";
/** Ids of runs that began to go on from these results, and may have got no further. */
const CONTINUED = "PIPELINE_CONTINUED_BY";

/**
 * What became of each node of a run, in the format of dbt's run results v6
 * (https://schemas.getdbt.com/dbt/run-results/v6.json). Statuses have the same names in dbt.
 */
export function buildRunResults(results: readonly NodeResult[], options: RunResultsOptions) {
  const { env, ...metadata } = describeArtifact("run-results/v6", options);
  const told: Record<string, string> = {
    ...env,
    [PUBLISHED]: String(options.isPublished),
    ...(options.surroundings && { [SURROUNDINGS]: JSON.stringify(options.surroundings) }),
  };
  return {
    metadata: { ...metadata, env: told },
    results: results.map((result) => describeResult(result, options)),
    elapsed_time: options.elapsedMs / 1000,
    args: options.args,
  };
}

export type RunResultsArtifact = ReturnType<typeof buildRunResults>;

function describeResult(result: NodeResult, { project }: RunResultsOptions) {
  const { id, status, isUnchanged = false, message, failures, compiledSql } = result;
  const node = project?.graph.nodes.get(id);
  const { timing, ...took } = describeTiming(result);
  return {
    unique_id: id,
    status,
    timing: status === "skipped" || isUnchanged ? [] : timing,
    ...took,
    adapter_response: describeResponse(result),
    message: message ?? (isUnchanged ? UNCHANGED : null),
    failures: failures ?? null,
    compiled: compiledSql !== undefined,
    compiled_code: compiledSql ?? null,
    relation_name: node === undefined ? null : nameRelation(node, project?.invocation.database),
  };
}

/** Under the names that dbt-bigquery has for them. */
function describeResponse({ rowCount, cost, isUnchanged }: NodeResult) {
  return {
    // dbt has no word for it: what stands has the status that it had.
    ...(isUnchanged && { is_unchanged: true }),
    ...(rowCount !== undefined && { rows_affected: rowCount }),
    ...(cost && {
      bytes_processed: cost.bytesProcessed,
      bytes_billed: cost.bytesBilled,
      location: cost.location,
      job_id: cost.jobId,
      slot_ms: cost.slotMs,
    }),
  };
}

/** What an earlier run left to be gone on with. */
export interface EarlierResults {
  /** dbt's statuses by id, in the order of the file. */
  readonly statuses: ReadonlyMap<string, string>;
  /** The invocation's arguments; what they hold is for their reader to check. */
  readonly args: Readonly<Record<string, unknown>>;
  /** False also where the file does not say. */
  readonly isPublished: boolean;
  /** Ids of what stood as it was, so that nothing was built or asked for it. */
  readonly unchanged: ReadonlySet<string>;
  /** Undefined where the file does not say. */
  readonly surroundings: Surroundings | undefined;
  /** Of the run that wrote them, and of those that began to go on from there. */
  readonly invocationIds: ReadonlySet<string>;
}

const UNCHANGED = "Nothing has changed for it since.";

const STATUSES = [
  ...(["success", "error", "skipped", "partial success", "no-op", "pass", "fail", "warn"] as const),
  "runtime error",
] as const;

const resultSchema = z.looseObject({
  unique_id: z.string(),
  status: z.enum(STATUSES),
  adapter_response: z.looseObject({ is_unchanged: z.unknown() }).partial().optional(),
});

const runResultsSchema = z.object({
  metadata: z.object({
    dbt_schema_version: z.string().regex(/\/run-results\/v\d+\.json$/, "is of another artifact"),
    env: z.record(z.string(), z.string()).optional(),
    invocation_id: z.string().nullish(),
  }),
  results: z.array(resultSchema),
  args: z.record(z.string(), z.unknown()).default({}),
});

/**
 * Reads run results, ours or dbt's. Throws PipelineError `invalid-file` that names `file` for a text
 * that is none.
 */
export function readRunResults(text: string, file = "run_results.json"): EarlierResults {
  const { metadata, results, args } = parseRunResults(text, file);
  const statuses = new Map(results.map(({ unique_id: id, status }) => [id, status]));
  const unchanged = results.flatMap((result) =>
    result.adapter_response?.is_unchanged === true ? [result.unique_id] : [],
  );
  const isPublished = metadata.env?.[PUBLISHED] === "true";
  const surroundings = parseSurroundings(metadata.env?.[SURROUNDINGS]);
  const continued = (metadata.env?.[CONTINUED] ?? "").split(" ");
  const invocationIds = new Set([metadata.invocation_id ?? "", ...continued]);
  invocationIds.delete("");
  const stood = new Set(unchanged);
  return { statuses, args, isPublished, unchanged: stood, surroundings, invocationIds };
}

/**
 * Results of a run that went on from an earlier one: what it did not do again stands as it was, so
 * that yet another run can go on from both.
 */
export function continueRunResults(earlier: string, results: RunResultsArtifact) {
  const again = new Set(results.results.map(({ unique_id: id }) => id));
  const before = parseRunResults(earlier, "run_results.json").results;
  const kept = before.filter(({ unique_id: id }) => !again.has(id));
  return { ...results, results: [...kept, ...results.results] };
}

/**
 * The text of results as a run that goes on from them begins: without those of `ids`, which are
 * skipped then, so that a kill leaves what the next can go on with.
 */
export function withdrawResults(
  text: string,
  { ids, invocationId }: { ids: ReadonlySet<string>; invocationId: string },
): string {
  const results = parseRunResults(text, "run_results.json").results.map((result) =>
    ids.has(result.unique_id) ? { ...result, status: "skipped" } : result,
  );
  const { metadata, ...rest } = JSON.parse(text) as { metadata: { env?: Record<string, string> } };
  const continued = `${metadata.env?.[CONTINUED] ?? ""} ${invocationId}`.trim();
  const env = { ...metadata.env, [CONTINUED]: continued };
  return JSON.stringify({ ...rest, metadata: { ...metadata, env }, results });
}

const surroundingsSchema = z.object({ env: z.array(z.string()), hash: z.string() });

function parseSurroundings(text: string | undefined): Surroundings | undefined {
  if (text === undefined) return undefined;
  try {
    return surroundingsSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function parseRunResults(text: string, file: string) {
  const parsed = runResultsSchema.safeParse(parseJson(text, file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? "it" : issue.path.join(".");
    throw broken(`${file} holds no run results: ${place}: ${issue?.message}`, parsed.error);
  }
  return parsed.data;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw broken(`${file} is no JSON: ${(error as Error).message}`, error);
  }
}

function broken(message: string, cause: unknown): PipelineError {
  return new PipelineError(message, {
    code: "invalid-file",
    remedy: "Remove the file, or have it written again by build, run or test.",
    cause,
  });
}
