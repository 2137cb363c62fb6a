import { describe, expect, test } from "vitest";
import type { Analysis } from "../../actions/lib/googlesql/columns.ts";
import { AnalysisPool } from "../../actions/lib/run/analysis-pool.ts";
import type { AnalysisCache } from "../../actions/lib/run/analyst.ts";
import { writeProject } from "../project/project-folder.ts";
import { check, checkDir, SOURCES } from "./check-project.ts";

describe("analyses that are kept", () => {
  const files = {
    "models/a.sql": "select id, amount from {{ source('raw', 'orders') }}",
    "models/b.sql": "select amount from {{ ref('a') }}",
    "models/c.sql": "select code from {{ ref('countries') }}",
  };

  function openCache(kept: Map<string, Analysis>) {
    const missed: string[] = [];
    const cache: AnalysisCache = {
      get: (key) => {
        if (!kept.has(key)) missed.push(key);
        return kept.get(key);
      },
      set: (key, analysis) => void kept.set(key, analysis),
    };
    return { cache, missed };
  }

  test("are used again, and give the same", async () => {
    const kept = new Map<string, Analysis>();
    const first = await check(files, { cache: openCache(kept).cache });
    const { cache, missed } = openCache(kept);
    const second = await check(files, { cache });
    expect(missed).toEqual([]);
    expect([...second.analyses]).toEqual([...first.analyses]);
  });

  test("are not used where the model, or the columns of what it reads, changed", async () => {
    const kept = new Map<string, Analysis>();
    await check(files, { cache: openCache(kept).cache });
    const { cache, missed } = openCache(kept);
    const { told } = await check(
      { ...files, "models/a.sql": "select id, 2 as total from {{ source('raw', 'orders') }}" },
      { cache },
    );
    expect(missed).toHaveLength(2);
    expect(told).toEqual(["models/b.sql:1:8: there is no column amount in a"]);
  });

  test("are never those of a model that something is wrong with", async () => {
    const kept = new Map<string, Analysis>();
    const wrong = { "models/a.sql": "select idd from {{ source('raw', 'orders') }}" };
    await check(wrong, { cache: openCache(kept).cache });
    expect(kept.size).toBe(0);
  });
});

test("on threads the same is found and told as without, in the same order", async () => {
  const files = Array.from({ length: 90 }, (_, index) => {
    const from = index < 20 ? "{{ source('raw', 'orders') }}" : `{{ ref('m${index - 20}') }}`;
    const wrong = index % 9 === 8 ? ",\n    missing" : "";
    return [`models/m${index}.sql`, `select id, amount + ${index} as amount${wrong}\nfrom ${from}`];
  });
  const dir = await writeProject({ ...SOURCES, ...Object.fromEntries(files) });
  const alone = await checkDir(dir);
  const pool = await AnalysisPool.open(2);
  const spread = await checkDir(dir, { pool });
  await pool.close();
  expect(alone.told).toHaveLength(10);
  expect(spread.told).toEqual(alone.told);
  expect([...spread.analyses]).toEqual([...alone.analyses]);
});
