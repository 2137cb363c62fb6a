import { randomUUID } from "node:crypto";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { listDeferred } from "../lib/graph/state.ts";
import type { InputValues } from "../lib/inputs.ts";
import type { Opened, WarehousePlace } from "../lib/open-place.ts";
import { withPlace } from "../lib/open-place.ts";
import { toPlace } from "../lib/place-inputs.ts";
import { createInvocation } from "../lib/project/invocation.ts";
import type { Project } from "../lib/project/project.ts";
import type { TransformPart } from "../lib/report/parts.ts";
import type { TransformResults } from "../lib/report/results.ts";
import { compareData } from "../lib/run/data-diff.ts";
import { listPairs } from "../lib/run/data-pairs.ts";
import { checkRunBytes, type Estimate, estimateWork } from "../lib/run/estimate.ts";
import { openProject } from "../lib/run/open-project.ts";
import { checkOptions } from "../lib/run/options.ts";
import { NOTHING_PUBLISHED } from "../lib/run/preview.ts";
import type { Runner } from "../lib/runner.ts";
import { runStep } from "../lib/step.ts";
import { namePreview, type Preview } from "../lib/warehouse/previews.ts";
import { describeChanges } from "./describe-changes.ts";
import { describeFailure, isFailed } from "./describe-failure.ts";
import type { INPUTS } from "./inputs.ts";
import { type Prepared, prepareRun } from "./prepare.ts";
import { recordArguments } from "./record-arguments.ts";
import { openTargetFolder } from "./target-folder.ts";
import { annotateFaults, annotateNodes, tellEvent, tellPlanned } from "./tell.ts";
import { transform } from "./transform.ts";
import { parseVars } from "./vars.ts";

type Inputs = InputValues<typeof INPUTS>;
type Env = Readonly<Record<string, string | undefined>>;

/** What one run of the action works with. */
interface Run {
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly env: Env;
  readonly preview: Preview | undefined;
  /** Where it builds: a preview's own dataset where it is one. */
  readonly dataset: string;
  /** Aborted when the run is cancelled. */
  readonly stopping: AbortController;
}

/** Of the ten seconds that GitHub leaves a cancelled step, what the warehouse may take. */
const STOPPING_MS = 6000;

/** Builds, plans or tests a dbt project as an action. */
export async function transformStep(inputs: Inputs, runner: Runner, env: Env): Promise<void> {
  const { command, out, preview: number } = inputs;
  const preview = number === undefined ? undefined : namePreview(inputs.dataset, number);
  const dataset = preview?.dataset ?? inputs.dataset;
  const stopping = new AbortController();
  const run: Run = { inputs, runner, env, preview, dataset, stopping };
  const empty = {
    step: "transform",
    command,
    dataset,
    ...(number !== undefined && { preview: number }),
  } as const;
  // What comes later replaces these; a step that throws leaves them.
  runner.setOutput("verdict", "failure");
  runner.setOutput("published", false);
  runner.setOutput("dataset", dataset);
  const ended = Promise.withResolvers<void>();
  runner.onCancel(() => stop(run, ended.promise));
  await runStep<TransformPart>({ runner, out, empty }, async () => {
    try {
      const body = await openAndRun(run).finally(() => ended.resolve());
      if (body.problems.length === 0) runner.setOutput("verdict", "success");
      return { ...empty, ...body };
    } catch (error) {
      annotateFaults(error, inputs["project-dir"], runner);
      throw error;
    }
  });
}

/** Lets what runs be ended and the warehouse be closed, so that nobody waits for this run's lease. */
async function stop({ stopping }: Run, ended: Promise<void>): Promise<string> {
  stopping.abort();
  await Promise.race([ended, sleep(STOPPING_MS)]);
  return "What people read is as it was before, or all that was built; the next run goes on.";
}

type Body = Pick<TransformPart, "transform" | "planned" | "problems" | "notes">;

async function openAndRun(run: Run): Promise<Body> {
  const { inputs, runner, env, dataset, preview } = run;
  const project = readProject(run);
  const isDry = inputs["dry-run"] || inputs.command === "plan";
  const opening = {
    step: "transform",
    out: inputs.out,
    database: join(inputs.out, "warehouse.duckdb"),
    threads: inputs.threads,
    env,
    dataset: isDry ? undefined : dataset,
    preview,
    onWait: (message: string) => runner.log(`Waiting: ${message}`),
  };
  return withPlace(placeOf(inputs), opening, async (opened) => {
    const { lake, warehouse } = opened;
    const { select, exclude, state } = inputs;
    const command = inputs.command === "test" ? "test" : "build";
    const prepared = await prepareRun({
      command,
      select,
      exclude,
      state,
      preview,
      published: inputs.dataset,
      project,
      lake,
      warehouse,
    });
    const work = { project, opened, prepared };
    return isDry ? dryRun(run, work) : build(run, work);
  });
}

function placeOf(inputs: Inputs): WarehousePlace {
  return toPlace(inputs, inputs["max-bytes-billed"]);
}

