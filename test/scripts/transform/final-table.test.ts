import { expect, it } from "vitest";
import { renderCounts } from "../../../scripts/transform/final-table.ts";
import { dataTest } from "../../report/runs.ts";

it("says that the time of several tests is added up, as they run side by side", () => {
  const tests = ["a", "b"].map((name) => dataTest(name, { durationMs: 8000 }));
  expect(renderCounts(tests).split("\n")).toEqual([
    "       pass  time added up",
    "─────  ────  ─────────────",
    "tests     2           16 s",
  ]);
});
