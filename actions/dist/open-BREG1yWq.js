import { a as __toESM } from "./rolldown-runtime-DU8RvWek.js";
import { t as PipelineError } from "./errors-DzvLK5MJ.js";
import { a as readStatus, c as withRetries, i as readReasons, n as TRY_TIMEOUT_MS, t as explainFailure } from "./failure-Dssi6pHF.js";
import { t as describeStop } from "./stop-CwyM_cKU.js";
import { r as readPreview, t as isOfPreview } from "./previews-DkasAkps.js";
import { t as endWithNearest } from "./nearest-BBDE6OVA.js";
import { n as reportJob } from "./job-report-BzN-kw5U.js";
import { t as lex } from "./lex-BWsps5ss.js";
import { n as readText } from "./text-C_Sy5OY6.js";
import { t as parquetMetadata } from "./metadata-B4WSUsMU.js";
import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
// actions/lib/warehouse/bigquery/api.ts
/** The official client's way to the service: its address, project and credentials. */
function createCall(client, { retry, timeoutMs }) {
	return (request) => retry(() => send(client, request, timeoutMs));
}
/**
* The client's own `request` waits for ever on a connection that is dead, since its node-fetch does
* not know its timeout any more, and keeps the process from ending: its credentials' does not.
* Neither is let try again.
*/
async function send(client, { method, path, query, body }, timeout) {
	const { data } = await client.authClient.request({
		url: `${client.baseUrl}/projects/${client.projectId}${path}`,
		method,
		params: {
			...query,
			prettyPrint: false
		},
		...body && { data: body },
		responseType: "json",
		timeout,
		retry: false
	});
	return data;
}
/** The answer, or undefined where there is no such thing. */
async function orUndefined(call) {
	try {
		return await call;
	} catch (error) {
		if (readStatus(error) === 404) return void 0;
		throw error;
	}
}
// actions/lib/warehouse/bigquery/labels.ts
/** The label that every dataset and relation of this pipeline bears; others are never replaced. */
const OWNER = {
	key: "managed_by",
	value: "carbon_emissions_pipeline"
};
const MAX_LENGTH = 63;
/**
* A text as the key or value of a label may be: lower case, letters, digits, `_` and `-`, at most
* 63 characters. https://cloud.google.com/bigquery/docs/labels-intro#requirements
*/
function toLabelValue(text) {
	const allowed = text.toLowerCase().replaceAll(/[^\p{Ll}\p{Lo}\p{N}_-]/gu, "_");
	return Array.from(allowed).slice(0, MAX_LENGTH).join("");
}
/** The same for keys, which begin with a letter. */
function toLabelKey(text) {
	const value = toLabelValue(text);
	return /^\p{L}/u.test(value) ? value : toLabelValue(`l_${value}`);
}
/** Labels as BigQuery takes them, ours with them. */
function toLabels(labels) {
	return {
		...Object.fromEntries(Object.entries(labels).map(([key, value]) => [toLabelKey(key), toLabelValue(value)])),
		[OWNER.key]: OWNER.value
	};
}
/** What to patch so that exactly `wanted` are left: null takes a label away. */
function replaceLabels(existing, wanted) {
	const gone = Object.keys(existing).filter((key) => wanted[key] === void 0);
	return {
		...Object.fromEntries(gone.map((key) => [key, null])),
		...wanted
	};
}
/** Whether this pipeline made it. */
function isOurs({ labels }) {
	return labels?.[OWNER.key] === OWNER.value;
}
/** Throws PipelineError for a table that somebody else made, and which is not ours to replace. */
function checkOurs(table) {
	if (isOurs(table)) return;
	const { projectId, datasetId, tableId } = table.tableReference;
	throw new PipelineError(`${datasetId}.${tableId} is not of this pipeline's making: it has no label ${OWNER.key}:${OWNER.value}.`, {
		code: "warehouse",
		remedy: `Rename or drop it, or hand it over with: bq update --set_label ${OWNER.key}:${OWNER.value} ${projectId}:${datasetId}.${tableId}`
	});
}
// actions/lib/warehouse/bigquery/describe.ts
/** What GoogleSQL calls the API's types where it calls them otherwise. */
const NAMES = {
	INTEGER: "INT64",
	FLOAT: "FLOAT64",
	BOOLEAN: "BOOL",
	RECORD: "STRUCT"
};
/** GoogleSQL's name of a column's type. */
function nameType$1(field) {
	const name = NAMES[field.type] ?? field.type;
	const fields = (field.fields ?? []).map((inner) => `${inner.name} ${nameType$1(inner)}`);
	const type = name === "STRUCT" ? `STRUCT<${fields.join(", ")}>` : name;
	return field.mode === "REPEATED" ? `ARRAY<${type}>` : type;
}
/** A relation as the port describes it, from metadata alone. */
function toDescription(table) {
	const { datasetId, tableId } = table.tableReference;
	const isView = table.type === "VIEW" || table.type === "MATERIALIZED_VIEW";
	return {
		dataset: datasetId,
		name: tableId,
		kind: isView ? "view" : "table",
		...toText(table.description),
		columns: (table.schema?.fields ?? []).map((field) => ({
			name: field.name,
			type: nameType$1(field),
			...toText(field.description)
		})),
		...!isView && table.numRows !== void 0 && { rowCount: Number(table.numRows) },
		...toVersion(table)
	};
}
/** What lies outside of BigQuery, and rows that stream in, change without a word in the metadata. */
function toVersion(table) {
	const { type = "", creationTime, lastModifiedTime, streamingBuffer } = table;
	if (![
		"TABLE",
		"CLONE",
		"SNAPSHOT",
		"VIEW"
	].includes(type) || streamingBuffer !== void 0) return {};
	if (creationTime === void 0 || lastModifiedTime === void 0) return {};
	return { version: `${creationTime}/${lastModifiedTime}` };
}
function toText(description) {
	return description ? { description } : {};
}
// actions/lib/warehouse/bigquery/schema.ts
/** The columns of a table as they are sent: with modes and descriptions, nothing is guessed. */
function toFields(table) {
	return table.columns.map(({ name, type, isRequired, description }) => ({
		name,
		type: type.toUpperCase(),
		mode: isRequired ? "REQUIRED" : "NULLABLE",
		description
	}));
}
/** How a table is partitioned and clustered. */
function toLayout({ partition, clustering }) {
	return {
		timePartitioning: {
			type: partition.granularity.toUpperCase(),
			field: partition.field
		},
		...clustering.length > 0 && { clustering: { fields: clustering } }
	};
}
/** How a table is partitioned and clustered, in words; the same for the same. */
function nameLayout(table) {
	const { timePartitioning: time, rangePartitioning: range, clustering } = table;
	const by = clustering?.fields ?? [];
	const parts = [
		...time ? [`partitioned by ${time.field ?? "ingestion time"} by ${time.type.toLowerCase()}`] : [],
		...range ? [`partitioned by ${range.field} from ${range.range.start} to ${range.range.end} by ${range.range.interval}`] : [],
		...by.length > 0 ? [`clustered by ${by.join(", ")}`] : []
	];
	return parts.length === 0 ? "neither partitioned nor clustered" : parts.join(" and ");
}
/** Throws PipelineError for a table that is not as `sources.yml` defines it. */
function checkTable(definition, table) {
	const title = `${definition.dataset}.${definition.name}`;
	const remedy = `Drop ${title}, and load it again.`;
	const problems = compareColumns(definition, table.schema?.fields ?? []);
	if (problems.length > 0) throw new PipelineError(`The table ${title} has other columns than its definition: ${problems.join("; ")}.`, {
		code: "warehouse",
		remedy
	});
	const [wanted, found] = [nameLayout(toLayout(definition)), nameLayout(table)];
	if (wanted.toLowerCase() === found.toLowerCase()) return;
	throw new PipelineError(`The table ${title} is ${found}, and is defined to be ${wanted}.`, {
		code: "warehouse",
		remedy
	});
}
function compareColumns(definition, fields) {
	const found = new Map(fields.map((field) => [field.name.toLowerCase(), nameType$1(field).toLowerCase()]));
	return [...definition.columns.flatMap(({ name, type }) => {
		const actual = found.get(name.toLowerCase());
		found.delete(name.toLowerCase());
		if (actual === void 0) return [`${name} is missing`];
		return actual === type ? [] : [`${name} is ${actual}, not ${type}`];
	}), ...[...found.keys()].map((name) => `${name} is not defined`)];
}
// actions/lib/warehouse/bigquery/append.ts
/**
* Adds rows by a load job, which costs nothing, from an object in the lake. The job has the name of
* their key, which BigQuery takes once only, whichever run asks for it.
*/
async function appendRows({ table, rows }, { jobs, tables, lake, labels }) {
	const [first] = rows;
	if (first === void 0) return;
	const identity = JSON.stringify([
		"append",
		table.dataset,
		table.name,
		first[table.key]
	]);
	const hash = createHash("sha256").update(identity).digest("hex");
	const object = await lake.write(`bigquery/appended/${table.dataset}/${table.name}/${hash.slice(0, 40)}.ndjson`, rows.map((row) => Buffer.from(`${JSON.stringify(row)}\n`)));
	const schema = { fields: toFields(table) };
	const { description } = table;
	checkOurs(await tables.get(table) ?? await tables.insert(table, {
		description,
		labels: toLabels(labels),
		schema,
		...toLayout(table)
	}));
	await tables.awaitTurn(table, { isPartitioned: true });
	const load = {
		sourceUris: [lake.uri(object.key)],
		sourceFormat: "NEWLINE_DELIMITED_JSON",
		destinationTable: tables.refer(table),
		schema,
		...toLayout(table),
		autodetect: false,
		createDisposition: "CREATE_NEVER",
		writeDisposition: "WRITE_APPEND",
		schemaUpdateOptions: ["ALLOW_FIELD_ADDITION"]
	};
	await jobs.run(`${table.dataset}_${table.name}`, { load }, { key: identity });
}
// actions/lib/warehouse/bigquery/estimate.ts
/** Bytes that a query would read, from a dry run, which is free; undefined where BigQuery cannot say. */
async function estimate(jobs, sql) {
	const { statistics } = await jobs.dryRun(sql);
	const query = statistics?.query;
	if (query?.totalBytesProcessedAccuracy === "UNKNOWN") return void 0;
	const bytes = query?.totalBytesProcessed ?? statistics?.totalBytesProcessed;
	return bytes === void 0 ? void 0 : Number(bytes);
}
// actions/lib/warehouse/bigquery/failure.ts
/** What BigQuery says of a statement, and what we say; the first that matches counts. */
const WORDINGS = [
	[/Not found: Table [^\s:]+:([^\s.]+)\.(\S+?)(?: was not found|$)/, async ([, dataset = "", name = ""], { listNames }) => {
		const known = await listNames(dataset).catch(() => []);
		return describeMissing(`${dataset}.${name}`, known.map((one) => `${dataset}.${one}`));
	}],
	[/Not found: Dataset [^\s:]+:(\S+?)(?: was not found|$)/, ([, dataset = ""], { sql }) => describeMissing(findTable(sql, dataset) ?? dataset, [])],
	[/Unrecognized name: (`[^`]+`|[^\s;`]+)(?:; Did you mean (`[^`]+`|\S+?)\?)?(?: at \[(\d+):(\d+)\]|$)/, ([, name = "", nearest, line, column]) => ({
		problem: `There is no column ${unquote(name)}${toPlace(line, column)}${nearest ? `; did you mean ${unquote(nearest)}?` : "."}`,
		remedy: "Correct the column's name."
	})],
	[/Name (`[^`]+`|\S+) not found inside (`[^`]+`|\S+)(?: at \[(\d+):(\d+)\])?/, ([, name = "", inside = "", line, column]) => ({
		problem: `There is no column ${unquote(name)} in ${unquote(inside)}${toPlace(line, column)}.`,
		remedy: "Correct the column's name."
	})]
];
const REASONS = {
	billingTierLimitExceeded: (message) => ({
		problem: `The query needs more computing than its billing tier allows: ${message}`,
		remedy: "Let it join or compute less for the bytes that it reads."
	}),
	bytesBilledLimitExceeded: (message) => ({
		problem: `The query would read more than it may: ${message}`,
		remedy: "Let it read less, or raise --max-bytes-billed."
	}),
	quotaExceeded: (message) => ({
		problem: `A quota of the project is used up: ${message}`,
		remedy: "Wait until it is filled again, or ask for a higher one under IAM & Admin > Quotas."
	}),
	resourcesExceeded: (message) => ({
		problem: `The query needs more than BigQuery gives it: ${message}`,
		remedy: "Let it sort, group or join less at once."
	}),
	stopped: (message) => ({
		problem: `Somebody stopped the job: ${message}`,
		remedy: "Run it again."
	})
};
/** Reasons that are the statement's, or the data's, and nobody else's. */
const REFUSALS = /* @__PURE__ */ new Set([
	"duplicate",
	"invalid",
	"invalidQuery",
	"notFound",
	"notImplemented",
	"responseTooLarge"
]);
/** Says in one sentence why BigQuery refused a statement or a job; a bug comes back as it is. */
async function describeFailure(cause, context) {
	if (!(cause instanceof Error) || cause instanceof PipelineError) return cause;
	const reason = reasonOf(cause);
	const message = firstLine(cause.message);
	const told = await findWording(message, context) ?? REASONS[reason]?.(message);
	const explained = told ? void 0 : await context.explain(cause);
	if (explained instanceof PipelineError) return explained;
	const wording = told ?? refuse(reason, message);
	if (wording === void 0) return cause;
	return new PipelineError(wording.problem, {
		code: "warehouse",
		remedy: wording.remedy,
		cause
	});
}
/** BigQuery's word for what went wrong: `invalidQuery` for one. */
function reasonOf(error) {
	return readReasons(error)[0] ?? "";
}
async function findWording(message, context) {
	for (const [pattern, words] of WORDINGS) {
		const match = pattern.exec(message);
		if (match) return words(match, context);
	}
}
function refuse(reason, message) {
	if (!REFUSALS.has(reason)) return void 0;
	return {
		problem: `BigQuery refuses the statement: ${message.replace(/ at \[(\d+):(\d+)\]/, (_, line, column) => toPlace(line, column))}`,
		remedy: "Correct the SQL or the data that it names."
	};
}
function describeMissing(wanted, known) {
	return {
		problem: `There is no table ${wanted}${endWithNearest(wanted, known)}`,
		remedy: "Correct the table's name, or build or load it first."
	};
}
/** The first table of a dataset that SQL names. */
function findTable(sql, dataset) {
	const found = sql.replaceAll("`", "").matchAll(/(\w+)\s*\.\s*(\w+)/g).find(([, first = ""]) => first.toLowerCase() === dataset.toLowerCase());
	return found && `${dataset}.${found[2]}`;
}
function toPlace(line, column) {
	return line === void 0 ? "" : ` at line ${line}, column ${column}`;
}
function unquote(name) {
	return name.replaceAll("`", "");
}
function firstLine(text) {
	return text.split("\n")[0] ?? "";
}
// actions/lib/warehouse/bigquery/jobs.ts
/** What BigQuery says of a job that failed. */
var JobFailure = class extends Error {
	name = "JobFailure";
	reason;
	jobId;
	constructor(jobId, { reason = "unknown", message = "" }) {
		super(message);
		this.reason = reason;
		this.jobId = jobId;
	}
};
const MAX_TRIES = 6;
const POLL_MS = {
	first: 100,
	most: 2e3
};
/** How long a query that was asked to end is waited for. */
const END_MS = 3e3;
const BACK_OFF_MS = {
	first: 1e3,
	most: 6e4
};
const PAGE_ROWS = 2e4;
/** https://cloud.google.com/bigquery/docs/error-messages */
const TRANSIENT_REASONS = /* @__PURE__ */ new Set([
	"backendError",
	"internalError",
	"jobBackendError",
	"jobInternalError",
	"jobRateLimitExceeded",
	"rateLimitExceeded"
]);
const CONFLICT = /due to concurrent update|could not serialize access/i;
/**
* Runs jobs, each at most once: its id is predictable, so that one whose answer was lost is found
* again. After a confirmed failure that may pass, it is tried again under the next id.
*/
var Jobs = class {
	#options;
	/** How often the same was asked for before. */
	#asked = /* @__PURE__ */ new Map();
	/** Ids of queries that run. */
	#queries = /* @__PURE__ */ new Set();
	#stoppedAtMs;
	constructor(options) {
		this.#options = options;
	}
	/**
	* The job when it has succeeded. Throws JobFailure, or what the client throws. Work with a `key` is
	* done once in all runs.
	*/
	async run(target, configuration, { key } = {}) {
		const { clock, random } = this.#options;
		const base = key === void 0 ? this.#nameJob(target, configuration) : toJobId(key);
		for (let attempt = 1;; attempt += 1) {
			const job = await this.#finish(await this.#start(`${base}_${attempt}`, target, configuration), configuration);
			const error = job.status?.errorResult;
			this.#report(target, configuration, job);
			if (error === void 0) return job;
			if (!isTransient(job, error) || attempt === MAX_TRIES) throw new JobFailure(job.jobReference.jobId, error);
			await clock.sleep(random() * Math.min(BACK_OFF_MS.first * 2 ** attempt, BACK_OFF_MS.most));
		}
	}
	/** Asks BigQuery to end the queries that run; those that are begun meanwhile are ended too. */
	async cancelQueries() {
		this.#stoppedAtMs ??= this.#options.clock.now();
		await Promise.allSettled([...this.#queries].map((jobId) => this.#cancel(jobId)));
	}
	/** The rows that a finished query gave. */
	async readRows(job) {
		const rows = [];
		let fields = [];
		let pageToken;
		do {
			const page = await this.#options.call({
				method: "GET",
				path: `/queries/${job.jobReference.jobId}`,
				query: {
					location: this.#options.location,
					maxResults: PAGE_ROWS,
					"formatOptions.useInt64Timestamp": true,
					...pageToken !== void 0 && { pageToken }
				}
			});
			fields = page.schema?.fields ?? fields;
			rows.push(...page.rows ?? []);
			pageToken = page.pageToken;
		} while (pageToken !== void 0 && pageToken !== "");
		return {
			rows,
			fields
		};
	}
	/** What a query would do, without running it. */
	async dryRun(query, parameters) {
		const named = parameters?.length ? {
			parameterMode: "NAMED",
			queryParameters: parameters
		} : {};
		return this.#options.call({
			method: "POST",
			path: "/jobs",
			body: {
				jobReference: { location: this.#options.location },
				configuration: {
					dryRun: true,
					query: {
						query,
						useLegacySql: false,
						...named
					}
				}
			}
		});
	}
	#nameJob(target, configuration) {
		const { runId, runAttempt, step } = this.#options;
		const what = JSON.stringify([
			runId,
			runAttempt,
			step,
			target,
			configuration
		]);
		const sequence = (this.#asked.get(what) ?? 0) + 1;
		this.#asked.set(what, sequence);
		return toJobId(`${what}${sequence}`);
	}
	async #start(jobId, target, configuration) {
		const { call, labels, location } = this.#options;
		const jobReference = {
			jobId,
			location
		};
		const named = toLabels({
			...labels,
			target
		});
		try {
			return await call({
				method: "POST",
				path: "/jobs",
				body: {
					jobReference,
					configuration: {
						...configuration,
						labels: named
					}
				}
			});
		} catch (error) {
			if (readStatus(error) === 409) return this.#get(jobId);
			throw error;
		}
	}
	async #get(jobId) {
		const { call, location } = this.#options;
		return call({
			method: "GET",
			path: `/jobs/${jobId}`,
			query: { location }
		});
	}
	async #finish(started, configuration) {
		const { jobId } = started.jobReference;
		if (configuration.query === void 0) return this.#poll(started);
		this.#queries.add(jobId);
		try {
			if (this.#stoppedAtMs !== void 0) await this.#cancel(jobId);
			return await this.#poll(started);
		} finally {
			this.#queries.delete(jobId);
		}
	}
	async #poll(started) {
		const { clock } = this.#options;
		const { jobId } = started.jobReference;
		let job = started;
		for (let waitMs = POLL_MS.first; job.status?.state !== "DONE"; waitMs *= 2) {
			const isStopped = this.#stoppedAtMs !== void 0 && this.#queries.has(jobId);
			if (isStopped && clock.now() - (this.#stoppedAtMs ?? 0) > END_MS) throw new JobFailure(jobId, {
				reason: "stopped",
				message: "it is still being ended"
			});
			await clock.sleep(Math.min(waitMs, isStopped ? POLL_MS.first : POLL_MS.most));
			job = await this.#get(jobId);
		}
		return job;
	}
	/** It is no matter if it has ended by itself. */
	async #cancel(jobId) {
		const { call, location } = this.#options;
		await call({
			method: "POST",
			path: `/jobs/${jobId}/cancel`,
			query: { location }
		}).catch(() => void 0);
	}
	/** Also of one that failed, which may be billed. */
	#report(target, configuration, job) {
		const { query, totalBytesProcessed, totalSlotMs } = job.statistics ?? {};
		const report = {
			jobId: job.jobReference.jobId,
			location: this.#options.location,
			kind: configuration.query ? "query" : configuration.load ? "load" : "copy",
			target,
			bytesProcessed: Number(query?.totalBytesProcessed ?? totalBytesProcessed ?? 0),
			bytesBilled: Number(query?.totalBytesBilled ?? 0),
			slotMs: Number(totalSlotMs ?? 0)
		};
		reportJob(report);
		this.#options.onJob?.(report);
	}
};
function toJobId(what) {
	return `carbon_emissions_${createHash("sha256").update(what).digest("hex").slice(0, 40)}`;
}
/** Of a script that failed, some statements may have had their effect: it is not run again. */
function isTransient({ statistics }, { reason = "", message = "" }) {
	return !(statistics?.query?.statementType === "SCRIPT" || Number(statistics?.numChildJobs ?? 0) > 0) && (TRANSIENT_REASONS.has(reason) || CONFLICT.test(message));
}
// actions/lib/warehouse/bigquery/names.ts
const CANDIDATE = "__candidate";
/** Whether a dataset holds what a run is building. */
function isCandidate(dataset) {
	return dataset.endsWith(CANDIDATE);
}
/** The dataset that a run builds in before it publishes to another. */
function candidateOf(dataset) {
	return `${dataset}${CANDIDATE}`;
}
/** The dataset that candidates are published to. */
function publishedOf(candidate) {
	return isCandidate(candidate) ? candidate.slice(0, -11) : candidate;
}
// actions/lib/warehouse/bigquery/obstacles.ts
/** What is in the way of relations that are to be published: a call a dataset, and no query. */
async function findObstacles(planned, tables) {
	const obstacles = [];
	for (const [dataset, relations] of Map.groupBy(planned, (one) => one.dataset)) {
		const listed = await tables.list(dataset);
		const byName = new Map(listed.map((table) => [table.tableReference.tableId, table]));
		for (const relation of relations) {
			if (explain(relation, byName.get(relation.name)) === void 0) continue;
			const obstacle = explain(relation, await tables.get(relation));
			if (obstacle !== void 0) obstacles.push({
				...toName(relation),
				...obstacle
			});
		}
	}
	return obstacles;
}
function explain(relation, existing) {
	if (existing === void 0) return void 0;
	try {
		checkOurs(existing);
	} catch (error) {
		if (!(error instanceof PipelineError)) throw error;
		return {
			problem: error.message,
			remedy: error.remedy
		};
	}
	if (relation.kind === "view" || existing.type === "VIEW") return void 0;
	const [before, now] = [nameLayout(existing), nameLayout(toResource(relation.layout))];
	if (isSameLayout(before, now)) return void 0;
	const { dataset, name } = relation;
	return {
		problem: `${dataset}.${name} is ${before}, and is to be ${now}.`,
		remedy: void 0
	};
}
/** Whether two layouts in words are one: case does not tell columns apart. */
function isSameLayout(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
function toResource({ partition, clusterBy }) {
	const clustering = clusterBy.length > 0 ? { clustering: { fields: clusterBy } } : {};
	if (partition === void 0) return clustering;
	const { field, granularity, range } = partition;
	if (range === void 0) return {
		...clustering,
		timePartitioning: {
			type: granularity,
			field
		}
	};
	const { start, end, interval } = range;
	const texts = {
		start: String(start),
		end: String(end),
		interval: String(interval)
	};
	return {
		...clustering,
		rangePartitioning: {
			field,
			range: texts
		}
	};
}
function toName({ dataset, name }) {
	return {
		dataset,
		name
	};
}
// actions/lib/warehouse/bigquery/previews.ts
/** The label that says which pull request a dataset is a preview for. */
const LABEL = "preview";
/** Datasets that both their name and our labels say are previews of one. */
async function listPreviews(published, tables) {
	return (await tables.listDatasets()).flatMap((resource) => {
		const preview = readPreview(published, resource.datasetReference.datasetId);
		return preview !== void 0 && isLabelled(resource, preview) ? [preview] : [];
	});
}
/** Removes a dataset of a preview, and what was still to be published to it. */
async function dropPreview(preview, { tables, publisher }) {
	const found = await tables.getDataset(preview.dataset);
	if (found === void 0) return;
	if (!isLabelled(found, preview)) throw new PipelineError(`The dataset ${preview.dataset} is not a preview of this pipeline's making, and stays.`, {
		code: "warehouse",
		remedy: "Remove it by hand if nobody needs it."
	});
	await publisher?.forget(preview.dataset);
	await tables.removeDataset(preview.dataset);
}
function isLabelled(resource, { number }) {
	return isOurs(resource) && resource.labels?.[LABEL] === String(number);
}
// actions/lib/warehouse/bigquery/targets.ts
/**
* What the statements of a script make and drop, in order; temporary tables, and names without a
* dataset, aside. SQL that cannot be read gives none: BigQuery will say what is wrong with it.
*/
function findTargets(sql) {
	if (!/\b(?:create|drop)\b/i.test(sql)) return [];
	const tokens = readTokens(sql);
	const targets = [];
	for (const [index, { keyword, kind }] of tokens.entries()) {
		if (kind !== "word" || keyword !== "create" && keyword !== "drop") continue;
		const target = readTarget(tokens, index, keyword);
		if (target !== void 0) targets.push(target);
	}
	return targets;
}
function readTokens(sql) {
	try {
		return lex(sql);
	} catch (error) {
		if (error instanceof PipelineError) return [];
		throw error;
	}
}
function readTarget(tokens, start, verb) {
	let at = start + 1;
	const take = (...words) => {
		if (!words.every((word, offset) => tokens[at + offset]?.keyword === word)) return false;
		at += words.length;
		return true;
	};
	take("or", "replace");
	const kind = take("table") ? "table" : take("view") ? "view" : void 0;
	if (kind === void 0) return void 0;
	if (!take("if", "not", "exists")) take("if", "exists");
	const [dataset, name] = readPath(tokens, at).slice(-2);
	return dataset === void 0 || name === void 0 ? void 0 : {
		verb,
		kind,
		dataset,
		name
	};
}
/** The parts of a name, which stand in one pair of backquotes or several, or in none. */
function readPath(tokens, start) {
	const parts = [];
	for (let at = start;; at += 2) {
		const token = tokens[at];
		if (token === void 0 || token.kind !== "word" && token.kind !== "quoted") return parts;
		parts.push(...token.value.split("."));
		if (tokens[at + 1]?.keyword !== ".") return parts;
	}
}
// actions/lib/warehouse/bigquery/values.ts
/**
* Rows as the warehouse port gives them, in the forms that DuckDB's values.ts documents; asked for
* with `formatOptions.useInt64Timestamp`, so that a TIMESTAMP is whole microseconds.
*/
function toRows(rows, fields) {
	return rows.map((row) => toObject(row, fields));
}
function toObject(row, fields) {
	return Object.fromEntries(fields.map((field, index) => [field.name, toValue(row.f[index]?.v, field)]));
}
function toValue(value, field) {
	if (field.mode === "REPEATED") {
		const item = {
			...field,
			mode: "NULLABLE"
		};
		return (value ?? []).map(({ v }) => toValue(v, item));
	}
	if (value === null || value === void 0) return null;
	if (field.fields) return toObject(value, field.fields);
	return (CONVERTS[field.type] ?? asText)(String(value));
}
const asText = (text) => text;
const toInteger = (text) => Number.isSafeInteger(Number(text)) ? Number(text) : text;
const toBoolean = (text) => text === "true";
function toFloat(text) {
	const number = Number(text);
	if (Number.isFinite(number)) return number;
	if (/^[+-]?inf/i.test(text)) return text.startsWith("-") ? "-Infinity" : "Infinity";
	return "NaN";
}
/** NUMERIC without trailing zeros. */
function toDecimal(text) {
	return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
/** Fractions of a second in groups of three digits, and none where they are zero. */
function toClock(text) {
	const [clock = "", fraction = ""] = text.replace(" ", "T").split(".");
	const digits = fraction.padEnd(6, "0").replace(/(000){1,2}$/, "");
	return digits === "" ? clock : `${clock}.${digits}`;
}
const SECOND_US = 1000000n;
function toInstant(text) {
	const micros = BigInt(text);
	const fraction = (micros % SECOND_US + SECOND_US) % SECOND_US;
	const seconds = Number((micros - fraction) / SECOND_US);
	const clock = (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().slice(0, 19);
	return `${String(toClock(`${clock}.${String(fraction).padStart(6, "0")}`))}Z`;
}
/** By the API's names of types, legacy and GoogleSQL's. */
const CONVERTS = {
	INTEGER: toInteger,
	INT64: toInteger,
	FLOAT: toFloat,
	FLOAT64: toFloat,
	BOOLEAN: toBoolean,
	BOOL: toBoolean,
	NUMERIC: toDecimal,
	BIGNUMERIC: toDecimal,
	TIME: toClock,
	DATETIME: toClock,
	TIMESTAMP: toInstant
};
/** Named parameters; a whole number is an INT64, and a null a STRING, which coerces to most types. */
function toQueryParameters(parameters) {
	return Object.entries(parameters).map(([name, value]) => ({
		name,
		parameterType: { type: nameType(value) },
		parameterValue: { value: value === null ? null : String(value) }
	}));
}
function nameType(value) {
	if (typeof value === "boolean") return "BOOL";
	if (typeof value !== "number") return "STRING";
	return Number.isSafeInteger(value) ? "INT64" : "FLOAT64";
}
// actions/lib/warehouse/bigquery/bigquery-warehouse.ts
/** The warehouse port on BigQuery, which is sent SQL as it is written; values are as values.ts says. */
var BigQueryWarehouse = class {
	kind = "bigquery";
	#parts;
	#isStopped = false;
	constructor(parts) {
		this.#parts = parts;
	}
	async query(sql, parameters = {}) {
		return this.#explain(sql, async () => {
			const job = await this.#run(sql, parameters);
			const { rows, fields } = await this.#parts.jobs.readRows(job);
			return toRows(rows, fields);
		});
	}
	async execute(sql) {
		await this.#explain(sql, () => this.#run(sql, {}));
	}
	async loadParquet(request) {
		const { loader } = this.#parts;
		if (loader === void 0) throw new Error("a warehouse without a lake was asked to load");
		this.#parts.mayWrite();
		return this.#explain("", () => loader.load(request));
	}
	async describe(relation) {
		return this.#explain("", async () => {
			await this.#settle(relation.dataset);
			const found = await this.#parts.tables.get(relation);
			return found && toDescription(found);
		});
	}
	async estimate(sql) {
		return this.#explain(sql, () => estimate(this.#parts.jobs, sql));
	}
	async findObstacles(planned) {
		return this.#explain("", async () => {
			for (const dataset of new Set(planned.map((one) => one.dataset))) await this.#finishPublishing(dataset);
			return findObstacles(planned, this.#parts.tables);
		});
	}
	async publish(publications) {
		const { publisher } = this.#parts;
		if (publisher === void 0) throw new Error("a warehouse without a lake was asked to publish");
		this.#parts.mayWrite();
		for (const { dataset } of publications) this.#checkPreview(dataset);
		await this.#explain("", () => publisher.publish(publications));
	}
	async listPreviews(dataset) {
		return this.#explain("", () => listPreviews(dataset, this.#parts.tables));
	}
	async dropPreview(preview) {
		this.#parts.mayWrite();
		await this.#explain("", () => dropPreview(preview, this.#parts));
	}
	async appendRows(request) {
		const { lake, ...parts } = this.#parts;
		if (lake === void 0) throw new Error("a warehouse without a lake was asked to add rows");
		await this.#explain("", () => appendRows(request, {
			...parts,
			lake
		}));
	}
	async readState(dataset) {
		return this.#explain("", async () => {
			await this.#finishPublishing(dataset);
			const { lake } = this.#parts;
			return lake && readText(lake, this.#stateKey(dataset));
		});
	}
	async writeState(dataset, text) {
		const { lake } = this.#parts;
		if (lake === void 0) throw new Error("a warehouse without a lake was asked to keep a state");
		this.#parts.mayWrite();
		this.#checkPreview(dataset);
		await this.#explain("", () => lake.write(this.#stateKey(dataset), [Buffer.from(text)]));
	}
	async cancel() {
		this.#isStopped = true;
		await this.#parts.jobs.cancelQueries();
	}
	async close() {}
	#stateKey(dataset) {
		return `bigquery/${this.#parts.project}/states/${dataset}.json`;
	}
	async #run(sql, parameters) {
		const { jobs, maxBytesBilled } = this.#parts;
		if (this.#isStopped) throw describeStop();
		const queryParameters = toQueryParameters(parameters);
		if (this.#parts.isReadOnly) await this.#checkQuery(sql, queryParameters);
		const targets = findTargets(sql);
		await this.#prepare(targets);
		const configuration = { query: {
			query: sql,
			useLegacySql: false,
			...queryParameters.length > 0 && {
				parameterMode: "NAMED",
				queryParameters
			},
			...maxBytesBilled !== void 0 && { maximumBytesBilled: String(maxBytesBilled) }
		} };
		const first = targets[0];
		const title = first === void 0 ? "query" : `${first.dataset}_${first.name}`;
		const job = await jobs.run(title, configuration).catch(async (error) => {
			if (!await this.#clearStale(targets, error)) throw error;
			return jobs.run(title, configuration);
		});
		await this.#label(targets);
		return job;
	}
	/** Before statements run: places to build in, and nobody else's tables in their way. */
	async #prepare(targets) {
		const { loader, tables } = this.#parts;
		if (targets.length > 0) loader?.forget();
		for (const target of targets) {
			this.#checkPreview(target.dataset);
			await this.#settle(target.dataset);
			if (target.verb === "create") await tables.ensureDataset(target.dataset);
			if (isCandidate(target.dataset)) continue;
			const existing = await tables.get(target);
			if (existing !== void 0) checkOurs(existing);
		}
	}
	async #checkQuery(sql, parameters) {
		const { statistics } = await this.#parts.jobs.dryRun(sql, parameters);
		const { statementType = "SELECT" } = statistics?.query ?? {};
		if (statementType === "SELECT") return;
		throw new PipelineError(`The warehouse is only looked at here, and this is ${statementType}.`, {
			code: "invalid-sql",
			remedy: "Ask one query: select …, or with … select …."
		});
	}
	/** Throws for a dataset that the preview which is built is not to touch. */
	#checkPreview(dataset) {
		const { preview } = this.#parts;
		if (preview === void 0 || isOfPreview(preview, dataset)) return;
		throw new PipelineError(`The preview ${preview.dataset} would write to ${dataset}, which is not its own.`, {
			code: "warehouse",
			remedy: `Let it write to ${preview.dataset} only.`
		});
	}
	/**
	* A candidate of another partitioning, which BigQuery replaces neither by a query nor by a clone
	* (https://github.com/dbt-labs/dbt-adapters/issues/1077), is dropped.
	*/
	async #clearStale(targets, error) {
		const [target, ...others] = targets;
		if (target === void 0 || others.length > 0 || !isCandidate(target.dataset)) return false;
		const isStale = error instanceof JobFailure && /cannot replace a table with a different|already exists/i.test(error.message);
		if (isStale) await this.#parts.tables.remove(target);
		return isStale;
	}
	async #label(targets) {
		const { labels, tables } = this.#parts;
		for (const target of targets) {
			if (target.verb !== "create") continue;
			const change = { labels: toLabels({
				...labels,
				model: target.name
			}) };
			await orUndefined(tables.patch(target, change));
		}
	}
	/** What an earlier run began to publish from these candidates is finished before they change. */
	async #settle(dataset) {
		if (isCandidate(dataset)) await this.#finishPublishing(publishedOf(dataset));
	}
	/** A preview, and who only looks, leave what others began to those who have the dataset for themselves. */
	async #finishPublishing(dataset) {
		const { isReadOnly, preview, publisher } = this.#parts;
		if (isReadOnly) return;
		if (preview === void 0 || isOfPreview(preview, dataset)) await publisher?.settle(dataset);
	}
	async #explain(sql, work) {
		try {
			return await work();
		} catch (error) {
			const { explain, tables } = this.#parts;
			const listNames = async (dataset) => (await tables.list(dataset)).map(({ tableReference }) => tableReference.tableId);
			throw await describeFailure(error, {
				sql,
				listNames,
				explain
			});
		}
	}
};
// actions/lib/lake/parquet-footer.ts
/** The rows that a Parquet file says it has. Throws RangeError for bytes that are no such file. */
function countParquetRows(bytes) {
	const { buffer, byteOffset, byteLength } = bytes;
	const file = buffer.slice(byteOffset, byteOffset + byteLength);
	return Number(parquetMetadata(file).num_rows);
}
// actions/lib/warehouse/bigquery/state.ts
/** Reads an object of the lake that `writeState` wrote; undefined where there is none. */
async function readState(lake, key) {
	const text = await readText(lake, key);
	return text === void 0 ? void 0 : JSON.parse(text);
}
/**
* Keeps what is to be remembered between runs beside the files in the lake. No version is compared:
* whoever loads a year or publishes a dataset holds the lease on it, and nobody else writes its state.
*/
async function writeState(lake, key, state) {
	await lake.write(key, [Buffer.from(`${JSON.stringify(state, null, 2)}\n`)]);
}
// actions/lib/warehouse/bigquery/load.ts
/**
* Puts files in the place of partitions by load jobs, which cost nothing. What was loaded is
* remembered in the lake; it is believed only while the table is the one that was loaded into, and
* the partition has as many rows.
*/
var Loader = class {
	#options;
	#prepared = /* @__PURE__ */ new Map();
	constructor(options) {
		this.#options = options;
	}
	/** To be called when tables may have been dropped or made anew. */
	forget() {
		this.#prepared.clear();
	}
	async load(request) {
		const { table, partition, uri, sha256, rowCount } = request;
		checkPartition(table, partition);
		const { creationTime = "" } = await this.#prepare(table);
		const place = {
			dataset: table.dataset,
			name: `${table.name}$${partition}`
		};
		const held = Number((await this.#options.tables.get(place))?.numRows ?? 0);
		const key = this.#keyOf(request);
		const before = await readState(this.#options.lake, key);
		const isKnown = before?.creationTime === creationTime && before.rowCount === held;
		if (uri === void 0 || sha256 === void 0) {
			if (held === 0) return {
				status: "unchanged",
				rowCount: 0
			};
			await this.#options.tables.remove(place);
			await writeState(this.#options.lake, key, {
				sha256: null,
				rowCount: 0,
				creationTime
			});
			return {
				status: "emptied",
				rowCount: 0
			};
		}
		if (isKnown && before.sha256 === sha256 && held === rowCount) return {
			status: "unchanged",
			rowCount
		};
		await this.#checkFile(request);
		if (before) await writeState(this.#options.lake, key, {
			...before,
			sha256: null
		});
		await this.#replace(place, request, uri);
		await writeState(this.#options.lake, key, {
			sha256,
			rowCount,
			creationTime
		});
		return {
			status: "loaded",
			rowCount
		};
	}
	async #replace(place, request, uri) {
		const { table, rowCount } = request;
		const { jobs, tables } = this.#options;
		await tables.awaitTurn(table, { isPartitioned: true });
		const outputRows = (await jobs.run(`${table.dataset}_${table.name}`, { load: {
			sourceUris: [uri],
			sourceFormat: "PARQUET",
			destinationTable: tables.refer(place),
			schema: { fields: toFields(table) },
			...toLayout(table),
			autodetect: false,
			createDisposition: "CREATE_NEVER",
			writeDisposition: "WRITE_TRUNCATE"
		} }).catch((error) => {
			throw error instanceof JobFailure && error.reason === "invalid" ? describeMisfit(request, error.message, error) : error;
		})).statistics?.load?.outputRows;
		if (outputRows === void 0 || Number(outputRows) === rowCount) return;
		throw describeMisfit(request, `${rowCount} rows were announced, and it has ${outputRows}`);
	}
	/** Reads the file before it replaces what is there, which cannot be taken back. */
	async #checkFile(request) {
		const { sha256, rowCount, uri = "" } = request;
		const { lake } = this.#options;
		const root = lake.uri("x").slice(0, -1);
		if (!uri.startsWith(root)) return;
		const stored = await lake.read(uri.slice(root.length));
		const bytes = Buffer.concat(stored === void 0 ? [] : await Array.fromAsync(stored));
		if (createHash("sha256").update(bytes).digest("hex") !== sha256) throw describeMisfit(request, "its bytes are not those that were extracted");
		const found = countParquetRows(bytes);
		if (found === rowCount) return;
		throw describeMisfit(request, `${rowCount} rows were announced, and it has ${found}`);
	}
	async #prepare(table) {
		const title = `${table.dataset}.${table.name}`;
		const prepared = this.#prepared.get(title) ?? this.#makeTable(table);
		this.#prepared.set(title, prepared);
		prepared.catch(() => this.#prepared.delete(title));
		return prepared;
	}
	async #makeTable(definition) {
		const { labels, tables } = this.#options;
		const found = await tables.get(definition) ?? await tables.insert(definition, {
			description: definition.description,
			labels: toLabels(labels),
			schema: { fields: toFields(definition) },
			...toLayout(definition)
		});
		checkOurs(found);
		checkTable(definition, found);
		return found;
	}
	#keyOf({ table, partition }) {
		const { project } = this.#options;
		return `bigquery/${project}/loads/${table.dataset}/${table.name}/${partition}.json`;
	}
};
function describeMisfit(request, why, cause) {
	const { table, partition, uri } = request;
	return new PipelineError(`${uri} does not fit the partition ${partition} of ${table.dataset}.${table.name}: ${why}.`, {
		code: "warehouse",
		remedy: "Extract the file again.",
		cause
	});
}
function checkPartition({ dataset, name, partition }, id) {
	if (!(partition.granularity === "month" ? /^\d{4}(0[1-9]|1[0-2])$/ : /^\d{4}$/).test(id)) throw new Error(`${id} is no partition of ${dataset}.${name}`);
}
// actions/lib/warehouse/bigquery/pace.ts
/**
* Updates of one table that BigQuery takes in a stretch of time, one less than its own limit, which
* other processes share. https://cloud.google.com/bigquery/quotas#standard_tables
*/
const UPDATES = {
	windowMs: 1e4,
	plain: 4,
	partitioned: 45
};
/** Lets no more than so many updates of a table pass in a window of time; others wait their turn. */
var Pace = class {
	#clock;
	/** When the latest updates passed or are to pass, oldest first. */
	#passed = /* @__PURE__ */ new Map();
	constructor(clock) {
		this.#clock = clock;
	}
	/** Waits until one more update of the table may be sent. */
	async wait(table, limit) {
		const { now, sleep } = this.#clock;
		const passed = this.#passed.get(table) ?? [];
		const oldest = passed.at(-limit);
		const at = Math.max(now(), oldest === void 0 ? 0 : oldest + UPDATES.windowMs);
		this.#passed.set(table, [...passed.slice(1 - limit), at]);
		const waitMs = at - now();
		if (waitMs > 0) await sleep(waitMs);
	}
};
// actions/lib/warehouse/bigquery/publish.ts
const COPIES_AT_ONCE = 8;
/**
* Puts candidates where people read by copy jobs, each of which replaces a table whole. There is no
* transaction over several: a plan in the lake says what is to be done until all of it is, and
* whoever touches these candidates next finishes it first.
*/
var Publisher = class {
	#options;
	#settled = /* @__PURE__ */ new Map();
	constructor(options) {
		this.#options = options;
	}
	async publish(publications) {
		if (publications.length === 0) return;
		const datasets = listDatasets(publications);
		for (const dataset of datasets) await this.settle(dataset);
		const candidates = await this.#findCandidates(publications);
		const missing = publications.find((one) => one.kind === "table" && !candidates.has(one));
		if (missing !== void 0) {
			const { dataset, name } = missing;
			throw new PipelineError(`There is no table ${candidateOf(dataset)}.${name} to publish.`, {
				code: "warehouse",
				remedy: "Build it first."
			});
		}
		for (const one of publications) await this.#checkDestination(one, candidates.get(one));
		await this.#keep({
			runId: this.#options.runId,
			state: "publishing",
			publications
		});
		await this.#carryOut(publications, candidates);
	}
	/** Finishes what an earlier run began to publish in a dataset and did not end. */
	async settle(dataset) {
		const settled = this.#settled.get(dataset) ?? this.#settle(dataset);
		this.#settled.set(dataset, settled);
		settled.catch(() => this.#settled.delete(dataset));
		return settled;
	}
	/** Gives up what an earlier run began to publish in a dataset that is to go. */
	async forget(dataset) {
		const { lake } = this.#options;
		const key = this.#keyOf(dataset);
		const plan = await readState(lake, key);
		if (plan?.state === "publishing") await writeState(lake, key, {
			...plan,
			state: "published"
		});
		this.#settled.delete(dataset);
	}
	async #settle(dataset) {
		const { lake } = this.#options;
		const plan = await readState(lake, this.#keyOf(dataset));
		if (plan?.state !== "publishing") return;
		const candidates = await this.#findCandidates(plan.publications);
		const rest = plan.publications.filter((one) => one.kind === "view" || candidates.has(one));
		await this.#carryOut(rest, candidates, plan);
	}
	async #carryOut(publications, candidates, plan) {
		const tables = publications.filter(({ kind }) => kind === "table");
		const views = publications.filter(({ kind }) => kind === "view");
		for (let at = 0; at < tables.length; at += COPIES_AT_ONCE) {
			const some = tables.slice(at, at + COPIES_AT_ONCE);
			await Promise.all(some.map((table) => this.#publishTable(table, candidates.get(table), plan !== void 0)));
		}
		for (const view of views) await this.#publishView(view);
		const { runId = this.#options.runId, publications: planned = publications } = plan ?? {};
		await this.#keep({
			runId,
			state: "published",
			publications: planned
		});
		for (const dataset of listDatasets(planned)) await this.#removeCandidates(dataset);
	}
	/** One plan a dataset, so that whoever builds in one of them finds it. */
	async #keep(plan) {
		for (const dataset of listDatasets(plan.publications)) await writeState(this.#options.lake, this.#keyOf(dataset), plan);
	}
	async #findCandidates(publications) {
		const found = await Promise.all(publications.map(async (one) => {
			const candidate = await this.#options.tables.get(toCandidate(one));
			return candidate?.type === "TABLE" || candidate?.type === "CLONE" ? [[one, candidate]] : [];
		}));
		return new Map(found.flat());
	}
	/** Says what is in the way before anything is published. */
	async #checkDestination(one, candidate) {
		if (one.kind === "view" && one.sql === void 0) throw new Error(`the view ${one.dataset}.${one.name} is published without its query`);
		const existing = await this.#options.tables.get(one);
		if (existing === void 0) return;
		checkOurs(existing);
		if (candidate === void 0 || existing.type === "VIEW") return;
		const [before, now] = [nameLayout(existing), nameLayout(candidate)];
		if (isSameLayout(before, now) || one.mayRecreate === true) return;
		const title = `${one.dataset}.${one.name}`;
		throw new PipelineError(`${title} is ${before}, and was built to be ${now}.`, {
			code: "warehouse",
			remedy: `BigQuery changes neither in place. Have it dropped and built anew: npm run transform -- build --full-refresh --select ${one.name}`
		});
	}
	async #publishTable(one, candidate, isResumed) {
		if (candidate === void 0) throw new Error(`${one.dataset}.${one.name} has no candidate`);
		const { jobs, tables } = this.#options;
		const existing = await this.#clearWay(one, (found) => found.type === "VIEW" || isRecreated(one, found, candidate), (found) => isResumed && isCopied(found, candidate));
		const fields = candidate.schema?.fields ?? [];
		const before = existing ?? await tables.insert(one, this.#describeNew(one, candidate));
		const isPartitioned = before.timePartitioning !== void 0;
		await tables.awaitTurn(one, { isPartitioned });
		await jobs.run(`${one.dataset}_${one.name}`, { copy: {
			sourceTable: tables.refer(toCandidate(one)),
			destinationTable: tables.refer(one),
			createDisposition: "CREATE_NEVER",
			writeDisposition: "WRITE_TRUNCATE"
		} });
		const expirationTime = this.#expirationOf(one);
		const written = await tables.patch(one, {
			...this.#describe(one, before, fields),
			expirationTime
		}, isPartitioned);
		if (!written.expirationTime || expirationTime !== null) return;
		throw new PipelineError(`The published table ${one.dataset}.${one.name} goes by itself at ${new Date(Number(written.expirationTime)).toISOString()}.`, {
			code: "warehouse",
			remedy: `Take its expiration away: bq update --expiration 0 ${one.dataset}.${one.name}`
		});
	}
	#describeNew(one, candidate) {
		const { schema, timePartitioning, rangePartitioning, clustering } = candidate;
		return {
			labels: this.#labelsOf(one),
			...schema && { schema },
			...timePartitioning && { timePartitioning },
			...rangePartitioning && { rangePartitioning },
			...clustering && { clustering }
		};
	}
	async #publishView(one) {
		const { tables } = this.#options;
		const view = {
			query: one.sql ?? "",
			useLegacySql: false
		};
		const made = await this.#clearWay(one, (found) => found.type === "TABLE") ? await tables.patch(one, { view }) : await tables.insert(one, {
			view,
			labels: this.#labelsOf(one)
		});
		await tables.patch(one, {
			...this.#describe(one, made, made.schema?.fields ?? []),
			expirationTime: this.#expirationOf(one)
		});
	}
	/** None for what people read; a preview's is counted anew each time. */
	#expirationOf({ dataset }) {
		const expiresAt = this.#options.expiresAt?.(dataset);
		return expiresAt === void 0 ? null : String(expiresAt);
	}
	/** Drops what is in the way; gives what can stay. A run that is cut off after it goes on from there. */
	async #clearWay(one, isInWay, isKnown = () => false) {
		const { tables } = this.#options;
		const existing = await tables.get(one);
		if (existing === void 0) return void 0;
		if (!isKnown(existing)) checkOurs(existing);
		if (!isInWay(existing)) return existing;
		await tables.remove(one);
	}
	/** Texts and labels as they are given, and no others. */
	#describe(one, existing, fields) {
		const texts = new Map(Object.entries(one.columnDescriptions ?? {}).map(([name, text]) => [name.toLowerCase(), text]));
		return {
			description: one.description || null,
			labels: replaceLabels(existing.labels ?? {}, this.#labelsOf(one)),
			schema: { fields: fields.map((field) => ({
				...field,
				description: texts.get(field.name.toLowerCase()) || null
			})) }
		};
	}
	#labelsOf({ labels = {}, name }) {
		return toLabels({
			...labels,
			...this.#options.labels,
			model: name
		});
	}
	async #removeCandidates(dataset) {
		const { tables } = this.#options;
		const candidates = candidateOf(dataset);
		const found = await tables.list(candidates);
		if (found.length > 0) await tables.ensureDataset(candidates);
		for (const { tableReference } of found) await tables.remove({
			dataset: candidates,
			name: tableReference.tableId
		});
	}
	#keyOf(dataset) {
		return `bigquery/${this.#options.project}/publishing/${dataset}.json`;
	}
};
function toCandidate({ dataset, name }) {
	return {
		dataset: candidateOf(dataset),
		name
	};
}
/**
* Whether a table without labels is what the run that was cut off had just copied: BigQuery does not
* promise that WRITE_TRUNCATE keeps labels and texts, which is why they are written after each copy.
*/
function isCopied(existing, candidate) {
	const namesOf = ({ schema }) => schema?.fields?.map(({ name }) => name).join();
	const isBare = Object.keys(existing.labels ?? {}).length === 0;
	const isSame = existing.numRows === candidate.numRows && namesOf(existing) === namesOf(candidate);
	return isBare && isSame;
}
/** Whether a table is dropped, as was asked, for one that is partitioned or clustered otherwise. */
function isRecreated(one, existing, candidate) {
	return one.mayRecreate === true && !isSameLayout(nameLayout(existing), nameLayout(candidate));
}
function listDatasets(publications) {
	return [...new Set(publications.map(({ dataset }) => dataset))];
}
// actions/lib/warehouse/bigquery/tables.ts
/** When a preview's tables go by themselves, counted from when they were built last. */
const PREVIEW_EXPIRATION_MS = 6048e5;
/** Datasets and tables by their metadata; a table may be one partition of it: `t$202101`. */
var Tables = class {
	#options;
	#datasets = /* @__PURE__ */ new Map();
	constructor(options) {
		this.#options = options;
	}
	/** How BigQuery names a relation. */
	refer({ dataset, name }) {
		return {
			projectId: this.#options.project,
			datasetId: dataset,
			tableId: name
		};
	}
	async get(relation) {
		return orUndefined(this.#options.call({
			method: "GET",
			path: pathOf(relation)
		}));
	}
	/** Everything in a dataset, with labels and kinds, but without columns. */
	async list(dataset) {
		const tables = [];
		let pageToken = "";
		do {
			const page = await orUndefined(this.#options.call({
				method: "GET",
				path: `/datasets/${dataset}/tables`,
				query: {
					maxResults: 1e3,
					...pageToken !== "" && { pageToken }
				}
			}));
			tables.push(...page?.tables ?? []);
			pageToken = page?.nextPageToken ?? "";
		} while (pageToken !== "");
		return tables;
	}
	/** Makes a table or view with our labels; one that is there stays as it is. */
	async insert(relation, resource) {
		await this.ensureDataset(relation.dataset);
		const { call } = this.#options;
		try {
			return await call({
				method: "POST",
				path: `/datasets/${relation.dataset}/tables`,
				body: {
					...resource,
					tableReference: this.refer(relation)
				}
			});
		} catch (error) {
			const existing = readStatus(error) === 409 ? await this.get(relation) : void 0;
			if (existing === void 0) throw error;
			return existing;
		}
	}
	async patch(relation, change, isPartitioned = false) {
		await this.awaitTurn(relation, { isPartitioned });
		return this.#options.call({
			method: "PATCH",
			path: pathOf(relation),
			body: change
		});
	}
	/** Removes a table, view or partition; it is no matter if it is gone already. */
	async remove(relation) {
		await orUndefined(this.#options.call({
			method: "DELETE",
			path: pathOf(relation)
		}));
	}
	/** Waits until BigQuery takes one more update of a table's metadata, as a load or copy is too. */
	async awaitTurn({ dataset, name }, { isPartitioned }) {
		const limit = isPartitioned ? UPDATES.partitioned : UPDATES.plain;
		await this.#options.pace.wait(`${dataset}.${name}`, limit);
	}
	/**
	* Makes a dataset where it is missing. Throws PipelineError for one in another location, and for
	* one of candidates or of a preview that is not ours: tables in it are dropped.
	*/
	async ensureDataset(dataset) {
		const ensured = this.#datasets.get(dataset) ?? this.#ensure(dataset);
		this.#datasets.set(dataset, ensured);
		ensured.catch(() => this.#datasets.delete(dataset));
		return ensured;
	}
	/** The project's datasets that bear our label, without what is in them. */
	async listDatasets() {
		const datasets = [];
		let pageToken = "";
		do {
			const page = await this.#options.call({
				method: "GET",
				path: "/datasets",
				query: {
					filter: `labels.${OWNER.key}:${OWNER.value}`,
					maxResults: 1e3,
					...pageToken !== "" && { pageToken }
				}
			});
			datasets.push(...page.datasets ?? []);
			pageToken = page.nextPageToken ?? "";
		} while (pageToken !== "");
		return datasets;
	}
	/** Removes a dataset with all that is in it; it is no matter if it is gone already. */
	async removeDataset(dataset) {
		const { call } = this.#options;
		await orUndefined(call({
			method: "DELETE",
			path: `/datasets/${dataset}`,
			query: { deleteContents: true }
		}));
		this.#datasets.delete(dataset);
	}
	async #ensure(dataset) {
		const found = await this.getDataset(dataset) ?? await this.#insertDataset(dataset);
		const { location } = this.#options;
		if (found.location !== void 0 && !isSame(found.location, location)) throw new PipelineError(`The dataset ${dataset} is in ${found.location}, and this run works in ${location}.`, {
			code: "warehouse",
			remedy: `Run with --location ${found.location}, or choose another dataset.`
		});
		if (!(this.#expirationOf(dataset) !== void 0) || isOurs(found)) return;
		throw new PipelineError(`The dataset ${dataset} is not of this pipeline's making, and its tables would be dropped.`, {
			code: "warehouse",
			remedy: "Rename or remove it; it is made anew as it has to be."
		});
	}
	/** When what is left in a dataset goes by itself; undefined for never. */
	#expirationOf(dataset) {
		const { candidateExpirationMs, preview } = this.#options;
		if (isCandidate(dataset)) return candidateExpirationMs;
		return preview && isOfPreview(preview, dataset) ? PREVIEW_EXPIRATION_MS : void 0;
	}
	async getDataset(dataset) {
		const { call } = this.#options;
		return orUndefined(call({
			method: "GET",
			path: `/datasets/${dataset}`
		}));
	}
	async #insertDataset(dataset) {
		const { call, labels, location, project } = this.#options;
		const expirationMs = this.#expirationOf(dataset);
		const body = {
			datasetReference: {
				projectId: project,
				datasetId: dataset
			},
			location,
			labels: toLabels(labels),
			...expirationMs !== void 0 && { defaultTableExpirationMs: String(expirationMs) }
		};
		try {
			return await call({
				method: "POST",
				path: "/datasets",
				body
			});
		} catch (error) {
			const existing = readStatus(error) === 409 ? await this.getDataset(dataset) : void 0;
			if (existing === void 0) throw error;
			return existing;
		}
	}
};
function pathOf({ dataset, name }) {
	return `/datasets/${dataset}/tables/${name}`;
}
function isSame(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
// actions/lib/warehouse/bigquery/open.ts
const CANDIDATE_EXPIRATION_MS = 2592e5;
const CLOCK = {
	now: Date.now,
	sleep: (milliseconds) => setTimeout(milliseconds)
};
/**
* Opens the warehouse in a project of BigQuery, with Application Default Credentials. Throws
* PipelineError `invalid-input` for a project or location that cannot be one; nothing is asked of
* BigQuery yet.
*/
async function openBigQuery(options) {
	checkNames(options);
	const { project, location, lake, preview, clock = CLOCK, random = Math.random } = options;
	const labels = {
		...options.labels,
		...preview && { preview: String(preview.number) }
	};
	const { BigQuery } = await import("./src-BDrxAzID.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const client = new BigQuery(await toClientOptions(options));
	const { deadlineMs, tryTimeoutMs = TRY_TIMEOUT_MS } = options;
	const retrying = {
		clock,
		random,
		tryTimeoutMs,
		...deadlineMs !== void 0 && { deadlineMs }
	};
	const call = createCall(client, {
		retry: (work) => withRetries(work, retrying),
		timeoutMs: tryTimeoutMs
	});
	const jobs = new Jobs({
		...options,
		call,
		labels,
		clock,
		random
	});
	const tables = new Tables({
		call,
		project,
		location,
		labels,
		candidateExpirationMs: options.candidateExpirationMs ?? CANDIDATE_EXPIRATION_MS,
		pace: new Pace(clock),
		preview
	});
	const expiresAt = (dataset) => preview && isOfPreview(preview, dataset) ? clock.now() + PREVIEW_EXPIRATION_MS : void 0;
	const parts = lake && {
		jobs,
		tables,
		lake,
		project,
		labels,
		runId: options.runId,
		expiresAt
	};
	return new BigQueryWarehouse({
		project,
		jobs,
		tables,
		loader: parts && new Loader(parts),
		publisher: parts && new Publisher(parts),
		lake,
		labels,
		preview,
		maxBytesBilled: options.maxBytesBilled,
		isReadOnly: options.readOnly ?? false,
		mayWrite: options.mayWrite ?? (() => void 0),
		explain: (error) => explainFailure(error, {
			name: "BigQuery",
			code: "warehouse",
			project,
			resource: `the project ${project}`,
			readPrincipal: async () => options.apiEndpoint === void 0 ? (await client.authClient.getCredentials()).client_email : void 0
		})
	});
}
/** The client's own retries are off: one place decides what is tried again. */
async function toClientOptions({ project, location, apiEndpoint }) {
	const common = {
		projectId: project,
		location,
		autoRetry: false,
		maxRetries: 0
	};
	if (apiEndpoint === void 0) return common;
	const { PassThroughClient } = await import("./src-DvX7RpQK.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return {
		...common,
		apiEndpoint,
		authClient: new PassThroughClient()
	};
}
function checkNames({ project, location }) {
	if (!/^[a-z][a-z0-9.:-]*[a-z0-9]$/.test(project)) throw new PipelineError(`${JSON.stringify(project)} cannot be a project of Google Cloud.`, {
		code: "invalid-input",
		remedy: "Give the project's id, which gcloud projects list shows."
	});
	if (/^[a-z0-9-]+$/i.test(location)) return;
	throw new PipelineError(`${JSON.stringify(location)} cannot be a location of BigQuery.`, {
		code: "invalid-input",
		remedy: "Give a region such as europe-west2, or EU or US."
	});
}
export { openBigQuery };
