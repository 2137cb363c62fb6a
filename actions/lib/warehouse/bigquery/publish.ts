import { PipelineError } from "../../errors.ts";
import type { Lake } from "../../lake/lake.ts";
import type { RelationName } from "../../table.ts";
import type { Publication } from "../warehouse.ts";
import type { Jobs } from "./jobs.ts";
import { checkOurs, replaceLabels, toLabels } from "./labels.ts";
import { candidateOf } from "./names.ts";
import { isSameLayout } from "./obstacles.ts";
import type { TableField, TableResource } from "./resources.ts";
import { nameLayout } from "./schema.ts";
import { readState, writeState } from "./state.ts";
import type { Tables } from "./tables.ts";

export interface PublisherOptions {
  readonly jobs: Jobs;
  readonly tables: Tables;
  readonly lake: Lake;
  readonly project: string;
  readonly runId: string;
  readonly labels: Readonly<Record<string, string>>;
  /** When, in milliseconds since 1970, what is published to a dataset now goes by itself. */
  readonly expiresAt?: (dataset: string) => number | undefined;
}

/** What is kept in the lake before the first copy, so that another run can finish it. */
interface Plan {
  readonly runId: string;
  readonly state: "publishing" | "published";
  readonly publications: readonly Publication[];
}

const COPIES_AT_ONCE = 8;

/**
 * Puts candidates where people read by copy jobs, each of which replaces a table whole. There is no
 * transaction over several: a plan in the lake says what is to be done until all of it is, and
 * whoever touches these candidates next finishes it first.
 */
export class Publisher {
  readonly #options: PublisherOptions;
  readonly #settled = new Map<string, Promise<void>>();

  constructor(options: PublisherOptions) {
    this.#options = options;
  }

  async publish(publications: readonly Publication[]): Promise<void> {
    if (publications.length === 0) return;
    const datasets = listDatasets(publications);
    for (const dataset of datasets) await this.settle(dataset);
    const candidates = await this.#findCandidates(publications);
    const missing = publications.find((one) => one.kind === "table" && !candidates.has(one));
    if (missing !== undefined) {
      const { dataset, name } = missing;
      throw new PipelineError(`There is no table ${candidateOf(dataset)}.${name} to publish.`, {
        code: "warehouse",
        remedy: "Build it first.",
      });
    }
    for (const one of publications) await this.#checkDestination(one, candidates.get(one));
    await this.#keep({ runId: this.#options.runId, state: "publishing", publications });
    await this.#carryOut(publications, candidates);
  }

  /** Finishes what an earlier run began to publish in a dataset and did not end. */
  async settle(dataset: string): Promise<void> {
    const settled = this.#settled.get(dataset) ?? this.#settle(dataset);
    this.#settled.set(dataset, settled);
    settled.catch(() => this.#settled.delete(dataset));
    return settled;
  }

  /** Gives up what an earlier run began to publish in a dataset that is to go. */
  async forget(dataset: string): Promise<void> {
    const { lake } = this.#options;
    const key = this.#keyOf(dataset);
    const plan = await readState<Plan>(lake, key);
    if (plan?.state === "publishing") await writeState(lake, key, { ...plan, state: "published" });
    this.#settled.delete(dataset);
  }

  async #settle(dataset: string): Promise<void> {
    const { lake } = this.#options;
    const key = this.#keyOf(dataset);
    const plan = await readState<Plan>(lake, key);
    if (plan?.state !== "publishing") return;
    // Candidates that have expired since cannot be published: the run that follows builds them.
    const candidates = await this.#findCandidates(plan.publications);
    const rest = plan.publications.filter((one) => one.kind === "view" || candidates.has(one));
    await this.#carryOut(rest, candidates, plan);
  }

