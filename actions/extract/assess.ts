import type { Lake } from "../lib/lake/lake.ts";
import { readManifests } from "../lib/lake/manifest.ts";
import { countNoun, formatShare } from "../lib/report/format.ts";
import type { FileOutcome, Problem } from "../lib/report/results.ts";
import type { TaskOptions } from "./file-tasks.ts";

/** What people are to look at or change, as the command line or the action calls it. */
export interface Wording {
  /** `--source and --years`. */
  readonly asked: string;
  /** `another folder with --out`. */
  readonly elsewhere: string;
  /** `--max-reject-share`. */
  readonly share: string;
  /** The file with every rejected row. */
  readonly rejects: string;
}

/** What keeps the files of a year from being loaded. */
export function findProblems(
  files: readonly FileOutcome[],
  { maxRejectShare, wording }: { readonly maxRejectShare: number; readonly wording: Wording },
): Problem[] {
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
        remedy: `See ${wording.rejects} for each row and reason, or allow more with ${wording.share}.`,
      },
    ];
  });
}

/**
 * What is to be said of a run's files as a whole. A source that has none of them is a note where it
 * was always so, and a problem where loading it would empty what another source has filled.
 */
export async function assessFiles(
  files: readonly FileOutcome[],
  options: Pick<TaskOptions, "sources" | "tables"> & {
    readonly lake: Lake;
    readonly wording: Wording;
  },
): Promise<{ notes: string[]; problems: Problem[] }> {
  const { lake, sources, tables, wording } = options;
  const notes = [...describeKept(files), ...describeEmpty(files)];
  const problems: Problem[] = [];
  const all = [
    { key: "energy", table: tables.energy, ...sources.energy },
    { key: "factors", table: tables.factors, ...sources.factors },
    ...(sources.others ?? []).map((source) => ({ key: source.table.name, ...source })),
  ];
  for (const { key, table, origin } of all) {
    const asked = files.filter((file) => file.table === table.name);
    if (asked.length === 0 || asked.some((file) => file.status !== "absent")) continue;
    const message =
      asked.length === 1
        ? `The file of ${key} asked for is not published at ${origin}.`
        : `None of the ${countNoun(asked.length, "file")} of ${key} asked for is published at ${origin}.`;
    if (await isHeldOtherwise(lake, asked)) {
      const remedy = `Check ${wording.asked}, or choose ${wording.elsewhere}.`;
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

/** Files that hold nothing, whose partitions are empty from now on. */
function describeEmpty(files: readonly FileOutcome[]): string[] {
  return files
    .filter(({ rejectCount, rowCount, status }) => {
      const isHere = status === "fetched" || status === "unchanged";
      return isHere && rowCount + rejectCount === 0;
    })
    .map(({ file }) => `${file} has a header and no rows.`);
}

/** One note for all the files of a table that a run went on without. */
function describeKept(files: readonly FileOutcome[]): string[] {
  const kept = files.filter((file) => file.status === "kept");
  return [...Map.groupBy(kept, (file) => file.message ?? "")].map(([message, { length }]) =>
    length === 1 ? message : `${message} (${countNoun(length, "file")})`,
  );
}
