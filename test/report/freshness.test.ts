import { describe, expect, it } from "vitest";
import { withFreshness } from "../../actions/lib/report/freshness.ts";
import type { RunResults } from "../../actions/lib/report/results.ts";
import { renderReport } from "../../actions/lib/report/html.ts";
import { renderSummary } from "../../actions/lib/report/summary.ts";
import { SUCCESS } from "./runs.ts";

const MESSAGE = "models/sources.yml:9: raw.a has its newest row of 2021-01-01, 9 days ago.";
const FRESHNESS = [
  { name: "raw.a", status: "error", loadedAtMs: 0, ageMs: 1, message: MESSAGE },
  { name: "raw.b", status: "pass", loadedAtMs: 0, ageMs: 1 },
] as const;

const { freshness: _, ...RUN } = SUCCESS;
const transformed: RunResults = {
  ...RUN,
  notes: ["Said before."],
  transform: { ...SUCCESS.transform!, freshness: FRESHNESS },
};

describe("the age of sources in a run's results", () => {
  it("has a note for what is too old, and fails nothing", () => {
    const results = withFreshness({ ...transformed, sample: undefined });
    expect(results.freshness).toEqual(FRESHNESS);
    expect(results.notes).toEqual(["Said before.", MESSAGE]);
    expect(results.problems).toEqual([]);
    expect(renderSummary(results).match(/its newest row of 2021-01-01/g)).toHaveLength(1);
    expect(renderSummary(results)).toMatch(/### Freshness\n[^#]*\| ❌ \| `raw\.a` \|/);
    expect(renderReport(results)).toContain(MESSAGE);
  });

  it("is left out with sample data, which is old by design", () => {
    const results = withFreshness({ ...transformed, sample: "Made up: readings of 2021." });
    expect(results).toEqual({ ...transformed, sample: "Made up: readings of 2021." });
    expect(renderSummary(results)).not.toContain("Freshness");
  });
});
