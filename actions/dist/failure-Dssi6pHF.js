import { t as PipelineError } from "./errors-DzvLK5MJ.js";
// actions/lib/google/retry.ts
const DEADLINE_MS = 6e5;
/** Of a try, unless told. */
const TRY_TIMEOUT_MS = 12e4;
const MAX_TRIES = 12;
const BACK_OFF_MS = {
	first: 1e3,
	most: 32e3
};
const STATUSES = /* @__PURE__ */ new Set([
	408,
	429,
	500,
	502,
	503,
	504
]);
/** https://cloud.google.com/bigquery/docs/error-messages */
const REASONS = /* @__PURE__ */ new Set([
	"backendError",
	"internalError",
	"jobRateLimitExceeded",
	"rateLimitExceeded",
	"userRateLimitExceeded"
]);
/** Said with a status that would be tried again, and never mended by it. */
const FINAL_REASONS = /* @__PURE__ */ new Set([
	"billingTierLimitExceeded",
	"bytesBilledLimitExceeded",
	"invalidQuery",
	"quotaExceeded",
	"resourcesExceeded"
]);
/** What the clients and Node call a connection that broke, or was never made. */
const NETWORK_CODES = /* @__PURE__ */ new Set([
	"EAI_AGAIN",
	"ECONNABORTED",
	"ECONNREFUSED",
	"ECONNRESET",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"ENOTFOUND",
	"EPIPE",
	"ERR_STREAM_PREMATURE_CLOSE",
	"ETIMEDOUT",
	"UND_ERR_CONNECT_TIMEOUT",
	"UND_ERR_SOCKET"
]);
const NETWORK_MESSAGE = /socket hang up|premature close|network timeout|fetch failed|\baborted\b/i;
/**
* Does the work until it succeeds, fails for good, or time is up, and then throws what it last
* threw. Waits in between as long as the service says, or else a random part of a time that
* doubles. The work must be such that doing it twice is doing it once: its answer may have been
* lost after it was done.
*/
async function withRetries(work, { clock, random, deadlineMs = DEADLINE_MS, tryTimeoutMs = TRY_TIMEOUT_MS }) {
	const endsAt = clock.now() + deadlineMs;
	for (let tries = 1;; tries += 1) try {
		return await withTimeout({
			timeoutMs: tryTimeoutMs,
			clock
		}, work);
	} catch (error) {
		if (!isTransient(error) || tries === MAX_TRIES) throw error;
		const most = Math.min(BACK_OFF_MS.first * 2 ** (tries - 1), BACK_OFF_MS.most);
		const waitMs = readRetryAfterMs(error, clock.now()) ?? random() * most;
		if (clock.now() + waitMs >= endsAt) throw error;
		await clock.sleep(waitMs);
	}
}
/**
* Waits for the work no longer than so long; it may still be done later. Throws what is told from
* no other broken connection.
*/
async function withTimeout({ timeoutMs, clock }, work) {
	if (timeoutMs === Infinity) return work();
	const { promise, reject } = Promise.withResolvers();
	const timer = startTimer(clock, timeoutMs, () => reject(toTimeout(timeoutMs)));
	try {
		return await Promise.race([work(), promise]);
	} finally {
		timer.stop();
	}
}
/** The clock's own timer, or Node's. */
function startTimer(clock, milliseconds, onEnd) {
	if (clock.startTimer !== void 0) return clock.startTimer(milliseconds, onEnd);
	const timer = setTimeout(onEnd, milliseconds);
	return {
		refresh: () => void timer.refresh(),
		stop: () => clearTimeout(timer)
	};
}
/** What a connection that is dead is given up with. */
function toTimeout(milliseconds) {
	const error = /* @__PURE__ */ new Error(`no answer within ${milliseconds / 1e3} s`);
	return Object.assign(error, { code: "ETIMEDOUT" });
}
/** Whether an error of one of Google's clients may be gone when the same is asked again. */
function isTransient(error) {
	if (!(error instanceof Error)) return false;
	const reasons = readReasons(error);
	if (reasons.some((reason) => FINAL_REASONS.has(reason))) return false;
	if (reasons.some((reason) => REASONS.has(reason))) return true;
	return STATUSES.has(readStatus(error) ?? 0) || isNetworkFailure(error);
}
/** Whether the service was not reached, or its answer was lost on the way. */
function isNetworkFailure(error) {
	if (readStatus(error) !== void 0) return false;
	const { code } = error;
	if (typeof code === "string" && NETWORK_CODES.has(code)) return true;
	if (NETWORK_MESSAGE.test(error.message)) return true;
	return error.cause instanceof Error && isNetworkFailure(error.cause);
}
/** The HTTP status of the answer that an error is about; undefined where there was none. */
function readStatus(error) {
	const { code, status, response } = error ?? {};
	return [
		code,
		status,
		response?.status,
		response?.statusCode
	].map(Number).find((one) => one >= 300 && one < 600);
}
/** The services' own words for what went wrong: `rateLimitExceeded` for one. */
function readReasons(error) {
	const { errors, reason, response } = error ?? {};
	return [reason, ...[errors, response?.data?.error?.errors].filter(Array.isArray).flat().map((one) => one?.reason)].filter((one) => typeof one === "string");
}
/** How long the service asks to be left alone, in seconds or until a date. */
function readRetryAfterMs(error, now) {
	const headers = error.response?.headers;
	const value = headers instanceof Headers ? headers.get("retry-after") : headers?.["retry-after"];
	if (!value) return void 0;
	const ms = /^\d+$/.test(value) ? Number(value) * 1e3 : Date.parse(value) - now;
	return Number.isFinite(ms) ? Math.max(ms, 0) : void 0;
}
// actions/lib/google/failure.ts
const LOGIN = "Log in with gcloud auth application-default login; in GitHub Actions let google-github-actions/auth come first, with workload_identity_provider and permissions: id-token: write.";
const API = {
	BigQuery: "bigquery.googleapis.com",
	"Cloud Storage": "storage.googleapis.com"
};
/** The least role that has a permission; the first that matches counts. */
const ROLES = [
	[
		/^bigquery\.jobs\./,
		"roles/bigquery.jobUser",
		"project"
	],
	[
		/^bigquery\./,
		"roles/bigquery.dataEditor",
		"project"
	],
	[
		/^storage\.objects\./,
		"roles/storage.objectUser",
		"bucket"
	],
	[
		/^storage\./,
		"roles/storage.legacyBucketReader",
		"bucket"
	],
	[
		/^serviceusage\./,
		"roles/serviceusage.serviceUsageConsumer",
		"project"
	],
	[
		/^iam\./,
		"roles/iam.workloadIdentityUser",
		"project"
	]
];
/** Ordered by cause: who asks, whether it may be asked at all, what is asked for, the way there. */
const EXPLANATIONS = [
	explainCredentials,
	explainDisabledApi,
	explainBilling,
	explainAccess,
	explainMissing,
	explainTrouble
];
/**
* Says in a sentence why a call to a service failed that nobody's SQL or data is to blame for, and
* what mends it: credentials, API, billing, role, missing resource, network. Gives any other error
* as it is.
*/
async function explainFailure(error, service) {
	if (!(error instanceof Error) || error instanceof PipelineError) return error;
	const failure = {
		message: error.message.replaceAll(/\s+/g, " ").trim(),
		status: readStatus(error),
		reasons: readReasons(error),
		error
	};
	for (const explain of EXPLANATIONS) {
		const wording = await explain(failure, service);
		if (wording) return new PipelineError(wording.problem, {
			...wording,
			code: service.code,
			cause: error
		});
	}
	return error;
}
function explainCredentials({ message, status }, service) {
	const to = `${service.name} was asked for ${service.resource}`;
	if (/could not load the default credentials|unable to detect a project id/i.test(message)) return {
		problem: `${to}, and there are no credentials of Google Cloud here.`,
		remedy: LOGIN
	};
	if (/invalid_grant|invalid_rapt|reauth|expired or revoked|token has expired/i.test(message)) return {
		problem: `${to} with credentials that have expired or were revoked.`,
		remedy: LOGIN
	};
	if (status !== 401) return void 0;
	return {
		problem: `${to} with credentials that it does not take.`,
		remedy: LOGIN
	};
}
function explainDisabledApi({ message, reasons }, service) {
	if (!(reasons.includes("accessNotConfigured") || /has not been used in project .* before or it is disabled|SERVICE_DISABLED/.test(message))) return void 0;
	const project = /in project (\S+) before/.exec(message)?.[1] ?? service.project;
	return {
		problem: `The API of ${service.name} is not enabled in the project ${project ?? "of these credentials"}.`,
		remedy: `Enable it: gcloud services enable ${API[service.name]}${toFlag("project", project)}`
	};
}
function explainBilling({ message, reasons }, service) {
	if (!(reasons.includes("billingNotEnabled") || /billing (has not been enabled|account .* (is disabled|is not open|absent))/i.test(message))) return void 0;
	const project = service.project ?? "<project>";
	return {
		problem: `The project ${project} has no billing account, without which ${service.name} does not do this.`,
		remedy: `Link one: gcloud billing projects link ${project} --billing-account <account>`
	};
}
async function toAccess(failure, service) {
	const { message } = failure;
	const permission = /\b((?:bigquery|storage|serviceusage|iam\.serviceAccounts)\.[\w.]*\w)\b/.exec(message)?.[1];
	const principal = /\b([\w.+-]+@[\w.-]+\w)\b/.exec(message)?.[1] ?? await service.readPrincipal().catch(() => void 0);
	const who = principal ?? "The account that this runs as";
	const may = permission === void 0 ? "" : `: it lacks ${permission}`;
	return {
		problem: `${who} may not use ${service.resource} in ${service.name}${may}.`,
		remedy: describeGrant(permission, {
			principal,
			service
		})
	};
}
function explainAccess(failure, service) {
	return (failure.status === 403 || failure.reasons.includes("accessDenied")) && !isTransient(failure.error) ? toAccess(failure, service) : void 0;
}
function describeGrant(permission, { principal, service }) {
	const fallback = service.name === "BigQuery" ? "bigquery.tables.get" : "storage.objects.get";
	const [, role = "roles/bigquery.dataEditor", on = "project"] = ROLES.find(([pattern]) => pattern.test(permission ?? fallback)) ?? [];
	const member = toMember(principal);
	const bucket = /^the bucket (\S+)$/.exec(service.resource)?.[1];
	if (on === "bucket" && bucket !== void 0) return `Grant the role: gcloud storage buckets add-iam-policy-binding gs://${bucket} --member ${member} --role ${role}`;
	return `Grant the role: gcloud projects add-iam-policy-binding ${service.project ?? "<project>"} --member ${member} --role ${role}`;
}
function toMember(principal) {
	if (principal === void 0) return "<member>";
	return `${principal.endsWith(".gserviceaccount.com") ? "serviceAccount" : "user"}:${principal}`;
}
function explainMissing({ message, status }, service) {
	if (status !== 404) return void 0;
	const dataset = /Not found: Dataset ([^\s:]+):([\w$]+)/i.exec(message);
	if (dataset) return {
		problem: `There is no dataset ${dataset[2]} in the project ${dataset[1]}.`,
		remedy: `Make it: bq --location <location> mk --dataset ${dataset[1]}:${dataset[2]}`
	};
	const bucket = /^the bucket (\S+)$/.exec(service.resource)?.[1];
	if (bucket !== void 0 && /bucket does not exist|bucket .*not found/i.test(message)) return {
		problem: `There is no bucket ${bucket} in Cloud Storage.`,
		remedy: `Make it: gcloud storage buckets create gs://${bucket} --location <location> --uniform-bucket-level-access${toFlag("project", service.project)}`
	};
	if (!/Not found: Project|project .*(was )?not found/i.test(message)) return void 0;
	return {
		problem: `There is no project ${service.project ?? "of that name"} that these credentials can see.`,
		remedy: "Correct --project: gcloud projects list shows those that there are."
	};
}
/** What was tried again until time was up. */
function explainTrouble({ message, status, reasons, error }, service) {
	if (!isTransient(error)) return void 0;
	const { name, resource } = service;
	if (isNetworkFailure(error)) return {
		problem: `${name} could not be reached for ${resource}: ${message}`,
		remedy: "Check the network, and run again: it goes on from where it is."
	};
	return {
		problem: `${name} goes on answering ${reasons[0] ?? (status === void 0 ? "an error" : `status ${status}`)} for ${resource}: ${message}`,
		remedy: "Wait a little and run again: it goes on from where it is."
	};
}
function toFlag(name, value) {
	return value === void 0 ? "" : ` --${name} ${value}`;
}
export { readStatus as a, withRetries as c, readReasons as i, withTimeout as l, TRY_TIMEOUT_MS as n, startTimer as o, isTransient as r, toTimeout as s, explainFailure as t };
