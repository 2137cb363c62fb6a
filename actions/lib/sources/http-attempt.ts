import { STATUS_CODES } from "node:http";
import { PipelineError } from "../errors.ts";
import type { Bytes } from "../lake/lake.ts";
import { readUser, showAddress } from "./address.ts";
import { limitBody, refuseOversize } from "./body.ts";
import type { FetchOutcome, FetchRequest } from "./fetcher.ts";
import { AttemptFailure, explainNetworkError } from "./http-failure.ts";
import { isPrivateAddress } from "./private-address.ts";

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const ABSENT = new Set([404, 410]);

/** How long one attempt may take, on the clock that it is given. */
export interface AttemptTimes {
  /** Milliseconds that may go by without a byte. */
  readonly stallMs: number;
  /** Instant, in milliseconds since 1970, after which nothing is waited for. */
  readonly deadlineAtMs: number;
  readonly now: () => number;
}

/**
 * Asks once. Throws AttemptFailure for what another attempt may mend, PipelineError for what it
 * will not, and what `store` throws as it is.
 */
export async function attemptFetch<T>(
  request: FetchRequest & { readonly userAgent: string },
  store: (body: Bytes) => Promise<T>,
  times: AttemptTimes,
): Promise<FetchOutcome<T>> {
  const connection = new Connection(times, showAddress(request.url));
  try {
    const { response, url } = await follow(request, connection);
    const outcome = judgeStatus(response, { request, now: times.now });
    if (outcome !== undefined) return outcome;
    const stored = await handOver(readBody(response, { request, connection }), store);
    const etag = response.headers.get("etag");
    const lastModified = response.headers.get("last-modified");
    const contentType = response.headers.get("content-type");
    return {
      status: "fetched",
      url: showAddress(url.href),
      stored,
      ...(etag === null ? {} : { etag }),
      ...(lastModified === null ? {} : { lastModified }),
      ...(contentType === null ? {} : { contentType }),
    };
  } finally {
    connection.close();
  }
}

/** Waits for the network, never longer than the attempt's times allow. */
class Connection {
  readonly #controller = new AbortController();
  readonly #times: AttemptTimes;
  readonly #address: string;

