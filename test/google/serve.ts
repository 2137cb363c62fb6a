import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { type FaultKind, Faults } from "./faults.ts";

/** A request as a half of the server sees it. */
export interface ServedRequest {
  readonly method: string;
  /** Without the query, percent-encoding as it came. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  /** All of it, or the half that arrived. */
  readonly body: Buffer;
  /** Where the server is, for addresses in answers. */
  readonly origin: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A Buffer is sent as it is, anything else as JSON; undefined for no body. */
  readonly body?: unknown;
}

/** Answers what is its own, and undefined to all else. */
export type Handler = (request: ServedRequest) => Promise<Answer | undefined>;

export interface GoogleServer {
  /** For the clients' `apiEndpoint`. */
  readonly url: string;
  /** `METHOD /path?query` of every call in order. */
  readonly calls: string[];
  readonly faults: Faults;
  /** Connections on which an answer is waited for that will not come. */
  readonly hung: readonly Socket[];
  close(): Promise<void>;
}

/**
 * Serves what the official clients ask of Google's services, on loopback, and fails where it is
 * told to. The first handler that answers counts.
 */
export async function serveGoogle(handlers: readonly Handler[]): Promise<GoogleServer> {
  const faults = new Faults();
  const calls: string[] = [];
  const hung: Socket[] = [];
  let activeCount = 0;
  let isHanging = false;
  const server = createServer((request, response) => {
    activeCount += 1;
    serve(request, response)
      .catch((error: unknown) => {
        console.error(error);
        response.destroy();
      })
      .finally(tellOfHanging);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET", url: target = "/", headers } = request;
    const call = `${method} ${target}`;
    calls.push(call);
    const fault = faults.take(call);
    const whole = await readBody(request);
    if (fault?.when === "before") return fail(fault.kind, response);
    const isHalf = fault?.when === "midway" && whole.length > 0;
    const body = isHalf ? whole.subarray(0, whole.length >> 1) : whole;
    const { pathname: path, searchParams: query } = new URL(target, url);
    const answering = answerBy(handlers, { method, path, query, headers, body, origin: url });
    if (isHalf) {
      // Half a body may be nothing that can be read.
      await answering.catch(() => undefined);
      return fail("reset", response);
    }
    const answer = (await answering) ?? notFound(call);
    if (fault === undefined) send(answer, response);
    else if (fault.when === "after") fail(fault.kind, response);
    else cutOff(answer, response);
  }

  /** When all else has been answered, so that time runs out for no other call. */
  function tellOfHanging(): void {
    activeCount -= 1;
    if (activeCount > 0 || !isHanging) return;
    isHanging = false;
    faults.onHang();
  }

  function fail(kind: FaultKind, response: ServerResponse): void {
    if (kind === "hang") {
      if (response.socket) hung.push(response.socket);
      isHanging = true;
    } else if (kind === "reset") response.socket?.resetAndDestroy();
    else send(toRefusal(kind), response);
  }

  return {
    url,
    calls,
    faults,
    hung,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

export function ok(body: object): Answer {
  return { status: 200, body };
}

/** The JSON of a request's body. */
export function parse({ body }: ServedRequest): unknown {
  return JSON.parse(body.toString("utf8"));
}

/** An error as both services word it. */
export function refuse(status: number, reason: string, message = reason): Answer {
  const errors = [{ domain: "global", reason, message }];
  return { status, body: { error: { code: status, message, errors } } };
}

async function answerBy(handlers: readonly Handler[], request: ServedRequest) {
  for (const handle of handlers) {
    const answer = await handle(request);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** A call that nobody serves is a gap of this server, which no test should take for an answer. */
function notFound(call: string): Answer {
  return refuse(501, "notImplemented", `the tests' server does not serve ${call}`);
}

function toRefusal(kind: Exclude<FaultKind, string>): Answer {
  const { status, reason = "backendError", retryAfterSeconds } = kind;
  const headers: Record<string, string> =
    retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) };
  return { ...refuse(status, reason), headers };
}

function send(answer: Answer, response: ServerResponse): void {
  const { body, headers } = toMessage(answer);
  response.writeHead(answer.status, headers).end(body);
}

/** Sends half of an answer, and breaks the connection. */
function cutOff(answer: Answer, response: ServerResponse): void {
  const { body, headers } = toMessage(answer);
  response.writeHead(answer.status, headers);
  response.write(body.subarray(0, body.length >> 1), () => response.socket?.resetAndDestroy());
}

function toMessage({ body, headers }: Answer): { body: Buffer; headers: Record<string, string> } {
  const bytes = Buffer.isBuffer(body)
    ? body
    : Buffer.from(body === undefined ? "" : JSON.stringify(body));
  const type = Buffer.isBuffer(body) ? "application/octet-stream" : "application/json";
  return {
    body: bytes,
    headers: { "content-type": type, "content-length": String(bytes.length), ...headers },
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>));
}
