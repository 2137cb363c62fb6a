import { isDeepStrictEqual } from "node:util";
import Papa from "papaparse";
import { PipelineError } from "../lib/errors.ts";
import type { Bytes, Lake, StoredObject } from "../lib/lake/lake.ts";
import type { AbsentFile, ManifestFile, PresentFile } from "../lib/lake/manifest.ts";
import { encodeParquet } from "../lib/lake/parquet.ts";
import type { FileOutcome } from "../lib/report/results.ts";
import { showAddress } from "../lib/sources/address.ts";
import type { FetchOutcome, Fetcher } from "../lib/sources/fetcher.ts";
import { LIVE_ORIGIN } from "../lib/sources/origin.ts";
import type { ColumnBatch, ParsedRows, Reject, TableDefinition } from "../lib/table.ts";

/** Raw bytes in the lake, as a parser opens them: as often as it must. */
export interface RawFile {
  readonly file: string;
  readonly bytes: number;
  open(): Promise<Bytes>;
}

/** One published file to extract. */
export interface FileTask {
  readonly table: TableDefinition;
  readonly partition: string;
  readonly origin: string;
  /** Where to look first, for messages and for the record of an absence. */
  readonly address: string;
  readonly extension: string;
  readonly maxBytes: number;
  /** Raised whenever the parser would make other rows of the same bytes. */
  readonly parser: number;
  /** Finds the file's own address, which may take a question to the publisher. */
  locate(): Promise<{ status: "found"; url: string } | { status: "absent"; reason: string }>;
  parse(raw: RawFile): AsyncIterable<ParsedRows>;
}

export interface ExtractFileOptions {
  readonly task: FileTask;
  readonly previous: ManifestFile | undefined;
  readonly lake: Lake;
  readonly fetcher: Fetcher;
  readonly now: () => Date;
}

export interface ExtractedFile {
  /** The new record; undefined when the file failed and the lake has nothing of it. */
  readonly entry: ManifestFile | undefined;
  readonly outcome: FileOutcome;
}

/**
 * Brings one published file into the lake: raw bytes, Parquet and rejects. What the lake has of
 * the same origin serves where the publisher says it is unchanged, has dropped it, or is out of
 * reach. A file that cannot be had or read is an outcome; any other error is thrown.
 */
export async function extractFile(options: ExtractFileOptions): Promise<ExtractedFile> {
  const { task, lake } = options;
  const previous = options.previous?.origin === task.origin ? options.previous : undefined;
  const held =
    previous?.state === "present" && (await isHeld(lake, previous)) ? previous : undefined;
  let fetched: RawOutcome | PipelineError;
  try {
    fetched = await fetchRaw(options, held);
  } catch (error) {
    if (!isAboutFile(error)) throw error;
    fetched = error;
  }
  try {
    if (fetched instanceof PipelineError) return await goOnWithout(options, held, fetched);
    if (fetched.status === "absent") return await recordAbsence(options, held, fetched.reason);
    if (fetched.status === "unchanged") {
      const entry = await reparse(options, fetched.held);
      return { entry, outcome: describe(task, entry, "unchanged") };
    }
    const { bytes } = fetched.raw;
    if (held !== undefined && isSameFile(held, fetched, task)) {
      const entry = isDeepStrictEqual(pickValidators(held), pickValidators(fetched))
        ? held
        : { ...held, etag: undefined, lastModified: undefined, ...pickValidators(fetched) };
      return { entry, outcome: { ...describe(task, entry, "unchanged"), bytes } };
    }
    const entry = await convert(options, fetched);
    return { entry, outcome: { ...describe(task, entry, "fetched"), bytes } };
  } catch (error) {
    if (!isAboutFile(error)) throw error;
    return recordFailure(task, error, held);
  }
}

