import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";

interface Entry {
  readonly key: string;
  /** Digest of the paths and of how they are packed: only the same finds an entry. */
  readonly version: string;
  readonly bytes: Buffer | undefined;
  readonly isWhole: boolean;
}

export interface CacheServer {
  /** What a runner gives an action so that it finds the service. */
  readonly env: Readonly<Record<string, string>>;
  /** Keys of whole entries, oldest first. */
  listKeys(): string[];
  /** Blocks that bytes came in; none where they came in one piece. */
  readonly blocks: readonly string[];
  /** Has all further questions refused: with 403 as for a run that may not read. */
  refuse(status?: number): void;
  close(): Promise<void>;
}

const SERVICE = "/twirp/github.actions.results.api.v1.CacheService/";
const TOKEN = "a-token-of-the-run";

/**
 * Serves GitHub's cache as @actions/cache 6 speaks to it: the twirp service for entries, and Azure's
 * Blob Storage for their bytes, as far as Put Blob, Put Block, Put Block List and reads of ranges go.
 */
export async function openCacheServer(): Promise<CacheServer> {
  const entries: Entry[] = [];
  const blocks = new Map<string, Buffer>();
  let refusal: number | undefined;
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>));
    const path = request.url ?? "";
    if (path.startsWith(SERVICE)) {
      const isAllowed =
        request.headers.authorization === `Bearer ${TOKEN}` && refusal === undefined;
      const said = isAllowed
        ? ask(path.slice(SERVICE.length), JSON.parse(body.toString("utf8")))
        : { code: "permission_denied", msg: "cache read denied: no scope may be read" };
      response.writeHead(isAllowed ? 200 : (refusal ?? 403), {
        "content-type": "application/json",
      });
      response.end(JSON.stringify(said));
    } else answerBlob(request, response, body);
  }

  function ask(method: string, given: Readonly<Record<string, unknown>>): unknown {
    const {
      key,
      version,
      restore_keys: prefixes = [],
    } = given as {
      key: string;
      version: string;
      restore_keys?: string[];
    };
    const index = entries.findIndex((entry) => entry.key === key && entry.version === version);
    if (method === "CreateCacheEntry") {
      if (index >= 0) return { ok: false, message: "an entry of this key exists already" };
      entries.push({ key, version, bytes: undefined, isWhole: false });
      return { ok: true, signed_upload_url: addressOf(entries.length - 1) };
    }
    if (method === "FinalizeCacheEntryUpload") {
      const entry = entries[index];
      if (entry?.bytes?.byteLength !== Number(given["size_bytes"])) return { ok: false };
      entries[index] = { ...entry, isWhole: true };
      return { ok: true, entry_id: String(index + 1) };
    }
    const found = [key, ...prefixes].flatMap((asked, order) => {
      const last = entries.findLastIndex(
        (entry) =>
          entry.isWhole &&
          entry.version === version &&
          (order === 0 ? entry.key === asked : entry.key.startsWith(asked)),
      );
      return last < 0 ? [] : [last];
    });
    const [first] = found;
    if (first === undefined) return { ok: false };
    return {
      ok: true,
      signed_download_url: addressOf(first),
      matched_key: entries[first]!.key,
    };
  }

  /** On an IP address a blob's path begins with the account. */
  function addressOf(index: number): string {
    return `${url}/account/caches/${index}?sig=signature`;
  }

  function answerBlob(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
    const asked = new URL(request.url ?? "", url);
    const index = Number(asked.pathname.split("/").at(-1));
    const entry = entries[index];
    if (entry === undefined || asked.searchParams.get("sig") !== "signature") {
      response.writeHead(403).end();
      return;
    }
    const headers = { etag: `"${index}"`, "last-modified": new Date(0).toUTCString() };
    if (request.method === "PUT") {
      const block = asked.searchParams.get("blockid");
      if (block !== null) blocks.set(block, body);
      else entries[index] = { ...entry, bytes: isBlockList(asked) ? join(body) : body };
      response.writeHead(201, headers).end();
      return;
    }
    const bytes = entry.bytes ?? Buffer.alloc(0);
    if (request.method === "HEAD") {
      response.writeHead(200, { ...headers, "content-length": bytes.byteLength }).end();
      return;
    }
    const range = request.headers["x-ms-range"] ?? request.headers.range ?? "";
    const [, from = "0", to = ""] = /^bytes=(\d+)-(\d*)$/.exec(String(range)) ?? [];
    const end = to === "" ? bytes.byteLength - 1 : Number(to);
    const part = bytes.subarray(Number(from), end + 1);
    response.writeHead(206, {
      ...headers,
      "content-length": part.byteLength,
      "content-range": `bytes ${from}-${end}/${bytes.byteLength}`,
    });
    response.end(part);
  }

  /** See https://learn.microsoft.com/rest/api/storageservices/put-block-list. */
  function join(list: Buffer): Buffer {
    const ids = list.toString("utf8").matchAll(/<Latest>(?<id>[^<]+)<\/Latest>/g);
    return Buffer.concat(Array.from(ids, ({ groups }) => blocks.get(groups!["id"]!)!));
  }

  return {
    get blocks() {
      return [...blocks.keys()];
    },
    env: {
      ACTIONS_CACHE_SERVICE_V2: "true",
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: TOKEN,
    },
    listKeys: () => entries.filter(({ isWhole }) => isWhole).map(({ key }) => key),
    refuse: (status = 403) => {
      refusal = status;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function isBlockList(asked: URL): boolean {
  return asked.searchParams.get("comp") === "blocklist";
}
