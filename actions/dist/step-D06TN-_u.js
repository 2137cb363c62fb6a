import { a as __toESM } from "./rolldown-runtime-DU8RvWek.js";
import { t as PipelineError } from "./errors-DzvLK5MJ.js";
import { i as openWarehouse, n as withPlace, r as isWarehouseInstalled } from "./open-place-CTaoskzT.js";
import { n as toPlace } from "./place-inputs-CZwzoAgZ.js";
import { l as formatInstant, r as formatAge, s as formatDuration, t as countNoun } from "./format-DxS3m0hf.js";
import { l as formatBinaryBytes, n as describeConcern, r as listConcerns } from "./digest-BXoOhWTZ.js";
import { r as suggest } from "./nearest-BBDE6OVA.js";
import { a as parseYaml, c as renderPlace, i as identifier$1, n as checkTop, o as PlacedError, r as findTemplates, s as Problems, t as checkShape } from "./yaml-BbQ1es4R.js";
import { _ as tuple, a as array, d as number, f as object, g as stringbool, h as string, i as _undefined, l as literal$1, m as strictObject, n as _enum, o as boolean, p as record, r as _null, s as custom, u as looseObject, v as union, x as ZodError, y as unknown } from "./schemas-Cy54p-G0.js";
import { t as lex$1 } from "./lex-BWsps5ss.js";
import { G as Cursor$1, W as parseType, n as parseQuery, r as parseExpression, t as parseScript } from "./parse-statement-CE9HOkdt.js";
import { t as require_papaparse } from "./papaparse-CTunsT9B.js";
import { n as namePreview, t as isOfPreview } from "./previews-DkasAkps.js";
import { t as runStep } from "./step-C-fcv6_8.js";
import { t as analyze } from "./analyze-C4dKhc6M.js";
import { n as readText$2, t as readJson } from "./text-C_Sy5OY6.js";
import { c as writeFileAtomically, o as openDirectory } from "./part-files-B97z82vs.js";
import { t as collectJobs } from "./job-report-BzN-kw5U.js";
import { t as TYPES } from "./types-CF10vIfJ.js";
import { dirname, join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { createHash, hash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { readFile, stat, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { setImmediate, setTimeout } from "node:timers/promises";
import { isUtf8 } from "node:buffer";
// actions/lib/graph/node-config.ts
/** A node's settings by the names and in the shapes that dbt writes them, defaults filled in. */
function describeConfig(node) {
	const shared = {
		enabled: true,
		tags: node.tags,
		meta: node.meta
	};
	switch (node.kind) {
		case "model": return {
			...shared,
			...describePlace(node),
			...describeModelConfig(node.config)
		};
		case "seed": return {
			...shared,
			...describePlace(node),
			materialized: "seed",
			column_types: node.columnTypes,
			delimiter: node.delimiter,
			labels: node.labels,
			persist_docs: node.persistDocs
		};
		case "test": return {
			...shared,
			...describeTestConfig(node)
		};
		case "source": return {
			...shared,
			loaded_at_field: node.loadedAtField ?? null
		};
	}
	return shared;
}
/**
* The same, with the template itself for what a template makes, and without what a node's own SQL
* sets, which its checksum stands for: none of it depends on the target.
*/
function describeWrittenConfig(node) {
	const config = { ...describeConfig(node) };
	for (const [name, template] of Object.entries(node.written ?? {})) {
		const key = name === "dataset" ? "schema" : name;
		if (template === void 0) delete config[key];
		else config[key] = template;
	}
	return config;
}
function describePlace({ statedPlace }) {
	return {
		schema: statedPlace?.schema ?? null,
		alias: statedPlace?.alias ?? null
	};
}
function describeModelConfig(config) {
	const { partitionBy } = config;
	return {
		materialized: config.materialized,
		incremental_strategy: config.materialized === "incremental" ? config.strategy : null,
		partition_by: partitionBy === void 0 ? null : {
			field: partitionBy.field,
			data_type: partitionBy.dataType,
			granularity: partitionBy.granularity,
			...partitionBy.range === void 0 ? {} : { range: partitionBy.range }
		},
		cluster_by: config.clusterBy,
		labels: config.labels,
		unique_key: config.uniqueKey,
		merge_update_columns: config.mergeUpdateColumns ?? null,
		merge_exclude_columns: config.mergeExcludeColumns,
		full_refresh: config.fullRefresh ?? null,
		persist_docs: config.persistDocs
	};
}
function describeTestConfig({ config }) {
	return {
		materialized: "test",
		severity: config.severity.toUpperCase(),
		warn_if: config.warnIf,
		error_if: config.errorIf,
		where: config.where ?? null,
		limit: config.limit ?? null,
		store_failures: config.storeFailures,
		fail_calc: "count(*)"
	};
}
// actions/lib/graph/upstream.ts
/** What each node reads, and what reads it. What is not in the graph is left out. */
function findEdges(graph) {
	const parents = /* @__PURE__ */ new Map();
	const children = /* @__PURE__ */ new Map();
	for (const { id, dependsOn } of graph.nodes.values()) {
		const known = dependsOn.filter((parent) => graph.nodes.has(parent));
		parents.set(id, known);
		for (const parent of known) {
			const siblings = children.get(parent);
			if (siblings === void 0) children.set(parent, [id]);
			else siblings.push(id);
		}
	}
	return {
		parents,
		children
	};
}
/**
* What edges lead to from `start` in at most `steps` steps. An id of `start` is in the answer only
* where an edge leads to it.
*/
function followEdges(edges, start, steps = Infinity) {
	const found = /* @__PURE__ */ new Set();
	let layer = start;
	for (let step = 0; step < steps; step += 1) {
		const next = [];
		for (const id of layer) for (const neighbour of edges.get(id) ?? []) {
			if (found.has(neighbour)) continue;
			found.add(neighbour);
			next.push(neighbour);
		}
		if (next.length === 0) break;
		layer = next;
	}
	return found;
}
// actions/lib/graph/state-compare.ts
/** What of a node may have been changed, by the names that dbt gives it. */
const ASPECTS = [
	"body",
	"configs",
	"relation",
	"persisted_descriptions",
	"macros"
];
/** Settings that dbt does not count, or counts as the relation's. */
const UNCOUNTED = /* @__PURE__ */ new Set([
	"enabled",
	"tags",
	"schema",
	"alias"
]);
/** Settings of tests that are compared: what the test's answer depends on. */
const TEST_SETTINGS$1 = /* @__PURE__ */ new Set([
	"severity",
	"warn_if",
	"error_if",
	"where",
	"limit",
	"store_failures",
	"fail_calc"
]);
/** Whether a node is written otherwise than before; one that is new is, in all but its macros. */
function hasChanged(node, before, { aspect, changedMacros, isByDbt }) {
	const isChanged = {
		body: () => before === void 0 || hasOtherBody(node, before, isByDbt),
		configs: () => before === void 0 || hasOtherConfig(node, before, isByDbt),
		relation: () => before === void 0 || hasOtherPlace(node, before),
		persisted_descriptions: () => before === void 0 || hasOtherDescription(node, before),
		macros: () => [...node.macros, ...before?.macros ?? []].some((macro) => changedMacros.has(macro))
	};
	if (aspect !== void 0) return isChanged[aspect]();
	if (before === void 0 || ASPECTS.some((each) => isChanged[each]())) return true;
	return !isDbtsOwn(node, isByDbt) && node.fqn.join(".") !== before.fqn.join(".");
}
/** What dbt hashes of a unit test, and what folder it counts it to, is its own affair. */
function isDbtsOwn({ kind }, isByDbt) {
	return isByDbt && kind === "unit_test";
}
function hasOtherBody(node, before, isByDbt) {
	if (node.kind === "source" || isDbtsOwn(node, isByDbt)) return false;
	return before.checksum !== void 0 && before.checksum !== node.checksum;
}
function hasOtherConfig(node, before, isByDbt) {
	if (node.kind === "source") return hasOtherFreshness(node, before);
	if (node.kind === "unit_test") return false;
	const isSame = isByDbt ? mayBeSame : isEqual$1;
	return Object.entries(describeWrittenConfig(node)).some(([key, value]) => {
		if (node.kind === "test" ? !TEST_SETTINGS$1.has(key) : UNCOUNTED.has(key)) return false;
		return Object.hasOwn(before.config, key) && !isSame(value, before.config[key]);
	});
}
function hasOtherPlace(node, before) {
	const written = describeWrittenConfig(node);
	if (node.kind === "source") {
		const { place, statedDataset } = before;
		const then = statedDataset ?? place?.dataset;
		const now = statedDataset === void 0 ? node.dataset : written["schema"] ?? node.dataset;
		return place?.alias !== node.alias || now !== then;
	}
	if (node.kind !== "model" && node.kind !== "seed") return false;
	const { config } = before;
	const isOther = (now, then = null) => now !== void 0 && now !== then;
	const schema = config["schema"] ?? config["dataset"];
	return isOther(written["schema"], schema) || isOther(written["alias"], config["alias"]);
}
function hasOtherDescription(node, before) {
	if (node.kind !== "model" && node.kind !== "seed") return false;
	const { relation, columns } = node.kind === "model" ? node.config.persistDocs : node.persistDocs;
	if (relation && node.description.trim() !== before.description.trim()) return true;
	if (!columns) return false;
	const now = new Map(node.columns.map(({ name, description }) => [name, description]));
	if (now.size !== before.columns.size) return true;
	return [...now].some(([name, text]) => before.columns.get(name)?.trim() !== text.trim());
}
function hasOtherFreshness(node, before) {
	const { warnAfter, errorAfter, filter } = node.freshness ?? {};
	const print = (period) => period?.count ? `${period.count} ${period.period ?? ""}` : "";
	const { warn_after, error_after } = before.freshness ?? {};
	return print(warnAfter) !== print(warn_after) || print(errorAfter) !== print(error_after) || (filter ?? "") !== (before.freshness?.filter ?? "") || node.loadedAtField !== before.loadedAtField;
}
/** Ids of macros that are written otherwise, new or gone, and of all that call one of them. */
function findChangedMacros(graph, earlier) {
	const packages = /* @__PURE__ */ new Set([graph.project]);
	for (const each of graph.macros.values()) packages.add(each.package);
	for (const each of graph.nodes.values()) packages.add(each.package);
	const changed = /* @__PURE__ */ new Set();
	const callers = /* @__PURE__ */ new Map();
	const addCalls = (caller, macros) => {
		for (const macro of macros) {
			const known = callers.get(macro);
			if (known === void 0) callers.set(macro, [caller]);
			else known.push(caller);
		}
	};
	for (const { id, source, macros } of graph.macros.values()) {
		if (earlier.macros.get(id)?.source.trim() !== source.trim()) changed.add(id);
		addCalls(id, macros);
	}
	for (const [id, { macros }] of earlier.macros) {
		if (packages.has(id.split(".")[1] ?? "") && !graph.macros.has(id)) changed.add(id);
		addCalls(id, macros);
	}
	for (const id of followEdges(callers, changed)) changed.add(id);
	return changed;
}
/** Whether a value is what JSON kept of it. Goes no deeper than `now`. */
function isEqual$1(now, then) {
	if (Array.isArray(now)) {
		if (!Array.isArray(then) || now.length !== then.length) return false;
		return now.every((item, index) => isEqual$1(item, then[index]));
	}
	if (!isTree$1(now)) return now === then;
	if (!isTree$1(then)) return false;
	const keys = Object.keys(now).filter((key) => now[key] !== void 0);
	if (keys.length !== Object.keys(then).length) return false;
	return keys.every((key) => Object.hasOwn(then, key) && isEqual$1(now[key], then[key]));
}
/**
* Whether a setting may be what dbt kept of it: as written, so with one name for a list of one,
* without what is left to defaults, and in any case of letters.
*/
function mayBeSame(now, then) {
	if (then === null) return true;
	if (Array.isArray(now)) {
		const items = Array.isArray(then) ? then : [then];
		return now.length === items.length && now.every((item, at) => mayBeSame(item, items[at]));
	}
	if (isTree$1(now)) return isTree$1(then) && Object.entries(then).every(([key, item]) => mayBeSame(now[key], item));
	return typeof then !== "object" && String(now).toLowerCase() === String(then).toLowerCase();
}
function isTree$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// actions/lib/graph/state.ts
const VERSION$1 = "https://schemas.getdbt.com/dbt/manifest/v12.json";
const text = string().nullish();
/** What can stand in backquotes in SQL. */
const identifier = string().regex(/^[^`\\\p{Cc}]{0,300}$/u).nullish();
const settings = record(string(), unknown()).nullish();
const dependsOn = object({ macros: array(string()).optional() }).nullish();
const period$1 = object({
	count: number().nullish(),
	period: text
}).nullish();
const freshnessSchema$1 = object({
	warn_after: period$1,
	error_after: period$1,
	filter: text
}).nullish();
const nodeSchema = object({
	resource_type: string(),
	fqn: array(string()),
	checksum: union([string(), object({
		name: string(),
		checksum: string()
	})]).nullish(),
	config: settings,
	unrendered_config: settings,
	description: text,
	columns: record(string(), object({ description: text })).nullish(),
	depends_on: dependsOn,
	schema: identifier,
	alias: identifier,
	identifier,
	unrendered_schema: text,
	loaded_at_field: text,
	freshness: freshnessSchema$1
});
const manifestSchema = object({
	metadata: object({
		dbt_schema_version: literal$1(VERSION$1),
		env: record(string(), string()).optional()
	}),
	nodes: record(string(), nodeSchema),
	sources: record(string(), nodeSchema),
	unit_tests: record(string(), nodeSchema).default({}),
	macros: record(string(), object({
		macro_sql: string(),
		depends_on: dependsOn
	}))
});
/**
* Parses a manifest.json of dbt 1.8 or later, or of ours:
* https://schemas.getdbt.com/dbt/manifest/v12.json. Throws PipelineError `invalid-file`.
*/
function readManifest(json) {
	const value = parseJson$2(json);
	const parsed = manifestSchema.safeParse(value);
	if (!parsed.success) throw invalid$2(explainFault(value, parsed.error.issues[0]?.path ?? []));
	const { metadata, nodes, sources, unit_tests, macros } = parsed.data;
	const isByDbt = metadata.env?.["PIPELINE_GENERATOR"] === void 0;
	const read = [
		nodes,
		sources,
		unit_tests
	].flatMap((each) => Object.entries(each)).map(([id, node]) => [id, toNode(node)]);
	return {
		nodes: new Map(read),
		macros: new Map(Object.entries(macros).map(([id, { macro_sql: source, depends_on: calls }]) => {
			return [id, {
				source,
				macros: calls?.macros ?? []
			}];
		})),
		isByDbt
	};
}
function parseJson$2(json) {
	try {
		return JSON.parse(json);
	} catch (error) {
		throw invalid$2("is no JSON", error);
	}
}
/** What stands at the place that is not as expected. */
function explainFault(manifest, path) {
	let value = manifest;
	for (const key of path) value = value[key];
	if (path.length === 0) return "is no object";
	const at = path.map(String).join(".");
	if (value === void 0) return `cannot be used: ${at} is missing`;
	return `cannot be used: ${at} is ${typeof value === "object" ? "of another type" : JSON.stringify(value).slice(0, 80)}`;
}
function invalid$2(problem, cause) {
	return new PipelineError(`The manifest of the earlier run ${problem}`, {
		code: "invalid-file",
		remedy: "Give the folder of a manifest.json that this program, or dbt 1.8 or later, wrote.",
		cause
	});
}
/** dbt gives generic tests no checksum, and large seeds that of their path. */
function readChecksum({ checksum }) {
	if (typeof checksum === "string") return checksum;
	return checksum?.name === "sha256" ? checksum.checksum : void 0;
}
function toNode(node) {
	const { schema, unrendered_schema: stated } = node;
	const alias = node.identifier ?? node.alias;
	const columns = Object.entries(node.columns ?? {});
	return {
		kind: node.resource_type,
		fqn: node.fqn,
		checksum: readChecksum(node),
		config: node.unrendered_config ?? {},
		materialized: node.config?.["materialized"],
		description: node.description ?? "",
		columns: new Map(columns.map(([name, { description }]) => [name, description ?? ""])),
		macros: node.depends_on?.macros ?? [],
		place: schema && alias ? {
			dataset: schema,
			alias
		} : void 0,
		statedDataset: stated ?? void 0,
		loadedAtField: node.loaded_at_field ?? void 0,
		freshness: node.freshness
	};
}
/**
* Ids of nodes that are new, or no longer written as they were, or only so in one aspect. As in dbt,
* a node's macros are part of it, and what it reads is not. What the target makes of what is written
* does not count.
*/
function findModified(graph, earlier, aspect) {
	const changedMacros = findChangedMacros(graph, earlier);
	const modified = /* @__PURE__ */ new Set();
	for (const node of graph.nodes.values()) if (hasChanged(node, earlier.nodes.get(node.id), {
		aspect,
		changedMacros,
		isByDbt: earlier.isByDbt
	})) modified.add(node.id);
	return modified;
}
/** Where the models and seeds of an earlier run are, by id: what `--defer` reads. */
function listDeferred({ nodes }) {
	const places = /* @__PURE__ */ new Map();
	for (const [id, { kind, place, materialized }] of nodes) if ((kind === "seed" || kind === "model" && materialized !== "ephemeral") && place !== void 0) places.set(id, place);
	return places;
}
// actions/lib/project/invocation.ts
/** An invocation with what is usual for all that is not given. */
function createInvocation(given) {
	return {
		target: "default",
		database: void 0,
		vars: {},
		env: {},
		fullRefresh: false,
		threads: 4,
		id: "00000000-0000-4000-8000-000000000000",
		startedAt: "1970-01-01T00:00:00.000Z",
		onLog: () => void 0,
		...given
	};
}
// actions/lib/sql/quote.ts
/** An identifier in backquotes. Names that would break out of them are refused. */
function quote(name) {
	if (name === "" || /[`\\\p{Cc}]/u.test(name)) throw new PipelineError(`${JSON.stringify(name)} cannot be a name in SQL`, {
		code: "invalid-project",
		remedy: "Use letters, digits and underscores in names."
	});
	return `\`${name}\``;
}
/** A table or view as SQL names it: `` `dataset`.`name` ``. */
function quoteRelation(relation) {
	return `${quote(relation.dataset)}.${quote(relation.name)}`;
}
const ESCAPES$1 = {
	"\\": "\\\\",
	"'": "\\'",
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
/**
* A value as a GoogleSQL literal. Text is escaped after
* https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical#escape_sequences
*/
function literal(value) {
	if (value === null) return "null";
	if (typeof value !== "string") {
		if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${value} has no literal in GoogleSQL`);
		return String(value);
	}
	return `'${value.replaceAll(/[\\'\p{Cc}\u2028\u2029]/gu, (character) => ESCAPES$1[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}'`;
}
// actions/lib/sql/data-diff.ts
/** A value of each scalar type that NULL is joined as; text for those that do not equal themselves. */
const NULLS = {
	BIGNUMERIC: "bignumeric '0'",
	BOOL: "false",
	BYTES: "b''",
	DATE: "date '1970-01-01'",
	DATETIME: "datetime '1970-01-01 00:00:00'",
	FLOAT64: "''",
	INT64: "0",
	INTERVAL: "''",
	NUMERIC: "numeric '0'",
	STRING: "''",
	TIME: "time '00:00:00'",
	TIMESTAMP: "timestamp '1970-01-01 00:00:00+00'"
};
const NUMBERS$1 = /* @__PURE__ */ new Set([
	"BIGNUMERIC",
	"FLOAT64",
	"INT64",
	"NUMERIC"
]);
/** Whether values can be grouped and ordered; others are compared as JSON. */
function isScalar({ type }) {
	return Object.hasOwn(NULLS, type);
}
/** Whether a column has a sum. */
function isNumber({ type }) {
	return NUMBERS$1.has(type);
}
/**
* One row that counts rows by their key alone: `rows_before`, `rows_after`, `added`, `removed`, and
* `doubled`, values of the key that several rows of one side share. Grouping takes NULL and NaN for
* themselves.
*/
function buildKeyCounts(shape) {
	return [
		buildGrouped({
			...shape,
			columns: shape.key
		}),
		"select",
		"sum(n_before) as rows_before,",
		"sum(n_after) as rows_after,",
		"countif(n_before = 0) as added,",
		"countif(n_after = 0) as removed,",
		"countif(n_before > 1 or n_after > 1) as doubled",
		"from grouped"
	].join("\n");
}
/**
* One row on the columns, of relations whose rows have a key each: `changed` rows of the same key,
* `d<i>` of them in the column at index i, and the sums `b<i>` and `a<i>` of a column of numbers.
*/
function buildChangeCounts(shape) {
	const differs = shape.columns.map((_, index) => `d${index}`);
	const counts = [
		`countif(${differs.join(" or ")}) as changed`,
		...differs.map((name) => `countif(${name}) as ${name}`),
		...sumColumns(shape, (side, index) => `${side}${index}`)
	];
	return `${buildCompared(shape)}\nselect\n${counts.join(",\n")}\nfrom compared`;
}
/**
* One row on rows compared whole, each as often as it is there: `rows_before`, `rows_after`,
* `added`, `removed`, and the sums `b<i>` and `a<i>` of a column of numbers.
*/
function buildWholeCounts(shape) {
	const counts = [
		"sum(n_before) as rows_before",
		"sum(n_after) as rows_after",
		"sum(greatest(n_after - n_before, 0)) as added",
		"sum(greatest(n_before - n_after, 0)) as removed",
		...sumColumns(shape, (side, index) => `${side}${index}`)
	];
	return `${buildGrouped(shape)}\nselect\n${counts.join(",\n")}\nfrom grouped`;
}
/**
* Some rows that differ: `kind` (`added`, `removed` or `changed`), `k<i>` for the key, `b<i>`, `a<i>`
* and, whether they differ, `d<i>` for the columns. There are `rows` of each set of columns that
* differ together, so that each of these has an example.
*/
function buildChangeExamples(shape, { rows, limit }) {
	const keys = shape.key.map((_, index) => `k${index}`);
	const order = keys.join(", ");
	const differs = shape.columns.map((_, index) => `d${index}`);
	const values = shape.columns.flatMap((_, index) => [
		`b${index}`,
		`a${index}`,
		`d${index}`
	]);
	const kinds = "when not in_before then 'added' when not in_after then 'removed' else 'changed'";
	const kind = ["kind", ...differs].join(", ");
	return [
		`${buildCompared(shape)},`,
		`kinds as (select *, case ${kinds} end as kind from compared)`,
		`select ${[
			"kind",
			...keys,
			...values
		].join(", ")} from kinds`,
		`where ${["kind <> 'changed'", ...differs].join(" or ")}`,
		`qualify row_number() over (partition by ${kind} order by ${order}) <= ${rows}`,
		`order by kind, ${order} limit ${limit}`
	].join("\n");
}
/** The same of rows compared whole: `kind`, and `c<i>` for the columns. */
function buildWholeExamples(shape, { rows }) {
	const values = shape.columns.map((_, index) => `c${index}`);
	const order = values.slice(0, 3).join(", ");
	return [
		`${buildGrouped(shape)},`,
		"kinds as (select *, if(n_after > n_before, 'added', 'removed') as kind from grouped)",
		`select ${["kind", ...values].join(", ")} from kinds`,
		"where n_after <> n_before",
		`qualify row_number() over (partition by kind order by ${order}) <= ${rows}`,
		`order by kind, ${order}`
	].join("\n");
}
/** One row for rows that are the same in all columns, with how many each side has. */
function buildGrouped(shape) {
	const { before, after, columns } = shape;
	const names = columns.map((_, index) => `c${index}`).join(", ");
	const values = columns.map((column, index) => `${buildValue(column)} as c${index}`);
	const side = (index, relation) => `select ${[`${index} as side`, ...values].join(", ")}\nfrom ${quoteRelation(relation)}`;
	const sums = sumColumns(shape, (of, index) => `if(side = ${of === "b" ? 0 : 1}, c${index}, null)`);
	return [`with sides as (\n${side(0, before)}\nunion all\n${side(1, after)}\n),`, `grouped as (\nselect ${[
		names,
		...["countif(side = 0) as n_before", "countif(side = 1) as n_after"],
		...sums
	].join(",\n")}\nfrom sides group by ${names}\n)`].join("\n");
}
/** Rows of both sides beside each other by their key, and in which columns they differ. */
function buildCompared(shape) {
	const { key, columns, before, after, tolerance } = shape;
	const keys = key.map((_, index) => `if(b.is_there, b.k${index}, a.k${index}) as k${index}`);
	const values = columns.flatMap((_, index) => [`b.c${index} as b${index}`, `a.c${index} as a${index}`]);
	const there = ["b.is_there is not null as in_before", "a.is_there is not null as in_after"];
	const matches = key.map((_, index) => `b.j${index} = a.j${index} and b.n${index} = a.n${index}`);
	const differs = columns.map((column, index) => `in_before and in_after and ${buildDistinct(column, index, tolerance)} as d${index}`);
	return [
		`with rows_before as (\n${buildSide(before, shape)}\n),`,
		`rows_after as (\n${buildSide(after, shape)}\n),`,
		`paired as (\nselect ${[
			...keys,
			...there,
			...values
		].join(",\n")}`,
		`from rows_before as b full join rows_after as a on ${matches.join(" and ")}\n),`,
		`compared as (\nselect ${["*", ...differs].join(",\n")}\nfrom paired\n)`
	].join("\n");
}
/** The rows of one side under names that are nobody else's, with what they are joined by. */
function buildSide(relation, { key, columns }) {
	return `select ${[
		"true as is_there",
		...key.flatMap((column, index) => [
			`${quote(column.name)} as k${index}`,
			`${buildJoined(column)} as j${index}`,
			`${quote(column.name)} is null as n${index}`
		]),
		...columns.map((column, index) => `${buildValue(column)} as c${index}`)
	].join(",\n")}\nfrom ${quoteRelation(relation)}`;
}
/** BigQuery joins both sides in full by what is equal only, which NULL and NaN are not. */
function buildJoined({ name, type }) {
	const none = NULLS[type] ?? "''";
	return `coalesce(${none === "''" && type !== "STRING" ? `cast(${quote(name)} as string)` : quote(name)}, ${none})`;
}
function buildValue(column) {
	return isScalar(column) ? quote(column.name) : `to_json_string(${quote(column.name)})`;
}
function buildDistinct({ type }, index, tolerance) {
	const [before, after] = [`b${index}`, `a${index}`];
	const distinct = `(${before} is distinct from ${after})`;
	if (type !== "FLOAT64" || tolerance === 0) return distinct;
	return `(${distinct} and not coalesce(${`abs(${after} - ${before}) <= ${tolerance} * greatest(abs(${before}), abs(${after}))`}, false))`;
}
/** Sums of whole numbers are NUMERIC, since INT64 overflows where they are hashes. */
function sumColumns({ columns }, name) {
	return columns.flatMap((column, index) => {
		if (!isNumber(column)) return [];
		return ["b", "a"].map((side) => {
			const value = name(side, index);
			return `sum(${column.type === "INT64" ? `cast(${value} as numeric)` : value}) as ${side}${index}`;
		});
	});
}
// actions/lib/run/bounded-query.ts
/** Queries that together read `maxBytes` at most, as far as the warehouse can tell beforehand. */
function boundQueries(warehouse, { maxBytes, signal }) {
	let left = maxBytes ?? Number.POSITIVE_INFINITY;
	return async (sql) => {
		signal?.throwIfAborted();
		const bytes = maxBytes === void 0 ? 0 : await warehouse.estimate(sql) ?? 0;
		if (bytes > left) throw new PipelineError(`It would read ${formatBinaryBytes(bytes)}, and ${formatBinaryBytes(left)} may be read yet.`, {
			code: "too-large",
			remedy: "Allow more bytes, or compare fewer relations."
		});
		left -= bytes;
		return warehouse.query(sql);
	};
}
/** Whether a query was not asked, because it would have read too much. */
function isTooLarge(error) {
	return error instanceof PipelineError && error.code === "too-large";
}
// actions/lib/run/data-diff-columns.ts
/** In how many rows of the same key each column differs, most first; those that do in none are left out. */
function readColumns({ columns }, row) {
	return columns.map(({ name }, index) => ({
		column: name,
		changed: Number(row[`d${index}`] ?? 0),
		examples: []
	})).filter(({ changed }) => changed > 0).toSorted((a, b) => b.changed - a.changed);
}
/** The same rows may be summed in another order: then the sums are those of one side. */
function readTotals({ columns }, row, { isSame }) {
	return columns.flatMap((column, index) => {
		if (!isNumber(column)) return [];
		const before = toNumber(row[`b${index}`]);
		const after = isSame ? before : toNumber(row[`a${index}`]);
		return [{
			column: column.name,
			before,
			after
		}];
	});
}
/** JSON has no NaN. */
function toNumber(value) {
	const number = value === null || value === void 0 ? NaN : Number(value);
	return Number.isFinite(number) ? number : null;
}
// actions/lib/run/value-text.ts
const MAX_LENGTH = 200;
/** A value of a warehouse for people, cut where it is long; null stays null. */
function toText$2(value) {
	if (value === null) return null;
	const text = typeof value === "object" ? JSON.stringify(value) : String(value);
	return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
// actions/lib/run/data-diff-examples.ts
const ROWS = 5;
/** Columns may differ in many sets. */
const MAX_ROWS$1 = 1e3;
/** Columns that examples are given of: those that differ most, else the first. */
const MAX_CHANGED = 12;
const MIN_SHOWN = 5;
const MAX_WHOLE = 12;
/** A few rows that differ. Only the columns that are shown are read. */
async function readExamples(shape, changed, ask) {
	const isByKey = shape.key.length > 0;
	const shown = isByKey ? pickColumns$1(shape.columns, changed) : shape.columns;
	const narrow = {
		...shape,
		columns: shown
	};
	const rows = await ask(isByKey ? buildChangeExamples(narrow, {
		rows: ROWS,
		limit: MAX_ROWS$1
	}) : buildWholeExamples(narrow, { rows: ROWS }));
	const ofKind = (kind) => rows.filter((row) => row["kind"] === kind);
	const toRow = (side) => (row) => isByKey ? showKeyed(narrow, row, side) : showWhole(narrow, row);
	const changes = ofKind("changed");
	return {
		added: ofKind("added").map(toRow("a")),
		removed: ofKind("removed").map(toRow("b")),
		byColumn: new Map(changed.map(({ column }) => [column, listChanges(narrow, changes, column)]))
	};
}
function pickColumns$1(columns, changed) {
	const names = changed.slice(0, MAX_CHANGED).map(({ column }) => column);
	const others = columns.map(({ name }) => name).filter((name) => !names.includes(name));
	const picked = /* @__PURE__ */ new Set([...names, ...others.slice(0, Math.max(0, MIN_SHOWN - names.length))]);
	return columns.filter(({ name }) => picked.has(name));
}
function listChanges({ key, columns }, rows, column) {
	const index = columns.findIndex(({ name }) => name === column);
	if (index < 0) return [];
	return rows.filter((row) => row[`d${index}`] === true).slice(0, ROWS).map((row) => ({
		key: key.map((_, at) => toText$2(row[`k${at}`] ?? null)),
		before: toText$2(row[`b${index}`] ?? null),
		after: toText$2(row[`a${index}`] ?? null)
	}));
}
function showKeyed({ key, columns }, row, side) {
	return Object.fromEntries([...key.map(({ name }, index) => [name, toText$2(row[`k${index}`] ?? null)]), ...columns.map(({ name }, index) => [name, toText$2(row[`${side}${index}`] ?? null)])]);
}
function showWhole({ columns }, row) {
	return Object.fromEntries(columns.slice(0, MAX_WHOLE).map(({ name }, index) => [name, toText$2(row[`c${index}`] ?? null)]));
}
// actions/lib/run/data-diff-schema.ts
/**
* How the columns of two relations differ, whatever the case of their names, and those that both
* have with one type, as the later one spells them.
*/
function compareSchemas(before, after) {
	const earlier = new Map(before.map(({ name, type }) => [name.toLowerCase(), type]));
	const kept = new Set(after.map(({ name }) => name.toLowerCase()));
	const schema = [];
	const common = [];
	for (const { name, type } of after) {
		const was = earlier.get(name.toLowerCase());
		if (was === type) common.push({
			name,
			type
		});
		else schema.push({
			column: name,
			...was !== void 0 && { before: was },
			after: type
		});
	}
	const gone = before.filter(({ name }) => !kept.has(name.toLowerCase()));
	return {
		schema: [...schema, ...gone.map(({ name, type }) => ({
			column: name,
			before: type
		}))],
		common
	};
}
// actions/lib/run/schedule.ts
/**
* Runs tasks as soon as what they depend on is there. When `run` throws, no more is started; what
* runs is waited for, then the first error is thrown.
*/
async function schedule(scheduling) {
	const queue = new Queue(scheduling.tasks);
	const errors = [];
	let wake = Promise.withResolvers();
	const finish = (task, isSuccess) => {
		if (isSuccess) queue.release(task);
		else for (const skipped of queue.drop(task)) scheduling.skip(skipped, task);
		wake.resolve();
		wake = Promise.withResolvers();
	};
	const work = async () => {
		while (errors.length === 0 && queue.left > 0) {
			const task = queue.take();
			if (task === void 0) {
				await wake.promise;
				continue;
			}
			try {
				finish(task, await scheduling.run(task));
			} catch (error) {
				errors.push(error);
				wake.resolve();
			}
		}
	};
	await Promise.all(Array.from({ length: Math.max(1, scheduling.threads) }, work));
	if (errors.length > 0) throw errors[0];
}
var Queue = class {
	/** Tasks that are neither taken nor dropped. */
	left;
	#ready = [];
	#waitingFor = /* @__PURE__ */ new Map();
	#dependents = /* @__PURE__ */ new Map();
	#dropped = /* @__PURE__ */ new Set();
	constructor(tasks) {
		this.left = tasks.length;
		const ids = new Set(tasks.map(({ id }) => id));
		for (const task of tasks) {
			const needed = task.dependsOn.filter((id) => ids.has(id));
			for (const id of needed) {
				const dependents = this.#dependents.get(id);
				if (dependents === void 0) this.#dependents.set(id, [task]);
				else dependents.push(task);
			}
			this.#waitingFor.set(task, needed.length);
			if (needed.length === 0) this.#makeReady(task);
		}
	}
	take() {
		const task = this.#ready.find((lane) => lane !== void 0 && lane.length > 0)?.shift();
		if (task !== void 0) this.left -= 1;
		return task;
	}
	release(task) {
		for (const dependent of this.#dependents.get(task.id) ?? []) {
			const waiting = (this.#waitingFor.get(dependent) ?? 0) - 1;
			this.#waitingFor.set(dependent, waiting);
			if (waiting === 0 && !this.#dropped.has(dependent)) this.#makeReady(dependent);
		}
	}
	/** All that depends on a task, nearest first; none of it is given out any more. */
	drop(task) {
		const dropped = [];
		const open = [task.id];
		for (let id = open.shift(); id !== void 0; id = open.shift()) for (const dependent of this.#dependents.get(id) ?? []) {
			if (this.#dropped.has(dependent)) continue;
			this.#dropped.add(dependent);
			this.left -= 1;
			dropped.push(dependent);
			open.push(dependent.id);
		}
		return dropped;
	}
	#makeReady(task) {
		(this.#ready[task.rank] ??= []).push(task);
	}
};
// actions/lib/run/data-diff.ts
/**
* Compares relations of a preview with those published: by a key, a query that counts keys and one
* that counts changes; without one, a query that counts rows; and one for examples where anything
* differs. What cannot be compared is skipped, and says why.
*/
async function compareData(warehouse, pairs, options = {}) {
	const { signal, threads = 4, tolerance = 0 } = options;
	const ask = boundQueries(warehouse, options);
	const found = /* @__PURE__ */ new Map();
	await schedule({
		tasks: pairs.map((pair, index) => ({
			id: String(index),
			dependsOn: [],
			rank: 0,
			pair
		})),
		threads,
		run: async ({ pair }) => {
			signal?.throwIfAborted();
			found.set(pair, await comparePair(pair, {
				warehouse,
				ask,
				tolerance
			}));
			return true;
		},
		skip: () => void 0
	});
	return pairs.flatMap((pair) => found.get(pair) ?? []);
}
async function comparePair(pair, context) {
	const { id, name } = pair;
	try {
		const { warehouse } = context;
		const after = await warehouse.describe(pair.after);
		const before = pair.before && await warehouse.describe(pair.before);
		if (after === void 0) {
			const { dataset, name: table } = pair.after;
			return before === void 0 ? {
				id,
				name,
				status: "skipped",
				reason: `There is no ${dataset}.${table}.`
			} : {
				id,
				name,
				status: "removed",
				...count$1("rowsBefore", before)
			};
		}
		if (before === void 0) return {
			id,
			name,
			status: "new",
			...count$1("rowsAfter", after)
		};
		return await compareRelations(pair, {
			...context,
			before,
			after
		});
	} catch (error) {
		if (!(error instanceof PipelineError)) throw error;
		return {
			id,
			name,
			status: "skipped",
			reason: error.message
		};
	}
}
function count$1(field, { rowCount }) {
	return rowCount === void 0 ? {} : { [field]: rowCount };
}
async function compareRelations(pair, described) {
	const { before, after, tolerance } = described;
	const { schema, common } = compareSchemas(before.columns, after.columns);
	const { id, name } = pair;
	const changes = schema.length === 0 ? {} : { schema };
	if (common.length === 0) return {
		id,
		name,
		status: "different",
		...changes,
		reason: "They have no column in common."
	};
	const { key, reason } = findKey$2(pair, common);
	const isKey = new Set(key);
	const counted = await countByBest({
		before,
		after,
		key,
		columns: common.filter((column) => !isKey.has(column)),
		tolerance
	}, described.ask);
	const difference = describeDifference(counted);
	const isSame = difference.added + difference.removed + (difference.changed ?? 0) === 0;
	const examples = isSame ? {} : await showExamples(counted, difference, described.ask);
	const reasons = [
		reason,
		...counted.reasons,
		examples.reason
	].filter((each) => each !== void 0);
	return {
		id,
		name,
		status: isSame && schema.length === 0 ? "same" : "different",
		...difference,
		...examples,
		...reasons.length > 0 && { reason: reasons.join(" ") },
		...changes
	};
}
/** The key in the relations' own spelling; none where one of its columns cannot be one. */
function findKey$2({ key }, common) {
	const whole = "so rows are compared whole.";
	if (key.length === 0) return {
		key: [],
		reason: `No key is known, ${whole}`
	};
	const found = key.map((name) => common.find((column) => column.name.toLowerCase() === name.toLowerCase() && isScalar(column)));
	const missing = key.filter((_, index) => found[index] === void 0);
	if (missing.length === 0) return { key: found.filter((column) => column !== void 0) };
	return {
		key: [],
		reason: `The key ${missing.join(", ")} is not in both alike, ${whole}`
	};
}
/** Counts by key; whole where there is none, or several rows share it. */
async function countByBest(shape, ask) {
	if (shape.key.length === 0) return askComparable(shape, {
		ask,
		build: buildWholeCounts
	});
	const [keys = {}] = await ask(buildKeyCounts(shape));
	const doubled = Number(keys["doubled"] ?? 0);
	if (doubled === 0) {
		if (shape.columns.length === 0) return {
			shape,
			row: keys,
			reasons: []
		};
		const counted = await askComparable(shape, {
			ask,
			build: buildChangeCounts
		});
		return {
			...counted,
			row: {
				...keys,
				...counted.row
			}
		};
	}
	const { key, columns } = shape;
	const whole = await askComparable({
		...shape,
		key: [],
		columns: [...key, ...columns]
	}, {
		ask,
		build: buildWholeCounts
	});
	const names = key.map(({ name }) => name).join(", ");
	const reason = `${countNoun(doubled, "value")} of the key ${names} ${doubled === 1 ? "is" : "are"} shared by several rows, so rows are compared whole.`;
	return {
		...whole,
		reasons: [reason, ...whole.reasons]
	};
}
/** Told at translation, or of a value as it is met. */
const NO_TEXT = /* @__PURE__ */ new Set(["unsupported-sql", "warehouse"]);
/** Lists, structs and JSON are left out where the warehouse has no text for them. */
async function askComparable(shape, { ask, build }) {
	const complex = shape.columns.filter((column) => !isScalar(column));
	try {
		const [row = {}] = await ask(build(shape));
		return {
			shape,
			row,
			reasons: []
		};
	} catch (error) {
		const isUnsupported = error instanceof PipelineError && NO_TEXT.has(error.code);
		const columns = shape.columns.filter(isScalar);
		if (!isUnsupported || complex.length === 0) throw error;
		const reason = `Not compared here: ${complex.map(({ name }) => name).join(", ")}.`;
		const simple = {
			...shape,
			columns
		};
		if (columns.length === 0) {
			if (shape.key.length === 0) throw error;
			return {
				shape: simple,
				row: {},
				reasons: [reason]
			};
		}
		const [row = {}] = await ask(build(simple));
		return {
			shape: simple,
			row,
			reasons: [reason]
		};
	}
}
function describeDifference({ shape, row }) {
	const numberOf = (name) => Number(row[name] ?? 0);
	const [added, removed, changed] = [
		numberOf("added"),
		numberOf("removed"),
		numberOf("changed")
	];
	const isByKey = shape.key.length > 0;
	return {
		rowsBefore: numberOf("rows_before"),
		rowsAfter: numberOf("rows_after"),
		added,
		removed,
		...isByKey && {
			key: shape.key.map(({ name }) => name),
			changed
		},
		columns: isByKey ? readColumns(shape, row) : [],
		totals: readTotals(shape, row, { isSame: added + removed + changed === 0 })
	};
}
/** What is counted is told also where examples would read too much. */
async function showExamples({ shape }, { columns }, ask) {
	try {
		const examples = await readExamples(shape, columns, ask);
		return {
			columns: columns.map((each) => ({
				...each,
				examples: examples.byColumn.get(each.column) ?? []
			})),
			addedRows: examples.added,
			removedRows: examples.removed
		};
	} catch (error) {
		if (!isTooLarge(error)) throw error;
		return { reason: `No examples: ${error.message}` };
	}
}
// actions/lib/run/data-pairs.ts
/**
* The models and seeds of `ids` as this run has them, beside where they are published: `places`, by
* id. They go by the key that the model's `unique_key` states, or a test of unique rows.
*/
function listPairs$1(graph, ids, places) {
	const testsOf = Map.groupBy([...graph.nodes.values()].filter((node) => node.kind === "test"), ({ generic }) => generic?.on);
	return [...graph.nodes.values()].flatMap((node) => {
		if (!ids.has(node.id) || !isRelation$3(node)) return [];
		const { id, name, dataset, alias } = node;
		const place = places.get(id);
		const before = place && {
			dataset: place.dataset,
			name: place.alias
		};
		const key = findKey$1(node, testsOf.get(id) ?? []);
		return [{
			id,
			name,
			before,
			after: {
				dataset,
				name: alias
			},
			key
		}];
	});
}
function isRelation$3(node) {
	if (node.kind === "seed") return true;
	return node.kind === "model" && node.config.materialized !== "ephemeral";
}
/** What the model says first, then what is tested of all of its rows. */
function findKey$1(node, tests) {
	if (node.kind === "model" && node.config.uniqueKey.length > 0) return node.config.uniqueKey;
	const keys = tests.filter(({ config }) => config.where === void 0).flatMap(({ generic }) => generic === void 0 ? [] : [toKey$1(generic)]);
	return keys.find((key) => key.length > 1) ?? keys.find((key) => key.length > 0) ?? [];
}
function toKey$1({ test, column, arguments: given }) {
	const name = test.split(".").at(-1);
	if (name === "unique") return column === void 0 ? [] : [column];
	if (name !== "unique_combination_of_columns") return [];
	const columns = given["combination_of_columns"];
	return Array.isArray(columns) ? columns.filter((each) => typeof each === "string") : [];
}
// actions/lib/jinja/error.ts
/**
* What is wrong with a template, or went wrong in rendering it. A function given to a template may
* throw it without a place: the engine fills in that of the innermost call.
*/
var JinjaError = class extends Error {
	name = "JinjaError";
	/** Empty until the engine knows. */
	file;
	/** 0 until the engine knows. */
	line;
	/** Macros being called, innermost first. */
	trace = [];
	constructor(message, site) {
		super(message);
		this.file = site?.file ?? "";
		this.line = site?.line ?? 0;
	}
};
/** Fills in where an error arose, if nothing further inside has done so. */
function placeError(error, { file, line }) {
	if (!(error instanceof JinjaError) || error.line > 0) return;
	error.file = file;
	error.line = line;
}
/** Takes a stack overflow for what it is, a template that nests too deeply; passes others through. */
function explainOverflow(error, site) {
	if (!(error instanceof RangeError) || !error.message.includes("call stack")) return error;
	return new JinjaError("nests too deeply", site);
}
// actions/lib/jinja/float.ts
/** As Python's repr of a float: the shortest digits, always with a point or an exponent. */
function formatFloat(value) {
	if (Number.isNaN(value)) return "nan";
	if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
	if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
	const magnitude = Math.abs(value);
	if (magnitude >= 0x2386f26fc10000 || magnitude < 1e-4) return padExponent(value.toExponential());
	const digits = String(value);
	return digits.includes(".") ? digits : `${digits}.0`;
}
function padExponent(written) {
	return written.replace(/e([+-])(\d)$/, "e$10$2");
}
/** So many digits more tell a tie: after its 5 they are zeros. */
const TIE_DIGITS = 30;
/** As Python's `'%.ne' % value` of what is not below 0: exact ties go to the even digit. */
function formatExponent(value, digits) {
	const [mantissa = "", exponent = ""] = value.toExponential(digits + TIE_DIGITS).split("e");
	const kept = keepTie(mantissa);
	return padExponent(kept === void 0 ? value.toExponential(digits) : `${kept}e${exponent}`);
}
/** The number without the digits more, where they make a tie above an even digit. */
function keepTie(exact) {
	const kept = exact.slice(0, -30);
	return /^50*$/.test(exact.slice(-30)) && /[02468]\.?$/.test(kept) ? kept.replace(/\.$/, "") : void 0;
}
/** As Python's `'%.nf' % value`: exact ties go to the even digit, where toFixed rounds them up. */
function formatFixed(value, digits) {
	const magnitude = Math.abs(value);
	const sign = value < 0 || Object.is(value, -0) ? "-" : "";
	if (magnitude >= 1e21) return `${sign}${BigInt(magnitude)}${digits > 0 ? "." : ""}${"0".repeat(digits)}`;
	return sign + (keepTie(magnitude.toFixed(digits + TIE_DIGITS)) ?? magnitude.toFixed(digits));
}
/** Characters of any one text, the rendered one included. */
const MAX_TEXT_LENGTH = 1e7;
const MAX_MACRO_DEPTH = 150;
let fuel = Number.MAX_SAFE_INTEGER;
let left = Number.MAX_SAFE_INTEGER;
let depth = 0;
/** Runs `work` on at most so many steps; inside another metered run, on what that has left. */
function runMetered(steps, work) {
	if (fuel !== Number.MAX_SAFE_INTEGER) return work();
	fuel = steps;
	left = steps;
	try {
		return work();
	} finally {
		fuel = Number.MAX_SAFE_INTEGER;
		left = Number.MAX_SAFE_INTEGER;
		depth = 0;
	}
}
/** Takes steps, which are whole numbers, from the running render's fuel. */
function spend(steps) {
	left -= steps;
	if (left < 0) throw new JinjaError(`takes more than ${fuel} steps to render`);
}
/** Pays for making or reading a text of this length, and refuses those too long to keep. */
function spendText(length) {
	if (length > MAX_TEXT_LENGTH) throw new JinjaError("makes a text of more than 10 MB");
	spend(length >>> 8);
}
/** Pays for going through a text character by character. */
function spendCharacters(length) {
	spend(length >>> 6);
}
/** Pays for looking at, or moving, so many items one after the other. */
function spendItems(count) {
	spend(count >>> 4);
}
/** Counts a macro in; `leaveMacro` counts it out. */
function enterMacro() {
	spend(1);
	if (depth >= MAX_MACRO_DEPTH) throw new JinjaError(`macros call each other more than ${MAX_MACRO_DEPTH} deep`);
	depth += 1;
}
function leaveMacro() {
	depth -= 1;
}
/** A Python float: `1.0` prints so, while the number 1 is an int. */
var Float = class {
	value;
	constructor(value) {
		this.value = value;
	}
};
/** A list that cannot change, may be a key, and prints in parentheses. */
var Tuple = class extends Array {
	static get [Symbol.species]() {
		return Array;
	}
};
/** A name or attribute that is not there. Asking whether it is, is no error; using it is. */
var Undefined = class {
	name;
	#options;
	constructor(name, options = {}) {
		this.name = name;
		this.#options = options;
	}
	/** What using it throws. */
	toError() {
		const { reason, known } = this.#options;
		if (reason !== void 0) return new JinjaError(reason);
		const others = [...known?.() ?? []].filter((name) => name !== this.name);
		return new JinjaError(`'${this.name}' is undefined${suggest(this.name, others)}`);
	}
	/** Its text, where it has one; else throws. */
	toText() {
		if (this.#options.printsEmpty) return "";
		throw this.toError();
	}
};
/** What Python calls the type of a value, for messages. */
function nameType(value) {
	if (typeof value === "string") return "str";
	if (typeof value === "number") return "int";
	if (typeof value === "boolean") return "bool";
	if (typeof value === "function") return "function";
	if (value === null) return "None";
	if (value instanceof Tuple) return "tuple";
	if (Array.isArray(value)) return "list";
	if (value instanceof Map) return "dict";
	if (value instanceof Float) return "float";
	if (value instanceof Undefined) return "undefined";
	return value.jinjaType;
}
/** The type with its article: `an int`. */
function describeType(value) {
	const name = nameType(value);
	if (value === null) return name;
	return `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
}
/** The value, none included, or what the other gives where there is no value. */
function orElse(value, other) {
	return value === void 0 ? other() : value;
}
/** Whether a value is an object of ours, not one of Python's types. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Map || value instanceof Float || value instanceof Undefined);
}
/**
* YAML or JSON data as a template's value: own properties only, never a prototype's. A fraction
* becomes a float, an integer beyond what a number holds exactly its digits as text.
*/
function toValue(plain) {
	if (plain === null || plain === void 0) return null;
	if (typeof plain === "string" || typeof plain === "boolean") return plain;
	if (typeof plain === "number") return Number.isSafeInteger(plain) ? plain : new Float(plain);
	if (typeof plain === "bigint") return Number.isSafeInteger(Number(plain)) ? Number(plain) : String(plain);
	if (typeof plain === "function") return plain;
	if (plain instanceof Float || plain instanceof Undefined) return plain;
	if (Array.isArray(plain)) return plain.map(toValue);
	if (plain instanceof Map) return new Map([...plain].map(([key, item]) => [toValue(key), toValue(item)]));
	if (typeof plain === "object" && "jinjaType" in plain && "getAttribute" in plain) return plain;
	const prototype = Object.getPrototypeOf(plain);
	if (prototype !== Object.prototype && prototype !== null) throw new TypeError(`no template value for ${Object.prototype.toString.call(plain)}`);
	return new Map(Object.entries(plain).map(([key, item]) => [key, toValue(item)]));
}
/**
* Plain data out of a value: dicts become objects with text keys, and what has a text only
* becomes that text. Throws a JinjaError for what is undefined or a function.
*/
function toPlain$1(value) {
	return simplify$1(value, 0);
}
function simplify$1(value, depth) {
	spend(1);
	if (depth > 50) throw new JinjaError("uses a value that holds itself");
	if (Array.isArray(value)) return Array.from(value, (item) => simplify$1(item, depth + 1));
	if (value instanceof Map) return Object.fromEntries(Array.from(value, ([key, item]) => [toText$1(key), simplify$1(item, depth + 1)]));
	if (value instanceof Float) return value.value;
	if (value === null || typeof value === "boolean" || typeof value === "number") return value;
	return toText$1(value);
}
/** The value as Python's `str()` prints it: `True`, `None`, `['a', 1]`, `{'a': 1}`. */
function toText$1(value) {
	return typeof value === "string" ? value : print(value, 0);
}
/** The value as Python's `repr()` prints it: as `toText`, but texts in quotes. */
function toRepr(value) {
	return printNested(value, 0);
}
function printNested(value, depth) {
	return typeof value === "string" ? quoteText(value) : print(value, depth);
}
function print(value, depth) {
	spend(1);
	if (typeof value === "number") return String(value);
	if (typeof value === "boolean") return value ? "True" : "False";
	if (value === null) return "None";
	if (value instanceof Float) return formatFloat(value.value);
	if (value instanceof Undefined) return value.toText();
	if (typeof value === "function") throw new JinjaError("a function has no text; call it with ()");
	if (depth > 50) throw new JinjaError("prints a value that holds itself");
	if (Array.isArray(value)) {
		const text = joinBounded(value.map((item) => printNested(item, depth + 1)));
		if (!(value instanceof Tuple)) return `[${text}]`;
		return value.length === 1 ? `(${text},)` : `(${text})`;
	}
	if (value instanceof Map) return `{${joinBounded([...value].map(([key, item]) => `${toRepr(key)}: ${printNested(item, depth + 1)}`))}}`;
	if (value.toText) return value.toText();
	throw new JinjaError(`${describeType(value)} has no text`);
}
function joinBounded(parts) {
	spendText(parts.reduce((length, part) => length + part.length + 2, 0));
	return parts.join(", ");
}
/** Printable ASCII but double quotes and backslashes: what most texts are. */
const PLAIN = /^[ !#-[\]-~]*$/;
const UNPRINTABLE = /[\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]|(?! )\p{Zs}/gu;
const ESCAPES = /* @__PURE__ */ new Map([
	["\\", "\\\\"],
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
/** As Python's repr: single quotes unless only those are inside, the unprintable escaped. */
function quoteText(text) {
	spendText(text.length);
	if (PLAIN.test(text)) return text.includes("'") ? `"${text}"` : `'${text}'`;
	const escaped = text.replace(UNPRINTABLE, (character) => {
		const named = ESCAPES.get(character);
		if (named !== void 0) return named;
		const hex = (character.codePointAt(0) ?? 0).toString(16);
		if (hex.length <= 2) return `\\x${hex.padStart(2, "0")}`;
		return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
	});
	if (!escaped.includes("'")) return `'${escaped}'`;
	return escaped.includes("\"") ? `'${escaped.replaceAll("'", "\\'")}'` : `"${escaped}"`;
}
// actions/lib/jinja/number-format.ts
const BASES = /* @__PURE__ */ new Map([
	["b", 2],
	["o", 8],
	["x", 16]
]);
/** Digits of a number, without its sign. */
function formatNumber(value, format) {
	const magnitude = Math.abs(value);
	const { type, precision = 6, hasPrefix = false, separator = "" } = format;
	if (precision > 70) throw new JinjaError(`a precision of ${precision} is more than 70`);
	const letter = type.toLowerCase();
	const base = BASES.get(letter);
	let digits;
	if (base !== void 0) digits = (hasPrefix ? `0${letter}` : "") + toBase(magnitude, base);
	else if (!Number.isFinite(magnitude)) digits = formatFloat(magnitude);
	else if (hasPrefix && !/[diu]/.test(letter)) throw new JinjaError(`a format's # with "${type}" is not supported`);
	else if (letter === "f") digits = formatFixed(magnitude, precision);
	else if (letter === "%") digits = `${formatFixed(magnitude * 100, precision)}%`;
	else if (letter === "e") digits = formatExponent(magnitude, precision);
	else if (letter === "g" || letter === ".") digits = toGeneral(magnitude, precision, letter);
	else digits = Number.isInteger(magnitude) ? String(BigInt(magnitude)) : formatFloat(magnitude);
	const grouped = separator === "" ? digits : groupThousands(digits, separator);
	return type === letter ? grouped : grouped.toUpperCase();
}
function toBase(value, base) {
	if (!Number.isInteger(value)) throw new JinjaError(`${value} is not an integer`);
	return value.toString(base);
}
/**
* The shorter of fixed and exponent, in so many significant digits, zeros at the end left out.
* With "." for its type, a whole number keeps one zero, and has room for it or an exponent.
*/
function toGeneral(value, precision, type) {
	const digits = Math.max(precision, 1);
	const rounded = formatExponent(value, digits - 1);
	const at = rounded.indexOf("e");
	const exponent = Number(rounded.slice(at + 1));
	if (exponent < -4 || exponent >= (type === "g" ? digits : digits - 1)) {
		if (value !== 0) return trimZeros(rounded.slice(0, at)) + rounded.slice(at);
	}
	const fixed = trimZeros(formatFixed(value, Math.max(digits - 1 - exponent, 0)));
	return type === "g" || fixed.includes(".") ? fixed : `${fixed}.0`;
}
function trimZeros(digits) {
	return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}
function groupThousands(digits, separator) {
	const [whole = "", ...rest] = digits.split(/(?=[.e%])/);
	return [whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, separator), ...rest].join("");
}
// actions/lib/jinja/number.ts
/** The number that a bool, int or float is in arithmetic. */
function readNumber$2(value) {
	if (typeof value === "number") return value;
	if (typeof value === "boolean") return value ? 1 : 0;
	return value instanceof Float ? value.value : void 0;
}
const INTEGER$3 = /^[-+]?[0-9a-z]+(?:_[0-9a-z]+)*$/i;
const PREFIXES$1 = /* @__PURE__ */ new Map([
	[2, /^0b/i],
	[8, /^0o/i],
	[16, /^0x/i]
]);
/** The number that Python's `int(text, base)` reads; undefined where that is an error. */
function parseInteger(text, base) {
	const written = text.trim();
	if (!INTEGER$3.test(written) || base < 2 || base > 36) return void 0;
	const sign = written.startsWith("-") ? -1 : 1;
	const digits = written.replace(/^[-+]/, "").replace(PREFIXES$1.get(base) ?? /^$/, "").replaceAll("_", "").toLowerCase();
	const isValid = digits.split("").every((digit) => Number.parseInt(digit, 36) < base);
	const number = sign * Number.parseInt(digits, base);
	return isValid && Number.isSafeInteger(number) ? number + 0 : void 0;
}
/** The number that Python's `float(text)` reads; undefined where that is an error. */
function parseFloat(text) {
	const written = text.trim().toLowerCase().replaceAll(/(?<=\d)_(?=\d)/g, "");
	if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/.test(written)) return Number(written);
	const special = /^([-+]?)(inf|infinity|nan)$/.exec(written);
	if (special === null) return void 0;
	if (special[2] === "nan") return NaN;
	return special[1] === "-" ? -Infinity : Infinity;
}
// actions/lib/jinja/items.ts
/** What Python goes through once and no more, as `map` and `zip` give it; true even when empty. */
var Stream = class {
	jinjaType = "generator";
	#items;
	constructor(items) {
		this.#items = items;
	}
	/** The items, unless they were taken before. */
	take() {
		const items = this.#items;
		this.#items = [];
		return items;
	}
	getAttribute() {}
	toText() {
		throw new JinjaError("a generator has no text; make it a list by |list");
	}
};
/** What has items but is no list in Python: a range, the keys of a dict. */
var View = class {
	jinjaType;
	getItems;
	toText;
	constructor(jinjaType, getItems, toText = () => `${jinjaType}(${toRepr([...getItems()])})`) {
		this.jinjaType = jinjaType;
		this.getItems = getItems;
		this.toText = toText;
	}
	getAttribute() {}
};
/** The items that a loop over the value visits: characters of a text, keys of a dict. */
function listItems(value) {
	if (Array.isArray(value)) return value;
	if (typeof value === "string") return listCharacters(value);
	if (value instanceof Map) return [...value.keys()];
	if (value instanceof Undefined) throw value.toError();
	if (value instanceof Stream) return value.take();
	const items = isObject(value) ? value.getItems?.() : void 0;
	if (items === void 0) throw new JinjaError(`${describeType(value)} is not iterable`);
	return items;
}
const SURROGATE = /[\ud800-\udfff]/;
/** Characters as Python counts them: an emoji is one. */
function listCharacters(text) {
	spend(text.length);
	return SURROGATE.test(text) ? Array.from(text) : text.split("");
}
/** Number of items, characters or keys; undefined where there is no such number. */
function countItems(value) {
	if (typeof value === "string") return SURROGATE.test(value) ? listCharacters(value).length : value.length;
	if (Array.isArray(value)) return value.length;
	if (value instanceof Map) return value.size;
	if (value instanceof Undefined) throw value.toError();
	return isObject(value) ? value.getItems?.().length : void 0;
}
// actions/lib/jinja/pad.ts
/** The text in a field of so many characters, at its left (`<`), right (`>`) or middle (`^`). */
function padText(text, { side, fill, width }) {
	spendText(Math.max(width, 0));
	const missing = Math.max(width - (countItems(text) ?? 0), 0);
	const left = side === "<" ? 0 : side === ">" ? missing : Math.floor(missing / 2);
	return fill.repeat(left) + text + fill.repeat(missing - left);
}
/** The text's first characters; all of them without a length. */
function cutText(text, length) {
	if (length === void 0 || text.length <= length) return text;
	return listCharacters(text).slice(0, length).join("");
}
// actions/lib/jinja/percent.ts
const CONVERSION = /%(?:\(([^)]{0,500})\))?([-+ 0#]*)(\*|\d+)?(?:\.(\*|\d*))?[hlL]?([a-zA-Z%]|$|.)/gs;
/** Python's `format % value`: https://docs.python.org/3/library/stdtypes.html#old-string-formatting */
function formatPercent(format, value) {
	const values = value instanceof Tuple ? value : [value];
	let used = 0;
	const take = () => {
		const taken = values[used];
		if (taken === void 0) throw new JinjaError("a format has more places than values");
		used += 1;
		return taken;
	};
	spendText(format.length);
	const text = format.replace(CONVERSION, (_, key, ...groups) => {
		const [flags = "", width, precision, type = ""] = groups;
		if (type === "%") return "%";
		const widthGiven = width === "*" ? readSize(take()) : Number(width ?? 0);
		const digits = precision === "*" ? readSize(take()) : Number(precision || 0);
		return formatOne(key === void 0 ? take() : readKey(value, key), {
			flags,
			width: widthGiven,
			precision: precision === void 0 ? void 0 : digits,
			type
		});
	});
	const mayGoUnused = !(value instanceof Tuple) && (Array.isArray(value) || value instanceof Map);
	if (used < values.length && !mayGoUnused) throw new JinjaError("a format has fewer places than values");
	spendText(text.length);
	return text;
}
function readKey(values, key) {
	if (!(values instanceof Map)) throw new JinjaError("a format with names needs a dict");
	const found = values.get(key);
	if (found === void 0) throw new JinjaError(`a format finds no key ${toRepr(key)}`);
	return found;
}
function readSize(value) {
	if (typeof value !== "number") throw new JinjaError("* in a format needs an int");
	return value;
}
function formatOne(value, { flags, width, precision, type }) {
	const side = flags.includes("-") || width < 0 ? "<" : ">";
	const fill = (text) => padText(text, {
		side,
		fill: " ",
		width: Math.abs(width)
	});
	if (type === "s" || type === "r" || type === "a") return fill(cutText(type === "s" ? toText$1(value) : toRepr(value), precision));
	if (type === "c") return fill(typeof value === "number" ? String.fromCodePoint(value) : toText$1(value));
	if (!/^[diuxXoeEfFgG]$/.test(type)) throw new JinjaError(`a format has no conversion %${type}`);
	const number = readNumber$2(value);
	if (value instanceof Undefined) throw value.toError();
	if (number === void 0) throw new JinjaError(`%${type} needs a number, found ${nameType(value)}`);
	const isInteger = /[diu]/.test(type);
	if (/[xXo]/.test(type) && value instanceof Float) throw new JinjaError(`%${type} needs an int`);
	const whole = isInteger ? Math.trunc(number) : number;
	const written = formatNumber(whole, {
		type,
		precision,
		hasPrefix: flags.includes("#")
	});
	const digits = /[diuxXo]/.test(type) ? written.padStart(precision ?? 0, "0") : written;
	const sign = whole < 0 || !isInteger && Object.is(whole, -0) ? "-" : /[+ ]/.exec(flags.includes("+") ? "+" : flags)?.[0] ?? "";
	if (!flags.includes("0") || flags.includes("-")) return fill(sign + digits);
	return sign + digits.padStart(width - sign.length, "0");
}
// actions/lib/jinja/key.ts
/**
* The value as a key of a dict: `1.0` is the key 1, and a tuple's key is that of an equal tuple
* already there. Throws for what can change, as Python does.
*/
function toKey(dict, value) {
	const number = readNumber$2(value);
	if (number !== void 0) return findNumber(dict, value, number);
	if (value instanceof Tuple) return findTuple(dict, value) ?? value;
	if (value instanceof Undefined) throw value.toError();
	if (Array.isArray(value) || value instanceof Map) throw new JinjaError(`${describeType(value)} cannot be a key`);
	return value;
}
/** The key as the dict has it; undefined without one. */
function findKey(dict, value) {
	if (value instanceof Undefined) return void 0;
	const key = toKey(dict, value);
	return dict.has(key) ? key : void 0;
}
function findTuple(dict, tuple) {
	for (const key of dict.keys()) {
		spend(1);
		if (!(key instanceof Tuple) || key.length !== tuple.length) continue;
		if (key.every((item, index) => isSameKey(item, tuple[index] ?? null))) return key;
	}
}
function isSameKey(left, right) {
	const single = /* @__PURE__ */ new Map([[toKey(/* @__PURE__ */ new Map(), left), null]]);
	return left === right || findKey(single, right) !== void 0;
}
/** True is the key 1, and so is 1.0: the first of them that is there stays. */
function findNumber(dict, value, number) {
	if (!Number.isInteger(number)) return findFraction(dict, number) ?? value;
	if ((number === 0 || number === 1) && dict.has(number === 1)) return number === 1;
	return typeof value === "boolean" && !dict.has(number) ? value : number;
}
function findFraction(dict, number) {
	for (const key of dict.keys()) {
		spend(1);
		if (key instanceof Float && key.value === number) return key;
	}
}
/** Sets an entry, in place of one with an equal key. */
function setEntry(dict, key, value) {
	dict.set(toKey(dict, key), value);
}
// actions/lib/jinja/operate.ts
/** Whether the value counts as true: not empty, zero, none or undefined. */
function isTrue(value) {
	if (typeof value === "boolean") return value;
	if (typeof value === "string") return value !== "";
	if (typeof value === "number") return value !== 0;
	if (value === null || value instanceof Undefined) return false;
	if (value instanceof Float) return value.value !== 0;
	return countItems(value) !== 0;
}
/** Python's `==`: numbers by value, lists and dicts by what is in them. */
function isEqual(left, right) {
	if (left === right) return true;
	const [a, b] = [readNumber$2(left), readNumber$2(right)];
	if (a !== void 0 || b !== void 0) return a === b;
	if (left instanceof Undefined) return right instanceof Undefined;
	if (left instanceof View && right instanceof View) throw new JinjaError(`cannot compare ${nameType(left)} with ${nameType(right)}; use |list`);
	spend(1);
	if (Array.isArray(left) && Array.isArray(right)) {
		if (left.length !== right.length || left instanceof Tuple !== right instanceof Tuple) return false;
		return left.every((item, index) => isEqual(item, right[index] ?? null));
	}
	if (!(left instanceof Map && right instanceof Map) || left.size !== right.size) return false;
	for (const [key, item] of left) {
		const found = findKey(right, key);
		const other = found === void 0 ? void 0 : right.get(found);
		if (other === void 0 || !isEqual(item, other)) return false;
	}
	return true;
}
/** Negative, zero or positive, as in sorting. Throws where Python knows no order. */
function compare(left, right) {
	spend(1);
	if (typeof left === "string" && typeof right === "string") return left === right ? 0 : left < right ? -1 : 1;
	const [a, b] = [readNumber$2(left), readNumber$2(right)];
	if (a !== void 0 && b !== void 0) return a - b || (a < b ? -1 : Number(a > b));
	if (Array.isArray(left) && Array.isArray(right)) {
		const length = Math.min(left.length, right.length);
		for (let index = 0; index < length; index += 1) {
			const [one, other] = [left[index] ?? null, right[index] ?? null];
			if (!isEqual(one, other)) return compare(one, other);
		}
		return left.length - right.length;
	}
	throw failOperands("<", left, right);
}
/** Python's `in`: part of a text, item of a list, key of a dict. */
function contains(whole, part) {
	if (typeof whole === "string") {
		if (typeof part !== "string") throw new JinjaError(`${describeType(part)} cannot be in a str`);
		spendText(whole.length);
		return whole.includes(part);
	}
	if (whole instanceof Map) return findKey(whole, part) !== void 0;
	const items = listItems(whole);
	spendItems(items.length);
	return items.some((item) => isEqual(item, part));
}
function failOperands(operator, left, right) {
	const missing = [left, right].find((value) => value instanceof Undefined);
	if (missing) return missing.toError();
	return new JinjaError(`cannot use ${operator} on ${nameType(left)} and ${nameType(right)}`);
}
/** An int, as long as it is one that can be told from its neighbours. */
function toInteger(value) {
	if (!Number.isSafeInteger(value)) throw new JinjaError("an integer is beyond 2**53");
	return value + 0;
}
const ARITHMETIC = {
	"+": (left, right) => left + right,
	"-": (left, right) => left - right,
	"*": (left, right) => left * right,
	"/": (left, right) => left / right,
	"//": (left, right) => Math.floor(left / right),
	"%": floorModulo,
	"**": (left, right) => left ** right
};
/** As in Python, the remainder has the sign of the divisor. */
function floorModulo(left, right) {
	const remainder = left % right;
	if (remainder === 0) return right < 0 ? -0 : 0;
	return remainder < 0 !== right < 0 ? remainder + right : remainder;
}
/** `left operator right`, on numbers, texts and lists as in Python. */
function operate(operator, left, right) {
	const [a, b] = [readNumber$2(left), readNumber$2(right)];
	if (a !== void 0 && b !== void 0) return calculate(operator, {
		left: a,
		right: b,
		isFloat: left instanceof Float || right instanceof Float
	});
	if (operator === "%" && typeof left === "string") return formatPercent(left, right);
	if (operator === "+") {
		if (typeof left === "string" && typeof right === "string") return joinTexts(left, right);
		if (Array.isArray(left) && Array.isArray(right)) return addLists(left, right);
	}
	if (operator === "*" && typeof b === "number" && !(right instanceof Float)) return repeat(left, b);
	if (operator === "*" && typeof a === "number" && !(left instanceof Float)) return repeat(right, a);
	throw failOperands(operator, left, right);
}
function calculate(operator, { left, right, isFloat }) {
	if ((operator === "/" || operator === "//" || operator === "%") && right === 0) throw new JinjaError("division by zero");
	if (operator === "**" && left === 0 && right < 0) throw new JinjaError("division by zero");
	const result = ARITHMETIC[operator](left, right);
	if (operator === "**" && !Number.isFinite(result) && Number.isFinite(left) && !Number.isNaN(result)) throw new JinjaError("the result of ** is too large");
	if (!(isFloat || operator === "/" || operator === "**" && right < 0)) return toInteger(result);
	if (Number.isNaN(result) && operator === "**") throw new JinjaError("a root of a negative number");
	return new Float(result);
}
/** Two texts as one, within the limit of a text's length. */
function joinTexts(left, right) {
	spendText(left.length + right.length);
	return left + right;
}
/** Texts as one, with a separator between them. */
function joinAll(texts, separator) {
	spendText(texts.reduce((length, text) => length + text.length + separator.length, 0));
	return texts.join(separator);
}
function addLists(left, right) {
	if (left instanceof Tuple !== right instanceof Tuple) throw failOperands("+", left, right);
	spend(left.length + right.length);
	return left instanceof Tuple ? Tuple.from([...left, ...right]) : [...left, ...right];
}
function repeat(value, times) {
	const count = Math.max(times, 0);
	if (typeof value === "string") {
		spendText(value.length * count);
		return value.repeat(count);
	}
	if (!Array.isArray(value)) throw failOperands("*", value, times);
	if (value.length === 0) return value instanceof Tuple ? value : [];
	spend(value.length * count);
	const items = Array.from({ length: count }, () => [...value]).flat();
	return value instanceof Tuple ? Tuple.from(items) : items;
}
/** `-value`. */
function negate(value) {
	if (value instanceof Float) return new Float(-value.value);
	const number = readNumber$2(value);
	if (value instanceof Undefined) throw value.toError();
	if (number === void 0) throw new JinjaError(`cannot use - on ${nameType(value)}`);
	return 0 - number;
}
/** The texts of all parts as one: `a ~ b`. */
function concatenate(parts) {
	return joinAll(parts.map(toText$1), "");
}
/** Whether the value can be called. */
function isCallable(value) {
	return typeof value === "function" || isObject(value) && value.call !== void 0;
}
// actions/lib/jinja/signature.ts
const NO_NAMES = /* @__PURE__ */ new Map();
/**
* Functions by name, from a table whose keys are signatures: `replace(old, new, count?)`. They get
* their arguments in that order, undefined where not given; with `*`, as called, names too.
*/
function defineAll(table) {
	const defined = /* @__PURE__ */ new Map();
	for (const [signature, apply] of Object.entries(table)) {
		const [name = "", inside = ""] = signature.slice(0, -1).split("(");
		for (const alias of name.split("|")) {
			const read = readSignature(`${alias}(${inside})`);
			const builtin = (self, args, named) => {
				if (typeof self === "string") spendCharacters(self.length);
				return apply(self, read(args, named), NO_NAMES);
			};
			defined.set(alias, inside === "*" ? apply : builtin);
		}
	}
	return defined;
}
/** A function from its signature, as those of `defineAll`. */
function defineFunction(signature, apply) {
	const read = readSignature(signature);
	return (args, named) => apply(read(args, named));
}
function readSignature(signature) {
	const inside = signature.slice(signature.indexOf("(") + 1, -1);
	const parameters = inside === "" ? [] : inside.split(", ");
	return (args, named) => bind(signature, parameters, args, named);
}
/** Arguments in the order of the parameters; `?` marks those that may be left out. */
function bind(signature, parameters, args, named) {
	if (args.length > parameters.length) throw new JinjaError(`${signature} is given ${args.length} arguments`);
	if (named.size === 0 && args.length === parameters.length) return args;
	const given = [...args];
	const names = parameters.map((parameter) => parameter.replace("?", ""));
	for (const [name, value] of named) {
		const index = names.indexOf(name);
		if (index < 0) throw new JinjaError(`${signature} has no argument ${name}${suggest(name, names)}`);
		if (index < args.length) throw new JinjaError(`${signature} is given ${name} twice`);
		given[index] = value;
	}
	for (const [index, parameter] of parameters.entries()) if (given[index] === void 0 && !parameter.endsWith("?")) throw new JinjaError(`${signature} needs ${parameter}`);
	return given;
}
/** An argument that must be a text; `fallback` if not given or none. */
function readText$1(value, fallback) {
	if (value === void 0 || value === null) return fallback;
	if (typeof value === "string") return value;
	throw failType("str", value);
}
/** An argument that must be a whole number; `fallback` if not given or none. */
function readInteger(value, fallback) {
	if (value === void 0 || value === null) return fallback;
	const number = value instanceof Float ? void 0 : readNumber$2(value);
	if (number === void 0) throw failType("int", value);
	return number;
}
/** An argument that must be a number. */
function readFloat(value) {
	const number = readNumber$2(value);
	if (number === void 0) throw failType("number", value);
	return number;
}
function failType(wanted, value) {
	if (value instanceof Undefined) return value.toError();
	const shown = typeof value === "function" ? "function" : toText$1(value).slice(0, 40);
	return new JinjaError(`expected a ${wanted}, found ${nameType(value)} ${shown}`);
}
// actions/lib/jinja/json.ts
/** As Jinja's filter `tojson`: keys in order, what HTML could take for markup as `\u` escapes. */
function renderHtmlJson(value, width) {
	return renderJson(value, {
		width,
		isSorted: true
	}).replace(/[<>&']/g, escapeUnit);
}
/** As Python's `json.dumps`, other than ASCII as `\u` escapes. A width indents. */
function renderJson(value, options) {
	const { width = null, isSorted } = options;
	const indent = typeof width === "string" ? width : padText("", readIndent(width));
	return write(value, {
		indent: width === null ? void 0 : indent,
		isSorted,
		depth: 0
	});
}
function readIndent(width) {
	return {
		side: "<",
		fill: " ",
		width: readInteger(width, 0)
	};
}
function write(value, place) {
	const { isSorted, depth } = place;
	spend(1);
	if (depth > 50) throw new JinjaError("writes a value that holds itself");
	if (value === null) return "null";
	if (typeof value === "boolean") return value ? "true" : "false";
	if (typeof value === "number") return String(value);
	if (typeof value === "string") return quoteJson(value);
	if (value instanceof Float) return writeFloat(value.value);
	if (value instanceof Undefined) throw value.toError();
	const inner = {
		...place,
		depth: depth + 1
	};
	if (Array.isArray(value)) return wrap("[]", Array.from(value, (item) => write(item, inner)), place);
	if (!(value instanceof Map)) throw new JinjaError(`tojson cannot write ${describeType(value)}`);
	const entries = [...value];
	if (isSorted) entries.sort(([a], [b]) => compare(a, b));
	return wrap("{}", entries.map(([key, item]) => `${quoteJson(writeKey(key))}: ${write(item, inner)}`), place);
}
function wrap(brackets, parts, { indent, depth }) {
	const [open = "", close = ""] = brackets;
	const gap = 2 + (indent ?? "").length * (depth + 1);
	spendText(parts.reduce((length, part) => length + part.length + gap, 0));
	if (indent === void 0 || parts.length === 0) return open + parts.join(", ") + close;
	const [inside, outside] = [`\n${indent.repeat(depth + 1)}`, `\n${indent.repeat(depth)}`];
	return open + inside + parts.join(`,${inside}`) + outside + close;
}
function writeFloat(value) {
	if (Number.isNaN(value)) return "NaN";
	if (!Number.isFinite(value)) return value > 0 ? "Infinity" : "-Infinity";
	return toText$1(new Float(value));
}
function writeKey(key) {
	if (key === null) return "null";
	if (typeof key === "boolean") return key ? "true" : "false";
	if (typeof key === "string" || typeof key === "number" || key instanceof Float) return toText$1(key);
	throw new JinjaError(`tojson cannot write a key that is ${describeType(key)}`);
}
function quoteJson(text) {
	spendText(text.length);
	return JSON.stringify(text).replace(/[\x7f-\uffff]/g, escapeUnit);
}
function escapeUnit(character) {
	if (character === "") return character;
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** The value of a JSON text: what has a point or exponent is a float. Throws a SyntaxError. */
function parseJson$1(text) {
	spendText(text.length);
	return toValue(JSON.parse(text, readNumber$1));
}
function readNumber$1(_key, value, context) {
	if (typeof value !== "number") return value;
	if (!/^-?\d+$/.test(context.source ?? "")) return new Float(value);
	return toInteger(value);
}
// actions/lib/project/instant.ts
/** A time in UTC with what templates use of Python's datetime. */
function createInstant(date) {
	const iso = date.toISOString();
	const clock = iso.slice(11, date.getUTCMilliseconds() === 0 ? 19 : 23);
	const time = clock.length > 8 ? `${clock}000+00:00` : `${clock}+00:00`;
	const attributes = {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		hour: date.getUTCHours(),
		minute: date.getUTCMinutes(),
		second: date.getUTCSeconds(),
		strftime: ([format = ""]) => formatTime(date, toText$1(format)),
		isoformat: () => `${iso.slice(0, 10)}T${time}`,
		date: () => ({
			...createInstant(date),
			toText: () => iso.slice(0, 10)
		})
	};
	return {
		jinjaType: "datetime",
		getAttribute: (name) => {
			if (Object.hasOwn(attributes, name)) return attributes[name];
			throw new JinjaError(`datetime.${name} is not supported`);
		},
		toText: () => `${iso.slice(0, 10)} ${time}`
	};
}
const pad = (value, digits = 2) => String(value).padStart(digits, "0");
const inEnglish = (options) => {
	return (date) => date.toLocaleDateString("en-GB", {
		timeZone: "UTC",
		...options
	});
};
/** https://docs.python.org/3/library/datetime.html#format-codes, those that need no locale. */
const CODES = {
	Y: (date) => pad(date.getUTCFullYear(), 4),
	y: (date) => pad(date.getUTCFullYear() % 100),
	m: (date) => pad(date.getUTCMonth() + 1),
	d: (date) => pad(date.getUTCDate()),
	H: (date) => pad(date.getUTCHours()),
	I: (date) => pad((date.getUTCHours() + 11) % 12 + 1),
	p: (date) => date.getUTCHours() < 12 ? "AM" : "PM",
	M: (date) => pad(date.getUTCMinutes()),
	S: (date) => pad(date.getUTCSeconds()),
	f: (date) => pad(date.getUTCMilliseconds() * 1e3, 6),
	j: (date) => pad(1 + Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0)) / 864e5), 3),
	A: inEnglish({ weekday: "long" }),
	a: inEnglish({ weekday: "short" }),
	B: inEnglish({ month: "long" }),
	b: inEnglish({ month: "short" }),
	w: (date) => String(date.getUTCDay()),
	z: () => "+0000",
	Z: () => "UTC",
	F: (date) => date.toISOString().slice(0, 10),
	T: (date) => date.toISOString().slice(11, 19),
	s: (date) => String(Math.floor(date.getTime() / 1e3)),
	"%": () => "%"
};
function formatTime(date, format) {
	return format.replaceAll(/%(.)/gs, (_, code) => {
		const write = Object.hasOwn(CODES, code) ? CODES[code] : void 0;
		if (write === void 0) throw new JinjaError(`strftime() does not know %${code}`);
		return write(date);
	});
}
// actions/lib/project/base-globals.ts
/** dbt's names for what is neither a macro nor about one model; undefined for others. */
function findBaseGlobal(name, context) {
	return Object.hasOwn(GLOBALS$1, name) ? GLOBALS$1[name]?.(context) : void 0;
}
/** Names that `findBaseGlobal` knows. */
function listBaseGlobals() {
	return Object.keys(GLOBALS$1);
}
const GLOBALS$1 = {
	var: (context) => createVar(context),
	env_var: ({ invocation }) => createEnvVar(invocation),
	target: ({ invocation }) => createTarget(invocation),
	run_started_at: ({ invocation }) => createInstant(new Date(invocation.startedAt)),
	invocation_id: ({ invocation }) => invocation.id,
	dbt_version: () => "1.11.0",
	flags: ({ invocation }) => createObject("flags", {
		FULL_REFRESH: invocation.fullRefresh,
		STORE_FAILURES: false
	}, refuse$3),
	log: ({ invocation }) => defineFunction("log(msg, info?)", ([message = "", info = false]) => {
		if (isTrue(info)) invocation.onLog(toText$1(message));
		return "";
	}),
	print: ({ invocation }) => createSay("print(msg)", invocation),
	exceptions: ({ invocation }) => createObject("exceptions", {
		raise_compiler_error: defineFunction("raise_compiler_error(msg, node?)", ([message = ""]) => {
			throw new JinjaError(toText$1(message));
		}),
		warn: createSay("warn(msg, node?)", invocation)
	}),
	tojson: () => TO_JSON,
	fromjson: () => FROM_JSON,
	local_md5: () => LOCAL_MD5,
	zip: () => zip,
	zip_strict: () => zip,
	set: () => MAKE_SET,
	set_strict: () => MAKE_SET,
	...Object.fromEntries([
		"modules",
		"graph",
		"selected_resources",
		"fromyaml",
		"toyaml",
		"thread_id"
	].map((name) => [name, () => refuseUse(name)]))
};
function createSay(signature, { onLog }) {
	return defineFunction(signature, ([message = ""]) => {
		onLog(toText$1(message));
		return "";
	});
}
const TO_JSON = defineFunction("tojson(value, default?, sort_keys?)", (args) => {
	const [value = null, , isSorted = false] = args;
	return renderJson(value, { isSorted: isTrue(isSorted) });
});
/** Where dbt gives none for what is no JSON, unless told another value, this is an error. */
const FROM_JSON = defineFunction("fromjson(string, default?)", ([text = "", otherwise]) => {
	try {
		return parseJson$1(readText$1(text, ""));
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		if (otherwise !== void 0) return otherwise;
		throw new JinjaError(`fromjson() takes JSON, not ${toRepr(text).slice(0, 100)}`);
	}
});
const LOCAL_MD5 = defineFunction("local_md5(value)", ([value]) => hash("md5", readText$1(value, ""), "hex"));
const zip = (lists) => {
	const all = lists.map(listItems);
	const length = all.length === 0 ? 0 : Math.min(...all.map((list) => list.length));
	spend(length);
	return new Stream(Array.from({ length }, (_, index) => Tuple.from(all.map((list) => list[index] ?? null))));
};
/** Python's set has no order to print; this one goes through the items as they came. */
const MAKE_SET = defineFunction("set(value)", ([list = null]) => {
	const kept = /* @__PURE__ */ new Map();
	for (const item of listItems(list)) setEntry(kept, item, null);
	return new View("set", () => listItems(kept), () => {
		throw new JinjaError("a set has no text, as it has no order; use |sort");
	});
});
function createVar({ invocation, findVariable, listVariables }) {
	const find = (name) => findVariable === void 0 ? Object.hasOwn(invocation.vars, name) ? { value: invocation.vars[name] } : void 0 : findVariable(name);
	const read = (args, kwargs) => {
		const name = args[0] ?? kwargs.get("var_name");
		if (typeof name !== "string") throw new JinjaError("var() takes a name, as text");
		const found = find(name);
		if (found !== void 0) return toValue(found.value);
		const fallback = args.length > 1 ? args[1] : kwargs.get("default");
		if (fallback !== void 0) return fallback;
		throw new JinjaError(`variable "${name}" has no value and no default${suggest(name, listVariables?.() ?? Object.keys(invocation.vars))}`);
	};
	const has = ([name = ""]) => find(toText$1(name)) !== void 0;
	return Object.assign(createObject("var", { has_var: has }), { call: read });
}
/** Names that begin so are secrets in dbt, and must not get into SQL, logs or artifacts. */
const SECRET = "DBT_ENV_SECRET";
/** What a runner and sign-ins hold: with it, whoever may change a project could act as the run. */
const KEPT = /^(?:ACTIONS|INPUT|CLOUDSDK|GOOGLE)_|TOKEN|SECRET|PASSWORD|CREDENTIAL|PRIVATE_KEY/i;
function createEnvVar({ env, envRead }) {
	return (args, kwargs) => {
		const name = args[0] ?? kwargs.get("var");
		if (typeof name !== "string") throw new JinjaError("env_var() takes a name, as text");
		if (name.startsWith(SECRET) || KEPT.test(name)) throw new JinjaError(`env_var() does not read ${name}: secrets have no place in a project`);
		const value = Object.hasOwn(env, name) ? env[name] : void 0;
		envRead?.add(name);
		if (value !== void 0) return value;
		const fallback = args[1] ?? kwargs.get("default");
		if (fallback !== void 0 && fallback !== null) return fallback;
		throw new JinjaError(`environment variable ${name} is not set and has no default`);
	};
}
function createTarget({ target, dataset, database, threads }) {
	const project = database ?? "";
	return createObject("target", {
		name: target,
		target_name: target,
		profile_name: target,
		type: "bigquery",
		schema: dataset,
		dataset,
		database: project,
		project,
		threads
	});
}
/** An object of fixed attributes; others are undefined, unless `miss` refuses them. */
function createObject(jinjaType, attributes, miss) {
	return {
		jinjaType,
		getAttribute: (name) => Object.hasOwn(attributes, name) ? attributes[name] : miss?.(`${jinjaType}.${name}`)
	};
}
function refuse$3(path) {
	throw new JinjaError(`${path} is not supported`);
}
/** Something of dbt's that is not here, which says so however it is used. */
function refuseUse(name) {
	return {
		jinjaType: name,
		getAttribute: (attribute) => refuse$3(`${name}.${attribute}`),
		toText: () => refuse$3(name),
		getItems: () => refuse$3(name),
		call: () => refuse$3(`${name}()`)
	};
}
// actions/lib/sql/seed.ts
const SEED_TYPES = [
	"string",
	"int64",
	"float64",
	"numeric",
	"bool",
	"date",
	"datetime",
	"timestamp"
];
/** BigQuery takes a million characters a statement. */
const MAX_STATEMENT_LENGTH = 5e5;
const MAX_STATEMENT_ROWS = 1e3;
/** Statements that make a seed's table and fill it, to be run in order. */
function buildSeed(relation, seed) {
	const name = quoteRelation(relation);
	const statements = [`create or replace table ${name} (${seed.columns.map((column) => `${quote(column.name)} ${column.type}`).join(", ")})`];
	const into = `insert into ${name} (${seed.columns.map((column) => quote(column.name)).join(", ")}) values\n`;
	let pending = [];
	let length = 0;
	const flush = () => {
		if (pending.length > 0) statements.push(into + pending.join(",\n"));
		pending = [];
		length = 0;
	};
	for (const row of seed.rows) {
		const text = `(${seed.columns.map((column, index) => buildCell(row[index] ?? null, column.type)).join(", ")})`;
		if (length + text.length > MAX_STATEMENT_LENGTH || pending.length === MAX_STATEMENT_ROWS) flush();
		pending.push(text);
		length += text.length;
	}
	flush();
	return statements;
}
/** Cells were checked against their types when they were read. */
function buildCell(cell, type) {
	if (cell === null) return "null";
	if (type === "string") return literal(cell);
	if (type === "int64") return String(BigInt(cell));
	if (type === "float64") return literal(Number(cell));
	if (type === "bool") return literal(cell.toLowerCase() === "true");
	return `${type} ${literal(cell)}`;
}
// actions/lib/project/config.ts
const ignored$2 = unknown().optional();
const strings = record(string(), union([
	string(),
	number(),
	boolean()
]).transform(String));
const docsFlags = strictObject({
	relation: boolean().default(false),
	columns: boolean().default(false)
});
const listOf = (item) => union([item.transform((word) => [word]), array(item)], "expected a name or a list of names").nullish();
/** A boolean, also as the text that Jinja makes of one. */
const flag = union([boolean(), stringbool({
	truthy: ["true"],
	falsy: ["false"]
})], { error: "expected true or false" });
const notYet = (what) => union([
	array(unknown()).max(0),
	literal$1(""),
	literal$1(false),
	_null()
], { error: `${what} not supported` }).optional();
/** What all kinds of resource take. */
const shared = {
	enabled: flag.optional(),
	tags: listOf(string()),
	meta: record(string(), unknown()).nullish(),
	docs: ignored$2,
	group: ignored$2
};
/** What resources take that become relations. */
const relation = {
	...shared,
	schema: identifier$1.nullish(),
	dataset: identifier$1.nullish(),
	alias: identifier$1.nullish(),
	database: notYet("other projects than the target's are"),
	project: notYet("other projects than the target's are"),
	labels: strings.nullish(),
	persist_docs: docsFlags.nullish(),
	full_refresh: flag.nullish(),
	contract: strictObject({ enforced: literal$1(false, "contracts are not supported") }).nullish(),
	pre_hook: notYet("hooks are"),
	post_hook: notYet("hooks are"),
	"pre-hook": notYet("hooks are"),
	"post-hook": notYet("hooks are"),
	grants: notYet("grants are"),
	event_time: ignored$2
};
const partitionRange = strictObject({
	start: number().int(),
	end: number().int(),
	interval: number().int().positive()
});
const partitionBy = strictObject({
	field: identifier$1,
	data_type: string().toLowerCase().pipe(_enum([
		"date",
		"datetime",
		"timestamp",
		"int64"
	])).default("date"),
	granularity: string().toLowerCase().pipe(_enum([
		"hour",
		"day",
		"month",
		"year"
	])).default("day"),
	range: partitionRange.optional()
}).refine((partition) => partition.data_type !== "date" || partition.granularity !== "hour", { error: "a date has no hours" }).refine((partition) => partition.data_type === "int64" === (partition.range !== void 0), { error: "expected a range with data_type int64, and only with it" }).nullish();
const modelConfigSchema = strictObject({
	...relation,
	materialized: _enum([
		"view",
		"table",
		"incremental",
		"ephemeral"
	], { error: "expected view, table, incremental or ephemeral" }).optional(),
	partition_by: partitionBy,
	cluster_by: listOf(identifier$1).refine((columns) => (columns?.length ?? 0) <= 4, { error: "expected at most four columns" }),
	incremental_strategy: _enum([
		"merge",
		"insert_overwrite",
		"append"
	], { error: "expected merge, insert_overwrite or append" }).nullish(),
	unique_key: listOf(identifier$1),
	merge_update_columns: listOf(identifier$1),
	merge_exclude_columns: listOf(identifier$1),
	on_schema_change: literal$1("fail", "only fail is supported").nullish(),
	access: ignored$2
});
/** BigQuery's other names of the types that seeds may have. */
const TYPE_ALIASES = {
	integer: "int64",
	int: "int64",
	bigint: "int64",
	float: "float64",
	decimal: "numeric",
	boolean: "bool",
	text: "string",
	varchar: "string"
};
const seedType = string().transform((type) => TYPE_ALIASES[type.toLowerCase()] ?? type.toLowerCase()).pipe(_enum(SEED_TYPES));
const seedConfigSchema = strictObject({
	...relation,
	materialized: literal$1("seed").optional(),
	column_types: record(string(), seedType).optional(),
	delimiter: string().length(1, "expected one character").optional(),
	quote_columns: boolean().optional()
});
const severity = string().toLowerCase().pipe(_enum(["error", "warn"], { error: "expected error or warn" }));
const threshold = string().regex(/^\s*(=|==|!=|<>|<|<=|>|>=)\s*\d{1,15}\s*$/, "expected a comparison, such as > 10");
const testConfigSchema = strictObject({
	...shared,
	severity: severity.optional(),
	warn_if: threshold.optional(),
	error_if: threshold.optional(),
	where: string().nullish(),
	limit: number().int().positive().nullish(),
	store_failures: flag.nullish(),
	schema: identifier$1.nullish(),
	alias: identifier$1.nullish(),
	fail_calc: literal$1("count(*)", "only count(*) is supported").optional(),
	database: relation.database
});
const sourceConfigSchema = strictObject({
	...shared,
	freshness: unknown().optional(),
	loaded_at_field: string().nullish(),
	loaded_at_query: notYet("loaded_at_query is"),
	event_time: ignored$2
});
/** Key of what is written of settings whose values do not tell: see `written` of a node. */
const WRITTEN = Symbol("written");
const NO_META = Object.freeze({});
/** Lays settings over one another, the first ones lowest. As in dbt, tags and meta add up. */
function mergeConfig(layers) {
	const tags = /* @__PURE__ */ new Set();
	let meta = NO_META;
	const merged = {};
	let written;
	for (const layer of layers) {
		if (written !== void 0) for (const key of Object.keys(layer)) delete written[key];
		if (layer[WRITTEN] !== void 0) Object.assign(written ??= {}, layer[WRITTEN]);
		Object.assign(merged, layer);
		if (layer.meta) meta = Object.assign(meta === NO_META ? {} : meta, layer.meta);
		for (const tag of layer.tags ?? []) tags.add(tag);
	}
	return Object.assign(merged, {
		tags: [...tags],
		meta,
		[WRITTEN]: written
	});
}
/** What a model's settings come to, with dbt's defaults. */
function toModelConfig(merged) {
	const partition = merged.partition_by ?? void 0;
	return {
		materialized: merged.materialized ?? "view",
		partitionBy: partition && {
			field: partition.field,
			dataType: partition.data_type,
			granularity: partition.granularity,
			...partition.range === void 0 ? {} : { range: partition.range }
		},
		clusterBy: merged.cluster_by ?? [],
		labels: merged.labels ?? {},
		strategy: merged.incremental_strategy ?? "merge",
		uniqueKey: merged.unique_key ?? [],
		mergeUpdateColumns: merged.merge_update_columns ?? void 0,
		mergeExcludeColumns: merged.merge_exclude_columns ?? [],
		fullRefresh: merged.full_refresh ?? void 0,
		persistDocs: merged.persist_docs ?? {
			relation: true,
			columns: true
		}
	};
}
/** What a data test's settings come to, with dbt's defaults. */
function toTestConfig(merged) {
	return {
		severity: merged.severity ?? "error",
		warnIf: merged.warn_if ?? "!= 0",
		errorIf: merged.error_if ?? "!= 0",
		where: merged.where ?? void 0,
		limit: merged.limit ?? void 0,
		storeFailures: merged.store_failures ?? false
	};
}
// actions/lib/sql/expression.ts
const CLOSES = {
	"(": ")",
	"[": "]"
};
/**
* Says why a piece of YAML cannot stand between brackets as one SQL expression, or undefined where
* it can: brackets and quotes close within it, and it neither ends the statement nor comments.
*/
function findExpressionFault(text) {
	const tokens = tryLex(text);
	if (typeof tokens === "string") return tokens;
	if (tokens[0]?.kind === "end") return "is empty";
	const missing = [];
	let end = 0;
	for (const token of tokens) {
		if (text.slice(end, token.start).trim() !== "") return "has a comment";
		end = token.end;
		if (token.kind !== "symbol") continue;
		if (token.text === ";") return "ends the statement with ;";
		const closing = CLOSES[token.text];
		if (closing !== void 0) missing.push(closing);
		else if (/^[)\]]$/.test(token.text) && missing.pop() !== token.text) return `has a ${token.text} that closes nothing`;
	}
	return missing.length === 0 ? void 0 : `lacks a ${missing.at(-1)}`;
}
/** Line of the SQL, counted from 1, on which a semicolon ends the query that a model has to be. */
function findStatementEnd(sql) {
	if (!sql.includes(";")) return void 0;
	const tokens = tryLex(sql);
	if (typeof tokens === "string") return void 0;
	return tokens.find(({ kind, text }) => kind === "symbol" && text === ";")?.line;
}
/** Whether SQL is one query, which changes nothing; a semicolon may end it. */
function isOneQuery(sql) {
	const tokens = tryLex(sql);
	if (typeof tokens === "string") return true;
	const start = tokens.find(({ text }) => text !== "(")?.keyword;
	const end = tokens.findIndex(({ kind, text }) => kind === "symbol" && text === ";");
	return (end === -1 || tokens[end + 1]?.kind === "end") && (start === "select" || start === "with");
}
function tryLex(text) {
	try {
		return lex$1(text);
	} catch (error) {
		if (!(error instanceof PipelineError)) throw error;
		return `does not parse: ${error.message}`;
	}
}
// actions/lib/project/parse-node.ts
/**
* Renders a template without running it, for its settings and what it refers to. `relate` gives the
* relation of a reference, which need not be known yet.
*/
function parseDraft(draft, options) {
	const { problems, renderer, schema } = options;
	const set = {};
	let configLine = 1;
	const references = [];
	const macros = renderQuietly(draft, {
		renderer,
		request: {
			...createParsing({
				package: draft.package,
				relate: options.relate,
				references
			}),
			self: options.self,
			model: describeModel({
				...draft,
				resourceType: options.resourceType,
				description: ""
			}),
			config: {
				set: (settings, line) => {
					configLine = line;
					Object.assign(set, settings);
				},
				get: (name) => {
					const merged = mergeConfig(draft.layers);
					return Object.hasOwn(set, name) ? set[name] : merged[name];
				}
			}
		},
		problems
	});
	const configPlace = {
		file: draft.file,
		line: configLine
	};
	const yaml = {
		file: draft.file,
		value: { config: set },
		lineAt: () => configLine
	};
	const stated = Object.keys(set).length === 0 ? void 0 : checkShape(yaml, {
		schema,
		problems,
		at: ["config"],
		value: set
	});
	const own = stated && {
		...stated,
		[WRITTEN]: forget(set)
	};
	return {
		config: mergeConfig(own === void 0 ? draft.layers : [...draft.layers, own]),
		configPlace,
		references,
		macros
	};
}
/** What the text sets may depend on the target; how it is written is the text's affair. */
function forget(set) {
	return Object.fromEntries(Object.keys(set).map((name) => [name, void 0]));
}
/** What a template may ask while it is only read. References are written down, not looked up. */
function createParsing(options) {
	return {
		package: options.package,
		isExecuting: false,
		isIncremental: false,
		refer: (kind, names, site) => {
			const subject = {
				kind,
				names
			};
			options.references.push({
				...subject,
				place: {
					file: site.file,
					line: site.line
				}
			});
			return options.relate(subject, options.package);
		},
		columnsOf: () => [],
		rowsOf: () => []
	};
}
function renderQuietly(draft, options) {
	const { file, text } = draft;
	try {
		const rendered = options.renderer.render(text, file, options.request);
		const end = findStatementEnd(rendered.text);
		if (end !== void 0) {
			const place = {
				file,
				line: rendered.lineOf(end)
			};
			options.problems.add(place, "expected one query without a semicolon");
		}
		if (!/\S/.test(rendered.text) && !/\bexecute\b/.test(text)) options.problems.add({ file }, "has no SQL");
		return [...rendered.macros];
	} catch (error) {
		tellJinjaError(error, {
			file: draft.file,
			problems: options.problems
		});
		return [];
	}
}
/** Makes a problem of what a template did wrong; throws everything else again. */
function tellJinjaError(error, { file, problems }) {
	if (!(error instanceof JinjaError)) throw error;
	problems.add({
		file: error.file || file,
		line: error.line || 1
	}, explainJinjaError(error));
}
/** What went wrong, and through which macros. */
function explainJinjaError(error) {
	const calls = error.trace.map(({ name, file, line }) => file === "" ? `in ${name}` : `in ${name}, called at ${file}:${line}`);
	const middle = calls.length > 10 ? [`… ${calls.length - 8} calls …`] : calls.slice(4, -4);
	return [
		error.message,
		...calls.slice(0, 4),
		...middle,
		...calls.slice(4).slice(-4)
	].join("; ");
}
/** `model` and `node` of templates and of `generate_…_name` macros. */
function describeModel(node) {
	let attributes;
	const read = () => createObject("model", {
		name: node.name,
		alias: node.name,
		resource_type: node.resourceType,
		package_name: node.package,
		unique_id: `${node.resourceType}.${node.package}.${node.name}`,
		path: node.file,
		original_file_path: node.file,
		fqn: [...node.fqn],
		description: node.description,
		config: toValue(node.config ?? {}),
		tags: [],
		version: null
	});
	return {
		jinjaType: "model",
		getAttribute: (name) => (attributes ??= read()).getAttribute(name)
	};
}
// actions/lib/project/relation.ts
/**
* `place` is asked for when it is used: where a model goes may not be known before all of the
* project is read. `cte` is the name of an ephemeral model's CTE.
*/
function createRelation(getPlace, options) {
	return new Relation(getPlace, options);
}
/** A class, as a large project makes one for each reference. */
var Relation = class {
	jinjaType = "relation";
	#getPlace;
	#options;
	constructor(getPlace, options) {
		this.#getPlace = getPlace;
		this.#options = options;
	}
	get place() {
		return this.#getPlace();
	}
	/** Of the object itself, so that a copy with another text has the same attributes. */
	getAttribute = (name) => {
		const { database = "", type, cte } = this.#options;
		switch (name) {
			case "database":
			case "project": return database;
			case "schema":
			case "dataset": return this.place.dataset;
			case "identifier":
			case "name":
			case "table": return this.place.alias;
			case "type": return type ?? null;
			case "is_table": return type !== "view";
			case "is_view": return type === "view";
			case "is_cte": return cte !== void 0;
			case "render": return () => this.toText();
			case "include": return defineFunction("include(database?, schema?, identifier?)", ([, schema = true, identifier = true]) => this.#include(isTrue(schema), isTrue(identifier)));
			case "quote": return () => this;
			case "without_identifier": return () => quote(this.place.dataset);
			default: throw new JinjaError(`a relation has no attribute ${name}`);
		}
	};
	/** The same relation, whose text is only these parts of its name. */
	#include(hasSchema, hasIdentifier) {
		if (hasSchema && hasIdentifier) return this;
		const getPlace = this.#getPlace;
		return {
			jinjaType: "relation",
			getAttribute: this.getAttribute,
			get place() {
				return getPlace();
			},
			toText: () => {
				const { dataset, alias } = getPlace();
				return hasSchema ? quote(dataset) : hasIdentifier ? quote(alias) : "";
			}
		};
	}
	toText() {
		if (this.#options.cte !== void 0) return this.#options.cte;
		const { dataset, alias } = this.place;
		return quoteRelation({
			dataset,
			name: alias
		});
	}
};
function isRelation$2(value) {
	return typeof value === "object" && value !== null && "jinjaType" in value && value.jinjaType === "relation";
}
// actions/lib/sql/ephemeral.ts
/**
* Space and comments, each in one way only, or hostile text takes forever. Not `lex`, which refuses
* some of what BigQuery takes further down.
*/
const SPACE$2 = String.raw`(?:\s|(?:--|#)[^\n]*(?=\n|$)|/\*(?:[^*]|\*(?!/))*\*/)*`;
const HEAD = new RegExp(`^${SPACE$2}`);
const WITH = new RegExp(`^with\\b(?:${SPACE$2}recursive\\b)?`, "i");
/**
* Puts queries in front of one that reads them, each after those that it reads itself. A WITH of
* the query's own goes on; comments before it stay where they are.
*/
function inlineCtes(sql, ctes) {
	if (ctes.length === 0) return {
		sql,
		toOwnLine: (line) => line
	};
	const before = HEAD.exec(sql)?.[0].length ?? 0;
	const opening = WITH.exec(sql.slice(before))?.[0];
	const end = before + (opening?.length ?? 0);
	const head = sql.slice(0, end);
	const list = ctes.map((cte) => `${quote(cte.name)} as (\n${cte.sql}\n)`).join(",\n");
	const inserted = opening === void 0 ? `with ${list}\n` : ` ${list},\n`;
	const indent = " ".repeat(end - (head.lastIndexOf("\n") + 1));
	const firstLine = head.split("\n").length;
	const moved = inserted.split("\n").length - 1;
	return {
		sql: head + inserted + indent + sql.slice(end),
		toOwnLine: (line) => {
			if (line < firstLine) return line;
			return line < firstLine + moved ? void 0 : line - moved;
		}
	};
}
// actions/lib/run/compile.ts
/** Renders models and tests of a project to the SQL that a run sends. */
var Compiler = class {
	#options;
	#answers = /* @__PURE__ */ new Map();
	/** What the last render of a node's candidate was told, in order, by the node's id. */
	#told = /* @__PURE__ */ new Map();
	constructor(options) {
		this.#options = options;
	}
	/** A model's query. Throws PipelineError `invalid-project` with its place. */
	async compileModel(node, options) {
		const { project } = this.#options;
		const ctes = /* @__PURE__ */ new Map();
		const names = this.#options.overrides?.names;
		const rendered = await this.#retry(node, () => project.renderer.render(node.source, node.file, {
			...this.#createRequest(node, {
				...options,
				ctes
			}),
			...names === void 0 ? {} : { names }
		}));
		return this.#finish(node, rendered, {
			...options,
			ctes
		});
	}
	/**
	* A view's query that reads what is published, once it is. What its template asks of the warehouse
	* it is told of the candidates: what is published is not there yet, or is the old.
	*/
	async compilePublished(node) {
		if (!this.#told.has(node.id)) await this.compileModel(node, {
			view: "candidate",
			isIncremental: false
		});
		return this.compileModel(node, {
			view: "published",
			isIncremental: false
		});
	}
	/** The query for the rows that fail a test; for built-in tests see `compile-tests.ts`. */
	async compileTest(node, make, view = "candidate") {
		const ctes = /* @__PURE__ */ new Map();
		const asked = {
			view,
			isIncremental: false,
			ctes
		};
		const made = await this.#retry(node, () => make(this.#createRequest(node, asked)));
		const lineOf = "lineOf" in made ? made.lineOf : () => void 0;
		const finished = await this.#finish(node, {
			text: made.text,
			lineOf
		}, {
			view,
			ctes
		});
		return {
			...made,
			...finished
		};
	}
	/** The relation that a node is read from; undefined for an ephemeral model. */
	locate(node, view) {
		if (node.kind === "unit_test" || node.kind === "test") throw new Error(`${node.id} is no relation`);
		if (node.kind === "model" && node.config.materialized === "ephemeral") return void 0;
		const { dataset, alias } = node;
		if (node.kind === "source") return {
			dataset,
			alias
		};
		if (view === "candidate" && this.#options.built.has(node.id)) return {
			dataset: `${dataset}__candidate`,
			alias
		};
		return this.#options.deferred.get(node.id) ?? {
			dataset,
			alias
		};
	}
	/** For one render. */
	#createRequest(node, options) {
		const { project, warehouse, overrides, bases } = this.#options;
		const base = options.isIncremental ? bases?.get(node.id) : void 0;
		const { database } = project.invocation;
		const { view, ctes } = options;
		const tell = this.#listen(node, view);
		return {
			package: node.package,
			isExecuting: warehouse !== void 0,
			isIncremental: options.isIncremental,
			self: node.kind === "model" ? createRelation(() => overrides?.replace(node.id) ?? base ?? node, { database }) : void 0,
			model: describeModel({
				...node,
				resourceType: node.kind,
				config: {}
			}),
			...overrides === void 0 ? {} : { vars: overrides.vars },
			config: {
				set: () => void 0,
				get: (name) => findSetting(node, name)
			},
			refer: (kind, names) => {
				const named = project.find({
					kind,
					names
				}, node.package);
				if ("problem" in named) throw new JinjaError(named.problem);
				const found = project.graph.nodes.get(named.id) ?? named;
				this.#checkKnown(node, found);
				const replaced = overrides?.replace(found.id);
				if (replaced !== void 0) return createRelation(() => replaced, { database });
				if (found.kind === "model" && found.config.materialized === "ephemeral") {
					ctes.set(found.name, found);
					return createRelation(() => found, {
						database,
						cte: nameCte(found)
					});
				}
				const place = this.locate(found, view);
				if (place === void 0) throw new Error(`${found.id} has no relation`);
				return createRelation(() => place, { database });
			},
			columnsOf: (relation) => tell(() => this.#findColumns(relation)),
			rowsOf: (sql) => tell(() => this.#findRows(sql))
		};
	}
	/** Keeps what a candidate is told, and tells the same when what is published is rendered after it. */
	#listen({ id, kind }, view) {
		const before = view === "published" ? this.#told.get(id)?.values() : void 0;
		if (before !== void 0) return (answer) => {
			const { done, value } = before.next();
			return done === true ? answer() : value;
		};
		const told = [];
		if (view === "candidate" && kind === "model") this.#told.set(id, told);
		return (answer) => {
			const given = answer();
			told.push(given);
			return given;
		};
	}
	/** What is referred to only now was not waited for. */
	#checkKnown(node, found) {
		if (node.dependsOn.includes(found.id)) return;
		throw new JinjaError(`refers to ${found.name} only when it is run; add a comment with the reference, such as -- depends_on: {{ ref('${found.name}') }}`);
	}
	#findColumns(relation) {
		if (!isRelation$2(relation)) throw new JinjaError("expected a relation, such as ref('orders')");
		const { dataset, alias: name } = relation.place;
		const { warehouse } = this.#options;
		return this.#ask(`columns ${dataset}.${name}`, async () => {
			return (await warehouse?.describe({
				dataset,
				name
			}))?.columns ?? [];
		});
	}
	#findRows(sql) {
		if (!isOneQuery(sql)) throw new JinjaError(`expected one query, not ${sql.slice(0, 100)}`);
		return this.#ask(`rows ${sql}`, async () => {
			return (await this.#options.warehouse?.query(sql) ?? []).map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toValue(value)])));
		});
	}
	/** Gives an answer that is there, or interrupts the render until it is. */
	#ask(key, fetch) {
		if (this.#answers.has(key)) return this.#answers.get(key);
		throw new Pending(async () => {
			this.#answers.set(key, await fetch());
		});
	}
	/** Renders again whenever an answer that was missing is there. */
	async #retry(node, make) {
		for (;;) try {
			return make();
		} catch (error) {
			if (!(error instanceof Pending)) throw toProjectError(error, node.file);
			await error.fetch();
		}
	}
	async #finish(node, { text, lineOf }, options) {
		const trimmed = text.trim();
		const above = text.slice(0, text.indexOf(trimmed)).split("\n").length - 1;
		if (trimmed === "") throw new PlacedError({ file: node.file }, "has no SQL");
		const end = findStatementEnd(trimmed);
		if (end !== void 0) throw new PlacedError({
			file: node.file,
			line: lineOf(end + above)
		}, "expected one query without a semicolon");
		const inlined = [];
		await this.#inline(options.ctes.values(), {
			view: options.view,
			into: inlined,
			seen: /* @__PURE__ */ new Set()
		});
		if (inlined.length === 0) return {
			sql: trimmed,
			lineOf: (line) => lineOf(line + above)
		};
		const { sql, toOwnLine } = inlineCtes(trimmed, inlined);
		return {
			sql,
			lineOf: (line) => {
				const own = toOwnLine(line);
				return own === void 0 ? void 0 : lineOf(own + above);
			}
		};
	}
	/** Puts ephemeral models, and those that they read, in front, each once. */
	async #inline(nodes, options) {
		for (const node of nodes) {
			if (options.seen.has(node.id)) continue;
			options.seen.add(node.id);
			const ctes = /* @__PURE__ */ new Map();
			const asked = {
				view: options.view,
				isIncremental: false,
				ctes
			};
			const { renderer } = this.#options.project;
			const rendered = await this.#retry(node, () => renderer.render(node.source, node.file, this.#createRequest(node, asked)));
			await this.#inline(ctes.values(), options);
			options.into.push({
				name: nameCte(node),
				sql: rendered.text.trim()
			});
		}
	}
};
/** Begins the name of an ephemeral model's CTE, as in dbt. */
const CTE_PREFIX = "__dbt__cte__";
function nameCte(node) {
	return CTE_PREFIX + node.name;
}
function findSetting(node, name) {
	const own = {
		...node.config,
		tags: node.tags,
		meta: node.meta
	};
	const camel = name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
	return Object.hasOwn(own, camel) ? own[camel] : void 0;
}
/** Thrown through a render that wants to know what the warehouse has to be asked for. */
var Pending = class {
	fetch;
	constructor(fetch) {
		this.fetch = fetch;
	}
};
function toProjectError(error, file) {
	if (!(error instanceof JinjaError)) return error;
	return new PlacedError({
		file: error.file || file,
		line: error.line || void 0
	}, explainJinjaError(error));
}
// actions/lib/sql/data-test.ts
/** Each check as a query whose count must be 0. */
const BUILDERS = {
	unique: (check, from) => {
		const column = quote(check.column);
		return `select ${column}, count(*) as row_count from ${from} where ${column} is not null group by ${column} having count(*) > 1`;
	},
	not_null: (check, from) => `select * from ${from} where ${quote(check.column)} is null`,
	accepted_values: (check, from) => {
		const column = quote(check.column);
		return `select ${column}, count(*) as row_count from ${from} where ${buildUnaccepted(check)} group by ${column}`;
	},
	relationships: (check, from) => {
		const [column, field] = [quote(check.column), quote(check.field)];
		const parents = `select distinct ${field} as parent_value from ${check.to}`;
		return [
			`select child.* from ${from} as child`,
			`left join (${parents}) as parent on child.${column} = parent.parent_value`,
			`where child.${column} is not null and parent.parent_value is null`
		].join(" ");
	},
	unique_combination_of_columns: (check, from) => {
		const columns = check.columns.map(quote).join(", ");
		return `select ${columns}, count(*) as row_count from ${from} group by ${columns} having count(*) > 1`;
	},
	accepted_range: (check, from) => `select * from ${from} where ${buildOutside(check)}`,
	expression_is_true: (check, from) => `select * from ${from} where ${buildUntrue(check)}`,
	query: (check) => check.sql
};
/** How many failures some checks find, as an aggregate over the relation: row by row. */
const COUNTS = {
	not_null: (check) => `countif(${quote(check.column)} is null)`,
	accepted_range: (check) => `countif(${buildOutside(check)})`,
	expression_is_true: (check) => `countif(${buildUntrue(check)})`,
	accepted_values: (check) => `count(distinct if(${buildUnaccepted(check)}, ${quote(check.column)}, null))`
};
/** What to ask of `relation` (quoted); `where` says which of its rows count. */
function buildQuestion(check, relation, options) {
	const { where, limit } = options;
	const from = where === void 0 ? relation : `(select * from ${relation} where (${where}))`;
	const build = BUILDERS[check.kind];
	const count = COUNTS[check.kind]?.(check);
	const isScan = count !== void 0 && !/\bselect\b/i.test(count);
	return {
		failuresSql: build(check, from),
		limit,
		scan: isScan ? {
			from,
			count
		} : void 0
	};
}
/**
* One query that counts the failures of several tests: rows of `test` (its index) and `failures`.
* Tests that look at the rows of one relation share a scan of it. Otherwise a test's query stands
* in it as it is, one line below its start.
*/
function buildCounts(questions) {
	const scans = /* @__PURE__ */ new Map();
	for (const [index, { scan }] of questions.entries()) {
		if (scan === void 0) continue;
		scans.set(scan.from, [...scans.get(scan.from) ?? [], index]);
	}
	const shared = [...scans].filter(([, indexes]) => indexes.length > 1);
	const done = new Set(shared.flatMap(([, indexes]) => indexes));
	return [...shared.map(([from, indexes]) => buildScan(from, indexes, questions)), ...questions.flatMap((question, index) => done.has(index) ? [] : buildCount(question, index))].join("\nunion all\n");
}
function buildCount({ failuresSql, limit }, index) {
	const head = `select ${index} as test, count(*) as failures from (`;
	if (limit === void 0) return `${head}\n${failuresSql}\n) as failing`;
	return `${head}select 1 as failure from (\n${failuresSql}\n) as failing limit ${limit}) as counted`;
}
/** An array, for the names of its fields are nobody else's: columns might be taken for the table's. */
function buildScan(from, indexes, questions) {
	return [
		"select counted.test, counted.failures from (",
		`select [\n${indexes.map((index) => {
			const { scan, limit } = questions[index] ?? {};
			return `struct(${index} as test, ${limit === void 0 ? scan?.count : `least(${scan?.count}, ${limit})`} as failures)`;
		}).join(",\n")}\n] as counts`,
		`from ${from}`,
		") as scanned cross join unnest(scanned.counts) as counted"
	].join("\n");
}
/** The first rows that fail; which ones they are is the warehouse's choice. */
function buildSample(failuresSql, options) {
	return `select * from (\n${failuresSql}\n) as failing limit ${options.rows}`;
}
/** A statement that keeps the rows that fail in a table of their own. */
function buildStoredFailures(table, { failuresSql, limit }) {
	const rows = limit === void 0 ? failuresSql : buildSample(failuresSql, { rows: limit });
	return `create or replace table ${quoteRelation(table)} as\n${rows}`;
}
function buildUnaccepted({ column, values }) {
	return `${quote(column)} not in (${values.map(literal).join(", ")})`;
}
function buildOutside({ column, min, max, isInclusive }) {
	const equal = isInclusive ? "=" : "";
	return [...min === void 0 ? [] : [`not ${quote(column)} >${equal} ${buildBound(min)}`], ...max === void 0 ? [] : [`not ${quote(column)} <${equal} ${buildBound(max)}`]].join(" or ");
}
function buildBound(bound) {
	return typeof bound === "number" ? literal(bound) : `(${bound})`;
}
function buildUntrue({ column, expression }) {
	return `not (${column === void 0 ? "" : `${quote(column)} `}${expression})`;
}
// actions/lib/sql/threshold.ts
const COMPARISONS$1 = {
	"=": (count, bound) => count === bound,
	"==": (count, bound) => count === bound,
	"!=": (count, bound) => count !== bound,
	"<>": (count, bound) => count !== bound,
	"<": (count, bound) => count < bound,
	"<=": (count, bound) => count <= bound,
	">": (count, bound) => count > bound,
	">=": (count, bound) => count >= bound
};
/** Parses a comparison of the number of failures, such as `> 10`; undefined where it is none. */
function parseThreshold(text) {
	const [, operator = "", digits] = /^\s*([=!<>]{1,2})\s*(\d{1,15})\s*$/.exec(text) ?? [];
	const compare = Object.hasOwn(COMPARISONS$1, operator) ? COMPARISONS$1[operator] : void 0;
	return compare && ((failures) => compare(failures, Number(digits)));
}
/** What so many failures come to. As in dbt, `error_if` is not asked where the severity is warn. */
function judgeFailures(failures, config) {
	if (config.severity === "error" && isReached(config.errorIf, failures)) return "fail";
	return isReached(config.warnIf, failures) ? "warn" : "pass";
}
function isReached(threshold, failures) {
	const predicate = parseThreshold(threshold);
	if (predicate === void 0) throw new Error(`${threshold} is no comparison`);
	return predicate(failures);
}
// actions/lib/project/checksum.ts
/** SHA-256 of a text, in hexadecimal, as dbt writes checksums. */
function checksum(text) {
	return hash("sha256", text, "hex");
}
/** One getter for all nodes, as objects with getters of their own take several times the memory. */
const WHEN_ASKED = {
	enumerable: true,
	configurable: true,
	get() {
		const generic = this.kind === "test" ? this.generic : void 0;
		if (generic === void 0) return checksum(this.source.trim());
		const { namespace, test, column, arguments: given } = generic;
		return checksum(JSON.stringify([
			namespace,
			test,
			column,
			given
		]));
	}
};
/** Gives a node its checksum, which is worked out when asked for: to plan takes none. */
function addChecksum(node) {
	return Object.defineProperty(node, "checksum", WHEN_ASKED);
}
// actions/lib/project/folder-configs.ts
const SECTIONS = [
	"models",
	"seeds",
	"sources",
	"data_tests",
	"tests",
	"unit_tests"
];
/** Settings by folder, as `models:` of `dbt_project.yml` has them. Remembers which it gave out. */
var FolderConfigs = class {
	#yaml;
	#root;
	#problems;
	#layers = /* @__PURE__ */ new Map();
	constructor(yaml, options) {
		this.#yaml = yaml;
		this.#root = isTree(yaml.value) ? yaml.value : {};
		this.#problems = options.problems;
	}
	/** Layers for one resource by its fully qualified name, the widest folder's first. */
	layersFor(section, fqn, schema) {
		const layers = [];
		if (!isTree(this.#root[section])) return layers;
		const names = [section, ...fqn];
		let node = this.#root;
		for (const [depth, name] of names.entries()) {
			node = isTree(node) ? node[name] : void 0;
			if (!isTree(node)) break;
			const layer = this.#readLayer(node, {
				names,
				depth: depth + 1
			}, schema);
			if (layer !== void 0) layers.push(layer);
		}
		return layers;
	}
	/** Sentences on folders that nothing lies in: mistyped, or left over. As in dbt, they only warn. */
	listUnused() {
		const unused = [];
		const walk = (node, at) => {
			if (!isTree(node)) return;
			if (!this.#layers.has(node) && at.length > 1) {
				const place = renderPlace({
					file: this.#yaml.file,
					line: this.#yaml.lineAt(at)
				});
				unused.push(`${place}: ${at.join(".")} sets nothing, because no file of the project lies there`);
				return;
			}
			for (const [key, child] of Object.entries(node)) if (!key.startsWith("+")) walk(child, [...at, key]);
		};
		for (const section of SECTIONS) walk(this.#root[section], [section]);
		return unused;
	}
	/** Settings of one folder. As in dbt, what is no folder is a setting, with or without its plus. */
	#readLayer(node, { names, depth }, schema) {
		const known = this.#layers.get(node);
		if (known !== void 0) return known.layer;
		const at = names.slice(0, depth);
		const config = {};
		for (const [key, value] of Object.entries(node)) if (key.startsWith("+")) config[key.slice(1)] = value;
		else if (!isTree(value)) config[key] = value;
		const checked = checkShape(this.#yaml, {
			schema,
			problems: this.#problems,
			at,
			value: config
		});
		const written = this.#findWritten(node, config);
		const layer = checked && written ? {
			...checked,
			[WRITTEN]: written
		} : checked;
		this.#layers.set(node, { layer });
		return layer;
	}
	#findWritten(node, config) {
		const templates = findTemplates(this.#yaml, node);
		if (templates === void 0) return void 0;
		const named = Object.entries(templates).map(([key, text]) => [key.replace(/^\+/, ""), text]);
		return Object.fromEntries(named.filter(([key]) => Object.hasOwn(config, String(key))));
	}
};
function isTree(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// actions/lib/project/test-name.ts
/** https://github.com/dbt-labs/dbt-core/blob/main/core/dbt/parser/schema_generic_tests.py */
function nameTest(stated, on) {
	const { test, namespace } = stated;
	const args = listArguments(stated);
	const words = [];
	for (const [, value] of args) if (typeof value === "string") words.push(value);
	else words.push(...listParts$1(value).map((part) => toText$1(toValue(part))));
	const source = on.kind === "source" ? "source_" : "";
	const head = `${namespace === void 0 ? "" : `${namespace}_`}${source}${test}_${on.names.join("_")}`;
	const full = clean(`${head}_${words.join("__")}`);
	const name = stated.name ?? full;
	const short = full.length < 64 ? full : `${clean(head).slice(0, 30)}_${md5(full)}`;
	const names = on.names.map((each) => `'${each}'`).join(", ");
	const model = `{{ get_where_subquery(${on.kind}(${names})) }}`;
	const after = args.findIndex(([key]) => key > "model");
	args.splice(after < 0 ? args.length : after, 0, ["model", model]);
	const described = `{'kwargs': ${renderEntries(args)}, 'name': ${render$1(test)}, 'namespace': ${render$1(namespace)}}`;
	return {
		name,
		alias: stated.name ?? short,
		suffix: md5(name + described).slice(-10)
	};
}
/** What a list or a map holds, not what is in that again. */
function listParts$1(value) {
	if (Array.isArray(value)) return value;
	return isTree(value) ? Object.values(value) : [value];
}
function listArguments({ column, arguments: given }) {
	const entries = column === void 0 ? [] : [["column_name", column]];
	entries.push(...Object.entries(given));
	return sortByName(entries);
}
function sortByName(entries) {
	return entries.length < 2 ? entries : entries.toSorted(([a], [b]) => a < b ? -1 : 1);
}
/** As Python's `repr()` of lists and maps in their order, and of all else as text. */
function render$1(value) {
	if (Array.isArray(value)) return `[${value.map(render$1).join(", ")}]`;
	if (isTree(value)) return renderEntries(sortByName(Object.entries(value)));
	return toRepr(typeof value === "string" ? value : toText$1(toValue(value ?? null)));
}
function renderEntries(entries) {
	let text = "";
	for (const [key, value] of entries) text += `${text === "" ? "" : ", "}${toRepr(key)}: ${render$1(value)}`;
	return `{${text}}`;
}
/** Names of sources and models may have other signs than a test's id. */
function clean(text) {
	return /[^A-Za-z0-9_]/.test(text) ? text.replaceAll(/[^A-Za-z0-9_]+/g, "_") : text;
}
function md5(text) {
	return hash("md5", text, "hex");
}
// actions/lib/project/data-tests.ts
/** Settings that may stand beside a test's arguments instead of in `config`. */
const loose = testConfigSchema.omit({ enabled: true }).partial();
const frame = object({
	name: string().optional(),
	description: string().nullish(),
	config: testConfigSchema.nullish(),
	arguments: record(string(), unknown()).nullish(),
	...loose.shape
});
const FRAME_KEYS = /* @__PURE__ */ new Set([...Object.keys(frame.shape), "test_name"]);
/** Settings and arguments of most tests. */
const NONE$1 = Object.freeze({});
const NAME$1 = /^(?:(\w+)\.)?(\w+)$/;
/** Parses one entry of `data_tests:`; undefined, with problems told, where it cannot be used. */
function parseDataTest(yaml, entry, options) {
	const { at, problems, column } = options;
	const tree = isTree(entry) ? entry : {};
	const isLong = typeof tree["test_name"] === "string";
	const [test, ...others] = isLong ? [tree["test_name"]] : isTree(entry) ? Object.keys(tree) : [entry];
	const body = isLong ? tree : isTree(entry) ? tree[String(test)] ?? {} : {};
	const named = typeof test === "string" ? NAME$1.exec(test) : null;
	const place = {
		file: yaml.file,
		line: yaml.lineAt(at)
	};
	if (named === null || others.length > 0 || !isTree(body)) {
		problems.add(place, "expected one data test, as `- unique` or `- accepted_values: {…}`");
		return;
	}
	const inner = isTree(entry) && !isLong ? [...at, String(test)] : at;
	const keys = Object.keys(body);
	if (keys.length === 0) return {
		test: named[2] ?? "",
		namespace: named[1],
		name: void 0,
		description: "",
		config: NONE$1,
		arguments: NONE$1,
		column,
		place,
		lineOf: locateWithin(yaml, at)
	};
	const framed = checkShape(yaml, {
		schema: frame,
		problems,
		at: inner,
		value: body
	});
	if (framed === void 0) return void 0;
	const beside = Object.fromEntries(keys.filter((key) => !FRAME_KEYS.has(key)).map((key) => [key, body[key]]));
	const isNested = framed.arguments && Object.keys(beside).length === 0;
	const { name, description, config, arguments: given, ...settings } = framed;
	return {
		test: named[2] ?? "",
		namespace: named[1],
		name,
		description: description ?? "",
		config: {
			...settings,
			...config,
			[WRITTEN]: findWritten(yaml, body)
		},
		arguments: {
			...given,
			...beside
		},
		column,
		place,
		lineOf: locateWithin(yaml, isNested ? [...inner, "arguments"] : inner)
	};
}
/** Holds the way to a line and not the file, whose data would stay in memory with each test. */
function locateWithin({ lineAt }, at) {
	return (path) => lineAt([...at, ...path]);
}
/** What is written of settings, in `config` or beside it. */
function findWritten(yaml, body) {
	if (yaml.originals === void 0) return void 0;
	const all = {
		...findTemplates(yaml, body),
		...findTemplates(yaml, body["config"])
	};
	const settings = Object.entries(all).filter(([key]) => Object.hasOwn(loose.shape, key));
	return settings.length === 0 ? void 0 : Object.fromEntries(settings);
}
// actions/lib/project/names.ts
/**
* Where a model or seed goes: `schema` and `alias` of its settings put through the project's
* `generate_schema_name` and `generate_alias_name`, or dbt's. Throws JinjaError from the project's.
*/
function generatePlace(node, options) {
	const { renderer, invocation, schema, alias } = options;
	const generate = (macro, custom, fallback) => {
		const call = renderer.findOverride(macro);
		if (call === void 0) return fallback;
		const request = {
			...createParsing({
				package: node.package,
				relate: () => null,
				references: []
			}),
			config: {
				set: () => void 0,
				get: () => void 0
			}
		};
		const args = [custom ?? null, node.described];
		return toText$1(renderer.callMacro(call, {
			args,
			request
		}).value).trim();
	};
	return {
		dataset: generate("generate_schema_name", schema, schema === void 0 ? invocation.dataset : `${invocation.dataset}_${schema}`),
		alias: generate("generate_alias_name", alias, alias ?? node.name)
	};
}
/** Whether a name of a dataset or a relation is kept for candidates; case does not tell names apart. */
function isCandidate(name) {
	return /__candidate$/i.test(name);
}
// actions/lib/project/drafts.ts
/** The models of a package. */
function draftModels(context, properties) {
	const { settings } = context.of;
	return draftAll(context.of.files.read(settings.modelPaths, ".sql"), {
		section: "models",
		schema: modelConfigSchema,
		roots: settings.modelPaths,
		stated: properties.models,
		...context
	});
}
function draftSeeds(context, properties) {
	const { settings } = context.of;
	return draftAll(context.of.files.read(settings.seedPaths, ".csv"), {
		section: "seeds",
		schema: seedConfigSchema,
		roots: settings.seedPaths,
		stated: properties.seeds,
		...context
	});
}
/** Tests that are queries of their own; `generic/` has macros, `fixtures/` rows of unit tests. */
function draftSingularTests(context, properties) {
	const { settings } = context.of;
	const others = settings.testPaths.flatMap((path) => ["generic", "fixtures"].map((folder) => `${context.of.folder}${path}/${folder}/`));
	const files = context.of.files.read(settings.testPaths, ".sql").filter(({ file }) => !others.some((folder) => file.startsWith(folder)));
	const kind = {
		section: "data_tests",
		schema: testConfigSchema
	};
	const stated = properties.singularTests;
	return draftAll(files, {
		...kind,
		roots: settings.testPaths,
		stated,
		...context
	});
}
/** Layers of `dbt_project.yml`: the package's own, then those that the project lays over them. */
function findLayers({ of, project }, options) {
	const { section, fqn, schema } = options;
	const layers = of.settings.folderConfigs.layersFor(section, fqn, schema);
	if (of !== project) layers.push(...project.settings.folderConfigs.layersFor(section, fqn, schema));
	return layers;
}
function draftAll(files, context) {
	const { of, problems } = context;
	const stated = indexProperties(context.stated, files, problems);
	return files.flatMap(({ file, text }) => {
		const name = findName(file);
		if (!isUsable(name)) {
			problems.add({ file }, `${name} cannot be the name of a model or seed`);
			return [];
		}
		const fqn = findFolders(of, file, context.roots).concat(name);
		const layers = findLayers(context, {
			...context,
			fqn
		});
		const said = stated.get(name);
		if (said?.config !== void 0) layers.push(said.config);
		return [{
			name,
			package: of.settings.name,
			file,
			text,
			fqn,
			layers,
			stated: said
		}];
	});
}
/** Properties by name; those that are stated twice or of nothing become problems. */
function indexProperties(stated, files, problems) {
	const names = new Set(files.map(({ file }) => findName(file)));
	const byName = /* @__PURE__ */ new Map();
	for (const properties of stated) {
		const { name, place } = properties;
		if (!names.has(name)) problems.add(place, `there is no file for ${name}${suggest(name, names)}`);
		if (byName.has(name)) problems.add(place, `${name} is described twice`);
		byName.set(name, properties);
	}
	return byName;
}
/** A file's name without the folders before it and the extension after it. */
function findName(file) {
	const start = file.lastIndexOf("/") + 1;
	const end = file.lastIndexOf(".");
	return file.slice(start, end > start ? end : file.length);
}
function isUsable(name) {
	return /^[A-Za-z_][A-Za-z0-9_]{0,200}$/.test(name) && !isCandidate(name);
}
/** The package, then the folders that a file lies in below one of `roots`: how a dbt name begins. */
function findFolders(of, file, roots) {
	const path = file.slice(of.folder.length);
	const root = roots.find((folder) => path.startsWith(`${folder}/`)) ?? "";
	const folders = path.slice(root.length + 1).split("/");
	folders.pop();
	return [of.settings.name].concat(folders);
}
/** The same for what a YAML file describes, which may stand among resources of any kind. */
function findStatedFolders(of, file) {
	const { modelPaths, seedPaths, testPaths, macroPaths } = of.settings;
	return findFolders(of, file, [
		modelPaths,
		seedPaths,
		testPaths,
		macroPaths
	].flat());
}
/** Tells names that are taken twice. Warehouses differ in whether case tells names apart. */
function refuseDuplicates(kind, named, options) {
	const seen = /* @__PURE__ */ new Map();
	for (const { name, place, remedy = "" } of named) {
		const key = name.toLowerCase();
		const earlier = seen.get(key);
		if (earlier !== void 0) {
			const told = `${kind} ${name} is named like that of ${options.renderPlace(earlier)}${remedy}`;
			options.problems.add(place, told);
		}
		seen.set(key, place);
	}
}
// actions/lib/project/test-arguments.ts
/** SQL that can stand between brackets. */
const expression = string().superRefine((text, context) => {
	const fault = findExpressionFault(text);
	if (fault !== void 0) context.addIssue({
		code: "custom",
		message: `expected one expression of SQL; it ${fault}`
	});
});
/** Settings that many of dbt_utils' tests take and that change nothing here. */
const column = identifier$1;
/** The data tests that are built in, by dbt's names, and the arguments that they take. */
const TEST_ARGUMENTS = {
	unique: strictObject({}),
	not_null: strictObject({}),
	accepted_values: strictObject({
		values: array(union([
			string(),
			number(),
			boolean()
		])).min(1, "expected at least one value"),
		quote: boolean().default(true)
	}).refine(({ values, quote }) => quote || values.every((value) => typeof value !== "string"), { error: "expected numbers or booleans where quote is false" }).refine(({ values, quote }) => !quote || values.every((value) => typeof value !== "boolean"), { error: "expected quote: false with booleans" }),
	relationships: strictObject({
		to: custom((value) => isRelation$2(value), { error: "expected ref('name') or source('source', 'table')" }),
		field: column
	}),
	"dbt_utils.unique_combination_of_columns": strictObject({
		combination_of_columns: array(column).min(1, "expected at least one column"),
		quote_columns: boolean().optional()
	}),
	"dbt_utils.accepted_range": strictObject({
		min_value: union([number(), expression]).optional(),
		max_value: union([number(), expression]).optional(),
		inclusive: boolean().default(true)
	}).refine((range) => range.min_value !== void 0 || range.max_value !== void 0, { error: "expected min_value or max_value" }),
	"dbt_utils.expression_is_true": strictObject({ expression })
};
/** Tests that look at a whole table; the others stand below a column. */
const TABLE_TESTS = /* @__PURE__ */ new Set(["dbt_utils.unique_combination_of_columns", "dbt_utils.expression_is_true"]);
/** dbt takes a text of this form for a call, with or without braces. */
const CALL$1 = /^\s*(env_var|ref|var|source)\s*\(.+\)\s*$/s;
/** The text as an expression or template to be evaluated; undefined where it is plain text. */
function findTemplate(text) {
	if (CALL$1.test(text)) return `{{ ${text} }}`;
	return /\{[{%#]/.test(text) ? text : void 0;
}
// actions/lib/project/test-nodes.ts
/** A data test and what it refers to; undefined, with problems told, where it cannot be used. */
function buildTest({ on, stated }, context) {
	const { problems, of } = context;
	const package_ = of.settings.name;
	const subject = context.findSubject(on, package_);
	if ("problem" in subject) return void 0;
	const { name, alias, suffix } = nameTest(stated, on);
	const fqn = context.foldersOf(stated.place.file).concat(name);
	const references = [];
	const set = {};
	const macros = examine(stated, {
		...context,
		on,
		references,
		package: package_,
		set
	});
	if (macros === void 0) return void 0;
	const own = checkOwnSettings(set, stated, problems);
	const config = findTestConfig([...own ? [own] : [], stated.config], {
		...context,
		fqn
	});
	if (config.where !== null && config.where !== void 0) checkWhere(config.where, stated, problems);
	const dependsOn = [subject.id];
	for (const reference of references) {
		const found = context.findSubject(reference, package_);
		if ("problem" in found) problems.add(stated.place, found.problem);
		else if (!dependsOn.includes(found.id)) dependsOn.push(found.id);
	}
	return {
		node: createTestNode(config, {
			id: `test.${package_}.${name}.${suffix}`,
			name,
			alias,
			package: package_,
			fqn,
			file: stated.place.file,
			line: stated.place.line ?? 1,
			description: stated.description,
			dependsOn,
			macros,
			generic: {
				test: stated.test,
				namespace: stated.namespace,
				column: stated.column,
				arguments: stated.arguments,
				on: subject.id
			},
			source: "",
			dataset: context.dataset
		}),
		isEnabled: config.enabled ?? true
	};
}
function checkOwnSettings(set, { place }, problems) {
	if (Object.keys(set).length === 0) return void 0;
	const yaml = {
		file: place.file,
		value: { config: set },
		lineAt: () => place.line ?? 1
	};
	return checkShape(yaml, {
		schema: testConfigSchema,
		problems,
		at: ["config"],
		value: set
	});
}
/** What most tests have, once for all of them: a project has more tests than models. */
const NO_SETTINGS = mergeConfig([]);
const NO_CONFIG = toTestConfig(NO_SETTINGS);
/** Settings of `dbt_project.yml`, then those given. */
function findTestConfig(given, context) {
	const { fqn } = context;
	const kind = {
		fqn,
		schema: testConfigSchema
	};
	const layers = [
		...findLayers(context, {
			section: "tests",
			...kind
		}),
		...findLayers(context, {
			section: "data_tests",
			...kind
		}),
		...given.filter((layer) => layer !== NONE$1)
	];
	return layers.length === 0 ? NO_SETTINGS : mergeConfig(layers);
}
/**
* A test with what its settings make of it; `dataset` is the one that people read. Each property by
* its name, as objects that are made by spreading take far more memory.
*/
function createTestNode(config, test) {
	return addChecksum({
		kind: "test",
		id: test.id,
		name: test.name,
		package: test.package,
		file: test.file,
		line: test.line,
		fqn: test.fqn,
		description: test.description,
		tags: config.tags ?? [],
		meta: config.meta ?? {},
		dependsOn: test.dependsOn,
		macros: test.macros,
		written: config[WRITTEN],
		dataset: `${test.dataset}_${config.schema ?? "dbt_test__audit"}`,
		alias: config.alias ?? test.alias,
		config: config === NO_SETTINGS ? NO_CONFIG : toTestConfig(config),
		generic: test.generic,
		source: test.source
	});
}
function checkWhere(where, stated, problems) {
	const checked = expression.safeParse(where);
	if (checked.success) return;
	problems.add(stated.place, `${checked.error.issues[0]?.message ?? "where cannot be used"}: ${where}`);
}
/** Checks the arguments. Gives the macros used; undefined where the test cannot be used. */
function examine(stated, context) {
	const { renderer, problems, package: package_ } = context;
	const { place, test, namespace, column } = stated;
	const own = findTestMacro(renderer, {
		test,
		namespace,
		package: package_
	});
	if (own === void 0 && Object.keys(stated.arguments).length === 0) return checkBuiltin(stated, {}, context);
	const request = {
		...createParsing(context),
		config: {
			set: (settings) => Object.assign(context.set, settings),
			get: (name) => context.set[name]
		}
	};
	const given = evaluateArguments(stated.arguments, {
		renderer,
		request,
		file: place.file
	}, problems);
	if (own === void 0) return checkBuiltin(stated, given, context);
	const kwargs = toKeywords(given, {
		column,
		model: context.relate(context.on, package_)
	});
	try {
		const called = renderer.callMacro(own.call, {
			args: [],
			kwargs,
			request,
			place
		});
		return [own.id, ...called.macros];
	} catch (error) {
		tellJinjaError(error, {
			file: place.file,
			problems
		});
		return;
	}
}
/** Checks what a built-in test is given. It uses no macros. */
function checkBuiltin(stated, given, { renderer, problems, package: package_ }) {
	const { place, test, namespace, column } = stated;
	const builtin = toBuiltin(stated);
	if (builtin === void 0) {
		const title = namespace === void 0 ? test : `${namespace}.${test}`;
		const near = suggest(title, listTests(renderer, namespace ?? package_));
		problems.add(place, `data test ${title} is not supported${near}`);
		return;
	}
	if (column === void 0 && !TABLE_TESTS.has(builtin)) {
		problems.add(place, `data test ${builtin} stands below a column`);
		return;
	}
	const value = { [builtin]: given };
	const yaml = {
		file: place.file,
		value,
		lineAt: ([, ...path]) => stated.lineOf(path)
	};
	const schema = TEST_ARGUMENTS[builtin];
	return checkShape(yaml, {
		schema,
		problems,
		at: [builtin],
		value: given
	}) === void 0 ? void 0 : [];
}
/** The built-in test that a name stands for, unless the project has one of its own. */
function toBuiltin(test) {
	const { test: name, namespace } = test;
	const key = namespace === void 0 || namespace === "dbt" ? name : `${namespace}.${name}`;
	return Object.hasOwn(TEST_ARGUMENTS, key) ? key : void 0;
}
/** The `{% test %}` block of that name, of the package named or that the YAML is of. */
function findTestMacro(renderer, test) {
	const name = `test_${test.test}`;
	const owner = test.namespace ?? test.package;
	return renderer.macros.find(name, owner);
}
/** Names of tests, built in and of a package. */
function listTests({ macros }, owner) {
	const own = macros.names(owner).filter((name) => name.startsWith("test_"));
	return [...Object.keys(TEST_ARGUMENTS), ...own.map((name) => name.slice(5))];
}
/**
* A test's arguments with their Jinja evaluated, relations as relations and all else as plain data.
* Throws JinjaError unless problems are to be told.
*/
function evaluateArguments(given, context, problems) {
	const { renderer, request, file } = context;
	const walk = (value) => {
		if (Array.isArray(value)) return value.map(walk);
		if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item)]));
		const template = typeof value === "string" ? findTemplate(value) : void 0;
		if (template === void 0) return value;
		try {
			const evaluated = renderer.evaluate(template, file, request);
			return isRelation$2(evaluated) ? evaluated : toPlain$1(evaluated);
		} catch (error) {
			if (problems === void 0) throw error;
			tellJinjaError(error, {
				file,
				problems
			});
			return value;
		}
	};
	return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, walk(value)]));
}
/** Arguments as a `{% test %}` block takes them. */
function toKeywords(given, options) {
	const kwargs = /* @__PURE__ */ new Map([["model", options.model]]);
	if (options.column !== void 0) kwargs.set("column_name", options.column);
	for (const [name, value] of Object.entries(given)) kwargs.set(name, toValue(value));
	return kwargs;
}
// actions/lib/run/compile-tests.ts
/** Compiles one data test. Throws PipelineError `invalid-project` with its place. */
async function compileTest(node, options) {
	const { project, compiler, view } = options;
	const { generic } = node;
	if (generic === void 0) {
		const make = (request) => project.renderer.render(node.source, node.file, request);
		const { sql, lineOf } = await compiler.compileTest(node, make, view);
		return {
			node,
			relation: void 0,
			check: {
				kind: "query",
				sql
			},
			lineOf
		};
	}
	const { relation, check, sql, lineOf } = await compiler.compileTest(node, (request) => {
		const file = node.file;
		const given = evaluateArguments(generic.arguments, {
			renderer: project.renderer,
			request,
			file
		});
		const model = referTo(generic.on, project, request);
		const own = findTestMacro(project.renderer, {
			...generic,
			package: node.package
		});
		const relation = toText$1(model);
		if (own === void 0) {
			const builtin = toBuiltin(generic);
			if (builtin === void 0) throw new Error(`${node.id} is no test`);
			const check = toCheck(builtin, generic.column, given);
			if (!node.dependsOn.some((id) => isEphemeral$2(project, id))) return {
				text: "select 1",
				relation,
				check
			};
			const { where, limit } = node.config;
			const { failuresSql } = buildQuestion(check, relation, {
				where,
				limit
			});
			return {
				text: failuresSql,
				relation: void 0,
				check: void 0
			};
		}
		const where = node.config.where;
		const subject = where === void 0 ? model : narrow(model, where);
		const calling = {
			args: [],
			kwargs: toKeywords(given, {
				column: generic.column,
				model: subject
			}),
			request,
			place: node
		};
		const { value } = project.renderer.callMacro(own.call, calling);
		return {
			text: toText$1(value),
			relation: void 0,
			check: void 0
		};
	}, view);
	return {
		node,
		relation,
		check: check ?? {
			kind: "query",
			sql
		},
		lineOf
	};
}
function referTo(id, project, request) {
	const on = project.graph.nodes.get(id);
	if (on === void 0) throw new Error(`there is no ${id}`);
	const kind = on.kind === "source" ? "source" : "ref";
	const names = on.kind === "source" ? [on.sourceName, on.name] : [on.package, on.name];
	const relation = request.refer(kind, names, {
		file: "",
		line: 0
	});
	if (!isRelation$2(relation)) throw new Error(`${id} is no relation`);
	return relation;
}
function isEphemeral$2(project, id) {
	const on = project.graph.nodes.get(id);
	return on?.kind === "model" && on.config.materialized === "ephemeral";
}
/** As dbt's `get_where_subquery`: the test sees only the rows that `where` leaves. */
function narrow(model, where) {
	const text = `(select * from ${toText$1(model)} where (${where})) dbt_subquery`;
	return {
		...model,
		jinjaType: "relation",
		place: model.place,
		toText: () => text
	};
}
/** What a built-in test asks. */
function toCheck(test, column, given) {
	const make = {
		unique: () => ({
			kind: "unique",
			column: column ?? ""
		}),
		not_null: () => ({
			kind: "not_null",
			column: column ?? ""
		}),
		accepted_values: ({ values, quote }) => {
			return {
				kind: "accepted_values",
				column: column ?? "",
				values: quote ? values.map(String) : values
			};
		},
		relationships: ({ to, field }) => {
			return {
				kind: "relationships",
				column: column ?? "",
				to: toText$1(to),
				field
			};
		},
		"dbt_utils.unique_combination_of_columns": ({ combination_of_columns: columns }) => {
			return {
				kind: "unique_combination_of_columns",
				columns
			};
		},
		"dbt_utils.accepted_range": ({ min_value: min, max_value: max, inclusive: isInclusive }) => {
			return {
				kind: "accepted_range",
				column: column ?? "",
				min,
				max,
				isInclusive
			};
		},
		"dbt_utils.expression_is_true": ({ expression }) => {
			return {
				kind: "expression_is_true",
				column,
				expression
			};
		}
	}[test];
	return make(TEST_ARGUMENTS[test].parse(given));
}
// actions/lib/run/refusal.ts
/** What a warehouse says of a statement, as one text with its remedy; a bug is thrown again. */
function explainRefusal(error, { file, lineOf }) {
	if (!(error instanceof PipelineError)) throw error;
	const told = /\bline (\d+)/.exec(error.message);
	const line = told === null ? void 0 : lineOf(Number(told[1]));
	const message = line === void 0 ? error.message.replace(/,? at line \d+, column \d+/, "") : error.message.replace(/\bline \d+/, `line ${line}`);
	return `${error.code === "invalid-project" ? "" : `${file}: `}${message.replace(/(?<![.?])$/, ".")} ${error.remedy}`;
}
/** Says where a line of a statement is written, when a query is a part of that statement. */
function shiftLines(statement, query, lineOf) {
	const at = statement.indexOf(query);
	if (at < 0) return () => void 0;
	const above = statement.slice(0, at).split("\n").length - 1;
	const last = above + query.split("\n").length;
	return (line) => line <= above || line > last ? void 0 : lineOf(line - above);
}
// actions/lib/run/audit.ts
const SAMPLE_ROWS = 5;
/**
* Runs tests that look at the same relations; outcomes are in their order. When the warehouse
* refuses to count them together, each is asked alone, so that only the one at fault is in error.
*/
async function runTests(tests, context) {
	const outcomes = /* @__PURE__ */ new Map();
	const compiled = [];
	for (const test of tests) try {
		compiled.push(await compileTest(test, context));
	} catch (error) {
		const message = explainRefusal(error, {
			file: findPlace$2(test),
			lineOf: () => void 0
		});
		outcomes.set(test, {
			status: "error",
			message
		});
	}
	for (const [test, outcome] of await countTogether(compiled, context.warehouse)) outcomes.set(test, outcome);
	return tests.map((test) => outcomes.get(test) ?? {
		status: "error",
		message: "It was not run."
	});
}
async function countTogether(tests, warehouse) {
	const outcomes = /* @__PURE__ */ new Map();
	if (tests.length === 0) return outcomes;
	const sql = buildCounts(tests.map(toQuestion));
	try {
		const rows = await warehouse.query(sql);
		const counts = new Map(rows.map((row) => [Number(row["test"]), Number(row["failures"])]));
		for (const [index, test] of tests.entries()) outcomes.set(test.node, await judge$1(test, takeCount(counts, index), warehouse));
		return outcomes;
	} catch (error) {
		const [only, ...others] = tests;
		if (only === void 0 || !(error instanceof PipelineError)) throw error;
		if (others.length === 0) {
			const lineOf = shiftLines(sql, buildTestSql(only), only.lineOf);
			const message = explainRefusal(error, {
				file: findPlace$2(only.node),
				lineOf
			});
			return outcomes.set(only.node, {
				status: "error",
				message,
				compiledSql: buildTestSql(only)
			});
		}
		for (const test of tests) for (const [node, outcome] of await countTogether([test], warehouse)) outcomes.set(node, outcome);
		return outcomes;
	}
}
function toQuestion({ node, relation, check }) {
	const { where, limit } = node.config;
	const isNarrowed = check.kind === "query";
	return buildQuestion(check, relation ?? "", {
		where: isNarrowed ? void 0 : where,
		limit
	});
}
/** The query for the rows that fail. */
function buildTestSql(test) {
	return toQuestion(test).failuresSql;
}
async function judge$1(test, failures, warehouse) {
	const { node } = test;
	const { severity, errorIf, warnIf, storeFailures } = node.config;
	const question = toQuestion(test);
	const compiledSql = question.failuresSql;
	if (storeFailures) {
		const table = {
			dataset: node.dataset,
			name: node.alias
		};
		await warehouse.execute(buildStoredFailures(table, question));
	}
	const status = judgeFailures(failures, {
		severity,
		warnIf,
		errorIf
	});
	if (status === "pass") return {
		status,
		failures,
		compiledSql
	};
	const failingRows = (failures === 0 ? [] : await warehouse.query(buildSample(compiledSql, { rows: SAMPLE_ROWS }))).map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, toText$2(value)])));
	const threshold = status === "fail" ? errorIf : warnIf;
	const expected = threshold === "!= 0" ? "expected none" : `which is ${threshold.trim()}`;
	const found = failures === 1 ? "1 row" : `${failures} rows`;
	const stored = storeFailures ? ` They are kept in ${node.dataset}.${node.alias}.` : "";
	return {
		status,
		failures,
		failingRows,
		message: `${findPlace$2(node)}: found ${found}, ${expected}.${stored}`,
		compiledSql
	};
}
function takeCount(counts, index) {
	const count = counts.get(index);
	if (count === void 0) throw new Error(`the warehouse gave no count for test ${index}`);
	return count;
}
/** A generic test is a line of YAML, a singular one a file. */
function findPlace$2({ generic, file, line }) {
	return generic === void 0 ? file : `${file}:${line}`;
}
// actions/lib/run/build-state.ts
/**
* To be raised when what is made of the same SQL becomes another: everything is built again then.
* What a warehouse runs for GoogleSQL counts by itself, and so do its macros on DuckDB.
*/
const ENGINE = 1;
const recordSchema = object({
	/** SHA-256 of all that the project says of the node, as `Fingerprints` has it. */
	hash: string(),
	/** Versions of the relations that it was made from or looked at, by `dataset.name`. */
	inputs: record(string(), string()),
	/** Version of the relation that it made; undefined for a test that keeps no rows. */
	output: string().optional(),
	/** What became of it. */
	outcome: object({
		status: _enum([
			"success",
			"pass",
			"warn"
		]),
		message: string().optional(),
		failures: number().optional(),
		failingRows: array(record(string(), string().nullable())).optional()
	})
});
const newestRowSchema = object({
	/** Of the table that was asked. */
	version: string(),
	/** What it was asked. */
	query: string(),
	/** Milliseconds since 1970; null where no row counts. */
	loadedAtMs: number().nullable()
});
const stateSchema = object({
	engine: literal$1(ENGINE),
	nodes: record(string(), recordSchema),
	newest: record(string(), newestRowSchema).default({})
});
/** Nothing is known where the text is of another release, or spoilt. */
function parseKeptState(text) {
	if (text === void 0) return {
		nodes: /* @__PURE__ */ new Map(),
		newest: /* @__PURE__ */ new Map()
	};
	try {
		const { nodes, newest } = stateSchema.parse(JSON.parse(text));
		return {
			nodes: new Map(Object.entries(nodes)),
			newest: new Map(Object.entries(newest))
		};
	} catch (error) {
		if (!(error instanceof SyntaxError || error instanceof ZodError)) throw error;
		return {
			nodes: /* @__PURE__ */ new Map(),
			newest: /* @__PURE__ */ new Map()
		};
	}
}
function renderKeptState({ nodes, newest }) {
	const kept = {
		nodes: Object.fromEntries(nodes),
		newest: Object.fromEntries(newest)
	};
	return `${JSON.stringify({
		engine: ENGINE,
		...kept
	})}\n`;
}
// actions/lib/run/descriptions.ts
/** BigQuery takes a hundred calls a second of one user; DuckDB is asked in one query. */
const ASKED_AT_ONCE = {
	bigquery: 8,
	duckdb: 100
};
/** What relations are, asked of the warehouse once each: on BigQuery that is a call over a network. */
var Descriptions = class {
	#warehouse;
	#found = /* @__PURE__ */ new Map();
	#identities = /* @__PURE__ */ new Map();
	constructor(warehouse) {
		this.#warehouse = warehouse;
	}
	describe(relation) {
		return once$1(this.#found, nameOf$2(relation), () => this.#warehouse.describe(relation));
	}
	identify(relation) {
		const { identify } = this.#warehouse;
		if (identify === void 0) return this.describe(relation);
		return once$1(this.#identities, nameOf$2(relation), () => identify.call(this.#warehouse, relation));
	}
	/** Identifies many before they are wanted. */
	async fetch(relations) {
		const open = [...new Map([...relations].map((one) => [nameOf$2(one), one])).values()];
		const atOnce = ASKED_AT_ONCE[this.#warehouse.kind];
		for (let at = 0; at < open.length; at += atOnce) await Promise.all(open.slice(at, at + atOnce).map((one) => this.identify(one)));
	}
	/** To be called when a relation has been written. */
	forget(relation) {
		this.#found.delete(nameOf$2(relation));
		this.#identities.delete(nameOf$2(relation));
	}
};
/** `shop.orders`. */
function nameOf$2({ dataset, name }) {
	return `${dataset}.${name}`;
}
/** What is known by the key, or asked now; what failed is asked again the next time. */
function once$1(known, key, ask) {
	const answer = known.get(key) ?? ask();
	known.set(key, answer);
	answer.catch(() => known.delete(key));
	return answer;
}
// actions/lib/run/publication.ts
/** The kind of relation that a model or seed becomes. */
function kindOf(node) {
	return node.kind === "model" && node.config.materialized === "view" ? "view" : "table";
}
/** What to put where people read; a view's query then reads what is published, too. */
async function describePublication(node, compiler) {
	const { dataset, alias: name } = node;
	const kind = kindOf(node);
	const query = node.kind === "model" && kind === "view" ? await compiler.compilePublished(node) : void 0;
	return {
		dataset,
		name,
		kind,
		...query && { sql: query.sql },
		...describeTexts(node)
	};
}
/** What people are told of a relation, as far as it is to be kept with it. */
function describeTexts(node) {
	const { description } = node;
	const { persistDocs, labels } = node.kind === "model" ? node.config : node;
	const described = node.columns.flatMap((column) => column.description === "" ? [] : [[column.name, column.description]]);
	return {
		...persistDocs.relation && description !== "" && { description },
		...persistDocs.columns && described.length > 0 && { columnDescriptions: Object.fromEntries(described) },
		...Object.keys(labels).length > 0 && { labels }
	};
}
// actions/lib/run/destinations.ts
/** Whether a node is built from nothing, and may have its published table dropped for it. */
function isRebuilt(node, fullRefresh) {
	return (node.kind === "model" ? node.config.fullRefresh : void 0) ?? fullRefresh;
}
/** A node as it will be published; undefined for an ephemeral model. */
function toPlanned(node) {
	if (node.kind === "model" && node.config.materialized === "ephemeral") return void 0;
	const { dataset, alias: name } = node;
	return {
		dataset,
		name,
		kind: kindOf(node),
		layout: readLayout(node)
	};
}
function readLayout(node) {
	if (node.kind === "seed") return { clusterBy: [] };
	const { partitionBy: partition, clusterBy } = node.config;
	return {
		partition,
		clusterBy
	};
}
/**
* Asks the warehouse, before anything is built, whether all of it can be published. Throws
* PipelineError `warehouse` that tells of all that cannot: of tables that are now to be partitioned
* or clustered otherwise, with the command that rebuilds them, and of those that are not ours.
*/
async function checkDestinations(nodes, options) {
	const { warehouse, fullRefresh, isPreview = false } = options;
	if (warehouse.findObstacles === void 0) return;
	const byTitle = new Map(nodes.map((node) => [`${node.dataset}.${node.alias}`, node]));
	const told = (await warehouse.findObstacles(nodes.flatMap((node) => toPlanned(node) ?? []))).flatMap((obstacle) => {
		const node = byTitle.get(`${obstacle.dataset}.${obstacle.name}`);
		if (node === void 0 || obstacle.remedy === void 0 && (isPreview || isRebuilt(node, fullRefresh))) return [];
		return [{
			obstacle,
			node
		}];
	});
	if (told.length === 0) return;
	const count = told.length === 1 ? "" : `${countNoun(told.length, "relation")} cannot be published: `;
	throw new PipelineError(`${count}${told.map(({ obstacle }) => obstacle.problem).join(" ")}`, {
		code: "warehouse",
		remedy: renderRemedy(told)
	});
}
function renderRemedy(told) {
	const others = told.flatMap(({ obstacle }) => obstacle.remedy ?? []);
	const changed = told.flatMap(({ obstacle, node }) => obstacle.remedy === void 0 ? node : []);
	const names = changed.map(({ name }) => name);
	const kept = changed.filter((node) => node.kind === "model" && node.config.fullRefresh === false);
	const dropping = names.length === 1 ? "drops the table and builds it" : "drops them and builds them";
	return [
		...others,
		...names.length === 0 ? [] : [`Partitioning and clustering are not changed in place; this ${dropping} anew: npm run transform -- build --full-refresh --select ${names.join(" ")}`],
		...kept.length === 0 ? [] : [`First take full_refresh: false out of ${kept.map(({ name }) => name).join(", ")}.`]
	].join("\n");
}
// actions/lib/googlesql/steady.ts
/** What stands for the time of asking, with or without brackets after it. */
const TIMES = /* @__PURE__ */ new Set([
	"current_date",
	"current_datetime",
	"current_time",
	"current_timestamp"
]);
/** Functions whose answer depends on more than what is given to them. */
const FUNCTIONS = /* @__PURE__ */ new Set([
	"generate_uuid",
	"rand",
	"session_user"
]);
/** What may stand before the dot of a function that is BigQuery's own; others' bodies may change. */
const PREFIXES = /* @__PURE__ */ new Set([
	"aead",
	"hll_count",
	"keys",
	"net",
	"safe"
]);
/**
* Whether a query gives the same rows for as long as the relations in `known`, `dataset.table` in lower
* case, have the same. False also where that cannot be told: for SQL that is not understood here, and
* for tables that are named in it and are not in `known`.
*/
function isSteady(sql, known) {
	try {
		const tokens = lex$1(sql);
		return !tokens.some(({ keyword, text }, at) => {
			const isCalled = tokens[at + 1]?.text === "(";
			if (tokens[at - 1]?.text === ".") return isCalled && !PREFIXES.has(tokens[at - 2]?.keyword ?? "");
			if (isCalled && text.startsWith("`")) return true;
			return TIMES.has(keyword) || FUNCTIONS.has(keyword) && isCalled || readsToday(tokens, at);
		}) && listTables(parseScript(sql)).every((path) => isKnown(path, known));
	} catch (error) {
		if (error instanceof PipelineError || error instanceof RangeError) return false;
		throw error;
	}
}
/** Whether CAST … AS DATE FORMAT may leave out the year, the century or the month, which are today's then. */
function readsToday(tokens, at) {
	const [type, word, format] = tokens.slice(Math.max(0, at - 1), at + 2);
	if (word?.keyword !== "format" || !/^(?:date|datetime|timestamp)$/.test(type?.keyword ?? "")) return false;
	const isWhole = /YYYY|RRRR|Y,YYY/i.test(format?.value ?? "") && /MM|MON/i.test(format?.value ?? "");
	return format?.kind !== "string" || !isWhole;
}
/** Paths that FROM names, but for common tables and for arrays of what FROM names before. */
function listTables(statements) {
	const paths = [];
	const aliases = /* @__PURE__ */ new Set();
	const open = [statements];
	while (open.length > 0) {
		const node = open.pop();
		if (typeof node !== "object" || node === null) continue;
		open.push(...Object.values(node));
		if (!isSource(node)) continue;
		const path = node.kind === "table" ? node.path.map(({ name }) => name.toLowerCase()) : [];
		const alias = "alias" in node ? node.alias?.name.toLowerCase() : void 0;
		aliases.add(alias ?? path.at(-1) ?? "");
		if (path.length > 1) paths.push(path);
	}
	return paths.filter(([first = ""]) => !aliases.has(first));
}
const SOURCES = /* @__PURE__ */ new Set([
	"table",
	"derived",
	"unnest",
	"unpivot"
]);
function isSource(node) {
	return "kind" in node && SOURCES.has(node.kind);
}
/** Names of `ref` and `source` have two parts; a project before them is written by hand, be it another. */
function isKnown(path, known) {
	return path.length === 2 && known.has(path.join("."));
}
// actions/lib/run/silent-warehouse.ts
/** What `SILENT_WAREHOUSE` throws: a template wants to know what only a warehouse knows. */
const ASKED$1 = Symbol("asked");
const ask$1 = () => {
	return Promise.reject(ASKED$1);
};
/** A warehouse for rendering templates as a run does, without running anything. */
const SILENT_WAREHOUSE = {
	kind: "duckdb",
	query: ask$1,
	execute: ask$1,
	loadParquet: ask$1,
	describe: ask$1,
	estimate: ask$1,
	publish: ask$1,
	listPreviews: ask$1,
	dropPreview: ask$1,
	appendRows: ask$1,
	readState: ask$1,
	writeState: ask$1,
	close: () => Promise.resolve()
};
// actions/lib/run/fingerprint.ts
/** Renders nodes as they would be sent, without sending anything. */
var Fingerprints = class {
	#options;
	compiler;
	constructor(options) {
		const { descriptions, ...rest } = options;
		const describe = descriptions.describe.bind(descriptions);
		const warehouse = {
			...SILENT_WAREHOUSE,
			describe
		};
		this.#options = options;
		this.compiler = new Compiler({
			...rest,
			built: /* @__PURE__ */ new Set(),
			warehouse
		});
	}
	/** Undefined where the SQL depends on rows that only a query tells of, and where there is none. */
	async ofRelation(node) {
		const shape = {
			kind: kindOf(node),
			...describeTexts(node)
		};
		if (node.kind === "seed") {
			const { checksum, columnTypes, delimiter } = node;
			return {
				hash: toHash([
					"seed",
					shape,
					checksum,
					columnTypes,
					delimiter
				]),
				queries: []
			};
		}
		const queries = await this.#compileModel(node);
		if (queries === void 0) return void 0;
		return {
			hash: toHash([
				"model",
				shape,
				{
					...node.config,
					labels: void 0,
					persistDocs: void 0,
					fullRefresh: void 0
				},
				this.#say(queries)
			]),
			queries
		};
	}
	async ofTest(node) {
		const options = {
			project: this.#options.project,
			compiler: this.compiler
		};
		const test = await ifTold(() => compileTest(node, {
			...options,
			view: "published"
		}));
		if (test === void 0) return void 0;
		const queries = [buildTestSql(test)];
		const kept = node.config.storeFailures ? [node.dataset, node.alias] : [];
		return {
			hash: toHash([
				"test",
				node.config,
				kept,
				this.#say(queries)
			]),
			queries
		};
	}
	/** Beside its model: what it states, and what may stand in for inputs and macros. */
	ofUnitTest({ given, expect, overrides, dependsOn }) {
		const { graph } = this.#options.project;
		return {
			hash: toHash([
				"unit",
				given.map((each) => ({
					...each,
					line: void 0
				})),
				expect,
				overrides,
				dependsOn.map((id) => {
					const read = graph.nodes.get(id);
					return read !== void 0 && "columns" in read ? read.columns : [];
				}),
				[...graph.macros.values()].map(({ id, source }) => [id, source])
			]),
			queries: []
		};
	}
	/** As a first build sends it, and for an incremental model as the next one does. */
	async #compileModel(node) {
		const forms = node.config.materialized === "incremental" ? [true, false] : [false];
		const queries = [];
		for (const isIncremental of forms) {
			const asked = {
				view: "published",
				isIncremental
			};
			const compiled = await ifTold(() => this.compiler.compileModel(node, asked));
			if (compiled === void 0) return void 0;
			queries.push(compiled.sql);
		}
		return queries;
	}
	/** With what the warehouse runs for it, which another release may translate otherwise. */
	#say(queries) {
		const { warehouse } = this.#options;
		return queries.map((sql) => [sql, ifTranslated(() => warehouse.translate?.(sql))]);
	}
};
/** Whether making a node again, of the same relations, could give anything else. */
function isRepeatable({ queries }, relations) {
	const known = new Set([...relations].map((name) => name.toLowerCase()));
	return queries.every((sql) => isSteady(sql, known));
}
function toHash(said) {
	return createHash("sha256").update(JSON.stringify(said)).digest("hex");
}
/** Undefined where a template wants rows, or is at fault: the run itself tells of that. */
async function ifTold(work) {
	try {
		return await work();
	} catch (error) {
		if (error === ASKED$1 || error instanceof PlacedError || error instanceof PipelineError) return;
		throw error;
	}
}
function ifTranslated(work) {
	try {
		return work();
	} catch (error) {
		if (error instanceof PipelineError) return void 0;
		throw error;
	}
}
// actions/lib/run/needs.ts
/** Ids that a node waits for: what it reads, and through ephemeral models what those read. */
function findNeeds(graph, node) {
	const needs = /* @__PURE__ */ new Set();
	const open = [...node.dependsOn];
	const seen = new Set(open);
	for (let id = open.pop(); id !== void 0; id = open.pop()) {
		needs.add(id);
		const read = graph.nodes.get(id);
		if (read?.kind !== "model" || read.config.materialized !== "ephemeral") continue;
		for (const further of read.dependsOn) {
			if (!seen.has(further)) open.push(further);
			seen.add(further);
		}
	}
	return [...needs];
}
// actions/lib/run/inputs.ts
/** Finds what nodes read, each after the views that it reads. */
var InputFinder = class {
	#options;
	#found = /* @__PURE__ */ new Map();
	constructor(options) {
		this.#options = options;
	}
	/** Relations to ask of before any node's inputs are found. */
	listRelations(node) {
		const places = this.#listPlaces(node).map(({ place }) => place);
		const base = this.#options.bases?.get(node.id);
		return [...places, ...base ? [base] : []].map(toName);
	}
	/** Undefined where the warehouse cannot tell all of what it reads from what that was before. */
	async find(node) {
		const versions = await this.#find(node);
		this.#found.set(node.id, versions);
		if (versions === void 0) return void 0;
		return {
			versions,
			named: this.listRelations(node).map(nameOf$2)
		};
	}
	/** Says that a view's rows depend on more than what it reads. */
	giveUp(id) {
		this.#found.set(id, void 0);
	}
	async #find(node) {
		const versions = {};
		for (const { read, place } of this.#listPlaces(node)) {
			const found = await this.#options.descriptions.identify(toName(place));
			if (found?.version === void 0) return void 0;
			versions[nameOf$2(found)] = found.version;
			if (found.kind === "table") continue;
			const behind = await this.#findBehind(read, found);
			if (behind === void 0) return void 0;
			Object.assign(versions, behind);
		}
		const base = this.#options.bases?.get(node.id);
		if (base === void 0) return versions;
		const found = await this.#options.descriptions.identify(toName(base));
		if (found?.version === void 0) return void 0;
		return {
			...versions,
			[nameOf$2(found)]: found.version
		};
	}
	/**
	* What a view reads: as was just found, or as it was when the view was published, if that is the
	* one that is there. Of a view that is not the project's own nobody knows.
	*/
	async #findBehind(read, view) {
		if (this.#found.has(read.id)) return this.#found.get(read.id);
		const record = this.#options.state.get(read.id);
		if (record === void 0 || record.output !== view.version) return void 0;
		const versions = {};
		for (const name of Object.keys(record.inputs)) {
			const found = await this.#options.descriptions.identify(parseName(name));
			if (found?.version === void 0) return void 0;
			versions[name] = found.version;
		}
		return versions;
	}
	#listPlaces(node) {
		const { compiler, project } = this.#options;
		const { graph } = project;
		return findNeeds(graph, node).flatMap((id) => {
			const read = graph.nodes.get(id);
			const place = read && compiler.locate(read, "published");
			return read === void 0 || place === void 0 ? [] : [{
				read,
				place
			}];
		});
	}
};
/** The relation that `nameOf` named. */
function parseName(text) {
	const at = text.indexOf(".");
	return {
		dataset: text.slice(0, at),
		name: text.slice(at + 1)
	};
}
function toName({ dataset, alias }) {
	return {
		dataset,
		name: alias
	};
}
// actions/lib/run/node-result.ts
/** What a result says of its node, whatever became of it. */
function describeNode$2(node, graph) {
	const { id, kind, name, file, line } = node;
	const dependsOn = node.dependsOn.map((needed) => nameNode(needed, graph));
	return {
		id,
		kind,
		name,
		config: configOf(node),
		file,
		line,
		dependsOn
	};
}
function nameNode(id, graph) {
	const node = graph.nodes.get(id);
	return node?.kind === "source" ? `${node.sourceName}.${node.name}` : node?.name ?? id;
}
function configOf(node) {
	if (node.kind === "unit_test") return "unit";
	if (node.kind === "test") return node.config.severity;
	return node.kind === "model" ? node.config.materialized : "seed";
}
// actions/lib/run/unchanged.ts
/**
* Finds what of a plan needs no work, from what the warehouse says now of each relation: it is the one
* that was published, of the same SQL and settings, and what it was made from has not been written
* since. Tests that passed stand as long as what they looked at. Sends no query.
*/
async function findStanding(plan, project, options) {
	const { warehouse, force = false } = options;
	const descriptions = new Descriptions(warehouse);
	const nothing = {
		plan,
		unchanged: /* @__PURE__ */ new Map(),
		descriptions
	};
	if (plan.command === "test") return {
		...nothing,
		state: /* @__PURE__ */ new Map(),
		newest: /* @__PURE__ */ new Map()
	};
	const { nodes: state, newest } = parseKeptState(await warehouse.readState(project.invocation.dataset));
	const search = new Search(plan, project, {
		...options,
		descriptions,
		state
	});
	await search.fetch();
	if (force || project.invocation.fullRefresh || plan.reused.size > 0 || state.size === 0) return {
		...nothing,
		state,
		newest
	};
	await search.run();
	const { unchanged } = search;
	return {
		plan: search.listRest(),
		unchanged,
		state,
		newest,
		descriptions
	};
}
var Search = class {
	unchanged = /* @__PURE__ */ new Map();
	#plan;
	#project;
	#state;
	#descriptions;
	#fingerprints;
	#inputs;
	#now;
	/** Ids of what is built in this run. */
	#built;
	constructor(plan, project, options) {
		const { descriptions, state, now, preview, deferred = /* @__PURE__ */ new Map() } = options;
		const bases = preview?.bases;
		this.#plan = plan;
		this.#project = project;
		this.#state = state;
		this.#descriptions = descriptions;
		this.#fingerprints = new Fingerprints({
			...options,
			project,
			deferred,
			bases
		});
		const { compiler } = this.#fingerprints;
		this.#inputs = new InputFinder({
			project,
			descriptions,
			compiler,
			state,
			bases
		});
		this.#now = now;
		this.#built = new Set(plan.nodes.filter((node) => toPlanned(node)).map(({ id }) => id));
	}
	/** Asks for all relations at once: also for those that only their versions before are wanted of. */
	async fetch() {
		const { nodes, tests } = this.#plan;
		const all = [...nodes, ...tests];
		const written = new Set(nodes.flatMap((node) => toPlanned(node) ?? []).map(keyOf$4));
		const read = all.flatMap((node) => this.#inputs.listRelations(node));
		const recorded = all.flatMap((node) => {
			const record = this.#state.get(node.id);
			if (record === void 0) return [];
			return [...record.output === void 0 ? [] : [toName(node)], ...Object.keys(record.inputs).map(parseName)];
		});
		const behind = all.flatMap((node) => findNeeds(this.#project.graph, node)).flatMap((id) => Object.keys(this.#state.get(id)?.inputs ?? {}).map(parseName));
		await this.#descriptions.fetch([
			...read.filter((one) => !written.has(keyOf$4(one))),
			...recorded,
			...behind
		]);
	}
	async run() {
		const { nodes, tests, unitTests } = this.#plan;
		for (const node of nodes) {
			if (toPlanned(node) === void 0) continue;
			const result = await this.#look(node, () => this.#fingerprints.ofRelation(node));
			if (result === void 0) continue;
			this.#built.delete(node.id);
			this.unchanged.set(node.id, result);
		}
		for (const test of tests) {
			const result = await this.#look(test, () => this.#fingerprints.ofTest(test));
			if (result !== void 0) this.unchanged.set(test.id, result);
		}
		for (const test of unitTests) {
			const result = this.#lookAtUnit(test);
			if (result !== void 0) this.unchanged.set(test.id, result);
		}
	}
	/** Ephemeral models stay for those that they are written into, and where nothing reads them. */
	listRest() {
		const isLeft = ({ id }) => !this.unchanged.has(id);
		const { graph } = this.#project;
		const { nodes, tests, unitTests } = this.#plan;
		const left = {
			tests: tests.filter(isLeft),
			unitTests: unitTests.filter(isLeft)
		};
		const working = [...nodes.filter(({ id }) => this.#built.has(id)), ...left.tests];
		const wanted = new Set(working.flatMap((node) => findNeeds(graph, node)));
		const read = new Set(Iterator.from(graph.nodes.values()).flatMap(({ dependsOn }) => dependsOn));
		const isToBuild = ({ id }) => this.#built.has(id) || isLeft({ id }) && (wanted.has(id) || !read.has(id));
		return {
			...this.#plan,
			nodes: nodes.filter(isToBuild),
			...left
		};
	}
	async #look(node, say) {
		const record = this.#state.get(node.id);
		if (record === void 0) return void 0;
		if (findNeeds(this.#project.graph, node).some((id) => this.#built.has(id))) return void 0;
		const own = record.output === void 0 ? void 0 : await this.#identify(node);
		if (own?.version !== record.output) return void 0;
		const inputs = await this.#inputs.find(node);
		if (inputs === void 0 || !isSame(inputs.versions, record.inputs)) return void 0;
		const fingerprint = await say();
		if (fingerprint?.hash !== record.hash) return void 0;
		return this.#tell(node, {
			record,
			own,
			sql: fingerprint.queries[0]
		});
	}
	/** Its model is what it tests: it runs whenever that is built. */
	#lookAtUnit(test) {
		const record = this.#state.get(test.id);
		if (record === void 0 || !this.unchanged.has(test.model)) return void 0;
		if (this.#fingerprints.ofUnitTest(test).hash !== record.hash) return void 0;
		return this.#tell(test, { record });
	}
	#identify(node) {
		return this.#descriptions.identify(toName(node));
	}
	#tell(node, found) {
		const { record, own, sql } = found;
		const { status, failures, failingRows, message } = record.outcome;
		const isRelation = node.kind === "model" || node.kind === "seed";
		return {
			...describeNode$2(node, this.#project.graph),
			status,
			isUnchanged: true,
			startedMs: this.#now(),
			durationMs: 0,
			...isRelation && own?.rowCount !== void 0 && { rowCount: own.rowCount },
			...failures !== void 0 && { failures },
			...failingRows !== void 0 && { failingRows },
			...message !== void 0 && { message: renderMessage(node, message) },
			...sql !== void 0 && { compiledSql: sql }
		};
	}
};
/** Stands for the place of a test, which may have moved since. */
const PLACE = "\0";
/** A message as it is kept. */
function keepMessage(node, message) {
	if (node.kind !== "test") return message;
	const place = findPlace$2(node);
	return message.startsWith(place) ? PLACE + message.slice(place.length) : message;
}
function renderMessage(node, message) {
	return node.kind === "test" ? message.replace(PLACE, () => findPlace$2(node)) : message;
}
function isSame(a, b) {
	const names = Object.keys(a);
	return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
function keyOf$4({ dataset, name }) {
	return `${dataset}.${name}`;
}
// actions/lib/run/estimate.ts
/** The same of what a run would do now: what stands as an earlier run left it reads nothing. */
async function estimateWork(plan, project, options) {
	const standing = await findStanding(plan, project, options);
	const left = await estimatePlan(standing.plan, project, options.warehouse, options.preview);
	const byId = new Map(left.map((estimate) => [estimate.id, estimate]));
	return plan.nodes.flatMap(({ id, kind, name }) => {
		const estimate = byId.get(id);
		if (estimate !== void 0) return [estimate];
		return kind === "model" && standing.unchanged.has(id) ? [{
			id,
			name,
			bytes: 0,
			isUnchanged: true
		}] : [];
	});
}
/**
* Asks the warehouse what each model of a plan would read, without running anything. What the plan
* has yet to build is taken as it is published, or else as an earlier run left it; where neither is
* there, nobody can say. To make a view reads nothing: what reads it is charged.
*/
async function estimatePlan(plan, project, warehouse, preview) {
	const built = /* @__PURE__ */ new Set([...plan.nodes.map(({ id }) => id), ...plan.reused]);
	const { places: deferred = /* @__PURE__ */ new Map(), bases } = preview ?? {};
	const compiler = new Compiler({
		project,
		built,
		deferred,
		bases,
		warehouse
	});
	const estimates = [];
	for (const node of plan.nodes) {
		if (node.kind === "seed" || node.config.materialized === "ephemeral") continue;
		const { id, name } = node;
		estimates.push(node.config.materialized === "view" ? {
			id,
			name,
			bytes: 0
		} : {
			id,
			name,
			...await estimateModel(node, {
				compiler,
				warehouse,
				bases
			})
		});
	}
	return estimates;
}
async function estimateModel(node, { compiler, warehouse, bases }) {
	const place = bases === void 0 ? node : bases.get(node.id);
	const found = place && await warehouse.describe({
		dataset: place.dataset,
		name: place.alias
	});
	const isIncremental = node.config.materialized === "incremental" && found?.kind === "table";
	let reason = "The warehouse cannot say.";
	for (const view of ["published", "candidate"]) try {
		const { sql } = await compiler.compileModel(node, {
			view,
			isIncremental
		});
		const bytes = await warehouse.estimate(sql);
		if (bytes !== void 0) return { bytes };
	} catch (error) {
		if (!(error instanceof PipelineError)) throw error;
		if (view === "published") reason = error.message;
	}
	return {
		bytes: void 0,
		reason
	};
}
/** Throws PipelineError `invalid-input` where a plan reads more than it may, as far as is known. */
function checkRunBytes(estimates, maxRunBytes) {
	const total = estimates.reduce((sum, { bytes = 0 }) => sum + bytes, 0);
	if (total <= maxRunBytes) return;
	const most = estimates.reduce((a, b) => (b.bytes ?? 0) > (a.bytes ?? 0) ? b : a);
	throw new PipelineError(`${countNoun(estimates.length, "model")} would read ${formatBinaryBytes(total)}, more than the ${formatBinaryBytes(maxRunBytes)} allowed; most of it ${most.name}.`, {
		code: "invalid-input",
		remedy: "Select fewer models, let them read less, or raise max-run-bytes."
	});
}
// actions/lib/sql/partition.ts
/** What follows PARTITION BY. */
function buildPartitionBy(partition) {
	const { range } = partition;
	if (range === void 0) return truncate$1(partition);
	const bounds = `${range.start}, ${range.end}, ${range.interval}`;
	return `range_bucket(${quote(partition.field)}, generate_array(${bounds}))`;
}
/**
* A query for the partitions that rows fall into, NULL's aside: one text a row, in the column
* `partition_value`, as `buildPartitionFilter` takes them.
*/
function buildPartitionValues(rows, partition) {
	return [
		`select distinct cast(${identify(partition)} as string) as partition_value`,
		`from ${quoteRelation(rows)}`,
		`where ${quote(partition.field)} is not null`
	].join("\n");
}
/**
* A condition that holds for the rows of some partitions, at least one. It names them by value:
* BigQuery reads, and bills, all of a table where a subquery has to say which partitions it needs.
*/
function buildPartitionFilter(partition, values) {
	const literals = values.map((value) => partition.dataType === "int64" ? String(BigInt(value)) : `${partition.dataType} ${literal(value)}`);
	return `${identify(partition)} in (${literals.join(", ")})`;
}
/**
* A value for each partition: when it begins, and for ranges the number at which it does. Numbers
* outside of all ranges share one partition, which goes by the end of the last range.
*/
function identify(partition) {
	const { range } = partition;
	if (range === void 0) return truncate$1(partition);
	const { start, end, interval } = range;
	const field = quote(partition.field);
	const begin = `${start} + div(${field} - ${start}, ${interval}) * ${interval}`;
	return `case when ${`${field} >= ${start} and ${field} < ${end}`} then ${begin} when ${field} is not null then ${end} end`;
}
/** BigQuery takes a date column as it is for days; anything else is truncated. */
function truncate$1({ field, dataType, granularity }) {
	if (dataType === "int64" || dataType === "date" && granularity === "day") return quote(field);
	return `${dataType}_trunc(${quote(field)}, ${granularity})`;
}
// actions/lib/sql/materialize.ts
/**
* How each kind of model is made anew: statements, the last of which ends with the query.
* Descriptions and labels come when it is published. An
* incremental model is a table the first time and on a full refresh; else see incremental.ts.
* An ephemeral one is never made: see ephemeral.ts.
*/
const MATERIALIZATIONS = {
	view: buildView,
	table: buildTable,
	incremental: buildTable,
	ephemeral: void 0
};
function buildView({ relation, sql }) {
	return [`create or replace view ${quoteRelation(relation)}\nas\n${sql}`];
}
function buildTable({ relation, config, sql }) {
	const { partitionBy, clusterBy } = config;
	return [[
		`create or replace table ${quoteRelation(relation)}`,
		...partitionBy === void 0 ? [] : [`partition by ${buildPartitionBy(partitionBy)}`],
		...clusterBy.length === 0 ? [] : [`cluster by ${clusterBy.map(quote).join(", ")}`],
		`as\n${sql}`
	].join("\n")];
}
/** Removes what is in the way of a relation that is to be of another kind. */
function buildDrop(kind, relation) {
	return `drop ${kind} if exists ${quoteRelation(relation)}`;
}
// actions/lib/sql/incremental.ts
/** How new rows get into the table, by strategy. */
const STRATEGIES = {
	append: (change) => [buildInsert(change)],
	merge: (change) => [change.config.uniqueKey.length === 0 ? buildInsert(change) : buildMerge(change)],
	insert_overwrite: (change) => [...buildDelete(change), buildInsert(change)]
};
/** Says why an incremental model cannot be built as its settings want, or undefined. */
function findIncrementalFault(config) {
	if (config.strategy === "insert_overwrite" && config.partitionBy === void 0) return "insert_overwrite replaces partitions, and there is no partition_by";
	if (config.mergeUpdateColumns !== void 0 && config.mergeExcludeColumns.length > 0) return "merge_update_columns and merge_exclude_columns exclude each other";
}
/** Where the new rows of an incremental model are kept until they are in its candidate. */
function nameNewRows(candidate) {
	return {
		dataset: candidate.dataset,
		name: `${candidate.name}__new_rows`
	};
}
/** Statements that compute the new rows of a model; the last of them ends with its query. */
function buildNewRows(model) {
	const relation = nameNewRows(model.relation);
	return MATERIALIZATIONS.table({
		...model,
		relation
	});
}
/**
* A query for keys that several of the new rows have, a few of them, with `row_count`. It has to
* come out empty before a merge: what that does to such rows depends on what the table holds.
*/
function buildDuplicateKeys(newRows, uniqueKey) {
	const keys = uniqueKey.map(quote);
	return [
		`select ${keys.join(", ")}, count(*) as row_count`,
		`from ${quoteRelation(newRows)}`,
		`where ${keys.map((key) => `${key} is not null`).join(" and ")}`,
		`group by ${keys.join(", ")}`,
		"having count(*) > 1",
		"limit 5"
	].join("\n");
}
/** Statements that make the candidate: a clone of what is published, with the new rows put in. */
function buildChange(change) {
	const { candidate, published, config } = change;
	const newRows = nameNewRows(candidate);
	return [
		`create or replace table ${quoteRelation(candidate)}\nclone ${quoteRelation(published)}`,
		...STRATEGIES[config.strategy]({
			...change,
			newRows
		}),
		buildDrop("table", newRows)
	];
}
function buildInsert({ candidate, newRows, columns }) {
	const names = columns.map(quote).join(", ");
	return [
		`insert into ${quoteRelation(candidate)} (${names})`,
		`select ${names}`,
		`from ${quoteRelation(newRows)}`
	].join("\n");
}
/** A key with a NULL in it equals no other. */
function buildMerge(change) {
	const { candidate, newRows, columns, config } = change;
	const names = columns.map(quote);
	const matches = config.uniqueKey.map((key) => `target.${quote(key)} = source.${quote(key)}`);
	const sets = listUpdated(columns, config).map((name) => `${quote(name)} = source.${quote(name)}`);
	return [
		`merge into ${quoteRelation(candidate)} as target`,
		`using ${quoteRelation(newRows)} as source`,
		`on ${matches.join(" and ")}`,
		...sets.length === 0 ? [] : [`when matched then update set ${sets.join(", ")}`],
		`when not matched then insert (${names.join(", ")})`,
		`values (${names.map((name) => `source.${name}`).join(", ")})`
	].join("\n");
}
/** Keys are equal where rows match. */
function listUpdated(columns, config) {
	const { mergeUpdateColumns: stated = [] } = config;
	if (stated.length > 0) return stated;
	const named = [...config.uniqueKey, ...config.mergeExcludeColumns];
	const kept = new Set(named.map((name) => name.toLowerCase()));
	return columns.filter((name) => !kept.has(name.toLowerCase()));
}
/** Rows whose partition is NULL's stay, as in dbt. */
function buildDelete({ candidate, partitions, config }) {
	const { partitionBy } = config;
	if (partitionBy === void 0) throw new Error("insert_overwrite without partition_by");
	if (partitions.length === 0) return [];
	const filter = buildPartitionFilter(partitionBy, partitions);
	return [`delete from ${quoteRelation(candidate)}\nwhere ${filter}`];
}
/**
* Says, as the end of a sentence, in what the columns of a model's new rows are not those of its
* published table; undefined where they are, in whatever order.
*/
function findSchemaDifference(existing, next) {
	const old = new Map(existing.map((column) => [column.name.toLowerCase(), column]));
	const found = new Set(next.map(({ name }) => name.toLowerCase()));
	const differences = [...next.flatMap(({ name, type }) => {
		const before = old.get(name.toLowerCase());
		if (before === void 0) return [`${name} is new`];
		return before.type === type ? [] : [`${name} was ${before.type} and is ${type}`];
	}), ...existing.flatMap(({ name }) => found.has(name.toLowerCase()) ? [] : [`${name} is gone`])];
	return differences.length === 0 ? void 0 : differences.join("; ");
}
// actions/lib/jinja/list-methods.ts
/** Python's methods of `list` and, where it has them, of `tuple`. */
const TUPLE_METHODS = defineAll({
	"index(value)": (list, [value]) => findItem(list, value ?? null),
	"count(value)": (list, [value]) => {
		spendItems(list.length);
		return list.filter((item) => isEqual(item, value ?? null)).length;
	}
});
const LIST_METHODS = new Map([...TUPLE_METHODS, ...defineAll({
	"append(item)": (list, [item]) => nothing$1(list.push(item ?? null)),
	"extend(items)": (list, [items]) => {
		const added = listItems(items ?? null);
		spend(added.length);
		for (const item of added.slice()) list.push(item);
		return null;
	},
	"insert(index, item)": (list, [index, item]) => {
		spendItems(list.length);
		return nothing$1(list.splice(readInteger(index, 0), 0, item ?? null));
	},
	"pop(index?)": (list, [index]) => {
		spendItems(list.length);
		const at = readInteger(index, -1);
		const from = at < 0 ? at + list.length : at;
		if (from < 0 || from >= list.length) throw new JinjaError(`pop() finds no item ${at}`);
		return list.splice(from, 1)[0] ?? null;
	},
	"remove(value)": (list, [value]) => nothing$1(list.splice(findItem(list, value ?? null), 1)),
	"sort(reverse?)": (list, [reverse]) => {
		sortItems(list, { isReverse: isTrue(reverse ?? false) });
		return null;
	},
	"reverse()": (list) => {
		spendItems(list.length);
		for (const [index, item] of list.toReversed().entries()) list[index] = item;
		return null;
	},
	"copy()": (list) => {
		spend(list.length);
		return [...list];
	},
	"clear()": (list) => nothing$1(list.splice(0))
})]);
/** Python's methods of `dict`. */
const DICT_METHODS = defineAll({
	"items()": (dict) => new View("dict_items", () => listPairs(dict)),
	"keys()": (dict) => new View("dict_keys", () => listItems(dict)),
	"values()": (dict) => {
		return new View("dict_values", () => {
			spend(dict.size);
			return [...dict.values()];
		});
	},
	"get(key, default?)": (dict, [key = null, fallback = null]) => orElse(getEntry(dict, key), () => fallback),
	"update(*)": (dict, args, named) => {
		if (args.length > 1) throw new JinjaError(`update() is given ${args.length} arguments`);
		for (const [key, value] of readEntries(args[0], named)) setEntry(dict, key, value);
		return null;
	},
	"popitem()": (dict) => {
		const last = listPairs(dict).at(-1);
		if (!Array.isArray(last)) throw new JinjaError("popitem() finds no entry: the dict is empty");
		dict.delete(last[0] ?? null);
		return last;
	},
	"pop(key, default?)": (dict, [key, fallback]) => {
		const found = getEntry(dict, key ?? null);
		if (found === void 0 && fallback === void 0) throw new JinjaError(`pop() finds no key ${toRepr(key ?? null)}`);
		dict.delete(toKey(dict, key ?? null));
		return found === void 0 ? fallback ?? null : found;
	},
	"setdefault(key, default?)": (dict, [key, fallback]) => {
		const found = getEntry(dict, key ?? null);
		if (found !== void 0) return found;
		setEntry(dict, key ?? null, fallback ?? null);
		return fallback ?? null;
	},
	"copy()": (dict) => {
		spend(dict.size);
		return new Map(dict);
	},
	"clear()": (dict) => nothing$1(dict.clear())
});
/** The entries of a dict, as Python's `items` gives them. */
function listPairs(dict) {
	spend(dict.size);
	return Array.from(dict, (entry) => Tuple.from(entry));
}
function nothing$1(_done) {
	return null;
}
/** The value of a key; undefined without one. */
function getEntry(dict, key) {
	const found = findKey(dict, key);
	return found === void 0 ? void 0 : dict.get(found);
}
/** Entries of a dict, or of a list of pairs, then those given by name. */
function readEntries(given, named) {
	const entries = given instanceof Map ? [...given] : [];
	if (given !== void 0 && !(given instanceof Map)) for (const item of listItems(given)) {
		const [key, value, ...rest] = listItems(item);
		if (key === void 0 || value === void 0 || rest.length > 0) throw new JinjaError("a dict is made of pairs");
		entries.push([key, value]);
	}
	spend(entries.length + named.size);
	return [...entries, ...named];
}
/** Sorts in place, as Python does: equal items keep their order, also when reversed. */
function sortItems(list, options = {}) {
	const { isReverse = false, keyOf } = options;
	const keyed = list.map((item) => ({
		item,
		key: keyOf ? keyOf(item) : item
	}));
	keyed.sort((a, b) => isReverse ? compare(b.key, a.key) : compare(a.key, b.key));
	for (const [index, { item }] of keyed.entries()) list[index] = item;
}
function findItem(list, value) {
	spendItems(list.length);
	const at = list.findIndex((item) => isEqual(item, value));
	if (at < 0) throw new JinjaError(`${toRepr(value)} is not in the list`);
	return at;
}
// actions/lib/jinja/casing.ts
/** The first character in upper case, the others in lower case. */
function toCapital(text) {
	const [first = ""] = text;
	return first.toUpperCase() + text.slice(first.length).toLowerCase();
}
/** As Python's `str.title`: every letter that follows no letter in upper case. */
function toTitle(text) {
	return text.replace(/\p{L}+/gu, toCapital);
}
/** As Python's `str.isupper`: a letter in upper case, and none in lower. */
function isUpper(text) {
	return /\p{Lu}/u.test(text) && !/\p{Ll}|\p{Lt}/u.test(text);
}
/** As Python's `str.islower`: a letter in lower case, and none in upper. */
function isLower(text) {
	return /\p{Ll}/u.test(text) && !/\p{Lu}|\p{Lt}/u.test(text);
}
// actions/lib/jinja/braces.ts
const FIELD = /\{\{|\}\}|\{([^{}!:]*)(?:!([rsa]))?(?::([^{}]*))?\}|[{}]/g;
const SPEC = /^(?:([^])?([<>=^]))?([-+ ]?)(#?)(0?)(\d*)([,_]?)(?:\.(\d+))?([a-zA-Z%]?)$/u;
/** Python's `str.format`: https://docs.python.org/3/library/string.html#format-string-syntax */
function formatBraces(format, args, named) {
	let next = 0;
	spendText(format.length);
	return format.replace(FIELD, (written, field, conversion, spec = "") => {
		if (written === "{{" || written === "}}") return written.charAt(0);
		if (field === void 0) throw new JinjaError(`a format has a single "${written}"`);
		const [name = ""] = /^[^.[]*/.exec(field) ?? [];
		const value = name === "" ? args[next] : /^\d+$/.test(name) ? args[Number(name)] : named.get(name);
		if (name === "") next += 1;
		if (value === void 0) throw new JinjaError(`a format has no value for {${name}}`);
		const found = followPath(value, field.slice(name.length));
		const shown = conversion === "r" || conversion === "a" ? toRepr(found) : found;
		return formatSpec(conversion === "s" ? toText$1(shown) : shown, spec);
	});
}
/** The part of a value that `[key]` and `.attribute` in a field name. */
function followPath(value, path) {
	let found = value;
	for (const [step, key, attribute] of path.matchAll(/\[([^\]]*)\]|\.([^.[]+)|./g)) {
		spend(1);
		const name = key ?? attribute ?? "";
		let inside;
		if (attribute !== void 0) inside = isObject(found) ? found.getAttribute(name) : void 0;
		else if (found instanceof Map) inside = found.get(/^\d+$/.test(name) ? Number(name) : name);
		else if (Array.isArray(found)) inside = found[Number(name)];
		if (inside === void 0) throw new JinjaError(`a format finds no ${step} in ${nameType(value)}`);
		found = inside;
	}
	return found;
}
const TEXT = /^(?:.?[<>^])?\d*(?:\.\d+)?s?$/su;
const INTEGER$2 = /^(?:.?[<>=^])?[-+ ]?(?:\d*d?|#?\d*[xXob]|(?:[1-9]\d*)?[,_]d?)$/su;
const FLOAT$1 = /^(?:.?[<>=^])?[-+ ]?(?:\d*|(?:[1-9]\d*)?[,_])(?:\.\d+)?[eEfFgG%]$/su;
const USUAL_FLOAT = /^(?:.?[<>=^])?[-+ ]?(?:\d*|(?:[1-9]\d*)?[,_])(?:\.\d+)?$/su;
/** How a value may be written; Python does so by more ways, as zeros in groups of thousands. */
function kindsOf(value) {
	if (typeof value === "string") return [TEXT];
	if (value instanceof Float) return [FLOAT$1, USUAL_FLOAT];
	return readNumber$2(value) === void 0 ? [] : [INTEGER$2, FLOAT$1];
}
function formatSpec(value, spec) {
	if (value instanceof Undefined) throw value.toError();
	if (spec === "") return toText$1(value);
	const parts = SPEC.exec(spec);
	if (parts === null) throw new JinjaError(`a format cannot read "${spec}"`);
	const [, fillGiven, alignGiven, sign = "", prefix, zero, widthGiven, separator = "", digits, type = ""] = parts;
	const width = Number(widthGiven);
	spendText(width);
	const precision = digits === void 0 ? void 0 : Number(digits);
	const number = typeof value === "string" ? void 0 : readNumber$2(value);
	const fill = fillGiven ?? (zero ? "0" : " ");
	if (!kindsOf(value).some((kind) => kind.test(spec))) throw new JinjaError(`a format cannot write ${describeType(value)} by "${spec}"`);
	if (number === void 0) return padText(cutText(toText$1(value), precision), {
		side: alignGiven ?? "<",
		fill,
		width
	});
	const text = formatNumber(number, {
		type: type || (precision === void 0 ? "" : "."),
		precision,
		hasPrefix: prefix !== "",
		separator
	});
	const shownSign = number < 0 || Object.is(number, -0) ? "-" : sign === "-" ? "" : sign;
	const side = alignGiven ?? (zero ? "=" : ">");
	if (side !== "=") return padText(shownSign + text, {
		side,
		fill,
		width
	});
	return shownSign + padText(text, {
		side: ">",
		fill,
		width: width - shownSign.length
	});
}
// actions/lib/jinja/text-methods.ts
/** Python's methods of `str`: https://docs.python.org/3/library/stdtypes.html#string-methods */
const TEXT_METHODS = defineAll({
	"upper()": (text) => text.toUpperCase(),
	"lower()": (text) => text.toLowerCase(),
	"capitalize()": toCapital,
	"title()": toTitle,
	"strip(chars?)": (text, [chars]) => strip(text, {
		chars,
		start: true,
		end: true
	}),
	"lstrip(chars?)": (text, [chars]) => strip(text, {
		chars,
		start: true
	}),
	"rstrip(chars?)": (text, [chars]) => strip(text, {
		chars,
		end: true
	}),
	"split(sep?, maxsplit?)": (text, [separator, limit]) => split$1(text, {
		separator,
		limit: readInteger(limit, -1),
		fromEnd: false
	}),
	"rsplit(sep?, maxsplit?)": (text, [separator, limit]) => split$1(text, {
		separator,
		limit: readInteger(limit, -1),
		fromEnd: true
	}),
	"splitlines(keepends?)": (text, [keepEnds]) => splitLines(text, keepEnds === true),
	"partition(sep)": (text, [separator]) => {
		const at = text.indexOf(readSeparator(separator));
		return at < 0 ? Tuple.from([
			text,
			"",
			""
		]) : cut(text, at, readSeparator(separator));
	},
	"rpartition(sep)": (text, [separator]) => {
		const at = text.lastIndexOf(readSeparator(separator));
		return at < 0 ? Tuple.from([
			"",
			"",
			text
		]) : cut(text, at, readSeparator(separator));
	},
	"replace(old, new, count?)": (text, [old, by, count]) => replaceText(text, {
		old: readText$1(old, ""),
		by: readText$1(by, ""),
		count: readInteger(count, -1)
	}),
	"startswith(prefix)": (text, [prefix]) => matchAny(prefix, (one) => text.startsWith(one)),
	"endswith(suffix)": (text, [suffix]) => matchAny(suffix, (one) => text.endsWith(one)),
	"removeprefix(prefix)": (text, [prefix]) => text.startsWith(readText$1(prefix, "")) ? text.slice(readText$1(prefix, "").length) : text,
	"removesuffix(suffix)": (text, [suffix]) => text.endsWith(readText$1(suffix, "")) ? text.slice(0, text.length - readText$1(suffix, "").length) : text,
	"join(items)": (text, [items]) => joinItems(listItems(items ?? null), text),
	"format(*)": (text, args, named) => formatBraces(text, args, named),
	"find(sub)": (text, [part]) => countUntil(text, text.indexOf(readText$1(part, ""))),
	"rfind(sub)": (text, [part]) => countUntil(text, text.lastIndexOf(readText$1(part, ""))),
	"index(sub)": (text, [part]) => mustFind(countUntil(text, text.indexOf(readText$1(part, "")))),
	"rindex(sub)": (text, [part]) => mustFind(countUntil(text, text.lastIndexOf(readText$1(part, "")))),
	"count(sub)": (text, [part]) => {
		const sought = readText$1(part, "");
		return sought === "" ? (countItems(text) ?? 0) + 1 : splitText(text, sought).length - 1;
	},
	"isdigit|isdecimal()": (text) => /^\p{Nd}+$/u.test(text),
	"isalpha()": (text) => /^\p{L}+$/u.test(text),
	"isalnum()": (text) => /^[\p{L}\p{Nd}]+$/u.test(text),
	"isspace()": (text) => /^\s+$/.test(text),
	"isupper()": isUpper,
	"islower()": isLower,
	"zfill(width)": (text, [width]) => {
		const sign = /^[-+]/.exec(text)?.[0] ?? "";
		const wanted = readInteger(width, 0) - sign.length;
		spendText(wanted);
		return sign + text.slice(sign.length).padStart(wanted, "0");
	},
	"ljust(width, fillchar?)": (text, [width, fill]) => padText(text, readField("<", width, fill)),
	"rjust(width, fillchar?)": (text, [width, fill]) => padText(text, readField(">", width, fill)),
	"center(width, fillchar?)": (text, [width, fill]) => center(text, width, fill)
});
/** Items as one text, which must all be texts, as for Python's `join`. */
function joinItems(items, separator) {
	spend(items.length);
	return joinAll(items.map((item, index) => {
		if (typeof item === "string") return item;
		throw new JinjaError(`join() takes a list of str, found ${nameType(item)} at ${index}`);
	}), separator);
}
/** The place in characters of one in code units; -1 for none. */
function countUntil(text, at) {
	return at < 0 ? -1 : countItems(text.slice(0, at)) ?? 0;
}
function mustFind(at) {
	if (at < 0) throw new JinjaError("the text sought is not there; find() gives -1 for that");
	return at;
}
const SPACE$1 = /\s/;
/** The text without the given characters, or space, at either end. */
function strip(text, options) {
	const chars = readText$1(options.chars, "");
	const isGiven = options.chars !== void 0 && options.chars !== null;
	const goes = (character = "") => isGiven ? chars.includes(character) : SPACE$1.test(character);
	let [from, to] = [0, text.length];
	while (options.start && from < to && goes(text[from])) from += 1;
	while (options.end && to > from && goes(text[to - 1])) to -= 1;
	return text.slice(from, to);
}
function splitText(text, mark) {
	const parts = text.split(mark);
	spend(parts.length);
	return parts;
}
function readSeparator(value) {
	const separator = readText$1(value, "");
	if (separator === "") throw new JinjaError("a separator is empty");
	return separator;
}
function cut(text, at, separator) {
	return Tuple.from([
		text.slice(0, at),
		separator,
		text.slice(at + separator.length)
	]);
}
function split$1(text, { separator, limit, fromEnd }) {
	if (separator === void 0 || separator === null) return splitWords(text, limit, fromEnd);
	const mark = readSeparator(separator);
	const parts = splitText(text, mark);
	if (limit < 0 || parts.length <= limit + 1) return parts;
	const kept = parts.length - limit;
	if (fromEnd) return [parts.slice(0, kept).join(mark), ...parts.slice(kept)];
	return [...parts.slice(0, limit), parts.slice(limit).join(mark)];
}
/** Words between any space; what is left over the limit keeps its space. */
function splitWords(text, limit, fromEnd) {
	const words = [...text.matchAll(/\S+/g)];
	spend(words.length);
	if (limit < 0 || words.length <= limit) return words.map(([word]) => word);
	const first = fromEnd ? words.length - limit : limit;
	if (!fromEnd) {
		const rest = text.slice(words[first]?.index ?? text.length);
		const kept = words.slice(0, first).map(([word]) => word);
		return rest === "" ? kept : [...kept, strip(rest, { start: true })];
	}
	const last = words[first - 1];
	const rest = last ? text.slice(0, last.index + last[0].length) : "";
	const kept = words.slice(first).map(([word]) => word);
	return rest === "" ? kept : [strip(rest, { end: true }), ...kept];
}
/** Lines as Python splits them; no empty one after the last break. */
function splitLines(text, keepEnds = false) {
	const lines = text.match(/[^\n\r\v\f\x85\u2028\u2029]*(?:\r\n|[\n\r\v\f\x85\u2028\u2029]|$)/g) ?? [];
	spend(lines.length);
	const kept = lines.filter((line) => line !== "");
	return keepEnds ? kept : kept.map((line) => line.replace(/(?:\r\n|[\n\r\v\f\x85\u2028\u2029])$/, ""));
}
/** The text with the first `count` finds replaced; all of them with -1. */
function replaceText(text, { old, by, count }) {
	const parts = old === "" ? [
		"",
		...listCharacters(text),
		""
	] : splitText(text, old);
	const replaced = count < 0 ? parts.length - 1 : Math.min(count, parts.length - 1);
	spendText(text.length + replaced * by.length);
	if (replaced === parts.length - 1) return parts.join(by);
	const rest = parts.slice(replaced).join(old);
	return [...parts.slice(0, replaced), rest].join(by);
}
function matchAny(value, matches) {
	return (value instanceof Tuple ? value : [value]).some((option) => matches(readText$1(option, "")));
}
function readField(side, width, fillGiven) {
	const fill = readText$1(fillGiven, " ");
	if (countItems(fill) !== 1) throw new JinjaError("a fill is one character");
	return {
		side,
		width: readInteger(width, 0),
		fill
	};
}
/** The text in the middle of so many characters. */
function center(text, widthGiven, fillGiven) {
	const { width, fill } = readField("^", widthGiven, fillGiven);
	return padText((Math.max(width - (countItems(text) ?? 0), 0) & width & 1) === 1 ? fill + text : text, {
		side: "^",
		width,
		fill
	});
}
// actions/lib/jinja/attribute.ts
/** `object.name`: an attribute or method, else the entry of that name. Undefined without either. */
function getAttribute(object, name, path) {
	if (object instanceof Undefined) throw object.toError();
	const found = isObject(object) ? object.getAttribute(name) : getMethod(object, name);
	if (found !== void 0) return found;
	const entry = object instanceof Map ? getEntry(object, name) : void 0;
	if (entry !== void 0) return entry;
	if (!(object instanceof Map)) return new Undefined(path);
	const owner = path.slice(0, path.length - name.length);
	return new Undefined(path, { known: () => listTexts$2(object).map((key) => owner + key) });
}
/** `object[index]`: the item or entry, else the attribute of that name. Undefined without either. */
function getItem(object, index, path) {
	if (object instanceof Undefined) throw object.toError();
	if (index instanceof Undefined) throw index.toError();
	if (object instanceof Map) {
		const entry = getEntry(object, index);
		if (entry !== void 0) return entry;
	} else if (typeof index === "number" || typeof index === "boolean") {
		if (isOneWay(object)) return new Undefined(path, { reason: failIndex(object) });
		return orElse((typeof object === "string" ? listCharacters(object) : listIndexed(object))?.at(Number(index)), () => new Undefined(path));
	}
	return typeof index === "string" ? getAttribute(object, index, path) : new Undefined(path);
}
function isOneWay(object) {
	return object instanceof Stream || object instanceof View && object.jinjaType !== "range";
}
function failIndex(object) {
	return `${describeType(object)} has no order to index; make it a list by |list`;
}
function listIndexed(object) {
	if (Array.isArray(object)) return object;
	return isObject(object) ? object.getItems?.() : void 0;
}
/** `object[start:stop:step]`, as Python cuts texts and lists. */
function getSlice(object, bounds) {
	if (isOneWay(object)) throw new JinjaError(failIndex(object));
	if (object instanceof Map || countItems(object) === void 0) throw new JinjaError(`cannot slice ${describeType(object)}`);
	const items = listItems(object);
	const [start, stop, step] = bounds;
	const by = readInteger(step, 1);
	if (by === 0) throw new JinjaError("a slice cannot step by 0");
	const { length } = items;
	const [low, high] = by > 0 ? [0, length] : [-1, length - 1];
	const toIndex = (bound, fallback) => {
		if (bound === void 0 || bound === null) return fallback;
		const index = readInteger(bound, 0);
		return Math.min(Math.max(index < 0 ? index + length : index, low), high);
	};
	const end = toIndex(stop, by > 0 ? high : low);
	const cut = [];
	for (let at = toIndex(start, by > 0 ? low : high); by > 0 ? at < end : at > end; at += by) cut.push(items[at] ?? null);
	spend(cut.length);
	if (typeof object === "string") return cut.join("");
	if (object instanceof View) {
		const fail = () => {
			throw new JinjaError("a slice of a range has no text here; make it a list by |list");
		};
		return new View("range", () => cut, fail);
	}
	return object instanceof Tuple ? Tuple.from(cut) : cut;
}
/** A method bound to its object, as a value; undefined without such a method. */
function getMethod(object, name) {
	const method = methodsOf(object)?.get(name);
	return method && ((args, named) => method(object, args, named));
}
function methodsOf(object) {
	if (typeof object === "string") return TEXT_METHODS;
	if (object instanceof Map) return DICT_METHODS;
	if (object instanceof Tuple) return TUPLE_METHODS;
	return Array.isArray(object) ? LIST_METHODS : void 0;
}
/** What `object.name(…)` calls. Throws for a text or list without such a method. */
function getCallee(object, name, path) {
	const found = getAttribute(object, name, path);
	if (!(found instanceof Undefined)) return found;
	const methods = methodsOf(object);
	if (methods === void 0) return found;
	const known = [...methods.keys(), ...object instanceof Map ? listTexts$2(object) : []];
	throw new JinjaError(`${describeType(object)} has no method ${name}${suggest(name, known)}`);
}
function listTexts$2(dict) {
	return [...dict.keys()].filter((key) => typeof key === "string");
}
/** Calls a value with arguments. `path` is how the template names it, for messages. */
function callValue(callee, given) {
	spend(1);
	if (typeof callee === "function") return callee(given.args, given.named, given.site);
	if (callee instanceof Undefined) throw callee.toError();
	const call = isObject(callee) ? callee.call : void 0;
	if (call === void 0) throw new JinjaError(`${given.path} is ${describeType(callee)}, not a function`);
	return call.call(callee, given.args, given.named, given.site);
}
// actions/lib/jinja/list-filters.ts
/** Jinja's filters on lists and dicts: https://jinja.palletsprojects.com/en/stable/templates/#builtin-filters */
const LIST_FILTERS = defineAll({
	"batch(linecount, fill_with?)": (value, [size, fill]) => new Stream(batch$1(value, readInteger(size, 1), fill ?? null)),
	"dictsort(case_sensitive?, by?, reverse?)": (value, [isCased, by, reverse]) => {
		const at = ["key", "value"].indexOf(readText$1(by, "key"));
		if (at < 0) throw new JinjaError("dictsort() is by key or value");
		const pairs = readPairs(value);
		const keyOf = (pair) => foldCase(listItems(pair)[at] ?? null, isCased);
		sortItems(pairs, {
			isReverse: isTrue(reverse ?? false),
			keyOf
		});
		return pairs;
	},
	"first()": (value) => orElse(listItems(value)[0], () => failEmpty("first")),
	"groupby(attribute, default?, case_sensitive?)": (value, [attribute, fallback, isCased]) => group(value, {
		attribute,
		fallback,
		isCased
	}),
	"items()": (value) => new Stream(value instanceof Undefined ? [] : readPairs(value)),
	"join(d?, attribute?)": (value, [separator, attribute]) => {
		const mark = toText$1(separator ?? "");
		const read = readPath(attribute);
		const items = listItems(value);
		spend(items.length);
		return joinAll(items.map((item) => toText$1(read(item))), mark);
	},
	"last()": (value) => orElse(listItems(value).at(-1), () => failEmpty("last")),
	"list()": (value) => {
		const items = listItems(value);
		spend(items.length);
		return [...items];
	},
	"max(case_sensitive?, attribute?)": (value, [isCased, attribute]) => pick$1(value, {
		isCased,
		attribute,
		isBetter: (order) => order > 0
	}),
	"min(case_sensitive?, attribute?)": (value, [isCased, attribute]) => pick$1(value, {
		isCased,
		attribute,
		isBetter: (order) => order < 0
	}),
	"slice(slices, fill_with?)": (value, [slices, fill]) => new Stream(slice(value, readInteger(slices, 1), fill ?? null)),
	"sort(reverse?, case_sensitive?, attribute?)": (value, [reverse, isCased, attribute]) => {
		const readers = (typeof attribute === "string" ? attribute.split(",") : [attribute]).map(readPath);
		const sorted = [...listItems(value)];
		const keyOf = (item) => readers.map((read) => foldCase(read(item), isCased));
		sortItems(sorted, {
			isReverse: isTrue(reverse ?? false),
			keyOf
		});
		return sorted;
	},
	"sum(attribute?, start?)": (value, [attribute, start]) => {
		const read = readPath(attribute);
		return listItems(value).reduce((sum, item) => operate("+", sum, read(item)), start ?? 0);
	},
	"unique(case_sensitive?, attribute?)": (value, [isCased, attribute]) => {
		const read = readPath(attribute);
		const seen = /* @__PURE__ */ new Map();
		return new Stream(listItems(value).filter((item) => {
			spend(1);
			const key = toKey(seen, foldCase(read(item), isCased));
			if (seen.has(key)) return false;
			seen.set(key, null);
			return true;
		}));
	}
});
/** Reads an attribute by its path, `address.city`; without one, gives the item itself. */
function readPath(attribute, fallback) {
	if (attribute === void 0 || attribute === null) return (item) => item;
	const path = toText$1(attribute);
	const steps = typeof attribute === "string" ? path.split(".").map(readStep) : [attribute];
	return (item) => {
		let found = item;
		for (const step of steps) {
			found = getItem(found, step, path);
			if (found instanceof Undefined && fallback !== void 0 && fallback !== null) found = fallback;
		}
		return found;
	};
}
function readStep(step) {
	return /^\d+$/.test(step) ? Number(step) : step;
}
function foldCase(value, isCased) {
	return typeof value === "string" && !isTrue(isCased ?? false) ? value.toLowerCase() : value;
}
function failEmpty(filter) {
	return new Undefined(filter, { reason: `there is no ${filter} item: the list is empty` });
}
function readPairs(value) {
	if (value instanceof Undefined) throw value.toError();
	if (!(value instanceof Map)) throw new JinjaError(`${describeType(value)} has no pairs of items`);
	return listPairs(value);
}
function batch$1(value, size, fill) {
	const items = listItems(value);
	if (size < 1) throw new JinjaError("batch() needs a size of 1 or more");
	const batches = [];
	for (let at = 0; at < items.length; at += size) batches.push(items.slice(at, at + size));
	const last = batches.at(-1);
	if (fill !== null && Array.isArray(last)) {
		spend(size);
		while (last.length < size) last.push(fill);
	}
	return batches;
}
function slice(value, count, fill) {
	const items = listItems(value);
	if (count < 1) throw new JinjaError("slice() needs a count of 1 or more");
	spend(count);
	const size = Math.floor(items.length / count);
	const extra = items.length % count;
	let at = 0;
	return Array.from({ length: count }, (_, index) => {
		const part = items.slice(at, at + size + Number(index < extra));
		at += part.length;
		if (fill !== null && index >= extra) part.push(fill);
		return part;
	});
}
function pick$1(value, options) {
	const read = readPath(options.attribute);
	let best;
	for (const item of listItems(value)) {
		const key = foldCase(read(item), options.isCased);
		if (best === void 0 || options.isBetter(compare(key, best.key))) best = {
			item,
			key
		};
	}
	return best ? best.item : failEmpty("largest or smallest");
}
/** What `groupby` gives: a pair that is also read by name. */
var Group = class {
	jinjaType = "group";
	#items;
	constructor(grouper, list) {
		this.#items = [grouper, list];
	}
	getAttribute(name) {
		if (name === "grouper") return this.#items[0];
		return name === "list" ? this.#items[1] : void 0;
	}
	getItems() {
		return this.#items;
	}
	toText() {
		return toRepr(Tuple.from(this.#items));
	}
};
function group(value, options) {
	const read = readPath(options.attribute, options.fallback);
	const keyOf = (item) => foldCase(read(item), options.isCased);
	const sorted = [...listItems(value)];
	sortItems(sorted, { keyOf });
	const groups = [];
	for (const item of sorted) {
		const key = keyOf(item);
		const last = groups.at(-1);
		if (last && isEqual(last.key, key)) last.list.push(item);
		else groups.push({
			key,
			list: [item]
		});
	}
	return groups.map(({ list }) => new Group(read(list[0] ?? null), list));
}
// actions/lib/jinja/tests.ts
/** Jinja's tests, after `is`: https://jinja.palletsprojects.com/en/stable/templates/#builtin-tests */
const TESTS = defineAll({
	"defined()": (value) => !(value instanceof Undefined),
	"undefined()": (value) => value instanceof Undefined,
	"none()": (value) => value === null,
	"string()": (value) => typeof value === "string",
	"number()": (value) => ["number", "boolean"].includes(typeof value) || value instanceof Float,
	"integer()": (value) => typeof value === "number",
	"float()": (value) => value instanceof Float,
	"boolean()": (value) => typeof value === "boolean",
	"mapping()": (value) => value instanceof Map,
	"sequence()": (value) => isIterable(value) && !(value instanceof Stream) && !/^dict_|^set$/.test(nameType(value)),
	"iterable()": (value) => isIterable(value),
	"callable()": (value) => value instanceof Undefined || isCallable(value),
	"true()": (value) => value === true,
	"false()": (value) => value === false,
	"odd()": (value) => isEqual(operate("%", value, 2), 1),
	"even()": (value) => isEqual(operate("%", value, 2), 0),
	"divisibleby(num)": (value, [by]) => isEqual(operate("%", value, by ?? null), 0),
	"eq|equalto|==(other)": (value, [other]) => isEqual(value, other ?? null),
	"ne|!=(other)": (value, [other]) => !isEqual(value, other ?? null),
	"lt|lessthan|<(other)": (value, [other]) => compare(value, other ?? null) < 0,
	"le|<=(other)": (value, [other]) => compare(value, other ?? null) <= 0,
	"gt|greaterthan|>(other)": (value, [other]) => compare(value, other ?? null) > 0,
	"ge|>=(other)": (value, [other]) => compare(value, other ?? null) >= 0,
	"in(seq)": (value, [whole]) => contains(whole ?? null, value),
	"sameas(other)": (value, [other]) => value === other,
	"upper()": (value) => isUpper(toText$1(value)),
	"lower()": (value) => isLower(toText$1(value))
});
/** The test of a name. Throws a JinjaError, with the nearest name, where there is none. */
function findTest(name) {
	const found = TESTS.get(name);
	if (!found) throw new JinjaError(`there is no test ${name}${suggest(name, TESTS.keys())}`);
	return found;
}
function isIterable(value) {
	if (value instanceof Undefined || value instanceof Stream) return true;
	return countItems(value) !== void 0;
}
// actions/lib/jinja/text-filters.ts
const keep$2 = (value) => value;
/** Jinja's filters on one text or number: https://jinja.palletsprojects.com/en/stable/templates/#builtin-filters */
const TEXT_FILTERS = defineAll({
	"abs()": (value) => {
		const number = Math.abs(readFloat(value));
		return value instanceof Float ? new Float(number) : number;
	},
	"as_text|as_bool|as_native|as_number()": keep$2,
	"capitalize()": (value) => toCapital(toText$1(value)),
	"center(width?)": (value, [width]) => center(toText$1(value), width ?? 80),
	"count|length()": (value) => {
		const count = countItems(value);
		if (count === void 0) {
			const remedy = value instanceof Stream ? "; make it a list by |list" : "";
			throw new JinjaError(`${describeType(value)} has no length${remedy}`);
		}
		return count;
	},
	"d|default(default_value?, boolean?)": (value, [fallback = "", boolean = false]) => {
		return value instanceof Undefined || isTrue(boolean) && !isTrue(value) ? fallback : value;
	},
	"is_list()": (value) => nameType(value) === "list",
	"e|escape|forceescape()": (value) => escapeHtml(toText$1(value)),
	"float(default?)": (value, [fallback = new Float(0)]) => {
		const number = typeof value === "string" ? parseFloat(value) : readNumber$2(value);
		if (value instanceof Undefined) throw value.toError();
		return number === void 0 ? fallback : new Float(number);
	},
	"format(*)": (value, args, named) => formatPercent(toText$1(value), named.size > 0 ? new Map(named) : Tuple.from(args)),
	"indent(width?, first?, blank?)": (value, [width, first, blank]) => indent(toText$1(value), {
		by: typeof width === "string" ? width : " ".repeat(boundWidth(readInteger(width, 4))),
		first: isTrue(first ?? false),
		blank: isTrue(blank ?? false)
	}),
	"int(default?, base?)": (value, [fallback = 0, base]) => toInt(value, readInteger(base, 10)) ?? fallback,
	"lower()": (value) => toText$1(value).toLowerCase(),
	"replace(old, new, count?)": (value, [old, by, count]) => replaceText(toText$1(value), {
		old: toText$1(old ?? null),
		by: toText$1(by ?? null),
		count: readInteger(count, -1)
	}),
	"reverse()": (value) => typeof value === "string" ? listCharacters(value).toReversed().join("") : new Stream(listItems(value).toReversed()),
	"round(precision?, method?)": (value, [precision, method]) => round(value, readInteger(precision, 0), readText$1(method, "common")),
	"safe()": keep$2,
	"string()": toText$1,
	"title()": (value) => toText$1(value).split(/([-\s({[<]+)/).map(toCapital).join(""),
	"tojson(indent?)": (value, [width]) => renderHtmlJson(value, width ?? null),
	"trim(chars?)": (value, [chars]) => strip(toText$1(value), {
		chars,
		start: true,
		end: true
	}),
	"truncate(length?, killwords?, end?, leeway?)": (value, [length, killWords, end, leeway]) => truncate(toText$1(value), {
		length: readInteger(length, 255),
		killsWords: isTrue(killWords ?? false),
		end: readText$1(end, "..."),
		leeway: readInteger(leeway, 5)
	}),
	"upper()": (value) => toText$1(value).toUpperCase(),
	"wordcount()": (value) => toText$1(value).match(/[\p{L}\p{N}_]+/gu)?.length ?? 0
});
const HTML = /* @__PURE__ */ new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	["\"", "&#34;"],
	["'", "&#39;"]
]);
function escapeHtml(text) {
	return text.replace(/[&<>"']/g, (character) => HTML.get(character) ?? character);
}
function boundWidth(width) {
	spendText(Math.max(width, 0));
	return Math.max(width, 0);
}
function indent(text, options) {
	const lines = splitLines(`${text}\n`);
	spendText(text.length + lines.length * options.by.length);
	return lines.map((line, index) => {
		if (index === 0) return options.first ? options.by + line : line;
		return line === "" && !options.blank ? line : options.by + line;
	}).join("\n");
}
function toInt(value, base) {
	if (value instanceof Undefined) throw value.toError();
	const direct = typeof value === "string" ? parseInteger(value, base) : void 0;
	if (direct !== void 0) return direct;
	const number = typeof value === "string" ? parseFloat(value) : readNumber$2(value);
	const whole = Math.trunc(number ?? NaN) + 0;
	return Number.isNaN(whole) ? void 0 : toInteger(whole);
}
function round(value, precision, method) {
	const number = readFloat(value);
	const isFloat = value instanceof Float;
	if (method === "ceil" || method === "floor") {
		const scale = 10 ** precision;
		return new Float((Math[method](number * scale) + 0) / scale);
	}
	if (method !== "common") throw new JinjaError("round() is by common, ceil or floor");
	if (!Number.isFinite(number)) return value;
	const rounded = roundTo(number, Math.min(precision, 60));
	return isFloat ? new Float(rounded) : rounded;
}
/** Exact ties go to the even digit, as Python's `round` does. */
function roundTo(number, precision) {
	if (precision >= 0) return Number(formatFixed(number, precision));
	const scale = 10 ** Math.min(-precision, 300);
	return Number(formatFixed(number / scale, 0)) * scale;
}
function truncate(text, options) {
	const { length, killsWords, end, leeway } = options;
	if (length < end.length) throw new JinjaError(`truncate() to ${length} leaves no room for ${end}`);
	const characters = listCharacters(text);
	if (characters.length <= length + leeway) return text;
	const cut = characters.slice(0, length - end.length).join("");
	const space = killsWords ? -1 : cut.lastIndexOf(" ");
	return (space < 0 ? cut : cut.slice(0, space)) + end;
}
// actions/lib/jinja/filters.ts
/** Every filter by its name. */
const FILTERS = new Map([
	...TEXT_FILTERS,
	...LIST_FILTERS,
	...defineAll({
		"attr(name)": (value, [name]) => {
			if (value instanceof Undefined) throw value.toError();
			const wanted = readText$1(name, "");
			return orElse(isObject(value) ? value.getAttribute(wanted) : getMethod(value, wanted), () => new Undefined(wanted));
		},
		"map(*)": (value, args, named) => {
			const apply = readMapping(args, named);
			return new Stream(listOrNone(value).map(apply));
		},
		"select(*)": (value, args, named) => keepItems(value, readCheck(args, named)),
		"reject(*)": (value, args, named) => {
			const check = readCheck(args, named);
			return keepItems(value, (item) => !check(item));
		},
		"selectattr(*)": (value, args, named) => keepItems(value, readAttributeCheck(args, named)),
		"rejectattr(*)": (value, args, named) => {
			const check = readAttributeCheck(args, named);
			return keepItems(value, (item) => !check(item));
		}
	})
]);
/** The filter of a name. Throws a JinjaError, with the nearest name, where there is none. */
function findFilter(name) {
	const found = FILTERS.get(name);
	if (!found) throw new JinjaError(`there is no filter ${name}${suggest(name, FILTERS.keys())}`);
	return found;
}
/** Python's filters pass over what is empty or none without looking at it. */
function listOrNone(value) {
	if (value instanceof Undefined) throw value.toError();
	if (!isTrue(value)) return [];
	const items = listItems(value);
	spend(items.length);
	return items;
}
function keepItems(value, check) {
	return new Stream(listOrNone(value).filter(check));
}
function readMapping(args, named) {
	if (args.length === 0) {
		const [attribute, fallback] = bind("map(attribute, default?)", ["attribute", "default?"], [], named);
		return readPath(attribute, fallback);
	}
	const apply = findFilter(readText$1(args[0], ""));
	const rest = args.slice(1);
	return (item) => apply(item, rest, named);
}
function readCheck(args, named) {
	if (args.length === 0) return isTrue;
	const check = findTest(readText$1(args[0], ""));
	const rest = args.slice(1);
	return (item) => isTrue(check(item, rest, named));
}
function readAttributeCheck([attribute, ...rest], named) {
	if (attribute === void 0) throw new JinjaError("selectattr() needs the name of an attribute");
	const read = readPath(attribute);
	const check = readCheck(rest, named);
	return (item) => check(read(item));
}
// actions/lib/jinja/globals.ts
/** As in Jinja's sandbox. */
const MAX_RANGE = 1e5;
/** Leaves the macro that is running, with a value: what dbt's `return` does. */
var Returned = class {
	value;
	constructor(value) {
		this.value = value;
	}
};
/** Functions that every template has, unless what it is given has the name. */
const GLOBALS = /* @__PURE__ */ new Map([
	["range", (args, named) => listRange(args, named)],
	["dict", (args, named) => makeDict(args, named)],
	["namespace", (args, named) => new Namespace(makeDict(args, named))],
	["cycler", (args) => new Cycler(args)],
	["joiner", defineFunction("joiner(sep?)", ([separator]) => makeJoiner(readText$1(separator, ", ")))],
	["return", defineFunction("return(data?)", ([value = null]) => {
		throw new Returned(value);
	})]
]);
function listRange(args, named) {
	if (args.length === 0) throw new JinjaError("range() needs a number");
	const [first, stop, step] = bind("range(start, stop?, step?)", [
		"start",
		"stop?",
		"step?"
	], args, named);
	const from = stop === void 0 ? 0 : readInteger(first, 0);
	const to = readInteger(stop ?? first, 0);
	const by = readInteger(step, 1);
	if (by === 0) throw new JinjaError("range() cannot step by 0");
	const length = Math.max(Math.ceil((to - from) / by), 0);
	if (length > MAX_RANGE) throw new JinjaError(`range() makes more than ${MAX_RANGE} numbers`);
	spend(length);
	const numbers = Array.from({ length }, (_, index) => from + index * by);
	const text = `range(${from}, ${to}${by === 1 ? "" : `, ${by}`})`;
	return new View("range", () => numbers, () => text);
}
function makeDict(args, named) {
	if (args.length > 1) throw new JinjaError(`dict() is given ${args.length} arguments`);
	const dict = /* @__PURE__ */ new Map();
	for (const [key, value] of readEntries(args[0], named)) setEntry(dict, key, value);
	return dict;
}
/** What `set` can assign to from inside a loop. */
var Namespace = class {
	jinjaType = "namespace";
	#values;
	constructor(values) {
		this.#values = values;
	}
	getAttribute(name) {
		return this.#values.get(name);
	}
	setAttribute(name, value) {
		this.#values.set(name, value);
	}
};
var Cycler = class {
	jinjaType = "cycler";
	#items;
	#at = 0;
	constructor(items) {
		if (items.length === 0) throw new JinjaError("cycler() needs items");
		this.#items = items;
	}
	getAttribute(name) {
		const current = this.#items[this.#at] ?? null;
		if (name === "current") return current;
		if (name === "reset") return () => this.#goTo(0);
		if (name !== "next") return void 0;
		return () => {
			const { [this.#at]: item = null } = this.#items;
			this.#goTo((this.#at + 1) % this.#items.length);
			return item;
		};
	}
	#goTo(at) {
		this.#at = at;
		return null;
	}
};
function makeJoiner(separator) {
	let isFirst = true;
	return () => {
		const text = isFirst ? "" : separator;
		isFirst = false;
		return text;
	};
}
// actions/lib/jinja/compile-expression.ts
/** Turns an expression into a function of the frame, which is faster than looking at it again. */
function compileExpression(node, file) {
	const compile = (inner) => compileExpression(inner, file);
	switch (node.kind) {
		case "constant": {
			const { value } = node;
			return () => value;
		}
		case "slot": return ({ slots }) => slots[node.slot] ?? null;
		case "name": return compileName$1(node.name, node.scope);
		case "list":
		case "tuple": return compileItems(node.kind, node.items.map(compile));
		case "dict": return compileDict(node.pairs.map(([key, value]) => [compile(key), compile(value)]));
		case "attribute":
		case "item":
		case "slice": return compileAccess(node, compile);
		case "call": return compileCall(node, file);
		case "filter":
		case "test": return compileApplication(node, file);
		case "negate":
		case "plus":
		case "not": return compileUnary(node, compile(node.value));
		case "binary": return compileBinary(node, compile);
		case "compare": return compileComparison(node, compile);
		case "and":
		case "or": return compileLogic(node.kind, compile(node.left), compile(node.right));
		case "concat": {
			const parts = node.parts.map(compile);
			return (frame) => {
				const values = parts.map((part) => part(frame));
				frame.line = node.line;
				return concatenate(values);
			};
		}
		case "choice": return compileChoice(node, compile);
	}
	throw new TypeError("an expression of no kind");
}
function compileName$1(name, scope) {
	let places;
	return (frame) => {
		places ??= scope.find(name);
		for (const { hops, slot } of places) {
			let holder = frame;
			for (let hop = 0; hop < hops; hop += 1) holder = holder?.parent;
			const value = holder?.slots[slot];
			if (value !== void 0) return value;
		}
		spend(1);
		const { globals, known } = frame.around;
		const names = () => [
			...scope.listNames(),
			...known?.() ?? [],
			...GLOBALS.keys()
		];
		const given = globals(name);
		if (given !== void 0) return given;
		return GLOBALS.get(name) ?? new Undefined(name, { known: names });
	};
}
function compileItems(kind, items) {
	const evaluate = (frame) => {
		spend(items.length);
		return items.map((item) => item(frame));
	};
	return kind === "list" ? evaluate : (frame) => Tuple.from(evaluate(frame));
}
function compileDict(pairs) {
	return (frame) => {
		spend(pairs.length);
		const dict = /* @__PURE__ */ new Map();
		for (const [key, value] of pairs) setEntry(dict, key(frame), value(frame));
		return dict;
	};
}
function compileAccess(node, compile) {
	const object = compile(node.object);
	const { line } = node;
	const path = describe$2(node);
	if (node.kind === "slice") {
		const bounds = node.bounds.map((bound) => bound && compile(bound));
		return (frame) => {
			const whole = object(frame);
			const values = bounds.map((bound) => bound?.(frame));
			frame.line = line;
			return getSlice(whole, values);
		};
	}
	const index = node.kind === "item" ? compile(node.index) : () => node.name;
	const get = node.kind === "item" ? getItem : void 0;
	return (frame) => {
		const whole = object(frame);
		const key = index(frame);
		frame.line = line;
		spend(1);
		return get ? get(whole, key, path) : getAttribute(whole, key, path);
	};
}
/** How the template writes the value, for messages: `a.b`. */
function describe$2(node) {
	if (node.kind === "name") return node.name;
	if (node.kind === "attribute") return `${describe$2(node.object)}.${node.name}`;
	if (node.kind === "call") return `${describe$2(node.callee)}()`;
	if (node.kind === "constant" && typeof node.value === "string") return `'${node.value}'`;
	if (node.kind === "constant" && node.value !== null) return toText$1(node.value);
	return node.kind === "item" ? `${describe$2(node.object)}[${describe$2(node.index)}]` : node.kind;
}
/** Arguments as a call evaluates them, in the order written. */
function compileArguments(given, file) {
	const compile = (node) => compileExpression(node, file);
	const positional = given.positional.map(compile);
	const named = given.named.map(({ name, value }) => [name, compile(value)]);
	const spread = given.spread && compile(given.spread);
	const spreadNamed = given.spreadNamed && compile(given.spreadNamed);
	const [first] = positional;
	const fixed = first && positional.length === 1 ? (frame) => [first(frame)] : (frame) => positional.map((item) => item(frame));
	return {
		args: spread ? (frame) => [...fixed(frame), ...listItems(spread(frame))] : fixed,
		named: named.length === 0 && !spreadNamed ? () => NO_NAMES : (frame) => {
			const values = /* @__PURE__ */ new Map();
			for (const [name, item] of named) values.set(name, item(frame));
			if (spreadNamed) addNamed(values, spreadNamed(frame));
			return values;
		}
	};
}
function addNamed(values, given) {
	if (given instanceof Undefined) throw given.toError();
	if (!(given instanceof Map)) throw new JinjaError(`** takes a dict, found ${describeType(given)}`);
	for (const [name, value] of given) values.set(toText$1(name), value);
}
/** A call of a value. `more` are arguments by name that the engine adds. */
function compileCall(node, file, more) {
	const { callee, line } = node;
	const site = {
		file,
		line
	};
	const path = describe$2(callee);
	const given = compileArguments(node.args, file);
	const named = more ? (frame) => new Map([...given.named(frame), more(frame)]) : given.named;
	const find = compileCallee(callee, {
		file,
		path
	});
	return (frame) => {
		const found = find(frame);
		const call = {
			args: given.args(frame),
			named: named(frame),
			site,
			path
		};
		frame.line = line;
		return callValue(found, call);
	};
}
function compileCallee(callee, { file, path }) {
	if (callee.kind !== "attribute") return compileExpression(callee, file);
	const object = compileExpression(callee.object, file);
	return (frame) => {
		const owner = object(frame);
		frame.line = callee.line;
		return getCallee(owner, callee.name, path);
	};
}
function compileApplication(node, file) {
	const apply = node.kind === "filter" ? findFilter(node.name) : findTest(node.name);
	const value = compileExpression(node.value, file);
	const { args, named } = compileArguments(node.args, file);
	return (frame) => {
		const [self, rest, names] = [
			value(frame),
			args(frame),
			named(frame)
		];
		frame.line = node.line;
		spend(1);
		return apply(self, rest, names);
	};
}
function compileUnary({ kind, line }, value) {
	if (kind === "not") return (frame) => !isTrue(value(frame));
	return (frame) => {
		const operand = value(frame);
		frame.line = line;
		if (kind === "negate") return negate(operand);
		const number = readFloat(operand);
		return operand instanceof Float ? operand : number;
	};
}
function compileBinary(node, compile) {
	const [left, right] = [compile(node.left), compile(node.right)];
	const { operator, line } = node;
	return (frame) => {
		const first = left(frame);
		const second = right(frame);
		frame.line = line;
		spend(1);
		return operate(operator, first, second);
	};
}
const COMPARE = {
	"==": isEqual,
	"!=": (left, right) => !isEqual(left, right),
	"<": (left, right) => compare(left, right) < 0,
	"<=": (left, right) => compare(left, right) <= 0,
	">": (left, right) => compare(left, right) > 0,
	">=": (left, right) => compare(left, right) >= 0,
	in: (left, right) => contains(right, left),
	"not in": (left, right) => !contains(right, left)
};
/** `a < b < c` holds where both do; `c` is not looked at unless the first does. */
function compileComparison(node, compile) {
	const first = compile(node.first);
	const { line } = node;
	const rest = node.rest.map(({ operator, value }) => ({
		holds: COMPARE[operator],
		value: compile(value)
	}));
	return (frame) => {
		let left = first(frame);
		for (const { holds, value } of rest) {
			const right = value(frame);
			frame.line = line;
			spend(1);
			if (!holds(left, right)) return false;
			left = right;
		}
		return true;
	};
}
function compileLogic(kind, left, right) {
	const stopsAt = kind === "or";
	return (frame) => {
		const value = left(frame);
		return isTrue(value) === stopsAt ? value : right(frame);
	};
}
function compileChoice(node, compile) {
	const [test, then] = [compile(node.test), compile(node.value)];
	const otherwise = node.otherwise ? compile(node.otherwise) : () => new Undefined("if", {
		reason: "an if without an else has no value here",
		printsEmpty: true
	});
	return (frame) => {
		const tested = test(frame);
		frame.line = node.line;
		return isTrue(tested) ? then(frame) : otherwise(frame);
	};
}
// actions/lib/jinja/frame.ts
/** Text as it is written, with notes of the template's lines if they are wanted. */
var Output = class {
	text = "";
	/** Offset and line in turn. A line below 0 is that of an expression, for all its text. */
	marks;
	constructor(hasMarks) {
		this.marks = hasMarks ? [] : void 0;
	}
	write(text, line) {
		if (text === "") return;
		this.marks?.push(this.text.length, line);
		this.text += text;
		if (this.text.length > 1e7) throw new JinjaError("renders to more than 10 MB");
	}
};
/** The variables of one call of a macro or template, and where it is. */
var Frame = class {
	slots;
	/** The frame of the macro or template that this one's is written in. */
	parent;
	around;
	out;
	/** Line being evaluated, for errors. */
	line = 0;
	/** Set from `{% break %}` or `{% continue %}` until the loop that it is about. */
	leaving;
	constructor(size, around, place) {
		this.slots = [];
		for (let slot = 0; slot < size; slot += 1) this.slots.push(void 0);
		this.parent = place.parent;
		this.around = around;
		this.out = place.out;
	}
};
// actions/lib/jinja/loop.ts
/** What `loop` is inside a loop: https://jinja.palletsprojects.com/en/stable/templates/#for */
var Loop = class {
	jinjaType = "loop";
	#items;
	/** Counts from 0. */
	index0 = 0;
	#changed;
	constructor(items) {
		this.#items = items;
	}
	getAttribute(name) {
		const [{ length }, at] = [this.#items, this.index0];
		if (name === "index") return at + 1;
		if (name === "index0") return at;
		if (name === "first") return at === 0;
		if (name === "last") return at >= length - 1;
		if (name === "length") return length;
		if (name === "revindex") return length - at;
		if (name === "revindex0") return length - at - 1;
		if (name === "depth") return 1;
		if (name === "depth0") return 0;
		if (name === "previtem") return orElse(this.#items[at - 1], () => missing$1("previous"));
		if (name === "nextitem") return orElse(this.#items[at + 1], () => missing$1("next"));
		if (name === "cycle") return this.#cycle;
		return name === "changed" ? this.#hasChanged : void 0;
	}
	#cycle = (args) => {
		const item = args[this.index0 % args.length];
		if (item === void 0) throw new JinjaError("cycle() needs items");
		return item;
	};
	#hasChanged = (args) => {
		const before = this.#changed;
		spend(args.length);
		this.#changed = [...args];
		if (before?.length !== args.length) return true;
		return !args.every((item, index) => isEqual(item, before[index] ?? null));
	};
};
function missing$1(which) {
	return new Undefined(`${which} item`, { reason: `there is no ${which} item` });
}
// actions/lib/jinja/macro.ts
/** A macro as a function, which gives its text or what it returns. `parent` is where it stands. */
function bindMacro(compiled, options) {
	const { macro, file, body } = compiled;
	const { around, parent } = options;
	return (args, named, call) => {
		checkArguments(macro, {
			args,
			named,
			call
		});
		const frame = new Frame(macro.scope.unit.size, around, {
			parent,
			out: new Output(false)
		});
		frame.line = macro.line;
		enterMacro();
		try {
			fillParameters(compiled, frame, {
				args,
				named
			});
			body(frame);
			return frame.out.text;
		} catch (error) {
			if (error instanceof Returned && !macro.isCaller) return error.value;
			placeError(error, {
				file,
				line: frame.line
			});
			if (error instanceof JinjaError) error.trace.push({
				name: macro.name,
				file: call.file,
				line: call.line
			});
			throw error;
		} finally {
			leaveMacro();
		}
	};
}
function fillParameters({ macro, defaults }, frame, { args, named }) {
	const { parameters, scope } = macro;
	for (const [index, { name, slot }] of parameters.entries()) {
		const given = index < args.length ? args[index] : named.get(name);
		frame.slots[slot] = orElse(given, () => missArgument(name));
	}
	for (const [index, otherwise] of defaults.entries()) {
		const { name, slot } = parameters[index] ?? {
			name: "",
			slot: 0
		};
		if (otherwise && index >= args.length && !named.has(name)) frame.slots[slot] = otherwise(frame);
	}
	if (scope.unit.asked.size === 0) return;
	const rest = new Map(named);
	for (const { name } of parameters) rest.delete(name);
	const caller = rest.get("caller");
	const { asked } = scope.unit;
	if (asked.has("caller")) rest.delete("caller");
	fill(frame, asked.get("caller"), caller ?? missCaller(macro.name));
	fill(frame, asked.get("varargs"), Tuple.from(args.slice(parameters.length)));
	fill(frame, asked.get("kwargs"), rest);
}
function missArgument(name) {
	return new Undefined(name, { reason: `parameter '${name}' was not given` });
}
function missCaller(name) {
	return new Undefined("caller", { reason: `there is no caller: ${name} is not in {% call %}` });
}
function fill(frame, slot, value) {
	if (slot !== void 0) frame.slots[slot] = value;
}
/** Throws, at the place of the call, where a macro is given more than it takes. */
function checkArguments(macro, { args, named, call }) {
	const { parameters, name } = macro;
	const { asked } = macro.scope.unit;
	if (args.length > parameters.length && !asked.has("varargs")) throw new JinjaError(`${name}() is given ${args.length} arguments and has ${parameters.length}`, call);
	for (const key of named.keys()) {
		const index = parameters.findIndex((parameter) => parameter.name === key);
		if (index >= args.length || index < 0 && asked.has(key === "caller" ? key : "kwargs")) continue;
		if (index >= 0) throw new JinjaError(`${name}() is given ${key} twice`, call);
		const names = parameters.map((parameter) => parameter.name);
		throw new JinjaError(`${name}() has no argument ${key}${suggest(key, names)}`, call);
	}
}
// actions/lib/jinja/compile.ts
/** Turns statements into a function of the frame, which writes to the frame's output. */
function compileBody(body, file) {
	const steps = body.map((statement) => compileStatement(statement, file));
	return (frame) => {
		for (const step of steps) {
			step(frame);
			if (frame.leaving !== void 0) return;
		}
	};
}
/** Makes a macro ready to run. */
function compileMacro(macro, file) {
	return {
		macro,
		file,
		defaults: macro.parameters.map(({ otherwise }) => otherwise && compileExpression(otherwise, file)),
		body: compileBody(macro.body, file)
	};
}
function compileStatement(node, file) {
	switch (node.kind) {
		case "data": {
			const { text, line } = node;
			return (frame) => frame.out.write(text, line);
		}
		case "output": return compileOutput(compileExpression(node.value, file), node);
		case "do": return compileDo(compileExpression(node.value, file));
		case "break":
		case "continue": return (frame) => {
			frame.leaving = node.kind;
		};
		case "if": return compileIf(node, file);
		case "for": return compileFor(node, file);
		case "set": {
			const assign = compileTarget(node.target, file);
			const value = compileExpression(node.value, file);
			return (frame) => {
				spend(1);
				assign(frame, value(frame));
			};
		}
		case "with": return compileWith(node, file);
		case "capture": return compileCapture(node, file);
		case "macro": {
			const compiled = compileMacro(node.macro, file);
			return (frame) => {
				frame.slots[node.slot] = bindMacro(compiled, {
					around: frame.around,
					parent: frame
				});
			};
		}
		case "call": {
			if (node.value.kind !== "call") throw new Error("the parser lets only calls through");
			const compiled = compileMacro(node.macro, file);
			return compileOutput(compileCall(node.value, file, (frame) => ["caller", bindMacro(compiled, {
				around: frame.around,
				parent: frame
			})]), node);
		}
	}
	throw new TypeError("a statement of no kind");
}
function compileOutput(value, node) {
	const { line } = node;
	return (frame) => {
		spend(1);
		const printed = value(frame);
		frame.line = node.value.line;
		frame.out.write(toText$1(printed), -line);
	};
}
function compileDo(value) {
	return (frame) => {
		spend(1);
		value(frame);
	};
}
function compileIf(node, file) {
	const otherwise = compileBody(node.otherwise, file);
	const branches = node.branches.map(({ test, body }) => ({
		test: compileExpression(test, file),
		line: test.line,
		body: compileBody(body, file)
	}));
	return (frame) => {
		for (const { test, line, body } of branches) {
			spend(1);
			const tested = test(frame);
			frame.line = line;
			if (isTrue(tested)) return body(frame);
		}
		return otherwise(frame);
	};
}
/** Forgets what a block assigned when it last ran in this frame. */
function compileClear(scope) {
	const { slots } = scope;
	return (frame) => {
		for (const slot of slots) frame.slots[slot] = void 0;
	};
}
function compileFor(node, file) {
	const { line, loopSlot } = node;
	const list = compileExpression(node.items, file);
	const test = node.test && compileExpression(node.test, file);
	const assign = compileTarget(node.target, file);
	const clear = compileClear(node.scope);
	const body = compileBody(node.body, file);
	const clearOtherwise = compileClear(node.otherwiseScope);
	const otherwise = compileBody(node.otherwise, file);
	const passes = (frame, item) => {
		spend(1);
		clear(frame);
		assign(frame, item);
		return !test || isTrue(test(frame));
	};
	return (frame) => {
		spend(1);
		const value = list(frame);
		frame.line = line;
		const all = listItems(value);
		const items = test ? all.filter((item) => passes(frame, item)) : [...all];
		const loop = new Loop(items);
		let isThrough = false;
		for (const [index, item] of items.entries()) {
			spend(1);
			clear(frame);
			loop.index0 = index;
			frame.slots[loopSlot] = loop;
			assign(frame, item);
			body(frame);
			const { leaving } = frame;
			frame.leaving = void 0;
			if (leaving === "break") break;
			if (leaving === void 0) isThrough = true;
		}
		if (isThrough) return;
		clearOtherwise(frame);
		otherwise(frame);
	};
}
function compileTarget(target, file) {
	if (target.kind === "variable") {
		const { slot } = target;
		return (frame, value) => {
			frame.slots[slot] = value;
		};
	}
	if (target.kind === "field") return compileField(target, file);
	const assigns = target.targets.map((inner) => compileTarget(inner, file));
	return (frame, value) => {
		frame.line = target.line;
		const items = listItems(value);
		if (items.length !== assigns.length) throw new JinjaError(`expected ${assigns.length} items for as many names, found ${items.length}`);
		for (const [index, assign] of assigns.entries()) assign(frame, items[index] ?? null);
	};
}
function compileField(target, file) {
	const object = compileExpression(target.object, file);
	const { name, line } = target;
	return (frame, value) => {
		const owner = object(frame);
		frame.line = line;
		if (owner instanceof Undefined) throw owner.toError();
		if (!isObject(owner) || !owner.setAttribute) throw new JinjaError(`cannot set ${name} of ${describeType(owner)}; only of a namespace()`);
		owner.setAttribute(name, value);
	};
}
function compileWith(node, file) {
	const clear = compileClear(node.scope);
	const sets = compileBody(node.sets, file);
	const body = compileBody(node.body, file);
	return (frame) => {
		clear(frame);
		sets(frame);
		body(frame);
	};
}
function compileCapture(node, file) {
	const { slot } = node;
	const clear = compileClear(node.scope);
	const body = compileBody(node.body, file);
	const use = compileStatement(node.use, file);
	return (frame) => {
		const { out } = frame;
		const captured = new Output(false);
		spend(1);
		clear(frame);
		frame.out = captured;
		body(frame);
		frame.out = out;
		if (frame.leaving !== void 0) return;
		frame.slots[slot] = captured.text;
		use(frame);
	};
}
// actions/lib/jinja/line-map.ts
/**
* The template's line of a line of rendered text, both from 1, by the marks of its parts: that of
* the first character which is not space, as what stands before it may come from further up.
*/
function findLine(text, marks, outputLine) {
	let start = 0;
	for (let line = 1; line < outputLine; line += 1) {
		const newline = text.indexOf("\n", start);
		if (newline < 0) break;
		start = newline + 1;
	}
	const space = /[^\S\n]*/y;
	space.lastIndex = start;
	const offset = start + (space.exec(text)?.[0].length ?? 0);
	return lineAt(text, marks, offset >= text.length || text[offset] === "\n" ? start : offset);
}
function lineAt(text, marks, offset) {
	let [low, high] = [0, marks.length / 2 - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((marks[middle * 2] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	const [from = 0, line = 1] = marks.slice(low * 2, low * 2 + 2);
	if (line < 0) return -line;
	let newlines = 0;
	for (let at = text.indexOf("\n", from); at >= 0 && at < offset; newlines += 1) at = text.indexOf("\n", at + 1);
	return line + newlines;
}
// actions/lib/jinja/native.ts
/** What a setting's value means after the filter that it ends with. */
function readNative(value, filter) {
	if (filter === "as_text") return toText$1(value);
	if (filter === "as_bool") return readBoolean(value) ?? fail(value, "true or false");
	if (filter === "as_number") return readNumber(value) ?? fail(value, "a number");
	return filter === "as_native" && typeof value === "string" ? readLiteral(value) : value;
}
/** Python's words and numbers; what else Python reads as a value is refused, as it is no text. */
function readLiteral(text) {
	const word = text.trim();
	if (word === "None") return null;
	if (word === "True" || word === "False") return word === "True";
	if (/^[[({'"]|^0[xob]|^[\d.]+,|#/i.test(word)) fail(text, "one word or number for as_native");
	return orElse(readNumber(text), () => text);
}
/** dbt takes only True and False; an environment variable is as often lower case. */
function readBoolean(value) {
	if (typeof value === "boolean") return value;
	const text = typeof value === "string" ? value.trim().toLowerCase() : "";
	return text === "true" || text === "false" ? text === "true" : void 0;
}
function readNumber(value) {
	if (typeof value === "number" || value instanceof Float) return value;
	if (typeof value !== "string" || !/^\s*[-+]?(?!0\d)[\d.]/.test(value)) return void 0;
	const integer = parseInteger(value, 10);
	if (integer !== void 0) return integer;
	const number = parseFloat(value);
	if (number === void 0) return void 0;
	return /[.e]/i.test(value) ? new Float(number) : toInteger(number);
}
function fail(value, wanted) {
	throw new JinjaError(`expected ${wanted}, found ${toRepr(value).slice(0, 60)}`);
}
// actions/lib/jinja/escape.ts
const ESCAPE = /\\(?:\n|([\\'"abfnrtv])|([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([xuUN]))/g;
const NAMED = /* @__PURE__ */ new Map([
	["a", "\x07"],
	["b", "\b"],
	["f", "\f"],
	["n", "\n"],
	["r", "\r"],
	["t", "	"],
	["v", "\v"]
]);
/**
* What a string literal means, by Python's escapes: https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences
* An unknown one stays as written, so `'\d'` is two characters. Undefined where one means no
* character, as `\xZZ`; names (`\N{…}`) are not read.
*/
function readEscapes(written) {
	if (!written.includes("\\")) return written;
	let isValid = true;
	const text = written.replace(ESCAPE, (_, named, octal, x, u, long, bad) => {
		if (named !== void 0) return NAMED.get(named) ?? named;
		if (octal !== void 0) return String.fromCodePoint(Number.parseInt(octal, 8));
		const code = Number.parseInt(x ?? u ?? long ?? "0", 16);
		if (bad !== void 0 || code > 1114111) isValid = false;
		else if (x ?? u ?? long) return String.fromCodePoint(code);
		return "";
	});
	return isValid ? text : void 0;
}
// actions/lib/jinja/lex.ts
const OPENING = /\{[{%#]/g;
const RAW = /\{%[-+]?\s*raw\s*(-?)%\}/y;
const END_OF_RAW = /\{%([-+]?)\s*endraw\s*[-+]?%\}/g;
const SPACE = /\s*/y;
const NAME = /[A-Za-z_\u00aa-\uffff][A-Za-z0-9_\u00aa-\uffff]*/y;
const FLOAT = /\d+(?:_\d+)*(?:(?:\.\d+(?:_\d+)*)?[eE][-+]?\d+(?:_\d+)*|\.\d+(?:_\d+)*)/y;
const INTEGER$1 = /0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0[xX](?:_?[0-9a-fA-F])+|[1-9](?:_?\d)*|0(?:_?0)*/y;
const SYMBOL = /\/\/|\*\*|[=!<>]=|[-+/*%~[\](){}<>=.:|,;]/y;
/** Most tags of a model: read at once, in a fifth of the time of token by token. */
const CALL = /\{\{ *(?!not\b)([A-Za-z_]\w*)\( *(?:'([^'\\\n]*)'|"([^"\\\n]*)")(?: *, *(?:'([^'\\\n]*)'|"([^"\\\n]*)"))? *\) *\}\}/y;
const CLOSERS = /* @__PURE__ */ new Map([
	["(", ")"],
	["[", "]"],
	["{", "}"]
]);
/** dbt's blocks whose inside is kept as written. */
const KEPT_RAW = /^(?:docs|snapshot|materialization)$/;
/**
* Splits a template, its newlines all `\n`, into tokens; the last one is of kind `end`. What cannot be read becomes a
* `fault` as the last token but one, so that an earlier mistake is told first.
*/
function lex(source, firstLine) {
	return new Lexer(source, firstLine).run();
}
var Lexer = class {
	#source;
	#tokens = [];
	#at = 0;
	#line;
	/** Offset of the next newline, so that a long line is not searched again and again. */
	#newline;
	constructor(source, firstLine) {
		this.#source = source.endsWith("\n") ? source.slice(0, -1) : source;
		this.#line = firstLine;
		this.#newline = this.#findNewline(0);
	}
	run() {
		while (this.#at < this.#source.length && this.#lexPart());
		this.#push("end", this.#source.length);
		return this.#tokens;
	}
	/** Text and the tag that ends it; false where nothing more can be read. */
	#lexPart() {
		OPENING.lastIndex = this.#at;
		const open = OPENING.exec(this.#source)?.index;
		if (open === void 0) {
			this.#pushText("data", this.#source.length, false);
			return true;
		}
		const sign = this.#source[open + 2];
		this.#pushText("data", open, sign === "-");
		const kind = this.#source[open + 1];
		if (kind === "{" && this.#lexCall()) return true;
		if (kind === "%" && this.#match(RAW) !== void 0) return this.#lexRaw();
		const begin = open + (sign === "-" || sign === "+" ? 3 : 2);
		if (kind === "#") return this.#skipComment(begin);
		this.#push(kind === "{" ? "{{" : "{%", begin);
		const first = this.#tokens.length;
		if (!this.#lexInside(kind === "{" ? "}}" : "%}")) return false;
		const name = this.#tokens[first]?.text ?? "";
		return kind === "{" || !KEPT_RAW.test(name) || this.#lexBody(name);
	}
	#lexCall() {
		CALL.lastIndex = this.#at;
		const found = CALL.exec(this.#source);
		if (found === null) return false;
		const call = found.slice(1).filter((part) => part !== void 0);
		const { lastIndex: end } = CALL;
		this.#tokens.push({
			kind: "call",
			text: found[0],
			line: this.#line,
			start: this.#at,
			end,
			call
		});
		this.#at = end;
		return true;
	}
	#lexInside(close) {
		const closers = [];
		for (;;) {
			this.#skipSpace();
			if (closers.length === 0 && this.#lexClose(close)) return true;
			if (this.#at >= this.#source.length) return true;
			const code = this.#source.charCodeAt(this.#at);
			if (code === 39 || code === 34) {
				if (!this.#lexString(code === 39 ? "'" : "\"")) return false;
				continue;
			}
			const [kind, text] = this.#readToken(code);
			if (kind === "fault") return this.#fail(`unexpected ${text}`);
			if (kind === "symbol") {
				const closer = CLOSERS.get(text);
				if (closer === "}" && this.#source[this.#at + 1] === "{") return this.#fail("found \"{{\" inside of a tag, where an expression stands alone");
				if (closer !== void 0) closers.push(closer);
				else if (/^[)\]}]$/.test(text)) {
					const wanted = closers.pop() ?? close;
					if (wanted !== text) return this.#fail(`expected "${wanted}", found "${text}"`);
				}
			}
			this.#push(kind, this.#at + text.length);
		}
	}
	#readToken(code) {
		if (code >= 48 && code <= 57) {
			const float = this.#source[this.#at - 1] === "." ? void 0 : this.#match(FLOAT);
			return float === void 0 ? ["integer", this.#match(INTEGER$1) ?? ""] : ["float", float];
		}
		const name = this.#match(NAME);
		if (name !== void 0) return ["name", name];
		const symbol = this.#match(SYMBOL);
		return symbol === void 0 ? ["fault", this.#source[this.#at] ?? ""] : ["symbol", symbol];
	}
	#lexClose(close) {
		const sign = this.#source[this.#at];
		const isSigned = sign === "-" || sign === "+" && close === "%}";
		const end = this.#at + (isSigned ? 3 : 2);
		if (!this.#source.startsWith(close, end - 2)) return false;
		this.#push("close", end);
		if (sign === "-") this.#skipSpace();
		return true;
	}
	#lexString(quote) {
		let end = this.#at + 1;
		while (end < this.#source.length && this.#source[end] !== quote) end += this.#source[end] === "\\" ? 2 : 1;
		if (end >= this.#source.length) return this.#fail(`a string that begins with ${quote} has no end`);
		const text = readEscapes(this.#source.slice(this.#at + 1, end));
		if (text === void 0) return this.#fail("a string has an escape that means no character");
		const [start, line] = [this.#at, this.#line];
		this.#skipTo(end + 1);
		this.#tokens.push({
			kind: "string",
			text,
			line,
			start,
			end: end + 1
		});
		return true;
	}
	#lexRaw() {
		const opening = this.#match(RAW) ?? "";
		END_OF_RAW.lastIndex = this.#at + opening.length;
		const closing = END_OF_RAW.exec(this.#source);
		if (closing === null) return this.#fail("{% raw %} has no {% endraw %}");
		this.#skipTo(this.#at + opening.length);
		if (opening.endsWith("-%}")) this.#skipSpace();
		this.#pushText("data", closing.index, closing[1] === "-");
		this.#skipTo(closing.index + closing[0].length);
		if (closing[0].endsWith("-%}")) this.#skipSpace();
		return true;
	}
	#lexBody(name) {
		const ending = new RegExp(`\\{%[-+]?\\s*end${name}\\b`, "g");
		ending.lastIndex = this.#at;
		const found = ending.exec(this.#source);
		if (found === null) return this.#fail(`{% ${name} %} has no {% end${name} %}`);
		this.#pushText("body", found.index, false);
		return true;
	}
	#skipComment(begin) {
		const end = this.#source.indexOf("#}", begin);
		if (end < 0) return this.#fail("\"{#\" has no \"#}\"");
		const strips = end > begin && this.#source[end - 1] === "-";
		this.#skipTo(end + 2);
		if (strips) this.#skipSpace();
		return true;
	}
	#pushText(kind, end, strips) {
		const whole = this.#source.slice(this.#at, end);
		const text = strips ? whole.slice(0, findTextEnd(whole)) : whole;
		const [start, line] = [this.#at, this.#line];
		if (text !== "" || kind === "body") this.#tokens.push({
			kind,
			text,
			line,
			start,
			end
		});
		this.#skipTo(end);
	}
	#push(kind, end) {
		const start = this.#at;
		const text = this.#source.slice(start, end);
		this.#tokens.push({
			kind,
			text,
			line: this.#line,
			start,
			end
		});
		this.#at = end;
	}
	#fail(text) {
		const { length } = this.#source;
		this.#tokens.push({
			kind: "fault",
			text,
			line: this.#line,
			start: this.#at,
			end: length
		});
		this.#at = length;
		return false;
	}
	#match(pattern) {
		pattern.lastIndex = this.#at;
		return pattern.test(this.#source) ? this.#source.slice(this.#at, pattern.lastIndex) : void 0;
	}
	#skipSpace() {
		SPACE.lastIndex = this.#at;
		SPACE.test(this.#source);
		this.#skipTo(SPACE.lastIndex);
	}
	#findNewline(from) {
		const found = this.#source.indexOf("\n", from);
		return found < 0 ? Infinity : found;
	}
	#skipTo(end) {
		while (this.#newline < end) {
			this.#line += 1;
			this.#newline = this.#findNewline(this.#newline + 1);
		}
		this.#at = end;
	}
};
/** Where the space at the end begins; from behind, as a pattern would try every run of spaces. */
function findTextEnd(text) {
	let end = text.length;
	while (end > 0 && /\s/.test(text[end - 1] ?? "")) end -= 1;
	return end;
}
// actions/lib/jinja/cursor.ts
/** Levels of brackets and blocks inside each other. */
const MAX_DEPTH = 100;
/** A place among a template's tokens, and what to say when another token was expected there. */
var Cursor = class {
	file;
	tokens;
	#index = 0;
	#depth = 0;
	/** Where the tag that is being read opened. */
	opened;
	constructor(source, place) {
		this.file = place.file;
		this.tokens = lex(source, place.line);
	}
	get token() {
		const token = this.tokens[this.#index];
		if (token === void 0) throw new Error("read past the end of the tokens");
		return token;
	}
	/** End of the token before, as an offset. */
	get previousEnd() {
		return this.tokens[this.#index - 1]?.end ?? 0;
	}
	next() {
		const { token } = this;
		this.#index += 1;
		return token;
	}
	peek() {
		return this.tokens[this.#index + 1];
	}
	fail(message, line = this.token.line) {
		throw new JinjaError(`Jinja does not parse: ${message}`, {
			file: this.file,
			line
		});
	}
	/** Says what was expected and what stands there; for a tag that never ends, where it began. */
	expected(what) {
		const { token, opened } = this;
		if (token.kind === "fault") this.fail(token.text);
		const isOver = token.kind === "end";
		const found = isOver ? "the end of the file" : `"${token.text.slice(0, 40)}"`;
		if (!opened || opened.line === token.line && !isOver) this.fail(`expected ${what}, found ${found}`);
		const begun = `expected ${what} for "${opened.text}", found ${found}`;
		this.fail(isOver ? begun : `${begun} on line ${token.line}`, opened.line);
	}
	isSymbol(text) {
		return this.token.kind === "symbol" && this.token.text === text;
	}
	isWord(text) {
		return this.token.kind === "name" && this.token.text === text;
	}
	skipSymbol(text) {
		const isThere = this.isSymbol(text);
		if (isThere) this.#index += 1;
		return isThere;
	}
	skipWord(text) {
		const isThere = this.isWord(text);
		if (isThere) this.#index += 1;
		return isThere;
	}
	expectSymbol(text) {
		if (!this.skipSymbol(text)) this.expected(`"${text}"`);
	}
	expectWord(text) {
		if (!this.skipWord(text)) this.expected(`"${text}"`);
	}
	expectName() {
		if (this.token.kind !== "name") this.expected("a name");
		return this.next().text;
	}
	/** Runs a reader one level deeper, which has a limit: readers call each other. */
	nest(read) {
		this.#depth += 1;
		if (this.#depth > MAX_DEPTH) this.fail(`nests more than ${MAX_DEPTH} deep`);
		const result = read();
		this.#depth -= 1;
		return result;
	}
};
// actions/lib/jinja/scope.ts
const ASKED = /* @__PURE__ */ new Set([
	"caller",
	"varargs",
	"kwargs"
]);
/**
* The names that one block assigns. As in Python's Jinja, a block inside (a loop, a macro) sees
* them, and what it assigns itself is not seen outside; `if` has no names of its own.
*/
var Scope = class {
	unit;
	parent;
	#slots = /* @__PURE__ */ new Map();
	constructor(parent, unit) {
		this.parent = parent;
		this.unit = unit ?? {
			size: 0,
			asked: /* @__PURE__ */ new Map()
		};
	}
	/** The slot of a name that this block assigns. */
	declare(name) {
		let slot = this.#slots.get(name);
		if (slot === void 0) {
			slot = this.reserve();
			this.#slots.set(name, slot);
		}
		return slot;
	}
	/** A slot without a name. */
	reserve() {
		this.unit.size += 1;
		return this.unit.size - 1;
	}
	/**
	* Notes that `caller`, `varargs` or `kwargs` is read, which every macro around then takes; the
	* innermost one's is what is read.
	*/
	ask(name) {
		if (!ASKED.has(name) || this.#slots.has(name)) return;
		if (this.parent?.unit !== this.unit) this.unit.asked.set(name, this.declare(name));
		this.parent?.ask(name);
	}
	/** Slots that the block begins without values. */
	get slots() {
		return [...this.#slots.values()];
	}
	/** All places where the name may be kept, innermost first: the first with a value counts. */
	find(name, hops = 0) {
		const slot = this.#slots.get(name);
		const further = this.parent?.unit === this.unit ? hops : hops + 1;
		const outside = this.parent?.find(name, further) ?? [];
		return slot === void 0 ? outside : [{
			hops,
			slot
		}, ...outside];
	}
	/** Names that are assigned here or further out, for suggestions. */
	listNames() {
		const names = [...this.#slots.keys()];
		return this.parent ? [...names, ...this.parent.listNames()] : names;
	}
};
// actions/lib/jinja/parse-operand.ts
/** Operators in a row, names in brackets. */
const MAX_CHAIN = 1e3;
const CONSTANTS = /* @__PURE__ */ new Map([
	["true", true],
	["True", true],
	["false", false],
	["False", false],
	["none", null],
	["None", null]
]);
/** Words that go on with the expression around, after a test without an argument. */
const AFTER_TEST = /* @__PURE__ */ new Set([
	"else",
	"or",
	"and",
	"if",
	"in",
	"not",
	"is"
]);
const NO_ARGUMENTS = {
	positional: [],
	named: [],
	spread: void 0,
	spreadNamed: void 0
};
/** Reads what operators stand between: names and literals with calls, attributes, filters and tests. */
var OperandParser = class extends Cursor {
	scope = new Scope(void 0);
	bound(length, what = "operators in a row") {
		if (length > MAX_CHAIN) this.fail(`has more than ${MAX_CHAIN} ${what}`);
	}
	parseUnary(takesFilters) {
		const { line } = this.token;
		let value;
		if (this.isSymbol("-") || this.isSymbol("+")) value = {
			kind: this.next().text === "-" ? "negate" : "plus",
			value: this.nest(() => this.parseUnary(false)),
			line
		};
		else value = this.#parsePrimary();
		value = this.#parsePostfix(value);
		return takesFilters ? this.#parseFiltersAndTests(value) : value;
	}
	#parsePrimary() {
		const { kind, line } = this.token;
		if (kind === "name") return this.#parseName();
		if (kind === "string") {
			let value = "";
			while (this.token.kind === "string") value += this.next().text;
			return {
				kind: "constant",
				value,
				line
			};
		}
		if (kind === "integer" || kind === "float") return {
			kind: "constant",
			value: this.#parseNumber(),
			line
		};
		if (this.skipSymbol("(")) {
			const value = this.nest(() => this.parseTuple({ end: ")" }));
			this.expectSymbol(")");
			return value;
		}
		if (this.skipSymbol("[")) return {
			kind: "list",
			items: this.#parseUntil("]", () => this.parseExpression()),
			line
		};
		if (this.skipSymbol("{")) return {
			kind: "dict",
			pairs: this.#parseUntil("}", () => {
				const key = this.parseExpression();
				this.expectSymbol(":");
				return [key, this.parseExpression()];
			}),
			line
		};
		return this.expected("an expression");
	}
	#parseName() {
		const { text: name, line } = this.next();
		return this.#nameValue(name, line);
	}
	#nameValue(name, line) {
		const value = CONSTANTS.get(name);
		if (value !== void 0) return {
			kind: "constant",
			value,
			line
		};
		this.scope.ask(name);
		return {
			kind: "name",
			name,
			scope: this.scope,
			line
		};
	}
	/** What a whole tag of kind `call` stands for, as deep as if it were read token by token. */
	parseCallOfTexts() {
		const { call = [], line } = this.token;
		const [name = "", ...texts] = call;
		const positional = this.nest(() => this.nest(() => texts.map((value) => ({
			kind: "constant",
			value,
			line
		}))));
		this.next();
		return {
			kind: "call",
			callee: this.#nameValue(name, line),
			args: {
				...NO_ARGUMENTS,
				positional
			},
			line
		};
	}
	#parseNumber() {
		const { kind, text } = this.next();
		const number = Number(text.replaceAll("_", ""));
		if (kind === "float") return new Float(number);
		return Number.isSafeInteger(number) ? number : this.fail("an integer is beyond 2**53");
	}
	#parseUntil(close, parse) {
		const items = [];
		while (!this.isSymbol(close)) {
			items.push(parse());
			if (!this.skipSymbol(",") && !this.isSymbol(close)) this.expected(`"," or "${close}"`);
		}
		this.next();
		return items;
	}
	#parsePostfix(primary) {
		let value = primary;
		for (let length = 0; this.token.kind === "symbol"; length += 1) {
			const { line, text } = this.token;
			if (text === ".") value = this.#parseAttribute(value);
			else if (text === "[") value = this.#parseSubscript(value);
			else if (text === "(") value = {
				kind: "call",
				callee: value,
				args: this.#parseArguments(),
				line
			};
			else break;
			this.bound(length);
		}
		return value;
	}
	#parseAttribute(object) {
		const { line } = this.next();
		if (this.token.kind !== "integer") return {
			kind: "attribute",
			object,
			name: this.expectName(),
			line
		};
		return {
			kind: "item",
			object,
			index: {
				kind: "constant",
				value: this.#parseNumber(),
				line
			},
			line
		};
	}
	#parseSubscript(object) {
		const { line } = this.next();
		const bounds = [];
		const readBound = () => this.isSymbol(":") || this.isSymbol("]") ? void 0 : this.parseExpression();
		do
			bounds.push(readBound());
		while (bounds.length < 3 && this.skipSymbol(":"));
		const [index] = bounds;
		if (bounds.length === 1) {
			if (index === void 0) this.expected("an index");
			const items = [index];
			while (this.skipSymbol(",")) items.push(this.parseExpression());
			this.expectSymbol("]");
			if (items.length === 1) return {
				kind: "item",
				object,
				index,
				line
			};
			return {
				kind: "item",
				object,
				index: {
					kind: "tuple",
					items,
					line
				},
				line
			};
		}
		this.expectSymbol("]");
		return {
			kind: "slice",
			object,
			bounds,
			line
		};
	}
	#parseArguments() {
		this.expectSymbol("(");
		const positional = [];
		const named = [];
		let spread;
		let spreadNamed;
		this.#parseUntil(")", () => {
			if (spreadNamed) this.fail("an argument follows ** in a call");
			if (this.skipSymbol("**")) spreadNamed = this.parseExpression();
			else if (this.isSymbol("*") && spread) this.fail("a call has two * arguments");
			else if (this.skipSymbol("*")) spread = this.parseExpression();
			else if (this.token.kind === "name" && this.peek()?.text === "=") {
				const name = this.next().text;
				this.next();
				this.bound(named.length, "named arguments");
				if (named.some((other) => other.name === name)) this.fail(`a call has ${name} twice`);
				named.push({
					name,
					value: this.parseExpression()
				});
			} else if (spread || named.length > 0) this.fail("an argument without a name follows one with a name");
			else positional.push(this.parseExpression());
		});
		return {
			positional,
			named,
			spread,
			spreadNamed
		};
	}
	#parseFiltersAndTests(filtered) {
		let value = filtered;
		for (let length = 0;; length += 1) {
			if (this.skipSymbol("|")) value = this.parseFilter(value);
			else if (this.isWord("is")) value = this.#parseTest(value);
			else if (this.isSymbol("(")) value = this.#parsePostfix(value);
			else return value;
			this.bound(length);
		}
	}
	/** A filter from its name on. */
	parseFilter(value) {
		const { line } = this.token;
		const name = this.expectName();
		this.#check(() => findFilter(name), line);
		return {
			kind: "filter",
			name,
			value,
			args: this.isSymbol("(") ? this.#parseArguments() : NO_ARGUMENTS,
			line
		};
	}
	#check(find, line) {
		try {
			find();
		} catch (error) {
			placeError(error, {
				file: this.file,
				line
			});
			throw error;
		}
	}
	#parseTest(tested) {
		const { line } = this.next();
		const isNegated = this.skipWord("not");
		const name = this.expectName();
		this.#check(() => findTest(name), line);
		const value = {
			kind: "test",
			name,
			value: tested,
			args: this.#parseTestArguments(),
			line
		};
		return isNegated ? {
			kind: "not",
			value,
			line
		} : value;
	}
	#parseTestArguments() {
		if (this.isSymbol("(")) return this.#parseArguments();
		const { kind, text } = this.token;
		if (!(kind === "name" ? !AFTER_TEST.has(text) : [
			"string",
			"integer",
			"float"
		].includes(kind) || this.isSymbol("[") || this.isSymbol("{"))) return NO_ARGUMENTS;
		return {
			...NO_ARGUMENTS,
			positional: [this.#parsePostfix(this.#parsePrimary())]
		};
	}
};
// actions/lib/jinja/parse-expression.ts
/** Symbols that an expression ends before. */
const ENDS = /* @__PURE__ */ new Set([
	",",
	")",
	"]",
	"}",
	":"
]);
const COMPARISONS = /* @__PURE__ */ new Set([
	"==",
	"!=",
	"<",
	"<=",
	">",
	">="
]);
/** Reads expressions with the precedence of Python's Jinja, where `-2**2` is 4. */
var ExpressionParser = class extends OperandParser {
	parseExpression() {
		return this.nest(() => this.#parseChoice());
	}
	/** One expression, or several with commas, which make a tuple. */
	parseTuple(options = {}) {
		const { isChoice = true, end } = options;
		const { line } = this.token;
		const items = [];
		let isTuple = end === ")" && this.isSymbol(")");
		const isEnd = () => end !== void 0 && (this.isSymbol(end) || this.isWord(end));
		while (this.token.kind !== "close" && !isEnd()) {
			items.push(isChoice ? this.parseExpression() : this.nest(() => this.#parseOr()));
			if (!this.skipSymbol(",")) break;
			isTuple = true;
		}
		if (isTuple) return {
			kind: "tuple",
			items,
			line
		};
		return items[0] ?? this.expected("an expression");
	}
	#parseChoice() {
		let value = this.#parseOr();
		for (let length = 0; this.isWord("if"); length += 1) {
			const { line } = this.next();
			const test = this.#parseOr();
			const otherwise = this.skipWord("else") ? this.parseExpression() : void 0;
			value = {
				kind: "choice",
				test,
				value,
				otherwise,
				line
			};
			this.bound(length);
		}
		return value;
	}
	/** Most expressions are one operand: what comes after tells, before all operators are looked for. */
	#parseOr() {
		const first = this.isWord("not") ? void 0 : this.parseUnary(true);
		if (first !== void 0 && this.#isEnd()) return first;
		let left = this.#parseAnd(first);
		for (let length = 0; this.isWord("or"); length += 1) {
			const { line } = this.next();
			left = {
				kind: "or",
				left,
				right: this.#parseAnd(),
				line
			};
			this.bound(length);
		}
		return left;
	}
	#isEnd() {
		const { kind, text } = this.token;
		return kind === "close" || kind === "symbol" && ENDS.has(text);
	}
	#parseAnd(first) {
		let left = this.#parseNot(first);
		for (let length = 0; this.isWord("and"); length += 1) {
			const { line } = this.next();
			left = {
				kind: "and",
				left,
				right: this.#parseNot(),
				line
			};
			this.bound(length);
		}
		return left;
	}
	#parseNot(first) {
		if (first !== void 0 || !this.isWord("not")) return this.#parseComparison(first);
		const { line } = this.next();
		return {
			kind: "not",
			value: this.nest(() => this.#parseNot()),
			line
		};
	}
	#parseComparison(operand) {
		const first = this.#parseSum(operand);
		const { line } = this.token;
		const rest = [];
		for (;;) {
			const operator = this.#readComparison();
			if (operator === void 0) break;
			rest.push({
				operator,
				value: this.#parseSum()
			});
		}
		return rest.length === 0 ? first : {
			kind: "compare",
			first,
			rest,
			line
		};
	}
	#readComparison() {
		const { kind, text } = this.token;
		if (kind === "symbol" && COMPARISONS.has(text)) return this.next().text;
		if (this.skipWord("in")) return "in";
		const follower = this.peek();
		if (!this.isWord("not") || follower?.kind !== "name" || follower.text !== "in") return void 0;
		this.next();
		this.next();
		return "not in";
	}
	#parseSum(first) {
		return this.#parseBinary(["+", "-"], (operand) => this.#parseConcat(operand), first);
	}
	#parseConcat(operand) {
		const first = this.#parseProduct(operand);
		if (!this.isSymbol("~")) return first;
		const { line } = this.token;
		const parts = [first];
		while (this.skipSymbol("~")) parts.push(this.#parseProduct());
		return {
			kind: "concat",
			parts,
			line
		};
	}
	#parseProduct(first) {
		const parsePower = (operand) => this.#parseBinary(["**"], (innermost) => innermost ?? this.parseUnary(true), operand);
		return this.#parseBinary([
			"*",
			"/",
			"//",
			"%"
		], parsePower, first);
	}
	#parseBinary(operators, parse, first) {
		let left = parse(first);
		for (let length = 0; this.token.kind === "symbol"; length += 1) {
			const operator = operators.find((symbol) => symbol === this.token.text);
			if (operator === void 0) break;
			const { line } = this.next();
			left = {
				kind: "binary",
				operator,
				left,
				right: parse(),
				line
			};
			this.bound(length);
		}
		return left;
	}
};
// actions/lib/jinja/parse-declaration.ts
/** Reads what declares names: the targets of `set` and `for`, the parameters of a macro. */
var DeclarationParser = class extends ExpressionParser {
	/** One target, or several with commas. */
	parseTargets(scope, end) {
		const { line } = this.token;
		const targets = [this.parseTarget(scope)];
		let isTuple = false;
		while (this.skipSymbol(",")) {
			isTuple = true;
			if (this.token.text === end || this.token.kind === "close") break;
			targets.push(this.parseTarget(scope));
		}
		const [only] = targets;
		return isTuple || !only ? {
			kind: "unpack",
			targets,
			line
		} : only;
	}
	parseTarget(scope) {
		const { line } = this.token;
		if (this.skipSymbol("(")) {
			const target = this.nest(() => this.parseTargets(scope, ")"));
			this.expectSymbol(")");
			return target;
		}
		const name = this.expectName();
		if (/^(?:true|false|none|True|False|None)$/.test(name)) this.fail(`cannot assign to ${name}`);
		if (!this.skipSymbol(".")) return {
			kind: "variable",
			slot: scope.declare(name)
		};
		return {
			kind: "field",
			object: {
				kind: "name",
				name,
				scope: this.scope,
				line
			},
			name: this.expectName(),
			line
		};
	}
	/** A macro's parameters; a default may use those before it. */
	parseParameters(scope) {
		const parameters = [];
		const outer = this.scope;
		this.scope = scope;
		this.expectSymbol("(");
		while (!this.skipSymbol(")")) {
			const name = this.expectName();
			this.bound(parameters.length, "parameters");
			if (parameters.some((other) => other.name === name)) this.fail(`a macro has ${name} twice`);
			const slot = scope.declare(name);
			if (this.skipSymbol(":")) this.#skipType();
			const otherwise = this.skipSymbol("=") ? this.parseExpression() : void 0;
			if (!otherwise && parameters.at(-1)?.otherwise) this.fail(`parameter ${name} without a default follows one with a default`);
			parameters.push({
				name,
				slot,
				otherwise
			});
			if (!this.skipSymbol(",") && !this.isSymbol(")")) this.expected("\",\" or \")\"");
		}
		this.scope = outer;
		return parameters;
	}
	/** dbt's types of parameters, `List[str]`, which change nothing. */
	#skipType() {
		this.expectName();
		if (!this.skipSymbol("[")) return;
		do
			this.nest(() => this.#skipType());
		while (this.skipSymbol(","));
		this.expectSymbol("]");
	}
};
// actions/lib/jinja/parse.ts
const REFUSED = /* @__PURE__ */ new Set([
	"include",
	"import",
	"from",
	"extends",
	"block",
	"autoescape"
]);
const TAGS = "if for set do break continue macro call filter with raw test data_test docs snapshot".split(" ");
const INNER_TAG = /^(?:end|else$|elif$)/;
/** Reads a template. Throws a JinjaError at the first thing that is not dbt's Jinja. */
function parseFile(source, place) {
	return new FileParser(source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source, place).parse();
}
var FileParser = class extends DeclarationParser {
	#source;
	#blocks = /* @__PURE__ */ new Map();
	#open = [];
	/** Loops around, within the macro. */
	#loops = 0;
	constructor(source, place) {
		super(source, place);
		this.#source = source;
	}
	parse() {
		const { scope } = this;
		const { body } = this.#parseBody([]);
		return {
			scope,
			body,
			blocks: this.#blocks
		};
	}
	/** Statements up to a tag with one of these names, whose name is consumed and told. */
	#parseBody(ends) {
		const body = [];
		for (;;) {
			const { token } = this;
			const { line } = token;
			if (token.kind === "data") body.push({
				kind: "data",
				text: this.next().text,
				line
			});
			else if (token.kind === "call") body.push({
				kind: "output",
				value: this.parseCallOfTexts(),
				line
			});
			else if (token.kind === "{{") {
				this.opened = this.next();
				body.push({
					kind: "output",
					value: this.parseTuple(),
					line
				});
				this.#expectClose("}}");
			} else if (token.kind === "{%") {
				this.opened = this.next();
				const name = this.expectName();
				if (ends.includes(name)) return {
					body,
					end: name
				};
				const statement = this.#parseStatement(name, token);
				if (statement) body.push(statement);
			} else if (token.kind === "fault") this.fail(token.text);
			else if (ends.length === 0) return {
				body,
				end: ""
			};
			else this.#failUnclosed();
		}
	}
	#failUnclosed() {
		const opened = this.#open.at(-1);
		this.fail(`{% ${opened?.name} %} has no {% end${opened?.name} %}`, opened?.line);
	}
	#expectClose(close) {
		if (this.token.kind !== "close") this.expected(`"${close}"`);
		this.next();
	}
	#parseStatement(name, opening) {
		const { line } = opening;
		if (REFUSED.has(name)) this.fail(`{% ${name} %} is not supported`, line);
		if (name === "do") {
			const value = this.parseTuple();
			this.#expectClose("%}");
			return {
				kind: "do",
				value,
				line
			};
		}
		if (name === "break" || name === "continue") {
			if (this.#loops === 0) this.fail(`{% ${name} %} is outside of a loop`, line);
			this.#expectClose("%}");
			return {
				kind: name,
				line
			};
		}
		if (name === "docs" || name === "snapshot" || name === "materialization") return this.#parseKeptRaw(name, opening);
		return this.nest(() => {
			this.#open.push({
				name,
				line
			});
			const statement = this.#parseBlock(name, opening);
			this.#open.pop();
			return statement;
		});
	}
	#parseBlock(name, opening) {
		const { line } = opening;
		if (name === "if") return this.#parseIf(line);
		if (name === "for") return this.#parseFor(line);
		if (name === "macro" || name === "test" || name === "data_test") return this.#parseMacro(name, opening);
		if (name === "call") return this.#parseCall(line);
		if (name === "set") return this.#parseSet(line);
		if (name === "filter") return this.#parseCapture("endfilter", line, (value) => ({
			kind: "output",
			value,
			line
		}));
		if (name === "with") return this.#parseWith(line);
		return this.#failTag(name, line);
	}
	#failTag(name, line) {
		if (!INNER_TAG.test(name)) this.fail(`there is no tag {% ${name} %}${suggest(name, TAGS)}`, line);
		const around = this.#open.at(-2);
		if (!around) this.fail(`{% ${name} %} ends nothing`, line);
		const { name: outer, line: since } = around;
		this.fail(`expected {% end${outer} %} for line ${since}, found {% ${name} %}`, line);
	}
	/** A block's inside in a scope of its own, with its end tag. */
	#parseInside(scope, end) {
		const outer = this.scope;
		this.scope = scope;
		const { body } = this.#parseBody([end]);
		this.#expectClose("%}");
		this.scope = outer;
		return body;
	}
	#parseMacroBody(scope, end) {
		const loops = this.#loops;
		this.#loops = 0;
		const body = this.#parseInside(scope, end);
		this.#loops = loops;
		return body;
	}
	#parseIf(line) {
		const branches = [];
		for (let end = "elif"; end === "elif";) {
			const test = this.parseTuple({ isChoice: false });
			this.#expectClose("%}");
			const inside = this.#parseBody([
				"elif",
				"else",
				"endif"
			]);
			branches.push({
				test,
				body: inside.body
			});
			end = inside.end;
			if (end === "elif") continue;
			this.#expectClose("%}");
			return {
				kind: "if",
				branches,
				otherwise: end === "else" ? this.#parseInside(this.scope, "endif") : [],
				line
			};
		}
		throw new Error("an if ends by endif or else");
	}
	#parseFor(line) {
		const outer = this.scope;
		const scope = new Scope(outer, outer.unit);
		const target = this.parseTargets(scope, "in");
		this.expectWord("in");
		const items = this.parseTuple({
			isChoice: false,
			end: "recursive"
		});
		const loopSlot = scope.declare("loop");
		this.scope = scope;
		const test = this.skipWord("if") ? this.parseExpression() : void 0;
		if (this.isWord("recursive")) this.fail("a recursive loop is not supported");
		this.#expectClose("%}");
		this.#loops += 1;
		const { body, end } = this.#parseBody(["else", "endfor"]);
		this.#loops -= 1;
		this.#expectClose("%}");
		this.scope = outer;
		const otherwiseScope = new Scope(outer, outer.unit);
		return {
			kind: "for",
			target,
			items,
			test,
			scope,
			loopSlot,
			body,
			otherwise: end === "else" ? this.#parseInside(otherwiseScope, "endfor") : [],
			otherwiseScope,
			line
		};
	}
	#parseSet(line) {
		const target = this.parseTargets(this.scope, "=");
		if (this.skipSymbol("=")) {
			const value = this.parseTuple();
			this.#expectClose("%}");
			return {
				kind: "set",
				target,
				value,
				line
			};
		}
		return this.#parseCapture("endset", line, (value) => ({
			kind: "set",
			target,
			value,
			line
		}));
	}
	/** A block whose text goes through filters, the first of which must be there in a filter block. */
	#parseCapture(end, line, use) {
		const slot = this.scope.reserve();
		let value = {
			kind: "slot",
			slot,
			line
		};
		if (end === "endfilter") value = this.parseFilter(value);
		while (this.skipSymbol("|")) value = this.parseFilter(value);
		this.#expectClose("%}");
		const scope = new Scope(this.scope, this.scope.unit);
		return {
			kind: "capture",
			scope,
			slot,
			body: this.#parseInside(scope, end),
			use: use(value),
			line
		};
	}
	#parseWith(line) {
		const scope = new Scope(this.scope, this.scope.unit);
		const sets = [];
		while (this.token.kind !== "close") {
			if (sets.length > 0) this.expectSymbol(",");
			const target = this.parseTarget(scope);
			this.expectSymbol("=");
			sets.push({
				kind: "set",
				target,
				value: this.parseExpression(),
				line
			});
		}
		this.#expectClose("%}");
		return {
			kind: "with",
			scope,
			sets,
			body: this.#parseInside(scope, "endwith"),
			line
		};
	}
	#parseMacro(tag, opening) {
		const { line } = opening;
		const name = this.expectName();
		const kind = tag === "macro" ? "macro" : "test";
		const slot = kind === "macro" ? this.scope.declare(name) : 0;
		const scope = new Scope(this.scope);
		const parameters = this.parseParameters(scope);
		this.#expectClose("%}");
		const macro = {
			name,
			line,
			scope,
			parameters,
			body: this.#parseMacroBody(scope, `end${tag}`),
			isCaller: false
		};
		if (this.#open.length === 1) {
			const source = this.#source.slice(opening.start, this.previousEnd);
			this.#blocks.set({
				kind,
				name,
				line,
				source
			}, macro);
		}
		return kind === "macro" ? {
			kind,
			slot,
			macro,
			line
		} : void 0;
	}
	#parseCall(line) {
		const scope = new Scope(this.scope);
		const parameters = this.isSymbol("(") ? this.parseParameters(scope) : [];
		const value = this.parseExpression();
		if (value.kind !== "call") this.fail("{% call %} needs a call, as name()", line);
		this.#expectClose("%}");
		return {
			kind: "call",
			value,
			macro: {
				name: "caller",
				line,
				scope,
				parameters,
				body: this.#parseMacroBody(scope, "endcall"),
				isCaller: true
			},
			line
		};
	}
	#skipSettings() {
		while (this.token.kind !== "close" && this.token.kind !== "end") this.next();
	}
	/** dbt's blocks that other readers take the inside of. */
	#parseKeptRaw(kind, opening) {
		const { line } = opening;
		const name = this.expectName();
		if (kind === "materialization") this.#skipSettings();
		this.#expectClose("%}");
		const body = this.next();
		if (body.kind !== "body") this.fail(body.text, line);
		this.opened = this.next();
		this.expectName();
		this.#expectClose("%}");
		if (this.#open.length > 0) return;
		const source = this.#source.slice(opening.start, this.previousEnd);
		const { text, line: textLine } = body;
		this.#blocks.set({
			kind,
			name,
			line,
			source,
			text,
			textLine
		}, void 0);
	}
};
// actions/lib/jinja/template.ts
var CompiledTemplate = class {
	file;
	source;
	parsed;
	blocks;
	#macros = /* @__PURE__ */ new Map();
	#body;
	constructor(source, file, parsed) {
		this.source = source;
		this.file = file;
		this.parsed = parsed;
		this.blocks = [...parsed.blocks.keys()];
	}
	get body() {
		this.#body ??= compileBody(this.parsed.body, this.file);
		return this.#body;
	}
	getMacro(block) {
		const known = this.#macros.get(block);
		if (known) return known;
		const macro = this.parsed.blocks.get(block);
		if (!macro) throw new TypeError(`${block.kind} ${block.name} is no macro of ${this.file}`);
		const compiled = compileMacro(macro, this.file);
		this.#macros.set(block, compiled);
		return compiled;
	}
};
/**
* Parses dbt's Jinja. `firstLine` is the line that the source begins on, where it is a part of a
* file. Throws a JinjaError, with its place, at the first thing that does not parse.
*/
function parseTemplate(source, file, firstLine = 1) {
	try {
		return new CompiledTemplate(source, file, parseFile(source, {
			file,
			line: firstLine
		}));
	} catch (error) {
		throw explainOverflow(error, {
			file,
			line: firstLine
		});
	}
}
/** Renders a template. Throws a JinjaError, with its place, or what a global throws as it is. */
function render(template, options) {
	const out = new Output(true);
	run(template, options, (compiled, frame) => {
		frame.out = out;
		compiled.body(frame);
	});
	return {
		text: out.text,
		lineOf: (outputLine) => findLine(out.text, out.marks ?? [], outputLine)
	};
}
/**
* The value of a template that is one expression, `{{ var('days') }}`, by dbt's rules for settings:
* `as_bool`, `as_number` and `as_native` as the last filter read a text. Else the template's text.
*/
function evaluate(template, options) {
	const expression = findOnlyExpression(compile(template));
	if (!expression) return render(template, options).text;
	return run(template, options, ({ file }, frame) => {
		const value = compileExpression(expression, file)(frame);
		frame.line = expression.line;
		return readNative(value, expression.kind === "filter" ? expression.name : "");
	});
}
function findOnlyExpression({ parsed }) {
	const [statement, ...others] = parsed.body;
	return statement?.kind === "output" && others.length === 0 ? statement.value : void 0;
}
/** A macro or test of a file as a function. Names that it does not assign are asked of `globals`
* when it is called, also those of the file's other macros, as in dbt. */
function toFunction(template, block, options) {
	const compiled = compile(template);
	let bound;
	return (args, named, call) => run(template, options, () => {
		bound ??= bindMacro(compiled.getMacro(block), {
			around: options,
			parent: openFrame(compiled, options)
		});
		return bound(args, named, call);
	});
}
function compile(template) {
	if (!(template instanceof CompiledTemplate)) throw new TypeError("not of parseTemplate");
	return template;
}
function openFrame({ parsed }, around) {
	return new Frame(parsed.scope.unit.size, around, { out: new Output(false) });
}
function run(template, options, work) {
	const compiled = compile(template);
	const frame = openFrame(compiled, options);
	try {
		return runMetered(options.fuel ?? 1e6, () => work(compiled, frame));
	} catch (error) {
		const site = {
			file: compiled.file,
			line: Math.max(frame.line, 1)
		};
		if (error instanceof Returned) throw new JinjaError("return() is outside of a macro", site);
		placeError(error, site);
		throw explainOverflow(error, site);
	}
}
// actions/lib/project/docs.ts
/** A description with the blocks that it names by `doc()` put in. */
function renderText(text, options) {
	if (!text.includes("{") || !/\{[{%#]/.test(text)) return text;
	const known = options.rendered.get(text);
	if (known !== void 0) return known;
	const { docs, project, place, problems } = options;
	const doc = (args) => {
		const names = args.map(toText$1);
		const [owner, name] = names.length > 1 ? names : [project, names[0]];
		const found = docs.get(`doc.${owner}.${name}`) ?? [...docs.values()].find((block) => names.length === 1 && block.name === name);
		if (found !== void 0) return found.text;
		const titles = [...docs.values()].map((block) => block.name);
		throw new JinjaError(`there is no docs block ${name}${suggest(name ?? "", titles)}`);
	};
	try {
		const globals = (name) => name === "doc" ? doc : void 0;
		const result = render(parseTemplate(text, place.file), { globals }).text;
		options.rendered.set(text, result);
		return result;
	} catch (error) {
		if (!(error instanceof JinjaError)) throw error;
		problems.add(place, error.message);
		return text;
	}
}
// actions/lib/project/lookup.ts
/** Finds what `ref` and `source` name. */
var Lookup = class {
	#project;
	#nodes = /* @__PURE__ */ new Map();
	#sources = /* @__PURE__ */ new Map();
	#packages = /* @__PURE__ */ new Set();
	constructor(project, nodes, sources) {
		this.#project = project;
		for (const node of nodes) {
			this.#packages.add(node.package);
			push(this.#nodes, node.name, node);
		}
		for (const source of sources) push(this.#sources, `${source.sourceName}.${source.name}`, source);
	}
	/** The node, or a sentence on what is wrong. `from` is the package that the text is written in. */
	find({ kind, names }, from) {
		if (kind === "source") {
			const name = `${names[0]}.${names[1]}`;
			return this.#choose(this.#sources.get(name), from, () => {
				return `there is no source table ${name}${suggest(name, this.#sources.keys())}`;
			});
		}
		const name = names[names.length - 1] ?? "";
		const owner = names.length === 2 ? names[0] : void 0;
		if (owner !== void 0 && owner !== this.#project && !this.#packages.has(owner)) return { problem: `there is no project ${owner}; other projects are not supported` };
		const found = this.#nodes.get(name);
		const within = owner === void 0 ? found : found?.filter((node) => node.package === owner);
		return this.#choose(within, from, () => {
			return `there is no model or seed ${name}${suggest(name, this.#nodes.keys())}`;
		});
	}
	#choose(found = [], from, tell) {
		const first = found[0];
		if (found.length === 1 && first?.isEnabled) return first;
		const enabled = found.filter(({ isEnabled }) => isEnabled);
		const chosen = [from, this.#project].map((owner) => enabled.find((node) => node.package === owner)).find((node) => node !== void 0) ?? enabled[0];
		if (chosen !== void 0) return chosen;
		return { problem: first === void 0 ? tell() : `${first.name} is disabled` };
	}
};
function push(lists, key, item) {
	const list = lists.get(key);
	if (list === void 0) lists.set(key, [item]);
	else list.push(item);
}
// actions/lib/project/model-nodes.ts
function buildModel(draft, context) {
	const { name, package: package_, file } = draft;
	const id = `model.${package_}.${name}`;
	let place = {
		dataset: context.invocation.dataset,
		alias: name
	};
	const self = createRelation(() => place, { database: context.invocation.database });
	const parsed = parseDraft(draft, {
		...context,
		schema: modelConfigSchema,
		self,
		resourceType: "model"
	});
	const { config: merged, references } = parsed;
	place = findPlace$1(draft, {
		...context,
		merged,
		resourceType: "model"
	});
	const config = toModelConfig(merged);
	if (config.materialized === "incremental" && config.strategy === "insert_overwrite" && !config.partitionBy) context.problems.add(parsed.configPlace, "insert_overwrite needs partition_by");
	return {
		node: addChecksum({
			kind: "model",
			id,
			...describeCommon(draft, {
				...context,
				merged
			}),
			dataset: place.dataset,
			alias: place.alias,
			macros: parsed.macros,
			config,
			source: draft.text
		}),
		name,
		id,
		package: package_,
		isEnabled: merged.enabled ?? true,
		references: references.map(keepPlace(file))
	};
}
function buildSeedNode(draft, context) {
	const { name, package: package_ } = draft;
	const merged = mergeConfig(draft.layers);
	const id = `seed.${package_}.${name}`;
	return {
		node: {
			...describeCommon(draft, {
				...context,
				merged
			}),
			...findPlace$1(draft, {
				...context,
				merged,
				resourceType: "seed"
			}),
			kind: "seed",
			id,
			macros: [],
			checksum: checksum(draft.text.trim()),
			columnTypes: merged.column_types ?? {},
			delimiter: merged.delimiter ?? ",",
			labels: merged.labels ?? {},
			persistDocs: merged.persist_docs ?? {
				relation: true,
				columns: true
			}
		},
		name,
		id,
		package: package_,
		isEnabled: merged.enabled ?? true,
		references: []
	};
}
function describeCommon({ name, package: package_, file, fqn, stated }, { describe, merged }) {
	const at = [stated?.place.file ?? file, stated?.place.line ?? 1];
	const columns = (stated?.columns ?? []).map((column) => {
		const description = describe(column.description, ...at);
		return description === column.description ? column : {
			...column,
			description
		};
	});
	return {
		name,
		package: package_,
		file,
		line: 1,
		fqn,
		description: describe(stated?.description ?? "", ...at),
		tags: merged.tags ?? [],
		meta: merged.meta ?? {},
		dependsOn: [],
		columns,
		written: merged[WRITTEN],
		propertiesFile: stated?.place.file,
		statedPlace: {
			schema: merged.schema ?? merged.dataset ?? void 0,
			alias: merged.alias ?? void 0
		}
	};
}
function findPlace$1(draft, context) {
	const { merged, problems, resourceType, invocation } = context;
	const { name, file } = draft;
	const schema = merged.schema ?? merged.dataset ?? void 0;
	const alias = merged.alias ?? void 0;
	try {
		const description = draft.stated?.description ?? "";
		const described = describeModel({
			...draft,
			resourceType,
			description,
			config: merged
		});
		const asked = {
			...context,
			schema,
			alias
		};
		const place = generatePlace({
			name,
			package: draft.package,
			described
		}, asked);
		for (const part of [place.dataset, place.alias]) {
			if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(part) && !isCandidate(part)) continue;
			problems.add({ file }, `${JSON.stringify(part)} cannot name a dataset or a table`);
		}
		return place;
	} catch (error) {
		if (!(error instanceof JinjaError)) throw error;
		tellJinjaError(error, {
			file,
			problems
		});
		return {
			dataset: invocation.dataset,
			alias: name
		};
	}
}
/** A reference that a macro makes is told where the model's text calls it. */
const keepPlace = (file) => (reference) => reference.place.file === "" ? {
	...reference,
	place: { file }
} : reference;
// actions/lib/project/files.ts
const MAX_FILE_BYTES = 1e7;
/** The files of a project or a package in it. Each folder is listed once, whoever asks. */
var ProjectFiles = class {
	#projectDir;
	#folder;
	#problems;
	/** Paths by folder, those of folders within it among them. */
	#listed = /* @__PURE__ */ new Map();
	constructor(projectDir, options) {
		this.#projectDir = projectDir;
		this.#folder = options.folder;
		this.#problems = options.problems;
	}
	/**
	* Reads the files below folders that end in one of `extensions`, in order of their paths; a
	* folder that is not there has none. Links are not followed: they may leave the project.
	*/
	read(folders, ...extensions) {
		const found = [];
		for (const folder of folders) for (const file of this.#list(this.#folder + folder)) {
			if (!extensions.some((extension) => file.endsWith(extension))) continue;
			const text = readText(this.#projectDir, file, this.#problems);
			if (text !== void 0) found.push({
				file,
				text
			});
		}
		return found;
	}
	#list(folder) {
		const known = this.#listed.get(folder);
		if (known !== void 0) return known;
		const files = [];
		this.#scan(folder, files);
		this.#listed.set(folder, files);
		return files;
	}
	#scan(folder, files) {
		const path = join(this.#projectDir, folder);
		const entries = unlessMissing(() => readdirSync(path, { withFileTypes: true })) ?? [];
		for (const entry of entries.toSorted((a, b) => a.name < b.name ? -1 : 1)) {
			const file = `${folder}/${entry.name}`;
			if (entry.isDirectory()) this.#scan(file, files);
			else if (entry.isFile()) files.push(file);
			else if (entry.isSymbolicLink()) this.#problems.add({ file }, "is a link, which is not followed");
		}
	}
};
/** A file's text, or undefined where there is no such file or it is too large to be one of ours. */
function readText(projectDir, file, problems) {
	const path = join(projectDir, file);
	const size = statSync(path, { throwIfNoEntry: false })?.size;
	if (size === void 0) return void 0;
	if (size > MAX_FILE_BYTES) {
		problems.add({ file }, `has ${size} bytes, more than the ${MAX_FILE_BYTES} that are read`);
		return;
	}
	const text = readFileSync(path, "utf8");
	const broken = text.indexOf("�");
	if (broken >= 0 && !isUtf8(readFileSync(path))) {
		const line = text.slice(0, broken).split("\n").length;
		problems.add({
			file,
			line
		}, "is not UTF-8; save it as that");
	}
	return text.startsWith("﻿") ? text.slice(1) : text;
}
function unlessMissing(read) {
	try {
		return read();
	} catch (error) {
		if (error.code !== "ENOENT") throw error;
		return;
	}
}
/** Names of the folders within a folder of the project, in order; links are not followed. */
function readFolders(projectDir, folder) {
	return (unlessMissing(() => readdirSync(join(projectDir, folder), { withFileTypes: true })) ?? []).flatMap((entry) => entry.isDirectory() ? [entry.name] : []).toSorted();
}
// actions/lib/project/render-yaml.ts
/** Texts that are rendered later, with what they are about in scope. */
const LATER = /* @__PURE__ */ new Set([
	"description",
	"unit_tests",
	"vars"
]);
/** Of a data test, only its settings are rendered: its arguments may refer to models. */
const TEST_SETTINGS = /* @__PURE__ */ new Set([
	"config",
	"severity",
	"where",
	"warn_if",
	"error_if",
	"enabled"
]);
/** Renders the Jinja in a YAML file's texts, except those that are rendered later. */
function renderYaml(yaml, context) {
	if (!yaml.hasJinja) return yaml;
	const renderer = new YamlRenderer(yaml, context);
	return {
		...yaml,
		value: renderer.render(yaml.value),
		originals: renderer.originals
	};
}
var YamlRenderer = class {
	#yaml;
	#context;
	originals = /* @__PURE__ */ new WeakMap();
	/** Where the value is that is being rendered. */
	#path = [];
	constructor(yaml, context) {
		this.#yaml = yaml;
		this.#context = context;
	}
	/** The value itself, where it holds no Jinja. */
	render(value) {
		if (typeof value === "string") return this.#renderText(value);
		return this.#mapItems(value, (item, key) => {
			if (LATER.has(key)) return item;
			return key === "data_tests" || key === "tests" ? this.#renderTests(item) : this.render(item);
		});
	}
	#renderTests(value) {
		return this.#mapItems(value, (item, key) => {
			if (key === "arguments") return item;
			return TEST_SETTINGS.has(key) || key.startsWith("+") ? this.render(item) : this.#renderTests(item);
		});
	}
	#mapItems(value, map) {
		if (Array.isArray(value)) {
			let items;
			for (const [index, item] of value.entries()) {
				const mapped = this.#mapItem(item, index, map);
				if (mapped !== item) (items ??= [...value])[index] = mapped;
			}
			return items ?? value;
		}
		if (!isTree(value)) return value;
		const changed = /* @__PURE__ */ new Map();
		for (const key of Object.keys(value)) {
			const mapped = this.#mapItem(value[key], key, map);
			if (mapped !== value[key]) changed.set(key, mapped);
		}
		if (changed.size === 0) return value;
		const rendered = Object.fromEntries([...Object.entries(value), ...changed]);
		this.originals.set(rendered, value);
		return rendered;
	}
	#mapItem(item, key, map) {
		if (typeof item === "string" ? !item.includes("{") : typeof item !== "object") return item;
		this.#path.push(key);
		const mapped = map(item, typeof key === "string" ? key : "");
		this.#path.pop();
		return mapped;
	}
	#renderText(text) {
		if (!text.includes("{") || !/\{[{%#]/.test(text)) return text;
		const { file } = this.#yaml;
		try {
			const globals = (name) => findBaseGlobal(name, this.#context);
			return toPlain$1(evaluate(parseTemplate(text, file), { globals }));
		} catch (error) {
			if (!(error instanceof JinjaError)) throw error;
			const place = {
				file,
				line: this.#yaml.lineAt(this.#path)
			};
			this.#context.problems.add(place, error.message);
			return null;
		}
	}
};
// actions/lib/project/settings.ts
const FILE = "dbt_project.yml";
const folderInside = string().refine((path) => /^[^/\\]/.test(path) && !path.split(/[/\\]/).includes(".."), { error: "expected a folder inside the project" }).transform((path) => path.replace(/^(\.\/)+|\/+$/g, ""));
const paths = (...fallback) => array(folderInside).default(fallback);
const tree$1 = record(string(), unknown()).nullish();
const ignored$1 = unknown().optional();
const nothing = union([
	array(unknown()).max(0),
	literal$1(""),
	_null()
], "hooks are not supported").optional();
const settingsSchema = strictObject({
	name: string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "expected letters, digits and underscores"),
	"model-paths": paths("models"),
	"seed-paths": paths("seeds"),
	"test-paths": paths("tests"),
	"macro-paths": paths("macros"),
	"snapshot-paths": paths("snapshots"),
	"docs-paths": array(folderInside).optional(),
	"packages-install-path": folderInside.default("dbt_packages"),
	vars: tree$1,
	models: tree$1,
	seeds: tree$1,
	sources: tree$1,
	data_tests: tree$1,
	tests: tree$1,
	unit_tests: tree$1,
	"on-run-start": nothing,
	"on-run-end": nothing,
	dispatch: array(strictObject({
		macro_namespace: string(),
		search_order: array(string())
	})).nullish(),
	snapshots: ignored$1,
	version: ignored$1,
	"config-version": literal$1(2).optional(),
	profile: ignored$1,
	"analysis-paths": ignored$1,
	"asset-paths": ignored$1,
	"function-paths": ignored$1,
	"target-path": ignored$1,
	"log-path": ignored$1,
	"clean-targets": ignored$1,
	"require-dbt-version": ignored$1,
	"query-comment": ignored$1,
	"dbt-cloud": ignored$1,
	"restrict-access": ignored$1,
	flags: ignored$1,
	metrics: ignored$1,
	exposures: ignored$1,
	"semantic-models": ignored$1,
	"saved-queries": ignored$1
});
/** Reads `dbt_project.yml`; undefined, with problems told, where it cannot be used. */
function readSettings(projectDir, options) {
	const { problems, invocation } = options;
	const file = options.folder + FILE;
	const text = readText(projectDir, file, problems);
	if (text === void 0) {
		if (options.folder === "") problems.add({ file }, `is not there: ${projectDir} is no dbt project`);
		return;
	}
	const read = parseYaml(text, file, problems);
	const yaml = read && renderYaml(read, {
		invocation,
		problems
	});
	const parsed = yaml && checkTop(yaml, {
		schema: settingsSchema,
		problems
	});
	if (yaml === void 0 || parsed === void 0) return void 0;
	const named = [
		parsed["model-paths"],
		parsed["seed-paths"],
		parsed["macro-paths"]
	].flat();
	return {
		name: parsed.name,
		modelPaths: parsed["model-paths"],
		seedPaths: parsed["seed-paths"],
		testPaths: parsed["test-paths"],
		macroPaths: parsed["macro-paths"],
		snapshotPaths: parsed["snapshot-paths"],
		docsPaths: parsed["docs-paths"] ?? [...new Set(named)],
		packagesPath: parsed["packages-install-path"],
		vars: parsed.vars ?? {},
		dispatch: new Map((parsed.dispatch ?? []).map((entry) => [entry.macro_namespace, entry.search_order])),
		folderConfigs: new FolderConfigs(yaml, { problems })
	};
}
/**
* Looks a variable up as dbt does: the command line, then what the project says of the package,
* then what it says of all, then what the package says itself.
*/
function findVariable(name, options) {
	const { cli, project, own } = options;
	if (Object.hasOwn(cli, name)) return { value: cli[name] };
	for (const settings of /* @__PURE__ */ new Set([project, own])) {
		const scoped = Object.hasOwn(settings.vars, own.name) ? settings.vars[own.name] : void 0;
		if (isTree(scoped) && Object.hasOwn(scoped, name)) return { value: scoped[name] };
		if (Object.hasOwn(settings.vars, name)) return { value: settings.vars[name] };
	}
}
/** Names that `var()` finds in the project itself, for those who mistype one. */
function listVariables(settings) {
	const own = Object.hasOwn(settings.vars, settings.name) ? settings.vars[settings.name] : {};
	return [...Object.keys(settings.vars), ...isTree(own) ? Object.keys(own) : []];
}
// actions/lib/project/packages.ts
/** Packages that this program has its own implementation of, so that theirs is not read. */
const OWN$1 = /* @__PURE__ */ new Set([
	"dbt",
	"dbt_utils",
	"dbt_bigquery"
]);
/** The project and the packages vendored in its `dbt_packages/`, the project first. */
function readPackages(projectDir, options) {
	const { problems } = options;
	const open = (folder) => new ProjectFiles(projectDir, {
		folder,
		problems
	});
	const settings = readSettings(projectDir, {
		folder: "",
		...options
	});
	if (settings === void 0) return [];
	const vendored = readFolders(projectDir, settings.packagesPath).flatMap((name) => {
		const folder = `${settings.packagesPath}/${name}/`;
		const found = OWN$1.has(name) ? void 0 : readSettings(projectDir, {
			folder,
			...options
		});
		if (found === void 0 || OWN$1.has(found.name)) return [];
		return [{
			folder,
			settings: found,
			files: open(folder)
		}];
	});
	return [{
		folder: "",
		settings,
		files: open("")
	}, ...vendored];
}
// actions/lib/project/properties-schema.ts
const ignored = unknown().optional();
const entries = array(unknown()).nullish();
const tree = record(string(), unknown()).nullish();
const words = union([string().transform((word) => [word]), array(string())]).nullish();
const described = {
	name: identifier$1,
	description: string().nullish().transform((text) => text?.trim() ?? ""),
	meta: tree,
	tags: words,
	docs: ignored
};
const tested = {
	data_tests: entries,
	tests: entries
};
const columnSchema = strictObject({
	...described,
	...tested,
	data_type: string().nullish(),
	quote: ignored,
	policy_tags: ignored,
	constraints: ignored,
	granularity: ignored,
	config: strictObject({
		meta: tree,
		tags: words
	}).nullish()
});
const resource = {
	...described,
	...tested,
	columns: entries,
	group: ignored,
	access: ignored,
	constraints: ignored
};
const modelSchema = strictObject({
	...resource,
	config: modelConfigSchema.nullish(),
	time_spine: ignored,
	versions: array(unknown()).max(0, "versions of models are not supported").nullish(),
	latest_version: _undefined("versions of models are not supported").optional()
});
const seedSchema = strictObject({
	...resource,
	config: seedConfigSchema.nullish()
});
const period = strictObject({
	count: number().int().nonnegative(),
	period: _enum([
		"minute",
		"hour",
		"day"
	])
}).nullish();
const freshnessSchema = strictObject({
	warn_after: period,
	error_after: period,
	filter: string().nullish()
}).nullish();
const fresh = {
	loaded_at_field: string().nullish(),
	freshness: freshnessSchema
};
const sourceSchema = strictObject({
	...described,
	...fresh,
	schema: identifier$1.optional(),
	database: ignored,
	loader: ignored,
	overrides: _undefined("overrides of a package's sources are not supported").optional(),
	quoting: ignored,
	config: sourceConfigSchema.extend(fresh).nullish(),
	tables: entries
});
const sourceTableSchema = strictObject({
	...resource,
	...fresh,
	identifier: identifier$1.optional(),
	loader: ignored,
	quoting: ignored,
	external: ignored,
	config: sourceConfigSchema.extend(fresh).nullish()
});
const singularTestSchema = strictObject({
	...described,
	config: testConfigSchema.nullish()
});
const macroSchema = strictObject({
	...described,
	arguments: ignored,
	config: strictObject({
		meta: tree,
		docs: ignored
	}).nullish()
});
const rows = {
	rows: union([array(record(string(), unknown())), string()]).nullish(),
	format: _enum([
		"dict",
		"csv",
		"sql"
	]).default("dict"),
	fixture: string().nullish()
};
const unitTestSchema = strictObject({
	...described,
	model: identifier$1,
	given: array(strictObject({
		input: string(),
		...rows
	})).default([]),
	expect: strictObject(rows),
	overrides: strictObject({
		macros: tree,
		vars: tree,
		env_vars: tree
	}).nullish(),
	config: strictObject({
		tags: words,
		meta: tree,
		enabled: boolean().optional(),
		static_analysis: ignored
	}).nullish(),
	versions: _undefined("versions of models are not supported").optional()
});
/** Resources that build nothing: named in a warning and passed over. */
const PASSED_OVER = [
	"exposures",
	"metrics",
	"semantic_models",
	"saved_queries",
	"groups",
	"analyses"
];
const fileSchema = strictObject({
	version: literal$1(2).optional(),
	models: entries,
	seeds: entries,
	sources: entries,
	macros: entries,
	unit_tests: entries,
	data_tests: entries,
	tests: entries,
	anchors: ignored,
	...Object.fromEntries(PASSED_OVER.map((section) => [section, entries])),
	snapshots: array(unknown()).max(0, "snapshots are not supported").nullish()
});
// actions/lib/project/properties.ts
/** Parses the YAML files of a package; `prepare` renders their Jinja. */
function parseProperties(files, options) {
	const { problems } = options;
	const found = {
		models: [],
		seeds: [],
		singularTests: [],
		macros: [],
		sources: [],
		tests: [],
		unitTests: [],
		warnings: []
	};
	for (const { file, text } of files) {
		const read = parseYaml(text, file, problems);
		if (read === void 0 || read.value === null) continue;
		new PropertiesReader(options.prepare(read), {
			found,
			problems
		}).read();
	}
	return found;
}
/** Reads one file, each entry on its own, so that one that is wrong does not hide the others. */
var PropertiesReader = class {
	#yaml;
	#found;
	#problems;
	constructor(yaml, options) {
		this.#yaml = yaml;
		this.#found = options.found;
		this.#problems = options.problems;
	}
	read() {
		const yaml = this.#yaml;
		const schema = {
			schema: fileSchema,
			problems: this.#problems
		};
		const top = checkTop(yaml, schema);
		const each = (section, take) => {
			const entries = top?.[section];
			if (!Array.isArray(entries)) return;
			for (const [index, value] of entries.entries()) take(value, [section, index]);
		};
		each("models", (value, at) => this.#readNode(value, at, modelSchema, this.#found.models));
		each("seeds", (value, at) => this.#readNode(value, at, seedSchema, this.#found.seeds));
		each("macros", (value, at) => this.#readNode(value, at, macroSchema, this.#found.macros));
		for (const section of ["data_tests", "tests"]) each(section, (value, at) => {
			this.#readNode(value, at, singularTestSchema, this.#found.singularTests);
		});
		each("sources", (value, at) => this.#readSource(value, at));
		each("unit_tests", (value, at) => this.#readUnitTest(value, at));
		for (const section of PASSED_OVER) each(section, (value, at) => {
			const name = isTree(value) ? String(value["name"] ?? "") : "";
			const what = section.replace(/ies$/, "y").replace(/s$/, "").replace("analyse", "analysis");
			this.#found.warnings.push(`${yaml.file}:${yaml.lineAt([...at, "name"])}: the ${what.replace("_", " ")} ${name} is passed over, because it builds nothing here`);
		});
	}
	#readNode(value, at, schema, known) {
		const node = checkShape(this.#yaml, {
			schema,
			problems: this.#problems,
			at,
			value
		});
		if (node === void 0) return;
		const { name, description } = node;
		const place = this.#placeOf([...at, "name"]);
		const columns = this.#readColumns(node, at, {
			kind: "ref",
			names: [name]
		});
		const written = isTree(value) ? findTemplates(this.#yaml, value["config"]) : void 0;
		const config = inheritTags(node);
		const layer = config && written ? {
			...config,
			[WRITTEN]: written
		} : config;
		known.push({
			name,
			description,
			config: layer,
			columns,
			place
		});
	}
	#readSource(value, at) {
		const problems = this.#problems;
		const source = checkShape(this.#yaml, {
			schema: sourceSchema,
			problems,
			at,
			value
		});
		for (const [position, entry] of (source?.tables ?? []).entries()) {
			const within = [
				...at,
				"tables",
				position
			];
			const check = {
				schema: sourceTableSchema,
				problems,
				at: within,
				value: entry
			};
			const table = checkShape(this.#yaml, check);
			if (table === void 0 || source === void 0) continue;
			const place = this.#placeOf([...within, "name"]);
			const names = [source.name, table.name];
			const columns = this.#readColumns(table, within, {
				kind: "source",
				names
			});
			const writtenSchema = findTemplates(this.#yaml, value)?.["schema"];
			this.#found.sources.push({
				source,
				table,
				columns,
				place,
				writtenSchema
			});
		}
	}
	#readUnitTest(value, at) {
		const problems = this.#problems;
		const stated = checkShape(this.#yaml, {
			schema: unitTestSchema,
			problems,
			at,
			value
		});
		if (stated === void 0) return;
		const givenLines = stated.given.map((_, index) => this.#placeOf([
			...at,
			"given",
			index
		]).line ?? 1);
		this.#found.unitTests.push({
			stated,
			givenLines,
			place: this.#placeOf([...at, "name"])
		});
	}
	#readColumns(node, at, on) {
		this.#readTests(node, {
			at,
			on,
			column: void 0
		});
		return (node.columns ?? []).flatMap((value, index) => {
			const within = [
				...at,
				"columns",
				index
			];
			const check = {
				schema: columnSchema,
				problems: this.#problems,
				at: within,
				value
			};
			const column = checkShape(this.#yaml, check);
			if (column === void 0) return [];
			this.#readTests(column, {
				at: within,
				on,
				column: column.name
			});
			const { name, description, config } = column;
			return [{
				name,
				description,
				dataType: column.data_type ?? void 0,
				tags: [...column.tags ?? [], ...config?.tags ?? []],
				meta: {
					...column.meta,
					...config?.meta
				}
			}];
		});
	}
	#readTests(testable, { at: parent, on, column }) {
		for (const key of ["data_tests", "tests"]) for (const [index, entry] of (testable[key] ?? []).entries()) {
			const at = [
				...parent,
				key,
				index
			];
			const stated = parseDataTest(this.#yaml, entry, {
				at,
				column,
				problems: this.#problems
			});
			if (stated !== void 0) this.#found.tests.push({
				on,
				stated
			});
		}
	}
	#placeOf(at) {
		return {
			file: this.#yaml.file,
			line: this.#yaml.lineAt(at)
		};
	}
};
/** Tags and meta may stand beside `config` as well as in it. */
function inheritTags(node) {
	const { tags, meta } = node;
	const config = node.config;
	if (!tags?.length && !meta) return config ?? void 0;
	return {
		...config,
		tags: [...tags ?? [], ...config?.tags ?? []],
		meta: {
			...meta,
			...config?.meta
		}
	};
}
// actions/lib/project/refuse.ts
const packagesSchema = object({ packages: array(record(string(), unknown())).nullish() });
/** Packages that this program has its own implementation of. */
const OWN = /* @__PURE__ */ new Set(["dbt-labs/dbt_utils"]);
/** Tells of whole kinds of dbt resource that would change a result and are not supported. */
function refuseUnsupported(projectDir, { folder, settings, files }, problems) {
	const refused = [{
		what: "snapshots",
		folders: settings.snapshotPaths,
		extensions: [".sql", ".yml"]
	}, {
		what: "Python models",
		folders: settings.modelPaths,
		extensions: [".py"]
	}];
	for (const { what, folders, extensions } of refused) for (const { file } of files.read(folders, ...extensions)) problems.add({
		file,
		line: 1
	}, `${what} are not supported`);
	if (folder === "") refuseMissingPackages(projectDir, settings.packagesPath, problems);
}
/** Nothing is downloaded: a package must be ours or lie in the folder of packages. */
function refuseMissingPackages(projectDir, path, problems) {
	for (const file of ["packages.yml", "dependencies.yml"]) {
		const text = readText(projectDir, file, problems);
		const yaml = text === void 0 ? void 0 : parseYaml(text, file, problems);
		const parsed = yaml && checkShape(yaml, {
			schema: packagesSchema,
			problems
		});
		for (const [index, entry] of (parsed?.packages ?? []).entries()) {
			const named = String(entry["package"] ?? entry["git"] ?? entry["local"] ?? "");
			const name = named.replace(/\.git$/, "").split("/").at(-1) ?? "";
			if (OWN.has(named) || readText(projectDir, `${path}/${name}/dbt_project.yml`, problems) !== void 0) continue;
			const line = yaml?.lineAt(["packages", index]);
			problems.add({
				file,
				line
			}, `package ${named} is not in ${path}/; put a copy there`);
		}
	}
}
// actions/lib/project/adapter.ts
/** dbt's `adapter`, as far as models use it. `dispatch` finds the version of a macro that fits. */
function createAdapter(request, dispatch) {
	const attributes = {
		dispatch: (args, kwargs) => {
			const macro = args[0] ?? kwargs.get("macro_name");
			const namespace = args[1] ?? kwargs.get("macro_namespace") ?? null;
			if (typeof macro !== "string") throw new JinjaError("adapter.dispatch() takes a name");
			return dispatch(macro, namespace === null ? void 0 : toText$1(namespace));
		},
		quote: ([name = ""]) => quote(toText$1(name)),
		get_columns_in_relation: ([relation = null]) => {
			if (!request.isExecuting) return [];
			return request.columnsOf(relation).map(({ name, type }) => createObject("column", {
				name,
				column: name,
				quoted: quote(name),
				dtype: type,
				data_type: type
			}));
		}
	};
	return {
		jinjaType: "adapter",
		getAttribute: (name) => {
			if (Object.hasOwn(attributes, name)) return attributes[name];
			throw new JinjaError(`adapter.${name} is not supported`);
		}
	};
}
/** dbt's `run_query`: rows of a query, as its tables give them; none while a project is read. */
function createRunQuery(request) {
	return (args, kwargs) => {
		if (!request.isExecuting) return null;
		const rows = request.rowsOf(toText$1(args[0] ?? kwargs.get("sql") ?? ""));
		const names = Object.keys(rows[0] ?? {});
		const column = (name) => {
			const values = rows.map((row) => row[name] ?? null);
			return {
				...createList("column", values),
				getAttribute: pick({
					name,
					values: () => values
				})
			};
		};
		const columns = names.map(column);
		const byName = new Map(names.map((name, index) => [name, columns[index] ?? null]));
		const asRow = (row) => ({
			...createList("row", names.map((name) => row[name] ?? null)),
			getAttribute: (name) => name === "values" ? () => names.map((each) => row[each] ?? null) : Object.hasOwn(row, name) ? row[name] : void 0
		});
		const all = rows.map(asRow);
		const columnList = {
			...createList("columns", columns),
			getAttribute: (name) => byName.get(name)
		};
		return {
			...createList("table", all),
			getAttribute: pick({
				columns: columnList,
				rows: all,
				column_names: names
			})
		};
	};
}
function createList(jinjaType, items) {
	return {
		jinjaType,
		getAttribute: () => void 0,
		getItems: () => items
	};
}
function pick(attributes) {
	return (name) => Object.hasOwn(attributes, name) ? attributes[name] : void 0;
}
// actions/lib/project/builtins/builtin.ts
/**
* Builtins by name out of `"name(a, b)": "sql($a, $b)"`: every parameter is needed, and stands in
* the SQL as the text that the template gave.
*/
function readTemplates(templates) {
	return Object.fromEntries(Object.entries(templates).map(([signature, sql]) => {
		const [name = "", ...names] = signature.match(/\w+/g) ?? [];
		const parameters = Object.fromEntries(names.map((parameter) => [parameter, void 0]));
		const run = (args) => sql.replaceAll(/\$(\w+)/g, (_, parameter) => args.text(parameter));
		return [name, {
			parameters,
			run
		}];
	}));
}
/** The builtin as templates call it; `label` names it in messages. */
function bindBuiltin(label, builtin, context) {
	return (args, kwargs) => {
		const result = builtin.run(new Arguments(label, builtin.parameters, {
			args,
			kwargs
		}), context);
		if (typeof result === "string") spendText(result.length);
		return result;
	};
}
/** The values of one call by parameter, with what is wrong with them told by name. */
var Arguments = class {
	#label;
	#values = /* @__PURE__ */ new Map();
	constructor(label, parameters, call) {
		this.#label = label;
		const names = Object.keys(parameters);
		const { args, kwargs } = call;
		if (args.length > names.length) throw new JinjaError(`${label}() takes ${names.length === 0 ? "no arguments" : `only ${names.join(", ")}`}; ${args.length} given`);
		for (const [name, value] of kwargs) {
			const index = names.indexOf(name);
			if (index < 0) throw new JinjaError(`${label}() has no argument ${name}${suggest(name, names)}`);
			if (index < args.length) throw new JinjaError(`${label}() is given ${name} twice`);
			this.#values.set(name, value);
		}
		for (const [index, name] of names.entries()) {
			const value = index < args.length ? args[index] : this.#values.get(name);
			this.#values.set(name, value === void 0 ? this.#fallback(name, parameters) : value);
		}
	}
	#fallback(name, parameters) {
		const value = parameters[name];
		if (value === void 0) throw new JinjaError(`${this.#label}() lacks ${name}`);
		return value;
	}
	value(name) {
		const value = this.#values.get(name);
		if (value === void 0) throw new Error(`${this.#label}() declares no parameter ${name}`);
		return value;
	}
	/** As printing it would give. */
	text(name) {
		return toText$1(this.value(name));
	}
	/** Undefined for what counts as not given: none, false, 0 or an empty text. */
	optionalText(name) {
		return this.flag(name) ? this.text(name) : void 0;
	}
	/** Whether Python takes the value for true. */
	flag(name) {
		return isTrue(this.value(name));
	}
	/** A list's items; none has none. */
	list(name) {
		const value = this.value(name);
		if (value === null) return [];
		return typeof value === "object" && (value instanceof Stream || countItems(value) !== void 0) && !(value instanceof Map) ? listItems(value) : this.refuse(name, "a list");
	}
	/** The texts of a list's items. */
	texts(name) {
		return this.list(name).map(toText$1);
	}
	wholeNumber(name) {
		const value = this.value(name);
		return typeof value === "number" && Number.isSafeInteger(value) ? value : this.refuse(name, "a whole number");
	}
	relation(name) {
		const value = this.value(name);
		return isRelation$2(value) ? value : this.refuse(name, "a relation");
	}
	/** Throws, saying what the parameter takes. */
	refuse(name, expected) {
		const value = this.value(name);
		if (value instanceof Undefined) throw value.toError();
		const seen = typeof value === "function" ? "a function" : toRepr(value).slice(0, 100);
		throw new JinjaError(`${this.#label}() takes ${expected} as ${name}, not ${seen}`);
	}
	/** An error about the call as a whole. */
	fail(message) {
		return new JinjaError(`${this.#label}() ${message}`);
	}
};
// actions/lib/project/builtins/series.ts
/** Macros that dbt and dbt_utils both have: numbers from 1, and dates up to before another. */
const SERIES = {
	date_spine: {
		parameters: {
			datepart: void 0,
			start_date: void 0,
			end_date: void 0
		},
		run: (args) => {
			const part = args.text("datepart");
			return [`select datetime_add(${`cast(${args.text("start_date")} as datetime)`}, interval spine_index ${part}) as date_${part}`, `from unnest(generate_array(0, ${countPeriods(args)} - 1)) as spine_index`].join("\n");
		}
	},
	generate_series: {
		parameters: { upper_bound: void 0 },
		run: (args) => {
			return `select generated_number\nfrom unnest(generate_array(1, ${readUpperBound(args)})) as generated_number\norder by generated_number`;
		}
	},
	get_intervals_between: {
		parameters: {
			start_date: void 0,
			end_date: void 0,
			datepart: void 0
		},
		run: (args, context) => findIntervals(args, context)
	},
	get_powers_of_two: {
		parameters: { upper_bound: void 0 },
		run: (args) => Math.max(1, Math.ceil(Math.log2(readUpperBound(args))))
	}
};
/** Boundaries of the part between the dates, as SQL. */
function countPeriods(args) {
	const [start, end] = ["start_date", "end_date"].map((name) => `cast(${args.text(name)} as datetime)`);
	return `datetime_diff(${end}, ${start}, ${args.text("datepart")})`;
}
function findIntervals(args, context) {
	if (!context.isExecuting) return 1;
	const [row] = context.rowsOf(`select ${countPeriods(args)} as intervals`);
	return Number(row?.["intervals"] ?? 1);
}
function readUpperBound(args) {
	const bound = args.wholeNumber("upper_bound");
	return bound > 0 ? bound : args.refuse("upper_bound", "a number above 0");
}
// actions/lib/project/builtins/text.ts
/**
* Text as it may stand between single quotes in SQL: quotes get a backslash, unless they have one,
* and no backslash is left over at the end. Other escapes stay what they are, as in dbt.
*/
function escapeQuotes(text) {
	return text.replaceAll(/\\[^]|'|\\$/g, (found) => found.length > 1 ? found : `\\${found}`);
}
/** SQL for the part of a text between delimiters: 1 is the first part, -1 the last. */
function splitPart(text, options) {
	const { delimiter, part } = options;
	const parts = `split(${text}, ${delimiter})`;
	return part < 0 ? `array_reverse(${parts})[safe_offset(${-part - 1})]` : `${parts}[safe_offset(${part - 1})]`;
}
/** A name of lower case letters, digits and `_`, as dbt_utils makes one of any text. */
function slugify(text) {
	return text.toLowerCase().replaceAll(/[ -]+/g, "_").replaceAll(/[^a-z0-9_]+/g, "").replace(/^[0-9]/, "_$&");
}
/** dbt's own macros, by name. */
const DBT = {
	...readTemplates({
		"any_value(expression)": "any_value($expression)",
		"array_append(array, new_element)": "array_concat($array, [$new_element])",
		"array_concat(array_1, array_2)": "array_concat($array_1, $array_2)",
		"bool_or(expression)": "logical_or($expression)",
		"cast(field, type)": "cast($field as $type)",
		"cast_bool_to_text(field)": "cast($field as string)",
		"current_timestamp()": "current_timestamp()",
		"current_timestamp_backcompat()": "current_timestamp()",
		"current_timestamp_in_utc_backcompat()": "current_timestamp()",
		"date(year, month, day)": "date($year, $month, $day)",
		"date_trunc(datepart, date)": "timestamp_trunc(cast($date as timestamp), $datepart)",
		"dateadd(datepart, interval, from_date_or_timestamp)": "datetime_add(cast($from_date_or_timestamp as datetime), interval $interval $datepart)",
		"datediff(first_date, second_date, datepart)": "datetime_diff(cast($second_date as datetime), cast($first_date as datetime), $datepart)",
		"equals(expr1, expr2)": "($expr1 = $expr2)",
		"except()": "except distinct",
		"hash(field)": "to_hex(md5(cast($field as string)))",
		"intersect()": "intersect distinct",
		"last_day(date, datepart)": "date_sub(date(datetime_add(datetime(timestamp_trunc(cast($date as timestamp), $datepart)), interval 1 $datepart)), interval 1 day)",
		"length(expression)": "length($expression)",
		"position(substring_text, string_text)": "strpos($string_text, $substring_text)",
		"replace(field, old_chars, new_chars)": "replace($field, $old_chars, $new_chars)",
		"right(string_text, length_expression)": "if($length_expression = 0, '', right($string_text, $length_expression))",
		"safe_cast(field, type)": "safe_cast($field as $type)",
		"type_bigint()": "bigint",
		"type_boolean()": "boolean",
		"type_float()": "FLOAT64",
		"type_int()": "INT64",
		"type_numeric()": "numeric",
		"type_string()": "string",
		"type_timestamp()": "timestamp"
	}),
	...SERIES,
	array_construct: {
		parameters: {
			inputs: [],
			data_type: "INT64"
		},
		run: (args) => {
			const items = args.texts("inputs");
			return items.length > 0 ? `[${items.join(", ")}]` : `array<${args.text("data_type")}>[]`;
		}
	},
	concat: {
		parameters: { fields: void 0 },
		run: (args) => args.texts("fields").join(" || ")
	},
	escape_single_quotes: {
		parameters: { expression: void 0 },
		run: (args) => escapeQuotes(args.text("expression"))
	},
	listagg: {
		parameters: {
			measure: void 0,
			delimiter_text: "','",
			order_by_clause: null,
			limit_num: null
		},
		run: (args) => buildList(args)
	},
	split_part: {
		parameters: {
			string_text: void 0,
			delimiter_text: void 0,
			part_number: void 0
		},
		run: (args) => {
			const part = args.wholeNumber("part_number");
			return splitPart(args.text("string_text"), {
				delimiter: args.text("delimiter_text"),
				part
			});
		}
	},
	string_literal: {
		parameters: { value: void 0 },
		run: (args) => {
			return `'${escapeQuotes(args.text("value")).replaceAll("\n", "\\n").replaceAll("\r", "\\r")}'`;
		}
	}
};
/** STRING_AGG; with a limit as an array, which is the same and runs on DuckDB too. */
function buildList(args) {
	const [measure, delimiter] = [args.text("measure"), args.text("delimiter_text")];
	const order = args.flag("order_by_clause") ? ` ${args.text("order_by_clause")}` : "";
	if (!args.flag("limit_num")) return `string_agg(${measure}, ${delimiter}${order})`;
	return `array_to_string(array_agg(${`${measure} ignore nulls${order} limit ${args.text("limit_num")}`}), ${delimiter})`;
}
// actions/lib/project/builtins/dbt-utils-columns.ts
/** dbt_utils' macros that write out a relation's columns. */
const DBT_UTILS_COLUMNS = {
	get_filtered_columns_in_relation: {
		parameters: {
			from: void 0,
			except: []
		},
		run: (args, context) => listColumns$1(args, context)
	},
	nullcheck: {
		parameters: { cols: void 0 },
		run: (args) => buildNullcheck(args.list("cols").map((column) => readColumn$1(column, args)))
	},
	nullcheck_table: {
		parameters: { relation: void 0 },
		run: (args, context) => {
			const relation = args.relation("relation");
			if (!context.isExecuting) return "";
			return `select\n  ${buildNullcheck(context.columnsOf(relation))}\nfrom ${toText$1(relation)}`;
		}
	},
	star: {
		parameters: {
			from: void 0,
			relation_alias: false,
			except: [],
			prefix: "",
			suffix: "",
			quote_identifiers: true
		},
		run: (args, context) => buildStar(args, context)
	},
	union_relations: {
		parameters: {
			relations: void 0,
			column_override: null,
			include: [],
			exclude: [],
			source_column_name: "_dbt_source_relation",
			where: null
		},
		run: (args, context) => buildUnion(args, context)
	},
	unpivot: {
		parameters: {
			relation: void 0,
			cast_to: "string",
			exclude: null,
			remove: null,
			field_name: "field_name",
			value_name: "value",
			quote_identifiers: false
		},
		run: (args, context) => buildUnpivot(args, context)
	}
};
/** Names of the columns of `from` that are not in `except`, whatever their case. */
function listColumns$1(args, context) {
	const relation = args.relation("from");
	const left = readNames(args, "except");
	if (!context.isExecuting) return [];
	return context.columnsOf(relation).map(({ name }) => name).filter((name) => !left.has(name.toLowerCase()));
}
function readNames(args, parameter) {
	return new Set(args.texts(parameter).map((name) => name.toLowerCase()));
}
function buildStar(args, context) {
	const names = listColumns$1(args, context);
	if (!context.isExecuting) return "*";
	if (names.length === 0) return "/* star() finds no columns */";
	const alias = args.optionalText("relation_alias");
	const [prefix, suffix] = [args.text("prefix"), args.text("suffix")];
	const print = args.flag("quote_identifiers") ? quote : quoteIfNeeded;
	return names.map((name) => {
		const column = (alias === void 0 ? "" : `${alias}.`) + print(name);
		return prefix + suffix === "" ? column : `${column} as ${print(prefix + name + suffix)}`;
	}).join(",\n  ");
}
/** A column's name as it is, where SQL cannot take it for anything else. */
function quoteIfNeeded(name) {
	return /^[a-z_]\w*$/i.test(name) ? name : quote(name);
}
function readColumn$1(column, args) {
	if (typeof column === "object" && column !== null && "getAttribute" in column) {
		const [name, type] = [column.getAttribute("name"), column.getAttribute("data_type")];
		if (typeof name === "string" && typeof type === "string") return {
			name,
			type
		};
	}
	return args.refuse("cols", "columns of adapter.get_columns_in_relation()");
}
function buildNullcheck(columns) {
	return columns.map(({ name, type }) => {
		const column = quote(name);
		return type.toUpperCase().startsWith("STRING") ? `nullif(${column}, '') as ${column}` : column;
	}).join(",\n  ");
}
/** Every column of any of the relations, null in those without it, with the first one's type. */
function buildUnion(args, context) {
	const relations = args.list("relations");
	for (const relation of relations) if (!isRelation$2(relation)) args.refuse("relations", "a list of relations");
	if (args.flag("include") && args.flag("exclude")) throw args.fail("takes include or exclude, not both");
	if (!context.isExecuting) return "";
	const isWanted = readWanted(args);
	const tables = relations.map((relation) => {
		const wanted = context.columnsOf(relation).filter(({ name }) => isWanted(name));
		return {
			relation,
			types: new Map(wanted.map(({ name, type }) => [name.toLowerCase(), type])),
			wanted
		};
	});
	const all = /* @__PURE__ */ new Map();
	for (const column of tables.flatMap(({ wanted }) => wanted)) {
		const key = column.name.toLowerCase();
		if (!all.has(key)) all.set(key, column);
	}
	if (all.size === 0) throw args.fail(`finds no columns in ${relations.map(toText$1).join(", ")}`);
	const where = args.optionalText("where");
	return tables.map(({ relation, types }) => {
		const columns = [...all].map(([key, column]) => castColumn(column, types.get(key), args));
		const from = `from ${toText$1(relation)}${where === void 0 ? "" : `\nwhere ${where}`}`;
		return `select\n  ${[...nameSource(relation, args), ...columns].join(",\n  ")}\n${from}`;
	}).join("\nunion all\n");
}
function readWanted(args) {
	const [include, exclude] = [readNames(args, "include"), readNames(args, "exclude")];
	return (name) => {
		const key = name.toLowerCase();
		return include.size > 0 ? include.has(key) : !exclude.has(key);
	};
}
function nameSource(relation, args) {
	const name = args.optionalText("source_column_name");
	return name === void 0 ? [] : [`cast(${literal(toText$1(relation))} as string) as ${name}`];
}
/** One column of a union; `own` is its type in the relation at hand, undefined if it has none. */
function castColumn({ name, type }, own, args) {
	const overrides = args.value("column_override");
	const override = overrides instanceof Map ? overrides.get(name) : void 0;
	const column = quote(name);
	if (override === void 0 && own === type) return column;
	const wanted = override === void 0 ? checkType(name, type) : toText$1(override);
	return `cast(${own === void 0 ? "null" : column} as ${wanted}) as ${column}`;
}
/** A type comes from the warehouse and cannot be quoted, so it may only look like one. */
function checkType(name, type) {
	if (/^[\w<>(), ]+$/.test(type)) return type;
	throw new JinjaError(`cannot cast to ${JSON.stringify(type)}, the type of column ${name}`);
}
function buildUnpivot(args, context) {
	const relation = args.relation("relation");
	if (!context.isExecuting) return "";
	const print = args.flag("quote_identifiers") ? quote : String;
	const kept = args.texts("exclude").map(print);
	const left = /* @__PURE__ */ new Set([...readNames(args, "exclude"), ...readNames(args, "remove")]);
	const columns = context.columnsOf(relation).filter(({ name }) => !left.has(name.toLowerCase()));
	const [field, value] = [print(args.text("field_name")), print(args.text("value_name"))];
	return columns.map(({ name }) => {
		const pair = [`cast(${literal(name)} as string) as ${field}`, `cast(${quote(name)} as ${args.text("cast_to")}) as ${value}`];
		return `select\n  ${[...kept, ...pair].join(",\n  ")}\nfrom ${toText$1(relation)}`;
	}).join("\nunion all\n");
}
// actions/lib/project/builtins/dbt-utils-queries.ts
/** dbt_utils' macros that ask the warehouse while a template renders, or pick rows. */
const DBT_UTILS_QUERIES = {
	deduplicate: {
		parameters: {
			relation: void 0,
			partition_by: void 0,
			order_by: void 0
		},
		run: (args) => {
			const window = `partition by ${args.text("partition_by")} order by ${args.text("order_by")}`;
			return [
				"select original.*",
				`from ${args.text("relation")} as original`,
				"where true",
				`qualify row_number() over (${window}) = 1`
			].join("\n");
		}
	},
	get_column_values: {
		parameters: {
			table: void 0,
			column: void 0,
			order_by: "count(*) desc",
			max_records: null,
			default: null,
			where: null
		},
		run: (args, context) => findColumnValues(args, context)
	},
	get_query_results_as_dict: {
		parameters: { query: void 0 },
		run: (args, context) => {
			if (!context.isExecuting) return /* @__PURE__ */ new Map();
			const rows = context.rowsOf(args.text("query"));
			const pick = (name) => [name, Tuple.from(rows, (row) => row[name] ?? null)];
			return new Map(Object.keys(rows[0] ?? {}).map(pick));
		}
	},
	get_single_value: {
		parameters: {
			query: void 0,
			default: null
		},
		run: (args, context) => {
			if (!context.isExecuting) return args.value("default");
			const [row] = context.rowsOf(args.text("query"));
			return row === void 0 ? args.value("default") : Object.values(row)[0] ?? null;
		}
	}
};
/** Distinct values, most frequent first; the default where there is no row or no such table. */
function findColumnValues(args, context) {
	const relation = args.relation("table");
	const fallback = args.value("default");
	if (!context.isExecuting) return fallback ?? [];
	if (fallback !== null && context.columnsOf(relation).length === 0) return fallback;
	const where = args.value("where") === null ? [] : [`where ${args.text("where")}`];
	const limit = args.value("max_records") === null ? [] : [`limit ${args.text("max_records")}`];
	const column = args.text("column");
	const rows = context.rowsOf([
		`select ${column} as value`,
		`from ${args.text("table")}`,
		...where,
		`group by ${column}`,
		`order by ${args.text("order_by")}`,
		...limit
	].join("\n"));
	return rows.length === 0 ? fallback : rows.map((row) => row["value"] ?? null);
}
// actions/lib/project/builtins/dbt-utils.ts
/** A URL without its scheme. */
const STRIPPED = "replace(replace($field, 'http://', ''), 'https://', '')";
/** dbt_utils' macros, by name. */
const DBT_UTILS = {
	...readTemplates({
		"degrees_to_radians(degrees)": "acos(-1) * $degrees / 180",
		"get_url_host(field)": `split(split(replace(${STRIPPED}, 'android-app://', ''), '/')[safe_offset(0)], '?')[safe_offset(0)]`,
		"get_url_path(field)": `split(substr(${STRIPPED}, coalesce(nullif(strpos(${STRIPPED}, '/'), 0), strpos(${STRIPPED}, '?') - 1) + 1), '?')[safe_offset(0)]`,
		"safe_divide(numerator, denominator)": "($numerator) / nullif(($denominator), 0)",
		"width_bucket(expr, min_value, max_value, num_buckets)": "if(mod(safe_cast($expr as numeric), safe_cast(($max_value - $min_value) / $num_buckets as numeric)) = 0, 1, 0) + least(ceil(($expr - $min_value) / (($max_value - $min_value) / $num_buckets)), $num_buckets + 1)"
	}),
	...SERIES,
	...DBT_UTILS_COLUMNS,
	...DBT_UTILS_QUERIES,
	generate_surrogate_key: {
		parameters: { field_list: void 0 },
		run: (args, context) => buildSurrogateKey(args, context)
	},
	get_url_parameter: {
		parameters: {
			field: void 0,
			url_parameter: void 0
		},
		run: (args) => {
			const delimiter = literal(`${args.text("url_parameter")}=`);
			return `nullif(${splitPart(splitPart(args.text("field"), {
				delimiter,
				part: 2
			}), {
				delimiter: "'&'",
				part: 1
			})}, '')`;
		}
	},
	group_by: {
		parameters: { n: void 0 },
		run: (args) => {
			const length = Math.max(args.wholeNumber("n"), 0);
			spend(length);
			return `group by ${Array.from({ length }, (_, index) => index + 1).join(", ")}`;
		}
	},
	haversine_distance: {
		parameters: {
			lat1: void 0,
			lon1: void 0,
			lat2: void 0,
			lon2: void 0,
			unit: "mi"
		},
		run: (args) => buildDistance(args)
	},
	pivot: {
		parameters: {
			column: void 0,
			values: void 0,
			alias: true,
			agg: "sum",
			cmp: "=",
			prefix: "",
			suffix: "",
			then_value: 1,
			else_value: 0,
			quote_identifiers: true,
			distinct: false
		},
		run: (args) => buildPivot(args)
	},
	safe_add: {
		parameters: { field_list: void 0 },
		run: (args) => joinAsZero(args, " + ")
	},
	safe_subtract: {
		parameters: { field_list: void 0 },
		run: (args) => joinAsZero(args, " - ")
	},
	slugify: {
		parameters: { string: void 0 },
		run: (args) => slugify(args.text("string"))
	}
};
function buildSurrogateKey(args, context) {
	const missing = context.findVariable?.("surrogate_key_treat_nulls_as_empty_strings") === true ? "''" : "'_dbt_utils_surrogate_key_null_'";
	const fields = args.texts("field_list").map((field) => {
		return `coalesce(cast(${field} as string), ${missing})`;
	});
	if (fields.length === 0) throw args.fail("takes at least one field");
	return `to_hex(md5(${fields.join(" || '-' || ")}))`;
}
function joinAsZero(args, operator) {
	return args.texts("field_list").map((field) => `coalesce(${field}, 0)`).join(operator);
}
/** The haversine formula on a sphere of 3961 miles, a mile being 1.60934 km: dbt_utils' figures. */
function buildDistance(args) {
	const unit = args.text("unit");
	if (unit !== "mi" && unit !== "km") args.refuse("unit", "'mi' or 'km'");
	const radians = (name) => `(${args.text(name)}) * acos(-1) / 180`;
	const halfway = (from, to) => `pow(sin((${radians(to)} - ${radians(from)}) / 2), 2)`;
	const scale = `cos(${radians("lat1")}) * cos(${radians("lat2")})`;
	return `2 * 3961 * asin(sqrt(${`${halfway("lat1", "lat2")} + ${scale} * ${halfway("lon1", "lon2")}`})) * ${unit === "mi" ? 1 : 1.60934}`;
}
function buildPivot(args) {
	const distinct = args.flag("distinct") ? "distinct " : "";
	const condition = `${args.text("column")} ${args.text("cmp")}`;
	const outcomes = `${args.text("then_value")} else ${args.text("else_value")}`;
	return args.list("values").map((value) => {
		const text = toText$1(value);
		const name = args.text("prefix") + text + args.text("suffix");
		const alias = args.flag("quote_identifiers") ? quote(name) : slugify(name);
		const matches = `case when ${condition} ${literal(text)} then ${outcomes} end`;
		const suffix = args.flag("alias") ? ` as ${alias}` : "";
		return `${args.text("agg")}(${distinct}${matches})${suffix}`;
	}).join(",\n  ");
}
// actions/lib/project/builtins/builtins.ts
/** What is there to call, by package. */
const BUILTIN_NAMES = {
	dbt: Object.keys(DBT),
	dbt_utils: Object.keys(DBT_UTILS)
};
const REFUSALS = [...new Map([
	...BUILTIN_NAMES.dbt.map((name) => [name, `; use dbt.${name}`]),
	["current_timestamp_in_utc", "; use dbt.current_timestamp"],
	["surrogate_key", "; use dbt_utils.generate_surrogate_key"],
	...[
		"cast_array_to_string",
		"get_relations_by_pattern",
		"get_relations_by_prefix",
		"get_table_types_sql",
		"get_tables_by_pattern_sql",
		"get_tables_by_prefix_sql",
		"identifier",
		"insert_by_period",
		"log_info",
		"pretty_log_format",
		"pretty_time",
		"union_tables"
	].map((name) => [name, ""])
])].filter(([name]) => !Object.hasOwn(DBT_UTILS, name)).map(([name, remedy]) => [name, () => {
	throw new JinjaError(`dbt_utils.${name} is not supported${remedy}`);
}]);
/**
* dbt's and dbt_utils' macros as functions that give GoogleSQL, by package: `dbt`, `dbt_utils`. What
* dbt_utils has and this has not is a function that fails, by name.
*/
function createBuiltins(context) {
	const bind = (package_, prefix) => Object.entries(package_).map(([name, builtin]) => [name, bindBuiltin(prefix + name, builtin, context)]);
	return /* @__PURE__ */ new Map([["dbt", new Map(bind(DBT, ""))], ["dbt_utils", new Map([...REFUSALS, ...bind(DBT_UTILS, "dbt_utils.")])]]);
}
// actions/lib/project/macros.ts
/** The macros, generic tests and docs blocks that a project and its packages are written with. */
var Macros = class {
	docs = /* @__PURE__ */ new Map();
	/** By package, then by name; a generic test is named `test_<name>`, as in dbt. */
	#packages = /* @__PURE__ */ new Map();
	#findGlobal;
	#problems;
	/** `findGlobal` answers for the free names of a macro of a package, when it is called. */
	constructor(options) {
		this.#findGlobal = options.findGlobal;
		this.#problems = options.problems;
	}
	/** Reads a package's macro files, its generic tests, and the docs blocks of its `.md` files. */
	read({ files, settings }) {
		const generic = settings.testPaths.map((path) => `${path}/generic`);
		for (const { file, text } of files.read([...settings.macroPaths, ...generic], ".sql")) this.add({
			file,
			text,
			package: settings.name
		});
		for (const { file, text } of files.read(settings.docsPaths, ".md")) if (text.includes("{%")) this.add({
			file,
			text,
			package: settings.name
		});
	}
	/** Takes in the blocks of one file. */
	add(file) {
		let template;
		try {
			template = parseTemplate(file.text, file.file);
		} catch (error) {
			if (!(error instanceof JinjaError)) throw error;
			this.#problems.add({
				file: error.file,
				line: error.line
			}, error.message);
			return;
		}
		for (const block of template.blocks) this.#addBlock(block, template, file.package);
	}
	#addBlock(block, template, package_) {
		const { file } = template;
		const place = {
			file,
			line: block.line
		};
		if (block.kind === "docs") {
			const id = `doc.${package_}.${block.name}`;
			const text = (block.text ?? "").trim();
			this.docs.set(id, {
				id,
				name: block.name,
				package: package_,
				file,
				text
			});
			return;
		}
		if (block.kind === "snapshot" || block.kind === "materialization") {
			this.#problems.add(place, `${block.kind}s are not supported`);
			return;
		}
		const name = block.kind === "test" ? `test_${block.name}` : block.name;
		const known = this.#packages.get(package_) ?? /* @__PURE__ */ new Map();
		this.#packages.set(package_, known);
		const earlier = known.get(name)?.entry;
		if (earlier !== void 0) {
			const told = renderPlace({
				file: earlier.file,
				line: earlier.line
			});
			this.#problems.add(place, `${block.kind} ${block.name} is named like that of ${told}`);
		}
		const entry = {
			id: `macro.${package_}.${name}`,
			name,
			package: package_,
			file,
			line: block.line,
			source: block.source,
			description: "",
			macros: []
		};
		known.set(name, {
			entry,
			block,
			template,
			function: void 0
		});
	}
	/** A macro by the package it is written in; undefined where there is none. */
	find(name, package_) {
		const macro = this.#packages.get(package_)?.get(name);
		if (macro === void 0) return void 0;
		macro.function ??= toFunction(macro.template, macro.block, { globals: (free) => this.#findGlobal(free, package_) });
		return {
			id: macro.entry.id,
			call: macro.function
		};
	}
	hasPackage(package_) {
		return this.#packages.has(package_);
	}
	names(package_) {
		return [...this.#packages.get(package_)?.keys() ?? []];
	}
	/** All macros by id, with those that each calls by name. */
	listEntries() {
		const all = [...this.#packages.values()].flatMap((macros) => [...macros.values()]);
		return new Map(all.map(({ entry }) => [entry.id, {
			...entry,
			macros: this.#listCalls(entry)
		}]));
	}
	/** Names with brackets behind them that are macros: what a macro might call. */
	#listCalls(entry) {
		const called = /* @__PURE__ */ new Set();
		for (const match of entry.source.matchAll(/(?:\b(\w+)\.)?\b(\w+)\s*\(|dispatch\(\s*['"](\w+)['"]/g)) {
			const [, namespace, name = "", dispatched] = match;
			const wanted = dispatched === void 0 ? [name] : [`default__${dispatched}`, `bigquery__${dispatched}`];
			for (const package_ of namespace === void 0 ? this.#packages.keys() : [namespace]) for (const each of wanted) {
				const found = this.#packages.get(package_)?.get(each)?.entry.id;
				if (found !== void 0 && found !== entry.id) called.add(found);
			}
		}
		return [...called];
	}
};
// actions/lib/project/renderer.ts
/** Renders the templates of a project with all that dbt lets them use. */
var Renderer = class {
	macros;
	#packages;
	#root;
	#invocation;
	#builtins;
	#current;
	constructor(options) {
		const [root] = options.packages;
		if (root === void 0) throw new Error("there is no project to render");
		this.#root = root;
		this.#packages = new Map(options.packages.map((each) => [each.settings.name, each]));
		this.#invocation = options.invocation;
		const findGlobal = (name, package_) => this.#findGlobal(name, package_);
		this.macros = new Macros({
			findGlobal,
			problems: options.problems
		});
		const request = () => this.#request;
		this.#builtins = createBuiltins({
			get isExecuting() {
				return request().isExecuting;
			},
			columnsOf: (relation) => request().columnsOf(relation),
			rowsOf: (sql) => request().rowsOf(sql)
		});
	}
	/** Renders one template. Throws JinjaError, and whatever the request's functions throw. */
	render(template, file, request) {
		const parsed = typeof template === "string" ? parseTemplate(template, file) : template;
		return this.#within(request, (macros) => {
			const globals = (name) => this.#findGlobal(name, request.package);
			return {
				...render(parsed, {
					globals,
					known: () => this.#listNames(request)
				}),
				macros
			};
		});
	}
	/** Renders a text of YAML: what is one expression and no more keeps its value. */
	evaluate(text, file, request) {
		return this.#within(request, () => {
			const globals = (name) => this.#findGlobal(name, request.package);
			return evaluate(parseTemplate(text, file), {
				globals,
				known: () => this.#listNames(request)
			});
		});
	}
	/** Calls a macro as a template of the project would. */
	callMacro(call, options) {
		const { args, kwargs = /* @__PURE__ */ new Map(), request, place } = options;
		const { file = "", line = 1 } = place ?? {};
		return this.#within(request, (macros) => {
			return {
				value: call(args, kwargs, {
					file,
					line
				}),
				macros
			};
		});
	}
	/** A macro that dbt itself would take from the project: its own first, then a package's. */
	findOverride(name) {
		return this.macros.find(name, this.#root.settings.name)?.call;
	}
	get #request() {
		if (this.#current === void 0) throw new Error("nothing is being rendered");
		return this.#current.request;
	}
	#within(request, work) {
		const outer = this.#current;
		const macros = /* @__PURE__ */ new Set();
		this.#current = {
			request,
			macros
		};
		try {
			return work(macros);
		} finally {
			this.#current = outer;
		}
	}
	/** Macros of the own package, then of the project, then what dbt defines, then packages. */
	#findGlobal(name, package_) {
		const given = this.#current?.request.names?.get(name);
		if (given !== void 0) return given;
		const macro = this.#useMacro(name, package_) ?? this.#useMacro(name, this.#root.settings.name);
		if (macro !== void 0) return macro;
		const defined = Object.hasOwn(CONTEXT, name) ? CONTEXT[name]?.(this.#request) : void 0;
		if (defined !== void 0) return defined;
		if (name === "adapter" || name === "builtins" || name === "context") return this.#object(name, package_);
		const base = findBaseGlobal(name, this.#baseContext(package_));
		if (base !== void 0) return base;
		return this.#builtins.get("dbt")?.get(name) ?? this.#findPackage(name);
	}
	#useMacro(name, package_) {
		const macro = this.macros.find(name, package_);
		if (macro !== void 0) this.#current?.macros.add(macro.id);
		return macro?.call;
	}
	#findPackage(name) {
		const builtin = this.#builtins.get(name);
		if (builtin === void 0 && !this.macros.hasPackage(name)) return void 0;
		return {
			jinjaType: "package",
			getAttribute: (macro) => {
				const found = this.#current?.request.names?.get(`${name}.${macro}`) ?? this.#useMacro(macro, name) ?? builtin?.get(macro);
				if (found !== void 0) return found;
				const known = [...this.macros.names(name), ...builtin?.keys() ?? []];
				throw new JinjaError(`${name}.${macro} is not supported${suggest(macro, known)}`);
			}
		};
	}
	#object(name, package_) {
		if (name === "adapter") return createAdapter(this.#request, (macro, namespace) => {
			return this.#dispatch(macro, namespace ?? package_);
		});
		const pick = (key) => CONTEXT[key]?.(this.#request) ?? null;
		return createObject(name, {
			ref: pick("ref"),
			source: pick("source"),
			config: pick("config")
		});
	}
	/** dbt's order: the project's own versions, then the package's, BigQuery's before default ones. */
	#dispatch(macro, namespace) {
		const root = this.#root.settings;
		const places = root.dispatch.get(namespace) ?? [root.name, namespace];
		for (const package_ of places) {
			for (const prefix of ["bigquery__", "default__"]) {
				const found = this.#useMacro(prefix + macro, package_);
				if (found !== void 0) return found;
			}
			const builtin = this.#builtins.get(package_)?.get(macro);
			if (builtin !== void 0) return builtin;
		}
		throw new JinjaError(`adapter.dispatch finds no macro ${macro}; looked for ${places.map((package_) => `${package_}.default__${macro}`).join(", ")}`);
	}
	#baseContext(package_) {
		const own = (this.#packages.get(package_) ?? this.#root).settings;
		const project = this.#root.settings;
		const cli = {
			...this.#invocation.vars,
			...this.#current?.request.vars
		};
		return {
			invocation: this.#invocation,
			findVariable: (name) => findVariable(name, {
				cli,
				project,
				own
			}),
			listVariables: () => [...Object.keys(cli), ...listVariables(project)]
		};
	}
	/** All names that a template may use, for those who mistype one. */
	#listNames({ package: package_, names }) {
		return [
			...this.macros.names(package_),
			...this.macros.names(this.#root.settings.name),
			...Object.keys(CONTEXT),
			...listBaseGlobals(),
			...this.#builtins.get("dbt")?.keys() ?? [],
			...names?.keys() ?? []
		];
	}
};
const refer$1 = (kind) => (request) => {
	return (args, kwargs, site) => {
		if (kwargs.has("v") || kwargs.has("version")) throw new JinjaError("versions of models are not supported");
		const fits = kind === "ref" ? [1, 2].includes(args.length) : args.length === 2;
		const names = args.filter((name) => typeof name === "string");
		if (!fits || names.length !== args.length) throw new JinjaError(`${kind}() takes ${kind === "ref" ? "one name, or a project and a name" : "a source and a table"}, as text`);
		return request.refer(kind, names, site);
	};
};
/** What dbt defines for a template of a project, besides macros. */
const CONTEXT = {
	ref: refer$1("ref"),
	source: refer$1("source"),
	config: ({ config }) => createConfig(config),
	this: ({ self }) => self,
	model: ({ model }) => model,
	execute: ({ isExecuting }) => isExecuting,
	is_incremental: (request) => () => request.isIncremental ?? false,
	should_full_refresh: (request) => () => !(request.isIncremental ?? false),
	run_query: (request) => createRunQuery(request),
	load_result: () => refuse$2("load_result"),
	statement: () => refuse$2("statement")
};
function refuse$2(name) {
	return () => {
		throw new JinjaError(`${name}() is not supported; use run_query()`);
	};
}
function createConfig(config) {
	const call = (args, kwargs, { line }) => {
		const given = args[0] instanceof Map ? args[0] : /* @__PURE__ */ new Map();
		if (args.length > 1 || args.length === 1 && !(args[0] instanceof Map)) throw new JinjaError("config() takes named arguments");
		const settings = [...given, ...kwargs].map(([name, value]) => [toText$1(name), toPlain$1(value)]);
		config.set(Object.fromEntries(settings), line);
		return "";
	};
	const get = (args, kwargs) => {
		const name = toText$1(args[0] ?? kwargs.get("name") ?? "");
		const value = config.get(name);
		if (value !== void 0 && value !== null) return toValue(value);
		return args[1] ?? kwargs.get("default") ?? null;
	};
	const require = (args, kwargs, site) => {
		const value = get(args.slice(0, 1), kwargs, site);
		if (value === null) throw new JinjaError(`the setting ${toText$1(args[0] ?? "")} is required`);
		return value;
	};
	const attributes = {
		get,
		require,
		set: () => "",
		persist_relation_docs: () => false,
		persist_column_docs: () => false
	};
	return {
		jinjaType: "config",
		getAttribute: (name) => Object.hasOwn(attributes, name) ? attributes[name] : new Undefined(`config.${name}`),
		toText: () => "",
		call
	};
}
// actions/lib/project/singular-tests.ts
/** A test that is a query of its own, whose rows are the failures. */
function buildSingularTest(draft, context) {
	const { problems } = context;
	const { name, file, package: package_, fqn } = draft;
	const kind = {
		schema: testConfigSchema,
		self: void 0,
		resourceType: "test"
	};
	const parsed = parseDraft(draft, {
		...context,
		...kind
	});
	if (parsed.config.where !== void 0 && parsed.config.where !== null) problems.add(parsed.configPlace, "where belongs into the query itself");
	const dependsOn = /* @__PURE__ */ new Set();
	for (const { place, ...subject } of parsed.references) {
		const found = context.findSubject(subject, package_);
		if ("problem" in found) problems.add(place, found.problem);
		else dependsOn.add(found.id);
	}
	const config = findTestConfig([parsed.config], {
		...context,
		fqn
	});
	const description = context.describe(draft.stated?.description ?? "", file, 1);
	return {
		node: createTestNode(config, {
			id: `test.${package_}.${name}`,
			name,
			alias: name,
			package: package_,
			fqn,
			file,
			line: 1,
			description,
			dependsOn: [...dependsOn],
			macros: parsed.macros,
			generic: void 0,
			source: draft.text,
			dataset: context.dataset
		}),
		isEnabled: config.enabled ?? true
	};
}
// actions/lib/project/source-nodes.ts
/** The source tables of a package; those that are switched off are left out. */
function buildSources(stated, context) {
	return stated.map((properties) => {
		const { source, table, columns, place, writtenSchema } = properties;
		const package_ = context.of.settings.name;
		const line = place.line ?? 1;
		const fqn = [
			...findStatedFolders(context.of, place.file),
			source.name,
			table.name
		];
		const merged = mergeConfig([...findLayers(context, {
			section: "sources",
			fqn,
			schema: sourceConfigSchema
		}), ...[source.config, table.config].flatMap((config) => config ?? [])]);
		const describe = (text) => context.describe(text, place.file, line);
		return {
			node: {
				kind: "source",
				id: `source.${package_}.${source.name}.${table.name}`,
				name: table.name,
				sourceName: source.name,
				package: package_,
				file: place.file,
				line,
				fqn,
				description: describe(table.description),
				tags: [.../* @__PURE__ */ new Set([
					...source.tags ?? [],
					...table.tags ?? [],
					...merged.tags ?? []
				])],
				meta: {
					...source.meta,
					...table.meta,
					...merged.meta
				},
				dependsOn: [],
				macros: [],
				dataset: source.schema ?? source.name,
				written: writtenSchema === void 0 ? void 0 : { schema: writtenSchema },
				alias: table.identifier ?? table.name,
				columns: columns.map((column) => ({
					...column,
					description: describe(column.description)
				})),
				loadedAtField: table.config?.loaded_at_field ?? table.loaded_at_field ?? source.config?.loaded_at_field ?? source.loaded_at_field ?? void 0,
				freshness: findFreshness$1(properties),
				checksum: checksum(JSON.stringify([source.schema, table.identifier]))
			},
			isEnabled: merged.enabled ?? true
		};
	});
}
/** A table's own freshness goes over its source's; null switches it off. */
function findFreshness$1({ source, table }) {
	const [inner, outer] = [table, source].map(({ config, freshness }) => {
		return config?.freshness === void 0 ? freshness : freshnessSchema.safeParse(config.freshness).data;
	});
	if (inner === null) return void 0;
	const { warn_after: warn, error_after: error, filter } = {
		...outer,
		...inner
	};
	if (!warn && !error) return void 0;
	return {
		warnAfter: warn ?? void 0,
		errorAfter: error ?? void 0,
		filter: filter ?? void 0
	};
}
// actions/lib/project/seeds.ts
var import_papaparse = /* @__PURE__ */ __toESM(require_papaparse(), 1);
const MAX_INT64 = 2n ** 63n;
const DATE$1 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const INSTANT = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d(\.\d{1,6})?)?$/;
/** Whether a cell's text can be read as a type. */
const FITS = {
	string: () => true,
	int64: (cell) => {
		if (!/^[-+]?\d{1,19}$/.test(cell)) return false;
		const value = BigInt(cell.replace(/^\+/, ""));
		return value >= -MAX_INT64 && value < MAX_INT64;
	},
	float64: (cell) => /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(cell) && Number.isFinite(+cell),
	numeric: (cell) => /^[-+]?\d{1,29}(\.\d{1,9})?$/.test(cell),
	bool: (cell) => /^(true|false)$/i.test(cell),
	date: (cell) => DATE$1.test(cell) && isCalendarDay(cell),
	datetime: (cell) => INSTANT.test(cell) && isCalendarDay(cell.slice(0, 10)),
	timestamp: (cell) => INSTANT.test(cell.replace(/(Z|[-+]\d\d:\d\d)$/, "")) && isCalendarDay(cell.slice(0, 10))
};
/** As dbt guesses the type of a column that has none, from the narrowest. */
const GUESSES = [
	"int64",
	"float64",
	"bool",
	"date",
	"datetime"
];
/** What is wrong with quotes, by what papaparse says of it. */
const QUOTE_FAULTS = {
	"Quoted field unterminated": "a quote is opened here and never closed",
	"Trailing quote on quoted field is malformed": "text follows the quote that closes a cell"
};
/** Reads a seed's file. What is wrong goes to `problems`. */
function readSeed(projectDir, node, problems) {
	const text = readText(projectDir, node.file, problems) ?? "";
	const { columnTypes: types, delimiter } = node;
	const data = parseSeed({
		file: node.file,
		text
	}, {
		types,
		delimiter,
		problems
	});
	const columns = data.columns.map((column) => column.name);
	for (const column of Object.keys(types)) {
		if (columns.includes(column)) continue;
		const near = suggest(column, columns);
		problems.add({ file: node.file }, `column_types names ${column}, which is no column${near}`);
	}
	return data;
}
/**
* Parses a seed. As in dbt, empty cells and the word null are null; a column without a type in
* `column_types` gets the narrowest that fits all its cells.
*/
function parseSeed({ file, text }, options) {
	const { delimiter, problems } = options;
	const types = options.types;
	const parsed = import_papaparse.default.parse(text, {
		delimiter,
		skipEmptyLines: true
	});
	const [header = [], ...records] = parsed.data;
	if (parsed.errors[0] !== void 0) {
		const { index = 0, message } = parsed.errors[0];
		const line = countLines([text.slice(0, index)]);
		problems.add({
			file,
			line
		}, `CSV: ${QUOTE_FAULTS[message] ?? message}`);
		return {
			columns: header.map((name) => ({
				name,
				type: "string"
			})),
			rows: []
		};
	}
	checkHeader(header, {
		file,
		problems
	});
	const rows = records.map((record) => record.map((cell) => /^\s*(null)?\s*$/i.test(cell) ? null : cell));
	let line = 1 + countLines(header);
	for (const [index, row] of rows.entries()) {
		if (row.length !== header.length) {
			const cells = countNoun(row.length, "cell");
			problems.add({
				file,
				line
			}, `${cells}, where the header has ${header.length}`);
		}
		for (const [position, cell] of row.entries()) {
			const type = types[header[position] ?? ""];
			if (cell === null || type === void 0 || FITS[type](cell)) continue;
			problems.add({
				file,
				line
			}, `${header[position]}: ${JSON.stringify(cell.slice(0, 100))} is no ${type}`);
		}
		line += countLines(records[index] ?? []);
	}
	return {
		columns: header.map((name, position) => ({
			name,
			type: types[name] ?? guessType(rows.map((row) => row[position] ?? null))
		})),
		rows
	};
}
function checkHeader(header, options) {
	const place = {
		file: options.file,
		line: 1
	};
	if (header.length === 0) options.problems.add(place, "has no header");
	for (const [index, name] of header.entries()) {
		const lower = name.toLowerCase();
		if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) options.problems.add(place, `${JSON.stringify(name)} cannot name a column`);
		if (header.findIndex((other) => other.toLowerCase() === lower) !== index) options.problems.add(place, `two columns are named ${name}`);
	}
}
function guessType(cells) {
	const present = cells.filter((cell) => cell !== null);
	if (present.length === 0) return "string";
	return GUESSES.find((type) => present.every((cell) => FITS[type](cell))) ?? "string";
}
/** Lines that a record takes: one, and one more for each line break in its cells. */
function countLines(record) {
	return record.reduce((lines, cell) => lines + cell.split("\n").length - 1, 1);
}
function isCalendarDay(text) {
	const day = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
// actions/lib/project/unit-test-nodes.ts
/** A unit test of a model; undefined, with problems told, where it cannot be used. */
function buildUnitTest({ stated, givenLines, place }, context) {
	const { of, problems } = context;
	const package_ = of.settings.name;
	const model = context.findSubject({
		kind: "ref",
		names: [stated.model]
	}, package_);
	if (!isModel(model)) {
		const problem = "problem" in model ? model.problem : `${stated.model} is no model`;
		problems.add(place, problem);
		return;
	}
	if (!(stated.config?.enabled ?? true)) return void 0;
	const given = readGiven({
		stated,
		givenLines,
		place
	}, {
		...context,
		model
	});
	const expect = readRows$1(stated.expect, context, place);
	const { overrides, config } = stated;
	const rows = [...given, expect].map((each) => each.rows);
	return {
		kind: "unit_test",
		id: `unit_test.${package_}.${model.name}.${stated.name}`,
		name: stated.name,
		package: package_,
		file: place.file,
		line: place.line ?? 1,
		fqn: [
			...findStatedFolders(of, place.file),
			model.name,
			stated.name
		],
		description: context.describe(stated.description, place.file, place.line ?? 1),
		tags: [...stated.tags ?? [], ...config?.tags ?? []],
		meta: {
			...stated.meta,
			...config?.meta
		},
		dependsOn: [model.id],
		macros: [],
		checksum: checksum(JSON.stringify([stated, rows])),
		model: model.id,
		given,
		expect,
		overrides: {
			macros: overrides?.macros ?? {},
			vars: overrides?.vars ?? {},
			envVars: overrides?.env_vars ?? {}
		}
	};
}
const INPUT = /^\s*(?:(this)|(ref|source)\(\s*(.*?)\s*\))\s*$/s;
const NAMES = /^(?:'([^']*)'|"([^"]*)")(?:\s*,\s*(?:'([^']*)'|"([^"]*)"))?$/;
/** What an input names: the tested model itself for `this`. */
function findInput(input, { findSubject, of, model }) {
	const [, self, kind, listed = ""] = INPUT.exec(input) ?? [];
	if (self !== void 0) return model;
	const names = (NAMES.exec(listed) ?? []).slice(1).filter((name) => name !== void 0);
	const from = of.settings.name;
	if (kind === "ref" && names.length > 0) return findSubject({
		kind,
		names
	}, from);
	if (kind === "source" && names.length === 2) return findSubject({
		kind,
		names
	}, from);
	return { problem: `${JSON.stringify(input)} is no input; expected ref('x'), source('x', 'y') or this` };
}
function readGiven({ stated, givenLines, place: { file } }, context) {
	const { problems } = context;
	const seen = /* @__PURE__ */ new Set();
	return stated.given.flatMap(({ input, ...rows }, index) => {
		const place = {
			file,
			line: givenLines[index] ?? 1
		};
		const found = findInput(input, context);
		if ("problem" in found) {
			problems.add(place, found.problem);
			return [];
		}
		if (seen.has(found.id)) problems.add(place, `two inputs are ${input}`);
		seen.add(found.id);
		const read = found.kind === "seed" && !rows.rows && !rows.fixture ? readSeedRows(found, context) : readRows$1(rows, context, place);
		return [{
			input,
			on: found.id,
			line: place.line,
			...read
		}];
	});
}
/** As in dbt, a seed that is given without rows has those of its file. */
function readSeedRows(seed, { projectDir }) {
	const { columns, rows } = readSeed(projectDir, seed, new Problems());
	const toRow = (cells) => Object.fromEntries(columns.map(({ name }, index) => [name, cells[index] ?? null]));
	return {
		rows: rows.map(toRow),
		format: "dict"
	};
}
/** Rows as they stand in YAML, or in a file of `tests/fixtures`. */
function readRows$1({ rows, format, fixture }, { of, projectDir, problems }, place) {
	if (!fixture) return {
		rows: rows ?? [],
		format
	};
	if (!/^\w+$/.test(fixture)) {
		problems.add(place, `${fixture} cannot name a fixture`);
		return {
			rows: [],
			format
		};
	}
	for (const folder of of.settings.testPaths) {
		const text = readText(projectDir, `${of.folder}${folder}/fixtures/${fixture}.${format === "sql" ? "sql" : "csv"}`, problems);
		if (text !== void 0) return {
			rows: text,
			format
		};
	}
	problems.add(place, `there is no fixture ${fixture} in ${of.settings.testPaths.join(", ")}`);
	return {
		rows: [],
		format
	};
}
function isModel(found) {
	return "kind" in found && found.kind === "model";
}
// actions/lib/project/project.ts
/** Relations that a run writes for a node: two nodes that write one would take it for their own. */
function listWritten(node) {
	if (node.kind === "source" || node.kind === "unit_test") return [];
	if (node.kind === "test" && !node.config.storeFailures) return [];
	if (node.kind === "model" && node.config.materialized === "ephemeral") return [];
	const { dataset, alias, file, line } = node;
	const isYaml = node.kind === "test" && node.generic !== void 0;
	const own = {
		name: `${dataset}.${alias}`,
		place: {
			file,
			line: isYaml ? line : void 0
		}
	};
	if (node.kind !== "model" || node.config.materialized !== "incremental") return [own];
	const newRows = nameNewRows({
		dataset,
		name: alias
	});
	return [own, {
		...own,
		name: `${dataset}.${newRows.name}`
	}];
}
/**
* Reads a dbt project and the packages vendored with it. Nothing is run: templates are rendered
* once for their settings and references. What is wrong or not supported goes to `problems`; throws
* PipelineError `invalid-project` at once only where nothing more can be read.
*/
function readProject$1(dir, given) {
	const { problems } = given;
	const invocation = {
		...given.invocation,
		envRead: /* @__PURE__ */ new Set()
	};
	const options = {
		problems,
		invocation
	};
	const packages = readPackages(dir, options);
	if (packages.length === 0) {
		problems.throwIfAny();
		throw new Error("unreachable: settings are missing without a problem");
	}
	return new ProjectReader({
		dir,
		packages,
		renderer: new Renderer({
			packages,
			...options
		}),
		invocation,
		problems
	}).read();
}
var ProjectReader = class {
	#given;
	#project;
	#warnings = [];
	#disabled = [];
	#lookup;
	constructor(given) {
		const [project] = given.packages;
		if (project === void 0) throw new Error("there is no project");
		this.#given = given;
		this.#project = project;
	}
	read() {
		const { dir, packages, renderer, invocation, problems } = this.#given;
		for (const each of packages) {
			refuseUnsupported(dir, each, problems);
			renderer.macros.read(each);
		}
		const read = packages.map((of) => ({
			of,
			properties: this.#readProperties(of)
		}));
		const context = this.#createContext();
		const nodes = [];
		const sources = [];
		for (const { of, properties } of read) {
			const drafting = {
				of,
				project: this.#project,
				problems
			};
			for (const draft of draftSeeds(drafting, properties)) nodes.push(buildSeedNode(draft, context));
			for (const draft of draftModels(drafting, properties)) nodes.push(buildModel(draft, context));
			const found = buildSources(properties.sources, {
				...drafting,
				...context
			});
			sources.push(...found.map((source) => ({
				...source,
				...source.node
			})));
			this.#warnings.push(...properties.warnings);
		}
		this.#lookup = new Lookup(this.#project.settings.name, nodes, sources);
		const all = /* @__PURE__ */ new Map();
		for (const { node, isEnabled } of sources) if (isEnabled) all.set(node.id, node);
		for (const unlinked of nodes) if (unlinked.isEnabled) all.set(unlinked.id, this.#link(unlinked));
		else this.#disabled.push(unlinked.id);
		for (const { of, properties } of read) for (const node of this.#readTests(of, properties, context)) all.set(node.id, node);
		this.#warnings.push(...this.#project.settings.folderConfigs.listUnused());
		this.#refuseDuplicates(nodes, sources, all);
		const graph = {
			project: this.#project.settings.name,
			nodes: all,
			get macros() {
				return renderer.macros.listEntries();
			},
			docs: renderer.macros.docs,
			warnings: this.#warnings,
			disabled: this.#disabled,
			folders: new Map(packages.map(({ folder, settings }) => [settings.name, folder]))
		};
		const common = packages.map(({ settings: { vars, dispatch } }) => [vars, [...dispatch]]);
		const find = (subject, from) => this.#find(subject, from);
		return {
			dir,
			invocation,
			graph,
			renderer,
			common,
			find
		};
	}
	#readProperties(of) {
		const { invocation, problems } = this.#given;
		const { modelPaths, seedPaths, testPaths, macroPaths } = of.settings;
		const folders = [.../* @__PURE__ */ new Set([
			...modelPaths,
			...seedPaths,
			...testPaths,
			...macroPaths
		])];
		const files = of.files.read(folders, ".yml", ".yaml");
		const own = of.settings;
		const project = this.#project.settings;
		const context = {
			invocation,
			problems,
			findVariable: (name) => findVariable(name, {
				cli: invocation.vars,
				project,
				own
			}),
			listVariables: () => listVariables(project)
		};
		return parseProperties(files, {
			problems,
			prepare: (yaml) => renderYaml(yaml, context)
		});
	}
	#createContext() {
		const { renderer, invocation, problems } = this.#given;
		const { docs } = renderer.macros;
		const { name: project } = this.#project.settings;
		const rendered = /* @__PURE__ */ new Map();
		return {
			renderer,
			invocation,
			problems,
			relate: (subject, from) => createRelation(() => this.#locate(subject, from), invocation),
			describe: (text, file, line) => renderText(text, {
				docs,
				project,
				place: {
					file,
					line
				},
				problems,
				rendered
			})
		};
	}
	#locate(subject, from) {
		const found = this.#lookup === void 0 ? void 0 : this.#find(subject, from);
		if (found === void 0 || "problem" in found || !("alias" in found)) return {
			dataset: this.#given.invocation.dataset,
			alias: subject.names.at(-1) ?? ""
		};
		return found;
	}
	#find(subject, from) {
		const found = this.#lookup?.find(subject, from);
		if (found === void 0) throw new Error("references are looked up before all is read");
		return "problem" in found ? found : found.node;
	}
	#link({ node, references }) {
		const dependsOn = /* @__PURE__ */ new Set();
		for (const { place, ...subject } of references) {
			const found = this.#find(subject, node.package);
			if ("problem" in found) this.#given.problems.add(place, found.problem);
			else dependsOn.add(found.id);
		}
		return Object.assign(node, { dependsOn: [...dependsOn] });
	}
	#readTests(of, properties, context) {
		const { dir, invocation, problems } = this.#given;
		const folders = /* @__PURE__ */ new Map();
		const testing = {
			...context,
			of,
			project: this.#project,
			projectDir: dir,
			dataset: invocation.dataset,
			foldersOf: (file) => {
				const known = folders.get(file) ?? findStatedFolders(of, file);
				folders.set(file, known);
				return known;
			},
			findSubject: (subject, from) => this.#find(subject, from)
		};
		const drafting = {
			of,
			project: this.#project,
			problems
		};
		const tests = [...properties.tests.flatMap((test) => buildTest(test, testing) ?? []), ...draftSingularTests(drafting, properties).map((draft) => buildSingularTest(draft, testing))];
		this.#disabled.push(...tests.flatMap(({ node, isEnabled }) => isEnabled ? [] : [node.id]));
		const enabled = tests.flatMap(({ node, isEnabled }) => isEnabled ? [node] : []);
		const unit = properties.unitTests.flatMap((test) => buildUnitTest(test, testing) ?? []);
		refuseDuplicates("data test", enabled.map(({ name, file, line, generic }) => {
			return {
				name,
				place: {
					file,
					line: generic === void 0 ? void 0 : line
				},
				remedy: generic === void 0 ? "" : ": give one of them a name"
			};
		}), {
			problems,
			renderPlace
		});
		refuseDuplicates("unit test", unit.map(({ id, name, file, line }) => ({
			id,
			name,
			place: {
				file,
				line
			}
		})), {
			problems,
			renderPlace
		});
		return [...enabled, ...unit];
	}
	#refuseDuplicates(nodes, sources, all) {
		const options = {
			problems: this.#given.problems,
			renderPlace
		};
		const enabled = nodes.filter(({ isEnabled }) => isEnabled);
		const place = ({ node }) => ({ file: node.file });
		refuseDuplicates("model or seed", enabled.map((each) => ({
			name: each.name,
			place: place(each)
		})), options);
		refuseDuplicates("source table", sources.map(({ node }) => ({
			name: `${node.sourceName}.${node.name}`,
			place: {
				file: node.file,
				line: node.line
			}
		})), options);
		const relations = [...all.values()].flatMap(listWritten);
		for (const node of all.values()) {
			if (node.kind !== "test" || !node.config.storeFailures) continue;
			if (![node.dataset, node.alias].some(isCandidate)) continue;
			const told = `failures cannot be stored in ${node.dataset}.${node.alias}, a candidate's name`;
			options.problems.add({ file: node.file }, told);
		}
		if (new Set(enabled.map(({ name }) => name.toLowerCase())).size === enabled.length) refuseDuplicates("relation", relations, options);
	}
};
// actions/lib/graph/order.ts
/** Puts nodes in the order they can be built in. Needs no recursion, so depth is no limit. */
function orderNodes(nodes) {
	const steps = /* @__PURE__ */ new Map();
	for (const node of nodes) steps.set(node.id, {
		node,
		state: "new",
		next: 0
	});
	const ordered = [];
	const cycles = [];
	const path = [];
	const open = (step) => {
		step.state = "open";
		path.push(step);
	};
	for (const root of steps.values()) {
		if (root.state === "new") open(root);
		for (let top = path.at(-1); top !== void 0; top = path.at(-1)) {
			const id = top.node.dependsOn[top.next];
			top.next += 1;
			if (id === void 0) {
				top.state = "done";
				ordered.push(top.node);
				path.pop();
				continue;
			}
			const step = steps.get(id);
			if (step?.state === "open") {
				const ids = path.map(({ node }) => node.id);
				cycles.push([...ids.slice(ids.indexOf(id)), id]);
			} else if (step?.state === "new") open(step);
		}
	}
	const onCycle = new Set(cycles.flat());
	return {
		nodes: onCycle.size === 0 ? ordered : ordered.filter((node) => !onCycle.has(node.id)),
		cycles
	};
}
// actions/lib/graph/nodes.ts
const RESOURCE_TYPES$1 = [
	"model",
	"seed",
	"test",
	"unit_test",
	"source"
];
// actions/lib/graph/select-match.ts
/**
* Whether text fits a pattern of Python's `fnmatch`, as dbt compares names: `*`, `?`, `[a-z]`,
* `[!a]`; case counts, and `*` goes over dots and slashes.
*/
function compileWildcard(pattern) {
	if (!hasWildcard(pattern)) return (text) => text === pattern;
	const parts = parseWildcard(pattern);
	return (text) => matchSequence(text, parts, (part, character) => part(character));
}
/**
* Whether a fully qualified name is meant, as dbt decides it: by its last part, or by its first
* parts, with or without the package. From the first part with a wildcard on, the pattern is that
* of all the rest; without a dot, it may be that of the last part alone.
*/
function compileName(pattern) {
	const parts = pattern.split(".");
	const at = parts.findIndex(hasWildcard);
	const fits = compileStart(parts.slice(0, at === -1 ? void 0 : at).map((part) => `${part}.`).join(""), at === -1 ? void 0 : parts.slice(at).join("."));
	const fitsLast = parts.length === 1 ? compileWildcard(pattern) : () => false;
	return (fqn) => {
		const last = fqn.at(-1) ?? "";
		if (last === pattern || fitsLast(last)) return true;
		const name = fqn.join(".");
		return fits(name) || fits(name.slice(name.indexOf(".") + 1));
	};
}
function compileStart(start, rest) {
	if (rest === void 0) return (name) => name.startsWith(start) || name.length < start.length && start === `${name}.`;
	const fitsRest = compileWildcard(rest);
	const dots = countDots(rest);
	return (name) => {
		if (!name.startsWith(start)) return false;
		const tail = name.slice(start.length);
		return countDots(tail) >= dots && fitsRest(tail);
	};
}
function countDots(text) {
	let count = 0;
	for (let at = text.indexOf("."); at !== -1; at = text.indexOf(".", at + 1)) count += 1;
	return count;
}
/** Whether a text has a character by which dbt knows a pattern. */
function hasWildcard(text) {
	return /[*?[\]]/.test(text);
}
/**
* Compiles a glob: `*` stays within a folder, `**` is any number of folders. `equals` is whether a
* path fits it, `covers` whether the path or a folder that it is in does. Paths have `/` between
* parts and begin at the project's folder.
*/
function compilePath(glob) {
	if (glob === "" || glob.startsWith("/")) return {
		equals: () => false,
		covers: () => false
	};
	const parts = glob.split("/").filter((part) => part !== "" && part !== ".").map((part) => part === "**" ? void 0 : compileWildcard(part));
	const compile = (all) => (file) => matchSequence(file.split("/"), all, (part, item) => part(item));
	return {
		equals: compile(parts),
		covers: compile([...parts, void 0])
	};
}
/** One function a character; undefined where any number of characters fit. */
function parseWildcard(pattern) {
	const parts = [];
	const lastBracket = pattern.lastIndexOf("]");
	for (let at = 0; at < pattern.length; at += 1) {
		const character = pattern.charAt(at);
		const first = pattern.charAt(at + 1) === "!" ? at + 2 : at + 1;
		if (character === "*") parts.push(void 0);
		else if (character === "?") parts.push(() => true);
		else if (character === "[" && first < lastBracket) {
			const end = pattern.indexOf("]", first + 1);
			parts.push(parseSet(pattern.slice(first, end), first === at + 2));
			at = end;
		} else parts.push((other) => other === character);
	}
	return parts;
}
function parseSet(members, isNegated) {
	const ranges = [];
	for (let at = 0; at < members.length; at += 1) {
		const from = members.charAt(at);
		const isRange = members.charAt(at + 1) === "-" && at + 2 < members.length;
		ranges.push([from, isRange ? members.charAt(at + 2) : from]);
		if (isRange) at += 2;
	}
	return (character) => {
		return ranges.some(([from, to]) => from <= character && character <= to) !== isNegated;
	};
}
/**
* Whether items fit parts one by one, undefined standing for any number of items. Goes back to the
* last such part only, so the time is at most the product of the lengths.
*/
function matchSequence(items, parts, fits) {
	let at = 0;
	let part = 0;
	let retry;
	while (at < items.length) {
		const wanted = parts[part];
		if (part < parts.length && wanted === void 0) {
			part += 1;
			retry = {
				at,
				part
			};
		} else if (wanted !== void 0 && fits(wanted, items[at] ?? "")) {
			at += 1;
			part += 1;
		} else if (retry === void 0) return false;
		else {
			retry.at += 1;
			({at, part} = retry);
		}
	}
	return parts.slice(part).every((rest) => rest === void 0);
}
// actions/lib/graph/select-methods.ts
const RESOURCE_TYPES = [
	"model",
	"seed",
	"test",
	"unit_test",
	"source"
];
const TEST_TYPES = [
	"generic",
	"schema",
	"singular",
	"data",
	"unit"
];
const STATUSES$1 = [
	"success",
	"error",
	"skipped",
	"pass",
	"fail",
	"warn"
];
const STATES = [
	"new",
	"old",
	"modified",
	"unmodified",
	...ASPECTS.map((each) => `modified.${each}`)
];
/** dbt's ways to say which nodes are meant. */
const METHODS = {
	fqn: ({ value }) => {
		const fits = compileName(value);
		return (node) => node.kind !== "source" && fits(node.fqn);
	},
	path: ({ value }) => {
		const { covers, equals } = compilePath(value);
		return ({ file, propertiesFile }) => covers(file) || propertiesFile !== void 0 && equals(propertiesFile);
	},
	file: ({ value }) => {
		const fits = compileWildcard(value);
		return ({ file }) => {
			const name = file.slice(file.lastIndexOf("/") + 1);
			return fits(name) || fits(name.replace(/(?<=.)\.[^.]*$/, ""));
		};
	},
	tag: ({ value }) => {
		const fits = compileWildcard(value);
		return ({ tags }) => tags.some(fits);
	},
	package: ({ value }, { project }) => {
		const fits = compileWildcard(value === "this" ? project : value);
		return (node) => fits(node.package);
	},
	source: (criterion) => {
		const parts = split(criterion, [
			"<source>",
			"<source>.<table>",
			"<package>.<source>.<table>"
		]);
		const fits = compileAll(parts.length === 3 ? parts : [
			"*",
			...parts,
			"*"
		]);
		return (node) => node.kind === "source" && fits([
			node.package,
			node.sourceName,
			node.name
		]);
	},
	unit_test: (criterion) => {
		const parts = split(criterion, ["<name>", "<package>.<name>"]);
		const fits = compileAll(parts.length === 2 ? parts : ["*", ...parts]);
		return (node) => node.kind === "unit_test" && fits([node.package, node.name]);
	},
	resource_type: (criterion) => {
		const kind = oneOf(criterion, RESOURCE_TYPES);
		return (node) => node.kind === kind;
	},
	test_name: ({ value }) => {
		const fits = compileWildcard(value);
		return (node) => node.kind === "test" && node.generic !== void 0 && fits(node.generic.test);
	},
	test_type: (criterion) => {
		const type = oneOf(criterion, TEST_TYPES);
		return (node) => {
			if (node.kind === "unit_test") return type === "unit";
			if (node.kind !== "test" || type === "unit") return false;
			return type === "data" || type === "singular" === (node.generic === void 0);
		};
	},
	config: compileConfig,
	state: compileState,
	result: (criterion, _, { results }) => {
		if (results === void 0) throw missing(criterion, "run_results.json");
		const status = oneOf(criterion, STATUSES$1);
		return ({ id }) => results.get(id) === status;
	}
};
/** Methods of dbt that select by what is not there. */
const UNSUPPORTED = /* @__PURE__ */ new Set([
	"access",
	"exposure",
	"group",
	"metric",
	"saved_query",
	"selector",
	"semantic_model",
	"source_status",
	"version"
]);
/** Whether nodes fit a criterion, its plus signs aside. Throws PipelineError `invalid-input`. */
function compileCriterion(criterion, graph, selection) {
	const { method, path, text } = criterion;
	const compile = Object.hasOwn(METHODS, method) ? METHODS[method] : void 0;
	const hasPath = path.length > 0;
	if (compile !== void 0 && hasPath === (method === "config")) return compile(criterion, graph, selection);
	const known = Object.keys(METHODS);
	let problem = `there is no method ${method}${suggest(method, known)}`;
	if (UNSUPPORTED.has(method)) problem = `the method ${method} is not supported`;
	else if (method === "config") problem = "config needs the name of a setting";
	else if (compile !== void 0) problem = `the method ${method} takes no dots`;
	const methods = known.map((name) => name === "config" ? "config.<setting>" : name);
	throw invalid$1(`Selection ${text}: ${problem}`, `Use one of ${methods.join(", ")}.`);
}
Object.keys(METHODS);
/** Values that a method could have found. */
function listValues(method, graph) {
	const nodes = [...graph.nodes.values()];
	const list = (values) => new Set(nodes.flatMap(values));
	switch (method) {
		case "fqn": return list((node) => node.kind === "source" ? [] : [node.name]);
		case "tag": return list(({ tags }) => tags);
		case "package": return list((node) => [node.package]);
		case "file": return list(({ file }) => [file.slice(file.lastIndexOf("/") + 1)]);
		case "source": return list((node) => node.kind === "source" ? [node.sourceName, `${node.sourceName}.${node.name}`] : []);
		case "unit_test": return list((node) => node.kind === "unit_test" ? [node.name] : []);
		case "test_name": return list((node) => node.kind === "test" && node.generic ? [node.generic.test] : []);
		default: return /* @__PURE__ */ new Set();
	}
}
function compileConfig({ path, value }) {
	const wanted = value.toLowerCase();
	const fitsScalar = (item) => {
		if (typeof item === "string" && path.join(".") !== "severity") return item === value;
		return typeof item !== "object" && String(item).toLowerCase() === wanted;
	};
	return (node) => {
		let found = describeConfig(node);
		for (const key of path) {
			if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return false;
			found = found[key];
		}
		if (typeof found !== "object" || found === null) return fitsScalar(found);
		return (Array.isArray(found) ? found : Object.keys(found)).some(fitsScalar);
	};
}
function compileState(criterion, graph, { state }) {
	if (state === void 0) throw missing(criterion, "manifest.json");
	const which = oneOf(criterion, STATES);
	if (which === "new") return ({ id }) => !state.nodes.has(id);
	if (which === "old") return ({ id }) => state.nodes.has(id);
	const modified = findModified(graph, state, ASPECTS.find((each) => which === `modified.${each}`));
	return ({ id }) => modified.has(id) === (which !== "unmodified");
}
/** The names that a value consists of, with dots between them. */
function split({ text, method, value }, forms) {
	const parts = value.split(".");
	if (parts.length <= forms.length) return parts;
	const remedy = `Write ${forms.map((form) => `${method}:${form}`).join(" or ")}.`;
	throw invalid$1(`Selection ${text} has too many dots`, remedy);
}
function compileAll(patterns) {
	const fits = patterns.map(compileWildcard);
	return (names) => names.every((name, index) => fits[index]?.(name));
}
function oneOf({ text, method, value }, known) {
	const found = known.find((each) => each === value);
	if (found !== void 0) return found;
	throw invalid$1(`Selection ${text}: ${`there is no ${method} ${value}${suggest(value, known)}`}`, `Use one of ${known.join(", ")}.`);
}
function missing({ text }, file) {
	return invalid$1(`Selection ${text} compares with an earlier run, and none is given`, `Name a folder that holds its ${file} with --state.`);
}
function invalid$1(message, remedy) {
	return new PipelineError(message, {
		code: "invalid-input",
		remedy
	});
}
// actions/lib/graph/selector.ts
const CRITERION = /^(@)?(?:(\d*)\+)?(?:([\w.]+):)?(.*?)(?:\+(\d*))?$/;
/**
* Parses dbt's selection syntax: criteria with a comma between them must all fit, with a space
* between them any. Throws PipelineError `invalid-input`.
*/
function parseSelection(text) {
	return text.split(/\s+/).filter((word) => word !== "").map((word) => word.split(",").map(parseCriterion));
}
function parseCriterion(text) {
	const [, at, above, stated, value = "", below] = CRITERION.exec(text) ?? [];
	const [method = "", ...path] = (stated ?? guessMethod(value)).split(".");
	if (value === "") throw new PipelineError(`Selection ${JSON.stringify(text)} names nothing`, {
		code: "invalid-input",
		remedy: "Name a model, or write method:value."
	});
	if (at !== void 0 && below !== void 0) throw new PipelineError(`Selection ${text} has both @ and a + behind it`, {
		code: "invalid-input",
		remedy: "Leave one of the two out: @ takes in the children already."
	});
	const children = countSteps(below);
	return {
		text,
		method,
		path,
		value,
		parents: countSteps(above),
		children,
		isWide: at === "@"
	};
}
/** Digits before or after a plus sign; undefined where there is none, empty for all steps. */
function countSteps(digits) {
	if (digits === void 0) return 0;
	return digits === "" ? Infinity : Number(digits);
}
function guessMethod(value) {
	if (value.includes("/")) return "path";
	return /\.(sql|py|csv)$/i.test(value) ? "file" : "fqn";
}
// actions/lib/graph/select.ts
/** Warnings that name what else may have been meant; to look for it takes time. */
const MAX_SUGGESTIONS = 10;
/**
* Finds what a selection means. As in dbt, a test is selected, and excluded, with any node that it
* reads, unless `indirectSelection` says otherwise. Throws PipelineError `invalid-input` for a
* selection that cannot be understood.
*/
function selectNodes(graph, selection) {
	const { select, exclude, resourceTypes } = selection;
	const selecting = new Selecting(graph, selection);
	const wanted = select === void 0 ? void 0 : selecting.findAny("--select", select);
	const unwanted = exclude === void 0 ? void 0 : selecting.findAny("--exclude", exclude);
	const ids = /* @__PURE__ */ new Set();
	for (const { id, kind } of graph.nodes.values()) {
		if (unwanted?.has(id) || !(wanted?.has(id) ?? true)) continue;
		if (resourceTypes?.includes(kind) ?? true) ids.add(id);
	}
	return {
		ids,
		warnings: selecting.warnings
	};
}
var Selecting = class {
	warnings = [];
	#graph;
	#selection;
	#tests;
	#knownEdges;
	constructor(graph, selection) {
		this.#graph = graph;
		this.#selection = selection;
		this.#tests = [...graph.nodes.values()].filter(isTest);
	}
	get #edges() {
		return this.#knownEdges ??= findEdges(this.#graph);
	}
	findAny(option, text) {
		const words = parseSelection(text);
		if (words.length === 0 && option === "--select") throw new PipelineError("--select is empty", {
			code: "invalid-input",
			remedy: "Name what to select, or leave --select out to take all."
		});
		const all = [];
		for (const criteria of words) {
			const [first, ...rest] = criteria.map((criterion) => this.#find(criterion));
			const both = (of) => new Set([...first?.[of] ?? []].filter((id) => rest.every((one) => one[of].has(id))));
			const fitting = {
				chosen: both("chosen"),
				touched: both("touched")
			};
			if (fitting.chosen.size === 0) this.#warn(option, criteria);
			all.push(fitting);
		}
		const found = {
			chosen: new Set(all.flatMap(({ chosen }) => [...chosen])),
			touched: new Set(all.flatMap(({ touched }) => [...touched]))
		};
		if (all.length > 1) this.#addTests(found);
		return found.chosen;
	}
	#find(criterion) {
		const fits = compileCriterion(criterion, this.#graph, this.#selection);
		const found = /* @__PURE__ */ new Set();
		for (const node of this.#graph.nodes.values()) if (fits(node)) found.add(node.id);
		const start = [...found];
		const add = (ids) => {
			for (const id of ids) found.add(id);
		};
		if (criterion.parents > 0) add(followEdges(this.#edges.parents, start, criterion.parents));
		if (criterion.children > 0) add(followEdges(this.#edges.children, start, criterion.children));
		if (criterion.isWide) {
			add(followEdges(this.#edges.children, start));
			add(followEdges(this.#edges.parents, [...found]));
		}
		const touched = new Set(found);
		for (const { id, dependsOn } of this.#tests) if (dependsOn.some((read) => found.has(read))) touched.add(id);
		const both = {
			chosen: found,
			touched
		};
		this.#addTests(both);
		return both;
	}
	/** Adds those tests to what is chosen that are selected with it. */
	#addTests({ chosen, touched }) {
		const { indirectSelection = "eager" } = this.#selection;
		if (indirectSelection === "empty") return;
		const isEager = indirectSelection === "eager";
		const reach = indirectSelection === "buildable" ? /* @__PURE__ */ new Set([...chosen, ...this.#listReady(chosen)]) : chosen;
		for (const { id, dependsOn } of this.#tests) {
			if (chosen.has(id) || !touched.has(id)) continue;
			if (isEager || dependsOn.every((read) => reach.has(read))) chosen.add(id);
		}
	}
	/** What is there once `chosen` can be built: what comes before it, and every source. */
	#listReady(chosen) {
		const sources = [...this.#graph.nodes.values()].filter(({ kind }) => kind === "source");
		return [...followEdges(this.#edges.parents, chosen), ...sources.map(({ id }) => id)];
	}
	#warn(option, criteria) {
		const [first] = criteria;
		const alone = criteria.length === 1 ? first : void 0;
		const text = criteria.map((criterion) => criterion.text).join(",");
		this.warnings.push(`${option} ${text}: nothing fits this${this.#explain(alone)}`);
	}
	/** Why a criterion of its own may have found nothing. */
	#explain(criterion) {
		if (criterion === void 0 || this.warnings.length >= MAX_SUGGESTIONS) return "";
		const { method, value } = criterion;
		const isDisabled = this.#graph.disabled.some((id) => id.split(".").at(2) === value);
		if (method === "fqn" && isDisabled) return "; it is switched off by enabled: false";
		const isDotted = value.includes(".") && !value.startsWith("*");
		if (method === "fqn" && isDotted && hasWildcard(value)) return `; a pattern with a dot is that of the name with its folders, such as *.${value}`;
		return suggest(value, listValues(method, this.#graph));
	}
};
function isTest({ kind }) {
	return kind === "test" || kind === "unit_test";
}
// actions/lib/run/plan.ts
/** What a command takes part of. */
const RESOURCES = {
	build: [
		"model",
		"seed",
		"test",
		"unit_test"
	],
	run: ["model"],
	test: ["test", "unit_test"],
	seed: ["seed"],
	compile: ["model", "test"]
};
/** Picks what a command does. Nothing is rendered, parsed as SQL or asked of a warehouse. */
function planTransform(graph, options) {
	const { command, selection = {}, reused = /* @__PURE__ */ new Set() } = options;
	const selected = options.ids === void 0 ? selectNodes(graph, {
		resourceTypes: RESOURCES[command],
		...selection
	}) : {
		ids: options.ids,
		warnings: []
	};
	const nodes = [];
	const tests = [];
	const unitTests = [];
	for (const node of graph.nodes.values()) {
		if (!selected.ids.has(node.id)) continue;
		if (node.kind === "model" || node.kind === "seed") nodes.push(node);
		if (node.kind === "test") tests.push(node);
		if (node.kind === "unit_test") unitTests.push(node);
	}
	const ordered = orderNodes(nodes).nodes;
	const warnings = [...selected.warnings];
	if (options.ids === void 0 && selected.ids.size === 0) warnings.push(...describeOthers(graph, selection));
	return {
		command,
		nodes: ordered,
		tests,
		unitTests,
		reused,
		warnings
	};
}
/** What a selection finds of kinds that the command does not take. */
function describeOthers(graph, selection) {
	if (selection.select === void 0) return [];
	const found = [...selectNodes(graph, {
		...selection,
		resourceTypes: RESOURCE_TYPES$1
	}).ids].flatMap((id) => graph.nodes.get(id) ?? []);
	const counts = [...Map.groupBy(found, ({ kind }) => kind)].map(([kind, nodes]) => countNoun(nodes.length, kind.replace("_", " ")));
	if (counts.length === 0) return [];
	return [`--select ${selection.select}: what fits is of another kind: ${counts.join(", ")}`];
}
/** Tells of models that read each other in a circle. */
function refuseCycles(graph, problems) {
	const built = [...graph.nodes.values()].filter(({ kind }) => kind === "model" || kind === "seed");
	for (const cycle of orderNodes(built).cycles) {
		const nodes = cycle.flatMap((id) => graph.nodes.get(id) ?? []);
		const path = nodes.map(({ name }) => name).join(" → ");
		problems.add({ file: nodes[0]?.file ?? "" }, `models read each other in a circle: ${path}`);
	}
}
// actions/lib/run/open-project.ts
/** Reads a dbt project. Throws PipelineError `invalid-project` that tells all that is wrong with it. */
function openProject(dir, invocation) {
	const problems = new Problems();
	const project = readProject$1(dir, {
		problems,
		invocation
	});
	refuseCycles(project.graph, problems);
	problems.throwIfAny();
	return project;
}
// actions/lib/run/options.ts
/** Throws PipelineError `invalid-input` for options that no run can have. */
function checkOptions(options) {
	const { dataset, threads = 4, vars = {} } = options;
	if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(dataset)) throw new PipelineError(`${JSON.stringify(dataset)} cannot name a dataset`, {
		code: "invalid-input",
		remedy: "Use letters, digits and underscores."
	});
	if (!Number.isInteger(threads) || threads < 1) throw new PipelineError(`A run cannot have ${threads} threads`, {
		code: "invalid-input",
		remedy: "Give a whole number of threads, 1 or more."
	});
	for (const [name, value] of Object.entries(vars)) {
		const text = listTexts$1(value).find((each) => /['"`\\\p{Cc}]/u.test(each));
		if (text === void 0) continue;
		throw new PipelineError(`Variable ${name} cannot be ${JSON.stringify(text)}`, {
			code: "invalid-input",
			remedy: "Give a value without quotes, backslashes and control characters."
		});
	}
}
/** The texts in a value, names of entries among them. */
function listTexts$1(value) {
	if (typeof value === "string") return [value];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([name, item]) => [name, ...listTexts$1(item)]);
}
// actions/lib/run/preview.ts
/** Production before anything was published: all of a project is new to it. */
const NOTHING_PUBLISHED = {
	nodes: /* @__PURE__ */ new Map(),
	macros: /* @__PURE__ */ new Map(),
	isByDbt: false
};
const DESCRIBED_AT_ONCE = 8;
/**
* Finds what a preview reads where people read: what it does not build, and the tables that its
* incremental models go on from, of which it takes copies. Throws PipelineError where it would write
* outside of its own datasets, and where something that it reads is neither built nor published.
*/
async function preparePreview(options) {
	const { plan, production } = options;
	checkPlaces(options);
	const places = listDeferred(production);
	const deferred = await findRead(options, places);
	const { bases, warnings } = await findBases(options, places);
	return {
		deferred,
		places,
		bases,
		warnings: [...production.nodes.size === 0 && plan.nodes.length > 0 ? ["Nothing has been published yet, so the preview builds all of what is selected."] : [], ...warnings]
	};
}
/** A project may put a model anywhere by a generate_schema_name of its own. */
function checkPlaces({ preview, plan }) {
	const stored = plan.tests.filter(({ config }) => config.storeFailures);
	const stray = [...plan.nodes.filter((node) => toPlanned(node) !== void 0), ...stored].find(({ dataset }) => !isOfPreview(preview, dataset));
	if (stray === void 0) return;
	throw new PipelineError(`${stray.file}: ${stray.name} goes to ${stray.dataset}, and a preview writes to ${preview.dataset} only.`, {
		code: "invalid-project",
		remedy: "Let generate_schema_name begin each dataset with target.schema."
	});
}
async function findRead({ plan, project: { graph }, preview, warehouse }, places) {
	const built = /* @__PURE__ */ new Set([...plan.nodes.map(({ id }) => id), ...plan.reused]);
	const wanted = [...new Set([...plan.nodes, ...plan.tests].flatMap((node) => findNeeds(graph, node)))].flatMap((id) => {
		const node = graph.nodes.get(id);
		return node === void 0 || built.has(id) || !isRelation$1(node) ? [] : [node];
	});
	const missing = [];
	const deferred = /* @__PURE__ */ new Map();
	await describeEach(wanted, async (node) => {
		if (plan.command === "test" && await describe$1(node, warehouse) !== void 0) return;
		const place = places.get(node.id);
		if (place !== void 0 && await describe$1(place, warehouse) !== void 0) deferred.set(node.id, place);
		else missing.push(node.name);
	});
	if (missing.length === 0) return deferred;
	const names = missing.toSorted();
	throw new PipelineError(`The preview ${preview.dataset} reads ${names.join(", ")}, which it does not build and which nobody has published.`, {
		code: "invalid-input",
		remedy: `Build ${names.length === 1 ? "it" : "them"} too: add ${names.join(" ")} to --select.`
	});
}
/** Incremental models start from a copy of what is published, so that only new rows are computed. */
async function findBases({ plan, project, warehouse }, places) {
	const models = plan.nodes.filter((node) => node.kind === "model" && node.config.materialized === "incremental" && !isRebuilt(node, project.invocation.fullRefresh));
	const bases = /* @__PURE__ */ new Map();
	await describeEach(models, async ({ id }) => {
		const place = places.get(id);
		const found = place && await describe$1(place, warehouse);
		if (place !== void 0 && found?.kind === "table") bases.set(id, place);
	});
	const warnings = [];
	const obstacles = await listObstacles(models, bases, warehouse);
	for (const { node, problem } of obstacles) {
		bases.delete(node.id);
		warnings.push(`${problem} The preview builds ${node.name} from nothing; so must production, once this is merged: npm run transform -- build --full-refresh --select ${node.name}`);
	}
	return {
		bases,
		warnings
	};
}
/** Models whose published table is partitioned or clustered otherwise, and so is no start. */
async function listObstacles(models, bases, warehouse) {
	if (warehouse.findObstacles === void 0 || bases.size === 0) return [];
	const planned = models.flatMap((node) => {
		const place = bases.get(node.id);
		const own = toPlanned(node);
		if (place === void 0 || own === void 0) return [];
		return [{
			node,
			relation: {
				...own,
				dataset: place.dataset,
				name: place.alias
			}
		}];
	});
	return (await warehouse.findObstacles(planned.map(({ relation }) => relation))).flatMap(({ dataset, name, problem, remedy }) => {
		const of = planned.find((one) => one.relation.dataset === dataset && one.relation.name === name);
		return of === void 0 || remedy !== void 0 ? [] : [{
			node: of.node,
			problem
		}];
	});
}
function isRelation$1(node) {
	if (node.kind === "model") return node.config.materialized !== "ephemeral";
	return node.kind === "seed";
}
function describe$1({ dataset, alias }, warehouse) {
	return warehouse.describe({
		dataset,
		name: alias
	});
}
/** Metadata comes by a call a relation, on BigQuery over a network. */
async function describeEach(items, work) {
	for (let at = 0; at < items.length; at += DESCRIBED_AT_ONCE) await Promise.all(items.slice(at, at + DESCRIBED_AT_ONCE).map(work));
}
// actions/lib/graph/changes.ts
const KINDS = /* @__PURE__ */ new Set([
	"model",
	"seed",
	"test",
	"unit_test",
	"source"
]);
/**
* What is written otherwise in a project than in an earlier state, and what that touches: nodes in
* the project's order, then those that are gone. Columns are not looked into.
*/
function findChanges(graph, earlier) {
	const { children } = findEdges(graph);
	const modified = findModified(graph, earlier);
	const byAspect = ASPECTS.map((aspect) => [aspect, findModified(graph, earlier, aspect)]);
	return [...[...graph.nodes.values()].filter(({ id }) => modified.has(id)).map(({ id, kind, name }) => {
		const isNew = !earlier.nodes.has(id);
		const aspects = byAspect.flatMap(([aspect, ids]) => ids.has(id) ? [aspect] : []);
		return {
			id,
			kind,
			name,
			change: isNew ? "new" : "changed",
			aspects: isNew ? [] : aspects,
			downstream: listBuilt(graph, followEdges(children, [id]))
		};
	}), ...listRemoved(graph, earlier)];
}
function listBuilt(graph, ids) {
	return [...ids].flatMap((id) => {
		const node = graph.nodes.get(id);
		return node === void 0 ? [] : [node];
	}).flatMap(({ kind, name }) => kind === "model" || kind === "seed" ? [name] : []);
}
/** What read a node that is gone is itself changed, or broken: nothing is downstream of it now. */
function listRemoved(graph, { nodes }) {
	return [...nodes].flatMap(([id, { kind, fqn }]) => {
		if (graph.nodes.has(id) || !isKind(kind)) return [];
		return [{
			id,
			kind,
			name: fqn.at(-1) ?? id,
			change: "removed",
			aspects: [],
			downstream: []
		}];
	});
}
function isKind(kind) {
	return KINDS.has(kind);
}
// actions/lib/graph/lineage.ts
/** The same for columns whose names differ only in case. */
function keyOf$3({ relation, column }) {
	return `${relation}\0${column.toLowerCase()}`;
}
// actions/lib/graph/column-impact.ts
/** What may be written otherwise so that values are others. */
const ON_VALUES = /* @__PURE__ */ new Set(["body", "macros"]);
/**
* Adds to changes the columns that they add, take away or compute otherwise, as data and schema show
* it, and the columns that are computed from these. Of a change whose data were not compared these
* are all its columns that others are computed from, as `possible`. `analyses` are those of models,
* by the name that origins have.
*/
function addColumnImpact(changes, { differences, analyses }) {
	const readers = invert(analyses);
	const byId = new Map(differences.map((difference) => [difference.id, difference]));
	return changes.map((change) => {
		const difference = byId.get(change.id);
		const columns = (difference !== void 0 && difference.status !== "skipped" ? listColumns(difference) : listPossible(change, analyses)).map(([column, kind]) => {
			return {
				column,
				change: kind,
				downstream: follow({
					relation: change.name,
					column
				}, readers)
			};
		}).filter(({ change: kind, downstream }) => kind !== "possible" || downstream.length > 0);
		return columns.length === 0 ? change : {
			...change,
			columns
		};
	});
}
/** Columns of another schema first, then those of other values, each once. */
function listColumns({ schema = [], columns = [] }) {
	const found = /* @__PURE__ */ new Map();
	for (const { column, before, after } of schema) found.set(column, before === void 0 ? "new" : after === void 0 ? "removed" : "changed");
	for (const { column } of columns) if (!found.has(column)) found.set(column, "changed");
	return [...found];
}
/** Columns of what is written otherwise, as far as it or what reads it names them. */
function listPossible({ aspects, kind, name }, analyses) {
	if (kind !== "model" && kind !== "seed") return [];
	if (!aspects.some((aspect) => ON_VALUES.has(aspect))) return [];
	const own = analyses.get(name)?.columns?.flatMap((column) => column.name ?? []);
	const read = [...analyses.values()].flatMap(({ columns = [] }) => columns.flatMap(({ from }) => from)).filter(({ relation }) => relation === name).map(({ column }) => column);
	return [...new Set(own ?? read)].map((column) => [column, "possible"]);
}
/** By a column's key, the columns whose values are made of it. */
function invert(analyses) {
	const readers = /* @__PURE__ */ new Map();
	for (const [relation, { columns = [] }] of analyses) for (const { name, from } of columns) {
		if (name === void 0) continue;
		for (const origin of from) {
			const known = readers.get(keyOf$3(origin));
			if (known === void 0) readers.set(keyOf$3(origin), [{
				relation,
				column: name
			}]);
			else known.push({
				relation,
				column: name
			});
		}
	}
	return readers;
}
/** Nearest first, each once. */
function follow(start, readers) {
	const seen = /* @__PURE__ */ new Set([keyOf$3(start)]);
	const found = [start];
	for (const origin of found) for (const reader of readers.get(keyOf$3(origin)) ?? []) {
		if (seen.has(keyOf$3(reader))) continue;
		seen.add(keyOf$3(reader));
		found.push(reader);
	}
	return found.slice(1).map(({ relation, column }) => `${relation}.${column}`);
}
// actions/lib/run/analysis-pool.ts
/** Queries that wait at one thread, so that it need not wait for the next. */
const DEPTH = 6;
/** Threads that analyse queries beside this one. */
var AnalysisPool = class AnalysisPool {
	#threads;
	/** Starts threads, which takes about 0.2 s. Where they cannot be started there are fewer. */
	static async open(size) {
		const threads = Array.from({ length: size }, () => new Thread());
		await Promise.all(threads.map((thread) => thread.start()));
		return new AnalysisPool(threads);
	}
	constructor(threads) {
		this.#threads = threads;
	}
	/** Undefined if all threads have enough to do. */
	analyze(task) {
		return this.#threads.find(({ load }) => load < DEPTH)?.ask(task);
	}
	async close() {
		await Promise.all(this.#threads.map((thread) => thread.close()));
	}
};
var Thread = class {
	#worker = new Worker(new URL("./analysis-worker.js", import.meta.url));
	#asked = [];
	#isThere = false;
	get load() {
		return this.#isThere ? this.#asked.length : Infinity;
	}
	async start() {
		this.#worker.on("error", () => this.#stop());
		this.#worker.on("exit", () => this.#stop());
		this.#isThere = await once(this.#worker, "message").then(() => true, () => false);
		this.#worker.on("message", (answer) => this.#asked.shift()?.resolve(answer));
	}
	ask(task) {
		const asked = {
			task,
			...Promise.withResolvers()
		};
		this.#asked.push(asked);
		this.#worker.postMessage(task);
		return asked.promise;
	}
	async close() {
		await this.#worker.terminate();
	}
	/** A thread may be short of memory; a bug of the analysis shows itself here, with its stack. */
	#stop() {
		this.#isThere = false;
		for (const { task, resolve, reject } of this.#asked.splice(0)) try {
			resolve(analyze(task));
		} catch (error) {
			reject(error);
		}
	}
};
// actions/lib/run/analyst.ts
/** Change this when the same query is analysed in another way. */
const VERSION = 2;
/** Queries that were not kept, before threads are thought of. */
const FEW = 50;
/** To start a thread takes the processor about as long as to analyse this many models. */
const MANY = 500;
/** Analyses queries: what is kept is read, a few are done here, many are spread over threads. */
var Analyst = class {
	#cache;
	#left;
	#doneHere = 0;
	#opening;
	#pool;
	/** `expected` is how many queries are to come; a `pool` that is given is left open. */
	constructor(options) {
		this.#cache = options.cache;
		this.#left = options.expected;
		this.#pool = options.pool;
	}
	async analyze(task) {
		this.#left -= 1;
		const key = checksum(JSON.stringify([VERSION, task]));
		const analysis = this.#cache?.get(key) ?? await this.#findOut(task);
		if (analysis.faults.length === 0) this.#cache?.set(key, analysis);
		return analysis;
	}
	async close() {
		await (await this.#opening)?.close();
	}
	async #findOut(task) {
		const answer = this.#pool?.analyze(task);
		if (answer !== void 0) return answer;
		const analysis = analyze(task);
		this.#doneHere += 1;
		if (this.#doneHere >= FEW && this.#left >= MANY && this.#pool === void 0) this.#opening ??= this.#open();
		if (this.#opening !== void 0 || this.#pool !== void 0) await setImmediate();
		return analysis;
	}
	async #open() {
		this.#pool = await AnalysisPool.open(availableParallelism() - 1);
		return this.#pool;
	}
};
// actions/lib/run/fault-place.ts
/**
* Where a model's file has what is wrong in its SQL: the column too, unless a template made the
* name. Undefined for a line of an inlined model.
*/
function findPlace({ file, source }, { sql, lineOf }, { line: sqlLine, column }) {
	const line = lineOf(sqlLine);
	if (line === void 0) return void 0;
	const rendered = sql.split("\n")[sqlLine - 1] ?? "";
	return {
		file,
		line,
		column: findColumn(source.split("\n")[line - 1] ?? "", rendered, column - 1)
	};
}
/** The column, from 1, in a line as written of the word at an offset of the line as rendered. */
function findColumn(written, rendered, at) {
	const [before, after] = [rendered.slice(0, at), rendered.slice(at)];
	const [word = ""] = /^(?:\w+|`[^`]*`|.)/.exec(after) ?? [];
	const offsets = findWords(written, word);
	const offset = offsets.find((offset) => written.slice(0, offset) === before || written.slice(offset) === after) ?? (offsets.length === 1 ? offsets[0] : void 0);
	return offset === void 0 ? void 0 : offset + 1;
}
function findWords(line, word) {
	const offsets = [];
	if (word === "") return offsets;
	for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) if (!(/^\w/.test(word) && /\w/.test((line[at - 1] ?? "") + (line[at + word.length] ?? "")))) offsets.push(at);
	return offsets;
}
// actions/lib/run/known-columns.ts
/** The columns that relations will have when a run reads them; undefined where nobody can tell. */
var KnownColumns = class {
	#projectDir;
	#built;
	#warehouse;
	#found = /* @__PURE__ */ new Map();
	/** `built` are ids whose columns the run makes: what the warehouse has of them now is past. */
	constructor(options) {
		this.#projectDir = options.projectDir;
		this.#built = options.built;
		this.#warehouse = options.warehouse;
	}
	set(id, columns) {
		this.#found.set(id, columns);
	}
	find(node, place) {
		if (!this.#found.has(node.id)) this.#found.set(node.id, this.#ask(node, place));
		return this.#found.get(node.id);
	}
	async #ask(node, { dataset, alias: name }) {
		if (this.#built.has(node.id)) return node.kind === "seed" ? this.#readHeader(node) : void 0;
		const described = await this.#warehouse?.describe({
			dataset,
			name
		}).catch(() => void 0);
		if (described !== void 0) return described.columns.map((column) => column.name);
		if (node.kind === "seed") return this.#readHeader(node);
		return node.kind === "source" ? listStated(node) : void 0;
	}
	#readHeader(node) {
		const problems = new Problems();
		const { columns } = readSeed(this.#projectDir, node, problems);
		return problems.count > 0 ? void 0 : columns.map(({ name }) => name);
	}
};
/** A source that gives every column's type lists all of them; else it may describe a few. */
function listStated({ columns }) {
	if (columns.length === 0 || columns.some(({ dataType }) => dataType === void 0)) return void 0;
	return [...new Set(columns.map(({ name }) => name.split(".")[0] ?? name))];
}
// actions/lib/run/check-columns.ts
/** What an analysis calls a relation of the project: `orders`, or `raw.orders` for a source table. */
function nameRelation$1(node) {
	return node.kind === "source" ? `${node.sourceName}.${node.name}` : node.name;
}
/**
* Finds the columns of models and what they are computed from, by `nameRelation`, in the order of
* building. Names that stand for nothing, and templates that do not compile, go to `problems` with
* file, line and column. Nothing is executed: a model whose SQL depends on what the warehouse answers
* is of unknown columns, and so is a source table that does not list all of its own with their types.
*/
async function checkColumns(project, options) {
	const nodes = orderNodes(listModels(project.graph, options.models)).nodes;
	const check = new ColumnCheck(project, {
		...options,
		expected: nodes.length
	});
	const found = /* @__PURE__ */ new Map();
	try {
		await schedule({
			tasks: nodes.map((node) => {
				return {
					id: node.id,
					dependsOn: findNeeds(project.graph, node),
					rank: 0,
					node
				};
			}),
			threads: AHEAD,
			run: async ({ node }) => {
				found.set(node.id, await check.look(node));
				return true;
			},
			skip: () => void 0
		});
	} finally {
		await check.close();
	}
	const analyses = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		const { analysis = UNKNOWN, problems = [] } = found.get(node.id) ?? {};
		analyses.set(nameRelation$1(node), analysis);
		for (const { place, message } of problems) options.problems.add(place, message);
	}
	return analyses;
}
/** Models looked into at once, so that threads need not wait for this one. */
const AHEAD = 32;
const UNKNOWN = {
	columns: void 0,
	faults: [],
	conditions: []
};
/** The models of `ids`, and ephemeral ones that are written into them. */
function listModels(graph, ids) {
	const found = /* @__PURE__ */ new Map();
	for (const id of ids) {
		const node = graph.nodes.get(id);
		if (node?.kind !== "model") continue;
		found.set(id, node);
		for (const need of findNeeds(graph, node)) {
			const read = graph.nodes.get(need);
			if (read?.kind === "model" && read.config.materialized === "ephemeral") found.set(need, read);
		}
	}
	return [...found.values()];
}
var ColumnCheck = class {
	#project;
	#compiler;
	#analyst;
	#columns;
	constructor(project, options) {
		const { models, reused = /* @__PURE__ */ new Set(), deferred = /* @__PURE__ */ new Map(), warehouse } = options;
		this.#project = project;
		const silent = SILENT_WAREHOUSE;
		this.#compiler = new Compiler({
			project,
			built: reused,
			deferred,
			warehouse: silent
		});
		this.#analyst = new Analyst(options);
		this.#columns = new KnownColumns({
			projectDir: project.dir,
			built: models,
			warehouse
		});
	}
	close() {
		return this.#analyst.close();
	}
	/** Looks into a model; what it reads was looked into before. */
	async look(node) {
		const compiled = await this.#compile(node, false);
		if (compiled === void 0 || "problems" in compiled) {
			this.#columns.set(node.id, void 0);
			return compiled ?? {
				analysis: void 0,
				problems: []
			};
		}
		const relations = await this.#findRelations(node);
		const whole = await this.#analyze(node, compiled, relations);
		this.#columns.set(node.id, listNames(whole.analysis));
		if (node.config.materialized !== "incremental") return whole;
		const partial = await this.#compile(node, true);
		if (partial === void 0 || "problems" in partial) return whole;
		const own = new Map(relations).set(keyOf$2(node), {
			key: nameRelation$1(node),
			columns: void 0
		});
		const { problems } = await this.#analyze(node, partial, own);
		return {
			...whole,
			problems: [...whole.problems, ...problems]
		};
	}
	async #analyze(node, compiled, relations) {
		const { database } = this.#project.invocation;
		const task = {
			sql: compiled.sql,
			relations: [...relations],
			database
		};
		const analysis = await this.#analyst.analyze(task);
		const unnamed = node.config.materialized === "ephemeral" ? [] : findUnnamed(analysis);
		return {
			analysis,
			problems: [...analysis.faults, ...unnamed].flatMap((fault) => {
				const place = findPlace(node, compiled, fault);
				return place === void 0 ? [] : [{
					place,
					message: nameModels(fault.message)
				}];
			})
		};
	}
	/** Undefined if the SQL depends on what only the warehouse knows. */
	async #compile(node, isIncremental) {
		try {
			return await this.#compiler.compileModel(node, {
				view: "candidate",
				isIncremental
			});
		} catch (error) {
			if (error === ASKED$1) return void 0;
			if (!(error instanceof PlacedError)) throw error;
			return {
				analysis: void 0,
				problems: [{
					place: error.place,
					message: error.problem
				}]
			};
		}
	}
	/** What the model's query may name, by dataset and table in lower case. */
	async #findRelations(node) {
		const relations = /* @__PURE__ */ new Map();
		for (const id of findNeeds(this.#project.graph, node)) {
			const read = this.#project.graph.nodes.get(id);
			const place = read && this.#compiler.locate(read, "candidate");
			if (read === void 0 || place === void 0) continue;
			const columns = await this.#columns.find(read, place);
			const isTwice = relations.has(keyOf$2(place));
			relations.set(keyOf$2(place), {
				key: nameRelation$1(read),
				columns: isTwice ? void 0 : columns
			});
		}
		return relations;
	}
};
function keyOf$2({ dataset, alias }) {
	return `${dataset}.${alias}`.toLowerCase();
}
/** Names of all columns, or nothing: a column without a name cannot be read, but `*` has it. */
function listNames({ columns }) {
	const names = columns?.flatMap(({ name }) => name ?? []);
	return names?.length === columns?.length ? names : void 0;
}
/** BigQuery builds no table or view with a column that has no name. */
function findUnnamed({ columns = [] }) {
	const index = columns.findIndex(({ name }) => name === void 0);
	const position = columns[index]?.position;
	if (position === void 0) return [];
	return [{
		...position,
		message: `column ${index + 1} has no name: give it one with AS`
	}];
}
/** A model that is written into another is told by its own name. */
function nameModels(message) {
	return message.replaceAll(CTE_PREFIX, "");
}
// actions/transform/describe-changes.ts
/** What is written otherwise than in an earlier state, and what that touches, down to columns. */
async function describeChanges(project, run) {
	const { state, plan, deferred, warehouse, differences } = run;
	const changes = findChanges(project.graph, state);
	if (changes.length === 0) return changes;
	const models = new Set(plan.nodes.map(({ id }) => id));
	const { reused } = plan;
	return addColumnImpact(changes, {
		differences,
		analyses: await checkColumns(project, {
			models,
			reused,
			deferred,
			warehouse,
			problems: new Problems()
		})
	});
}
// actions/transform/describe-failure.ts
/** Whether anything kept a run from what it was to do. */
function isFailed({ nodes, refusal }) {
	return refusal !== void 0 || nodes.some(({ status }) => status === "error" || status === "fail");
}
/** Why a build published nothing, or a test did not pass; none where all is well. */
function describeFailure(results, command) {
	if (!isFailed(results)) return [];
	if (results.refusal !== void 0) return [results.refusal];
	const failed = results.nodes.filter(({ status }) => status === "error" || status === "fail");
	const names = failed.map((node) => node.name).slice(0, 5);
	const more = failed.length > names.length ? ` and ${failed.length - names.length} more` : "";
	return [command === "test" ? {
		message: `Not all tests passed: ${names.join(", ")}${more}.`,
		remedy: "Look at the rows that they found, and mend the data or the models."
	} : {
		message: `Nothing was published, because of ${names.join(", ")}${more}.`,
		remedy: "Mend what the tests found, and run again; the candidates are kept for a look."
	}];
}
// actions/lib/run/defer.ts
/**
* Of what a plan reads and does not build: what is not in the warehouse where this run would look,
* and is at another place, by id. `places` are those of another environment.
*/
async function findDeferred(graph, plan, options) {
	const built = /* @__PURE__ */ new Set([...plan.nodes.map(({ id }) => id), ...plan.reused]);
	const read = new Set([...plan.nodes, ...plan.tests].flatMap((node) => findNeeds(graph, node)));
	const deferred = /* @__PURE__ */ new Map();
	for (const id of read) {
		const node = graph.nodes.get(id);
		const place = options.places.get(id);
		if (place === void 0 || built.has(id)) continue;
		if (node?.kind !== "model" && node?.kind !== "seed") continue;
		const own = {
			dataset: node.dataset,
			name: node.alias
		};
		if (await options.warehouse.describe(own) === void 0) deferred.set(id, place);
	}
	return deferred;
}
// actions/transform/manifest-key.ts
/** Where the lake keeps the manifest of what was last published to a dataset. */
function manifestKey(dataset) {
	return `transform/${dataset}/manifest.json`;
}
// actions/transform/production.ts
/** What was last published to a dataset, from its manifest in the lake; undefined for nothing yet. */
async function readProduction(lake, dataset) {
	const text = await readText$2(lake, manifestKey(dataset));
	return text === void 0 ? void 0 : readManifest(text);
}
/**
* Reads the state that a run compares with: `production`, the path of a manifest.json, or of the
* folder that holds it. Throws PipelineError `invalid-input` where there is none.
*/
async function readState(from, { lake, dataset }) {
	return from === "production" ? readPublished(lake, dataset) : readFromDisk(from);
}
async function readPublished(lake, dataset) {
	const production = await readProduction(lake, dataset);
	if (production !== void 0) return production;
	throw new PipelineError(`Nothing has been published to ${dataset} yet, so there is no state to compare with.`, {
		code: "invalid-input",
		remedy: "Run the pipeline once, or name the manifest.json of another run as the state."
	});
}
async function readFromDisk(from) {
	const file = await stat(from).then((found) => found.isDirectory(), () => false) ? join(from, "manifest.json") : from;
	return readManifest(await readFile(file, "utf8").catch((error) => {
		throw new PipelineError(`The state ${file} cannot be read: ${error.message}.`, {
			code: "invalid-input",
			remedy: "Name the manifest.json of another run, its folder, or production.",
			cause: error
		});
	}));
}
// actions/transform/prepare.ts
/**
* Reads the state that a run compares with, picks what it does, and finds what it reads where. A
* preview takes what changed against production, unless told. Unit tests are left out where there
* is no embedded engine to run them. Throws PipelineError where there is no state that is asked for,
* and as `preparePreview` does.
*/
async function prepareRun(options) {
	const { project, warehouse, preview } = options;
	const state = await findState(options);
	const { plan, notes } = await withoutUnitTests(planTransform(project.graph, {
		command: options.command,
		selection: toSelection(options, state)
	}));
	if (preview !== void 0) {
		const prepared = await preparePreview({
			preview,
			project,
			plan,
			production: state ?? NOTHING_PUBLISHED,
			warehouse
		});
		const { deferred, warnings } = prepared;
		return {
			plan,
			state,
			deferred,
			preview: prepared,
			notes: [...notes, ...warnings]
		};
	}
	const places = state === void 0 ? /* @__PURE__ */ new Map() : listDeferred(state);
	return {
		plan,
		state,
		deferred: await findDeferred(project.graph, plan, {
			places,
			warehouse
		}),
		preview: void 0,
		notes
	};
}
/** What `state` names; where only a selection or a preview asks for one, what is published. */
async function findState(options) {
	const { exclude, lake, preview, published: dataset, select, state } = options;
	if (preview !== void 0 && (state ?? "production") === "production") return await readProduction(lake, dataset) ?? NOTHING_PUBLISHED;
	const isAsked = [select, exclude].some((text) => text?.includes("state:"));
	const from = state ?? (isAsked ? "production" : void 0);
	return from === void 0 ? void 0 : readState(from, {
		lake,
		dataset
	});
}
function toSelection({ exclude, preview, select: given }, state) {
	const select = given ?? (preview === void 0 ? void 0 : "state:modified+");
	return {
		...select !== void 0 && { select },
		...exclude !== void 0 && { exclude },
		...state !== void 0 && { state }
	};
}
async function withoutUnitTests(plan) {
	const count = plan.unitTests.length;
	const notes = plan.nodes.length + plan.tests.length + count === 0 ? [...plan.warnings, "Nothing is selected."] : [...plan.warnings];
	if (count === 0 || await isWarehouseInstalled("duckdb")) return {
		plan,
		notes
	};
	const left = `${countNoun(count, "unit test")} left out: they run on DuckDB, which needs npm ci in the checkout.`;
	return {
		plan: {
			...plan,
			unitTests: []
		},
		notes: [...notes, left]
	};
}
// actions/transform/record-arguments.ts
/**
* What run_results.json keeps of how a run of the action was made, under dbt's names where it has
* them: as the command line records its own runs, so that its `retry` goes on from this one.
*/
function recordArguments(inputs, run) {
	const { invocation } = run.project;
	return {
		which: inputs.command,
		select: inputs.select ?? null,
		exclude: inputs.exclude ?? null,
		project_dir: inputs["project-dir"],
		vars: invocation.vars,
		target: invocation.target,
		dataset: inputs.dataset,
		database: join(inputs.out, "warehouse.duckdb"),
		threads: inputs.threads,
		full_refresh: inputs["full-refresh"],
		fail_fast: false,
		defer: run.hasState,
		state: run.hasState ? inputs.state ?? "production" : null,
		...inputs.preview !== void 0 && { preview: inputs.preview },
		...run.place.kind === "bigquery" && { place: run.place }
	};
}
// actions/transform/target-folder.ts
/** The folder that a run leaves its artifacts in; made where it is missing. */
function openTargetFolder(path) {
	return {
		async write(file, text) {
			await openDirectory(path);
			await writeFileAtomically(join(path, file), text);
		},
		async add(folder, files) {
			const root = join(path, folder);
			for (const [file, text] of files) {
				await openDirectory(dirname(join(root, file)));
				await writeFile(join(root, file), text);
			}
		}
	};
}
// actions/lib/report/annotations.ts
/**
* Failures first, then warnings, each where it is written: SQL that the warehouse refused on its own
* line of the model, a test on the line that states it, with the first row that it found. GitHub shows
* few of a level: the runner counts what is beyond. `projectDir` is where the dbt project is in the
* repository.
*/
function listNodeAnnotations(nodes, projectDir) {
	return listConcerns(nodes).map((node) => ({
		level: node.status === "warn" ? "warning" : "error",
		title: `${node.kind.replace("_", " ")} ${node.name}`,
		message: describeConcern(node),
		...placeOf$2(projectDir, node.file, lineOf(node))
	}));
}
/** What is wrong with a project's files, such as a column that does not exist, where it is written. */
function listFaultAnnotations(places, projectDir) {
	return places.map(({ file, line, message }) => ({
		level: "error",
		message,
		...placeOf$2(projectDir, file, line)
	}));
}
/** The line of the file that a refusal names; else the one that states the node. */
function lineOf({ file, line, message = "", status }) {
	if (status !== "error" || file === void 0 || !message.startsWith(`${file}:`)) return line;
	const named = /\bline (\d+)/.exec(message);
	return named === null ? line : Number(named[1]);
}
function placeOf$2(projectDir, file, line) {
	if (file === void 0) return {};
	return {
		file: joinPath(projectDir, file),
		...line !== void 0 && { line }
	};
}
/** `./transforms/` and `models/a.sql` as `transforms/models/a.sql`. */
function joinPath(folder, file) {
	const parts = [];
	for (const part of `${folder}/${file}`.replaceAll("\\", "/").split("/")) {
		if (part === "" || part === ".") continue;
		if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
		else parts.push(part);
	}
	return parts.join("/");
}
// actions/transform/tell.ts
/** A line of the log for what a run does; undefined for what need not be said. */
function tellEvent({ type, kind, name, result }) {
	if (kind === "publish") return type === "start" ? `Publishing ${name}` : `Published ${name}`;
	if (result === void 0) return void 0;
	const parts = [
		...result.rowCount === void 0 ? [] : [countNoun(result.rowCount, "row")],
		...result.cost === void 0 ? [] : [`${formatBinaryBytes(result.cost.bytesBilled)} billed`],
		...result.isUnchanged ? ["unchanged"] : [],
		...result.status === "skipped" || result.isUnchanged ? [] : [formatDuration(result.durationMs)],
		...result.message === void 0 ? [] : [result.message]
	];
	return [`${kind.replace("_", " ")} ${name}: ${result.status}`, ...parts].join(", ");
}
/** A line of the log for what a model would read. */
function tellPlanned({ name, bytes, isUnchanged, reason }) {
	if (isUnchanged) return `${name}: unchanged, would be left as it is`;
	return bytes === void 0 ? `${name}: nobody can say what it would read: ${reason ?? ""}` : `${name}: would read ${formatBinaryBytes(bytes)}`;
}
/** Marks failures and warnings where they are written. */
function annotateNodes(nodes, projectDir, runner) {
	for (const annotation of listNodeAnnotations(nodes, projectDir)) runner.annotate(annotation);
}
/** Marks what is wrong with a project where it is written. */
function annotateFaults(error, projectDir, runner) {
	if (!(error instanceof PipelineError)) return;
	for (const one of listFaultAnnotations(error.places, projectDir)) runner.annotate(one);
}
// actions/lib/run/previous-results.ts
const keptSchema = object({
	version: literal$1(1),
	nodes: record(string(), object({
		durationMs: number(),
		rowCount: number().optional(),
		bytesBilled: number().optional()
	}))
});
const keyOf$1 = (dataset) => `transform/${dataset}/results.json`;
/**
* What runs for a dataset said of its nodes when they last succeeded, kept in the lake: to ask the
* log of runs would cost a query.
*/
async function readPrevious(lake, dataset) {
	const text = await readText$2(lake, keyOf$1(dataset));
	if (text === void 0) return {};
	try {
		return keptSchema.parse(JSON.parse(text)).nodes;
	} catch {
		return {};
	}
}
/** Puts beside each result what the run before said of the node. */
function withPrevious(nodes, kept) {
	return nodes.map((node) => {
		const previous = Object.hasOwn(kept, node.id) ? kept[node.id] : void 0;
		return previous === void 0 ? node : {
			...node,
			previous
		};
	});
}
/**
* Keeps what a run says for the next one. Models and seeds count when they are published; what was
* not part of the run, or did not succeed, stays as it was.
*/
async function keepResults(lake, dataset, { results, kept }) {
	const done = results.nodes.filter(({ status, isUnchanged }) => isUnchanged !== true && (status === "pass" || status === "warn" || status === "success" && results.isPublished));
	if (done.length === 0) return;
	const nodes = {
		...kept,
		...Object.fromEntries(done.map((node) => [node.id, toKept(node)]))
	};
	await lake.write(keyOf$1(dataset), [Buffer.from(`${JSON.stringify({
		version: 1,
		nodes
	})}\n`)]);
}
function toKept({ durationMs, rowCount, cost }) {
	return {
		durationMs,
		rowCount,
		bytesBilled: cost?.bytesBilled
	};
}
// actions/lib/run/run-log.ts
/** The table in the dataset that people read. */
const RUN_LOG = "pipeline_runs";
const MAX_MESSAGE = 2e3;
const REQUIRED = [
	[
		"invocation_id",
		"string",
		"Which run of the program it was; all rows of a run share it."
	],
	[
		"started_at",
		"timestamp",
		"When the run, or the work on the node, began."
	],
	[
		"kind",
		"string",
		"run, or the kind of node: model, seed, test or unit_test."
	],
	[
		"name",
		"string",
		"Name of the node; for a run, of the dataset that it worked for."
	],
	[
		"status",
		"string",
		"For a node as dbt has it; for a run success or failure."
	]
];
const OPTIONAL = [
	[
		"node_id",
		"string",
		"dbt's unique id of the node; null for a run."
	],
	[
		"command",
		"string",
		"What was asked for: build, run, seed or test."
	],
	[
		"duration_ms",
		"int64",
		"Milliseconds that it took."
	],
	[
		"row_count",
		"int64",
		"Rows of a model or seed after it was built, where they are known."
	],
	[
		"failures",
		"int64",
		"Rows that a test found."
	],
	[
		"bytes_billed",
		"int64",
		"Bytes that BigQuery billed; null on DuckDB. A run's are its nodes'."
	],
	[
		"slot_ms",
		"int64",
		"Milliseconds of BigQuery's slots; null on DuckDB."
	],
	[
		"is_unchanged",
		"bool",
		"Whether the node stands as it was, because nothing changed for it."
	],
	[
		"is_published",
		"bool",
		"Whether what the run built is where people read."
	],
	[
		"message",
		"string",
		"What there is to say of it, such as why it failed."
	],
	[
		"years",
		"string",
		"Years whose files the run took in, with commas; null where it took in none, or not all it was to."
	],
	[
		"workflow",
		"string",
		"Name of the workflow in GitHub Actions; null for a run at home."
	],
	[
		"run_id",
		"string",
		"GitHub's id of the workflow's run."
	],
	[
		"run_attempt",
		"int64",
		"Which attempt at that run, from 1."
	],
	[
		"run_url",
		"string",
		"Where the run's log is."
	],
	[
		"commit_sha",
		"string",
		"The commit that was run."
	]
];
/** One row a run and one a node of it: `pipeline_runs` in a dataset. */
function defineRunLog(dataset) {
	const describe = (isRequired) => (column) => {
		const [name, type, description] = column;
		return {
			name,
			type,
			isRequired,
			description
		};
	};
	return {
		dataset,
		name: RUN_LOG,
		description: "What became of each run of the pipeline and of each node in it, a row each.",
		columns: [...REQUIRED.map(describe(true)), ...OPTIONAL.map(describe(false))],
		partition: {
			field: "started_at",
			granularity: "month"
		},
		clustering: ["kind", "name"],
		key: "invocation_id"
	};
}
/** The rows of a run: its own, then those of its nodes. */
function buildLogRows(run) {
	const { invocationId, command, isPublished, nodes, problem, years } = run;
	const failed = nodes.filter(({ status }) => status === "error" || status === "fail");
	const message = problem ?? (failed.length === 0 ? void 0 : `${failed.map(({ name }) => name).join(", ")} failed.`);
	const shared = {
		invocation_id: invocationId,
		command,
		is_published: isPublished,
		years: years === void 0 ? null : years.join(","),
		...describeWorkflow(run.env)
	};
	return [{
		...shared,
		kind: "run",
		name: run.dataset,
		status: message === void 0 ? "success" : "failure",
		started_at: toInstant$1(run.startedMs),
		duration_ms: Math.round(run.durationMs),
		bytes_billed: sum(nodes, "bytesBilled"),
		slot_ms: sum(nodes, "slotMs"),
		message: toMessage(message)
	}, ...nodes.map((node) => ({
		...shared,
		...describeNode$1(node)
	}))];
}
function describeNode$1(node) {
	return {
		node_id: node.id,
		kind: node.kind,
		name: node.name,
		status: node.status,
		started_at: toInstant$1(node.startedMs),
		duration_ms: Math.round(node.durationMs),
		row_count: node.rowCount ?? null,
		failures: node.failures ?? null,
		bytes_billed: node.cost?.bytesBilled ?? null,
		slot_ms: node.cost?.slotMs ?? null,
		is_unchanged: node.isUnchanged === true,
		message: toMessage(node.message)
	};
}
/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables */
function describeWorkflow(env) {
	const { GITHUB_RUN_ID: id, GITHUB_REPOSITORY: repository } = env;
	if (id === void 0) return {};
	const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
	return {
		workflow: env["GITHUB_WORKFLOW"] ?? null,
		run_id: id,
		run_attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
		run_url: repository === void 0 ? null : `${server}/${repository}/actions/runs/${id}`,
		commit_sha: env["GITHUB_SHA"] ?? null
	};
}
function sum(nodes, field) {
	const costs = nodes.flatMap(({ cost }) => cost ?? []);
	return costs.length === 0 ? null : costs.reduce((total, cost) => total + cost[field], 0);
}
function toInstant$1(milliseconds) {
	return new Date(milliseconds).toISOString();
}
function toMessage(text) {
	if (text === void 0) return null;
	return text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}…` : text;
}
/** Logs a run in its dataset. Gives a sentence instead where it could not be: no run fails for it. */
async function logRun(run, warehouse) {
	try {
		await warehouse.appendRows({
			table: defineRunLog(run.dataset),
			rows: buildLogRows(run)
		});
		return;
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return `The run was not logged in ${run.dataset}.${RUN_LOG}: ${why}`;
	}
}
object({
	/** The run that wrote them at last. */
	invocationId: string(),
	/**
	* By id, what the run or its tests read and it did not build: `dataset.name`, and the version of
	* that before anything was built. Null where the warehouse cannot tell whether its rows are what
	* they were.
	*/
	inputs: record(string(), tuple([string(), string().nullable()]))
});
/** Notes whose candidates the datasets of a plan are about to hold. Sends no query. */
async function noteCandidates(plan, { graph, invocation }, options) {
	const built = [...[...plan.reused].flatMap((id) => graph.nodes.get(id) ?? []), ...plan.nodes].filter(hasRelation$1);
	if (plan.command === "test" || built.length === 0) return;
	const inputs = await findVersions$1(graph, listPlaces(graph, new Set(built.map(({ id }) => id)), options), options.descriptions);
	const state = {
		invocationId: invocation.id,
		inputs
	};
	const text = JSON.stringify(state);
	for (const dataset of new Set(built.map((node) => node.dataset))) await options.warehouse.writeState(keyOf(dataset), text);
}
/**
* Where what a run reads is read from, by id, through views that it does not build; and of an
* incremental model of a preview, what it goes on from.
*/
function listPlaces(graph, own, { deferred, preview }) {
	const places = new Map([...preview?.bases ?? []].filter(([id]) => own.has(id)));
	const open = Iterator.from(graph.nodes.values()).filter(({ id, kind, dependsOn }) => own.has(id) || kind === "test" && dependsOn.some((read) => own.has(read))).flatMap((node) => findNeeds(graph, node)).toArray();
	for (let id = open.pop(); id !== void 0; id = open.pop()) {
		const node = graph.nodes.get(id);
		if (node === void 0 || own.has(id) || places.has(id) || !hasRelation$1(node)) continue;
		places.set(id, deferred?.get(id) ?? node);
		if (node.kind === "model" && node.config.materialized === "view") open.push(...findNeeds(graph, node));
	}
	return places;
}
async function findVersions$1(graph, places, descriptions) {
	await descriptions.fetch([...places.values()].map(toName));
	const versions = {};
	for (const [id, place] of places) {
		const found = await descriptions.identify(toName(place));
		const isKnown = found?.kind === "table" || graph.nodes.get(id)?.kind !== "source";
		versions[id] = [nameOf$2(toName(place)), isKnown && found?.version || null];
	}
	return versions;
}
function hasRelation$1(node) {
	if (node.kind === "unit_test" || node.kind === "test") return false;
	return node.kind !== "model" || node.config.materialized !== "ephemeral";
}
function keyOf(dataset) {
	return `${dataset}__candidate`;
}
// actions/lib/run/keep-state.ts
/**
* Keeps, once all is published, what the next run is to find unchanged: for each node what a run would
* say and see now. What could come out otherwise is not kept, and neither is what was built by an
* earlier run that nobody saw the inputs of; both are built again. Sends no query.
*/
async function keepState(project, published) {
	const { standing, results, warehouse } = published;
	const { plan, state } = standing;
	if (results.length === 0 && plan.reused.size === 0) return;
	const next = new Map([...state].filter(([id]) => project.graph.nodes.has(id) && !plan.reused.has(id)));
	for (const { id } of results) next.delete(id);
	for (const [id, record] of await new Keeper(project, published).makeRecords()) next.set(id, record);
	const kept = renderKeptState({
		nodes: next,
		newest: new Map([...standing.newest, ...published.newest].filter(([id]) => project.graph.nodes.has(id)))
	});
	await warehouse.writeState(project.invocation.dataset, kept);
}
var Keeper = class {
	#project;
	#published;
	#fingerprints;
	#inputs;
	constructor(project, published) {
		const { standing, deferred = /* @__PURE__ */ new Map(), preview, warehouse } = published;
		const { descriptions, state } = standing;
		const common = {
			project,
			descriptions,
			bases: preview?.bases
		};
		this.#project = project;
		this.#published = published;
		this.#fingerprints = new Fingerprints({
			...common,
			warehouse,
			deferred
		});
		this.#inputs = new InputFinder({
			...common,
			compiler: this.#fingerprints.compiler,
			state
		});
	}
	async makeRecords() {
		const { standing, results } = this.#published;
		const { plan } = standing;
		await this.#refresh();
		const records = /* @__PURE__ */ new Map();
		const byId = new Map(results.map((result) => [result.id, result]));
		for (const node of [
			...plan.nodes,
			...plan.tests,
			...plan.unitTests
		]) {
			const result = byId.get(node.id);
			const record = result && await this.#makeRecord(node, result);
			if (record !== void 0) records.set(node.id, record);
		}
		return records;
	}
	/** What was written in the run is asked of again; of all else what it was before counts. */
	async #refresh() {
		const { plan, descriptions } = this.#published.standing;
		const { graph } = this.#project;
		const reused = [...plan.reused].flatMap((id) => graph.nodes.get(id) ?? []);
		const written = [
			...plan.nodes,
			...reused,
			...plan.tests
		].flatMap((node) => {
			const place = placeOf$1(node);
			return place === void 0 ? [] : [toName(place)];
		});
		for (const relation of written) descriptions.forget(relation);
		await descriptions.fetch(written);
	}
	async #makeRecord(node, result) {
		const { status, message, failures, failingRows } = result;
		if (status !== "success" && status !== "pass" && status !== "warn") return void 0;
		const outcome = {
			status,
			...message !== void 0 && { message: keepMessage(node, message) },
			...failures !== void 0 && { failures },
			...failingRows !== void 0 && { failingRows: [...failingRows] }
		};
		if (node.kind === "unit_test") {
			const { hash } = this.#fingerprints.ofUnitTest(node);
			return status === "pass" ? {
				hash,
				inputs: {},
				outcome
			} : void 0;
		}
		const inputs = await this.#inputs.find(node);
		const fingerprint = inputs && await this.#say(node);
		const place = placeOf$1(node);
		const own = place && toName(place);
		const known = [...inputs?.named ?? [], ...own ? [nameOf$2(own)] : []];
		if (fingerprint === void 0 || !isRepeatable(fingerprint, known)) {
			this.#inputs.giveUp(node.id);
			return;
		}
		const record = {
			hash: fingerprint.hash,
			inputs: inputs?.versions ?? {},
			outcome
		};
		if (own === void 0) return record;
		const output = (await this.#published.standing.descriptions.identify(own))?.version;
		return output === void 0 ? void 0 : {
			...record,
			output
		};
	}
	async #say(node) {
		if (node.kind === "test") return this.#fingerprints.ofTest(node);
		return isBuilt(node) ? this.#fingerprints.ofRelation(node) : void 0;
	}
};
/** Where a node keeps rows; undefined where it does not. */
function placeOf$1(node) {
	if (node.kind === "test") return node.config.storeFailures ? node : void 0;
	return isBuilt(node) && toPlanned(node) !== void 0 ? node : void 0;
}
function isBuilt(node) {
	return node.kind === "model" || node.kind === "seed";
}
// actions/lib/run/build.ts
/**
* Builds a candidate, in the place of what a killed run may have left there. Gives the rows of a
* table; a view is not counted, which could cost as much as building it. What a warehouse or a
* template refuses is a result.
*/
async function buildCandidate(node, context) {
	let compiled;
	let sent = "";
	const send = async (statements) => {
		let made;
		for (const statement of statements) {
			sent = statement;
			made = await context.warehouse.execute(statement);
		}
		return made;
	};
	try {
		const candidate = {
			dataset: `${node.dataset}__candidate`,
			name: node.alias
		};
		await clearWay(node, candidate, {
			...context,
			send
		});
		let made;
		if (node.kind === "seed") made = await send(buildSeed(candidate, context.seed ?? {
			columns: [],
			rows: []
		}));
		else {
			const published = await findPublished(node, context);
			const isIncremental = published !== void 0;
			compiled = await context.compiler.compileModel(node, {
				view: "candidate",
				isIncremental
			});
			const model = {
				node,
				candidate,
				sql: compiled.sql
			};
			if (published === void 0) made = await send(buildAnew(model));
			else await change({
				...model,
				published
			}, {
				...context,
				send
			});
		}
		const rowCount = await describeBuilt$1(node, candidate, {
			...context,
			made
		});
		return {
			status: "success",
			...rowCount !== void 0 && { rowCount },
			...compiled && { compiledSql: compiled.sql }
		};
	} catch (error) {
		const lineOf = compiled && shiftLines(sent, compiled.sql, compiled.lineOf);
		return {
			status: "error",
			message: explainRefusal(error, {
				file: node.file,
				lineOf: lineOf ?? (() => void 0)
			}),
			...compiled && { compiledSql: compiled.sql }
		};
	}
}
/** Removes a leftover of another kind: a view cannot replace a table. */
async function clearWay(node, candidate, { warehouse, send }) {
	const existing = await warehouse.describe(candidate);
	if (existing === void 0 || existing.kind === kindOf(node)) return;
	await send([buildDrop(existing.kind, candidate)]);
}
/** Statements that make a model from nothing. */
function buildAnew({ node, candidate, sql }) {
	const { config } = node;
	const build = MATERIALIZATIONS[config.materialized];
	if (build === void 0) throw new Error(`${node.id} builds nothing`);
	return build({
		relation: candidate,
		config,
		sql
	});
}
/** What an incremental model adds to; undefined where it is to be made from nothing. */
async function findPublished({ id, dataset, alias, config }, { warehouse, fullRefresh, preview }) {
	if (config.materialized !== "incremental") return void 0;
	if (config.fullRefresh ?? fullRefresh) return void 0;
	const place = preview === void 0 ? {
		dataset,
		alias
	} : preview.bases.get(id);
	if (place === void 0) return void 0;
	const found = await warehouse.describe({
		dataset: place.dataset,
		name: place.alias
	});
	return found?.kind === "table" ? found : void 0;
}
/** Computes new rows and puts them into a copy of what is published. */
async function change({ node, candidate, sql, published }, { warehouse, send }) {
	const { config } = node;
	const fault = findIncrementalFault(config);
	if (fault !== void 0) refuse$1(fault, "Correct the model's config.");
	await send(buildNewRows({
		relation: candidate,
		config,
		sql
	}));
	const newRows = nameNewRows(candidate);
	const found = await warehouse.describe(newRows);
	const difference = findSchemaDifference(published.columns, found?.columns ?? []);
	if (difference !== void 0) refuse$1(`the columns differ from those of the published table: ${difference}`, "Build it with --full-refresh, or bring the columns back.");
	if (config.strategy === "merge" && config.uniqueKey.length > 0) {
		const twice = await warehouse.query(buildDuplicateKeys(newRows, config.uniqueKey));
		if (twice[0] !== void 0) {
			const { row_count: count, ...key } = twice[0];
			const shown = JSON.stringify(key).slice(0, 200);
			refuse$1(`${Number(count)} of the new rows have the unique_key ${shown}`, "Make the model give each key once.");
		}
	}
	await send(buildChange({
		candidate,
		published,
		config,
		columns: published.columns.map(({ name }) => name),
		partitions: await findPartitions(newRows, config, warehouse)
	}));
}
async function findPartitions(newRows, { strategy, partitionBy }, warehouse) {
	if (strategy !== "insert_overwrite" || partitionBy === void 0) return [];
	return (await warehouse.query(buildPartitionValues(newRows, partitionBy))).map((row) => String(row["partition_value"]));
}
async function describeBuilt$1(node, candidate, { warehouse, made }) {
	if (kindOf(node) === "view") return void 0;
	if (made !== void 0 && (node.kind === "seed" || !hasLayout(node.config))) return made;
	const built = await warehouse.describe(candidate);
	if (built !== void 0 && node.kind === "model") checkPartitioning(node.config, built);
	return built?.rowCount ?? await countRows(warehouse, candidate);
}
function hasLayout({ partitionBy, clusterBy }) {
	return partitionBy !== void 0 || clusterBy.length > 0;
}
/** Warehouses without partitions and clusters build a table that others would refuse. */
function checkPartitioning(config, built) {
	const { partitionBy, clusterBy } = config;
	const remedy = "Correct the model's config or its query.";
	const typeOf = (field) => built.columns.find(({ name }) => name.toLowerCase() === field.toLowerCase())?.type;
	for (const field of clusterBy) if (typeOf(field) === void 0) refuse$1(`cluster_by names ${field}, which is no column`, remedy);
	if (partitionBy === void 0) return;
	const type = typeOf(partitionBy.field);
	if (type?.toLowerCase() === partitionBy.dataType) return;
	const seen = type === void 0 ? "no column" : `of type ${type}`;
	refuse$1(`${`partition_by takes ${partitionBy.field} for a ${partitionBy.dataType}`}, and it is ${seen}`, remedy);
}
function refuse$1(message, remedy) {
	throw new PipelineError(message, {
		code: "invalid-input",
		remedy
	});
}
async function countRows(warehouse, relation) {
	const sql = `select count(*) as row_count from ${quoteRelation(relation)}`;
	const rows = await warehouse.query(sql);
	return Number(rows[0]?.["row_count"] ?? 0);
}
// actions/lib/run/job-cost.ts
/** What jobs came to together; undefined where there was none. */
function sumJobs(jobs) {
	const last = jobs.at(-1);
	if (last === void 0) return void 0;
	const sum = (field) => jobs.reduce((total, job) => total + job[field], 0);
	return {
		jobCount: jobs.length,
		bytesBilled: sum("bytesBilled"),
		bytesProcessed: sum("bytesProcessed"),
		slotMs: sum("slotMs"),
		jobId: last.jobId,
		location: last.location
	};
}
/**
* The part of a cost that is one node's, of `count` nodes that had the jobs together. Parts differ
* by at most one and add up to the whole; each counts all of the jobs.
*/
function shareCost(cost, index, count) {
	const share = (whole) => Math.floor(whole / count) + (index < whole % count ? 1 : 0);
	return {
		...cost,
		bytesBilled: share(cost.bytesBilled),
		bytesProcessed: share(cost.bytesProcessed),
		slotMs: share(cost.slotMs)
	};
}
// actions/lib/run/unit-test-types.ts
const MAX_TYPE_LENGTH = 2e3;
/** BigQuery's own answers call some types so: https://cloud.google.com/bigquery/docs/reference/rest/v2/tables#TableFieldSchema */
const OTHER_NAMES = {
	float: "float64",
	record: "struct"
};
const DATE = /^\d{4}-\d\d-\d\d$/;
const TIMESTAMP = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d{1,6})?(?: ?(?:Z|UTC|[+-]\d\d(?::?\d\d)?))?$/;
const INTEGER = /^[-+]?\d{1,18}$/;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?$/;
/**
* Reads `data_type` as YAML or a warehouse writes it. Lengths and precisions are left out; undefined
* for what the embedded engine has no type for.
*/
function readType(text) {
	if (text.length > MAX_TYPE_LENGTH) return void 0;
	try {
		const cursor = new Cursor$1(text, {
			expression: parseExpression,
			query: parseQuery
		});
		const type = parseType(cursor);
		return cursor.peek().kind === "end" ? simplify(type) : void 0;
	} catch (error) {
		if (error instanceof PipelineError) return void 0;
		throw error;
	}
}
/** Types whose values rows of a unit test cannot say. */
const WITHOUT_VALUES = /* @__PURE__ */ new Set(["interval", "json"]);
function simplify({ name: written, element, fields }) {
	const name = OTHER_NAMES[written] ?? written;
	if (name === "array") {
		const simple = element && simplify(element);
		return simple && arrayOf(simple);
	}
	if (name !== "struct") return Object.hasOwn(TYPES, name) && !WITHOUT_VALUES.has(name) ? scalar(name) : void 0;
	if (fields === void 0) return void 0;
	const simple = fields.flatMap((field) => {
		const type = simplify(field.type);
		return type === void 0 ? [] : [{
			...field,
			type
		}];
	});
	return simple.length === fields.length ? {
		...scalar("struct"),
		fields: simple
	} : void 0;
}
/** The type as GoogleSQL writes it: `` struct<`a` int64> ``. */
function printType({ name, element, fields }) {
	if (element !== void 0) return `array<${printType(element)}>`;
	if (fields === void 0) return name;
	return `struct<${fields.map(({ name: field, type }) => field === void 0 ? printType(type) : `${quote(field.name)} ${printType(type)}`).join(", ")}>`;
}
/** The type as messages write it: `STRUCT<a INT64>`. */
function titleType(type) {
	return printType(type).replaceAll(/`([^`]*)`|\w+/g, (word, quoted) => {
		return quoted ?? word.toUpperCase();
	});
}
/** A type without parts, by its GoogleSQL name in lower case. */
function scalar(name) {
	return {
		name,
		parameters: [],
		line: 1,
		column: 1
	};
}
function arrayOf(element) {
	return {
		...scalar("array"),
		element
	};
}
/**
* The narrowest type that all values of a column fit, for a column that nothing else tells the type
* of. In CSV, where all is text, text that reads as a number or as true or false is one.
*/
function inferType(values, format) {
	const present = values.filter((value) => value !== null && value !== void 0);
	const isAll = (test) => present.length > 0 && present.every(test);
	const reads = (pattern) => (value) => typeof value === "string" && pattern.test(value);
	if (isAll((value) => typeof value === "boolean")) return scalar("bool");
	if (isAll((value) => Number.isInteger(value))) return scalar("int64");
	if (isAll((value) => typeof value === "number")) return scalar("float64");
	if (isAll(reads(DATE))) return scalar("date");
	if (isAll(reads(TIMESTAMP))) return scalar("timestamp");
	if (isAll(Array.isArray)) return arrayOf(inferType(present.flat(), format));
	if (isAll(isMap)) return inferStruct(present.filter(isMap), format);
	if (format === "dict") return scalar("string");
	if (isAll(reads(INTEGER))) return scalar("int64");
	if (isAll(reads(NUMBER))) return scalar("float64");
	return scalar(isAll(reads(/^(?:true|false)$/i)) ? "bool" : "string");
}
function inferStruct(values, format) {
	const fields = [...new Set(values.flatMap((value) => Object.keys(value)))].map((name) => ({
		name: {
			name,
			isQuoted: true,
			line: 1,
			column: 1
		},
		type: inferType(values.map((value) => value[name]), format)
	}));
	return {
		...scalar("struct"),
		fields
	};
}
/** Whether a value of YAML is a map. */
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// actions/lib/run/unit-test-rows.ts
/** Reads rows of YAML or CSV; `place` (`file:line`) is for messages. As in dbt, empty cells are null. */
function readRows({ rows, format }, place) {
	if (format === "csv") {
		if (typeof rows !== "string") throw invalid(`${place}: rows of the format csv are text`);
		return readCsv(rows, place);
	}
	if (typeof rows === "string" || !rows.every(isMap)) throw invalid(`${place}: rows of the format dict are a list of columns and values`);
	const columns = /* @__PURE__ */ new Map();
	for (const name of rows.flatMap((row) => Object.keys(row))) if (!columns.has(name.toLowerCase())) columns.set(name.toLowerCase(), name);
	const cells = rows.map((row, index) => {
		const values = new Map(Object.entries(row).map(([name, value]) => [name.toLowerCase(), value]));
		if (values.size !== Object.keys(row).length) throw invalid(`${place}: row ${index + 1} names a column twice`);
		return [...columns.keys()].map((name) => values.get(name) ?? null);
	});
	return {
		columns: [...columns.values()],
		rows: cells,
		format: "dict"
	};
}
function readCsv(text, place) {
	const parsed = import_papaparse.default.parse(text.trim(), {
		delimiter: ",",
		skipEmptyLines: true
	});
	const [error] = parsed.errors;
	if (error !== void 0) {
		const where = error.row === 0 ? "the header" : `row ${error.row}`;
		throw invalid(`${place}: CSV: ${error.message} in ${where}`);
	}
	const [header = [], ...records] = parsed.data;
	const columns = header.map((name) => name.trim());
	if (new Set(columns.map((name) => name.toLowerCase())).size !== columns.length) throw invalid(`${place}: two columns of the CSV have one name`);
	return {
		columns,
		rows: records.map((record, index) => {
			if (record.length !== columns.length) {
				const seen = `${record.length} cells, where the header has ${columns.length}`;
				throw invalid(`${place}: row ${index + 1} has ${seen}`);
			}
			return record.map((cell) => cell === "" ? null : cell);
		}),
		format: "csv"
	};
}
/** A fault in what a unit test is written as; `message` begins with its place. */
function invalid(message, remedy = "Correct the unit test.") {
	return new PipelineError(message, {
		code: "invalid-project",
		remedy
	});
}
// actions/lib/run/unit-test-values.ts
/** Whether values of a type have parts. */
function isNested({ name }) {
	return name === "array" || name === "struct";
}
/** Whether a value is of a type as it is, so that its literal says the same as its text. */
function isPlain(value, { name }) {
	if (value === null) return true;
	if (name === "int64") return Number.isSafeInteger(value);
	if (name === "bool") return typeof value === "boolean";
	return name === "string" && typeof value === "string";
}
/** The literal of a plain value. */
function buildPlain(value) {
	return literal(value);
}
/** A single value as a literal of its text, to be cast; `at` is for messages. */
function buildText(value, type, at) {
	if (value === null || value === void 0) return "null";
	if (typeof value === "object") throw refuse(value, type, at);
	if (Number.isInteger(value) && !Number.isSafeInteger(value) && type.name !== "float64") throw invalid(`${at}: ${show(value)} has too many digits`, "Write the number in quotes.");
	return literal(String(value));
}
/**
* A value of a type with parts: a list or map of YAML, or, as dbt has it for BigQuery, the text of
* a GoogleSQL constant such as `struct(1 as id, ['a'] as words)`.
*/
function buildNested(value, type, at) {
	const { element, fields } = type;
	if (value === null || value === void 0) return element === void 0 ? "null" : `array<${printType(element)}>[]`;
	if (!isNested(type)) return `cast(${buildText(value, type, at)} as ${printType(type)})`;
	if (typeof value === "string") {
		const constant = parseConstant(value, type);
		if (constant === void 0) throw refuse(value, type, at);
		return buildNested(constant, type, at);
	}
	if (element !== void 0 && Array.isArray(value)) {
		const items = value.map((item) => buildNested(item, element, at));
		return `array<${printType(element)}>[${items.join(", ")}]`;
	}
	if (fields === void 0 || !isMap(value)) throw refuse(value, type, at);
	const known = fields.map(({ name }) => name?.name ?? "");
	const unknown = Object.keys(value).find((name) => !known.includes(name));
	if (unknown !== void 0) throw invalid(`${at}: the struct has no field ${unknown}; it has ${known.join(", ")}`);
	const items = fields.map((field, index) => {
		return buildNested(value[known[index] ?? ""], field.type, at);
	});
	return `${printType(type)}(${items.join(", ")})`;
}
const MAX_CONSTANT_LENGTH = 1e4;
/** Reads arrays and structs of literals; undefined for any other text. */
function parseConstant(text, type) {
	if (text.length > MAX_CONSTANT_LENGTH) return void 0;
	try {
		const cursor = new Cursor$1(text, {
			expression: parseExpression,
			query: parseQuery
		});
		const expression = cursor.expression();
		return cursor.peek().kind === "end" ? toPlain(expression, type) : void 0;
	} catch (error) {
		if (error instanceof PipelineError) return void 0;
		throw error;
	}
}
/** A constant as YAML would have it; undefined for what computes or is of another form. */
function toPlain(expression, { element, fields }) {
	if (expression.kind === "null") return null;
	if (expression.kind === "array" && element !== void 0) {
		const items = expression.items.map((item) => toPlain(item, element));
		return items.includes(void 0) ? void 0 : items;
	}
	if (expression.kind === "struct" && fields !== void 0) {
		const entries = expression.fields.map(({ name, value }, index) => {
			const field = fields.find((each) => each.name?.name === name?.name) ?? fields[index];
			return [name?.name ?? field?.name?.name ?? "", field && toPlain(value, field.type)];
		});
		return entries.some(([, value]) => value === void 0) ? void 0 : Object.fromEntries(entries);
	}
	if (element !== void 0 || fields !== void 0) return void 0;
	if (expression.kind === "unary") {
		const { operator, operand } = expression;
		return operand.kind === "number" && /^[-+]$/.test(operator) ? `${operator}${operand.value}` : void 0;
	}
	const { kind } = expression;
	if (kind !== "number" && kind !== "string" && kind !== "boolean" && kind !== "typed") return void 0;
	return expression.value;
}
function refuse(value, type, at) {
	return invalid(`${at}: ${show(value)} is no ${titleType(type)}`);
}
function show(value) {
	const text = JSON.stringify(value);
	return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
// actions/lib/run/unit-test-bench.ts
/** An embedded warehouse in memory, in which unit tests set up what their models read. */
var Bench = class Bench {
	warehouse;
	#taken = /* @__PURE__ */ new Set();
	constructor(warehouse) {
		this.warehouse = warehouse;
	}
	/** Whoever opens it closes it. */
	static async open() {
		return new Bench(await openWarehouse({
			kind: "duckdb",
			path: ":memory:",
			threads: 1
		}));
	}
	async close() {
		await this.warehouse.close();
	}
	/** A name that no table has, its alias as it was: SQL may use that for the table's columns. */
	reserve(alias) {
		for (let number = 1;; number += 1) {
			const place = {
				dataset: `unit_${number}`,
				alias
			};
			const name = nameOf$1(place).toLowerCase();
			if (this.#taken.has(name)) continue;
			this.#taken.add(name);
			return place;
		}
	}
	/** Creates a table without rows. */
	async create(place, columns) {
		const listed = columns.map(({ name, type }) => `${quote(name)} ${printType(type)}`);
		await this.warehouse.execute(`create table ${nameOf$1(place)} (${listed.join(", ")})`);
	}
	/**
	* Creates a table of written values. Throws PipelineError `invalid-project` for a value that does
	* not fit its column; `at` says in front of it where the rows are written.
	*/
	async fill(place, table, at) {
		if (table.rows.length === 0) return this.create(place, table.columns);
		const sql = buildValues(table, at);
		return this.#tell(table, at, () => this.select(place, sql));
	}
	/** Gives written values as the warehouse reads them; throws as `fill` does. */
	async evaluate(table, at) {
		if (table.rows.length === 0) return [];
		const sql = buildValues(table, at);
		return this.#tell(table, at, () => this.warehouse.query(sql));
	}
	/** Creates a table of what a query gives. */
	async select(place, sql) {
		await this.warehouse.execute(buildSelect(place, sql));
	}
	async readRows(place) {
		return this.warehouse.query(`select * from ${nameOf$1(place)}`);
	}
	/** Columns of a table in their order. Throws PipelineError for a type that has no GoogleSQL name. */
	async describe(place) {
		return ((await this.warehouse.describe({
			dataset: place.dataset,
			name: place.alias
		}))?.columns ?? []).map(({ name, type: text }) => {
			const type = readType(text);
			if (type !== void 0) return {
				name,
				type
			};
			throw new PipelineError(`The column ${name} has the type ${text}.`, {
				code: "unsupported-sql",
				remedy: "Cast it to a type that the embedded engine has."
			});
		});
	}
	/** Removes tables, whether they were created or not, and gives their names free. */
	async drop(places) {
		const statements = places.map((place) => `drop table if exists ${nameOf$1(place)}`);
		if (statements.length > 0) await this.warehouse.execute(statements.join(";\n"));
		for (const place of places) this.#taken.delete(nameOf$1(place).toLowerCase());
	}
	/** Says which value is at fault when values are refused. */
	async #tell(table, at, work) {
		try {
			return await work();
		} catch (error) {
			if (!(error instanceof PipelineError)) throw error;
			await this.#refuseMisfit(table, at);
			throw invalid(`${at}: ${error.message}`, error.remedy);
		}
	}
	/** Finds the first value that GoogleSQL does not read as its column's type. */
	async #refuseMisfit({ columns, rows }, at) {
		for (const [index, { name, type }] of columns.entries()) {
			if (isNested(type)) continue;
			const texts = rows.map((row, number) => `(${number}, ${buildText(row[index], type, at)})`);
			const [misfit] = await this.warehouse.query(`select r.n, r.v from unnest([struct<n int64, v string>${texts.join(", ")}]) as r
        where r.v is not null and safe_cast(r.v as ${printType(type)}) is null order by r.n limit 1`);
			if (misfit === void 0) continue;
			const seen = JSON.stringify(String(misfit["v"]).slice(0, 100));
			throw invalid(`${`${at}, row ${Number(misfit["n"]) + 1}: ${name}`}: ${seen} is no ${titleType(type)}`);
		}
	}
};
/** The statement that `Bench.select` runs; the query begins on its second line. */
function buildSelect(place, sql) {
	return `create table ${nameOf$1(place)} as\n${sql}`;
}
function nameOf$1({ dataset, alias }) {
	return quoteRelation({
		dataset,
		name: alias
	});
}
/**
* A query for written values. Single ones travel as text, to be read as GoogleSQL reads text as
* their type; columns of plain numbers and words do without, which is several times faster.
*/
function buildValues({ columns, rows }, at) {
	const built = columns.map(({ name, type }, index) => {
		const values = rows.map((row) => row[index] ?? null);
		const build = values.every((value) => isPlain(value, type)) ? buildPlain : isNested(type) ? buildNested : buildText;
		return {
			name: quote(name),
			type: printType(type),
			isText: build === buildText,
			texts: values.map((value, row) => build(value, type, `${at}, row ${row + 1}: ${name}`))
		};
	});
	const fields = built.map(({ isText, type }, index) => `c${index} ${isText ? "string" : type}`);
	const tuples = rows.map((_, row) => `(${[row, ...built.map(({ texts }) => texts[row])].join(", ")})`);
	return [`select ${built.map(({ name, type, isText }, index) => {
		return `${isText ? `cast(r.c${index} as ${type})` : `r.c${index}`} as ${name}`;
	}).join(", ")}`, `from unnest([struct<n int64, ${fields.join(", ")}>${tuples.join(",\n")}]) as r`].join("\n");
}
// actions/lib/run/unit-test-compare.ts
const MAX_ROWS = 20;
const MAX_VALUE_LENGTH = 200;
/**
* Compares rows in any order, by the values of `columns`, as text: equal numbers are equal whatever
* their types, floats only when they are exactly equal, and null only with null.
*/
function compareRows(expected, found, columns) {
	const counts = /* @__PURE__ */ new Map();
	const count = (rows, by) => {
		for (const row of rows) {
			const key = JSON.stringify(columns.map(({ name, type }) => normalize(row[name], type)));
			counts.set(key, (counts.get(key) ?? 0) + by);
		}
	};
	count(expected, -1);
	count(found, 1);
	const differing = [...counts].flatMap(([key, times]) => Array.from({ length: Math.abs(times) }, () => ({
		key,
		isMissing: times < 0
	})));
	const label = nameLabel(columns);
	const rows = differing.toSorted((a, b) => compareText(a.key, b.key)).slice(0, MAX_ROWS).map(({ key, isMissing }) => {
		const values = JSON.parse(key);
		const cells = columns.map(({ name }, index) => [name, toText(values[index] ?? null)]);
		return Object.fromEntries([[label, isMissing ? "- missing" : "+ unexpected"], ...cells]);
	});
	const missing = differing.filter(({ isMissing }) => isMissing).length;
	return {
		missing,
		unexpected: differing.length - missing,
		rows
	};
}
/** Numbers become text, as INT64 and NUMERIC may be already; a null array is an empty one. */
function normalize(value, type) {
	if (value === null || value === void 0) return type?.name === "array" ? [] : null;
	if (Array.isArray(value)) return value.map((item) => normalize(item, type?.element));
	if (typeof value !== "object") return String(value);
	const fields = Object.entries(value).map(([name, item]) => {
		const field = type?.fields?.find((each) => each.name?.name === name);
		return [name, normalize(item, field?.type)];
	});
	return Object.fromEntries(fields);
}
function nameLabel(columns) {
	const names = new Set(columns.map(({ name }) => name.toLowerCase()));
	let label = "difference";
	while (names.has(label)) label = `_${label}`;
	return label;
}
function compareText(a, b) {
	return a < b ? -1 : Number(a > b);
}
function toText(value) {
	if (value === null) return null;
	const text = typeof value === "object" ? JSON.stringify(value) : String(value);
	return text.length > MAX_VALUE_LENGTH ? `${text.slice(0, MAX_VALUE_LENGTH)}…` : text;
}
// actions/lib/run/unit-test-columns.ts
/**
* Puts written rows into all columns of the relation that they stand for: what they do not name is
* null, and what nothing tells the type of gets the narrowest that its values fit.
*/
function completeRows(written, { columns, place }, at) {
	const known = columns.map(({ name }) => name);
	const isKnown = new Set(known.map((name) => name.toLowerCase()));
	const others = written.columns.filter((name) => !isKnown.has(name.toLowerCase()));
	const [unknown] = others;
	if (unknown !== void 0 && place !== void 0) throw refuseColumn(unknown, known, at);
	const names = [...known, ...others];
	if (names.length === 0) throw invalid(`${at}: nothing tells the columns of this input`, "Name them in a row.");
	const indexes = names.map((name) => findIndex(name, written.columns));
	const rows = written.rows.map((row) => indexes.map((index) => row[index] ?? null));
	return {
		columns: names.map((name, index) => {
			const values = rows.map((row) => row[index]);
			const { type, stated } = columns[index] ?? {};
			if (type === void 0 && stated !== void 0 && values.some((value) => value !== null)) throw invalid(`${at}: ${name}: the type ${stated} is not supported on DuckDB`);
			return {
				name,
				type: type ?? inferType(values, written.format)
			};
		}),
		rows
	};
}
/** The columns that names mean, in the order of the names. */
function pickColumns(names, columns, at) {
	const known = columns.map(({ name }) => name);
	return names.map((name) => {
		const column = columns[findIndex(name, known)];
		if (column === void 0) throw refuseColumn(name, known, at);
		return column;
	});
}
const NUMBERS = /* @__PURE__ */ new Set([
	"int64",
	"float64",
	"numeric"
]);
/** Rows of a query by the names of the columns that they are compared with, whose types they fit. */
function alignRows(stated, actual, at) {
	const names = stated.columns.map(({ name }) => name);
	const columns = pickColumns(names, actual, at);
	for (const [index, { name, type }] of columns.entries()) {
		const other = stated.columns[index]?.type ?? type;
		if (NUMBERS.has(type.name) && NUMBERS.has(other.name)) continue;
		if (printType(type) === printType(other)) continue;
		if (stated.rows.every((row) => row[names[index] ?? ""] === null)) continue;
		const [found, expected] = [type, other].map((each) => titleType(each));
		throw invalid(`${at}: ${name} is ${expected}, and the model gives ${found}`);
	}
	return {
		columns,
		rows: stated.rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[names[index] ?? ""] ?? null])))
	};
}
function findIndex(name, names) {
	return names.findIndex((other) => other.toLowerCase() === name.toLowerCase());
}
function refuseColumn(name, known, at) {
	return invalid(`${at}: there is no column ${name}${suggest(name, known) || `; there are ${known.join(", ")}`}`);
}
// actions/lib/run/unit-test-overrides.ts
/** What templates use as they are; every other name of `overrides.macros` is called. */
const VALUES = /* @__PURE__ */ new Set([
	"dbt_version",
	"execute",
	"invocation_id",
	"run_started_at"
]);
/**
* Names that a unit test lays over those of its project. As in dbt, a macro then gives the value
* whatever it is called with, and one of dbt's own is the same with `dbt.` before it.
*/
function listOverrides({ overrides }, { invocation }) {
	const names = /* @__PURE__ */ new Map();
	const env = { ...invocation.env };
	for (const [name, value] of Object.entries(overrides.envVars)) env[name] = String(value);
	const readEnv = findBaseGlobal("env_var", { invocation: {
		...invocation,
		env
	} });
	if (readEnv !== void 0) names.set("env_var", readEnv);
	for (const [name, given] of Object.entries(overrides.macros)) {
		const value = toValue(given);
		const named = VALUES.has(name) ? value : () => value;
		names.set(name, named);
		if (!name.includes(".")) names.set(`dbt.${name}`, named);
		else if (name.startsWith("dbt.")) names.set(name.slice(4), named);
	}
	return names;
}
// actions/lib/run/unit-test-run.ts
const nowhere = () => void 0;
/** One unit test: fills the inputs, runs the model on them, and compares what it gives. */
var UnitTestRun = class {
	#test;
	#tools;
	#model;
	#inputs = /* @__PURE__ */ new Map();
	/** All tables, to be removed at the end. */
	#tables = [];
	/** Inputs that may have columns which nothing tells of. */
	#vague = [];
	/** Where what is run now is written. */
	#origin;
	#sql = {};
	constructor(test, tools) {
		const model = tools.project.graph.nodes.get(test.model);
		if (model?.kind !== "model") throw new Error(`${test.id} is on no model`);
		this.#test = test;
		this.#tools = tools;
		this.#model = model;
		this.#origin = {
			file: this.#place,
			lineOf: nowhere
		};
	}
	async run() {
		try {
			await this.#fillInputs();
			const found = await this.#runModel();
			return {
				...this.#judge(await this.#compare(found)),
				...this.#sql
			};
		} catch (error) {
			return {
				status: "error",
				message: explainRefusal(error, this.#origin) + this.#hint(error),
				...this.#sql
			};
		} finally {
			await this.#tools.bench.drop(this.#tables);
		}
	}
	get #place() {
		return `${this.#test.file}:${this.#test.line}`;
	}
	#reserve(alias) {
		const place = this.#tools.bench.reserve(alias);
		this.#tables.push(place);
		return place;
	}
	async #fillInputs() {
		const { project, bench, shapes } = this.#tools;
		for (const given of this.#test.given) {
			const node = project.graph.nodes.get(given.on);
			if (node === void 0 || !("alias" in node)) throw new Error(`${given.on} is no relation`);
			const at = `${this.#test.file}:${given.line}`;
			const place = this.#reserve(node.alias);
			this.#inputs.set(node.id, place);
			if (given.format === "sql") {
				await this.#select(place, given, at);
				continue;
			}
			const shape = await shapes.find(node);
			if (shape.place === void 0) this.#vague.push(node.name);
			await bench.fill(place, completeRows(readRows(given, at), shape, at), at);
		}
	}
	/** Creates a table of rows that a query gives. */
	async #select(place, { rows }, at) {
		if (typeof rows !== "string") throw invalid(`${at}: rows of the format sql are a query`);
		if (/\{[{%#]/.test(rows)) throw invalid(`${at}: Jinja in rows of a unit test is not supported`);
		if (findStatementEnd(rows) !== void 0) throw invalid(`${at}: expected one query without a semicolon`);
		this.#origin = {
			file: at,
			lineOf: nowhere
		};
		await this.#tools.bench.select(place, rows);
	}
	/** Gives the table of what the model makes of its inputs. */
	async #runModel() {
		const { project, bench } = this.#tools;
		const model = this.#model;
		const compiler = new Compiler({
			project,
			built: /* @__PURE__ */ new Set(),
			deferred: /* @__PURE__ */ new Map(),
			warehouse: bench.warehouse,
			overrides: {
				names: listOverrides(this.#test, project),
				vars: this.#test.overrides.vars,
				replace: (id) => this.#replace(id)
			}
		});
		this.#origin = {
			file: model.file,
			lineOf: nowhere
		};
		const { sql, lineOf } = await compiler.compileModel(model, {
			view: "published",
			isIncremental: false
		});
		this.#sql = { compiledSql: sql };
		const place = this.#reserve(model.alias);
		this.#origin = {
			file: model.file,
			lineOf: shiftLines(buildSelect(place, sql), sql, lineOf)
		};
		await bench.select(place, sql);
		return place;
	}
	#replace(id) {
		const place = this.#inputs.get(id);
		if (place !== void 0 || id === this.#model.id) return place;
		throw new JinjaError(`reads ${id.split(".").slice(2).join(".")}, which is not among the inputs of the unit test`);
	}
	async #compare(found) {
		const { bench } = this.#tools;
		const { expect } = this.#test;
		const at = `${this.#place}, expect`;
		const actual = await bench.describe(found);
		this.#origin = {
			file: at,
			lineOf: nowhere
		};
		if (expect.format === "sql") {
			const place = this.#reserve(this.#model.alias);
			await this.#select(place, expect, at);
			const aligned = alignRows({
				columns: await bench.describe(place),
				rows: await bench.readRows(place)
			}, actual, at);
			return compareRows(aligned.rows, await bench.readRows(found), aligned.columns);
		}
		const written = readRows(expect, at);
		const columns = written.columns.length === 0 ? actual : pickColumns(written.columns, actual, at);
		return compareRows(await bench.evaluate({
			columns,
			rows: written.rows
		}, at), await bench.readRows(found), columns);
	}
	#judge({ missing, unexpected, rows }) {
		const failures = missing + unexpected;
		if (failures === 0) return {
			status: "pass",
			failures
		};
		const told = [...missing > 0 ? [`${count(missing, "expected row")} missing`] : [], ...unexpected > 0 ? [`${count(unexpected, "row")} not expected`] : []];
		return {
			status: "fail",
			failures,
			failingRows: rows,
			message: `${this.#place}: ${told.join(" and ")}.`
		};
	}
	/** What explains a refusal that may be due to what a unit test leaves out. */
	#hint(error) {
		const told = error instanceof Error ? error.message : "";
		if (told.startsWith("There is no table")) return " A unit test has no tables but its inputs.";
		if (!/\bcolumn\b/.test(told) || this.#vague.length === 0) return "";
		return ` Of ${this.#vague.join(", ")}, only documented columns and those of the rows are known.`;
	}
};
function count(number, noun) {
	return number === 1 ? `1 ${noun} is` : `${number} ${noun}s are`;
}
// actions/lib/run/unit-test-shapes.ts
/**
* Finds the columns of relations with nothing built: a seed's from its file, a source's where all
* that it documents have a type, and a model's by running it on empty tables of what it reads.
* Of others, only what is documented is known.
*/
var Shapes = class {
	#project;
	#bench;
	#found = /* @__PURE__ */ new Map();
	constructor(project, bench) {
		this.#project = project;
		this.#bench = bench;
	}
	/** Each relation is looked into once. */
	async find(node) {
		const found = this.#found.get(node.id) ?? this.#look(node);
		this.#found.set(node.id, found);
		return found;
	}
	async #look(node) {
		if (node.kind === "test" || node.kind === "unit_test") throw new Error(`${node.id} has no rows`);
		const documented = node.columns.map(readColumn);
		if (node.kind === "model") return await this.#run(node) ?? {
			columns: documented,
			place: void 0
		};
		const columns = node.kind === "seed" ? this.#readSeed(node) : documented;
		const typed = columns.flatMap(({ name, type }) => type === void 0 ? [] : {
			name,
			type
		});
		if (columns.length === 0 || typed.length < columns.length) return {
			columns,
			place: void 0
		};
		return {
			columns,
			place: await this.#create(node.alias, typed)
		};
	}
	#readSeed(node) {
		const { columns } = readSeed(this.#project.dir, node, new Problems());
		return columns.map(({ name, type }) => ({
			name,
			type: scalar(type)
		}));
	}
	async #create(alias, columns) {
		const place = this.#bench.reserve(alias);
		await this.#bench.create(place, columns);
		return place;
	}
	/** Undefined for a model that reads what is not all known, or that does not run. */
	async #run(node) {
		const places = /* @__PURE__ */ new Map();
		for (const id of node.dependsOn) {
			const read = this.#project.graph.nodes.get(id);
			const place = read && (await this.find(read)).place;
			if (place === void 0) return void 0;
			places.set(id, place);
		}
		const compiler = new Compiler({
			project: this.#project,
			built: /* @__PURE__ */ new Set(),
			deferred: /* @__PURE__ */ new Map(),
			warehouse: this.#bench.warehouse,
			overrides: {
				names: /* @__PURE__ */ new Map(),
				vars: {},
				replace: (id) => places.get(id)
			}
		});
		const place = this.#bench.reserve(node.alias);
		try {
			const { sql } = await compiler.compileModel(node, {
				view: "published",
				isIncremental: false
			});
			await this.#bench.select(place, `select * from (\n${sql}\n) limit 0`);
			return {
				columns: await this.#bench.describe(place),
				place
			};
		} catch (error) {
			if (!(error instanceof PipelineError)) throw error;
			await this.#bench.drop([place]);
			return;
		}
	}
};
function readColumn({ name, dataType: stated }) {
	return {
		name,
		type: stated === void 0 ? void 0 : readType(stated),
		stated
	};
}
// actions/lib/run/unit-test.ts
/**
* Runs unit tests of a project's models on one embedded warehouse in memory, which the first of
* them opens. Nothing is read from, or written to, where models are built.
*/
var UnitTester = class {
	#project;
	#openBench;
	#tools;
	constructor(project, openBench = () => Bench.open()) {
		this.#project = project;
		this.#openBench = openBench;
	}
	/** What is wrong with a test or its model is an outcome. Without DuckDB, tests are left out. */
	async run(test) {
		this.#tools ??= this.#prepare();
		try {
			const tools = await this.#tools;
			if (tools !== void 0) return await new UnitTestRun(test, tools).run();
		} catch (error) {
			return {
				status: "error",
				message: explainRefusal(error, {
					file: `${test.file}:${test.line}`,
					lineOf: () => void 0
				})
			};
		}
		return {
			status: "warn",
			message: "It was left out: unit tests run on DuckDB, which is not installed here."
		};
	}
	async close() {
		await (await this.#tools?.catch(() => void 0))?.bench.close();
	}
	async #prepare() {
		const project = this.#project;
		try {
			const bench = await this.#openBench();
			return {
				project,
				bench,
				shapes: new Shapes(project, bench)
			};
		} catch (error) {
			if (isMissingModule(error)) return void 0;
			throw error;
		}
	}
};
/** Whether a package, or the library that it has for this kind of machine, is not there. */
function isMissingModule(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	return code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND";
}
// actions/lib/run/run.ts
const NOT_RUN = "Not run, because the run was stopped.";
const ENDED = "Ended, because the run was stopped.";
const MAX_BATCH = 50;
const FAILED = /* @__PURE__ */ new Set(["error", "fail"]);
/** One run of a plan. */
var Run = class {
	#plan;
	#project;
	#options;
	#compiler;
	#unitTester;
	#seeds = /* @__PURE__ */ new Map();
	#results = /* @__PURE__ */ new Map();
	#failed;
	constructor(plan, project, options) {
		this.#plan = plan;
		this.#project = project;
		this.#options = options;
		this.#unitTester = new UnitTester(project);
		const built = /* @__PURE__ */ new Set([...plan.nodes.map(({ id }) => id), ...plan.reused]);
		const { warehouse, deferred = /* @__PURE__ */ new Map(), preview } = options;
		const bases = preview?.bases;
		this.#compiler = new Compiler({
			project,
			built,
			deferred,
			bases,
			warehouse
		});
	}
	/** Builds and tests all of the plan. Throws PipelineError where a seed cannot be read, and bugs. */
	async execute() {
		this.#readSeeds();
		try {
			await schedule({
				tasks: this.#listTasks(),
				threads: this.#options.threads,
				run: (task) => this.#perform(task),
				skip: (task, failed) => this.#skip(task, `Not run, because ${nameOf(failed)} failed.`)
			});
		} finally {
			await this.#unitTester.close();
		}
	}
	/** Results of models and seeds in the order of building, then of tests. */
	listResults() {
		const { nodes, unitTests, tests } = this.#plan;
		return [
			...nodes,
			...unitTests,
			...tests
		].flatMap(({ id }) => this.#results.get(id) ?? []);
	}
	/** What to put where people read, each relation after those that it reads. */
	async listPublications() {
		const reused = [...this.#plan.reused].flatMap((id) => this.#project.graph.nodes.get(id) ?? []);
		const publications = [];
		for (const node of orderNodes([...reused, ...this.#plan.nodes]).nodes) {
			if (node.kind !== "model" && node.kind !== "seed") continue;
			if (isEphemeral$1(node)) continue;
			const publication = await describePublication(node, this.#compiler);
			const mayRecreate = this.#options.preview !== void 0 || isRebuilt(node, this.#project.invocation.fullRefresh);
			publications.push(mayRecreate ? {
				...publication,
				mayRecreate
			} : publication);
		}
		return publications;
	}
	/** What is wrong with a seed is told before anything is built. */
	#readSeeds() {
		const problems = new Problems();
		for (const node of this.#plan.nodes) {
			if (node.kind !== "seed") continue;
			this.#seeds.set(node.id, readSeed(this.#project.dir, node, problems));
		}
		problems.throwIfAny();
	}
	/** Unit tests go first, then building: it is what other work waits for. */
	#listTasks() {
		const { graph } = this.#project;
		const { nodes, tests, unitTests } = this.#plan;
		const unitOf = Map.groupBy(unitTests, ({ model }) => model);
		return [
			...unitTests.map((test) => {
				return {
					kind: "unit",
					id: test.id,
					dependsOn: [],
					rank: 0,
					test
				};
			}),
			...nodes.filter((node) => !isEphemeral$1(node)).map((node) => {
				const first = (unitOf.get(node.id) ?? []).map(({ id }) => id);
				const dependsOn = [...findNeeds(graph, node), ...first];
				return {
					kind: "build",
					id: node.id,
					dependsOn,
					rank: 1,
					node
				};
			}),
			...batch(tests).map((together, index) => {
				const dependsOn = findNeeds(graph, together[0] ?? { dependsOn: [] });
				return {
					kind: "test",
					id: `test ${index}`,
					dependsOn,
					rank: 2,
					tests: together
				};
			})
		];
	}
	async #perform(task) {
		if (this.#isStopped) {
			this.#skip(task, NOT_RUN);
			return false;
		}
		if (this.#options.failFast === true && this.#failed !== void 0) {
			this.#skip(task, `Not run, because ${this.#failed} failed.`);
			return false;
		}
		if (task.kind === "build") return this.#build(task.node);
		if (task.kind === "unit") return this.#testUnit(task.test);
		await this.#test(task.tests);
		return true;
	}
	async #build(node) {
		const { warehouse, now } = this.#options;
		const startedMs = now();
		this.#tell("start", node);
		const seed = this.#seeds.get(node.id);
		const { fullRefresh } = this.#project.invocation;
		const { preview } = this.#options;
		const context = {
			warehouse,
			compiler: this.#compiler,
			seed,
			fullRefresh,
			preview
		};
		const { result: built, jobs } = await collectJobs(() => buildCandidate(node, context));
		const cost = sumJobs(jobs);
		const took = {
			startedMs,
			durationMs: now() - startedMs,
			...cost && { cost }
		};
		return this.#finish(node, {
			...took,
			...built
		});
	}
	/** Tests that share a query share its time and its cost evenly. */
	async #test(tests) {
		const { warehouse, now } = this.#options;
		const startedMs = now();
		for (const test of tests) this.#tell("start", test);
		const view = this.#plan.command === "test" ? "published" : "candidate";
		const context = {
			warehouse,
			compiler: this.#compiler,
			project: this.#project,
			view
		};
		const { result: outcomes, jobs } = await collectJobs(() => runTests(tests, context));
		const durationMs = (now() - startedMs) / tests.length;
		const whole = sumJobs(jobs);
		for (const [index, test] of tests.entries()) {
			const outcome = outcomes[index];
			if (outcome === void 0) continue;
			const cost = whole && { cost: shareCost(whole, index, tests.length) };
			this.#finish(test, {
				startedMs,
				durationMs,
				...cost,
				...outcome
			});
		}
	}
	async #testUnit(test) {
		const { now } = this.#options;
		const startedMs = now();
		this.#tell("start", test);
		const outcome = await this.#unitTester.run(test);
		return this.#finish(test, {
			startedMs,
			durationMs: now() - startedMs,
			...outcome
		});
	}
	get #isStopped() {
		return this.#options.signal?.aborted === true;
	}
	#skip(task, why) {
		const message = this.#isStopped ? NOT_RUN : why;
		const startedMs = this.#options.now();
		const nodes = task.kind === "build" ? [task.node] : task.kind === "unit" ? [task.test] : task.tests;
		for (const node of nodes) this.#finish(node, {
			status: "skipped",
			startedMs,
			durationMs: 0,
			message
		});
	}
	#finish(node, ended) {
		const outcome = this.#isStopped && ended.status === "error" ? {
			...ended,
			status: "skipped",
			message: ENDED
		} : ended;
		const result = {
			...describeNode$2(node, this.#project.graph),
			...outcome
		};
		this.#results.set(node.id, result);
		if (FAILED.has(result.status)) this.#failed ??= node.name;
		this.#tell("done", node, result);
		return !FAILED.has(result.status) && result.status !== "skipped";
	}
	#tell(type, node, result) {
		const event = {
			type,
			kind: node.kind,
			name: node.name
		};
		this.#options.onEvent?.(result === void 0 ? event : {
			...event,
			result
		});
	}
};
function isEphemeral$1(node) {
	return node.kind === "model" && node.config.materialized === "ephemeral";
}
function nameOf(task) {
	if (task.kind === "build") return task.node.name;
	return task.kind === "unit" ? task.test.name : "a test";
}
/** Puts tests that look at the same relations together, so that one query can ask them all. */
function batch(tests) {
	const open = /* @__PURE__ */ new Map();
	const batches = [];
	for (const test of tests) {
		const key = test.generic === void 0 ? test.id : test.dependsOn.toSorted().join(" ");
		let together = open.get(key);
		if (together === void 0 || together.length === MAX_BATCH) {
			together = [];
			open.set(key, together);
			batches.push(together);
		}
		together.push(test);
	}
	return batches;
}
// actions/lib/run/freshness.ts
const PERIODS_MS = {
	minute: 6e4,
	hour: 36e5,
	day: 864e5
};
/** Why a source that states limits cannot be asked of a warehouse; none where it can. */
function listFreshnessFaults(node) {
	const { freshness, loadedAtField } = node;
	const name = `${node.sourceName}.${node.name}`;
	if (loadedAtField === void 0) return [`freshness of ${name} needs a loaded_at_field`];
	const stated = {
		loaded_at_field: loadedAtField,
		filter: freshness?.filter
	};
	return Object.entries(stated).flatMap(([key, text]) => {
		const fault = text === void 0 ? void 0 : findExpressionFault(text);
		return fault === void 0 ? [] : [`${key} of ${name} ${fault}`];
	});
}
/** The query for when the newest row was loaded, in milliseconds since 1970: `loaded_at_ms`. */
function buildFreshness(node) {
	const { loadedAtField = "", freshness } = node;
	return `select unix_millis(cast(max(${loadedAtField}) as timestamp)) as loaded_at_ms\nfrom ${quoteRelation({
		dataset: node.dataset,
		name: node.alias
	})}${freshness?.filter === void 0 ? "" : `\nwhere (${freshness.filter})`}`;
}
/**
* Asks the warehouse how old the newest rows are. `nodes` come from `listChecked`, `now` is in
* milliseconds since 1970. A table that cannot be asked is a result; results are in their order.
*/
async function checkFreshness(nodes, options) {
	const results = /* @__PURE__ */ new Map();
	await schedule({
		tasks: nodes.map((node) => ({
			id: node.id,
			dependsOn: [],
			rank: 0,
			node
		})),
		threads: options.threads,
		run: async ({ node }) => {
			const startedMs = options.now();
			const found = await ask(node, {
				warehouse: options.warehouse,
				nowMs: startedMs
			});
			const durationMs = options.now() - startedMs;
			results.set(node.id, {
				node,
				startedMs,
				durationMs,
				...found
			});
			return true;
		},
		skip: () => void 0
	});
	return nodes.flatMap(({ id }) => results.get(id) ?? []);
}
async function ask(node, { warehouse, nowMs }) {
	let rows;
	try {
		rows = await warehouse.query(buildFreshness(node));
	} catch (error) {
		if (!(error instanceof PipelineError)) throw error;
		return {
			status: "failed",
			loadedAtMs: void 0,
			ageMs: void 0,
			message: explainRefusal(error, {
				file: `${node.file}:${node.line}`,
				lineOf: () => void 0
			})
		};
	}
	const value = rows[0]?.["loaded_at_ms"] ?? null;
	const loadedAtMs = value === null ? void 0 : Number(value);
	const ageMs = loadedAtMs === void 0 ? void 0 : nowMs - loadedAtMs;
	return {
		loadedAtMs,
		ageMs,
		...judge(node, {
			loadedAtMs,
			ageMs
		})
	};
}
function judge({ file, line, sourceName, name, freshness }, { loadedAtMs, ageMs }) {
	for (const [status, period] of [["error", freshness?.errorAfter], ["warn", freshness?.warnAfter]]) {
		if (period === void 0) continue;
		const limitMs = period.count * PERIODS_MS[period.period];
		if (ageMs !== void 0 && ageMs <= limitMs) continue;
		return {
			status,
			message: `${file}:${line}: ${sourceName}.${name} ${loadedAtMs === void 0 || ageMs === void 0 ? "has no row with a time" : `has its newest row of ${formatInstant(loadedAtMs)}, ${formatAge(ageMs)} ago`}; expected within ${countNoun(period.count, period.period)}.`
		};
	}
	return {
		status: "pass",
		message: void 0
	};
}
// actions/lib/run/source-freshness.ts
/**
* Says how old the newest rows are of the sources that a plan reads, if they state limits. Of a table
* that has not been written since, the time that was kept counts; others are asked where `mayAsk`,
* and left out where not. What cannot be asked is a result.
*/
async function findFreshness(plan, project, options) {
	const { standing, warehouse, mayAsk, force = false, now, threads } = options;
	const sources = listSources(plan, project);
	const versions = await findVersions(sources, standing);
	const known = /* @__PURE__ */ new Map();
	for (const node of force ? [] : sources) {
		const kept = standing.newest.get(node.id);
		if (kept === void 0 || kept.version !== versions.get(node.id)) continue;
		known.set(kept.query, [{ loaded_at_ms: kept.loadedAtMs }]);
	}
	const told = await checkFreshness(sources.filter((node) => listFreshnessFaults(node).length === 0).filter((node) => mayAsk || known.has(buildFreshness(node))), {
		warehouse: { query: async (sql) => known.get(sql) ?? warehouse.query(sql) },
		now,
		threads
	});
	const byId = new Map(told.map((result) => [result.node.id, result]));
	return {
		freshness: sources.flatMap((node) => describe(node, byId.get(node.id))),
		newest: new Map(told.flatMap((result) => keep$1(result, versions.get(result.node.id))))
	};
}
/** Those that state limits, of what is built and tested, also where it stands as it was. */
function listSources({ nodes, tests }, { graph }) {
	const read = new Set([...nodes, ...tests].flatMap((node) => findNeeds(graph, node)));
	return Iterator.from(graph.nodes.values()).filter((node) => node.kind === "source").filter(({ id, freshness }) => freshness !== void 0 && read.has(id)).toArray();
}
/** As they were before the run, so that what was written since is asked of again. */
async function findVersions(sources, { descriptions }) {
	const versions = /* @__PURE__ */ new Map();
	for (const node of sources) {
		const found = await descriptions.identify(toName(node));
		if (found?.kind === "table" && found.version !== void 0) versions.set(node.id, found.version);
	}
	return versions;
}
function describe(node, found) {
	const name = nameOf$2(toName(node));
	const faults = listFreshnessFaults(node);
	if (faults.length > 0) return [{
		name,
		status: "failed",
		message: `${node.file}:${node.line}: ${faults.join("; ")}.`
	}];
	if (found === void 0) return [];
	const { status, loadedAtMs, ageMs, message } = found;
	return [{
		name,
		status,
		...loadedAtMs !== void 0 && { loadedAtMs },
		...ageMs !== void 0 && { ageMs },
		...message !== void 0 && { message }
	}];
}
function keep$1(result, version) {
	const { node, status, loadedAtMs = null } = result;
	const query = buildFreshness(node);
	const isLasting = isSteady(query, /* @__PURE__ */ new Set([nameOf$2(toName(node)).toLowerCase()]));
	if (status === "failed" || version === void 0 || !isLasting) return [];
	return [[node.id, {
		version,
		query,
		loadedAtMs
	}]];
}
// actions/lib/run/transform.ts
const BLOCKS_PUBLISHING = /* @__PURE__ */ new Set([
	"error",
	"fail",
	"skipped"
]);
/**
* Runs what is left to do of a plan: nothing that people read changes unless all that it holds
* succeeded. What stands is told first.
*/
async function runPlan(given, project, options) {
	const { standing = await findStanding(given, project, options) } = options;
	const { plan, unchanged } = standing;
	for (const result of unchanged.values()) {
		const { kind, name } = result;
		options.onEvent?.({
			type: "done",
			kind,
			name,
			result
		});
	}
	const run = new Run(plan, project, options);
	await noteCandidates(plan, project, {
		...options,
		descriptions: standing.descriptions
	});
	await run.execute();
	const done = run.listResults();
	const nodes = inOrder([...unchanged.values(), ...done], given);
	const isSound = nodes.every(({ status }) => !BLOCKS_PUBLISHING.has(status));
	const { freshness, newest } = await ageSources(given, project, {
		...options,
		standing,
		done
	});
	const told = {
		nodes,
		...freshness.length > 0 && { freshness }
	};
	if (!isSound || options.signal?.aborted === true || plan.command === "test") return {
		...told,
		isPublished: false
	};
	const publications = await run.listPublications();
	if (publications.length > 0) {
		const refusal = await publish(publications, project, options);
		if (refusal !== void 0) return {
			...told,
			isPublished: false,
			refusal
		};
	}
	const notes = await keep(project, {
		...options,
		standing,
		newest,
		results: done
	});
	const isPublished = publications.length > 0 || nodes.some((node) => node.isUnchanged && node.status === "success");
	return {
		...told,
		isPublished,
		...notes.length > 0 && { notes }
	};
}
/** A preview says nothing of its sources: they are production's. */
async function ageSources(plan, project, run) {
	const isStopped = run.signal?.aborted === true;
	if (plan.command === "test" || run.preview !== void 0 || isStopped) return {
		freshness: [],
		newest: /* @__PURE__ */ new Map()
	};
	const mayAsk = run.done.some(({ kind, status }) => (kind === "model" || kind === "seed") && status !== "skipped");
	return findFreshness(plan, project, {
		...run,
		mayAsk
	});
}
/** Gives what the warehouse says when it will not. */
async function publish(publications, { invocation: { dataset: name } }, options) {
	options.onEvent?.({
		type: "start",
		kind: "publish",
		name
	});
	try {
		await options.warehouse.publish(publications);
	} catch (error) {
		if (!(error instanceof PipelineError)) throw error;
		return {
			message: error.message,
			remedy: error.remedy
		};
	}
	options.onEvent?.({
		type: "done",
		kind: "publish",
		name
	});
}
/** What cannot be kept is no failure: what people read is right, and is built once more. */
async function keep(project, published) {
	try {
		await keepState(project, published);
		return [];
	} catch (error) {
		if (!(error instanceof PipelineError)) throw error;
		return [`The next run builds all of this again, because it could not be noted: ${error.message}`];
	}
}
function inOrder(results, { nodes, unitTests, tests }) {
	const byId = new Map(results.map((result) => [result.id, result]));
	return [
		...nodes,
		...unitTests,
		...tests
	].flatMap(({ id }) => byId.get(id) ?? []);
}
// actions/lib/artifacts/metadata.ts
/** Whose artifacts these are, as `metadata.env.PIPELINE_GENERATOR` says: dbt's own have no such key. */
const GENERATOR = "carbon-emissions-pipeline";
/** dbt's version whose published schemas the artifacts keep to. */
const DBT_VERSION = "1.11.14";
/**
* What every artifact says of itself. Of the environment it tells nothing: dbt too puts into `env`
* only what is set for that.
*/
function describeArtifact(schema, { invocationId, generatedAt }) {
	return {
		dbt_schema_version: `https://schemas.getdbt.com/dbt/${schema}.json`,
		dbt_version: DBT_VERSION,
		generated_at: generatedAt,
		invocation_id: invocationId,
		env: { PIPELINE_GENERATOR: GENERATOR }
	};
}
// actions/lib/artifacts/catalog.ts
/**
* What the warehouse says of relations, in the format of dbt's catalog v1
* (https://schemas.getdbt.com/dbt/catalog/v1.json). `descriptions` are by the node's id; what has
* none is not there, and left out.
*/
function buildCatalog({ graph, invocation }, options) {
	const { descriptions, generatedAt } = options;
	const nodes = {};
	const sources = {};
	for (const { id, kind } of graph.nodes.values()) {
		const relation = descriptions.get(id);
		if (relation === void 0) continue;
		const part = kind === "source" ? sources : nodes;
		part[id] = describeTable(id, relation, invocation.database);
	}
	return {
		metadata: describeArtifact("catalog/v1", {
			generatedAt,
			invocationId: invocation.id
		}),
		nodes,
		sources,
		errors: null
	};
}
function describeTable(id, relation, database) {
	const { dataset, name, kind, columns, rowCount, description } = relation;
	return {
		unique_id: id,
		metadata: {
			type: kind,
			schema: dataset,
			name,
			database: database ?? null,
			comment: description ?? null,
			owner: null
		},
		columns: Object.fromEntries(columns.map((column, index) => [column.name, {
			name: column.name,
			type: column.type,
			index: index + 1,
			comment: column.description ?? null
		}])),
		stats: describeStats(rowCount)
	};
}
/** dbt's documentation site shows what is `include`d, and asks `has_stats` whether anything is. */
function describeStats(rowCount) {
	const isKnown = rowCount !== void 0;
	return {
		has_stats: {
			id: "has_stats",
			label: "Has Stats?",
			value: isKnown,
			include: false,
			description: "Whether anything is known of the table's size"
		},
		...isKnown && { num_rows: {
			id: "num_rows",
			label: "# Rows",
			value: rowCount,
			include: true,
			description: "Rows in the table"
		} }
	};
}
// actions/lib/artifacts/node-file.ts
/** dbt shortens longer names of tests when it makes files of them. */
const MAX_NAME_LENGTH = 63;
/** An alias that was made of a long name, so that no other test has it. */
const SHORTENED = /^\w{1,40}_[0-9a-f]{32}$/;
/** A file as dbt names it: relative to the package that it is of. */
function toPackageFile({ file, package: package_ }, { folders }) {
	const folder = folders?.get(package_) ?? "";
	return file.startsWith(folder) ? file.slice(folder.length) : file;
}
/**
* dbt's `path` of a node: of what is a file of its own, below the folder of its kind; of a generic
* test, the file that it is compiled to; of all else, the YAML file that states it.
*/
function findPath(node, graph) {
	const file = toPackageFile(node, graph);
	if (node.kind === "source" || node.kind === "unit_test") return file;
	return nameTestFile(node) ?? [...node.fqn.slice(1, -1), baseName(file)].join("/");
}
/** The file that dbt makes of a test that YAML states; undefined for nodes that have a file. */
function nameTestFile(node) {
	return node.kind === "unit_test" || node.kind === "test" && node.generic !== void 0 ? `${shorten(node)}.sql` : void 0;
}
function shorten(node) {
	const { id, name, checksum } = node;
	if (name.length <= MAX_NAME_LENGTH) return name;
	if (node.kind === "test" && SHORTENED.test(node.alias)) return node.alias;
	const hash = node.kind === "test" ? id.slice(id.lastIndexOf(".") + 1) : checksum.slice(0, 32);
	return `${name.slice(0, 30).toWellFormed()}_${hash}`;
}
function baseName(file) {
	return file.slice(file.lastIndexOf("/") + 1);
}
// actions/lib/artifacts/compiled.ts
/**
* Where a node's SQL is written below `compiled/`, laid out as dbt does it: `<package>/<file>`, and
* for a test that YAML states `<package>/<YAML file>/<test>.sql`; unit tests have a folder for each
* model there. Each part is a plain file name, whatever the names of a project hold, and no two
* nodes share a file.
*/
function compiledFile(node, graph) {
	const parts = [node.package, ...toPackageFile(node, graph).split("/")];
	if (node.kind === "unit_test") parts.push("unit_tests", node.fqn.at(-2) ?? "");
	const test = nameTestFile(node);
	if (test !== void 0) parts.push(test);
	return parts.map(escapeFileName).join("/");
}
/** Percent-encodes what some file system takes for more than a letter of a name. */
function escapeFileName(name) {
	const encode = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
	const safe = name.replaceAll(/[\p{Cc}\\/:*?"<>|%]/gu, encode);
	if (safe === "") return "%";
	return /^\.+$/.test(safe) ? safe.replaceAll(".", encode) : safe;
}
// actions/lib/artifacts/freshness-limits.ts
/** How fresh a source has to be, as dbt writes it; a limit that is not set has nulls. */
function describeFreshness({ warnAfter, errorAfter, filter }) {
	const describe = (period) => ({
		count: period?.count ?? null,
		period: period?.period ?? null
	});
	return {
		warn_after: describe(warnAfter),
		error_after: describe(errorAfter),
		filter: filter ?? null
	};
}
// actions/lib/artifacts/relation-name.ts
/** The published relation of a node as SQL names it, in backquotes; null where it has none. */
function nameRelation(node, database) {
	if (!hasRelation(node)) return null;
	const relation = quoteRelation({
		dataset: node.dataset,
		name: node.alias
	});
	return database === void 0 ? relation : `${quote(database)}.${relation}`;
}
function hasRelation(node) {
	if (node.kind === "model") return node.config.materialized !== "ephemeral";
	if (node.kind === "test") return node.config.storeFailures;
	return node.kind !== "unit_test";
}
// actions/lib/artifacts/manifest-node.ts
/** dbt's words for what documentation shows. */
const SHOWN = {
	show: true,
	node_color: null
};
/** A model, seed or test as dbt's manifest has it. */
function describeNode(node, context) {
	const shared = describeBuilt(node, context);
	if (node.kind === "seed") {
		const columns = describeColumns(node.columns);
		return {
			...shared,
			columns,
			raw_code: "",
			depends_on: { macros: node.macros }
		};
	}
	const code = {
		...shared,
		...describeCode(node, context)
	};
	if (node.kind === "model") return {
		...code,
		columns: describeColumns(node.columns),
		access: "protected"
	};
	const { generic } = node;
	return generic === void 0 ? code : {
		...code,
		...describeTest(generic, node, context)
	};
}
/** What all resources of a manifest begin with. */
function describeResource(node, { graph }) {
	return {
		unique_id: node.id,
		resource_type: node.kind,
		name: node.name,
		package_name: node.package,
		path: findPath(node, graph),
		original_file_path: toPackageFile(node, graph),
		fqn: node.fqn,
		description: node.description
	};
}
function describeBuilt(node, context) {
	const { database, graph } = context;
	const { package: package_, propertiesFile } = node;
	return {
		...describeResource(node, context),
		database: database ?? null,
		schema: node.dataset,
		alias: node.alias,
		relation_name: nameRelation(node, database),
		checksum: {
			name: "sha256",
			checksum: node.checksum
		},
		config: describeConfig(node),
		unrendered_config: describeWrittenConfig(node),
		tags: node.tags,
		meta: node.meta,
		docs: SHOWN,
		patch_path: propertiesFile === void 0 ? null : `${package_}://${toPackageFile({
			file: propertiesFile,
			package: package_
		}, graph)}`
	};
}
function describeCode(node, { graph, compiled }) {
	const code = compiled.get(node.id);
	return {
		language: "sql",
		raw_code: node.source,
		...describeReferences(node, graph),
		depends_on: {
			macros: node.macros,
			nodes: node.dependsOn
		},
		...code !== void 0 && {
			compiled: true,
			compiled_code: code,
			compiled_path: `compiled/${compiledFile(node, graph)}`
		}
	};
}
function describeReferences(node, graph) {
	const refs = [];
	const sources = [];
	for (const id of node.dependsOn) {
		const found = graph.nodes.get(id);
		if (found?.kind === "source") sources.push([found.sourceName, found.name]);
		else if (found !== void 0) {
			const owner = found.package === node.package ? null : found.package;
			refs.push({
				name: found.name,
				package: owner,
				version: null
			});
		}
	}
	return {
		refs,
		sources
	};
}
/** Columns by name. A name may be any text: `Object.fromEntries` takes it as it is. */
function describeColumns(columns) {
	return Object.fromEntries(columns.map(({ name, description, dataType, tags, meta }) => [name, {
		name,
		description,
		data_type: dataType ?? null,
		tags,
		meta
	}]));
}
function describeTest(generic, node, { graph }) {
	const { test, namespace, column, on } = generic;
	const subject = graph.nodes.get(on);
	const model = subject === void 0 ? "" : `{{ get_where_subquery(${refer(subject, node.package)}) }}`;
	return {
		raw_code: `{{ ${namespace === void 0 ? "" : `${namespace}.`}test_${test}(**_dbt_generic_test_kwargs) }}`,
		column_name: column ?? null,
		file_key_name: subject?.kind === "source" ? `sources.${subject.sourceName}` : `${subject?.kind ?? "model"}s.${subject?.name ?? ""}`,
		attached_node: subject?.kind === "source" ? null : on,
		test_metadata: {
			name: test,
			kwargs: {
				...column === void 0 ? {} : { column_name: column },
				...generic.arguments,
				model
			},
			namespace: namespace ?? null
		}
	};
}
/** The reference as a template would write it. */
function refer(node, from) {
	return `${node.kind === "source" ? "source" : "ref"}(${(node.kind === "source" ? [node.sourceName, node.name] : [...node.package === from ? [] : [node.package], node.name]).map((name) => `'${name.replaceAll(/[\\']/g, (mark) => `\\${mark}`)}'`).join(", ")})`;
}
// actions/lib/artifacts/render-artifact.ts
const PIECE_LENGTH = 65536;
/**
* An artifact as JSON, in pieces of about 64 KiB. Each entry of a part, such as a node, has a line
* of its own. A part may be given as its entries, which are then asked for one by one.
*/
function* renderArtifact(artifact) {
	let piece = "";
	for (const text of listTexts(artifact)) {
		piece += text;
		if (piece.length < PIECE_LENGTH) continue;
		yield piece;
		piece = "";
	}
	yield piece;
}
function* listTexts(artifact) {
	let before = "{\n";
	for (const [key, part] of Object.entries(artifact)) {
		yield `${before}${JSON.stringify(key)}: `;
		yield* listEntries$1(part);
		before = ",\n";
	}
	yield "\n}\n";
}
function* listEntries$1(part) {
	if (typeof part !== "object" || part === null) {
		yield JSON.stringify(part);
		return;
	}
	const isList = Array.isArray(part);
	const [open, close] = isList ? ["[", "]"] : ["{", "}"];
	const entries = Symbol.iterator in part && !isList ? part : Object.entries(part);
	let before = open;
	for (const [key, entry] of entries) {
		const name = isList ? "" : `${JSON.stringify(key)}: `;
		yield `${before}\n${name}${JSON.stringify(entry)}`;
		before = ",";
	}
	yield before === open ? `${open}${close}` : `\n${close}`;
}
// actions/lib/artifacts/manifest.ts
/**
* What a project consists of, in the format of dbt's manifest v12
* (https://schemas.getdbt.com/dbt/manifest/v12.json). It shares its parts with the project's graph.
* Settings are those that apply under `config`, and those that are written, which say nothing of the
* target, under `unrendered_config`.
*/
function buildManifest(project, options) {
	const { nodes, sources, macros, docs, unit_tests, ...rest } = listParts(project, options);
	const { parent_map, child_map, ...others } = rest;
	return {
		...others,
		nodes: Object.fromEntries(nodes),
		sources: Object.fromEntries(sources),
		macros: Object.fromEntries(macros),
		docs: Object.fromEntries(docs),
		unit_tests: Object.fromEntries(unit_tests),
		parent_map: Object.fromEntries(parent_map),
		child_map: Object.fromEntries(child_map)
	};
}
/**
* The same as JSON, in pieces: of ten thousand models neither the whole text, some 80 MB, nor all
* of the data is in memory at once.
*/
function renderManifest(project, options) {
	return renderArtifact(listParts(project, options));
}
/** The parts of a manifest, those that grow with the project as entries to be made one by one. */
function listParts({ graph, invocation }, { generatedAt, compiled = /* @__PURE__ */ new Map() }) {
	const context = {
		graph,
		database: invocation.database,
		compiled
	};
	const of = graph.nodes;
	return {
		metadata: {
			...describeArtifact("manifest/v12", {
				generatedAt,
				invocationId: invocation.id
			}),
			invocation_started_at: invocation.startedAt,
			run_started_at: invocation.startedAt,
			project_name: graph.project,
			adapter_type: "bigquery",
			quoting: {
				database: true,
				schema: true,
				identifier: true,
				column: null
			}
		},
		nodes: listEntries(of, (node) => {
			return node.kind === "source" || node.kind === "unit_test" ? void 0 : describeNode(node, context);
		}),
		sources: listEntries(of, (node) => node.kind === "source" ? describeSource(node, context) : void 0),
		unit_tests: listEntries(of, (node) => node.kind === "unit_test" ? describeUnitTest(node, context) : void 0),
		macros: listEntries(graph.macros, (macro) => describeMacro(macro, context)),
		docs: listEntries(graph.docs, (docs) => describeDocs(docs, context)),
		...NONE,
		parent_map: listEntries(of, ({ dependsOn }) => dependsOn.toSorted()),
		child_map: listEntries(listChildren(graph), (ids) => ids.toSorted())
	};
}
/** Resources that a project cannot have, or that are passed over. */
const NONE = {
	exposures: {},
	metrics: {},
	groups: {},
	selectors: {},
	disabled: {},
	saved_queries: {},
	semantic_models: {},
	functions: {},
	group_map: {}
};
/** What `describe` makes of values, by their ids; without those of which it makes nothing. */
function* listEntries(values, describe) {
	for (const [id, value] of values) {
		const described = describe(value);
		if (described !== void 0) yield [id, described];
	}
}
/** Ids of what reads each node. */
function listChildren({ nodes }) {
	const children = /* @__PURE__ */ new Map();
	for (const id of nodes.keys()) children.set(id, []);
	for (const { id, dependsOn } of nodes.values()) for (const parent of dependsOn) children.get(parent)?.push(id);
	return children;
}
function describeSource(node, context) {
	const written = describeWrittenConfig(node);
	return {
		...describeResource(node, context),
		database: context.database ?? null,
		schema: node.dataset,
		source_name: node.sourceName,
		source_description: "",
		source_meta: {},
		loader: "",
		identifier: node.alias,
		relation_name: nameRelation(node, context.database),
		loaded_at_field: node.loadedAtField ?? null,
		freshness: node.freshness === void 0 ? null : describeFreshness(node.freshness),
		columns: describeColumns(node.columns),
		tags: node.tags,
		meta: node.meta,
		config: describeConfig(node),
		unrendered_config: written,
		unrendered_schema: written["schema"] ?? null,
		patch_path: null
	};
}
function describeUnitTest(node, context) {
	const { macros, vars, envVars } = node.overrides;
	const model = context.graph.nodes.get(node.model);
	return {
		...describeResource(node, context),
		model: model?.name ?? node.model,
		schema: model !== void 0 && "dataset" in model ? model.dataset : null,
		given: node.given.map(({ input, rows, format }) => ({
			input,
			rows,
			format,
			fixture: null
		})),
		expect: {
			rows: node.expect.rows,
			format: node.expect.format,
			fixture: null
		},
		overrides: {
			macros,
			vars,
			env_vars: envVars
		},
		depends_on: {
			macros: node.macros,
			nodes: node.dependsOn
		},
		config: describeConfig(node),
		checksum: node.checksum
	};
}
function describeMacro(macro, { graph }) {
	const file = toPackageFile(macro, graph);
	return {
		unique_id: macro.id,
		resource_type: "macro",
		name: macro.name,
		package_name: macro.package,
		path: file,
		original_file_path: file,
		macro_sql: macro.source,
		depends_on: { macros: macro.macros },
		description: macro.description,
		meta: {},
		docs: SHOWN,
		patch_path: null,
		arguments: []
	};
}
function describeDocs(docs, { graph }) {
	const file = toPackageFile(docs, graph);
	return {
		unique_id: docs.id,
		resource_type: "doc",
		name: docs.name,
		package_name: docs.package,
		path: file,
		original_file_path: file,
		block_contents: docs.text
	};
}
// actions/lib/artifacts/published-manifest.ts
/**
* The manifest of what is published, after a run that did only part of a project: `done` holds the
* ids of what it did, or went on with. All else is as in the earlier manifest, or left out where that
* does not have it, so that a change that is not published yet still counts as one. Macros and
* sources are those of before too: what was done may count as changed once more, and nothing is missed.
*/
function mergePublished(manifest, options) {
	const { done } = options;
	const earlier = isEntries(options.earlier) ? options.earlier : {};
	const pick = (part) => {
		const before = readPart(earlier, part);
		return Object.fromEntries(Object.entries(manifest[part]).flatMap(([id, node]) => {
			if (done.has(id)) return [[id, node]];
			return before[id] === void 0 ? [] : [[id, before[id]]];
		}));
	};
	const keep = (part) => {
		const before = readPart(earlier, part);
		const all = Object.entries(manifest[part]);
		return Object.fromEntries(all.map(([id, entry]) => [id, before[id] ?? entry]));
	};
	return {
		...manifest,
		nodes: pick("nodes"),
		unit_tests: pick("unit_tests"),
		macros: keep("macros"),
		sources: keep("sources")
	};
}
function readPart(manifest, part) {
	const entries = manifest[part];
	return isEntries(entries) ? entries : {};
}
function isEntries(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// actions/lib/artifacts/timing.ts
/** How long something took, as dbt writes it. `startedMs` is in milliseconds since 1970. */
function describeTiming(work) {
	const { startedMs, durationMs } = work;
	return {
		timing: [{
			name: "execute",
			started_at: toInstant(startedMs),
			completed_at: toInstant(startedMs + durationMs)
		}],
		thread_id: "main",
		execution_time: durationMs / 1e3
	};
}
/** Milliseconds since 1970 as ISO 8601, in UTC. */
function toInstant(ms) {
	return new Date(ms).toISOString();
}
// actions/lib/artifacts/run-results.ts
/** Says in `metadata.env` whether the run published; dbt's schema has no other place for it. */
const PUBLISHED = "PIPELINE_IS_PUBLISHED";
/** In the same place: as JSON, what nodes were made of besides files. */
const SURROUNDINGS = "PIPELINE_SURROUNDINGS";
/**
* What became of each node of a run, in the format of dbt's run results v6
* (https://schemas.getdbt.com/dbt/run-results/v6.json). Statuses have the same names in dbt.
*/
function buildRunResults(results, options) {
	const { env, ...metadata } = describeArtifact("run-results/v6", options);
	const told = {
		...env,
		[PUBLISHED]: String(options.isPublished),
		...options.surroundings && { [SURROUNDINGS]: JSON.stringify(options.surroundings) }
	};
	return {
		metadata: {
			...metadata,
			env: told
		},
		results: results.map((result) => describeResult(result, options)),
		elapsed_time: options.elapsedMs / 1e3,
		args: options.args
	};
}
function describeResult(result, { project }) {
	const { id, status, isUnchanged = false, message, failures, compiledSql } = result;
	const node = project?.graph.nodes.get(id);
	const { timing, ...took } = describeTiming(result);
	return {
		unique_id: id,
		status,
		timing: status === "skipped" || isUnchanged ? [] : timing,
		...took,
		adapter_response: describeResponse(result),
		message: message ?? (isUnchanged ? UNCHANGED : null),
		failures: failures ?? null,
		compiled: compiledSql !== void 0,
		compiled_code: compiledSql ?? null,
		relation_name: node === void 0 ? null : nameRelation(node, project?.invocation.database)
	};
}
/** Under the names that dbt-bigquery has for them. */
function describeResponse({ rowCount, cost, isUnchanged }) {
	return {
		...isUnchanged && { is_unchanged: true },
		...rowCount !== void 0 && { rows_affected: rowCount },
		...cost && {
			bytes_processed: cost.bytesProcessed,
			bytes_billed: cost.bytesBilled,
			location: cost.location,
			job_id: cost.jobId,
			slot_ms: cost.slotMs
		}
	};
}
const UNCHANGED = "Nothing has changed for it since.";
const STATUSES = [...[
	"success",
	"error",
	"skipped",
	"partial success",
	"no-op",
	"pass",
	"fail",
	"warn"
], "runtime error"];
const resultSchema = looseObject({
	unique_id: string(),
	status: _enum(STATUSES),
	adapter_response: looseObject({ is_unchanged: unknown() }).partial().optional()
});
const runResultsSchema = object({
	metadata: object({
		dbt_schema_version: string().regex(/\/run-results\/v\d+\.json$/, "is of another artifact"),
		env: record(string(), string()).optional(),
		invocation_id: string().nullish()
	}),
	results: array(resultSchema),
	args: record(string(), unknown()).default({})
});
/**
* Results of a run that went on from an earlier one: what it did not do again stands as it was, so
* that yet another run can go on from both.
*/
function continueRunResults(earlier, results) {
	const again = new Set(results.results.map(({ unique_id: id }) => id));
	const kept = parseRunResults(earlier, "run_results.json").results.filter(({ unique_id: id }) => !again.has(id));
	return {
		...results,
		results: [...kept, ...results.results]
	};
}
object({
	env: array(string()),
	hash: string()
});
function parseRunResults(text, file) {
	const parsed = runResultsSchema.safeParse(parseJson(text, file));
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		throw broken(`${file} holds no run results: ${issue === void 0 || issue.path.length === 0 ? "it" : issue.path.join(".")}: ${issue?.message}`, parsed.error);
	}
	return parsed.data;
}
function parseJson(text, file) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw broken(`${file} is no JSON: ${error.message}`, error);
	}
}
function broken(message, cause) {
	return new PipelineError(message, {
		code: "invalid-file",
		remedy: "Remove the file, or have it written again by build, run or test.",
		cause
	});
}
// actions/lib/project/surroundings.ts
/** What a project's nodes are made of besides files: settings common to them, and `env` by name. */
function describeSurroundings({ common, invocation }, env = invocation.envRead ?? []) {
	const names = [...env].toSorted();
	const values = names.map((name) => [name, invocation.env[name]]);
	return {
		env: names,
		hash: checksum(JSON.stringify([common, values]))
	};
}
// actions/transform/artifacts.ts
/**
* Writes dbt's artifacts of a run and the SQL that it sent, and in `lake` the manifest of what is now
* published. The catalog tells of what the run published and what that reads; a run that published
* nothing leaves the one that is there.
*/
async function writeArtifacts({ nodes, isPublished }, run) {
	const { project, folder, args, earlier, startedMs, endedMs } = run;
	const generatedAt = new Date(endedMs).toISOString();
	const compiled = new Map(nodes.flatMap(({ id, compiledSql: sql }) => sql ? [[id, sql]] : []));
	const stamp = {
		generatedAt,
		invocationId: project.invocation.id
	};
	const elapsedMs = endedMs - startedMs;
	const surroundings = describeSurroundings(project);
	const results = buildRunResults(nodes, {
		...stamp,
		elapsedMs,
		args,
		project,
		surroundings,
		isPublished
	});
	await folder.add("compiled", listCompiled(compiled, run));
	await folder.write("manifest.json", renderManifest(project, {
		generatedAt,
		compiled
	}));
	const all = earlier === void 0 ? results : continueRunResults(earlier, results);
	if (isPublished) {
		await keepPublished(new Set(all.results.map(({ unique_id }) => unique_id)), {
			...run,
			generatedAt
		});
		const catalog = buildCatalog(project, {
			generatedAt,
			descriptions: await describeRelations(nodes, run)
		});
		await folder.write("catalog.json", renderArtifact(catalog));
	}
	await folder.write("run_results.json", renderArtifact(all));
}
async function keepPublished(done, run) {
	const { project, lake, generatedAt } = run;
	if (lake === void 0) return;
	const key = manifestKey(project.invocation.dataset);
	const text = Iterator.from(project.graph.nodes.values()).every((node) => done.has(node.id) || node.kind === "source" || node.kind === "unit_test" || isEphemeral(node)) ? renderManifest(project, { generatedAt }) : renderArtifact(mergePublished(buildManifest(project, { generatedAt }), {
		earlier: await readJson(lake, key),
		done
	}));
	await lake.write(key, Iterator.from(text).map((piece) => Buffer.from(piece)));
}
function isEphemeral(node) {
	return node.kind === "model" && node.config.materialized === "ephemeral";
}
/** Each node's SQL, and beside it what the warehouse ran for it, where that is another. */
function listCompiled(compiled, { project: { graph }, warehouse }) {
	return [...compiled].flatMap(([id, sql]) => {
		const node = graph.nodes.get(id);
		if (node === void 0) return [];
		const file = compiledFile(node, graph);
		const own = [file, `${sql}\n`];
		const translated = translate(sql, warehouse);
		if (translated === void 0) return [own];
		return [own, [file.replace(/(\.sql)?$/, `.${warehouse.kind}.sql`), `${translated}\n`]];
	});
}
/** Undefined also for what the warehouse has refused to run. */
function translate(sql, warehouse) {
	try {
		return warehouse.translate?.(sql);
	} catch (error) {
		if (error instanceof PipelineError) return void 0;
		throw error;
	}
}
async function describeRelations(results, run) {
	const { warehouse, describe = warehouse.describe.bind(warehouse) } = run;
	const { graph } = run.project;
	const built = results.flatMap(({ id }) => graph.nodes.get(id) ?? []);
	const ids = new Set(built.flatMap(({ id, dependsOn }) => [id, ...dependsOn]));
	const found = /* @__PURE__ */ new Map();
	for (const id of ids) {
		const node = graph.nodes.get(id);
		if (node?.kind !== "model" && node?.kind !== "seed" && node?.kind !== "source") continue;
		const description = await describe({
			dataset: node.dataset,
			name: node.alias
		});
		if (description !== void 0) found.set(id, description);
	}
	return found;
}
// actions/transform/transform.ts
/**
* Checks the columns that models name, runs the plan, and leaves dbt's artifacts of the run and its
* rows in the log of runs. Throws PipelineError, before anything runs: `invalid-project` where a name
* stands for nothing, `warehouse` where a published table cannot be replaced, and `invalid-input` where
* more would be read than is allowed. What fails later is in the results.
*/
async function transform(task) {
	const startedMs = task.now();
	try {
		const ran = await runAndKeep(task);
		const note = await log(task, {
			...ran,
			startedMs,
			problem: ran.refusal?.message
		});
		return note === void 0 ? ran : {
			...ran,
			notes: [...ran.notes ?? [], note]
		};
	} catch (error) {
		await log(task, {
			nodes: [],
			isPublished: false,
			startedMs,
			problem: error instanceof Error ? error.message : String(error)
		}).catch(() => void 0);
		throw error;
	}
}
async function runAndKeep(task) {
	const { project, plan, lake } = task;
	const { dataset } = project.invocation;
	const standing = await findStanding(plan, project, task);
	const { descriptions } = standing;
	if (plan.command !== "test") await checkWork({
		...task,
		plan: standing.plan
	}, descriptions);
	const startedMs = task.now();
	const kept = lake === void 0 ? {} : await readPrevious(lake, dataset);
	const ran = await runPlan(plan, project, {
		...task,
		standing
	});
	const results = {
		...ran,
		nodes: withPrevious(ran.nodes, kept)
	};
	const describe = descriptions.describe.bind(descriptions);
	await writeArtifacts(results, {
		...task,
		describe,
		startedMs,
		endedMs: task.now()
	});
	if (lake !== void 0) await keepResults(lake, dataset, {
		results,
		kept
	});
	return results;
}
/** What is to be built is looked at before anything runs; what stands was looked at before. */
async function checkWork(task, descriptions) {
	const { plan, project, warehouse, preview, maxRunBytes } = task;
	await checkNames(task, descriptions);
	const { fullRefresh } = project.invocation;
	const isPreview = preview !== void 0;
	await checkDestinations(plan.nodes, {
		warehouse,
		fullRefresh,
		isPreview
	});
	if (maxRunBytes === void 0) return;
	checkRunBytes(await estimatePlan(plan, project, warehouse, task.reads), maxRunBytes);
}
async function log({ now, plan, project, warehouse, years }, ended) {
	const { id: invocationId, dataset, env } = project.invocation;
	if (Iterator.from(project.graph.nodes.values()).some((node) => isRelation(node) && node.dataset === dataset && node.alias === "pipeline_runs")) return `The run was not logged: ${RUN_LOG} is a model of the project.`;
	const durationMs = now() - ended.startedMs;
	return logRun({
		...ended,
		invocationId,
		dataset,
		env,
		years,
		durationMs,
		command: plan.command
	}, warehouse);
}
function isRelation(node) {
	return node.kind === "model" || node.kind === "seed";
}
async function checkNames({ project, plan, deferred, cache }, descriptions) {
	const problems = new Problems();
	await checkColumns(project, {
		models: new Set(plan.nodes.map(({ id }) => id)),
		warehouse: descriptions,
		reused: plan.reused,
		deferred,
		cache,
		problems
	});
	problems.throwIfAny();
}
// actions/transform/vars.ts
/** Reads variables written as a YAML mapping; empty text has none. Throws PipelineError. */
function parseVars(text, option) {
	if (text.trim() === "") return {};
	const value = parseYaml(text, option, new Problems())?.value;
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
	throw new PipelineError(`${option} ${text.slice(0, 80)} is no mapping of names to values.`, {
		code: "invalid-input",
		remedy: `Write ${option} {name: value}, as for dbt.`
	});
}
// actions/transform/step.ts
/** Of the ten seconds that GitHub leaves a cancelled step, what the warehouse may take. */
const STOPPING_MS = 6e3;
/** Builds, plans or tests a dbt project as an action. */
async function transformStep(inputs, runner, env) {
	const { command, out, preview: number } = inputs;
	const preview = number === void 0 ? void 0 : namePreview(inputs.dataset, number);
	const dataset = preview?.dataset ?? inputs.dataset;
	const run = {
		inputs,
		runner,
		env,
		preview,
		dataset,
		stopping: new AbortController()
	};
	const empty = {
		step: "transform",
		command,
		dataset,
		...number !== void 0 && { preview: number }
	};
	runner.setOutput("verdict", "failure");
	runner.setOutput("published", false);
	runner.setOutput("dataset", dataset);
	const ended = Promise.withResolvers();
	runner.onCancel(() => stop(run, ended.promise));
	await runStep({
		runner,
		out,
		empty
	}, async () => {
		try {
			const body = await openAndRun(run).finally(() => ended.resolve());
			if (body.problems.length === 0) runner.setOutput("verdict", "success");
			return {
				...empty,
				...body
			};
		} catch (error) {
			annotateFaults(error, inputs["project-dir"], runner);
			throw error;
		}
	});
}
/** Lets what runs be ended and the warehouse be closed, so that nobody waits for this run's lease. */
async function stop({ stopping }, ended) {
	stopping.abort();
	await Promise.race([ended, setTimeout(STOPPING_MS)]);
	return "What people read is as it was before, or all that was built; the next run goes on.";
}
async function openAndRun(run) {
	const { inputs, runner, env, dataset, preview } = run;
	const project = readProject(run);
	const isDry = inputs["dry-run"] || inputs.command === "plan";
	const opening = {
		step: "transform",
		out: inputs.out,
		database: join(inputs.out, "warehouse.duckdb"),
		threads: inputs.threads,
		env,
		dataset: isDry ? void 0 : dataset,
		preview,
		onWait: (message) => runner.log(`Waiting: ${message}`)
	};
	return withPlace(placeOf(inputs), opening, async (opened) => {
		const { lake, warehouse } = opened;
		const { select, exclude, state } = inputs;
		const prepared = await prepareRun({
			command: inputs.command === "test" ? "test" : "build",
			select,
			exclude,
			state,
			preview,
			published: inputs.dataset,
			project,
			lake,
			warehouse
		});
		const work = {
			project,
			opened,
			prepared
		};
		return isDry ? dryRun(run, work) : build(run, work);
	});
}
function placeOf(inputs) {
	return toPlace(inputs, inputs["max-bytes-billed"]);
}
function readProject({ inputs, runner, env, dataset }) {
	const { threads } = inputs;
	const vars = parseVars(inputs.vars, "vars:");
	checkOptions({
		dataset,
		threads,
		vars
	});
	const invocation = createInvocation({
		dataset,
		vars,
		env,
		fullRefresh: inputs["full-refresh"],
		threads,
		id: randomUUID(),
		startedAt: (/* @__PURE__ */ new Date()).toISOString(),
		onLog: runner.log
	});
	const project = openProject(resolve(inputs["project-dir"]), invocation);
	for (const warning of project.graph.warnings) runner.log(`Warning: ${warning}`);
	return project;
}
async function dryRun({ inputs, runner }, work) {
	const { opened, prepared } = work;
	const estimates = await estimate(work, inputs.force);
	for (const one of estimates) runner.log(tellPlanned(one));
	if (inputs["max-run-bytes"] !== void 0) checkRunBytes(estimates, inputs["max-run-bytes"]);
	const planned = estimates.map(({ id, name, bytes, isUnchanged, reason }) => ({
		id,
		name,
		...isUnchanged && { isUnchanged },
		...bytes !== void 0 && { bytes },
		...bytes === void 0 && reason !== void 0 && { reason }
	}));
	setCounts(runner, {
		models: 0,
		failed: 0,
		opened
	});
	return {
		planned,
		problems: [],
		notes: [...prepared.notes, "This was a dry run: nothing was written."]
	};
}
function estimate({ opened, prepared, project }, force) {
	const { deferred, plan, preview } = prepared;
	const { warehouse } = opened;
	return estimateWork(plan, project, {
		warehouse,
		deferred,
		preview,
		force,
		now: Date.now
	});
}
async function build({ inputs, runner, stopping: { signal } }, work) {
	const { opened, prepared, project } = work;
	const { lake, warehouse } = opened;
	const { plan, deferred, preview, state, notes } = prepared;
	const place = placeOf(inputs);
	let isPublishing = false;
	signal.addEventListener("abort", () => {
		if (!isPublishing) warehouse.cancel?.().catch(() => void 0);
	});
	const ran = await transform({
		project,
		plan,
		warehouse,
		deferred,
		preview,
		reads: preview,
		maxRunBytes: inputs["max-run-bytes"],
		years: inputs.years,
		signal,
		force: inputs.force,
		lake,
		threads: inputs.threads,
		now: Date.now,
		folder: openTargetFolder(inputs.out),
		args: recordArguments(inputs, {
			project,
			place,
			hasState: state !== void 0
		}),
		onEvent: (event) => {
			isPublishing ||= event.kind === "publish";
			const line = tellEvent(event);
			if (line !== void 0) runner.log(line);
		}
	});
	annotateNodes(ran.nodes, inputs["project-dir"], runner);
	const results = await withDifferences(ran, {
		inputs,
		signal
	}, work);
	tellOutputs(runner, results, opened);
	const problems = describeFailure(results, plan.command === "test" ? "test" : "build");
	const { differences = [] } = results;
	const changes = state && await describeChanges(project, {
		state,
		plan,
		deferred,
		warehouse,
		differences
	});
	return {
		transform: {
			...results,
			...changes && { changes }
		},
		problems,
		notes: [...notes, ...results.notes ?? []]
	};
}
/** Puts beside results how a preview's data differ from production's, where that is asked for. */
async function withDifferences(results, { inputs, signal }, { opened, prepared, project }) {
	const { plan, preview, state = NOTHING_PUBLISHED } = prepared;
	if (!inputs.compare || preview === void 0 || isFailed(results)) return results;
	const built = new Set(plan.nodes.map(({ id }) => id));
	const pairs = listPairs$1(project.graph, built, listDeferred(state));
	const { threads, "max-run-bytes": maxBytes } = inputs;
	const differences = await compareData(opened.warehouse, pairs, {
		threads,
		maxBytes,
		signal
	});
	return {
		...results,
		differences
	};
}
function tellOutputs(runner, results, opened) {
	const { nodes } = results;
	const isBuilt = ({ kind }) => kind === "model" || kind === "seed";
	const models = nodes.filter((node) => isBuilt(node) && node.status === "success" && node.isUnchanged !== true).length;
	const failed = nodes.filter((node) => !isBuilt(node) && isFailed({ nodes: [node] })).length;
	runner.setOutput("published", results.isPublished);
	setCounts(runner, {
		models,
		failed,
		opened
	});
}
function setCounts(runner, { models, failed, opened }) {
	const billed = opened.reports.reduce((sum, { bytesBilled }) => sum + bytesBilled, 0);
	runner.setOutput("models", models);
	runner.setOutput("tests-failed", failed);
	runner.setOutput("bytes-billed", billed);
}
export { transformStep };
