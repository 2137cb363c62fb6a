import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { extractFile, type ExtractedFile } from "../../actions/extract/extract-file.ts";
import { toEnergyTask } from "../../actions/extract/file-tasks.ts";
import type { Lake } from "../../actions/lib/lake/lake.ts";
import { openLocalLake } from "../../actions/lib/lake/local.ts";
import type { ManifestFile } from "../../actions/lib/lake/manifest.ts";
import { readTableDefinitions } from "../../actions/lib/project/sources.ts";
import { createFetcher } from "../../actions/lib/sources/http.ts";
import { openPublisher, type Publisher, toCsv } from "./publisher.ts";

const tables = await readTableDefinitions(resolve(import.meta.dirname, "../../transforms"));
const [energy, factors] = ["energy_consumption", "conversion_factors"].map((name) =>
  tables.find((table) => table.name === name)!,
);

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

const JANUARY = "/moj_jan-2021.csv";

function extract(previous?: ManifestFile, origin = "test"): Promise<ExtractedFile> {
  const source = {
    origin,
    template: `${publisher.url}/moj_{mon}-{year}.csv`,
    kind: "file",
  } as const;
  const fetcher = createFetcher({ maxAttempts: 1 });
  const common = { lake, fetcher, now: () => new Date("2026-11-23T12:00:00Z") };
  const task = toEnergyTask(
    {
      ...common,
      year: 2021,
      tables: { energy: energy!, factors: factors! },
      sources: { energy: source, factors: source },
    },
    1,
  );
  return extractFile({ ...common, task, previous });
}

async function publish(body: string, etag = '"1"'): Promise<void> {
  publisher.files.set(JANUARY, { body, etag });
}

const readText = async (key: string): Promise<string> =>
  Buffer.concat(await Array.fromAsync((await lake.read(key)) ?? [])).toString("utf8");

