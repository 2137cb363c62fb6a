import { describe, expect, it } from "vitest";
import {
  markerOf,
  renderPullRequestComment,
} from "../../actions/lib/report/pull-request-comment.ts";
import type { RunResults } from "../../actions/lib/report/results.ts";
import { findHarm, findUnevenRows } from "./inert.ts";
import { HOSTILE } from "./example.ts";
import {
  HOSTILE_PREVIEW,
  NO_DIFFERENCE,
  NOTHING_CHANGED,
  PREVIEW,
  PREVIEW_FAILED,
} from "./previews.ts";
import { dataTest, model } from "./runs.ts";

const MARKER = markerOf("preview", "carbon_emissions");
const COMMANDS = ["gh pr checkout 7", "npm ci", "npm run transform -- build --preview 7"];
const render = (results: RunResults) =>
  renderPullRequestComment(results, { marker: MARKER, commands: COMMANDS });

const RUNS = {
  differences: PREVIEW,
  "no-difference": NO_DIFFERENCE,
  "nothing-changed": NOTHING_CHANGED,
  failed: PREVIEW_FAILED,
  "no-results": { ...PREVIEW, transform: undefined },
  hostile: HOSTILE_PREVIEW,
};

describe("renderPullRequestComment", () => {
  it.each(Object.entries(RUNS))("of a preview with %s is as looked at", async (name, results) => {
    const file = `../cases/report/comment-${name}.md`;
    await expect(`${render(results)}\n`).toMatchFileSnapshot(file);
  });

  it("begins with the hidden line that it is found by", () => {
    expect(render(PREVIEW).split("\n")[0]).toBe(
      "<!-- carbon-emissions-pipeline preview carbon_emissions -->",
    );
    expect(markerOf("alert", "a-->b")).toBe("<!-- carbon-emissions-pipeline alert ab -->");
  });

  it("states rows added, removed and changed, and totals before and after", () => {
    const comment = render(PREVIEW);
    expect(comment).toContain(
      "| `mart_carbon_emissions` | 1,122,048 | 1,122,048 | 1 | 1 | 17,519 | 2 schema changes |",
    );
    expect(comment).toContain(
      "| `scope_2_kg_co2e` | 1,000,000 | 2,000,000.5 | +1,000,000.5 (+100%) |",
    );
    expect(comment).toContain(
      "| `total_kg_co2e` | 2,978,703.25 | 1,978,703.25 | −1,000,000 (−33.57%) |",
    );
    expect(comment).not.toContain("| `usage` | 9,000,000");
    expect(comment).toContain("a1, 2021-01-01 00:30:00+00: 9.25 → 18.5");
  });

  it("says in one line that no data differs", () => {
    expect(render(NO_DIFFERENCE)).toContain(
      "\n**No difference in data**: 1 relation compared, row by row.\n",
    );
  });

  it("says why a preview failed, also where it left nothing", () => {
    expect(render(PREVIEW_FAILED)).toContain(
      "## ❌ Preview failed: fct\\_energy\\_consumption and 1 more",
    );
    expect(render(PREVIEW_FAILED)).toContain("Division by zero at line 14");
    expect(render({ ...PREVIEW, transform: undefined })).toContain(
      "The job ended before it could say why. Its [log](https://github.com/moj/carbon/actions/runs/42) does.",
    );
  });

  it("tells also without a comparison which columns a change may touch", () => {
    const possible = { column: "kg", change: "possible", downstream: ["mart.kg"] } as const;
    const change = {
      id: "model.p.a",
      kind: "model",
      name: "a",
      change: "changed",
      aspects: ["body"],
      downstream: ["mart"],
      columns: [possible, { ...possible, column: "id", change: "new" }],
    } as const;
    const transform = { nodes: [], isPublished: false, changes: [change] };
    const comment = render({ ...PREVIEW, transform });
    expect(comment).toContain("1 column changed, 1 column may change, 1 computed from them");
    expect(comment).toContain("| `a.kg` | may change | `mart.kg` |");
  });

  it("says what it costs now and a month", () => {
    // 0 + 10 + 120 + 1,400 MiB, and 4 of the models had billed 50 MiB each.
    expect(render(PREVIEW)).toContain("This preview billed 1.5 GiB (under 1 cent).");
    expect(
      renderPullRequestComment(PREVIEW, { marker: MARKER, commands: [], runsPerMonth: 30 }),
    ).toContain(
      "about 44.8 GiB (\\$0.27) a month, at 30 runs a month. When production last built them, they billed 200.0 MiB",
    );
  });

  it("lets nothing from data become markup, a link, a mention or a cell of its own", () => {
    const comment = renderPullRequestComment(HOSTILE_PREVIEW, {
      marker: "",
      commands: [HOSTILE, "npm ci"],
    });
    expect(findHarm(comment)).toEqual([]);
    expect(findUnevenRows(comment)).toEqual([]);
    // The marker is a comment, which is how one that is not ours would be seen.
    expect(findHarm(render(PREVIEW))).toEqual(["<!--"]);
  });

  it("stays within what GitHub takes, whatever there is to say", () => {
    const long = "é".repeat(3000);
    const huge: RunResults = {
      ...HOSTILE_PREVIEW,
      transform: {
        isPublished: false,
        nodes: Array.from({ length: 10_000 }, (_, index) => [
          model(`m${index}${long}`, { status: "error", message: long }),
          dataTest(`t${index}`, { status: "fail", message: long, failingRows: [{ [long]: long }] }),
        ]).flat(),
        changes: Array.from({ length: 1000 }, () => ({
          ...PREVIEW.transform!.changes![1]!,
          downstream: Array.from({ length: 1000 }, () => long),
        })),
        differences: Array.from({ length: 1000 }, () => ({
          ...PREVIEW.transform!.differences![1]!,
          name: long,
        })),
      },
      problems: Array.from({ length: 1000 }, () => ({ message: long, remedy: long })),
    };
    const comment = render(huge);
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(65_536);
    expect(comment).toContain("left out");
    expect(comment.startsWith(MARKER)).toBe(true);
  });
});
