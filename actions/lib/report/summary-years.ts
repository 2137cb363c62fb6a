import { sumOf } from "./digest.ts";
import { formatBytes, formatCount, formatDuration } from "./format.ts";
import { renderCutTable, renderTable, shorten } from "./markdown.ts";
import type { Column } from "./markdown.ts";
import type { FileOutcome, PartitionOutcome, RunResults } from "./results.ts";

interface YearRow {
  readonly year: number;
  readonly files: readonly FileOutcome[];
  readonly partitions: readonly PartitionOutcome[];
  readonly durationMs: number;
}

/** What was fetched and loaded of each year; undefined where nothing was asked for. */
export function renderYears(results: RunResults): string | undefined {
  if (results.files.length === 0) return undefined;
  const rows = listRows(results);
  const countColumn = (head: string, status: FileOutcome["status"]): Column<YearRow>[] => {
    const isSeen = results.files.some((file) => file.status === status);
    return isSeen ? [{ head, align: "right", cell: (row) => formatCountOf(row, status) }] : [];
  };
  return renderTable<YearRow>(
    [
      { head: "", cell: markYear },
      { head: "Year", cell: ({ year }) => String(year) },
      { head: "Files", align: "right", cell: ({ files }) => formatSome(files.length) },
      ...countColumn("Unchanged", "unchanged"),
      ...countColumn("Absent", "absent"),
      ...countColumn("Kept", "kept"),
      ...countColumn("Failed", "failed"),
      { head: "Rows", align: "right", cell: ({ files }) => formatSum(files, "rowCount") },
      { head: "Rejects", align: "right", cell: ({ files }) => formatSum(files, "rejectCount") },
      {
        head: "Fetched",
        align: "right",
        cell: ({ files }) => formatFetched(sumOf(files, ({ bytes }) => bytes)),
      },
      { head: "Partitions loaded", align: "right", cell: formatLoaded },
      // Who runs on one machine has no step for each year.
      ...(rows.some(({ durationMs }) => durationMs > 0) ? [TIME] : []),
    ],
    rows,
  );
}

const TIME: Column<YearRow> = {
  head: "Time",
  align: "right",
  cell: ({ durationMs }) => (durationMs === 0 ? "" : formatDuration(durationMs)),
};

function listRows({ years, files, partitions, steps = [] }: RunResults): YearRow[] {
  const isOf = (year: number) => (outcome: { readonly partition: string }) =>
    outcome.partition.startsWith(String(year));
  return years.map((year) => ({
    year,
    files: files.filter(isOf(year)),
    partitions: partitions.filter(isOf(year)),
    durationMs: sumOf(
      steps.filter((step) => step.year === year),
      (step) => step.durationMs,
    ),
  }));
}

function markYear({ files }: YearRow): string {
  if (files.length === 0 || files.some(({ status }) => status === "failed")) return "❌";
  const isDoubtful = files.some(({ status, rejectCount }) => status === "kept" || rejectCount > 0);
  return isDoubtful ? "⚠️" : "✅";
}

function formatLoaded({ partitions }: YearRow): string {
  return formatSome(partitions.filter(({ status }) => status !== "unchanged").length);
}

function formatCountOf({ files }: YearRow, status: FileOutcome["status"]): string {
  return formatSome(files.filter((file) => file.status === status).length);
}

function formatSum(files: readonly FileOutcome[], of: "rowCount" | "rejectCount"): string {
  return formatSome(sumOf(files, (file) => file[of]));
}

function formatFetched(bytes: number): string {
  return bytes === 0 ? "–" : formatBytes(bytes);
}

/** A dash for nothing, so that what is there is seen. */
function formatSome(count: number): string {
  return count === 0 ? "–" : formatCount(count);
}

/** Files with rejects, and those that were not to be had; undefined where there are none. */
export function renderDoubtfulFiles({ files }: RunResults): string | undefined {
  const doubtful = files.filter(
    ({ rejectCount, status }) => rejectCount > 0 || !["fetched", "unchanged"].includes(status),
  );
  return renderCutTable<FileOutcome>(
    [
      { head: "File", cell: ({ file }) => file },
      { head: "Status", cell: ({ status }) => status },
      { head: "Rows", align: "right", cell: ({ rowCount }) => formatSome(rowCount) },
      { head: "Rejects", align: "right", cell: ({ rejectCount }) => formatSome(rejectCount) },
      {
        head: "Why",
        cell: ({ message, rejectCount }) =>
          shorten(message ?? (rejectCount > 0 ? "See rejects.csv" : ""), 300),
      },
    ],
    joinAlike(doubtful),
    50,
  );
}

/** Files without rows of which the same is to be said, as when a publisher is down, are told in one. */
function joinAlike(files: readonly FileOutcome[]): FileOutcome[] {
  const key = ({ file, message, rejectCount, rowCount, status }: FileOutcome): string =>
    message === undefined || rowCount + rejectCount > 0 ? file : `${status} ${message}`;
  return [...Map.groupBy(files, key).values()].flatMap((alike) => {
    const names = alike.slice(0, 3).map(({ file }) => file);
    const more = alike.length > names.length ? ` and ${alike.length - names.length} more` : "";
    return alike.slice(0, 1).map((first) => ({ ...first, file: names.join(", ") + more }));
  });
}
