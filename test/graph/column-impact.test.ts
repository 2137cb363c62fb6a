import { expect, it } from "vitest";
import { analyzeQuery } from "../../actions/lib/googlesql/columns.ts";
import type { Analysis } from "../../actions/lib/googlesql/columns.ts";
import { addColumnImpact } from "../../actions/lib/graph/column-impact.ts";
import type { DataDifference, NodeChange } from "../../actions/lib/report/results.ts";

const QUERIES = {
  orders: "select id, kg, kg * 2 as twice from raw.orders",
  daily: "select id, sum(kg) as kg from m.orders group by id",
  mart: "select d.ID, d.kg + o.twice as odd from m.daily as d join m.orders as o using (id)",
};

const analyses = new Map<string, Analysis>();
for (const [key, sql] of Object.entries(QUERIES)) {
  const columnsOf = ([dataset = "", name = ""]: readonly string[]) => {
    if (dataset === "raw") return { key: `raw.${name}`, columns: ["id", "kg"] };
    return { key: name, columns: analyses.get(name)?.columns?.map((one) => one.name ?? "") };
  };
  analyses.set(key, analyzeQuery(sql, { columnsOf }));
}

const CHANGE: NodeChange = {
  id: "model.p.orders",
  kind: "model",
  name: "orders",
  change: "changed",
  aspects: ["body"],
  downstream: ["daily", "mart"],
};
const DIFFERENCE: DataDifference = {
  id: "model.p.orders",
  name: "orders",
  status: "different",
  schema: [
    { column: "twice", after: "FLOAT64" },
    { column: "old", before: "INT64" },
    { column: "kg", before: "INT64", after: "FLOAT64" },
  ],
  columns: [
    { column: "kg", changed: 3, examples: [] },
    { column: "id", changed: 1, examples: [] },
  ],
};

it("tells which columns a change makes others, and all that is computed from them", () => {
  expect(addColumnImpact([CHANGE], { differences: [DIFFERENCE], analyses })).toEqual([
    {
      ...CHANGE,
      columns: [
        { column: "twice", change: "new", downstream: ["mart.odd"] },
        { column: "old", change: "removed", downstream: [] },
        { column: "kg", change: "changed", downstream: ["daily.kg", "mart.odd"] },
        { column: "id", change: "changed", downstream: ["daily.id", "mart.ID"] },
      ],
    },
  ]);
});

it("says nothing of columns where data do not differ", () => {
  const same: DataDifference = { id: CHANGE.id, name: "orders", status: "same" };
  expect(addColumnImpact([CHANGE], { differences: [same], analyses })).toEqual([CHANGE]);
});

it("tells what columns may go into where data were not compared", () => {
  const skipped: DataDifference = { ...DIFFERENCE, status: "skipped" };
  for (const differences of [[], [skipped]]) {
    expect(addColumnImpact([CHANGE], { differences, analyses })).toEqual([
      {
        ...CHANGE,
        columns: [
          { column: "id", change: "possible", downstream: ["daily.id", "mart.ID"] },
          { column: "kg", change: "possible", downstream: ["daily.kg", "mart.odd"] },
          { column: "twice", change: "possible", downstream: ["mart.odd"] },
        ],
      },
    ]);
  }
});

it("knows the columns of a seed by those that read it, and none where only settings are others", () => {
  const seed: NodeChange = { ...CHANGE, id: "seed.p.rates", kind: "seed", name: "rates" };
  const columnsOf = () => ({ key: "rates", columns: ["code", "rate", "note"] });
  const read = analyzeQuery("select code, rate * 2 as twice from m.rates", { columnsOf });
  const options = { differences: [], analyses: new Map([["priced", read]]) };
  expect(addColumnImpact([seed], options)).toEqual([
    {
      ...seed,
      columns: [
        { column: "code", change: "possible", downstream: ["priced.code"] },
        { column: "rate", change: "possible", downstream: ["priced.twice"] },
      ],
    },
  ]);
  const settings = { ...seed, aspects: ["configs"] };
  expect(addColumnImpact([settings], options)).toEqual([settings]);
});
