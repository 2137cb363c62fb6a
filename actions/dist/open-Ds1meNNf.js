import { t as PipelineError } from "./errors-DzvLK5MJ.js";
import { A as expandTokens, B as FAILURE, C as isRewrite, D as parseJson, E as readPath, F as readOffset, H as printTry, I as AGGREGATE_ARGUMENTS, J as listFields, L as HAVING, M as listPrinted, N as readTokens, O as isParsable, P as isZoneName, R as NULLS, S as isNeverEmpty, T as printPath$1, U as WEEKDAYS, V as fail, Z as mapNames, _ as SCRIPTS, a as containsWindow, b as PERCENTILES, c as isAggregate, d as pairWithWritten, f as printBeside, g as SCALARS, h as FAMILIES, i as containsAggregate, j as isForeign, k as isFormattable, l as printHoisting, m as AGGREGATES, o as fingerprint, p as writtenFloat, q as isOfScalars, s as hoist, t as parseScript, u as printUnnested, v as WINDOW_FUNCTIONS, w as STRING_OF, x as countGroups, y as FRAMED, z as ORDERED } from "./parse-statement-CE9HOkdt.js";
import { r as suggest, t as endWithNearest } from "./nearest-BBDE6OVA.js";
import { i as quote, n as printType, r as literal, t as TYPES$1 } from "./types-CF10vIfJ.js";
import { i as unsupported, r as invalid } from "./lex-BWsps5ss.js";
import { t as describeStop } from "./stop-CwyM_cKU.js";
import { r as readPreview } from "./previews-DkasAkps.js";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createHash, randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import { setTimeout } from "node:timers/promises";
// \0native
function load() {
	let missing;
	for (const from of [join(process.cwd(), "package.json"), import.meta.url]) try {
		return createRequire(from)("@duckdb/node-api");
	} catch (error) {
		if (error.code !== "MODULE_NOT_FOUND") throw error;
		missing = error;
	}
	throw missing;
}
const api = load();
const read = (name) => api[name];
const ANY = /* @__PURE__ */ read("ANY");
const BIGINT = /* @__PURE__ */ read("BIGINT");
const BLOB = /* @__PURE__ */ read("BLOB");
const BOOLEAN = /* @__PURE__ */ read("BOOLEAN");
const DOUBLE = /* @__PURE__ */ read("DOUBLE");
const DuckDBBlobValue = /* @__PURE__ */ read("DuckDBBlobValue");
const DuckDBInstance = /* @__PURE__ */ read("DuckDBInstance");
const DuckDBListValue = /* @__PURE__ */ read("DuckDBListValue");
const DuckDBScalarFunction = /* @__PURE__ */ read("DuckDBScalarFunction");
const DuckDBStructValue = /* @__PURE__ */ read("DuckDBStructValue");
const DuckDBTimestampTZValue = /* @__PURE__ */ read("DuckDBTimestampTZValue");
const DuckDBTimestampValue = /* @__PURE__ */ read("DuckDBTimestampValue");
const DuckDBTypeId = /* @__PURE__ */ read("DuckDBTypeId");
const VARCHAR = /* @__PURE__ */ read("VARCHAR");
const version = /* @__PURE__ */ read("version");
// actions/lib/googlesql/cast-macros.ts
/** What text GoogleSQL reads as a value, each as a regular expression of the whole text. */
const DAY = String.raw`\d{4}-\d{1,2}-\d{1,2}`;
const HOUR = String.raw`(?:[01]?\d|2[0-3])`;
const CLOCK$3 = String.raw`(?:[ Tt]${HOUR}:\d{1,2}:\d{1,2}(?:\.\d{0,6})?)?`;
const ZONE = String.raw`(?:[Zz]|(?: UTC)?[+-]\d{1,2}(?::\d{2}|\d{2})?| UTC| [A-Za-z_]+(?:/[A-Za-z_]+)+)?`;
const TEXTS = {
	int64: String.raw`\s*[+-]?(?:\d+|0[xX][0-9A-Fa-f]+)\s*`,
	float64: String.raw`(?i)\s*[+-]?(?:\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?|inf|infinity|nan)\s*`,
	numeric: String.raw`(?i)\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*`,
	bool: "(?i)true|false",
	date: DAY,
	datetime: `${DAY}${CLOCK$3}`,
	timestamp: `${DAY}${CLOCK$3}${ZONE}`,
	time: String.raw`${HOUR}:\d{1,2}:\d{1,2}(?:\.\d{0,6})?`
};
/**
* CAST and SAFE_CAST by target, then by type of the value; CAST in capitals is either, TEXT(type)
* reads text strictly. https://cloud.google.com/bigquery/docs/reference/standard-sql/conversion_functions#cast
*/
const CASTS = String.raw`
int64(x bigint) as x
int64(x double) as CAST(round(x) as bigint)
int64(x NUMERIC) as CAST(x as bigint)
int64(x boolean) as cast(x as bigint)
int64(x varchar) as case when not contains(x, 'x') and not contains(x, 'X') then TEXT(bigint) when regexp_full_match(x, '\s*-0[xX]0*8000000000000000\s*') then cast('-9223372036854775808' as bigint) when regexp_full_match(x, '\s*[+-]0[xX][0-9A-Fa-f]+\s*') then case when contains(x, '-') then -1 else 1 end * CAST(regexp_replace(x, '[\s+-]', '', 'g') as bigint) else TEXT(bigint) end
float64(x double) as x
float64(x bigint) as cast(x as double)
float64(x NUMERIC) as case when abs(x) < 9000000000000000 then cast(x as double) else cast(cast(x as varchar) as double) end
float64(x varchar) as case when (contains(x, 'x') or contains(x, 'X')) and regexp_full_match(x, '\s*[+-]?0[xX][0-9A-Fa-f]{1,15}\s*') then case when contains(x, '-') then -1 else 1 end * cast(CAST(regexp_replace(x, '[\s+-]', '', 'g') as bigint) as double) else TEXT(double) end
numeric(x NUMERIC) as x
numeric(x bigint) as cast(x as NUMERIC)
numeric(x double) as ${`case when abs(x) < 8000 and abs(abs(x * 1e9) % 1 - 0.5) > 0.002 then CAST(x as NUMERIC)
  when abs(x) >= 9e18 then CAST(CAST(x as hugeint) as NUMERIC)
  when abs(abs((x - trunc(x)) * 1e9) % 1 - 0.5) < 1e-6 then CAST(googlesql_exact_numeric(x) as NUMERIC)
  else cast(cast(trunc(x) as bigint) + cast(round((x - trunc(x)) * 1e9) as bigint) * cast(0.000000001 as decimal(10, 9)) as NUMERIC) end`}
numeric(x varchar) as TEXT(NUMERIC)
bool(x boolean) as x
bool(x bigint) as x <> 0
bool(x varchar) as TEXT(boolean)
string(x varchar) as x
string(x bigint) as cast(x as varchar)
string(x double) as ${`case when not isfinite(x) then cast(x as varchar) when x = 0 then '0'
  when cast(printf('%.15g', x) as double) = x then printf('%.15g', x) else printf('%.17g', x) end`}
string(x NUMERIC) as rtrim(rtrim(cast(x as varchar), '0'), '.')
string(x boolean) as cast(x as varchar)
string(x blob) as DECODE(x)
string(x date) as cast(x as varchar)
string(x time) as googlesql.clock_text(date '1970-01-01' + x)
string(x timestamp) as strftime(x, '%Y-%m-%d ') || googlesql.clock_text(x)
string(x timestamptz) as strftime(googlesql.civil(x), '%Y-%m-%d ') || googlesql.clock_text(googlesql.civil(x)) || '+00'
bytes(x blob) as x
bytes(x varchar) as encode(x)
date(x date) as x
date(x timestamp) as cast(x as date)
date(x timestamptz) as cast(googlesql.civil(x) as date)
date(x varchar) as TEXT(date)
datetime(x timestamp) as x
datetime(x date) as cast(x as timestamp)
datetime(x timestamptz) as googlesql.civil(x)
datetime(x varchar) as TEXT(timestamp)
timestamp(x timestamptz) as x
timestamp(x date) as googlesql.instant(cast(x as timestamp))
timestamp(x timestamp) as googlesql.instant(x)
timestamp(x varchar) as case when regexp_full_match(x, '[-0-9Tt:. ]*[0-9] [A-Z][A-Za-z_/]+') and right(x, 4) <> ' UTC' then ZONED(x) else TEXT(timestamptz) end
time(x time) as x
time(x timestamp) as cast(x as time)
time(x timestamptz) as cast(googlesql.civil(x) as time)
time(x date) as ${fail("'a DATE is no TIME'", "time")}
time(x varchar) as TEXT(time)
interval(x interval) as x
interval(x varchar) as READ(x)
string(x interval) as (case when googlesql.months_of(x) < 0 then '-' else '' end) || abs(googlesql.months_of(x)) // 12 || '-' || abs(googlesql.months_of(x)) % 12 || ' ' || date_part('day', x) || ' ' || googlesql.span_text(googlesql.clock_of(x))
`;
/** A time of day with 0, 3 or 6 digits of a second, as BigQuery prints it. */
const CLOCK_TEXT = `clock_text(x timestamp) as strftime(x, '%H:%M:%S') || case
  when epoch_us(x) % 1000000 = 0 then '' when epoch_us(x) % 1000 = 0 then strftime(x, '.%g')
  else strftime(x, '.%f') end`;
/** The clock of an INTERVAL, which goes beyond a day. */
const SPAN_TEXT = `span_text(n bigint) as (case when n < 0 then '-' else '' end) || abs(n) // 3600000000 || ':' || abs(n) // 60000000 % 60 || ':' || abs(n) // 1000000 % 60 || case
  when abs(n) % 1000000 = 0 then '' when abs(n) % 1000 = 0 then printf('.%03d', abs(n) // 1000 % 1000)
  else printf('.%06d', abs(n) % 1000000) end`;
/** Lines `name(x type) as body`, as macros.ts has them. */
function buildCastMacros() {
	const casts = CASTS.split(/\n(?=\w)/).map((line) => line.trim());
	return [
		CLOCK_TEXT,
		SPAN_TEXT,
		"offset_text(n bigint) as (case when n < 0 then '-' else '+' end) || printf('%02d', abs(n) // 60) || case when abs(n) % 60 = 0 then '' else printf(':%02d', abs(n) % 60) end",
		"zoned_text(t timestamptz, shown timestamp) as strftime(shown, '%Y-%m-%d ') || googlesql.clock_text(shown) || googlesql.offset_text((epoch_us(shown) - epoch_us(t)) // 60000000)",
		...casts.filter(Boolean).map((line) => `cast_${fillCast(line, "cast")}`),
		...casts.filter(Boolean).map((line) => `try_cast_${fillCast(line, "try_cast")}`),
		...STRING_OF
	];
}
function fillCast(line, cast) {
	const target = line.slice(0, line.indexOf("("));
	return line.replaceAll("CAST(", `${cast}(`).replace("ZONED(x)", () => {
		const zoned = `list_transform([regexp_extract(x, '[A-Z][A-Za-z_/]+$')], lambda googlesql_zone: googlesql.from_zone(${`googlesql.${cast}_datetime(regexp_replace(x, ' [A-Z].*', ''))`}, googlesql_zone))[1]`;
		return cast === "cast" ? zoned : printTry(zoned);
	}).replace("READ(x)", (read) => {
		const parsed = "googlesql.read_interval(googlesql_parse_interval(x))";
		return cast === "cast" ? parsed : read && printTry(parsed);
	}).replaceAll(/DECODE\((\w+)\)/g, cast === "cast" ? "decode($1)" : printTry("decode($1)")).replaceAll(/TEXT\((\w+)\)/g, (_, type) => {
		const otherwise = fail(`'"' || x || '" is no ${target.toUpperCase()}'`, type);
		const failing = cast === "cast" ? ` when x is not null then ${otherwise}` : "";
		return `case when regexp_full_match(x, '${TEXTS[target]}') then ${cast}(x as ${type})${failing} end`;
	});
}
// actions/lib/googlesql/macros.ts
/** Statements that install every macro in the schema `googlesql`, each after what it stands on. */
function buildMacros() {
	const overloads = /* @__PURE__ */ new Map();
	for (const line of [...FAMILIES.flatMap(({ macros = "" }) => macros.split("\n")), ...buildCastMacros()]) {
		const [, name, rest] = /^(\w+)(\(.*)$/s.exec(line) ?? [];
		if (name === void 0 || rest === void 0) continue;
		overloads.set(name, [...overloads.get(name) ?? [], rest]);
	}
	return [...overloads].map(([name, bodies]) => `create or replace macro googlesql.${name}${bodies.join(",\n  ")}`.replaceAll(/\bNUMERIC\b(?! is)/g, "decimal(38, 9)"));
}
// actions/lib/warehouse/duckdb/names.ts
const CANDIDATE = "__candidate";
/** Schemas that are DuckDB's or ours, and not to be reached as datasets. */
const RESERVED = /* @__PURE__ */ new Set([
	"information_schema",
	"pg_catalog",
	"googlesql",
	"main",
	"temp",
	"system"
]);
/** DuckDB takes an unknown `a.csv` for a file of that name. */
const FILE_EXTENSIONS = /^(csv|tsv|txt|parquet|json|jsonl|ndjson|geojson|avro|xlsx|db|duckdb|gz|zst|bz2|xz)$/i;
/**
* Where a relation lives: a dataset is a schema, and what GoogleSQL calls `d__candidate.t` is
* `d.t__candidate`, because DuckDB renames a table but cannot move it between schemas.
*/
function locate({ dataset, name }) {
	const schema = locateDataset(dataset);
	return {
		schema,
		table: schema === dataset ? name : `${name}${CANDIDATE}`
	};
}
/** Where the candidate of a relation lives. */
function locateCandidate({ dataset, name }) {
	return locate({
		dataset: `${dataset}${CANDIDATE}`,
		name
	});
}
/** The schema that a dataset, or the candidate of one, lives in. */
function locateDataset(dataset) {
	return dataset.endsWith(CANDIDATE) ? dataset.slice(0, -11) : dataset;
}
/** Whether a table in DuckDB is a candidate. */
function isCandidate(table) {
	return table.endsWith(CANDIDATE);
}
/** The same for names that differ in case only, which are one to DuckDB. */
function keyOf$1(schema, table) {
	return `${schema}.${table}`.toLowerCase();
}
/** GoogleSQL's name of what is found in DuckDB. */
function nameFrom(schema, table) {
	return isCandidate(table) ? `${schema}${CANDIDATE}.${table.slice(0, -11)}` : `${schema}.${table}`;
}
/** A table that is named alone; `known` are the tables that there are, as `dataset.table`. */
var NoDatasetError = class extends PipelineError {
	title;
	constructor(title, known = []) {
		const [only, ...others] = known.filter((each) => each.split(".")[1] === title);
		super(`The table ${title} is named without its dataset.`, {
			code: "invalid-sql",
			remedy: only === void 0 || others.length > 0 ? "Write it as dataset.table." : `Write ${only}.`
		});
		this.title = title;
	}
};
/** Maps a path of GoogleSQL (`project.dataset.table`) to DuckDB's; the project is dropped. */
function mapRelation(parts) {
	const [dataset, name] = parts.slice(-2);
	const title = parts.join(".");
	if (dataset === void 0 || name === void 0 || parts.length > 3) throw new NoDatasetError(title);
	if (RESERVED.has(dataset.toLowerCase()) || /^information_schema$/i.test(name)) throw new PipelineError(`The dataset ${dataset} in ${title} is not supported on DuckDB.`, {
		code: "unsupported-sql",
		remedy: "Read tables of the project's own datasets."
	});
	if (!/^\w+$/.test(dataset) || /[^\p{L}\p{M}\p{N}\p{Pc}\p{Pd} ]/u.test(name) || FILE_EXTENSIONS.test(name)) throw new PipelineError(`${title} is no name of a table on DuckDB.`, {
		code: "unsupported-sql",
		remedy: "Name tables in letters, digits and underscores."
	});
	const { schema, table } = locate({
		dataset,
		name
	});
	return [schema, table];
}
/** A relation's name, quoted. */
function quoteRelation(relation) {
	const { schema, table } = locate(relation);
	return `${quote(schema)}.${quote(table)}`;
}
// actions/lib/warehouse/duckdb/failure.ts
/** What DuckDB says when a file cannot be opened, and what we say; the first that matches counts. */
const OPENING = [
	[/held in (.*?) \(PID (\d+)\)/, ([, program, pid], path) => describeOwner(`${program || "A process"} (PID ${pid})`, path)],
	[/set lock on file|being used by another process/i, (_, path) => describeOwner("Another process", path)],
	[/not a valid DuckDB database|magic bytes|corrupt|checksum|newer version|serialization error/i, ({ input }, path) => ({
		problem: `${path} is no DuckDB database, or a damaged one: ${firstLine(input)}`,
		remedy: "Name another file, or move this one away so that it is made anew."
	})],
	[/only supported for storage versions/i, (_, path) => ({
		problem: `${path} was made for older versions of DuckDB, and cannot hold this program's functions.`,
		remedy: "Name a file that is not there yet, and copy into it what is to be kept."
	})],
	[/permission denied|read-only file system/i, (_, path) => ({
		problem: `The warehouse ${path} may not be written.`,
		remedy: "Name a file in a folder that you may write to."
	})],
	[/no such file|does not exist|cannot open|is a directory/i, ({ input }, path) => ({
		problem: `The warehouse ${path} cannot be opened: ${firstLine(input)}`,
		remedy: "Name a file in a folder that exists."
	})]
];
/** The same for statements. */
const RUNNING = [
	[/no space left|could not write all bytes|max_temp_directory_size/i, () => ({
		problem: "The disk of the warehouse is full.",
		remedy: "Free some space, and run this again."
	})],
	[new RegExp(`${FAILURE}(.*?)(?:", expected format is .*|' to [A-Z0-9_(),]+|' when casting|\\n|$)`, "s"), ([, problem]) => ({
		problem: `The query failed: ${problem}.`,
		remedy: "Correct the data, or use the function's SAFE_ form."
	})],
	[/out of memory/i, ({ input }) => ({
		problem: `The query needs more memory than it may have: ${firstLine(input)}`,
		remedy: "Raise memoryLimit, or ask for less at once."
	})],
	[/Ambiguous reference to catalog or schema "([^"]+)"/, ([, name = ""]) => ({
		problem: `The dataset ${name} has the name of the database file, and DuckDB cannot tell them apart.`,
		remedy: `Name the dataset or the file otherwise, such as ${name}_warehouse.duckdb.`
	})],
	[/(?:Table|View) with name (.+?) does not exist/, describeMissing],
	[/Referenced (?:column|table) "([^"]+)" not found[^\n]*(?:\n\s*Candidate (?:bindings|tables)[:\s]*([^\n]*))?/, ([, name = "", candidates = ""]) => describeColumn(name, listNames$1(candidates))],
	[/Table "[^"]+" does not have a column named "([^"]+)"(?:\s*Candidate bindings[:\s]*([^\n]*))?/, ([, name = "", candidates = ""]) => describeColumn(name, listNames$1(candidates))],
	[/column "([^"]+)" must appear in the GROUP BY clause/i, ([, name = ""]) => ({
		problem: `The column ${name} is neither grouped nor aggregated.`,
		remedy: "Name it in GROUP BY, or aggregate it."
	})],
	[/Column "([^"]+)" referenced that exists in the SELECT/, ([, name = ""]) => describeColumn(name, [])],
	[/Macro (\w+)\(\) (?:does not support the supplied|has multiple overloads)/, ([, macro = ""]) => ({
		problem: `No form of ${macro.replace(/^(?:try_)?cast_/, "CAST to ").replace(/^extract_.*/, "EXTRACT").toUpperCase()} takes arguments of these types.`,
		remedy: "Cast the arguments to the types that the function takes."
	})],
	[/^(?:Binder|Catalog|Parser|Conversion|Invalid Input|Out of Range|Constraint|Not implemented|Invalid Type|TransactionContext|IO|Mismatch Type|Dependency) Error/i, ({ input }) => ({
		problem: `DuckDB refuses the statement: ${firstLine(input)}`,
		remedy: "Correct the SQL or the data that it names."
	})]
];
/** Says in one sentence why the database file cannot be opened. */
function describeOpening(cause, path) {
	return findWording(OPENING, cause, path) ?? describeFailure(cause, []);
}
/**
* Says in GoogleSQL's words why DuckDB refused a statement; `known` are the relations that exist.
* An error that nobody can mend comes back as it is.
*/
function describeFailure(cause, known) {
	if (cause instanceof NoDatasetError) {
		const read = known.filter(({ table }) => !isCandidate(table));
		return new NoDatasetError(cause.title, read.map(({ schema, table }) => nameFrom(schema, table)));
	}
	return findWording(RUNNING, cause, known) ?? cause;
}
function findWording(wordings, cause, context) {
	if (!(cause instanceof Error) || cause instanceof PipelineError) return void 0;
	for (const [pattern, words] of wordings) {
		const match = pattern.exec(cause.message);
		if (!match) continue;
		const { problem, remedy, code = "warehouse" } = words(match, context);
		return new PipelineError(problem, {
			code,
			remedy,
			cause
		});
	}
}
function describeOwner(owner, path) {
	return {
		problem: `${owner} has the warehouse ${path} open.`,
		remedy: "Wait until it ends, or end it, and run this again.",
		code: "warehouse-locked"
	};
}
function describeMissing({ 1: missing = "", input }, known) {
	const name = missing.replaceAll("\"", "");
	const quoted = new RegExp(`"(\\w+)"\\."${name.split(".").at(-1)}"`).exec(input)?.[1];
	const [dataset, table = name] = name.includes(".") ? name.split(".") : [quoted, name];
	const wanted = dataset === void 0 ? table : nameFrom(dataset, table);
	const titles = known.map((relation) => nameFrom(relation.schema, relation.table));
	return {
		problem: `There is no table ${wanted}${endWithNearest(wanted, titles)}`,
		remedy: "Correct the table's name, or build or load it first."
	};
}
function describeColumn(name, known) {
	return {
		problem: `There is no column ${name}${endWithNearest(name, known)}`,
		remedy: "Correct the column's name."
	};
}
/** Names of columns that DuckDB offers, each perhaps with its table before it. */
function listNames$1(candidates) {
	return [...candidates.matchAll(/"([^"]+)"/g)].map(([, one = ""]) => one.split(".").at(-1) ?? "");
}
function firstLine(text) {
	return (text.split("\n")[0] ?? "").replaceAll("googlesql.", "");
}
// actions/lib/warehouse/duckdb/scripts.ts
const TYPES = {
	any: ANY,
	bigint: BIGINT,
	blob: BLOB,
	boolean: BOOLEAN,
	double: DOUBLE,
	varchar: VARCHAR
};
/** Lets every connection of the instance call GoogleSQL's functions that are written in JavaScript. */
function registerScripts(connection) {
	for (const [name, script] of Object.entries(SCRIPTS)) connection.registerScalarFunction(DuckDBScalarFunction.create({
		name: `googlesql_${name}`,
		parameterTypes: script.takes.map((type) => TYPES[type]),
		returnType: TYPES[script.gives],
		mainFunction: (info, input, output) => runScript(script, {
			info,
			input,
			output
		})
	}));
}
/** An error must not leave JavaScript: DuckDB would end the process. */
function runScript({ run, takes }, { info, input, output }) {
	try {
		const vectors = takes.map((_, index) => input.getColumnVector(index));
		for (let row = 0; row < input.rowCount; row += 1) {
			const args = vectors.map((vector) => fromDuckDb(vector.getItem(row)));
			const value = args.includes(null) ? null : run(...args);
			output.setItem(row, toDuckDb(value));
		}
		output.flush();
	} catch (error) {
		info.setError(error.message);
	}
}
function fromDuckDb(value) {
	if (value instanceof DuckDBBlobValue) return Buffer.from(value.bytes);
	if (value instanceof DuckDBListValue) return value.items.map(fromDuckDb);
	if (value instanceof DuckDBStructValue) return { fields: Object.entries(value.entries).map(([name, one]) => [name, fromDuckDb(one)]) };
	if (value instanceof DuckDBTimestampTZValue) return String(new DuckDBTimestampValue(value.micros));
	return typeof value === "object" && value !== null ? String(value) : value;
}
function toDuckDb(value) {
	return value instanceof Uint8Array ? new DuckDBBlobValue(value) : value;
}
// actions/lib/warehouse/duckdb/transaction.ts
/** Runs `work` between BEGIN and COMMIT; an error rolls all of it back. */
async function inTransaction(connection, work) {
	await connection.run("begin transaction");
	try {
		const result = await work();
		await connection.run("commit");
		return result;
	} catch (error) {
		await connection.run("rollback").catch(() => void 0);
		throw error;
	}
}
/** Runs statements in their order, in one call: each call costs as much as a small statement. */
async function runAll(connection, statements) {
	if (statements.length > 0) await connection.run(statements.join(";\n"));
}
// actions/lib/googlesql/coercion.ts
/**
* What GoogleSQL does not coerce and DuckDB would, as far as the types can be read off the text: those of
* literals, casts, operators and a few functions. Columns are left to DuckDB.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/conversion_rules
*/
function checkCoercion(node) {
	const check = CHECKS[node.kind];
	check?.(node);
}
const NUMBERS = /* @__PURE__ */ new Set([
	"int64",
	"float64",
	"numeric",
	"bignumeric"
]);
/** What a string written out may become. */
const WRITTEN = /* @__PURE__ */ new Set([
	"date",
	"datetime",
	"timestamp",
	"time"
]);
const COMPARISONS$1 = /* @__PURE__ */ new Set([
	"=",
	"<",
	">",
	"<=",
	">=",
	"<>",
	"!="
]);
const BOOLEANS = /* @__PURE__ */ new Set(["and", "or"]);
const FLAGS = /* @__PURE__ */ new Set([
	"between",
	"like",
	"like-array",
	"in",
	"is",
	"distinct-from",
	"exists"
]);
/** What CONCAT casts to STRING; BYTES stand alone. */
const CASTABLE = /* @__PURE__ */ new Set([
	...NUMBERS,
	...WRITTEN,
	"bool",
	"bytes",
	"string"
]);
const ARITHMETIC = /* @__PURE__ */ new Set([
	"+",
	"-",
	"*",
	"/"
]);
/** Functions whose arguments, from the index on, have a common type; those of numbers; those of BOOL. */
const COMMON$2 = {
	coalesce: 0,
	greatest: 0,
	if: 1,
	ifnull: 0,
	least: 0,
	nullif: 0
};
const OF_NUMBERS = new Set(`abs acos acosh asin asinh atan atan2 atanh avg cbrt ceil ceiling cos cosh cot coth csc csch div exp floor
  ieee_divide is_inf is_nan ln log log10 mod pow power safe_add safe_divide safe_multiply safe_negate
  safe_subtract sec sech sign sin sinh sqrt stddev stddev_pop stddev_samp sum tan tanh trunc var_pop
  var_samp variance`.split(/\s+/));
