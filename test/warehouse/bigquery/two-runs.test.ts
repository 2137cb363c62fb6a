import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { withLease } from "../../../actions/lib/lake/lease.ts";
import type { GoogleFixture } from "../../google/bigquery-fixture.ts";
import { readState, withGoogle, workOnMonth } from "./fault-scenario.ts";

const clock = {
  now: Date.now,
  sleep: (milliseconds: number) => sleep(Math.min(milliseconds, 50)),
};

/** A month's run that has the dataset for itself. */
async function runAlone(
  fixture: GoogleFixture,
  options: { folder: string; owner: string; waitMs: number },
): Promise<void> {
  const lake = await fixture.openLake();
  const { folder, owner, waitMs } = options;
  await withLease({ lake, dataset: "mart", owner, waitMs, clock }, () =>
    workOnMonth(fixture, folder),
  );
}

describe("two runs at once on one dataset", () => {
  it("work one after the other, and leave what one leaves", async () => {
    const alone = await withGoogle(async (fixture, folder) => {
      await workOnMonth(fixture, folder);
      return { effects: [...fixture.bigQuery.runner.effects], state: await readState(fixture) };
    });
    await withGoogle(async (fixture, folder) => {
      const both = ["first", "second"].map((owner) =>
        runAlone(fixture, { folder, owner, waitMs: 50_000 }),
      );
      await Promise.all(both);
      const again = alone.effects.filter((effect) => !effect.startsWith("load "));
      expect(fixture.bigQuery.runner.effects).toEqual([...alone.effects, ...again]);
      expect(await readState(fixture)).toEqual(alone.state);
    });
  });

  it("say who has it where they do not wait", async () => {
    await withGoogle(async (fixture, folder) => {
      const both = await Promise.allSettled(
        ["run 1 of alice", "run 2 of bob"].map((owner) =>
          runAlone(fixture, { folder, owner, waitMs: 0 }),
        ),
      );
      const reasons = both.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
      expect(reasons).toHaveLength(1);
      expect(reasons[0]).toMatchObject({
        code: "warehouse-locked",
        message: expect.stringMatching(/run 1 of alice|run 2 of bob/) as string,
      });
    });
  });
});