function readProject({ inputs, runner, env, dataset }: Run): Project {
  const { threads } = inputs;
  const vars = parseVars(inputs.vars, "vars:");
  checkOptions({ dataset, threads, vars });
  const invocation = createInvocation({
    dataset,
    vars,
    env,
    fullRefresh: inputs["full-refresh"],
    threads,
    id: randomUUID(),
    startedAt: new Date().toISOString(),
    onLog: runner.log,
  });
  const project = openProject(resolve(inputs["project-dir"]), invocation);
  for (const warning of project.graph.warnings) runner.log(`Warning: ${warning}`);
  return project;
}

interface Work {
  readonly project: Project;
  readonly opened: Opened;
  readonly prepared: Prepared;
}

async function dryRun({ inputs, runner }: Run, work: Work): Promise<Body> {
  const { opened, prepared } = work;
  const estimates = await estimate(work, inputs.force);
  for (const one of estimates) runner.log(tellPlanned(one));
  if (inputs["max-run-bytes"] !== undefined) checkRunBytes(estimates, inputs["max-run-bytes"]);
  const planned = estimates.map(({ id, name, bytes, isUnchanged, reason }) => ({
    id,
    name,
    ...(isUnchanged && { isUnchanged }),
    ...(bytes !== undefined && { bytes }),
    ...(bytes === undefined && reason !== undefined && { reason }),
  }));
  setCounts(runner, { models: 0, failed: 0, opened });
  const notes = [...prepared.notes, "This was a dry run: nothing was written."];
  return { planned, problems: [], notes };
}

function estimate({ opened, prepared, project }: Work, force: boolean): Promise<Estimate[]> {
  const { deferred, plan, preview } = prepared;
  const { warehouse } = opened;
  return estimateWork(plan, project, { warehouse, deferred, preview, force, now: Date.now });
}

async function build({ inputs, runner, stopping: { signal } }: Run, work: Work): Promise<Body> {
  const { opened, prepared, project } = work;
  const { lake, warehouse } = opened;
  const { plan, deferred, preview, state, notes } = prepared;
  const place = placeOf(inputs);
  let isPublishing = false;
  signal.addEventListener("abort", () => {
    // What is being published is left to end, or to be finished by the next run.
    if (!isPublishing) warehouse.cancel?.().catch(() => undefined);
  });
  const ran = await transform({
    project,
    plan,
    warehouse,
    deferred,
    preview,
    reads: preview,
    maxRunBytes: inputs["max-run-bytes"],
    years: inputs.years,
    signal,
    force: inputs.force,
    lake,
    threads: inputs.threads,
    now: Date.now,
    folder: openTargetFolder(inputs.out),
    args: recordArguments(inputs, { project, place, hasState: state !== undefined }),
    onEvent: (event) => {
      isPublishing ||= event.kind === "publish";
      const line = tellEvent(event);
      if (line !== undefined) runner.log(line);
    },
  });
  annotateNodes(ran.nodes, inputs["project-dir"], runner);
  const results = await withDifferences(ran, { inputs, signal }, work);
  tellOutputs(runner, results, opened);
  const command = plan.command === "test" ? "test" : "build";
  const problems = describeFailure(results, command);
  const { differences = [] } = results;
  const compared = { plan, deferred, warehouse, differences };
  const changes = state && (await describeChanges(project, { state, ...compared }));
  return {
    transform: { ...results, ...(changes && { changes }) },
    problems,
    notes: [...notes, ...(results.notes ?? [])],
  };
}

/** Puts beside results how a preview's data differ from production's, where that is asked for. */
async function withDifferences(
  results: TransformResults,
  { inputs, signal }: { readonly inputs: Inputs; readonly signal: AbortSignal },
  { opened, prepared, project }: Work,
): Promise<TransformResults> {
  const { plan, preview, state = NOTHING_PUBLISHED } = prepared;
  if (!inputs.compare || preview === undefined || isFailed(results)) return results;
  const built = new Set(plan.nodes.map(({ id }) => id));
  const pairs = listPairs(project.graph, built, listDeferred(state));
  const { threads, "max-run-bytes": maxBytes } = inputs;
  const differences = await compareData(opened.warehouse, pairs, { threads, maxBytes, signal });
  return { ...results, differences };
}

function tellOutputs(runner: Runner, results: TransformResults, opened: Opened): void {
  const { nodes } = results;
  const isBuilt = ({ kind }: (typeof nodes)[number]) => kind === "model" || kind === "seed";
  const models = nodes.filter(
    (node) => isBuilt(node) && node.status === "success" && node.isUnchanged !== true,
  ).length;
  const failed = nodes.filter((node) => !isBuilt(node) && isFailed({ nodes: [node] })).length;
  runner.setOutput("published", results.isPublished);
  setCounts(runner, { models, failed, opened });
}

function setCounts(
  runner: Runner,
  { models, failed, opened }: { models: number; failed: number; opened: Opened },
): void {
  const billed = opened.reports.reduce((sum, { bytesBilled }) => sum + bytesBilled, 0);
  runner.setOutput("models", models);
  runner.setOutput("tests-failed", failed);
  runner.setOutput("bytes-billed", billed);
}
