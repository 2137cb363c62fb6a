import { describe, expect, it } from "vitest";
import { Pace } from "../../../actions/lib/warehouse/bigquery/pace.ts";

/** A clock that moves only when somebody sleeps. */
function createClock() {
  let time = 1000;
  return {
    now: () => time,
    sleep: async (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

describe("the pace of updates", () => {
  it("never lets more than the limit pass within ten seconds", async () => {
    const clock = createClock();
    const pace = new Pace(clock);
    const times: number[] = [];
    for (let index = 0; index < 13; index += 1) {
      await pace.wait("d.t", 4);
      times.push(clock.now());
    }
    const spans = times.slice(4).map((time, index) => time - (times[index] ?? 0));
    expect(Math.min(...spans)).toBeGreaterThanOrEqual(10_000);
    expect(times.at(-1)).toBe(31_000);
  });

  it("keeps those who wait at once apart, too", async () => {
    const waits: number[] = [];
    const pace = new Pace({
      now: () => 0,
      sleep: async (milliseconds) => {
        waits.push(milliseconds);
      },
    });
    await Promise.all(Array.from({ length: 10 }, () => pace.wait("d.t", 4)));
    expect(waits).toEqual([10_000, 10_000, 10_000, 10_000, 20_000, 20_000]);
  });

  it("counts each table by itself", async () => {
    const clock = createClock();
    const pace = new Pace(clock);
    for (let index = 0; index < 40; index += 1) await pace.wait(`d.t${index}`, 4);
    expect(clock.now()).toBe(1000);
  });
});
