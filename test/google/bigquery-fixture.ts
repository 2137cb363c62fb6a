import { join } from "node:path";
import type { Lake } from "../../actions/lib/lake/lake.ts";
import { openCloudStorageLake } from "../../actions/lib/lake/cloud-storage.ts";
import { openBigQuery } from "../../actions/lib/warehouse/bigquery/open.ts";
import type { BigQueryOptions } from "../../actions/lib/warehouse/bigquery/open.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { openBigQueryServer, type ServedBigQuery } from "./bigquery-server.ts";
import { createFakeClock } from "./fake-clock.ts";
import { type GoogleServer, serveGoogle } from "./serve.ts";
import { createStorageHandler } from "./storage-server.ts";

export const PLACE = { project: "carbon-test", location: "europe-west2" } as const;

/** Both services on one server, and what to open on them; whoever opens it closes it. */
export interface GoogleFixture {
  readonly google: GoogleServer;
  readonly bigQuery: ServedBigQuery;
  openLake(): Promise<Lake>;
  openWarehouse(options: { readonly lake: Lake } & Partial<BigQueryOptions>): Promise<Warehouse>;
  close(): Promise<void>;
}

/** Serves both over a folder, in which objects are files; no retry waits. */
export async function openGoogle(folder: string): Promise<GoogleFixture> {
  const bigQuery = await openBigQueryServer({
    ...PLACE,
    resolve: (uri) => (uri.startsWith("gs://") ? join(folder, uri.slice("gs://".length)) : uri),
  });
  const storage = createStorageHandler({ directory: folder, buckets: ["lake"] });
  const google = await serveGoogle([bigQuery.handle, storage]);
  const common = { apiEndpoint: google.url, clock: createFakeClock(), random: () => 0.5 };
  let runs = 0;
  return {
    google,
    bigQuery,
    openLake: () => openCloudStorageLake({ bucket: "lake", ...common }),
    openWarehouse(options) {
      runs += 1;
      const owner = { runId: `run-${runs}`, runAttempt: 1, step: "test" };
      return openBigQuery({
        ...PLACE,
        ...owner,
        labels: { workflow: "tests" },
        ...common,
        ...options,
      });
    },
    async close() {
      await google.close();
      bigQuery.close();
    },
  };
}
