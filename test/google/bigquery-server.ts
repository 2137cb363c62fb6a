import { quote } from "../../actions/lib/googlesql/quote.ts";
import { answerJob } from "./bigquery-job-calls.ts";
import { createJobRunner, type JobRunner } from "./bigquery-jobs.ts";
import { measureTable } from "./bigquery-query.ts";
import { quoteTitle } from "./bigquery-statement.ts";
import {
  BigQueryStore,
  type DatasetRecord,
  duplicate,
  type Labels,
  Refusal,
  type TableRecord,
} from "./bigquery-store.ts";
import { type Field, TYPES } from "./bigquery-values.ts";
import { type Answer, type Handler, ok, parse, refuse, type ServedRequest } from "./serve.ts";

export interface ServedBigQuery {
  readonly handle: Handler;
  readonly runner: JobRunner;
  readonly store: BigQueryStore;
  close(): void;
}

interface TableBody {
  readonly tableReference: { readonly datasetId: string; readonly tableId: string };
  readonly labels?: Record<string, string | null>;
  readonly description?: string | null;
  readonly schema?: { readonly fields?: readonly (Field & { description?: string | null })[] };
  readonly expirationTime?: string | null;
  readonly timePartitioning?: { readonly type: string; readonly field?: string };
  readonly rangePartitioning?: object;
  readonly clustering?: { readonly fields?: readonly string[] };
  readonly view?: { readonly query: string };
}

/**
 * What this project's adapter asks of BigQuery's REST API, over DuckDB in memory: one call at a
 * time. https://cloud.google.com/bigquery/docs/reference/rest
 */
export async function openBigQueryServer(options: {
  readonly project: string;
  readonly location: string;
  /** The file that an address in a load job names. */
  readonly resolve: (uri: string) => string;
}): Promise<ServedBigQuery> {
  const store = await BigQueryStore.open(options);
  const runner = createJobRunner(store, options.resolve);
  let last: Promise<unknown> = Promise.resolve();
  const handle: Handler = (request) => {
    const done = last.then(() => answer(store, runner, request));
    last = done.catch(() => undefined);
    return done;
  };
  return { handle, runner, store, close: () => store.close() };
}

async function answer(
  store: BigQueryStore,
  runner: JobRunner,
  request: ServedRequest,
): Promise<Answer | undefined> {
  const prefix = `/bigquery/v2/projects/${store.project}/`;
  if (!request.path.startsWith(prefix)) return undefined;
  const parts = request.path.slice(prefix.length).split("/").map(decodeURIComponent);
  const [kind, id = "", , table = ""] = parts;
  try {
    if (kind === "jobs" || kind === "queries") {
      return await answerJob(parts, { store, runner, request });
    }
    if (kind !== "datasets") return undefined;
    if (parts.length <= 2) return await answerDataset(store, request, id);
    if (parts.length === 3) return await answerTables(store, request, id);
    return await answerTable(store, request, `${id}.${table}`);
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.status, error.reason, error.message);
    throw error;
  }
}

async function answerDataset(
  store: BigQueryStore,
  request: ServedRequest,
  id: string,
): Promise<Answer | undefined> {
  if (request.method === "POST") {
    const { datasetReference, ...body } = parse(request) as {
      datasetReference: { datasetId: string };
      location: string;
      labels?: Labels;
      defaultTableExpirationMs?: string;
    };
    await store.insertDataset({ labels: {}, ...body, id: datasetReference.datasetId });
    return ok({ ...body, datasetReference });
  }
  if (request.method === "DELETE") {
    await store.removeDataset(id, request.query.get("deleteContents") === "true");
    return { status: 204 };
  }
  if (request.method !== "GET") return undefined;
  const describeDataset = ({ id: datasetId, ...dataset }: DatasetRecord) => {
    return { ...dataset, datasetReference: { projectId: store.project, datasetId } };
  };
  if (id !== "") return ok(describeDataset(store.getDataset(id)));
  const [, key = "", value = ""] =
    /^labels\.(\w+):(\w+)$/.exec(request.query.get("filter") ?? "") ?? [];
  const found = [...store.datasets.values()].filter(({ labels }) => labels[key] === value);
  const start = Number(request.query.get("pageToken") ?? 0);
  const end = start + Number(request.query.get("maxResults") ?? 50);
  return ok({
    datasets: found.slice(start, end).map(describeDataset),
    ...(end < found.length && { nextPageToken: String(end) }),
  });
}

async function answerTables(
  store: BigQueryStore,
  request: ServedRequest,
  dataset: string,
): Promise<Answer> {
  store.getDataset(dataset);
  if (request.method === "POST") return insertTable(store, parse(request) as TableBody);
  const titles = [...store.tables.keys()].filter((title) => title.startsWith(`${dataset}.`));
  const start = Number(request.query.get("pageToken") ?? 0);
  const end = start + Number(request.query.get("maxResults") ?? 50);
  return ok({
    tables: titles.slice(start, end).map((title) => describeShortly(store, title)),
    ...(end < titles.length && { nextPageToken: String(end) }),
  });
}

