import { t as PipelineError } from "./errors-DzvLK5MJ.js";
import { a as readStatus, c as withRetries, l as withTimeout, o as startTimer, r as isTransient, s as toTimeout, t as explainFailure } from "./failure-Dssi6pHF.js";
import { t as toConflict } from "./lake-C5XrcxKa.js";
import { join } from "node:path";
import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { setTimeout } from "node:timers/promises";
import { PassThrough } from "node:stream";
import { pipeline as pipeline$1 } from "node:stream/promises";
// actions/lib/lake/download.ts
const MAX_BREAKS_AT_A_PLACE = 4;
/**
* Opens an object in one call; undefined where there is none. What breaks off goes on where it
* broke off, in the same generation. Throws PipelineError `lake` at the end of bytes that are not
* those that Cloud Storage has the checksum of.
*/
async function download(bucket, name, options) {
	const retry = {
		...options,
		tryTimeoutMs: options.stallMs
	};
	const open = (place) => withRetries(() => openStream(bucket, name, place), retry);
	try {
		const first = await open({ start: 0 });
		return {
			generation: first.generation,
			bytes: readAll(first, open, {
				name,
				limit: {
					...options,
					timeoutMs: options.stallMs
				}
			})
		};
	} catch (error) {
		if (isAbsent(error)) return void 0;
		throw error;
	}
}
/** Whether it is the object that is not there, and not its bucket. */
function isAbsent(error) {
	return readStatus(error) === 404 && !/bucket does not exist/i.test(error.message);
}
async function* readAll({ stream: first, generation, hashes }, open, { name, limit }) {
	const check = await createCheck(hashes);
	let stream = first;
	let start = 0;
	for (let breaks = 0;;) try {
		for await (const chunk of limitStall(stream, limit)) {
			check?.update(chunk);
			start += chunk.byteLength;
			breaks = 0;
			yield chunk;
		}
		break;
	} catch (error) {
		breaks += 1;
		if (!isTransient(error) || breaks > MAX_BREAKS_AT_A_PLACE) throw error;
		({stream} = await open({
			generation,
			start
		}));
	}
	if (check === void 0 || check.isRight()) return;
	throw new PipelineError(`${name} in Cloud Storage does not have the bytes of its checksum.`, {
		code: "lake",
		remedy: "Run again; where it stays, remove the object, and it is made anew."
	});
}
async function* limitStall(stream, limit) {
	const iterator = stream[Symbol.asyncIterator]();
	try {
		for (;;) {
			const { done, value } = await withTimeout(limit, () => iterator.next());
			if (done) return;
			yield value;
		}
	} finally {
		stream.destroy();
	}
}
function openStream(bucket, name, place) {
	const request = bucket.file(name).requestStream({
		uri: "",
		qs: {
			alt: "media",
			...place.generation !== void 0 && { generation: place.generation }
		},
		headers: place.start > 0 ? { Range: `bytes=${place.start}-` } : {}
	});
	return new Promise((resolve, reject) => {
		const stream = new PassThrough();
		request.once("error", reject);
		request.once("response", (response) => {
			request.on("error", (error) => stream.destroy(error));
			stream.on("close", () => request.destroy());
			request.pipe(stream);
			if (response.statusCode !== 200 && response.statusCode !== 206) {
				readRefusal(stream, response).then(reject, reject);
				return;
			}
			const { headers } = response;
			resolve({
				stream,
				generation: headers["x-goog-generation"] ?? "",
				hashes: readHashes(headers["x-goog-hash"] ?? "")
			});
		});
		request.resume();
	});
}
/** What Cloud Storage says instead of the bytes: JSON, or a line of text. */
async function readRefusal(stream, response) {
	const text = Buffer.concat(await Array.fromAsync(stream)).toString();
	const { statusCode: code, headers } = response;
	let told = { message: text || `status ${code}` };
	try {
		told = JSON.parse(text).error;
	} catch {}
	return Object.assign(new Error(told.message), {
		code,
		errors: told.errors,
		response: { headers }
	});
}
/** `crc32c=n03x6A==,md5=Ojk9c3dhfxgoKVVHYwFbHQ==` */
function readHashes(header) {
	const pairs = header.matchAll(/(\w+)=([\w+/=]+)/g);
	return new Map(pairs.map(([, name = "", value = ""]) => [name, value]));
}
/** By MD5, which Node does fast, or by the CRC32C that objects made of others have. */
async function createCheck(hashes) {
	const md5 = hashes.get("md5");
	if (md5 !== void 0) {
		const hash = createHash("md5");
		return {
			update: (chunk) => void hash.update(chunk),
			isRight: () => hash.digest("base64") === md5
		};
	}
	const crc32c = hashes.get("crc32c");
	if (crc32c === void 0) return void 0;
	const { CRC32C } = await import("./src-CuDOAVU3.js");
	const sum = new CRC32C();
	return {
		update: (chunk) => sum.update(Buffer.from(chunk)),
		isRight: () => sum.validate(crc32c)
	};
}
// actions/lib/lake/spool.ts
/** Reads bytes to their end: the first `limit` into memory, and if there are more all into a file. */
async function spool(bytes, limit) {
	const hashes = {
		sha256: createHash("sha256"),
		md5: createHash("md5")
	};
	const path = join(tmpdir(), `lake-${process.pid}-${randomUUID()}`);
	const held = [];
	let size = 0;
	let file;
	try {
		for await (const chunk of bytes) {
			hashes.sha256.update(chunk);
			hashes.md5.update(chunk);
			size += chunk.byteLength;
			held.push(chunk);
			if (size <= limit) continue;
			file ??= await open(path, "wx", 384);
			for (const each of held.splice(0)) await file.writeFile(each);
		}
	} catch (error) {
		await file?.close();
		await rm(path, { force: true });
		throw error;
	}
	await file?.close();
	const whole = file === void 0 ? Buffer.concat(held) : void 0;
	return {
		sha256: hashes.sha256.digest("hex"),
		md5: hashes.md5.digest("base64"),
		size,
		whole,
		read: (start = 0) => whole === void 0 ? createReadStream(path, { start }) : toAsync(whole.subarray(start)),
		[Symbol.asyncDispose]: () => rm(path, { force: true })
	};
}
async function* toAsync(bytes) {
	yield bytes;
}
// actions/lib/lake/upload.ts
/** Another writer has changed the place where something was to be written. */
var GenerationConflict = class extends Error {
	name = "GenerationConflict";
};
const CONTENT_TYPE = "application/octet-stream";
/**
* Uploads an object and gives its generation. Cloud Storage checks the MD5 before the object is
* there, and what it says of the object is checked here. Whatever breaks off is tried again: what
* is not held in memory goes on where it broke off. Throws GenerationConflict where the object is
* not what it must still be.
*/
async function upload(file, spooled, options) {
	const put = spooled.whole === void 0 ? startResumable(file, spooled, options) : putWhole;
	let tries = 0;
	return withRetries(async () => {
		tries += 1;
		const find = () => withTimeout(toLimit(options), () => findEqual(file, spooled));
		const landed = tries > 1 ? await find() : void 0;
		if (landed !== void 0) return landed;
		try {
			await put(file, spooled, options);
		} catch (error) {
			if (readStatus(error) !== 412) throw error;
			const late = tries > 1 ? await find() : void 0;
			if (late !== void 0) return late;
			throw new GenerationConflict("another writer came first", { cause: error });
		}
		const stored = file.metadata;
		if (isEqual(stored, spooled)) return String(stored.generation);
		throw new Error(`Cloud Storage says that ${file.name} has other bytes than those sent`);
	}, {
		...options,
		tryTimeoutMs: Infinity
	});
}
/** The generation of the object, if it has these bytes. */
async function findEqual(file, spooled) {
	try {
		const [stored] = await file.getMetadata();
		return isEqual(stored, spooled) ? String(stored.generation) : void 0;
	} catch (error) {
		if (readStatus(error) === 404) return void 0;
		throw error;
	}
}
function isEqual(stored, { md5, size }) {
	return stored.md5Hash === md5 && Number(stored.size) === size;
}
async function putWhole(file, { md5, whole }, options) {
	const request = {
		...toRequest(md5, options),
		resumable: false
	};
	await withTimeout(toLimit(options), () => file.save(whole ?? Buffer.alloc(0), request));
}
/** Keeps the address of the upload between tries, so that each goes on where the one before ended. */
function startResumable(file, spooled, options) {
	const request = toRequest(spooled.md5, options);
	let uri;
	return async () => {
		const limit = toLimit(options);
		const held = uri;
		let offset = held && await withTimeout(limit, () => readOffset(file, held));
		if (typeof offset !== "number") {
			[uri] = await withTimeout(limit, () => file.createResumableUpload({ ...request }));
			offset = 0;
		}
		const stream = file.createWriteStream({
			...request,
			metadata: {
				...request.metadata,
				contentLength: spooled.size
			},
			uri: uri ?? "",
			offset,
			resumable: true
		});
		await using watch = watchProgress(limit);
		stream.on("progress", watch.onProgress);
		await pipeline$1(spooled.read(offset), stream, { signal: watch.signal }).catch(watch.explain);
	};
}
/** How many bytes have arrived; undefined for an upload that Cloud Storage does not know any more. */
async function readOffset(file, uri) {
	try {
		const headers = { "Content-Range": "bytes */*" };
		await new Promise((resolve, reject) => {
			file.storage.request({
				method: "PUT",
				uri,
				headers
			}, (error) => error ? reject(error) : resolve());
		});
		return;
	} catch (error) {
		const status = readStatus(error);
		if (status === 404 || status === 410) return void 0;
		if (status !== 308) throw error;
		const { response } = error;
		const last = /-(\d+)$/.exec(response?.headers?.["range"] ?? "")?.[1];
		return last === void 0 ? 0 : Number(last) + 1;
	}
}
function toLimit({ clock, stallMs }) {
	return {
		clock,
		timeoutMs: stallMs
	};
}
function toRequest(md5Hash, { precondition }) {
	return {
		validation: false,
		metadata: {
			contentType: CONTENT_TYPE,
			md5Hash
		},
		...precondition !== void 0 && { preconditionOpts: { ifGenerationMatch: precondition } }
	};
}
/** Breaks off what makes no progress. */
function watchProgress({ clock, timeoutMs }) {
	const controller = new AbortController();
	const { signal } = controller;
	const timer = startTimer(clock, timeoutMs, () => controller.abort(toTimeout(timeoutMs)));
	return {
		signal,
		onProgress: () => timer.refresh(),
		explain: (error) => {
			throw signal.aborted ? signal.reason : toError(error);
		},
		[Symbol.asyncDispose]: async () => timer.stop()
	};
}
/** The client throws what Cloud Storage answers as it is, and as a failure that it has not got all. */
function toError(error) {
	if (readStatus(error) === 308) return Object.assign(/* @__PURE__ */ new Error("not all bytes have arrived"), { code: "ECONNRESET" });
	if (error instanceof Error) return error;
	const { message = "an answer without words" } = error;
	return Object.assign(new Error(message), error);
}
// actions/lib/lake/cloud-storage.ts
const RESUMABLE_BYTES = 8388608;
const STALL_MS = 6e4;
const LIST_PAGE = 1e3;
const CLOCK = {
	now: Date.now,
	sleep: (milliseconds) => setTimeout(milliseconds)
};
/**
* Opens a lake in a bucket of Cloud Storage, with Application Default Credentials. An object's
* version is its generation. Nothing is asked of Cloud Storage yet, and nothing needs to be closed.
* Throws PipelineError `invalid-input` for a name that no bucket has.
*/
async function openCloudStorageLake(options) {
	const { random = Math.random, clock = CLOCK, prefix = "" } = options;
	checkBucket(options.bucket);
	const { Storage } = await import("./src-CuDOAVU3.js");
	const storage = new Storage(toClientOptions(options));
	return createLake(storage.bucket(options.bucket), {
		random,
		clock,
		tryTimeoutMs: options.stallMs ?? STALL_MS,
		root: prefix.replaceAll(/^\/+|\/+$/g, "").replace(/(.)$/, "$1/"),
		resumableBytes: options.resumableBytes ?? RESUMABLE_BYTES,
		stallMs: options.stallMs ?? STALL_MS,
		service: {
			name: "Cloud Storage",
			code: "lake",
			project: options.project,
			resource: `the bucket ${options.bucket}`,
			readPrincipal: async () => options.apiEndpoint === void 0 ? (await storage.authClient.getCredentials()).client_email : void 0
		}
	});
}
function createLake(bucket, parts) {
	const { root } = parts;
	const uri = (key) => `gs://${bucket.name}/${root}${key}`;
	const explained = async (work) => work().catch(async (error) => {
		throw await explainFailure(error, parts.service);
	});
	async function write(key, bytes, { ifVersion } = {}) {
		await using spooled = await spool(bytes, parts.resumableBytes);
		const precondition = ifVersion === null ? 0 : ifVersion;
		const version = await explained(() => upload(bucket.file(root + key), spooled, {
			...parts,
			precondition
		})).catch((error) => {
			throw error instanceof GenerationConflict ? toConflict(uri(key), error) : error;
		});
		return {
			key,
			sha256: spooled.sha256,
			bytes: spooled.size,
			version
		};
	}
	return {
		async store(prefix, extension, bytes) {
			await using spooled = await spool(bytes, parts.resumableBytes);
			const key = `${prefix}/${spooled.sha256}${extension}`;
			const file = bucket.file(root + key);
			await explained(async () => {
				if (await withRetries(() => findEqual(file, spooled), parts) === void 0) await upload(file, spooled, {
					...parts,
					precondition: void 0
				});
			});
			return {
				key,
				sha256: spooled.sha256,
				bytes: spooled.size
			};
		},
		write,
		read: (key) => explained(async () => {
			const found = await download(bucket, root + key, parts);
			return found && toReadObject(found, parts.service);
		}),
		has: (key) => explained(async () => {
			try {
				await withRetries(() => bucket.file(root + key).getMetadata(), parts);
				return true;
			} catch (error) {
				if (isAbsent(error)) return false;
				throw error;
			}
		}),
		list: (prefix) => explained(async () => {
			return (await listNames(bucket, root + (prefix && `${prefix}/`), parts)).map((name) => name.slice(root.length)).toSorted();
		}),
		uri
	};
}
async function listNames(bucket, prefix, retry) {
	const names = [];
	let pageToken;
	do {
		const query = {
			prefix,
			maxResults: LIST_PAGE,
			autoPaginate: false
		};
		const fields = "items/name,nextPageToken";
		const page = {
			...query,
			fields,
			...pageToken !== void 0 && { pageToken }
		};
		const [files, next] = await withRetries(() => bucket.getFiles(page), retry);
		names.push(...files.map(({ name }) => name));
		pageToken = next?.pageToken;
	} while (pageToken !== void 0);
	return names;
}
function toReadObject({ bytes, generation }, service) {
	return {
		version: generation,
		async *[Symbol.asyncIterator]() {
			const iterator = bytes[Symbol.asyncIterator]();
			try {
				for (;;) {
					const { done, value } = await iterator.next().catch(async (error) => {
						throw await explainFailure(error, service);
					});
					if (done) return;
					yield value;
				}
			} finally {
				await iterator.return?.();
			}
		}
	};
}
/** The client's own retries are off: one place decides what is tried again. */
function toClientOptions({ project, apiEndpoint }) {
	return {
		...project !== void 0 && { projectId: project },
		...apiEndpoint !== void 0 && { apiEndpoint },
		retryOptions: {
			autoRetry: false,
			maxRetries: 0,
			retryableErrorFn: () => false
		}
	};
}
/** https://cloud.google.com/storage/docs/buckets#naming */
function checkBucket(bucket) {
	if (/^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/.test(bucket)) return;
	throw new PipelineError(`${JSON.stringify(bucket)} cannot be a bucket of Cloud Storage.`, {
		code: "invalid-input",
		remedy: "Give the bucket's name alone, without gs:// and folders."
	});
}
export { openCloudStorageLake };
