/** One month's run in a process of its own: node month-run.ts <url> <folder> <owner> <waitMs> */
import { setTimeout as sleep } from "node:timers/promises";
import { PipelineError } from "../../../actions/lib/errors.ts";
import { withLease } from "../../../actions/lib/lake/lease.ts";
import { createOpeners } from "../../google/bigquery-fixture.ts";
import { workOnMonth } from "./fault-scenario.ts";

const [url = "", folder = "", owner = "", waitMs = "0"] = process.argv.slice(2);
/** Asks often whether another has ended, and renews nothing in so short a time. */
const clock = {
  now: Date.now,
  sleep: (milliseconds: number, signal?: AbortSignal) =>
    signal === undefined
      ? sleep(Math.min(milliseconds, 50))
      : sleep(milliseconds, undefined, { signal }).catch(() => undefined),
};
const openers = createOpeners({ apiEndpoint: url, clock, runName: owner.replaceAll(" ", "-") });
try {
  const lease = { lake: await openers.openLake(), dataset: "mart", owner, clock };
  await withLease({ ...lease, waitMs: Number(waitMs) }, () => workOnMonth(openers, folder));
} catch (error) {
  if (!(error instanceof PipelineError)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}
