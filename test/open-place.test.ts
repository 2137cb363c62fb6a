import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { withPlace } from "../actions/lib/open-place.ts";
import { type GoogleFixture, openGoogle, PLACE } from "./google/bigquery-fixture.ts";

let folder: string;
let google: GoogleFixture;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "place-"));
  google = await openGoogle(folder);
});
afterAll(async () => {
  await google.close();
  await rm(folder, { recursive: true });
});

/** Opens BigQuery as a run of its own, which says when it waits. */
function asRun(id: string, dataset: string | undefined, onWait: (message: string) => void) {
  const place = { kind: "bigquery", ...PLACE, bucket: "lake", maxBytesBilled: undefined } as const;
  const env = {
    GOOGLE_API_ENDPOINT: google.google.url,
    GITHUB_RUN_ID: id,
    GITHUB_REPOSITORY: "moj/carbon",
  };
  const options = { step: "test", out: folder, database: "", threads: 1, env, dataset, onWait };
  return <Result>(work: Parameters<typeof withPlace<Result>>[2]) =>
    withPlace<Result>(place, options, work);
}

it("what one run holds, another waits for, be it opened with it or held meanwhile", async () => {
  const order: string[] = [];
  const waited = Promise.withResolvers<string>();
  const action = asRun("1", "raw_2021", () => undefined);
  const pipeline = asRun("2", "mart", (message) => waited.resolve(message));
  let later: Promise<unknown> = Promise.resolve();
  await action(async () => {
    later = pipeline(({ hold }) =>
      hold("raw_2021", async () => {
        order.push("the pipeline loads");
      }),
    );
    expect(await waited.promise).toContain("Run 1 of moj/carbon");
    order.push("the action has loaded");
  });
  await later;
  expect(order).toEqual(["the action has loaded", "the pipeline loads"]);
});
