import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Analysis } from "../googlesql/columns.ts";
import { analyze } from "./analyze.ts";
import type { AnalysisTask } from "./analyze.ts";

/** Queries that wait at one thread, so that it need not wait for the next. */
const DEPTH = 6;

/** Threads that analyse queries beside this one. */
export class AnalysisPool {
  readonly #threads: readonly Thread[];

  /** Starts threads, which takes about 0.2 s. Where they cannot be started there are fewer. */
  static async open(size: number): Promise<AnalysisPool> {
    const threads = Array.from({ length: size }, () => new Thread());
    await Promise.all(threads.map((thread) => thread.start()));
    return new AnalysisPool(threads);
  }

  private constructor(threads: readonly Thread[]) {
    this.#threads = threads;
  }

  /** Undefined if all threads have enough to do. */
  analyze(task: AnalysisTask): Promise<Analysis> | undefined {
    return this.#threads.find(({ load }) => load < DEPTH)?.ask(task);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

interface Asked extends PromiseWithResolvers<Analysis> {
  readonly task: AnalysisTask;
}

class Thread {
  readonly #worker = new Worker(new URL("./analysis-worker.ts", import.meta.url));
  readonly #asked: Asked[] = [];
  #isThere = false;

  get load(): number {
    return this.#isThere ? this.#asked.length : Infinity;
  }

  async start(): Promise<void> {
    this.#worker.on("error", () => this.#stop());
    this.#worker.on("exit", () => this.#stop());
    this.#isThere = await once(this.#worker, "message").then(
      () => true,
      () => false,
    );
    this.#worker.on("message", (answer: Analysis) => this.#asked.shift()?.resolve(answer));
  }

  ask(task: AnalysisTask): Promise<Analysis> {
    const asked = { task, ...Promise.withResolvers<Analysis>() };
    this.#asked.push(asked);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- no window
    this.#worker.postMessage(task);
    return asked.promise;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  /** A thread may be short of memory; a bug of the analysis shows itself here, with its stack. */
  #stop(): void {
    this.#isThere = false;
    for (const { task, resolve, reject } of this.#asked.splice(0)) {
      try {
        resolve(analyze(task));
      } catch (error) {
        reject(error);
      }
    }
  }
}
