import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { expect, it } from "vitest";
import { createProgress } from "../../../scripts/pipeline/progress.ts";

/** The line that stays of a year's files, in a terminal of so many columns, or elsewhere. */
function tellExtract(columns: number | undefined): string {
  const stream = new PassThrough();
  Object.assign(stream, { isTTY: columns !== undefined, columns, rows: 24 });
  let nowMs = 0;
  const progress = createProgress(stream as unknown as NodeJS.WriteStream, () => nowMs);
  progress.onEvent({ type: "extracting", year: 2021, fileCount: 1 });
  const file = { table: "t", partition: "202101", file: "f.csv", status: "fetched" } as const;
  const outcome = { ...file, rowCount: 21_776, rejectCount: 3, bytes: 70_000 };
  progress.onEvent({ type: "file", outcome });
  nowMs = 400;
  progress.stop();
  const text = stripVTControlCharacters(String(stream.read()));
  return text.split("\n").find((line) => line.includes("0.4 s")) ?? "";
}

it("leaves out of a narrow terminal's line what is told last, and keeps the time", () => {
  const whole = "! extract 2021  1/1 file · 21,776 rows · 3 rejects · 70 kB · 54,440 rows/s  0.4 s";
  expect(tellExtract(undefined)).toBe(whole);
  expect(tellExtract(100)).toBe(whole);
  expect(tellExtract(72)).toBe(whole.replace(" · 54,440 rows/s", ""));
  expect(tellExtract(50)).toBe(whole.replace(/ · 3 rejects.*rows.s/, ""));
});
