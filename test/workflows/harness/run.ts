import { fill, fillText, isWanted, type Status } from "./expressions.ts";
import { describeGitHub, runJob, type RunState } from "./jobs.ts";
import {
  inputsOf,
  type Job,
  needsOf,
  type Permissions,
  readWorkflow,
  type Workflow,
} from "./workflow.ts";
import type { JobResult, Result, RunResult, StartingEvent, World } from "./world.ts";

let lastRunId = 1000;

/**
 * Runs a workflow as its files say, jobs one after the other. With `previous` it runs that run's
 * failed jobs again and all that needs them, as the button of the Actions tab does.
 */
export async function runWorkflow(
  world: World,
  file: string,
  event: StartingEvent,
  previous?: RunResult,
): Promise<RunResult> {
  const workflow = await readWorkflow(world.repository, file);
  if (!(event.name in workflow.on)) throw new Error(`${file} does not start on ${event.name}`);
  const runId = previous?.id ?? (lastRunId += 1);
  const attempt = (previous?.attempt ?? 0) + 1;
  const run = { world, event, runId, attempt, workflow };
  const inputs = toInputs(workflow, event.name, event.inputs ?? {});
  const jobs = await runJobs(workflow, {
    run,
    inputs,
    prefix: { id: "", name: "" },
    earlier: new Map(previous?.jobs.map((job) => [job.name, job])),
  });
  const isFailed = jobs.some(({ result }) => result === "failure");
  return { id: runId, attempt, file, conclusion: isFailed ? "failure" : "success", jobs };
}

interface Scope {
  readonly run: RunState;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Of a called workflow, the calling job's. */
  readonly prefix: { readonly id: string; readonly name: string };
  /** What the calling job lets its jobs do; undefined for the workflow that was started. */
  readonly granted?: Permissions;
  /** Jobs of the attempt before, by name. */
  readonly earlier: ReadonlyMap<string, JobResult>;
}

/** What became of one job, all of its matrix together. */
interface Ended {
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
  readonly results: readonly JobResult[];
  /** Taken over from the attempt before. */
  readonly isKept: boolean;
}

async function runJobs(workflow: Workflow, scope: Scope): Promise<JobResult[]> {
  const ended = new Map<string, Ended>();
  const waiting = new Set(Object.keys(workflow.jobs));
  while (waiting.size > 0) {
    const next = [...waiting].find((id) =>
      needsOf(workflow.jobs[id]!).every((need) => ended.has(need)),
    );
    if (next === undefined)
      throw new Error(`${workflow.file}: ${[...waiting].join()} wait for one another`);
    waiting.delete(next);
    ended.set(next, await runOne(next, workflow, { scope, ended }));
  }
  return [...ended.values()].flatMap(({ results }) => results);
}

async function runOne(
  id: string,
  workflow: Workflow,
  { scope, ended }: { readonly scope: Scope; readonly ended: ReadonlyMap<string, Ended> },
): Promise<Ended> {
  const job = workflow.jobs[id]!;
  const needs = needsOf(job);
  const contexts = {
    inputs: scope.inputs,
    needs: Object.fromEntries(
      needs.map((need) => [
        need,
        { result: ended.get(need)!.result, outputs: ended.get(need)!.outputs },
      ]),
    ),
    vars: scope.run.world.vars,
    github: describeGitHub(scope.run, { token: "", workspace: "", eventPath: "", job: id }),
  };
  const status = statusOf(ancestorsOf(id, workflow).map((each) => ended.get(each)!.result));
  const mayKeep = needs.every((need) => ended.get(need)!.isKept);
  const place = { id: `${scope.prefix.id}${id}`, name: scope.prefix.name };
  if (!isWanted(job.if, contexts, status)) {
    const name = `${place.name}${job.name ?? id}`;
    const skipped = { ...place, name, result: "skipped", outputs: {}, steps: [] } as const;
    return { result: "skipped", outputs: {}, results: [skipped], isKept: false };
  }
  const results: JobResult[] = [];
  let isKept = mayKeep;
  for (const matrix of expandMatrix(job, contexts)) {
    const all = { ...contexts, matrix };
    const name = `${place.name}${fillText(job.name ?? id, all)}`;
    const earlier = scope.earlier.get(name);
    if (mayKeep && job.uses === undefined && earlier?.result === "success") {
      results.push(earlier);
      continue;
    }
    if (job.uses === undefined) isKept = false;
    const permissions = grant(job.permissions ?? workflow.permissions ?? {}, scope);
    const options = { id: place.id, name, run: scope.run, permissions, contexts: all };
    if (job.uses === undefined) results.push(await runJob(job, options));
    else results.push(...(await callWorkflow(job, { ...options, scope })));
  }
  const found = results.map(({ result }) => result);
  const result = found.includes("failure") ? "failure" : "success";
  return { result, outputs: results.at(-1)?.outputs ?? {}, results, isKept };
}

