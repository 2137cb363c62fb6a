import { describe, expect, it } from "vitest";
import { PipelineError } from "../../actions/lib/errors.ts";
import { analyzeQuery } from "../../actions/lib/googlesql/columns.ts";
import type { Analysis } from "../../actions/lib/googlesql/columns.ts";
import { traceColumns } from "../../actions/lib/graph/lineage.ts";
import { renderLineageJson } from "../../actions/lib/graph/lineage-json.ts";
import { renderLineageMermaid } from "../../actions/lib/graph/lineage-mermaid.ts";
import { renderLineageText } from "../../actions/lib/graph/lineage-text.ts";

const SOURCES: Readonly<Record<string, readonly string[]>> = {
  "raw.orders": ["id", "kg"],
  "raw.factors": ["id", "factor"],
  "raw.quarters": ["q1", "q2", "q3", "q4", "q5", "other"],
};

/** Analyses of queries that read one another; a table `x.y` has the key `y`, a source `raw.y`. */
function analyzeAll(queries: Readonly<Record<string, string>>): Map<string, Analysis> {
  const analyses = new Map<string, Analysis>();
  for (const [key, sql] of Object.entries(queries)) {
    const analysis = analyzeQuery(sql, {
      columnsOf: ([dataset = "", name = ""]) => {
        const path = `${dataset}.${name}`;
        if (dataset === "raw") return { key: path, columns: SOURCES[path] };
        return { key: name, columns: analyses.get(name)?.columns?.map((one) => one.name ?? "") };
      },
    });
    analyses.set(key, analysis);
  }
  return analyses;
}

const shop = analyzeAll({
  stg_orders: "select id as order_id, kg from raw.orders",
  stg_factors: "select * from raw.factors",
  fct: "select o.order_id, o.kg * f.factor as kg_co2e, 'x' as unit from m.stg_orders as o join m.stg_factors as f on f.id = o.order_id",
  mart: "select order_id, kg_co2e, kg_co2e / sum(kg_co2e) over () as share, kg_co2e + factor as odd from m.fct cross join m.stg_factors",
});

const trace = (relation: string, column: string, analyses = shop) =>
  traceColumns([{ relation, column }], { analyses, seeds: new Set(["rates"]) });

function errorOf(work: () => unknown): PipelineError {
  try {
    work();
  } catch (error) {
    if (error instanceof PipelineError) return error;
  }
  throw new Error("nothing was thrown for users");
}

