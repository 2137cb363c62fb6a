import type { Bucket } from "@google-cloud/storage";
import { createHash } from "node:crypto";
import { PassThrough, type Readable } from "node:stream";
import { PipelineError } from "../errors.ts";
import {
  isTransient,
  readStatus,
  type RetryOptions,
  type TimeLimit,
  withRetries,
  withTimeout,
} from "../google/retry.ts";

export interface Download {
  readonly generation: string;
  /** From the first byte on, checked when they have all been read. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

interface Opened {
  readonly stream: Readable;
  readonly generation: string;
  /** By name: `md5` and `crc32c`, in base64. */
  readonly hashes: ReadonlyMap<string, string>;
}

interface Place {
  readonly generation?: string;
  readonly start: number;
}

export interface DownloadOptions extends RetryOptions {
  /** Milliseconds without a byte after which a connection is taken for dead. */
  readonly stallMs: number;
}

const MAX_BREAKS_AT_A_PLACE = 4;

/**
 * Opens an object in one call; undefined where there is none. What breaks off goes on where it
 * broke off, in the same generation. Throws PipelineError `lake` at the end of bytes that are not
 * those that Cloud Storage has the checksum of.
 */
export async function download(
  bucket: Bucket,
  name: string,
  options: DownloadOptions,
): Promise<Download | undefined> {
  const retry = { ...options, tryTimeoutMs: options.stallMs };
  const open = (place: Place) => withRetries(() => openStream(bucket, name, place), retry);
  try {
    const first = await open({ start: 0 });
    return {
      generation: first.generation,
      bytes: readAll(first, open, { name, limit: { ...options, timeoutMs: options.stallMs } }),
    };
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** Whether it is the object that is not there, and not its bucket. */
export function isAbsent(error: unknown): boolean {
  return readStatus(error) === 404 && !/bucket does not exist/i.test((error as Error).message);
}

async function* readAll(
  { stream: first, generation, hashes }: Opened,
  open: (place: Place) => Promise<Opened>,
  { name, limit }: { readonly name: string; readonly limit: TimeLimit },
): AsyncGenerator<Uint8Array> {
  const check = await createCheck(hashes);
  let stream = first;
  let start = 0;
  for (let breaks = 0; ;) {
    try {
      for await (const chunk of limitStall(stream, limit)) {
        check?.update(chunk);
        start += chunk.byteLength;
        breaks = 0;
        yield chunk;
      }
      break;
    } catch (error) {
      breaks += 1;
      if (!isTransient(error) || breaks > MAX_BREAKS_AT_A_PLACE) throw error;
      ({ stream } = await open({ generation, start }));
    }
  }
  if (check === undefined || check.isRight()) return;
  throw new PipelineError(`${name} in Cloud Storage does not have the bytes of its checksum.`, {
    code: "lake",
    remedy: "Run again; where it stays, remove the object, and it is made anew.",
  });
}

async function* limitStall(stream: Readable, limit: TimeLimit): AsyncGenerator<Uint8Array> {
  const iterator = (stream as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await withTimeout(limit, () => iterator.next());
      if (done) return;
      yield value;
    }
  } finally {
    stream.destroy();
  }
}

function openStream(bucket: Bucket, name: string, place: Place): Promise<Opened> {
  // The client's createReadStream does the same, with so many listeners that Node warns of a leak.
  const request: Readable = bucket.file(name).requestStream({
    uri: "",
    qs: { alt: "media", ...(place.generation !== undefined && { generation: place.generation }) },
    headers: place.start > 0 ? { Range: `bytes=${place.start}-` } : {},
  });
  return new Promise((resolve, reject) => {
    // The client's own stream does not tell those who iterate over it that it has ended.
    const stream = new PassThrough();
    request.once("error", reject);
    request.once("response", (response: Answer) => {
      request.on("error", (error) => stream.destroy(error));
      stream.on("close", () => request.destroy());
      request.pipe(stream);
      if (response.statusCode !== 200 && response.statusCode !== 206) {
        readRefusal(stream, response).then(reject, reject);
        return;
      }
      const { headers } = response;
      resolve({
        stream,
        generation: headers["x-goog-generation"] ?? "",
        hashes: readHashes(headers["x-goog-hash"] ?? ""),
      });
    });
    // Nothing is asked before somebody wants to read.
    request.resume();
  });
}

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** What Cloud Storage says instead of the bytes: JSON, or a line of text. */
async function readRefusal(stream: Readable, response: Answer): Promise<Error> {
  const text = Buffer.concat(await Array.fromAsync(stream as AsyncIterable<Buffer>)).toString();
  const { statusCode: code, headers } = response;
  let told: { message?: string; errors?: unknown } = { message: text || `status ${code}` };
  try {
    told = (JSON.parse(text) as { error: typeof told }).error;
  } catch {
    // A line of text, as it is.
  }
  return Object.assign(new Error(told.message), {
    code,
    errors: told.errors,
    response: { headers },
  });
}

/** `crc32c=n03x6A==,md5=Ojk9c3dhfxgoKVVHYwFbHQ==` */
function readHashes(header: string): Map<string, string> {
  const pairs = header.matchAll(/(\w+)=([\w+/=]+)/g);
  return new Map(pairs.map(([, name = "", value = ""]) => [name, value]));
}

/** By MD5, which Node does fast, or by the CRC32C that objects made of others have. */
async function createCheck(hashes: ReadonlyMap<string, string>) {
  const md5 = hashes.get("md5");
  if (md5 !== undefined) {
    const hash = createHash("md5");
    return {
      update: (chunk: Uint8Array) => void hash.update(chunk),
      isRight: () => hash.digest("base64") === md5,
    };
  }
  const crc32c = hashes.get("crc32c");
  if (crc32c === undefined) return undefined;
  const { CRC32C } = await import("@google-cloud/storage");
  const sum = new CRC32C();
  return {
    update: (chunk: Uint8Array) => sum.update(Buffer.from(chunk)),
    isRight: () => sum.validate(crc32c),
  };
}