/** Whether what came is what is held, as where a publisher or a folder knows no validators. */
function isSameFile(held: PresentFile, fetched: Provenance, task: FileTask): boolean {
  return (
    held.raw.sha256 === fetched.raw.sha256 &&
    held.file === fetched.file &&
    held.parser === task.parser
  );
}

/** A lake that cannot be written is no file's fault, and ends the run. */
function isAboutFile(error: unknown): error is PipelineError {
  return error instanceof PipelineError && error.code !== "lake";
}

/** What the lake holds, as this version's parser reads it. */
async function reparse(options: ExtractFileOptions, held: PresentFile): Promise<PresentFile> {
  return held.parser === options.task.parser ? held : convert(options, held);
}

/**
 * Whether what a publisher says of one address is said of the other. A corrected workbook comes under
 * another path; where people gave the address, its host is the origin's own affair, and the sample
 * publisher's port is another each time. Those of the live publishers are in sources.yml, which may change.
 */
function isSameAddress(held: string, url: string, origin: string): boolean {
  if (origin !== LIVE_ORIGIN) return pathOf(held) === pathOf(url);
  return held === url && !url.includes("…");
}

type Provenance = Pick<PresentFile, "url" | "file" | "raw" | "fetchedAt" | "etag" | "lastModified">;
type RawOutcome =
  | { status: "absent"; reason: string }
  | { status: "unchanged"; held: PresentFile }
  | ({ status: "fetched" } & Provenance);

async function fetchRaw(
  { task, lake, fetcher, now }: ExtractFileOptions,
  held: PresentFile | undefined,
): Promise<RawOutcome> {
  const location = await task.locate();
  if (location.status === "absent") return location;
  const url = showAddress(location.url);
  const isSame = held !== undefined && isSameAddress(held.url, url, task.origin);
  const validators = isSame ? pickValidators(held) : {};
  const outcome: FetchOutcome<StoredObject> = await fetcher.fetch(
    { url: location.url, validators, maxBytes: task.maxBytes },
    (body) => lake.store(`raw/${task.table.name}`, task.extension, body),
  );
  if (outcome.status === "absent") return outcome;
  if (outcome.status === "unchanged") {
    if (held === undefined) throw new Error(`unasked 304 from ${url}`);
    return { status: "unchanged", held };
  }
  const fetched: RawOutcome = {
    status: "fetched",
    url,
    file: nameOf(outcome.url) || nameOf(url),
    raw: outcome.stored,
    fetchedAt: now().toISOString(),
    ...pickValidators(outcome),
  };
  return fetched;
}

