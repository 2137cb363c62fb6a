import type { Lake } from "../lib/lake/lake.ts";
import { type ManifestFile, readManifest, writeManifest } from "../lib/lake/manifest.ts";
import type { FileOutcome } from "../lib/report/results.ts";
import { extractFile, type FileTask } from "./extract-file.ts";
import { toEnergyTask, toFactorsTask, type TaskOptions } from "./file-tasks.ts";

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
 * Brings a year's readings and conversion factors into the lake and writes the year's manifest, also
 * when a file failed. While a year's factors are not published, the latest earlier ones (two
 * years back at most) come along. Gives what became of each file, readings first.
 */
export async function extractYear(options: ExtractOptions): Promise<FileOutcome[]> {
  const { lake, year } = options;
  const manifest = await readManifest(lake, year);
  const entries = new Map(manifest.files.map((file) => [keyOf(file.table, file.partition), file]));

  async function run(task: FileTask): Promise<FileOutcome> {
    const key = keyOf(task.table.name, task.partition);
    const { entry, outcome } = await extractFile({ ...options, task, previous: entries.get(key) });
    if (entry === undefined) entries.delete(key);
    else entries.set(key, entry);
    options.onFile?.(outcome);
    return outcome;
  }

  const tasks = options.months.map((month) => toEnergyTask(options, month));
  try {
    const [energy, factors] = await Promise.all([
      mapAtOnce(tasks, FILES_AT_ONCE, run),
      extractFactors(options, run),
    ]);
    return [...energy, ...factors];
  } finally {
    await writeIfChanged(lake, { ...manifest, files: [...entries.values()] }, manifest);
  }
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

function keyOf(table: string, partition: string): string {
  return `${table}/${partition}`;
}

/** Leaves the manifest alone when nothing in it has changed. */
async function writeIfChanged(
  lake: Lake,
  next: { version: 1; year: number; files: ManifestFile[] },
  previous: { files: ManifestFile[] },
): Promise<void> {
  const isSame =
    next.files.length === previous.files.length &&
    next.files.every((file) => previous.files.includes(file));
  if (!isSame) await writeManifest(lake, next);
}

async function mapAtOnce<T, R>(
  items: readonly T[],
  limit: number,
  run: (item: T) => Promise<R>,
): Promise<R[]> {
  const results = Array<R>(items.length);
  const queue = items.entries();
  // One iterator, several who draw from it: a slow file holds up nobody but its own drawer.
  const draw = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await run(item);
  };
  await Promise.all(Array.from({ length: limit }, draw));
  return results;
}
