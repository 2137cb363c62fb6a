import { describe, expect, it } from "vitest";
import { isTransient, withRetries } from "../../actions/lib/google/retry.ts";
import { createFakeClock } from "./fake-clock.ts";

const answer = (status: number, reason?: string, headers?: object): Error =>
  Object.assign(new Error(`status ${status}`), {
    code: status,
    ...(reason !== undefined && { errors: [{ reason }] }),
    ...(headers !== undefined && { response: { headers } }),
  });

const broken = (code: string): Error => Object.assign(new Error(code), { code });

/** Fails with each error in turn, and succeeds then. */
function failing(...errors: readonly Error[]) {
  const left = [...errors];
  let tries = 0;
  return {
    get tries() {
      return tries;
    },
    work: async (): Promise<string> => {
      tries += 1;
      const error = left.shift();
      if (error !== undefined) throw error;
      return "done";
    },
  };
}

describe("isTransient", () => {
  it.each([408, 429, 500, 502, 503, 504])("holds for the status %i", (status) => {
    expect(isTransient(answer(status))).toBe(true);
  });

  it.each([400, 401, 403, 404, 409, 412, 501])("does not hold for the status %i", (status) => {
    expect(isTransient(answer(status))).toBe(false);
  });

  it.each(["rateLimitExceeded", "backendError", "jobRateLimitExceeded", "internalError"])(
    "holds for the reason %s whatever the status",
    (reason) => {
      expect(isTransient(answer(403, reason))).toBe(true);
    },
  );

  it.each([
    "resourcesExceeded",
    "invalidQuery",
    "billingTierLimitExceeded",
    "bytesBilledLimitExceeded",
    "quotaExceeded",
  ])("does not hold for the reason %s, whatever the status", (reason) => {
    expect(isTransient(answer(500, reason))).toBe(false);
    expect(isTransient(answer(429, reason))).toBe(false);
  });

  it.each(["ECONNRESET", "ETIMEDOUT", "EPIPE", "EAI_AGAIN", "ERR_STREAM_PREMATURE_CLOSE"])(
    "holds for the broken connection %s, also as a cause",
    (code) => {
      expect(isTransient(broken(code))).toBe(true);
      expect(isTransient(new Error("request failed", { cause: broken(code) }))).toBe(true);
    },
  );

  it("holds for an answer of success whose body broke off", () => {
    const error = Object.assign(broken("ECONNRESET"), { response: { statusCode: 200 } });
    expect(isTransient(error)).toBe(true);
  });

  it("does not hold for a bug", () => {
    expect(isTransient(new TypeError("x is not a function"))).toBe(false);
    expect(isTransient("text")).toBe(false);
  });
});

describe("withRetries", () => {
  it("waits a random part of a time that doubles up to half a minute", async () => {
    const clock = createFakeClock();
    const { work } = failing(...Array.from({ length: 8 }, () => answer(503)));
    expect(await withRetries(work, { clock, random: () => 0.5 })).toBe("done");
    expect(clock.sleeps).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 16_000, 16_000]);
  });

  it("waits as long as the service says, in seconds or until a date", async () => {
    const clock = createFakeClock(Date.parse("2026-11-25T12:00:00Z"));
    const { work } = failing(
      answer(429, "rateLimitExceeded", { "retry-after": "20" }),
      answer(503, undefined, new Headers({ "Retry-After": "Wed, 25 Nov 2026 12:01:00 GMT" })),
    );
    await withRetries(work, { clock, random: () => 0 });
    expect(clock.sleeps).toEqual([20_000, 40_000]);
  });

  it("throws what it last met when no more time is left", async () => {
    const clock = createFakeClock();
    const last = answer(503, undefined, { "retry-after": "40" });
    const { work } = failing(answer(500, undefined, { "retry-after": "30" }), last, answer(500));
    const retry = { clock, random: () => 1, deadlineMs: 60_000 };
    await expect(withRetries(work, retry)).rejects.toBe(last);
    expect(clock.sleeps).toEqual([30_000]);
  });

  it("ends also where the clock stands still", async () => {
    const failure = answer(503);
    const failed = failing(...Array.from({ length: 1000 }, () => failure));
    const clock = createFakeClock();
    await expect(withRetries(failed.work, { clock, random: () => 0 })).rejects.toBe(failure);
    expect(failed.tries).toBeLessThan(20);
  });

  it("does not try again what stays as it is", async () => {
    const failure = answer(403, "accessDenied");
    const failed = failing(failure);
    const clock = createFakeClock();
    await expect(withRetries(failed.work, { clock, random: () => 1 })).rejects.toBe(failure);
    expect(failed.tries).toBe(1);
  });

  it("gives up a try that no answer comes to", async () => {
    let tries = 0;
    const work = async (): Promise<string> => {
      tries += 1;
      return tries === 1 ? new Promise<string>(() => undefined) : "done";
    };
    const clock = createFakeClock();
    expect(await withRetries(work, { clock, random: () => 0, tryTimeoutMs: 1 })).toBe("done");
  });
});
