import type { File } from "@google-cloud/storage";
import { pipeline } from "node:stream/promises";
import {
  readStatus,
  type RetryOptions,
  startTimer,
  type TimeLimit,
  toTimeout,
  withRetries,
  withTimeout,
} from "../google/retry.ts";
import type { Spool } from "./spool.ts";

/** What the object must still be, by its generation: 0 for none; undefined for anything. */
export type Precondition = number | string | undefined;

export interface UploadOptions extends RetryOptions {
  readonly precondition: Precondition;
  /** Milliseconds without progress after which a connection is taken for dead. */
  readonly stallMs: number;
}

/** Another writer has changed the place where something was to be written. */
export class GenerationConflict extends Error {
  override readonly name = "GenerationConflict";
}

/** What Cloud Storage says of an object. */
interface Stored {
  readonly generation?: string | number;
  readonly md5Hash?: string;
  readonly size?: string | number;
}

const CONTENT_TYPE = "application/octet-stream";

/**
 * Uploads an object and gives its generation. Cloud Storage checks the MD5 before the object is
 * there, and what it says of the object is checked here. Whatever breaks off is tried again: what
 * is not held in memory goes on where it broke off. Throws GenerationConflict where the object is
 * not what it must still be.
 */
export async function upload(file: File, spooled: Spool, options: UploadOptions): Promise<string> {
  const put = spooled.whole === undefined ? startResumable(file, spooled, options) : putWhole;
  let tries = 0;
  return withRetries(
    async () => {
      tries += 1;
      // The answer may have been lost when the object was there already.
      const find = () => withTimeout(toLimit(options), () => findEqual(file, spooled));
      const landed = tries > 1 ? await find() : undefined;
      if (landed !== undefined) return landed;
      try {
        await put(file, spooled, options);
      } catch (error) {
        if (readStatus(error) !== 412) throw error;
        const late = tries > 1 ? await find() : undefined;
        if (late !== undefined) return late;
        throw new GenerationConflict("another writer came first", { cause: error });
      }
      const stored: Stored = file.metadata;
      if (isEqual(stored, spooled)) return String(stored.generation);
      throw new Error(`Cloud Storage says that ${file.name} has other bytes than those sent`);
      // Each call of a try has its own time: how long all of them take depends on the size.
    },
    { ...options, tryTimeoutMs: Infinity },
  );
}

/** The generation of the object, if it has these bytes. */
export async function findEqual(file: File, spooled: Spool): Promise<string | undefined> {
  try {
    const [stored] = await file.getMetadata();
    return isEqual(stored, spooled) ? String(stored.generation) : undefined;
  } catch (error) {
    if (readStatus(error) === 404) return undefined;
    throw error;
  }
}

function isEqual(stored: Stored, { md5, size }: Spool): boolean {
  return stored.md5Hash === md5 && Number(stored.size) === size;
}

async function putWhole(file: File, { md5, whole }: Spool, options: UploadOptions): Promise<void> {
  const request = { ...toRequest(md5, options), resumable: false };
  await withTimeout(toLimit(options), () => file.save(whole ?? Buffer.alloc(0), request));
}

/** Keeps the address of the upload between tries, so that each goes on where the one before ended. */
function startResumable(file: File, spooled: Spool, options: UploadOptions) {
  const request = toRequest(spooled.md5, options);
  let uri: string | undefined;
  return async (): Promise<void> => {
    const limit = toLimit(options);
    const held = uri;
    let offset = held && (await withTimeout(limit, () => readOffset(file, held)));
    if (typeof offset !== "number") {
      [uri] = await withTimeout(limit, () => file.createResumableUpload({ ...request }));
      offset = 0;
    }
    const stream = file.createWriteStream({
      ...request,
      metadata: { ...request.metadata, contentLength: spooled.size },
      uri: uri ?? "",
      offset,
      resumable: true,
    });
    await using watch = watchProgress(limit);
    stream.on("progress", watch.onProgress);
    await pipeline(spooled.read(offset), stream, { signal: watch.signal }).catch(watch.explain);
  };
}

/** How many bytes have arrived; undefined for an upload that Cloud Storage does not know any more. */
async function readOffset(file: File, uri: string): Promise<number | undefined> {
  try {
    const headers = { "Content-Range": "bytes */*" };
    await new Promise<void>((resolve, reject) => {
      file.storage.request({ method: "PUT", uri, headers }, (error) =>
        error ? reject(error) : resolve(),
      );
    });
    // It has ended: what is there was looked at before, and is not ours.
    return undefined;
  } catch (error) {
    const status = readStatus(error);
    if (status === 404 || status === 410) return undefined;
    if (status !== 308) throw error;
    const { response } = error as { response?: { headers?: Record<string, string> } };
    const last = /-(\d+)$/.exec(response?.headers?.["range"] ?? "")?.[1];
    return last === undefined ? 0 : Number(last) + 1;
  }
}

function toLimit({ clock, stallMs }: UploadOptions): TimeLimit {
  return { clock, timeoutMs: stallMs };
}

function toRequest(md5Hash: string, { precondition }: UploadOptions) {
  return {
    // The client would delete what does not match, which may be another run's by then.
    validation: false,
    metadata: { contentType: CONTENT_TYPE, md5Hash },
    ...(precondition !== undefined && { preconditionOpts: { ifGenerationMatch: precondition } }),
  };
}

/** Breaks off what makes no progress. */
function watchProgress({ clock, timeoutMs }: TimeLimit) {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = startTimer(clock, timeoutMs, () => controller.abort(toTimeout(timeoutMs)));
  return {
    signal,
    onProgress: () => timer.refresh(),
    explain: (error: unknown): never => {
      throw signal.aborted ? signal.reason : toError(error);
    },
    [Symbol.asyncDispose]: async () => timer.stop(),
  };
}

/** The client throws what Cloud Storage answers as it is, and as a failure that it has not got all. */
function toError(error: unknown): unknown {
  if (readStatus(error) === 308) {
    return Object.assign(new Error("not all bytes have arrived"), { code: "ECONNRESET" });
  }
  if (error instanceof Error) return error;
  const { message = "an answer without words" } = error as { message?: string };
  return Object.assign(new Error(message), error);
}
