import { randomUUID } from "node:crypto";
import { readFigures } from "../../actions/report/report.ts";
import { extractYear } from "../../actions/extract/extract.ts";
import type { Source } from "../../actions/extract/file-tasks.ts";
import { loadYear } from "../../actions/load/load.ts";
import { listFullMonths } from "../../actions/plan/plan.ts";
import type { Lake } from "../../actions/lib/lake/lake.ts";
import { readManifest, readManifests } from "../../actions/lib/lake/manifest.ts";
import { countNoun, formatShare } from "../../actions/lib/report/format.ts";
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
import { planTransform } from "../../actions/lib/run/plan.ts";
import type { ArtifactOptions } from "../../actions/transform/artifacts.ts";
import { transform } from "../../actions/transform/transform.ts";
import type { Fetcher } from "../../actions/lib/sources/fetcher.ts";
import type { TableDefinition } from "../../actions/lib/table.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { describeSample } from "./sample.ts";

/** The dataset that people read. */
export const DATASET = "carbon_emissions";

export interface PipelineOptions {
  readonly years: readonly number[];
  /** `YYYY-MM-DD`: months that have not ended by then are not asked for. */
  readonly today: string;
  readonly projectDir: string;
  readonly tables: { readonly energy: TableDefinition; readonly factors: TableDefinition };
  readonly sources: { readonly energy: Source; readonly factors: Source };
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
  readonly fetcher: Fetcher;
  readonly now: () => Date;
  readonly onEvent: (event: PipelineEvent) => void;
}

export type PipelineEvent =
  | { readonly type: "extracting"; readonly year: number; readonly fileCount: number }
  | { readonly type: "file"; readonly outcome: FileOutcome }
  | { readonly type: "loading"; readonly year: number }
  | { readonly type: "partition"; readonly outcome: PartitionOutcome }
  | { readonly type: "transforming" }
  | { readonly type: "node"; readonly event: TransformEvent }
  | { readonly type: "reporting" };

/**
 * Runs extract, load and transform over the years and gathers what summary and report show. A year
 * with a file that failed, or with too many rejects, is not loaded; the others are, and then
 * nothing is transformed. What went wrong stands in `problems`; bugs and refused writes are thrown.
 */
export async function runPipeline(
  options: PipelineOptions,
  effects: PipelineEffects,
): Promise<RunResults> {
  const started = effects.now();
  const extracted = new Map<number, FileOutcome[]>();
  for (const year of options.years) extracted.set(year, await extract(year, options, effects));
  const files = [...extracted.values()].flat();
  const { notes, problems } = await assess(files, options, effects);
  const partitions: PartitionOutcome[] = [];
  if (problems.length === 0) {
    for (const [year, ofYear] of extracted) {
      const found = findProblems(ofYear, options.maxRejectShare);
      problems.push(...found);
      if (found.length === 0) partitions.push(...(await load(year, options, effects)));
    }
  }
  let transformed: TransformResults | undefined;
  if (problems.length === 0) {
    transformed = await runModels(options, effects);
    problems.push(...describeFailure(transformed));
  } else {
    notes.push("Nothing was transformed, because not every year could be loaded.");
  }
  effects.onEvent({ type: "reporting" });
  const sample = await describeSample(effects.warehouse, DATASET);
  const figures = await readFigures(effects.warehouse, DATASET);
  return {
    startedAt: started.toISOString(),
    durationMs: effects.now().getTime() - started.getTime(),
    years: options.years,
    sample,
    // Factors that several years borrow are the same file each time.
    files: keepFirst(files),
    partitions: keepFirst(partitions),
    transform: transformed,
    ...figures,
    problems: mergeProblems(problems),
    notes,
  };
}

async function extract(year: number, options: PipelineOptions, effects: PipelineEffects) {
  const months = listFullMonths(year, options.today);
  effects.onEvent({ type: "extracting", year, fileCount: months.length + 1 });
  const onFile = (outcome: FileOutcome): void => effects.onEvent({ type: "file", outcome });
  return extractYear({ ...options, ...effects, year, months, onFile });
}

