import { type ErrorCode, PipelineError } from "../errors.ts";
import { isNetworkFailure, isTransient, readReasons, readStatus } from "./retry.ts";

export interface Service {
  readonly name: "BigQuery" | "Cloud Storage";
  readonly code: ErrorCode;
  readonly project: string | undefined;
  /** What is worked on, as people say it: `the bucket lake-of-carbon`. */
  readonly resource: string;
  /** Who asks, as an account's address; undefined where nobody knows. */
  readonly readPrincipal: () => Promise<string | undefined>;
}

interface Wording {
  readonly problem: string;
  readonly remedy: string;
}

interface Failure {
  readonly message: string;
  readonly status: number | undefined;
  readonly reasons: readonly string[];
  readonly error: Error;
}

type Explain = (failure: Failure, service: Service) => Wording | undefined | Promise<Wording>;

const LOGIN =
  "Log in with gcloud auth application-default login; in GitHub Actions let google-github-actions/auth come first, with workload_identity_provider and permissions: id-token: write.";

const API: Record<Service["name"], string> = {
  BigQuery: "bigquery.googleapis.com",
  "Cloud Storage": "storage.googleapis.com",
};

/** The least role that has a permission; the first that matches counts. */
const ROLES: readonly (readonly [RegExp, string, "project" | "bucket"])[] = [
  [/^bigquery\.jobs\./, "roles/bigquery.jobUser", "project"],
  [/^bigquery\./, "roles/bigquery.dataEditor", "project"],
  [/^storage\.objects\./, "roles/storage.objectUser", "bucket"],
  [/^storage\./, "roles/storage.legacyBucketReader", "bucket"],
  [/^serviceusage\./, "roles/serviceusage.serviceUsageConsumer", "project"],
  [/^iam\./, "roles/iam.workloadIdentityUser", "project"],
];

/** Ordered by cause: who asks, whether it may be asked at all, what is asked for, the way there. */
const EXPLANATIONS: readonly Explain[] = [
  explainCredentials,
  explainDisabledApi,
  explainBilling,
  explainAccess,
  explainMissing,
  explainTrouble,
];

/**
 * Says in a sentence why a call to a service failed that nobody's SQL or data is to blame for, and
 * what mends it: credentials, API, billing, role, missing resource, network. Gives any other error
 * as it is.
 */
export async function explainFailure(error: unknown, service: Service): Promise<unknown> {
  if (!(error instanceof Error) || error instanceof PipelineError) return error;
  const failure = {
    message: error.message.replaceAll(/\s+/g, " ").trim(),
    status: readStatus(error),
    reasons: readReasons(error),
    error,
  };
  for (const explain of EXPLANATIONS) {
    const wording = await explain(failure, service);
    if (wording)
      return new PipelineError(wording.problem, { ...wording, code: service.code, cause: error });
  }
  return error;
}

function explainCredentials({ message, status }: Failure, service: Service): Wording | undefined {
  const to = `${service.name} was asked for ${service.resource}`;
  if (/could not load the default credentials|unable to detect a project id/i.test(message)) {
    return { problem: `${to}, and there are no credentials of Google Cloud here.`, remedy: LOGIN };
  }
  if (/invalid_grant|invalid_rapt|reauth|expired or revoked|token has expired/i.test(message)) {
    return { problem: `${to} with credentials that have expired or were revoked.`, remedy: LOGIN };
  }
  if (status !== 401) return undefined;
  return { problem: `${to} with credentials that it does not take.`, remedy: LOGIN };
}

function explainDisabledApi({ message, reasons }: Failure, service: Service): Wording | undefined {
  const isDisabled =
    reasons.includes("accessNotConfigured") ||
    /has not been used in project .* before or it is disabled|SERVICE_DISABLED/.test(message);
  if (!isDisabled) return undefined;
  const project = /in project (\S+) before/.exec(message)?.[1] ?? service.project;
  return {
    problem: `The API of ${service.name} is not enabled in the project ${project ?? "of these credentials"}.`,
    remedy: `Enable it: gcloud services enable ${API[service.name]}${toFlag("project", project)}`,
  };
}