  /** `address` is for messages. */
  constructor(times: AttemptTimes, address: string) {
    this.#times = times;
    this.#address = address;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  async wait<T>(answer: () => Promise<T>): Promise<T> {
    const { stallMs, deadlineAtMs, now } = this.#times;
    const leftMs = deadlineAtMs - now();
    const isStall = stallMs < leftMs;
    const reason = isStall ? `sent nothing for ${stallMs / 1000} s` : "took longer than it may";
    const failure = new AttemptFailure(reason);
    if (leftMs <= 0) throw failure;
    const timer = setTimeout(() => this.#controller.abort(failure), isStall ? stallMs : leftMs);
    try {
      return await answer();
    } catch (error) {
      throw this.signal.aborted ? failure : explainNetworkError(error, this.#address);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Drops what is still to come. */
  close(): void {
    this.#controller.abort();
  }
}

async function follow(
  request: FetchRequest & { readonly userAgent: string },
  connection: Connection,
): Promise<{ response: Response; url: URL }> {
  const first = new URL(request.url);
  let url = first;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const headers = buildHeaders(request, url.origin === first.origin ? first : undefined);
    const target = new URL(url);
    // fetch refuses an address with a user in it; the user goes into a header.
    target.username = "";
    target.password = "";
    const { signal } = connection;
    const response = await connection.wait(() =>
      fetch(target, { headers, redirect: "manual", signal }),
    );
    if (!REDIRECTS.has(response.status)) return { response, url };
    await connection.wait(async () => response.body?.cancel());
    url = resolveRedirect(url, response.headers.get("location"));
  }
  throw new PipelineError(
    `${showAddress(request.url)} redirects more than ${MAX_REDIRECTS} times.`,
    {
      code: "invalid-input",
      remedy: "Give the address that the redirects are to end at.",
    },
  );
}

function buildHeaders(
  { validators, userAgent }: FetchRequest & { readonly userAgent: string },
  user: URL | undefined,
): Headers {
  // As published, so that the length announced is that of the bytes that come.
  const headers = new Headers({ "accept-encoding": "identity", "user-agent": userAgent });
  if (validators?.etag !== undefined) headers.set("if-none-match", validators.etag);
  if (validators?.lastModified !== undefined) {
    headers.set("if-modified-since", validators.lastModified);
  }
  if (user !== undefined && (user.username !== "" || user.password !== "")) {
    const pair = readUser(user);
    if (pair === undefined) {
      throw new PipelineError(
        `${showAddress(user.href)} cannot be asked for: in its user or password a % stands for no character.`,
        { code: "invalid-input", remedy: "Write % in a user or password as %25." },
      );
    }
    headers.set("authorization", `Basic ${Buffer.from(pair).toString("base64")}`);
  }
  return headers;
}

/**
 * Where a redirect leads; never from https to http, nor out of the two, nor into a private network
 * from outside of it.
 */
export function resolveRedirect(from: URL, location: string | null): URL {
  const to = location === null ? null : URL.parse(location, from.href);
  const isAllowed = to !== null && (to.protocol === "https:" || to.protocol === from.protocol);
  if (isAllowed && isPrivateAddress(to) && !isPrivateAddress(from)) {
    throw new PipelineError(
      `${showAddress(from.href)} redirects to ${showAddress(to.href)} in a private network, which is not followed.`,
      {
        code: "invalid-input",
        remedy: "Give the address that the redirect leads to, if the file is meant to be there.",
      },
    );
  }
  if (isAllowed) return to;
  const target = to === null ? "no address" : showAddress(to.href);
  throw new PipelineError(
    `${showAddress(from.href)} redirects to ${target}, which is not followed.`,
    {
      code: "invalid-input",
      remedy: "Give an address that leads to https, or from http to http.",
    },
  );
}

/** The outcome that a status alone makes; undefined where there is a body to read. */
function judgeStatus(
  { status, headers }: Response,
  { request, now }: { request: FetchRequest; now: () => number },
): FetchOutcome<never> | undefined {
  if (status === 200) return undefined;
  const answer = `${status} ${STATUS_CODES[status] ?? ""}`.trim();
  const isConditional = Object.values(request.validators ?? {}).some(Boolean);
  if (status === 304 && isConditional) return { status: "unchanged" };
  if (ABSENT.has(status)) {
    return { status: "absent", reason: `${new URL(request.url).host} answers ${answer}` };
  }
  if (status === 408 || status === 429 || status >= 500) {
    const retryAfterMs = parseRetryAfter(headers.get("retry-after"), now());
    throw new AttemptFailure(`answered ${answer}`, { retryAfterMs });
  }
  throw new PipelineError(
    `${showAddress(request.url)} cannot be had: its host answers ${answer}.`,
    {
      code: "invalid-input",
      remedy: "Open the address in a browser, and correct it or ask the publisher for access.",
    },
  );
}

function parseRetryAfter(value: string | null, nowMs: number): number {
  if (value === null) return 0;
  const waitMs = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - nowMs;
  return Number.isNaN(waitMs) ? 0 : Math.max(0, waitMs);
}

function readBody(
  response: Response,
  { request, connection }: { request: FetchRequest; connection: Connection },
): AsyncGenerator<Uint8Array> {
  const limit = { maxBytes: request.maxBytes, address: showAddress(request.url) };
  refuseOversize(Number(response.headers.get("content-length") ?? 0), limit);
  return limitBody(readChunks(response, connection), limit);
}

/** `fetch` holds the bytes that come against Content-Length and chunks, and fails where some lack. */
async function* readChunks(response: Response, connection: Connection): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  for (;;) {
    const part = await connection.wait(async () => reader?.read());
    if (part === undefined || part.done) return;
    yield part.value;
  }
}

/** Tells a body that breaks off, whatever `store` makes of it, from a `store` that fails. */
async function handOver<T>(
  body: AsyncGenerator<Uint8Array>,
  store: (body: Bytes) => Promise<T>,
): Promise<T> {
  const broken: unknown[] = [];
  async function* watch(): AsyncGenerator<Uint8Array> {
    try {
      yield* body;
    } catch (error) {
      broken.push(error);
      throw error;
    }
  }
  try {
    const stored = await store(watch());
    if (broken.length === 0) return stored;
  } catch (error) {
    if (broken.length === 0) throw error;
  }
  throw broken[0];
}
