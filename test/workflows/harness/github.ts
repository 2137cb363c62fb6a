import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createEmulator } from "emulate";
import type { Permissions } from "./workflow.ts";

/** Who works on the repository, and from outside it; tokens are the names with `-token` added. */
const OWNER = "justice";
const STRANGER = "stranger";
const BOT = "github-actions[bot]";
const NAME = "emissions";

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly headRef: string;
  /** `owner/name` of where it comes from. */
  readonly headRepository: string;
  /** As the event has it. */
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
}

export interface Issue extends Comment {
  readonly number: number;
  readonly title: string;
  readonly state: "open" | "closed";
}

export interface GitHub {
  readonly apiUrl: string;
  readonly repository: string;
  /** `METHOD path` of every call that a token of a job made, and what it was answered. */
  readonly calls: string[];
  mintToken(permissions: Permissions): string;
  openPullRequest(options: {
    readonly title: string;
    readonly branch: string;
    readonly isFork?: boolean;
    readonly author?: string;
  }): Promise<PullRequest>;
  closePullRequest(number: number): Promise<void>;
  listComments(number: number): Promise<Comment[]>;
  listIssues(): Promise<Issue[]>;
  close(): Promise<void>;
}

/**
 * GitHub's API: emulate behind a door that lets a token do what its job was granted and no more, as
 * GitHub does, which emulate by itself does not know of.
 */
export async function openGitHub(): Promise<GitHub> {
  const emulator = await createEmulator({ service: "github", port: await findPort(), seed: SEED });
  const tokens = new Map<string, Permissions>();
  const calls: string[] = [];
  const repository = `${OWNER}/${NAME}`;
  const ask = createClient(emulator.url);
  await ask("PUT", `/repos/${repository}/collaborators/${BOT}`, OWNER, { permission: "push" });
  await ask("POST", `/repos/${repository}/forks`, STRANGER, {});

  const door = createServer((request, response) => {
    void (async () => {
      const { method = "GET", url = "/" } = request;
      const token = /^(?:bearer|token) (?<token>.+)$/i.exec(request.headers.authorization ?? "");
      const granted = tokens.get(token?.groups?.["token"] ?? "");
      const refusal = refuse({ method, path: url.split("?")[0]!, granted });
      const body = await readBody(request);
      calls.push(`${method} ${url} ${refusal ?? "granted"}`);
      if (refusal !== undefined) {
        response.writeHead(granted === undefined ? 401 : 403, {
          "content-type": "application/json",
        });
        response.end(JSON.stringify({ message: refusal }));
        return;
      }
      const answer = await send(emulator.url, { method, path: url, user: BOT, body });
      const headers = {
        "content-type": answer.headers.get("content-type") ?? "application/json",
        // Further pages come through the door as well.
        link: (answer.headers.get("link") ?? "").replaceAll(emulator.url, addressOf(door)),
      };
      response.writeHead(answer.status, headers).end(Buffer.from(await answer.arrayBuffer()));
    })();
  });
  door.listen(0, "127.0.0.1");
  await once(door, "listening");

  return {
    apiUrl: addressOf(door),
    repository,
    calls,
    mintToken(permissions) {
      const token = `ghs_${"0".repeat(20)}${tokens.size}`;
      tokens.set(token, permissions);
      return token;
    },
    async openPullRequest({ author = OWNER, branch, isFork = false, title }) {
      const from = isFork ? `${STRANGER}/${NAME}` : repository;
      const login = isFork ? STRANGER : OWNER;
      const { object } = await ask("GET", `/repos/${from}/git/ref/heads/main`, login);
      const sha = (object as { sha: string }).sha;
      if (branch !== "main") {
        await ask("POST", `/repos/${from}/git/refs`, login, { ref: `refs/heads/${branch}`, sha });
      }
      const content = Buffer.from(title).toString("base64");
      const file = { message: "Change", content, branch };
      await ask("PUT", `/repos/${from}/contents/changed.txt`, login, file);
      const made = await ask("POST", `/repos/${repository}/pulls`, login, {
        title,
        head: isFork ? `${STRANGER}:${branch}` : branch,
        base: "main",
      });
      const head = made["head"] as { sha: string; ref: string };
      return {
        number: made["number"] as number,
        headSha: head.sha,
        headRef: branch,
        headRepository: from,
        payload: { ...made, user: { login: author } },
      };
    },
    async closePullRequest(number) {
      await ask("PATCH", `/repos/${repository}/pulls/${number}`, OWNER, { state: "closed" });
    },
    listComments: async (number) =>
      (await ask(
        "GET",
        `/repos/${repository}/issues/${number}/comments`,
        OWNER,
      )) as unknown as Comment[],
    listIssues: async () =>
      (
        (await ask("GET", `/repos/${repository}/issues?state=all`, OWNER)) as unknown as (Issue & {
          pull_request?: unknown;
        })[]
      ).filter((issue) => !issue.pull_request),
    async close() {
      door.closeAllConnections();
      door.close();
      await once(door, "close");
      await emulator.close();
    },
  };
}

const SEED = {
  tokens: Object.fromEntries(
    [OWNER, STRANGER, BOT].map((login) => [`${login}-token`, { login, scopes: ["repo", "user"] }]),
  ),
  github: {
    users: [OWNER, STRANGER, BOT].map((login) => ({ login })),
    repos: [{ owner: OWNER, name: NAME, default_branch: "main" }],
  },
};

/** What of a job's permissions lets it call this; see docs.github.com/rest/authentication. */
const DOORS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\/issues\/(\d+\/)?comments/, ["issues", "pull-requests"]],
  [/^\/(issues|labels)/, ["issues"]],
  [/^\/pulls/, ["pull-requests"]],
  [/^\/actions/, ["actions"]],
  [/^\/(contents|git|commits|compare)/, ["contents"]],
];

function refuse(request: {
  readonly method: string;
  readonly path: string;
  readonly granted: Permissions | undefined;
}): string | undefined {
  const { granted, method, path } = request;
  if (granted === undefined) return "Bad credentials";
  const below = path.replace(/^\/repos\/[^/]+\/[^/]+/, "");
  const names = DOORS.find(([pattern]) => pattern.test(below))?.[1] ?? [];
  const wanted = method === "GET" ? ["read", "write"] : ["write"];
  if (names.some((name) => wanted.includes(granted[name] ?? ""))) return undefined;
  return "Resource not accessible by integration";
}

async function send(
  origin: string,
  { body, method, path, user }: { method: string; path: string; user: string; body?: Buffer },
): Promise<Response> {
  return fetch(`${origin}${path}`, {
    method,
    headers: { authorization: `Bearer ${user}-token`, "content-type": "application/json" },
    ...(body !== undefined && body.length > 0 && { body: new Uint8Array(body) }),
  });
}

function createClient(origin: string) {
  return async (
    method: string,
    path: string,
    user: string,
    body?: unknown,
  ): Promise<Record<string, unknown>> => {
    const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    const request = { method, path, user, ...(bytes && { body: bytes }) };
    const response = await send(origin, request);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>));
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A port that is free: emulate wants a number. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
