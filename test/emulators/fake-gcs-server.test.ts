import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { openCloudStorageLake } from "../../actions/lib/lake/cloud-storage.ts";
import { takeLease } from "../../actions/lib/lake/lease.ts";
import { createFakeClock } from "../google/fake-clock.ts";
import { describeLake } from "../lake/contract.ts";

/** Set by `npm run test:emulators`. */
const url = process.env["FAKE_GCS_SERVER"];

async function open(resumableBytes?: number) {
  const name = `lake-${randomUUID()}`;
  const response = await fetch(`${url}/storage/v1/b?project=test`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name }),
  });
  if (!response.ok) throw new Error(`the bucket cannot be made: ${response.status}`);
  return openCloudStorageLake({
    bucket: name,
    apiEndpoint: url,
    ...(resumableBytes !== undefined && { resumableBytes }),
  });
}

describe.skipIf(url === undefined)("on fake-gcs-server", () => {
  describeLake("Cloud Storage", () => open());
  describeLake("Cloud Storage by resumable uploads", () => open(1));

  it("leases a dataset to one run at a time", async () => {
    const lake = await open();
    const clock = createFakeClock();
    const options = { lake, dataset: "carbon", clock, lastsMs: 1000 };
    const first = await takeLease({ ...options, owner: "first" });
    await expect(takeLease({ ...options, owner: "second" })).rejects.toThrow("first");
    await first.release();
    await takeLease({ ...options, owner: "second" });
    await clock.sleep(1000);
    await takeLease({ ...options, owner: "third" });
    await expect(takeLease({ ...options, owner: "fourth" })).rejects.toThrow("third");
  });
});