async function insertTable(store: BigQueryStore, body: TableBody): Promise<Answer> {
  const title = `${body.tableReference.datasetId}.${body.tableReference.tableId}`;
  if (store.tables.has(title)) throw duplicate(`Table ${store.project}:${title}`);
  if (body.view) await store.putView(title, body.view.query).catch(toRefusal);
  else {
    const columns = (body.schema?.fields ?? []).map(printColumn);
    await store.connection.run(`create table ${quoteTitle(title)} (${columns.join(", ")})`);
  }
  const { clustering, rangePartitioning, timePartitioning, view } = body;
  const made = store.record(title, {
    ...(view && { query: view.query }),
    ...(timePartitioning && { timePartitioning }),
    ...(rangePartitioning && { rangePartitioning }),
    ...(clustering?.fields && { clustering: clustering.fields }),
  });
  change(made, body);
  return ok(await describe(store, title));
}

function printColumn({ fields, mode, name, type }: Field): string {
  const inner = fields?.map(printColumn).join(", ");
  const base = inner === undefined ? TYPES[type] : `struct(${inner})`;
  const list = mode === "REPEATED" ? "[]" : "";
  return `${quote(name)} ${base}${list}${mode === "REQUIRED" ? " not null" : ""}`;
}

async function answerTable(
  store: BigQueryStore,
  request: ServedRequest,
  name: string,
): Promise<Answer | undefined> {
  const [title = "", partition] = name.split("$");
  const record = store.getTable(title);
  if (request.method === "DELETE") {
    if (partition === undefined) await store.drop(title);
    else {
      const where = store.inPartition(title, partition);
      await store.connection.run(`delete from ${quoteTitle(title)} where ${where}`);
    }
    return { status: 204 };
  }
  if (request.method === "PATCH") {
    const ifMatch = request.headers["if-match"];
    if (ifMatch !== undefined && ifMatch !== toEtag(record)) {
      throw new Refusal(412, "conditionNotMet", "Precondition Failed");
    }
    const body = parse(request) as TableBody;
    if (body.view) {
      await store.putView(title, body.view.query).catch(toRefusal);
      record.query = body.view.query;
      await store.refreshViews();
    }
    change(record, body);
    record.lastModifiedTime = store.tick();
  } else if (request.method !== "GET") return undefined;
  return ok(await describe(store, title, partition));
}

function toRefusal(error: unknown): never {
  if (error instanceof Refusal) throw error;
  throw new Refusal(400, "invalidQuery", String(error).split("\n")[0] ?? "");
}

/** Null takes away; what is not said stays. */
function change(record: TableRecord, body: Partial<TableBody>): void {
  for (const [key, value] of Object.entries(body.labels ?? {})) {
    if (value === null) delete record.labels[key];
    else record.labels[key] = value;
  }
  if (body.description) record.description = body.description;
  else if (body.description === null) delete record.description;
  if (body.expirationTime) record.expirationTime = body.expirationTime;
  else if (body.expirationTime === null) delete record.expirationTime;
  if (body.schema === undefined) return;
  record.columns = new Map(
    (body.schema.fields ?? []).map(({ description, mode, name }) => [
      name.toLowerCase(),
      { mode, ...(description && { description }) },
    ]),
  );
}

function toEtag({ lastModifiedTime }: TableRecord): string {
  return `"${lastModifiedTime}"`;
}

function describeShortly(store: BigQueryStore, title: string): object {
  const { clustering, columns: _columns, query, title: _title, ...rest } = store.getTable(title);
  const [datasetId = "", tableId = ""] = title.split(".");
  return {
    ...rest,
    id: `${store.project}:${title}`,
    tableReference: { projectId: store.project, datasetId, tableId },
    type: query === undefined ? "TABLE" : "VIEW",
    creationTime: String(rest.creationTime),
    lastModifiedTime: String(rest.lastModifiedTime),
    ...(clustering && { clustering: { fields: clustering } }),
    ...(query !== undefined && { view: { query, useLegacySql: false } }),
  };
}

async function describe(store: BigQueryStore, title: string, partition?: string): Promise<object> {
  const record = store.getTable(title);
  const isView = record.query !== undefined;
  return {
    ...describeShortly(store, title),
    etag: toEtag(record),
    location: store.location,
    schema: { fields: await store.readFields(title).catch(toRefusal) },
    ...(!isView && {
      numRows: String(await store.countRows(title, partition)),
      numBytes: String(await measureTable(store, title)),
    }),
  };
}
