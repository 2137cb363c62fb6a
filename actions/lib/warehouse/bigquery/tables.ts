import { PipelineError } from "../../errors.ts";
import { readStatus } from "../../google/retry.ts";
import type { RelationName } from "../../table.ts";
import { orUndefined } from "./api.ts";
import type { Call } from "./api.ts";
import { isOurs, OWNER, toLabels } from "./labels.ts";
import type { Preview } from "../previews.ts";
import { isOfPreview } from "../previews.ts";
import { isCandidate } from "./names.ts";
import { UPDATES } from "./pace.ts";
import type { Pace } from "./pace.ts";
import type { DatasetResource, TableReference, TableResource } from "./resources.ts";

export interface TablesOptions {
  readonly call: Call;
  readonly project: string;
  readonly location: string;
  readonly labels: Readonly<Record<string, string>>;
  /** When what is left in a dataset of candidates goes by itself. */
  readonly candidateExpirationMs: number;
  /** What the run builds, where that is a preview. */
  readonly preview?: Preview | undefined;
  readonly pace: Pace;
}

/** When a preview's tables go by themselves, counted from when they were built last. */
export const PREVIEW_EXPIRATION_MS = 7 * 86_400_000;

interface TableList {
  readonly tables?: readonly TableResource[];
  readonly nextPageToken?: string;
}

interface DatasetList {
  readonly datasets?: readonly DatasetResource[];
  readonly nextPageToken?: string;
}

/** Datasets and tables by their metadata; a table may be one partition of it: `t$202101`. */
export class Tables {
  readonly #options: TablesOptions;
  readonly #datasets = new Map<string, Promise<void>>();

  constructor(options: TablesOptions) {
    this.#options = options;
  }

  /** How BigQuery names a relation. */
  refer({ dataset, name }: RelationName): TableReference {
    return { projectId: this.#options.project, datasetId: dataset, tableId: name };
  }

  async get(relation: RelationName): Promise<TableResource | undefined> {
    return orUndefined(this.#options.call({ method: "GET", path: pathOf(relation) }));
  }

  /** Everything in a dataset, with labels and kinds, but without columns. */
  async list(dataset: string): Promise<TableResource[]> {
    const tables: TableResource[] = [];
    let pageToken = "";
    do {
      const page: TableList | undefined = await orUndefined(
        this.#options.call<TableList>({
          method: "GET",
          path: `/datasets/${dataset}/tables`,
          query: { maxResults: 1000, ...(pageToken !== "" && { pageToken }) },
        }),
      );
      tables.push(...(page?.tables ?? []));
      pageToken = page?.nextPageToken ?? "";
    } while (pageToken !== "");
    return tables;
  }

  /** Makes a table or view with our labels; one that is there stays as it is. */
  async insert(
    relation: RelationName,
    resource: Omit<TableResource, "tableReference">,
  ): Promise<TableResource> {
    await this.ensureDataset(relation.dataset);
    const { call } = this.#options;
    try {
      return await call({
        method: "POST",
        path: `/datasets/${relation.dataset}/tables`,
        body: { ...resource, tableReference: this.refer(relation) },
      });
    } catch (error) {
      const existing = readStatus(error) === 409 ? await this.get(relation) : undefined;
      if (existing === undefined) throw error;
      return existing;
    }
  }

  async patch(
    relation: RelationName,
    change: Partial<TableResource>,
    isPartitioned = false,
  ): Promise<TableResource> {
    await this.awaitTurn(relation, { isPartitioned });
    return this.#options.call({ method: "PATCH", path: pathOf(relation), body: change });
  }

