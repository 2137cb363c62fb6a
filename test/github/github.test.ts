import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { upsertComment } from "../../actions/lib/github/comments.ts";
import { closeIssue, upsertIssue } from "../../actions/lib/github/issues.ts";
import { openGitHub } from "../../actions/lib/github/open.ts";
import { findPullRequest } from "../../actions/lib/github/pull-requests.ts";
import { openGitHub as openServer, type GitHub } from "../workflows/harness/github.ts";
import type { Permissions } from "../workflows/harness/workflow.ts";

const MARKER = "<!-- ours -->";
const KEY = { label: "pipeline-failure", marker: MARKER };

let server: GitHub;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const open = (
  permissions: Permissions,
  options: { apiUrl?: string; author?: string; log?: (message: string) => void } = {},
) =>
  openGitHub({
    repository: server.repository,
    token: server.mintToken(permissions),
    apiUrl: server.apiUrl,
    log: () => undefined,
    retryBaseMs: 1,
    ...options,
  });

let branches = 0;
const openPullRequest = (isFork = false) =>
  server.openPullRequest({ title: "Change", branch: `change-${(branches += 1)}`, isFork });

const WRITER: Permissions = { "pull-requests": "write" };

describe("upsertComment", () => {
  it("makes one comment and keeps it current", async () => {
    const { number } = await openPullRequest();
    const body = `${MARKER}\nfirst`;
    const url = await upsertComment(open(WRITER), { number, marker: MARKER, body });
    expect(url).toMatch(/^http/);
    const again = { number, marker: MARKER, body: `${MARKER}\nsecond` };
    expect(await upsertComment(open(WRITER), again)).toBe(url);
    const comments = await server.listComments(number);
    expect(comments.map((comment) => comment.body)).toEqual([`${MARKER}\nsecond`]);
    const writes = () => server.calls.filter((call) => /^(PATCH|POST)/.test(call)).length;
    const before = writes();
    await upsertComment(open(WRITER), again);
    expect(writes()).toBe(before);
  });

  it("leaves comments of others, and those that only quote its marker", async () => {
    const { number } = await openPullRequest();
    const say = (body: string, author: string) =>
      upsertComment(open(WRITER, { author }), { number, marker: body, body });
    // The server's only writer is the bot: a comment by another author is one that we are not.
    await say(`> ${MARKER}`, "github-actions[bot]");
    await say(`${MARKER}\nby another`, "github-actions[bot]");
    const body = `${MARKER}\nours`;
    await upsertComment(open(WRITER, { author: "someone-else" }), { number, marker: MARKER, body });
    const comments = await server.listComments(number);
    expect(comments.map((comment) => comment.body)).toEqual([
      `> ${MARKER}`,
      `${MARKER}\nby another`,
      `${MARKER}\nours`,
    ]);
  });

  it("finds its comment behind a hundred others", async () => {
    const { number } = await openPullRequest();
    const token = server.mintToken(WRITER);
    const say = (body: string) =>
      fetch(`${server.apiUrl}/repos/${server.repository}/issues/${number}/comments`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify({ body }),
      });
    for (let index = 0; index < 120; index += 1) await say(`other ${index}`);
    await say(`${MARKER}\nfirst`);
    const body = `${MARKER}\nsecond`;
    await upsertComment(open(WRITER), { number, marker: MARKER, body });
    const token2 = server.mintToken(WRITER);
    const page = await fetch(
      `${server.apiUrl}/repos/${server.repository}/issues/${number}/comments?per_page=100&page=2`,
      { headers: { authorization: `Bearer ${token2}` } },
    );
    const bodies = ((await page.json()) as { body: string }[]).map((comment) => comment.body);
    expect(bodies.filter((text) => text.startsWith(MARKER))).toEqual([body]);
  });

  it("names the permission that a job lacks", async () => {
    const { number } = await openPullRequest();
    const comment = { number, marker: MARKER, body: MARKER };
    await expect(upsertComment(open({ "pull-requests": "read" }), comment)).rejects.toMatchObject({
      code: "github",
      message: `Could not comment on pull request ${number}: the token may not (Resource not accessible by integration).`,
      remedy: "Grant the job `permissions: pull-requests: write`.",
    });
    const stranger = { ...open(WRITER), owner: "nobody" };
    await expect(upsertComment(stranger, comment)).rejects.toMatchObject({
      remedy: expect.stringContaining("Check the repository's name"),
    });
    await expect(
      upsertComment(
        openGitHub({
          repository: server.repository,
          token: "ghs_wrong",
          apiUrl: server.apiUrl,
          log: () => undefined,
          retryBaseMs: 1,
        }),
        comment,
      ),
    ).rejects.toThrow("GitHub does not accept the token.");
  });
});

