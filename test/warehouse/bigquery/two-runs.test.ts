import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { takeLease } from "../../../actions/lib/lake/lease.ts";
import type { GoogleFixture } from "../../google/bigquery-fixture.ts";
import { readState, withGoogle, workOnMonth } from "./fault-scenario.ts";

interface Ended {
  readonly isDone: boolean;
  /** What it wrote to standard error. */
  readonly said: string;
}

/** A month's run in another process, on the same server. */
function start(
  { google }: GoogleFixture,
  options: { folder: string; owner: string; waitMs: number },
): Promise<Ended> {
  const program = join(import.meta.dirname, "month-run.ts");
  const args = [program, google.url, options.folder, options.owner, String(options.waitMs)];
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, _, stderr) => {
      resolve({ isDone: error === null, said: stderr });
    });
  });
}

describe("two runs at once on one dataset, each a process", () => {
  it("work one after the other, and leave what one leaves", async () => {
    const alone = await withGoogle(async (fixture, folder) => {
      await workOnMonth(fixture, folder);
      return { effects: [...fixture.bigQuery.runner.effects], state: await readState(fixture) };
    });
    await withGoogle(async (fixture, folder) => {
      const both = ["first", "second"].map((owner) =>
        start(fixture, { folder, owner, waitMs: 50_000 }),
      );
      const done = { isDone: true, said: "" };
      expect(await Promise.all(both)).toEqual([done, done]);
      const again = alone.effects.filter((effect) => !effect.startsWith("load "));
      expect(fixture.bigQuery.runner.effects).toEqual([...alone.effects, ...again]);
      expect(await readState(fixture)).toEqual(alone.state);
    });
  });

  it("say who has it where they do not wait, and change nothing", async () => {
    await withGoogle(async (fixture, folder) => {
      const lake = await fixture.openLake();
      const clock = { now: Date.now, sleep: fixture.clock.sleep };
      const held = await takeLease({ lake, dataset: "mart", owner: "run 1 of alice", clock });
      const { isDone, said } = await start(fixture, { folder, owner: "run 2 of bob", waitMs: 0 });
      await held.release();
      expect(isDone).toBe(false);
      expect(said).toMatch(/^warehouse-locked: run 1 of alice is writing mart until /);
      expect(fixture.bigQuery.runner.effects).toEqual([]);
    });
  });
});
