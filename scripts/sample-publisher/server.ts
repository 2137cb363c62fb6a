import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { openResources, type Resource } from "./resources.ts";

export interface ServerOptions {
  readonly seed: number;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** 0 takes any free port. */
  readonly port: number;
}

const loopback = "127.0.0.1";
const sampleHeaders = { "x-sample-data": "true" };

/** Serves both publishers on loopback only, once this resolves. The caller closes the server. */
export async function openServer(options: ServerOptions): Promise<{ server: Server; url: string }> {
  const server = createServer();
  server.listen(options.port, loopback);
  await once(server, "listening");
  const url = `http://${loopback}:${(server.address() as AddressInfo).port}`;
  const find = openResources({ seed: options.seed, today: options.today, origin: url });
  server.on("request", (request, response) => {
    answer(request, response, find);
  });
  return { server, url };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  find: (path: string) => Resource | undefined,
): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    say(response, 405, "Only GET and HEAD are answered.", { allow: "GET, HEAD" });
    return;
  }
  const path = request.url?.replace(/\?.*$/, "") ?? "/";
  const resource = find(path);
  if (!resource) {
    say(response, 404, "The sample publisher has no such file.");
    return;
  }
  const headers = {
    ...sampleHeaders,
    etag: resource.etag,
    "last-modified": resource.lastModified.toUTCString(),
  };
  if (isUnchanged(request, resource)) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = resource.body();
  response.writeHead(200, {
    ...headers,
    "content-type": resource.contentType,
    "content-length": body.length,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

function say(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Record<string, string> = {},
): void {
  const body = Buffer.from(`${message}\n`);
  response.writeHead(status, {
    ...sampleHeaders,
    ...headers,
    "content-type": "text/plain; charset=utf-8",
    "content-length": body.length,
  });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

/** RFC 9110, 13.2.2: the date counts only when no ETag is asked about. */
function isUnchanged({ headers }: IncomingMessage, resource: Resource): boolean {
  const etags = headers["if-none-match"];
  if (etags !== undefined) {
    return etags.split(",").some((etag) => {
      const asked = etag.trim().replace(/^W\//, "");
      return asked === "*" || asked === resource.etag;
    });
  }
  const since = Date.parse(headers["if-modified-since"] ?? "");
  return since >= resource.lastModified.getTime();
}
