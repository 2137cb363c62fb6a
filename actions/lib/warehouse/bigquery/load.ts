import { createHash } from "node:crypto";
import { PipelineError } from "../../errors.ts";
import type { Lake } from "../../lake/lake.ts";
import { countParquetRows } from "../../lake/parquet-footer.ts";
import type { RelationName, TableDefinition } from "../../table.ts";
import type { LoadOutcome, LoadRequest } from "../warehouse.ts";
import { JobFailure } from "./jobs.ts";
import type { Jobs } from "./jobs.ts";
import { checkOurs, toLabels } from "./labels.ts";
import type { TableResource } from "./resources.ts";
import { checkTable, toFields, toLayout } from "./schema.ts";
import { readState, writeState } from "./state.ts";
import type { Tables } from "./tables.ts";

export interface LoaderOptions {
  readonly jobs: Jobs;
  readonly tables: Tables;
  readonly lake: Lake;
  readonly project: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** What the lake remembers of a partition: which file was loaded into which making of the table. */
interface Loaded {
  /** Null while a load is under way, and where the partition was emptied. */
  readonly sha256: string | null;
  readonly rowCount: number;
  readonly creationTime: string;
}

/**
 * Puts files in the place of partitions by load jobs, which cost nothing. What was loaded is
 * remembered in the lake; it is believed only while the table is the one that was loaded into, and
 * the partition has as many rows.
 */
export class Loader {
  readonly #options: LoaderOptions;
  readonly #prepared = new Map<string, Promise<TableResource>>();

  constructor(options: LoaderOptions) {
    this.#options = options;
  }

  /** To be called when tables may have been dropped or made anew. */
  forget(): void {
    this.#prepared.clear();
  }

  async load(request: LoadRequest): Promise<LoadOutcome> {
    const { table, partition, uri, sha256, rowCount } = request;
    checkPartition(table, partition);
    const { creationTime = "" } = await this.#prepare(table);
    const place = { dataset: table.dataset, name: `${table.name}$${partition}` };
    // By a decorator, numRows is the partition's. Were it the table's, it would not be what is
    // remembered, and the partition would be loaded once more: too often, never too seldom.
    const held = Number((await this.#options.tables.get(place))?.numRows ?? 0);
    const key = this.#keyOf(request);
    const before = await readState<Loaded>(this.#options.lake, key);
    const isKnown = before?.creationTime === creationTime && before.rowCount === held;
    if (uri === undefined || sha256 === undefined) {
      if (held === 0) return { status: "unchanged", rowCount: 0 };
      await this.#options.tables.remove(place);
      await writeState(this.#options.lake, key, { sha256: null, rowCount: 0, creationTime });
      return { status: "emptied", rowCount: 0 };
    }
    if (isKnown && before.sha256 === sha256 && held === rowCount) {
      return { status: "unchanged", rowCount };
    }
    await this.#checkFile(request);
    // A load that is cut off must not leave the word of the one before it.
    if (before) await writeState(this.#options.lake, key, { ...before, sha256: null });
    await this.#replace(place, request, uri);
    await writeState(this.#options.lake, key, { sha256, rowCount, creationTime });
    return { status: "loaded", rowCount };
  }

  async #replace(place: RelationName, request: LoadRequest, uri: string): Promise<void> {
    const { table, rowCount } = request;
    const { jobs, tables } = this.#options;
    await tables.awaitTurn(table, { isPartitioned: true });
    const job = await jobs
      .run(`${table.dataset}_${table.name}`, {
        load: {
          sourceUris: [uri],
          sourceFormat: "PARQUET",
          destinationTable: tables.refer(place),
          schema: { fields: toFields(table) },
          ...toLayout(table),
          autodetect: false,
          createDisposition: "CREATE_NEVER",
          writeDisposition: "WRITE_TRUNCATE",
        },
      })
      .catch((error: unknown) => {
        const isMisfit = error instanceof JobFailure && error.reason === "invalid";
        throw isMisfit ? describeMisfit(request, error.message, error) : error;
      });
    const outputRows = job.statistics?.load?.outputRows;
    if (outputRows === undefined || Number(outputRows) === rowCount) return;
    throw describeMisfit(request, `${rowCount} rows were announced, and it has ${outputRows}`);
  }

  /** Reads the file before it replaces what is there, which cannot be taken back. */
  async #checkFile(request: LoadRequest): Promise<void> {
    const { sha256, rowCount, uri = "" } = request;
    const { lake } = this.#options;
    const root = lake.uri("x").slice(0, -1);
    if (!uri.startsWith(root)) return;
    const stored = await lake.read(uri.slice(root.length));
    const bytes = Buffer.concat(stored === undefined ? [] : await Array.fromAsync(stored));
    if (createHash("sha256").update(bytes).digest("hex") !== sha256) {
      throw describeMisfit(request, "its bytes are not those that were extracted");
    }
    const found = countParquetRows(bytes);
    if (found === rowCount) return;
    throw describeMisfit(request, `${rowCount} rows were announced, and it has ${found}`);
  }

  async #prepare(table: TableDefinition): Promise<TableResource> {
    const title = `${table.dataset}.${table.name}`;
    const prepared = this.#prepared.get(title) ?? this.#makeTable(table);
    this.#prepared.set(title, prepared);
    prepared.catch(() => this.#prepared.delete(title));
    return prepared;
  }

  async #makeTable(definition: TableDefinition): Promise<TableResource> {
    const { labels, tables } = this.#options;
    const found =
      (await tables.get(definition)) ??
      (await tables.insert(definition, {
        description: definition.description,
        labels: toLabels(labels),
        schema: { fields: toFields(definition) },
        ...toLayout(definition),
      }));
    checkOurs(found);
    checkTable(definition, found);
    return found;
  }

  #keyOf({ table, partition }: LoadRequest): string {
    const { project } = this.#options;
    return `bigquery/${project}/loads/${table.dataset}/${table.name}/${partition}.json`;
  }
}

function describeMisfit(request: LoadRequest, why: string, cause?: unknown): PipelineError {
  const { table, partition, uri } = request;
  return new PipelineError(
    `${uri} does not fit the partition ${partition} of ${table.dataset}.${table.name}: ${why}.`,
    { code: "warehouse", remedy: "Extract the file again.", cause },
  );
}

function checkPartition({ dataset, name, partition }: TableDefinition, id: string): void {
  const pattern = partition.granularity === "month" ? /^\d{4}(0[1-9]|1[0-2])$/ : /^\d{4}$/;
  if (!pattern.test(id)) throw new Error(`${id} is no partition of ${dataset}.${name}`);
}
