import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { extractYear } from "../../actions/extract/extract.ts";
import { PipelineError } from "../../actions/lib/errors.ts";
import type { Lake } from "../../actions/lib/lake/lake.ts";
import { openLocalLake } from "../../actions/lib/lake/local.ts";
import { type ManifestFile, readManifest } from "../../actions/lib/lake/manifest.ts";
import { readTableDefinitions } from "../../actions/lib/project/sources.ts";
import type { FileOutcome } from "../../actions/lib/report/results.ts";
import { createFetcher } from "../../actions/lib/sources/http.ts";
import { findFactorsWorkbook } from "../../actions/lib/sources/govuk.ts";
import { fillTemplate } from "../../actions/lib/sources/address.ts";
import { startSamplePublisher } from "../../scripts/sample-publisher/publisher.ts";
import { openPublisher, type Publisher, toCsv } from "./publisher.ts";

const tables = await readTableDefinitions(resolve(import.meta.dirname, "../../transforms"));
const [energy, factors] = ["energy_consumption", "conversion_factors"].map((name) =>
  tables.find((table) => table.name === name)!,
);

/** Real workbooks: of 2023 as published and as corrected, and of 2024. */
const workbooks: Record<string, Buffer> = {};
beforeAll(async () => {
  for (const [name, year, seed] of [
    ["2023", 2023, 1],
    ["2023 corrected", 2023, 2],
    ["2024", 2024, 1],
  ] as const) {
    const sample = await startSamplePublisher({ today: "2026-01-01", seed });
    const found = await findFactorsWorkbook(
      createFetcher(),
      fillTemplate(sample.factorsTemplate, { year }),
    );
    if (found.status === "absent") throw new Error(found.reason);
    workbooks[name] = Buffer.from(await (await fetch(found.url)).arrayBuffer());
    await sample.close();
  }
});

let directory: string;
let lake: Lake;
let publisher: Publisher;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "extract-"));
  lake = await openLocalLake(directory);
  publisher = await openPublisher();
});
afterEach(async () => {
  await publisher.close();
  await rm(directory, { recursive: true, force: true });
});

let clock = Date.parse("2026-11-23T12:00:00Z");
const publish = (name: string, year: number): void => {
  publisher.files.set(`/factors-${year}`, { body: workbooks[name]!, etag: `"${name}"` });
};

function extract(
  year: number,
  options: { origin?: string; months?: number[]; lake?: Lake } = {},
): Promise<FileOutcome[]> {
  const { origin = "test", months = [] } = options;
  return extractYear({
    year,
    months,
    tables: { energy: energy!, factors: factors! },
    sources: {
      energy: { origin, template: `${publisher.url}/${origin}/{mon}-{year}.csv`, kind: "file" },
      factors: { origin, template: `${publisher.url}/factors-{year}`, kind: "file" },
    },
    lake: options.lake ?? lake,
    fetcher: createFetcher({ maxAttempts: 1 }),
    now: () => new Date((clock += 1000)),
  });
}

async function listFactors(year: number): Promise<ManifestFile[]> {
  const { files } = await readManifest(lake, year);
  return files.filter((file) => file.table === "conversion_factors");
}

const etagsOf = (files: readonly ManifestFile[]) =>
  files.map((file) => [file.partition, file.state === "present" ? file.etag : "absent"]);

describe("extractYear", () => {
  it("borrows the latest earlier factors until a year's own are published, and then lets go of them", async () => {
    publish("2023", 2023);
    await extract(2024);
    expect(etagsOf(await listFactors(2024))).toEqual([
      ["2023", '"2023"'],
      ["2024", "absent"],
    ]);
    publish("2024", 2024);
    publish("2023 corrected", 2023);
    await extract(2023);
    await extract(2024);
    expect(etagsOf(await listFactors(2023))).toEqual([["2023", '"2023 corrected"']]);
    expect(etagsOf(await listFactors(2024))).toEqual([["2024", '"2024"']]);
  });

  it("borrows a corrected file that another year's run has fetched since", async () => {
    publish("2023", 2023);
    await extract(2024);
    publish("2023 corrected", 2023);
    await extract(2023);
    await publisher.close();
    const outcomes = await extract(2024);
    expect(outcomes.map(({ partition, status }) => [partition, status])).toEqual([
      ["2024", "absent"],
      ["2023", "kept"],
    ]);
    expect(etagsOf(await listFactors(2024))).toEqual([
      ["2023", '"2023 corrected"'],
      ["2024", "absent"],
    ]);
  });

  it("keeps what it has of one origin when another one is asked, or is down", async () => {
    publish("2023", 2023);
    publisher.files.set("/first/jan-2023.csv", {
      body: toCsv([{ date: "01/01/2023", value: "1" }]),
      etag: '"1"',
    });
    await extract(2023, { origin: "first", months: [1] });
    const held = (await readManifest(lake, 2023)).files;
    expect(held).toHaveLength(2);
    await extract(2023, { origin: "second", months: [1] });
    const url = publisher.url;
    await publisher.close();
    await extract(2023, { origin: "third", months: [1] });
    const { files } = await readManifest(lake, 2023);
    expect(files).toEqual(expect.arrayContaining(held));
    publisher = await openPublisher();
    expect(publisher.url).not.toBe(url);
    const again = await extract(2023, { origin: "first", months: [1] });
    expect(again.map(({ status }) => status)).toEqual(["kept", "kept"]);
  });

  it("begins no file after the lake has failed, and tells the lake's failure", async () => {
    publish("2023", 2023);
    for (const mon of ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct"]) {
      publisher.files.set(`/test/${mon}-2023.csv`, { body: "x", etag: '"1"' });
    }
    const full = new PipelineError("The disk is full.", { code: "lake", remedy: "Make room." });
    const failing: Lake = { ...lake, store: () => Promise.reject(full) };
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    await expect(extract(2023, { months, lake: failing })).rejects.toBe(full);
    const asked = publisher.answers.filter((answer) => answer.endsWith(".csv")).length;
    expect(asked).toBeLessThanOrEqual(4);
  });
});
