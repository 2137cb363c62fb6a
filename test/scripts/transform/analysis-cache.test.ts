import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { Analysis } from "../../../actions/lib/googlesql/columns.ts";
import { ANALYSES, openAnalysisCache } from "../../../scripts/transform/analysis-cache.ts";

const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

async function openFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "analyses-"));
  folders.push(folder);
  return join(folder, "out");
}

function analysisOf(column: string): Analysis {
  const from = [{ relation: "orders", column }];
  const position = { line: 1, column: 8 };
  return {
    columns: [{ name: column, position, from, isDirect: true }],
    faults: [],
    conditions: from,
  };
}

async function keep(folder: string, ...names: string[]): Promise<void> {
  const cache = await openAnalysisCache(folder);
  for (const name of names) cache.set(name, analysisOf(name));
  await cache.save();
}

test("what one run kept, the next finds, whole", async () => {
  const folder = await openFolder();
  await keep(folder, "id", "amount");
  const cache = await openAnalysisCache(folder);
  expect(cache.get("amount")).toEqual(analysisOf("amount"));
  expect(cache.get("name")).toBeUndefined();
  expect(await readdir(folder)).toEqual([ANALYSES]);
});

test("a spoilt file is as good as none, wherever it was spoilt, and is mended by the next run", async () => {
  const folder = await openFolder();
  await keep(folder, "id", "amount");
  const file = join(folder, ANALYSES);
  const whole = await readFile(file, "utf8");
  const spoilt = [
    "",
    "\n",
    "[]",
    whole.slice(0, -1),
    whole.slice(0, 40),
    whole.slice(10),
    `${whole} `,
    whole.replace("amount", "amuont"),
    `${"0".repeat(64)}\n{"id":null}`,
  ];
  for (const content of spoilt) {
    await writeFile(file, content);
    const cache = await openAnalysisCache(folder);
    expect(cache.get("id"), JSON.stringify(content.slice(0, 80))).toBeUndefined();
  }
  await keep(folder, "id");
  expect((await openAnalysisCache(folder)).get("id")).toEqual(analysisOf("id"));
});

test("a folder in the file's place costs nothing but time", async () => {
  const folder = await openFolder();
  await keep(join(folder, ANALYSES, "inner"), "id");
  await keep(folder, "id");
  expect((await openAnalysisCache(folder)).get("id")).toBeUndefined();
});

test("nothing new is not written again", async () => {
  const folder = await openFolder();
  await keep(folder, "id");
  const cache = await openAnalysisCache(folder);
  await rm(join(folder, ANALYSES));
  cache.set("id", analysisOf("id"));
  await cache.save();
  expect(await readdir(folder)).toEqual([]);
});

test("runs at the same time spoil nothing: each goes on, and what is found is true", async () => {
  const folder = await openFolder();
  const names = Array.from({ length: 8 }, (_, index) => `run ${index}`);
  await Promise.all(names.map((name) => keep(folder, name)));
  const cache = await openAnalysisCache(folder);
  for (const name of names) expect([undefined, analysisOf(name)]).toContainEqual(cache.get(name));
  await keep(folder, "later");
  expect((await openAnalysisCache(folder)).get("later")).toEqual(analysisOf("later"));
});

test("when there is too much, what was asked for stays and what nobody asked for goes", async () => {
  const folder = await openFolder();
  await keep(folder, "a", "b", "c", "d");
  const cache = await openAnalysisCache(folder, { mostKept: 3 });
  cache.set("d", analysisOf("d"));
  cache.set("e", analysisOf("e"));
  await cache.save();
  const after = await openAnalysisCache(folder);
  expect(["a", "b", "c", "d", "e"].filter((key) => after.get(key) !== undefined)).toEqual([
    "a",
    "d",
    "e",
  ]);
  for (const key of ["a", "d", "e", "f"]) after.set(key, analysisOf(key));
  await after.save();
  const all = await openAnalysisCache(folder, { mostKept: 1 });
  expect(["a", "d", "e", "f"].every((key) => all.get(key) !== undefined)).toBe(true);
});
