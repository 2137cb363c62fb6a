import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import type { Lake, StoredObject } from "../lib/lake/lake.ts";
import {
  type HeldManifest,
  holdManifest,
  type ManifestFile,
  parseManifest,
  writeManifest,
} from "../lib/lake/manifest.ts";
import type { RunnerCache } from "../lib/runner-cache.ts";

export interface YearCacheOptions {
  readonly cache: RunnerCache;
  readonly lake: Lake;
  readonly year: number;
  /** Whose files the year is made of. */
  readonly origins: readonly string[];
  /** Where an entry lies on its way; the same in every run, or none is found again. */
  readonly folder: string;
}

const MANIFEST = "manifest.json";
/** Change this when entries can no longer be read as they are. */
const VERSION = 1;

/**
 * Fills a lake that knows nothing of a year with what an earlier run fetched of it, ETags and all,
 * so that the publishers are only asked what has changed. Gives the entry's key, undefined where
 * there is none. Every object is checked against its SHA-256, and one that is not right is left out.
 */
export async function restoreYear(options: YearCacheOptions): Promise<string | undefined> {
  const { cache, folder, lake, year } = options;
  await rm(folder, { recursive: true, force: true });
  const key = await cache.restore(folder, prefixOf(options));
  if (key === undefined) return undefined;
  const manifest = parseManifest(await readFile(join(folder, MANIFEST), "utf8"));
  if (manifest?.year !== year) return undefined;
  const files: ManifestFile[] = [];
  for (const file of manifest.files) {
    const isWhole = await Promise.all(
      objectsOf(file).map((object) => putBack(lake, folder, object)),
    );
    if (isWhole.every(Boolean)) files.push(file);
  }
  await writeManifest(lake, { manifest: { ...manifest, files }, version: null });
  await rm(folder, { recursive: true, force: true });
  return key;
}

/** Saves what the lake has of a year, unless the entry `restored` is of the same content. */
export async function saveYear(
  options: YearCacheOptions & { readonly restored: string | undefined },
): Promise<"saved" | "unchanged" | "not saved"> {
  const { cache, folder, lake, restored, year } = options;
  const held = await holdManifest(lake, year);
  const key = `${prefixOf(options)}${digest(JSON.stringify(held.manifest))}`;
  if (key === restored) return "unchanged";
  await rm(folder, { recursive: true, force: true });
  await takeOut(lake, folder, held);
  const isSaved = await cache.save(folder, key);
  await rm(folder, { recursive: true, force: true });
  return isSaved ? "saved" : "not saved";
}

function prefixOf({ origins, year }: YearCacheOptions): string {
  return `carbon-emissions-files-v${VERSION}-${year}-${digest(JSON.stringify(origins))}-`;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function objectsOf(file: ManifestFile): StoredObject[] {
  if (file.state === "absent") return [];
  return [file.raw, file.parquet, ...(file.rejects === undefined ? [] : [file.rejects])];
}

async function putBack(
  lake: Lake,
  folder: string,
  { key, sha256 }: StoredObject,
): Promise<boolean> {
  if (!/^[a-z]+(\/\w+)+(\.\w+)?$/.test(key)) return false;
  const bytes = createReadStream(join(folder, ...key.split("/")));
  const stored = await lake
    .store(dirname(key), extname(key), bytes)
    .catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
  return stored?.key === key && stored.sha256 === sha256;
}

async function takeOut(lake: Lake, folder: string, { manifest }: HeldManifest): Promise<void> {
  for (const { key } of manifest.files.flatMap(objectsOf)) {
    const bytes = await lake.read(key);
    if (bytes === undefined) continue;
    const path = join(folder, ...key.split("/"));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, MANIFEST), JSON.stringify(manifest));
}
