import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { compiledFile } from "../../actions/lib/artifacts/compiled.ts";
import { openDirectory } from "../../actions/lib/lake/local.ts";
import type { Lake } from "../../actions/lib/lake/lake.ts";
import type { EarlierState } from "../../actions/lib/graph/state.ts";
import { listDeferred } from "../../actions/lib/graph/state.ts";
import type { Project } from "../../actions/lib/project/project.ts";
import type { TransformResults } from "../../actions/lib/report/results.ts";
import { findDeferred, listDeferWarnings } from "../../actions/lib/run/defer.ts";
import { planTransform, RESOURCES } from "../../actions/lib/run/plan.ts";
import type { Command, Plan } from "../../actions/lib/run/plan.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { transform } from "../../actions/transform/transform.ts";
import { printWaiting, toPrintable } from "../run-main.ts";
import { listenForStop, STOPPED } from "../stop.ts";
import type { Stop } from "../stop.ts";
import { renderBilled } from "../../actions/lib/report/cost.ts";
import { withPlace } from "../../actions/lib/open-place.ts";
import type { Opened } from "../../actions/lib/open-place.ts";
import { openAnalysisCache } from "./analysis-cache.ts";
import type { TransformArguments } from "./arguments.ts";
import { renderCosts } from "./cost-table.ts";
import { recordArguments } from "./earlier-run.ts";
import { renderConcerns, renderCounts } from "./final-table.ts";
import { openProject } from "./open-project.ts";
import { tellWarnings } from "./tell-warnings.ts";
import { datasetOf, prepareHere, previewOf } from "./preview.ts";
import { createTransformProgress } from "./progress.ts";
import { readSelection } from "./read-selection.ts";
import { openTargetFolder } from "../../actions/transform/target-folder.ts";
import { isFailed, renderVerdict } from "./verdict.ts";

/** Runs build, run, seed or test. */
export async function runCommand(given: TransformArguments, command: Command): Promise<number> {
  const project = openProject(given);
  const { selection, state } = await readSelection(given, RESOURCES[command]);
  const plan = planTransform(project.graph, { command, selection });
  const isEmpty = plan.nodes.length + plan.tests.length + plan.unitTests.length === 0;
  if (isEmpty && given.preview !== undefined && given.select === undefined) {
    console.error("Nothing differs from what is published to preview.");
    return 0;
  }
  tellWarnings(plan.warnings);
  if (isEmpty) {
    console.error("Nothing is selected.");
    return 0;
  }
  return withWarehouse(given, (opened) => runHere({ given, project, plan, state, ...opened }));
}

/** Opens warehouse and lake, made where they are missing, and closes them after the work. */
export async function withWarehouse(
  given: TransformArguments,
  work: (opened: Pick<Opened, "warehouse" | "lake"> & Pick<Stop, "signal">) => Promise<number>,
): Promise<number> {
  const { database, place, targetPath: out, threads } = given;
  if (place.kind === "duckdb") await openDirectory(dirname(database));
  const opening = {
    step: "transform",
    out,
    database,
    threads,
    env: process.env,
    dataset: datasetOf(given),
    preview: previewOf(given),
    onWait: printWaiting,
  };
  return withPlace(place, opening, async (opened) => {
    const stop = listenForStop();
    try {
      const code = await work({ ...opened, signal: stop.signal });
      return stop.signal.aborted ? STOPPED : code;
    } finally {
      stop.close();
      if (place.kind === "bigquery" && !given.isQuiet) {
        console.log(renderBilled(opened.reports, given.pricePerTib));
      }
    }
  });
}

interface RunHere {
  readonly given: TransformArguments;
  readonly project: Project;
  readonly plan: Plan;
  readonly state: EarlierState | undefined;
  readonly warehouse: Warehouse;
  readonly lake: Lake;
  readonly signal: AbortSignal;
  /** run_results.json of the run that this one goes on with. */
  readonly earlier?: string | undefined;
}

