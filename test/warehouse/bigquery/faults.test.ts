import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { PipelineError } from "../../../actions/lib/errors.ts";
import type { GoogleFixture } from "../../google/bigquery-fixture.ts";
import type { Fault, FaultKind } from "../../google/faults.ts";
import { readState, runMonth, withGoogle } from "./fault-scenario.ts";

/** With `FAULT_RUN=whole` every call meets every kind, which takes many minutes; else a part. */
const isWhole = process.env["FAULT_RUN"] === "whole";
const TIMEOUT_MS = isWhole ? 1_800_000 : 120_000;

/** What may pass, and is tried again. */
const PASSING: Readonly<Record<string, FaultKind>> = {
  "500 internalError": { status: 500, reason: "internalError" },
  "502": { status: 502 },
  "503 backendError": { status: 503, reason: "backendError" },
  "429 with Retry-After": { status: 429, reason: "rateLimitExceeded", retryAfterSeconds: 7 },
  "403 rateLimitExceeded": { status: 403, reason: "rateLimitExceeded" },
  "403 jobRateLimitExceeded": { status: 403, reason: "jobRateLimitExceeded" },
  "a broken connection": "reset",
  "a connection on which nothing comes": "hang",
};

/** Those that go with every kind, and half of the body or the answer. */
const TROUBLES = [
  ...Object.entries(PASSING).flatMap(([name, kind]) => [
    { name, kind, when: "before" as const },
    { name, kind, when: "after" as const },
  ]),
  { name: "a connection that breaks", kind: "reset" as const, when: "midway" as const },
];

/** What does not, and stops the run with its sentence. */
const FINAL: Readonly<Record<string, { readonly kind: FaultKind; readonly sentence: RegExp }>> = {
  accessDenied: {
    kind: { status: 403, reason: "accessDenied" },
    sentence: /may not use the (project carbon-test|bucket lake) in/,
  },
  quotaExceeded: {
    kind: { status: 403, reason: "quotaExceeded" },
    sentence: /quota of the project is used up|may not use the bucket lake/,
  },
};

/** The same of a query, whose job fails. */
const FINAL_OF_JOBS: Readonly<Record<string, RegExp>> = {
  resourcesExceeded: /needs more than BigQuery gives it/,
  invalidQuery: /refuses the statement/,
  billingTierLimitExceeded: /more computing than its billing tier allows/,
  bytesBilledLimitExceeded: /would read more than it may/,
  accessDenied: /may not use the project carbon-test in BigQuery/,
};

interface Undisturbed {
  readonly state: object;
  readonly effects: readonly string[];
  readonly calls: readonly string[];
}

async function runUndisturbed(): Promise<Undisturbed> {
  return withGoogle(async (fixture, folder) => {
    await runMonth(fixture, folder);
    const calls = [...fixture.google.calls];
    const effects = listEffects(fixture);
    return { calls, effects, state: await readState(fixture) };
  });
}

/** What jobs did, in order, each as often as it did it; addresses in the lake aside. */
function listEffects({ bigQuery }: GoogleFixture): string[] {
  return bigQuery.runner.effects.map((effect) => effect.replace(/ gs:.*/, ""));
}

const undisturbed = runUndisturbed();

/** Which of the calls meet a trouble: all of them, or each the next of the troubles in turn. */
async function listCalls(trouble: number, of: number): Promise<{ call: string; nth: number }[]> {
  const { calls } = await undisturbed;
  expect(calls.length).toBeGreaterThan(40);
  return calls
    .map((call, index) => ({ call, nth: index + 1 }))
    .filter(({ nth }) => isWhole || nth % of === trouble);
}

/** Runs the month with one fault, and gives what it was found to be like. */
async function runWith(fault: Fault) {
  return withGoogle(async (fixture, folder) => {
    fixture.google.faults.add(fault);
    await runMonth(fixture, folder);
    expect(fixture.google.faults.count).toBe(0);
    const effects = listEffects(fixture);
    return { effects, state: await readState(fixture) };
  });
}

