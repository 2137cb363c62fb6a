import type { DuckDBConnection } from "@duckdb/node-api";

/** Hands out connections, so many at a time; the rest wait their turn. */
export class Pool {
  readonly #connect: () => Promise<DuckDBConnection>;
  readonly #limit: number;
  readonly #all: DuckDBConnection[] = [];
  readonly #idle: DuckDBConnection[] = [];
  readonly #waiting: PromiseWithResolvers<DuckDBConnection>[] = [];
  /** Those that are open or being opened. */
  #count = 0;
  #describeRefusal: (() => Error) | undefined;

  constructor(connect: () => Promise<DuckDBConnection>, limit: number) {
    this.#connect = connect;
    this.#limit = limit;
  }

  /** Runs `work` on a connection that nobody else has meanwhile. */
  async use<Result>(work: (connection: DuckDBConnection) => Promise<Result>): Promise<Result> {
    if (this.#describeRefusal) throw this.#describeRefusal();
    const connection = await this.#take();
    try {
      return await work(connection);
    } finally {
      const next = this.#waiting.shift();
      if (next) next.resolve(connection);
      else this.#idle.push(connection);
    }
  }

  async #take(): Promise<DuckDBConnection> {
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#count >= this.#limit) {
      const waiting = Promise.withResolvers<DuckDBConnection>();
      this.#waiting.push(waiting);
      return waiting.promise;
    }
    this.#count += 1;
    const connection = await this.#connect().catch((error: unknown) => {
      this.#count -= 1;
      // Or nobody would be left to hand them one.
      if (this.#count === 0) for (const each of this.#waiting.splice(0)) each.reject(error);
      throw error;
    });
    this.#all.push(connection);
    return connection;
  }

  /** Whether anybody has a connection now. */
  get isBusy(): boolean {
    return this.#idle.length < this.#count;
  }

  /** From now on nobody gets one but those who wait already. */
  refuse(describe: () => Error): void {
    this.#describeRefusal = describe;
  }

  /** Ends what runs on connections that somebody has. */
  interrupt(): void {
    for (const connection of this.#all) {
      if (!this.#idle.includes(connection)) connection.interrupt();
    }
  }

  close(): void {
    for (const connection of this.#all) connection.closeSync();
  }
}
