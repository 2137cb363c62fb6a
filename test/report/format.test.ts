import { expect, it } from "vitest";
import {
  countNoun,
  formatAge,
  formatBytes,
  formatCount,
  formatDate,
  formatDuration,
  formatInstant,
  formatName,
  formatShare,
  formatUnit,
} from "../../actions/lib/report/format.ts";
import { toGrid } from "../../actions/lib/report/digest.ts";
import { EXAMPLE } from "./example.ts";

it("formats figures for people", () => {
  expect(formatCount(1_402_560.4)).toBe("1,402,560");
  expect(formatCount(-0.2)).toBe("0");
  expect(countNoun(1, "file")).toBe("1 file");
  expect(countNoun(0, "file")).toBe("0 files");
  expect(formatDuration(400)).toBe("0.4 s");
  expect(formatDuration(9_960)).toBe("10 s");
  expect(formatDuration(59_600)).toBe("1 min 0 s");
  expect(formatDuration(200_000)).toBe("3 min 20 s");
  expect([812, 34_000, 999_600, 7_934_000].map(formatBytes)).toEqual([
    "812 B",
    "34 kB",
    "1.0 MB",
    "7.9 MB",
  ]);
  expect(formatDate("2021-01-31T23:30:00Z")).toBe("31 Jan 2021");
  expect(
    [60_000, 119.9 * 60_000, 120 * 60_000, -47.9 * 3_600_000, 48 * 3_600_000].map(formatAge),
  ).toEqual(["1 minute", "119 minutes", "2 hours", "47 hours", "2 days"]);
  expect(formatInstant(Date.UTC(2026, 9, 6, 7, 5, 59))).toBe("2026-10-06 07:05 UTC");
  expect(formatInstant(9e15)).toBe("a time out of range");
  expect(formatUnit("m3")).toBe("m³");
  expect(formatName("imported_energy")).toBe("Imported energy");
});

it("never calls something missing a hundred per cent", () => {
  expect(formatShare(1)).toBe("100%");
  expect(formatShare(0.99999)).toBe("99.9%");
  expect(formatShare(0.5)).toBe("50%");
});

it("leaves what has no emissions out of the grid", () => {
  const grid = toGrid(EXAMPLE.emissions);
  expect(grid.energyTypes).toEqual(["electricity", "gas"]);
  expect(grid.rows.map((row) => [row.year, row.total])).toEqual([
    [2021, 212_330.4],
    [2022, 211_634],
  ]);
});

it("keeps a year that has usage and no factors in the grid", () => {
  const [electricity] = EXAMPLE.emissions;
  const early = { ...electricity!, year: 2015, kgCo2e: undefined, kgCo2eByScope: undefined };
  const grid = toGrid([early, electricity!]);
  expect(grid.rows.map((row) => [row.year, row.cells, row.total])).toEqual([
    [2015, [undefined], undefined],
    [2021, [212_330.4], 212_330.4],
  ]);
});
