import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { readPublished } from "../../actions/report/published.ts";
import { findTables } from "../../actions/report/tables.ts";
import { assessFiles, findProblems } from "../../actions/extract/assess.ts";
import type { Wording } from "../../actions/extract/assess.ts";
import { extractYear } from "../../actions/extract/extract.ts";
import { tellLeftOut } from "../../actions/extract/open-sources.ts";
import { toTableTasks, type TaskOptions } from "../../actions/extract/file-tasks.ts";
import { loadYear, makeMissing, nameYear } from "../../actions/load/load.ts";
import { PipelineError } from "../../actions/lib/errors.ts";
import { listFullMonths } from "../../actions/lib/months.ts";
import type { Lake } from "../../actions/lib/lake/lake.ts";
import { readManifest } from "../../actions/lib/lake/manifest.ts";
import { countNoun, describeYears } from "../../actions/lib/report/format.ts";
import { withFreshness } from "../../actions/lib/report/freshness.ts";
import { keepFirst, mergeProblems } from "../../actions/lib/report/parts.ts";
import type { PageFacts } from "../../actions/lib/report/page/facts.ts";
import type {
  FileOutcome,
  PartitionOutcome,
  Problem,
  RunResults,
  TransformResults,
} from "../../actions/lib/report/results.ts";
import type { TransformEvent } from "../../actions/lib/run/options.ts";
import { createInvocation } from "../../actions/lib/project/invocation.ts";
import { openProject } from "../../actions/lib/run/open-project.ts";
import { checkOptions } from "../../actions/lib/run/options.ts";
import { logRun } from "../../actions/lib/run/run-log.ts";
import { planTransform } from "../../actions/lib/run/plan.ts";
import type { ArtifactOptions } from "../../actions/transform/artifacts.ts";
import { describeFailure } from "../../actions/transform/describe-failure.ts";
import { transform } from "../../actions/transform/transform.ts";
import type { Fetcher } from "../../actions/lib/sources/fetcher.ts";
import type { TableDefinition } from "../../actions/lib/table.ts";
import type { Opened } from "../../actions/lib/open-place.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";

/** The dataset that people read. */
export const DATASET = "carbon_emissions";

const WORDING: Wording = {
  asked: "--source and --years",
  elsewhere: "another folder with --out",
  share: "--max-reject-share",
  rejects: "rejects.csv",
};

const wordFor = ({ out = "" }: PipelineOptions): Wording => ({
  ...WORDING,
  rejects: join(out, WORDING.rejects),
});

export interface PipelineOptions {
  readonly years: readonly number[];
  /** Where rejects.csv is going to be; messages name it. */
  readonly out?: string;
  /** `YYYY-MM-DD`: months that have not ended by then are not asked for. */
  readonly today: string;
  readonly projectDir: string;
  readonly tables: { readonly energy: TableDefinition; readonly factors: TableDefinition };
  readonly sources: TaskOptions["sources"] & { readonly leftOut?: readonly TableDefinition[] };
  readonly maxRejectShare: number;
  readonly vars: Readonly<Record<string, unknown>>;
  readonly threads: number;
  /** What run_results.json keeps of how the transform was run. */
  readonly args: Readonly<Record<string, unknown>>;
}

/** The world that a run acts on, and whom it tells. */
export interface PipelineEffects extends Pick<ArtifactOptions, "folder"> {
  readonly lake: Lake;
  readonly warehouse: Warehouse;
  readonly hold: Opened["hold"];
  readonly fetcher: Fetcher;
  readonly now: () => Date;
  readonly onEvent: (event: PipelineEvent) => void;
  /** Aborted when the transform is to start and publish nothing more. */
  readonly signal?: AbortSignal;
}

/** `facts` is what the report's charts are drawn from. */
export interface PipelineResults extends RunResults {
  readonly facts: PageFacts | undefined;
}

export type PipelineEvent =
  | { readonly type: "extracting"; readonly year: number; readonly fileCount: number }
  | { readonly type: "file"; readonly outcome: FileOutcome }
  | { readonly type: "loading"; readonly year: number }
  | { readonly type: "partition"; readonly outcome: PartitionOutcome }
  | { readonly type: "transforming" }
  | { readonly type: "node"; readonly event: TransformEvent }
  /** The step under way has failed as a whole. */
  | { readonly type: "failing" }
  | { readonly type: "reporting" };

/**
 * Runs extract, load and transform over the years and gathers what summary and report show. A year
 * with a file that failed, or with too many rejects, is not loaded; the others are, and then
 * nothing is transformed. What went wrong stands in `problems`; bugs and refused writes are thrown.
 */