describe("extractFile", () => {
  it("keeps the bytes as published and records where they came from", async () => {
    const body = toCsv([{ date: "01/01/2021", value: "260.000000" }]);
    await publish(body);
    const { entry, outcome } = await extract();
    expect(outcome).toMatchObject({ status: "fetched", rowCount: 1, bytes: body.length });
    expect(entry).toMatchObject({
      state: "present",
      partition: "202101",
      url: `${publisher.url}${JANUARY}`,
      file: "moj_jan-2021.csv",
      fetchedAt: "2026-11-23T12:00:00.000Z",
      etag: '"1"',
      rowCount: 1,
      rejectCount: 0,
    });
    expect(entry?.state === "present" && (await readText(entry.raw.key))).toBe(body);
  });

  it("asks whether the file has changed, and keeps the record when it has not", async () => {
    await publish(toCsv([{ date: "01/01/2021", value: "1" }]));
    const first = await extract();
    const second = await extract(first.entry);
    expect(publisher.answers).toEqual([`200 ${JANUARY}`, `304 ${JANUARY}`]);
    expect(second.outcome).toMatchObject({ status: "unchanged", bytes: 0, rowCount: 1 });
    expect(second.entry).toBe(first.entry);
  });

  it("asks another host of the same origin about the same path", async () => {
    await publish(toCsv([{ date: "01/01/2021", value: "1" }]));
    const first = await extract();
    await publisher.close();
    publisher = await openPublisher();
    await publish("not to be sent");
    expect((await extract(first.entry)).outcome.status).toBe("unchanged");
  });

  it("asks another live publisher for the whole file, whatever the one before said", async () => {
    await publish(toCsv([{ date: "01/01/2021", value: "1" }]));
    const first = await extract(undefined, "live");
    await publisher.close();
    publisher = await openPublisher();
    await publish(toCsv([{ date: "01/01/2021", value: "2" }]));
    const second = await extract(first.entry, "live");
    expect(publisher.answers).toEqual([`200 ${JANUARY}`]);
    expect(second.entry).toMatchObject({ url: `${publisher.url}${JANUARY}` });
  });

  it("fetches a corrected file", async () => {
    await publish(toCsv([{ date: "01/01/2021", value: "1" }]));
    const first = await extract();
    await publish(toCsv([{ date: "01/01/2021", value: "2" }]), '"2"');
    const second = await extract(first.entry);
    expect(second.outcome.status).toBe("fetched");
    expect(second.entry).toMatchObject({ etag: '"2"' });
    expect(second.entry).not.toEqual(first.entry);
  });

  it("records a file that is not published, and fetches it once it is", async () => {
    const first = await extract();
    expect(first.outcome).toMatchObject({ status: "absent", file: "moj_jan-2021.csv" });
    expect(first.entry).toMatchObject({ state: "absent", partition: "202101" });
    await publish(toCsv([{ date: "01/01/2021", value: "1" }]));
    expect((await extract(first.entry)).outcome.status).toBe("fetched");
  });

  it("goes on with its copy of a file that is no longer published, and says so", async () => {
    await publish(toCsv([{ date: "01/01/2021", value: "1" }]));
    const first = await extract();
    publisher.files.clear();
    const second = await extract(first.entry);
    expect(second.outcome).toMatchObject({
      status: "kept",
      rowCount: 1,
      message: expect.stringMatching(
        /^No longer published .* Going on with the copy of 2026-11-23\.$/,
      ),
    });
    expect(second.entry).toEqual(first.entry);
  });

  it("goes on with its copy when the publisher is gone, and says so", async () => {
    await publish(toCsv([{ date: "01/01/2021", value: "1" }]));
    const first = await extract();
    await publisher.close();
    const second = await extract(first.entry);
    expect(second.outcome).toMatchObject({
      status: "kept",
      message: expect.stringContaining("Going on with the copy of 2026-11-23."),
    });
    expect(second.entry).toEqual(first.entry);
  });

  it("takes a file that was not published to be so still when the publisher is gone", async () => {
    const first = await extract();
    await publisher.close();
    const second = await extract(first.entry);
    expect(second.entry).toBe(first.entry);
    expect(second.outcome).toMatchObject({
      status: "absent",
      message: expect.stringContaining("It was not published when last asked."),
    });
  });

  it("writes nothing anew when the same bytes come from a publisher without validators", async () => {
    await publish(toCsv([{ date: "01/01/2021", value: "1" }]));
    const first = await extract();
    await publish(toCsv([{ date: "01/01/2021", value: "1" }]), '"of another server"');
    const second = await extract(first.entry);
    expect(second.outcome.status).toBe("unchanged");
    expect(second.entry).toEqual({ ...first.entry, etag: '"of another server"' });
  });

  it("fails with a remedy when the publisher is gone and there is no copy", async () => {
    await publisher.close();
    const { entry, outcome } = await extract();
    expect(entry).toBeUndefined();
    expect(outcome).toMatchObject({ status: "failed", remedy: expect.stringMatching(/\S/) });
  });

  it("fetches in full what the lake has lost", async () => {
    await publish(toCsv([{ date: "01/01/2021", value: "1" }]));
    const { entry } = await extract();
    await rm(lake.uri(entry?.state === "present" ? entry.parquet.key : ""));
    expect((await extract(entry)).outcome.status).toBe("fetched");
    expect(publisher.answers).toEqual([`200 ${JANUARY}`, `200 ${JANUARY}`]);
  });

  it("takes nothing from a copy of another origin", async () => {
    await publish(toCsv([{ date: "01/01/2021", value: "1" }]));
    const { entry } = await extract(undefined, "sample");
    publisher.files.clear();
    const { entry: live, outcome } = await extract(entry, "live");
    expect(outcome.status).toBe("absent");
    expect(live).toMatchObject({ state: "absent", origin: "live" });
  });

  it("parses its copy again when the parser has changed, without fetching", async () => {
    await publish(toCsv([{ date: "01/01/2021", value: "1" }]));
    const { entry } = await extract();
    if (entry?.state !== "present") throw new Error("not fetched");
    const older = { ...entry, parser: 0, rowCount: 99 };
    const again = await extract(older);
    expect(again.outcome).toMatchObject({ status: "unchanged", rowCount: 1 });
    expect(again.entry).toEqual(entry);
    expect(publisher.answers).toEqual([`200 ${JANUARY}`, `304 ${JANUARY}`]);
  });

  it("keeps the bytes of a file that cannot be read, and names it", async () => {
    await publish("<html><body>Please log in</body></html>");
    const { entry, outcome } = await extract();
    expect(entry).toBeUndefined();
    expect(outcome.status).toBe("failed");
    expect(outcome.message).toContain("moj_jan-2021.csv");
    expect(await lake.list("raw")).toHaveLength(1);
    expect(await lake.list("parquet")).toEqual([]);
  });

  it("writes each rejected row with its reason, and no formula for a spreadsheet", async () => {
    await publish(
      toCsv([
        { date: "01/01/2021", value: "1" },
        { date: "02/01/2021", value: "=1+1" },
        { date: "01/02/2021", value: "1" },
      ]),
    );
    const { entry, outcome } = await extract();
    expect(outcome).toMatchObject({ rowCount: 1, rejectCount: 2 });
    const csv = await readText((entry?.state === "present" && entry.rejects?.key) || "");
    const [head, ...lines] = csv.trim().split("\r\n");
    expect(head).toBe("file,row,column,value,reason");
    expect(lines[0]).toMatch(/^moj_jan-2021\.csv,3,00:00,"'=1\+1",/);
    expect(lines[1]).toMatch(/^moj_jan-2021\.csv,4,Date,01\/02\/2021,/);
  });
});
