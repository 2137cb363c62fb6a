import { t as suggest } from "./nearest-DY5KpP0Q.js";
import { t as parseScript } from "./parse-statement-CTNKn7Lf.js";
import { n as SqlError } from "./lex-CqSRt_C5.js";
// actions/lib/googlesql/name-scope.ts
/** Rows that FROM can read. */
var Relation = class {
	columns;
	/** Set when there may be more columns than listed. */
	open;
	conditions;
	#byName;
	constructor(columns, options = {}) {
		const isTooWide = columns.length > 1e4;
		this.columns = isTooWide ? [] : columns;
		this.open = isTooWide ? [] : options.open;
		this.conditions = options.conditions ?? /* @__PURE__ */ new Set();
	}
	/** Columns by name in lower case. */
	get byName() {
		this.#byName ??= Map.groupBy(this.columns, ({ name }) => name?.toLowerCase() ?? "");
		return this.#byName;
	}
};
/** What the FROM of one SELECT offers; `parent` is that of the query around. */
var Level = class {
	parent;
	/** Relations by alias in lower case. */
	relations = /* @__PURE__ */ new Map();
	byName = /* @__PURE__ */ new Map();
	/** What `*` gives, in order. */
	star = [];
	open;
	/** What messages call the relations. */
	titles = [];
	constructor(parent) {
		this.parent = parent;
	}
	addRelation(alias, named, isInStar = true) {
		const key = alias?.toLowerCase();
		if (key !== void 0 && !this.relations.has(key)) this.relations.set(key, named);
		this.titles.push(named.title);
		const owner = alias ?? named.title;
		for (const column of named.relation.columns) this.addOffer({
			column,
			owner
		}, isInStar);
		this.addOpen(named.relation.open);
	}
	addOffer(offer, isInStar = true) {
		if (isInStar) this.star.push(offer);
		const { name } = offer.column;
		if (name === void 0) return;
		const offers = this.byName.get(name.toLowerCase());
		if (offers) offers.push(offer);
		else this.byName.set(name.toLowerCase(), [offer]);
	}
	addOpen(open) {
		if (open) (this.open ??= []).push(...open);
	}
	/** Takes all that another FROM item offers. */
	addLevel(level) {
		for (const [alias, named] of level.relations) if (!this.relations.has(alias)) this.relations.set(alias, named);
		for (const [name, offers] of level.byName) {
			const known = this.byName.get(name);
			if (known) known.push(...offers);
			else this.byName.set(name, [...offers]);
		}
		for (const offer of level.star) this.star.push(offer);
		this.addOpen(level.open);
		this.titles.push(...level.titles);
	}
	/** USING makes one column of two, which comes first in `*`. */
	mergeColumns(columns) {
		const merged = columns.map((column) => ({
			column,
			owner: column.name ?? ""
		}));
		const names = new Set(columns.map(({ name }) => name?.toLowerCase()));
		const isMerged = ({ column: { name } }) => names.has(name?.toLowerCase());
		for (const offer of merged) this.byName.set(offer.owner.toLowerCase(), [offer]);
		this.star = [...merged, ...this.star.filter((offer) => !isMerged(offer))];
	}
};
// actions/lib/googlesql/analyze-context.ts
/** More faults than anybody reads are not looked for. */
const MOST_FAULTS = 100;
const BEGINNING = {
	line: 1,
	column: 1
};
/** What one analysis has found so far. */
var Findings = class {
	faults = [];
	#columnsOf;
	#origins = /* @__PURE__ */ new Map();
	#tables = /* @__PURE__ */ new Map();
	constructor(columnsOf) {
		this.#columnsOf = columnsOf;
	}
	/** `known` are the names that may have been meant. */
	add({ line, column }, message, wrong, known) {
		if (this.faults.length >= MOST_FAULTS) return;
		const hint = wrong !== void 0 && wrong.length > 1 && known ? suggest(wrong, known) : "";
		this.faults.push({
			line,
			column,
			message: `${message}${hint}`
		});
	}
	/** One object a column, so that sets tell them apart. */
	origin(relation, column) {
		const key = `${relation}\0${column.toLowerCase()}`;
		const known = this.#origins.get(key);
		if (known) return known;
		const origin = {
			relation,
			column
		};
		this.#origins.set(key, origin);
		return origin;
	}
	/** Columns of this name that `open` may have. */
	*originsOf(open, name) {
		for (const one of open) if (typeof one === "string") yield this.origin(one, name);
		else yield* one;
	}
	/** The relation outside of the query that a path names. */
	table(path) {
		const found = this.#columnsOf(path);
		if (!found) return {
			title: path.join("."),
			relation: new Relation([], { open: [] }),
			isKnown: false
		};
		const { key, columns } = found;
		const relation = this.#tables.get(key) ?? this.#listColumns(key, columns);
		this.#tables.set(key, relation);
		return {
			title: key,
			relation,
			isKnown: true
		};
	}
	#listColumns(key, names) {
		if (!names) return new Relation([], { open: [key] });
		return new Relation(names.map((name) => {
			const from = /* @__PURE__ */ new Set([this.origin(key, name)]);
			return {
				name,
				position: BEGINNING,
				from,
				isDirect: true
			};
		}));
	}
};
// actions/lib/googlesql/analyze-path.ts
const NOTHING = {
	from: /* @__PURE__ */ new Set(),
	isDirect: false
};
/** Columns that BigQuery adds to tables of some kinds. */
const PSEUDO_COLUMN = /^_(partition(time|date)|table_suffix|file_name|change_(type|timestamp|sequence_number))$/i;
/**
* Finds what `a`, `t.a` or `t.a.field` stands for, and tells what cannot be found. `is` says what
* the first part is: `maybe` a column (no fault if not), a `row` before `.*`.
*/
function resolvePath(parts, context, is) {
	const [first] = parts;
	if (!first) return NOTHING;
	const key = first.name.toLowerCase();
	const alias = context.aliases?.get(key);
	const isDirect = parts.length === 1;
	if (alias) return {
		...alias,
		isDirect: isDirect && alias.isDirect
	};
	const open = [];
	let isOpen = false;
	for (let level = context.level; level; level = level.parent) {
		const found = findIn(level, parts, context);
		if (found && isOpen && parts.length === 1) return {
			from: /* @__PURE__ */ new Set([...found.from, ...context.findings.originsOf(open, first.name)]),
			isDirect: found.isDirect
		};
		if (found) return found;
		if (!level.open) continue;
		isOpen = true;
		open.push(...level.open);
	}
	if (isOpen) {
		const unlisted = resolveUnlisted(open, first, context);
		return {
			...unlisted,
			isDirect: isDirect && unlisted.isDirect
		};
	}
	if (is !== "maybe" && !PSEUDO_COLUMN.test(parts.at(-1)?.name ?? "")) tellMissing(first, context, parts.length > 1 || is === "row");
	return NOTHING;
}
/** A column of one FROM item, as USING names it. */
function resolveIn(level, name, context) {
	const offers = level.byName.get(name.name.toLowerCase());
	if (offers) return pickOffer(offers, name, {
		context,
		isWhole: true
	});
	if (level.open) return resolveUnlisted(level.open, name, context);
	const message = `there is no column ${name.name} in ${joinNames(level.titles)}`;
	const known = [...level.byName.values()].flat().map(({ column }) => column);
	context.findings.add(name, message, name.name, listNames(known));
	return NOTHING;
}
function findIn(level, parts, context) {
	const [first, second] = parts;
	const key = first?.name.toLowerCase() ?? "";
	const named = level.relations.get(key);
	const offers = level.byName.get(key);
	if (named && second) {
		const found = findField(named, second, context);
		if (found) return {
			...found,
			isDirect: found.isDirect && parts.length === 2
		};
		if (!offers?.some(({ isElement }) => !isElement)) return tellNoColumn(second, named, context);
	}
	if (offers && first) return pickOffer(offers, first, {
		context,
		isWhole: parts.length === 1
	});
	return named ? {
		from: readRow(named),
		isDirect: false
	} : void 0;
}
function findField({ relation, title }, name, context) {
	const found = relation.byName.get(name.name.toLowerCase());
	if (found) return pickOffer(found.map((column) => ({
		column,
		owner: title
	})), name, {
		context,
		isWhole: true
	});
	if (!relation.open) return void 0;
	return resolveUnlisted(relation.open, name, context);
}
/** A column that a relation may have; fields of values are computed. */
function resolveUnlisted(open, name, { findings }) {
	const isDirect = open.every((one) => typeof one === "string");
	return {
		from: new Set(findings.originsOf(open, name.name)),
		isDirect
	};
}
function tellNoColumn(name, { relation, title }, { findings }) {
	if (!PSEUDO_COLUMN.test(name.name)) {
		const message = `there is no column ${name.name} in ${title}`;
		findings.add(name, message, name.name, listNames(relation.columns));
	}
	return NOTHING;
}
/** Tells if several relations offer the name. */
function pickOffer(offers, name, { context, isWhole }) {
	const offer = offers.find(({ isElement }) => isElement) ?? offers[0];
	const other = offers.find((one) => one !== offer);
	if (other && offer && !offer.isElement) {
		const message = other.owner === offer.owner ? `there are two columns ${name.name} in ${offer.owner}` : `column ${name.name} is in both ${offer.owner} and ${other.owner}`;
		context.findings.add(name, message);
	}
	if (!offer) return NOTHING;
	return {
		from: offer.column.from,
		isDirect: isWhole && offer.column.isDirect
	};
}
/** A table's alias alone is its row. */
function readRow({ relation }) {
	const from = /* @__PURE__ */ new Set();
	for (const column of relation.columns) for (const origin of column.from) from.add(origin);
	return from;
}
function tellMissing(name, context, isRow) {
	const { findings, aliases } = context;
	const known = /* @__PURE__ */ new Set();
	let titles = [];
	for (let level = context.level; level; level = level.parent) {
		if (titles.length === 0) ({titles} = level);
		if (isRow) for (const alias of level.relations.keys()) known.add(alias);
		else for (const { column } of [...level.byName.values()].flat()) known.add(column.name ?? "");
	}
	if (aliases && !isRow) for (const { name: alias } of aliases.values()) known.add(alias ?? "");
	const place = titles.length > 0 && titles.length < 4 ? ` in ${joinNames(titles)}` : "";
	const message = isRow ? `there is no table alias ${name.name}` : `there is no column ${name.name}${place}`;
	findings.add(name, message, name.name, known);
}
/** `a, b or c`. */
function joinNames(names) {
	const last = names.at(-1) ?? "";
	return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} or ${last}`;
}
/** The names of columns that have one. */
function listNames(columns) {
	return columns.flatMap(({ name }) => name === void 0 ? [] : [name]);
}
// actions/lib/googlesql/analyze-expression.ts
/** Which argument is a date part or another keyword, not a column. */
const KEYWORD_ARGUMENTS = {
	date_trunc: 1,
	datetime_trunc: 1,
	timestamp_trunc: 1,
	time_trunc: 1,
	last_day: 1,
	normalize: 1,
	normalize_and_casefold: 1,
	date_diff: 2,
	datetime_diff: 2,
	timestamp_diff: 2,
	time_diff: 2
};
/** The same words in functions not listed there are no fault if they name no column. */
const KEYWORD = /^(microsecond|millisecond|second|minute|hour|day|dayofweek|dayofyear|week|isoweek|month|quarter|year|isoyear|nfk?[cd])$/i;
/** Adds to `into` every column that the expression's value is computed from. */
function collectOrigins(node, context, into) {
	if (node.kind === "path") addAll(into, resolvePath(node.parts, context).from);
	else if (node.kind === "call") collectCall(node, context, into);
	else if (node.kind === "in") collectIn(node, context, into);
	else if (node.kind === "exists") addAll(into, context.analyze(node.query, context).conditions);
	else if (node.kind === "subquery" || node.kind === "array-subquery") {
		const { columns, conditions } = context.analyze(node.query, context);
		for (const column of columns) addAll(into, column.from);
		addAll(context.conditions, conditions);
	} else for (const operand of listOperands(node)) if (operand) collectOrigins(operand, context, into);
}
function addAll(into, origins) {
	for (const origin of origins) into.add(origin);
}
/** The expressions that one is made of; those that collectOrigins looks into itself have none here. */
const OPERANDS = {
	array: ({ items }) => items,
	between: ({ value, low, high }) => [
		value,
		low,
		high
	],
	binary: ({ left, right }) => [left, right],
	case: ({ operand, whens, otherwise }) => [
		operand,
		...whens.flatMap(({ when, result }) => [when, result]),
		otherwise
	],
	cast: ({ value }) => [value],
	"distinct-from": ({ left, right }) => [left, right],
	extract: ({ from, zone }) => [from, zone],
	field: ({ base }) => [base],
	index: ({ base, index }) => [base, index],
	interval: ({ value }) => [value],
	is: ({ value }) => [value],
	like: ({ value, pattern }) => [value, pattern],
	struct: ({ fields }) => fields.map(({ value }) => value),
	tuple: ({ items }) => items,
	unary: ({ operand }) => [operand]
};
function listOperands(node) {
	const list = OPERANDS[node.kind];
	return list?.(node) ?? [];
}
function collectIn(node, context, into) {
	collectOrigins(node.value, context, into);
	const { among } = node;
	if ("unnest" in among) collectOrigins(among.unnest, context, into);
	else if ("kind" in among) {
		const { columns, conditions } = context.analyze(among, context);
		for (const column of columns) addAll(into, column.from);
		addAll(into, conditions);
	} else for (const item of among) collectOrigins(item, context, into);
}
function collectCall(node, context, into) {
	const keyword = KEYWORD_ARGUMENTS[node.name];
	for (const [index, arg] of node.args.entries()) if (!(index === keyword && (arg.kind === "path" || arg.kind === "call"))) collectArgument(arg, context, into);
	if (node.having) collectOrigins(node.having.value, context, into);
	for (const { value } of node.orderBy) collectOrigins(value, context, into);
	if (node.over) collectWindow(node.over, context, into);
}
function collectArgument(arg, context, into) {
	const [only, second] = arg.kind === "path" ? arg.parts : [];
	if (only && !second && KEYWORD.test(only.name)) addAll(into, resolvePath([only], context, "maybe").from);
	else collectOrigins(arg, context, into);
}
/** Adds what a window reads: its rows are part of each value. */
function collectWindow(window, context, into) {
	const { base, partitionBy, orderBy, frame } = window;
	const named = base && context.windows?.get(base.name.toLowerCase());
	if (named) addAll(into, named);
	else if (base) {
		const message = `there is no window ${base.name}`;
		context.findings.add(base, message, base.name, context.windows?.keys() ?? []);
	}
	for (const key of partitionBy) collectOrigins(key, context, into);
	for (const { value } of orderBy) collectOrigins(value, context, into);
	for (const bound of [frame?.from, frame?.to]) if (bound && "by" in bound) collectOrigins(bound.by, context, into);
}
// actions/lib/googlesql/analyze-source.ts
/**
* Adds what a FROM item offers to `level`. Arrays may read what the level offers already; the level
* of `context` is that of the query around.
*/
function addSource(source, level, context) {
	switch (source.kind) {
		case "table":
			addTable(source, level, context);
			return;
		case "derived": {
			const relation = context.analyze(source.query, context);
			addNamed(source.alias, {
				title: source.alias?.name ?? "the subquery",
				relation
			}, {
				level,
				context
			});
			return;
		}
		case "unnest":
			addUnnest(source.value, source, {
				level,
				context
			});
			return;
		case "nested": {
			const inner = new Level(level);
			addSource(source.source, inner, context);
			level.addLevel(inner);
			return;
		}
		case "join":
			addJoin(source, level, context);
			return;
		case "unpivot": addUnpivot(source, level, context);
	}
}
function addNamed(alias, named, { level, context }) {
	level.addRelation(alias?.name, named);
	for (const origin of named.relation.conditions) context.conditions.add(origin);
}
function addTable(source, level, context) {
	const { path } = source;
	const alias = source.alias ?? path.at(-1);
	const [first] = path;
	const common = path.length === 1 ? findCommonTable(first?.name ?? "", context) : void 0;
	if (common) {
		addNamed(alias, {
			title: alias?.name ?? "",
			relation: common
		}, {
			level,
			context
		});
		return;
	}
	const table = context.findings.table(path.map(({ name }) => name));
	if (isArray(source, level) || !table.isKnown && findRow(source, level)) addUnnest({
		kind: "path",
		parts: path,
		line: source.line,
		column: source.column
	}, {
		alias,
		offset: source.offset
	}, {
		level,
		context
	});
	else addNamed(alias, table, {
		level,
		context
	});
}
function findCommonTable(name, { tables }) {
	const key = name.toLowerCase();
	let table = tables;
	while (table && table.name !== key) table = table.outer;
	return table?.relation;
}
/** The relation of FROM, here or around, that a path begins at. */
function findRow({ path }, nearest) {
	const key = path[0]?.name.toLowerCase() ?? "";
	let level = path.length > 1 ? nearest : void 0;
	while (level && !level.relations.has(key)) level = level.parent;
	return level?.relations.get(key);
}
/** `from t, t.items`; a dataset may have the name of an alias. */
function isArray(source, level) {
	const relation = findRow(source, level)?.relation;
	const name = source.path[1]?.name.toLowerCase() ?? "";
	return relation !== void 0 && (relation.open !== void 0 || relation.byName.has(name));
}
/** The alias is the element itself, and a row of its fields if it is a STRUCT. */
function addUnnest(value, { alias, offset }, { level, context }) {
	const from = /* @__PURE__ */ new Set();
	collectOrigins(value, {
		...context,
		level
	}, from);
	const toColumn = (name, position = value) => {
		const { line, column } = position;
		return {
			name,
			position: {
				line,
				column
			},
			from,
			isDirect: false
		};
	};
	const fields = listFields(value);
	const relation = new Relation(fields === "none" ? [] : (fields ?? []).map((name) => toColumn(name)), { open: fields ? void 0 : [from] });
	const title = alias?.name ?? "the array";
	level.addRelation(alias?.name, {
		title,
		relation
	});
	const element = {
		column: toColumn(alias?.name, alias),
		owner: title,
		isElement: true
	};
	level.addOffer(element, fields === "none");
	if (!offset) return;
	const place = {
		...toColumn(offset.name, offset),
		from: /* @__PURE__ */ new Set()
	};
	level.addOffer({
		column: place,
		owner: title,
		isElement: true
	});
}
/** Functions whose arrays have no STRUCT in them. */
const SCALAR_ARRAYS = /* @__PURE__ */ new Set([
	"generate_array",
	"generate_date_array",
	"generate_timestamp_array",
	"regexp_extract_all",
	"split"
]);
/** The names of the fields of an array's elements, as far as the SQL says; `none` if they have none. */
function listFields(value) {
	if (value.kind === "call") return SCALAR_ARRAYS.has(value.name) ? "none" : void 0;
	if (value.kind !== "array") return void 0;
	const element = value.type?.element;
	if (element) {
		if (element.fields) return element.fields.map(({ name }) => name?.name);
		return element.name === "struct" ? void 0 : "none";
	}
	const [item] = value.items;
	if (item?.kind !== "struct") return item && isScalar(item) ? "none" : void 0;
	if (item.type) return item.type.fields?.map(({ name }) => name?.name);
	return item.fields.map(({ name, value: field }) => {
		return name?.name ?? (field.kind === "path" ? field.parts.at(-1)?.name : void 0);
	});
}
function isScalar(item) {
	const { kind } = item;
	if (kind === "cast") return item.type.name !== "struct";
	return [
		"number",
		"string",
		"bytes",
		"boolean",
		"typed",
		"binary"
	].includes(kind);
}
function addJoin(source, level, context) {
	addSource(source.left, level, context);
	if (!source.on && !source.using && source.how !== "cross" && source.right.kind === "table") {
		const message = "expected \"ON\" or \"USING\" after the joined table";
		if (!findRow(source.right, level)) context.findings.add(source.right, message);
	}
	const right = new Level(level);
	addSource(source.right, right, context);
	const merged = (source.using ?? []).map((name) => mergeColumn(name, source, {
		level,
		right,
		context
	}));
	level.addLevel(right);
	if (merged.length > 0) level.mergeColumns(merged);
	if (source.on) collectOrigins(source.on, {
		...context,
		level
	}, context.conditions);
}
/** The column that USING makes of two, and which of them it is. */
function mergeColumn(name, { how }, { level, right, context }) {
	const first = resolveIn(level, name, context);
	const second = resolveIn(right, name, context);
	const both = /* @__PURE__ */ new Set([...first.from, ...second.from]);
	for (const origin of both) context.conditions.add(origin);
	const { line, column } = name;
	const { from, isDirect } = how === "full" ? {
		from: both,
		isDirect: false
	} : how === "right" ? second : first;
	return {
		name: name.name,
		position: {
			line,
			column
		},
		from,
		isDirect
	};
}
function addUnpivot(source, level, context) {
	const inner = new Level(level);
	addSource(source.source, inner, context);
	const inside = {
		...context,
		level: inner
	};
	const from = /* @__PURE__ */ new Set();
	for (const { column } of source.columns) for (const origin of resolvePath([column], inside).from) from.add(origin);
	const names = new Set(source.columns.map(({ column }) => column.name.toLowerCase()));
	const kept = inner.star.map(({ column }) => column).filter(({ name }) => name === void 0 || !names.has(name.toLowerCase()));
	const toColumn = ({ name, line, column }, origins) => {
		return {
			name,
			position: {
				line,
				column
			},
			from: origins,
			isDirect: false
		};
	};
	const columns = [
		...kept,
		toColumn(source.value, from),
		toColumn(source.label, /* @__PURE__ */ new Set())
	];
	const [implied] = inner.relations.keys();
	const alias = source.alias?.name ?? implied;
	const title = alias ?? inner.titles[0] ?? "";
	level.addRelation(alias, {
		title,
		relation: new Relation(columns, { open: inner.open })
	});
}
// actions/lib/googlesql/analyze-select.ts
/** Finds the columns of one SELECT; `outer` knows what the query around offers. */
function analyzeSelect(node, outer) {
	const conditions = /* @__PURE__ */ new Set();
	const level = new Level(outer.level);
	const around = {
		...outer,
		conditions
	};
	if (node.from) addSource(node.from, level, around);
	const plain = {
		...around,
		level,
		aliases: void 0,
		windows: void 0
	};
	if (node.where) collectOrigins(node.where, plain, conditions);
	const inner = {
		...plain,
		windows: analyzeWindows(node, plain)
	};
	const columns = [];
	const open = [];
	let isOpen = false;
	for (const item of node.items) {
		const added = item.kind === "star" ? expandStar(item, inner) : analyzeItem(item, inner);
		for (const column of added.columns) columns.push(column);
		if (!added.open) continue;
		isOpen = true;
		open.push(...added.open);
	}
	const aliases = new Map(columns.map((column) => [column.name?.toLowerCase() ?? "", column]));
	const named = {
		...inner,
		aliases
	};
	analyzeGrouping(node, columns, named);
	if (node.having) collectOrigins(node.having, named, conditions);
	if (node.qualify) collectOrigins(node.qualify, named, conditions);
	const isValue = node.as === "value";
	return {
		relation: new Relation(isValue ? [] : columns, {
			open: isValue ? columns.map(({ from }) => from) : isOpen ? open : void 0,
			conditions
		}),
		context: named
	};
}
function analyzeItem(item, context) {
	const { value, alias, line, column } = item;
	const position = alias ? {
		line: alias.line,
		column: alias.column
	} : {
		line,
		column
	};
	return { columns: [{
		name: alias?.name ?? inferName(value),
		position,
		...resolveValue(value, context)
	}] };
}
function resolveValue(value, context) {
	if (value.kind === "path") {
		const { from, isDirect } = resolvePath(value.parts, context);
		return {
			from,
			isDirect
		};
	}
	const from = /* @__PURE__ */ new Set();
	collectOrigins(value, context, from);
	return {
		from,
		isDirect: false
	};
}
function inferName(value) {
	if (value.kind === "path") return value.parts.at(-1)?.name;
	return value.kind === "field" ? value.name.name : void 0;
}
function expandStar(item, context) {
	const { line, column } = item;
	const starred = listStarred(item.of, context);
	const byName = new Set(listNames(starred.columns).map((name) => name.toLowerCase()));
	const tellUnless = (name) => {
		if (starred.open || byName.has(name.name.toLowerCase())) return;
		const message = `there is no column ${name.name} in *`;
		context.findings.add(name, message, name.name, listNames(starred.columns));
	};
	const except = new Set(item.except.map(({ name }) => name.toLowerCase()));
	item.except.forEach(tellUnless);
	const replaced = /* @__PURE__ */ new Map();
	for (const { value, alias } of item.replace) {
		tellUnless(alias);
		replaced.set(alias.name.toLowerCase(), resolveValue(value, context));
	}
	return {
		columns: starred.columns.filter(({ name }) => name === void 0 || !except.has(name.toLowerCase())).map((one) => {
			const other = replaced.get(one.name?.toLowerCase() ?? "") ?? one;
			return {
				name: one.name,
				position: {
					line,
					column
				},
				from: other.from,
				isDirect: other.isDirect
			};
		}),
		open: starred.open
	};
}
function listStarred(of, context) {
	const { level } = context;
	if (!of) {
		const isBare = !level || level.titles.length === 0;
		return {
			columns: level?.star.map(({ column }) => column) ?? [],
			open: isBare ? [] : level.open
		};
	}
	const [alias, field] = of.kind === "path" ? of.parts : [];
	if (alias && !field) {
		for (let one = level; one; one = one.parent) {
			const named = one.relations.get(alias.name.toLowerCase());
			if (named) return named.relation;
		}
		return {
			columns: [],
			open: [resolvePath([alias], context, "row").from]
		};
	}
	return {
		columns: [],
		open: [resolveValue(of, context).from]
	};
}
/** What each named window reads. */
function analyzeWindows(node, context) {
	const windows = /* @__PURE__ */ new Map();
	for (const { name, window } of node.windows) {
		const from = /* @__PURE__ */ new Set();
		collectWindow(window, {
			...context,
			windows
		}, from);
		windows.set(name.name.toLowerCase(), from);
	}
	return windows;
}
function analyzeGrouping({ groupBy, items }, columns, context) {
	if (!groupBy || groupBy.kind === "all") return;
	for (const key of groupBy.keys) {
		const column = key.kind === "number" && items.every(({ kind }) => kind === "expression") ? columns[Number(key.value) - 1] : void 0;
		for (const origin of column?.from ?? []) context.conditions.add(origin);
		collectOrigins(key, context, context.conditions);
	}
}
// actions/lib/googlesql/analyze-query.ts
/** Finds the columns that a query gives; `outer` knows what the query around offers. */
function analyzeNested(node, outer) {
	const { aliases } = outer;
	if (!aliases) return analyze$1(node, {
		...outer,
		windows: void 0
	});
	const level = new Level(outer.level);
	const relation = new Relation([...aliases.values()]);
	level.addRelation(void 0, {
		title: "the query",
		relation
	});
	return analyze$1(node, {
		...outer,
		level,
		aliases: void 0,
		windows: void 0
	});
}
function analyze$1(node, outer, self) {
	let { tables } = outer;
	for (const { name, query } of node.ctes) {
		const key = name.name.toLowerCase();
		tables = {
			name: key,
			relation: analyze$1(query, {
				...outer,
				tables
			}, node.isRecursive ? key : void 0),
			outer: tables
		};
	}
	const context = {
		...outer,
		tables
	};
	const { body } = node;
	const { relation, context: ordering } = self !== void 0 && body.kind === "set" ? selectFrom(analyzeRecursive(body, context, self), context) : analyzeBody(body, context);
	const conditions = new Set(relation.conditions);
	const into = node.limit ? conditions : /* @__PURE__ */ new Set();
	for (const { value } of node.orderBy) collectOrigins(value, {
		...ordering,
		conditions
	}, into);
	return new Relation(relation.columns, {
		open: relation.open,
		conditions
	});
}
function analyzeBody(body, context) {
	if (body.kind === "select") return analyzeSelect(body, context);
	if (body.kind === "query") return selectFrom(analyze$1(body, context), context);
	const left = analyzeBody(body.left, context).relation;
	const right = analyzeBody(body.right, context).relation;
	return selectFrom(combine(body, {
		left,
		right,
		context
	}), context);
}
/** ORDER BY after a set operation knows its columns alone. */
function selectFrom(relation, context) {
	const level = new Level(context.level);
	level.addRelation(void 0, {
		title: "the query",
		relation
	});
	return {
		relation,
		context: {
			...context,
			level
		}
	};
}
/** Names come from the left, values from both sides by place. */
function combine(node, { left, right, context }) {
	const isKnown = !left.open && !right.open;
	if (isKnown && left.columns.length !== right.columns.length) {
		const counts = `${left.columns.length} and ${right.columns.length}`;
		const message = `the queries of ${node.operator.toUpperCase()} have ${counts} columns`;
		context.findings.add(findBeginning(node.right), message);
	}
	const conditions = /* @__PURE__ */ new Set([...left.conditions, ...right.conditions]);
	const isFiltered = node.operator === "intersect" || node.operator === "except";
	if (isFiltered) for (const { columns } of [left, right]) for (const { from } of columns) for (const origin of from) conditions.add(origin);
	return new Relation(isFiltered || !isKnown ? left.columns : left.columns.map((column, index) => {
		const other = right.columns[index];
		if (!other) return column;
		const from = /* @__PURE__ */ new Set([...column.from, ...other.from]);
		return {
			...column,
			from,
			isDirect: column.isDirect && other.isDirect
		};
	}), {
		open: isKnown ? void 0 : [...listUnlisted(left), ...listUnlisted(right)],
		conditions
	});
}
function listUnlisted({ open, columns }) {
	return open ?? columns.map(({ from }) => from);
}
function findBeginning(body) {
	return body.kind === "set" ? findBeginning(body.left) : body;
}
/**
* A recursive query: its own name has the columns of the first part. What it reads of itself is kept
* as an origin of its own, and then put in place of that.
*/
function analyzeRecursive(node, context, name) {
	const { findings, tables } = context;
	const left = analyzeBody(node.left, context).relation;
	const key = `\0${node.line}:${node.column}`;
	const self = new Relation(left.columns.map((column, index) => ({
		...column,
		from: /* @__PURE__ */ new Set([findings.origin(key, String(index))])
	})), { open: left.open });
	const within = {
		...context,
		tables: {
			name,
			relation: self,
			outer: tables
		}
	};
	const right = analyzeBody(node.right, within).relation;
	const { columns, open, conditions } = combine(node, {
		left,
		right,
		context
	});
	const expand = (origins) => replaceOrigins(origins, key, columns);
	return new Relation(columns.map((column) => ({
		...column,
		from: expand(column.from)
	})), {
		open,
		conditions: expand(conditions)
	});
}
function replaceOrigins(origins, key, columns) {
	const replaced = /* @__PURE__ */ new Set();
	const waiting = [...origins];
	const seen = /* @__PURE__ */ new Set();
	for (let origin = waiting.pop(); origin; origin = waiting.pop()) if (origin.relation !== key) replaced.add(origin);
	else if (!seen.has(origin)) {
		seen.add(origin);
		for (const inner of columns[Number(origin.column)]?.from ?? []) waiting.push(inner);
	}
	return replaced;
}
// actions/lib/googlesql/columns.ts
const UNKNOWN = {
	columns: void 0,
	faults: [],
	conditions: []
};
/**
* Finds the columns that a GoogleSQL query gives, what they are computed from, and names that stand
* for nothing. `columnsOf` gives the relation that a path names: its key, and its columns where they
* are known; undefined where it knows nothing. Never throws for what the SQL says.
*/
function analyzeQuery(sql, { columnsOf }) {
	try {
		const [statement, ...others] = parseScript(sql);
		if (statement?.kind !== "select-statement" || others.length > 0) return UNKNOWN;
		const findings = new Findings(columnsOf);
		const { columns, open, conditions } = analyzeNested(statement.query, {
			findings,
			tables: void 0,
			level: void 0,
			conditions: /* @__PURE__ */ new Set(),
			analyze: analyzeNested
		});
		tellDuplicates(columns, findings);
		const faults = findings.faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
		return {
			columns: open ? void 0 : columns.map(toOutput),
			faults,
			conditions: toList(conditions)
		};
	} catch (error) {
		if (error instanceof SqlError) {
			const { code, problem, at } = error;
			if (code !== "invalid-sql") return UNKNOWN;
			return {
				...UNKNOWN,
				faults: [{
					line: at.line,
					column: at.column,
					message: problem
				}]
			};
		}
		if (error instanceof RangeError) return UNKNOWN;
		throw error;
	}
}
function toOutput({ name, position, from, isDirect }) {
	const { line, column } = position;
	return {
		name,
		position: {
			line,
			column
		},
		from: toList(from),
		isDirect
	};
}
function toList(origins) {
	return [...origins];
}
/** BigQuery builds no table or view with two columns of one name. */
function tellDuplicates(columns, findings) {
	const seen = /* @__PURE__ */ new Set();
	for (const { name, position } of columns) {
		if (name === void 0) continue;
		const key = name.toLowerCase();
		if (seen.has(key)) findings.add(position, `there are two columns named ${name}`);
		seen.add(key);
	}
}
// actions/lib/run/analyze.ts
/** Finds a query's columns and faults; see `analyzeQuery`. */
function analyze({ sql, relations, database }) {
	const known = new Map(relations);
	return analyzeQuery(sql, { columnsOf: (path) => {
		const [first, ...rest] = path;
		const own = path.length === 3 && first === database ? rest : path;
		return known.get(own.join(".").toLowerCase());
	} });
}
export { analyze as t };
