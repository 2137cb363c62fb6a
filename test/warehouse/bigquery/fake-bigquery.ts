import type { Call, Request } from "../../../actions/lib/warehouse/bigquery/api.ts";
import { Jobs } from "../../../actions/lib/warehouse/bigquery/jobs.ts";
import { Pace } from "../../../actions/lib/warehouse/bigquery/pace.ts";
import type {
  DatasetResource,
  JobConfiguration,
  JobResource,
  TableResource,
} from "../../../actions/lib/warehouse/bigquery/resources.ts";
import { Tables } from "../../../actions/lib/warehouse/bigquery/tables.ts";

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A table's content, for tests: what was loaded into each partition, or copied into all of it. */
interface Held {
  resource: Mutable<TableResource>;
  content: string;
  partitions: Map<string, { uri: string; rowCount: number }>;
}

/** Metadata, loads and copies of BigQuery in memory; what a real server does to SQL is not here. */
export class FakeBigQuery {
  readonly datasets = new Map<string, DatasetResource>();
  readonly tables = new Map<string, Held>();
  readonly requests: string[] = [];
  /** Rows of the files that may be loaded, by address. */
  readonly files = new Map<string, number>();
  /** Told of each call before it has its effect; to throw is to fail. */
  onCall: (line: string) => void = () => undefined;
  #jobs = new Map<string, JobResource>();
  #time = 1_700_000_000_000;

  readonly call = (async (request: Request) => {
    const { method, path, body } = request;
    const { configuration } = (body ?? {}) as { configuration?: JobConfiguration };
    const { load, copy } = configuration ?? {};
    const to = load?.destinationTable ?? copy?.destinationTable;
    const line = `${method} ${path}${to ? ` ${load ? "load" : "copy"} ${to.datasetId}.${to.tableId}` : ""}`;
    this.requests.push(line);
    this.onCall(line);
    const [, kind, dataset = "", , table = ""] = path.split("/");
    if (kind === "jobs" && method === "GET") return this.#jobs.get(dataset) ?? fail(404);
    if (kind === "jobs")
      return this.#runJob(
        body as { jobReference: JobResource["jobReference"]; configuration: JobConfiguration },
      );
    if (path === "/datasets") return this.#insertDataset(body as DatasetResource);
    if (path.split("/").length === 3) return this.datasets.get(dataset) ?? fail(404);
    if (table === "") {
      if (method === "POST") return this.#insert(body as TableResource);
      const tables = [...this.tables.values()].map(({ resource }) => resource);
      return { tables: tables.filter((one) => one.tableReference.datasetId === dataset) };
    }
    return this.#touch(method, `${dataset}.${table}`, body as Partial<TableResource>);
  }) as Call;

  /** What the adapter's parts need, on this server. */
  open(runId = "run") {
    const clock = { now: () => 0, sleep: async () => undefined };
    const common = { call: this.call, project: "p", location: "europe-west2", labels: {}, runId };
    const pace = new Pace(clock);
    return {
      ...common,
      jobs: new Jobs({ ...common, runAttempt: 1, step: "test", clock, random: () => 0 }),
      tables: new Tables({ ...common, candidateExpirationMs: 86_400_000, pace }),
    };
  }

  /** Puts a table or view there, as somebody else may have. */
  put(title: string, more: Partial<TableResource> & { content?: string } = {}): void {
    const [datasetId = "", tableId = ""] = title.split(".");
    const { content = "", ...resource } = more;
    this.tables.set(title, {
      resource: {
        type: "TABLE",
        creationTime: String((this.#time += 1)),
        ...resource,
        tableReference: { projectId: "p", datasetId, tableId },
      },
      content,
      partitions: new Map(),
    });
  }

  #insertDataset(resource: DatasetResource): DatasetResource {
    const { datasetId } = resource.datasetReference;
    if (this.datasets.has(datasetId)) fail(409);
    this.datasets.set(datasetId, resource);
    return resource;
  }

  #insert(resource: TableResource): TableResource {
    const { datasetId, tableId } = resource.tableReference;
    const title = `${datasetId}.${tableId}`;
    if (!this.datasets.has(datasetId)) fail(404);
    if (this.tables.has(title)) fail(409);
    this.put(title, { ...resource, type: resource.view ? "VIEW" : "TABLE" });
    return this.tables.get(title)!.resource;
  }

  #touch(method: string, name: string, change: Partial<TableResource>): unknown {
    const [title = "", partition] = name.split("$");
    const held = this.tables.get(title) ?? fail(404);
    if (method === "PATCH") {
      const labels = Object.entries({ ...held.resource.labels, ...change.labels });
      Object.assign(held.resource, change, {
        labels: Object.fromEntries(labels.filter(([, value]) => value !== null)),
      });
    }
    if (method === "DELETE" && partition === undefined) this.tables.delete(title);
    if (method === "DELETE" && partition !== undefined) held.partitions.delete(partition);
    if (partition === undefined) return held.resource;
    return { ...held.resource, numRows: String(held.partitions.get(partition)?.rowCount ?? 0) };
  }

  #runJob(job: { jobReference: JobResource["jobReference"]; configuration: JobConfiguration }) {
    const { jobReference, configuration } = job;
    if (this.#jobs.has(jobReference.jobId)) fail(409);
    const { load, copy } = configuration;
    let outputRows = 0;
    if (load) {
      const { datasetId, tableId } = load.destinationTable;
      const [name, partition = ""] = tableId.split("$");
      const [uri = ""] = load.sourceUris;
      outputRows = this.files.get(uri) ?? fail(404);
      const held = this.tables.get(`${datasetId}.${name}`) ?? fail(404);
      held.partitions.set(partition, { uri, rowCount: outputRows });
    }
    if (copy) {
      const find = ({ datasetId, tableId }: { datasetId: string; tableId: string }) =>
        this.tables.get(`${datasetId}.${tableId}`) ?? fail(404);
      const [from, to] = [find(copy.sourceTable), find(copy.destinationTable)];
      to.content = from.content;
      // Nobody promises that more than the data comes out of it.
      to.resource = { ...to.resource, labels: {}, description: null };
      if (from.resource.schema) to.resource.schema = from.resource.schema;
    }
    const done: JobResource = {
      jobReference,
      status: { state: "DONE" },
      statistics: { load: { outputRows: String(outputRows) } },
    };
    this.#jobs.set(jobReference.jobId, done);
    return done;
  }
}

function fail(code: number): never {
  throw Object.assign(new Error(`answered ${code}`), { code });
}
