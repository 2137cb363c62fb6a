import type { Clock } from "../../google/retry.ts";

/**
 * Updates of one table that BigQuery takes in a stretch of time, one less than its own limit, which
 * other processes share. https://cloud.google.com/bigquery/quotas#standard_tables
 */
export const UPDATES = { windowMs: 10_000, plain: 4, partitioned: 45 } as const;

/** Lets no more than so many updates of a table pass in a window of time; others wait their turn. */
export class Pace {
  readonly #clock: Clock;
  /** When the latest updates passed or are to pass, oldest first. */
  readonly #passed = new Map<string, number[]>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Waits until one more update of the table may be sent. */
  async wait(table: string, limit: number): Promise<void> {
    const { now, sleep } = this.#clock;
    const passed = this.#passed.get(table) ?? [];
    const oldest = passed.at(-limit);
    const at = Math.max(now(), oldest === undefined ? 0 : oldest + UPDATES.windowMs);
    this.#passed.set(table, [...passed.slice(1 - limit), at]);
    const waitMs = at - now();
    if (waitMs > 0) await sleep(waitMs);
  }
}
