import type { Lake } from "../lib/lake/lake.ts";
import {
  type HeldManifest,
  holdManifest,
  type ManifestFile,
  readManifest,
  writeManifest,
} from "../lib/lake/manifest.ts";
import type { FileOutcome } from "../lib/report/results.ts";
import { extractFile, type FileTask } from "./extract-file.ts";
import { toEnergyTask, toFactorsTask, toTableTasks, type TaskOptions } from "./file-tasks.ts";

export interface ExtractOptions extends TaskOptions {
  /** Months of the year to extract, 1 to 12. */
  readonly months: readonly number[];
  readonly lake: Lake;
  readonly now: () => Date;
  readonly onFile?: (outcome: FileOutcome) => void;
}

/** GOV.UK has published flat files since the factors of this year. */
export const FIRST_FACTORS_YEAR = 2016;

/** The old host of the readings is asked for this many files at a time. */
const FILES_AT_ONCE = 4;

/**
 * Brings a year's readings, conversion factors and files of other tables into the lake and writes the year's manifest, also
 * when files failed. While a year's factors are not published, the latest earlier ones (two
 * years back at most) come along. Gives what became of each file, readings first, then factors.
 */
export async function extractYear(options: ExtractOptions): Promise<FileOutcome[]> {
  const { lake, year } = options;
  const held = await holdManifest(lake, year);
  const { manifest } = held;
  const entries = new Map(manifest.files.map((file) => [keyOf(file), file]));

  async function run(task: FileTask): Promise<FileOutcome> {
    const key = keyOf({ ...task, table: task.table.name });
    const owner = Number(task.partition.slice(0, 4));
    const other = owner === year ? undefined : await findFile(lake, owner, key);
    const previous = pickLatest(entries.get(key), other);
    const { entry, outcome } = await extractFile({ ...options, task, previous });
    if (entry !== undefined) entries.set(key, entry);
    options.onFile?.(outcome);
    return outcome;
  }

  const tasks = options.months.map((month) => toEnergyTask(options, month));
  const others = options.sources.others ?? [];
  const otherTasks = others.flatMap((source) => toTableTasks(source, options));
  const [energy, factors, other] = await Promise.allSettled([
    mapAtOnce(tasks, FILES_AT_ONCE, run),
    extractFactors(options, run),
    mapAtOnce(otherTasks, FILES_AT_ONCE, run),
  ]);
  if (energy.status === "rejected") throw energy.reason;
  if (factors.status === "rejected") throw factors.reason;
  if (other.status === "rejected") throw other.reason;
  dropUnused(entries, options, factors.value);
  await writeIfChanged(lake, [...entries.values()], held);
  return [...energy.value, ...factors.value, ...other.value];
}

async function extractFactors(
  options: ExtractOptions,
  run: (task: FileTask) => Promise<FileOutcome>,
): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  const earliest = Math.max(options.year - 2, FIRST_FACTORS_YEAR);
  for (let year = options.year; year === options.year || year >= earliest; year -= 1) {
    const outcome = await run(toFactorsTask(options, year));
    outcomes.push(outcome);
    if (outcome.status !== "absent") break;
  }
  return outcomes;
}

/** Files of different origins stand beside each other, so that none is lost by a change of source. */
function keyOf({ origin, partition, table }: Pick<ManifestFile, "origin" | "partition" | "table">) {
  return JSON.stringify([table, partition, origin]);
}

async function findFile(lake: Lake, year: number, key: string): Promise<ManifestFile | undefined> {
  const { files } = await readManifest(lake, year);
  return files.find((file) => keyOf(file) === key);
}

/** What is borrowed from another year may have been corrected since, in that year's own manifest. */
function pickLatest(
  own: ManifestFile | undefined,
  other: ManifestFile | undefined,
): ManifestFile | undefined {
  return toFetchedAt(other) > toFetchedAt(own) ? other : own;
}

function toFetchedAt(file: ManifestFile | undefined): string {
  return file?.state === "present" ? file.fetchedAt : "";
}

/** Takes out factors that were borrowed until the year's own were published. */
function dropUnused(
  entries: Map<string, ManifestFile>,
  { sources, tables }: TaskOptions,
  used: readonly FileOutcome[],
): void {
  for (const [key, file] of entries) {
    const isFactors = file.table === tables.factors.name && file.origin === sources.factors.origin;
    if (isFactors && !used.some(({ partition }) => partition === file.partition)) {
      entries.delete(key);
    }
  }
}

/** Leaves the manifest alone when nothing in it has changed. */
async function writeIfChanged(
  lake: Lake,
  files: ManifestFile[],
  { manifest, version }: HeldManifest,
): Promise<void> {
  const isSame =
    files.length === manifest.files.length && files.every((file) => manifest.files.includes(file));
  if (!isSame) await writeManifest(lake, { manifest: { ...manifest, files }, version });
}

/** Runs over items, some at once. After one throws no other is begun, and the begun ones end. */
async function mapAtOnce<T, R>(
  items: readonly T[],
  limit: number,
  run: (item: T) => Promise<R>,
): Promise<R[]> {
  const results = Array<R>(items.length);
  const queue = items.entries();
  let isStopped = false;
  // One iterator, several who draw from it: a slow file holds up nobody but its own drawer.
  const draw = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (isStopped) return;
      try {
        results[index] = await run(item);
      } catch (error) {
        isStopped = true;
        throw error;
      }
    }
  };
  const drawers = await Promise.allSettled(Array.from({ length: limit }, draw));
  for (const drawer of drawers) if (drawer.status === "rejected") throw drawer.reason;
  return results;
}
