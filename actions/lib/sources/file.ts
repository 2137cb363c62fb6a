import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { PipelineError } from "../errors.ts";
import type { Bytes } from "../lake/lake.ts";
import { limitBody, refuseOversize } from "./body.ts";
import type { FetchOutcome, FetchRequest } from "./fetcher.ts";

const CHUNK_BYTES = 256 * 1024;
const NOT_THERE = new Set(["ENOENT", "ENOTDIR"]);
const MAX_NAMES_TOLD = 5;

/**
 * Hands a local file to `store`. `*` in the last part of the address matches one file, as in a
 * shell. The file is always read, whatever the validators: its time stamps prove nothing, and
 * reading it costs little.
 */
export async function fetchFile<T>(
  request: FetchRequest,
  store: (body: Bytes) => Promise<T>,
): Promise<FetchOutcome<T>> {
  const wanted = toPath(request.url);
  const path = await findFile(request.url, wanted);
  const status = path === undefined ? undefined : await ifThere(stat(path), path);
  if (path === undefined || status === undefined) {
    return { status: "absent", reason: `there is no file ${wanted}` };
  }
  if (!status.isFile()) {
    throw new PipelineError(`${path} is not a file.`, {
      code: "invalid-input",
      remedy: "Give the address of a file.",
    });
  }
  const limit = { maxBytes: request.maxBytes, address: path };
  refuseOversize(status.size, limit);
  const stored = await store(limitBody(readChunks(path), limit));
  return { status: "fetched", url: pathToFileURL(path).href, stored };
}

async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: CHUNK_BYTES });
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** The one file that the address names; undefined where no file matches its `*`. */
async function findFile(url: string, path: string): Promise<string | undefined> {
  const encodedName = new URL(url).pathname.split("/").at(-1) ?? "";
  if (!encodedName.includes("*")) return path;
  // Split before decoding: an asterisk written %2A is part of the name.
  const pieces = encodedName.split("*").map((piece) => decodeURIComponent(piece));
  const folder = dirname(path);
  const names = (await ifThere(readdir(folder), folder)) ?? [];
  const matches = names.filter((name) => matchesPieces(name, pieces)).toSorted();
  if (matches.length > 1) {
    const told = matches.slice(0, MAX_NAMES_TOLD).map((name) => JSON.stringify(name));
    const untold = matches.length > told.length ? ` and ${matches.length - told.length} more` : "";
    throw new PipelineError(`${path} matches several files: ${told.join(", ")}${untold}.`, {
      code: "invalid-input",
      remedy: `Narrow ${JSON.stringify(basename(path))} down to one file.`,
    });
  }
  return matches[0] === undefined ? undefined : join(folder, matches[0]);
}

function toPath(url: string): string {
  const { search, hash } = new URL(url);
  if (search !== "" || hash !== "") throw noPath(url);
  try {
    return fileURLToPath(url);
  } catch (cause) {
    throw noPath(url, cause);
  }
}

function noPath(url: string, cause?: unknown): PipelineError {
  return new PipelineError(`${url} names no file on this machine.`, {
    code: "invalid-input",
    remedy: "Give an address such as file:///folder/name.csv, with ? and # written %3F and %23.",
    cause,
  });
}

/** Whether the pieces occur in order, the first at the start and the last at the end. */
function matchesPieces(name: string, pieces: readonly string[]): boolean {
  const first = pieces[0] ?? "";
  const last = pieces.at(-1) ?? "";
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  if (name.startsWith(".") && !first.startsWith(".")) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= name.length - last.length;
}

async function ifThere<T>(answer: Promise<T>, path: string): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (NOT_THERE.has((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw unreadable(path, error);
  }
}

function unreadable(path: string, cause: unknown): PipelineError {
  const { code, message } = cause as NodeJS.ErrnoException;
  return new PipelineError(`${path} cannot be read: ${code ?? message}.`, {
    code: "source-unavailable",
    remedy: "Check that the file is whole and that you may read it.",
    cause,
  });
}
