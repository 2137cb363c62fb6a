import { join, resolve } from "node:path";
import { PipelineError } from "../actions/lib/errors.ts";
import { suggest } from "../actions/lib/graph/nearest.ts";
import { Problems } from "../actions/lib/project/problems.ts";
import { createInvocation } from "../actions/lib/project/invocation.ts";
import { listVariables, readSettings } from "../actions/lib/project/settings.ts";
import { readRawTables } from "../actions/lib/project/sources.ts";
import type { RunResults } from "../actions/lib/report/results.ts";
import { makePage } from "../actions/report/page.ts";
import { breakCircuit } from "../actions/lib/sources/circuit-breaker.ts";
import { createFetcher } from "../actions/lib/sources/http.ts";
import { HELP, parseArguments, type PipelineArguments } from "./pipeline/arguments.ts";
import { renderFinal, renderVerdict } from "./pipeline/final-table.ts";
import { writeOutputs } from "./pipeline/outputs.ts";
import { createProgress } from "./pipeline/progress.ts";
import { DATASET, runPipeline } from "./pipeline/run.ts";
import type { PipelineEvent } from "./pipeline/run.ts";
import type { RawTables } from "../actions/lib/table.ts";
import { openSources } from "../actions/extract/open-sources.ts";
import { printProblem, printWaiting, runMain } from "./run-main.ts";
import { listenForStop, StoppedError } from "./stop.ts";
import { recordBuild } from "./transform/earlier-run.ts";
import { startSamplePublisher } from "./sample-publisher/publisher.ts";
import { openTargetFolder } from "../actions/transform/target-folder.ts";
import { PRICE_PER_TIB, renderBilled } from "../actions/lib/report/cost.ts";
import type { Warehouse } from "../actions/lib/warehouse/warehouse.ts";
import { withPlace } from "../actions/lib/open-place.ts";
import type { Opened } from "../actions/lib/open-place.ts";

const STOPPED_MESSAGE = "Stopped. Run it again to go on from here.";
const PROJECT = resolve(import.meta.dirname, "../transforms");

void runMain(async () => {
  const today = new Date().toISOString().slice(0, 10);
  const given = parseArguments(process.argv.slice(2), today);
  if (given === undefined) {
    console.log(HELP);
    return 0;
  }
  const results = await run(given, today);
  console.log(`\n${renderFinal(results, process.stdout.columns)}\n`);
  console.log(renderVerdict(results));
  for (const file of [
    "report.html",
    "summary.md",
    ...(hasRejects(results) ? ["rejects.csv"] : []),
  ]) {
    console.log(`  ${join(given.out, file)}`);
  }
  for (const problem of results.problems) printProblem(problem);
  return results.problems.length > 0 ? 1 : 0;
});

async function run(given: PipelineArguments, today: string): Promise<RunResults> {
  const tables = await readRawTables(PROJECT);
  checkVars(given.vars);
  const { place, threads, out } = given;
  const database = join(out, "warehouse.duckdb");
  const env = process.env;
  const opening = {
    step: "pipeline",
    out,
    database,
    threads,
    env,
    dataset: DATASET,
    onWait: printWaiting,
  };
  return withPlace(place, opening, (opened) => runOn(opened, { given, today, tables }));
}

async function runOn(
  { lake, warehouse, reports, hold }: Opened,
  { given, today, tables }: { given: PipelineArguments; today: string; tables: RawTables },
): Promise<RunResults> {
  const { out, place } = given;
  const sources = await openSources({
    choice: given.choice,
    tables,
    startSample: () => startSamplePublisher({ today }),
  });
  const progress = createProgress(process.stdout, Date.now);
  const stopping = awaitStop(warehouse, () => progress.stop());
  const args = recordBuild({ ...given, projectDir: PROJECT, dataset: DATASET });
  try {
    const running = runPipeline(
      { ...given, today, projectDir: PROJECT, tables, sources, args },
      {
        lake,
        folder: openTargetFolder(out),
        warehouse,
        hold,
        fetcher: breakCircuit(createFetcher({ onRetry: (retry) => progress.onRetry(retry) })),
        now: () => new Date(),
        signal: stopping.signal,
        onEvent(event) {
          stopping.onEvent(event);
          progress.onEvent(event);
        },
      },
    );
    const results = await Promise.race([running, stopping.stopped]);
    if (stopping.signal.aborted) throw new StoppedError(STOPPED_MESSAGE);
    const page = await makePage(results.facts, results);
    await writeOutputs(results, { out, lake, page });
    progress.stop();
    if (place.kind === "bigquery") console.log(renderBilled(reports, PRICE_PER_TIB));
    return results;
  } catch (error) {
    if (!(error instanceof StoppedError)) progress.fail();
    throw error;
  } finally {
    stopping.close();
    progress.stop();
    await sources.close();
  }
}

/**
 * What becomes of a wish to stop: a transform is ended in order, so that `retry` can go on from it, and
 * a publication to its end; all else is left where it is, which the next run goes on from.
 */
function awaitStop(warehouse: Warehouse, onStop: () => void) {
  const stop = listenForStop();
  const { signal } = stop;
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  stopped.catch(() => undefined);
  let phase: "transforming" | "publishing" | "other" = "other";
  signal.addEventListener("abort", () => {
    onStop();
    if (phase === "transforming") warehouse.cancel?.().catch(() => undefined);
    if (phase === "other") reject(new StoppedError(STOPPED_MESSAGE));
  });
  return {
    signal,
    close: () => stop.close(),
    stopped,
    onEvent(event: PipelineEvent): void {
      if (event.type === "transforming") phase = "transforming";
      if (event.type === "node" && event.event.kind === "publish") phase = "publishing";
      if (event.type === "reporting") phase = "other";
    },
  };
}

/** A misspelt variable would run on the default without a word. */
function checkVars(vars: Readonly<Record<string, unknown>>): void {
  const problems = new Problems();
  const invocation = createInvocation({ dataset: DATASET, env: process.env });
  const settings = readSettings(PROJECT, { folder: "", invocation, problems });
  problems.throwIfAny();
  const known = settings === undefined ? [] : listVariables(settings);
  const unknown = Object.keys(vars).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  const told = unknown.map((name) => name + suggest(name, known));
  throw new PipelineError(`--vars names no variable of the project: ${told.join(", ")}`, {
    code: "invalid-input",
    remedy: `Use ${known.join(" or ")}.`,
  });
}

function hasRejects(results: RunResults): boolean {
  return results.files.some((file) => file.rejectCount > 0);
}
