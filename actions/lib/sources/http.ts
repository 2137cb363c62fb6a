import { setTimeout as sleepFor } from "node:timers/promises";
import { PipelineError } from "../errors.ts";
import type { Bytes } from "../lake/lake.ts";
import { showAddress } from "./address.ts";
import type { Fetcher, FetchOutcome, FetchRequest } from "./fetcher.ts";
import { fetchFile } from "./file.ts";
import { attemptFetch } from "./http-attempt.ts";
import { AttemptFailure } from "./http-failure.ts";

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

/** An attempt that failed, with another to follow after `waitMs`. */
export interface Retry {
  /** Address without user, password and query values. */
  readonly url: string;
  /** The attempt that failed, counted from 1. */
  readonly attempt: number;
  readonly waitMs: number;
  /** Continues a sentence that begins with the host's name. */
  readonly reason: string;
}

export interface FetcherOptions {
  readonly userAgent?: string;
  /** Time for one file with all its attempts and waits; five minutes unless said. */
  readonly deadlineMs?: number;
  /** Time without a byte after which an attempt is given up; 30 seconds unless said. */
  readonly stallMs?: number;
  /** Five unless said. */
  readonly maxAttempts?: number;
  readonly sleep?: (waitMs: number) => Promise<unknown>;
  /** From 0 up to 1. */
  readonly random?: () => number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly onRetry?: (retry: Retry) => void;
}

type Policy = Required<FetcherOptions>;

/**
 * Fetches over http and https, and reads `file:` addresses. Network errors, bodies that break off,
 * 408, 429 and 5xx are tried again, with exponential waits and full jitter, and never sooner than
 * Retry-After asks; where that would pass the deadline, the fetch is given up at once. Only then is
 * the error `source-unavailable`; other statuses throw `invalid-input` without another attempt.
 */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const policy: Policy = {
    userAgent: "carbon-emissions-pipeline",
    deadlineMs: 5 * 60_000,
    stallMs: 30_000,
    maxAttempts: 5,
    sleep: (waitMs) => sleepFor(waitMs),
    random: Math.random,
    now: Date.now,
    onRetry: () => {},
    ...options,
  };
  return {
    async fetch(request, store) {
      const protocol = URL.parse(request.url)?.protocol;
      if (protocol === "file:") return fetchFile(request, store);
      if (protocol === "http:" || protocol === "https:") {
        return fetchWithRetries(request, store, policy);
      }
      throw new PipelineError(`"${showAddress(request.url)}" is no address of a file.`, {
        code: "invalid-input",
        remedy: "Give an address that begins with https://, http:// or file:///.",
      });
    },
  };
}

async function fetchWithRetries<T>(
  request: FetchRequest,
  store: (body: Bytes) => Promise<T>,
  policy: Policy,
): Promise<FetchOutcome<T>> {
  const { now, stallMs, userAgent } = policy;
  const startedAtMs = now();
  const deadlineAtMs = startedAtMs + policy.deadlineMs;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptFetch({ ...request, userAgent }, store, { stallMs, deadlineAtMs, now });
    } catch (error) {
      if (!(error instanceof AttemptFailure)) throw error;
      const waitMs = Math.max(error.retryAfterMs, backOff(attempt, policy.random));
      if (attempt >= policy.maxAttempts || now() + waitMs >= deadlineAtMs) {
        throw outOfReach(error, { request, attempt, tookMs: now() - startedAtMs });
      }
      policy.onRetry({ url: showAddress(request.url), attempt, waitMs, reason: error.message });
      await policy.sleep(waitMs);
    }
  }
}

function backOff(attempt: number, random: () => number): number {
  return Math.round(random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1)));
}

function outOfReach(
  failure: AttemptFailure,
  { request, attempt, tookMs }: { request: FetchRequest; attempt: number; tookMs: number },
): PipelineError {
  const { host } = new URL(request.url);
  const tries = attempt === 1 ? "" : `after ${attempt} tries in ${Math.round(tookMs / 1000)} s, `;
  const wish =
    failure.retryAfterMs > 0 ? ` and asks to wait ${Math.ceil(failure.retryAfterMs / 1000)} s` : "";
  return new PipelineError(
    `${showAddress(request.url)} is out of reach: ${tries}${host} ${failure.message}${wish}.`,
    {
      code: "source-unavailable",
      remedy: "Run again later, or name another address with --source.",
      cause: failure,
    },
  );
}
