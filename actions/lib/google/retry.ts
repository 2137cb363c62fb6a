/** What time is to the adapters of Google's services; tests bring their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Calls back once so long after the start, or the last refresh; Node's own timer unless given. */
  readonly startTimer?: (milliseconds: number, onEnd: () => void) => Timer;
}

export interface Timer {
  /** Counts from now on. */
  refresh(): void;
  stop(): void;
}

export interface RetryOptions {
  readonly clock: Clock;
  /** 0 to 1. */
  readonly random: () => number;
  /** Counted from the first try: no try begins after it. */
  readonly deadlineMs?: number;
  /** After which a try is given up, for its connection may be dead. */
  readonly tryTimeoutMs?: number;
}

const DEADLINE_MS = 10 * 60_000;
/** Of a try, unless told. */
export const TRY_TIMEOUT_MS = 2 * 60_000;
const MAX_TRIES = 12;
const BACK_OFF_MS = { first: 1000, most: 32_000 } as const;

const STATUSES: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);
/** https://cloud.google.com/bigquery/docs/error-messages */
const REASONS: ReadonlySet<string> = new Set([
  "backendError",
  "internalError",
  "jobRateLimitExceeded",
  "rateLimitExceeded",
  "userRateLimitExceeded",
]);
/** Said with a status that would be tried again, and never mended by it. */
const FINAL_REASONS: ReadonlySet<string> = new Set([
  "billingTierLimitExceeded",
  "bytesBilledLimitExceeded",
  "invalidQuery",
  "quotaExceeded",
  "resourcesExceeded",
]);
/** What the clients and Node call a connection that broke, or was never made. */
const NETWORK_CODES: ReadonlySet<string> = new Set([
  "EAI_AGAIN",
  "ECONNABORTED",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "ERR_STREAM_PREMATURE_CLOSE",
  "ETIMEDOUT",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_SOCKET",
]);
const NETWORK_MESSAGE = /socket hang up|premature close|network timeout|fetch failed|\baborted\b/i;

/**
 * Does the work until it succeeds, fails for good, or time is up, and then throws what it last
 * threw. Waits in between as long as the service says, or else a random part of a time that
 * doubles. The work must be such that doing it twice is doing it once: its answer may have been
 * lost after it was done.
 */
export async function withRetries<Result>(
  work: () => Promise<Result>,
  { clock, random, deadlineMs = DEADLINE_MS, tryTimeoutMs = TRY_TIMEOUT_MS }: RetryOptions,
): Promise<Result> {
  const endsAt = clock.now() + deadlineMs;
  for (let tries = 1; ; tries += 1) {
    try {
      return await withTimeout({ timeoutMs: tryTimeoutMs, clock }, work);
    } catch (error) {
      if (!isTransient(error) || tries === MAX_TRIES) throw error;
      const most = Math.min(BACK_OFF_MS.first * 2 ** (tries - 1), BACK_OFF_MS.most);
      const waitMs = readRetryAfterMs(error, clock.now()) ?? random() * most;
      if (clock.now() + waitMs >= endsAt) throw error;
      await clock.sleep(waitMs);
    }
  }
}

export interface TimeLimit {
  /** `Infinity` for none. */
  readonly timeoutMs: number;
  readonly clock: Clock;
}

/**
 * Waits for the work no longer than so long; it may still be done later. Throws what is told from
 * no other broken connection.
 */
export async function withTimeout<Result>(
  { timeoutMs, clock }: TimeLimit,
  work: () => Promise<Result>,
): Promise<Result> {
  if (timeoutMs === Infinity) return work();
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = startTimer(clock, timeoutMs, () => reject(toTimeout(timeoutMs)));
  try {
    return await Promise.race([work(), promise]);
  } finally {
    timer.stop();
  }
}

/** The clock's own timer, or Node's. */
export function startTimer(clock: Clock, milliseconds: number, onEnd: () => void): Timer {
  if (clock.startTimer !== undefined) return clock.startTimer(milliseconds, onEnd);
  const timer = setTimeout(onEnd, milliseconds);
  return { refresh: () => void timer.refresh(), stop: () => clearTimeout(timer) };
}

/** What a connection that is dead is given up with. */
export function toTimeout(milliseconds: number): Error {
  const error = new Error(`no answer within ${milliseconds / 1000} s`);
  return Object.assign(error, { code: "ETIMEDOUT" });
}

/** Whether an error of one of Google's clients may be gone when the same is asked again. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const reasons = readReasons(error);
  if (reasons.some((reason) => FINAL_REASONS.has(reason))) return false;
  if (reasons.some((reason) => REASONS.has(reason))) return true;
  return STATUSES.has(readStatus(error) ?? 0) || isNetworkFailure(error);
}

/** Whether the service was not reached, or its answer was lost on the way. */
export function isNetworkFailure(error: Error): boolean {
  if (readStatus(error) !== undefined) return false;
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code === "string" && NETWORK_CODES.has(code)) return true;
  if (NETWORK_MESSAGE.test(error.message)) return true;
  return error.cause instanceof Error && isNetworkFailure(error.cause);
}

/** The HTTP status of the answer that an error is about; undefined where there was none. */
export function readStatus(error: unknown): number | undefined {
  const { code, status, response } = (error ?? {}) as {
    code?: unknown;
    status?: unknown;
    response?: { status?: unknown; statusCode?: unknown };
  };
  const found = [code, status, response?.status, response?.statusCode].map(Number);
  // An answer that broke off is no answer, though its status says that all is well.
  return found.find((one) => one >= 300 && one < 600);
}

/** The services' own words for what went wrong: `rateLimitExceeded` for one. */
export function readReasons(error: unknown): string[] {
  const { errors, reason, response } = (error ?? {}) as {
    errors?: unknown;
    reason?: unknown;
    response?: { data?: { error?: { errors?: unknown } } };
  };
  const found = [errors, response?.data?.error?.errors].filter(Array.isArray).flat();
  return [reason, ...found.map((one: { reason?: unknown } | null) => one?.reason)].filter(
    (one) => typeof one === "string",
  );
}

/** How long the service asks to be left alone, in seconds or until a date. */
function readRetryAfterMs(error: unknown, now: number): number | undefined {
  const headers = (error as { response?: { headers?: unknown } }).response?.headers;
  const value =
    headers instanceof Headers
      ? headers.get("retry-after")
      : (headers as Record<string, string | undefined> | undefined)?.["retry-after"];
  if (!value) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(ms) ? Math.max(ms, 0) : undefined;
}
