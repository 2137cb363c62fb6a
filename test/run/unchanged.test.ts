import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createInvocation } from "../../actions/lib/project/invocation.ts";
import { openProject } from "../../actions/lib/run/open-project.ts";
import { planTransform } from "../../actions/lib/run/plan.ts";
import { runPlan } from "../../actions/lib/run/transform.ts";
import { writeProject } from "../project/project-folder.ts";
import { names, openRuns } from "./runs.ts";
import type { Files, Runs } from "./runs.ts";

let runs: Runs;
beforeEach(async () => {
  runs = await openRuns();
});
afterEach(async () => {
  await runs.warehouse.close();
});

/** A seed, a view on it, tables on that view and on nothing of it, and tests on two of them. */
const SHOP: Files = {
  "dbt_project.yml": "name: shop\nvars: { least: 0 }\n",
  "seeds/orders.csv": "id,amount\n1,10\n2,-20\n",
  "models/stg_orders.sql": "select id, amount from {{ ref('orders') }}",
  "models/totals.sql":
    "{{ config(materialized='table') }} select sum(amount) as amount from {{ ref('stg_orders') }} where amount > {{ var('least') }}",
  "models/other.sql": "{{ config(materialized='table') }} select {{ one() }} as n",
  "macros/one.sql": "{% macro one() %}1{% endmacro %}",
  "models/models.yml": `
models:
  - name: totals
    columns: [{ name: amount, data_tests: [not_null: { name: has_amount }] }]
  - name: stg_orders
    columns:
      - name: amount
        data_tests:
          - dbt_utils.accepted_range: { name: positive, arguments: { min_value: 0 }, config: { severity: warn } }
`,
};

const EVERYTHING = ["has_amount", "orders", "other", "positive", "stg_orders", "totals"];

