import type { Bucket, StorageOptions } from "@google-cloud/storage";
import { setTimeout as sleep } from "node:timers/promises";
import { PipelineError } from "../errors.ts";
import { explainFailure, type Service } from "../google/failure.ts";
import { type Clock, type RetryOptions, withRetries } from "../google/retry.ts";
import { type Download, download, isAbsent } from "./download.ts";
import { type Bytes, type Lake, type ReadObject, toConflict, type WriteOptions } from "./lake.ts";
import { spool } from "./spool.ts";
import { findEqual, GenerationConflict, upload, type Precondition } from "./upload.ts";

export interface CloudStorageOptions {
  readonly bucket: string;
  /** Folders that the lake is in, with `/` between them; none unless told. */
  readonly prefix?: string | undefined;
  readonly project?: string | undefined;
  /** Another server than Google's, which is spoken to without credentials. */
  readonly apiEndpoint?: string | undefined;
  readonly clock?: Clock;
  /** 0 to 1. */
  readonly random?: () => number;
  /** From this size on, uploads go on where they break off, and bytes wait in a file. */
  readonly resumableBytes?: number;
  /** Milliseconds without progress after which a connection is taken for dead. */
  readonly stallMs?: number;
}

const RESUMABLE_BYTES = 8 * 1024 * 1024;
const STALL_MS = 60_000;
const LIST_PAGE = 1000;
const CLOCK: Clock = { now: Date.now, sleep: (milliseconds) => sleep(milliseconds) };

/**
 * Opens a lake in a bucket of Cloud Storage, with Application Default Credentials. An object's
 * version is its generation. Nothing is asked of Cloud Storage yet, and nothing needs to be closed.
 * Throws PipelineError `invalid-input` for a name that no bucket has.
 */
export async function openCloudStorageLake(options: CloudStorageOptions): Promise<Lake> {
  const { random = Math.random, clock = CLOCK, prefix = "" } = options;
  checkBucket(options.bucket);
  const { Storage } = await import("@google-cloud/storage");
  const storage = new Storage(toClientOptions(options));
  return createLake(storage.bucket(options.bucket), {
    random,
    clock,
    tryTimeoutMs: options.stallMs ?? STALL_MS,
    root: prefix.replaceAll(/^\/+|\/+$/g, "").replace(/(.)$/, "$1/"),
    resumableBytes: options.resumableBytes ?? RESUMABLE_BYTES,
    stallMs: options.stallMs ?? STALL_MS,
    service: {
      name: "Cloud Storage",
      code: "lake",
      project: options.project,
      resource: `the bucket ${options.bucket}`,
      readPrincipal: async () =>
        options.apiEndpoint === undefined
          ? (await storage.authClient.getCredentials()).client_email
          : undefined,
    },
  });
}

interface Parts extends RetryOptions {
  /** What every name begins with: empty, or ending in `/`. */
  readonly root: string;
  readonly resumableBytes: number;
  readonly stallMs: number;
  readonly service: Service;
}

function createLake(bucket: Bucket, parts: Parts): Lake {
  const { root } = parts;
  const uri = (key: string): string => `gs://${bucket.name}/${root}${key}`;
  const explained = async <Result>(work: () => Promise<Result>): Promise<Result> =>
    work().catch(async (error: unknown) => {
      throw await explainFailure(error, parts.service);
    });

  async function write(key: string, bytes: Bytes, { ifVersion }: WriteOptions = {}) {
    await using spooled = await spool(bytes, parts.resumableBytes);
    const precondition: Precondition = ifVersion === null ? 0 : ifVersion;
    const version = await explained(() =>
      upload(bucket.file(root + key), spooled, { ...parts, precondition }),
    ).catch((error: unknown) => {
      throw error instanceof GenerationConflict ? toConflict(uri(key), error) : error;
    });
    return { key, sha256: spooled.sha256, bytes: spooled.size, version };
  }

  return {
    async store(prefix, extension, bytes) {
      await using spooled = await spool(bytes, parts.resumableBytes);
      const key = `${prefix}/${spooled.sha256}${extension}`;
      const file = bucket.file(root + key);
      await explained(async () => {
        const held = await withRetries(() => findEqual(file, spooled), parts);
        // What another run puts there meanwhile is the same: nobody has to be first.
        if (held === undefined) await upload(file, spooled, { ...parts, precondition: undefined });
      });
      return { key, sha256: spooled.sha256, bytes: spooled.size };
    },
    write,
    read: (key) =>
      explained(async (): Promise<ReadObject | undefined> => {
        const found = await download(bucket, root + key, parts);
        return found && toReadObject(found, parts.service);
      }),
    has: (key) =>
      explained(async () => {
        try {
          await withRetries(() => bucket.file(root + key).getMetadata(), parts);
          return true;
        } catch (error) {
          if (isAbsent(error)) return false;
          throw error;
        }
      }),
    list: (prefix) =>
      explained(async () => {
        const names = await listNames(bucket, root + (prefix && `${prefix}/`), parts);
        return names.map((name) => name.slice(root.length)).toSorted();
      }),
    uri,
  };
}

async function listNames(bucket: Bucket, prefix: string, retry: RetryOptions): Promise<string[]> {
  const names: string[] = [];
  let pageToken: string | undefined;
  do {
    const query = { prefix, maxResults: LIST_PAGE, autoPaginate: false };
    const fields = "items/name,nextPageToken";
    const page = { ...query, fields, ...(pageToken !== undefined && { pageToken }) };
    const [files, next] = await withRetries(() => bucket.getFiles(page), retry);
    names.push(...files.map(({ name }) => name));
    pageToken = (next as { pageToken?: string } | null | undefined)?.pageToken;
  } while (pageToken !== undefined);
  return names;
}

function toReadObject({ bytes, generation }: Download, service: Service): ReadObject {
  return {
    version: generation,
    async *[Symbol.asyncIterator]() {
      const iterator = bytes[Symbol.asyncIterator]();
      try {
        for (;;) {
          const { done, value } = await iterator.next().catch(async (error: unknown) => {
            throw await explainFailure(error, service);
          });
          if (done) return;
          yield value;
        }
      } finally {
        await iterator.return?.();
      }
    },
  };
}

/** The client's own retries are off: one place decides what is tried again. */
function toClientOptions({ project, apiEndpoint }: CloudStorageOptions): StorageOptions {
  return {
    ...(project !== undefined && { projectId: project }),
    ...(apiEndpoint !== undefined && { apiEndpoint }),
    // Without the function, the client of resumable uploads hides what it would have tried again.
    retryOptions: { autoRetry: false, maxRetries: 0, retryableErrorFn: () => false },
  };
}

/** https://cloud.google.com/storage/docs/buckets#naming */
function checkBucket(bucket: string): void {
  if (/^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/.test(bucket)) return;
  throw new PipelineError(`${JSON.stringify(bucket)} cannot be a bucket of Cloud Storage.`, {
    code: "invalid-input",
    remedy: "Give the bucket's name alone, without gs:// and folders.",
  });
}
