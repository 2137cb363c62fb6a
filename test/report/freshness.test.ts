import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withFreshness } from "../../actions/lib/report/freshness.ts";
import type { RunResults } from "../../actions/lib/report/results.ts";
import type { TransformPart } from "../../actions/lib/report/parts.ts";
import { renderReport } from "../../actions/lib/report/html.ts";
import { renderSummary } from "../../actions/lib/report/summary.ts";
import { gatherResults } from "../../actions/report/gather.ts";
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

  it("comes to the report from the part that the transform left", async () => {
    const folder = await mkdtemp(join(tmpdir(), "freshness-"));
    const now = new Date("2021-01-10");
    try {
      const part: TransformPart = {
        version: 1,
        step: "transform",
        command: "build",
        dataset: "carbon_emissions",
        startedAt: now.toISOString(),
        durationMs: 1,
        problems: [],
        notes: [],
        transform: { nodes: [], isPublished: true, freshness: FRESHNESS },
      };
      await writeFile(join(folder, "transform.json"), JSON.stringify(part));
      const inputs = {
        warehouse: "duckdb",
        project: undefined,
        location: undefined,
        bucket: undefined,
        dataset: "carbon_emissions",
        "project-dir": "transforms",
        results: folder,
        out: folder,
      } as const;
      const { results } = await gatherResults(inputs, { env: {}, now });
      expect(results.freshness).toEqual(FRESHNESS);
      expect(results.notes).toContain(MESSAGE);
      expect(results.problems).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
