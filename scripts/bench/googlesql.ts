import { globSync, readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBConnection } from "@duckdb/node-api";
import { buildMacros } from "../../actions/lib/googlesql/macros.ts";
import { translate } from "../../actions/lib/googlesql/translate.ts";
import { registerScripts } from "../../actions/lib/warehouse/duckdb/scripts.ts";
import { compare, median, tellSkipped, toRow } from "./measure.ts";
import type { Bench, BenchRow } from "./measure.ts";

const COMPILED = "out/compiled/*/models/**/*.sql";
const TARGET_MS = 3;
const RUNS = 20;

const READINGS = `create table readings as
  select 'site ' || i % 200 as site, i % 7 as meter,
    timestamptz '2019-01-01 00:00:00+00' + to_minutes(cast(30 * (i % 70000) as integer)) as reading_at,
    cast(i % 977 as decimal(38, 9)) / 8 as kwh, (i % 1013) / 7.0 as factor
  from range(5000000) as t(i)`;

/** Questions that models ask, each beside what one would write for DuckDB. */
const QUESTIONS = [
  {
    what: "sums by site and month",
    ours: `select site, date_trunc(date(reading_at), month) as month, sum(kwh) as kwh, countif(meter > 3) as meters,
      max(reading_at) as last from readings group by site, month`,
    reference: `select site, cast(date_trunc('month', make_timestamp(epoch_us(reading_at))) as date) as month, sum(kwh) as kwh,
      count(*) filter (where meter > 3) as meters, max(reading_at) as last from readings group by all`,
  },
  {
    what: "products and averages by hour",
    ours: `select extract(hour from reading_at) as hour, sum(factor * 1.5) as total, avg(factor) as mean,
      count(distinct site) as sites from readings group by hour`,
    reference: `select date_part('hour', make_timestamp(epoch_us(reading_at))) as hour, sum(factor * 1.5::double) as total,
      avg(factor) as mean, count(distinct site) as sites from readings group by all`,
  },
  {
    what: "text and conditions by meter",
    ours: `select meter, if(starts_with(site, 'site 1'), 'first', 'other') as kind, sum(if(factor > 50, factor, 0.0)) as high
      from readings group by meter, kind`,
    reference: `select meter, case when starts_with(site, 'site 1') then 'first' else 'other' end as kind,
      sum(case when factor > 50 then factor else 0.0::double end) as high from readings group by all`,
  },
];

/** The time to translate a model, against 3 ms, and of aggregates over five million rows, against DuckDB's own. */
export const benchGoogleSql: Bench = async () => [
  ...benchTranslation(),
  ...(await benchAggregates()),
];

function benchTranslation(): BenchRow[] {
  const files = globSync(COMPILED).filter(
    (file) => !file.endsWith(".duckdb.sql") && !file.includes(".yml/"),
  );
  if (files.length === 0) {
    tellSkipped("translating models", `there is no ${COMPILED}; npm run pipeline makes it`);
    return [];
  }
  const times = files.map((file) => timeTranslation(readFileSync(file, "utf8")));
  const against = (oursMs: number) => ({ oursMs, referenceMs: TARGET_MS });
  const note = `${files.length} models of transforms/, against the most allowed`;
  return [
    toRow("translate a model, median", against(median(times)), note),
    toRow("translate a model, longest", against(Math.max(...times)), note),
  ];
}

function timeTranslation(sql: string): number {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    translate(sql, { relation: (parts) => parts });
    times.push(performance.now() - started);
  }
  return median(times);
}

async function benchAggregates(): Promise<BenchRow[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    await connection.run("set global TimeZone = 'UTC'");
    registerScripts(connection);
    await connection.run("create schema googlesql");
    for (const macro of buildMacros()) await connection.run(macro);
    await connection.run(READINGS);
    const rows: BenchRow[] = [];
    for (const question of QUESTIONS) rows.push(await benchQuestion(connection, question));
    return rows;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function benchQuestion(
  connection: DuckDBConnection,
  { what, ours, reference }: (typeof QUESTIONS)[number],
): Promise<BenchRow> {
  const translated = translate(ours, { relation: (parts) => parts })[0]?.sql ?? "";
  const run = async (sql: string) => void (await connection.runAndReadAll(sql));
  const timing = await compare(
    () => run(translated),
    () => run(reference),
  );
  return toRow(`5 M rows, ${what}`, timing, "against SQL written for DuckDB");
}