describe("a second run", () => {
  it("does nothing where nothing has changed, and tells of all of it", async () => {
    expect(names((await runs.run(SHOP)).did)).toEqual(EVERYTHING);
    const { did, nodes, isPublished } = await runs.run(SHOP);
    expect(did).toEqual({});
    expect(isPublished).toBe(true);
    expect(nodes.map(({ name }) => name).toSorted()).toEqual(EVERYTHING);
    expect(nodes.find(({ name }) => name === "orders")).toMatchObject({ rowCount: 2 });
  });

  it("carries a warning over, with its rows", async () => {
    const first = await runs.run(SHOP);
    const again = await runs.run({
      ...SHOP,
      "models/models.yml": `\n\n${SHOP["models/models.yml"]}`,
    });
    const find = ({ nodes }: typeof first) => nodes.find(({ name }) => name === "positive");
    expect(find(again)).toMatchObject({
      isUnchanged: true,
      status: "warn",
      failures: 1,
      failingRows: [{ id: "2", amount: "-20" }],
    });
    // The test stands two lines lower now.
    const place = `models/models.yml:${find(again)?.line}: `;
    expect(find(again)?.line).toBe((find(first)?.line ?? 0) + 2);
    expect(find(again)?.message).toBe(`${place}${find(first)?.message?.split(": ")[1]}`);
  });

  it.each<[what: string, change: Files, does: string[]]>([
    [
      "a model's SQL",
      { "models/totals.sql": `${SHOP["models/totals.sql"]} and id < 9` },
      ["has_amount", "totals"],
    ],
    [
      "a seed",
      { "seeds/orders.csv": "id,amount\n1,10\n2,30\n" },
      ["has_amount", "orders", "positive", "stg_orders", "totals"],
    ],
    ["a macro", { "macros/one.sql": "{% macro one() %}2{% endmacro %}" }, ["other"]],
    [
      "a variable",
      { "dbt_project.yml": "name: shop\nvars: { least: -99 }\n" },
      ["has_amount", "totals"],
    ],
    [
      "a setting",
      {
        "models/other.sql":
          "{{ config(materialized='table', cluster_by='n') }} select {{ one() }} as n",
      },
      ["other"],
    ],
    ["a materialization", { "models/other.sql": "select {{ one() }} as n" }, ["other"]],
    [
      "a description",
      {
        "models/models.yml": SHOP["models/models.yml"]!.replace(
          "name: totals",
          "name: totals\n    description: All.",
        ),
      },
      ["has_amount", "totals"],
    ],
    [
      "a test",
      { "models/models.yml": SHOP["models/models.yml"]!.replace("min_value: 0", "min_value: -99") },
      ["positive"],
    ],
    [
      "a test's severity",
      {
        "models/models.yml": SHOP["models/models.yml"]!.replace(
          "not_null: { ",
          "not_null: { config: { severity: warn }, ",
        ),
      },
      ["has_amount"],
    ],
    ["a new model", { "models/new.sql": "select n from {{ ref('other') }}" }, ["new"]],
  ])("does what %s changes, and no more", async (_, change, does) => {
    await runs.run(SHOP);
    const { did, isPublished } = await runs.run({ ...SHOP, ...change });
    expect(names(did)).toEqual(does);
    expect(isPublished).toBe(true);
    expect((await runs.run({ ...SHOP, ...change })).did).toEqual({});
  });

  it("builds what is asked for by force, and from nothing", async () => {
    await runs.run(SHOP);
    expect(names((await runs.run(SHOP, { force: true })).did)).toEqual(EVERYTHING);
    expect((await runs.run(SHOP)).did).toEqual({});
  });

  it("tests what it is told to test", async () => {
    await runs.run(SHOP);
    const { did } = await runs.run(SHOP, { command: "test" });
    expect(names(did)).toEqual(["has_amount", "positive"]);
  });

  it("tests models that were built without tests", async () => {
    await runs.run(SHOP, { command: "run", selection: {} });
    await runs.run(SHOP, { command: "seed" });
    const { did } = await runs.run(SHOP);
    expect(names(did)).toContain("has_amount");
    expect((await runs.run(SHOP)).did).toEqual({});
  });

  it("builds a table again that was dropped, replaced, or has lost rows, and what reads it", async () => {
    const files = { ...SHOP, "models/new.sql": "select n from {{ ref('other') }}" };
    const expected = { other: "success", new: "success" };
    await runs.run(files);
    await runs.warehouse.execute("drop table shop.other");
    expect((await runs.run(files)).did).toEqual(expected);
    await runs.warehouse.execute("create or replace table shop.other as select 'x' as n");
    expect((await runs.run(files)).did).toEqual(expected);
    await runs.warehouse.execute("delete from shop.other where true");
    expect((await runs.run(files)).did).toEqual(expected);
    expect(await runs.read("new")).toEqual([{ n: 1 }]);
    await runs.warehouse.execute("create or replace view shop.new as select 5 as n");
    expect((await runs.run(files)).did).toEqual({ new: "success" });
  });

  it("goes by another run of a part of it", async () => {
    await runs.run(SHOP);
    const changed = {
      ...SHOP,
      "models/stg_orders.sql": "select id, 7 as amount from {{ ref('orders') }}",
    };
    const part = await runs.run(changed, { selection: { select: "stg_orders" } });
    expect(names(part.did)).toEqual(["positive", "stg_orders"]);
    const { did } = await runs.run(changed);
    expect(names(did)).toEqual(["has_amount", "totals"]);
    expect(await runs.read("totals")).toEqual([{ amount: 14 }]);
  });

  it("takes nothing from a run that failed", async () => {
    await runs.run(SHOP);
    const broken = {
      ...SHOP,
      "seeds/orders.csv": "id,amount\n1,5\n",
      "models/other.sql": "{{ config(materialized='table') }} select error('no') as n",
    };
    const failed = await runs.run(broken);
    expect(failed.isPublished).toBe(false);
    expect((await runs.run(SHOP)).did).toEqual({});
    const { did } = await runs.run({ ...broken, "models/other.sql": SHOP["models/other.sql"]! });
    expect(names(did)).toEqual(["has_amount", "orders", "positive", "stg_orders", "totals"]);
    expect(await runs.read("totals")).toEqual([{ amount: 5 }]);
  });

  it("asks a test again that failed, on what is published", async () => {
    await runs.run(SHOP);
    const strict = {
      ...SHOP,
      "models/models.yml": SHOP["models/models.yml"]!.replace("severity: warn", "severity: error"),
    };
    for (const _ of [1, 2]) {
      const { did, isPublished } = await runs.run(strict);
      expect(did).toEqual({ positive: "fail" });
      expect(isPublished).toBe(false);
    }
  });

  it("builds again what a kill has kept from being noted", async () => {
    const projectDir = await writeProject(SHOP);
    const project = openProject(projectDir, createInvocation({ dataset: "shop" }));
    const plan = planTransform(project.graph, { command: "build" });
    await runs.run({ ...SHOP, "seeds/orders.csv": "id,amount\n1,1\n" });
    const killed = new Error("killed");
    const dying = new Proxy(runs.warehouse, {
      get(target, key) {
        if (key === "writeState") {
          // Whose candidates there are is noted before; it is the end that a kill cuts off.
          return (dataset: string, text: string) =>
            dataset === "shop" ? Promise.reject(killed) : target.writeState(dataset, text);
        }
        const value: unknown = Reflect.get(target, key);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    const common = { warehouse: dying, threads: 2, now: () => 0 };
    await expect(runPlan(plan, project, common)).rejects.toBe(killed);
    expect(await runs.read("totals")).toEqual([{ amount: 10 }]);
    const { did } = await runs.run({ ...SHOP, "seeds/orders.csv": "id,amount\n1,1\n" });
    expect(names(did)).toEqual(["has_amount", "orders", "positive", "stg_orders", "totals"]);
    expect(await runs.read("totals")).toEqual([{ amount: 1 }]);
  });
});

describe("incremental models", () => {
  const files: Files = {
    "seeds/s.csv": "id\n1\n2\n",
    "models/grown.sql": `{{ config(materialized='incremental', unique_key='id') }}
select id from {{ ref('s') }} {% if is_incremental() %} where id > (select max(id) from {{ this }}) {% endif %}`,
    "models/on_it.sql": "select count(*) as n from {{ ref('grown') }}",
  };

  it("stand after their first build, and grow with what they read", async () => {
    await runs.run(files);
    expect((await runs.run(files)).did).toEqual({});
    const more = { ...files, "seeds/s.csv": "id\n1\n2\n3\n" };
    expect(names((await runs.run(more)).did)).toEqual(["grown", "on_it", "s"]);
    expect((await runs.run(more)).did).toEqual({});
    expect(await runs.read("on_it")).toEqual([{ n: 3 }]);
  });

  it("are built again when only what later runs add is written otherwise", async () => {
    await runs.run(files);
    const changed = {
      ...files,
      "models/grown.sql": files["models/grown.sql"]!.replace("max(id)", "min(id)"),
    };
    expect(names((await runs.run(changed)).did)).toEqual(["grown", "on_it"]);
  });
});