describe("a run of which one call fails", () => {
  it.each(TROUBLES.map((trouble, index) => ({ ...trouble, index })))(
    "ends as an undisturbed one, whichever call meets $name $when it takes effect",
    async ({ kind, when, index }) => {
      const { effects, state } = await undisturbed;
      for (const { call, nth } of await listCalls(index, TROUBLES.length)) {
        const found = await runWith({ match: /./, nth, when, kind });
        expect(found, `${nth}: ${call}`).toEqual({ effects, state });
      }
    },
    TIMEOUT_MS,
  );

  // Where nothing comes, time runs out for other calls too, here, which then fail too often.
  it.each(Object.entries(PASSING).filter(([, kind]) => kind !== "hang"))(
    "ends as an undisturbed one when each call in its turn meets %s",
    async (_, kind) => {
      const { calls, effects, state } = await undisturbed;
      for (const when of ["before", "after"] as const) {
        await withGoogle(async (fixture, folder) => {
          // A call that failed is the next one made again.
          const faults = calls.map((__, index) => ({
            match: /\/bigquery\/v2\//,
            nth: index * 2 + 1,
            when,
            kind,
          }));
          fixture.google.faults.add(...faults);
          await runMonth(fixture, folder);
          fixture.google.faults.clear();
          expect(listEffects(fixture)).toEqual(effects);
          expect(await readState(fixture)).toEqual(state);
        });
      }
    },
  );

  it.each(Object.keys(FINAL).map((name, index) => ({ name, index })))(
    "stops with its sentence at $name, whichever call it is, and the next run ends what it began",
    async ({ name, index }) => {
      const { calls, state } = await undisturbed;
      const { kind, sentence } = FINAL[name]!;
      for (const { call, nth } of await listCalls(index, 3 * Object.keys(FINAL).length)) {
        // The lease is given back at last; where it is not, it ends by itself.
        if (nth === calls.length) continue;
        const title = `${nth}: ${call}`;
        await withGoogle(async (fixture, folder) => {
          fixture.google.faults.add({ match: /./, nth, when: "after", kind });
          const error: unknown = await runMonth(fixture, folder).catch((thrown: unknown) => thrown);
          expect(error, title).toBeInstanceOf(PipelineError);
          expect((error as PipelineError).message, title).toMatch(sentence);
          expect(fixture.google.calls.slice(nth), title).not.toContain(call);
          await runMonth(fixture, folder);
          expect(await readState(fixture), title).toEqual(state);
        });
      }
    },
    TIMEOUT_MS,
  );
});

describe("a job that fails", () => {
  const REASONS = ["backendError", "jobRateLimitExceeded", "rateLimitExceeded", "internalError"];
  it.each(REASONS.map((reason, index) => ({ reason, index })))(
    "is tried again under another id after $reason, and takes effect once",
    async ({ reason, index }) => {
      const { effects, state } = await undisturbed;
      for (const [at, effect] of effects.entries()) {
        if (!isWhole && at % REASONS.length !== index) continue;
        await withGoogle(async (fixture, folder) => {
          const match = new RegExp(`^${effect.replaceAll(/[^\w ]/g, ".")}`);
          fixture.bigQuery.runner.faults.push({ match, reason });
          await runMonth(fixture, folder);
          expect(fixture.bigQuery.runner.faults).toEqual([]);
          expect(listEffects(fixture)).toEqual(effects);
          expect(await readState(fixture)).toEqual(state);
        });
      }
    },
    TIMEOUT_MS,
  );

  it.each(Object.entries(FINAL_OF_JOBS))(
    "is not tried again after %s, which is said",
    async (reason, sentence) => {
      const { effects } = await undisturbed;
      await withGoogle(async (fixture, folder) => {
        fixture.bigQuery.runner.faults.push({ match: /^query insert/, reason });
        const error: unknown = await runMonth(fixture, folder).catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(PipelineError);
        expect((error as PipelineError).message).toMatch(sentence);
        const at = effects.findIndex((effect) => effect.startsWith("query insert"));
        expect(listEffects(fixture)).toEqual(effects.slice(0, at));
      });
    },
  );
});

describe("a connection on which nothing comes", () => {
  it("is closed when its time is up, and the call made again", async () => {
    await withGoogle(async (fixture) => {
      const { google } = fixture;
      google.faults.onHang = () => undefined;
      google.faults.add({ match: /POST .*jobs/, when: "after", kind: "hang" });
      const clock = { now: Date.now, sleep: fixture.clock.sleep };
      const lake = await fixture.openLake();
      const warehouse = await fixture.openWarehouse({ lake, clock, tryTimeoutMs: 500 });
      expect(await warehouse.query("select 1 as x")).toEqual([{ x: 1 }]);
      expect(fixture.bigQuery.runner.effects).toHaveLength(1);
      const [socket] = google.hung;
      if (socket?.destroyed === false) await once(socket, "close");
      expect(socket?.destroyed).toBe(true);
    });
  });
});
