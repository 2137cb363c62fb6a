import type { Clock, Timer } from "../../actions/lib/google/retry.ts";

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

/** The same clock, whose timers end when they are told to, and never before. */
export function withTimers<Base extends Clock>(
  clock: Base,
): Base & { startTimer: NonNullable<Clock["startTimer"]>; endTimers(): void } {
  const waiting = new Set<() => void>();
  return {
    ...clock,
    startTimer(_, onEnd): Timer {
      waiting.add(onEnd);
      return { refresh: () => undefined, stop: () => void waiting.delete(onEnd) };
    },
    endTimers() {
      const ended = [...waiting];
      waiting.clear();
      for (const onEnd of ended) onEnd();
    },
  };
}