async function load(year: number, options: PipelineOptions, effects: PipelineEffects) {
  effects.onEvent({ type: "loading", year });
  const { sources, tables } = options;
  return loadYear({
    ...effects,
    manifest: await readManifest(effects.lake, year),
    tables: [
      { definition: tables.energy, origin: sources.energy.origin },
      { definition: tables.factors, origin: sources.factors.origin },
    ],
    onPartition: (outcome) => effects.onEvent({ type: "partition", outcome }),
  });
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
    plan: planTransform(project.graph, { command: "build" }),
    deferred: new Map(),
    now: () => effects.now().getTime(),
    onEvent: (event) => effects.onEvent({ type: "node", event }),
  });
}

function keepFirst<T extends { readonly table: string; readonly partition: string }>(
  outcomes: readonly T[],
): T[] {
  const groups = Map.groupBy(outcomes, ({ partition, table }) => `${table}/${partition}`);
  return [...groups.values()].flatMap((group) => group.slice(0, 1));
}

/** What keeps a year from being loaded. */
function findProblems(files: readonly FileOutcome[], maxRejectShare: number): Problem[] {
  return files.flatMap((file): Problem[] => {
    if (file.status === "failed") {
      const message = file.message ?? `${file.file} failed.`;
      return [file.remedy === undefined ? { message } : { message, remedy: file.remedy }];
    }
    const rowCount = file.rowCount + file.rejectCount;
    if (file.rejectCount <= rowCount * maxRejectShare) return [];
    return [
      {
        message: `${file.file}: ${file.rejectCount} of ${rowCount} rows were rejected, more than the ${formatShare(maxRejectShare)} allowed.`,
        remedy: "See rejects.csv for each row and reason, or allow more with --max-reject-share.",
      },
    ];
  });
}

/**
 * What is to be said of a run's files as a whole. A source that has none of them is a note where it
 * was always so, and a problem where loading it would empty what another source has filled.
 */
async function assess(
  files: readonly FileOutcome[],
  { sources, tables }: PipelineOptions,
  { lake }: PipelineEffects,
): Promise<{ notes: string[]; problems: Problem[] }> {
  const notes = describeKept(files);
  const problems: Problem[] = [];
  for (const key of ["energy", "factors"] as const) {
    const asked = files.filter((file) => file.table === tables[key].name);
    if (asked.length === 0 || asked.some((file) => file.status !== "absent")) continue;
    const message = `None of the ${countNoun(asked.length, "file")} of ${key} asked for is published at ${sources[key].origin}.`;
    if (await isHeldOtherwise(lake, asked)) {
      const remedy = "Check --source and --years, or choose another folder with --out.";
      problems.push({ message, remedy });
    } else {
      notes.push(message);
    }
  }
  return { notes, problems };
}

/** Whether the lake has any of these files from another origin. */
async function isHeldOtherwise(lake: Lake, asked: readonly FileOutcome[]): Promise<boolean> {
  const years = new Set(asked.map((file) => Number(file.partition.slice(0, 4))));
  const held = (await readManifests(lake, [...years])).flatMap(({ files }) => files);
  return held.some(
    (file) =>
      file.state === "present" &&
      asked.some(({ partition, table }) => file.partition === partition && file.table === table),
  );
}

/** One note for all the files of a table that a run went on without. */
function describeKept(files: readonly FileOutcome[]): string[] {
  const kept = files.filter((file) => file.status === "kept");
  return [...Map.groupBy(kept, (file) => file.message ?? "")].map(([message, { length }]) =>
    length === 1 ? message : `${message} (${countNoun(length, "file")})`,
  );
}

/** Problems that many files share, such as a publisher that is down, are told once. */
function mergeProblems(problems: readonly Problem[]): Problem[] {
  return [...Map.groupBy(problems, (problem) => problem.message)].flatMap(([message, same]) => {
    const [first] = same;
    if (first === undefined || same.length === 1) return same;
    return [{ ...first, message: `${message} (${countNoun(same.length, "file")})` }];
  });
}

function describeFailure({ nodes, isPublished, refusal }: TransformResults): Problem[] {
  if (isPublished) return [];
  if (refusal !== undefined) return [refusal];
  const failed = nodes.filter((node) => node.status === "error" || node.status === "fail");
  const names = failed.map((node) => node.name).slice(0, 5);
  const more = failed.length > names.length ? ` and ${failed.length - names.length} more` : "";
  return [
    {
      message: `Nothing was published, because of ${names.join(", ")}${more}.`,
      remedy: "Mend what the tests found, and run again; the candidates are kept for a look.",
    },
  ];
}
