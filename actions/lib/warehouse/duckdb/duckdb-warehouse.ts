import { setTimeout as sleep } from "node:timers/promises";
import type { RelationName } from "../../table.ts";
import type { DuckDBConnection, DuckDBInstance, DuckDBResult } from "@duckdb/node-api";
import { quote } from "../../googlesql/quote.ts";
import { translate } from "../../googlesql/translate.ts";
import type { TranslatedStatement } from "../../googlesql/translate.ts";
import type {
  AppendRequest,
  LoadOutcome,
  LoadRequest,
  Parameters,
  Publication,
  RelationDescription,
  RelationIdentity,
  Row,
  Warehouse,
} from "../warehouse.ts";
import { appendRows } from "./append.ts";
import { describeStop } from "../stop.ts";
import { readPreview } from "../previews.ts";
import type { Preview } from "../previews.ts";
import { Catalog } from "./catalog.ts";
import { describe, identify } from "./describe.ts";
import { describeFailure } from "./failure.ts";
import { Loader } from "./load.ts";
import { locateDataset, mapRelation, NoDatasetError } from "./names.ts";
import { Pool } from "./pool.ts";
import { publish } from "./publish.ts";
import { readState, writeState } from "./state.ts";
import { refuseDuplicates, toRows } from "./values.ts";

export interface Opened {
  readonly instance: DuckDBInstance;
  /** Carries loads and publications, one after the other. */
  readonly main: DuckDBConnection;
  readonly connect: () => Promise<DuckDBConnection>;
  readonly threads: number;
  readonly readOnly: boolean;
}

interface Ran {
  readonly rows: Row[];
  /** Rows of a table that was made from a query. */
  readonly made: number | undefined;
}

const INTERRUPT_AGAIN_MS = 20;

/** The warehouse port on DuckDB; values come back as values.ts says. */
export class DuckDbWarehouse implements Warehouse {
  readonly kind = "duckdb";
  readonly #opened: Opened;
  readonly #pool: Pool;
  readonly #loader: Loader;
  readonly #catalog: Catalog;
  readonly #schemas = new Map<string, Promise<unknown>>();
  #last: Promise<unknown> = Promise.resolve();
  #isStopped = false;
  #isClosed = false;
  #closing: Promise<void> | undefined;

