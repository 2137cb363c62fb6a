/** What a shell gives for a command that SIGINT ended. */
export const STOPPED = 130;

/** Signals that come this soon are the same one: a terminal tells the whole group, and npm once more. */
const SAME_MS = 1000;

/** A command ended because somebody asked for it. */
export class StoppedError extends Error {
  override readonly name = "StoppedError";

  constructor(message = "Stopped.") {
    super(message);
  }
}

export interface Stop {
  /** Aborted once somebody asks the process to stop. */
  readonly signal: AbortSignal;
  /** Leaves signals to whoever had them before. */
  close(): void;
}

/**
 * Takes SIGINT and SIGTERM for a wish to stop in order; the next one ends the process at once.
 * GitHub sends SIGINT to a job that is cancelled, SIGTERM after 7.5 seconds, and kills it 2.5 later.
 */
export function listenForStop(): Stop {
  const stopping = new AbortController();
  let askedAtMs: number | undefined;
  const onSignal = (): void => {
    if (askedAtMs === undefined) {
      askedAtMs = Date.now();
      stopping.abort();
    } else if (Date.now() - askedAtMs >= SAME_MS) {
      process.exit(STOPPED);
    }
  };
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const name of signals) process.on(name, onSignal);
  return {
    signal: stopping.signal,
    close() {
      for (const name of signals) process.off(name, onSignal);
    },
  };
}
