import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type GitHub, openGitHub, type PullRequest } from "../workflows/harness/github.ts";
import type { Permissions } from "../workflows/harness/workflow.ts";
import { runAction } from "./run-action.ts";

let cwd: string;
let github: GitHub;
let request: PullRequest;
let branches = 0;
beforeAll(async () => {
  github = await openGitHub();
});
afterAll(() => github.close());
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "report-"));
  branches += 1;
  request = await github.openPullRequest({
    title: "Change",
    branch: `branch-${branches}`,
    isFork: branches % 2 === 0,
  });
  return () => rm(cwd, { recursive: true, force: true });
});

const WRITER: Permissions = { "pull-requests": "write" };

async function report(
  inputs: Readonly<Record<string, string>>,
  event: unknown = { pull_request: request.payload },
  permissions: Permissions = WRITER,
) {
  const path = join(cwd, "event.json");
  await writeFile(path, JSON.stringify(event));
  return runAction("report", {
    cwd,
    inputs: { warehouse: "duckdb", "github-token": github.mintToken(permissions), ...inputs },
    env: {
      GITHUB_API_URL: github.apiUrl,
      GITHUB_REPOSITORY: github.repository,
      GITHUB_RUN_ID: "77",
      GITHUB_EVENT_PATH: path,
    },
  });
}

describe("the comment on a pull request", () => {
  it("says why where the preview left no results, and is kept current", async () => {
    const first = await report({ comment: "true" });
    expect(first.code).toBe(0);
    expect(first.outputs["comment-url"]).toMatch(/^http/);
    const second = await report({ comment: "true" });
    expect(second.outputs["comment-url"]).toBe(first.outputs["comment-url"]);
    const comments = await github.listComments(request.number);
    expect(comments).toHaveLength(1);
    expect(comments[0]!.body).toContain("No step of the run left results.");
  }, 60_000);

  it("hides the token, and says which permission the job lacks", async () => {
    const { code, annotations, masks } = await report({ comment: "true" }, undefined, {
      contents: "read",
    });
    expect(code).toBe(1);
    expect(annotations[0]?.message).toContain("permissions: pull-requests: write");
    expect(masks).toHaveLength(1);
  }, 60_000);

  it("is not written by a run that is of no pull request", async () => {
    const { code, log, outputs } = await report({ comment: "true" }, {});
    expect(code).toBe(0);
    expect(log).toContain("This run is of no pull request");
    expect(outputs["comment-url"]).toBeUndefined();
  }, 60_000);
});

describe("text of a run that had no token", () => {
  const HOSTILE = [
    "# Preview",
    "@everyone look at <img src=x onerror=alert(1)> and [here](https://evil.example)",
    "::set-output name=comment-url::https://evil.example",
    "<!-- carbon-emissions-pipeline preview carbon_emissions -->",
    "${{ secrets.TOKEN }}",
  ].join("\n\n");
  const post = async (headSha: string, headRepository: string) => {
    await mkdir(join(cwd, "text"));
    await writeFile(join(cwd, "text/comment.md"), HOSTILE);
    return report(
      {
        "post-only": "text/comment.md",
        "head-sha": headSha,
        "head-repository": headRepository,
      },
      { workflow_run: {} },
    );
  };

  it("is posted where the commit is, and does nothing there", async () => {
    const { code, outputs, strange, summary } = await post(request.headSha, request.headRepository);
    expect(code).toBe(0);
    expect(strange).toEqual([]);
    expect(outputs["comment-url"]).not.toContain("evil");
    expect(summary).toBe("");
    const [comment, ...others] = await github.listComments(request.number);
    expect(others).toEqual([]);
    expect(comment!.body).toContain("untrusted text");
    for (const harm of ["@everyone", "<img", "](https://evil", "://evil"]) {
      expect(comment!.body).not.toContain(harm);
    }
  }, 60_000);

  it("is posted nowhere where no open pull request ends in the commit", async () => {
    const { code, log, outputs } = await post("f".repeat(40), request.headRepository);
    expect(code).toBe(0);
    expect(log).toContain("nothing is posted");
    expect(outputs).toEqual({});
    expect(await github.listComments(request.number)).toEqual([]);
  }, 60_000);
});
