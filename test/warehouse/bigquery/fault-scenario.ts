import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withLease } from "../../../actions/lib/lake/lease.ts";
import type { GoogleFixture, Openers } from "../../google/bigquery-fixture.ts";
import { openGoogle } from "../../google/bigquery-fixture.ts";
import { makeRequest, type Reading } from "../parquet-file.ts";

export const JANUARY: readonly Reading[] = [
  { site: "a", date: "2021-01-01", usage: 1.5 },
  { site: "b", date: "2021-01-31", usage: 2 },
];
export const FEBRUARY: readonly Reading[] = [{ site: "a", date: "2021-02-01", usage: 4 }];

/** Puts readings into the lake and gives the request to load them into a month. */
export async function storeReadings(
  fixture: Openers,
  options: { folder: string; partition: string; rows: readonly Reading[] },
) {
  const request = await makeRequest(options.folder, options.partition, options.rows);
  const lake = await fixture.openLake();
  const { key } = await lake.store("readings", ".parquet", [await readFile(request.uri)]);
  return { ...request, uri: lake.uri(key) };
}

/**
 * A month's run that has the dataset for itself, and does not hold it so long as to renew that. It
 * waits for what another holds that was refused when it had taken it.
 */
export async function runMonth(fixture: GoogleFixture, folder: string): Promise<void> {
  const clock = {
    now: fixture.clock.now,
    sleep: async (milliseconds: number, signal?: AbortSignal) => {
      await (signal === undefined ? fixture.clock.sleep(milliseconds) : once(signal, "abort"));
    },
  };
  const lake = await fixture.openLake();
  const lease = { lake, dataset: "mart", owner: "a run", waitMs: 15 * 60_000, clock };
  await withLease(lease, () => workOnMonth(fixture, folder));
}

/** What a month's run does to a warehouse: loads, a build with a change to it, and a publication. */
export async function workOnMonth(fixture: Openers, folder: string): Promise<void> {
  const lake = await fixture.openLake();
  const warehouse = await fixture.openWarehouse({ lake });
  const requests = [
    await storeReadings(fixture, { folder, partition: "202101", rows: JANUARY }),
    await storeReadings(fixture, { folder, partition: "202102", rows: FEBRUARY }),
  ];
  for (const request of requests) await warehouse.loadParquet(request);
  await warehouse.execute(
    "create or replace table mart__candidate.sums partition by date_trunc(date, month) as select date, sum(usage) as usage_kwh from raw.readings group by date",
  );
  await warehouse.execute(
    "insert into mart__candidate.sums (date, usage_kwh) select date '2021-03-01', sum(usage) from raw.readings",
  );
  const sql = "select max(usage_kwh) as most from mart.sums";
  await warehouse.execute(
    "create or replace view mart__candidate.most as select max(usage_kwh) as most from mart__candidate.sums",
  );
  await warehouse.query("select count(*) as failures from mart__candidate.most where most < 0");
  await warehouse.publish([
    { dataset: "mart", name: "sums", kind: "table", description: "Sums, a row a day." },
    { dataset: "mart", name: "most", kind: "view", sql, columnDescriptions: { most: "kWh." } },
  ]);
  await warehouse.close();
}

/** All that people can see afterwards; what differs by run or time aside. */
export async function readState(fixture: GoogleFixture): Promise<object> {
  const warehouse = await fixture.openWarehouse({ lake: await fixture.openLake() });
  const { store } = fixture.bigQuery;
  const state = {
    readings: await warehouse.query(
      "select site, date, usage from raw.readings order by date, site",
    ),
    sums: await warehouse.query("select date, usage_kwh from mart.sums order by date"),
    most: await warehouse.query("select most from mart.most"),
    tables: [...store.tables.values()]
      .map(({ columns, description, expirationTime, labels, query, timePartitioning, title }) => ({
        title,
        columns: [...columns].filter(([, { description: text }]) => text !== undefined),
        description,
        isExpiring: expirationTime !== undefined,
        labels: { ...labels, run_id: undefined },
        query,
        timePartitioning,
      }))
      .toSorted((a, b) => (a.title < b.title ? -1 : 1)),
    datasets: [...store.datasets.keys()].toSorted(),
  };
  await warehouse.close();
  return state;
}

/** Gives a fixture over a folder of its own to `work`, and clears both away. */
export async function withGoogle<Result>(
  work: (fixture: GoogleFixture, folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "google-"));
  const fixture = await openGoogle(folder);
  try {
    return await work(fixture, folder);
  } finally {
    await fixture.close();
    await rm(folder, { recursive: true, force: true });
  }
}
