import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCommands, readPairs } from "./harness/commands.ts";
import { fill, fillText, isWanted } from "./harness/expressions.ts";
import { type GitHub, openGitHub } from "./harness/github.ts";
import { makeRepository, type Repository } from "./harness/repository.ts";
import { runWorkflow } from "./harness/run.ts";
import type { StartingEvent, World } from "./harness/world.ts";

const FILES: Readonly<Record<string, string>> = {
  "actions/say/action.yml": `
name: Say
inputs:
  text: { description: What, required: true }
  loud: { description: How, default: "no" }
  github-token: { description: Token, default: "\${{ github.token }}" }
runs: { using: node24, main: ../dist/say.js }`,
  "actions/dist/say.js": `
const { appendFileSync } = require("node:fs");
const text = process.env.INPUT_TEXT;
appendFileSync(process.env.GITHUB_OUTPUT, "said<<END\\n" + text + "\\nEND\\n");
appendFileSync(process.env.GITHUB_STEP_SUMMARY, "Said " + process.env.INPUT_LOUD + "\\n");
console.log("::warning file=a.sql,line=3::Careful%0Athere");
console.log(process.env["INPUT_GITHUB-TOKEN"].slice(0, 4));
if (text === "fail once" && process.env.GITHUB_RUN_ATTEMPT === "1") process.exit(1);`,
  ".github/workflows/whole.yml": `
name: Whole
on: { workflow_dispatch: { inputs: { text: { type: string }, again: { type: boolean, default: false } } } }
permissions: { contents: read }
jobs:
  list:
    outputs: { matrix: "\${{ steps.list.outputs.matrix }}" }
    steps:
      - id: list
        run: echo 'matrix={"word":["one","fail once","three"]}' >> "$GITHUB_OUTPUT"
  each:
    name: Say \${{ matrix.word }}
    needs: list
    strategy: { fail-fast: false, matrix: "\${{ fromJSON(needs.list.outputs.matrix) }}" }
    steps:
      - uses: actions/checkout@0000000000000000000000000000000000000000
      - uses: ./actions/say
        with: { text: "\${{ matrix.word }}" }
      - name: Only after a failure
        if: failure()
        run: echo sorry
  after:
    needs: each
    steps: [{ run: "true" }]
  always:
    needs: [list, each]
    if: "\${{ !cancelled() && needs.list.result == 'success' }}"
    uses: ./.github/workflows/called.yml
    with: { text: "\${{ inputs.text }}", result: "\${{ needs.each.result }}" }`,
  ".github/workflows/called.yml": `
name: Called
on: { workflow_call: { inputs: { text: { type: string }, result: { type: string } } } }
jobs:
  inner:
    name: Inner \${{ inputs.result }}
    steps:
      - env: { TEXT: "\${{ inputs.text }}" }
        run: printf '%s' "$TEXT" > text.txt && echo "NEXT=$GITHUB_WORKFLOW" >> "$GITHUB_ENV"
      - run: echo "$NEXT"; cat text.txt
      - run: exit 3
        continue-on-error: true`,
};

let folder: string;
let github: GitHub;
let repository: Repository;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "harness-"));
  const root = join(folder, "root");
  for (const name of ["scripts", "transforms"]) mkdirSync(join(root, name), { recursive: true });
  for (const name of ["package.json", "package-lock.json"]) writeFileSync(join(root, name), "{}");
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  repository = makeRepository(root, join(folder, "repository"));
  github = await openGitHub();
});
afterAll(async () => {
  await github.close();
  rmSync(folder, { recursive: true, force: true });
});

const worldOf = (): World => ({
  repository: repository.folder,
  name: github.repository,
  vars: {},
  env: {},
  apiUrl: github.apiUrl,
  mintToken: (permissions) => github.mintToken(permissions),
  folder,
});
const byHand = (inputs: Record<string, string>): StartingEvent => ({
  name: "workflow_dispatch",
  payload: { inputs },
  inputs,
  sha: repository.sha,
  ref: "refs/heads/main",
});

