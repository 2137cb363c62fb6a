import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleActions, type BundleFile } from "../../scripts/build/bundle.ts";
import { openBundles } from "./bundles.ts";

let folder: string;
let files: BundleFile[];
let texts: Map<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bundles-"));
  files = await bundleActions(folder);
  const read = files.map(async ({ name }) => [name, await readFile(join(folder, name), "utf8")]);
  texts = new Map((await Promise.all(read)) as [string, string][]);
}, 120_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

it("gives the same bytes for the same sources", async () => {
  const other = await openBundles();
  expect((await readdir(other)).toSorted()).toEqual([...texts.keys()].toSorted());
  for (const [name, text] of texts) {
    expect(await readFile(join(other, name), "utf8"), name).toBe(text);
  }
}, 120_000);

it("holds no path of the machine that made it", () => {
  for (const [name, text] of texts) {
    expect(text.includes(resolve(".")), name).toBe(false);
    expect(text.includes(`${homedir()}/`), name).toBe(false);
  }
});

it("stays under 10 MB, all together, and holds nothing native", () => {
  expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(10e6);
  expect(
    [...texts.keys()].filter((name) => !/\.js$|^package\.json$|^LICENSES\.txt$/.test(name)),
  ).toEqual([]);
  expect([...texts.keys()]).toEqual(
    expect.arrayContaining(["plan.js", "extract.js", "load.js", "transform.js", "report.js"]),
  );
});

it("imports nothing but what is in Node and beside it", () => {
  const outside = [...texts].flatMap(([name, text]) =>
    name.endsWith(".js")
      ? Array.from(
          // Comments may speak of imports too.
          text
            .replaceAll(/^\s*\*.*$/gm, "")
            .matchAll(/^import (?:[^;]*? from )?"([^"]+)";$|\bimport\("([^"]+)"\)/gm),
          (match) => match[1] ?? match[2]!,
        ).filter((from) => !from.startsWith("./") && !isOfNode(from))
      : [],
  );
  expect(outside).toEqual([]);
});

function isOfNode(name: string): boolean {
  return process.getBuiltinModule(name) !== undefined;
}

it("keeps the licence of each package that is in it", () => {
  const licences = texts.get("LICENSES.txt")!;
  for (const name of ["@actions/core", "@google-cloud/bigquery", "exceljs", "zod"]) {
    expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\\nLicence: `, "m"));
  }
  expect(licences).toContain("Permission is hereby granted");
});
