import { describe, expect, it } from "vitest";
import { PipelineError } from "../../../actions/lib/errors.ts";
import type { GoogleFixture } from "../../google/bigquery-fixture.ts";
import type { Fault, FaultKind } from "../../google/faults.ts";
import { readState, runMonth, withGoogle } from "./fault-scenario.ts";

/** What may pass, and is tried again. */
const PASSING: Readonly<Record<string, FaultKind>> = {
  "500": { status: 500 },
  "502": { status: 502 },
  "503": { status: 503 },
  "429 with Retry-After": { status: 429, reason: "rateLimitExceeded", retryAfterSeconds: 7 },
  rateLimitExceeded: { status: 403, reason: "rateLimitExceeded" },
  jobRateLimitExceeded: { status: 403, reason: "jobRateLimitExceeded" },
  "a broken connection": "reset",
};

/** What does not, and stops the run. */
const FINAL: Readonly<Record<string, FaultKind>> = {
  "403 accessDenied": { status: 403, reason: "accessDenied" },
  quotaExceeded: { status: 403, reason: "quotaExceeded" },
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

/** What jobs did, in order; addresses in the lake aside. */
function listEffects({ bigQuery }: GoogleFixture): string[] {
  return bigQuery.runner.effects.map((effect) => effect.replace(/ gs:.*/, ""));
}

const undisturbed = runUndisturbed();

/** With `FAULT_RUN=whole` every call meets every kind, which takes minutes; else each meets one. */
const isWhole = process.env["FAULT_RUN"] === "whole";

function meets(index: number, kind: string, kinds: object): boolean {
  const names = Object.keys(kinds);
  return isWhole || names[index % names.length] === kind;
}

/** Runs the month with one fault, and gives what it was found to be like. */
async function runWith(fault: Fault) {
  return withGoogle(async (fixture, folder) => {
    fixture.google.faults.add(fault);
    await runMonth(fixture, folder);
    const effects = listEffects(fixture);
    return { effects, state: await readState(fixture) };
  });
}

describe("a run of which one call fails", () => {
  it.each(
    Object.keys(PASSING).flatMap((kind) => [
      { kind, when: "before" as const },
      { kind, when: "after" as const },
    ]),
  )(
    "ends as an undisturbed one, whichever call meets $kind $when it takes effect",
    async ({ kind, when }) => {
      const { calls, effects, state } = await undisturbed;
      expect(calls.length).toBeGreaterThan(30);
      for (const [index, call] of calls.entries()) {
        if (!meets(index, kind, PASSING)) continue;
        const found = await runWith({ match: /./, nth: index + 1, when, kind: PASSING[kind]! });
        expect(found, `${index + 1}: ${call}`).toEqual({ effects, state });
      }
    },
    isWhole ? 900_000 : 120_000,
  );

  it.each(Object.entries(PASSING))(
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

  it.each(Object.keys(FINAL))(
    "stops with a sentence at %s, whichever call it is, and the next run ends what it began",
    async (kind) => {
      const { calls, state } = await undisturbed;
      for (const [index, call] of calls.entries()) {
        if (!meets(index, kind, FINAL)) continue;
        const title = `${index + 1}: ${call}`;
        await withGoogle(async (fixture, folder) => {
          const { calls: made, faults } = fixture.google;
          faults.add({ match: /./, nth: index + 1, when: "after", kind: FINAL[kind]! });
          const error: unknown = await runMonth(fixture, folder).then(
            () => undefined,
            (thrown: unknown) => thrown,
          );
          expect(error, title).toBeInstanceOf(PipelineError);
          expect(made.slice(index + 1), title).not.toContain(call);
          await runMonth(fixture, folder);
          expect(await readState(fixture), title).toEqual(state);
        });
      }
    },
    isWhole ? 900_000 : 120_000,
  );
});

describe("a job that fails", () => {
  it.each(["backendError", "jobRateLimitExceeded", "rateLimitExceeded", "internalError"])(
    "is tried again under another id after %s, and takes effect once",
    async (reason) => {
      const { effects, state } = await undisturbed;
      for (const effect of effects) {
        await withGoogle(async (fixture, folder) => {
          const kind = new RegExp(`^${effect.replaceAll(/[^\w ]/g, ".")}`);
          fixture.bigQuery.runner.faults.push({ match: kind, reason });
          await runMonth(fixture, folder);
          expect(listEffects(fixture)).toEqual(effects);
          expect(await readState(fixture)).toEqual(state);
        });
      }
    },
  );

  it.each([
    "resourcesExceeded",
    "invalidQuery",
    "billingTierLimitExceeded",
    "bytesBilledLimitExceeded",
  ])("is not tried again after %s, which is said", async (reason) => {
    const { effects } = await undisturbed;
    await withGoogle(async (fixture, folder) => {
      fixture.bigQuery.runner.faults.push({ match: /^query insert/, reason });
      await expect(runMonth(fixture, folder)).rejects.toBeInstanceOf(PipelineError);
      const at = effects.findIndex((effect) => effect.startsWith("query insert"));
      expect(listEffects(fixture)).toEqual(effects.slice(0, at));
    });
  });
});
