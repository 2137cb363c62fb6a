import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bytes } from "./lake.ts";

/** Bytes that can be read again, as often as an upload must be begun anew. */
export interface Spool extends AsyncDisposable {
  readonly sha256: string;
  /** In base64, as Cloud Storage writes it. */
  readonly md5: string;
  readonly size: number;
  /** All of them, where they are few enough to be held in memory. */
  readonly whole: Buffer | undefined;
  /** From a byte on, counted from 0. */
  read(start?: number): AsyncIterable<Uint8Array>;
}

/** Reads bytes to their end: the first `limit` into memory, and if there are more all into a file. */
export async function spool(bytes: Bytes, limit: number): Promise<Spool> {
  const hashes = { sha256: createHash("sha256"), md5: createHash("md5") };
  const path = join(tmpdir(), `lake-${process.pid}-${randomUUID()}`);
  const held: Uint8Array[] = [];
  let size = 0;
  let file: Awaited<ReturnType<typeof open>> | undefined;
  try {
    for await (const chunk of bytes) {
      hashes.sha256.update(chunk);
      hashes.md5.update(chunk);
      size += chunk.byteLength;
      held.push(chunk);
      if (size <= limit) continue;
      file ??= await open(path, "wx", 0o600);
      for (const each of held.splice(0)) await file.writeFile(each);
    }
  } catch (error) {
    await file?.close();
    await rm(path, { force: true });
    throw error;
  }
  await file?.close();
  const whole = file === undefined ? Buffer.concat(held) : undefined;
  return {
    sha256: hashes.sha256.digest("hex"),
    md5: hashes.md5.digest("base64"),
    size,
    whole,
    read: (start = 0) =>
      whole === undefined ? createReadStream(path, { start }) : toAsync(whole.subarray(start)),
    [Symbol.asyncDispose]: () => rm(path, { force: true }),
  };
}

async function* toAsync(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
