import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openCloudStorageLake } from "../../actions/lib/lake/cloud-storage.ts";
import type { Lake } from "../../actions/lib/lake/lake.ts";
import { type LeaseOptions, takeLease, withLease } from "../../actions/lib/lake/lease.ts";
import { openLocalLake } from "../../actions/lib/lake/local.ts";
import { createFakeClock } from "../google/fake-clock.ts";
import { type GoogleServer, serveGoogle } from "../google/serve.ts";
import { createStorageHandler } from "../google/storage-server.ts";

let directory: string;
let server: GoogleServer;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "lease-"));
  server = await serveGoogle([createStorageHandler({ directory, buckets: ["lake"] })]);
});
afterEach(async () => {
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

const MINUTE = 60_000;

function describeLease(name: string, open: () => Promise<Lake>): void {
  describe(`a lease in a lake on ${name}`, () => {
    let clock: ReturnType<typeof createFakeClock>;
    let lake: Lake;
    beforeEach(async () => {
      clock = createFakeClock(Date.parse("2026-11-25T12:00:00Z"));
      lake = await open();
    });

    const optionsOf = (owner: string): LeaseOptions => ({
      lake,
      dataset: "carbon",
      owner,
      runUrl: `https://example.org/${owner}`,
      lastsMs: 10 * MINUTE,
      clock,
    });

    it("is refused to a second run, with the name of the first, its link and until when", async () => {
      await takeLease(optionsOf("first"));
      await expect(takeLease(optionsOf("second"))).rejects.toMatchObject({
        code: "warehouse-locked",
        message:
          "first (https://example.org/first) is writing carbon until 2026-11-25T12:10:00.000Z at least.",
      });
    });

    it("of one dataset is nothing to another", async () => {
      await takeLease(optionsOf("first"));
      const other = await takeLease({ ...optionsOf("second"), dataset: "other" });
      expect(() => other.check()).not.toThrow();
    });

    it("is free for the next when it is given back", async () => {
      const first = await takeLease(optionsOf("first"));
      await first.release();
      await takeLease(optionsOf("second"));
      await expect(takeLease(optionsOf("third"))).rejects.toThrow("second");
    });

    it("is taken from a run that did not renew it in time, which is told so", async () => {
      const first = await takeLease(optionsOf("first"));
      await clock.sleep(10 * MINUTE - 1);
      await expect(takeLease(optionsOf("second"))).rejects.toThrow("first");
      first.check();
      await clock.sleep(1);
      await takeLease(optionsOf("second"));
      expect(() => first.check()).toThrow("may no longer write carbon");
      await expect(first.renew()).rejects.toMatchObject({ code: "warehouse-locked" });
      // What is not its own any more, it does not give back.
      await first.release();
      await expect(takeLease(optionsOf("third"))).rejects.toThrow("second");
    });

    it("lasts from its renewal on", async () => {
      const first = await takeLease(optionsOf("first"));
      await clock.sleep(9 * MINUTE);
      await first.renew();
      await clock.sleep(9 * MINUTE);
      first.check();
      await expect(takeLease(optionsOf("second"))).rejects.toThrow("12:19:00");
    });

    it("goes to one of several runs that ask for it at once", async () => {
      const settled = await Promise.allSettled(
        ["a", "b", "c"].map((owner) => takeLease(optionsOf(owner))),
      );
      const statuses = settled.map(({ status }) => status).toSorted();
      expect(statuses).toEqual(["fulfilled", "rejected", "rejected"]);
    });

    it("goes to one of several runs that find the one of a killed run", async () => {
      await takeLease(optionsOf("killed"));
      await clock.sleep(11 * MINUTE);
      const settled = await Promise.allSettled(
        ["a", "b", "c"].map((owner) => takeLease(optionsOf(owner))),
      );
      expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    });

    it("is waited for as long as one is told to, and then refused", async () => {
      await takeLease(optionsOf("first"));
      const told: string[] = [];
      const onWait = (message: string): void => void told.push(message);
      await expect(
        takeLease({ ...optionsOf("second"), waitMs: 5 * MINUTE, onWait }),
      ).rejects.toThrow("first");
      expect(told).toEqual([expect.stringContaining("first")]);
      await takeLease({ ...optionsOf("third"), waitMs: 6 * MINUTE });
    });
  });
}

describeLease("local directory", () => openLocalLake(join(directory, "local")));
describeLease("Cloud Storage", () =>
  openCloudStorageLake({ bucket: "lake", apiEndpoint: server.url }),
);

/** A clock whose sleepers wake when the test says how much time has gone by. */
function createManualClock() {
  let now = 0;
  let sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  let asleep: () => void = () => undefined;
  let slept = new Promise<void>((resolve) => (asleep = resolve));
  return {
    now: () => now,
    sleep: (milliseconds: number, signal?: AbortSignal) =>
      new Promise<void>((resolve) => {
        sleepers.push({ at: now + milliseconds, wake: resolve });
        signal?.addEventListener("abort", () => resolve());
        asleep();
      }),
    /** Waits until somebody sleeps, and lets time go by. */
    async pass(milliseconds: number): Promise<void> {
      await slept;
      slept = new Promise<void>((resolve) => (asleep = resolve));
      now += milliseconds;
      const due = sleepers.filter(({ at }) => at <= now);
      sleepers = sleepers.filter(({ at }) => at > now);
      for (const { wake } of due) wake();
      // Who woke sleeps again when it has done what it woke for.
      await slept;
      asleep();
    },
  };
}

describe("withLease", () => {
  it("renews the lease while the work lasts, and gives it back whatever comes of it", async () => {
    const clock = createManualClock();
    const lake = await openLocalLake(join(directory, "local"));
    const options = { lake, dataset: "carbon", owner: "first", lastsMs: 9 * MINUTE, clock };
    const work = withLease(options, async (lease) => {
      for (let minutes = 0; minutes < 30; minutes += 3) {
        await clock.pass(3 * MINUTE);
        lease.check();
      }
      await expect(takeLease({ ...options, owner: "second" })).rejects.toThrow("first");
      throw new Error("the work failed");
    });
    await expect(work).rejects.toThrow("the work failed");
    await takeLease({ ...options, owner: "second" });
  });
});
