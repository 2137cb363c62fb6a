import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Lake } from "../../../actions/lib/lake/lake.ts";
import { openLocalLake } from "../../../actions/lib/lake/local.ts";
import type { Warehouse } from "../../../actions/lib/warehouse/warehouse.ts";
import { readPublished } from "../../../actions/report/published.ts";
import { DATASET, openEstate, TABLES } from "./estate.ts";

const KEY = `transform/${DATASET}/figures.json`;

let folder: string;
let lake: Lake;
let warehouse: Warehouse;
let asked: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "published-"));
  lake = await openLocalLake(folder);
  const estate = await openEstate();
  warehouse = new Proxy(estate, {
    get(target, name) {
      if (name === "query") asked += 1;
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
}, 120_000);
afterAll(async () => {
  await warehouse.close();
  await rm(folder, { recursive: true, force: true });
});

async function read(versions: readonly string[] | undefined) {
  asked = 0;
  const { facts, figures } = await readPublished({ lake, warehouse }, DATASET, {
    ...TABLES,
    versions,
  });
  return { facts, figures };
}

it("asks the warehouse again only for tables that have changed", async () => {
  const first = await read(["1", "1", "1"]);
  expect(asked).toBeGreaterThan(3);
  expect(first.figures.sample).toContain("energy readings of 2020 to 2022");
  const second = await read(["1", "1", "1"]);
  expect(asked).toBe(0);
  expect(second).toEqual(first);
  await read(["2", "1", "1"]);
  expect(asked).toBeGreaterThan(3);
});

it("asks again where versions are not known, or what was kept is spoilt", async () => {
  await read(undefined);
  expect(asked).toBeGreaterThan(3);
  await lake.write(KEY, [Buffer.from('{"stamp":')]);
  const { figures } = await read(["2", "1", "1"]);
  expect(asked).toBeGreaterThan(3);
  expect(figures.emissions.length).toBeGreaterThan(0);
});

it("has nothing where nothing is published", async () => {
  const { facts, figures } = await readPublished({ lake, warehouse }, DATASET, undefined);
  expect(facts).toBeUndefined();
  expect(figures.emissions).toEqual([]);
});

it("marks months that lack readings, as the charts do", async () => {
  const { figures } = await read(undefined);
  const parts = figures.monthly?.flatMap(({ isPart, month }) => (isPart === true ? [month] : []));
  expect(parts).toEqual(["2021-03", "2021-04", "2021-05"]);
});