  constructor(opened: Opened) {
    this.#opened = opened;
    this.#pool = new Pool(opened.connect, Math.max(opened.threads, 1));
    this.#loader = new Loader(opened.main);
    this.#catalog = new Catalog((sql) =>
      this.#pool.use((connection) => connection.runAndReadAll(sql)),
    );
  }

  async query(sql: string, parameters: Parameters = {}): Promise<Row[]> {
    return this.#explain(this.#ask(sql, parameters));
  }

  async #ask(sql: string, parameters: Parameters): Promise<Row[]> {
    const statements = this.#translate(sql, parameters);
    return this.#pool.use(async (connection) => {
      let rows: Row[] = [];
      for (const statement of statements) ({ rows } = await this.#run(connection, statement));
      return rows;
    });
  }

  async execute(sql: string): Promise<number | undefined> {
    const statements = this.#translate(sql, {});
    return this.#explain(
      this.#pool.use(async (connection) => {
        let made: number | undefined;
        for (const statement of statements) ({ made } = await this.#run(connection, statement));
        return made;
      }),
    );
  }

  async loadParquet(request: LoadRequest): Promise<LoadOutcome> {
    return this.#explain(
      this.#inTurn(async () => {
        const outcome = await this.#loader.load(request);
        if (outcome.status !== "unchanged") this.#catalog.forget();
        return outcome;
      }),
    );
  }

  async describe(relation: RelationName): Promise<RelationDescription | undefined> {
    return this.#explain(describe(this.#catalog, relation));
  }

  async identify(relation: RelationName): Promise<RelationIdentity | undefined> {
    return this.#explain(identify(this.#catalog, relation));
  }

  async estimate(): Promise<undefined> {
    return undefined;
  }

  translate(sql: string): string {
    return this.#translate(sql, {})
      .map((statement) => statement.sql)
      .join(";\n");
  }

  async publish(publications: readonly Publication[]): Promise<void> {
    this.#loader.forget();
    await this.#explain(
      this.#inTurn(async () => {
        await publish(this.#opened.main, publications);
        this.#catalog.notePublished(publications);
      }),
    );
  }

  async appendRows(request: AppendRequest): Promise<void> {
    await this.#explain(
      this.#inTurn(() =>
        appendRows(this.#opened.main, request).finally(() => this.#catalog.forget()),
      ),
    );
  }

  async readState(dataset: string): Promise<string | undefined> {
    return this.#explain(this.#pool.use((connection) => readState(connection, dataset)));
  }

  async writeState(dataset: string, text: string): Promise<void> {
    await this.#explain(this.#inTurn(() => writeState(this.#opened.main, dataset, text)));
  }

  async listPreviews(dataset: string): Promise<Preview[]> {
    const found = await this.#explain(
      this.#pool.use((connection) =>
        connection.runAndReadAll(
          "select schema_name from duckdb_schemas() where database_name = current_database() order by 1",
        ),
      ),
    );
    return found.getRows().flatMap(([schema]) => readPreview(dataset, String(schema)) ?? []);
  }

  async dropPreview({ dataset }: Preview): Promise<void> {
    this.#loader.forget();
    await this.#explain(
      this.#inTurn(() =>
        this.#opened.main
          .run(`drop schema if exists ${quote(dataset)} cascade`)
          .finally(() => this.#catalog.forget()),
      ),
    );
    this.#schemas.delete(dataset);
  }

  async cancel(): Promise<void> {
    this.#isStopped = true;
    // A statement that has been handed over, but not begun, takes no notice.
    while (this.#pool.isBusy) {
      this.#pool.interrupt();
      await sleep(INTERRUPT_AGAIN_MS);
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    // A run that was stopped may still ask, and DuckDB would wait for ever on a connection that is
    // gone. What somebody still has under way, nobody waits for.
    this.#isClosed = true;
    await this.#last.catch(() => undefined);
    const { main, instance, readOnly } = this.#opened;
    this.#pool.refuse(describeStop);
    await this.cancel();
    this.#pool.close();
    try {
      if (!readOnly) await main.run("checkpoint");
    } finally {
      main.closeSync();
      instance.closeSync();
    }
  }

  #translate(sql: string, parameters: Parameters): TranslatedStatement[] {
    return translate(sql, { relation: mapRelation, dataset: locateDataset, parameters });
  }

  async #run(connection: DuckDBConnection, statement: TranslatedStatement): Promise<Ran> {
    const { how, relation: [schema] = [] } = statement.writes ?? {};
    if (how?.startsWith("create") && schema !== undefined) await this.#createSchema(schema);
    if (!statement.isQuery) this.#loader.forget();
    if (this.#isStopped) throw describeStop();
    const result = await connection.run(statement.sql);
    if (!statement.isQuery) {
      // One may have been dropped.
      if (statement.writes === undefined) this.#schemas.clear();
      const made = how === "create-table" ? await readCount(result) : undefined;
      this.#catalog.note(statement, made);
      return { rows: [], made };
    }
    const names = result.columnNames();
    refuseDuplicates(names);
    const types = result.columnTypes();
    const columns = names.flatMap((name, index) => {
      const type = types[index];
      return type ? [{ name, type }] : [];
    });
    return { rows: toRows(await result.fetchAllChunks(), columns), made: undefined };
  }

  /** Once a session, on one connection: two that create one schema at once would conflict. */
  async #createSchema(schema: string): Promise<void> {
    const created =
      this.#schemas.get(schema) ??
      this.#inTurn(() => this.#opened.main.run(`create schema if not exists ${quote(schema)}`));
    this.#schemas.set(schema, created);
    await created;
  }

  /** Runs after everything that was given to it before, whether that failed or not. */
  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = (): Promise<Result> => {
      if (this.#isClosed) throw describeStop();
      return work();
    };
    const done = this.#last.then(turn, turn);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** Puts errors of DuckDB in GoogleSQL's words. */
  async #explain<Result>(work: Promise<Result>): Promise<Result> {
    try {
      return await work;
    } catch (error) {
      if (this.#isStopped && (error as Error).message.startsWith("INTERRUPT Error")) {
        throw describeStop(error);
      }
      throw describeFailure(error, await this.#listRelations(error));
    }
  }

  async #listRelations(error: unknown): Promise<{ schema: string; table: string }[]> {
    const isNaming =
      error instanceof NoDatasetError ||
      (error instanceof Error && error.message.includes("does not exist"));
    if (!isNaming) return [];
    const list = this.#pool.use(async (connection) => {
      const found = await connection.runAndReadAll(
        `select table_schema, table_name from information_schema.tables
          where table_catalog = current_database() and table_name <> '_partitions'`,
      );
      return found
        .getRows()
        .map(([schema, table]) => ({ schema: String(schema), table: String(table) }));
    });
    // Where the run is stopped meanwhile, the failure itself is told all the same.
    return list.catch(() => []);
  }
}

/** Rows of a table that a query made; undefined where there was none, or the table was there. */
async function readCount(result: DuckDBResult): Promise<number | undefined> {
  const [count] = (await result.fetchChunk())?.getRows()[0] ?? [];
  return typeof count === "bigint" ? Number(count) : undefined;
}