function pickValidators(from: { etag?: string | undefined; lastModified?: string | undefined }) {
  return {
    ...(from.etag === undefined ? {} : { etag: from.etag }),
    ...(from.lastModified === undefined ? {} : { lastModified: from.lastModified }),
  };
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** The published file's name, as the last part of its address says it. */
function nameOf(url: string): string {
  const last = new URL(url).pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

async function isHeld(lake: Lake, entry: PresentFile): Promise<boolean> {
  const keys = [entry.raw.key, entry.parquet.key, ...(entry.rejects ? [entry.rejects.key] : [])];
  const held = await Promise.all(keys.map((key) => lake.has(key)));
  return held.every(Boolean);
}

async function convert(
  { task, lake }: ExtractFileOptions,
  { url, file, raw, fetchedAt, ...rest }: Provenance,
): Promise<PresentFile> {
  const open = async (): Promise<Bytes> => {
    const bytes = await lake.read(raw.key);
    if (bytes === undefined) throw new Error(`${raw.key} has gone from the lake`);
    return bytes;
  };
  const rejects: Reject[] = [];
  let rowCount = 0;
  async function* batches(): AsyncGenerator<ColumnBatch> {
    for await (const parsed of task.parse({ file, bytes: raw.bytes, open })) {
      rejects.push(...parsed.rejects);
      rowCount += parsed.batch.rowCount;
      yield withProvenance(parsed.batch, {
        source_origin: task.origin,
        source_file: file,
        source_sha256: raw.sha256,
      });
    }
  }
  const parquet = await lake.store(
    `parquet/${task.table.name}/${task.partition}`,
    ".parquet",
    encodeParquet(task.table, batches()),
  );
  const rejected = rejects.length === 0 ? undefined : await storeRejects(lake, task, file, rejects);
  return {
    table: task.table.name,
    partition: task.partition,
    origin: task.origin,
    state: "present",
    url,
    file,
    fetchedAt,
    ...pickValidators(rest),
    parser: task.parser,
    raw,
    parquet,
    rowCount,
    rejectCount: rejects.length,
    ...(rejected === undefined ? {} : { rejects: rejected }),
  };
}

/** Adds the columns that say of every row where it comes from. */
function withProvenance(
  batch: ColumnBatch,
  provenance: Readonly<Record<string, string>>,
): ColumnBatch {
  const columns = new Map(batch.columns);
  for (const [name, value] of Object.entries(provenance)) {
    columns.set(name, Array<string>(batch.rowCount).fill(value));
  }
  return { rowCount: batch.rowCount, columns };
}

/** Column heads of every file of rejected rows. */
export const REJECT_COLUMNS = ["file", "row", "column", "value", "reason"] as const;

function storeRejects(lake: Lake, task: FileTask, file: string, rejects: readonly Reject[]) {
  const rows = rejects.map((r) => [file, r.row, r.column, r.value, r.reason]);
  // People open this in a spreadsheet: a value that starts as a formula does is escaped.
  const csv = Papa.unparse({ fields: [...REJECT_COLUMNS], data: rows }, { escapeFormulae: true });
  const prefix = `rejects/${task.table.name}/${task.partition}`;
  return lake.store(prefix, ".csv", [Buffer.from(`${csv}\r\n`)]);
}

function describe(
  task: FileTask,
  entry: PresentFile | undefined,
  status: FileOutcome["status"],
): FileOutcome {
  return {
    table: task.table.name,
    partition: task.partition,
    file: entry?.file ?? nameOf(task.address),
    status,
    rowCount: entry?.rowCount ?? 0,
    rejectCount: entry?.rejectCount ?? 0,
    bytes: 0,
  };
}

async function recordAbsence(
  options: ExtractFileOptions,
  held: PresentFile | undefined,
  reason: string,
): Promise<ExtractedFile> {
  const { task } = options;
  if (held !== undefined) return keep(options, held, `No longer published (${reason}).`);
  const entry: AbsentFile = {
    table: task.table.name,
    partition: task.partition,
    origin: task.origin,
    state: "absent",
    url: showAddress(task.address),
    reason,
  };
  return { entry, outcome: { ...describe(task, undefined, "absent"), message: reason } };
}

/** A publisher that cannot be asked is taken to stand where it stood. */
async function goOnWithout(
  options: ExtractFileOptions,
  held: PresentFile | undefined,
  error: PipelineError,
): Promise<ExtractedFile> {
  const { previous, task } = options;
  if (held !== undefined) return keep(options, held, error.message);
  if (previous?.state !== "absent" || previous.origin !== task.origin) {
    return recordFailure(task, error);
  }
  const message = `${error.message} It was not published when last asked.`;
  return { entry: previous, outcome: { ...describe(task, undefined, "absent"), message } };
}

/** What was fetched once stays usable without its publisher. */
async function keep(
  options: ExtractFileOptions,
  held: PresentFile,
  why: string,
): Promise<ExtractedFile> {
  const entry = await reparse(options, held);
  const message = `${why} Going on with the copy of ${held.fetchedAt.slice(0, 10)}.`;
  return { entry, outcome: { ...describe(options.task, entry, "kept"), message } };
}

function recordFailure(task: FileTask, error: PipelineError, held?: PresentFile): ExtractedFile {
  const { message, remedy } = error;
  return { entry: held, outcome: { ...describe(task, held, "failed"), message, remedy } };
}
