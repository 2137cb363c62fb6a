import type { Lake } from "../../lake/lake.ts";
import { PipelineError } from "../../errors.ts";
import type { RelationName } from "../../table.ts";
import type {
  AppendRequest,
  LoadOutcome,
  LoadRequest,
  Obstacle,
  Parameters,
  PlannedRelation,
  Publication,
  RelationDescription,
  Row,
  Warehouse,
} from "../warehouse.ts";
import { describeStop } from "../stop.ts";
import { isOfPreview } from "../previews.ts";
import type { Preview } from "../previews.ts";
import { orUndefined } from "./api.ts";
import { appendRows } from "./append.ts";
import { toDescription } from "./describe.ts";
import { estimate } from "./estimate.ts";
import { describeFailure } from "./failure.ts";
import { JobFailure } from "./jobs.ts";
import type { Jobs } from "./jobs.ts";
import { checkOurs, toLabels } from "./labels.ts";
import type { Loader } from "./load.ts";
import { isCandidate, publishedOf } from "./names.ts";
import { findObstacles } from "./obstacles.ts";
import { dropPreview, listPreviews } from "./previews.ts";
import type { Publisher } from "./publish.ts";
import type { JobConfiguration, JobResource, QueryParameter } from "./resources.ts";
import type { Tables } from "./tables.ts";
import { findTargets } from "./targets.ts";
import type { Target } from "./targets.ts";
import { toQueryParameters, toRows } from "./values.ts";
import { readText } from "../../lake/text.ts";

export interface Parts {
  readonly project: string;
  readonly jobs: Jobs;
  readonly tables: Tables;
  /** Undefined where there is no lake: then nothing is loaded or published. */
  readonly loader: Loader | undefined;
  readonly publisher: Publisher | undefined;
  readonly lake: Lake | undefined;
  readonly labels: Readonly<Record<string, string>>;
  /** What the run builds, where that is a preview. */
  readonly preview?: Preview | undefined;
  readonly maxBytesBilled: number | undefined;
  /** Runs queries only: a dry run, which is free, tells what a statement is. */
  readonly isReadOnly: boolean;
  /** Throws when this run may write no more. */
  readonly mayWrite: () => void;
  /** Says in words why a call failed that no statement is to blame for. */
  readonly explain: (error: Error) => Promise<unknown>;
}