  async #carryOut(
    publications: readonly Publication[],
    candidates: ReadonlyMap<Publication, TableResource>,
    plan?: Plan,
  ): Promise<void> {
    const tables = publications.filter(({ kind }) => kind === "table");
    const views = publications.filter(({ kind }) => kind === "view");
    for (let at = 0; at < tables.length; at += COPIES_AT_ONCE) {
      const some = tables.slice(at, at + COPIES_AT_ONCE);
      await Promise.all(
        some.map((table) => this.#publishTable(table, candidates.get(table), plan !== undefined)),
      );
    }
    for (const view of views) await this.#publishView(view);
    const { runId = this.#options.runId, publications: planned = publications } = plan ?? {};
    await this.#keep({ runId, state: "published", publications: planned });
    for (const dataset of listDatasets(planned)) await this.#removeCandidates(dataset);
  }

  /** One plan a dataset, so that whoever builds in one of them finds it. */
  async #keep(plan: Plan): Promise<void> {
    for (const dataset of listDatasets(plan.publications)) {
      await writeState(this.#options.lake, this.#keyOf(dataset), plan);
    }
  }

  async #findCandidates(
    publications: readonly Publication[],
  ): Promise<Map<Publication, TableResource>> {
    const found = await Promise.all(
      publications.map(async (one) => {
        const candidate = await this.#options.tables.get(toCandidate(one));
        return candidate?.type === "TABLE" || candidate?.type === "CLONE"
          ? ([[one, candidate]] as const)
          : [];
      }),
    );
    return new Map(found.flat());
  }

  /** Says what is in the way before anything is published. */
  async #checkDestination(one: Publication, candidate: TableResource | undefined): Promise<void> {
    if (one.kind === "view" && one.sql === undefined) {
      throw new Error(`the view ${one.dataset}.${one.name} is published without its query`);
    }
    const existing = await this.#options.tables.get(one);
    if (existing === undefined) return;
    checkOurs(existing);
    if (candidate === undefined || existing.type === "VIEW") return;
    const [before, now] = [nameLayout(existing), nameLayout(candidate)];
    if (isSameLayout(before, now) || one.mayRecreate === true) return;
    const title = `${one.dataset}.${one.name}`;
    throw new PipelineError(`${title} is ${before}, and was built to be ${now}.`, {
      code: "warehouse",
      remedy: `BigQuery changes neither in place. Have it dropped and built anew: npm run transform -- build --full-refresh --select ${one.name}`,
    });
  }

  async #publishTable(
    one: Publication,
    candidate: TableResource | undefined,
    isResumed: boolean,
  ): Promise<void> {
    if (candidate === undefined) throw new Error(`${one.dataset}.${one.name} has no candidate`);
    const { jobs, tables } = this.#options;
    const existing = await this.#clearWay(
      one,
      (found) => found.type === "VIEW" || isRecreated(one, found, candidate),
      (found) => isResumed && isCopied(found, candidate),
    );
    const fields = candidate.schema?.fields ?? [];
    const before = existing ?? (await tables.insert(one, this.#describeNew(one, candidate)));
    const isPartitioned = before.timePartitioning !== undefined;
    await tables.awaitTurn(one, { isPartitioned });
    await jobs.run(`${one.dataset}_${one.name}`, {
      copy: {
        sourceTable: tables.refer(toCandidate(one)),
        destinationTable: tables.refer(one),
        createDisposition: "CREATE_NEVER",
        writeDisposition: "WRITE_TRUNCATE",
      },
    });
    const expirationTime = this.#expirationOf(one);
    const written = await tables.patch(
      one,
      { ...this.#describe(one, before, fields), expirationTime },
      isPartitioned,
    );
    if (!written.expirationTime || expirationTime !== null) return;
    throw new PipelineError(
      `The published table ${one.dataset}.${one.name} goes by itself at ${new Date(Number(written.expirationTime)).toISOString()}.`,
      {
        code: "warehouse",
        remedy: `Take its expiration away: bq update --expiration 0 ${one.dataset}.${one.name}`,
      },
    );
  }

  #describeNew(one: Publication, candidate: TableResource): Omit<TableResource, "tableReference"> {
    const { schema, timePartitioning, rangePartitioning, clustering } = candidate;
    return {
      labels: this.#labelsOf(one),
      ...(schema && { schema }),
      ...(timePartitioning && { timePartitioning }),
      ...(rangePartitioning && { rangePartitioning }),
      ...(clustering && { clustering }),
    };
  }

  async #publishView(one: Publication): Promise<void> {
    const { tables } = this.#options;
    const view = { query: one.sql ?? "", useLegacySql: false };
    const existing = await this.#clearWay(one, (found) => found.type === "TABLE");
    const made = existing
      ? await tables.patch(one, { view })
      : await tables.insert(one, { view, labels: this.#labelsOf(one) });
    await tables.patch(one, {
      ...this.#describe(one, made, made.schema?.fields ?? []),
      expirationTime: this.#expirationOf(one),
    });
  }

  /** None for what people read; a preview's is counted anew each time. */
  #expirationOf({ dataset }: Publication): string | null {
    const expiresAt = this.#options.expiresAt?.(dataset);
    return expiresAt === undefined ? null : String(expiresAt);
  }

  /** Drops what is in the way; gives what can stay. A run that is cut off after it goes on from there. */
  async #clearWay(
    one: Publication,
    isInWay: (existing: TableResource) => boolean,
    isKnown: (existing: TableResource) => boolean = () => false,
  ): Promise<TableResource | undefined> {
    const { tables } = this.#options;
    const existing = await tables.get(one);
    if (existing === undefined) return undefined;
    if (!isKnown(existing)) checkOurs(existing);
    if (!isInWay(existing)) return existing;
    await tables.remove(one);
    return undefined;
  }

  /** Texts and labels as they are given, and no others. */
  #describe(
    one: Publication,
    existing: TableResource,
    fields: readonly TableField[],
  ): Partial<TableResource> {
    const texts = new Map(
      Object.entries(one.columnDescriptions ?? {}).map(([name, text]) => [
        name.toLowerCase(),
        text,
      ]),
    );
    return {
      description: one.description || null,
      labels: replaceLabels(existing.labels ?? {}, this.#labelsOf(one)),
      schema: {
        fields: fields.map((field) => ({
          ...field,
          description: texts.get(field.name.toLowerCase()) || null,
        })),
      },
    };
  }

  #labelsOf({ labels = {}, name }: Publication): Record<string, string> {
    return toLabels({ ...labels, ...this.#options.labels, model: name });
  }

  async #removeCandidates(dataset: string): Promise<void> {
    const { tables } = this.#options;
    const candidates = candidateOf(dataset);
    const found = await tables.list(candidates);
    // The dataset is ours: no run builds in one that is not.
    if (found.length > 0) await tables.ensureDataset(candidates);
    for (const { tableReference } of found) {
      await tables.remove({ dataset: candidates, name: tableReference.tableId });
    }
  }

  #keyOf(dataset: string): string {
    return `bigquery/${this.#options.project}/publishing/${dataset}.json`;
  }
}

function toCandidate({ dataset, name }: RelationName): RelationName {
  return { dataset: candidateOf(dataset), name };
}

/**
 * Whether a table without labels is what the run that was cut off had just copied: BigQuery does not
 * promise that WRITE_TRUNCATE keeps labels and texts, which is why they are written after each copy.
 */
function isCopied(existing: TableResource, candidate: TableResource): boolean {
  const namesOf = ({ schema }: TableResource) => schema?.fields?.map(({ name }) => name).join();
  const isBare = Object.keys(existing.labels ?? {}).length === 0;
  const isSame = existing.numRows === candidate.numRows && namesOf(existing) === namesOf(candidate);
  return isBare && isSame;
}

/** Whether a table is dropped, as was asked, for one that is partitioned or clustered otherwise. */
function isRecreated(one: Publication, existing: TableResource, candidate: TableResource): boolean {
  return one.mayRecreate === true && !isSameLayout(nameLayout(existing), nameLayout(candidate));
}

function listDatasets(publications: readonly Publication[]): string[] {
  return [...new Set(publications.map(({ dataset }) => dataset))];
}
