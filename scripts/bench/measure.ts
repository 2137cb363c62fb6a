/** One line of the table: what was measured, ours, what it is held against, and the ratio. */
export interface BenchRow {
  readonly what: string;
  readonly ours: string;
  readonly reference: string;
  readonly ratio: string;
  readonly note: string;
}

/** Measures one thing. `directory` is thrown away afterwards. */
export type Bench = (directory: string) => Promise<BenchRow[]>;

export interface Timing {
  readonly oursMs: number;
  readonly referenceMs: number;
}

const RUNS = 5;

/** Medians of runs in turn, as machines are noisy, after one of each that is not counted. */
export async function compare(
  ours: () => Promise<void>,
  reference: () => Promise<void>,
  runs = RUNS,
): Promise<Timing> {
  const times = { ours: [] as number[], reference: [] as number[] };
  for (let run = 0; run <= runs; run += 1) {
    const started = performance.now();
    await ours();
    const between = performance.now();
    await reference();
    if (run === 0) continue;
    times.ours.push(between - started);
    times.reference.push(performance.now() - between);
  }
  return { oursMs: median(times.ours), referenceMs: median(times.reference) };
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Milliseconds in the unit that suits: `45 µs`, `310 ms`, `2.45 s`. */
export function formatTime(ms: number): string {
  if (ms < 1) return `${(ms * 1000).toFixed(0)} µs`;
  return ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(2)} s`;
}

export function toRow(what: string, { oursMs, referenceMs }: Timing, note: string): BenchRow {
  const [ours, reference] = [formatTime(oursMs), formatTime(referenceMs)];
  return { what, ours, reference, ratio: (oursMs / referenceMs).toFixed(2), note };
}

export function tellSkipped(what: string, why: string): void {
  console.log(`Skipped: ${what}, as ${why}.`);
}
