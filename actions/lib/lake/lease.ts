import { randomUUID } from "node:crypto";
import { z } from "zod";
import { PipelineError } from "../errors.ts";
import type { Lake } from "./lake.ts";
import { toText } from "./text.ts";

const leaseSchema = z.object({
  /** Tells one taking from every other. */
  id: z.string(),
  owner: z.string(),
  runUrl: z.string().optional(),
  /** After this instant, anybody may take it. */
  expiresAt: z.iso.datetime(),
});

type Held = z.infer<typeof leaseSchema>;

export interface LeaseOptions {
  readonly lake: Lake;
  /** What nobody else may write meanwhile. */
  readonly dataset: string;
  /** Who holds it, as people know them: `run 4711 of alice/carbon`. */
  readonly owner: string;
  /** Where others can see what the run does. */
  readonly runUrl?: string | undefined;
  /** For how long it is taken, and renewed; ten minutes unless told. */
  readonly lastsMs?: number;
  /** How long to wait for another to end; not at all unless told. */
  readonly waitMs?: number;
  readonly clock: LeaseClock;
  /** Told once when there is somebody to wait for. */
  readonly onWait?: (message: string) => void;
}

export interface LeaseClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends early, without an error, when the signal is given. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

export interface Lease {
  /** Throws PipelineError `warehouse-locked` when the lease was lost to another. */
  check(): void;
  /** Makes it last from now on; throws as `check` does. */
  renew(): Promise<void>;
  /** Gives it back, for the next to take at once. */
  release(): Promise<void>;
}

const LASTS_MS = 10 * 60_000;
const ASK_AGAIN_MS = 15_000;

/**
 * Takes the right to write a dataset, which one run at a time has. It is an object of the lake,
 * made where there is none, or written over one that has expired or was given back. Throws
 * PipelineError `warehouse-locked` with the name of who holds it.
 */
export async function takeLease(options: LeaseOptions): Promise<Lease> {
  const { clock, waitMs = 0, onWait } = options;
  const givesUpAt = clock.now() + waitMs;
  for (let isTold = false; ;) {
    const found = await findHolder(options);
    if (found.holder === undefined) {
      const lease = await tryToTake(options, found.version);
      if (lease !== undefined) return lease;
      // Another was faster: see who.
      continue;
    }
    const refusal = toRefusal(options.dataset, found.holder);
    if (clock.now() >= givesUpAt) throw refusal;
    if (!isTold) onWait?.(refusal.message);
    isTold = true;
    await clock.sleep(Math.min(ASK_AGAIN_MS, givesUpAt - clock.now()));
  }
}

/**
 * Does the work while the lease is renewed, three times in the time that it lasts. The lease is
 * given back whatever comes of the work.
 */
export async function withLease<Result>(
  options: LeaseOptions,
  work: (lease: Lease) => Promise<Result>,
): Promise<Result> {
  const { clock, lastsMs = LASTS_MS } = options;
  const lease = await takeLease(options);
  const done = new AbortController();
  const keep = async (): Promise<void> => {
    for (;;) {
      await clock.sleep(lastsMs / 3, done.signal);
      if (done.signal.aborted) return;
      // A lease that is lost is told of by `check`, and by its release.
      await lease.renew().catch(() => undefined);
    }
  };
  const kept = keep();
  try {
    const result = await work(lease);
    lease.check();
    return result;
  } finally {
    done.abort();
    await kept;
    // What cannot be given back ends by itself.
    await lease.release().catch(() => undefined);
  }
}

async function findHolder(options: LeaseOptions): Promise<{
  readonly holder: Held | undefined;
  readonly version: string | null;
}> {
  const bytes = await options.lake.read(keyOf(options));
  if (bytes === undefined) return { holder: undefined, version: null };
  const text = await toText(bytes);
  const held = parse(text, options);
  const isOver = Date.parse(held.expiresAt) <= options.clock.now();
  return { holder: isOver ? undefined : held, version: bytes.version };
}

function parse(text: string, options: LeaseOptions): Held {
  try {
    return leaseSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new PipelineError(`The lake's ${keyOf(options)} is not a lease of this version.`, {
      code: "lake",
      remedy: "See that no run is under way, and remove the object.",
      cause: error,
    });
  }
}

/** Undefined where another has written it since. */
async function tryToTake(options: LeaseOptions, from: string | null): Promise<Lease | undefined> {
  const { clock, dataset, lastsMs = LASTS_MS, owner, runUrl } = options;
  const id = randomUUID();
  let version: string | undefined;
  let expiresAt = 0;
  let loss: PipelineError | undefined;

  async function put(until: number, ifVersion: string | null): Promise<void> {
    const held = { id, owner, runUrl, expiresAt: new Date(until).toISOString() };
    const bytes = [Buffer.from(`${JSON.stringify(held, null, 2)}\n`)];
    ({ version } = await options.lake.write(keyOf(options), bytes, { ifVersion }));
    expiresAt = until;
  }

  function check(): void {
    if (loss !== undefined) throw loss;
    if (clock.now() >= expiresAt) throw toLoss(dataset);
  }

  try {
    await put(clock.now() + lastsMs, from);
  } catch (error) {
    if (isConflict(error)) return undefined;
    throw error;
  }
  return {
    check,
    async renew() {
      if (loss !== undefined || version === undefined) throw loss ?? toLoss(dataset);
      await put(clock.now() + lastsMs, version).catch((error: unknown) => {
        if (!isConflict(error)) throw error;
        loss = toLoss(dataset, error);
        throw loss;
      });
    },
    async release() {
      if (loss !== undefined || version === undefined) return;
      const held = version;
      version = undefined;
      await put(clock.now(), held).catch((error: unknown) => {
        // It has expired, and another has it.
        if (!isConflict(error)) throw error;
      });
    },
  };
}

function isConflict(error: unknown): boolean {
  return error instanceof PipelineError && error.code === "lake-conflict";
}

function toRefusal(dataset: string, { owner, runUrl, expiresAt }: Held): PipelineError {
  const where = runUrl === undefined ? "" : ` (${runUrl})`;
  return new PipelineError(`${owner}${where} is writing ${dataset} until ${expiresAt} at least.`, {
    code: "warehouse-locked",
    remedy: "Let it end and run again; what a killed run holds is free at that time.",
  });
}

function toLoss(dataset: string, cause?: unknown): PipelineError {
  return new PipelineError(
    `This run may no longer write ${dataset}: it could not say in time that it goes on.`,
    {
      code: "warehouse-locked",
      remedy: "Run it again.",
      cause,
    },
  );
}

function keyOf({ dataset }: LeaseOptions): string {
  return `leases/${dataset}.json`;
}