describe("what GitHub's API does wrong", () => {
  /** Passes calls on, and answers some otherwise, before or after they were done. */
  async function openFaulty(
    faults: {
      method: string;
      isAfter: boolean;
      status: number;
      headers?: Record<string, string>;
      body?: string;
    }[],
  ): Promise<{ apiUrl: string; server: Server }> {
    const door = createServer((request, response) => {
      void (async () => {
        const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>));
        const index = faults.findIndex(({ method }) => method === request.method);
        const [fault] = index < 0 ? [] : faults.splice(index, 1);
        const pass = () =>
          fetch(`${server.apiUrl}${request.url ?? ""}`, {
            method: request.method ?? "GET",
            headers: {
              authorization: request.headers.authorization ?? "",
              "content-type": "application/json",
            },
            ...(body.length > 0 && { body: new Uint8Array(body) }),
          });
        if (fault !== undefined) {
          if (fault.isAfter) await pass();
          response.writeHead(fault.status, {
            "content-type": "application/json",
            ...fault.headers,
          });
          response.end(fault.body ?? '{"message":"fault"}');
          return;
        }
        const answer = await pass();
        response.writeHead(answer.status, { "content-type": "application/json" });
        response.end(Buffer.from(await answer.arrayBuffer()));
      })();
    }).listen(0, "127.0.0.1");
    await once(door, "listening");
    return {
      apiUrl: `http://127.0.0.1:${(door.address() as AddressInfo).port}`,
      server: door,
    };
  }

  it("makes no second comment when the answer to the first is lost", async () => {
    const { number } = await openPullRequest();
    const faulty = await openFaulty([
      { method: "GET", isAfter: false, status: 503 },
      { method: "POST", isAfter: true, status: 502 },
      { method: "PATCH", isAfter: false, status: 500 },
    ]);
    try {
      const body = `${MARKER}\nonce`;
      const github = open(WRITER, faulty);
      await upsertComment(github, { number, marker: MARKER, body });
      const changed = `${MARKER}\nchanged`;
      await upsertComment(github, { number, marker: MARKER, body: changed });
      const comments = await server.listComments(number);
      expect(comments.map((comment) => comment.body)).toEqual([changed]);
    } finally {
      faulty.server.close();
    }
  });

  it("waits when GitHub says so, and says that it waits", async () => {
    const { number } = await openPullRequest();
    const log: string[] = [];
    const faulty = await openFaulty([
      {
        method: "POST",
        isAfter: false,
        status: 403,
        headers: { "retry-after": "2" },
        body: '{"message":"You have exceeded a secondary rate limit."}',
      },
    ]);
    try {
      const github = open(WRITER, { ...faulty, log: (message) => log.push(message) });
      await upsertComment(github, { number, marker: MARKER, body: MARKER });
      expect(await server.listComments(number)).toHaveLength(1);
      expect(log).toEqual([
        expect.stringMatching(/secondary rate limit is reached .*: waiting 2 s\.$/),
      ]);
    } finally {
      faulty.server.close();
    }
  });

  it("gives up in words where waiting would take too long", async () => {
    const { number } = await openPullRequest();
    const faulty = await openFaulty([
      {
        method: "GET",
        isAfter: false,
        status: 403,
        headers: { "retry-after": "3600" },
        body: '{"message":"You have exceeded a secondary rate limit."}',
      },
    ]);
    try {
      await expect(
        upsertComment(open(WRITER, faulty), { number, marker: MARKER, body: MARKER }),
      ).rejects.toMatchObject({
        message: expect.stringContaining("GitHub lets nobody ask so often"),
        remedy: "Re-run the job when GitHub's limit has passed.",
      });
    } finally {
      faulty.server.close();
    }
  });
});

describe("findPullRequest", () => {
  it("goes by commit and repository, not by what a fork says", async () => {
    const own = await openPullRequest();
    const fork = await openPullRequest(true);
    const github = open(WRITER);
    const find = (sha: string, repository: string) => findPullRequest(github, { sha, repository });
    expect(await find(own.headSha, own.headRepository)).toBe(own.number);
    expect(await find(fork.headSha, fork.headRepository)).toBe(fork.number);
    expect(await find(own.headSha, fork.headRepository)).toBeUndefined();
    expect(await find("0".repeat(40), own.headRepository)).toBeUndefined();
  });
});

describe("the alert's issue", () => {
  const ALERTER: Permissions = { issues: "write" };

  it("is opened once, brought up to date, closed, and opened anew", async () => {
    const first = await upsertIssue(open(ALERTER), KEY, (earlier) => ({
      title: "Failed",
      body: `${MARKER}\n${earlier ?? "new"}`,
    }));
    expect(first.body).toBe(`${MARKER}\nnew`);
    const second = await upsertIssue(open(ALERTER), KEY, (earlier = "") => ({
      title: "Failed again",
      body: `${earlier} and again`,
    }));
    expect(second.number).toBe(first.number);
    const listed = async () =>
      (await server.listIssues()).map(({ number, state, title, body }) => ({
        number,
        state,
        title,
        body,
      }));
    expect(await listed()).toEqual([
      {
        number: first.number,
        state: "open",
        title: "Failed again",
        body: `${MARKER}\nnew and again`,
      },
    ]);
    expect((await closeIssue(open(ALERTER), KEY, "Works again."))?.number).toBe(first.number);
    expect(await closeIssue(open(ALERTER), KEY, "Works again.")).toBeUndefined();
    expect((await listed()).map(({ state }) => state)).toEqual(["closed"]);
    expect((await server.listComments(first.number)).map(({ body }) => body)).toEqual([
      "Works again.",
    ]);
    const third = await upsertIssue(open(ALERTER), KEY, () => ({ title: "Failed", body: MARKER }));
    expect(third.number).not.toBe(first.number);
  });

  it("names the permission that a job lacks", async () => {
    await expect(
      upsertIssue(open({ issues: "read" }), { label: "x", marker: "y" }, () => ({
        title: "t",
        body: "y",
      })),
    ).rejects.toMatchObject({ remedy: "Grant the job `permissions: issues: write`." });
  });
});

describe("openGitHub", () => {
  it("refuses what is no repository, and no token", () => {
    const options = { token: "x", apiUrl: server.apiUrl, log: () => undefined };
    expect(() => openGitHub({ ...options, repository: "a/b/c" })).toThrow("names no repository");
    expect(() => openGitHub({ ...options, repository: "a/b", token: "" })).toThrow("no token");
  });
});
