import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { PipelineError } from "../../actions/lib/errors.ts";
import { createInvocation } from "../../actions/lib/project/invocation.ts";
import { estimatePlan } from "../../actions/lib/run/estimate.ts";
import { openProject } from "../../actions/lib/run/open-project.ts";
import { planTransform } from "../../actions/lib/run/plan.ts";
import { openFake } from "./fake-warehouse.ts";

const folder = mkdtempSync(join(tmpdir(), "estimate-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("asks what each table would read, takes what is not built as it is published, and says what it cannot know", async () => {
  mkdirSync(join(folder, "models"));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write("dbt_project.yml", "name: p\nversion: '1.0'\nprofile: p\n");
  write("models/source.yml", "sources: [{name: raw, tables: [{name: readings}]}]\n");
  write("models/first.sql", "select x from {{ source('raw', 'readings') }}");
  write("models/big.sql", "{{ config(materialized='table') }} select x from {{ ref('first') }}");
  write("models/next.sql", "{{ config(materialized='table') }} select x from {{ ref('big') }}");
  write("models/last.sql", "{{ config(materialized='table') }} select x from {{ ref('next') }}");
  const invocation = createInvocation({ dataset: "m", env: {} });
  const project = openProject(folder, invocation);
  const plan = planTransform(project.graph, { command: "build" });
  const asked: string[] = [];
  const warehouse = {
    ...openFake(),
    estimate: async (sql: string) => {
      asked.push(sql);
      // `big` is not published, and an earlier run left its candidate; of `next` there is nothing.
      if (/`?m`?\.`?big`?/.test(sql) || sql.includes("next")) {
        throw new PipelineError("There is no such table.", { code: "warehouse", remedy: "" });
      }
      return sql.includes("big") ? 5 : 300;
    },
  };
  expect(await estimatePlan(plan, project, warehouse)).toEqual([
    { id: "model.p.first", name: "first", bytes: 0 },
    { id: "model.p.big", name: "big", bytes: 300 },
    { id: "model.p.next", name: "next", bytes: 5 },
    { id: "model.p.last", name: "last", bytes: undefined, reason: "There is no such table." },
  ]);
  expect(asked.every((sql) => /^\s*select/.test(sql))).toBe(true);
  expect(warehouse.sent).toEqual([]);
});