/** Runs a plan, shows how it goes and what came of it, and leaves its artifacts. */
export async function runHere(run: RunHere): Promise<number> {
  const { given, project, plan, warehouse, lake, earlier, signal } = run;
  const now = Date.now;
  const { deferred, preview } = await prepareReads(run);
  const total = countWork(plan);
  const progress = createTransformProgress(process.stdout, { total, isQuiet: given.isQuiet, now });
  let isPublishing = false;
  signal.addEventListener("abort", () => {
    progress.stop();
    console.error(renderStopping(isPublishing));
    // What is being published is left to end, or to be finished by the next run.
    if (!isPublishing) warehouse.cancel?.().catch(() => undefined);
  });
  const cache = await openAnalysisCache(given.targetPath);
  const startedMs = now();
  try {
    await openDirectory(given.targetPath);
    // Of an older run, they would be taken for this one's if it is killed.
    if (earlier === undefined)
      await rm(join(given.targetPath, "run_results.json"), { force: true });
    const results = await transform({
      project,
      plan,
      warehouse,
      deferred,
      preview,
      reads: preview,
      maxRunBytes: given.maxRunBytes,
      force: given.isForced,
      cache,
      now,
      earlier,
      threads: given.threads,
      failFast: given.failsFast,
      signal,
      onEvent: (event) => {
        isPublishing ||= event.kind === "publish";
        progress.onEvent(event);
      },
      folder: openTargetFolder(given.targetPath),
      args: recordArguments(given, plan.command),
      lake,
    });
    progress.stop();
    tellResults(results, run, now() - startedMs);
    return isFailed(results) ? 1 : 0;
  } finally {
    progress.stop();
    await cache.save();
  }
}

function renderStopping(isPublishing: boolean): string {
  return isPublishing
    ? "Stopping as soon as all is published; once more, and the next run finishes it."
    : "Stopping: what runs is ended, and nothing more is started. What people read is as it was before.";
}

/** What a run reads of what is published elsewhere. */
export async function prepareReads({
  given,
  project,
  plan,
  state,
  warehouse,
}: Pick<RunHere, "given" | "project" | "plan" | "state" | "warehouse">) {
  if (given.preview !== undefined) {
    const preview = await prepareHere(given, { project, plan, state, warehouse });
    return { preview, deferred: preview.deferred };
  }
  const places = given.defers && state !== undefined ? listDeferred(state) : new Map();
  tellWarnings(listDeferWarnings(project.graph, places));
  const deferred = await findDeferred(project.graph, plan, { places, warehouse });
  return { preview: undefined, deferred };
}

function countWork({ nodes, tests, unitTests }: Plan): number {
  const built = nodes.filter(
    (node) => node.kind === "seed" || node.config.materialized !== "ephemeral",
  );
  return built.length + tests.length + unitTests.length;
}

function tellResults(
  results: TransformResults,
  { given, plan, project, signal }: RunHere,
  durationMs: number,
): void {
  const width = process.stdout.columns;
  const { targetPath } = given;
  const fileOf = (id: string) => {
    const node = project.graph.nodes.get(id);
    return node === undefined
      ? undefined
      : join(targetPath, "compiled", compiledFile(node, project.graph));
  };
  const { nodes, notes = [] } = results;
  if (!given.isQuiet && nodes.length > 0) console.log(`\n${renderCounts(nodes, width)}\n`);
  const costs = renderCosts(nodes, { pricePerTib: given.pricePerTib, width });
  if (!given.isQuiet && costs !== "") console.log(`${costs}\n`);
  for (const note of notes) console.log(toPrintable(`note: ${note}`));
  const { graph } = project;
  const concerns = renderConcerns(results, { given, plan, graph, width, fileOf });
  if (concerns !== "") console.log(`${concerns}\n`);
  if (!given.isQuiet)
    console.log(renderVerdict(results, { given, plan, durationMs, isStopped: signal.aborted }));
}
