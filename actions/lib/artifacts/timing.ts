/** How long something took, as dbt writes it. `startedMs` is in milliseconds since 1970. */
export function describeTiming(work: { readonly startedMs: number; readonly durationMs: number }) {
  const { startedMs, durationMs } = work;
  return {
    timing: [
      {
        name: "execute",
        started_at: toInstant(startedMs),
        completed_at: toInstant(startedMs + durationMs),
      },
    ],
    thread_id: "main",
    execution_time: durationMs / 1000,
  };
}

/** Milliseconds since 1970 as ISO 8601, in UTC. */
export function toInstant(ms: number): string {
  return new Date(ms).toISOString();
}
