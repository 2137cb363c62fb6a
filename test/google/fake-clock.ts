import type { Clock } from "../../actions/lib/google/retry.ts";

/** A clock on which no time goes by but that which is slept. */
export function createFakeClock(
  startMs = 1_700_000_000_000,
): Clock & { readonly sleeps: number[] } {
  let now = startMs;
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => now,
    async sleep(milliseconds) {
      sleeps.push(milliseconds);
      now += milliseconds;
    },
  };
}
