import { Worker } from "node:worker_threads";
import { monthPathTemplate } from "./energy/address.ts";
import type { ServerOptions } from "./server.ts";

export interface SamplePublisher {
  /** Such as `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Address of a month's readings, with `{mon}` (jan) and `{year}` to fill in. */
  readonly energyTemplate: string;
  /** Address of a year's publication in the Content API, with `{year}` to fill in. */
  readonly factorsTemplate: string;
  /** Ends the server and all that it was sending. */
  close(): Promise<void>;
}

/** Seed of the sample data where none is given. */
export const defaultSeed = 1;

/**
 * Starts ecoDriver's and GOV.UK's stand-in on loopback, in a thread of its own: making files does
 * not hold up the caller. It never keeps a finished process alive. An error in the thread rejects
 * the start, and later is thrown as an uncaught exception: it is a bug, and the pipeline must not
 * take it for a publisher that is down.
 */
export async function startSamplePublisher(options: {
  seed?: number;
  /** YYYY-MM-DD: what real publishers would not have out by this day answers 404. */
  today: string;
  port?: number;
}): Promise<SamplePublisher> {
  const { seed = defaultSeed, today, port = 0 } = options;
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    name: "sample-publisher",
    // The caller's own flags, such as --input-type, may not suit a file.
    execArgv: [],
    workerData: { seed, today, port } satisfies ServerOptions,
  });
  const url = await firstMessage(worker);
  worker.unref();
  return {
    ...templates(url),
    async close() {
      await worker.terminate();
    },
  };
}

/** Where a server at `url` has its files. */
export function templates(url: string): Omit<SamplePublisher, "close"> {
  const publications = "/api/content/government/publications";
  return {
    url,
    energyTemplate: `${url}${monthPathTemplate}`,
    factorsTemplate: `${url}${publications}/greenhouse-gas-reporting-conversion-factors-{year}`,
  };
}

/** Leaves no listener behind, so that a later error is not swallowed. */
async function firstMessage(worker: Worker): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const exited = (code: number) => {
    reject(new Error(`The sample publisher's thread ended with code ${code} before it answered.`));
  };
  worker.once("message", resolve).once("error", reject).once("exit", exited);
  try {
    return await promise;
  } finally {
    worker.off("message", resolve).off("error", reject).off("exit", exited);
  }
}
