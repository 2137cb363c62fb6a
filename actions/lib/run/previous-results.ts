import { z } from "zod";
import type { Lake } from "../lake/lake.ts";
import type { NodeResult, TransformResults } from "../report/results.ts";
import { readText } from "../lake/text.ts";

const keptSchema = z.object({
  version: z.literal(1),
  nodes: z.record(
    z.string(),
    z.object({
      durationMs: z.number(),
      rowCount: z.number().optional(),
      bytesBilled: z.number().optional(),
    }),
  ),
});

type Kept = z.infer<typeof keptSchema>["nodes"];

const keyOf = (dataset: string): string => `transform/${dataset}/results.json`;

/**
 * What runs for a dataset said of its nodes when they last succeeded, kept in the lake: to ask the
 * log of runs would cost a query.
 */
export async function readPrevious(lake: Lake, dataset: string): Promise<Kept> {
  const text = await readText(lake, keyOf(dataset));
  if (text === undefined) return {};
  try {
    return keptSchema.parse(JSON.parse(text)).nodes;
  } catch {
    // Of another version, or spoilt: then nothing is known, as before the first run.
    return {};
  }
}

/** Puts beside each result what the run before said of the node. */
export function withPrevious(nodes: readonly NodeResult[], kept: Kept): NodeResult[] {
  return nodes.map((node) => {
    const previous = Object.hasOwn(kept, node.id) ? kept[node.id] : undefined;
    return previous === undefined ? node : { ...node, previous };
  });
}

/**
 * Keeps what a run says for the next one. Models and seeds count when they are published; what was
 * not part of the run, or did not succeed, stays as it was.
 */
export async function keepResults(
  lake: Lake,
  dataset: string,
  { results, kept }: { readonly results: TransformResults; readonly kept: Kept },
): Promise<void> {
  const done = results.nodes.filter(
    ({ status, isUnchanged }) =>
      isUnchanged !== true &&
      (status === "pass" || status === "warn" || (status === "success" && results.isPublished)),
  );
  if (done.length === 0) return;
  const nodes = { ...kept, ...Object.fromEntries(done.map((node) => [node.id, toKept(node)])) };
  await lake.write(keyOf(dataset), [Buffer.from(`${JSON.stringify({ version: 1, nodes })}\n`)]);
}

function toKept({ durationMs, rowCount, cost }: NodeResult): Kept[string] {
  return { durationMs, rowCount, bytesBilled: cost?.bytesBilled };
}
