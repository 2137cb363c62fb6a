import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Contexts, fillText } from "./expressions.ts";
import { type JobState, runStep } from "./steps.ts";
import type { Job, Permissions, Workflow } from "./workflow.ts";
import type { JobResult, StartingEvent, StepResult, World } from "./world.ts";

/** A run under way. */
export interface RunState {
  readonly world: World;
  readonly event: StartingEvent;
  readonly runId: number;
  readonly attempt: number;
  /** The workflow that was started, which in one that it calls is `github.workflow` too. */
  readonly workflow: Workflow;
}

/** Runs a job's steps in a folder of its own, with a token that may do what the job asks. */
export async function runJob(
  job: Job,
  options: {
    readonly id: string;
    readonly name: string;
    readonly run: RunState;
    readonly permissions: Permissions;
    /** `inputs`, `needs`, `matrix`. */
    readonly contexts: Contexts;
  },
): Promise<JobResult> {
  const { id, name } = options;
  const state = openJob(job, options);
  const steps: StepResult[] = [];
  for (const step of job.steps ?? []) steps.push(await runStep(step, state));
  const contexts = { ...state.contexts, env: state.env, steps: state.steps };
  const outputs = Object.entries(job.outputs ?? {}).map(([key, value]) => [
    key,
    fillText(value, contexts),
  ]);
  await rm(dirname(state.workspace), { recursive: true, force: true });
  return { id, name, result: state.result, outputs: Object.fromEntries(outputs), steps };
}

function openJob(
  job: Job,
  { id, contexts, permissions, run }: Parameters<typeof runJob>[1],
): JobState {
  const { event, runId, world } = run;
  const folder = mkdtempSync(join(world.folder, "job-"));
  const [workspace, temp, home] = ["work", "temp", "home"].map((name) => join(folder, name));
  for (const each of [workspace!, temp!, home!]) mkdirSync(each);
  const eventPath = join(folder, "event.json");
  writeFileSync(eventPath, JSON.stringify(event.payload));
  const token = world.mintToken(permissions);
  const github = describeGitHub(run, {
    token,
    workspace: workspace!,
    eventPath,
    job: id.split("/").at(-1)!,
  });
  const all = {
    ...contexts,
    github,
    vars: world.vars,
    secrets: {},
    runner: { os: "Linux", temp: temp! },
  };
  return {
    world,
    workspace: workspace!,
    temp: temp!,
    sha: event.sha,
    runId,
    permissions,
    contexts: all,
    runnerEnv: { ...describeRunner(run, home!, temp!), ...toEnvironment(github), ...world.env },
    env: Object.fromEntries(
      Object.entries(job.env ?? {}).map(([key, value]) => [key, fillText(value, all)]),
    ),
    path: [],
    masks: [],
    steps: {},
    result: "success",
  };
}

/** The `github` context; see docs.github.com/actions/reference/workflows-and-actions/contexts. */
export function describeGitHub(
  { attempt, event, runId, workflow, world }: RunState,
  job: {
    readonly token: string;
    readonly workspace: string;
    readonly eventPath: string;
    readonly job: string;
  },
) {
  return {
    actor: event.actor ?? "octocat",
    api_url: world.apiUrl,
    base_ref: event.baseRef ?? "",
    event: event.payload,
    event_name: event.name,
    event_path: job.eventPath,
    head_ref: event.headRef ?? "",
    job: job.job,
    ref: event.ref,
    ref_name: event.ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    repository: world.name,
    repository_owner: world.name.split("/")[0]!,
    run_attempt: String(attempt),
    run_id: String(runId),
    run_number: String(runId),
    server_url: "https://github.com",
    sha: event.sha,
    token: job.token,
    workflow: workflow.name,
    workspace: job.workspace,
  };
}

/** The same as variables; the token is no part of them. */
function toEnvironment(github: Readonly<Record<string, unknown>>): Record<string, string> {
  const pairs = Object.entries(github).filter(([name]) => name !== "token" && name !== "event");
  return Object.fromEntries(
    pairs.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, String(value)]),
  );
}

function describeRunner({ world }: RunState, home: string, temp: string): Record<string, string> {
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    HOME: home,
    LANG: "C.UTF-8",
    PATH: [join(world.folder, "bin"), dirname(process.execPath), process.env["PATH"]].join(":"),
    RUNNER_OS: "Linux",
    RUNNER_TEMP: temp,
  };
}