async function callWorkflow(
  job: Job,
  options: Parameters<typeof runJob>[1] & { readonly scope: Scope },
): Promise<JobResult[]> {
  const { contexts, id, name, permissions, scope } = options;
  const called = await readWorkflow(
    scope.run.world.repository,
    job.uses!.replace("./.github/workflows/", ""),
  );
  const given = Object.entries(job.with ?? {}).map(([key, value]) => [key, fill(value, contexts)]);
  return runJobs(called, {
    ...scope,
    inputs: toInputs(called, "workflow_call", Object.fromEntries(given)),
    prefix: { id: `${id}/`, name: `${name} / ` },
    granted: permissions,
  });
}

/** What a job's token may do. A called workflow that asks for more than its caller gives does not start. */
function grant(asked: Permissions, { granted, run }: Scope): Permissions {
  const excess = Object.entries(asked).filter(
    ([name, level]) =>
      granted !== undefined && granted[name] !== "write" && granted[name] !== level,
  );
  if (excess.length > 0)
    throw new Error(`The caller does not grant ${excess.map(([name]) => name).join()}`);
  if (run.event.isUntrusted !== true) return asked;
  const readable = Object.keys(asked).filter((name) => name !== "id-token");
  return Object.fromEntries(readable.map((name) => [name, "read"]));
}

/** Inputs with their defaults, booleans as such. */
function toInputs(workflow: Workflow, trigger: string, given: Readonly<Record<string, unknown>>) {
  const declared = inputsOf(workflow, trigger);
  const strange = Object.keys(given).filter((name) => !(name in declared));
  if (strange.length > 0) throw new Error(`${workflow.file} has no input ${strange.join()}`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => {
      const value = given[name] ?? input.default ?? (input.type === "boolean" ? false : "");
      return [name, input.type === "boolean" ? String(value) === "true" : value];
    }),
  );
}

function expandMatrix(
  job: Job,
  contexts: Readonly<Record<string, unknown>>,
): Record<string, unknown>[] {
  const { matrix } = job.strategy ?? {};
  if (matrix === undefined) return [{}];
  const whole = typeof matrix === "string" ? fill(matrix, contexts) : matrix;
  return Object.entries(whole as Record<string, unknown[]>).reduce<Record<string, unknown>[]>(
    (made, [key, values]) =>
      made.flatMap((each) => values.map((value) => ({ ...each, [key]: value }))),
    [{}],
  );
}

function ancestorsOf(id: string, workflow: Workflow): string[] {
  const direct = needsOf(workflow.jobs[id]!);
  return [...new Set([...direct, ...direct.flatMap((need) => ancestorsOf(need, workflow))])];
}

function statusOf(results: readonly Result[]): Status {
  return {
    isSuccess: results.every((result) => result === "success"),
    isFailure: results.includes("failure"),
    isCancelled: false,
  };
}
