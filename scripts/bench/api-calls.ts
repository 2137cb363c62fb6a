import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { extractYear } from "../../actions/extract/extract.ts";
import { openSources } from "../../actions/extract/open-sources.ts";
import { loadYear } from "../../actions/load/load.ts";
import type { Lake } from "../../actions/lib/lake/lake.ts";
import { readManifest } from "../../actions/lib/lake/manifest.ts";
import { listFullMonths } from "../../actions/lib/months.ts";
import { createInvocation } from "../../actions/lib/project/invocation.ts";
import { readRawTables } from "../../actions/lib/project/sources.ts";
import { openProject } from "../../actions/lib/run/open-project.ts";
import { planTransform } from "../../actions/lib/run/plan.ts";
import { createFetcher } from "../../actions/lib/sources/http.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { openTargetFolder } from "../../actions/transform/target-folder.ts";
import { transform } from "../../actions/transform/transform.ts";
import { openGoogle } from "../../test/google/bigquery-fixture.ts";
import type { GoogleFixture } from "../../test/google/bigquery-fixture.ts";
import { startSamplePublisher } from "../sample-publisher/publisher.ts";

const YEAR = 2024;
const TODAY = "2024-04-15";

/** What some work came to. */
interface Counts {
  readonly calls: number;
  readonly jobs: number;
  readonly queries: number;
}

/**
 * Counts the calls to Google's services that a run of a month makes when it first sees a year, and
 * again when nothing has changed, on the tests' own server. As other benches give it: lines of the
 * table.
 */
export async function benchApiCalls(directory: string) {
  const tables = await readRawTables("transforms");
  const sources = await openSources({
    choice: { from: "sample", templates: {} },
    tables,
    startSample: () => startSamplePublisher({ today: TODAY }),
  });
  const fixture = await openGoogle(join(directory, "google"));
  const months = listFullMonths(YEAR, TODAY);
  try {
    const lake = await fixture.openLake();
    const run = async () => {
      const warehouse = await fixture.openWarehouse({ lake, runId: randomUUID() });
      const fetcher = createFetcher();
      const loading = await countCalls(fixture, async () => {
        const now = () => new Date();
        await extractYear({ year: YEAR, months, tables, sources, lake, fetcher, now });
        await loadYear({
          lake,
          warehouse,
          manifest: await readManifest(lake, YEAR),
          tables: [
            { definition: tables.energy, origin: sources.energy.origin },
            { definition: tables.factors, origin: sources.factors.origin },
          ],
        });
      });
      const building = await countCalls(fixture, () =>
        buildModels({ lake, warehouse, out: join(directory, "out") }),
      );
      await warehouse.close();
      return { loading, building };
    };
    const first = await run();
    const again = await run();
    return [
      {
        ...compare("extract and load", again.loading, first.loading),
        note: `${describeJobs(again.loading, first.loading)}; ${months.length} months and a year of factors`,
      },
      {
        ...compare("transform", again.building, first.building),
        note: `${describeJobs(again.building, first.building)}; with the log of runs, which is loaded`,
      },
    ];
  } finally {
    await sources.close();
    await fixture.close();
  }
}

/** Throws an error where anything is not as it should be: then the counts say nothing. */
async function buildModels(given: {
  readonly lake: Lake;
  readonly warehouse: Warehouse;
  readonly out: string;
}): Promise<void> {
  const { lake, warehouse, out } = given;
  const invocation = { dataset: "carbon_emissions", id: randomUUID() };
  const startedAt = new Date().toISOString();
  const project = openProject("transforms", createInvocation({ ...invocation, startedAt }));
  const plan = planTransform(project.graph, { command: "build" });
  const { isPublished, nodes } = await transform({
    project,
    plan,
    lake,
    warehouse,
    threads: 4,
    deferred: new Map(),
    now: Date.now,
    folder: openTargetFolder(out),
    args: {},
  });
  if (isPublished) return;
  const messages = nodes.flatMap(({ status, message }) =>
    status === "pass" ? [] : (message ?? []),
  );
  throw new Error(`the transform was not published: ${messages.join(" ")}`);
}

async function countCalls(
  { google, bigQuery }: GoogleFixture,
  work: () => Promise<void>,
): Promise<Counts> {
  const { effects } = bigQuery.runner;
  const before = { calls: google.calls.length, jobs: effects.length };
  await work();
  const jobs = effects.slice(before.jobs);
  return {
    calls: google.calls.length - before.calls,
    jobs: jobs.length,
    queries: jobs.filter((job) => job.startsWith("query ")).length,
  };
}

function compare(what: string, again: Counts, first: Counts) {
  return {
    what: `API calls of ${what}, unchanged, against the first run`,
    ours: String(again.calls),
    reference: String(first.calls),
    ratio: (again.calls / first.calls).toFixed(2),
  };
}

function describeJobs(again: Counts, first: Counts): string {
  return `${again.jobs} jobs, ${again.queries} of them queries, against ${first.jobs} and ${first.queries}`;
}
