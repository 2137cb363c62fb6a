import { availableParallelism } from "node:os";
import { setImmediate as letMessagesIn } from "node:timers/promises";
import type { Analysis } from "../googlesql/columns.ts";
import { checksum } from "../project/checksum.ts";
import { AnalysisPool } from "./analysis-pool.ts";
import { analyze } from "./analyze.ts";
import type { AnalysisTask } from "./analyze.ts";

/** Keeps analyses from one run to the next; a key stands for all that an analysis depends on. */
export interface AnalysisCache {
  get(key: string): Analysis | undefined;
  set(key: string, analysis: Analysis): void;
}

/** Change this when the same query is analysed in another way. */
const VERSION = 2;

/** Queries that were not kept, before threads are thought of. */
const FEW = 50;
/** To start a thread takes the processor about as long as to analyse this many models. */
const MANY = 500;

/** Analyses queries: what is kept is read, a few are done here, many are spread over threads. */
export class Analyst {
  readonly #cache: AnalysisCache | undefined;
  #left: number;
  #doneHere = 0;
  #opening: Promise<AnalysisPool> | undefined;
  #pool: AnalysisPool | undefined;

  /** `expected` is how many queries are to come; a `pool` that is given is left open. */
  constructor(options: {
    cache?: AnalysisCache | undefined;
    expected: number;
    pool?: AnalysisPool | undefined;
  }) {
    this.#cache = options.cache;
    this.#left = options.expected;
    this.#pool = options.pool;
  }

  async analyze(task: AnalysisTask): Promise<Analysis> {
    this.#left -= 1;
    const key = checksum(JSON.stringify([VERSION, task]));
    const kept = this.#cache?.get(key);
    const analysis = kept ?? (await this.#findOut(task));
    // What is told as wrong is looked into anew each time.
    if (analysis.faults.length === 0) this.#cache?.set(key, analysis);
    return analysis;
  }

  async close(): Promise<void> {
    await (await this.#opening)?.close();
  }

  async #findOut(task: AnalysisTask): Promise<Analysis> {
    const answer = this.#pool?.analyze(task);
    if (answer !== undefined) return answer;
    const analysis = analyze(task);
    this.#doneHere += 1;
    const isMuch = this.#doneHere >= FEW && this.#left >= MANY;
    if (isMuch && this.#pool === undefined) this.#opening ??= this.#open();
    if (this.#opening !== undefined || this.#pool !== undefined) await letMessagesIn();
    return analysis;
  }

  async #open(): Promise<AnalysisPool> {
    this.#pool = await AnalysisPool.open(availableParallelism() - 1);
    return this.#pool;
  }
}