describe("the harness", () => {
  it("runs jobs, matrices and called workflows as the files say, and failed jobs again", async () => {
    const hostile = "$(touch /tmp/x)\n`id`; ${{ github.token }}";
    const first = await runWorkflow(worldOf(), "whole.yml", byHand({ text: hostile }));
    expect(first.jobs.map(({ name, result }) => [name, result])).toEqual([
      ["list", "success"],
      ["Say one", "success"],
      ["Say fail once", "failure"],
      ["Say three", "success"],
      ["after", "skipped"],
      ["always / Inner failure", "success"],
    ]);
    expect(first.conclusion).toBe("failure");
    const [said, sorry] = first.jobs[2]!.steps.slice(1);
    expect(said).toMatchObject({
      outcome: "failure",
      outputs: { said: "fail once" },
      summary: "Said no\n",
      annotations: [{ level: "warning", file: "a.sql", line: 3, message: "Careful\nthere" }],
    });
    expect(said!.log).toContain("ghs_");
    expect(sorry).toMatchObject({ outcome: "success", log: "sorry\n" });
    expect(first.jobs[1]!.steps.at(-1)).toMatchObject({ outcome: "skipped" });
    expect(first.jobs[5]!.steps.map(({ log }) => log)).toEqual(["", `Whole\n${hostile}`, ""]);
    expect(first.jobs[5]!.steps[2]).toMatchObject({ outcome: "failure", conclusion: "success" });

    const second = await runWorkflow(worldOf(), "whole.yml", byHand({ text: "x" }), first);
    expect(second.attempt).toBe(2);
    expect(second.conclusion).toBe("success");
    expect(second.jobs[0]).toBe(first.jobs[0]);
    expect(second.jobs[1]).toBe(first.jobs[1]);
    expect(second.jobs.map(({ name }) => name)).toContain("always / Inner success");
  });

  it("refuses inputs that a workflow does not have", async () => {
    const run = runWorkflow(worldOf(), "whole.yml", byHand({ texts: "x" }));
    await expect(run).rejects.toThrow("whole.yml has no input texts");
  });

  it("evaluates expressions as GitHub does", () => {
    const contexts = { inputs: { no: false, years: "" }, vars: { A: "a}}b" }, needs: {} };
    expect(fill("${{ !inputs.no }}", contexts)).toBe(true);
    expect(fillText("${{ inputs.years || 'the latest' }}, ${{ vars.B }}.", contexts)).toBe(
      "the latest, .",
    );
    expect(fillText("${{ format('{0}}}', vars.a) }}", contexts)).toBe("a}}b}");
    const failed = { isSuccess: false, isFailure: true, isCancelled: false };
    expect(isWanted("vars.A == 'A}}B'", contexts, failed)).toBe(false);
    expect(isWanted("${{ !cancelled() && vars.A == 'A}}B' }}", contexts, failed)).toBe(true);
    expect(isWanted(undefined, contexts, failed)).toBe(false);
    expect(() => fill("${{ nothing.here }}", contexts)).toThrow("nothing");
  });

  it("obeys the commands that a runner obeys", () => {
    expect(readCommands(" ::set-output name=a::b\nx ::error::no\nx##[add-path]/tmp\n")).toEqual({
      annotations: [],
      masks: [],
      outputs: { a: "b" },
      others: ["add-path"],
    });
  });

  it("reads the files that steps write as a runner does", () => {
    const path = join(folder, "pairs");
    writeFileSync(path, "a=1\nb<<E\nx=y\n\nE\n");
    expect(readPairs(path)).toEqual({ a: "1", b: "x=y\n" });
    writeFileSync(path, "loose");
    expect(() => readPairs(path)).toThrow("loose");
  });

  it("lets a token do what its job was granted", async () => {
    const { number } = await github.openPullRequest({ title: "A", branch: "a", isFork: true });
    const post = async (permissions: Record<string, string>, path: string) => {
      const token = github.mintToken(permissions);
      const response = await fetch(`${github.apiUrl}/repos/${github.repository}${path}`, {
        method: "POST",
        headers: { authorization: `token ${token}` },
        body: JSON.stringify({ body: "Hello", title: "Broken" }),
      });
      return response.status;
    };
    const comments = `/issues/${number}/comments`;
    expect(await post({ contents: "read" }, comments)).toBe(403);
    expect(await post({ "pull-requests": "read" }, comments)).toBe(403);
    expect(await post({ "pull-requests": "write" }, comments)).toBe(201);
    expect(await post({ "pull-requests": "write" }, "/issues")).toBe(403);
    expect(await post({ issues: "write" }, "/issues")).toBe(201);
    expect((await github.listComments(number)).map(({ body }) => body)).toEqual(["Hello"]);
    expect((await github.listIssues()).map(({ title }) => title)).toEqual(["Broken"]);
  });
});
