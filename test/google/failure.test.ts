import { describe, expect, it } from "vitest";
import { PipelineError } from "../../actions/lib/errors.ts";
import { explainFailure, type Service } from "../../actions/lib/google/failure.ts";

const BIGQUERY: Service = {
  name: "BigQuery",
  code: "warehouse",
  project: "carbon",
  resource: "the project carbon",
  readPrincipal: async () => undefined,
};
const STORAGE: Service = {
  ...BIGQUERY,
  name: "Cloud Storage",
  code: "lake",
  resource: "the bucket lake",
};

const failure = (message: string, fields: object = {}): Error =>
  Object.assign(new Error(message), fields);

async function explain(error: Error, service: Service): Promise<PipelineError> {
  const explained = await explainFailure(error, service);
  if (!(explained instanceof PipelineError)) throw new Error("it was not explained");
  expect(explained.cause).toBe(error);
  return explained;
}

// The messages are those that the services and google-auth-library give.
describe("explainFailure", () => {
  it("says how to log in where there are no credentials", async () => {
    const message =
      "Could not load the default credentials. Browse to https://cloud.google.com/docs/authentication/getting-started for more information.";
    expect(await explain(failure(message), BIGQUERY)).toMatchObject({
      code: "warehouse",
      message: expect.stringContaining("there are no credentials"),
      remedy: expect.stringMatching(
        /gcloud auth application-default login.*workload_identity_provider/,
      ),
    });
  });

  it.each([
    failure("invalid_grant", { code: 400 }),
    failure('{"error":"invalid_grant","error_subtype":"invalid_rapt"}', { status: 400 }),
    failure("Request had invalid authentication credentials.", { code: 401 }),
  ])("says how to log in where credentials are no longer good: %s", async (error) => {
    expect((await explain(error, STORAGE)).remedy).toContain(
      "gcloud auth application-default login",
    );
  });

  it("says how to enable an API, in the project that the answer names", async () => {
    const message =
      "BigQuery API has not been used in project 12345 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/bigquery.googleapis.com/overview?project=12345 then retry.";
    const error = failure(message, { code: 403, errors: [{ reason: "accessNotConfigured" }] });
    expect(await explain(error, BIGQUERY)).toMatchObject({
      message: "The API of BigQuery is not enabled in the project 12345.",
      remedy: "Enable it: gcloud services enable bigquery.googleapis.com --project 12345",
    });
  });

  it("says which role an account lacks that the answer names", async () => {
    const message =
      "loader@carbon.iam.gserviceaccount.com does not have storage.objects.create access to the Google Cloud Storage object. Permission 'storage.objects.create' denied on resource (or it may not exist).";
    expect(await explain(failure(message, { code: 403 }), STORAGE)).toMatchObject({
      code: "lake",
      message:
        "loader@carbon.iam.gserviceaccount.com may not use the bucket lake in Cloud Storage: it lacks storage.objects.create.",
      remedy:
        "Grant the role: gcloud storage buckets add-iam-policy-binding gs://lake --member serviceAccount:loader@carbon.iam.gserviceaccount.com --role roles/storage.objectUser",
    });
  });

  it("asks who is asking where the answer does not name the account", async () => {
    const message =
      "Access Denied: Project carbon: User does not have bigquery.jobs.create permission in project carbon.";
    const error = failure(message, { code: 403, errors: [{ reason: "accessDenied" }] });
    const service = { ...BIGQUERY, readPrincipal: async () => "ada@example.org" };
    expect(await explain(error, service)).toMatchObject({
      message:
        "ada@example.org may not use the project carbon in BigQuery: it lacks bigquery.jobs.create.",
      remedy:
        "Grant the role: gcloud projects add-iam-policy-binding carbon --member user:ada@example.org --role roles/bigquery.jobUser",
    });
    const unknown = await explain(error, {
      ...BIGQUERY,
      readPrincipal: () => Promise.reject(new Error("no metadata server")),
    });
    expect(unknown.message).toMatch(/^The account that this runs as may not use/);
  });

  it("says how to make what is missing", async () => {
    const dataset = failure("Not found: Dataset carbon:emissions", { code: 404 });
    expect((await explain(dataset, BIGQUERY)).remedy).toContain("mk --dataset carbon:emissions");
    const bucket = failure("The specified bucket does not exist.", { code: 404 });
    expect((await explain(bucket, STORAGE)).remedy).toContain("buckets create gs://lake");
  });

  it("says that the service or the network does not answer", async () => {
    const reset = failure("read ECONNRESET", { code: "ECONNRESET" });
    expect((await explain(reset, STORAGE)).message).toContain("could not be reached");
    const down = failure("The service is unavailable.", { code: 503 });
    expect((await explain(down, BIGQUERY)).message).toContain("status 503");
  });

  it("leaves bugs, and what is explained already, as they are", async () => {
    const bug = new TypeError("x is not a function");
    expect(await explainFailure(bug, BIGQUERY)).toBe(bug);
    const told = new PipelineError("Told.", { code: "lake", remedy: "Mend it." });
    expect(await explainFailure(told, BIGQUERY)).toBe(told);
  });
});
