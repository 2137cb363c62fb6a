import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openBundles } from "../../actions/bundles.ts";
import { openCacheServer } from "../../actions-cache-server.ts";
import { type GoogleFixture, openGoogle, PLACE } from "../../google/bigquery-fixture.ts";
import { type GitHub, openGitHub, type PullRequest } from "./github.ts";
import { openReadings, type ReadingsPublisher } from "./publisher.ts";
import { makeRepository, type Repository } from "./repository.ts";
import { runWorkflow } from "./run.ts";
import type { RunResult, StartingEvent, World } from "./world.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

/** Files of a pull request, by path. */
interface Change {
  readonly files: Readonly<Record<string, string>>;
}

/** A repository with its cloud, its publisher and GitHub, on this machine. */
export interface Scenario {
  readonly world: World;
  readonly google: GoogleFixture;
  readonly github: GitHub;
  readonly publisher: ReadingsPublisher;
  readonly repository: Repository;
  /** Starts the pipeline by hand, as the form of the Actions tab does. */
  runByHand(inputs: Readonly<Record<string, string>>, previous?: RunResult): Promise<RunResult>;
  /** In the same world unless told. */
  runSchedule(previous?: RunResult, world?: World): Promise<RunResult>;
  /** Starts the preview of a pull request that changes these files. */
  preview(pullRequest: PullRequest, change: Change): Promise<RunResult>;
  /** The push that starts it. */
  push(pullRequest: PullRequest, change: Change): StartingEvent;
  /** Closes a pull request, which starts the cleanup after it. */
  closePullRequest(pullRequest: PullRequest): Promise<RunResult>;
  /** Starts the nightly sweep. */
  sweep(): Promise<RunResult>;
  /** Starts what follows a preview on the default branch. */
  commentOn(pullRequest: PullRequest, preview: RunResult): Promise<RunResult>;
  close(): Promise<void>;
}

/** `today` is `YYYY-MM-DD`: what is published later is not there. */
export async function openScenario(
  today = new Date().toISOString().slice(0, 10),
  vars: Readonly<Record<string, string>> = {},
): Promise<Scenario> {
  const folder = mkdtempSync(join(tmpdir(), "scenario-"));
  const repository = makeRepository(ROOT, join(folder, "repository"), await openBundles());
  const google = await openGoogle(join(folder, "google"));
  const github = await openGitHub();
  const publisher = await openReadings(today);
  const cache = await openCacheServer();
  const packages = join(ROOT, "node_modules");
  writePrograms(join(folder, "bin"), packages);
  const world: World = {
    repository: repository.folder,
    name: github.repository,
    vars: {
      GCP_PROJECT: PLACE.project,
      GCP_LOCATION: PLACE.location,
      GCS_BUCKET: "lake",
      WIF_PROVIDER: "projects/1/locations/global/workloadIdentityPools/github/providers/github",
      PIPELINE_SERVICE_ACCOUNT: "pipeline@carbon-test.iam.gserviceaccount.com",
      PREVIEW_SERVICE_ACCOUNT: "preview@carbon-test.iam.gserviceaccount.com",
      SOURCE: publisher.source,
      ...vars,
    },
    env: { ...cache.env, GOOGLE_API_ENDPOINT: google.google.url },
    apiUrl: github.apiUrl,
    mintToken: (permissions) => github.mintToken(permissions),
    folder,
  };
  const onMain = { sha: repository.sha, ref: "refs/heads/main" };
  const push: Scenario["push"] = (pullRequest, { files }) => {
    const sha = repository.mergeOf(files);
    return toEvent(pullRequest, { action: "synchronize", github, sha });
  };
  return {
    world,
    google,
    github,
    publisher,
    repository,
    runByHand: (inputs, previous) =>
      runWorkflow(
        world,
        "pipeline.yml",
        { name: "workflow_dispatch", payload: { inputs }, inputs, ...onMain },
        previous,
      ),
    runSchedule: (previous, given = world) =>
      runWorkflow(
        given,
        "schedule.yml",
        { name: "schedule", payload: { schedule: "17 6 3 * *" }, ...onMain },
        previous,
      ),
    push,
    preview: (pullRequest, change) => runWorkflow(world, "preview.yml", push(pullRequest, change)),
    async closePullRequest(pullRequest) {
      await github.closePullRequest(pullRequest.number);
      const event = toEvent(pullRequest, { action: "closed", github, sha: repository.sha });
      return runWorkflow(world, "preview-cleanup.yml", event);
    },
    sweep: () =>
      runWorkflow(world, "preview-sweep.yml", {
        name: "schedule",
        payload: { schedule: "41 3 * * *" },
        ...onMain,
      }),
    commentOn: (pullRequest, preview) =>
      runWorkflow(world, "preview-comment.yml", {
        name: "workflow_run",
        ...onMain,
        payload: {
          action: "completed",
          workflow_run: {
            id: preview.id,
            event: "pull_request",
            conclusion: preview.conclusion,
            head_sha: pullRequest.headSha,
            head_branch: pullRequest.headRef,
            head_repository: { full_name: pullRequest.headRepository },
            pull_requests: [],
          },
        },
      }),
    async close() {
      await cache.close();
      await publisher.close();
      await github.close();
      await google.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function toEvent(
  { headRef, headRepository, number, payload }: PullRequest,
  options: { readonly action: string; readonly github: GitHub; readonly sha: string },
): StartingEvent {
  const { action, github, sha } = options;
  const isFork = headRepository !== github.repository;
  const { login } = payload["user"] as { login: string };
  return {
    name: "pull_request",
    payload: {
      action,
      number,
      pull_request: payload,
      repository: { full_name: github.repository, default_branch: "main" },
    },
    sha,
    ref: `refs/pull/${number}/merge`,
    headRef,
    baseRef: "main",
    actor: login,
    isUntrusted: isFork || login === "dependabot[bot]",
  };
}

/** `npm ci` takes this checkout's packages, and `gh` asks for what the sweep asks; all else is npm's own. */
function writePrograms(folder: string, packages: string): void {
  const programs = {
    npm: `#!/usr/bin/env bash
if [ "$1" = ci ]; then exec ln -s '${packages}' node_modules; fi
PATH=\${PATH#'${folder}':} exec npm "$@"
`,
    gh: `#!${process.execPath}
const [, , api, paginate, path, jq, filter] = process.argv;
if ([api, paginate, jq, filter].join(" ") !== "api --paginate --jq .[].number") process.exit(64);
const headers = { authorization: "token " + process.env.GH_TOKEN };
fetch(process.env.GITHUB_API_URL + "/" + path, { headers }).then(async (answer) => {
  if (!answer.ok) throw new Error(await answer.text());
  for (const { number } of await answer.json()) console.log(number);
});
`,
  };
  mkdirSync(folder);
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), script);
    chmodSync(join(folder, name), 0o755);
  }
}