function explainBilling({ message, reasons }: Failure, service: Service): Wording | undefined {
  const isUnbilled =
    reasons.includes("billingNotEnabled") ||
    /billing (has not been enabled|account .* (is disabled|is not open|absent))/i.test(message);
  if (!isUnbilled) return undefined;
  const project = service.project ?? "<project>";
  return {
    problem: `The project ${project} has no billing account, without which ${service.name} does not do this.`,
    remedy: `Link one: gcloud billing projects link ${project} --billing-account <account>`,
  };
}

async function toAccess(failure: Failure, service: Service): Promise<Wording> {
  const { message } = failure;
  const permission = /\b((?:bigquery|storage|serviceusage|iam\.serviceAccounts)\.[\w.]*\w)\b/.exec(
    message,
  )?.[1];
  const named = /\b([\w.+-]+@[\w.-]+\w)\b/.exec(message)?.[1];
  const principal = named ?? (await service.readPrincipal().catch(() => undefined));
  const who = principal ?? "The account that this runs as";
  const may = permission === undefined ? "" : `: it lacks ${permission}`;
  return {
    problem: `${who} may not use ${service.resource} in ${service.name}${may}.`,
    remedy: describeGrant(permission, { principal, service }),
  };
}

function explainAccess(failure: Failure, service: Service): Promise<Wording> | undefined {
  const isRefused = failure.status === 403 || failure.reasons.includes("accessDenied");
  return isRefused && !isTransient(failure.error) ? toAccess(failure, service) : undefined;
}

function describeGrant(
  permission: string | undefined,
  { principal, service }: { principal: string | undefined; service: Service },
): string {
  const fallback = service.name === "BigQuery" ? "bigquery.tables.get" : "storage.objects.get";
  const found = ROLES.find(([pattern]) => pattern.test(permission ?? fallback));
  const [, role = "roles/bigquery.dataEditor", on = "project"] = found ?? [];
  const member = toMember(principal);
  const bucket = /^the bucket (\S+)$/.exec(service.resource)?.[1];
  if (on === "bucket" && bucket !== undefined) {
    return `Grant the role: gcloud storage buckets add-iam-policy-binding gs://${bucket} --member ${member} --role ${role}`;
  }
  return `Grant the role: gcloud projects add-iam-policy-binding ${service.project ?? "<project>"} --member ${member} --role ${role}`;
}

function toMember(principal: string | undefined): string {
  if (principal === undefined) return "<member>";
  return `${principal.endsWith(".gserviceaccount.com") ? "serviceAccount" : "user"}:${principal}`;
}

function explainMissing({ message, status }: Failure, service: Service): Wording | undefined {
  if (status !== 404) return undefined;
  const dataset = /Not found: Dataset ([^\s:]+):([\w$]+)/i.exec(message);
  if (dataset) {
    return {
      problem: `There is no dataset ${dataset[2]} in the project ${dataset[1]}.`,
      remedy: `Make it: bq --location <location> mk --dataset ${dataset[1]}:${dataset[2]}`,
    };
  }
  const bucket = /^the bucket (\S+)$/.exec(service.resource)?.[1];
  if (bucket !== undefined && /bucket does not exist|bucket .*not found/i.test(message)) {
    return {
      problem: `There is no bucket ${bucket} in Cloud Storage.`,
      remedy: `Make it: gcloud storage buckets create gs://${bucket} --location <location> --uniform-bucket-level-access${toFlag("project", service.project)}`,
    };
  }
  if (!/Not found: Project|project .*(was )?not found/i.test(message)) return undefined;
  return {
    problem: `There is no project ${service.project ?? "of that name"} that these credentials can see.`,
    remedy: "Correct --project: gcloud projects list shows those that there are.",
  };
}

/** What was tried again until time was up. */
function explainTrouble({ message, status, reasons, error }: Failure, service: Service) {
  if (!isTransient(error)) return undefined;
  const { name, resource } = service;
  if (isNetworkFailure(error)) {
    return {
      problem: `${name} could not be reached for ${resource}: ${message}`,
      remedy: "Check the network, and run again: it goes on from where it is.",
    };
  }
  const said = reasons[0] ?? (status === undefined ? "an error" : `status ${status}`);
  return {
    problem: `${name} goes on answering ${said} for ${resource}: ${message}`,
    remedy: "Wait a little and run again: it goes on from where it is.",
  };
}

function toFlag(name: string, value: string | undefined): string {
  return value === undefined ? "" : ` --${name} ${value}`;
}
