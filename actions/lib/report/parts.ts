import { z } from "zod";
import type {
  FileOutcome,
  PartitionOutcome,
  PlannedModel,
  Problem,
  RunResults,
  TransformResults,
} from "./results.ts";

/** What every step of a run leaves for the report. */
interface PartHead {
  /** Raised when a part can no longer be read as it was. */
  readonly version: 1;
  /** ISO 8601, in UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** What made the step fail; none when it succeeded. */
  readonly problems: readonly Problem[];
  /** What a reader should know although the step went on. */
  readonly notes: readonly string[];
}

export interface PlanPart extends PartHead {
  readonly step: "plan";
  readonly years: readonly number[];
}

export interface ExtractPart extends PartHead {
  readonly step: "extract";
  readonly year: number;
  readonly files: readonly FileOutcome[];
}

export interface LoadPart extends PartHead {
  readonly step: "load";
  readonly year: number;
  readonly partitions: readonly PartitionOutcome[];
}

export interface TransformPart extends PartHead {
  readonly step: "transform";
  readonly command: "build" | "plan" | "test";
  /** What was built, or would be: a preview's own dataset where it is one. */
  readonly dataset: string;
  /** Number of the pull request that the dataset is a preview of. */
  readonly preview?: number;
  /** Undefined where nothing was run. */
  readonly transform?: TransformResults;
  /** What a dry run found, in the order of building. */
  readonly planned?: readonly PlannedModel[];
}

/** What one step of a run leaves: one JSON file, passed from job to job. */
export type RunPart = PlanPart | ExtractPart | LoadPart | TransformPart;

const STEPS: readonly RunPart["step"][] = ["plan", "extract", "load", "transform"];

/** Name of a part's file: `plan.json`, `extract-2021.json`. */
export function nameOfPart(part: Pick<RunPart, "step"> & { readonly year?: number }): string {
  return part.year === undefined ? `${part.step}.json` : `${part.step}-${part.year}.json`;
}

/** What the parts of a run say together, without the figures that only the warehouse knows. */
export type MergedParts = Omit<RunResults, "sample" | "emissions" | "meters" | "factors">;

/**
 * Puts the parts of a run together, in whatever order they were found. A year that was planned and
 * has no part of its own, because its job ended before it could say anything, is a problem; `now`
 * is the time of day for a run that left nothing at all.
 */
export function mergeParts(found: readonly RunPart[], now: Date): MergedParts {
  const parts = pickLatest(found);
  const extracts = parts.filter((part) => part.step === "extract");
  const loads = parts.filter((part) => part.step === "load");
  const transform = parts.find((part) => part.step === "transform");
  const years = listYears(parts);
  // A dry run ingests nothing.
  const awaited = transform?.planned === undefined ? years : [];
  const missing = awaited.filter((year) => !extracts.some((part) => part.year === year));
  const notes = parts.flatMap((part) => part.notes);
  const isHeldUp = missing.length > 0 || [...extracts, ...loads].some(hasProblems);
  return {
    ...spanOf(parts, now),
    ...(transform && describeTarget(transform)),
    years,
    steps: parts.map((part) => ({
      step: part.step,
      durationMs: part.durationMs,
      ...("year" in part && { year: part.year }),
    })),
    files: keepFirst(extracts.flatMap(({ files }) => files)),
    partitions: keepFirst(loads.flatMap(({ partitions }) => partitions)),
    transform: transform?.transform,
    problems: mergeProblems([
      ...parts.flatMap(({ problems }) => problems),
      ...missing.map(toMissing),
    ]),
    notes: [
      ...new Set(
        transform === undefined && isHeldUp
          ? [...notes, "Nothing was transformed, because not every year could be loaded."]
          : notes,
      ),
    ],
  };
}

/** In the order of steps and years; of one name the last, as a job that was run again leaves it. */
function pickLatest(found: readonly RunPart[]): RunPart[] {
  const byStart = found.toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
  const latest = new Map(byStart.map((part) => [nameOfPart(part), part]));
  const rank = (part: RunPart): number =>
    STEPS.indexOf(part.step) * 10_000 + ("year" in part ? part.year : 0);
  return [...latest.values()].toSorted((a, b) => rank(a) - rank(b));
}

function describeTarget({ dataset, preview, planned }: TransformPart) {
  return {
    dataset,
    ...(preview !== undefined && { preview }),
    ...(planned && { planned }),
  };
}

function hasProblems({ problems }: RunPart): boolean {
  return problems.length > 0;
}

function toMissing(year: number): Problem {
  return {
    message: `${year}: no results; see the job's log.`,
    remedy: "Re-run the failed jobs: what is in the lake already is not fetched again.",
  };
}

/** The years that were planned; those of the parts where there is no plan. */
function listYears(parts: readonly RunPart[]): readonly number[] {
  const plan = parts.find((part) => part.step === "plan");
  if (plan !== undefined) return plan.years;
  const found = parts.flatMap((part) => ("year" in part ? [part.year] : []));
  return [...new Set(found)].toSorted((a, b) => a - b);
}

/** From the first step's start to the last one's end. */
function spanOf(parts: readonly RunPart[], now: Date) {
  const starts = parts.map(({ startedAt }) => Date.parse(startedAt));
  if (starts.length === 0) return { startedAt: now.toISOString(), durationMs: 0 };
  const first = Math.min(...starts);
  const last = Math.max(...parts.map((part) => Date.parse(part.startedAt) + part.durationMs));
  return { startedAt: new Date(first).toISOString(), durationMs: last - first };
}

/** One outcome a partition: factors that several years borrow are the same file each time. */
export function keepFirst<T extends { readonly table: string; readonly partition: string }>(
  outcomes: readonly T[],
): T[] {
  const groups = Map.groupBy(outcomes, ({ partition, table }) => `${table}/${partition}`);
  return [...groups.values()].flatMap((group) => group.slice(0, 1));
}

/** Problems that several steps or files share, such as a publisher that is down, are told once. */
export function mergeProblems(problems: readonly Problem[]): Problem[] {
  return [...Map.groupBy(problems, (problem) => problem.message)].flatMap(([message, same]) => {
    const [first] = same;
    if (first === undefined || same.length === 1) return same;
    return [{ ...first, message: `${message} (${same.length} times)` }];
  });
}

const problem = z.object({ message: z.string(), remedy: z.string().optional() });
const head = z.looseObject({
  version: z.literal(1),
  step: z.enum(["plan", "extract", "load", "transform"]),
  startedAt: z.iso.datetime(),
  durationMs: z.number(),
  problems: z.array(problem),
  notes: z.array(z.string()),
});
const bodies = {
  plan: head.extend({ years: z.array(z.number().int()) }),
  extract: head.extend({ year: z.number().int(), files: z.array(z.looseObject({})) }),
  load: head.extend({ year: z.number().int(), partitions: z.array(z.looseObject({})) }),
  transform: head.extend({ command: z.enum(["build", "plan", "test"]), dataset: z.string() }),
} as const;

/** Reads a part's file; undefined for what this version has not written. */
export function parsePart(text: string): RunPart | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { data } = head.safeParse(value);
  if (data === undefined || !bodies[data.step].safeParse(value).success) return undefined;
  return value as RunPart;
}