export async function runPipeline(
  options: PipelineOptions,
  effects: PipelineEffects,
): Promise<PipelineResults> {
  const started = effects.now();
  const extracted = new Map<number, FileOutcome[]>();
  for (const year of options.years) extracted.set(year, await extract(year, options, effects));
  const files = [...extracted.values()].flat();
  const { notes, problems } = await assessFiles(files, {
    ...options,
    ...effects,
    wording: wordFor(options),
  });
  if (files.length > 0 && files.every(({ status }) => status === "absent")) {
    problems.push({
      message: `Nothing is published of ${describeYears(options.years)}: all ${countNoun(files.length, "file")} are absent.`,
      remedy: "Choose other years with --years, or check --source.",
    });
  }
  const partitions: PartitionOutcome[] = [];
  if (problems.length === 0) {
    for (const [year, ofYear] of extracted) {
      const found = findProblems(ofYear, { ...options, wording: wordFor(options) });
      problems.push(...found);
      if (found.length === 0) partitions.push(...(await load(year, options, effects)));
    }
  }
  let transformed: TransformResults | undefined;
  if (problems.length === 0) {
    const told = await transformAll(options, effects);
    transformed = told.transformed;
    problems.push(...told.problems);
    notes.push(...told.notes);
  } else {
    notes.push("Nothing was transformed, because not every year could be loaded.");
    notes.push(...(await logFailure(problems, { ...options, ...effects, started })));
  }
  effects.onEvent({ type: "reporting" });
  const tables = await findTables(effects.warehouse, DATASET);
  const { facts, figures } = await readPublished(effects, DATASET, tables);
  return withFreshness({
    startedAt: started.toISOString(),
    durationMs: effects.now().getTime() - started.getTime(),
    years: options.years,
    // Factors that several years borrow are the same file each time.
    files: keepFirst(files),
    partitions: keepFirst(partitions),
    transform: transformed,
    ...figures,
    facts,
    problems: mergeProblems(problems),
    notes,
  });
}

/** The models over all that is loaded; a project that cannot be used is a problem of the run. */
async function transformAll(
  options: PipelineOptions,
  effects: PipelineEffects,
): Promise<{ transformed?: TransformResults; problems: Problem[]; notes: string[] }> {
  const { leftOut = [] } = options.sources;
  const notes = tellLeftOut(leftOut, "--source");
  await makeMissing(leftOut, options.years[0] ?? effects.now().getUTCFullYear(), effects.warehouse);
  try {
    const transformed = await runModels(options, effects);
    const problems = describeFailure(transformed, "build");
    return { transformed, problems, notes: [...notes, ...(transformed.notes ?? [])] };
  } catch (error) {
    // Told in summary and report too, which would otherwise be those of the run before.
    if (!(error instanceof PipelineError) || error.code !== "invalid-project") throw error;
    effects.onEvent({ type: "failing" });
    return { problems: [{ message: error.message, remedy: error.remedy }], notes };
  }
}

/** Logs a run that did not come to its models, which log themselves. */
async function logFailure(
  problems: readonly Problem[],
  run: Pick<PipelineEffects, "now" | "warehouse"> & { started: Date; years: readonly number[] },
): Promise<string[]> {
  const { now, started, warehouse, years } = run;
  const logged = {
    invocationId: randomUUID(),
    dataset: DATASET,
    command: "build",
    nodes: [],
    isPublished: false,
    startedMs: started.getTime(),
    durationMs: now().getTime() - started.getTime(),
    problem: mergeProblems(problems)
      .map(({ message }) => message)
      .join(" "),
    years,
    env: process.env,
  };
  const note = await logRun(logged, warehouse);
  return note === undefined ? [] : [note];
}

async function extract(year: number, options: PipelineOptions, effects: PipelineEffects) {
  const months = listFullMonths(year, options.today);
  const others = options.sources.others ?? [];
  const otherCount = others.flatMap((source) => toTableTasks(source, { year, months })).length;
  effects.onEvent({ type: "extracting", year, fileCount: months.length + 1 + otherCount });
  const onFile = (outcome: FileOutcome): void => effects.onEvent({ type: "file", outcome });
  return extractYear({ ...options, ...effects, year, months, onFile });
}

async function load(year: number, options: PipelineOptions, effects: PipelineEffects) {
  effects.onEvent({ type: "loading", year });
  const { sources, tables } = options;
  return effects.hold(nameYear(tables.energy, year), async () =>
    loadYear({
      ...effects,
      manifest: await readManifest(effects.lake, year),
      tables: [
        { definition: tables.energy, origin: sources.energy.origin },
        { definition: tables.factors, origin: sources.factors.origin },
        ...(sources.others ?? []).map(({ table, origin }) => ({ definition: table, origin })),
      ],
      onPartition: (outcome) => effects.onEvent({ type: "partition", outcome }),
    }),
  );
}

async function runModels(options: PipelineOptions, effects: PipelineEffects) {
  effects.onEvent({ type: "transforming" });
  const { projectDir, vars, threads } = options;
  const { warehouse, folder, lake } = effects;
  checkOptions({ dataset: DATASET, threads, vars });
  const invocation = createInvocation({
    dataset: DATASET,
    vars,
    threads,
    env: process.env,
    id: randomUUID(),
    startedAt: effects.now().toISOString(),
  });
  const project = openProject(projectDir, invocation);
  return transform({
    project,
    warehouse,
    threads,
    folder,
    lake,
    args: options.args,
    years: options.years,
    plan: planTransform(project.graph, { command: "build" }),
    deferred: new Map(),
    now: () => effects.now().getTime(),
    signal: effects.signal,
    onEvent: (event) => effects.onEvent({ type: "node", event }),
  });
}
