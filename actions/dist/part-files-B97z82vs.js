import { t as PipelineError } from "./errors-DzvLK5MJ.js";
import { t as toConflict } from "./lake-C5XrcxKa.js";
import { S as _isoDateTime, a as array, d as number, f as object, h as string, l as literal, n as _enum, t as ZodISODateTime, u as looseObject } from "./schemas-Cy54p-G0.js";
import { dirname, join, resolve } from "node:path";
import { createHash, randomUUID } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { access, mkdir, open, readFile, readdir, readlink, rename, rm, stat, symlink } from "node:fs/promises";
// actions/lib/lake/local-claim.ts
/**
* Claims the right to replace one version of an object, which one writer at a time can have.
* Undefined where another has it. A claim is a link to its owner's name: made at once or not at all,
* and never without the name.
*/
async function claimVersion(directory, claim) {
	const { owner, ifVersion } = claim;
	const id = createHash("sha256").update(JSON.stringify([claim.path, ifVersion])).digest("hex");
	const path = join(directory, `claim-${id}`);
	try {
		await symlink(owner, path);
	} catch (error) {
		if (error.code === "EEXIST") return void 0;
		throw error;
	}
	return { [Symbol.asyncDispose]: () => rm(path, { force: true }) };
}
/** Whose claim it is; undefined for what is none. */
async function readClaimOwner(path) {
	return readlink(path).catch(() => void 0);
}
// actions/lib/lake/local.ts
const INCOMING = ".incoming";
/** Tells this process from one of the same pid that is gone, as containers number theirs alike. */
const RUN = randomUUID();
/** What the system's words for a refused write mean to a person, and what to do about it. */
const REMEDIES = {
	ENOSPC: "Free some space on the disk, or choose another folder, and run again.",
	EDQUOT: "Free some of your disk quota, or choose another folder, and run again.",
	EACCES: "Give yourself write access to the folder, or choose another folder.",
	EPERM: "Give yourself write access to the folder, or choose another folder.",
	ENOENT: "The system makes no folder there: choose another folder.",
	EISDIR: "A folder stands where a file is to be written: move it away, or choose another folder.",
	EROFS: "The disk is read-only: choose a folder on another disk.",
	ENOTDIR: "A file stands where a folder is needed: move it away, or choose another folder.",
	EEXIST: "A file stands where a folder is needed: move it away, or choose another folder."
};
/** Gives a refused write its remedy, and any other error as it is. */
function toPipelineError(error, what) {
	const code = error?.code;
	const remedy = code === void 0 ? void 0 : REMEDIES[code];
	if (remedy === void 0) return error;
	return new PipelineError(`${what} cannot be written: ${error.message}.`, {
		code: "lake",
		remedy,
		cause: error
	});
}
/**
* Opens a lake in a local directory, made where it is missing. An object is written beside the
* others, flushed, and renamed into place. Throws PipelineError `lake` where the directory cannot
* be written. Nothing needs to be closed.
*/
async function openLocalLake(directory) {
	const root = resolve(directory);
	const incoming = join(root, INCOMING);
	try {
		await makeDirectory(incoming);
		await access(incoming, constants.W_OK);
		await removeOrphans(incoming);
	} catch (error) {
		throw toPipelineError(error, root);
	}
	const pathOf = (key) => {
		const path = join(root, ...key.split("/"));
		if (!path.startsWith(join(root, "/"))) throw new RangeError(`key leaves the lake: ${key}`);
		return path;
	};
	async function put(bytes, nameOf, { ifVersion } = {}) {
		const path = join(incoming, `${process.pid}-${RUN}-${randomUUID()}`);
		try {
			const { sha256, size } = await writeFlushed(path, bytes);
			const key = nameOf(sha256);
			const version = await readVersion(path);
			await makeDirectory(dirname(pathOf(key)));
			if (ifVersion === void 0) await rename(path, pathOf(key));
			else await replaceVersion(path, pathOf(key), {
				incoming,
				ifVersion
			});
			return {
				key,
				sha256,
				bytes: size,
				version: version ?? ""
			};
		} catch (error) {
			await rm(path, { force: true });
			throw toPipelineError(error, path);
		}
	}
	return {
		async store(prefix, extension, bytes) {
			const { version: _, ...stored } = await put(bytes, (sha256) => `${prefix}/${sha256}${extension}`);
			return stored;
		},
		write: (key, bytes, options) => put(bytes, () => key, options),
		async read(key) {
			const version = await readVersion(pathOf(key));
			if (version === void 0) return void 0;
			const stream = createReadStream(pathOf(key), { highWaterMark: 262144 });
			return Object.assign(stream, { version });
		},
		has: (key) => exists(pathOf(key)),
		async list(prefix) {
			return (await listFiles(pathOf(prefix))).map((path) => path.slice(root.length + 1).replaceAll("\\", "/")).toSorted();
		},
		uri: pathOf
	};
}
/**
* Makes a directory and those above it. Node's own `recursive` never ends where the system says that
* a directory is missing and it is not, as under /proc. Throws PipelineError `lake` where it cannot
* be made.
*/
async function openDirectory(path) {
	await makeDirectory(resolve(path)).catch((error) => {
		throw toPipelineError(error, path);
	});
}
async function makeDirectory(path) {
	const make = () => mkdir(path).catch(async (error) => {
		if (error.code !== "EEXIST" || !(await stat(path)).isDirectory()) throw error;
	});
	try {
		await make();
	} catch (error) {
		if (error.code !== "ENOENT" || dirname(path) === path) throw error;
		await makeDirectory(dirname(path));
		await make();
	}
}
/** Writes or replaces a file so that a reader sees all of it or the one before. */
async function writeFileAtomically(path, text) {
	const incoming = `${path}.incoming`;
	try {
		await rm(incoming, { force: true });
		const pieces = typeof text === "string" ? [text] : text;
		await writeFlushed(incoming, Iterator.from(pieces).map((piece) => Buffer.from(piece)));
		await rename(incoming, path);
	} catch (error) {
		await rm(incoming, { force: true });
		throw toPipelineError(error, path);
	}
}
async function writeFlushed(path, bytes) {
	const hash = createHash("sha256");
	let size = 0;
	await using file = await open(path, "wx");
	for await (const chunk of bytes) {
		hash.update(chunk);
		size += chunk.byteLength;
		await file.writeFile(chunk);
	}
	await file.sync();
	return {
		sha256: hash.digest("hex"),
		size
	};
}
/** Files at any depth; none where there is no such directory. */
async function listFiles(directory) {
	return (await readdir(directory, {
		recursive: true,
		withFileTypes: true
	}).catch((error) => {
		if (error.code === "ENOENT") return [];
		throw error;
	})).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
/** Removes what processes that are gone have left half-written, or claimed. */
async function removeOrphans(incoming) {
	for (const name of await readdir(incoming)) {
		const owner = await readClaimOwner(join(incoming, name)) ?? name;
		const pid = Number.parseInt(owner, 10);
		if (!(pid === process.pid ? owner.includes(RUN) : isAlive(pid))) await rm(join(incoming, name), { force: true });
	}
}
/** Renames into place while nobody else may replace the same version of the object. */
async function replaceVersion(from, to, { incoming, ifVersion }) {
	const claim = await claimVersion(incoming, {
		owner: `${process.pid}-${RUN}`,
		path: to,
		ifVersion
	});
	if (claim === void 0) throw toConflict(to);
	await using _ = claim;
	if ((await readVersion(to) ?? null) !== ifVersion) throw toConflict(to);
	await rename(from, to);
}
/** Every write makes a new file, so that no two states of an object have all of these in common. */
async function readVersion(path) {
	const found = await stat(path, { bigint: true }).catch((error) => {
		if (error.code === "ENOENT" || error.code === "ENOTDIR") return void 0;
		throw error;
	});
	return found && `${found.ino}-${found.size}-${found.mtimeNs}`;
}
function isAlive(pid) {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}
async function exists(path) {
	return access(path).then(() => true, () => false);
}
// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return _isoDateTime(ZodISODateTime, params);
}
// actions/lib/report/parts.ts
const STEPS = [
	"plan",
	"extract",
	"load",
	"transform"
];
/** Name of a part's file: `plan.json`, `extract-2021.json`. */
function nameOfPart(part) {
	return part.year === void 0 ? `${part.step}.json` : `${part.step}-${part.year}.json`;
}
/**
* Puts the parts of a run together, in whatever order they were found. A year that was planned and
* has no part of its own, because its job ended before it could say anything, is a problem; `now`
* is the time of day for a run that left nothing at all.
*/
function mergeParts(found, now) {
	const parts = pickLatest(found);
	const extracts = parts.filter((part) => part.step === "extract");
	const loads = parts.filter((part) => part.step === "load");
	const transform = parts.find((part) => part.step === "transform");
	const years = listYears(parts);
	const missing = (transform?.planned === void 0 ? years : []).filter((year) => !extracts.some((part) => part.year === year));
	const notes = parts.flatMap((part) => part.notes);
	const isHeldUp = missing.length > 0 || [...extracts, ...loads].some(hasProblems);
	return {
		...spanOf(parts, now),
		...transform && describeTarget(transform),
		years,
		steps: parts.map((part) => ({
			step: part.step,
			durationMs: part.durationMs,
			..."year" in part && { year: part.year }
		})),
		files: keepFirst(extracts.flatMap(({ files }) => files)),
		partitions: keepFirst(loads.flatMap(({ partitions }) => partitions)),
		transform: transform?.transform,
		problems: mergeProblems([...parts.flatMap(({ problems }) => problems), ...missing.map(toMissing)]),
		notes: [...new Set(transform === void 0 && isHeldUp ? [...notes, "Nothing was transformed, because not every year could be loaded."] : notes)]
	};
}
/** In the order of steps and years; of one name the last, as a job that was run again leaves it. */
function pickLatest(found) {
	const byStart = found.toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
	const latest = new Map(byStart.map((part) => [nameOfPart(part), part]));
	const rank = (part) => STEPS.indexOf(part.step) * 1e4 + ("year" in part ? part.year : 0);
	return [...latest.values()].toSorted((a, b) => rank(a) - rank(b));
}
function describeTarget({ dataset, preview, planned }) {
	return {
		dataset,
		...preview !== void 0 && { preview },
		...planned && { planned }
	};
}
function hasProblems({ problems }) {
	return problems.length > 0;
}
function toMissing(year) {
	return {
		message: `${year}: no results; see the job's log.`,
		remedy: "Re-run the failed jobs: what is in the lake already is not fetched again."
	};
}
/** The years that were planned; those of the parts where there is no plan. */
function listYears(parts) {
	const plan = parts.find((part) => part.step === "plan");
	if (plan !== void 0) return plan.years;
	const found = parts.flatMap((part) => "year" in part ? [part.year] : []);
	return [...new Set(found)].toSorted((a, b) => a - b);
}
/** From the first step's start to the last one's end. */
function spanOf(parts, now) {
	const starts = parts.map(({ startedAt }) => Date.parse(startedAt));
	if (starts.length === 0) return {
		startedAt: now.toISOString(),
		durationMs: 0
	};
	const first = Math.min(...starts);
	const last = Math.max(...parts.map((part) => Date.parse(part.startedAt) + part.durationMs));
	return {
		startedAt: new Date(first).toISOString(),
		durationMs: last - first
	};
}
/** One outcome a partition: factors that several years borrow are the same file each time. */
function keepFirst(outcomes) {
	return [...Map.groupBy(outcomes, ({ partition, table }) => `${table}/${partition}`).values()].flatMap((group) => group.slice(0, 1));
}
/** Problems that several steps or files share, such as a publisher that is down, are told once. */
function mergeProblems(problems) {
	return [...Map.groupBy(problems, (problem) => problem.message)].flatMap(([message, same]) => {
		const [first] = same;
		if (first === void 0 || same.length === 1) return same;
		return [{
			...first,
			message: `${message} (${same.length} times)`
		}];
	});
}
const problem = object({
	message: string(),
	remedy: string().optional()
});
const head = looseObject({
	version: literal(1),
	step: _enum([
		"plan",
		"extract",
		"load",
		"transform"
	]),
	startedAt: datetime(),
	durationMs: number(),
	problems: array(problem),
	notes: array(string())
});
const bodies = {
	plan: head.extend({ years: array(number().int()) }),
	extract: head.extend({
		year: number().int(),
		files: array(looseObject({}))
	}),
	load: head.extend({
		year: number().int(),
		partitions: array(looseObject({}))
	}),
	transform: head.extend({
		command: _enum([
			"build",
			"plan",
			"test"
		]),
		dataset: string()
	})
};
/** Reads a part's file; undefined for what this version has not written. */
function parsePart(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return;
	}
	const { data } = head.safeParse(value);
	if (data === void 0 || !bodies[data.step].safeParse(value).success) return void 0;
	return value;
}
// actions/lib/part-files.ts
/** Folder of a step's results, below the folder for what a run leaves. */
function resultsFolder(out) {
	return join(out, "results");
}
/** Writes a part, whole or not at all, and gives its path. */
async function writePart(out, part) {
	const folder = resultsFolder(out);
	const path = join(folder, nameOfPart(part));
	await openDirectory(folder);
	await writeFileAtomically(path, `${JSON.stringify(part, null, 1)}\n`);
	return path;
}
/**
* Reads every part in a folder, however deep: artifacts of several jobs arrive in folders of their
* own. Files that are no parts are told in `strange`. Where there is no such folder there are none:
* the report of a run whose first step failed is wanted too.
*/
async function readParts(folder) {
	const parts = [];
	const strange = [];
	for (const path of await listJson(folder)) {
		const part = parsePart(await readFile(path, "utf8"));
		if (part === void 0) strange.push(path);
		else parts.push(part);
	}
	return {
		parts,
		strange
	};
}
async function listJson(folder) {
	return (await readdir(folder, {
		recursive: true,
		withFileTypes: true
	}).catch((error) => {
		if (error.code === "ENOENT") return [];
		throw new PipelineError(`The folder of results ${folder} cannot be read: ${error.code}.`, {
			code: "invalid-input",
			remedy: "Name the folder that the steps of the run left their results in.",
			cause: error
		});
	})).filter((entry) => entry.isFile() && entry.name.endsWith(".json")).map((entry) => join(entry.parentPath, entry.name)).toSorted();
}
export { datetime as a, writeFileAtomically as c, mergeParts as i, resultsFolder as n, openDirectory as o, writePart as r, openLocalLake as s, readParts as t };
