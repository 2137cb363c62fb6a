import { describe, expect, it } from "vitest";
import {
  type ExtractPart,
  type LoadPart,
  mergeParts,
  nameOfPart,
  parsePart,
  type PlanPart,
  type RunPart,
  type TransformPart,
} from "../../actions/lib/report/parts.ts";

const NOW = new Date("2026-12-01T00:00:00.000Z");
const at = (minute: number) => `2026-11-05T06:${String(minute).padStart(2, "0")}:00.000Z`;
const HEAD = { version: 1, durationMs: 30_000, problems: [], notes: [] } as const;

const plan = (...years: number[]): PlanPart => ({
  ...HEAD,
  step: "plan",
  startedAt: at(0),
  years,
});
const extract = (year: number, rest: Partial<ExtractPart> = {}): ExtractPart => ({
  ...HEAD,
  step: "extract",
  startedAt: at(1),
  year,
  files: [
    {
      table: "energy_consumption",
      partition: `${year}01`,
      file: `jan-${year}.csv`,
      status: "fetched",
      rowCount: 10,
      rejectCount: 0,
      bytes: 100,
    },
    {
      table: "conversion_factors",
      partition: "2021",
      file: "2021.xlsx",
      status: "fetched",
      rowCount: 5,
      rejectCount: 0,
      bytes: 50,
    },
  ],
  ...rest,
});
const load = (year: number): LoadPart => ({
  ...HEAD,
  step: "load",
  startedAt: at(2),
  year,
  partitions: [
    { table: "energy_consumption", partition: `${year}01`, status: "loaded", rowCount: 10 },
  ],
});
const transform = (rest: Partial<TransformPart> = {}): TransformPart => ({
  ...HEAD,
  step: "transform",
  startedAt: at(4),
  command: "build",
  dataset: "carbon_emissions",
  transform: { nodes: [], isPublished: true },
  ...rest,
});

describe("mergeParts", () => {
  it("puts the parts of a run together, in whatever order they come", () => {
    const parts = [
      transform(),
      load(2022),
      extract(2022),
      plan(2021, 2022),
      extract(2021),
      load(2021),
    ];
    const merged = mergeParts(parts, NOW);
    expect(merged).toMatchObject({
      startedAt: at(0),
      durationMs: 4 * 60_000 + 30_000,
      years: [2021, 2022],
      transform: { isPublished: true },
      problems: [],
      notes: [],
    });
    // The factors that both years borrow are one file.
    expect(merged.files.map(({ file }) => file)).toEqual([
      "jan-2021.csv",
      "2021.xlsx",
      "jan-2022.csv",
    ]);
    expect(merged.partitions.map(({ partition }) => partition)).toEqual(["202101", "202201"]);
    expect(mergeParts(parts.toReversed(), NOW)).toEqual(merged);
  });

  it("misses no year in a dry run, which ingests none", () => {
    const { transform: _, ...dry } = transform({ planned: [] });
    expect(mergeParts([plan(2021), dry], NOW)).toMatchObject({ problems: [], notes: [] });
  });

  it("tells of a planned year whose job left nothing, and that nothing was transformed", () => {
    const merged = mergeParts([plan(2021, 2022), extract(2022), load(2022)], NOW);
    expect(merged.problems).toEqual([
      {
        message: "2021: no results; see the job's log.",
        remedy: "Re-run the failed jobs: what is in the lake already is not fetched again.",
      },
    ]);
    expect(merged.notes).toEqual([
      "Nothing was transformed, because not every year could be loaded.",
    ]);
  });

  it("believes the last of the attempts at a step", () => {
    const failed = extract(2021, { problems: [{ message: "down" }], files: [] });
    const mended = extract(2021, { startedAt: at(3) });
    for (const parts of [
      [failed, mended],
      [mended, failed],
    ]) {
      expect(mergeParts([plan(2021), ...parts, transform()], NOW).problems).toEqual([]);
    }
  });

  it("tells a problem that several years share once", () => {
    const down = { problems: [{ message: "ecodriver.uk.com is down.", remedy: "Wait." }] };
    const merged = mergeParts([extract(2021, down), extract(2022, down)], NOW);
    expect(merged.problems).toEqual([
      { message: "ecodriver.uk.com is down. (2 times)", remedy: "Wait." },
    ]);
  });

  it("is empty, at the time of day, for a run that left nothing", () => {
    expect(mergeParts([], NOW)).toMatchObject({
      startedAt: NOW.toISOString(),
      durationMs: 0,
      years: [],
      transform: undefined,
    });
  });
});

describe("parsePart", () => {
  it("reads back what was written", () => {
    for (const part of [plan(2021), extract(2021), load(2021), transform()] as RunPart[]) {
      expect(parsePart(JSON.stringify(part))).toEqual(part);
    }
  });

  it.each([
    ["no JSON", "{"],
    ["another version", JSON.stringify({ ...plan(2021), version: 2 })],
    ["another file", JSON.stringify({ metadata: {} })],
    ["a part without what it is of", JSON.stringify({ ...extract(2021), year: undefined })],
  ])("leaves out %s", (_, text) => {
    expect(parsePart(text)).toBeUndefined();
  });
});

it("names a part's file by its step and year", () => {
  expect([plan(2021), extract(2021), transform()].map(nameOfPart)).toEqual([
    "plan.json",
    "extract-2021.json",
    "transform.json",
  ]);
});
