import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Publication } from "../../actions/lib/warehouse/warehouse.ts";
import { makeRequest } from "../warehouse/parquet-file.ts";
import { names, openRuns } from "./runs.ts";
import type { Files, Runs } from "./runs.ts";

let runs: Runs;
beforeEach(async () => {
  runs = await openRuns();
});
afterEach(async () => {
  await runs.warehouse.close();
});

describe("what could come out otherwise", () => {
  it.each([
    ["the time", "select current_timestamp() as n"],
    ["the day", "select 1 as n from {{ ref('s') }} where id < extract(day from current_date)"],
    ["chance", "select rand() as n"],
    ["the run's start", "select '{{ run_started_at }}' as n"],
    ["a table that is named without a reference", "select n from elsewhere.t"],
    [
      "what a query told",
      "select {% if execute %}{{ run_query('select 1 as a').rows[0][0] }}{% else %}1{% endif %} as n",
    ],
  ])("is built again: %s", async (_, sql) => {
    const files = {
      "seeds/s.csv": "id\n1\n",
      "models/a.sql": sql,
      "models/b.sql": "{{ config(materialized='table') }} select n from {{ ref('a') }}",
      "models/c.sql": "select id from {{ ref('s') }}",
    };
    await runs.warehouse.execute(
      "create schema elsewhere; create table elsewhere.t as select 1 as n",
    );
    let day = 0;
    const options = () => {
      day += 1;
      return { now: () => day * 86_400_000 };
    };
    await runs.run(files, options());
    expect(names((await runs.run(files, options())).did)).toEqual(["a", "b"]);
  });

  it("is no word that only looks like it", async () => {
    const files = {
      "models/a.sql":
        "{{ config(materialized='table') }} select 'current_date' as a, x.rand, 2 as `session_user` from (select 1 as rand) as x, unnest([struct([1] as parts)]) as y, y.parts -- rand()",
    };
    await runs.run(files);
    expect((await runs.run(files)).did).toEqual({});
  });
});

describe("sources", () => {
  const project = (more: Files = {}): Files => ({
    "models/sources.yml": "sources: [{ name: raw, tables: [{ name: readings }] }]",
    "models/a.sql": "select site from {{ source('raw', 'readings') }}",
    "models/b.sql": "{{ config(materialized='table') }} select count(*) as n from {{ ref('a') }}",
    "models/c.sql": "select 1 as n",
    ...more,
  });
  const rows = (site: string) => [{ site, date: "2021-01-01", usage: 1.5 }];
  const load = async (site: string) =>
    runs.warehouse.loadParquet(await makeRequest(runs.folder, "202101", rows(site)));

  it("have whatever reads them built when a partition is loaded", async () => {
    await load("a");
    await runs.run(project());
    await load("a");
    expect((await runs.run(project())).did).toEqual({});
    await load("b");
    expect(names((await runs.run(project())).did)).toEqual(["a", "b"]);
    await load("a");
    expect(names((await runs.run(project())).did)).toEqual(["a", "b"]);
  });

  it("have what reads them through a view built that a run alone built while they were loaded", async () => {
    const files = project({
      "models/d.sql":
        "{{ config(materialized='table') }} select max(site) as n from {{ ref('a') }}",
    });
    const selection = { select: "d" };
    await load("a");
    await runs.run(project());
    const publish = async (publications: readonly Publication[]) => {
      await load("b");
      await runs.warehouse.publish(publications);
    };
    const warehouse = new Proxy(runs.warehouse, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (key === "publish") return publish;
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    await runs.run(files, { selection, warehouse });
    expect(names((await runs.run(files, { selection })).did)).toEqual(["d"]);
    expect(await runs.read("d")).toEqual([{ n: "b" }]);
  });

  it("have it built each time where nobody can tell whether they have changed", async () => {
    await runs.warehouse.execute(
      "create schema raw; create table raw.readings as select 'x' as site",
    );
    await runs.run(project());
    expect(names((await runs.run(project())).did)).toEqual(["a", "b"]);
    await runs.warehouse.execute(
      "drop table raw.readings; create view raw.readings as select 'x' as site",
    );
    expect(names((await runs.run(project())).did)).toEqual(["a", "b"]);
  });
});

describe("unit tests", () => {
  const files = (expected: number): Files => ({
    "seeds/s.csv": "id\n1\n",
    "models/a.sql": "select id + 1 as n from {{ ref('s') }}",
    "models/a.yml": `
unit_tests:
  - name: adds_one
    model: a
    given: [{ input: ref('s'), rows: [{ id: 1 }] }]
    expect: { rows: [{ n: ${expected} }] }
`,
  });

  it("run when they or their model change", async () => {
    await runs.run(files(2));
    expect((await runs.run(files(2))).did).toEqual({});
    expect((await runs.run(files(3))).did).toEqual({ adds_one: "fail" });
    const { did } = await runs.run({
      ...files(2),
      "models/a.sql": "select 1 + id as n from {{ ref('s') }}",
    });
    expect(did).toEqual({ a: "success", adds_one: "pass" });
  });
});
