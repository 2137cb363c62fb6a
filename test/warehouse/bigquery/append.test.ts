import { describe, expect, it } from "vitest";
import type { GoogleFixture } from "../../google/bigquery-fixture.ts";
import { LOG } from "../appending-contract.ts";
import { withGoogle } from "./fault-scenario.ts";

const ROWS = [
  { batch: "run-1", seen_at: "2026-03-01T10:00:00Z", who: "ann" },
  { batch: "run-1", seen_at: "2026-03-02T10:00:00Z", who: "bob" },
];

async function append(fixture: GoogleFixture): Promise<void> {
  const warehouse = await fixture.openWarehouse({ lake: await fixture.openLake() });
  await warehouse.appendRows({ table: LOG, rows: ROWS });
  await warehouse.close();
}

async function readAll(fixture: GoogleFixture) {
  const warehouse = await fixture.openWarehouse({ lake: await fixture.openLake() });
  return warehouse.query("select who from mart.visits order by who");
}

const WHO = [{ who: "ann" }, { who: "bob" }];

describe("rows added by load jobs", () => {
  it("make a partitioned table with our label, and bill no query", async () => {
    await withGoogle(async (fixture) => {
      await append(fixture);
      expect(fixture.bigQuery.store.getTable("mart.visits")).toMatchObject({
        labels: { managed_by: "carbon_emissions_pipeline", workflow: "tests" },
        timePartitioning: { type: "MONTH", field: "seen_at" },
        clustering: ["who"],
        description: LOG.description,
      });
      const { effects } = fixture.bigQuery.runner;
      expect(effects.map((effect) => effect.replace(/ gs:.*/, ""))).toEqual(["load mart.visits"]);
    });
  });

  it("are there once when another run adds the same", async () => {
    await withGoogle(async (fixture) => {
      for (let run = 0; run < 3; run += 1) await append(fixture);
      expect(await readAll(fixture)).toEqual(WHO);
    });
  });

  it.each(["before", "after"] as const)(
    "are there once, whichever call fails %s it takes effect",
    async (when) => {
      const calls = await withGoogle(async (fixture) => {
        await append(fixture);
        return [...fixture.google.calls];
      });
      expect(calls.length).toBeGreaterThan(4);
      for (const [index, call] of calls.entries()) {
        for (const kind of [{ status: 503 }, "reset"] as const) {
          await withGoogle(async (fixture) => {
            fixture.google.faults.add({ match: /./, nth: index + 1, when, kind });
            await append(fixture);
            expect(await readAll(fixture), `${index + 1}: ${call}`).toEqual(WHO);
          });
        }
      }
    },
    60_000,
  );

  it("are there once when the job itself fails for a while", async () => {
    await withGoogle(async (fixture) => {
      const { faults } = fixture.bigQuery.runner;
      faults.push({ match: /load/, reason: "backendError" });
      faults.push({ match: /load/, reason: "backendError" });
      await append(fixture);
      expect(await readAll(fixture)).toEqual(WHO);
    });
  });

  it("are not put into a table that somebody else made", async () => {
    await withGoogle(async (fixture) => {
      await append(fixture);
      fixture.bigQuery.store.getTable("mart.visits").labels = {};
      await expect(append(fixture)).rejects.toMatchObject({ code: "warehouse" });
    });
  });
});
