import { cp, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { ExtractPart } from "../../actions/lib/report/parts.ts";
import { type CacheServer, openCacheServer } from "../actions-cache-server.ts";
import { runAction } from "./run-action.ts";

let folder: string;
let server: CacheServer;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cache-"));
  server = await openCacheServer();
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Extracts a year in a workspace of its own, as a job does on a fresh machine. */
async function extract(job: string, env: Readonly<Record<string, string>> = server.env) {
  const cwd = join(folder, job);
  await mkdir(cwd);
  await cp("transforms", join(cwd, "transforms"), { recursive: true });
  const ended = await runAction("extract", {
    cwd,
    inputs: { warehouse: "duckdb", source: "sample", year: "2020", cache: "true" },
    env: { ...env, GITHUB_WORKSPACE: cwd, RUNNER_TEMP: join(cwd, "temp") },
  });
  const part = JSON.parse(
    await readFile(join(cwd, "out/results/extract-2020.json"), "utf8"),
  ) as ExtractPart;
  return { ...ended, part };
}

it("answers an unchanged year by 304 for an empty lake, and saves one entry a content", async () => {
  const first = await extract("first");
  expect(first.code).toBe(0);
  expect(first.outputs).toMatchObject({ files: "13", unchanged: "0", changed: "true" });
  const keys = server.listKeys();
  expect(keys).toHaveLength(1);
  expect(keys[0]).toMatch(/^carbon-emissions-files-v1-2020-[0-9a-f]{16}-[0-9a-f]{16}$/);

  const again = await extract("again");
  expect(again.code).toBe(0);
  expect(again.log).toContain(`Restored ${keys[0]}`);
  expect(again.outputs).toMatchObject({ files: "13", unchanged: "13", changed: "false" });
  expect(again.outputs["rows"]).toBe(first.outputs["rows"]);
  // A file that came whole and is the same would be unchanged too, and have bytes.
  expect(again.part.files.map(({ bytes }) => bytes)).toEqual(Array(13).fill(0));
  expect(server.listKeys()).toEqual(keys);
}, 300_000);

it("fetches files whole where the cache refuses, and fails nothing", async () => {
  server.refuse();
  const { code, outputs, annotations, summary } = await extract("refused");
  expect(code).toBe(0);
  expect(outputs).toMatchObject({ files: "13", unchanged: "0", changed: "true" });
  expect(annotations).toEqual([]);
  expect(summary).toMatch(
    /GitHub's cache could not be used \(.*cache read denied.*\), so files are/,
  );
  expect(server.listKeys()).toEqual([]);
}, 300_000);

it("notes it where the runner has no cache", async () => {
  const { code, summary } = await extract("none", {});
  expect(code).toBe(0);
  expect(summary).toContain(
    "GitHub's cache could not be used (this runner has none), so files are fetched whole.",
  );
}, 300_000);
