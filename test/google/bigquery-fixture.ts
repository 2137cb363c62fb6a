import { join } from "node:path";
import type { Clock } from "../../actions/lib/google/retry.ts";
import type { Lake } from "../../actions/lib/lake/lake.ts";
import { openCloudStorageLake } from "../../actions/lib/lake/cloud-storage.ts";
import { openBigQuery } from "../../actions/lib/warehouse/bigquery/open.ts";
import type { BigQueryOptions } from "../../actions/lib/warehouse/bigquery/open.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { openBigQueryServer, type ServedBigQuery } from "./bigquery-server.ts";
import { createFakeClock, withTimers } from "./fake-clock.ts";
import { type GoogleServer, serveGoogle } from "./serve.ts";
import { createStorageHandler } from "./storage-server.ts";

export const PLACE = { project: "carbon-test", location: "europe-west2" } as const;

/** Opens what is on a server of both services. */
export interface Openers {
  openLake(): Promise<Lake>;
  openWarehouse(options: { readonly lake: Lake } & Partial<BigQueryOptions>): Promise<Warehouse>;
}

/** Both services on one server, and what to open on them; whoever opens it closes it. */
export interface GoogleFixture extends Openers {
  /** Of all that is opened on it. */
  readonly clock: Clock;
  readonly google: GoogleServer;
  readonly bigQuery: ServedBigQuery;
  close(): Promise<void>;
}

/**
 * Serves both over a folder, in which objects are files. No retry waits, and time runs out as
 * soon as all that is waited for is a connection that hangs.
 */
export async function openGoogle(folder: string): Promise<GoogleFixture> {
  const bigQuery = await openBigQueryServer({
    ...PLACE,
    resolve: (uri) => (uri.startsWith("gs://") ? join(folder, uri.slice("gs://".length)) : uri),
  });
  const storage = createStorageHandler({ directory: folder, buckets: ["lake"] });
  const google = await serveGoogle([bigQuery.handle, storage]);
  const clock = withTimers(createFakeClock());
  google.faults.onHang = () => clock.endTimers();
  return {
    clock,
    google,
    bigQuery,
    ...createOpeners({ apiEndpoint: google.url, clock, runName: "run" }),
    async close() {
      await google.close();
      bigQuery.close();
    },
  };
}

/** Each warehouse that is opened is another run's, `<runName>-1` and so on. */
export function createOpeners(options: {
  readonly apiEndpoint: string;
  readonly clock: Clock;
  readonly runName: string;
}): Openers {
  const { runName, ...place } = options;
  const common = { ...place, random: () => 0.5 };
  let runs = 0;
  return {
    openLake: () => openCloudStorageLake({ bucket: "lake", ...common }),
    openWarehouse(more) {
      runs += 1;
      const owner = { runId: `${runName}-${runs}`, runAttempt: 1, step: "test" };
      const labels = { workflow: "tests" };
      return openBigQuery({ ...PLACE, ...owner, labels, ...common, ...more });
    },
  };
}