/** The warehouse port on BigQuery, which is sent SQL as it is written; values are as values.ts says. */
export class BigQueryWarehouse implements Warehouse {
  readonly kind = "bigquery";
  readonly #parts: Parts;
  #isStopped = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async query(sql: string, parameters: Parameters = {}): Promise<Row[]> {
    return this.#explain(sql, async () => {
      const job = await this.#run(sql, parameters);
      const { rows, fields } = await this.#parts.jobs.readRows(job);
      return toRows(rows, fields);
    });
  }

  async execute(sql: string): Promise<undefined> {
    await this.#explain(sql, () => this.#run(sql, {}));
  }

  async loadParquet(request: LoadRequest): Promise<LoadOutcome> {
    const { loader } = this.#parts;
    if (loader === undefined) throw new Error("a warehouse without a lake was asked to load");
    this.#parts.mayWrite();
    return this.#explain("", () => loader.load(request));
  }

  async describe(relation: RelationName): Promise<RelationDescription | undefined> {
    return this.#explain("", async () => {
      await this.#settle(relation.dataset);
      const found = await this.#parts.tables.get(relation);
      return found && toDescription(found);
    });
  }

  async estimate(sql: string): Promise<number | undefined> {
    return this.#explain(sql, () => estimate(this.#parts.jobs, sql));
  }

  async findObstacles(planned: readonly PlannedRelation[]): Promise<Obstacle[]> {
    return this.#explain("", async () => {
      // What an earlier run began to publish counts as published.
      for (const dataset of new Set(planned.map((one) => one.dataset))) {
        await this.#finishPublishing(dataset);
      }
      return findObstacles(planned, this.#parts.tables);
    });
  }

  async publish(publications: readonly Publication[]): Promise<void> {
    const { publisher } = this.#parts;
    if (publisher === undefined) throw new Error("a warehouse without a lake was asked to publish");
    this.#parts.mayWrite();
    for (const { dataset } of publications) this.#checkPreview(dataset);
    await this.#explain("", () => publisher.publish(publications));
  }

  async listPreviews(dataset: string): Promise<Preview[]> {
    return this.#explain("", () => listPreviews(dataset, this.#parts.tables));
  }

  async dropPreview(preview: Preview): Promise<void> {
    this.#parts.mayWrite();
    await this.#explain("", () => dropPreview(preview, this.#parts));
  }

  async appendRows(request: AppendRequest): Promise<void> {
    const { lake, ...parts } = this.#parts;
    if (lake === undefined) throw new Error("a warehouse without a lake was asked to add rows");
    await this.#explain("", () => appendRows(request, { ...parts, lake }));
  }

  async readState(dataset: string): Promise<string | undefined> {
    return this.#explain("", async () => {
      await this.#finishPublishing(dataset);
      const { lake } = this.#parts;
      return lake && readText(lake, this.#stateKey(dataset));
    });
  }

  async writeState(dataset: string, text: string): Promise<void> {
    const { lake } = this.#parts;
    if (lake === undefined) throw new Error("a warehouse without a lake was asked to keep a state");
    this.#parts.mayWrite();
    this.#checkPreview(dataset);
    await this.#explain("", () => lake.write(this.#stateKey(dataset), [Buffer.from(text)]));
  }

  async cancel(): Promise<void> {
    this.#isStopped = true;
    await this.#parts.jobs.cancelQueries();
  }

  async close(): Promise<void> {
    // Nothing is held open.
  }

  #stateKey(dataset: string): string {
    return `bigquery/${this.#parts.project}/states/${dataset}.json`;
  }

  async #run(sql: string, parameters: Parameters): Promise<JobResource> {
    const { jobs, maxBytesBilled } = this.#parts;
    if (this.#isStopped) throw describeStop();
    const queryParameters = toQueryParameters(parameters);
    if (this.#parts.isReadOnly) await this.#checkQuery(sql, queryParameters);
    const targets = findTargets(sql);
    await this.#prepare(targets);
    const configuration: JobConfiguration = {
      query: {
        query: sql,
        useLegacySql: false,
        ...(queryParameters.length > 0 && { parameterMode: "NAMED", queryParameters }),
        ...(maxBytesBilled !== undefined && { maximumBytesBilled: String(maxBytesBilled) }),
      },
    };
    const first = targets[0];
    const title = first === undefined ? "query" : `${first.dataset}_${first.name}`;
    const job = await jobs.run(title, configuration).catch(async (error: unknown) => {
      if (!(await this.#clearStale(targets, error))) throw error;
      return jobs.run(title, configuration);
    });
    await this.#label(targets);
    return job;
  }

  /** Before statements run: places to build in, and nobody else's tables in their way. */
  async #prepare(targets: readonly Target[]): Promise<void> {
    const { loader, tables } = this.#parts;
    if (targets.length > 0) loader?.forget();
    for (const target of targets) {
      this.#checkPreview(target.dataset);
      await this.#settle(target.dataset);
      if (target.verb === "create") await tables.ensureDataset(target.dataset);
      if (isCandidate(target.dataset)) continue;
      const existing = await tables.get(target);
      if (existing !== undefined) checkOurs(existing);
    }
  }

  async #checkQuery(sql: string, parameters: readonly QueryParameter[]): Promise<void> {
    const { statistics } = await this.#parts.jobs.dryRun(sql, parameters);
    const { statementType = "SELECT" } = statistics?.query ?? {};
    if (statementType === "SELECT") return;
    throw new PipelineError(`The warehouse is only looked at here, and this is ${statementType}.`, {
      code: "invalid-sql",
      remedy: "Ask one query: select …, or with … select ….",
    });
  }

  /** Throws for a dataset that the preview which is built is not to touch. */
  #checkPreview(dataset: string): void {
    const { preview } = this.#parts;
    if (preview === undefined || isOfPreview(preview, dataset)) return;
    throw new PipelineError(
      `The preview ${preview.dataset} would write to ${dataset}, which is not its own.`,
      { code: "warehouse", remedy: `Let it write to ${preview.dataset} only.` },
    );
  }

  /**
   * A candidate of another partitioning, which BigQuery replaces neither by a query nor by a clone
   * (https://github.com/dbt-labs/dbt-adapters/issues/1077), is dropped.
   */
  async #clearStale(targets: readonly Target[], error: unknown): Promise<boolean> {
    const [target, ...others] = targets;
    if (target === undefined || others.length > 0 || !isCandidate(target.dataset)) return false;
    const isStale =
      error instanceof JobFailure &&
      /cannot replace a table with a different|already exists/i.test(error.message);
    if (isStale) await this.#parts.tables.remove(target);
    return isStale;
  }

  async #label(targets: readonly Target[]): Promise<void> {
    const { labels, tables } = this.#parts;
    for (const target of targets) {
      if (target.verb !== "create") continue;
      const change = { labels: toLabels({ ...labels, model: target.name }) };
      // A script may have dropped what it made.
      await orUndefined(tables.patch(target, change));
    }
  }

  /** What an earlier run began to publish from these candidates is finished before they change. */
  async #settle(dataset: string): Promise<void> {
    if (isCandidate(dataset)) await this.#finishPublishing(publishedOf(dataset));
  }

  /** A preview, and who only looks, leave what others began to those who have the dataset for themselves. */
  async #finishPublishing(dataset: string): Promise<void> {
    const { isReadOnly, preview, publisher } = this.#parts;
    if (isReadOnly) return;
    if (preview === undefined || isOfPreview(preview, dataset)) await publisher?.settle(dataset);
  }

  async #explain<Result>(sql: string, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      const { explain, tables } = this.#parts;
      const listNames = async (dataset: string) =>
        (await tables.list(dataset)).map(({ tableReference }) => tableReference.tableId);
      throw await describeFailure(error, { sql, listNames, explain });
    }
  }
}
