import { createHash } from "node:crypto";
import { CRC32C } from "@google-cloud/storage";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What is known of an object besides its bytes. */
export interface ObjectRecord {
  readonly bucket: string;
  readonly name: string;
  readonly generation: number;
  readonly size: number;
  readonly md5Hash: string;
  readonly crc32c: string;
}

/** Objects as files, `<directory>/<bucket>/<name>`, where a warehouse beside this can read them. */
export class StorageObjects {
  readonly #directory: string;
  readonly #records = new Map<string, ObjectRecord>();
  readonly #buckets = new Set<string>();
  #generation = 1_700_000_000_000_000;

  constructor(directory: string, buckets: readonly string[]) {
    this.#directory = directory;
    for (const bucket of buckets) this.#buckets.add(bucket);
  }

  hasBucket(bucket: string): boolean {
    return this.#buckets.has(bucket);
  }

  find(bucket: string, name: string): ObjectRecord | undefined {
    return this.#records.get(`${bucket}/${name}`);
  }

  list(bucket: string, prefix: string): ObjectRecord[] {
    return [...this.#records.values()]
      .filter((one) => one.bucket === bucket && one.name.startsWith(prefix))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }

  pathOf(bucket: string, name: string): string {
    return join(this.#directory, bucket, ...name.split("/"));
  }

  /** At once too, or these could be the bytes of a later write. */
  read({ bucket, name }: ObjectRecord): Buffer {
    return readFileSync(this.pathOf(bucket, name));
  }

  /** At once, so that nothing comes between a look at what is there and this. */
  write(bucket: string, name: string, bytes: Buffer): ObjectRecord {
    const path = this.pathOf(bucket, name);
    this.#generation += 1;
    const crc32c = new CRC32C();
    crc32c.update(bytes);
    const record = {
      bucket,
      name,
      generation: this.#generation,
      size: bytes.length,
      md5Hash: toMd5(bytes),
      crc32c: crc32c.toString(),
    };
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    this.#records.set(`${bucket}/${name}`, record);
    return record;
  }

  async remove({ bucket, name }: ObjectRecord): Promise<void> {
    this.#records.delete(`${bucket}/${name}`);
    await rm(this.pathOf(bucket, name), { force: true });
  }
}

export function toMd5(bytes: Buffer): string {
  return createHash("md5").update(bytes).digest("base64");
}
