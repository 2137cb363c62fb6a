import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { extractYear } from "../../actions/extract/extract.ts";
import { loadYear } from "../../actions/load/load.ts";
import { listFullMonths } from "../../actions/lib/months.ts";
import { readManifest } from "../../actions/lib/lake/manifest.ts";
import { readRawTables } from "../../actions/lib/project/sources.ts";
import { createFetcher } from "../../actions/lib/sources/http.ts";
import { startSamplePublisher } from "../sample-publisher/publisher.ts";
import { openGoogle } from "../../test/google/bigquery-fixture.ts";
import { openSources } from "../../actions/extract/open-sources.ts";

const YEAR = 2024;
const TODAY = "2024-04-15";

/**
 * Counts the calls to Google's services that extract and load of a month make when they first see
 * a year, and again when nothing has changed, on the tests' own server. As other benches give it:
 * one line of the table.
 */
export async function benchApiCalls(directory: string) {
  const tables = await readRawTables("transforms");
  const sources = await openSources({
    choice: { from: "sample", templates: {} },
    tables,
    startSample: () => startSamplePublisher({ today: TODAY }),
  });
  const fixture = await openGoogle(join(directory, "google"));
  try {
    const lake = await fixture.openLake();
    const run = async () => {
      const [calls, jobs] = [fixture.google.calls.length, fixture.bigQuery.runner.effects.length];
      const warehouse = await fixture.openWarehouse({ lake, runId: randomUUID() });
      const months = listFullMonths(YEAR, TODAY);
      await extractYear({
        year: YEAR,
        months,
        tables,
        sources,
        lake,
        fetcher: createFetcher(),
        now: () => new Date(),
      });
      await loadYear({
        lake,
        warehouse,
        manifest: await readManifest(lake, YEAR),
        tables: [
          { definition: tables.energy, origin: sources.energy.origin },
          { definition: tables.factors, origin: sources.factors.origin },
        ],
      });
      await warehouse.close();
      return {
        calls: fixture.google.calls.length - calls,
        jobs: fixture.bigQuery.runner.effects.length - jobs,
      };
    };
    const first = await run();
    const again = await run();
    return [
      {
        what: "API calls of extract and load, unchanged, against the first run",
        ours: String(again.calls),
        reference: String(first.calls),
        ratio: (again.calls / first.calls).toFixed(2),
        note: `${again.jobs} jobs, against ${first.jobs}; ${listFullMonths(YEAR, TODAY).length} months and a year of factors`,
      },
    ];
  } finally {
    await sources.close();
    await fixture.close();
  }
}