  /** Removes a table, view or partition; it is no matter if it is gone already. */
  async remove(relation: RelationName): Promise<void> {
    await orUndefined(this.#options.call({ method: "DELETE", path: pathOf(relation) }));
  }

  /** Waits until BigQuery takes one more update of a table's metadata, as a load or copy is too. */
  async awaitTurn(
    { dataset, name }: RelationName,
    { isPartitioned }: { readonly isPartitioned: boolean },
  ): Promise<void> {
    const limit = isPartitioned ? UPDATES.partitioned : UPDATES.plain;
    await this.#options.pace.wait(`${dataset}.${name}`, limit);
  }

  /**
   * Makes a dataset where it is missing. Throws PipelineError for one in another location, and for
   * one of candidates or of a preview that is not ours: tables in it are dropped.
   */
  async ensureDataset(dataset: string): Promise<void> {
    const ensured = this.#datasets.get(dataset) ?? this.#ensure(dataset);
    this.#datasets.set(dataset, ensured);
    ensured.catch(() => this.#datasets.delete(dataset));
    return ensured;
  }

  /** The project's datasets that bear our label, without what is in them. */
  async listDatasets(): Promise<DatasetResource[]> {
    const datasets: DatasetResource[] = [];
    let pageToken = "";
    do {
      const page: DatasetList = await this.#options.call<DatasetList>({
        method: "GET",
        path: "/datasets",
        query: {
          filter: `labels.${OWNER.key}:${OWNER.value}`,
          maxResults: 1000,
          ...(pageToken !== "" && { pageToken }),
        },
      });
      datasets.push(...(page.datasets ?? []));
      pageToken = page.nextPageToken ?? "";
    } while (pageToken !== "");
    return datasets;
  }

  /** Removes a dataset with all that is in it; it is no matter if it is gone already. */
  async removeDataset(dataset: string): Promise<void> {
    const { call } = this.#options;
    const path = `/datasets/${dataset}`;
    await orUndefined(call({ method: "DELETE", path, query: { deleteContents: true } }));
    this.#datasets.delete(dataset);
  }

  async #ensure(dataset: string): Promise<void> {
    const found = (await this.getDataset(dataset)) ?? (await this.#insertDataset(dataset));
    const { location } = this.#options;
    if (found.location !== undefined && !isSame(found.location, location)) {
      throw new PipelineError(
        `The dataset ${dataset} is in ${found.location}, and this run works in ${location}.`,
        {
          code: "warehouse",
          remedy: `Run with --location ${found.location}, or choose another dataset.`,
        },
      );
    }
    const isTransient = this.#expirationOf(dataset) !== undefined;
    if (!isTransient || isOurs(found)) return;
    throw new PipelineError(
      `The dataset ${dataset} is not of this pipeline's making, and its tables would be dropped.`,
      { code: "warehouse", remedy: "Rename or remove it; it is made anew as it has to be." },
    );
  }

  /** When what is left in a dataset goes by itself; undefined for never. */
  #expirationOf(dataset: string): number | undefined {
    const { candidateExpirationMs, preview } = this.#options;
    if (isCandidate(dataset)) return candidateExpirationMs;
    return preview && isOfPreview(preview, dataset) ? PREVIEW_EXPIRATION_MS : undefined;
  }

  async getDataset(dataset: string): Promise<DatasetResource | undefined> {
    const { call } = this.#options;
    return orUndefined(call<DatasetResource>({ method: "GET", path: `/datasets/${dataset}` }));
  }

  async #insertDataset(dataset: string): Promise<DatasetResource> {
    const { call, labels, location, project } = this.#options;
    const expirationMs = this.#expirationOf(dataset);
    const body: DatasetResource = {
      datasetReference: { projectId: project, datasetId: dataset },
      location,
      labels: toLabels(labels),
      ...(expirationMs !== undefined && { defaultTableExpirationMs: String(expirationMs) }),
    };
    try {
      return await call({ method: "POST", path: "/datasets", body });
    } catch (error) {
      const existing = readStatus(error) === 409 ? await this.getDataset(dataset) : undefined;
      if (existing === undefined) throw error;
      return existing;
    }
  }
}

function pathOf({ dataset, name }: RelationName): string {
  return `/datasets/${dataset}/tables/${name}`;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
