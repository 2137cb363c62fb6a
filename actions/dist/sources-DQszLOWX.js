import { t as PipelineError } from "./errors-DzvLK5MJ.js";
import { a as datetime } from "./part-files-B97z82vs.js";
import { a as array, c as discriminatedUnion, d as number, h as string, l as literal, m as strictObject, n as _enum, y as unknown } from "./schemas-Cy54p-G0.js";
import { r as toText } from "./text-C_Sy5OY6.js";
import { a as parseYaml, s as Problems, t as checkShape } from "./yaml-BbQ1es4R.js";
import { join } from "node:path";
import { readFile } from "node:fs/promises";
// actions/lib/lake/manifest.ts
const storedObject = strictObject({
	key: string(),
	sha256: string().regex(/^[0-9a-f]{64}$/),
	bytes: number().int().nonnegative()
});
const identity = {
	/** Raw table that the file is for. */
	table: string(),
	/** `202101` or `2021`. */
	partition: string().regex(/^\d{4}(\d{2})?$/),
	/** Whose file it is: `live`, `sample` or the template given; never asked of another. */
	origin: string()
};
const presentFile = strictObject({
	...identity,
	state: literal("present"),
	/** Address that the bytes came from, and the published file's name. */
	url: string(),
	file: string(),
	fetchedAt: datetime(),
	etag: string().optional(),
	lastModified: string().optional(),
	/** Version of the parser that made the Parquet; another one parses the raw bytes again. */
	parser: number().int(),
	raw: storedObject,
	parquet: storedObject,
	rowCount: number().int().nonnegative(),
	rejectCount: number().int().nonnegative(),
	/** CSV of the rejected rows; undefined where there are none. */
	rejects: storedObject.optional()
});
const absentFile = strictObject({
	...identity,
	state: literal("absent"),
	url: string(),
	reason: string()
});
const manifestSchema = strictObject({
	version: literal(1),
	year: number().int(),
	files: array(discriminatedUnion("state", [presentFile, absentFile]))
});
const FOLDER = "manifests";
const keyOf = (year) => `${FOLDER}/${year}.json`;
/**
* Reads the manifest of a year; one without files where there is none yet. Throws PipelineError
* `lake` for a manifest that this version did not write.
*/
async function readManifest(lake, year) {
	return (await holdManifest(lake, year)).manifest;
}
/** Reads the manifests of years in one pass, in the order of the years. */
async function readManifests(lake, years) {
	const keys = new Set(await lake.list(FOLDER));
	return Promise.all(years.map(async (year) => keys.has(keyOf(year)) ? readManifest(lake, year) : toEmpty(year)));
}
/** Reads a manifest's text; undefined for what this version did not write. */
function parseManifest(text) {
	try {
		return manifestSchema.parse(JSON.parse(text));
	} catch {
		return;
	}
}
/** Reads the manifest of a year in order to write it again. */
async function holdManifest(lake, year) {
	const bytes = await lake.read(keyOf(year));
	if (bytes === void 0) return {
		manifest: toEmpty(year),
		version: null
	};
	const text = await toText(bytes);
	try {
		return {
			manifest: manifestSchema.parse(JSON.parse(text)),
			version: bytes.version
		};
	} catch (error) {
		throw new PipelineError(`The lake's ${keyOf(year)} is not a manifest of this version.`, {
			code: "lake",
			remedy: "Move the file away and run again: files that are in the lake are found anew.",
			cause: error
		});
	}
}
/**
* Writes the manifest of a year, files in the order of table and partition. Throws PipelineError
* `lake-conflict` where another run has written it since it was held.
*/
async function writeManifest(lake, { manifest, version }) {
	const files = manifest.files.toSorted((a, b) => `${a.table}/${a.partition}` < `${b.table}/${b.partition}` ? -1 : 1);
	const text = `${JSON.stringify({
		...manifest,
		files
	}, null, 2)}\n`;
	await lake.write(keyOf(manifest.year), [Buffer.from(text)], { ifVersion: version });
}
function toEmpty(year) {
	return {
		version: 1,
		year,
		files: []
	};
}
// actions/lib/project/sources.ts
const FILE = "models/sources.yml";
const name = string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "expected a name of letters, digits and underscores");
const description = string().trim().min(1, "expected a description");
const columnSchema = strictObject({
	name,
	data_type: _enum([
		"string",
		"float64",
		"int64",
		"date"
	]),
	description,
	data_tests: array(unknown()).optional(),
	tests: array(unknown()).optional(),
	config: strictObject({ meta: strictObject({ mode: _enum(["required", "nullable"]) }) }).optional()
});
const tableSchema = strictObject({
	name,
	description,
	data_tests: array(unknown()).optional(),
	tests: array(unknown()).optional(),
	columns: array(columnSchema).min(1),
	config: strictObject({
		loaded_at_field: string().optional(),
		freshness: unknown().optional(),
		tags: unknown().optional(),
		meta: strictObject({
			publisher: string().min(1),
			published_at: string().refine((text) => text.includes("{year}"), { error: "expected an address with {year} in it" }),
			format: literal("csv").optional(),
			partition_by: strictObject({
				field: name,
				data_type: literal("date"),
				granularity: _enum(["month", "year"])
			}),
			cluster_by: array(name).max(4).optional()
		})
	})
});
const fileSchema = strictObject({
	version: literal(2).optional(),
	sources: array(strictObject({
		name,
		schema: name.optional(),
		description: description.optional(),
		tables: array(tableSchema)
	}))
});
/**
* Reads the raw tables that `models/sources.yml` defines, in its order. Throws PipelineError
* `invalid-project` that tells all that is wrong with the file.
*/
async function readTableDefinitions(projectDir) {
	const problems = new Problems();
	const yaml = parseYaml(await readSources(projectDir), FILE, problems);
	const parsed = yaml && checkShape(yaml, {
		schema: fileSchema,
		problems
	});
	if (yaml === void 0 || parsed === void 0) {
		problems.throwIfAny();
		return [];
	}
	const definitions = [];
	const seen = /* @__PURE__ */ new Set();
	for (const [s, source] of parsed.sources.entries()) for (const [t, table] of source.tables.entries()) {
		const line = yaml.lineAt([
			"sources",
			s,
			"tables",
			t,
			"name"
		]);
		const definition = toDefinition(table, source.schema ?? source.name);
		const fullName = `${definition.dataset}.${definition.name}`;
		if (seen.has(fullName)) problems.add({
			file: FILE,
			line
		}, `${fullName} is defined twice`);
		seen.add(fullName);
		for (const message of findContradictions(definition)) problems.add({
			file: FILE,
			line
		}, `${fullName}: ${message}`);
		definitions.push(definition);
	}
	problems.throwIfAny();
	return definitions;
}
/**
* Reads the raw tables that extract and load fill: readings, factors, and those with a `format`. Throws
* PipelineError `invalid-project`, also where the project does not define one of the first two.
*/
async function readRawTables(projectDir) {
	const tables = await readTableDefinitions(projectDir);
	const find = (wanted) => {
		const table = tables.find((candidate) => candidate.name === wanted);
		if (table !== void 0) return table;
		throw new PipelineError(`${join(projectDir, FILE)} defines no table ${wanted}.`, {
			code: "invalid-project",
			remedy: "Define it there: extract and load fill it."
		});
	};
	return {
		energy: find("energy_consumption"),
		factors: find("conversion_factors"),
		others: tables.filter(({ format }) => format !== void 0)
	};
}
async function readSources(projectDir) {
	try {
		return await readFile(join(projectDir, FILE), "utf8");
	} catch (error) {
		throw new PipelineError(`Cannot read ${join(projectDir, FILE)}`, {
			code: "invalid-project",
			remedy: "Name the folder of a dbt project that has models/sources.yml.",
			cause: error
		});
	}
}
function toDefinition(table, dataset) {
	const { meta } = table.config;
	return {
		dataset,
		name: table.name,
		description: table.description,
		columns: table.columns.map((column) => ({
			name: column.name,
			type: column.data_type,
			isRequired: column.config?.meta.mode === "required",
			description: column.description
		})),
		partition: {
			field: meta.partition_by.field,
			granularity: meta.partition_by.granularity
		},
		clustering: meta.cluster_by ?? [],
		publishedAt: meta.published_at,
		publisher: meta.publisher,
		format: meta.format
	};
}
function findContradictions(table) {
	const names = table.columns.map((column) => column.name.toLowerCase());
	const messages = names.filter((column, index) => names.indexOf(column) !== index).map((column) => `column ${column} is defined twice`);
	const field = table.columns.find((column) => column.name === table.partition.field);
	if (field?.type !== "date" || !field.isRequired) messages.push(`partition_by names ${table.partition.field}, which is no required date column`);
	for (const column of table.clustering) if (!names.includes(column.toLowerCase())) messages.push(`cluster_by names ${column}, which is no column`);
	return messages;
}
export { readManifests as a, readManifest as i, holdManifest as n, writeManifest as o, parseManifest as r, readRawTables as t };