describe("the lineage of a column", () => {
  it("is told as a tree down to the sources, direct steps without a word", () => {
    expect(renderLineageText(trace("mart", "Share"))).toBe(
      [
        "mart.share (computed)",
        "  fct.kg_co2e (computed)",
        "    stg_orders.kg",
        "      raw.orders.kg (source)",
        "    stg_factors.factor",
        "      raw.factors.factor (source)",
      ].join("\n"),
    );
  });

  it("follows a column that is read on two ways only once", () => {
    expect(renderLineageText(trace("mart", "odd"))).toBe(
      [
        "mart.odd (computed)",
        "  fct.kg_co2e (computed)",
        "    stg_orders.kg",
        "      raw.orders.kg (source)",
        "    stg_factors.factor",
        "      raw.factors.factor (source)",
        "  stg_factors.factor (see above)",
      ].join("\n"),
    );
  });

  it("tells of columns that come the same way in one line, and of others one by one", () => {
    const analyses = analyzeAll({
      stg: "select q1, q2 as second, q3, q4, other, q5 + 1 as q5 from raw.quarters",
      alone: "select q1 from m.stg",
      fct: "select s.q1 + s.second + s.q3 + s.q4 + s.other + s.q5 + a.q1 as total from m.stg as s cross join m.alone as a",
      mart: "select total from m.fct",
    });
    expect(renderLineageText(trace("mart", "total", analyses))).toBe(
      [
        "mart.total",
        "  fct.total (computed)",
        "    stg.q1",
        "      raw.quarters.q1 (source)",
        "    stg.second, q3, … other (4 columns)",
        "      raw.quarters.q2, q3, … other (4 columns, source)",
        "    stg.q5 (computed)",
        "      raw.quarters.q5 (source)",
        "    alone.q1",
        "      stg.q1 (see above)",
      ].join("\n"),
    );
    expect(renderLineageMermaid(trace("fct", "total", analyses))).toContain(
      '  n2["stg.second, q3, … other (4 columns)"]',
    );
  });

  it("of several columns is told together, what they share once", () => {
    const targets = ["order_id", "kg_co2e", "share"].map((column) => ({
      relation: "mart",
      column,
    }));
    const lineage = traceColumns(targets, { analyses: shop, seeds: new Set() });
    expect(renderLineageText(lineage)).toBe(
      [
        "mart.order_id",
        "  fct.order_id",
        "    stg_orders.order_id",
        "      raw.orders.id (source)",
        "mart.kg_co2e",
        "  fct.kg_co2e (computed)",
        "    stg_orders.kg",
        "      raw.orders.kg (source)",
        "    stg_factors.factor",
        "      raw.factors.factor (source)",
        "mart.share (computed)",
        "  fct.kg_co2e (see above)",
      ].join("\n"),
    );
    expect(renderLineageJson(lineage).targets).toEqual([
      "mart.order_id",
      "mart.kg_co2e",
      "mart.share",
    ]);
  });

  it("tells seeds from sources", () => {
    const analyses = analyzeAll({ a: "select rate from m.rates" });
    expect(renderLineageText(trace("a", "rate", analyses))).toBe("a.rate\n  rates.rate (seed)");
  });

  it("ends at what is of no column", () => {
    expect(renderLineageText(trace("fct", "unit"))).toBe("fct.unit (of no column)");
    const analyses = analyzeAll({ a: "select count(*) as n from m.rates" });
    expect(renderLineageText(trace("a", "n", analyses))).toBe("a.n (of no column)");
  });

  it("is plain data for tools, edges as data flows", () => {
    expect(renderLineageJson(trace("mart", "order_id"))).toEqual({
      targets: ["mart.order_id"],
      nodes: [
        { id: "mart.order_id", relation: "mart", column: "order_id", kind: "direct" },
        { id: "fct.order_id", relation: "fct", column: "order_id", kind: "direct" },
        { id: "stg_orders.order_id", relation: "stg_orders", column: "order_id", kind: "direct" },
        { id: "raw.orders.id", relation: "raw.orders", column: "id", kind: "source" },
      ],
      edges: [
        { from: "fct.order_id", to: "mart.order_id" },
        { from: "stg_orders.order_id", to: "fct.order_id" },
        { from: "raw.orders.id", to: "stg_orders.order_id" },
      ],
    });
  });

  it("is a flowchart for Mermaid", () => {
    expect(renderLineageMermaid(trace("fct", "kg_co2e"))).toBe(
      [
        "flowchart LR",
        '  n0["fct.kg_co2e"]',
        '  n1["stg_orders.kg"]',
        '  n2["stg_factors.factor"]',
        '  n3(["raw.orders.kg"])',
        '  n4(["raw.factors.factor"])',
        "  n1 -.-> n0",
        "  n2 -.-> n0",
        "  n3 --> n1",
        "  n4 --> n2",
      ].join("\n"),
    );
  });

  it("lets nothing out of names", () => {
    const analyses = analyzeAll({ m: 'select 1 as `a"]; click n0 "x" <b>\\n%%`' });
    const [{ name = "" } = {}] = analyses.get("m")?.columns ?? [];
    const lineage = trace("m", name, analyses);
    expect(renderLineageMermaid(lineage)).toBe(
      'flowchart LR\n  n0["m.a#34;#93;#59; click n0 #34;x#34; #60;b#62;#10;#37;#37;"]',
    );
    expect(renderLineageText(lineage).split("\n")).toHaveLength(1);
  });

  it("says that columns of a model are not known", () => {
    const analyses = analyzeAll({
      a: "select * from raw.nothing",
      b: "select x + 1 as y from m.a",
    });
    expect(renderLineageText(trace("b", "y", analyses))).toBe("b.y (computed)\n  a.x (not known)");
    expect(renderLineageText(trace("a", "x", analyses))).toBe("a.x (not known)");
  });

  it.each([
    ["mart", "shar", "There is no column shar in mart; did you mean share?"],
    ["mart", "zzzzzz", "There is no column zzzzzz in mart."],
    ["marts", "share", "There is no model marts to trace share in; did you mean mart?"],
    ["raw.orders", "id", "There is no model raw.orders to trace id in."],
  ])("of %s.%s is refused with a word on what was meant", (relation, column, message) => {
    const error = errorOf(() => trace(relation, column));
    expect(error.message).toBe(message);
    expect(error.code).toBe("invalid-input");
  });

  it("is bounded by the columns there are, not by the ways through them", () => {
    const queries: Record<string, string> = { t0: "select id as a, id as b from raw.orders" };
    for (let step = 1; step <= 200; step += 1) {
      queries[`t${step}`] = `select a + b as a, b - a as b from m.t${step - 1}`;
    }
    const lineage = trace("t200", "a", analyzeAll(queries));
    expect(lineage.nodes).toHaveLength(402);
    // Each column of a step is followed once and mentioned at most twice.
    expect(renderLineageText(lineage).split("\n").length).toBeLessThan(1000);
  });

  it("ends on models that read each other in a circle", () => {
    const one = (relation: string): Analysis => ({
      columns: [
        {
          name: "x",
          position: { line: 1, column: 1 },
          from: [{ relation, column: "x" }],
          isDirect: true,
        },
      ],
      faults: [],
      conditions: [],
    });
    const circle = new Map([
      ["a", one("b")],
      ["b", one("a")],
    ]);
    expect(renderLineageText(trace("a", "x", circle))).toBe("a.x\n  b.x\n    a.x (see above)");
  });
});
