import { beforeAll, describe, expect, it } from "vitest";
import { renderLineage } from "../../actions/lib/report/lineage-chart.ts";
import { renderMonthlyChart } from "../../actions/lib/report/monthly-chart.ts";
import { renderPullRequestComment } from "../../actions/lib/report/pull-request-comment.ts";
import { renderSummary } from "../../actions/lib/report/summary.ts";
import { HOSTILE } from "./example.ts";
import { listDiagrams, loadMermaid, type ParseMermaid } from "./mermaid.ts";
import { HOSTILE_PREVIEW } from "./previews.ts";
import { dataTest, FAILED, model, SUCCESS } from "./runs.ts";

let parse: ParseMermaid;
beforeAll(async () => {
  parse = await loadMermaid();
}, 60_000);

const kindOf = async (text = "") => (await parse(text)).diagramType;
const boxesOf = (text = "") => text.match(/^ {2}n\d+[[(]/gm) ?? [];
const arrowsOf = (text = "") => text.match(/-->/g) ?? [];

it("is drawn by Mermaid itself, whatever names there are", async () => {
  const markdown = [
    renderSummary(SUCCESS),
    renderSummary(FAILED),
    renderPullRequestComment(HOSTILE_PREVIEW, { marker: "", commands: [] }),
  ].join("\n");
  const kinds: string[] = [];
  for (const diagram of listDiagrams(markdown)) kinds.push(await kindOf(diagram));
  expect(kinds).toEqual(["xychart", "flowchart-v2", "xychart", "flowchart-v2", "flowchart-v2"]);
  await expect(parse("flowchart LR\n  n0[x")).rejects.toThrow("Parse error");
});

describe("renderLineage", () => {
  it("is in the colour of what came of a model and its tests", () => {
    const nodes = [
      model("a", { dependsOn: ["raw.t"] }),
      model("b", { dependsOn: ["a"] }),
      model("c", { dependsOn: ["b"], status: "error" }),
      model("d", { dependsOn: ["c"], status: "skipped" }),
      dataTest("t1", { dependsOn: ["b"], status: "fail" }),
      dataTest("t2", { dependsOn: ["a", "b"], status: "warn" }),
      dataTest("t3", { dependsOn: ["a"] }),
      model("e", { dependsOn: ["a"], isUnchanged: true }),
    ];
    const { diagram = "", note } = renderLineage(nodes) ?? {};
    const looks = [...diagram.matchAll(/"(?:[^a-z"]*#160;)?(.*)"\]\)?:::(\w+)$/gm)];
    const sources = [...diagram.matchAll(/\(\["(.*)"\]\):::(\w+)$/gm)];
    expect(
      Object.fromEntries([...looks, ...sources].map(([, name, look]) => [name, look])),
    ).toEqual({
      "raw.t": "source",
      a: "warn",
      b: "bad",
      c: "bad",
      d: "idle",
      e: "same",
    });
    expect(note).toBeUndefined();
  });

  it("leaves out whole levels, furthest from the end, where there are too many", async () => {
    // 5 levels of 20, each model reading two of the level before.
    const nodes = Array.from({ length: 100 }, (_, index) =>
      model(`m${index}`, {
        dependsOn: index < 20 ? [] : [`m${index - 20}`, `m${20 * Math.floor(index / 20 - 1)}`],
      }),
    );
    const { diagram, note } = renderLineage(nodes) ?? {};
    expect(await kindOf(diagram)).toBe("flowchart-v2");
    expect(boxesOf(diagram)).toHaveLength(60);
    expect(diagram).toContain("m99");
    expect(diagram).toContain("m40");
    expect(diagram).not.toContain('m39"');
    expect(note).toBe("40 of 100 are left out: those furthest from the end.");
  });

  it("keeps what failed and what is near to it", () => {
    const nodes = Array.from({ length: 1000 }, (_, index) =>
      model(`m${index}`, {
        dependsOn: index === 0 ? [] : [`m${index - 1}`],
        status: index === 500 ? "error" : "success",
      }),
    );
    const { diagram, note } = renderLineage(nodes) ?? {};
    expect(boxesOf(diagram)).toHaveLength(59);
    for (const name of ["m471", "m500", "m529"]) expect(diagram).toContain(`${name}"`);
    expect(note).toBe("941 of 1,000 are left out: those furthest from what failed.");
  });

  it("stays small for ten thousand models of any shape", async () => {
    const dense = Array.from({ length: 10_000 }, (_, index) =>
      model(`${HOSTILE}${index}`, {
        dependsOn: Array.from(
          { length: Math.min(index, 50) },
          (_unused, at) => `${HOSTILE}${index - at - 1}`,
        ),
      }),
    );
    const { diagram = "" } = renderLineage(dense) ?? {};
    expect(await kindOf(diagram)).toBe("flowchart-v2");
    expect(diagram.length).toBeLessThan(50_000);
    expect(arrowsOf(diagram).length).toBeLessThanOrEqual(280);
  });

  it("draws a box a level where not even one has room", async () => {
    const nodes = Array.from({ length: 10_000 }, (_, index) =>
      model(`m${index}`, {
        dependsOn: index < 1000 ? ["raw.t"] : [`m${index - 1000}`],
        status: index === 9999 ? "skipped" : "success",
      }),
    );
    const failed = nodes.map((node, at) =>
      at >= 2000 && at < 2100 ? { ...node, status: "error" as const } : node,
    );
    const { diagram = "", note } = renderLineage(failed) ?? {};
    expect(await kindOf(diagram)).toBe("flowchart-v2");
    expect(boxesOf(diagram)).toHaveLength(11);
    expect(diagram).toContain('n0(["Level 1 (1)"]):::source');
    expect(diagram).toContain('n3["✗#160;Level 4 (1,000, 100 failed)"]:::bad');
    expect(diagram).toContain('n10["–#160;Level 11 (1,000)"]:::idle');
    expect(note).toBe("10,001 are too many to draw one by one: each box is a level.");
  });
});

describe("renderMonthlyChart", () => {
  const monthly = (year: number, values: readonly number[]) =>
    values.map((kgCo2e, index) => ({
      month: `${year}-${String(index + 1).padStart(2, "0")}`,
      kgCo2e,
    }));

  it("draws the latest year beside the one before, in tonnes", async () => {
    const chart = renderMonthlyChart([...monthly(2021, [1000, 2500]), ...monthly(2022, [1500])]);
    expect(chart?.legend).toBe("🟦 2022 by month, 🟧 2021 as a line, t CO2e");
    expect(chart?.diagram).toContain("\n  bar [1.50]\n  line [1.00, 2.50]");
    expect(await kindOf(chart?.diagram)).toBe("xychart");
  });

  it("draws one year alone, a gap as nothing, and nothing of nothing", async () => {
    const [first, , third] = monthly(2022, [1000, 0, 3000]);
    const chart = renderMonthlyChart([first!, third!]);
    expect(chart?.legend).toBe("🟦 2022 by month, t CO2e");
    expect(chart?.diagram).toMatch(/\n {2}bar \[1\.00, 0\.00, 3\.00\]$/);
    expect(await kindOf(chart?.diagram)).toBe("xychart");
    expect(renderMonthlyChart([])).toBeUndefined();
    const zero = renderMonthlyChart(monthly(2022, [0]));
    expect(await kindOf(zero?.diagram)).toBe("xychart");
  });
});
