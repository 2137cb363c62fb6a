import { expect } from "vitest";
import { PipelineError } from "../../actions/lib/errors.ts";
import type { Bytes } from "../../actions/lib/lake/lake.ts";
import { createFetcher, type FetcherOptions, type Retry } from "../../actions/lib/sources/http.ts";

export const MAX_BYTES = 1_000_000;

export async function readText(body: Bytes): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** A fetcher on a clock that only its own waits move. */
export function createTestFetcher(options: FetcherOptions = {}) {
  const waits: number[] = [];
  const retries: Retry[] = [];
  let nowMs = Date.UTC(2026, 0, 1);
  const fetcher = createFetcher({
    sleep: async (waitMs) => {
      waits.push(waitMs);
      nowMs += waitMs;
    },
    now: () => nowMs,
    random: () => 1,
    onRetry: (retry) => void retries.push(retry),
    ...options,
  });
  return {
    waits,
    retries,
    ask: (url: string, store: (body: Bytes) => Promise<string> = readText) =>
      fetcher.fetch({ url, maxBytes: MAX_BYTES }, store),
    fetcher,
  };
}

export async function errorOf(promise: Promise<unknown>): Promise<PipelineError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(PipelineError);
  return error as PipelineError;
}
