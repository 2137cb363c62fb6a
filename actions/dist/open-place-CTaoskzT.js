import { t as PipelineError } from "./errors-DzvLK5MJ.js";
import { r as toText } from "./text-C_Sy5OY6.js";
import { f as object, h as string } from "./schemas-Cy54p-G0.js";
import { a as datetime, s as openLocalLake } from "./part-files-B97z82vs.js";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
// actions/lib/lake/lease.ts
const leaseSchema = object({
	/** Tells one taking from every other. */
	id: string(),
	owner: string(),
	runUrl: string().optional(),
	/** After this instant, anybody may take it. */
	expiresAt: datetime()
});
const LASTS_MS = 6e5;
const ASK_AGAIN_MS = 15e3;
/**
* Takes the right to write a dataset, which one run at a time has. It is an object of the lake,
* made where there is none, or written over one that has expired or was given back. Throws
* PipelineError `warehouse-locked` with the name of who holds it.
*/
async function takeLease(options) {
	const { clock, waitMs = 0, onWait } = options;
	const givesUpAt = clock.now() + waitMs;
	for (let isTold = false;;) {
		const found = await findHolder(options);
		if (found.holder === void 0) {
			const lease = await tryToTake(options, found.version);
			if (lease !== void 0) return lease;
			continue;
		}
		const refusal = toRefusal(options.dataset, found.holder);
		if (clock.now() >= givesUpAt) throw refusal;
		if (!isTold) onWait?.(refusal.message);
		isTold = true;
		await clock.sleep(Math.min(ASK_AGAIN_MS, givesUpAt - clock.now()));
	}
}
/**
* Does the work while the lease is renewed, three times in the time that it lasts. The lease is
* given back whatever comes of the work.
*/
async function withLease(options, work) {
	const { clock, lastsMs = LASTS_MS } = options;
	const lease = await takeLease(options);
	const done = new AbortController();
	const keep = async () => {
		for (;;) {
			await clock.sleep(lastsMs / 3, done.signal);
			if (done.signal.aborted) return;
			await lease.renew().catch(() => void 0);
		}
	};
	const kept = keep();
	try {
		const result = await work(lease);
		lease.check();
		return result;
	} finally {
		done.abort();
		await kept;
		await lease.release().catch(() => void 0);
	}
}
async function findHolder(options) {
	const bytes = await options.lake.read(keyOf(options));
	if (bytes === void 0) return {
		holder: void 0,
		version: null
	};
	const held = parse(await toText(bytes), options);
	return {
		holder: Date.parse(held.expiresAt) <= options.clock.now() ? void 0 : held,
		version: bytes.version
	};
}
function parse(text, options) {
	try {
		return leaseSchema.parse(JSON.parse(text));
	} catch (error) {
		throw new PipelineError(`The lake's ${keyOf(options)} is not a lease of this version.`, {
			code: "lake",
			remedy: "See that no run is under way, and remove the object.",
			cause: error
		});
	}
}
/** Undefined where another has written it since. */
async function tryToTake(options, from) {
	const { clock, dataset, lastsMs = LASTS_MS, owner, runUrl } = options;
	const id = randomUUID();
	let version;
	let expiresAt = 0;
	let loss;
	async function put(until, ifVersion) {
		const held = {
			id,
			owner,
			runUrl,
			expiresAt: new Date(until).toISOString()
		};
		const bytes = [Buffer.from(`${JSON.stringify(held, null, 2)}\n`)];
		({version} = await options.lake.write(keyOf(options), bytes, { ifVersion }));
		expiresAt = until;
	}
	function check() {
		if (loss !== void 0) throw loss;
		if (clock.now() >= expiresAt) throw toLoss(dataset);
	}
	try {
		await put(clock.now() + lastsMs, from);
	} catch (error) {
		if (isConflict(error)) return void 0;
		throw error;
	}
	return {
		check,
		async renew() {
			if (loss !== void 0 || version === void 0) throw loss ?? toLoss(dataset);
			await put(clock.now() + lastsMs, version).catch((error) => {
				if (!isConflict(error)) throw error;
				loss = toLoss(dataset, error);
				throw loss;
			});
		},
		async release() {
			if (loss !== void 0 || version === void 0) return;
			const held = version;
			version = void 0;
			await put(clock.now(), held).catch((error) => {
				if (!isConflict(error)) throw error;
			});
		}
	};
}
function isConflict(error) {
	return error instanceof PipelineError && error.code === "lake-conflict";
}
function toRefusal(dataset, { owner, runUrl, expiresAt }) {
	const where = runUrl === void 0 ? "" : ` (${runUrl})`;
	return new PipelineError(`${owner}${where} is writing ${dataset} until ${expiresAt} at least.`, {
		code: "warehouse-locked",
		remedy: "Let it end and run again; what a killed run holds is free at that time."
	});
}
function toLoss(dataset, cause) {
	return new PipelineError(`This run may no longer write ${dataset}: it could not say in time that it goes on.`, {
		code: "warehouse-locked",
		remedy: "Run it again.",
		cause
	});
}
function keyOf({ dataset }) {
	return `leases/${dataset}.json`;
}
// actions/lib/warehouse/open.ts
/**
* Opens the warehouse of the kind asked for; whoever opens it closes it. Throws PipelineError
* `warehouse` where its library is not installed.
*/
async function openWarehouse(options) {
	if (options.kind === "duckdb") {
		const { openDuckDb } = await loadDuckDb();
		return openDuckDb(options);
	}
	const { openBigQuery } = await import("./open-BREG1yWq.js");
	return openBigQuery(options);
}
/** Whether the library of a warehouse is there. BigQuery's is a part of the bundles. */
async function isWarehouseInstalled(kind) {
	if (kind === "bigquery") return true;
	return loadDuckDb().then(() => true, (error) => {
		if (error instanceof PipelineError) return false;
		throw error;
	});
}
/** Loaded only where it is asked for: the library is native and large, and in no bundle. */
async function loadDuckDb() {
	return import("./open-Ds1meNNf.js").catch((error) => {
		if (!(error?.code ?? "").endsWith("MODULE_NOT_FOUND")) throw error;
		throw new PipelineError("DuckDB is not installed here.", {
			code: "warehouse",
			remedy: "Run npm ci in the checkout first: warehouse: duckdb needs it.",
			cause: error
		});
	});
}
// actions/lib/open-place.ts
/** Another server than Google's, for both clients: an emulator, or that of the tests. */
const ENDPOINT = "GOOGLE_API_ENDPOINT";
/** Long enough for one renewal to fail; what a killed run holds is free after it. */
const LEASE_MS = 12e4;
const WAIT_MS = 9e5;
const CLOCK = {
	now: Date.now,
	sleep: (milliseconds, signal) => setTimeout(milliseconds, void 0, signal && { signal }).catch((error) => {
		if (signal?.aborted !== true) throw error;
	})
};
/** Opens the lake alone. Nothing needs to be closed. */
async function openLake(place, { out, env }) {
	if (place.kind === "duckdb") return openLocalLake(join(out, "lake"));
	const { openCloudStorageLake } = await import("./cloud-storage-tC9zY8dh.js");
	const { bucket, project } = place;
	return openCloudStorageLake({
		bucket,
		project,
		apiEndpoint: env[ENDPOINT]
	});
}
/**
* Opens the lake and the warehouse that are named, and closes them after the work. On
* BigQuery the run has the dataset for itself meanwhile: it waits for another that has it, and says
* who that is.
*/
async function withPlace(place, options, work) {
	if (place.kind === "bigquery") return withBigQuery(place, options, work);
	const lake = await openLake(place, options);
	const { database: path, threads } = options;
	const warehouse = await openWarehouse({
		kind: "duckdb",
		path,
		threads
	});
	try {
		return await work({
			lake,
			warehouse,
			reports: [],
			hold: (_, inner) => inner()
		});
	} finally {
		await warehouse.close();
	}
}
async function withBigQuery(place, options, work) {
	const { project, location, maxBytesBilled } = place;
	const { dataset, env } = options;
	const apiEndpoint = env[ENDPOINT];
	const lake = await openLake(place, options);
	const run = nameRun(env);
	const toLease = (name) => ({
		lake,
		dataset: `${project}.${name}`,
		owner: run.owner,
		runUrl: run.url,
		lastsMs: LEASE_MS,
		waitMs: WAIT_MS,
		clock: CLOCK,
		onWait: options.onWait
	});
	const hold = (name, inner) => withLease(toLease(name), inner);
	const open = async (mayWrite) => {
		const reports = [];
		const warehouse = await openWarehouse({
			kind: "bigquery",
			project,
			location,
			lake,
			runId: run.id,
			runAttempt: run.attempt,
			step: [options.step, env["GITHUB_JOB"]].join(" "),
			labels: {
				run_id: run.id,
				...run.workflow !== void 0 && { workflow: run.workflow }
			},
			maxBytesBilled,
			preview: options.preview,
			readOnly: options.readOnly,
			apiEndpoint,
			mayWrite,
			onJob: (report) => reports.push(report)
		});
		try {
			return await work({
				lake,
				warehouse,
				reports,
				hold
			});
		} finally {
			await warehouse.close();
		}
	};
	if (dataset === void 0) return open(() => void 0);
	return withLease(toLease(dataset), (held) => open(() => held.check()));
}
/** The run in GitHub Actions, or at home one made up. */
function nameRun(env) {
	const { GITHUB_RUN_ID: id, GITHUB_REPOSITORY: repository = "" } = env;
	const workflow = env["GITHUB_WORKFLOW"];
	const attempt = Number(env["GITHUB_RUN_ATTEMPT"] ?? 1);
	if (id === void 0) {
		const owner = `${env["USER"] ?? "somebody"} on ${hostname()}`;
		return {
			id: randomUUID(),
			attempt,
			workflow,
			owner,
			url: void 0
		};
	}
	const url = `${env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${repository}/actions/runs/${id}`;
	return {
		id,
		attempt,
		workflow,
		owner: `Run ${id} of ${repository}`,
		url
	};
}
export { openWarehouse as i, withPlace as n, isWarehouseInstalled as r, openLake as t };