const OF_BOOL = /* @__PURE__ */ new Set([
	"countif",
	"if",
	"logical_and",
	"logical_or"
]);
const GIVES_JSON = new Set(`json_array json_array_append json_array_insert json_object json_remove json_set json_strip_nulls
  parse_json to_json`.split(/\s+/));
function typeOf$2(node) {
	if (node.kind === "number") return /^-?(?:\d+|0x[\da-f]+)$/i.test(node.value) ? "int64" : "float64";
	if (node.kind === "string" || node.kind === "bytes") return node.kind;
	if (node.kind === "boolean" || FLAGS.has(node.kind)) return "bool";
	if (node.kind === "typed") return node.type;
	if (node.kind === "cast") return node.type.name;
	if (node.kind === "array" || node.kind === "array-subquery") return "array";
	if (node.kind === "struct" || node.kind === "tuple") return "struct";
	if (node.kind === "unary") return node.operator === "not" ? "bool" : typeOf$2(node.operand);
	if (node.kind === "call") return typeOfCall(node);
	if (node.kind === "field" || node.kind === "index") return typeOf$2(node.base) === "json" ? "json" : void 0;
	if (node.kind !== "binary") return void 0;
	if (COMPARISONS$1.has(node.operator) || BOOLEANS.has(node.operator)) return "bool";
	return node.operator === "||" ? typeOf$2(node.left) : void 0;
}
/** JSON_QUERY gives JSON of JSON. */
function typeOfCall({ name, args: [first] }) {
	if (GIVES_JSON.has(name)) return "json";
	return (name === "json_query" || name === "json_extract") && first && typeOf$2(first) === "json" ? "json" : void 0;
}
/** A number that is written out, be it with a sign. */
function numberOf(node) {
	if (node.kind === "number") return Number(node.value);
	if (node.kind !== "unary" || node.operator !== "-") return void 0;
	const value = numberOf(node.operand);
	return value === void 0 ? void 0 : -value;
}
/** FLOAT64 that overflows; of columns that is not looked for, as it would take twice the time. */
function refuseOverflow(operator, left, right) {
	if (typeOf$2(left) !== "float64" && typeOf$2(right) !== "float64") return;
	const [a, b] = [numberOf(left), numberOf(right)];
	if (a === void 0 || b === void 0 || !Number.isFinite(a) || !Number.isFinite(b)) return;
	const value = operator === "*" ? a * b : operator === "/" ? a / b : operator === "+" ? a + b : a - b;
	if (b !== 0 && !Number.isFinite(value)) throw invalid("the FLOAT64 overflows", right);
}
const isWritten = (node) => node.kind === "string";
function isNear(a, b) {
	const [left, right] = [typeOf$2(a), typeOf$2(b)];
	if (left === void 0 || right === void 0 || left === right) return true;
	if (NUMBERS.has(left) && NUMBERS.has(right)) return true;
	if (isWritten(a) && WRITTEN.has(right) || isWritten(b) && WRITTEN.has(left)) return true;
	return [left, right].toSorted().join() === "date,datetime";
}
const title$1 = (node) => (typeOf$2(node) ?? "").toUpperCase();
function requireNear(first, others) {
	if (!first) return;
	for (const other of others) if (other && !isNear(first, other)) throw invalid(`${title$1(first)} and ${title$1(other)} have no common type`, other);
}
/** The first of each type stands for all of them: a list may have thousands. */
function requireCommon(nodes) {
	const firsts = /* @__PURE__ */ new Map();
	for (const node of nodes) if (node && !firsts.has(keyOf(node))) firsts.set(keyOf(node), node);
	const kinds = [...firsts.values()];
	for (const [index, node] of kinds.entries()) requireNear(node, kinds.slice(index + 1));
}
/** A string written out is nearer to dates than another. */
const keyOf = (node) => isWritten(node) ? "written" : typeOf$2(node);
function require(types, what, nodes) {
	for (const node of nodes) {
		const type = node && typeOf$2(node);
		if (node && type !== void 0 && !types.has(type)) throw invalid(`${what} takes no ${type.toUpperCase()}`, node);
	}
}
/** JSON is not equal to anything. */
function refuseJson(what, nodes) {
	for (const node of nodes) if (node && typeOf$2(node) === "json") throw invalid(`${what} compares no JSON`, node);
}
const BOOL = /* @__PURE__ */ new Set(["bool"]);
const ROUNDINGS = /* @__PURE__ */ new Set(["ROUND_HALF_AWAY_FROM_ZERO", "ROUND_HALF_EVEN"]);
const ADDED = /* @__PURE__ */ new Set([
	...NUMBERS,
	...WRITTEN,
	"interval"
]);
const SIGNED = /* @__PURE__ */ new Set([...NUMBERS, "interval"]);
const CHECKS = {
	array: ({ items, type }) => {
		for (const item of items) if (typeOf$2(item) === "array") throw invalid("an ARRAY has no ARRAY as an element", item);
		if (!type) requireCommon(items);
	},
	between: ({ value, low, high }) => {
		refuseJson("BETWEEN", [
			value,
			low,
			high
		]);
		requireCommon([
			value,
			low,
			high
		]);
	},
	binary: ({ operator, left, right }) => {
		if (BOOLEANS.has(operator)) require(BOOL, operator.toUpperCase(), [left, right]);
		if (ARITHMETIC.has(operator)) {
			require(ADDED, operator, [left, right]);
			refuseOverflow(operator, left, right);
		}
		if (operator === "||") {
			require(/* @__PURE__ */ new Set([
				"string",
				"bytes",
				"array"
			]), "||", [left, right]);
			requireNear(left, [right]);
		}
		if (!COMPARISONS$1.has(operator)) return;
		requireNear(left, [right]);
		for (const side of [left, right]) {
			const type = typeOf$2(side);
			if (type === "array" || type === "json" || type === "struct" && /[<>]=?$/.test(operator) && operator !== "<>") throw invalid(`${operator} compares no ${type.toUpperCase()}`, side);
		}
	},
	call: checkCall,
	case: ({ operand, whens, otherwise }) => {
		const keys = whens.map(({ when }) => when);
		if (operand) {
			refuseJson("CASE", [operand, ...keys]);
			requireNear(operand, keys);
		} else require(BOOL, "WHEN", keys);
		requireCommon([...whens.map(({ result }) => result), otherwise]);
	},
	cast: ({ value, type }) => {
		if (typeOf$2(value) === "json") throw invalid("JSON is cast to no other type", type);
	},
	"distinct-from": ({ left, right }) => refuseJson("IS DISTINCT FROM", [left, right]),
	in: ({ value, among }) => {
		refuseJson("IN", [value]);
		if (Array.isArray(among)) requireNear(value, among);
	},
	index: ({ base, by }) => {
		if (by !== "item" && typeOf$2(base) === "json") throw invalid(`${by.toUpperCase()} takes no JSON`, base);
	},
	unary: ({ operator, operand }) => {
		if (operator === "not") require(BOOL, "NOT", [operand]);
		else require(operator === "~" ? /* @__PURE__ */ new Set(["int64", "bytes"]) : SIGNED, operator, [operand]);
	}
};
function checkCall({ name, args }) {
	const called = name.toUpperCase();
	if (Object.hasOwn(COMMON$2, name)) requireCommon(args.slice(COMMON$2[name]));
	if (OF_BOOL.has(name)) require(BOOL, called, args.slice(0, 1));
	if (OF_NUMBERS.has(name)) require(NUMBERS, called, args);
	if ([
		"greatest",
		"least",
		"nullif"
	].includes(name)) refuseJson(called, args);
	if (name === "round") {
		require(NUMBERS, called, args.slice(0, 2));
		const mode = args[2];
		if (mode?.kind === "string" && !ROUNDINGS.has(mode.value.toUpperCase())) throw invalid(`ROUND knows only ${[...ROUNDINGS].join(" and ")}`, mode);
	}
	if (name === "concat") {
		require(CASTABLE, called, args);
		if (args.some((arg) => typeOf$2(arg) === "bytes")) requireCommon(args);
	}
	const [first] = args;
	if (!first || ![
		"array_agg",
		"max",
		"min"
	].includes(name)) return;
	if (typeOf$2(first) === "array") throw invalid(`${called} takes no ARRAY`, first);
}
// actions/lib/googlesql/dates.ts
/** What a date part is called in DuckDB's interval functions, with how many of them make one. */
const STEPS = {
	microsecond: "to_microseconds($)",
	millisecond: "to_milliseconds($)",
	second: "to_seconds($)",
	minute: "to_minutes($)",
	hour: "to_hours($)",
	day: "to_days(cast($ as integer))",
	week: "to_weeks(cast($ as integer))",
	month: "to_months(cast($ as integer))",
	quarter: "to_months(cast(3 * $ as integer))",
	year: "to_years(cast($ as integer))"
};
const DATE_PARTS = [
	"day",
	"week",
	"isoweek",
	"month",
	"quarter",
	"year",
	"isoyear"
];
const TIME_PARTS = [
	"microsecond",
	"millisecond",
	"second",
	"minute",
	"hour"
];
const CALENDAR_STEPS = [
	"day",
	"week",
	"month",
	"quarter",
	"year"
];
const CLOCK_STEPS = [...TIME_PARTS, "day"];
/** DATE_… and DATETIME_… take DATE, DATETIME and TIMESTAMP: which parts one has, its macro knows. */
const ANY_PARTS = [...TIME_PARTS, ...DATE_PARTS];
const ANY_STEPS = [...TIME_PARTS, ...CALENDAR_STEPS];
/** Functions of a value and a part, and the parts that they take. */
const PARTS$1 = {
	date_trunc: ANY_PARTS,
	time_trunc: TIME_PARTS,
	time_diff: TIME_PARTS,
	time_add: TIME_PARTS,
	time_sub: TIME_PARTS,
	datetime_trunc: ANY_PARTS,
	timestamp_trunc: ANY_PARTS,
	date_diff: ANY_PARTS,
	datetime_diff: ANY_PARTS,
	timestamp_diff: CLOCK_STEPS,
	date_add: ANY_STEPS,
	date_sub: ANY_STEPS,
	datetime_add: ANY_STEPS,
	datetime_sub: ANY_STEPS,
	timestamp_add: CLOCK_STEPS,
	timestamp_sub: CLOCK_STEPS,
	last_day: [
		"month",
		"quarter",
		"year",
		"week",
		"isoweek",
		"isoyear"
	],
	date_bucket: ANY_STEPS,
	datetime_bucket: ANY_STEPS,
	timestamp_bucket: ANY_STEPS,
	generate_date_array: CALENDAR_STEPS,
	generate_timestamp_array: CLOCK_STEPS
};
/** EXTRACT's parts: https://cloud.google.com/bigquery/docs/reference/standard-sql/date_functions#extract */
const EXTRACTS = {
	microsecond: "(date_part('microsecond', $) % 1000000)",
	millisecond: "(date_part('millisecond', $) % 1000)",
	second: "date_part('second', $)",
	minute: "date_part('minute', $)",
	hour: "date_part('hour', $)",
	dayofweek: "(date_part('dow', $) + 1)",
	day: "date_part('day', $)",
	dayofyear: "date_part('doy', $)",
	isoweek: "date_part('week', $)",
	month: "date_part('month', $)",
	quarter: "date_part('quarter', $)",
	year: "date_part('year', $)",
	isoyear: "date_part('isoyear', $)",
	date: "cast($ as date)",
	time: "cast($ as time)",
	datetime: "$"
};
/** Parts that a DATE has not; those that an INTERVAL has too are the clock's, and year, month and day. */
const CLOCK$2 = /* @__PURE__ */ new Set([
	...TIME_PARTS,
	"time",
	"datetime"
]);
const INTERVAL = /* @__PURE__ */ new Set([
	"year",
	"month",
	"day"
]);
/** The macro that lets only values through that have the part. */
function macroOfPart({ name }) {
	if (CLOCK$2.has(name)) return name === "datetime" || name === "time" ? "extract_datetime" : "extract_clock";
	return INTERVAL.has(name) ? "extract_calendar" : "extract_date";
}
/** Refuses a part that the function does not take. */
function checkPart(name, part) {
	if (!PARTS$1[name]?.includes(part.name)) throw unsupported(`${name.toUpperCase()} by ${describe$1(part)}`, part);
}
function describe$1({ name, day }) {
	return (day === void 0 ? name : `${name}(${day})`).toUpperCase();
}
/** The part as the macros take it: `'month'`, and weeks by the number of their first day. */
function printPart(part) {
	return literal(part.name === "isoweek" || part.name === "week" ? "week" : part.name);
}
/** Day on which the part's weeks begin, 0 for Sunday; undefined where the part is no week. */
function firstWeekday({ name, day }) {
	if (name === "isoweek") return 1;
	return name === "week" ? WEEKDAYS.indexOf(day ?? "sunday") : void 0;
}
/** DuckDB's interval of `count` parts. */
function printInterval$1(count, part) {
	const step = part.day === void 0 ? STEPS[part.name] : void 0;
	if (step === void 0) throw unsupported(`An interval of ${describe$1(part)}`, part);
	return step.replaceAll("$", () => `(${count})`);
}
/** EXTRACT of a part from a printed value. */
function printExtract$1(part, value, at) {
	if (part.name === "week") return `((date_part('doy', ${value}) + 6 - ${`(date_part('dow', ${value}) - ${firstWeekday(part)} + 7) % 7`}) // 7)`;
	const template = EXTRACTS[part.name];
	if (template === void 0) throw unsupported(`EXTRACT of ${describe$1(part)}`, at);
	return template.replaceAll("$", () => value);
}
// actions/lib/googlesql/intervals.ts
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical#interval_literals */
const PARTS = [
	"year",
	"month",
	"day",
	"hour",
	"minute",
	"second"
];
/** What stands before a part that is not the first. */
const BEFORE = {
	month: "-",
	day: " ",
	hour: " ",
	minute: ":",
	second: ":"
};
const NUMBER$1 = String.raw`(\d+)`;
/** `INTERVAL 5 DAY`, or `INTERVAL '1-2 3' YEAR TO DAY`, as DuckDB's. */
function printIntervalLiteral(node, scope) {
	const { value, part, to } = node;
	if (!to) {
		checkCount(node);
		return printInterval$1(scope.printExpression(value, scope), part);
	}
	if (value.kind !== "string") throw unsupported("INTERVAL of a computed text", value);
	const parts = readParts(value.value, part, to);
	if (!parts) throw invalid(`"${value.value}" is no INTERVAL ${title(part)} TO ${title(to)}`, value);
	const { year = 0, month = 0, day = 0, micros } = parts;
	return `(to_months(${year * 12 + month}) + to_days(${day}) + to_microseconds(${micros}))`;
}
const title = ({ name }) => name.toUpperCase();
/** The most of a part that an INTERVAL holds: 10,000 years. */
const MOST = {
	year: 1e4,
	quarter: 4e4,
	month: 12e4,
	week: 522857,
	day: 366e4,
	hour: 8784e4,
	minute: 52704e5,
	second: 316224e6
};
function checkCount({ value, part }) {
	if (value.kind !== "number") return;
	if (Math.abs(Number(value.value)) > (MOST[part.name] ?? Infinity)) throw invalid(`INTERVAL ${value.value} ${title(part)} is out of range`, value);
}
/** A sign before years and months, days, and the clock each. */
function readParts(text, from, to) {
	const [first, last] = [PARTS.indexOf(from.name), PARTS.indexOf(to.name)];
	if (first < 0 || last <= first) return void 0;
	const names = PARTS.slice(first, last + 1);
	const pattern = names.map((name, index) => {
		const hasSign = index === 0 || BEFORE[name] === " ";
		const digits = name === "second" ? `${NUMBER$1}(\\.\\d{1,6})?` : NUMBER$1;
		return `${index === 0 ? "" : BEFORE[name]}${hasSign ? "([+-]?)" : ""}${digits}`;
	}).join("");
	const found = new RegExp(`^${pattern}$`).exec(text)?.slice(1);
	if (!found) return void 0;
	const values = {};
	let [at, sign] = [0, 1];
	for (const [index, name] of names.entries()) {
		if (index === 0 || BEFORE[name] === " ") {
			sign = found[at] === "-" ? -1 : 1;
			at += 1;
		}
		values[name] = sign * Number(found[at]);
		at += 1;
	}
	const fraction = names.includes("second") ? Number((found[at] ?? ".0").slice(1).padEnd(6, "0")) : 0;
	const { hour = 0, minute = 0, second = 0, ...days } = values;
	const seconds = BigInt(hour) * 3600n + BigInt(minute) * 60n + BigInt(second);
	return {
		...days,
		micros: seconds * 1000000n + BigInt(sign * fraction)
	};
}
// actions/lib/googlesql/print-arithmetic.ts
/** Macros only where DuckDB's own operator would differ: each costs time to bind. */
function printArithmetic(node, scope) {
	const { operator, left, right } = node;
	const print = (inner) => scope.printExpression(inner, scope);
	const written = pairWithWritten(node);
	if (written && !isPlainNumber(written.other)) {
		const [other, number] = [written.other, written.literal].map(print);
		return `googlesql.${written.macro}(${other}, ${number}, cast('${written.text}' as decimal(38, 9)))`;
	}
	const [a, b] = [left, right].map(print);
	const isDated = isDate(left) || isDate(right);
	if (isDated && operator === "+") return `googlesql.add(${a}, ${b})`;
	if (isDated && operator === "-") return `googlesql.subtract(${a}, ${b})`;
	if (operator === "/") return `googlesql.divide(${a}, ${b})`;
	if (operator === "*") return isPlainNumber(left) || isPlainNumber(right) ? `(${a} * ${b})` : `googlesql.multiply(${a}, ${b})`;
	if (right.kind === "number" && /^-?\d{1,9}$/.test(right.value)) return `(${a} ${operator} cast(${right.value} as integer))`;
	if (operator === "-" && isSingle(left) && isSingle(right)) return `googlesql.subtract(${a}, ${b})`;
	return operator === "-" && !isPlainNumber(left) ? `(${a} + (- ${b}))` : `(${a} ${operator} ${b})`;
}
const DATED$1 = /^(date|datetime|time|timestamp|interval)$/;
const DATED_CALL = /^(current_)?(date|datetime|time|timestamp)(_(add|sub|trunc|seconds|millis|micros))?$|^(parse_(date|datetime|timestamp)|last_day|make_interval|justify_\w+)$/;
const KEEPS_TYPE = /^(any_value|first_value|greatest|lag|last_value|lead|least|max|min|nth_value)$/;
/** Whether it is a column, or a function of one that gives its type, which may be a date. */
function isSingle(node) {
	if (node?.kind === "call") return KEEPS_TYPE.test(node.name) && isSingle(node.args[0]);
	return node?.kind === "path" || node?.kind === "field";
}
/** Whether it is a date, a time or an INTERVAL whatever the columns are. */
function isDate(node) {
	if (node.kind === "typed") return DATED$1.test(node.type);
	if (node.kind === "cast") return DATED$1.test(node.type.name);
	return node.kind === "interval" || node.kind === "call" && DATED_CALL.test(node.name);
}
/** Whether it is INT64 or FLOAT64 whatever the columns are. */
function isPlainNumber(node) {
	if (node.kind === "number") return true;
	if (node.kind === "cast") return node.type.name === "int64" || node.type.name === "float64";
	return node.kind === "call" && [
		"count",
		"countif",
		"length",
		"row_number"
	].includes(node.name);
}
/** Functions by page, in lower case. */
const DOCUMENTED = new Map(Object.entries({
	"AEAD encryption": `aead.decrypt_bytes aead.decrypt_string aead.encrypt deterministic_decrypt_bytes
    deterministic_decrypt_string deterministic_encrypt keys.add_key_from_raw_bytes keys.keyset_chain
    keys.keyset_from_json keys.keyset_length keys.keyset_to_json keys.new_keyset keys.new_wrapped_keyset
    keys.rewrap_keyset keys.rotate_keyset keys.rotate_wrapped_keyset`,
	Aggregate: `any_value array_agg array_concat_agg avg bit_and bit_or bit_xor count countif grouping
    logical_and logical_or max max_by min min_by string_agg sum`,
	"Approximate aggregate": `approx_count_distinct approx_quantiles approx_top_count approx_top_sum`,
	Array: `array array_concat array_first array_last array_length array_reverse array_slice
    array_to_string flatten generate_array generate_date_array generate_timestamp_array`,
	Bit: "bit_count",
	Conditional: "coalesce if ifnull nullif nullifzero zeroifnull",
	Conversion: "cast safe_cast parse_bignumeric parse_numeric",
	Date: `current_date date date_add date_diff date_from_unix_date date_sub date_trunc extract format_date
    last_day parse_date unix_date`,
	Datetime: `current_datetime datetime datetime_add datetime_diff datetime_sub datetime_trunc
    format_datetime parse_datetime`,
	Debugging: "error iferror iserror nulliferror",
	DLP: "dlp_deterministic_encrypt dlp_deterministic_decrypt dlp_key_chain",
	Geography: `st_angle st_area st_asbinary st_asgeojson st_astext st_azimuth st_boundary st_boundingbox
    st_buffer st_bufferwithtolerance st_centroid st_centroid_agg st_closestpoint st_clusterdbscan
    st_contains st_convexhull st_coveredby st_covers st_difference st_dimension st_disjoint st_distance
    st_dump st_dwithin st_endpoint st_equals st_extent st_exteriorring st_geogfrom st_geogfromgeojson
    st_geogfromtext st_geogfromwkb st_geogpoint st_geogpointfromgeohash st_geohash st_geometrytype
    st_hausdorffdistance st_hausdorffdwithin st_interiorrings st_intersection st_intersects
    st_intersectsbox st_isclosed st_iscollection st_isempty st_isring st_length st_lineinterpolatepoint
    st_linelocatepoint st_linesubstring st_makeline st_makepolygon st_makepolygonoriented st_maxdistance
    st_npoints st_numgeometries st_numpoints st_perimeter st_pointn st_regionstats st_simplify
    st_snaptogrid st_startpoint st_touches st_union st_union_agg st_within st_x st_y s2_cellidfrompoint
    s2_coveringcellids`,
	Hash: "farm_fingerprint md5 sha1 sha256 sha512",
	"HyperLogLog++": "hll_count.extract hll_count.init hll_count.merge hll_count.merge_partial",
	Interval: "justify_days justify_hours justify_interval make_interval",
	JSON: `bool float64 int64 json_array json_array_append json_array_insert json_extract
    json_extract_array json_extract_scalar json_extract_string_array json_flatten json_keys json_object
    json_query json_query_array json_remove json_set json_strip_nulls json_type json_value
    json_value_array lax_bool lax_float64 lax_int64 lax_string parse_json to_json to_json_string
    bool_array float64_array int64_array string_array lax_bool_array lax_float64_array lax_int64_array
    lax_string_array`,
	"KLL quantile": `kll_quantiles.extract_float64 kll_quantiles.extract_int64
    kll_quantiles.extract_point_float64 kll_quantiles.extract_point_int64 kll_quantiles.init_float64
    kll_quantiles.init_int64 kll_quantiles.merge_float64 kll_quantiles.merge_int64
    kll_quantiles.merge_partial kll_quantiles.merge_point_float64 kll_quantiles.merge_point_int64`,
	Mathematical: `abs acos acosh asin asinh atan atan2 atanh cbrt ceil ceiling cos cosh cosine_distance cot
    coth csc csch div exp euclidean_distance floor greatest ieee_divide is_inf is_nan least ln log log10
    mod pow power rand range_bucket round safe_add safe_divide safe_multiply safe_negate safe_subtract sec
    sech sign sin sinh sqrt tan tanh trunc`,
	"Machine learning and AI": `ai.classify ai.embed ai.forecast ai.generate ai.generate_bool
    ai.generate_double ai.generate_int ai.generate_table ai.if ai.score ai.similarity distance
    ml.bucketize ml.distance ml.feature_cross ml.hash_bucketize ml.imputer ml.label_encoder ml.lp_norm
    ml.max_abs_scaler ml.min_max_scaler ml.multi_hot_encoder ml.ngrams ml.normalizer ml.one_hot_encoder
    ml.polynomial_expand ml.predict ml.quantile_bucketize ml.robust_scaler ml.standard_scaler`,
	Navigation: "first_value lag last_value lead nth_value percentile_cont percentile_disc",
	Network: `net.host net.ip_from_string net.ip_net_mask net.ip_to_string net.ip_trunc net.ipv4_from_int64
    net.ipv4_to_int64 net.public_suffix net.reg_domain net.safe_ip_from_string`,
	Numbering: "cume_dist dense_rank ntile percent_rank rank row_number",
	Range: "generate_range_array range range_contains range_end range_intersect range_overlaps range_sessionize range_start",
	Search: "search vector_search",
	Security: "session_user",
	Statistical: `corr covar_pop covar_samp stddev stddev_pop stddev_samp var_pop var_samp variance`,
	String: `ascii byte_length char_length character_length chr code_points_to_bytes code_points_to_string
    collate concat contains_substr edit_distance ends_with format from_base32 from_base64 from_hex initcap
    instr left length lower lpad ltrim normalize normalize_and_casefold octet_length regexp_contains
    regexp_extract regexp_extract_all regexp_instr regexp_replace regexp_substr repeat replace reverse
    right rpad rtrim safe_convert_bytes_to_string soundex split starts_with string strpos substr substring
    to_base32 to_base64 to_code_points to_hex translate trim unicode upper`,
	Table: "appends changes external_object_transform gap_fill",
	"Text analysis": "bag_of_words text_analyze tf_idf",
	Time: "current_time format_time parse_time time time_add time_diff time_sub time_trunc",
	"Time series": "date_bucket datetime_bucket timestamp_bucket",
	Timestamp: `current_timestamp format_timestamp parse_timestamp timestamp timestamp_add timestamp_diff
    timestamp_micros timestamp_millis timestamp_seconds timestamp_sub timestamp_trunc unix_micros
    unix_millis unix_seconds`,
	Utility: "generate_uuid typeof"
}).map(([page, names]) => [page, names.split(/\s+/)]));
/** The refusal of a function that has no entry: of BigQuery's own by its family, of others as misspelt. */
function refuseFunction(name, at) {
	const title = name.toUpperCase();
	for (const [page, names] of DOCUMENTED) if (names.includes(name)) return unsupported(`The function ${title} (${page})`, at);
	if (name.includes(".")) return unsupported(`The function ${name}`, at);
	const known = [...DOCUMENTED.values()].flat().map((one) => one.toUpperCase());
	return invalid(`there is no function ${title}${suggest(title, known)}`, at);
}
// actions/lib/googlesql/json-specials.ts
/** What functions take by name, which is written out. */
const NAMED_ARGUMENTS = {
	float64: ["wide_number_mode"],
	float64_array: ["wide_number_mode"],
	json_array_append: ["append_each_element"],
	json_array_insert: ["insert_each_element"],
	json_keys: ["mode"],
	json_set: ["create_if_missing"],
	json_strip_nulls: ["include_arrays", "remove_empty"],
	parse_json: ["wide_number_mode"],
	to_json: ["stringify_wide_numbers"]
};
/** Functions with a JSONPath, which is a constant, with arguments by name or of any type. */
const JSON_SPECIALS = {
	float64: printFloat64("json_float64"),
	float64_array: printFloat64("json_float64_array"),
	json_array: printArray$1,
	json_array_append: printAdding("json_array_append", "append_each_element"),
	json_array_insert: printAdding("json_array_insert", "insert_each_element"),
	json_extract: readAt("json_query", true),
	json_extract_array: readAt("json_query_array", true),
	json_extract_scalar: readAt("json_value", true),
	json_extract_string_array: readAt("json_value_array", true),
	json_keys: printKeys,
	json_object: printObject,
	json_query: readAt("json_query", false),
	json_query_array: readAt("json_query_array", false),
	json_remove: printRemove,
	json_set: printAdding("json_set", "create_if_missing"),
	json_strip_nulls: printStripNulls,
	json_value: readAt("json_value", false),
	json_value_array: readAt("json_value_array", false),
	parse_json: printParse$1,
	to_json: (node, scope) => {
		const [value] = take(node, 1, 1);
		const wide = readNamed(node, "stringify_wide_numbers", ["true", "false"], "false");
		return `googlesql.to_json(${printValue(value, scope)}, ${wide})`;
	},
	to_json_string: (node, scope) => {
		const [value, pretty] = take(node, 1, 2);
		const isPretty = pretty ? scope.printExpression(pretty, scope) : "false";
		return `googlesql.to_json_string(${printValue(value, scope)}, ${isPretty})`;
	}
};
function take(node, least, most) {
	const [first, ...rest] = node.args;
	if (!first || node.args.length < least || node.args.length > most) throw unsupported(`${node.name.toUpperCase()} with ${node.args.length} arguments`, node);
	return [first, ...rest];
}
/** A value of any type as it is, but that NULL in it has a type (INT64), and a tuple's fields have names. */
function printValue(value, scope) {
	return scope.printExpression(settleNulls(value), scope);
}
function settleNulls(node) {
	if (node.kind === "null") {
		const { line, column } = node;
		return {
			kind: "cast",
			isSafe: false,
			value: node,
			type: {
				name: "int64",
				parameters: [],
				line,
				column
			},
			line,
			column
		};
	}
	if (node.kind === "struct" && !node.type) {
		const fields = node.fields.map((field) => ({
			...field,
			value: settleNulls(field.value)
		}));
		return {
			...node,
			fields
		};
	}
	if (node.kind === "tuple") {
		const { line, column } = node;
		return {
			kind: "struct",
			fields: node.items.map((value, index) => ({
				value: settleNulls(value),
				name: {
					name: `_field_${index + 1}`,
					isQuoted: true,
					line,
					column
				}
			})),
			line,
			column
		};
	}
	return node.kind === "array" && node.items.every(({ kind }) => kind === "null") ? {
		...node,
		items: node.items.map(settleNulls)
	} : node;
}
/** A parameter that is text is as good as that text. */
function settleParameter(node, scope) {
	if (node?.kind !== "parameter") return node;
	const { parameters = {} } = scope.options;
	const name = Object.keys(parameters).find((one) => one.toLowerCase() === node.value.toLowerCase());
	const value = name === void 0 ? void 0 : parameters[name];
	return typeof value === "string" ? {
		...node,
		kind: "string",
		value
	} : node;
}
/** The constant of a named argument; `null` where that is written. */
function readNamed(node, name, allowed, usual) {
	const value = node.named?.find((one) => one.name === name)?.value;
	if (!value) return usual;
	if (value.kind === "null") return "null";
	const text = value.kind === "boolean" ? String(value.value) : value.kind === "string" ? value.value : void 0;
	if (text === void 0) throw unsupported(`A computed ${name.toUpperCase()}`, value);
	if (!allowed.includes(text)) throw invalid(`${name.toUpperCase()} is ${allowed.join(" or ")}, not "${text}"`, value);
	return text;
}
const WIDE_MODES = ["exact", "round"];
function printParse$1(node, scope) {
	const [text] = take(node, 1, 1);
	const mode = readNamed(node, "wide_number_mode", WIDE_MODES, "exact");
	if (mode === "null") return "cast(null as json)";
	return `cast(${mode === "round" ? "googlesql_round_json" : "googlesql_parse_json"}(${scope.printExpression(text, scope)}) as json)`;
}
function printFloat64(macro) {
	return (node, scope) => {
		const [value] = take(node, 1, 1);
		const mode = readNamed(node, "wide_number_mode", WIDE_MODES, "round");
		return `googlesql.${macro}(${scope.printExpression(value, scope)}, '${mode}')`;
	};
}
function readAt(macro, isLegacy) {
	return (node, scope) => {
		const [value, given] = take(node, 1, 2);
		const path = settleParameter(given, scope);
		const title = node.name.toUpperCase();
		if (!path && macro === "json_query") throw invalid(`${title} needs a JSONPath`, node);
		const printed = scope.printExpression(value, scope);
		if (path?.kind === "null") return `googlesql.${macro}(${printed}, cast(null as varchar))`;
		if (path && path.kind !== "string") throw unsupported(`${title} with a computed path`, path);
		const lax = /^(?:lax|recursive)\s/i.test(path?.value ?? "");
		if (path && lax) return printLax(node, printed, path);
		const steps = readPath(path?.value ?? "$", isLegacy);
		if (!steps) throw invalid(`"${path?.value}" is no JSONPath of ${title}`, path ?? node);
		return `googlesql.${macro}(${printed}, ${literal(printPath$1(steps))})`;
	};
}
function printLax(node, printed, path) {
	if (node.name !== "json_query") throw unsupported(`${node.name.toUpperCase()} with a path in lax mode`, path);
	const [, words = "", text = ""] = /^((?:(?:lax|recursive)\s+)+)(.*)$/is.exec(path.value) ?? [];
	const modes = words.toLowerCase().trim().split(/\s+/);
	const steps = modes.includes("lax") && new Set(modes).size === modes.length ? readStrictPath(text) : void 0;
	if (!steps) throw invalid(`"${path.value}" is no JSONPath of JSON_QUERY`, path);
	return `googlesql.json_query_lax(${printed}, ${literal(steps)}, ${modes.length > 1})`;
}
/** A path where brackets hold an index, and nothing else does. */
function readStrictPath(text) {
	const steps = /\[\s*[^\s\d]/.test(text.replaceAll(/"(?:[^"\\]|\\.)*"/g, "")) ? void 0 : readPath(text);
	return steps && printPath$1(steps);
}
/** The path of a function that changes JSON; undefined for NULL, which changes nothing. */
function readChangedPath(node, given, scope) {
	const title = node.name.toUpperCase();
	const path = settleParameter(given, scope);
	if (path?.kind === "null") return void 0;
	if (path?.kind !== "string") throw unsupported(`${title} with a computed path`, path ?? node);
	const strict = readStrictPath(path.value);
	if (strict === void 0) throw invalid(`"${path.value}" is no JSONPath of ${title}`, path);
	return literal(strict);
}
/** JSON_SET and its like: a path and a value, and more of them one after the other. */
function printAdding(macro, flag) {
	return (node, scope) => {
		const [json, ...pairs] = take(node, 3, Infinity);
		if (pairs.length % 2 !== 0) throw invalid(`${node.name.toUpperCase()} needs a value for each path`, node);
		const is = readNamed(node, flag, ["true", "false"], "true");
		let printed = scope.printExpression(json, scope);
		for (let at = 0; at < pairs.length; at += 2) {
			const [path, value] = [readChangedPath(node, pairs[at], scope), pairs[at + 1]];
			if (path === void 0 || !value || is === "null") continue;
			printed = `googlesql.${macro}(${printed}, ${path}, ${printValue(value, scope)}, ${is})`;
		}
		return printed;
	};
}
function printRemove(node, scope) {
	const [json, ...paths] = take(node, 2, Infinity);
	return paths.reduce((printed, one) => {
		const path = readChangedPath(node, one, scope);
		if (path === "'$'") throw invalid("JSON_REMOVE cannot remove $", one);
		return path === void 0 ? printed : `googlesql.json_remove(${printed}, ${path})`;
	}, scope.printExpression(json, scope));
}
function printStripNulls(node, scope) {
	const [json, path] = take(node, 1, 2);
	const printed = scope.printExpression(json, scope);
	const arrays = readNamed(node, "include_arrays", ["true", "false"], "true");
	const empty = readNamed(node, "remove_empty", ["true", "false"], "false");
	const where = path ? readChangedPath(node, path, scope) : "'$'";
	if (where === void 0 || arrays === "null" || empty === "null") return printed;
	return `googlesql.json_strip_nulls(${printed}, ${where}, ${arrays}, ${empty})`;
}
const MODES$1 = [
	"strict",
	"lax",
	"lax recursive"
];
function printKeys(node, scope) {
	const [json, depth] = take(node, 1, 2);
	const mode = readNamed(node, "mode", MODES$1, "strict");
	const most = depth ? scope.printExpression(depth, scope) : "null";
	const named = mode === "null" ? "cast(null as varchar)" : literal(mode);
	return `googlesql.json_keys(${scope.printExpression(json, scope)}, cast(${most} as bigint), ${named})`;
}
function printTexts(values, scope) {
	const texts = values.map((value) => `googlesql.json_text(${printValue(value, scope)})`);
	return texts.length === 0 ? "'[]'" : `'[' || ${texts.join(" || ',' || ")} || ']'`;
}
function printArray$1(node, scope) {
	return `cast(${printTexts(node.args, scope)} as json)`;
}
/** Keys and values by turns, or an array of each. */
function printObject(node, scope) {
	const { args } = node;
	if (args.length === 0) return "cast('{}' as json)";
	if (args.length % 2 !== 0) throw invalid("JSON_OBJECT needs a value for each key", node);
	const keys = args.filter((_, index) => index % 2 === 0);
	const values = args.filter((_, index) => index % 2 === 1);
	const missing = keys.find(({ kind }) => kind === "null");
	if (missing) throw invalid("a key of JSON_OBJECT is NULL", missing);
	const printed = keys.map((key) => scope.printExpression(key, scope));
	const [value] = values;
	if (values.length === 1 && value) return `googlesql.json_object(${printed[0]}, ${printValue(value, scope)})`;
	return `googlesql.json_pairs([${printed.join(", ")}], ${printTexts(values, scope)})`;
}
// actions/lib/googlesql/print-arguments.ts
/** All arguments, printed, when there are as many as allowed. */
function printArguments(node, scope, least, most = Infinity) {
	const { length } = node.args;
	if (length < least || length > most) throw unsupported(`${node.name.toUpperCase()} with ${length} arguments`, node);
	return printEach(node, scope);
}
/** Functions whose arguments, from the index on, get a common type. */
const COMMON$1 = {
	coalesce: 0,
	div: 0,
	greatest: 0,
	if: 1,
	ifnull: 0,
	least: 0,
	log: 0,
	mod: 0,
	pow: 0,
	power: 0,
	safe_add: 0,
	safe_divide: 0,
	safe_multiply: 0,
	safe_subtract: 0
};
/** All arguments, printed. */
function printEach(node, scope) {
	const from = Object.hasOwn(COMMON$1, node.name) ? COMMON$1[node.name] ?? 0 : node.args.length;
	return [...node.args.slice(0, from).map((arg) => scope.printExpression(arg, scope)), ...printBeside(node.args.slice(from), scope)];
}
// actions/lib/googlesql/condition-specials.ts
/**
* What fails is NULL in TRY, and so is what is NULL: a STRUCT of it tells them apart.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/debugging_functions
*/
const CONDITION_SPECIALS = {
	iferror: (node, scope) => {
		const [value = "", otherwise = ""] = printArguments(unwrap(node), scope, 2, 2);
		return isError(node) ? otherwise : `(coalesce(${printTry(`struct_pack(v := ${value})`)}, struct_pack(v := ${otherwise})).v)`;
	},
	iserror: (node, scope) => {
		const [value = ""] = printArguments(unwrap(node), scope, 1, 1);
		return isError(node) ? "true" : `(${printTry(`struct_pack(v := ${value})`)} is null)`;
	},
	nulliferror: (node, scope) => {
		const [value = ""] = printArguments(unwrap(node), scope, 1, 1);
		return isError(node) ? "null" : printTry(value);
	}
};
/** DuckDB's error() is volatile, which TRY refuses. */
function isError({ args: [first] }) {
	return first?.kind === "call" && first.name === "error";
}
/** TRY takes no subquery: one without FROM is its value. */
function unwrap(node) {
	return {
		...node,
		args: node.args.map(unwrapQuery)
	};
}
function unwrapQuery(node) {
	if (node.kind !== "subquery" || node.query.body.kind !== "select") return node;
	const { items, from, where, qualify } = node.query.body;
	const [only, ...others] = items;
	if (!(!from && !where && !qualify && !node.query.limit && node.query.ctes.length === 0) || others.length > 0 || only?.kind !== "expression") return node;
	return unwrapQuery(only.value);
}
// actions/lib/googlesql/formats.ts
/** Elements that DuckDB prints as GoogleSQL does, many times faster than JavaScript. */
const FORMATS = {
	...Object.fromEntries(Array.from("AaBbdHIjMmpSUuVWwYy", (name) => [name, `%${name}`])),
	n: "\n",
	t: "	",
	E3S: "%S.%g",
	E6S: "%S.%f"
};
/** Elements that DuckDB reads as GoogleSQL does where the text has all their digits. */
const PARSES = {
	Y: "\\d{4}",
	E4Y: "\\d{4}",
	...Object.fromEntries(Array.from("mdHMS", (name) => [name, "\\d{2}"]))
};
/** DuckDB's format for STRFTIME; undefined where only JavaScript knows an element. */
function translateFormat(format, { kind, at }) {
	const parts = listPrinted(format, kind).map((token) => {
		if (token.kind !== "element") return token.text.replaceAll("%", "%%");
		if (!isFormattable(token.name)) throw unsupported(`The format element ${token.text}`, at);
		return FORMATS[token.name];
	});
	return parts.includes(void 0) ? void 0 : parts.join("");
}
/** DuckDB's format for STRPTIME, and a pattern of the text for which it is right. */
function translateParse(format, { kind, at }) {
	const tokens = expandTokens(readTokens(format));
	const names = tokens.flatMap((token) => token.kind === "element" ? [token.name] : []);
	for (const token of tokens) if (token.kind === "element" && !isForeign(token, kind) && !isParsable(token.name)) throw unsupported(`The format element ${token.text}`, at);
	const isWhole = ["m", "d"].every((name) => names.includes(name)) && /Y/.test(names.join(""));
	const isOnce = new Set(names).size === names.length;
	if (!isWhole || !isOnce || !names.every((name) => PARSES[name] && !isForeign({ name }, kind))) return void 0;
	return {
		format: tokens.map((token) => token.kind === "element" ? `%${token.name.at(-1)}` : token.text.replaceAll("%", "%%")).join(""),
		pattern: tokens.map((token) => token.kind === "element" ? PARSES[token.name] ?? "" : token.text.replaceAll(/[^A-Za-z0-9 ]/g, (one) => `\\${one}`)).join("")
	};
}
// actions/lib/googlesql/print-literal.ts
/** A number, with GoogleSQL's type: 1 is INT64, 1.5 is FLOAT64. */
function printNumber(text, at) {
	if (!/^-?(?:[0-9]+|0[xX][0-9A-Fa-f]+)$/.test(text)) return `cast('${text}' as double)`;
	const isNegative = text.startsWith("-");
	const magnitude = BigInt(isNegative ? text.slice(1) : text);
	const value = isNegative ? -magnitude : magnitude;
	if (BigInt.asIntN(64, value) !== value) throw invalid(`${text} is out of INT64's range`, at);
	return `cast(${value} as bigint)`;
}
/** A parameter's value, as the literal of its type: a whole number is INT64. */
function printParameter(at, { options }) {
	const { value: name } = at;
	const entry = Object.entries(options.parameters ?? {}).find(([key]) => key.toLowerCase() === name.toLowerCase());
	if (!entry) throw invalid(`the parameter @${name} has no value`, at);
	const [, value] = entry;
	if (typeof value === "string") {
		if (value.includes("\0")) throw unsupported("A string with the character U+0000", at);
		return literal(value);
	}
	if (typeof value !== "number") return String(value);
	if (Number.isSafeInteger(value)) return `cast(${value} as bigint)`;
	return `cast('${Number.isFinite(value) ? value : String(value).replace("Infinity", "inf")}' as double)`;
}
const NUMBER = /^\s*[+-]?(?=\.?\d)\d*\.?(\d*)(?:[eE]([+-]?\d+))?\s*$/;
const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const CLOCK$1 = /^(\d{1,2}):(\d{1,2}):(\d{1,2})(\.\d{1,6})?$/;
const TIMESTAMP = /^(\d+-\d+-\d+)(?:[ Tt](\d+:\d+:\d+(?:\.\d*)?))?(.*)$/;
/** `DATE '2021-1-31'` and its like, checked here so that a view keeps no bad one. */
function printTyped(node) {
	const { type, value } = node;
	const fail = () => invalid(`"${value}" is no ${type.toUpperCase()}`, node);
	if (type === "numeric") {
		const [, fraction = "", exponent = "0"] = NUMBER.exec(value) ?? raise(fail());
		if (fraction.replace(/0+$/, "").length - Number(exponent) > 9) throw fail();
		return `cast('${value}' as decimal(38, 9))`;
	}
	if (type === "json") return `cast(${literal(readJson(value) ?? raise(fail()))} as json)`;
	if (type === "date") return `date '${readDate(value) ?? raise(fail())}'`;
	if (type === "time") return `time '${readClock(value) ?? raise(fail())}'`;
	if (type !== "datetime" && type !== "timestamp") throw unsupported(`A literal of type ${type.toUpperCase()}`, node);
	const [, day = "", clock, zone = ""] = TIMESTAMP.exec(value) ?? raise(fail());
	const instant = `${readDate(day) ?? raise(fail())} ${clock === void 0 ? "00:00:00" : readClock(clock) ?? raise(fail())}`;
	if (type === "datetime") return zone ? raise(fail()) : `timestamp '${instant}'`;
	const name = /^ [A-Za-z]/.test(zone) ? zone.slice(1) : "";
	if (name !== "UTC" && isZoneName(name)) return `googlesql.from_named(timestamp '${instant}', ${literal(name)})`;
	return `timestamptz '${instant}${zone ? readZone(zone) ?? raise(fail()) : "+00"}'`;
}
function readJson(text) {
	try {
		return parseJson(text);
	} catch {
		return;
	}
}
function raise(error) {
	throw error;
}
function readDate(text) {
	const [, year = "", month = "", day = ""] = DATE.exec(text) ?? [];
	const iso = `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	const date = /* @__PURE__ */ new Date(`${iso}T00:00:00Z`);
	return year !== "0000" && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : void 0;
}
function readClock(text) {
	const [found, hour = "", minute = "", second = "", fraction = ""] = CLOCK$1.exec(text) ?? [];
	if (!found || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return void 0;
	return `${[
		hour,
		minute,
		second
	].map((part) => part.padStart(2, "0")).join(":")}${fraction}`;
}
/** `Z`, ` UTC`, `+05:30`, ` UTC+1`: what follows the clock and is no name. */
function readZone(text) {
	if (/^(?:[Zz]| UTC)$/.test(text)) return "+00";
	const minutes = /^ [+-]/.test(text) ? void 0 : readOffset(text.trim());
	if (minutes === void 0) return void 0;
	const size = Math.abs(minutes);
	const [hour, minute] = [Math.floor(size / 60), size % 60].map((one) => String(one).padStart(2, "0"));
	return `${minutes < 0 ? "-" : "+"}${hour}:${minute}`;
}
// actions/lib/googlesql/zones.ts
/**
* TIMESTAMP to the clock of a time zone, or a clock's reading from there to TIMESTAMP. A zone is a name
* of the tz database or minutes off UTC, of which DuckDB knows the first alone.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/data-types#time_zones
*/
function printZoned(direction, value, zone, scope) {
	if (zone.kind !== "string") return `googlesql.${direction}_zone(${value}, ${scope.printExpression(zone, scope)})`;
	const offset = readOffset(zone.value);
	if (offset !== void 0) return `googlesql.${direction}_offset(${value}, ${offset})`;
	if (!isZoneName(zone.value)) throw invalid(`"${zone.value}" is no time zone`, zone);
	return direction === "to" ? `timezone(${literal(zone.value)}, ${value})` : `googlesql.from_named(${value}, ${literal(zone.value)})`;
}
/** Fills `to_zone<value|$2>` of a template. */
function fillZones(template, args, scope) {
	return template.replaceAll(/(to|from)_zone<([^|]*)\|\$(\d)>/g, (whole, direction, value, digit) => {
		const zone = args[Number(digit) - 1];
		return zone ? printZoned(direction, value, zone, scope) : whole;
	});
}
// actions/lib/googlesql/date-specials.ts
/** Functions of dates and times that take a part, an INTERVAL or a format. */
const DATE_SPECIALS = {
	date_trunc: printTrunc,
	datetime_trunc: printTrunc,
	timestamp_trunc: printTrunc,
	time_trunc: printTrunc,
	date_diff: printDiff,
	datetime_diff: printDiff,
	timestamp_diff: printDiff,
	time_diff: printDiff,
	date_add: printAdd,
	date_sub: printAdd,
	datetime_add: printAdd,
	datetime_sub: printAdd,
	timestamp_add: printAdd,
	timestamp_sub: printAdd,
	time_add: printAdd,
	time_sub: printAdd,
	last_day: printLastDay,
	format_date: printFormat$1,
	format_datetime: printFormat$1,
	format_timestamp: printFormat$1,
	format_time: printFormat$1,
	parse_date: printParse,
	parse_datetime: printParse,
	parse_timestamp: printParse,
	parse_time: printParse,
	generate_date_array: printDateArray,
	generate_timestamp_array: printTimestampArray,
	date_bucket: printBucket,
	datetime_bucket: printBucket,
	timestamp_bucket: printBucket
};
/** A value of a type, which text written out becomes, as it does in GoogleSQL. */
function printAs(type, arg, scope) {
	if (arg?.kind !== "string") return arg ? scope.printExpression(arg, scope) : "";
	const { line, column, value } = arg;
	return printTyped({
		kind: "typed",
		type,
		value,
		line,
		column
	});
}
/** `date` of `date_add`. */
function typeOf$1({ name }) {
	return name.slice(0, name.indexOf("_"));
}
/** A DATE is taken for a DATETIME by DATETIME_… and TIMESTAMP_…; every other value as it is. */
function asDatetime(node, printed = "") {
	return typeOf$1(node) === "date" ? printed : `googlesql.as_datetime(${printed})`;
}
/** A date part given as an argument. */
function readPart(node, index) {
	const arg = node.args[index];
	if (arg?.kind === "path" && arg.parts.length === 1) {
		const part = {
			name: arg.parts[0]?.name.toLowerCase() ?? "",
			line: arg.line,
			column: arg.column
		};
		checkPart(node.name, part);
		return part;
	}
	const inner = arg?.kind === "call" && arg.name === "week" ? arg.args[0] : void 0;
	const day = inner?.kind === "path" ? inner.parts[0]?.name.toLowerCase() : void 0;
	if (!arg || day === void 0 || !WEEKDAYS.includes(day)) throw invalid(`${node.name.toUpperCase()} needs a date part`, arg ?? node);
	const part = {
		name: "week",
		day,
		line: arg.line,
		column: arg.column
	};
	checkPart(node.name, part);
	return part;
}
/** Parts of a clock, which no DATE has. */
const CLOCK = /* @__PURE__ */ new Set([
	"microsecond",
	"millisecond",
	"second",
	"minute",
	"hour"
]);
/** Which types of values have the part: all but DATE, all, and all but TIMESTAMP. */
function stepOf(part) {
	if (CLOCK.has(part)) return "clock";
	return part === "day" ? "days" : "months";
}
function printTrunc(node, scope) {
	const isZoned = node.args.length === 3 && node.name !== "time_trunc";
	if (node.args.length !== 2 && !isZoned) throw unsupported(`${node.name.toUpperCase()} with ${node.args.length} arguments`, node);
	const [value, , zone] = node.args;
	const part = readPart(node, 1);
	const first = firstWeekday(part);
	const print = (arg) => printAs(typeOf$1(node), arg, scope);
	const isClock = CLOCK.has(part.name);
	const truncate = (text) => {
		if (node.name === "time_trunc") return `googlesql.trunc_time(${text}, ${printPart(part)})`;
		if (isClock) return `googlesql.trunc_clock(${text}, ${printPart(part)})`;
		return first === void 0 ? `googlesql.trunc_to(${text}, ${printPart(part)})` : `googlesql.trunc_week(${text}, ${first})`;
	};
	if (!value || !zone) {
		const printed = value ? print(value) : "";
		return truncate(isClock || typeOf$1(node) === "time" ? printed : asDatetime(node, printed));
	}
	const civil = printZoned("to", `googlesql.timestamp_only(${print(value)})`, zone, scope);
	if (isClock) return `googlesql.trunc_shown(${print(value)}, ${civil}, ${printPart(part)})`;
	return printZoned("from", truncate(civil), zone, scope);
}
/** Microseconds in a part of TIMESTAMP_DIFF, which counts whole parts, not boundaries. */
const MICROSECONDS = {
	microsecond: 1,
	millisecond: 1e3,
	second: 1e6,
	minute: 6e7,
	hour: 36e8,
	day: 864e8,
	week: 6048e8
};
function printDiff(node, scope) {
	if (node.args.length !== 3) throw unsupported(`${node.name.toUpperCase()} with ${node.args.length} arguments`, node);
	const part = readPart(node, 2);
	const [later, earlier] = node.args.slice(0, 2).map((arg) => printAs(typeOf$1(node), arg, scope));
	if (node.name === "time_diff") return `googlesql.time_diff(${later}, ${earlier}, ${printPart(part)})`;
	const values = `${asDatetime(node, later)}, ${asDatetime(node, earlier)}`;
	const first = firstWeekday(part);
	if (first !== void 0) return `googlesql.week_diff(${values}, ${first})`;
	return `googlesql.diff_${stepOf(part.name).replace("months", "parts")}(${values}, ${printPart(part)}, ${MICROSECONDS[part.name] ?? 0})`;
}
function readInterval(node, index) {
	const arg = node.args[index];
	if (arg?.kind !== "interval" || arg.to) throw unsupported(`${node.name.toUpperCase()} without a literal INTERVAL of one part`, arg ?? node);
	checkPart(node.name, arg.part);
	return arg;
}
function printAdd(node, scope) {
	if (node.args.length !== 2) throw unsupported(`${node.name.toUpperCase()} with ${node.args.length} arguments`, node);
	const interval = readInterval(node, 1);
	const [value] = node.args;
	const step = printInterval$1(scope.printExpression(interval.value, scope), interval.part);
	const printed = printAs(typeOf$1(node), value, scope);
	const verb = `add_${typeOf$1(node) === "time" ? "time" : stepOf(interval.part.name)}`;
	const signed = node.name.endsWith("_sub") ? `-(${step})` : step;
	return `googlesql.${verb}(${verb === "add_clock" || verb === "add_time" ? printed : asDatetime(node, printed)}, ${signed})`;
}
const MONTHS = {
	month: 1,
	quarter: 3,
	year: 12
};
function printLastDay(node, scope) {
	const [value] = node.args;
	if (!value || node.args.length > 2) throw unsupported(`LAST_DAY with ${node.args.length} arguments`, node);
	const printed = printAs("date", value, scope);
	if (node.args.length === 1) return `googlesql.last_day(${printed}, 'month', 1)`;
	const part = readPart(node, 1);
	const first = firstWeekday(part);
	if (first !== void 0) return `googlesql.last_day_of_week(${printed}, ${first})`;
	const months = MONTHS[part.name];
	return months === void 0 ? `googlesql.last_day_of_isoyear(${printed})` : `googlesql.last_day(${printed}, ${literal(part.name)}, ${months})`;
}
function printFormat$1(node, scope) {
	const isInstant = node.name === "format_timestamp";
	const [printed = ""] = printArguments(node, scope, 2, isInstant ? 3 : 2);
	const kind = node.name.slice(7);
	const [format, shownArg, zone] = node.args;
	const value = printAs(kind, shownArg, scope);
	const typed = `googlesql.${kind}_only(${value})`;
	const civil = zone ? printZoned("to", typed, zone, scope) : `googlesql.civil(${typed})`;
	const simple = format?.kind === "string" ? translateFormat(format.value, {
		kind,
		at: format
	}) : void 0;
	if (simple !== void 0 && (kind !== "date" || !simple.includes("%%"))) return `strftime(${civil}, ${literal(simple)})`;
	const shown = `epoch_us(${civil})`;
	return `googlesql_format_time(${printed}, ${shown}, ${isInstant ? `epoch_us(${typed})` : shown}, googlesql.kind_of(${value}))`;
}
function printParse(node, scope) {
	const [printed = "", value = ""] = printArguments(node, scope, 2, node.name === "parse_timestamp" ? 3 : 2);
	const [format, , zone] = node.args;
	const kind = node.name.slice(6);
	const simple = format?.kind === "string" ? translateParse(format.value, {
		kind,
		at: format
	}) : void 0;
	const isZoned = format?.kind !== "string" || /%E?[zZs]/.test(format.value);
	if (kind === "timestamp" && isZoned) return `googlesql.parse_instant(${printed}, ${value}, ${zone ? scope.printExpression(zone, scope) : "'UTC'"})`;
	const exact = `make_timestamp(googlesql_parse_civil(${printed}, ${value}, '${kind}'))`;
	const civil = simple ? `coalesce(try_strptime(case when regexp_full_match(${value}, ${literal(simple.pattern)}) then ${value} end, ${literal(simple.format)}), ${exact})` : exact;
	if (kind === "timestamp") return `googlesql.in_range(${zone ? printZoned("from", civil, zone, scope) : `googlesql.instant(${civil})`})`;
	return kind === "time" ? `cast(${civil} as time)` : `googlesql.in_range(${kind === "date" ? `cast(${civil} as date)` : civil})`;
}
function printDateArray(node, scope) {
	const [first, last, step] = node.args;
	if (!first || !last || node.args.length > 3) throw unsupported(`GENERATE_DATE_ARRAY with ${node.args.length} arguments`, node);
	const range = `${printAs("date", first, scope)}, ${printAs("date", last, scope)}`;
	if (!step) return `googlesql.generate_days(${range}, 1)`;
	const interval = readInterval(node, 2);
	const count = scope.printExpression(interval.value, scope);
	const months = MONTHS[interval.part.name];
	if (months === void 0) return `googlesql.generate_days(${range}, ${interval.part.name === "week" ? 7 : 1} * ${count})`;
	return `googlesql.generate_months(${range}, ${months} * ${count})`;
}
function printTimestampArray(node, scope) {
	if (node.args.length !== 3) throw unsupported(`GENERATE_TIMESTAMP_ARRAY with ${node.args.length} arguments`, node);
	const [first = "", last = ""] = node.args.slice(0, 2).map((arg) => printAs("timestamp", arg, scope));
	const interval = readInterval(node, 2);
	return `googlesql.generate_instants(${first}, ${last}, ${printInterval$1(scope.printExpression(interval.value, scope), interval.part)})`;
}
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/time-series-functions */
function printBucket(node, scope) {
	if (node.args.length < 2 || node.args.length > 3) throw unsupported(`${node.name.toUpperCase()} with ${node.args.length} arguments`, node);
	const interval = readInterval(node, 1);
	const [value, , origin] = node.args;
	const type = typeOf$1(node);
	const printed = printAs(type, value, scope);
	const from = origin ? printAs(type, origin, scope) : `googlesql.epoch_of(${printed})`;
	const { value: count, part } = interval;
	if (count.kind !== "number" || !(Number(count.value) > 0)) throw unsupported(`${node.name.toUpperCase()} by this INTERVAL`, interval);
	const months = MONTHS[part.name];
	const width = BigInt(count.value) * BigInt(months ?? MICROSECONDS[part.name] ?? 0);
	return `googlesql.${months ? "month_bucket" : CLOCK.has(part.name) ? "clock_bucket" : "bucket"}(${printed}, ${width}, ${from})`;
}
// actions/lib/googlesql/text-specials.ts
/** Functions of text that look at their arguments: patterns, modes, formats. */
const TEXT_SPECIALS = {
	concat: printConcat,
	contains_substr: (node, scope) => {
		const [value = "", sought = ""] = printArguments(node, scope, 2, 2);
		const [, written] = node.args;
		if (written?.kind === "null") throw invalid("CONTAINS_SUBSTR seeks no NULL", written);
		return `googlesql.contains_substr(${value}, ${sought})`;
	},
	format: printFormat,
	normalize: printNormalize,
	normalize_and_casefold: printNormalize,
	regexp_contains: (node, scope) => {
		const [value = "", pattern = ""] = printArguments(node, scope, 2, 2);
		return node.args[1]?.kind === "string" ? `regexp_matches(${value}, ${pattern})` : `googlesql.regexp_contains(${value}, ${pattern})`;
	},
	regexp_extract: printExtract,
	regexp_substr: printExtract,
	regexp_extract_all: printExtractAll,
	regexp_instr: (node, scope) => {
		const [value, pattern, position = "1", occurrence = "1", end = "0"] = printArguments(node, scope, 2, 5);
		readGroups(node);
		return `googlesql.regexp_place(${value}, ${pattern}, ${position}, ${occurrence}, ${end})`;
	},
	regexp_replace: printReplace
};
/** What is no text is cast to STRING, as columns may be; BYTES are told by one that is written out. */
function printConcat(node, scope) {
	const hasBytes = node.args.some(isBytes$1);
	const macro = node.args.some(({ kind }) => kind === "string") ? "text_of" : "joined_of";
	return `(${printArguments(node, scope, 1).map((arg, index) => hasBytes || LITERAL.has(node.args[index]?.kind ?? "") ? arg : `googlesql.${macro}(${arg})`).join(" || ")})`;
}
const LITERAL = /* @__PURE__ */ new Set(["string", "null"]);
const GIVING_BYTES = new Set(`code_points_to_bytes from_base32 from_base64 from_hex md5 sha1 sha256 sha512`.split(" "));
function isBytes$1(node) {
	if (node.kind === "cast") return node.type.name === "bytes";
	return node.kind === "bytes" || node.kind === "call" && GIVING_BYTES.has(node.name);
}
/** The groups of a pattern that is written out; of a computed one nothing is known. */
function readGroups(node) {
	const pattern = node.args[1];
	if (pattern?.kind !== "string") return void 0;
	const count = Number(countGroups(pattern.value));
	if (count > 1) throw invalid(`${node.name.toUpperCase()}'s pattern has more than one capturing group`, pattern);
	return count;
}
/** Without a search for its own end where a match may be empty. */
function printExtractAll(node, scope) {
	const [value = "", pattern = ""] = printArguments(node, scope, 2, 2);
	const groups = readGroups(node);
	const written = node.args[1];
	if (groups === void 0 || written?.kind !== "string" || !isNeverEmpty(written.value)) return `googlesql.regexp_every(${value}, ${pattern})`;
	const found = `regexp_extract_all(${value}, ${pattern}, ${groups})`;
	return groups === 0 ? found : `list_transform(${found}, lambda one: coalesce(one, ''))`;
}
function isOne(node, index) {
	const arg = node.args[index];
	return arg === void 0 || arg.kind === "number" && arg.value === "1";
}
function printExtract(node, scope) {
	const [value = "", pattern = "", position = "1", occurrence = "1"] = printArguments(node, scope, 2, 4);
	const groups = readGroups(node);
	if (groups === void 0 || !isOne(node, 2) || !isOne(node, 3)) return `googlesql.regexp_nth(${value}, ${pattern}, ${position}, ${occurrence})`;
	if (groups === 1) return `googlesql.regexp_group(${value}, ${pattern})`;
	return `(case when regexp_matches(${value}, ${pattern}) then ${`regexp_extract(${value}, ${pattern}, 0)`} end)`;
}
/** What is written out is checked here. */
function printReplace(node, scope) {
	const printed = printArguments(node, scope, 3, 3).join(", ");
	const [, pattern, replacement] = node.args;
	if (pattern?.kind !== "string" || replacement?.kind !== "string") return `googlesql.regexp_replace(${printed})`;
	if (!isRewrite(pattern.value, replacement.value)) throw invalid("REGEXP_REPLACE's replacement names no group of the pattern", replacement);
	return `regexp_replace(${printed}, 'g')`;
}
const MODES = /* @__PURE__ */ new Set([
	"NFC",
	"NFD",
	"NFKC",
	"NFKD"
]);
function printNormalize(node, scope) {
	const [value, mode] = node.args;
	const name = mode?.kind === "path" && mode.parts.length === 1 ? mode.parts[0]?.name : "NFC";
	if (!value || node.args.length > 2 || mode && mode.kind !== "path") throw invalid(`${node.name.toUpperCase()} takes text and a mode`, node);
	const form = name?.toUpperCase() ?? "";
	if (!MODES.has(form)) throw invalid(`${form} is no mode of normalization`, mode ?? node);
	return `googlesql_${node.name}(${scope.printExpression(value, scope)}, ${literal(form)})`;
}
/** Each argument is told by its type, as FORMAT reads it. */
function printFormat(node, scope) {
	const [format = "", ...values] = printArguments(node, scope, 1);
	return `googlesql_format(${format}, cast(to_json(cast([${values.map((value) => `googlesql.tell(${value})`).join(", ")}] as varchar[])) as varchar))`;
}
// actions/lib/googlesql/specials.ts
/** Functions that no template can say: any number of arguments, date parts, formats, patterns. */
const SPECIALS = {
	...TEXT_SPECIALS,
	...JSON_SPECIALS,
	...DATE_SPECIALS,
	...CONDITION_SPECIALS,
	greatest: (node, scope) => printUnlessNull("greatest", printArguments(node, scope, 1)),
	least: (node, scope) => printLeast(printArguments(node, scope, 1), scope),
	array_concat: (node, scope) => printUnlessNull("list_concat", printArguments(node, scope, 1)),
	to_hex: printToHex
};
/** DuckDB's GREATEST and LEAST pass over NULL; GoogleSQL's are NULL then. */
function printUnlessNull(name, args) {
	return `(case when ${args.map((arg) => `${arg} is null`).join(" or ")} then null else ${name}(${args.join(", ")}) end)`;
}
/** NaN, if there is one, where DuckDB has it largest. */
function printLeast(args, { hasNaN }) {
	const least = printUnlessNull("least", args);
	if (!hasNaN) return least;
	return `(case when ${least} is not null and (${args.map((arg) => `googlesql.is_unordered(${arg})`).join(" or ")}) then ${printUnlessNull("greatest", args)} else ${least} end)`;
}
/** DuckDB's hashes are hexadecimal already: surrogate keys over millions of rows feel it. */
function printToHex(node, scope) {
	const [value = ""] = printArguments(node, scope, 1, 1);
	const hash = /^unhex\(((?:md5|sha1|sha256)\(.*\))\)$/s.exec(value)?.[1];
	return hash !== void 0 && isHash(node.args[0]) ? hash : `googlesql.to_hex(${value})`;
}
function isHash(arg) {
	return arg?.kind === "call" && [
		"md5",
		"sha1",
		"sha256"
	].includes(arg.name) && !arg.isSafe;
}
// actions/lib/googlesql/print-call.ts
/** DuckDB's text for a call; a function without an entry in functions.ts or specials.ts is refused. */
function printCall(node, scope) {
	const title = node.name.toUpperCase();
	refuseNesting(node, title);
	if (node.named?.some(({ name }) => !NAMED_ARGUMENTS[node.name]?.includes(name))) throw unsupported(`A named argument of ${title}`, node);
	const names = node.named?.map(({ name }) => name) ?? [];
	if (new Set(names).size < names.length) throw invalid(`${title} is given a name twice`, node);
	if (Object.hasOwn(AGGREGATES, node.name)) {
		if (node.isSafe) throw unsupported(`SAFE.${title}`, node);
		return printAggregate(node, scope);
	}
	if (Object.hasOwn(WINDOW_FUNCTIONS, node.name)) return printWindowFunction(node, scope);
	const special = Object.hasOwn(SPECIALS, node.name) ? SPECIALS[node.name] : void 0;
	if (!special && !Object.hasOwn(SCALARS, node.name)) throw refuseFunction(node.name, node);
	refuseModifiers(node, title);
	const printed = special ? special(node, scope) : printScalar(node, scope);
	return node.isSafe ? printTry(printed) : printed;
}
/** An aggregate goes over values, a window also over aggregates, neither over windows. */
function refuseNesting(node, title) {
	if (!isAggregate(node)) return;
	const { args, orderBy, over } = node;
	if (containsWindow([
		args,
		orderBy,
		over
	]) || !over && containsAggregate([args, orderBy])) throw invalid(`${title} goes over another ${over ? "window function" : "aggregate"}`, node);
}
function refuseModifiers(node, title) {
	if (node.isStar || node.isDistinct || node.nulls || node.having || node.limit) throw invalid(`${title} takes no DISTINCT, NULLS, HAVING or LIMIT`, node);
	if (node.orderBy.length > 0 || node.over) throw invalid(`${title} is no aggregate`, node);
}
function printScalar(node, scope) {
	const args = printEach(node, scope);
	const entry = SCALARS[node.name] ?? [];
	const templates = typeof entry === "string" ? [entry] : entry;
	const template = templates.find((text) => text.includes("$*") ? args.length > 0 : countArguments(text) === args.length);
	if (template === void 0) {
		const counts = templates.map(countArguments).join(" or ");
		throw unsupported(`${node.name.toUpperCase()} with ${args.length} instead of ${counts} arguments`, node);
	}
	const filled = fillZones(template, node.args, scope).replace(/\$(\d|\*)/g, (_, which) => which === "*" ? args.join(", ") : args[Number(which) - 1] ?? "");
	return filled.startsWith("case") ? `(${filled})` : filled;
}
function countArguments(template) {
	return Math.max(0, ...[...template.matchAll(/\$(\d)/g)].map(([, digit]) => Number(digit)));
}
function printAggregate(node, scope) {
	const { name } = node;
	const title = name.toUpperCase();
	const [least, most] = node.isStar ? [0, 0] : AGGREGATE_ARGUMENTS[name] ?? [1, 1];
	if (node.isStar && (name !== "count" || node.isDistinct)) throw invalid(`${title} takes no *`, node);
	if (node.args.length < least || node.args.length > most) throw invalid(`${title} does not take ${node.args.length} arguments`, node);
	if (!ORDERED.has(name) && (node.orderBy.length > 0 || node.limit)) throw invalid(`${title} takes no ORDER BY or LIMIT`, node);
	if (node.nulls && (name === "string_agg" || !Object.hasOwn(NULLS, name))) throw unsupported(`${title} with IGNORE or RESPECT NULLS`, node);
	const isPlain = node.orderBy.length === 0 && !node.limit && !node.nulls && !node.isStar;
	if (node.having && name !== "any_value" && (!HAVING.has(name) || !isPlain)) throw unsupported(`${title} with HAVING`, node);
	if (node.over && (node.orderBy.length > 0 || node.limit || name.startsWith("approx_quantiles"))) throw unsupported(`${title} with ORDER BY or LIMIT and OVER`, node);
	if (node.isDistinct && node.over?.orderBy.length) throw invalid(`${title} with DISTINCT takes no ORDER BY in OVER`, node);
	return fillAggregate(node, scope);
}
function fillAggregate(node, scope) {
	const { name } = node;
	const inner = {
		...scope,
		hoist: void 0
	};
	const print = (argument) => inner.printExpression(argument, inner);
	const args = node.args.map(print);
	const [first = ""] = args;
	const order = node.orderBy.length > 0 ? ` order by ${printOrderings(node.orderBy, inner)}` : "";
	const isInOrder = isDistinctInOrder(node);
	const distinct = node.isDistinct && !isInOrder || name === "approx_count_distinct" ? "distinct " : "";
	const isIgnoring = (node.nulls ?? NULLS[name]) === "ignore";
	const isCondition = name === "countif" && !node.isDistinct;
	const condition = isCondition ? first : isIgnoring ? `${first} is not null` : void 0;
	const filter = condition === void 0 ? "" : ` filter (where ${condition})`;
	const over = node.over ? ` over ${printWindow(node.over, inner)}` : "";
	const isText = name === "string_agg" && !isOfBytes(node);
	const insides = {
		"@": isCondition || node.isStar ? "*" : `${distinct}${listArguments(node, args, print)}${order}`,
		"@1": `${distinct}${isText ? `googlesql.text_only(${first})` : first}${order}`,
		"@3": `googlesql.is_unordered(${first})`,
		"@2": `struct_pack(v := ${first}, w := ${args[1]})`
	};
	const limit = printLimit(node, print);
	const having = node.having && name !== "any_value" ? node.having : void 0;
	const key = having && print(having.value);
	const call = (aggregate, inside) => {
		if (having) {
			const values = `googlesql.having_values(${hoist(`list(struct_pack(v := ${first}, k := ${key}))${over}`, scope)}, ${hoist(`${having.which}(${key})${over}`, scope)})`;
			const kept = node.isDistinct ? `list_distinct(${values})` : values;
			const more = name === "string_agg" ? `, ${args[1] ?? "','"}` : "";
			return aggregate === "list" ? kept : `list_aggregate(${kept}, '${aggregate}'${more})`;
		}
		const printed = hoist(`${aggregate}(${insides[inside]})${filter}${over}`, scope);
		const kept = isInOrder ? `googlesql.first_of_each(${printed})` : printed;
		return limit === void 0 ? kept : `list_slice(${kept}, 1, ${limit})`;
	};
	const isKnown = scope.hoist !== void 0 && scope.hoist !== "off";
	return chooseTemplate(node, scope).replace(/(\w+)\((@\d?)\)/g, (_, aggregate, inside) => call(aggregate, inside)).replace(", $1)", () => isKnown ? ")" : `, ${first})`).replace(/\$([2-9])/g, (_, digit) => args[Number(digit) - 1] ?? "','");
}
/** GoogleSQL says nothing of the order, BigQuery gives that of the rows; DuckDB that of its hashes. */
function isDistinctInOrder({ name, isDistinct, orderBy, over }) {
	return isDistinct && ORDERED.has(name) && orderBy.length === 0 && !over;
}
/** What stands between BYTES is BYTES too. */
function isOfBytes({ name, args }) {
	return name === "string_agg" && args.some(({ kind }) => kind === "bytes");
}
function chooseTemplate(node, scope) {
	if (node.having && node.name === "any_value") return `arg_${node.having.which}_null(@)`;
	if (node.name === "string_agg" && isOfBytes(node)) return "googlesql.array_to_string(list(@1), $2)";
	if (node.name === "string_agg" && !node.having && (node.limit || isDistinctInOrder(node))) return "array_to_string(list(@1), $2)";
	if (scope.hasNaN && node.name === "min") return "googlesql.least_of(min(@), max(@), bool_or(@3))";
	return AGGREGATES[node.name] ?? "";
}
function listArguments(node, args, print) {
	const [first = "", ...rest] = args;
	if (node.having && node.name === "any_value") return `${first}, ${print(node.having.value)}`;
	if (node.name === "countif") return `nullif(${first}, false)`;
	if (node.name === "string_agg") return `googlesql.text_only(${first}), ${rest[0] ?? "','"}`;
	return args.join(", ");
}
function printLimit(node, print) {
	if (!node.limit) return void 0;
	if (node.limit.kind !== "number" || node.over) throw unsupported(`${node.name.toUpperCase()} with this LIMIT`, node);
	return print(node.limit);
}
function printWindowFunction(node, scope) {
	const title = node.name.toUpperCase();
	if (!node.over) throw invalid(`${title} needs OVER`, node);
	checkWindow(node);
	const inner = {
		...scope,
		hoist: void 0
	};
	const args = node.args.map((arg) => inner.printExpression(arg, inner));
	const over = `over ${printWindow(node.over, inner)}`;
	if (PERCENTILES.has(node.name)) return printPercentile(node, args, {
		over,
		scope
	});
	const [value, , otherwise] = args;
	if (otherwise !== void 0 && node.args[2]?.kind !== "null") args[0] = `case when true then ${value} else ${otherwise} end`;
	const nulls = node.nulls ? ` ${node.nulls} nulls` : "";
	return hoist(`${node.name}(${args.join(", ")}${nulls}) ${over}`, scope);
}
function checkWindow(node) {
	const { name, over, args } = node;
	const title = name.toUpperCase();
	const [least, most] = WINDOW_FUNCTIONS[name] ?? [0, 0];
	if (args.length < least || args.length > most) throw invalid(`${title} does not take ${args.length} arguments`, node);
	if (node.isSafe || node.isStar || node.isDistinct || node.having || node.limit) throw invalid(`${title} takes arguments only`, node);
	if (node.orderBy.length > 0) throw invalid(`${title} takes arguments only`, node);
	const takesNulls = FRAMED.has(name) || PERCENTILES.has(name);
	if (node.nulls && !takesNulls) throw invalid(`${title} takes no ${node.nulls} NULLS`, node);
	if (over?.frame && !FRAMED.has(name)) throw invalid(`${title} takes no window frame`, node);
	const hasOrder = (over?.orderBy.length ?? 0) > 0;
	if (PERCENTILES.has(name) && hasOrder) throw invalid(`${title} takes no ORDER BY`, node);
	if (!takesNulls && name !== "row_number" && !hasOrder && !over?.base) throw invalid(`${title} needs ORDER BY in OVER`, node);
	const count = args[1];
	if (count?.kind === "number" && count.value.startsWith("-")) throw invalid(`${title} takes no negative number`, count);
}
/** The share is a constant; which value it falls on, GoogleSQL says of its exact binary value. */
function printPercentile(node, args, { over, scope }) {
	const title = node.name.toUpperCase();
	const share = node.args[1];
	if (share?.kind !== "number") throw unsupported(`${title} with a computed percentile`, node);
	if (!(Number(share.value) >= 0 && Number(share.value) <= 1)) throw invalid(`${title} needs a percentile from 0 to 1`, share);
	const isContinuous = node.name === "percentile_cont";
	const value = isContinuous ? `googlesql.percentile_value(${args[0]})` : args[0] ?? "";
	const place = `cast('${isContinuous ? share.value : nudge(share.value)}' as double)`;
	if (node.nulls === "respect") return `googlesql.${node.name}(${hoist(`list(${value}) ${over}`, scope)}, ${place})`;
	return hoist(`${isContinuous ? "quantile_cont" : "quantile_disc"}(${value}, ${place}) ${over}`, scope);
}
/** A share that is a little more in binary than it says, as 0.9 is, falls beyond a whole row. */
function nudge(text) {
	const [, whole = "", fraction = ""] = /^(\d*)\.?(\d*)$/.exec(text) ?? [];
	let [scaled, halvings] = [Number(text), 0n];
	for (; !Number.isInteger(scaled); halvings += 1n) scaled *= 2;
	return BigInt(scaled) * 10n ** BigInt(fraction.length) > BigInt(whole + fraction) * 2n ** halvings ? String(Number(text) * (1 + 1e-13)) : text;
}
/** ORDER BY's list; GoogleSQL puts NULL first ascending, last descending. */
function printOrderings(orderings, scope, isOuter = false) {
	return orderings.map(({ value, isDescending, nulls }) => {
		const isOrdinal = isOuter && value.kind === "number";
		const key = isOrdinal ? value.value : scope.printExpression(value, scope);
		const how = `${isDescending ? "desc" : "asc"} nulls ${nulls ?? (isDescending ? "last" : "first")}`;
		return `${scope.hasNaN && !isOrdinal ? `googlesql.nan_rank(${key}) ${how}, ` : ""}${key} ${how}`;
	}).join(", ");
}
function printWindow(window, scope) {
	const { base, partitionBy, orderBy, frame } = window;
	const isBare = partitionBy.length === 0 && orderBy.length === 0 && !frame;
	if (base && isBare) return quote(base.name);
	const bound = (edge) => "by" in edge ? `${scope.printExpression(edge.by, scope)} ${edge.edge}` : edge.edge;
	return `(${[
		base ? quote(base.name) : "",
		partitionBy.length > 0 ? `partition by ${partitionBy.map((key) => scope.printExpression(key, scope)).join(", ")}` : "",
		orderBy.length > 0 ? `order by ${printOrderings(orderBy, scope)}` : "",
		frame ? `${frame.unit} ${frame.to ? `between ${bound(frame.from)} and ${bound(frame.to)}` : bound(frame.from)}` : ""
	].filter(Boolean).join(" ")})`;
}
// actions/lib/googlesql/print-cast-format.ts
/** CAST … FORMAT of a value that is printed; only the types of the value and of the target tell what the format is. */
function printFormattedCast(node, value, scope) {
	const printed = printTarget$1(node, value, scope);
	return node.isSafe ? printTry(printed) : printed;
}
function printTarget$1({ type, format, zone }, value, scope) {
	const { name } = type;
	if (!format || type.element || type.fields || type.parameters.length > 0) throw unsupported("CAST with FORMAT to this type", type);
	const how = scope.printExpression(format, scope);
	const text = format.kind === "string" || format.kind === "null" ? how : `googlesql.text_only(${how})`;
	if (name === "string" && zone) return `googlesql.format_zoned_as(${value}, ${printZoned("to", value, zone, scope)}, ${text})`;
	if (name === "timestamp") return `googlesql.timestamp_as(${value}, ${text}, ${zone ? scope.printExpression(zone, scope) : "'UTC'"}, epoch_us(now()))`;
	if (zone) throw invalid("AT TIME ZONE is of a TIMESTAMP", zone);
	if (name === "string") return `googlesql.format_as(${value}, ${text})`;
	if (name === "bytes") return `googlesql.bytes_as(${value}, ${text})`;
	if ([
		"date",
		"datetime",
		"time"
	].includes(name)) return `googlesql.${name}_as(${value}, ${text}, epoch_us(now()))`;
	throw unsupported(`CAST with FORMAT to ${name.toUpperCase()}`, type);
}
// actions/lib/googlesql/print-cast.ts
/** CAST and SAFE_CAST, of arrays item by item and of structs written out field by field. */
function printCast(node, scope) {
	const { type, value, isSafe } = node;
	if (value.kind === "null") return `cast(null as ${printType(bare(type))})`;
	const printed = scope.printExpression(value, scope);
	if (node.format) return printFormattedCast(node, printed, scope);
	return printCastTo(type, {
		value,
		printed,
		isSafe
	}, scope);
}
/** The type without parameters, of its elements too. */
const bare = ({ element, ...type }) => ({
	...type,
	parameters: [],
	...element && { element: bare(element) }
});
function printCastTo(type, { value, printed, isSafe }, scope) {
	if (type.element) {
		if (value?.kind === "array" && value.items.length === 0 && !value.type) return `cast([] as ${printType(bare(type))})`;
		const list = `list_transform(${printed}, lambda googlesql_item: ${printCastTo(type.element, {
			printed: "googlesql_item",
			isSafe: false
		}, scope)})`;
		return isSafe ? printTry(list) : list;
	}
	if (type.name === "json") throw unsupported("The type JSON in CAST", type);
	if (type.fields) return printCastToStruct(type, {
		value,
		printed,
		isSafe
	}, scope);
	printType({
		...type,
		parameters: []
	});
	const digits = type.name === "numeric" && value ? writtenFloat(value) : void 0;
	const from = digits === void 0 ? printed : literal(digits);
	const cast = `googlesql.${isSafe ? "try_cast" : "cast"}_${type.name}(${from})`;
	if (type.parameters.length === 0) return cast;
	const [first = "", second = "0"] = type.parameters;
	if (![first, second].every((one) => /^\d+$/.test(one))) throw invalid(`${type.name.toUpperCase()} with these parameters`, type);
	return type.name === "numeric" ? `googlesql.fit_numeric(${cast}, ${first}, ${second})` : type.name === "string" || type.name === "bytes" ? `googlesql.fit_length(${cast}, ${first})` : raiseParameters(type);
}
function raiseParameters(type) {
	throw invalid(`${type.name.toUpperCase()} takes no parameters`, type);
}
/** Field by field, of a STRUCT written out: the fields of others are not known here. */
function printCastToStruct(type, { value, isSafe }, scope) {
	const fields = type.fields ?? [];
	const values = value?.kind === "struct" && !value.type ? value.fields.map((field) => field.value) : value?.kind === "tuple" ? value.items : void 0;
	if (!values) throw unsupported("CAST to STRUCT of a computed value", type);
	if (values.length !== fields.length) throw invalid("the STRUCT has not as many fields as the type", type);
	const struct = `struct_pack(${values.map((one, index) => {
		const field = fields[index];
		const to = field?.type ?? type;
		return `${fieldName(field?.name?.name, index)} := ${printCast({
			...type,
			kind: "cast",
			type: to,
			value: one,
			isSafe: false
		}, scope)}`;
	}).join(", ")})`;
	return isSafe ? printTry(struct) : struct;
}
/** The name of a STRUCT's field, which one without has by its place. */
function fieldName(name, index) {
	return quote(name ?? `_field_${index + 1}`);
}
// actions/lib/googlesql/struct-names.ts
/**
* GoogleSQL makes one type of STRUCTs by the place of their fields and takes the first one's names;
* DuckDB by the names. Gives what stands for each other the same names, or none beside a STRUCT
* whose names are not known.
*/
function alignStructs(written) {
	const type = written.find((node) => node.kind === "typed" && DATED.has(node.type));
	const nodes = written.map((node) => {
		if (node.kind === "array" && isEmpty(node)) return {
			...node,
			isUntyped: true
		};
		return type?.kind === "typed" && node.kind === "string" ? {
			...node,
			kind: "typed",
			type: type.type
		} : node;
	});
	if (nodes.every((node) => node.kind === "array" && node.isUntyped)) return [...written];
	const structs = nodes.map(toStruct);
	const first = structs.find((one) => one !== void 0);
	if (!first) return [...nodes];
	const isWritten = nodes.every((node, index) => structs[index] ?? node.kind === "null");
	const isNamed = first.fields.some((field) => nameOf(field) !== void 0);
	const width = first.fields.length;
	if (structs.some((one) => one && one.fields.length !== width)) return [...nodes];
	const columns = first.fields.map((_, place) => alignStructs(structs.flatMap((one) => one?.fields[place]?.value ?? [])));
	let row = 0;
	return nodes.map((node, index) => {
		const struct = structs[index];
		if (!struct) return node;
		const at = row++;
		const fields = first.fields.map((field, place) => ({
			name: nameOf(field) ?? {
				name: `_field_${place + 1}`,
				isQuoted: true,
				...position(node)
			},
			value: columns[place]?.[at] ?? node
		}));
		return {
			...struct,
			fields,
			isPositional: !isWritten && !isNamed
		};
	});
}
/** What text written out beside it becomes. */
const DATED = /* @__PURE__ */ new Set([
	"date",
	"datetime",
	"time",
	"timestamp"
]);
/** `[]`, which is an array of whatever stands beside it. */
function isEmpty(node) {
	return !node.type && node.items.length === 0;
}
/** The value as what is cast to a type: its fields go by place, at every depth. */
function toPositional(node) {
	if (node.kind === "array" && !node.type) return {
		...node,
		items: node.items.map(toPositional)
	};
	const struct = toStruct(node);
	if (!struct) return node;
	const fields = struct.fields.map(({ value }) => ({ value: toPositional(value) }));
	return {
		...struct,
		fields,
		isPositional: true
	};
}
/** A tuple is a STRUCT without names. */
function toStruct(node) {
	if (node.kind === "struct") return node.type ? void 0 : node;
	if (node.kind !== "tuple") return void 0;
	return {
		kind: "struct",
		fields: node.items.map((value) => ({
			value,
			isNameless: true
		})),
		...position(node)
	};
}
function nameOf({ name, value, isNameless }) {
	return name ?? (value.kind === "path" && !isNameless ? value.parts.at(-1) : void 0);
}
function position({ line, column }) {
	return {
		line,
		column
	};
}
/** Functions whose arguments, from the index on, have a common type that may be a STRUCT. */
const COMMON = {
	coalesce: 0,
	if: 1,
	ifnull: 0,
	nullif: 0
};
/** The node with its STRUCTs that stand for each other made alike. */
function alignOperands(node) {
	if (node.kind === "array") {
		const items = node.type ? node.items.map(toPositional) : alignStructs(node.items);
		return {
			...node,
			items
		};
	}
	if (node.kind === "binary" || node.kind === "distinct-from") {
		const [left = node.left, right = node.right] = alignStructs([node.left, node.right]);
		return {
			...node,
			left,
			right
		};
	}
	if (node.kind === "in") {
		if (!Array.isArray(node.among)) {
			const [value = node.value] = alignStructs([node.value, OTHER]);
			return {
				...node,
				value
			};
		}
		const [value = node.value, ...among] = alignStructs([node.value, ...node.among]);
		return {
			...node,
			value,
			among
		};
	}
	if (node.kind === "call" && Object.hasOwn(COMMON, node.name)) {
		const from = COMMON[node.name] ?? 0;
		return {
			...node,
			args: [...node.args.slice(0, from), ...alignStructs(node.args.slice(from))]
		};
	}
	if (node.kind !== "case") return node;
	const aligned = alignStructs([...node.whens.map(({ result }) => result), ...node.otherwise ? [node.otherwise] : []]);
	const whens = node.whens.map(({ when, result }, index) => ({
		when,
		result: aligned[index] ?? result
	}));
	return {
		...node,
		whens,
		otherwise: node.otherwise && aligned.at(-1)
	};
}
/** Stands for values whose type is not known. */
const OTHER = {
	kind: "path",
	parts: [],
	line: 0,
	column: 0
};
// actions/lib/googlesql/print-expression.ts
/** Operators that DuckDB has with the same meaning. */
const SAME_OPERATORS = /* @__PURE__ */ new Set([
	"=",
	"<",
	">",
	"<=",
	">=",
	"<>",
	"!=",
	"and",
	"or",
	"||"
]);
const BIT_OPERATORS = {
	"&": "bit_and",
	"|": "bit_or",
	"^": "bit_xor",
	"<<": "shift_left",
	">>": "shift_right"
};
/** How each kind of expression is printed; what has no line here cannot be parsed. */
const PRINTERS$2 = {
	array: printArray,
	"array-subquery": (node, scope) => `array(${scope.printQuery(node.query, scope)})`,
	between: (node, scope) => {
		const [value = "", low = "", high = ""] = printAll([
			node.value,
			node.low,
			node.high
		], scope);
		if (scope.hasNaN) {
			const within = `${printComparison(">=", [value, low], scope)} and ${printComparison("<=", [value, high], scope)}`;
			return `(${not(node)}(${within}))`;
		}
		return `(${value} ${not(node)}between ${low} and ${high})`;
	},
	binary: printBinary,
	boolean: (node) => String(node.value),
	bytes: (node) => `unhex('${Buffer.from(node.value, "latin1").toString("hex")}')`,
	call: printCall,
	case: printCase,
	cast: printCast,
	"distinct-from": (node, scope) => {
		const [left, right] = printAll([node.left, node.right], scope);
		return `(${left} is ${not(node)}distinct from ${right})`;
	},
	exists: (node, scope) => `exists (${scope.printQuery(node.query, scope)})`,
	extract: printExtraction,
	field: (node, scope) => `(${printExpression(node.base, scope)}).${quote(node.name.name)}`,
	in: printIn,
	index: printIndex,
	interval: printIntervalLiteral,
	is: (node, scope) => `(${printExpression(node.value, scope)} is ${not(node)}${node.what})`,
	like: printLike,
	"like-array": ({ value, patterns, isAll }, scope) => `googlesql.like_${isAll ? "all" : "any"}(${printAll([value, patterns], scope).join(", ")})`,
	null: () => "null",
	number: (node) => printNumber(node.value, node),
	parameter: printParameter,
	path: printPath,
	string: (node) => literal(node.value),
	struct: printStruct,
	subquery: (node, scope) => `(${scope.printQuery(node.query, scope)})`,
	tuple: ({ items, ...at }, scope) => printStruct({
		...at,
		kind: "struct",
		fields: items.map((value) => ({
			value,
			isNameless: true
		}))
	}, scope),
	typed: printTyped,
	unary: ({ operator, operand }, scope) => operator === "~" ? `googlesql.bit_not(${printExpression(operand, scope)})` : `(${operator} ${printExpression(operand, scope)})`
};
/** DuckDB's text for an expression. */
function printExpression(node, scope) {
	return printHoisting(node, scope, printPlain);
}
function printPlain(node, scope) {
	checkCoercion(node);
	const aligned = alignOperands(node);
	return PRINTERS$2[node.kind](aligned, scope);
}
function printAll(nodes, scope) {
	return nodes.map((node) => printExpression(node, scope));
}
/** An element that is unnested with its offset is looked up: its table's row has the offset too. */
function printPath({ parts }, scope) {
	const text = parts.map(({ name }) => quote(name)).join(".");
	const known = parts.length === 1 ? scope.elements.get(parts[0]?.name.toLowerCase() ?? "") : void 0;
	if (!known) return text;
	return `(${printExpression(known.array, scope)})[${text}.${quote(known.offset)} + 1]`;
}
function printExtraction(node, scope) {
	const value = printExpression(node.from, scope);
	const shown = node.zone ? printZoned("to", `googlesql.timestamp_only(${value})`, node.zone, scope) : `googlesql.${macroOfPart(node.part)}(${value})`;
	return printExtract$1(node.part, shown, node);
}
function not({ isNot }) {
	return isNot ? "not " : "";
}
function printBinary(node, scope) {
	const { operator } = node;
	if ([
		"+",
		"-",
		"*",
		"/"
	].includes(operator)) return printArithmetic(node, scope);
	const fields = pairFields(node);
	if (fields.length > 0) {
		const equal = fields.map((pair) => printBinary({
			...node,
			operator: "=",
			...pair
		}, scope));
		return `(${operator === "=" ? "" : "not "}(${equal.join(" and ")}))`;
	}
	const [left = "", right = ""] = printAll([node.left, node.right], scope);
	const bits = BIT_OPERATORS[operator];
	if (bits !== void 0) return `googlesql.${bits}(${left}, ${right})`;
	if (!SAME_OPERATORS.has(operator)) throw unsupported(`The operator ${operator.toUpperCase()}`, node);
	return printComparison(operator, [left, right], scope);
}
/** The fields of two STRUCTs written out that are compared: DuckDB takes NULL in them for equal. */
function pairFields({ operator, left, right }) {
	if (![
		"=",
		"!=",
		"<>"
	].includes(operator)) return [];
	const [ours, theirs] = [left, right].map((side) => side.kind === "tuple" ? side.items : side.kind === "struct" && !side.type ? side.fields.map(({ value }) => value) : []);
	if (!ours || !theirs || ours.length !== theirs.length) return [];
	return ours.flatMap((one, index) => {
		const other = theirs[index];
		return other ? [{
			left: one,
			right: other
		}] : [];
	});
}
const COMPARISONS = /* @__PURE__ */ new Set([
	"=",
	"<",
	">",
	"<=",
	">=",
	"<>",
	"!="
]);
function printComparison(operator, sides, scope) {
	const [left, right] = sides;
	const plain = `(${left} ${operator} ${right})`;
	if (!scope.hasNaN || !COMPARISONS.has(operator)) return plain;
	return `(case when ${plain} is not null and googlesql.unordered(${left}, ${right}) then ${operator === "<>" || operator === "!="} else ${plain} end)`;
}
/** GoogleSQL escapes with a backslash; DuckDB is told so only where one can occur. */
function printLike(node, scope) {
	const written = node.pattern.kind === "string" ? node.pattern.value : void 0;
	if (/(?<!\\)(?:\\\\)*\\$/.test(written ?? "")) throw invalid("the pattern of LIKE ends with a backslash", node.pattern);
	const escape = written?.includes("\\") === false ? "" : String.raw` escape '\'`;
	const [value, pattern] = [node.value, node.pattern].map((one) => {
		const printed = printExpression(one, scope);
		return isBytes(node.pattern) || isBytes(node.value) ? `googlesql_to_latin(${printed})` : printed;
	});
	return `(${value} ${not(node)}like ${pattern}${escape})`;
}
function printIn(node, scope) {
	const { among } = node;
	const equals = Array.isArray(among) ? among.map(equal(node)) : [];
	if (equals.length > 0 && equals.every((one) => pairFields(one).length > 0)) {
		const any = equals.map((one) => printBinary(one, scope)).join(" or ");
		return `(${not(node)}(${any}))`;
	}
	const value = printExpression(node.value, scope);
	const print = (inner) => printExpression(inner, scope);
	const list = "unnest" in among ? `select unnest(${printUnnested(among.unnest, scope)})` : "kind" in among ? scope.printQuery(node.value.kind === "struct" ? toColumns(among) : among, scope) : among.map(print).join(", ");
	const isIn = `(${value} ${not(node)}in (${list}))`;
	return scope.hasNaN ? `(case when googlesql.is_unordered(${value}) then ${node.isNot} else ${isIn} end)` : isIn;
}
const equal = ({ value, line, column }) => (other) => ({
	kind: "binary",
	operator: "=",
	left: value,
	right: other,
	line,
	column
});
/** DuckDB compares a STRUCT written out with the columns of a query. */
function toColumns(query) {
	const { body } = query;
	const [only, ...others] = body.kind === "select" ? body.items : [];
	if (body.kind !== "select" || body.isDistinct || query.limit) throw unsupported("A STRUCT in this subquery", query);
	if (body.as === "struct") return {
		...query,
		body: {
			...body,
			as: void 0
		}
	};
	const struct = only?.kind === "expression" && others.length === 0 ? toStruct(only.value) : void 0;
	if (!struct) throw unsupported("A STRUCT in this subquery", query);
	const items = struct.fields.map(({ value }) => ({
		kind: "expression",
		value,
		line: value.line,
		column: value.column
	}));
	return {
		...query,
		body: {
			...body,
			items
		}
	};
}
function printCase(node, scope) {
	const print = (inner) => printExpression(inner, scope);
	const operand = node.operand ? ` ${print(node.operand)}` : "";
	const results = [...node.whens.map(({ result }) => result), node.otherwise ?? []].flat();
	const printed = printBeside(results, scope);
	const whens = node.whens.map(({ when }, index) => ` when ${print(when)} then ${printed[index]}`);
	const otherwise = node.otherwise ? ` else ${printed.at(-1)}` : "";
	return `(case${operand}${whens.join("")}${otherwise} end)`;
}
function printArray(node, scope) {
	const list = `[${printBeside(node.items, scope).join(", ")}]`;
	if (node.isUntyped) return "[]";
	if (!node.type) return node.items.length === 0 ? "cast([] as bigint[])" : list;
	if (!node.type.element) throw unsupported("ARRAY without a type of element", node.type);
	return `cast(${list} as ${printType(node.type)})`;
}
function printStruct(node, scope) {
	const { type, fields } = node;
	if (type?.fields) {
		if (fields.length !== type.fields.length || fields.some(({ name }) => name)) throw unsupported("A typed STRUCT whose values do not match its fields", node);
		return `struct_pack(${type.fields.map(({ name, type: field }, index) => {
			const value = fields[index]?.value ?? {
				kind: "null",
				line: 1,
				column: 1
			};
			return `${fieldName(name?.name, index)} := cast(${printExpression(toPositional(value), scope)} as ${printType(field)})`;
		}).join(", ")})`;
	}
	if (node.isPositional) return `row(${printAll(fields.map(({ value }) => value), scope).join(", ")})`;
	return `struct_pack(${fields.map(({ name, value, isNameless }, index) => {
		const inferred = value.kind === "path" && !isNameless ? value.parts.at(-1)?.name : void 0;
		return `${fieldName(name?.name ?? inferred, index)} := ${printExpression(value, scope)}`;
	}).join(", ")})`;
}
const isBytes = (node) => node.kind === "bytes" || node.kind === "cast" && node.type.name === "bytes";
const isText = (node) => node.kind === "string" || node.kind === "cast" && node.type.name === "string";
const INDEXES = {
	item: "googlesql.item($, #)",
	offset: "googlesql.array_offset($, #)",
	safe_offset: "googlesql.array_safe_offset($, #)",
	ordinal: "googlesql.array_offset($, # - 1)",
	safe_ordinal: "googlesql.array_safe_offset($, # - 1)"
};
function printIndex(node, scope) {
	const inner = node.index.kind === "call" && Object.hasOwn(INDEXES, node.index.name) ? node.index : void 0;
	const by = inner?.name ?? node.by;
	const index = printExpression(inner?.args[0] ?? node.index, scope);
	const base = printExpression(node.base, scope);
	if (by === "item" && isText(node.index)) return `googlesql.member(${base}, ${index})`;
	return (INDEXES[by] ?? "").replace(/[$#]/g, (mark) => mark === "$" ? base : index);
}
// actions/lib/googlesql/column-names.ts
/** The columns' names, as far as the SQL says: not those of tables. */
function listNames(body, ctes) {
	if (body.kind === "set") return body.byName ? nameByName(body, ctes).columns : listNames(body.left, ctes);
	if (body.kind === "select") return nameColumns(body.items, body.from, ctes);
	const known = found.get(body);
	if (known) return known.names;
	const names = listNames(body.body, addTables(body, ctes));
	found.set(body, { names });
	return names;
}
/** A query stands in one place, where names mean one thing; what stands around asks for it often. */
const found = /* @__PURE__ */ new WeakMap();
/** What is known within a query. */
function addTables({ ctes, isRecursive }, outer) {
	return ctes.reduce((known, cte) => addTable(cte, isRecursive, known).after, outer);
}
/** What is known within a WITH clause's query, and after it. */
function addTable({ name, query }, isRecursive, known) {
	const key = name.name.toLowerCase();
	const within = isRecursive ? new Map([...known, [key, () => void 0]]) : known;
	let names;
	const remember = () => (names ??= { list: listNames(query, within) }).list;
	return {
		within,
		after: new Map([...known, [key, remember]])
	};
}
/** The names that a select list gives; columns without one get BigQuery's: `f0_`, `f1_`. */
function nameItems(items) {
	let unnamed = 0;
	return items.map((item) => item.kind === "star" ? "*" : nameItem(item) ?? `f${unnamed++}_`);
}
/** The alias of an item, or the name of the column or field that it is. */
function nameItem({ alias, value }) {
	if (alias) return alias.name;
	if (value.kind === "path") return value.parts.at(-1)?.name;
	return value.kind === "field" ? value.name.name : void 0;
}
function nameColumns(items, from, ctes) {
	const names = nameItems(items);
	return joinAll(items.map((item, index) => {
		if (item.kind === "expression") return [names[index] ?? ""];
		if (!from || item.of) return void 0;
		const except = new Set(item.except.map(({ name }) => name.toLowerCase()));
		const renamed = new Map(item.rename?.map(({ column, alias }) => [column.name.toLowerCase(), alias.name]));
		return nameSource(from, ctes)?.filter((name) => !except.has(name.toLowerCase())).map((name) => renamed.get(name.toLowerCase()) ?? name);
	}));
}
function joinAll(lists) {
	return lists.every((list) => list !== void 0) ? lists.flatMap((list) => list ?? []) : void 0;
}
/** The names of what FROM gives, those of USING first. */
function nameSource(source, ctes) {
	switch (source.kind) {
		case "derived": return listNames(source.query, ctes);
		case "join": return nameJoin(source, ctes);
		case "nested": return nameSource(source.source, ctes);
		case "table": return source.path.length === 1 ? ctes.get(source.path[0]?.name.toLowerCase() ?? "")?.() : void 0;
		case "unnest": {
			const fields = listFields(source.value);
			const element = fields === "none" ? [source.alias?.name ?? "f0_"] : fields;
			const offset = source.offset ? [source.offset.name] : [];
			const names = element?.map((name, index) => name ?? `_field_${index + 1}`);
			return names && [...names, ...offset];
		}
		default: return;
	}
}
function nameJoin({ left, right, using }, ctes) {
	const sides = joinAll([nameSource(left, ctes), nameSource(right, ctes)]);
	const merged = (using ?? []).map(({ name }) => name);
	const gone = new Set(merged.map((name) => name.toLowerCase()));
	return sides && [...merged, ...sides.filter((name) => !gone.has(name.toLowerCase()))];
}
/** The columns of a set operation by name, and those of its sides. */
function nameByName(node, ctes) {
	const left = listDistinct(node.left, ctes, node);
	const right = listDistinct(node.right, ctes, node);
	return {
		left,
		right,
		columns: chooseColumns(node, left, right)
	};
}
function listDistinct(body, ctes, at) {
	const names = listNames(body, ctes);
	if (!names) throw unsupported("A set operation by name over * of a table", at);
	if (new Set(names.map((name) => name.toLowerCase())).size < names.length) throw invalid("a set operation by name has two columns of one name", at);
	return names;
}
function chooseColumns(node, left, right) {
	const { mode, columns } = node.byName ?? { mode: "strict" };
	const [inLeft, inRight] = [left, right].map((names) => new Set(names.map((name) => name.toLowerCase())));
	const isIn = (names) => (name) => names.has(name.toLowerCase());
	const wanted = columns?.map(({ name }) => name);
	if (wanted) {
		const isThere = (name) => mode === "full" ? isIn(inLeft)(name) || isIn(inRight)(name) : isIn(inLeft)(name) && (mode === "left" || isIn(inRight)(name));
		const missing = columns?.find(({ name }) => !isThere(name));
		if (missing) throw invalid(`the queries have not both a column ${missing.name}`, missing);
		return wanted;
	}
	const common = left.filter(isIn(inRight));
	if (mode === "strict") {
		const other = [...left, ...right].find((name) => !isIn(inLeft)(name) || !isIn(inRight)(name));
		if (other !== void 0) throw invalid(`the queries have not both a column ${other}`, node);
		return left;
	}
	if (common.length === 0) throw invalid("the queries have no column in common", node);
	if (mode === "inner") return common;
	return mode === "left" ? left : [...left, ...right.filter((name) => !isIn(inLeft)(name))];
}
// actions/lib/googlesql/named-windows.ts
/**
* The same with each window's specification in place of its name: DuckDB would lose parts of one that
* stands on another. Subqueries have names of their own.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/window-function-calls#def_use_named_window
*/
function spellWindows(tree, windows) {
	if (typeof tree !== "object" || tree === null) return tree;
	if (Array.isArray(tree)) {
		const spelt = tree.map((one) => spellWindows(one, windows));
		return spelt.every((one, index) => one === tree[index]) ? tree : spelt;
	}
	const node = tree;
	if (node.kind === "query") return tree;
	let spelt;
	for (const key of Object.keys(node)) {
		const value = node[key];
		if (typeof value !== "object") continue;
		const changed = key === "over" ? spell(value, windows) : spellWindows(value, windows);
		if (changed !== value) (spelt ??= { ...node })[key] = changed;
	}
	return spelt ?? tree;
}
function spell(window, windows) {
	const { base, ...own } = window;
	if (!base) return window;
	const { partitionBy, orderBy, frame } = find(base, windows);
	const adds = own.orderBy.length > 0 || own.frame !== void 0;
	if (own.partitionBy.length > 0 || orderBy.length > 0 && own.orderBy.length > 0 || frame !== void 0 && adds) throw invalid(`the window ${base.name} has this already`, base);
	return {
		partitionBy,
		orderBy: orderBy.length > 0 ? orderBy : own.orderBy,
		frame: frame ?? own.frame
	};
}
/** A window may stand on those before it. */
function find(base, windows) {
	const key = base.name.toLowerCase();
	const index = windows.findIndex(({ name }) => name.name.toLowerCase() === key);
	const found = windows[index];
	if (!found) throw invalid(`there is no window ${base.name}`, base);
	return spell(found.window, windows.slice(0, index));
}
// actions/lib/googlesql/own-names.ts
/**
* The SELECT with names that mean what they mean in GoogleSQL. Its own aliases stand for nothing in
* WHERE and beside one another, as they do in DuckDB: such a name is told to be a column of the table,
* or is a mistake. So is one that two columns of a subquery have, of which DuckDB would take the first.
*/
function bindNames(node, isNested, ctes) {
	const aliases = new Set(node.items.flatMap(listAlias));
	const names = (node.from ? nameSource(node.from, ctes) : [])?.map((name) => name.toLowerCase());
	const columns = new Set(names);
	const table = nameTable(node.from);
	const twice = new Set(names?.filter((name, index) => names.indexOf(name) !== index));
	if (aliases.size === 0 && twice.size === 0) return node;
	const tellTwice = (path, name) => {
		if (twice.has(name.toLowerCase())) throw invalid(`the column ${name} is ambiguous`, path);
		return path;
	};
	const bind = (path, name) => {
		tellTwice(path, name);
		const key = name.toLowerCase();
		if (!aliases.has(key) || columns.has(key) || key === table?.name.toLowerCase()) return path;
		if (names) {
			if (isNested) throw unsupported(`An alias ${name} beside a column around it`, path);
			throw invalid(`there is no column ${name}`, path);
		}
		return table ? {
			...path,
			parts: [table, ...path.parts]
		} : path;
	};
	mapNames([
		node.groupBy,
		node.having,
		node.qualify
	], tellTwice);
	return {
		...node,
		items: mapNames(node.items, bind),
		where: mapNames(node.where, bind)
	};
}
/** An alias that is no column's own name. */
function listAlias(item) {
	if (item.kind === "star" || !item.alias) return [];
	const own = nameItem({
		...item,
		alias: void 0
	})?.toLowerCase();
	const alias = item.alias.name.toLowerCase();
	return alias === own ? [] : [alias];
}
/** The name of the only table in FROM. */
function nameTable(from) {
	if (!from || from.kind === "join" || from.kind === "nested") return void 0;
	return from.alias ?? (from.kind === "table" ? from.path.at(-1) : void 0);
}
/** After DISTINCT only what is selected can be the order. */
function checkDistinctOrder(node, orderBy) {
	if (!node.isDistinct || node.items.some(({ kind }) => kind === "star")) return;
	const names = new Set(nameItems(node.items).map((name) => name.toLowerCase()));
	const values = new Set(node.items.flatMap((item) => item.kind === "star" ? [] : [fingerprint(item.value)]));
	for (const { value } of orderBy) {
		if (values.has(fingerprint(value))) continue;
		mapNames(value, (path, name) => {
			if (names.has(name.toLowerCase())) return path;
			throw invalid(`ORDER BY ${name} is not among the columns of SELECT DISTINCT`, path);
		});
	}
}
// actions/lib/googlesql/print-arms.ts
/** The set operation with the types of its columns checked, as far as they are written out, and STRUCTs alike. */
function alignArms(node) {
	const arms = listSelects(node);
	const rows = arms?.map(listValues);
	const width = rows?.[0]?.length;
	if (!arms || !rows || width === void 0 || rows.some((row) => row?.length !== width)) return node;
	const columns = Array.from({ length: width }, (_, place) => {
		const column = rows.flatMap((row) => row?.[place] ?? []);
		requireCommon(column);
		return alignStructs(column);
	});
	let at = 0;
	const rebuild = (body) => {
		if (body.kind === "set") {
			const left = rebuild(body.left);
			return {
				...body,
				left,
				right: rebuild(body.right)
			};
		}
		if (body.kind !== "select") return body;
		const row = at++;
		const items = body.items.map((item, place) => item.kind === "star" ? item : {
			...item,
			value: columns[place]?.[row] ?? item.value
		});
		return {
			...body,
			items
		};
	};
	const [left, right] = [rebuild(node.left), rebuild(node.right)];
	return {
		...node,
		left,
		right
	};
}
/**
* The rows of constants that a chain of UNION ALL is, else undefined: written as VALUES they stay in
* their order, as they do on BigQuery.
*/
function listRows(node) {
	const arms = listSelects(node);
	return isAllUnion(node) && arms?.every(isConstant) ? arms : void 0;
}
function isAllUnion(body) {
	if (body.kind !== "set") return true;
	return !body.byName && body.operator === "union all" && isAllUnion(body.left) && isAllUnion(body.right);
}
function isConstant(node) {
	const { isDistinct, as, from, where, groupBy, having, qualify } = node;
	if (isDistinct || as === "value" || from || where || groupBy || having || qualify) return false;
	return !contains(node.items);
}
/** Whether there is a column, an aggregate or a query in it. */
function contains(node) {
	if (typeof node !== "object" || node === null) return false;
	if (Array.isArray(node)) return node.some(contains);
	const { kind } = node;
	if (kind === "path" || kind === "query" || kind === "star") return true;
	return containsAggregate(node) || Object.values(node).some(contains);
}
/** The SELECTs of a chain, if nothing else stands in it. */
function listSelects(node) {
	const selects = [];
	const waiting = [node];
	for (let body = waiting.pop(); body; body = waiting.pop()) {
		if (body.kind === "query" || body.kind === "set" && body.byName) return void 0;
		if (body.kind === "select") selects.push(body);
		else waiting.push(body.right, body.left);
	}
	return selects;
}
function listValues({ items }) {
	const values = items.flatMap((item) => item.kind === "expression" ? [item.value] : []);
	return values.length === items.length ? values : void 0;
}
// actions/lib/googlesql/print-source.ts
/** The names that FROM gives its tables, in lower case. */
function sourceNames(source) {
	if (source.kind === "join") return [...sourceNames(source.left), ...sourceNames(source.right)];
	if (source.kind === "nested") return sourceNames(source.source);
	const implied = source.kind === "table" ? source.path.at(-1) : void 0;
	const name = source.alias ?? implied;
	return name ? [name.name.toLowerCase()] : [];
}
const PRINTERS$1 = {
	derived: ({ query, alias }, scope) => `(${scope.printQuery(nameValue(query, alias), scope)})${printAlias(alias)}`,
	join: printJoin,
	nested: (node, scope) => `(${printSource(node.source, scope)})`,
	table: printTable,
	unnest: (node, scope) => printUnnest(node.value, node, scope),
	unpivot: printUnpivot
};
/** DuckDB's text for what follows FROM. Commas become CROSS JOIN, which binds as GoogleSQL's do. */
function printSource(source, scope) {
	return PRINTERS$1[source.kind](source, scope);
}
function printAlias(alias) {
	return alias ? ` as ${quote(alias.name)}` : "";
}
/** What is no STRUCT of a table of values is a column with the table's alias. */
function nameValue(query, alias) {
	const { body } = query;
	if (!alias || body.kind !== "select" || body.as !== "value") return query;
	const items = body.items.map((item) => ({
		...item,
		alias
	}));
	return {
		...query,
		body: {
			...body,
			items
		}
	};
}
/** DuckDB's name of a table or view. */
function printRelation(path, { options }) {
	const parts = path.map(({ name }) => name);
	return options.relation(parts).map(quote).join(".");
}
function printTable(source, scope) {
	const { path, alias } = source;
	const [first] = path;
	const isCte = path.length === 1 && scope.ctes.has(first?.name.toLowerCase() ?? "");
	if (isArrayPath(source, scope)) return printUnnest({
		kind: "path",
		parts: path,
		line: source.line,
		column: source.column
	}, {
		...source,
		alias: alias ?? path.at(-1)
	}, scope);
	if (source.offset) throw unsupported("WITH OFFSET after a table", source.offset);
	return `${isCte ? quote(first?.name ?? "") : printRelation(path, scope)} as ${quote((alias ?? path.at(-1))?.name ?? "")}`;
}
/**
* UNNEST gives a table whose row is the element: `a` is the element itself, `a.x` its field. With a
* depth of 2 DuckDB makes columns of a STRUCT's fields, and one column of what is none.
*/
function printUnnest(value, names, scope) {
	const array = printUnnested(value, scope);
	const table = quote(names.alias?.name ?? "_unnest");
	const column = quote(names.alias?.name ?? "f0_");
	const isScalar = isOfScalars(value);
	if (isScalar && !names.offset) return `unnest(${array}) as ${table}(${column})`;
	const offset = names.offset ? `, generate_subscripts(${array}, 1) - 1 as ${quote(names.offset.name)}` : "";
	return `(select unnest(${array}${isScalar ? "" : ", max_depth := 2"}) as ${column}${offset}) as ${table}`;
}
/** The arrays that FROM unnests WITH OFFSET: the row of such a table is not the element alone. */
function listElements(source) {
	if (source?.kind === "join") return [source.left, source.right].flatMap(listElements);
	if (source?.kind === "nested") return listElements(source.source);
	if (source?.kind !== "unnest" && source?.kind !== "table") return [];
	const { line, column } = source;
	const array = source.kind === "unnest" ? source.value : {
		kind: "path",
		parts: source.path,
		line,
		column
	};
	const alias = source.alias ?? (source.kind === "table" ? source.path.at(-1) : void 0);
	if (!alias || !source.offset || isOfScalars(array)) return [];
	return [[alias.name.toLowerCase(), {
		array,
		offset: source.offset.name
	}]];
}
/** DuckDB would put the label first, and leave out a row where one of several values is NULL. */
function printUnpivot(source, scope) {
	const { values, label, sets, includesNulls, alias } = source;
	const list = (names) => names.map(({ name }) => quote(name)).join(", ");
	const labels = sets.map(({ label: text, columns }) => String(text ?? columns.map(({ name }) => name).join("_")));
	const isNumbered = sets.every(({ label: text }) => typeof text === "number");
	const cells = sets.map(({ columns }, index) => `(${list(columns)}) as ${literal(labels[index] ?? "")}`);
	const [value, name] = [list(values), quote(label.name)];
	const from = `${printSource(source.source, scope)} unpivot include nulls ((${value}) for ${name} in (${cells.join(", ")}))`;
	const where = includesNulls ? "" : ` where ${values.map((one) => `${quote(one.name)} is not null`).join(" or ")}`;
	return `(select * exclude (${value}, ${name}), ${value}, ${isNumbered ? `cast(${name} as bigint) as ${name}` : name} from ${from}${where})${printAlias(alias)}`;
}
function printJoin(source, scope) {
	const left = printSource(source.left, scope);
	const aliases = /* @__PURE__ */ new Set([...scope.aliases, ...sourceNames(source.left)]);
	const right = printSource(source.right, {
		...scope,
		aliases
	});
	return `${left} ${source.how === "cross" ? "cross join" : `${source.how} join`} ${right}${printCondition$1(source, {
		...scope,
		aliases
	})}`;
}
/** The columns that `*` begins with: those of USING, the last join's first. */
function mergedNames(source) {
	if (source?.kind === "nested") return mergedNames(source.source);
	if (source?.kind !== "join") return [];
	const own = source.using ?? [];
	const names = new Set(own.map(({ name }) => name.toLowerCase()));
	return [...own, ...mergedNames(source.left).filter(({ name }) => !names.has(name.toLowerCase()))];
}
function printCondition$1({ how, on, using, right }, scope) {
	if (how === "cross") return "";
	if (on) return ` on ${scope.printExpression(on, scope)}`;
	if (using) return ` using (${using.map(({ name }) => quote(name)).join(", ")})`;
	if (right.kind === "table" && !isArrayPath(right, scope)) throw invalid("expected \"ON\" or \"USING\" after the joined table", right);
	return " on true";
}
/** Whether the path begins at a table of this FROM, and so names an array in it. */
function isArrayPath({ path }, scope) {
	return path.length > 1 && scope.aliases.has(path[0]?.name.toLowerCase() ?? "");
}
// actions/lib/googlesql/set-by-name.ts
/**
* A set operation by name as one by place: both sides choose the columns, NULL for what one lacks.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/query-syntax#by_name_or_corresponding
*/
function alignByName(node, ctes) {
	if (!node.byName) return node;
	const { left, right, columns } = nameByName(node, ctes);
	return {
		...node,
		left: pick(node.left, columns, left),
		right: pick(node.right, columns, right),
		byName: void 0
	};
}
/** The columns of one side in this order. */
function pick(body, columns, has) {
	const { line, column } = body;
	const at = {
		line,
		column
	};
	const own = new Map(has.map((name) => [name.toLowerCase(), name]));
	const isBare = body.kind === "select" && !body.from && !body.isDistinct && !body.as;
	const values = isBare ? nameValues(body) : void 0;
	const items = columns.map((name) => {
		const known = own.get(name.toLowerCase());
		const alias = {
			name,
			isQuoted: true,
			...at
		};
		const value = values?.get(name.toLowerCase()) ?? {
			kind: "path",
			parts: [{
				name: known ?? "",
				isQuoted: true,
				...at
			}],
			...at
		};
		return {
			kind: "expression",
			value: known === void 0 ? {
				kind: "null",
				...at
			} : value,
			alias,
			...at
		};
	});
	if (isBare && values) return {
		...body,
		items
	};
	return {
		kind: "select",
		isDistinct: false,
		items,
		from: {
			kind: "derived",
			query: body.kind === "query" ? body : {
				kind: "query",
				isRecursive: false,
				ctes: [],
				body,
				orderBy: [],
				...at
			},
			...at
		},
		windows: [],
		...at
	};
}
function nameValues({ items }) {
	const names = nameItems(items);
	return new Map(items.flatMap((item, index) => item.kind === "expression" ? [[names[index]?.toLowerCase() ?? "", item.value]] : []));
}
// actions/lib/googlesql/print-query.ts
/** DuckDB's text for a query. */
function printQuery(node, outer) {
	const parts = [];
	let known = outer.ctes;
	const ctes = node.ctes.map((cte) => {
		const { within, after } = addTable(cte, node.isRecursive, known);
		known = after;
		return `${quote(cte.name.name)} as (${printQuery(cte.query, {
			...outer,
			ctes: within
		})})`;
	});
	const scope = {
		...outer,
		ctes: known
	};
	if (ctes.length > 0) parts.push(`with ${node.isRecursive ? "recursive " : ""}${ctes.join(", ")}`);
	const asStruct = givesStruct(node.body);
	parts.push(printBody(node.body, scope));
	if (node.orderBy.length > 0) {
		const windows = node.body.kind === "select" ? node.body.windows : [];
		const orderBy = spellWindows(node.orderBy, windows);
		if (node.body.kind === "select") checkDistinctOrder(node.body, orderBy);
		parts.push(`order by ${printOrderings(orderBy, scope, true)}`);
	}
	if (node.limit) parts.push(`limit ${printCount(node.limit, scope)}`);
	if (node.offset) parts.push(`offset ${printCount(node.offset, scope)}`);
	const text = parts.join(" ");
	return asStruct ? `select "_struct" from (${text}) as "_struct"` : text;
}
function givesStruct(body) {
	if (body.kind === "set") return givesStruct(body.left);
	return body.kind === "select" && body.as === "struct";
}
function printCount(node, scope) {
	if (!isArithmetic(node)) throw unsupported("LIMIT or OFFSET by this expression", node);
	return scope.printExpression(node, scope);
}
/** Of numbers and parameters alone. */
function isArithmetic(node) {
	if (node.kind === "binary") return /^[-+*]$/.test(node.operator) && [node.left, node.right].every(isArithmetic);
	if (node.kind === "cast") return node.type.name === "int64" && isArithmetic(node.value);
	return node.kind === "number" || node.kind === "parameter";
}
function printBody(body, scope) {
	if (body.kind === "query") return `(${printQuery(body, scope)})`;
	if (body.kind === "select") return printSelect(body, scope);
	return printSet(alignArms(alignByName(body, scope.ctes)), scope);
}
function printSet(body, scope) {
	const rows = listRows(body);
	const [first] = rows ?? [];
	const names = first ? nameItems(first.items) : [];
	if (rows && new Set(names.map((name) => name.toLowerCase())).size === names.length) {
		const columns = names.map((_, index) => printBeside(rows.map(({ items }) => toValue(items[index])), scope));
		return `select * from (values ${rows.map((_, row) => `(${columns.map((printed) => printed[row]).join(", ")})`).join(", ")}) as "_rows"(${names.map(quote).join(", ")})`;
	}
	const side = (part) => part.kind === "query" ? printBody(part, scope) : `(${printBody(part, scope)})`;
	return `${side(body.left)} ${body.operator} ${side(body.right)}`;
}
function toValue(item) {
	if (item?.kind !== "expression") throw new Error("a row that is written out has no *");
	return item.value;
}
function printSelect(written, outer) {
	const node = bindNames(spellWindows({
		...written,
		windows: []
	}, written.windows), outer.isNested ?? false, outer.ctes);
	const names = node.from ? sourceNames(node.from) : [];
	const aliases = /* @__PURE__ */ new Set([...outer.aliases, ...names]);
	const kept = [...outer.elements].filter(([name]) => !names.includes(name));
	const elements = new Map([...kept, ...listElements(node.from)]);
	const isNested = outer.isNested ?? node.from !== void 0;
	const groupKeys = findGroupKeys(node);
	const isOuter = findOuter(node, names, outer);
	const scope = {
		...outer,
		aliases,
		isNested,
		isOuter,
		elements,
		groupKeys,
		hoist: void 0
	};
	const print = (expression) => scope.printExpression(expression, scope);
	const parts = [`select ${node.isDistinct ? "distinct " : ""}${printItems(node, scope)}`];
	if (node.from) parts.push(`from ${printSource(node.from, {
		...scope,
		aliases: outer.aliases
	})}`);
	if (node.where) parts.push(`where ${print(node.where)}`);
	if (node.groupBy) parts.push(`group by ${printGrouping(node, scope)}`);
	if (node.having && !node.groupBy && !containsAggregate([node.items, node.having])) throw invalid("HAVING needs GROUP BY or an aggregate", node.having);
	const having = node.having && print(node.having);
	const isLambda = having?.includes("list_transform([struct_pack(") ?? false;
	if (isLambda && (node.qualify || node.isDistinct)) throw unsupported("HAVING with arithmetic over aggregates beside QUALIFY or DISTINCT", node);
	if (isLambda) parts[0] += `, ${having} as "_having"`;
	else if (having) parts.push(`having ${having}`);
	if (node.qualify) parts.push(`qualify ${print(node.qualify)}`);
	const text = parts.join(" ");
	return isLambda ? `select * exclude ("_having") from (${text}) where "_having"` : text;
}
/** The keys of GROUP BY, aliases and ordinals resolved. */
function findGroupKeys({ groupBy, items }) {
	if (!groupBy || groupBy.kind === "all") return /* @__PURE__ */ new Set();
	const keys = groupBy.keys.map((key) => {
		const name = key.kind === "path" && key.parts.length === 1 ? key.parts[0]?.name : void 0;
		const item = key.kind === "number" ? items[Number(key.value) - 1] : items.find((one) => name !== void 0 && isNamed(one, name));
		return fingerprint(item?.kind === "expression" ? item.value : key);
	});
	return new Set(keys);
}
function isNamed(item, name) {
	if (item.kind === "star") return false;
	return nameItem(item)?.toLowerCase() === name.toLowerCase();
}
/** Tells columns of queries around, as far as names say: elements of arrays are all that UNNEST offers. */
function findOuter({ from }, names, outer) {
	if (outer.aliases.size === 0) return void 0;
	const isKnown = from === void 0 || isUnnested(from);
	return ({ parts: [first, second] }) => {
		const name = first?.name.toLowerCase() ?? "";
		if (names.includes(name)) return false;
		return isKnown || second !== void 0 && outer.aliases.has(name);
	};
}
function isUnnested(source) {
	if (source.kind === "join") return isUnnested(source.left) && isUnnested(source.right);
	return source.kind === "nested" ? isUnnested(source.source) : source.kind === "unnest";
}
/** Columns without a name get BigQuery's: `f0_`, `f1_`. */
function printItems({ items, from, as }, scope) {
	const names = nameItems(items);
	return items.map((item, index) => {
		if (item.kind === "star") return printStar(item, item.of ? [] : mergedNames(from), scope);
		const value = scope.printExpression(item.value, scope);
		return `${as === "value" ? `unnest([${value}], max_depth := 2)` : value} as ${quote(names[index] ?? "")}`;
	}).join(", ");
}
/** DuckDB would leave the columns of USING where the left side has them; they are put first. */
function printStar(item, merged, scope) {
	if (item.of && (item.of.kind !== "path" || item.of.parts.length > 1)) {
		if (item.of.kind === "subquery") throw unsupported("The fields of a subquery", item.of);
		if (item.except.length > 0 || item.replace.length > 0) throw unsupported("EXCEPT or REPLACE of the fields of a STRUCT", item);
		return `unnest(${scope.printExpression(item.of, scope)})`;
	}
	const [owner] = item.of?.parts ?? [];
	const of = owner ? `${quote(owner.name)}.` : "";
	const offset = scope.elements.get(owner?.name.toLowerCase() ?? "")?.offset;
	const except = new Set(item.except.map(({ name }) => name.toLowerCase()));
	const replace = new Map(item.replace.map(({ value, alias }) => [alias.name.toLowerCase(), `${scope.printExpression(value, scope)} as ${quote(alias.name)}`]));
	const first = merged.filter(({ name }) => !except.has(name.toLowerCase()));
	const printed = first.map(({ name }) => {
		const key = name.toLowerCase();
		const text = replace.get(key) ?? quote(name);
		replace.delete(key);
		return text;
	});
	const named = [...item.except, ...first].map(({ name }) => name);
	const gone = (offset === void 0 ? named : [...named, offset]).map(quote).join(", ");
	const others = [...replace.values()].join(", ");
	const renamed = (item.rename ?? []).map(({ column, alias }) => `${quote(column.name)} as ${quote(alias.name)}`).join(", ");
	const star = [
		`${of}*`,
		gone && `exclude (${gone})`,
		others && `replace (${others})`,
		renamed && `rename (${renamed})`
	];
	return [...printed, star.filter(Boolean).join(" ")].join(", ");
}
function printGrouping(node, scope) {
	const { groupBy } = node;
	if (!groupBy || groupBy.kind === "all") return "all";
	const print = (keys) => keys.map((key) => printGroupKey(key, node, scope)).join(", ");
	if (groupBy.kind === "by") return print(groupBy.keys);
	const sets = groupBy.sets.map(({ kind, keys }) => {
		const list = keys.map((together) => `(${print(together)})`).join(", ");
		return kind === "set" ? list : `${kind} (${list})`;
	});
	return groupBy.kind === "grouping sets" ? `grouping sets (${sets.join(", ")})` : sets.join(", ");
}
/** A bare name means the select list's alias before a column, as it does not in DuckDB. */
function printGroupKey(key, { items }, scope) {
	if (key.kind === "number") return key.value;
	const name = key.kind === "path" && key.parts.length === 1 ? key.parts[0]?.name : void 0;
	const index = items.findIndex((one) => name !== void 0 && isNamed(one, name));
	const item = items[index];
	if (item?.kind !== "expression") return scope.printExpression(key, scope);
	return items.slice(0, index).some(({ kind }) => kind === "star") ? scope.printExpression(item.value, scope) : String(index + 1);
}
// actions/lib/googlesql/print-merge.ts
/** The table that a statement changes, with its alias. */
function printTarget(node, scope) {
	return `${printRelation(node.table, scope)} as ${quote((node.alias ?? node.table.at(-1))?.name ?? "")}`;
}
/** `set a = 1, b = 2`. */
function printAssignments(assignments, scope) {
	return `set ${assignments.map(({ column, value }) => `${quote(column.name)} = ${scope.printExpression(value, scope)}`).join(", ")}`;
}
/** Stands for a source that is a query, which the merge and its check both read. */
const SOURCE = quote("_source");
/** DuckDB's text for MERGE. */
function printMerge(node, scope) {
	const { source } = node;
	const isQuery = source.kind === "derived";
	const head = isQuery ? `with ${SOURCE} as materialized (${scope.printQuery(source.query, scope)}) ` : "";
	const name = isQuery ? source.alias : source.alias ?? source.path.at(-1);
	const from = `${isQuery ? SOURCE : printRelation(source.path, scope)} as ${name ? quote(name.name) : SOURCE}`;
	return [
		`${head}merge into ${printTarget(node, scope)}`,
		`using ${from}`,
		`on ${scope.printExpression(node.on, scope)}`,
		...printCheck(node, from, scope),
		...node.clauses.map((clause) => printClause(clause, scope))
	].join(" ");
}
/**
* In GoogleSQL a row that is to change must match one row of the source; DuckDB would take any of
* several. The check comes first and looks at those rows of the source only that change something.
*/
function printCheck(node, from, scope) {
	const matched = node.clauses.filter(({ when }) => when === "matched");
	if (matched.length === 0) return [];
	const conditions = matched.flatMap(({ condition }) => condition ? [printCondition(condition, scope)] : []);
	const changes = conditions.length === matched.length ? ` and (${conditions.join(" or ")})` : "";
	const count = `(select count(*) from ${from} where ${scope.printExpression(node.on, scope)}${changes})`;
	const target = node.table.map(({ name }) => name).join(".");
	return [`when matched${changes} and ${count} > 1 then error ${literal(`${FAILURE}MERGE matches a row of ${target} with more than one row of its source`)}`];
}
/** DuckDB fails inside at a lambda in the condition of a clause. */
function printCondition(condition, scope) {
	const printed = scope.printExpression(condition, scope);
	if (!printed.includes("list_transform([struct_pack(")) return printed;
	throw unsupported("A condition of MERGE so deep", condition, "Compute the condition as a column of the source, and name that.");
}
function printClause({ when, condition, action }, scope) {
	const print = (value) => scope.printExpression(value, scope);
	const head = `when ${when}${condition ? ` and ${printCondition(condition, scope)}` : ""} then`;
	if (action.kind === "delete") return `${head} delete`;
	if (action.kind === "update") return `${head} update ${printAssignments(action.set, scope)}`;
	if (!action.values) return `${head} insert *`;
	const names = action.columns.map(({ name }) => quote(name)).join(", ");
	return `${head} insert${names === "" ? "" : ` (${names})`} values (${action.values.map(print).join(", ")})`;
}
// actions/lib/googlesql/print-statement.ts
const PRINTERS = {
	"create-schema": ({ name, ifNotExists }, { options }) => {
		const schema = options.dataset?.(last(name)) ?? last(name);
		return `create schema ${ifNotExists ? "if not exists " : ""}${quote(schema)}`;
	},
	"create-table": printCreate,
	"create-view": printCreate,
	delete: (node, scope) => {
		const where = scope.printExpression(node.where, scope);
		return `delete from ${printTarget(node, scope)} where ${where}`;
	},
	drop: ({ what, name, ifExists, cascades }, scope) => {
		const title = what === "schema" ? quote(last(name)) : printRelation(name, scope);
		return `drop ${what} ${ifExists ? "if exists " : ""}${title}${cascades ? " cascade" : ""}`;
	},
	insert: printInsert,
	merge: printMerge,
	"select-statement": ({ query }, scope) => scope.printQuery(query, scope),
	truncate: ({ table }, scope) => `delete from ${printRelation(table, scope)}`,
	update: (node, scope) => {
		const where = scope.printExpression(node.where, scope);
		return `update ${printTarget(node, scope)} ${printAssignments(node.set, scope)} where ${where}`;
	}
};
/** DuckDB's text for one statement. */
function printStatement(node, scope) {
	return PRINTERS[node.kind](node, scope);
}
/** A dataset's name; its project is dropped. */
function last(path) {
	return path.at(-1)?.name ?? "";
}
function printCreate(node, scope) {
	const what = node.kind === "create-table" ? "table" : "view";
	if (node.isTemporary) throw unsupported(`CREATE TEMP ${what.toUpperCase()}`, node);
	const name = printRelation(node.name, scope);
	const head = `create ${node.isReplacing ? "or replace " : ""}${what} ${node.ifNotExists ? "if not exists " : ""}${name}`;
	if (node.query) return `${head} as ${scope.printQuery(node.query, scope)}`;
	return `${head} (${node.columns.map(({ name: column, type, isRequired }) => `${quote(column.name)} ${printType(type)}${isRequired ? " not null" : ""}`).join(", ")})`;
}
function printInsert(node, scope) {
	const table = printRelation(node.table, scope);
	const columns = node.columns.length > 0 ? ` (${node.columns.map(({ name }) => quote(name)).join(", ")})` : "";
	const values = node.rows?.map((row) => `(${row.map((value) => scope.printExpression(value, scope)).join(", ")})`);
	return `insert into ${table}${columns} ${node.query ? scope.printQuery(node.query, scope) : `values ${values?.join(", ")}`}`;
}
// actions/lib/googlesql/translate.ts
/**
* Translates a GoogleSQL script to DuckDB SQL, one result a statement. Throws `PipelineError`:
* `invalid-sql` for what is no GoogleSQL, `unsupported-sql` for what has no translation, both with
* line and column of `sql`.
*/
function translate(sql, options) {
	const printed = /* @__PURE__ */ new WeakMap();
	const scope = {
		options,
		ctes: /* @__PURE__ */ new Map(),
		aliases: /* @__PURE__ */ new Set(),
		elements: /* @__PURE__ */ new Map(),
		groupKeys: /* @__PURE__ */ new Set(),
		hasNaN: /\bnan\b|\binf(?:inity)?\b|ieee_divide/i.test(sql),
		printExpression,
		printQuery: (query, within) => {
			const text = printed.get(query) ?? printQuery(query, within);
			printed.set(query, text);
			return text;
		}
	};
	try {
		return parseScript(sql).map((statement) => {
			const text = printStatement(statement, scope);
			const writes = findWrite(statement, options);
			return {
				sql: text,
				isQuery: statement.kind === "select-statement",
				...writes && { writes }
			};
		});
	} catch (error) {
		if (error instanceof RangeError) throw unsupported("An expression so deep", {
			line: 1,
			column: 1
		});
		throw error;
	}
}
function findWrite(statement, options) {
	const { kind } = statement;
	if (kind === "select-statement" || kind === "create-schema") return void 0;
	if (kind === "drop" && statement.what === "schema") return void 0;
	const isNamed = kind === "create-table" || kind === "create-view" || kind === "drop";
	const path = isNamed ? statement.name : statement.table;
	return {
		how: isNamed ? kind : "change",
		relation: options.relation(path.map(({ name }) => name))
	};
}
// actions/lib/warehouse/duckdb/append.ts
/** Adds rows in one transaction, unless there are rows of their key already. */
async function appendRows(connection, { table, rows }) {
	const [first] = rows;
	if (first === void 0) return;
	await inTransaction(connection, async () => {
		await prepareTable(connection, table);
		const key = first[table.key] ?? null;
		const relation = quoteRelation(table);
		if ((await connection.runAndReadAll(`select 1 from ${relation} where ${quote(table.key)} = $1 limit 1`, [key])).currentRowCount > 0) return;
		const names = table.columns.map(({ name }) => quote(name));
		const values = table.columns.map((column, at) => `cast($${at + 1} as ${typeOf(column)})`);
		const insert = await connection.prepare(`insert into ${relation} (${names.join(", ")}) values (${values.join(", ")})`);
		try {
			for (const row of rows) {
				insert.bind(table.columns.map(({ name }) => row[name] ?? null));
				await insert.run();
			}
		} finally {
			insert.destroySync();
		}
	});
}
/** Makes the table where it is missing, and adds the columns that it lacks. */
async function prepareTable(connection, table) {
	const relation = quoteRelation(table);
	const { schema, table: name } = locate(table);
	const found = await connection.runAndReadAll(`select lower(column_name) from duckdb_columns() where database_name = current_database()
      and lower(schema_name) = lower($1) and lower(table_name) = lower($2)`, [schema, name]);
	const held = new Set(found.getRows().map(([column]) => column));
	const lacking = table.columns.filter((column) => !held.has(column.name.toLowerCase()));
	if (lacking.length === 0) return;
	if (held.size === 0) {
		const columns = table.columns.map((column) => `${quote(column.name)} ${typeOf(column)}${column.isRequired ? " not null" : ""}`);
		await connection.run(`create schema if not exists ${quote(schema)}`);
		await connection.run(`create table ${relation} (${columns.join(", ")})`);
		await connection.run(`comment on table ${relation} is ${literal(table.description)}`);
	}
	for (const column of lacking) {
		const title = quote(column.name);
		if (held.size > 0) await connection.run(`alter table ${relation} add column ${title} ${typeOf(column)}`);
		const text = literal(column.description);
		await connection.run(`comment on column ${relation}.${title} is ${text}`);
	}
}
function typeOf({ type }) {
	return TYPES$1[type] ?? type;
}
// actions/lib/warehouse/duckdb/contents.ts
/** Tables in one query: with more, DuckDB takes longer for each. */
const TOGETHER = 100;
/**
* Columns and rows of relations. What is wanted at the same time is asked in one query, a third of
* the time that each takes alone, and known of tables until they are written to.
*/
var Contents = class {
	#ask;
	#known = /* @__PURE__ */ new Map();
	#rowCounts = /* @__PURE__ */ new Map();
	#waiting = [];
	constructor(ask) {
		this.#ask = ask;
	}
	/** Rejects with DuckDB's error for a view that cannot be bound. */
	find(place, kind) {
		const key = keyOf$1(place.schema, place.table);
		const known = kind === "table" ? this.#known.get(key) : void 0;
		if (known !== void 0) return known;
		const question = {
			...Promise.withResolvers(),
			place,
			kind
		};
		if (this.#waiting.length === 0) setImmediate(() => void this.#askWaiting());
		this.#waiting.push(question);
		if (kind === "table") {
			this.#known.set(key, question.promise);
			question.promise.catch(() => {
				if (this.#known.get(key) === question.promise) this.#known.delete(key);
			});
		}
		return question.promise;
	}
	/** Something was made, changed or dropped; undefined where nobody knows how many rows it has. */
	make({ schema, table }, rowCount) {
		const key = keyOf$1(schema, table);
		this.#known.delete(key);
		if (rowCount === void 0) this.#rowCounts.delete(key);
		else this.#rowCounts.set(key, rowCount);
	}
	/**
	* A table has got the name of another, which is gone. Of its columns nothing is carried over: an
	* answer that is still to come would be of the old name.
	*/
	rename(from, to) {
		this.make(to, this.#rowCounts.get(keyOf$1(from.schema, from.table)));
		this.make(from, void 0);
	}
	forget() {
		this.#known.clear();
		this.#rowCounts.clear();
	}
	async #askWaiting() {
		const all = this.#waiting;
		this.#waiting = [];
		for (let at = 0; at < all.length; at += TOGETHER) await this.#askTogether(all.slice(at, at + TOGETHER));
	}
	/** Where the query is refused, each is asked alone, so that only the one at fault fails. */
	async #askTogether(questions) {
		try {
			const contents = await this.#query(questions);
			for (const [index, { resolve }] of questions.entries()) {
				const content = contents[index];
				if (content !== void 0) resolve(content);
			}
		} catch (error) {
			if (questions.length === 1) questions[0]?.reject(error);
			else for (const question of questions) await this.#askTogether([question]);
		}
	}
	async #query(questions) {
		const answers = questions.map(({ place, kind }) => {
			const columns = [];
			const known = this.#rowCounts.get(keyOf$1(place.schema, place.table));
			return {
				columns,
				rowCount: kind === "table" ? known : void 0
			};
		});
		const parts = questions.flatMap(({ place, kind }, index) => {
			const title = `${quote(place.schema)}.${quote(place.table)}`;
			const columns = `select ${index}, column_name, column_type, null from (describe ${title})`;
			if (kind === "view" || answers[index]?.rowCount !== void 0) return [columns];
			return [columns, `select ${index}, null, null, count(*) from ${title}`];
		});
		for (const [index, column, type, count] of (await this.#ask(parts.join("\nunion all "))).getRows()) {
			const answer = answers[Number(index)];
			if (answer === void 0) continue;
			if (count !== null) answer.rowCount = Number(count);
			else answer.columns.push({
				column: String(column),
				type: String(type)
			});
		}
		return answers;
	}
};
// actions/lib/warehouse/duckdb/state.ts
/** Beside the macros, where no dataset of a project can be. */
const STATE_SCHEMA = "googlesql";
/** Which relations were published, and in which publication at last. */
const BUILDS = "builds";
const STATES = "states";
/** What was computed by other macros, or by another DuckDB, may come out otherwise now. */
const ENGINE = createHash("sha256").update([version(), ...buildMacros()].join("\n")).digest("hex");
/** What is kept for a dataset; undefined for nothing, and for what another engine has built. */
async function readState(connection, dataset) {
	if (!await isThere(connection, STATES)) return void 0;
	const content = (await connection.runAndReadAll(`select content from ${STATE_SCHEMA}.${STATES} where dataset = $1 and engine = $2`, [dataset.toLowerCase(), ENGINE])).getRows()[0]?.[0];
	return typeof content === "string" ? content : void 0;
}
async function writeState(connection, dataset, content) {
	await connection.run(`create table if not exists ${STATE_SCHEMA}.${STATES}
      (dataset varchar primary key, engine varchar not null, content varchar not null)`);
	await connection.run(`insert or replace into ${STATE_SCHEMA}.${STATES} values ($1, $2, $3)`, [
		dataset.toLowerCase(),
		ENGINE,
		content
	]);
}
/**
* Gives relations that are being published a mark of their own, in the transaction that does so:
* DuckDB itself cannot tell one making of a table from another.
*/
async function markBuilds(connection, relations) {
	await connection.run(`create table if not exists ${STATE_SCHEMA}.${BUILDS}
      (relation varchar primary key, build varchar not null)`);
	if (relations.length === 0) return;
	const build = literal(randomUUID());
	const rows = relations.map(({ dataset, name }) => `(${literal(`${dataset}.${name}`.toLowerCase())}, ${build})`);
	await connection.run(`insert or replace into ${STATE_SCHEMA}.${BUILDS} values ${rows.join(", ")}`);
}
async function isThere(connection, table) {
	return (await connection.runAndReadAll(`select 1 from duckdb_tables() where database_name = current_database()
      and schema_name = $1 and table_name = $2`, [STATE_SCHEMA, table])).currentRowCount > 0;
}
// actions/lib/warehouse/duckdb/catalog.ts
/**
* The relations of a database that nobody else has open. DuckDB lists its whole catalog whatever is
* asked of it, 40 ms for a thousand tables, so it is asked once and then told what is created.
*/
var Catalog = class {
	ask;
	#contents;
	#known;
	constructor(ask) {
		this.ask = ask;
		this.#contents = new Contents(ask);
	}
	/** The entry of a relation by its DuckDB name; undefined where nothing has the name. */
	async find(place) {
		const reading = this.#known ??= readCatalog(this.ask);
		try {
			return (await reading).get(keyOf$1(place.schema, place.table));
		} catch (error) {
			if (this.#known === reading) this.#known = void 0;
			throw error;
		}
	}
	/** Throws DuckDB's error for a view that cannot be bound. */
	findContent(place, kind) {
		return this.#contents.find(place, kind);
	}
	/**
	* Takes note of what a statement did that has succeeded; `rowCount` is of a table that it made. At
	* any time one writes to a table, so that notes come in the order of what they are of.
	*/
	note({ writes }, rowCount) {
		const [schema, table] = writes?.relation ?? [];
		if (writes === void 0 || schema === void 0 || table === void 0) {
			this.forget();
			return;
		}
		const { how } = writes;
		this.#contents.make({
			schema,
			table
		}, rowCount);
		if (how === "change") return;
		const entry = {
			kind: how === "create-view" ? "view" : "table",
			description: void 0,
			columnDescriptions: /* @__PURE__ */ new Map(),
			making: void 0
		};
		const key = keyOf$1(schema, table);
		this.#known?.then((known) => how === "drop" ? known.delete(key) : known.set(key, entry), () => this.forget());
	}
	/** All candidates are now where people read, and no others are left. */
	notePublished(publications) {
		this.#known = void 0;
		for (const publication of publications) {
			const place = locate(publication);
			if (publication.kind === "view") this.#contents.make(place, void 0);
			else this.#contents.rename(locateCandidate(publication), place);
		}
	}
	forget() {
		this.#known = void 0;
		this.#contents.forget();
	}
};
async function readCatalog(ask) {
	const relations = await ask(`select schema_name, table_name, 'table', comment, null from duckdb_tables()
      where database_name = current_database()
    union all
    select schema_name, view_name, 'view', comment, sql from duckdb_views()
      where database_name = current_database() and not internal`);
	const columns = await ask(`select schema_name, table_name, column_name, comment from duckdb_columns()
      where database_name = current_database() and comment is not null`);
	const texts = /* @__PURE__ */ new Map();
	for (const [schema, table, column, comment] of columns.getRows()) {
		const key = keyOf$1(String(schema), String(table));
		const own = texts.get(key) ?? /* @__PURE__ */ new Map();
		texts.set(key, own.set(String(column).toLowerCase(), String(comment)));
	}
	const makings = await readMakings(ask, relations.getRows().map(([schema, table]) => [String(schema), String(table)]));
	return new Map(relations.getRows().map(([schema, table, kind, comment, sql]) => {
		const key = keyOf$1(String(schema), String(table));
		return [key, {
			kind: kind === "view" ? "view" : "table",
			description: typeof comment === "string" && comment !== "" ? comment : void 0,
			columnDescriptions: texts.get(key) ?? /* @__PURE__ */ new Map(),
			making: typeof sql === "string" ? sql : makings.get(key)
		}];
	}));
}
/**
* What tells the contents of tables from those before: of a published table the mark that it got
* then, of a loaded one the files that its partitions hold. Nothing tells it of any other table.
*/
async function readMakings(ask, names) {
	const makings = /* @__PURE__ */ new Map();
	for (const [schema, table] of names) {
		if (table === "_partitions") {
			const loaded = await ask(`select table_name, string_agg(partition_id || ' ' || sha256, ' ' order by partition_id)
          from ${quote(schema)}."_partitions" group by table_name`);
			for (const [name, files] of loaded.getRows()) makings.set(keyOf$1(schema, String(name)), String(files));
		}
		if (schema === "googlesql" && table === "builds") {
			const built = await ask(`select relation, build from ${STATE_SCHEMA}.${BUILDS}`);
			for (const [relation, build] of built.getRows()) makings.set(String(relation), String(build));
		}
	}
	return makings;
}
// actions/lib/warehouse/duckdb/describe.ts
/** What DuckDB's types are called in GoogleSQL. */
const NAMES = {
	BIGINT: "INT64",
	HUGEINT: "INT64",
	INTEGER: "INT64",
	SMALLINT: "INT64",
	TINYINT: "INT64",
	DOUBLE: "FLOAT64",
	FLOAT: "FLOAT64",
	VARCHAR: "STRING",
	BLOB: "BYTES",
	BOOLEAN: "BOOL",
	DATE: "DATE",
	TIME: "TIME",
	TIMESTAMP: "DATETIME",
	"TIMESTAMP WITH TIME ZONE": "TIMESTAMP",
	INTERVAL: "INTERVAL"
};
/** GoogleSQL's name of a DuckDB type. */
function nameType(type) {
	if (type.endsWith("[]")) return `ARRAY<${nameType(type.slice(0, -2))}>`;
	if (type.startsWith("DECIMAL")) return "NUMERIC";
	if (!type.startsWith("STRUCT(")) return NAMES[type] ?? type;
	return `STRUCT<${splitFields(type.slice(7, -1)).map((field) => {
		const [, quoted, plain, rest = ""] = /^(?:"((?:[^"]|"")*)"|(\S+)) (.*)$/s.exec(field) ?? [];
		return `${quoted?.replaceAll("\"\"", "\"") ?? plain ?? ""} ${nameType(rest)}`;
	}).join(", ")}>`;
}
function splitFields(text) {
	const fields = [];
	let depth = 0;
	let start = 0;
	let isQuoted = false;
	for (let index = 0; index < text.length; index += 1) {
		const character = text[index];
		if (character === "\"") isQuoted = !isQuoted;
		if (isQuoted) continue;
		if (character === "(") depth += 1;
		if (character === ")") depth -= 1;
		if (character !== "," || depth > 0) continue;
		fields.push(text.slice(start, index).trim());
		start = index + 1;
	}
	return [...fields, text.slice(start).trim()];
}
/** What a relation is; a view is not looked into. Undefined where nothing has the name. */
async function identify(catalog, relation) {
	const entry = await catalog.find(locate(relation));
	if (entry === void 0) return void 0;
	if (entry.kind === "table") return describe(catalog, relation);
	const { dataset, name } = relation;
	return {
		dataset,
		name,
		kind: "view",
		...toVersion([entry.making])
	};
}
/** Columns in order and, for a table, its rows; undefined where nothing has the name. */
async function describe(catalog, relation) {
	const place = locate(relation);
	const entry = await catalog.find(place);
	if (entry === void 0) return void 0;
	const { kind, description, columnDescriptions, making } = entry;
	const { columns, rowCount } = await findContent(catalog, place, kind);
	const described = {
		dataset: relation.dataset,
		name: relation.name,
		...description !== void 0 && { description },
		columns: columns.map(({ column, type }) => {
			const text = columnDescriptions.get(column.toLowerCase());
			const named = {
				name: column,
				type: nameType(type)
			};
			return text === void 0 ? named : {
				...named,
				description: text
			};
		})
	};
	if (rowCount === void 0) return {
		...described,
		kind,
		...toVersion([making])
	};
	return {
		...described,
		kind,
		rowCount,
		...toVersion([
			making,
			rowCount,
			columns
		])
	};
}
/**
* Rows and columns count beside the mark: another table may stand in its place, and rows may have
* been deleted. What else is done by hand goes unseen.
*/
function toVersion(evidence) {
	if (evidence[0] === void 0) return {};
	return { version: createHash("sha256").update(JSON.stringify(evidence)).digest("hex") };
}
/** A view's columns as it gives them now; of one that cannot be bound any more, as it gave them last. */
async function findContent(catalog, place, kind) {
	try {
		return await catalog.findContent(place, kind);
	} catch (error) {
		if (kind === "table") throw error;
		return {
			columns: (await catalog.ask(`select column_name, data_type from duckdb_columns()
        where database_name = current_database() and lower(schema_name) = lower(${literal(place.schema)})
          and lower(table_name) = lower(${literal(place.table)}) order by column_index`)).getRows().map(([column, type]) => ({
				column: String(column),
				type: String(type)
			})),
			rowCount: void 0
		};
	}
}
// actions/lib/warehouse/duckdb/load.ts
/**
* Puts files in the place of partitions. What a partition holds is remembered in `_partitions`
* beside the table, in the transaction that writes it; it is believed only while the table has as
* many rows there, so rows that were deleted, or a table that was dropped, are loaded again.
*/
var Loader = class {
	#connection;
	/** By table; counted when first needed and kept up to date until `forget`. */
	#partitions = /* @__PURE__ */ new Map();
	constructor(connection) {
		this.#connection = connection;
	}
	/** To be called when somebody else may have written to the tables. */
	forget() {
		this.#partitions.clear();
	}
	async load(request) {
		const { table, partition, uri, sha256, rowCount } = request;
		const range = toRange(table, partition);
		const known = await this.#read(table);
		const before = known.get(partition) ?? { rows: 0 };
		if (uri === void 0 && before.rows === 0) return {
			status: "unchanged",
			rowCount: 0
		};
		if (uri !== void 0 && before.sha256 === sha256 && before.rows === rowCount && before.rememberedRows === rowCount) return {
			status: "unchanged",
			rowCount
		};
		try {
			await inTransaction(this.#connection, () => this.#replace(request, range));
		} catch (error) {
			this.forget();
			throw error;
		}
		if (uri === void 0 || sha256 === void 0) known.delete(partition);
		else known.set(partition, {
			sha256,
			rememberedRows: rowCount,
			rows: rowCount
		});
		return {
			status: uri === void 0 ? "emptied" : "loaded",
			rowCount
		};
	}
	async #replace({ table, partition, uri, sha256, rowCount }, range) {
		const relation = quoteRelation(table);
		const memory = `${quote(table.dataset)}."_partitions"`;
		const field = quote(table.partition.field);
		const within = `${field} >= date ${literal(range.from)} and ${field} < date ${literal(range.to)}`;
		const key = `table_name = ${literal(table.name)} and partition_id = ${literal(partition)}`;
		await this.#connection.run(`delete from ${relation} where ${within}`);
		await this.#connection.run(`delete from ${memory} where ${key}`);
		if (uri === void 0 || sha256 === void 0) return;
		const columns = table.columns.map(({ name }) => quote(name)).join(", ");
		const inserted = await this.#connection.run(`insert into ${relation} (${columns}) select ${columns} from read_parquet(${literal(uri)})`);
		const held = await this.#count(`select count(*) from ${relation} where ${within}`);
		if (inserted.rowsChanged !== rowCount || held !== rowCount) throw new PipelineError(`${uri} does not fit the partition ${partition} of ${table.dataset}.${table.name}: ${rowCount} rows were announced, it has ${inserted.rowsChanged}, of which ${held} lie in the partition.`, {
			code: "warehouse",
			remedy: "Extract the file again."
		});
		const values = [
			table.name,
			partition,
			sha256
		].map(literal).join(", ");
		await this.#connection.run(`insert into ${memory} values (${values}, ${rowCount})`);
	}
	async #count(sql) {
		const result = await this.#connection.runAndReadAll(sql);
		return Number(result.getRows()[0]?.[0]);
	}
	async #read(table) {
		const title = `${table.dataset}.${table.name}`;
		const known = this.#partitions.get(title);
		if (known) return known;
		await this.#prepare(table);
		const format = table.partition.granularity === "month" ? "%Y%m" : "%Y";
		const counts = await this.#connection.runAndReadAll(`select coalesce(partition_id, counted.id), sha256, row_count, coalesce(counted.n, 0)
      from (select * from ${quote(table.dataset)}."_partitions" where table_name = ${literal(table.name)}) as remembered
      full join (
        select strftime(${quote(table.partition.field)}, ${literal(format)}) as id, count(*) as n
        from ${quoteRelation(table)} group by all
      ) as counted on remembered.partition_id = counted.id`);
		const partitions = /* @__PURE__ */ new Map();
		for (const [id, sha256, remembered, rows] of counts.getRows()) partitions.set(String(id), {
			rows: Number(rows),
			...sha256 === null ? {} : {
				sha256: String(sha256),
				rememberedRows: Number(remembered)
			}
		});
		this.#partitions.set(title, partitions);
		return partitions;
	}
	/** Makes table and memory where they are missing, and refuses a table of other columns. */
	async #prepare(table) {
		const catalog = new Catalog((sql) => this.#connection.runAndReadAll(sql));
		const found = await describe(catalog, table);
		if (found) checkColumns(table, found.columns);
		const memory = {
			schema: table.dataset,
			table: "_partitions"
		};
		if (found && await catalog.find(memory)) return;
		await inTransaction(this.#connection, async () => {
			await this.#connection.run(`create schema if not exists ${quote(table.dataset)}`);
			await this.#connection.run(`create table if not exists ${quote(table.dataset)}."_partitions"
          (table_name varchar not null, partition_id varchar not null, sha256 varchar not null, row_count bigint not null)`);
			if (!found) for (const sql of buildTable(table)) await this.#connection.run(sql);
		});
	}
};
function buildTable(table) {
	const relation = quoteRelation(table);
	return [
		`create table ${relation} (${table.columns.map(({ name, type, isRequired }) => `${quote(name)} ${TYPES$1[type] ?? type}${isRequired ? " not null" : ""}`).join(", ")})`,
		`comment on table ${relation} is ${literal(table.description)}`,
		...table.columns.map(({ name, description }) => `comment on column ${relation}.${quote(name)} is ${literal(description)}`)
	];
}
function checkColumns(table, columns) {
	const title = `${table.dataset}.${table.name}`;
	const found = new Map(columns.map(({ name, type }) => [name.toLowerCase(), type.toLowerCase()]));
	const problems = table.columns.flatMap(({ name, type }) => {
		const actual = found.get(name.toLowerCase());
		found.delete(name.toLowerCase());
		if (actual === void 0) return [`${name} is missing`];
		return actual === type ? [] : [`${name} is ${actual}, not ${type}`];
	});
	problems.push(...[...found.keys()].map((name) => `${name} is not defined`));
	if (problems.length === 0) return;
	throw new PipelineError(`The table ${title} has other columns than its definition: ${problems.join("; ")}.`, {
		code: "warehouse",
		remedy: `Drop ${title}, and load it again.`
	});
}
function toRange(table, partition) {
	const isMonthly = table.partition.granularity === "month";
	const [, year, month = "01"] = (isMonthly ? /^(\d{4})(0[1-9]|1[0-2])$/ : /^(\d{4})$/).exec(partition) ?? [];
	if (year === void 0) throw new Error(`${partition} is no partition of ${table.dataset}.${table.name}`);
	const next = isMonthly ? new Date(Date.UTC(Number(year), Number(month), 1)) : new Date(Date.UTC(Number(year) + 1, 0, 1));
	return {
		from: `${year}-${month}-01`,
		to: next.toISOString().slice(0, 10)
	};
}
// actions/lib/warehouse/duckdb/pool.ts
/** Hands out connections, so many at a time; the rest wait their turn. */
var Pool = class {
	#connect;
	#limit;
	#all = [];
	#idle = [];
	#waiting = [];
	/** Those that are open or being opened. */
	#count = 0;
	#describeRefusal;
	constructor(connect, limit) {
		this.#connect = connect;
		this.#limit = limit;
	}
	/** Runs `work` on a connection that nobody else has meanwhile. */
	async use(work) {
		if (this.#describeRefusal) throw this.#describeRefusal();
		const connection = await this.#take();
		try {
			return await work(connection);
		} finally {
			const next = this.#waiting.shift();
			if (next) next.resolve(connection);
			else this.#idle.push(connection);
		}
	}
	async #take() {
		const idle = this.#idle.pop();
		if (idle) return idle;
		if (this.#count >= this.#limit) {
			const waiting = Promise.withResolvers();
			this.#waiting.push(waiting);
			return waiting.promise;
		}
		this.#count += 1;
		const connection = await this.#connect().catch((error) => {
			this.#count -= 1;
			if (this.#count === 0) for (const each of this.#waiting.splice(0)) each.reject(error);
			throw error;
		});
		this.#all.push(connection);
		return connection;
	}
	/** Whether anybody has a connection now. */
	get isBusy() {
		return this.#idle.length < this.#count;
	}
	/** From now on nobody gets one but those who wait already. */
	refuse(describe) {
		this.#describeRefusal = describe;
	}
	/** Ends what runs on connections that somebody has. */
	interrupt() {
		for (const connection of this.#all) if (!this.#idle.includes(connection)) connection.interrupt();
	}
	close() {
		for (const connection of this.#all) connection.closeSync();
	}
};
// actions/lib/warehouse/duckdb/comment.ts
/** Describes relations that have no comments yet; a column that is not there is passed over. */
async function writeComments(connection, publications) {
	const columns = await listColumns(connection, publications);
	const statements = [];
	for (const publication of publications) {
		const { dataset, name, kind, description = "", columnDescriptions = {} } = publication;
		const relation = quoteRelation(publication);
		if (description !== "") statements.push(`comment on ${kind} ${relation} is ${toText(description)}`);
		for (const [column, text] of Object.entries(columnDescriptions)) {
			const present = columns.get(keyOf$1(dataset, name))?.get(column.toLowerCase());
			if (text === "" || present === void 0) continue;
			statements.push(`comment on column ${relation}.${quote(present)} is ${toText(text)}`);
		}
	}
	await runAll(connection, statements);
}
/** DuckDB reads a statement up to its first U+0000. */
function toText(text) {
	return literal(text.replaceAll("\0", ""));
}
/**
* Columns as a view's are commented on, case included: by relation, then in lower case. All at
* once, because DuckDB looks through its whole catalog each time.
*/
async function listColumns(connection, publications) {
	const columns = /* @__PURE__ */ new Map();
	if (!publications.some(({ columnDescriptions = {} }) => Object.keys(columnDescriptions).length > 0)) return columns;
	const found = await connection.runAndReadAll(`select schema_name, table_name, column_name from duckdb_columns()
      where database_name = current_database() and not internal`);
	for (const [schema, table, column] of found.getRows()) {
		const key = keyOf$1(String(schema), String(table));
		const names = columns.get(key) ?? /* @__PURE__ */ new Map();
		columns.set(key, names.set(String(column).toLowerCase(), String(column)));
	}
	return columns;
}
// actions/lib/warehouse/duckdb/publish.ts
/**
* Puts all candidates where people read, and removes those that earlier runs left beside them, in
* one transaction. Descriptions become comments; DuckDB has no labels.
*/
async function publish(connection, publications) {
	if (publications.length === 0) return;
	await inTransaction(connection, async () => {
		const found = await listRelations(connection, publications);
		const replaced = new Set(publications.map(({ dataset, name }) => keyOf$1(dataset, name)));
		await runAll(connection, found.filter(({ schema, table }) => replaced.has(keyOf$1(schema, table))).map(renderDrop));
		const tables = publications.filter(({ kind }) => kind === "table");
		const views = publications.filter(({ kind }) => kind === "view");
		await runAll(connection, [...tables.map(renderTable), ...views.map(renderView)]);
		const renamed = new Set(tables.map((publication) => {
			const { schema, table } = locateCandidate(publication);
			return keyOf$1(schema, table);
		}));
		await runAll(connection, found.filter(({ schema, table }) => isCandidate(table) && !renamed.has(keyOf$1(schema, table))).map(renderDrop));
		await writeComments(connection, publications);
		await markBuilds(connection, tables);
	});
}
/** Everything in the datasets that are published to. */
async function listRelations(connection, publications) {
	const datasets = new Set(publications.map(({ dataset }) => dataset.toLowerCase()));
	return (await connection.runAndReadAll(`select table_schema, table_name, table_type from information_schema.tables
      where table_catalog = current_database()
      and lower(table_schema) in (${[...datasets].map(literal).join(", ")})`)).getRows().map(([schema, table, type]) => ({
		schema: String(schema),
		table: String(table),
		kind: type === "VIEW" ? "view" : "table"
	}));
}
function renderTable(publication) {
	const { schema, table } = locateCandidate(publication);
	return `alter table ${quote(schema)}.${quote(table)} rename to ${quote(publication.name)}`;
}
function renderView(publication) {
	const { dataset, name, sql } = publication;
	if (sql === void 0) throw new Error(`the view ${dataset}.${name} is published without its query`);
	const [query, more] = translate(sql, { relation: mapRelation });
	if (!query?.isQuery || more) throw new Error(`the view ${dataset}.${name} is not one query`);
	return `create view ${quoteRelation(publication)} as ${query.sql}`;
}
function renderDrop({ schema, table, kind }) {
	return `drop ${kind} ${quote(schema)}.${quote(table)}`;
}
// actions/lib/warehouse/duckdb/values.ts
/**
* Rows as this warehouse gives them back. INT64 is a number while it is a safe one, else its text;
* NUMERIC is text without trailing zeros; FLOAT64 a number, but `NaN`, `Infinity` and `-Infinity`
* as text; DATE `2021-01-31`; TIME `00:30:00`; DATETIME `2021-01-31T00:30:00`; TIMESTAMP the same
* with `Z`, in UTC, fractions of a second only where there are any; BYTES Base64; INTERVAL
* `0-0 1 0:0:0`; ARRAY an array, empty for NULL; STRUCT an object. As on BigQuery, an array with a NULL
* element is an error, and so is a NUMERIC of more than 29 digits before the point.
*/
function toRows(chunks, columns) {
	const converts = columns.map(({ type }) => buildConvert(type));
	const rows = [];
	for (const chunk of chunks) {
		const values = columns.map((_, index) => chunk.getColumnValues(index));
		for (let at = 0; at < chunk.rowCount; at += 1) {
			const row = {};
			for (const [index, { name }] of columns.entries()) row[name] = converts[index]?.(values[index]?.[at] ?? null) ?? null;
			rows.push(row);
		}
	}
	return rows;
}
/** A value of a type or NULL, which is no array but an empty one. */
function buildConvert(type) {
	const convert = buildKnown(type);
	const isList = type.typeId === DuckDBTypeId.LIST;
	return (value) => value === null ? isList ? [] : null : convert(value);
}
const asIs = () => (value) => value;
const integer = () => (value) => Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
const float = () => (value) => Number.isFinite(value) ? Number(value) : String(value);
const CONVERTS = {
	[DuckDBTypeId.SQLNULL]: asIs,
	[DuckDBTypeId.BOOLEAN]: asIs,
	[DuckDBTypeId.VARCHAR]: asIs,
	[DuckDBTypeId.TINYINT]: asIs,
	[DuckDBTypeId.SMALLINT]: asIs,
	[DuckDBTypeId.INTEGER]: asIs,
	[DuckDBTypeId.UTINYINT]: asIs,
	[DuckDBTypeId.USMALLINT]: asIs,
	[DuckDBTypeId.UINTEGER]: asIs,
	[DuckDBTypeId.BIGINT]: integer,
	[DuckDBTypeId.UBIGINT]: integer,
	[DuckDBTypeId.HUGEINT]: integer,
	[DuckDBTypeId.DOUBLE]: float,
	[DuckDBTypeId.FLOAT]: float,
	[DuckDBTypeId.DECIMAL]: () => (value) => printDecimal(value),
	[DuckDBTypeId.DATE]: () => (value) => printDay(value.days),
	[DuckDBTypeId.TIME]: () => (value) => printClock(value.micros),
	[DuckDBTypeId.TIMESTAMP]: () => (value) => printInstant(value.micros),
	[DuckDBTypeId.TIMESTAMP_TZ]: () => (value) => `${printInstant(value.micros)}Z`,
	[DuckDBTypeId.INTERVAL]: () => (value) => printInterval(value),
	[DuckDBTypeId.BLOB]: () => (value) => Buffer.from(value.bytes).toString("base64"),
	[DuckDBTypeId.LIST]: (type) => buildList(type),
	[DuckDBTypeId.STRUCT]: (type) => buildStruct(type)
};
function buildKnown(type) {
	const build = CONVERTS[type.typeId];
	if (build) return build(type);
	throw new PipelineError(`The query gives a value of DuckDB's type ${String(type)}.`, {
		code: "unsupported-sql",
		remedy: "Cast it to a type of GoogleSQL."
	});
}
function buildList(type) {
	const convert = buildConvert(type.valueType);
	return (value) => value.items.map((item) => convert(item ?? raiseNull()));
}
/** BigQuery gives no two columns of one name. */
function refuseDuplicates(names) {
	const seen = /* @__PURE__ */ new Set();
	for (const name of names) {
		if (seen.has(name.toLowerCase())) throw new PipelineError(`The query gives two columns named ${name}.`, {
			code: "invalid-sql",
			remedy: "Give one of them another name with AS."
		});
		seen.add(name.toLowerCase());
	}
}
function raiseNull() {
	throw new PipelineError("An array of the answer has a NULL element.", {
		code: "warehouse",
		remedy: "Leave NULL out of the array, as with IGNORE NULLS."
	});
}
function buildStruct(type) {
	if (type.entryNames.includes("")) throw new PipelineError("The query gives a STRUCT whose fields have no names.", {
		code: "unsupported-sql",
		remedy: "Write STRUCT(…) in the place of (…)."
	});
	const fields = type.entryNames.map((name, index) => [name, buildConvert(type.entryTypes[index])]);
	return (value) => {
		const { entries } = value;
		return Object.fromEntries(fields.map(([name, convert]) => [name, convert(entries[name] ?? null)]));
	};
}
function printDecimal(value) {
	const text = value.toString();
	if (text.replace(/^-|\..*$/g, "").length > MOST_DIGITS) throw new PipelineError(`The query failed: ${text} is out of NUMERIC's range.`, {
		code: "warehouse",
		remedy: "Cast to FLOAT64 where such numbers are meant."
	});
	return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
/** Of a NUMERIC before the point; other decimals than NUMERIC have at most 38. */
const MOST_DIGITS = 29;
const SECOND_US = 1000000n;
const DAY_US = 86400n * SECOND_US;
/** Of the first day of the year 1 and the last of 9999, beyond which DuckDB's types go. */
const [FIRST_DAY, LAST_DAY] = [-719162, 2932896];
function printDay(days) {
	if (days < FIRST_DAY || days > LAST_DAY) throw new PipelineError("The query failed: a date of the answer is not from the year 1 to 9999.", {
		code: "warehouse",
		remedy: "Correct the data or the arithmetic that gives it."
	});
	return (/* @__PURE__ */ new Date(days * 864e5)).toISOString().slice(0, 10);
}
function printInstant(micros) {
	const remainder = micros % DAY_US;
	const clock = remainder < 0n ? remainder + DAY_US : remainder;
	return `${printDay(Number((micros - clock) / DAY_US))}T${printClock(clock)}`;
}
function printClock(micros) {
	const seconds = Number(micros / SECOND_US);
	const parts = [
		Math.floor(seconds / 3600),
		Math.floor(seconds / 60) % 60,
		seconds % 60
	];
	const fraction = String(micros % SECOND_US).padStart(6, "0").replace(/(000){1,2}$/, "");
	const clock = parts.map((part) => String(part).padStart(2, "0")).join(":");
	return fraction === "" ? clock : `${clock}.${fraction}`;
}
/** BigQuery's canonical form: years-months days hours:minutes:seconds. */
function printInterval({ months, days, micros }) {
	const sign = months < 0 ? "-" : "";
	const size = Math.abs(months);
	const clock = printClock(micros < 0n ? -micros : micros).replaceAll(/(^|:)0(?=\d)/g, "$1");
	return `${sign}${Math.floor(size / 12)}-${size % 12} ${days} ${micros < 0n ? "-" : ""}${clock}`;
}
// actions/lib/warehouse/duckdb/duckdb-warehouse.ts
const INTERRUPT_AGAIN_MS = 20;
/** The warehouse port on DuckDB; values come back as values.ts says. */
var DuckDbWarehouse = class {
	kind = "duckdb";
	#opened;
	#pool;
	#loader;
	#catalog;
	#schemas = /* @__PURE__ */ new Map();
	#last = Promise.resolve();
	#isStopped = false;
	#isClosed = false;
	#closing;
	constructor(opened) {
		this.#opened = opened;
		this.#pool = new Pool(opened.connect, Math.max(opened.threads, 1));
		this.#loader = new Loader(opened.main);
		this.#catalog = new Catalog((sql) => this.#pool.use((connection) => connection.runAndReadAll(sql)));
	}
	async query(sql, parameters = {}) {
		return this.#explain(this.#ask(sql, parameters));
	}
	async #ask(sql, parameters) {
		const statements = this.#translate(sql, parameters);
		return this.#pool.use(async (connection) => {
			let rows = [];
			for (const statement of statements) ({rows} = await this.#run(connection, statement));
			return rows;
		});
	}
	async execute(sql) {
		const statements = this.#translate(sql, {});
		return this.#explain(this.#pool.use(async (connection) => {
			let made;
			for (const statement of statements) ({made} = await this.#run(connection, statement));
			return made;
		}));
	}
	async loadParquet(request) {
		return this.#explain(this.#inTurn(async () => {
			const outcome = await this.#loader.load(request);
			if (outcome.status !== "unchanged") this.#catalog.forget();
			return outcome;
		}));
	}
	async describe(relation) {
		return this.#explain(describe(this.#catalog, relation));
	}
	async identify(relation) {
		return this.#explain(identify(this.#catalog, relation));
	}
	async estimate() {}
	translate(sql) {
		return this.#translate(sql, {}).map((statement) => statement.sql).join(";\n");
	}
	async publish(publications) {
		this.#loader.forget();
		await this.#explain(this.#inTurn(async () => {
			await publish(this.#opened.main, publications);
			this.#catalog.notePublished(publications);
		}));
	}
	async appendRows(request) {
		await this.#explain(this.#inTurn(() => appendRows(this.#opened.main, request).finally(() => this.#catalog.forget())));
	}
	async readState(dataset) {
		return this.#explain(this.#pool.use((connection) => readState(connection, dataset)));
	}
	async writeState(dataset, text) {
		await this.#explain(this.#inTurn(() => writeState(this.#opened.main, dataset, text)));
	}
	async listPreviews(dataset) {
		return (await this.#explain(this.#pool.use((connection) => connection.runAndReadAll("select schema_name from duckdb_schemas() where database_name = current_database() order by 1")))).getRows().flatMap(([schema]) => readPreview(dataset, String(schema)) ?? []);
	}
	async dropPreview({ dataset }) {
		this.#loader.forget();
		await this.#explain(this.#inTurn(() => this.#opened.main.run(`drop schema if exists ${quote(dataset)} cascade`).finally(() => this.#catalog.forget())));
		this.#schemas.delete(dataset);
	}
	async cancel() {
		this.#isStopped = true;
		while (this.#pool.isBusy) {
			this.#pool.interrupt();
			await setTimeout(INTERRUPT_AGAIN_MS);
		}
	}
	close() {
		this.#closing ??= this.#close();
		return this.#closing;
	}
	async #close() {
		this.#isClosed = true;
		await this.#last.catch(() => void 0);
		const { main, instance, readOnly } = this.#opened;
		this.#pool.refuse(describeStop);
		await this.cancel();
		this.#pool.close();
		try {
			if (!readOnly) await main.run("checkpoint");
		} finally {
			main.closeSync();
			instance.closeSync();
		}
	}
	#translate(sql, parameters) {
		return translate(sql, {
			relation: mapRelation,
			dataset: locateDataset,
			parameters
		});
	}
	async #run(connection, statement) {
		const { how, relation: [schema] = [] } = statement.writes ?? {};
		if (how?.startsWith("create") && schema !== void 0) await this.#createSchema(schema);
		if (!statement.isQuery) this.#loader.forget();
		if (this.#isStopped) throw describeStop();
		const result = await connection.run(statement.sql);
		if (!statement.isQuery) {
			if (statement.writes === void 0) this.#schemas.clear();
			const made = how === "create-table" ? await readCount(result) : void 0;
			this.#catalog.note(statement, made);
			return {
				rows: [],
				made
			};
		}
		const names = result.columnNames();
		refuseDuplicates(names);
		const types = result.columnTypes();
		const columns = names.flatMap((name, index) => {
			const type = types[index];
			return type ? [{
				name,
				type
			}] : [];
		});
		return {
			rows: toRows(await result.fetchAllChunks(), columns),
			made: void 0
		};
	}
	/** Once a session, on one connection: two that create one schema at once would conflict. */
	async #createSchema(schema) {
		const created = this.#schemas.get(schema) ?? this.#inTurn(() => this.#opened.main.run(`create schema if not exists ${quote(schema)}`));
		this.#schemas.set(schema, created);
		await created;
	}
	/** Runs after everything that was given to it before, whether that failed or not. */
	async #inTurn(work) {
		const turn = () => {
			if (this.#isClosed) throw describeStop();
			return work();
		};
		const done = this.#last.then(turn, turn);
		this.#last = done.catch(() => void 0);
		return done;
	}
	/** Puts errors of DuckDB in GoogleSQL's words. */
	async #explain(work) {
		try {
			return await work;
		} catch (error) {
			if (this.#isStopped && error.message.startsWith("INTERRUPT Error")) throw describeStop(error);
			throw describeFailure(error, await this.#listRelations(error));
		}
	}
	async #listRelations(error) {
		if (!(error instanceof NoDatasetError || error instanceof Error && error.message.includes("does not exist"))) return [];
		return this.#pool.use(async (connection) => {
			return (await connection.runAndReadAll(`select table_schema, table_name from information_schema.tables
          where table_catalog = current_database() and table_name <> '_partitions'`)).getRows().map(([schema, table]) => ({
				schema: String(schema),
				table: String(table)
			}));
		}).catch(() => []);
	}
};
/** Rows of a table that a query made; undefined where there was none, or the table was there. */
async function readCount(result) {
	const [count] = (await result.fetchChunk())?.getRows()[0] ?? [];
	return typeof count === "bigint" ? Number(count) : void 0;
}
// actions/lib/warehouse/duckdb/open.ts
/**
* Opens a DuckDB file as a warehouse, which owns the file until it is closed. A file that another
* process has open throws `PipelineError` with code `warehouse-locked`.
*/
async function openDuckDb(options) {
	const { path, readOnly = false, memoryLimit = "4GB" } = options;
	const threads = options.threads ?? availableParallelism();
	const instance = await DuckDBInstance.create(path, {
		access_mode: readOnly ? "READ_ONLY" : "READ_WRITE",
		threads: String(threads),
		memory_limit: memoryLimit,
		storage_compatibility_version: "v1.4.0",
		autoinstall_known_extensions: "false",
		autoload_known_extensions: "false",
		...path === ":memory:" ? {} : { temp_directory: join(dirname(path), ".duckdb_tmp") }
	}).catch((error) => {
		throw describeOpening(error, path);
	});
	const connect = () => instance.connect();
	const main = await connect();
	try {
		await main.run("set global TimeZone = 'UTC'");
		registerScripts(main);
		await installMacros(main, readOnly);
	} catch (error) {
		main.closeSync();
		instance.closeSync();
		throw describeOpening(error, path);
	}
	return new DuckDbWarehouse({
		instance,
		main,
		connect,
		threads,
		readOnly
	});
}
/** Macros live in the file, so that views stand on their own; written when they differ from ours. */
async function installMacros(connection, readOnly) {
	const statements = buildMacros();
	const version = createHash("sha256").update(statements.join("\n")).digest("hex").slice(0, 16);
	if ((await connection.runAndReadAll(`select macro_definition from duckdb_functions() where schema_name = 'googlesql'
      and function_name = 'version'`)).getRows().some(([text]) => String(text).includes(version))) return;
	if (readOnly) throw new PipelineError("The warehouse was not made by this version of the program.", {
		code: "warehouse",
		remedy: "Run the pipeline on it once, and ask again."
	});
	await inTransaction(connection, async () => {
		await connection.run("create schema if not exists googlesql");
		await connection.run(statements.join(";\n"));
		await connection.run(`create or replace macro googlesql.version() as '${version}'`);
	});
}
export { openDuckDb };
