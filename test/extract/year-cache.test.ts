import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { restoreYear, saveYear } from "../../actions/extract/year-cache.ts";
import type { Lake } from "../../actions/lib/lake/lake.ts";
import { openLocalLake } from "../../actions/lib/lake/local.ts";
import {
  holdManifest,
  type ManifestFile,
  readManifest,
  writeManifest,
} from "../../actions/lib/lake/manifest.ts";
import type { RunnerCache } from "../../actions/lib/runner-cache.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "year-cache-"));
});
afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

/** Keeps folders as GitHub's cache does: by key, never replaced, the newest of a prefix found. */
function createCache(): RunnerCache & { readonly keys: string[]; pathOf(key: string): string } {
  const keys: string[] = [];
  const pathOf = (key: string): string => join(directory, "cache", key);
  return {
    keys,
    pathOf,
    async restore(folder, prefix) {
      const key = keys.findLast((each) => each.startsWith(prefix));
      if (key !== undefined) await cp(pathOf(key), folder, { recursive: true });
      return key;
    },
    async save(folder, key) {
      if (keys.includes(key)) return false;
      keys.push(key);
      await cp(folder, pathOf(key), { recursive: true });
      return true;
    },
  };
}

async function addFile(lake: Lake, partition: string): Promise<void> {
  const raw = await lake.store("raw/energy", ".csv", [Buffer.from(`raw ${partition}`)]);
  const parquet = await lake.store(`parquet/energy/${partition}`, ".parquet", [
    Buffer.from(`parquet ${partition}`),
  ]);
  const file: ManifestFile = {
    table: "energy",
    partition,
    origin: "live",
    state: "present",
    url: `https://example.org/${partition}.csv`,
    file: `${partition}.csv`,
    fetchedAt: "2026-11-23T00:00:00.000Z",
    etag: `"${partition}"`,
    parser: 1,
    raw,
    parquet,
    rowCount: 1,
    rejectCount: 0,
  };
  const { manifest, version } = await holdManifest(lake, 2021);
  const files = [...manifest.files, file];
  await writeManifest(lake, { manifest: { ...manifest, files }, version });
}

const openLake = (name: string) => openLocalLake(join(directory, name));
const toOptions = (cache: RunnerCache, lake: Lake, origins = ["live", "live"]) => ({
  cache,
  lake,
  year: 2021,
  origins,
  folder: join(directory, "on-its-way"),
});

it("fills an empty lake with what another had of the year, ETags too", async () => {
  const cache = createCache();
  const full = await openLake("full");
  await addFile(full, "202101");
  await addFile(full, "202102");
  expect(await saveYear({ ...toOptions(cache, full), restored: undefined })).toBe("saved");

  const empty = await openLake("empty");
  expect(await restoreYear(toOptions(cache, empty))).toBe(cache.keys[0]);
  expect(await readManifest(empty, 2021)).toEqual(await readManifest(full, 2021));
  const inside = (name: string) => readdir(join(directory, name, "raw/energy"));
  expect(await inside("empty")).toEqual(await inside("full"));
  // What it came through is not left behind.
  expect(await readdir(directory)).not.toContain("on-its-way");
});

it("saves nothing that it restored as it is, and the newest content as an entry of its own", async () => {
  const cache = createCache();
  const lake = await openLake("lake");
  await addFile(lake, "202101");
  await saveYear({ ...toOptions(cache, lake), restored: undefined });
  const [restored] = cache.keys;
  expect(await saveYear({ ...toOptions(cache, lake), restored })).toBe("unchanged");
  await addFile(lake, "202102");
  expect(await saveYear({ ...toOptions(cache, lake), restored })).toBe("saved");
  expect(cache.keys).toHaveLength(2);
  expect(await restoreYear(toOptions(cache, await openLake("empty")))).toBe(cache.keys[1]);
});

it("leaves out a file whose bytes are not those that were saved", async () => {
  const cache = createCache();
  const full = await openLake("full");
  await addFile(full, "202101");
  await addFile(full, "202102");
  await saveYear({ ...toOptions(cache, full), restored: undefined });
  const [spoilt] = (await readManifest(full, 2021)).files;
  const key = spoilt?.state === "present" ? spoilt.parquet.key : "";
  await writeFile(join(cache.pathOf(cache.keys[0]!), key), "something else");

  const empty = await openLake("empty");
  await restoreYear(toOptions(cache, empty));
  const { files } = await readManifest(empty, 2021);
  expect(files.map(({ partition }) => partition)).toEqual(["202102"]);
});

it("takes no files of another publisher, and none of a manifest that it cannot read", async () => {
  const cache = createCache();
  const full = await openLake("full");
  await addFile(full, "202101");
  await saveYear({ ...toOptions(cache, full), restored: undefined });
  const empty = await openLake("empty");
  expect(await restoreYear(toOptions(cache, empty, ["sample", "sample"]))).toBeUndefined();
  await writeFile(join(cache.pathOf(cache.keys[0]!), "manifest.json"), '{"version":2}');
  expect(await restoreYear(toOptions(cache, empty))).toBeUndefined();
  expect((await readManifest(empty, 2021)).files).toEqual([]);
});
