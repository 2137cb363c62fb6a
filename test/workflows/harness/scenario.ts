import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openCacheServer } from "../../actions-cache-server.ts";
import { type GoogleFixture, openGoogle, PLACE } from "../../google/bigquery-fixture.ts";
import { type GitHub, openGitHub, type PullRequest } from "./github.ts";
import { openReadings, type ReadingsPublisher } from "./publisher.ts";
import { makeRepository, type Repository } from "./repository.ts";
import { runWorkflow } from "./run.ts";
import type { RunResult, StartingEvent, World } from "./world.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

/** A repository with its cloud, its publisher and GitHub, on this machine. */
export interface Scenario {
  readonly world: World;
  readonly google: GoogleFixture;
  readonly github: GitHub;
  readonly publisher: ReadingsPublisher;
  readonly repository: Repository;
  /** Starts the pipeline by hand, as the form of the Actions tab does. */
  runByHand(inputs: Readonly<Record<string, string>>, previous?: RunResult): Promise<RunResult>;
  runSchedule(previous?: RunResult): Promise<RunResult>;
  /** Starts the preview of a pull request that changes these files. */
  preview(
    pullRequest: PullRequest,
    change: { readonly files: Readonly<Record<string, string>>; readonly title?: string },
  ): Promise<RunResult>;
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
  const repository = makeRepository(ROOT, join(folder, "repository"));
  const google = await openGoogle(join(folder, "google"));
  const github = await openGitHub();
  const publisher = await openReadings(today);
  const cache = await openCacheServer();
  const packages = join(ROOT, "node_modules");
  writeNpm(join(folder, "bin"), packages);
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
    packages,
  };
  const onMain = { sha: repository.sha, ref: "refs/heads/main" };
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
    runSchedule: (previous) =>
      runWorkflow(
        world,
        "schedule.yml",
        { name: "schedule", payload: { schedule: "17 6 3 * *" }, ...onMain },
        previous,
      ),
    preview: (pullRequest, change) =>
      runWorkflow(world, "preview.yml", toEvent(pullRequest, { ...change, github, repository })),
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
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function toEvent(
  pullRequest: PullRequest,
  change: {
    readonly files: Readonly<Record<string, string>>;
    readonly title?: string;
    readonly github: GitHub;
    readonly repository: Repository;
  },
): StartingEvent {
  const { headRef, headRepository, number, payload } = pullRequest;
  const { github, repository } = change;
  const isFork = headRepository !== github.repository;
  const { login } = payload["user"] as { login: string };
  return {
    name: "pull_request",
    payload: {
      action: "opened",
      number,
      pull_request: { ...payload, ...(change.title !== undefined && { title: change.title }) },
      repository: { full_name: github.repository },
    },
    sha: repository.mergeOf(`pull-${number}`, change.files),
    ref: `refs/pull/${number}/merge`,
    headRef,
    baseRef: "main",
    actor: login,
    isUntrusted: isFork || login === "dependabot[bot]",
  };
}

/** `npm ci` in a checkout takes this checkout's packages; everything else is npm's own. */
function writeNpm(folder: string, packages: string): void {
  mkdirSync(folder);
  const script = `#!/usr/bin/env bash
if [ "$1" = ci ]; then exec ln -s '${packages}' node_modules; fi
PATH=\${PATH#'${folder}':} exec npm "$@"
`;
  writeFileSync(join(folder, "npm"), script);
  chmodSync(join(folder, "npm"), 0o755);
}
