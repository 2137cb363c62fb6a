import { BigQuery } from "@google-cloud/bigquery";
import { Storage } from "@google-cloud/storage";
import { PassThroughClient } from "google-auth-library";
import { randomUUID } from "node:crypto";
import { vi } from "vitest";
import type { Clock } from "../../actions/lib/google/retry.ts";
import { openCloudStorageLake } from "../../actions/lib/lake/cloud-storage.ts";
import { openBigQuery } from "../../actions/lib/warehouse/bigquery/open.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { openGoogle, PLACE } from "../google/bigquery-fixture.ts";
import { describeWarehouse } from "./contract.ts";
import { inOwnDatasets } from "./own-datasets.ts";

/**
 * A project of one's own, and a bucket in it: the contract then runs on the real services, or on
 * what stands in for them.
 */
const {
  GOOGLE_API_ENDPOINT: apiEndpoint,
  BIGQUERY_TEST_PROJECT: project,
  BIGQUERY_TEST_BUCKET: bucket,
  BIGQUERY_TEST_LOCATION: location = PLACE.location,
} = process.env;

interface Place {
  readonly project: string;
  readonly location: string;
  readonly bucket: string;
  /** Without, Google's services are asked, with Application Default Credentials. */
  readonly apiEndpoint?: string;
  readonly clock?: Clock;
  close(): Promise<void>;
}

async function openPlace(folder: string): Promise<Place> {
  if (project !== undefined) {
    if (bucket === undefined) throw new Error("BIGQUERY_TEST_PROJECT needs BIGQUERY_TEST_BUCKET");
    const close = async (): Promise<void> => undefined;
    return { project, location, bucket, close, ...(apiEndpoint !== undefined && { apiEndpoint }) };
  }
  const fixture = await openGoogle(folder);
  const { clock, google } = fixture;
  const close = async (): Promise<void> => {
    const left = [...fixture.bigQuery.store.datasets.keys()];
    await fixture.close();
    if (left.length > 0) throw new Error(`the contract leaves ${left.join(", ")} behind`);
  };
  return { ...PLACE, bucket: "lake", apiEndpoint: google.url, clock, close };
}

/** Opens both in datasets and a folder of a test's own, which go when it is closed. */
async function open(folder: string): Promise<Warehouse> {
  const place = await openPlace(folder);
  const id = `contract_${randomUUID().slice(0, 8)}`;
  const lake = await openCloudStorageLake({ ...place, prefix: id });
  const owner = { runId: id, runAttempt: 1, step: "test", labels: { contract: id } };
  const warehouse = await openBigQuery({ ...place, ...owner, lake });
  const own = inOwnDatasets(warehouse, { lake, prefix: `${id}_` });
  const close = async (): Promise<void> => {
    await warehouse.close();
    await removeAll(place, id);
    await place.close();
  };
  return new Proxy(own, {
    get: (target, name): unknown => (name === "close" ? close : Reflect.get(target, name)),
  });
}

/** Removes the datasets that have the label, and the objects in the folder. */
async function removeAll(place: Place, id: string): Promise<void> {
  const { apiEndpoint: endpoint, bucket: name, project: projectId } = place;
  const other = { apiEndpoint: endpoint ?? "", authClient: new PassThroughClient() as never };
  const options = { projectId, ...(endpoint !== undefined && other) };
  const [datasets] = await new BigQuery(options).getDatasets({ filter: `labels.contract:${id}` });
  for (const dataset of datasets) await dataset.delete({ force: true });
  const storage = new Storage(endpoint === undefined ? { projectId } : { apiEndpoint: endpoint });
  await storage.bucket(name).deleteFiles({ prefix: `${id}/` });
}

if (project !== undefined) vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 });

describeWarehouse(project === undefined ? "BigQuery" : `BigQuery in ${project}`, open);
