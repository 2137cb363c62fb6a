import { i as unsupported, r as invalid, t as lex } from "./lex-BWsps5ss.js";
import { createHash } from "node:crypto";
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
// actions/lib/googlesql/map-paths.ts
/** Words that are no columns where they stand as an argument: date parts and such. */
const KEYWORD = /^(microsecond|millisecond|second|minute|hour|day|dayofweek|dayofyear|week|isoweek|month|quarter|year|isoyear|nfk?[cd])$/i;
/** The tree with what `map` gives for each name of one part, subqueries and date parts apart. */
function mapNames(tree, map) {
	if (typeof tree !== "object" || tree === null) return tree;
	if (Array.isArray(tree)) return mapAll(tree, map);
	const node = tree;
	if (node.kind === "query") return tree;
	if (node.kind === "path") {
		const [only, ...more] = node.parts;
		return only && more.length === 0 ? map(node, only.name) : tree;
	}
	const values = Object.values(node);
	const mapped = values.map((value, index) => {
		return node.kind === "call" && Object.keys(node)[index] === "args" ? mapAll(value, map, true) : mapNames(value, map);
	});
	if (mapped.every((value, index) => value === values[index])) return tree;
	return Object.fromEntries(Object.keys(node).map((key, index) => [key, mapped[index]]));
}
function mapAll(nodes, map, isArguments = false) {
	const mapped = nodes.map((node) => isArguments && isKeyword(node) ? node : mapNames(node, map));
	return mapped.every((node, index) => node === nodes[index]) ? nodes : mapped;
}
function isKeyword(node) {
	return node.kind === "path" && node.parts.length === 1 && KEYWORD.test(node.parts[0]?.name ?? "");
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
	cast: ({ value, format, zone }) => [
		value,
		format,
		zone
	],
	"distinct-from": ({ left, right }) => [left, right],
	extract: ({ from, zone }) => [from, zone],
	field: ({ base }) => [base],
	index: ({ base, index }) => [base, index],
	interval: ({ value }) => [value],
	is: ({ value }) => [value],
	like: ({ value, pattern }) => [value, pattern],
	"like-array": ({ value, patterns }) => [value, patterns],
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
			const around = source.isLateral ? {
				...context,
				level
			} : context;
			const relation = context.analyze(source.query, around);
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
/** Whether the SQL says that an array's elements are no STRUCTs. */
function isOfScalars(value) {
	return listFields(value) === "none";
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
	const read = source.sets.flatMap(({ columns: some }) => some);
	for (const column of read) for (const origin of resolvePath([column], inside).from) from.add(origin);
	const names = new Set(read.map(({ name }) => name.toLowerCase()));
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
		...source.values.map((one) => toColumn(one, from)),
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
// actions/lib/googlesql/cursor.ts
/** Words that cannot be names without backquotes:
* https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical#reserved_keywords */
const RESERVED = new Set(`all and any array as asc assert_rows_modified at between by case cast collate contains create
  cross cube current default define desc distinct else end enum escape except exclude exists extract
  false fetch following for from full group grouping groups hash having if ignore in inner intersect
  interval into is join lateral left like limit lookup merge natural new no not null nulls of on or
  order outer over partition preceding proto qualify range recursive respect right rollup rows select
  set some struct tablesample then to treat true unbounded union unnest using when where window with
  within`.split(/\s+/));
/** Reads tokens one by one; words are compared without regard to case. */
var Cursor = class {
	#tokens;
	#grammar;
	#index = 0;
	#depth = 0;
	#subqueries = 0;
	#halfAngle = false;
	constructor(sql, grammar) {
		this.#tokens = lex(sql);
		this.#grammar = grammar;
	}
	/** The token `ahead` places on. */
	peek(ahead = 0) {
		return this.#tokens[Math.min(this.#index + ahead, this.#tokens.length - 1)];
	}
	next() {
		const token = this.peek();
		this.#index += 1;
		return token;
	}
	/** Whether the words or symbols stand here, in this order. */
	at(...texts) {
		return texts.every((text, ahead) => this.peek(ahead).keyword === text);
	}
	/** Whether one of these stands here. */
	atAny(...texts) {
		return texts.includes(this.peek().keyword);
	}
	/** Moves past the words or symbols if they stand here. */
	accept(...texts) {
		if (!this.at(...texts)) return false;
		this.#index += texts.length;
		return true;
	}
	expect(...texts) {
		for (const text of texts) if (!this.accept(text)) throw this.unexpected(`"${text.toUpperCase()}"`);
	}
	/** Closes a type's `<`; `>>` closes two. */
	acceptAngle() {
		if (this.#halfAngle) {
			this.#halfAngle = false;
			return this.accept(">>");
		}
		if (!this.at(">>")) return this.accept(">");
		this.#halfAngle = true;
		return true;
	}
	/** The error for the token that stands here. */
	unexpected(wanted) {
		const token = this.peek();
		const seen = token.kind === "end" ? "the end of the statement" : `"${token.text}"`;
		return invalid(`expected ${wanted}, found ${seen}`, token);
	}
	/**
	* Whether a query begins `ahead` tokens on, also one in parentheses that are an operand of its: what
	* follows them tells it from a join or an expression in parentheses.
	*/
	atQuery(ahead = 0) {
		const { keyword } = this.peek(ahead);
		if (keyword !== "(") return this.#beginsQuery(ahead);
		let inside = ahead;
		while (this.peek(inside).keyword === "(") inside += 1;
		if (!this.#beginsQuery(inside)) return false;
		let depth = 0;
		for (let at = ahead; this.peek(at).kind !== "end"; at += 1) {
			const { keyword: symbol } = this.peek(at);
			if (symbol === "(") depth += 1;
			if (symbol === ")") depth -= 1;
			if (depth === 0) return this.#continuesQuery(at + 1);
		}
		return false;
	}
	#beginsQuery(ahead) {
		const { keyword } = this.peek(ahead);
		if (keyword === "with") return this.peek(ahead + 1).keyword !== "(";
		return keyword === "select" || keyword === "from";
	}
	#continuesQuery(ahead) {
		const words = [
			0,
			1,
			2
		].map((more) => this.peek(ahead + more).keyword).join(" ");
		return /^(union|intersect|except|order|limit|\)|\|>|((full|left|inner) (outer )?)(union|intersect|except))( |$)/.test(words);
	}
	/** Whether a name stands here that needs no backquotes, or has them. */
	atName() {
		const { kind, keyword } = this.peek();
		return kind === "quoted" || kind === "word" && !RESERVED.has(keyword);
	}
	name(what = "a name") {
		if (!this.atName()) throw this.unexpected(what);
		const { kind, value, line, column } = this.next();
		return {
			name: value,
			isQuoted: kind === "quoted",
			line,
			column
		};
	}
	/** A name after a dot, where reserved words are names too. */
	nameAfterDot() {
		if (this.peek().kind !== "word") return this.name();
		const { value, line, column } = this.next();
		return {
			name: value,
			isQuoted: false,
			line,
			column
		};
	}
	/** `AS name`, or a bare name, or nothing. */
	alias() {
		if (this.accept("as")) return this.name("an alias");
		return this.atName() ? this.name() : void 0;
	}
	/** One or more of something, with commas between. */
	list(parse) {
		const parts = [parse()];
		while (this.accept(",")) parts.push(parse());
		return parts;
	}
	expression() {
		return this.#nest(() => this.#grammar.expression(this));
	}
	query() {
		return this.#nest(() => this.#grammar.query(this));
	}
	/** A query that stands as a table: the fields of SELECT AS STRUCT are its columns. */
	tableQuery() {
		return asPlain(this.query(), "struct");
	}
	/** A query in parentheses that is a value; few deep, as each level may double DuckDB's work. */
	subquery() {
		if (this.#subqueries >= 12) throw unsupported("Subqueries more than 12 deep", this.peek());
		this.#subqueries += 1;
		this.expect("(");
		const query = this.query();
		this.expect(")");
		this.#subqueries -= 1;
		return asPlain(query, "value");
	}
	/** Bounds the depth, so that hostile text cannot exhaust the stack. */
	#nest(parse) {
		if (this.#depth >= 200) throw invalid("nested more than 200 deep", this.peek());
		this.#depth += 1;
		try {
			return parse();
		} finally {
			this.#depth -= 1;
		}
	}
};
function asPlain(node, as) {
	if (node.kind === "query") return {
		...node,
		body: asPlain(node.body, as)
	};
	if (node.kind === "select") return node.as === as ? {
		...node,
		as: void 0
	} : node;
	return {
		...node,
		left: asPlain(node.left, as),
		right: asPlain(node.right, as)
	};
}
// actions/lib/googlesql/parse-pivot.ts
/** Aggregates that pass over NULL, and so over the rows of other columns. */
const PASSING = new Set(`any_value approx_count_distinct avg bit_and bit_or bit_xor count countif logical_and logical_or max min
  stddev stddev_pop stddev_samp string_agg sum var_pop var_samp variance`.split(/\s+/));
/**
* `PIVOT (SUM(amount) AS total FOR quarter IN ('Q1', 'Q2' AS second))`, as the query that it stands
* for: an aggregate a value, by all columns that it does not name.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/query-syntax#pivot_operator
*/
function parsePivot(cursor, source) {
	const { line, column } = cursor.next();
	const at = {
		line,
		column
	};
	cursor.expect("(");
	const aggregates = cursor.list(() => parseAggregate$1(cursor));
	cursor.expect("for");
	const input = cursor.name("a column");
	cursor.expect("in", "(");
	const values = cursor.list(() => {
		return {
			value: cursor.expression(),
			alias: cursor.alias()
		};
	});
	cursor.expect(")", ")");
	if (aggregates.length > 1 && aggregates.some(({ alias }) => !alias)) throw invalid("of several aggregates in PIVOT each needs an alias", at);
	const items = values.flatMap(({ value, alias }) => aggregates.map((aggregate) => {
		const name = [aggregate.alias?.name, alias?.name ?? nameValue(value, aggregate.alias)];
		return {
			kind: "expression",
			value: keepRows(aggregate.call, input, value),
			alias: {
				name: name.filter(Boolean).join("_"),
				isQuoted: true,
				...at
			},
			...at
		};
	}));
	const used = [input, ...aggregates.flatMap(({ call }) => listColumns(call))];
	return {
		kind: "derived",
		query: {
			kind: "query",
			isRecursive: false,
			ctes: [],
			body: {
				kind: "select",
				isDistinct: false,
				items: [{
					kind: "star",
					except: [...new Map(used.map((name) => [name.name.toLowerCase(), name])).values()],
					replace: [],
					...at
				}, ...items],
				from: source,
				groupBy: { kind: "all" },
				windows: [],
				...at
			},
			orderBy: [],
			...at
		},
		alias: cursor.alias(),
		...at
	};
}
function parseAggregate$1(cursor) {
	const { line, column } = cursor.peek();
	const call = cursor.expression();
	if (call.kind !== "call") throw invalid("PIVOT takes calls of aggregates", {
		line,
		column
	});
	const isPlain = call.orderBy.length === 0 && !call.having && !call.nulls && !call.over;
	if (!PASSING.has(call.name) || !isPlain || call.isSafe || call.limit) throw unsupported(`${call.name.toUpperCase()} so in PIVOT`, call);
	return {
		call,
		alias: cursor.at("for") ? void 0 : cursor.alias()
	};
}
/** The aggregate over the rows whose input is the value, also where both are NULL. */
function keepRows(call, input, value) {
	const at = {
		line: call.line,
		column: call.column
	};
	const when = {
		kind: "distinct-from",
		isNot: true,
		left: {
			kind: "path",
			parts: [input],
			...at
		},
		right: value,
		...at
	};
	if (call.isStar) return {
		...call,
		name: "countif",
		isStar: false,
		args: [when]
	};
	const [first, ...rest] = call.args;
	if (!first) throw invalid(`${call.name.toUpperCase()} needs an argument`, call);
	return {
		...call,
		args: [{
			kind: "case",
			whens: [{
				when,
				result: first
			}],
			...at
		}, ...rest]
	};
}
/** BigQuery's name of a column whose value has no alias; one that begins with a digit needs more before it. */
function nameValue(value, prefix) {
	const name = spellValue(value);
	return !prefix && value.kind !== "string" && /^\d/.test(name) ? `_${name}` : name;
}
function spellValue(value) {
	if (value.kind === "string" && value.value !== "") return value.value;
	if (value.kind === "null") return "NULL";
	if (value.kind === "boolean") return String(value.value);
	if (value.kind === "unary" && value.operator === "-" && value.operand.kind === "number") return `minus_${spellValue(value.operand)}`;
	const text = value.kind === "number" || value.kind === "typed" ? value.value : "";
	const isWhole = value.kind === "number" && /^-?\d+$/.test(text);
	const isNumeric = value.kind === "typed" && value.type === "numeric" && NUMERIC$1.test(text);
	if (isWhole || isNumeric) return text.replace("-", "minus_").replace(".", "_point_");
	if (value.kind === "typed" && value.type === "date" && /^\d{4}-\d\d-\d\d$/.test(text)) return text.replaceAll("-", "_");
	throw unsupported("A value in PIVOT that is no string, number, BOOL or DATE, without an alias", value);
}
const NUMERIC$1 = /^-?(0|[1-9]\d*)(\.\d*[1-9])?$/;
const CONSTANTS = /* @__PURE__ */ new Set([
	"number",
	"string",
	"null",
	"boolean",
	"typed"
]);
/** The columns that an argument reads; of what may hide others, nothing is known here. */
function listColumns(node) {
	if (CONSTANTS.has(node.kind)) return [];
	if (node.kind === "binary") return [node.left, node.right].flatMap(listColumns);
	if (node.kind === "unary") return listColumns(node.operand);
	if (node.kind === "cast") return listColumns(node.value);
	if (node.kind === "call") return node.args.flatMap(listColumns);
	if (node.kind !== "path") throw unsupported("This expression in PIVOT", node);
	const [name, ...more] = node.parts;
	if (!name || more.length > 0) throw unsupported("A qualified name in PIVOT", node);
	return [name];
}
// actions/lib/googlesql/parse-source.ts
/** What follows FROM; commas and joins associate to the left:
* https://cloud.google.com/bigquery/docs/reference/standard-sql/query-syntax#join_types */
function parseSource(cursor) {
	let left = parseItem$1(cursor);
	for (;;) {
		const { line, column } = cursor.peek();
		const joined = cursor.accept(",") ? {
			kind: "join",
			how: "cross",
			left,
			right: parseItem$1(cursor),
			line,
			column
		} : parseJoined(cursor, left);
		if (!joined && left.kind === "join" && cursor.atAny("on", "using")) throw unsupported("A join between another and its condition", cursor.peek());
		if (!joined) return left;
		left = joined;
	}
}
/** The source with what JOIN adds to it, if it stands here. */
function parseJoined(cursor, left) {
	const { line, column } = cursor.peek();
	const how = parseJoin(cursor);
	if (!how) return void 0;
	let right = parseItem$1(cursor);
	if (how === "cross") return {
		kind: "join",
		how,
		left,
		right,
		line,
		column
	};
	while (!isOfArray(right) && !cursor.atAny("on", "using")) {
		const source = parseJoined(cursor, right);
		if (!source) break;
		right = {
			kind: "nested",
			source,
			line,
			column
		};
	}
	return {
		kind: "join",
		how,
		left,
		right,
		...parseCondition(cursor, right),
		line,
		column
	};
}
function parseJoin(cursor) {
	if (cursor.at("natural")) throw cursor.unexpected("a join with ON or USING");
	if (cursor.accept("cross", "join")) return "cross";
	if (cursor.accept("join") || cursor.accept("inner", "join")) return "inner";
	for (const how of [
		"left",
		"right",
		"full"
	]) {
		if ([
			"union",
			"intersect",
			"except"
		].some((set) => cursor.at(how, set) || cursor.at(how, "outer", set)) || !cursor.accept(how)) continue;
		cursor.accept("outer");
		cursor.expect("join");
		return how;
	}
}
/** An array is joined with its own row, and needs no condition. */
function isOfArray(right) {
	return right.kind === "unnest" || right.kind === "table" && right.path.length > 1;
}
function parseCondition(cursor, right) {
	if (cursor.accept("on")) return { on: cursor.expression() };
	if (isOfArray(right) && !cursor.at("using")) return {};
	if (!cursor.accept("using")) throw cursor.unexpected("\"ON\" or \"USING\"");
	return { using: parseNames(cursor) };
}
/** `(a, b)`. */
function parseNames(cursor) {
	cursor.expect("(");
	const names = cursor.list(() => cursor.name("a column"));
	cursor.expect(")");
	return names;
}
/** A table's name, with `.` also inside backquotes and `-` in an unquoted project. */
function parseTablePath(cursor) {
	const first = cursor.name("a table");
	const path = first.isQuoted ? splitQuoted(first) : [joinDashes(cursor, first)];
	while (cursor.accept(".")) {
		const part = cursor.nameAfterDot();
		path.push(...part.isQuoted ? splitQuoted(part) : [part]);
	}
	return path;
}
function splitQuoted(name) {
	return name.name.split(".").map((part) => ({
		...name,
		name: part
	}));
}
function joinDashes(cursor, first) {
	let { name } = first;
	while (cursor.at("-") && cursor.peek(-1).end === cursor.peek().start) {
		cursor.next();
		name += `-${cursor.next().text}`;
	}
	return {
		...first,
		name
	};
}
function parseItem$1(cursor) {
	const { line, column } = cursor.peek();
	if (cursor.accept("lateral")) throw unsupported("LATERAL", {
		line,
		column
	});
	const source = parsePlainItem(cursor);
	if (cursor.at("tablesample")) throw unsupported("TABLESAMPLE", cursor.peek());
	if (cursor.at("match_recognize", "(")) throw unsupported("MATCH_RECOGNIZE", cursor.peek());
	if (cursor.at("for", "system_time")) throw unsupported("FOR SYSTEM_TIME", cursor.peek());
	return parsePivoted(cursor, source) ?? source;
}
/** The source as PIVOT or UNPIVOT turns it, if one stands here. */
function parsePivoted(cursor, source) {
	if (cursor.at("pivot", "(")) return parsePivot(cursor, source);
	return cursor.atAny("unpivot") && /^(\(|include|exclude)$/i.test(cursor.peek(1).text) ? parseUnpivot(cursor, source) : void 0;
}
function parsePlainItem(cursor) {
	const { line, column } = cursor.peek();
	const at = {
		line,
		column
	};
	if (cursor.accept("unnest")) {
		cursor.expect("(");
		const value = cursor.expression();
		if (cursor.at(",")) throw unsupported("UNNEST of several arrays", cursor.peek());
		cursor.expect(")");
		return {
			kind: "unnest",
			value,
			...parseAliases(cursor),
			...at
		};
	}
	if (cursor.accept("(")) {
		if (!cursor.atQuery()) {
			const source = parseSource(cursor);
			cursor.expect(")");
			return {
				kind: "nested",
				source,
				...at
			};
		}
		const query = cursor.tableQuery();
		cursor.expect(")");
		return {
			kind: "derived",
			query,
			alias: parseSourceAlias(cursor),
			...at
		};
	}
	const path = parseTablePath(cursor);
	if (cursor.at("(")) throw unsupported(`The table function ${path.map(({ name }) => name).join(".").toUpperCase()}`, at);
	return {
		kind: "table",
		path,
		...parseAliases(cursor),
		...at
	};
}
function parseAliases(cursor) {
	const alias = parseSourceAlias(cursor);
	if (!cursor.accept("with", "offset")) return {
		alias,
		offset: void 0
	};
	const { line, column } = cursor.peek();
	return {
		alias,
		offset: cursor.alias() ?? {
			name: "offset",
			isQuoted: false,
			line,
			column
		}
	};
}
/** PIVOT, UNPIVOT and MATCH_RECOGNIZE are not reserved, yet never an alias here. */
function parseSourceAlias(cursor) {
	return /^(pivot|unpivot|match_recognize)$/i.test(cursor.peek().text) && /^(\(|include|exclude)$/i.test(cursor.peek(1).text) ? void 0 : cursor.alias();
}
/** `UNPIVOT (value FOR label IN (a AS 'x', b))`, `UNPIVOT ((v, w) FOR label IN ((a, b), (c, d)))`. */
function parseUnpivot(cursor, source) {
	const { line, column } = cursor.next();
	const includesNulls = cursor.accept("include", "nulls");
	if (!includesNulls) cursor.accept("exclude", "nulls");
	cursor.expect("(");
	const values = cursor.at("(") ? parseNames(cursor) : [cursor.name()];
	cursor.expect("for");
	const label = cursor.name();
	cursor.expect("in", "(");
	const sets = cursor.list(() => {
		const { line: row, column: place } = cursor.peek();
		const columns = cursor.at("(") ? parseNames(cursor) : [cursor.name("a column")];
		if (columns.length !== values.length) throw invalid("UNPIVOT needs as many columns as values", {
			line: row,
			column: place
		});
		return {
			columns,
			label: parseLabel(cursor)
		};
	});
	cursor.expect(")", ")");
	return {
		kind: "unpivot",
		source,
		values,
		label,
		sets,
		includesNulls,
		alias: cursor.alias(),
		line,
		column
	};
}
function parseLabel(cursor) {
	const { kind } = cursor.peek();
	if (!cursor.accept("as") && kind !== "string" && kind !== "number") return void 0;
	if (cursor.peek().kind === "string") return cursor.next().value;
	if (!/^\d+$/.test(cursor.peek().text)) throw cursor.unexpected("a string or whole number");
	return Number(cursor.next().value);
}
// actions/lib/googlesql/parse-change.ts
/** What follows DELETE. */
function parseDelete(cursor, at) {
	cursor.accept("from");
	return {
		kind: "delete",
		table: parseTablePath(cursor),
		alias: cursor.alias(),
		where: parseWhere(cursor),
		...at
	};
}
/** DELETE and UPDATE must say which rows. */
function parseWhere(cursor) {
	cursor.expect("where");
	return cursor.expression();
}
/** What follows INSERT. */
function parseInsert(cursor, at) {
	cursor.accept("into");
	const table = parseTablePath(cursor);
	const columns = cursor.at("(") && !cursor.at("(", "select") ? parseNames(cursor) : [];
	if (!cursor.accept("values")) return {
		kind: "insert",
		table,
		columns,
		query: cursor.tableQuery(),
		...at
	};
	return {
		kind: "insert",
		table,
		columns,
		rows: cursor.list(() => parseValues(cursor)),
		...at
	};
}
/** One row of VALUES, with its parentheses. */
function parseValues(cursor) {
	cursor.expect("(");
	const values = cursor.list(() => {
		if (cursor.at("default")) throw unsupported("DEFAULT as a value", cursor.peek());
		return cursor.expression();
	});
	cursor.expect(")");
	return values;
}
/** What follows UPDATE. */
function parseUpdate(cursor, at) {
	const table = parseTablePath(cursor);
	const alias = cursor.alias();
	const set = parseAssignments(cursor);
	if (cursor.at("from")) throw unsupported("UPDATE … FROM", cursor.peek());
	return {
		kind: "update",
		table,
		alias,
		set,
		where: parseWhere(cursor),
		...at
	};
}
/** `SET a = 1, b = 2`. */
function parseAssignments(cursor) {
	cursor.expect("set");
	return cursor.list(() => {
		const column = cursor.name("a column");
		if (cursor.at(".")) throw unsupported("UPDATE of a field", cursor.peek());
		cursor.expect("=");
		if (cursor.at("default")) throw unsupported("DEFAULT as a value", cursor.peek());
		return {
			column,
			value: cursor.expression()
		};
	});
}
// actions/lib/googlesql/parse-call.ts
/** Everything of a call after its name: arguments, modifiers of aggregates, window. */
function parseArguments(cursor, callee) {
	cursor.expect("(");
	const isDistinct = cursor.accept("distinct");
	const isStar = cursor.accept("*");
	const all = isStar || cursor.at(")") ? [] : cursor.list(() => parseArgument(cursor, callee.name));
	const args = all.flatMap(({ name, value }) => name === void 0 ? [value] : []);
	const named = all.flatMap(({ name, value }) => name === void 0 ? [] : [{
		name,
		value
	}]);
	if (all.slice(0, args.length).some(({ name }) => name !== void 0)) throw unsupported("An argument after a named one", callee);
	if (cursor.at("group", "by") || cursor.at("where")) throw unsupported("GROUP BY or WHERE inside an aggregate", cursor.peek());
	const nulls = parseNulls(cursor);
	const having = parseHaving(cursor);
	const orderBy = cursor.accept("order", "by") ? parseOrderings(cursor) : [];
	const limit = cursor.accept("limit") ? cursor.expression() : void 0;
	cursor.expect(")");
	return {
		kind: "call",
		isDistinct,
		isStar,
		args,
		named,
		nulls,
		having,
		orderBy,
		limit,
		over: cursor.accept("over") ? parseWindow(cursor) : void 0,
		...callee
	};
}
function parseArgument(cursor, callee) {
	if (cursor.peek(1).text === "=>") {
		const name = cursor.next().text.toLowerCase();
		cursor.next();
		return callee === "edit_distance" && name === "max_distance" ? { value: cursor.expression() } : {
			name,
			value: cursor.expression()
		};
	}
	if (cursor.atAny("select", "with")) throw cursor.unexpected("an expression");
	const value = cursor.expression();
	if (cursor.at("->")) throw unsupported("A lambda", cursor.peek());
	return { value };
}
function parseNulls(cursor) {
	if (cursor.accept("ignore", "nulls")) return "ignore";
	return cursor.accept("respect", "nulls") ? "respect" : void 0;
}
function parseHaving(cursor) {
	if (!cursor.accept("having")) return void 0;
	const which = ["max", "min"].find((word) => cursor.accept(word));
	if (!which) throw cursor.unexpected("\"MAX\" or \"MIN\"");
	return {
		which,
		value: cursor.expression()
	};
}
function parseOrderings(cursor) {
	return cursor.list(() => {
		const value = cursor.expression();
		if (cursor.at("collate")) throw unsupported("COLLATE", cursor.peek());
		return {
			value,
			...parseOrder(cursor) ?? { isDescending: false }
		};
	});
}
/** `ASC` or `DESC`, `NULLS FIRST` or `LAST`, or none of them. */
function parseOrder(cursor) {
	const isDescending = cursor.accept("desc");
	const isAscending = !isDescending && cursor.accept("asc");
	const nulls = ["first", "last"].find((end) => cursor.accept("nulls", end));
	return isDescending || isAscending || nulls ? {
		isDescending,
		nulls
	} : void 0;
}
/** What follows OVER: a window's name, or its specification in parentheses. */
function parseWindow(cursor) {
	if (!cursor.at("(")) return {
		base: cursor.name("a window"),
		partitionBy: [],
		orderBy: []
	};
	cursor.expect("(");
	const base = cursor.atName() ? cursor.name() : void 0;
	const partitionBy = cursor.accept("partition", "by") ? cursor.list(() => cursor.expression()) : [];
	const orderBy = cursor.accept("order", "by") ? parseOrderings(cursor) : [];
	const frame = cursor.atAny("rows", "range") ? parseFrame(cursor) : void 0;
	cursor.expect(")");
	return {
		base,
		partitionBy,
		orderBy,
		frame
	};
}
function parseFrame(cursor) {
	const unit = cursor.accept("rows") ? "rows" : "range";
	if (unit === "range") cursor.expect("range");
	if (!cursor.accept("between")) return {
		unit,
		from: parseBound(cursor)
	};
	const from = parseBound(cursor);
	cursor.expect("and");
	return {
		unit,
		from,
		to: parseBound(cursor)
	};
}
function parseBound(cursor) {
	if (cursor.accept("current", "row")) return { edge: "current row" };
	const by = cursor.accept("unbounded") ? void 0 : cursor.expression();
	const side = cursor.accept("preceding") ? "preceding" : "following";
	if (side === "following") cursor.expect("following");
	return by ? {
		edge: side,
		by
	} : { edge: `unbounded ${side}` };
}
// actions/lib/googlesql/parse-type.ts
/** Other spellings of types: https://cloud.google.com/bigquery/docs/reference/standard-sql/data-types */
const SYNONYMS = {
	int: "int64",
	smallint: "int64",
	integer: "int64",
	bigint: "int64",
	tinyint: "int64",
	byteint: "int64",
	decimal: "numeric",
	bigdecimal: "bignumeric",
	boolean: "bool"
};
/** `INT64`, `NUMERIC(10, 2)`, `ARRAY<STRUCT<a INT64>>`. */
function parseType$1(cursor) {
	const { line, column, text, kind } = cursor.peek();
	if (kind !== "word") throw cursor.unexpected("a type");
	cursor.next();
	const written = text.toLowerCase();
	const type = {
		name: SYNONYMS[written] ?? written,
		parameters: parseParameters(cursor),
		line,
		column
	};
	if (type.name === "array" && cursor.accept("<")) {
		const element = parseType$1(cursor);
		closeAngle(cursor);
		return {
			...type,
			element
		};
	}
	if (type.name === "struct" && cursor.accept("<")) {
		const fields = cursor.list(() => {
			return {
				name: cursor.peek(1).kind === "word" || cursor.peek().kind === "quoted" ? cursor.name() : void 0,
				type: parseType$1(cursor)
			};
		});
		closeAngle(cursor);
		return {
			...type,
			fields
		};
	}
	return type;
}
function parseParameters(cursor) {
	if (!cursor.accept("(")) return [];
	const parameters = cursor.list(() => cursor.next().text);
	cursor.expect(")");
	return parameters;
}
/** In `ARRAY<STRUCT<a INT64>>` the lexer sees one `>>`. */
function closeAngle(cursor) {
	if (!cursor.acceptAngle()) throw cursor.unexpected("\">\"");
}
/** `MONTH`, `WEEK(MONDAY)`. */
function parseDatePart(cursor) {
	const { line, column } = cursor.peek();
	const name = cursor.name("a date part").name.toLowerCase();
	if (name !== "week" || !cursor.accept("(")) return {
		name,
		line,
		column
	};
	const day = cursor.name("a day of the week").name.toLowerCase();
	if (!WEEKDAYS.includes(day)) throw invalid(`"${day}" is no day of the week`, {
		line,
		column
	});
	cursor.expect(")");
	return {
		name,
		day,
		line,
		column
	};
}
/** In GoogleSQL's order: a week begins on Sunday. */
const WEEKDAYS = [
	"sunday",
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday"
];
// actions/lib/googlesql/run-time-failure.ts
/** Marks our own messages inside DuckDB's conversion errors. */
const FAILURE = "googlesql: ";
/**
* SQL of a value whose computation fails with the message, itself SQL. Not DuckDB's `error()`, which
* is volatile: TRY refuses it, and the optimiser must go round it.
*/
function fail$4(message, type) {
	const text = `'${FAILURE}' || ${message}`;
	if (type === "bigint[]") return `[cast(${text} as bigint)]`;
	if (type === "blob") return `cast(cast(cast(${text} as bigint) as varchar) as blob)`;
	return type === "varchar" || type === "boolean" ? `cast(cast(${text} as bigint) as ${type})` : `cast(${text} as ${type})`;
}
/**
* SQL of a value that is NULL where its computation fails. Inside a lambda, because DuckDB computes what
* occurs twice beforehand, out of TRY's reach, but takes nothing out of a lambda.
*/
function printTry(value) {
	return `try(list_transform([true], lambda googlesql_try: ${value})[1])`;
}
// actions/lib/googlesql/functions/aggregates.ts
const NOT_TEXT = fail$4("'STRING_AGG needs STRING'", "varchar");
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/aggregate_functions */
const AGGREGATE_FUNCTIONS = {
	scalars: { grouping: "cast(grouping($1) as bigint)" },
	aggregates: {
		any_value: "any_value(@)",
		approx_count_distinct: "count(@)",
		approx_quantiles: "googlesql.quantiles(list(@1), $2)",
		approx_top_count: "googlesql.top_count(list(@1), $2)",
		approx_top_sum: "googlesql.top_sum(list(@2), $3)",
		array_agg: "list(@)",
		array_concat_agg: "flatten(list(@))",
		avg: "googlesql.avg(sum(@), count(@), $1)",
		bit_and: "bit_and(@)",
		bit_or: "bit_or(@)",
		bit_xor: "bit_xor(@)",
		corr: "googlesql.corr(corr(@), regr_count(@))",
		count: "count(@)",
		countif: "count(@)",
		covar_pop: "covar_pop(@)",
		covar_samp: "covar_samp(@)",
		logical_and: "bool_and(@)",
		logical_or: "bool_or(@)",
		max: "max(@)",
		max_by: "arg_max_null(@)",
		min: "min(@)",
		min_by: "arg_min_null(@)",
		stddev: "stddev_samp(@)",
		stddev_pop: "stddev_pop(@)",
		stddev_samp: "stddev_samp(@)",
		string_agg: "string_agg(@)",
		sum: "googlesql.sum(sum(@), $1)",
		var_pop: "var_pop(@)",
		var_samp: "var_samp(@)",
		variance: "var_samp(@)"
	},
	macros: `
sum(total hugeint) as cast(total as bigint)
sum(total double) as total
sum(total NUMERIC) as total
sum(total, x bigint) as cast(total as bigint)
sum(total, x double) as total
sum(total, x NUMERIC) as cast(total as NUMERIC)
avg(total hugeint, n bigint) as case when n > 0 then cast(total as double) / n end
avg(total double, n bigint) as case when n > 0 then total / n end
avg(total NUMERIC, n bigint) as case when n > 0 then googlesql.divide_numeric(total, cast(n as NUMERIC)) end
avg(total, n, x bigint) as case when n > 0 then cast(total as double) / n end
avg(total, n, x double) as case when n > 0 then total / n end
avg(total, n, x NUMERIC) as case when n > 0 then googlesql.divide_numeric(total, cast(n as NUMERIC)) end
having_values(rows, key) as list_transform(list_filter(rows, lambda e: e.k = key), lambda e: e.v)
least_of(low, high, has_nan) as case when has_nan then high else low end
corr(r, n) as case when n >= 2 then r end
first_of_each(a) as case when a is null then null when len(a) <= 1000 then list_filter(a, lambda e, i: list_position(a, e) = i) else list_concat(list_distinct(a), case when len(list_filter(a, lambda e: e is null)) > 0 then a[list_position(a, null):list_position(a, null)] else a[2:1] end) end
text_only(x varchar) as x
text_only(x bigint) as ${NOT_TEXT}
text_only(x double) as ${NOT_TEXT}
text_only(x NUMERIC) as ${NOT_TEXT}
text_only(x blob) as ${NOT_TEXT}
quantiles_of(a, n) as case when a is not null then list_transform(range(0, n + 1), lambda i: a[greatest((i * len(a) + n - 1) // n, 1)]) end
quantiles(a, n) as googlesql.quantiles_of(list_sort(a, 'ASC', 'NULLS FIRST'), n)
counts_of(a, vs) as list_transform(vs, lambda v: struct_pack(c := -len(list_filter(a, lambda e: e is not distinct from v.v)), v := v.v))
first_counts(counts, n) as list_transform(list_slice(list_sort(counts), 1, n), lambda e: struct_pack(value := e.v, count := cast(-e.c as bigint)))
top_count(a, n) as googlesql.first_counts(googlesql.counts_of(a, list_distinct(list_transform(a, lambda e: struct_pack(v := e)))), n)
weigh(a, v) as list_sum(list_transform(list_filter(a, lambda e: e.v is not distinct from v), lambda e: e.w))
sums_of(a, vs) as list_transform(vs, lambda v: struct_pack(is_null := googlesql.weigh(a, v.v) is null, s := -googlesql.weigh(a, v.v), v := v.v))
first_sums(sums, n) as list_transform(list_slice(list_sort(sums), 1, n), lambda e: struct_pack(value := e.v, sum := googlesql.sum(-e.s)))
top_sum(a, n) as googlesql.first_sums(googlesql.sums_of(a, list_distinct(list_transform(a, lambda e: struct_pack(v := e.v)))), case when len(list_filter(a, lambda e: e.w < 0)) > 0 then ${fail$4("'APPROX_TOP_SUM with a negative weight'", "bigint")} else n end)
`
};
/** How many arguments an aggregate takes, where it is not one. */
const AGGREGATE_ARGUMENTS = {
	approx_quantiles: [2, 2],
	approx_top_count: [2, 2],
	approx_top_sum: [3, 3],
	corr: [2, 2],
	covar_pop: [2, 2],
	covar_samp: [2, 2],
	max_by: [2, 2],
	min_by: [2, 2],
	string_agg: [1, 2]
};
/** Those that take HAVING MAX and MIN; ANY_VALUE apart. */
const HAVING = new Set(`array_agg avg bit_and bit_or bit_xor count logical_and logical_or max min stddev stddev_pop
  stddev_samp string_agg sum var_pop var_samp variance`.split(/\s+/));
/** Which aggregates take ORDER BY and LIMIT, which IGNORE NULLS; those that ignore NULL unless told not to. */
const ORDERED = /* @__PURE__ */ new Set([
	"array_agg",
	"array_concat_agg",
	"string_agg"
]);
const NULLS = {
	approx_quantiles: "ignore",
	array_agg: "respect",
	array_concat_agg: "ignore",
	string_agg: "ignore"
};
// actions/lib/googlesql/functions/arrays.ts
const EMPTY = fail$4("'the array has no elements'", "bigint");
const STEP$1 = "'GENERATE_ARRAY with a step of 0'";
const TEXT$1 = fail$4("'ARRAY_TO_STRING needs an array of STRING or BYTES'", "varchar");
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/array_functions */
const ARRAYS = {
	scalars: {
		array_first: "googlesql.array_first($1)",
		array_last: "googlesql.array_last($1)",
		array_length: "cast(len($1) as bigint)",
		array_reverse: "list_reverse($1)",
		array_slice: "googlesql.array_slice($1, $2, $3)",
		array_to_string: ["googlesql.array_to_string($1, $2)", "googlesql.array_to_string($1, $2, $3)"],
		generate_array: ["googlesql.generate_array($1, $2, 1)", "googlesql.generate_array($1, $2, $3)"]
	},
	macros: `
array_offset(a, i) as case when i < 0 or i >= len(a) then a[${fail$4("'array index ' || i || ' is out of bounds'", "bigint")}] else a[i + 1] end
array_safe_offset(a, i) as case when i >= 0 then a[i + 1] end
array_first(a) as case when len(a) = 0 then a[${EMPTY}] else a[1] end
array_last(a) as case when len(a) = 0 then a[${EMPTY}] else a[len(a)] end
slice_start(n, i) as case when i < 0 then greatest(i + n, 0) else least(i, n) end
array_slice(a, i, j) as case when a is null or i is null or j is null then null else list_slice(a, googlesql.slice_start(len(a), i) + 1, greatest(least(case when j < 0 then j + len(a) else j end, len(a)) + 1, 0)) end
join_all(a, s, nothing) as case when a is null or s is null then null when len(a) = 0 then nothing else list_reduce(a, lambda p, q: p || s || q) end
join_known(a, s, nothing) as googlesql.join_all(list_filter(a, lambda e: e is not null), s, nothing)
join_or(a, s, n, nothing) as case when n is not null then googlesql.join_all(list_transform(a, lambda e: coalesce(e, n)), s, nothing) end
array_to_string(a varchar[], s varchar) as googlesql.join_known(a, s, '')
array_to_string(a blob[], s blob) as googlesql.join_known(a, s, unhex(''))
array_to_string(a bigint[], s varchar) as ${TEXT$1}
array_to_string(a double[], s varchar) as ${TEXT$1}
array_to_string(a NUMERIC[], s varchar) as ${TEXT$1}
array_to_string(a varchar[], s varchar, n varchar) as googlesql.join_or(a, s, n, '')
array_to_string(a blob[], s blob, n blob) as googlesql.join_or(a, s, n, unhex(''))
array_to_string(a bigint[], s varchar, n varchar) as ${TEXT$1}
array_to_string(a double[], s varchar, n varchar) as ${TEXT$1}
array_to_string(a NUMERIC[], s varchar, n varchar) as ${TEXT$1}
generate_array(a bigint, b bigint, step bigint) as case when step = 0 then ${fail$4(STEP$1, "bigint[]")} else generate_series(a, b, step) end
generate_array(a double, b double, step double) as case when step = 0 or isnan(a) or isnan(b) or not isfinite(step) then [${fail$4("'GENERATE_ARRAY with a step of 0, NaN or infinity'", "double")}] else list_filter(list_transform(range(0, cast(greatest(floor((b - a) / step), -2) as bigint) + 2), lambda i: a + i * step), lambda e: case when step > 0 then e <= b else e >= b end) end
generate_array(a NUMERIC, b NUMERIC, step NUMERIC) as case when step = 0 then [${fail$4(STEP$1, "NUMERIC")}] else list_filter(list_transform(range(0, cast(greatest(floor((b - a) / step), -2) as bigint) + 2), lambda i: cast(a + i * step as NUMERIC)), lambda e: case when step > 0 then e <= b else e >= b end) end
`
};
// actions/lib/googlesql/scalars/bytes.ts
/**
* BYTES. Most functions of text do for bytes too when each byte is taken for a character (Latin-1), U+0100
* for the byte 0, which text in DuckDB cannot hold everywhere.
*/
function toLatin(bytes) {
	return bytes.toString("latin1").replaceAll("\0", "Ā");
}
function fromLatin(text) {
	return Buffer.from(text.replaceAll("Ā", "\0"), "latin1");
}
/** As DuckDB writes a list of integers. */
function listBytes(bytes) {
	return `[${[...bytes].join(", ")}]`;
}
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** RFC 4648. */
function toBase32(bytes) {
	const text = ([...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("").match(/.{1,5}/g) ?? []).map((five) => BASE32[Number.parseInt(five.padEnd(5, "0"), 2)]).join("");
	return text.padEnd(Math.ceil(text.length / 8) * 8, "=");
}
function fromBase32(text) {
	const digits = text.replace(/(?<!=)=+$/, "");
	if (!(text.length % 8 === 0 && [
		0,
		2,
		4,
		5,
		7
	].includes(digits.length % 8)) || !/^[A-Z2-7]*$/.test(digits)) throw new Error("googlesql: this is no Base32");
	const bits = Array.from(digits).map((one) => BASE32.indexOf(one).toString(2).padStart(5, "0")).join("");
	return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
/** Each byte that is of no UTF-8 becomes U+FFFD, of which TextDecoder makes one for several. */
function safeConvert(bytes) {
	const text = bytes.toString("utf8");
	if (!text.includes("�")) return text;
	return bytes.toString("latin1").replaceAll(SEQUENCE, (whole) => {
		const one = Buffer.from(whole, "latin1").toString("utf8");
		return whole.length === 1 && one !== whole ? "�" : one;
	});
}
/** UTF-8's well-formed sequences, a byte a character; else any one byte. */
const SEQUENCE = /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\s\S]/g;
/** RFC 4648: white space is passed over, and = at the end may be left away. */
function fromBase64(text) {
	const [, digits = "", pads = ""] = /^([A-Za-z0-9+/]*)(=*)$/.exec(text.replaceAll(/[ \t\n\v\f\r]/g, "")) ?? [];
	const missing = (4 - digits.length % 4) % 4;
	if (!(digits !== "" || /^\s*$/.test(text)) || missing === 3 || pads !== "" && pads.length !== missing) throw new Error("googlesql: this is no Base64");
	return Buffer.from(digits, "base64");
}
function sha512(bytes) {
	return createHash("sha512").update(bytes).digest();
}
// actions/lib/googlesql/scalars/byte-format.ts
const fail$3 = (problem) => /* @__PURE__ */ new Error(`googlesql: ${problem}`);
function readChecked(pattern, read) {
	return (text) => {
		if (!pattern.test(text)) throw fail$3("the text is not of the FORMAT of its BYTES");
		return read(text);
	};
}
const HEX = {
	print: (bytes) => bytes.toString("hex"),
	read: readChecked(/^[0-9a-f]*$/i, (text) => Buffer.from(text.length % 2 === 0 ? text : `0${text}`, "hex"))
};
/** Digits of so many bits, from the right; eight of three bits are three bytes, three of them one. */
function digitsOf(bits) {
	const base = 2 ** bits;
	return {
		print: (bytes) => {
			const all = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
			return (all.padStart(Math.ceil(all.length / bits) * bits, "0").match(bits === 1 ? /./g : /.../g) ?? []).map((one) => Number.parseInt(one, 2).toString(base)).join("");
		},
		read: readChecked(bits === 1 ? /^[01]*$/ : /^[0-7]*$/, (text) => {
			const { length } = text;
			const size = bits === 1 ? Math.ceil(length / 8) : Math.floor(length / 8) * 3 + Math.ceil(length % 8 / 3);
			const all = Array.from(text, (one) => Number.parseInt(one, base).toString(2).padStart(bits, "0")).join("");
			const kept = all.slice(Math.max(0, all.length - 8 * size)).padStart(8 * size, "0");
			return Buffer.from((kept.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
		})
	};
}
const BASE64 = {
	print: (bytes) => bytes.toString("base64"),
	read: (text) => readChecked(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/, (digits) => Buffer.from(digits, "base64"))(text.replaceAll(/\s/g, ""))
};
const UTF8 = {
	print: (bytes) => {
		try {
			return new TextDecoder("utf-8", {
				fatal: true,
				ignoreBOM: true
			}).decode(bytes);
		} catch {
			throw fail$3("the BYTES are no UTF-8");
		}
	},
	read: (text) => Buffer.from(text)
};
const ENCODINGS$1 = {
	ASCII: {
		print: (bytes) => {
			if (bytes.some((byte) => byte > 127)) throw fail$3("the BYTES are no ASCII");
			return bytes.toString("latin1");
		},
		read: readChecked(/^[\0-\x7f]*$/, (text) => Buffer.from(text, "latin1"))
	},
	BASE2: digitsOf(1),
	BASE8: digitsOf(3),
	BASE16: HEX,
	BASE32: {
		print: toBase32,
		read: fromBase32
	},
	BASE64,
	BASE64M: {
		print: (bytes) => {
			const text = bytes.toString("base64");
			if (text !== "" && text.length % 76 === 0) throw fail$3("BASE64M of whole lines is not supported");
			return (text.match(/.{1,76}/g) ?? []).join("\n");
		},
		read: BASE64.read
	},
	HEX,
	UTF8,
	"UTF-8": UTF8
};
function find$1(format) {
	const name = format.toUpperCase();
	const found = Object.hasOwn(ENCODINGS$1, name) ? ENCODINGS$1[name] : void 0;
	if (!found) throw fail$3(`"${format}" is no FORMAT of BYTES`);
	return found;
}
function printBytes$1(bytes, format) {
	return find$1(format).print(bytes);
}
function readBytes(text, format) {
	return find$1(format).read(text);
}
// actions/lib/googlesql/scalars/remember.ts
/** More than a column has of formats, types, paths or zones; what has more begins anew. */
const MOST$3 = 1e3;
/** The same function of text, which keeps its answers: a column has one format, or few zones. */
function remember(read) {
	const answers = /* @__PURE__ */ new Map();
	return (text) => {
		const known = answers.get(text);
		if (known !== void 0 || answers.has(text)) return known;
		const answer = read(text);
		if (answers.size >= MOST$3) answers.clear();
		answers.set(text, answer);
		return answer;
	};
}
// actions/lib/googlesql/scalars/civil.ts
const SECOND_US = 1000000n;
/** Of microseconds since 1970. */
function toCivil(micros) {
	const part = (micros % SECOND_US + SECOND_US) % SECOND_US;
	const at = new Date(Number((micros - part) / 1000n));
	return {
		year: at.getUTCFullYear(),
		month: at.getUTCMonth() + 1,
		day: at.getUTCDate(),
		hour: at.getUTCHours(),
		minute: at.getUTCMinutes(),
		second: at.getUTCSeconds(),
		micros: Number(part)
	};
}
/** Microseconds since 1970; undefined where the month has no such day. */
function toMicros({ year, month, day, hour, minute, second, micros }) {
	const at = /* @__PURE__ */ new Date(0);
	at.setUTCFullYear(year, month - 1, day);
	if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return void 0;
	at.setUTCHours(hour, minute, second);
	return BigInt(at.getTime()) * 1000n + BigInt(micros);
}
/** Days since 1970. */
function dayNumber(year, month, day) {
	const at = /* @__PURE__ */ new Date(0);
	at.setUTCFullYear(year, month - 1, day);
	return at.getTime() / 864e5;
}
/** 0 is Sunday. */
function weekdayOf({ year, month, day }) {
	return ((dayNumber(year, month, day) + 4) % 7 + 7) % 7;
}
/** Minutes east of UTC that `+05:30`, `-8` or `UTC+1` say; undefined where it is none. */
function readOffset(zone) {
	const [found, sign, hour = "", minute = "0"] = /^(?:UTC)?([+-])(\d{1,2})(?::?(\d{1,2}))?$/.exec(zone) ?? [];
	const minutes = Number(hour) * 60 + Number(minute);
	if (found === void 0 || Number(minute) > 59 || minutes > 840) return void 0;
	return sign === "-" ? -minutes : minutes;
}
/** Whether the tz database has the name. */
function isZoneName(zone) {
	if (!/^[A-Za-z]/.test(zone) || /^UTC[+-]/.test(zone)) return false;
	try {
		return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
	} catch {
		return false;
	}
}
/** Minutes of an offset, null of a name; to look a name up takes a tenth of a millisecond. */
const zoneOffset = remember((zone) => {
	const minutes = readOffset(zone);
	if (minutes !== void 0) return BigInt(minutes);
	if (isZoneName(zone)) return null;
	throw new Error(`googlesql: "${zone}" is no time zone`);
});
/** A name for DuckDB, which plans for an offset too where it never asks. */
function zoneName(zone) {
	return readOffset(zone) === void 0 ? zone : "UTC";
}
// actions/lib/googlesql/scalars/cast-time-elements.ts
const NAMES$1 = `Y,YYY SYYYY SYEAR SSSSS MONTH IYYY YYYY YEAR RRRR HH12 HH24 A.M. P.M. A.D. B.C. SPTH THSP IYY YYY MON DDD DAY
  TZH TZM SCC FF1 FF2 FF3 FF4 FF5 FF6 FF7 FF8 FF9 IY YY RR MM RM DD DY HH MI SS AM PM CC IW WW AD BC SP TH FM
  I Y D J Q W`.split(/\s+/);
const ELEMENT$1 = new RegExp(String.raw`"((?:[^"\\]|\\["\\])*)"|( +)|([-./,';:])|(${NAMES$1.join("|").replaceAll(".", String.raw`\.`)})`, "iy");
const failure = (problem) => /* @__PURE__ */ new Error(`googlesql: ${problem}`);
const readCastFormat = remember((format) => {
	const tokens = [];
	ELEMENT$1.lastIndex = 0;
	for (let at = 0; at < format.length; at = ELEMENT$1.lastIndex) {
		const found = ELEMENT$1.exec(format);
		if (!found) throw failure(`"${format}" has no element of FORMAT at ${at}`);
		const [, quoted, spaces, mark, element] = found;
		if (quoted !== void 0) tokens.push({
			name: "\"",
			text: quoted.replaceAll(/\\(["\\])/g, "$1")
		});
		else if (spaces !== void 0) tokens.push({
			name: " ",
			text: spaces
		});
		else if (mark !== void 0) tokens.push({
			name: "\"",
			text: mark
		});
		else if (element !== void 0) tokens.push({
			name: element.toUpperCase(),
			text: element
		});
	}
	return tokens;
});
const isLiteral = ({ name }) => name === "\"" || name === " ";
const CATEGORY = new Map(Object.entries({
	year: "YYYY YYY YY Y RRRR RR Y,YYY",
	month: "MM MON MONTH",
	day: "D DD DDD DAY DY",
	hour: "HH HH12 HH24",
	minute: "MI",
	second: "SS SSSSS FF1 FF2 FF3 FF4 FF5 FF6 FF7 FF8 FF9",
	meridian: "AM PM A.M. P.M.",
	zone: "TZH TZM"
}).flatMap(([category, names]) => names.split(" ").map((name) => [name, category])));
const FOREIGN$1 = {
	date: [
		"hour",
		"minute",
		"second",
		"meridian",
		"zone"
	],
	datetime: ["zone"],
	time: [
		"year",
		"month",
		"day",
		"zone"
	],
	timestamp: []
};
/** The category of an element, which the type must have. */
function categoryOf({ name }, kind) {
	const category = CATEGORY.get(name);
	if (category === void 0) throw failure(`the FORMAT element ${name} is not supported`);
	if (FOREIGN$1[kind].includes(category)) throw failure(`${name} is not allowed in a FORMAT of ${kind.toUpperCase()}`);
	return category;
}
// actions/lib/googlesql/scalars/time-elements.ts
/** What has no meaning for a type. */
const FOREIGN = {
	date: "cHIklMPpRrSsTXZz",
	datetime: "Zz",
	time: "AaBbhCcDdeFGgJjmQsUuVWwxYyZz",
	timestamp: ""
};
/** Elements that stand for several. */
const SHORT$1 = {
	D: "%m/%d/%y",
	x: "%m/%d/%y",
	F: "%Y-%m-%d",
	T: "%H:%M:%S",
	X: "%H:%M:%S",
	R: "%H:%M",
	c: "%a %b %e %H:%M:%S %Y",
	h: "%b"
};
const TOKEN$1 = /%(?:E(?:\d|\*)S|E4Y|E[A-Za-z]|O[A-Za-z]|[\s\S]|$)|\s+|[^%\s]+/g;
/** The format by its elements. */
const readTokens = remember((format) => {
	return (format.match(TOKEN$1) ?? []).flatMap((text) => {
		if (/^\s/.test(text)) return [{
			kind: "space",
			text
		}];
		if (!text.startsWith("%")) return [{
			kind: "text",
			text
		}];
		if (text === "%%") return [{
			kind: "text",
			text: "%"
		}];
		return [{
			kind: "element",
			name: text.slice(1).replace(/^(?:E([cCxXyY])|O([deHIMmSUuVWwy]))$/, "$1$2"),
			text
		}];
	});
});
function isForeign({ name }, kind) {
	return FOREIGN[kind].includes(name.slice(-1));
}
/** Elements that stand for several as those. */
function expandTokens(tokens) {
	return tokens.flatMap((token) => {
		const long = token.kind === "element" ? SHORT$1[token.name] : void 0;
		return long === void 0 ? [token] : readTokens(long);
	});
}
/** What a format prints of a type: an element that the type has not is printed as it is written. */
function listPrinted(format, kind) {
	return expandTokens(readTokens(format).map((token) => token.kind === "element" && isForeign(token, kind) ? {
		kind: "text",
		text: token.text
	} : token));
}
const MONTHS$1 = "January February March April May June July August September October November December".split(" ");
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
// actions/lib/googlesql/scalars/cast-time.ts
const pad$1 = (value, width = 2) => String(value).padStart(width, "0");
const hour12$2 = ({ hour }) => pad$1(hour % 12 || 12);
const meridian$2 = ({ hour }) => hour < 12 ? "AM" : "PM";
const dotted = ({ hour }) => hour < 12 ? "A.M." : "P.M.";
const PRINT = {
	YYYY: ({ year }) => pad$1(year, 4),
	YYY: ({ year }) => pad$1(year % 1e3, 3),
	YY: ({ year }) => pad$1(year % 100),
	Y: ({ year }) => String(year % 10),
	RRRR: ({ year }) => pad$1(year, 4),
	RR: ({ year }) => pad$1(year % 100),
	MM: ({ month }) => pad$1(month),
	MON: ({ month }) => MONTHS$1[month - 1]?.slice(0, 3) ?? "",
	MONTH: ({ month }) => MONTHS$1[month - 1] ?? "",
	D: ({ weekday }) => String(weekday + 1),
	DD: ({ day }) => pad$1(day),
	DDD: ({ year, month, day }) => pad$1(dayNumber(year, month, day) - dayNumber(year, 1, 1) + 1, 3),
	DAY: ({ weekday }) => DAYS[weekday] ?? "",
	DY: ({ weekday }) => DAYS[weekday]?.slice(0, 3) ?? "",
	HH: hour12$2,
	HH12: hour12$2,
	HH24: ({ hour }) => pad$1(hour),
	MI: ({ minute }) => pad$1(minute),
	SS: ({ second }) => pad$1(second),
	SSSSS: ({ hour, minute, second }) => pad$1((hour * 60 + minute) * 60 + second, 5),
	AM: meridian$2,
	PM: meridian$2,
	"A.M.": dotted,
	"P.M.": dotted,
	TZH: ({ offset }) => (offset < 0 ? "-" : "+") + pad$1(Math.floor(Math.abs(offset) / 60)),
	TZM: ({ offset }) => pad$1(Math.abs(offset) % 60)
};
/** `civil` and `instant` are microseconds since 1970 by the clock shown and by UTC's. */
function formatCastTime(format, civil, instant, kind) {
	const at = toCivil(civil);
	const told = {
		...at,
		weekday: weekdayOf(at),
		offset: Number((civil - instant) / 60000000n)
	};
	return readCastFormat(format).map((token) => isLiteral(token) ? token.text : printElement$1(token, told, kind)).join("");
}
function printElement$1(token, told, kind) {
	const category = categoryOf(token, kind);
	const digits = /^FF(\d)$/.exec(token.name)?.[1];
	if (digits !== void 0) return pad$1(told.micros, 6).padEnd(9, "0").slice(0, Number(digits));
	const print = Object.hasOwn(PRINT, token.name) ? PRINT[token.name] : void 0;
	if (!print) throw new Error(`googlesql: the FORMAT element ${token.name} is not supported`);
	const text = print(told);
	const [first = "", second = ""] = token.text;
	if (first !== first.toUpperCase()) return text.toLowerCase();
	return category !== "meridian" && second !== second.toUpperCase() ? text : text.toUpperCase();
}
// actions/lib/googlesql/scalars/number-format.ts
const fail$2 = (problem) => /* @__PURE__ */ new Error(`googlesql: FORMAT of a number ${problem}`);
const ELEMENT = /EEEE|FM|MI|PR|RN|TM[9E]?|[$09X.D,GSBVCL]/giy;
const DECIMAL = /^(S?)((?:[09][09,]*)?|(?<=S)[09,]*)([.V]?)([09]*)(e*)(S|MI|PR|)$/i;
const HEXADECIMAL = /^(S?)([0Xx]{1,16})()()()(S|MI|PR|)$/i;
const readFormat = remember((format) => {
	const elements = format.match(ELEMENT) ?? [];
	if (elements.join("") !== format) throw fail$2(`knows no "${format}"`);
	const take = (pattern) => elements.filter((one) => pattern.test(one));
	const [compact, blank, money] = [
		take(/^FM$/i),
		take(/^B$/i),
		take(/^[$CL]$/i)
	];
	const plain = elements.filter((one) => !/^(?:FM|B|[$CL])$/i.test(one)).join("").replaceAll(/[gG]/g, ",").replaceAll(/[dD]/g, ".");
	if ([
		compact,
		blank,
		money
	].some((one) => one.length > 1)) throw fail$2(`repeats itself in "${format}"`);
	const isRoman = /^RN$/i.test(plain);
	const isHexadecimal = /x/i.test(plain);
	const found = (isHexadecimal ? HEXADECIMAL : DECIMAL).exec(plain);
	if (!isRoman && (!found || !/[09x]/i.test(plain))) throw fail$2(`cannot be "${format}"`);
	const [, front = "", whole = "", point = "", fraction = "", exponent = "", back = ""] = found ?? [];
	if (front !== "" && back !== "" || exponent !== "" && (exponent.length !== 4 || whole.includes(",")) || (isRoman || isHexadecimal) && blank.length + money.length > 0) throw fail$2(`cannot be "${format}"`);
	const symbol = money[0] ?? "";
	return {
		isCompact: compact.length > 0,
		isBlankZero: blank.length > 0,
		currency: symbol === "" || /[$lL]/.test(symbol) ? symbol && "$" : symbol === "c" ? "usd" : "USD",
		front,
		back: back.toUpperCase(),
		whole,
		point: point.toUpperCase(),
		fraction,
		exponent: exponent.charAt(0),
		roman: isRoman ? plain : ""
	};
});
/** `text` is INT64's or NUMERIC's. */
function formatDecimal(text, format) {
	const [, minus, whole = "", fraction = ""] = /^(-?)(\d*)\.?(\d*)$/.exec(text) ?? [];
	const [digits, scale] = [BigInt(whole + fraction), fraction.length];
	return formatNumber({
		isNegative: minus === "-",
		digits,
		scale,
		isDouble: false
	}, format);
}
function formatDouble(x, format) {
	if (!Number.isFinite(x)) throw fail$2("takes no infinity and no NaN");
	let [value, halvings] = [Math.abs(x), 0];
	for (; !Number.isInteger(value); halvings += 1) value *= 2;
	const digits = BigInt(value) * 5n ** BigInt(halvings);
	return formatNumber({
		isNegative: x < 0,
		digits,
		scale: halvings,
		isDouble: true
	}, format);
}
function formatNumber(value, format) {
	const layout = readFormat(format);
	const text = layout.roman ? printRoman(value, layout) : /x/i.test(layout.whole) ? printHexadecimal(value, layout) : printDecimal$1(value, layout);
	return layout.isCompact ? text.trim() : text;
}
/** The value times a power of ten, rounded. */
function round({ digits, scale, isDouble }, places) {
	if (places >= scale) return digits * 10n ** BigInt(places - scale);
	const unit = 10n ** BigInt(scale - places);
	const [whole, twice] = [digits / unit, digits % unit * 2n];
	return twice > unit || twice === unit && (!isDouble || whole % 2n === 1n) ? whole + 1n : whole;
}
/** What stands before the point and after it, and the exponent. */
function spread(value, layout) {
	const places = layout.fraction.length;
	let [shift, exponent] = [places, ""];
	if (layout.exponent !== "") {
		const magnitude = value.digits === 0n ? 0 : String(value.digits).length - 1 - value.scale;
		const power = String(round(value, places - magnitude)).length > places + 1 ? magnitude + 1 : magnitude;
		shift = places - power;
		exponent = `${layout.exponent}${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
	}
	const all = String(round(value, shift)).padStart(places + 1, "0");
	const whole = all.slice(0, all.length - places);
	const fraction = all.slice(all.length - places);
	return [
		whole === "0" ? "" : whole,
		layout.isCompact ? fraction.replace(/0+$/, "") : fraction,
		exponent
	];
}
function printDecimal$1(value, layout) {
	const [whole, fraction, exponent] = spread(value, layout);
	const places = layout.whole.replaceAll(",", "").length;
	const isTooLong = whole.length > places;
	const isBlank = layout.isBlankZero && whole === "";
	const slots = layout.exponent === "" ? layout.whole : layout.whole.slice(-1);
	const integer = places > 0 && (whole !== "" || exponent !== "" || layout.whole.includes("0") || fraction === "") ? fillSlots(slots, whole || "0", isTooLong) : "";
	const after = Array.from(layout.fraction, (_, at) => isTooLong ? "#" : fraction[at] ?? "");
	const shown = `${integer}${layout.point === "." ? "." : ""}${after.join("")}${isTooLong && exponent ? "####" : exponent}`;
	const text = isBlank ? " ".repeat(shown.length) : shown;
	const money = isBlank ? " ".repeat(layout.currency.length) : layout.currency;
	return sign(layout, {
		isNegative: value.isNegative,
		isBlank
	}, [" ".repeat(slots.length - integer.length), money + text]);
}
/** Digits from the right; beyond the first a 0 of the format and what is right of it are still filled. */
function fillSlots(slots, digits, isTooLong) {
	const firstZero = slots.search(/0/);
	let [text, at] = ["", digits.length - 1];
	for (let slot = slots.length - 1; slot >= 0; slot -= 1) {
		if (at < 0 && (firstZero < 0 || slot < firstZero)) break;
		const isComma = slots[slot] === ",";
		text = (isComma ? "," : isTooLong ? "#" : digits[at] ?? "0") + text;
		if (!isComma) at -= 1;
	}
	return text;
}
function sign({ front, back }, { isNegative, isBlank }, [padding, text]) {
	const pick = (negative, other) => isBlank || !isNegative ? isBlank ? " " : other : negative;
	if (front !== "") return padding + pick("-", "+") + text;
	if (back === "S") return padding + text + pick("-", "+");
	if (back === "MI") return padding + text + pick("-", " ");
	if (back === "PR") return padding + pick("<", " ") + text + pick(">", " ");
	return padding + pick("-", " ") + text;
}
function printHexadecimal(value, layout) {
	const digits = round({
		...value,
		isDouble: false
	}, 0).toString(16);
	const slots = layout.whole.replaceAll(/0(?=0*([Xx]?))/g, (_, next) => next || "X");
	const isTooLong = digits.length > slots.length;
	const text = fillSlots(layout.whole.replaceAll(/[Xx]/g, "9"), isTooLong ? slots : digits, isTooLong);
	const cased = Array.from(text, (one, at) => slots[slots.length - text.length + at] === "X" ? one.toUpperCase() : one).join("");
	const { isNegative } = value;
	return sign(layout, {
		isNegative,
		isBlank: false
	}, [" ".repeat(slots.length - text.length), cased]);
}
const ROMAN = Object.entries({
	M: 1e3,
	CM: 900,
	D: 500,
	CD: 400,
	C: 100,
	XC: 90,
	L: 50,
	XL: 40,
	X: 10,
	IX: 9,
	V: 5,
	IV: 4,
	I: 1
});
function printRoman(value, { roman }) {
	let left = Number(round(value, 0));
	if (value.isNegative || left < 1 || left > 3999) throw fail$2("as Roman numerals is of 1 to 3999");
	let text = "";
	for (const [numeral, worth] of ROMAN) for (; left >= worth; left -= worth) text += numeral;
	return (roman === "rn" ? text.toLowerCase() : text).padStart(15);
}
// actions/lib/googlesql/scalars/read-cast-time.ts
const UNREAD$1 = {
	at: 0,
	day: 1,
	hour: 0,
	minute: 0,
	second: 0,
	micros: 0,
	isAfternoon: false,
	twelveHour: 0,
	sign: 1,
	offset: void 0
};
const ALONE = [
	"meridian",
	"year",
	"month",
	"day",
	"hour",
	"minute"
];
function check(format, kind) {
	const tokens = readCastFormat(format);
	const elements = tokens.filter((token) => !isLiteral(token));
	const categories = elements.map((token) => categoryOf(token, kind));
	const names = new Set(elements.map(({ name }) => name));
	const has = (category) => categories.includes(category);
	for (const { name } of elements) if (!Object.hasOwn(READ, name)) throw failure(`the FORMAT element ${name} cannot be read`);
	const isTwelve = names.has("HH") || names.has("HH12");
	if (names.size < elements.length || ALONE.some((category) => categories.filter((one) => one === category).length > 1) || isTwelve !== has("meridian") || names.has("SSSSS") && (has("hour") || has("minute") || names.has("SS"))) throw failure(`the elements of "${format}" do not go together`);
	return tokens;
}
function mismatch({ text, at }) {
	return failure(`"${text}" does not match its FORMAT at ${at}`);
}
function take$1(reading, pattern) {
	const found = new RegExp(pattern.source, "iuy");
	found.lastIndex = reading.at;
	const text = found.exec(reading.text)?.[0];
	if (text === void 0) throw mismatch(reading);
	reading.at += text.length;
	return text;
}
/** All digits where others follow, else at most so many. */
function digits(reading, isBeforeDigit, width, most = width) {
	return take$1(reading, new RegExp(isBeforeDigit ? `\\d{${width}}` : `\\d{1,${most}}`));
}
function whole(width, [least, most], put, longest = width) {
	return (reading, isBeforeDigit) => {
		const value = Number(digits(reading, isBeforeDigit, width, longest));
		if (value < least || value > most) throw mismatch(reading);
		put(reading, value);
	};
}
const year = whole(4, [0, 9999], (at, value) => void (at.year = value), 5);
const lastOfYear = (width) => whole(width, [0, 10 ** width - 1], (at, value) => {
	at.year += value - at.year % 10 ** width;
});
const twelveHour = whole(2, [1, 12], (at, value) => void (at.twelveHour = value));
const meridian$1 = (reading) => {
	reading.isAfternoon = /^p/i.test(take$1(reading, /[ap]\.m\./));
};
const month = (names) => (reading) => {
	const name = take$1(reading, new RegExp(names.join("|"))).toLowerCase();
	reading.month = names.findIndex((one) => one.toLowerCase() === name) + 1;
};
const READ = {
	YYYY: year,
	RRRR: year,
	YYY: lastOfYear(3),
	YY: lastOfYear(2),
	Y: lastOfYear(1),
	RR: whole(2, [0, 99], (at, value) => {
		at.year = (Math.floor(at.year / 100) + Number(at.year % 100 >= 50) - Number(value >= 50)) * 100 + value;
	}),
	"Y,YYY": (reading) => {
		reading.year = Number(take$1(reading, /\d{1,2},\d{3}/).replace(",", ""));
	},
	MM: whole(2, [1, 12], (at, value) => void (at.month = value)),
	MON: month(MONTHS$1.map((name) => name.slice(0, 3))),
	MONTH: month(MONTHS$1),
	DD: whole(2, [1, 31], (at, value) => void (at.day = value)),
	HH: twelveHour,
	HH12: twelveHour,
	HH24: whole(2, [0, 23], (at, value) => void (at.hour = value)),
	MI: whole(2, [0, 59], (at, value) => void (at.minute = value)),
	SS: whole(2, [0, 59], (at, value) => void (at.second = value)),
	SSSSS: whole(5, [0, 86399], (at, value) => {
		[at.hour, at.minute, at.second] = [
			Math.floor(value / 3600),
			Math.floor(value / 60) % 60,
			value % 60
		];
	}),
	...Object.fromEntries(Array.from("123456789", (width) => [`FF${width}`, (reading, isBeforeDigit) => {
		const read = digits(reading, isBeforeDigit, Number(width));
		reading.micros = Number(read.padEnd(6, "0").slice(0, 6));
	}])),
	"A.M.": meridian$1,
	"P.M.": meridian$1,
	TZH: (reading, isBeforeDigit) => {
		reading.sign = take$1(reading, /[-+ ]/) === "-" ? -1 : 1;
		const hours = Number(digits(reading, isBeforeDigit, 2));
		if (hours > 14) throw mismatch(reading);
		reading.offset = (reading.offset ?? 0) + hours * 60;
	},
	TZM: whole(2, [0, 59], (at, value) => void (at.offset = (at.offset ?? 0) + value))
};
const NAMED = /^(?:MON|MONTH|A\.M\.|P\.M\.|TZH| )$/;
/** Whether a digit comes next, by the format. */
function isDigitNext(tokens) {
	const next = tokens.find(({ name, text }) => name !== "\"" || text !== "");
	if (!next || NAMED.test(next.name)) return false;
	return next.name !== "\"" || /^\d/.test(next.text);
}
function skipSpace$1(reading) {
	while (/\s/.test(reading.text.charAt(reading.at))) reading.at += 1;
}
function readTime(format, text, kind, now) {
	const tokens = check(format, kind);
	const reading = {
		...toCivil(now),
		...UNREAD$1,
		text
	};
	skipSpace$1(reading);
	let index = 0;
	for (; index < tokens.length && reading.at < text.length; index += 1) {
		const token = tokens[index];
		if (token.name === " ") take$1(reading, /\s+/);
		else if (token.name !== "\"") READ[token.name]?.(reading, isDigitNext(tokens.slice(index + 1)));
		else if (text.startsWith(token.text, reading.at)) reading.at += token.text.length;
		else throw mismatch(reading);
	}
	skipSpace$1(reading);
	const isDone = tokens.slice(index).every((token) => token.name === "\"" && token.text === "");
	if (reading.at < text.length || !isDone) throw mismatch(reading);
	return reading;
}
function settle$2(reading) {
	const { twelveHour: hour, isAfternoon } = reading;
	if (hour !== 0) reading.hour = hour % 12 + (isAfternoon ? 12 : 0);
	const micros = toMicros(reading);
	if (micros === void 0 || reading.year < 1 || reading.year > 9999) throw mismatch(reading);
	return micros;
}
/** Microseconds since 1970; `now` too, for what the format leaves out. */
function readCastCivil(format, text, kind, now) {
	return settle$2(readTime(format, text, kind, now));
}
/** Microseconds by the clock of a zone, then the zone; `zone` counts where the text names none. */
function readCastInstant(format, text, zone, now) {
	const reading = readTime(format, text, "timestamp", now);
	const civil = settle$2(reading);
	const { sign, offset } = reading;
	return offset === void 0 ? `${civil} ${zone}` : `${civil - BigInt(sign * offset) * 60000000n} UTC`;
}
// actions/lib/googlesql/functions/cast-formats.ts
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/format-elements#formatting_syntax */
const CAST_FORMATS = {
	macros: `
format_as(x bigint, f varchar) as googlesql_format_decimal(cast(x as varchar), f)
format_as(x NUMERIC, f varchar) as googlesql_format_decimal(cast(x as varchar), f)
format_as(x double, f varchar) as googlesql_format_double(x, f)
format_as(x blob, f varchar) as googlesql_print_bytes(x, f)
format_as(x date, f varchar) as googlesql_format_cast_time(f, epoch_us(cast(x as timestamp)), epoch_us(cast(x as timestamp)), 'date')
format_as(x timestamp, f varchar) as googlesql_format_cast_time(f, epoch_us(x), epoch_us(x), 'datetime')
format_as(x time, f varchar) as googlesql_format_cast_time(f, epoch_us(date '1970-01-01' + x), 0, 'time')
format_as(x timestamptz, f varchar) as googlesql_format_cast_time(f, epoch_us(x), epoch_us(x), 'timestamp')
format_zoned_as(x timestamptz, shown timestamp, f varchar) as googlesql_format_cast_time(f, epoch_us(shown), epoch_us(x), 'timestamp')
bytes_as(x varchar, f varchar) as googlesql_read_bytes(x, f)
date_as(x varchar, f varchar, now bigint) as cast(make_timestamp(googlesql_read_cast_civil(f, x, 'date', now)) as date)
datetime_as(x varchar, f varchar, now bigint) as make_timestamp(googlesql_read_cast_civil(f, x, 'datetime', now))
time_as(x varchar, f varchar, now bigint) as cast(make_timestamp(googlesql_read_cast_civil(f, x, 'time', now)) as time)
timestamp_as(x varchar, f varchar, zone varchar, now bigint) as googlesql.parsed_instant(googlesql_read_cast_instant(f, x, zone, now))
`,
	scripts: {
		format_cast_time: {
			takes: [
				"varchar",
				"bigint",
				"bigint",
				"varchar"
			],
			gives: "varchar",
			run: formatCastTime
		},
		format_decimal: {
			takes: ["varchar", "varchar"],
			gives: "varchar",
			run: formatDecimal
		},
		format_double: {
			takes: ["double", "varchar"],
			gives: "varchar",
			run: formatDouble
		},
		print_bytes: {
			takes: ["blob", "varchar"],
			gives: "varchar",
			run: printBytes$1
		},
		read_bytes: {
			takes: ["varchar", "varchar"],
			gives: "blob",
			run: readBytes
		},
		read_cast_civil: {
			takes: [
				"varchar",
				"varchar",
				"varchar",
				"bigint"
			],
			gives: "bigint",
			run: readCastCivil
		},
		read_cast_instant: {
			takes: [
				"varchar",
				"varchar",
				"varchar",
				"bigint"
			],
			gives: "varchar",
			run: readCastInstant
		}
	}
};
// actions/lib/googlesql/functions/conditions.ts
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/conditional_expressions */
const CONDITIONS = {
	scalars: {
		coalesce: "coalesce($*)",
		error: "error($1)",
		if: "case when $1 then $2 else $3 end",
		ifnull: "coalesce($1, $2)",
		nullif: "nullif($1, $2)",
		nullifzero: "nullif($1, 0)",
		zeroifnull: "coalesce($1, cast(0 as bigint))"
	},
	macros: String.raw`
any_of(matches) as case when len(list_filter(matches, lambda e: e)) > 0 then true when len(list_filter(matches, lambda e: e is null)) > 0 then null else false end
all_of(matches) as not googlesql.any_of(list_transform(matches, lambda e: not e))
like_any(x, patterns) as googlesql.any_of(list_transform(patterns, lambda p: x like p escape '\'))
like_all(x, patterns) as googlesql.all_of(list_transform(patterns, lambda p: x like p escape '\'))
`
};
// actions/lib/googlesql/scalars/type-name.ts
/** What TYPEOF calls DuckDB's types: https://cloud.google.com/bigquery/docs/reference/standard-sql/utility-functions#typeof */
const NAMES = {
	BIGINT: "INT64",
	BLOB: "BYTES",
	BOOLEAN: "BOOL",
	DATE: "DATE",
	"DECIMAL(38,9)": "NUMERIC",
	DOUBLE: "FLOAT64",
	INTEGER: "INT64",
	INTERVAL: "INTERVAL",
	JSON: "JSON",
	"\"NULL\"": "INT64",
	TIME: "TIME",
	TIMESTAMP: "DATETIME",
	"TIMESTAMP WITH TIME ZONE": "TIMESTAMP",
	VARCHAR: "STRING"
};
function nameType(type) {
	if (type.endsWith("[]")) return `ARRAY<${nameType(type.slice(0, -2))}>`;
	if (type.startsWith("STRUCT(")) return `STRUCT<${splitFields(type.slice(7, -1)).map(nameField).join(", ")}>`;
	const name = Object.hasOwn(NAMES, type) ? NAMES[type] : void 0;
	if (name === void 0) throw new Error(`googlesql: TYPEOF of ${type} is not supported`);
	return name;
}
/** A field without a name has one of ours. */
function nameField(field) {
	const [, quoted, plain, type = ""] = /^(?:"((?:[^"]|"")*)"|(\w+)) (.*)$/s.exec(field) ?? [];
	if (type === "") return nameType(field);
	const name = quoted?.replaceAll("\"\"", "\"") ?? plain ?? "";
	if (/^_field_\d+$/.test(name)) return nameType(type);
	return `${/^[A-Za-z_]\w*$/.test(name) ? name : `\`${name}\``} ${nameType(type)}`;
}
/** At the commas that stand in no brackets. */
function splitFields(text) {
	const fields = [];
	let [depth, start] = [0, 0];
	for (const { 0: mark, index } of text.matchAll(/"(?:[^"]|"")*"|[(),]/g)) {
		if (mark === "(") depth += 1;
		if (mark === ")") depth -= 1;
		if (mark !== "," || depth > 0) continue;
		fields.push(text.slice(start, index));
		start = index + 2;
	}
	return [...fields, text.slice(start)];
}
// actions/lib/googlesql/functions/conversions.ts
const DIGITS$2 = String.raw`(?:,*\d[\d,]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`;
const LEADING = String.raw`\s*(?:[+-]\s*)?${DIGITS$2}\s*`;
const TRAILING = String.raw`\s*${DIGITS$2}\s*[+-]\s*`;
const NO_NUMERIC = fail$4(`'"' || x || '" is no NUMERIC'`, "NUMERIC");
const TOO_LARGE = fail$4("'the value has more digits than its type'", "NUMERIC");
const TOO_LONG_TEXT = fail$4("'the value is longer than its type'", "varchar");
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/conversion_functions */
const CONVERSIONS = {
	scalars: {
		parse_numeric: "googlesql.parse_numeric($1)",
		typeof: "googlesql_type_name(typeof($1))"
	},
	macros: String.raw`
bare_number(x) as regexp_replace(x, '[\s,]', '', 'g')
parse_numeric(x varchar) as case when regexp_full_match(x, '${LEADING}') then cast(googlesql.bare_number(x) as NUMERIC) when regexp_full_match(x, '${TRAILING}') then cast(right(googlesql.bare_number(x), 1) || left(googlesql.bare_number(x), -1) as NUMERIC) when x is not null then ${NO_NUMERIC} end
fits_numeric(x, p, s) as case when abs(x) >= cast('1' || repeat('0', p - s) as hugeint) then ${TOO_LARGE} else x end
fit_numeric(x, p, s) as googlesql.fits_numeric(googlesql.round_numeric(x, s, 'ROUND_HALF_AWAY_FROM_ZERO'), p, s)
fit_length(x varchar, n bigint) as case when length(x) > n then ${TOO_LONG_TEXT} else x end
fit_length(x blob, n bigint) as case when octet_length(x) > n then encode(${TOO_LONG_TEXT}) else x end
`,
	scripts: { type_name: {
		takes: ["varchar"],
		gives: "varchar",
		run: nameType
	} }
};
// actions/lib/googlesql/scalars/format-time.ts
const two = (value) => String(value).padStart(2, "0");
const spaced = (value) => String(value).padStart(2);
const hour12$1 = ({ hour }) => hour % 12 || 12;
const weekOf = ({ yearDay, weekday }, first) => Math.floor((yearDay + 6 - (weekday - first + 7) % 7) / 7);
/** The ISO year and week of a day: those of its Thursday. */
function isoWeek({ year, month, day, weekday }) {
	const thursday = dayNumber(year, month, day) + 4 - (weekday || 7);
	const isoYear = (/* @__PURE__ */ new Date(thursday * 864e5)).getUTCFullYear();
	return {
		isoYear,
		week: Math.floor((thursday - dayNumber(isoYear, 1, 1)) / 7) + 1
	};
}
function printOffset({ offset }, between) {
	const size = Math.abs(offset);
	return `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${between}${two(size % 60)}`;
}
/** Below 1000 it is not settled how a year is printed. */
function printYear(year) {
	if (year < 1e3) throw new Error("googlesql: a year before 1000 in a format needs %E4Y");
	return String(year);
}
const fraction = ({ micros }) => String(micros).padStart(6, "0");
const ELEMENTS$1 = {
	A: ({ weekday }) => DAYS[weekday] ?? "",
	a: ({ weekday }) => DAYS[weekday]?.slice(0, 3) ?? "",
	B: ({ month }) => MONTHS$1[month - 1] ?? "",
	b: ({ month }) => MONTHS$1[month - 1]?.slice(0, 3) ?? "",
	C: ({ year }) => two(Math.floor(year / 100)),
	d: ({ day }) => two(day),
	e: ({ day }) => spaced(day),
	G: (at) => printYear(isoWeek(at).isoYear),
	g: (at) => two(isoWeek(at).isoYear % 100),
	H: ({ hour }) => two(hour),
	I: (at) => two(hour12$1(at)),
	j: ({ yearDay }) => String(yearDay).padStart(3, "0"),
	k: ({ hour }) => spaced(hour),
	l: (at) => spaced(hour12$1(at)),
	M: ({ minute }) => two(minute),
	m: ({ month }) => two(month),
	n: () => "\n",
	P: ({ hour }) => hour < 12 ? "am" : "pm",
	p: ({ hour }) => hour < 12 ? "AM" : "PM",
	Q: ({ month }) => String(Math.ceil(month / 3)),
	S: ({ second }) => two(second),
	s: ({ instant }) => String((instant - (instant % 1000000n + 1000000n) % 1000000n) / 1000000n),
	t: () => "	",
	U: (at) => two(weekOf(at, 0)),
	u: ({ weekday }) => String(weekday || 7),
	V: (at) => two(isoWeek(at).week),
	W: (at) => two(weekOf(at, 1)),
	w: ({ weekday }) => String(weekday),
	Y: ({ year }) => printYear(year),
	y: ({ year }) => two(year % 100),
	z: (at) => printOffset(at, ""),
	Ez: (at) => printOffset(at, ":"),
	E4Y: ({ year }) => String(year).padStart(4, "0"),
	"E*S": (at) => {
		const digits = fraction(at).replace(/0+$/, "");
		return digits === "" ? two(at.second) : `${two(at.second)}.${digits}`;
	},
	Z: ({ offset }) => {
		if (offset !== 0) throw new Error("googlesql: %Z of a zone but UTC is not supported");
		return "UTC";
	}
};
/** Element names without an entry, so that a constant format is refused before anything runs. */
function isFormattable(name) {
	return Object.hasOwn(ELEMENTS$1, name) || /^E\dS$/.test(name);
}
/** `civil` and `instant` are microseconds since 1970 by the clock shown and by UTC's. */
function formatTime(format, civil, instant, kind) {
	const at = toCivil(civil);
	const day = dayNumber(at.year, at.month, at.day);
	const told = {
		...at,
		weekday: weekdayOf(at),
		yearDay: day - dayNumber(at.year, 1, 1) + 1,
		offset: Number((civil - instant) / 60000000n),
		instant
	};
	return listPrinted(format, kind).map((token) => token.kind === "element" ? printElement(token.name, told) : token.text).join("");
}
function printElement(name, told) {
	const digits = /^E(\d)S$/.exec(name)?.[1];
	if (digits !== void 0) {
		const shown = fraction(told).padEnd(9, "0").slice(0, Number(digits));
		return shown === "" ? two(told.second) : `${two(told.second)}.${shown}`;
	}
	const print = Object.hasOwn(ELEMENTS$1, name) ? ELEMENTS$1[name] : void 0;
	if (!print) throw new Error(`googlesql: the format element %${name} is not supported`);
	return print(told);
}
// actions/lib/googlesql/scalars/parse-time.ts
const UNREAD = {
	at: 0,
	year: 1970,
	month: 1,
	day: 1,
	hour: 0,
	minute: 0,
	second: 0,
	micros: 0,
	yearDay: void 0,
	isAfternoon: false,
	isTwelveHour: false,
	epoch: void 0,
	zone: void 0
};
var Mismatch = class extends Error {};
function skipSpace(reading) {
	while (/\s/.test(reading.text.charAt(reading.at))) reading.at += 1;
}
function readName(reading, names) {
	const rest = reading.text.slice(reading.at).toLowerCase();
	const index = names.findIndex((name) => rest.startsWith(name.slice(0, 3).toLowerCase()));
	const name = names[index]?.toLowerCase() ?? "";
	if (index < 0) throw new Mismatch();
	reading.at += rest.startsWith(name) ? name.length : 3;
	return index;
}
function readMatch(reading, pattern) {
	pattern.lastIndex = reading.at;
	const [text] = pattern.exec(reading.text) ?? [];
	if (text === void 0) throw new Mismatch();
	reading.at += text.length;
	return text;
}
/** By how many digits at most. */
const DIGITS$1 = [
	1,
	2,
	3,
	4,
	5
].map((most) => new RegExp(`\\d{1,${most}}`, "y"));
function readInteger(reading, digits, [least, most]) {
	const value = Number(readMatch(reading, DIGITS$1[digits - 1]));
	if (value < least || value > most) throw new Mismatch();
	return value;
}
const number = (key, digits, range, isSpaced = false) => (reading) => {
	if (isSpaced) skipSpace(reading);
	reading[key] = readInteger(reading, digits, range);
};
const hour24 = (isSpaced) => (reading) => {
	if (isSpaced) skipSpace(reading);
	reading.hour = readInteger(reading, 2, [0, 23]);
	reading.isTwelveHour = false;
};
const hour12 = (reading) => {
	skipSpace(reading);
	reading.hour = readInteger(reading, 2, [1, 12]) % 12;
	reading.isTwelveHour = true;
};
const meridian = (reading) => {
	reading.isAfternoon = readMatch(reading, /[AaPp][Mm]/y).toLowerCase() === "pm";
};
const seconds = (digits) => (reading) => {
	reading.second = readInteger(reading, 2, [0, 60]);
	if (digits === 0 || reading.text.charAt(reading.at) !== ".") return;
	const fraction = readMatch(reading, new RegExp(`\\.\\d{1,${digits}}`, "y")).slice(1);
	reading.micros = Number(fraction.slice(0, 6).padEnd(6, "0"));
};
const zoneBy = (pattern) => (reading) => {
	const text = readMatch(reading, pattern);
	if (text !== "Z" && readOffset(text) === void 0) throw new Mismatch();
	reading.zone = text === "Z" ? "+00" : text;
};
const ELEMENTS = {
	A: (reading) => void readName(reading, DAYS),
	a: (reading) => void readName(reading, DAYS),
	B: (reading) => void (reading.month = readName(reading, MONTHS$1) + 1),
	b: (reading) => void (reading.month = readName(reading, MONTHS$1) + 1),
	d: number("day", 2, [1, 31]),
	e: number("day", 2, [1, 31], true),
	H: hour24(false),
	k: hour24(true),
	I: hour12,
	l: hour12,
	j: (reading) => {
		skipSpace(reading);
		reading.yearDay = readInteger(reading, 3, [1, 366]);
	},
	M: number("minute", 2, [0, 59]),
	m: number("month", 2, [1, 12]),
	n: skipSpace,
	t: skipSpace,
	P: meridian,
	p: meridian,
	Q: (reading) => {
		reading.month = readInteger(reading, 1, [1, 4]) * 3 - 2;
		reading.day = 1;
	},
	S: seconds(0),
	"E*S": seconds(20),
	s: (reading) => void (reading.epoch = BigInt(readMatch(reading, /-?\d{1,12}/y))),
	u: (reading) => {
		skipSpace(reading);
		readInteger(reading, 1, [1, 7]);
	},
	w: (reading) => {
		skipSpace(reading);
		readInteger(reading, 1, [0, 6]);
	},
	Y: (reading, isBeforeElement) => void (reading.year = readInteger(reading, isBeforeElement ? 4 : 5, [0, 1e4])),
	E4Y: (reading) => void (reading.year = Number(readMatch(reading, /\d{4}/y))),
	y: (reading) => {
		const year = readInteger(reading, 2, [0, 99]);
		reading.year = year + (year < 69 ? 2e3 : 1900);
	},
	Z: (reading) => void (reading.zone = readMatch(reading, /\S+/y)),
	z: zoneBy(/[+-]\d{2}(?:\d{2})?/y),
	Ez: zoneBy(/Z|[+-]\d{2}(?::?\d{2})?/y)
};
function isParsable(name) {
	return Object.hasOwn(ELEMENTS, name) || /^E\dS$/.test(name);
}
function parserOf(name) {
	const digits = /^E(\d)S$/.exec(name)?.[1];
	const parse = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : void 0;
	if (!parse && digits === void 0) throw new Error(`googlesql: the format element %${name} is not supported`);
	return parse ?? seconds(Number(digits));
}
/** What the text says by the format: microseconds since 1970 as a clock shows them, and where it hangs. */
function parseTime(format, text, kind) {
	const reading = {
		...UNREAD,
		text
	};
	try {
		readAll(reading, expandTokens(checkTokens(format, kind)));
		return settle$1(reading);
	} catch (error) {
		if (!(error instanceof Mismatch)) throw error;
		throw new Error(`googlesql: "${text}" is not of the format "${format}"`, { cause: error });
	}
}
function checkTokens(format, kind) {
	const tokens = readTokens(format);
	for (const token of tokens) if (token.kind === "element" && isForeign(token, kind)) throw new Error(`googlesql: ${token.text} is not allowed for the type ${kind.toUpperCase()}`);
	return tokens;
}
function readAll(reading, tokens) {
	skipSpace(reading);
	let index = 0;
	for (; index < tokens.length && reading.at < reading.text.length; index += 1) {
		const token = tokens[index];
		if (token.kind === "space") skipSpace(reading);
		else if (token.kind === "element") parserOf(token.name)(reading, tokens[index + 1]?.kind === "element");
		else if (reading.text.startsWith(token.text, reading.at)) reading.at += token.text.length;
		else throw new Mismatch();
	}
	skipSpace(reading);
	const isSpace = (token) => token.kind === "space" || token.kind === "element" && /^[nt]$/.test(token.name);
	if (reading.at < reading.text.length || !tokens.slice(index).every(isSpace)) throw new Mismatch();
}
function settle$1(reading) {
	const { epoch, zone, isTwelveHour, isAfternoon, yearDay, second } = reading;
	if (epoch !== void 0) return {
		civil: epoch * 1000000n,
		zone: "+00"
	};
	const hour = reading.hour + (isTwelveHour && isAfternoon ? 12 : 0);
	const isLeap = second === 60;
	const day = yearDay === void 0 ? {} : {
		month: 1,
		day: 1
	};
	const civil = toMicros({
		...reading,
		hour,
		second: isLeap ? 59 : second,
		...isLeap ? { micros: 1e6 } : {},
		...day
	});
	if (civil === void 0) throw new Mismatch();
	if (yearDay === void 0) return {
		civil,
		zone
	};
	const shifted = civil + BigInt(yearDay - 1) * 86400000000n;
	if (yearDay === 366 && toMicros({
		...reading,
		month: 2,
		day: 29
	}) === void 0) throw new Mismatch();
	return {
		civil: shifted,
		zone
	};
}
function parseCivil(format, text, kind) {
	return parseTime(format, text, kind).civil;
}
/** Microseconds by the clock of a zone, then the zone; `zone` counts where the text names none. */
function parseInstant(format, text, zone) {
	const { civil, zone: own } = parseTime(format, text, "timestamp");
	const where = own ?? zone;
	const offset = readOffset(where);
	if (offset === void 0) return `${civil} ${where}`;
	return `${civil - BigInt(offset) * 60000000n} UTC`;
}
// actions/lib/googlesql/scalars/parse-interval.ts
/** `Y-M D H:M:S`; which parts may be left out, so that the rest can be told apart, PARTS says. */
const PARTIAL = /^(?:([+-]?)(\d+)-(\d+))?(?:(?:^| )([+-]?\d+)(?![\d:]))?(?:(?:^| )([+-]?)(\d+)(?::(\d+))?(?::(\d+)(?:\.(\d{1,6}))?)?)?$/;
/** ISO 8601. */
const DURATION = /^P(?=[\d+T-])(?:([+-]?\d+)Y)?(?:([+-]?\d+)M)?(?:([+-]?\d+)W)?(?:([+-]?\d+)D)?(?:T(?=[\d+-])(?:([+-]?\d+)H)?(?:([+-]?\d+)M)?(?:([+-]?)(\d+)(?:[.,](\d{1,6}))?S)?)?$/;
/** By what stands between digits: a hyphen of months, spaces, colons. */
const PARTS = /^(?:-|- | :{0,2}|-  :{0,2}|::)$/;
const micros = (hours, minutes, seconds, fraction) => (BigInt(hours) * 3600n + BigInt(minutes) * 60n + BigInt(seconds)) * 1000000n + BigInt(fraction.padEnd(6, "0"));
/**
* Months, days and microseconds of an INTERVAL, by spaces.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/conversion_functions#cast-as-interval
*/
function parseInterval$1(text) {
	const told = text.startsWith("P") ? readDuration(text) : readPartial(text);
	if (told === void 0) throw new Error(`googlesql: "${text}" is no INTERVAL`);
	return told;
}
function readPartial(text) {
	const found = PARTIAL.exec(text);
	const shape = text.replaceAll(/(^| )[+-]/g, "$1").replaceAll(/\.\d+$|\d/g, "");
	if (!found || !PARTS.test(shape)) return void 0;
	const [, sign, years = "0", months = "0", days = "0", minus, ...clock] = found;
	const [hours = "0", minutes = "0", seconds = "0", fraction = ""] = clock;
	const all = (Number(years) * 12 + Number(months)) * (sign === "-" ? -1 : 1);
	const size = micros(hours, minutes, seconds, fraction);
	return `${all} ${Number(days)} ${minus === "-" ? -size : size}`;
}
function readDuration(text) {
	const found = DURATION.exec(text);
	if (!found) return void 0;
	const [, years = "0", months = "0", weeks = "0", days = "0", hours = "0", minutes = "0"] = found;
	const [, , , , , , , minus, seconds = "0", fraction = ""] = found;
	const last = micros("0", "0", seconds, fraction);
	const size = micros(hours, minutes, "0", "") + (minus === "-" ? -last : last);
	return `${Number(years) * 12 + Number(months)} ${Number(weeks) * 7 + Number(days)} ${size}`;
}
// actions/lib/googlesql/functions/dates.ts
const LATE_DAYS = "(date_part('dow', d) - first + 7) % 7";
const RANGE$1 = "'the result is not from the year 1 to 9999'";
const MONTHS = "'a TIMESTAMP takes no INTERVAL of months'";
const CLOCK = "'a TIME is from 0:00:00 to 23:59:59'";
const STEP = "'an array by a step of 0'";
const MIX = "'a TIMESTAMP and a DATE or DATETIME have no difference'";
const MIXED = [
	["timestamptz", "timestamp"],
	["timestamptz", "date"],
	["timestamp", "timestamptz"],
	["date", "timestamptz"]
];
/** Values that a type does not have; DuckDB's types go further. */
const inRange = (type, last) => `in_range(d ${type}) as case when d not between ${type} '0001-01-01' and ${type} '9999-12-31${last}' then ${fail$4(RANGE$1, type)} else d end`;
const MAKE_TIME = `case when $1 between 0 and 23 and $2 between 0 and 59 and $3 between 0 and 59 then make_time($1, $2, cast($3 as double)) when $1 + $2 + $3 is not null then ${fail$4(CLOCK, "time")} end`;
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/date_functions */
const DATES = {
	scalars: {
		current_date: ["current_date", "cast(to_zone<now()|$1> as date)"],
		current_datetime: ["googlesql.civil(now())", "to_zone<now()|$1>"],
		current_time: ["cast(googlesql.civil(now()) as time)", "cast(to_zone<now()|$1> as time)"],
		current_timestamp: "now()",
		date: [
			"googlesql.cast_date($1)",
			"cast(to_zone<googlesql.timestamp_only($1)|$2> as date)",
			"googlesql.in_range(make_date($1, $2, $3))"
		],
		date_from_unix_date: "googlesql.in_range(date '1970-01-01' + cast($1 as integer))",
		datetime: [
			"googlesql.cast_datetime($1)",
			"googlesql.datetime($1, $2)",
			`googlesql.in_range(make_date($1, $2, $3) + ${MAKE_TIME.replaceAll(/\$(\d)/g, (_, digit) => `$${Number(digit) + 3}`)})`
		],
		justify_days: "googlesql.justify_days($1)",
		justify_hours: "googlesql.justify_hours($1)",
		justify_interval: "googlesql.justify_days(googlesql.justify_hours($1))",
		make_interval: [
			"googlesql.make_interval(0, 0, 0, 0, 0, 0)",
			"googlesql.make_interval($1, 0, 0, 0, 0, 0)",
			"googlesql.make_interval($1, $2, 0, 0, 0, 0)",
			"googlesql.make_interval($1, $2, $3, 0, 0, 0)",
			"googlesql.make_interval($1, $2, $3, $4, 0, 0)",
			"googlesql.make_interval($1, $2, $3, $4, $5, 0)",
			"googlesql.make_interval($1, $2, $3, $4, $5, $6)"
		],
		string: ["googlesql.string_of($1)", "googlesql.zoned_text(googlesql.timestamp_only($1), to_zone<$1|$2>)"],
		time: [
			"googlesql.time_of($1)",
			"cast(to_zone<googlesql.timestamp_only($1)|$2> as time)",
			MAKE_TIME
		],
		timestamp: ["googlesql.cast_timestamp($1)", "googlesql.in_range(from_zone<googlesql.cast_datetime($1)|$2>)"],
		timestamp_micros: "googlesql.in_range(make_timestamptz($1))",
		timestamp_millis: "googlesql.in_range(make_timestamptz($1 * 1000))",
		timestamp_seconds: "googlesql.in_range(make_timestamptz($1 * 1000000))",
		unix_date: "cast($1 - date '1970-01-01' as bigint)",
		unix_micros: "googlesql.unix($1, 1)",
		unix_millis: "googlesql.unix($1, 1000)",
		unix_seconds: "googlesql.unix($1, 1000000)"
	},
	macros: `
-- TIMESTAMP to UTC's clock and back; DuckDB's own functions of time zones are many times slower.
civil(t timestamptz) as make_timestamp(epoch_us(t))
civil(t timestamp) as t
civil(t date) as t
civil(t time) as date '1970-01-01' + t
instant(t timestamp) as make_timestamptz(epoch_us(t))
to_offset(t timestamptz, minutes bigint) as make_timestamp(epoch_us(t) + minutes * 60000000)
from_offset(t timestamp, minutes bigint) as make_timestamptz(epoch_us(t) - minutes * 60000000)
to_zone(t timestamptz, zone varchar) as case when googlesql_zone_offset(zone) is null then timezone(googlesql_zone_name(zone), t) else googlesql.to_offset(t, googlesql_zone_offset(zone)) end
-- Of the two instants at which a clock shows the same, the earlier; DuckDB gives the later, but by what
-- held three hours before the earlier, if the clock then shows it.
shown_at(u timestamptz, zone varchar, t timestamp) as case when timezone(zone, u) = t then u end
from_named(t timestamp, zone varchar) as least(timezone(zone, t), googlesql.shown_at(timezone(zone, t - to_hours(3)) + to_hours(3), zone, t))
from_zone(t timestamp, zone varchar) as case when googlesql_zone_offset(zone) is null then googlesql.from_named(t, googlesql_zone_name(zone)) else googlesql.from_offset(t, googlesql_zone_offset(zone)) end
${inRange("date", "")}
${inRange("timestamp", " 23:59:59.999999")}
${inRange("timestamptz", " 23:59:59.999999+00")}
trunc_to(d date, part varchar) as cast(date_trunc(part, d) as date)
trunc_to(d timestamp, part varchar) as date_trunc(part, d)
trunc_to(d timestamptz, part varchar) as googlesql.instant(date_trunc(part, googlesql.civil(d)))
trunc_clock(d timestamp, part varchar) as date_trunc(part, d)
trunc_clock(d timestamptz, part varchar) as googlesql.instant(date_trunc(part, googlesql.civil(d)))
trunc_clock(d date, part varchar) as ${fail$4("'a DATE has no such part'", "date")}
trunc_shown(d timestamptz, shown timestamp, part varchar) as make_timestamptz(epoch_us(d) - epoch_us(shown) + epoch_us(date_trunc(part, shown)))
trunc_time(t time, part varchar) as cast(date_trunc(part, date '1970-01-01' + t) as time)
week_start(d timestamp, first integer) as date_trunc('day', d) - to_days(cast(${LATE_DAYS} as integer))
trunc_week(d date, first integer) as d - cast(${LATE_DAYS} as integer)
trunc_week(d timestamp, first integer) as googlesql.week_start(d, first)
trunc_week(d timestamptz, first integer) as googlesql.instant(googlesql.week_start(googlesql.civil(d), first))
-- A DATE in a function of DATETIME or TIMESTAMP is a DATETIME.
as_datetime(d date) as cast(d as timestamp)
as_datetime(t timestamp) as t
as_datetime(t timestamptz) as t
add_clock(d date, i interval) as ${fail$4("'a DATE has no such part'", "date")}
add_clock(d timestamp, i interval) as googlesql.in_range(d + i)
add_clock(d timestamptz, i interval) as googlesql.in_range(googlesql.instant(googlesql.civil(d) + i))
add_days(d date, i interval) as googlesql.in_range(cast(d + i as date))
add_days(d timestamp, i interval) as googlesql.in_range(d + i)
add_days(d timestamptz, i interval) as googlesql.in_range(googlesql.instant(googlesql.civil(d) + i))
add_months(d date, i interval) as googlesql.in_range(cast(d + i as date))
add_months(d timestamp, i interval) as googlesql.in_range(d + i)
add_months(d timestamptz, i interval) as ${fail$4("'a TIMESTAMP has no such part'", "timestamptz")}
add_time(t time, i interval) as t + i
${MIXED.map(([a, b]) => [
		"clock",
		"days",
		"parts"
	].map((kind) => `diff_${kind}(a ${a}, b ${b}, part varchar, micros bigint) as ${fail$4(MIX, "bigint")}`).join("\n")).join("\n")}
diff_clock(a date, b date, part varchar, micros bigint) as ${fail$4("'a DATE has no such part'", "bigint")}
diff_clock(a timestamp, b timestamp, part varchar, micros bigint) as date_diff(part, b, a)
diff_clock(a timestamptz, b timestamptz, part varchar, micros bigint) as (epoch_us(a) - epoch_us(b)) // micros
diff_days(a date, b date, part varchar, micros bigint) as date_diff(part, b, a)
diff_days(a timestamp, b timestamp, part varchar, micros bigint) as date_diff(part, b, a)
diff_days(a timestamptz, b timestamptz, part varchar, micros bigint) as (epoch_us(a) - epoch_us(b)) // micros
diff_parts(a date, b date, part varchar, micros bigint) as date_diff(part, b, a)
diff_parts(a timestamp, b timestamp, part varchar, micros bigint) as date_diff(part, b, a)
diff_parts(a timestamptz, b timestamptz, part varchar, micros bigint) as ${fail$4("'a TIMESTAMP has no such part'", "bigint")}
time_diff(a time, b time, part varchar) as date_diff(part, b, a)
week_diff(a date, b date, first integer) as (googlesql.trunc_week(a, first) - googlesql.trunc_week(b, first)) // 7
week_diff(a timestamp, b timestamp, first integer) as date_diff('day', googlesql.trunc_week(b, first), googlesql.trunc_week(a, first)) // 7
week_diff(a timestamptz, b timestamptz, first integer) as ${fail$4("'a TIMESTAMP has no such part'", "bigint")}
last_day(d date, part varchar, n integer) as cast(date_trunc(part, d) + to_months(n) - to_days(1) as date)
last_day(d timestamp, part varchar, n integer) as cast(date_trunc(part, d) + to_months(n) - to_days(1) as date)
last_day_of_week(d date, first integer) as googlesql.in_range(cast(googlesql.trunc_week(d, first) + to_days(6) as date))
last_day_of_week(d timestamp, first integer) as googlesql.in_range(cast(googlesql.trunc_week(d, first) + to_days(6) as date))
last_day_of_isoyear(d date) as googlesql.in_range(cast(date_trunc('isoyear', date_trunc('isoyear', d) + to_days(371)) - to_days(1) as date))
last_day_of_isoyear(d timestamp) as googlesql.in_range(cast(date_trunc('isoyear', date_trunc('isoyear', d) + to_days(371)) - to_days(1) as date))
unix(t timestamptz, micros bigint) as (epoch_us(t) - (epoch_us(t) % micros + micros) % micros) // micros
date_only(d date) as d
date_only(t timestamp) as t
date_only(t timestamptz) as t
datetime_only(t timestamp) as t
datetime_only(t timestamptz) as t
kind_of(d date) as 'date'
kind_of(t timestamp) as 'datetime'
kind_of(t timestamptz) as 'timestamp'
kind_of(t time) as 'time'
timestamp_only(t timestamptz) as t
time_only(t time) as t
time_of(t time) as t
time_of(d date) as time '00:00:00'
time_of(t timestamp) as cast(t as time)
time_of(t timestamptz) as cast(googlesql.civil(t) as time)
datetime(d date, t time) as d + t
datetime(t timestamptz, zone varchar) as googlesql.to_zone(t, zone)
-- By way of a list, so that what is long is not printed into each place of its name.
parsed_instant(told varchar) as list_transform([string_split(told, ' ')], lambda googlesql_told: googlesql.from_zone(make_timestamp(cast(googlesql_told[1] as bigint)), googlesql_told[2]))[1]
parse_instant(format varchar, x varchar, zone varchar) as googlesql.parsed_instant(googlesql_parse_instant(format, x, zone))
-- What has the part that EXTRACT takes, by UTC's clock.
extract_date(t timestamptz) as make_timestamp(epoch_us(t))
extract_date(t timestamp) as t
extract_date(t date) as t
extract_calendar(t timestamptz) as make_timestamp(epoch_us(t))
extract_calendar(t timestamp) as t
extract_calendar(t date) as t
extract_calendar(i interval) as i
extract_clock(t timestamptz) as make_timestamp(epoch_us(t))
extract_clock(t timestamp) as t
extract_clock(t time) as t
extract_clock(i interval) as i
extract_clock(d date) as ${fail$4("'a DATE has no such part'", "timestamp")}
extract_datetime(t timestamptz) as make_timestamp(epoch_us(t))
extract_datetime(t timestamp) as t
extract_datetime(d date) as ${fail$4("'a DATE has no such part'", "timestamp")}
months_of(i interval) as date_part('year', i) * 12 + date_part('month', i)
clock_of(i interval) as date_part('hour', i) * 3600000000 + date_part('minute', i) * 60000000 + date_part('microsecond', i)
without_months(i interval) as case when googlesql.months_of(i) = 0 then i when i is not null then ${fail$4(MONTHS, "interval")} end
days_and_clock(days bigint, micros bigint) as to_days(cast(days as integer)) + to_microseconds(micros)
make_interval(years bigint, months bigint, days bigint, hours bigint, minutes bigint, seconds bigint) as to_months(cast(years * 12 + months as integer)) + googlesql.days_and_clock(days, hours * 3600000000 + minutes * 60000000 + seconds * 1000000)
justify_hours(i interval) as to_months(cast(googlesql.months_of(i) as integer)) + googlesql.days_and_clock(date_part('day', i) + googlesql.clock_of(i) // 86400000000, googlesql.clock_of(i) % 86400000000)
justify_days(i interval) as to_months(cast(googlesql.months_of(i) + date_part('day', i) // 30 as integer)) + googlesql.days_and_clock(date_part('day', i) % 30, googlesql.clock_of(i))
read_interval(told varchar) as to_months(cast(split_part(told, ' ', 1) as integer)) + googlesql.days_and_clock(cast(split_part(told, ' ', 2) as bigint), cast(split_part(told, ' ', 3) as bigint))
bucket_us(d bigint, width bigint, o bigint) as d - ((d - o) % width + width) % width
bucket(d date, width bigint, o date) as googlesql.in_range(cast(make_timestamp(googlesql.bucket_us(epoch_us(d), width, epoch_us(o))) as date))
bucket(d timestamp, width bigint, o timestamp) as googlesql.in_range(make_timestamp(googlesql.bucket_us(epoch_us(d), width, epoch_us(o))))
bucket(d timestamptz, width bigint, o timestamptz) as googlesql.in_range(make_timestamptz(googlesql.bucket_us(epoch_us(d), width, epoch_us(o))))
clock_bucket(d date, width bigint, o date) as ${fail$4("'a DATE has no such part'", "date")}
clock_bucket(d timestamp, width bigint, o timestamp) as googlesql.bucket(d, width, o)
clock_bucket(d timestamptz, width bigint, o timestamptz) as googlesql.bucket(d, width, o)
months_to(m bigint, n bigint) as to_months(cast(m - (m % n + n) % n as integer))
month_bucket_of(d timestamp, n bigint, o timestamp) as case when o + googlesql.months_to(date_diff('month', o, d), n) > d then o + googlesql.months_to(date_diff('month', o, d) - n, n) else o + googlesql.months_to(date_diff('month', o, d), n) end
month_bucket(d timestamp, n bigint, o timestamp) as googlesql.month_bucket_of(d, n, o)
month_bucket(d date, n bigint, o date) as cast(googlesql.month_bucket_of(cast(d as timestamp), n, cast(o as timestamp)) as date)
month_bucket(d timestamptz, n bigint, o timestamptz) as ${fail$4("'a TIMESTAMP has no such part'", "timestamptz")}
epoch_of(d date) as date '1950-01-01'
epoch_of(t timestamp) as timestamp '1950-01-01'
epoch_of(t timestamptz) as timestamptz '1950-01-01 00:00:00+00'
generate_days(a date, b date, step bigint) as case when step = 0 then cast([${fail$4(STEP, "bigint")}] as date[]) else cast(generate_series(cast(a as timestamp), cast(b as timestamp), to_days(cast(step as integer))) as date[]) end
-- Each from the one before: from 31 January by way of 29 February to 29 March.
month_start(a date, m bigint) as date_trunc('month', a) + to_months(cast(m as integer))
days_in(a date, m bigint) as cast(date_part('day', googlesql.month_start(a, m + 1) - to_days(1)) as integer)
after_months(a date, step bigint, n bigint) as case when date_part('day', a) <= 28 then cast(a + to_months(cast(n * step as integer)) as date) else cast(googlesql.month_start(a, n * step) + to_days(least(cast(date_part('day', a) as integer), list_min(list_transform(range(0, least(n, 4800) + 1), lambda googlesql_k: googlesql.days_in(a, googlesql_k * step)))) - 1) as date) end
generate_months(a date, b date, step bigint) as case when step = 0 then cast([${fail$4(STEP, "bigint")}] as date[]) when a is not null and b is not null and step is not null then list_filter(list_transform(range(0, greatest(date_diff('month', a, b) // step, -1) + 2), lambda googlesql_n: googlesql.after_months(a, step, googlesql_n)), lambda googlesql_d: case when step > 0 then googlesql_d <= b else googlesql_d >= b end) end
generate_instants(a timestamptz, b timestamptz, step interval) as case when googlesql.clock_of(step) + date_part('day', step) = 0 then cast([${fail$4(STEP, "bigint")}] as timestamptz[]) else list_transform(generate_series(googlesql.civil(a), googlesql.civil(b), step), lambda googlesql_t: make_timestamptz(epoch_us(googlesql_t))) end
`,
	scripts: {
		format_time: {
			takes: [
				"varchar",
				"bigint",
				"bigint",
				"varchar"
			],
			gives: "varchar",
			run: formatTime
		},
		parse_civil: {
			takes: [
				"varchar",
				"varchar",
				"varchar"
			],
			gives: "bigint",
			run: parseCivil
		},
		parse_instant: {
			takes: [
				"varchar",
				"varchar",
				"varchar"
			],
			gives: "varchar",
			run: parseInstant
		},
		parse_interval: {
			takes: ["varchar"],
			gives: "varchar",
			run: parseInterval$1
		},
		zone_name: {
			takes: ["varchar"],
			gives: "varchar",
			run: zoneName
		},
		zone_offset: {
			takes: ["varchar"],
			gives: "bigint",
			run: zoneOffset
		}
	}
};
// actions/lib/googlesql/of-either.ts
/**
* A macro of text `s` and `p` or of BYTES, that gives the same type of either. It has no overloads, for of
* those DuckDB chooses none where an argument is a column of an outer query, whose type it does not know
* yet. BYTES are taken for characters unless `bytes` says otherwise.
*/
function ofEither(name, parameters, text, bytes = text.replaceAll(/\b[sp]\b/g, "googlesql_to_latin($&)")) {
	const values = parameters.split(", ").filter((one) => one === "s" || one === "p");
	const cast = (body, type) => body.replaceAll(/\b[sp]\b(?!')/g, `try_cast($& as ${type})`);
	const are = (type) => values.map((one) => `typeof(${one}) = '${type}'`).join(" and ");
	const isNull = values.map((one) => `${one} is null`).join(" or ");
	const otherwise = fail$4(`'${name.toUpperCase()} of a ' || typeof(${values.join(") || ' and a ' || typeof(")})`, "bigint");
	return `${name}(${parameters}) as case when ${are("VARCHAR")} then ${cast(text, "varchar")} when ${isNull} then null when ${are("BLOB")} then ${cast(bytes, "blob")} when ${otherwise} is null then null end`;
}
// actions/lib/googlesql/scalars/farm-fingerprint.ts
/**
* FarmHash's Fingerprint64: https://github.com/google/farmhash (farmhashna), as FARM_FINGERPRINT is
* documented to be. All arithmetic is that of 64 bit words that wrap around.
*/
const K0 = 14097894508562428199n;
const K1 = 13011662864482103923n;
const K2 = 11160318154034397263n;
const MASK = (1n << 64n) - 1n;
const wrap = (value) => value & MASK;
const mul = (a, b) => wrap(a * b);
const rotate = (value, by) => by === 0n ? value : wrap(value >> by | value << 64n - by);
const shiftMix = (value) => value ^ value >> 47n;
function hash16(u, v, by) {
	const a = shiftMix(mul(u ^ v, by));
	return mul(shiftMix(mul(v ^ a, by)), by);
}
/** The fingerprint of the bytes, INT64. */
function farmFingerprint(bytes) {
	const { length } = bytes;
	const hash = length <= 16 ? hashUpTo16(bytes) : length <= 32 ? hashUpTo32(bytes) : length <= 64 ? hashUpTo64(bytes) : hashLong(bytes);
	return BigInt.asIntN(64, hash);
}
function hashUpTo16(bytes) {
	const { length } = bytes;
	const by = K2 + BigInt(length) * 2n;
	if (length >= 8) {
		const a = wrap(bytes.readBigUInt64LE(0) + K2);
		const b = bytes.readBigUInt64LE(length - 8);
		return hash16(wrap(mul(rotate(b, 37n), by) + a), mul(wrap(rotate(a, 25n) + b), by), by);
	}
	if (length >= 4) {
		const a = BigInt(bytes.readUInt32LE(0));
		return hash16(wrap(BigInt(length) + (a << 3n)), BigInt(bytes.readUInt32LE(length - 4)), by);
	}
	if (length === 0) return K2;
	const at = (index) => BigInt(bytes[index] ?? 0);
	const y = at(0) + (at(length >> 1) << 8n);
	const z = BigInt(length) + (at(length - 1) << 2n);
	return mul(shiftMix(mul(y, K2) ^ mul(z, K0)), K2);
}
function hashUpTo32(bytes) {
	const { length } = bytes;
	const by = K2 + BigInt(length) * 2n;
	const a = mul(bytes.readBigUInt64LE(0), K1);
	const b = bytes.readBigUInt64LE(8);
	const c = mul(bytes.readBigUInt64LE(length - 8), by);
	const d = mul(bytes.readBigUInt64LE(length - 16), K2);
	return hash16(wrap(rotate(wrap(a + b), 43n) + rotate(c, 30n) + d), wrap(a + rotate(wrap(b + K2), 18n) + c), by);
}
function hashUpTo64(bytes) {
	const { length } = bytes;
	const by = K2 + BigInt(length) * 2n;
	const a = mul(bytes.readBigUInt64LE(0), K2);
	const b = bytes.readBigUInt64LE(8);
	const c = mul(bytes.readBigUInt64LE(length - 8), by);
	const d = mul(bytes.readBigUInt64LE(length - 16), K2);
	const y = wrap(rotate(wrap(a + b), 43n) + rotate(c, 30n) + d);
	const z = hash16(y, wrap(a + rotate(wrap(b + K2), 18n) + c), by);
	const e = mul(bytes.readBigUInt64LE(16), by);
	const f = bytes.readBigUInt64LE(24);
	const g = mul(wrap(y + bytes.readBigUInt64LE(length - 32)), by);
	const h = mul(wrap(z + bytes.readBigUInt64LE(length - 24)), by);
	return hash16(wrap(rotate(wrap(e + f), 43n) + rotate(g, 30n) + h), wrap(e + rotate(wrap(f + a), 18n) + g), by);
}
function weak32(bytes, at, [first, second]) {
	const [w, x, y, z] = [
		0,
		8,
		16,
		24
	].map((by) => bytes.readBigUInt64LE(at + by));
	const a = wrap(first + w);
	const c = wrap(a + x + y);
	const b = wrap(rotate(wrap(second + a + z), 21n) + rotate(c, 44n));
	return [wrap(c + z), wrap(b + a)];
}
function hashLong(bytes) {
	const { length } = bytes;
	const word = (at) => bytes.readBigUInt64LE(at);
	const seed = 81n;
	let x = seed;
	let y = wrap(seed * K1 + 113n);
	let z = mul(shiftMix(wrap(y * K2 + 113n)), K2);
	let v = [0n, 0n];
	let w = [0n, 0n];
	x = wrap(x * K2 + word(0));
	const end = Math.floor((length - 1) / 64) * 64;
	for (let at = 0; at < end; at += 64) {
		x = mul(rotate(wrap(x + y + v[0] + word(at + 8)), 37n), K1);
		y = mul(rotate(wrap(y + v[1] + word(at + 48)), 42n), K1);
		x ^= w[1];
		y = wrap(y + v[0] + word(at + 40));
		z = mul(rotate(wrap(z + w[0]), 33n), K1);
		v = weak32(bytes, at, [mul(v[1], K1), wrap(x + w[0])]);
		w = weak32(bytes, at + 32, [wrap(z + w[1]), wrap(y + word(at + 16))]);
		[z, x] = [x, z];
	}
	const by = wrap(K1 + ((z & 255n) << 1n));
	const last = length - 64;
	w = [wrap(w[0] + BigInt(length - 1 & 63)), w[1]];
	v = [wrap(v[0] + w[0]), v[1]];
	w = [wrap(w[0] + v[0]), w[1]];
	x = mul(rotate(wrap(x + y + v[0] + word(last + 8)), 37n), by);
	y = mul(rotate(wrap(y + v[1] + word(last + 48)), 42n), by);
	x ^= mul(w[1], 9n);
	y = wrap(y + v[0] * 9n + word(last + 40));
	z = mul(rotate(wrap(z + w[0]), 33n), by);
	v = weak32(bytes, last, [mul(v[1], by), wrap(x + w[0])]);
	w = weak32(bytes, last + 32, [wrap(z + w[1]), wrap(y + word(last + 16))]);
	[z, x] = [x, z];
	return hash16(wrap(hash16(v[0], w[0], by) + mul(shiftMix(y), K0) + z), wrap(hash16(v[1], w[1], by) + x), by);
}
// actions/lib/googlesql/functions/hashing.ts
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/hash_functions */
const HASHING = {
	scalars: {
		farm_fingerprint: "googlesql.farm_fingerprint($1)",
		md5: "unhex(md5($1))",
		sha1: "unhex(sha1($1))",
		sha256: "unhex(sha256($1))",
		sha512: "googlesql.sha512($1)"
	},
	macros: `
${ofEither("farm_fingerprint", "s", "googlesql_farm_fingerprint(encode(s))", "googlesql_farm_fingerprint(s)")}
${ofEither("sha512", "s", "googlesql_sha512(encode(s))", "googlesql_sha512(s)")}
`,
	scripts: {
		farm_fingerprint: {
			takes: ["blob"],
			gives: "bigint",
			run: farmFingerprint
		},
		sha512: {
			takes: ["blob"],
			gives: "blob",
			run: sha512
		}
	}
};
// actions/lib/googlesql/scalars/exponent.ts
/** An exponent has two digits at least: `1e+05`. */
function padExponent(text) {
	return text.replace(/e([+-])(\d)$/, "e$10$2");
}
// actions/lib/googlesql/scalars/format-number.ts
/** %f, %e and %g, in capitals too, of a finite or infinite size. */
function printDecimal(kind, size, layout) {
	const isCapital = /[FEG]/.test(kind);
	const special = /inf|nan/i.exec(size.text)?.[0].toLowerCase();
	if (special !== void 0) return isCapital ? special.toUpperCase() : special;
	const { flags, precision = 6 } = layout;
	const ratio = readRatio(size);
	const isFull = flags.includes("#");
	const lower = kind.toLowerCase();
	const text = lower === "f" ? printFixed(ratio, precision) : lower === "e" ? printScientific(ratio, precision) : printGeneral(ratio, precision, isFull);
	const pointed = isFull && !text.includes(".") ? text.replace(/^\d+/, "$&.") : text;
	const grouped = flags.includes("'") && !text.includes("e") ? pointed.replace(/^\d+/, (whole) => whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",")) : pointed;
	return isCapital ? grouped.toUpperCase() : grouped;
}
/** A NUMERIC is its digits, a double exactly its binary ones. */
function readRatio({ text, isExact }) {
	if (isExact) {
		const [whole = "", fraction = ""] = text.split(".");
		return {
			top: BigInt(whole + fraction),
			bottom: 10n ** BigInt(fraction.length),
			isExact
		};
	}
	let [value, bottom] = [Number(text), 1n];
	for (; !Number.isInteger(value); bottom *= 2n) value *= 2;
	return {
		top: BigInt(value),
		bottom,
		isExact
	};
}
/** The ratio times a power of ten, as the nearest integer. */
function roundAt({ top, bottom, isExact }, power) {
	const [over, under] = power >= 0 ? [top * 10n ** BigInt(power), bottom] : [top, bottom * 10n ** BigInt(-power)];
	const [whole, twice] = [over / under, over % under * 2n];
	return twice > under || twice === under && (isExact || whole % 2n === 1n) ? whole + 1n : whole;
}
function printFixed(ratio, digits) {
	const all = String(roundAt(ratio, digits)).padStart(digits + 1, "0");
	return digits === 0 ? all : `${all.slice(0, -digits)}.${all.slice(-digits)}`;
}
/** The significant digits, rounded, and the exponent of the first. */
function readDigits(ratio, count) {
	const { top, bottom } = ratio;
	if (top === 0n) return ["0".repeat(count), 0];
	let exponent = String(top).length - String(bottom).length;
	if (exponent >= 0 ? top < bottom * 10n ** BigInt(exponent) : top * 10n ** BigInt(-exponent) < bottom) exponent -= 1;
	const digits = String(roundAt(ratio, count - 1 - exponent));
	return digits.length > count ? [digits.slice(0, count), exponent + 1] : [digits, exponent];
}
function printScientific(ratio, precision) {
	const [digits, exponent] = readDigits(ratio, precision + 1);
	return padExponent(`${precision === 0 ? digits : `${digits.charAt(0)}.${digits.slice(1)}`}e${exponent < 0 ? "-" : "+"}${Math.abs(exponent)}`);
}
/** No double has more significant digits. */
const DIGITS = 1100;
/** C's %g: as %e where the exponent is far, else as %f, without trailing zeros. */
function printGeneral(ratio, precision, isFull) {
	if (isFull && precision > DIGITS) throw new Error("googlesql: FORMAT with too wide a value");
	const count = Math.min(Math.max(precision, 1), DIGITS);
	const [, exponent] = readDigits(ratio, count);
	const text = exponent >= -4 && exponent < count ? printFixed(ratio, count - 1 - exponent) : printScientific(ratio, count - 1);
	return isFull ? text : text.replace(/(\.\d*?)0+(?=$|e)/, "$1").replace(/\.(?=$|e)/, "");
}
/** FLOAT64 as text that reads as the same again: 15 significant digits, or 17. */
function printFloat(text) {
	if (/inf|nan/i.test(text)) return /nan/i.test(text) ? "nan" : text.startsWith("-") ? "-inf" : "inf";
	const [isNegative, size] = [text.startsWith("-"), text.replace(/^-/, "")];
	const precision = Number(Number(size).toPrecision(15)) === Number(size) ? 15 : 17;
	const printed = printGeneral(readRatio({
		text: size,
		isExact: false
	}), precision, false);
	return (isNegative ? "-" : "") + printed;
}
// actions/lib/googlesql/scalars/json.ts
const NULL = { kind: "null" };
/** Of arrays and objects in one another. */
const MOST_LEVELS = 500;
const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{}]|[^\s[\]{}:,"]+/g;
/** Throws SyntaxError for what is no JSON. */
function readJson(text) {
	JSON.parse(text);
	const tokens = text.match(TOKEN) ?? [];
	let at = 0;
	const next = (depth) => {
		const token = tokens[at] ?? "";
		if (depth >= MOST_LEVELS && (token === "{" || token === "[")) throw new Error(`googlesql: JSON of more than ${MOST_LEVELS} levels`);
		at += 1;
		if (token === "{") {
			const entries = [];
			while (tokens[at] !== "}") {
				const key = readString$1(tokens[at] ?? "");
				at += 1;
				entries.push([key, next(depth + 1)]);
			}
			at += 1;
			return {
				kind: "object",
				entries
			};
		}
		if (token === "[") {
			const items = [];
			while (tokens[at] !== "]") items.push(next(depth + 1));
			at += 1;
			return {
				kind: "array",
				items
			};
		}
		return readScalar(token);
	};
	return next(0);
}
function readScalar(token) {
	if (token.startsWith("\"")) return {
		kind: "string",
		value: readString$1(token)
	};
	if (token === "null") return NULL;
	if (token === "true" || token === "false") return {
		kind: "boolean",
		value: token === "true"
	};
	return {
		kind: "number",
		text: token
	};
}
/** What a value that has no parts is as text. */
function textOf(value) {
	if (value?.kind === "number") return value.text;
	if (value?.kind === "string") return value.value;
	return value?.kind === "boolean" ? String(value.value) : void 0;
}
function readString$1(token) {
	const value = JSON.parse(token);
	if (!value.isWellFormed()) throw new SyntaxError("half of a surrogate pair");
	return value;
}
const COMPACT = {
	indent: 0,
	quote: (text) => JSON.stringify(text)
};
/** Text as JSON has it, for JavaScript too. */
function quoteForScript(text) {
	return JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
function printJson(value, layout = COMPACT, level = 0) {
	const { indent, quote } = layout;
	if (value.kind === "string") return quote(value.value);
	if (value.kind === "number") return value.text;
	if (value.kind === "boolean") return String(value.value);
	if (value.kind === "null") return "null";
	const print = (one) => printJson(one, layout, level + 1);
	const [open, close] = value.kind === "array" ? "[]" : "{}";
	const parts = value.kind === "array" ? value.items.map(print) : value.entries.map(([key, one]) => `${quote(key)}:${indent > 0 ? " " : ""}${print(one)}`);
	if (indent === 0 || parts.length === 0) return `${open}${parts.join(",")}${close}`;
	const line = (deep) => `\n${" ".repeat(indent * deep)}`;
	return `${open}${line(level + 1)}${parts.join(`,${line(level + 1)}`)}${line(level)}${close}`;
}
/** As BigQuery keeps JSON: keys sorted, the first of equal ones, numbers in their shortest form. */
function parseJson(text, mode = "exact") {
	try {
		return printJson(settle(readJson(text), mode === "round"));
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw new Error("googlesql: the text is no JSON", { cause: error });
	}
}
function settle(value, isRounding = false) {
	if (value.kind === "array") return {
		kind: "array",
		items: value.items.map((item) => settle(item, isRounding))
	};
	if (value.kind === "object") return makeObject(value.entries.map(([key, one]) => [key, settle(one, isRounding)]));
	return value.kind === "number" ? {
		kind: "number",
		text: settleNumber(value.text, isRounding)
	} : value;
}
/** With its keys sorted by their bytes, and the first of equal ones. */
function makeObject(entries) {
	return {
		kind: "object",
		entries: [...new Map(entries.toReversed())].toSorted(([a], [b]) => compareBytes(a, b))
	};
}
function compareBytes(a, b) {
	if (!/[\ud800-\uffff]/.test(a) || !/[\ud800-\uffff]/.test(b)) return a < b ? -1 : a > b ? 1 : 0;
	return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function settleNumber(text, isRounding) {
	if (/^-?\d+$/.test(text)) {
		const whole = BigInt(text);
		if (whole >= -(2n ** 63n) && whole < 2n ** 64n) return String(whole);
	}
	const value = Number(text);
	if (!Number.isFinite(value) || !(isRounding || isSame(text, value))) throw new Error(`googlesql: ${text} cannot be kept in JSON without loss`);
	return printDouble$1(value);
}
/** Whether the shortest text of the double is the same number as this text. */
function isSame(text, value) {
	const digits = (one) => one.replace(/e.*$/i, "").replace(/^-?0*\.?0*/, "").replaceAll(/\D/g, "").replace(/0+$/, "");
	return digits(text) === digits(String(value));
}
/** The shortest text that reads as the same number, marked as no whole number. */
function printDouble$1(value) {
	if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
	const scientific = value.toExponential();
	const exponent = Number(scientific.slice(scientific.indexOf("e") + 1));
	if (exponent < -4 || exponent >= 15) return padExponent(scientific);
	const text = String(value);
	return text.includes(".") ? text : `${text}.0`;
}
// actions/lib/googlesql/scalars/json-text.ts
/**
* A value of JSON's type, which is as `parseJson` made it, but for numbers with an exponent that
* DuckDB's own functions write otherwise.
*/
function readKept(text) {
	return readValue({
		text,
		isKept: true,
		at: 0
	});
}
/**
* Finds a value in a STRING with JSON, which is read only as far as it is needed: what follows may be
* anything. Quotes may be single, commas may be one too many, a value that is left out is null, as on
* BigQuery. Undefined where the text ends or is broken before the value does, or has none.
*/
function findInText(text, steps) {
	try {
		return find({
			text,
			isKept: false,
			at: 0
		}, steps.map(String), 0);
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
function find(reader, steps, depth) {
	if (depth === steps.length) return readValue(reader);
	const open = peek(reader);
	if (open !== "{" && open !== "[") {
		readValue(reader);
		return;
	}
	const step = steps[depth] ?? "";
	const index = /^\d+/.exec(step)?.[0];
	const wanted = open === "[" && index !== void 0 ? Number(index) : void 0;
	let found;
	readItems(reader, (key, at) => {
		if (open === "{" ? key === step : at === wanted) found = find(reader, steps, depth + 1);
		else readValue(reader);
		return found !== void 0;
	});
	return found;
}
function readValue(reader) {
	const open = peek(reader);
	if (open === "{") {
		const entries = [];
		readItems(reader, (key) => {
			entries.push([key, readValue(reader)]);
			return false;
		});
		return {
			kind: "object",
			entries
		};
	}
	if (open === "[") {
		const items = [];
		readItems(reader, () => {
			items.push(readValue(reader));
			return false;
		});
		return {
			kind: "array",
			items
		};
	}
	if (open === "]" || open === ",") return NULL;
	if (open === "\"" || open === "'") return {
		kind: "string",
		value: readString(reader)
	};
	const found = take(reader, /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y);
	if (found === "" || /^[-\d]/.test(found) && /[.eE]/.test(reader.text.charAt(reader.at))) throw new SyntaxError("no value");
	if (found === "null") return NULL;
	if (found === "true" || found === "false") return {
		kind: "boolean",
		value: found === "true"
	};
	return {
		kind: "number",
		text: !reader.isKept || !/[.eE]/.test(found) ? found : printDouble$1(Number(found))
	};
}
/** Reads through an object or array; `onItem` reads each value, and says whether to stop there. */
function readItems(reader, onItem) {
	const isObject = peek(reader) === "{";
	const close = isObject ? "}" : "]";
	reader.at += 1;
	for (let index = 0; peek(reader) !== close; index += 1) {
		if (onItem(isObject ? readKey(reader) : "", index)) return;
		const next = peek(reader);
		if (next === close) break;
		if (next !== ",") throw new SyntaxError("no comma");
		reader.at += 1;
	}
	reader.at += 1;
}
function readKey(reader) {
	const open = peek(reader);
	if (open !== "\"" && open !== "'") throw new SyntaxError("no key");
	const key = readString(reader);
	if (peek(reader) !== ":") throw new SyntaxError("no colon");
	reader.at += 1;
	return key;
}
/** The next character that is no white space. */
function peek(reader) {
	const { text } = reader;
	for (;;) {
		const code = text.charCodeAt(reader.at);
		if (Number.isNaN(code)) throw new SyntaxError("the text ends");
		if (code !== 32 && (code < 9 || code > 13)) return text.charAt(reader.at);
		reader.at += 1;
	}
}
function take(reader, pattern) {
	pattern.lastIndex = reader.at;
	const found = pattern.exec(reader.text)?.[0] ?? "";
	reader.at += found.length;
	return found;
}
const ESCAPE = /\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|([0-7]{1,3})|([^]))/gu;
const ESCAPED = {
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
function readString(reader) {
	const { text, at } = reader;
	const mark = text.charAt(at);
	const end = text.indexOf(mark, at + 1);
	const plain = text.slice(at + 1, end);
	if (end > 0 && !plain.includes("\\")) {
		reader.at = end + 1;
		return plain;
	}
	const quoted = take(reader, mark === "\"" ? /"(?:[^"\\]|\\[^])*"/y : /'(?:[^'\\]|\\[^])*'/y);
	if (quoted === "") throw new SyntaxError("no closing quote");
	return reader.isKept ? JSON.parse(quoted) : unescape(quoted.slice(1, -1));
}
function unescape(inside) {
	return inside.replaceAll(ESCAPE, (_, ...[unicode, hex, octal, other]) => {
		const code = unicode ?? hex;
		if (/^d[89a-f]/i.test(unicode ?? "")) throw new Error("googlesql: half of a surrogate pair in JSON that is a STRING");
		if (code !== void 0) return String.fromCharCode(Number.parseInt(code, 16));
		if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8));
		if (other === "u" || other === "x") throw new SyntaxError("no hexadecimal digits");
		return ESCAPED[other ?? ""] ?? other ?? "";
	});
}
// actions/lib/googlesql/scalars/print-span.ts
/** DuckDB's text of an INTERVAL: `1 year 2 months 3 days 04:05:06`. */
function readSpan(text) {
	const count = (unit) => Number(new RegExp(String.raw`(-?\d+) ${unit}`).exec(text)?.[1] ?? 0);
	const [, sign = "", hours, minutes, seconds = "0"] = /(-?)(\d+):(\d+):(\d+(?:\.\d+)?)/.exec(text) ?? [];
	return {
		months: count("year") * 12 + count("month"),
		days: count("day"),
		sign,
		clock: [
			Number(hours ?? 0),
			Number(minutes ?? 0),
			seconds.replace(/^0(?=\d)/, "")
		]
	};
}
/** `1-2 3 4:5:6`, the seconds with no, three or six digits. */
function printSpan(text) {
	const { months, days, sign, clock } = readSpan(text);
	const [hours, minutes, seconds] = clock;
	const size = Math.abs(months);
	return `${`${months < 0 ? "-" : ""}${Math.floor(size / 12)}-${size % 12} ${days}`} ${sign}${hours}:${minutes}:${trimSecond(seconds)}`;
}
/** ISO 8601, as JSON has it: `P1Y2M3DT4H5M6.5S`, each part with its sign. */
function printDuration(text) {
	const { months, days, sign, clock } = readSpan(text);
	const part = (size, unit, front = "") => Number(size) === 0 ? "" : `${front}${size}${unit}`;
	const [hours, minutes, seconds] = clock;
	const date = part(Math.trunc(months / 12), "Y") + part(Math.trunc(months % 12), "M") + part(days, "D");
	const second = seconds.replace(/\.?0+$/, (zeros) => seconds.includes(".") ? "" : zeros);
	const time = part(hours, "H", sign) + part(minutes, "M", sign) + part(second, "S", sign);
	return `P${date}${time === "" ? "" : `T${time}`}${date + time === "" ? "0Y" : ""}`;
}
/** With no, three or six digits of a second. */
function trimSecond(text) {
	return text.replace(/\.(\d+)$/, (_, digits) => {
		const all = digits.padEnd(6, "0").replace(/(?:000)+$/, "");
		return all === "" ? "" : `.${all}`;
	});
}
// actions/lib/googlesql/scalars/to-json.ts
/**
* JSON text of a value with DuckDB's name of its type, which tells JSON from text.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/json_functions#json_encodings
*/
function toJsonString(type, value, isPretty) {
	return printJson(encode(readType(type), value, "text"), {
		indent: isPretty ? 2 : 0,
		quote: quoteForScript
	});
}
/** Throws for a number that JSON cannot hold. */
function toJson(type, value, isStringifying) {
	const mode = isStringifying ? "json with wide numbers as text" : "json";
	return printJson(encode(readType(type), value, mode));
}
/** `STRUCT(a BIGINT, "b c" VARCHAR[])` and its like. */
const readType = remember(parseType);
function parseType(text) {
	if (text.endsWith("[]")) return {
		name: "list",
		element: parseType(text.slice(0, -2))
	};
	if (!text.startsWith("STRUCT(")) return { name: text };
	const inside = text.slice(7, -1);
	const fields = [""];
	let depth = 0;
	for (const [token] of inside.matchAll(/"(?:[^"]|"")*"|[^"]/g)) {
		if (token === "(") depth += 1;
		if (token === ")") depth -= 1;
		if (token === "," && depth === 0) fields.push("");
		else fields[fields.length - 1] += token;
	}
	return {
		name: "struct",
		fields: fields.map((field) => parseType(field.trim().replace(/^(?:"(?:[^"]|"")*"|\S+) /, "")))
	};
}
function encode(type, value, mode) {
	if (value === null) return NULL;
	if (Array.isArray(value)) {
		const element = type.element ?? type;
		return {
			kind: "array",
			items: value.map((item) => encode(element, item, mode))
		};
	}
	if (typeof value === "object" && "fields" in value) {
		if (type.fields?.length !== value.fields.length) throw new Error("googlesql: JSON of a STRUCT whose fields have no names");
		const entries = value.fields.map(([name, one], index) => [name === `_field_${index + 1}` ? "" : name, encode(type.fields?.[index] ?? type, one, mode)]);
		return mode === "text" ? {
			kind: "object",
			entries
		} : makeObject(entries);
	}
	if (type.name === "JSON") return readKept(String(value));
	const known = ENCODINGS.find(([pattern]) => pattern.test(type.name));
	if (!known) throw new Error(`googlesql: JSON of DuckDB's ${type.name}`);
	return known[1](value, mode);
}
const asString = (value) => ({
	kind: "string",
	value
});
const asNumber = (text) => ({
	kind: "number",
	text
});
const MOST$2 = 2n ** 53n;
const ENCODINGS = [
	[/^VARCHAR$|^DATE$/, (value) => asString(String(value))],
	[/^BOOLEAN$/, (value) => ({
		kind: "boolean",
		value: value === true
	})],
	[/^BIGINT$|^INTEGER$/, (value, mode) => encodeWhole(BigInt(String(value)), mode)],
	[/^DECIMAL\(38,9\)$/, (value, mode) => encodeNumeric(String(value), mode)],
	[/^DOUBLE$/, (value, mode) => encodeFloat(Number(value), mode)],
	[/^BLOB$/, (value) => asString(value.toString("base64"))],
	[/^INTERVAL$/, (value) => asString(printDuration(String(value)))],
	[/^TIME$|^TIMESTAMP$/, (value) => asString(printInstant(String(value)))],
	[/^TIMESTAMP WITH TIME ZONE$/, (value) => asString(`${printInstant(String(value))}Z`)]
];
function encodeWhole(value, mode) {
	return (value > MOST$2 || value < -MOST$2) && mode !== "json" ? asString(String(value)) : asNumber(String(value));
}
/** A fraction is text in TO_JSON_STRING; in TO_JSON a number if a FLOAT64 has the same digits. */
function encodeNumeric(padded, mode) {
	const text = padded.includes(".") ? padded.replace(/\.?0+$/, "") : padded;
	if (!text.includes(".")) {
		const whole = BigInt(text);
		if (mode === "text" || whole >= -(2n ** 63n) && whole < 2n ** 64n) return encodeWhole(whole, mode);
	}
	if (mode === "text") return asString(text);
	const value = Number(text);
	if (isSame(text, value)) return asNumber(printDouble$1(value));
	if (mode === "json") throw new Error(`googlesql: the NUMERIC ${text} is no JSON without loss`);
	return asString(text);
}
function encodeFloat(value, mode) {
	if (!Number.isFinite(value)) return asString(String(value));
	return asNumber(mode === "text" ? printFloat(String(value)) : printDouble$1(value === 0 ? 0 : value));
}
/** With no, three or six digits of a second. */
function printInstant(text) {
	return text.replace(" ", "T").replace(/\.\d+/, (one) => one.padEnd(7, "0").replace(/000$/, ""));
}
// actions/lib/googlesql/scalars/print-value.ts
/** DuckDB's name of the type, a line feed, and DuckDB's JSON, with nothing for NULL. */
function readTold(told) {
	const at = told.lastIndexOf("\n");
	const [type, json] = [readType(told.slice(0, at)), told.slice(at + 1)];
	const quoted = json.replaceAll(/"(?:[^"\\]|\\.)*"|-?Infinity|NaN/g, (one) => one.startsWith("\"") ? one : `"${one}"`);
	if (json === "") return {
		type,
		value: void 0
	};
	return {
		type,
		value: type.name === "JSON" ? readKept(json) : readJson(quoted)
	};
}
/**
* As FORMAT prints it with %t, or with %T, which is a literal or constructor; %p and %P are of JSON.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/format-elements#t_and_t_behavior
*/
function printValue({ type, value }, kind) {
	const isLiteral = kind === "T";
	if (value === void 0 || isNull(value) && type.name !== "JSON") return "NULL";
	const nested = (of, one) => printValue({
		type: of ?? type,
		value: of?.name === "JSON" ? restore(one) : one
	}, kind);
	if (type.element && value.kind === "array") return `[${value.items.map((one) => nested(type.element, one)).join(", ")}]`;
	if (type.fields && value.kind === "object") {
		const fields = value.entries.map(([, one], index) => nested(type.fields?.[index], one));
		return `${isLiteral && fields.length === 1 ? "STRUCT" : ""}(${fields.join(", ")})`;
	}
	if (type.name === "JSON") {
		if (kind === "P") return printJson(value, {
			indent: 2,
			quote: JSON.stringify
		});
		const text = printJson(value);
		return isLiteral ? `JSON ${quoteText(text)}` : text;
	}
	const text = textOf(value);
	if (text === void 0) throw new Error(`googlesql: FORMAT of DuckDB's ${type.name}`);
	return printScalar(type.name, text, isLiteral);
}
/** JSON inside a value as DuckDB's JSON has it, where numbers are spelled otherwise and NULL is null. */
function restore(value) {
	if (isNull(value)) throw new Error("googlesql: FORMAT of an ARRAY or STRUCT with null as JSON");
	return readJson(parseJson(printJson(value), "round"));
}
/** The text of each value in it, as CAST gives it. */
function* listTexts({ type, value }) {
	if (value === void 0 || isNull(value)) yield null;
	else if (value.kind === "array" && type.element) for (const one of value.items) yield* listTexts({
		type: type.element,
		value: one
	});
	else if (value.kind === "object" && type.fields) for (const [index, [, one]] of value.entries.entries()) yield* listTexts({
		type: type.fields[index] ?? type,
		value: one
	});
	else if (type.name === "JSON" || type.name === "BLOB") throw new Error(`googlesql: a ${type.name === "JSON" ? "JSON" : "BYTES"} column taken for text`);
	else if (type.name === "DOUBLE") yield printFloat(textOf(value) ?? "").replace(/^-0$/, "0");
	else yield printValue({
		type,
		value
	}, "t");
}
const isNull = (value) => value.kind === "null";
function printScalar(type, text, isLiteral) {
	if (/^(?:BIGINT|INTEGER|BOOLEAN)$/.test(type)) return text;
	if (type === "VARCHAR") return isLiteral ? quoteText(text) : text;
	if (type === "BLOB") return printBytes(text, isLiteral);
	if (type === "DOUBLE") return printDouble(text, isLiteral);
	if (type === "INTERVAL") {
		const span = printSpan(text);
		return isLiteral ? `INTERVAL "${span}" YEAR TO SECOND` : span;
	}
	const [name, plain] = describe(type, text);
	return isLiteral ? `${name} "${plain}"` : plain;
}
/** The type's name in GoogleSQL, and the value as text. */
function describe(type, text) {
	if (type.startsWith("DECIMAL")) return ["NUMERIC", text.replace(/\.?0*$/, "")];
	if (type === "DATE") return ["DATE", text];
	if (type === "TIME") return ["TIME", trimSecond(text)];
	if (type === "TIMESTAMP") return ["DATETIME", trimSecond(text)];
	if (type === "TIMESTAMP WITH TIME ZONE" && text.endsWith("+00")) return ["TIMESTAMP", `${trimSecond(text.slice(0, -3))}+00`];
	throw new Error(`googlesql: FORMAT of DuckDB's ${type}`);
}
function printDouble(text, isLiteral) {
	const printed = printFloat(text);
	if (/inf|nan/.test(printed)) return isLiteral ? `CAST("${printed}" AS FLOAT64)` : printed;
	return /[.e]/.test(printed) ? printed : `${printed}.0`;
}
const ESCAPES = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t",
	"\\": "\\\\"
};
const escapeCode = (one) => `\\x${one.charCodeAt(0).toString(16).padStart(2, "0")}`;
/** The quotes that need no escape, the double ones if either do. */
const markOf = (text) => text.includes("\"") && !text.includes("'") ? "'" : "\"";
function quoteText(text) {
	const mark = markOf(text);
	return mark + text.replaceAll(/[\p{Cc}\\][0-9A-Fa-f]*/gu, (all) => {
		const [one, digits] = [all.charAt(0), all.slice(1)];
		if (one >= "") return all;
		const known = ESCAPES[one];
		if (known !== void 0) return known + digits;
		return Array.from(all, escapeCode).join("");
	}).replaceAll(mark, `\\${mark}`) + mark;
}
/** From DuckDB's text of BYTES, where what is not printed is `\xFF`. */
function printBytes(told, isLiteral) {
	const text = told.replaceAll(/\\x(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
	const mark = markOf(text);
	const escaped = isLiteral ? mark : `"'`;
	const shown = text.replaceAll(/[^ -~]|["'\\]/g, (one) => one === "\\" || escaped.includes(one) ? `\\${one}` : /[ -~]/.test(one) ? one : escapeCode(one));
	return isLiteral ? `b${mark}${shown}${mark}` : shown;
}
// actions/lib/googlesql/scalars/format.ts
/** What FORMAT prints: https://cloud.google.com/bigquery/docs/reference/standard-sql/format-elements#format_string */
const SPECIFIER = /%([-+ #0']*)(\d+|\*)?(?:\.(\d+|\*)?)?([A-Za-z%])/g;
const MOST$1 = 2 ** 20;
/** `told` is a JSON list of values as `googlesql.tell` tells them. NULL but for %t and %T gives NULL. */
function formatText(format, told) {
	const args = JSON.parse(told).map(readTold);
	if (format.replaceAll(SPECIFIER, "").includes("%")) throw fail$1("a specifier that is none");
	let [at, isNull] = [0, false];
	const take = () => {
		const arg = args[at];
		if (!arg) throw fail$1("too few arguments");
		at += 1;
		return arg;
	};
	const count = (text) => {
		if (text !== "*") return text === void 0 ? void 0 : Number(text);
		const { type, value } = take();
		if (!INTEGER.test(type.name)) throw fail$1("a width that is no INT64");
		if (value === void 0) isNull = true;
		return Number(textOf(value) ?? 0);
	};
	const printed = format.replaceAll(SPECIFIER, (whole, flags, wide, exact, kind = "") => {
		if (kind === "%") {
			if (whole !== "%%") throw fail$1("%% with flags");
			return "%";
		}
		const width = count(wide) ?? 0;
		const precision = whole.includes(".") ? count(exact) ?? 0 : void 0;
		const isGeneral = /[gG]/.test(kind);
		if (Math.abs(width) > MOST$1 || !isGeneral && (precision ?? 0) > MOST$1) throw fail$1("too wide a value");
		const value = take();
		checkType(kind, value.type.name);
		if (value.value === void 0 && !/[tT]/.test(kind)) isNull = true;
		return isNull ? "" : printOne(kind, value, {
			flags: width < 0 ? `${flags}-` : flags,
			width: Math.abs(width),
			precision: precision === void 0 || precision < 0 ? void 0 : precision
		});
	});
	if (at < args.length) throw fail$1("too many arguments");
	return isNull ? null : printed;
}
function fail$1(problem) {
	return /* @__PURE__ */ new Error(`googlesql: FORMAT with ${problem}`);
}
/** A bare NULL is an INT64. */
const INTEGER = /^(?:BIGINT|INTEGER|"NULL")$/;
/** What each specifier takes. */
const TAKES = [
	[
		/[dioxX]/,
		INTEGER,
		"INT64"
	],
	[
		/[fFeEgG]/,
		/^(?:DOUBLE|DECIMAL\(.*)$/,
		"FLOAT64 or NUMERIC"
	],
	[
		/s/,
		/^VARCHAR$/,
		"STRING"
	],
	[
		/[pP]/,
		/^JSON$/,
		"JSON"
	],
	[
		/[tT]/,
		/^/,
		""
	]
];
function checkType(kind, type) {
	const [, types, title] = TAKES.find(([kinds]) => kinds.test(kind)) ?? [];
	if (!types) throw fail$1(`%${kind}, which is no specifier`);
	if (!types.test(type)) throw fail$1(`%${kind} of what is no ${title}`);
}
function printOne(kind, told, layout) {
	if (/[tTspP]/.test(kind)) {
		const text = printValue(told, kind);
		const cut = layout.precision;
		return pad(cut === void 0 ? text : Array.from(text).slice(0, cut).join(""), {
			...layout,
			isZeroed: false
		});
	}
	const text = (textOf(told.value) ?? "").replace(/^-0\.0$/, "0.0");
	const isWhole = /[dioxX]/.test(kind);
	const [isNegative, size] = [text.startsWith("-"), text.replace(/^-/, "")];
	const digits = isWhole ? printInteger(kind, BigInt(size), layout) : printDecimal(kind, {
		text: size,
		isExact: told.type.name !== "DOUBLE"
	}, layout);
	const isPrecise = /[di]/.test(kind) && layout.precision !== void 0;
	const isZeroed = layout.flags.includes("0") && !isPrecise && !/inf|nan/i.test(digits);
	return pad(printSign(isNegative, layout.flags) + digits, {
		...layout,
		isZeroed
	});
}
function pad(text, { flags, width, isZeroed }) {
	const missing = Math.max(0, width - Array.from(text).length);
	if (flags.includes("-")) return text + " ".repeat(missing);
	if (!isZeroed) return " ".repeat(missing) + text;
	const front = /^[-+ ]?(?:0[xX])?/.exec(text)?.[0] ?? "";
	return front + "0".repeat(missing) + text.slice(front.length);
}
function printSign(isNegative, flags) {
	if (isNegative) return "-";
	return flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
}
/** In thousands by commas; hexadecimal digits by four with colons, octal ones by four with commas. */
function printInteger(kind, size, { flags, precision = 1 }) {
	const base = kind === "o" ? 8 : /[xX]/.test(kind) ? 16 : 10;
	const digits = precision === 0 && size === 0n && base === 10 ? "" : size.toString(base).padStart(precision, "0");
	const mark = base === 16 ? ":" : ",";
	const shown = flags.includes("'") ? digits.replaceAll(base === 10 ? /\B(?=(?:\d{3})+$)/g : /\B(?=(?:\w{4})+$)/g, mark) : digits;
	const prefix = base === 16 ? "0x" : base === 8 && !/^0./.test(shown) ? "0" : "";
	const text = (flags.includes("#") ? prefix : "") + shown;
	return kind === "X" ? text.toUpperCase() : text;
}
// actions/lib/googlesql/functions/formatting.ts
/**
* FORMAT's arguments are told as DuckDB's name of the type, a line feed, and DuckDB's JSON.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/format-elements#format_string
*/
const FORMATTING = {
	macros: `
tell(x) as typeof(x) || chr(10) || coalesce(cast(to_json(x) as varchar), '')
`,
	scripts: { format: {
		takes: ["varchar", "varchar"],
		gives: "varchar",
		run: formatText
	} }
};
// actions/lib/googlesql/scalars/json-path.ts
const KEY = String.raw`\.([\p{L}\p{N}_\-:\t\n\f\r ]+)`;
const STANDARD = new RegExp(String.raw`${KEY}|\[\s*([\p{N}_\-]+)\s*\]|\."((?:[^\\"]|\\"|\\[^"])*)"`, "uy");
const LEGACY = new RegExp(String.raw`${KEY}|\[\s*([\p{L}\p{N}_\-]+)\s*\]|\[\s*'((?:[^\\']|\\'|\\[^'])*)'\s*\]`, "uy");
/**
* The steps of a JSONPath, undefined where it is none. The legacy functions quote keys in brackets,
* and allow a point at the end.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/json_functions#JSONPath_format
*/
function readPath(path, isLegacy = false) {
	if (!path.startsWith("$")) return void 0;
	const text = isLegacy && path.endsWith(".") ? path.slice(0, -1) : path;
	const pattern = isLegacy ? LEGACY : STANDARD;
	const steps = [];
	for (let at = 1; at < text.length; at = pattern.lastIndex) {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (!found) return void 0;
		const [, key, index, quoted] = found;
		if (index !== void 0) steps.push(/^\d{1,15}$/.test(index) ? Number(index) : index);
		else steps.push(key ?? (quoted ?? "").replaceAll(isLegacy ? "\\'" : "\\\"", isLegacy ? "'" : "\""));
	}
	return steps;
}
/** A path of these steps, as the standard functions write it. */
function printPath(steps) {
	const print = (step) => typeof step === "number" ? `[${step}]` : `."${step.replaceAll("\"", "\\\"")}"`;
	return `$${steps.map(print).join("")}`;
}
/** The steps of a path that was checked before; thousands of rows have the same one. */
const recallPath = remember((path) => {
	const steps = readPath(path);
	if (!steps) throw new Error(`googlesql: "${path}" is no JSONPath`);
	return steps;
});
// actions/lib/googlesql/scalars/json-change.ts
/** What stands at a key or index; undefined where there is none or the value is of another kind. */
function getChild(value, step) {
	if (typeof step === "number") return value.kind === "array" ? value.items[step] : void 0;
	return value.kind === "object" ? value.entries.find(([key]) => key === step)?.[1] : void 0;
}
/** The same with another child; without, where that is undefined. */
function withChild(value, step, child) {
	if (typeof step === "number") {
		const items = value.kind === "array" ? [...value.items] : [];
		if (!child) items.splice(step, 1);
		else {
			while (items.length < step) items.push(NULL);
			items[step] = child;
		}
		return {
			kind: "array",
			items
		};
	}
	const entries = value.kind === "object" ? value.entries.filter(([key]) => key !== step) : [];
	return makeObject(child ? [...entries, [step, child]] : entries);
}
/** Changes what a path leads to; a path that leads nowhere changes nothing. */
function change$1(value, steps, to) {
	const [step, ...rest] = steps;
	if (step === void 0) return to(value) ?? value;
	const child = getChild(value, step);
	if (!child) return value;
	if (rest.length === 0) return withChild(value, step, to(child));
	return withChild(value, step, change$1(child, rest, to));
}
function changeText(json, path, to) {
	return printJson(change$1(readKept(json), recallPath(path), to));
}
const jsonRemove = (json, path) => changeText(json, path, () => void 0);
const MOST_ITEMS = 1e6;
function jsonSet(json, path, value, isCreating) {
	return printJson(set(readKept(json), recallPath(path), {
		value: readKept(value),
		isCreating
	}));
}
function set(value, steps, setting) {
	const [step, ...rest] = steps;
	if (step === void 0) return setting.value;
	if (!(value.kind === (typeof step === "number" ? "array" : "object")) && value.kind !== "null") return value;
	const child = getChild(value, step);
	if (!child && !setting.isCreating) return value;
	if (typeof step === "number" && step >= MOST_ITEMS) throw new Error(`googlesql: a JSON array of more than ${MOST_ITEMS} elements`);
	return withChild(value, step, set(child ?? NULL, rest, setting));
}
/** What is added to an array: one value, or the elements of a SQL array; of a NULL one, nothing. */
function readAdded(text, isEach) {
	if (text === "") return void 0;
	const value = readKept(text);
	return isEach && value.kind === "array" ? value.items : [value];
}
function jsonAppend(json, path, value, isEach) {
	const added = readAdded(value, isEach);
	if (!added) return json;
	return changeText(json, path, (one) => {
		if (one.kind === "null") return {
			kind: "array",
			items: added
		};
		return one.kind === "array" ? {
			kind: "array",
			items: [...one.items, ...added]
		} : one;
	});
}
function jsonInsert(json, path, value, isEach) {
	const added = readAdded(value, isEach);
	const steps = recallPath(path);
	const index = steps.at(-1);
	if (!added || typeof index !== "number") return json;
	if (index >= MOST_ITEMS) throw new Error(`googlesql: a JSON array of more than ${MOST_ITEMS} elements`);
	const insert = (one) => {
		if (one.kind !== "array" && one.kind !== "null") return one;
		const items = one.kind === "array" ? [...one.items] : [];
		while (items.length < index) items.push(NULL);
		items.splice(index, 0, ...added);
		return {
			kind: "array",
			items
		};
	};
	return printJson(change$1(readKept(json), steps.slice(0, -1), insert));
}
function jsonStripNulls(json, path, includesArrays, removesEmpty) {
	const isEmpty = (value) => value.kind === "object" && value.entries.length === 0 || value.kind === "array" && value.items.length === 0 && includesArrays;
	const isKept = (value) => value.kind !== "null" && !(removesEmpty && isEmpty(value));
	const strip = (value) => {
		if (value.kind === "object") return {
			kind: "object",
			entries: value.entries.map(([key, one]) => [key, strip(one)]).filter(([, one]) => isKept(one))
		};
		if (value.kind !== "array") return value;
		const items = value.items.map(strip);
		return {
			kind: "array",
			items: includesArrays ? items.filter(isKept) : items
		};
	};
	return changeText(json, path, (value) => {
		const stripped = strip(value);
		return removesEmpty && isEmpty(stripped) ? NULL : stripped;
	});
}
/** An object of texts as keys and JSON values, each a JSON array. */
function jsonObject(keys, values) {
	const [names, items] = [readKept(keys), readKept(values)];
	if (names.kind !== "array" || items.kind !== "array") throw new Error("googlesql: the keys or values of JSON_OBJECT are NULL");
	if (names.items.length !== items.items.length) throw new Error("googlesql: JSON_OBJECT has not as many keys as values");
	return printJson(makeObject(names.items.map((name, index) => {
		if (name.kind !== "string") throw new Error("googlesql: a key of JSON_OBJECT is NULL");
		return [name.value, items.items[index] ?? NULL];
	})));
}
/** Keys with those above them, as a JSON array of texts; `mode` says which arrays are gone into. */
function jsonKeys(json, depth, mode) {
	if (depth <= 0n) throw new Error("googlesql: JSON_KEYS with a depth that is not positive");
	const keys = /* @__PURE__ */ new Set();
	const collect = (value, prefix, left, isInArray) => {
		if (value.kind === "object" && left > 0n) for (const [key, one] of value.entries) {
			const path = prefix === "" ? escapeKey(key) : `${prefix}.${escapeKey(key)}`;
			keys.add(path);
			collect(one, path, left - 1n, false);
		}
		if (value.kind !== "array" || mode === "strict" || left <= 0n) return;
		if (isInArray && mode === "lax") return;
		for (const item of value.items) collect(item, prefix, left, true);
	};
	collect(readKept(json), "", depth, false);
	return JSON.stringify([...keys].toSorted(compareBytes));
}
function escapeKey(key) {
	const quoted = JSON.stringify(key);
	return key.includes(".") || quoted !== `"${key}"` ? quoted : key;
}
/** What is no array, of arrays in arrays too, as a JSON array of JSON texts. */
function jsonFlatten(json) {
	const flatten = (value) => value.kind === "array" ? value.items.flatMap(flatten) : [printJson(value)];
	return JSON.stringify(flatten(readKept(json)));
}
// actions/lib/googlesql/scalars/json-convert.ts
function jsonType(text) {
	return readKept(text).kind;
}
function refuse(text, type) {
	throw new Error(`googlesql: the JSON ${jsonType(text)} is no ${type}`);
}
/** A JSON number without a fraction, in INT64's range. */
function jsonInt64(text) {
	const value = readKept(text);
	return (value.kind === "number" ? toWhole(value.text) : void 0) ?? refuse(text, "INT64");
}
function toWhole(text) {
	const number = Number(text);
	if (!/^-?\d+$/.test(text) && !Number.isInteger(number)) return void 0;
	const whole = /^-?\d+$/.test(text) ? BigInt(text) : BigInt(number);
	return BigInt.asIntN(64, whole) === whole ? whole : void 0;
}
const WIDE = 2n ** 53n;
/** Rounds a whole number that is too long, or refuses to. */
function jsonFloat64(text, mode) {
	const value = readKept(text);
	if (value.kind !== "number") return refuse(text, "FLOAT64");
	const whole = /^-?\d+$/.test(value.text) ? BigInt(value.text) : 0n;
	if (mode === "exact" && (whole > WIDE || whole < -WIDE)) throw new Error(`googlesql: ${value.text} is no FLOAT64 without loss`);
	return Number(value.text);
}
function jsonBool(text) {
	const value = readKept(text);
	return value.kind === "boolean" ? value.value : refuse(text, "BOOL");
}
function jsonString(text) {
	const value = readKept(text);
	return value.kind === "string" ? value.value : refuse(text, "STRING");
}
/** As LAX_BOOL has it: a number but 0 is true. */
function laxBool(text) {
	const value = readKept(text);
	if (value.kind === "boolean") return value.value;
	if (value.kind === "number") return Number(value.text) !== 0;
	if (value.kind !== "string" || !/^(?:true|false)$/i.test(value.value)) return null;
	return value.value.toLowerCase() === "true";
}
const NUMBER = /^\s*([+-]?)(\d+\.?\d*|\.\d+)(?:[eE]([+-]?\d{1,4}))?\s*$/;
/** Rounds half away from zero, as a cast does. */
function laxInt64(text) {
	const value = readKept(text);
	if (value.kind === "boolean") return value.value ? 1n : 0n;
	if (value.kind !== "number" && value.kind !== "string") return null;
	const [, sign = "", digits, exponent = "0"] = NUMBER.exec(value.kind === "number" ? value.text : value.value) ?? [];
	if (digits === void 0) return null;
	const [whole = "", fraction = ""] = digits.split(".");
	const shift = Number(exponent);
	const all = whole + fraction;
	const point = whole.length + shift;
	if (point > 40) return /^0*$/.test(all) ? 0n : null;
	const kept = all.padEnd(Math.max(point, 0), "0").slice(0, Math.max(point, 0));
	const next = point < 0 ? "0" : all.padEnd(point + 1, "0")[point] ?? "0";
	const size = BigInt(kept || "0") + (next >= "5" ? 1n : 0n);
	const signed = sign === "-" ? -size : size;
	return BigInt.asIntN(64, signed) === signed ? signed : null;
}
const FLOAT = /^\s*[+-]?(?:\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?)\s*$/i;
const NOT_FINITE = /^\s*([+-]?)(?:(inf|infinity)|nan)\s*$/i;
function laxFloat64(text) {
	const value = readKept(text);
	if (value.kind === "number") return Number(value.text);
	if (value.kind !== "string") return null;
	const [found, sign, infinity] = NOT_FINITE.exec(value.value) ?? [];
	if (found !== void 0) return infinity ? sign === "-" ? -Infinity : Infinity : NaN;
	if (!FLOAT.test(value.value)) return null;
	const number = Number(value.value);
	return Number.isFinite(number) ? number : null;
}
function laxString(text) {
	const value = readKept(text);
	if (value.kind === "string") return value.value;
	if (value.kind === "boolean") return String(value.value);
	if (value.kind !== "number") return null;
	return /^-?\d+$/.test(value.text) ? value.text : printFloat(String(Number(value.text)));
}
/** Elements one by one, as a JSON array of texts; null for what is no array. */
function toArray(convert, isLax) {
	return (text) => {
		const value = readKept(text);
		if (value.kind !== "array") return isLax ? null : refuse(text, "ARRAY");
		return JSON.stringify(value.items.map((item) => toItem(item, convert)));
	};
}
const jsonFloat64s = (text, mode) => toArray((json) => jsonFloat64(json, mode), false)(text);
function toItem(item, convert) {
	const value = convert(printJson(item));
	return value === null ? null : String(value);
}
// actions/lib/googlesql/scalars/json-extract.ts
/** In JSON, where a number may name a key and a text an element: `$[0]` is `$.0`. */
function findInJson(value, steps) {
	let found = value;
	for (const step of steps) if (found?.kind === "object") found = found.entries.find(([key]) => key === String(step))?.[1];
	else found = found?.kind === "array" && /^\s*\+?\d+\s*$/.test(String(step)) ? found.items[Number(step)] : void 0;
	return found;
}
/** A JSON scalar as text, without quotes; null is SQL's. */
function toText(value) {
	if (value?.kind === "string") return value.value;
	return value?.kind === "number" || value?.kind === "boolean" ? printJson(value) : null;
}
function toTexts(value) {
	if (value?.kind !== "array") return null;
	const { items } = value;
	return items.every(({ kind }) => kind !== "object" && kind !== "array") ? JSON.stringify(items.map(toText)) : null;
}
/** JSON of a list of texts, as are the elements. */
function toElements(value, print) {
	return value?.kind === "array" ? JSON.stringify(value.items.map((item) => print(item))) : null;
}
const printText = (value) => printJson(value, {
	indent: 0,
	quote: quoteForScript
});
const inText = (text, path) => findInText(text, recallPath(path));
const inJson = (text, path) => findInJson(readKept(text), recallPath(path));
const jsonValue = (text, path) => toText(inText(text, path));
const jsonValueJson = (json, path) => toText(inJson(json, path));
const jsonValueArray = (text, path) => toTexts(inText(text, path));
const jsonValueArrayJson = (json, path) => toTexts(inJson(json, path));
/** Of JSON in a STRING, null is SQL's. */
function jsonQuery(text, path) {
	const value = inText(text, path);
	return value && value.kind !== "null" ? printText(value) : null;
}
function jsonQueryJson(json, path) {
	const value = inJson(json, path);
	return value ? printJson(value) : null;
}
const jsonQueryArray = (text, path) => toElements(inText(text, path), printText);
const jsonQueryArrayJson = (json, path) => toElements(inJson(json, path), printJson);
/** What a path in lax mode matches: arrays are unwrapped for keys, other values wrapped for indices. */
function jsonQueryLax(json, path, isRecursive) {
	let matches = [readKept(json)];
	for (const step of recallPath(path)) matches = matches.flatMap((value) => matchLax(value, step, isRecursive));
	return printJson({
		kind: "array",
		items: matches
	});
}
function matchLax(value, step, isRecursive) {
	if (typeof step === "number") {
		const element = value.kind === "array" ? value.items[step] : step === 0 ? value : void 0;
		return element ? [element] : [];
	}
	if (value.kind === "object") return value.entries.flatMap(([key, one]) => key === step ? [one] : []);
	if (value.kind !== "array") return [];
	return value.items.flatMap((item) => item.kind === "object" || isRecursive && item.kind === "array" ? matchLax(item, step, isRecursive) : []);
}
// actions/lib/googlesql/functions/json.ts
const PATHED = {
	takes: ["varchar", "varchar"],
	gives: "varchar"
};
const CHANGING = {
	takes: [
		"varchar",
		"varchar",
		"varchar",
		"boolean"
	],
	gives: "varchar"
};
const TEXT = {
	takes: ["varchar"],
	gives: "varchar"
};
const NO_JSON = `case when s is not null then ${fail$4("'the argument is a STRING, not JSON'", "varchar")} end`;
/** Functions of JSON alone, by what they take and do; a STRING, which DuckDB takes for JSON, fails. */
const OF_JSON = [
	["json_type(#)", "googlesql_json_type(cast(s as varchar))"],
	["json_bool(#)", "googlesql_json_bool(cast(s as varchar))"],
	["json_int64(#)", "googlesql_json_int64(cast(s as varchar))"],
	["json_float64(#, mode)", "googlesql_json_double(cast(s as varchar), mode)"],
	["json_bool_array(#)", "cast(googlesql.texts(googlesql_json_bools(cast(s as varchar))) as boolean[])"],
	["json_int64_array(#)", "cast(googlesql.texts(googlesql_json_int64s(cast(s as varchar))) as bigint[])"],
	["json_float64_array(#, mode)", "cast(googlesql.texts(googlesql_json_doubles(cast(s as varchar), mode)) as double[])"],
	["json_string_array(#)", "googlesql.texts(googlesql_json_strings(cast(s as varchar)))"],
	["lax_bool(#)", "googlesql_lax_bool(cast(s as varchar))"],
	["lax_int64(#)", "googlesql_lax_int64(cast(s as varchar))"],
	["lax_float64(#)", "googlesql_lax_float64(cast(s as varchar))"],
	["lax_string(#)", "googlesql_lax_string(cast(s as varchar))"],
	["lax_bool_array(#)", "cast(googlesql.texts(googlesql_lax_bools(cast(s as varchar))) as boolean[])"],
	["lax_int64_array(#)", "cast(googlesql.texts(googlesql_lax_int64s(cast(s as varchar))) as bigint[])"],
	["lax_float64_array(#)", "cast(googlesql.texts(googlesql_lax_float64s(cast(s as varchar))) as double[])"],
	["lax_string_array(#)", "googlesql.texts(googlesql_lax_strings(cast(s as varchar)))"],
	["json_keys(#, depth, mode)", "googlesql.texts(googlesql_json_keys(cast(s as varchar), coalesce(depth, 9223372036854775807), mode))"],
	["json_flatten(#)", "googlesql.jsons(googlesql_json_flatten(cast(s as varchar)))"],
	["json_remove(#, p)", "cast(googlesql_json_remove(cast(s as varchar), p) as json)"],
	["json_set(#, p, v, creates)", "cast(googlesql_json_set(cast(s as varchar), p, googlesql.json_text(v), creates) as json)"],
	["json_array_append(#, p, v, each)", "cast(googlesql_json_append(cast(s as varchar), p, googlesql.added_text(v, each), each and typeof(v) like '%[]') as json)"],
	["json_array_insert(#, p, v, each)", "cast(googlesql_json_insert(cast(s as varchar), p, googlesql.added_text(v, each), each and typeof(v) like '%[]') as json)"],
	["json_strip_nulls(#, p, arrays, empty)", "cast(googlesql_json_strip_nulls(cast(s as varchar), p, arrays, empty) as json)"],
	["json_query_lax(#, p, recursive)", "cast(googlesql_json_query_lax(cast(s as varchar), p, recursive) as json)"]
];
/** STRING takes JSON and times; lines after those of the casts. A STRING column is taken for JSON. */
const STRING_OF = ["string_of(x varchar) as googlesql_json_text(x)", ...[
	"date",
	"time",
	"timestamp",
	"timestamptz"
].map((type) => `string_of(x ${type}) as googlesql.cast_string(x)`)];
/** JSON is DuckDB's, in BigQuery's order. https://cloud.google.com/bigquery/docs/reference/standard-sql/json_functions */
const JSONS = {
	scalars: {
		bool: "googlesql.json_bool($1)",
		bool_array: "googlesql.json_bool_array($1)",
		int64: "googlesql.json_int64($1)",
		int64_array: "googlesql.json_int64_array($1)",
		json_flatten: "googlesql.json_flatten($1)",
		json_type: "googlesql.json_type($1)",
		lax_bool: "googlesql.lax_bool($1)",
		lax_bool_array: "googlesql.lax_bool_array($1)",
		lax_float64: "googlesql.lax_float64($1)",
		lax_float64_array: "googlesql.lax_float64_array($1)",
		lax_int64: "googlesql.lax_int64($1)",
		lax_int64_array: "googlesql.lax_int64_array($1)",
		lax_string: "googlesql.lax_string($1)",
		lax_string_array: "googlesql.lax_string_array($1)",
		string_array: "googlesql.json_string_array($1)"
	},
	macros: `
texts(s) as cast(from_json(s, '["VARCHAR"]') as varchar[])
jsons(s) as cast(list_transform(googlesql.texts(s), lambda one: cast(one as json)) as json[])
json_value(s varchar, p) as googlesql_json_value(s, p)
json_value(s json, p) as googlesql_json_value_json(cast(s as varchar), p)
json_query(s varchar, p) as googlesql_json_query(s, p)
json_query(s json, p) as cast(googlesql_json_query_json(cast(s as varchar), p) as json)
json_query_array(s varchar, p) as googlesql.texts(googlesql_json_query_array(s, p))
json_query_array(s json, p) as googlesql.jsons(googlesql_json_query_array_json(cast(s as varchar), p))
json_value_array(s varchar, p) as googlesql.texts(googlesql_json_value_array(s, p))
json_value_array(s json, p) as googlesql.texts(googlesql_json_value_array_json(cast(s as varchar), p))
item(a, i) as a[case when typeof(a) = 'JSON' then case when i < 0 then 4294967295 else i end when i < 0 or i >= len(a) then ${fail$4("'array index ' || i || ' is out of bounds'", "bigint")} else i + 1 end]
member(a json, k) as case when json_type(a) = 'OBJECT' then a -> ('/' || replace(replace(k, '~', '~0'), '/', '~1')) end
json_text(x) as coalesce(googlesql_to_json(typeof(x), x, false), 'null')
added_text(x, each) as coalesce(googlesql_to_json(typeof(x), x, false), case when each and typeof(x) like '%[]' then '' else 'null' end)
to_json(x, wide) as cast(coalesce(googlesql_to_json(typeof(x), x, wide), 'null') as json)
to_json_string(x, pretty) as case when pretty is not null then coalesce(googlesql_json_string(typeof(x), x, pretty), 'null') end
json_object(k varchar[], v) as cast(googlesql_json_object(googlesql.json_text(k), googlesql.json_text(v)) as json)
json_object(k varchar, v) as cast(googlesql_json_object(googlesql.json_text([k]), '[' || googlesql.json_text(v) || ']') as json)
json_pairs(k varchar[], v varchar) as cast(googlesql_json_object(googlesql.json_text(k), v) as json)
${OF_JSON.flatMap(([head, body]) => [`${head.replace("#", "s json")} as ${body}`, `${head.replace("#", "s varchar")} as ${NO_JSON}`]).join("\n")}
`,
	scripts: {
		json_append: {
			...CHANGING,
			run: jsonAppend
		},
		json_bool: {
			takes: ["varchar"],
			gives: "boolean",
			run: jsonBool
		},
		json_bools: {
			...TEXT,
			run: toArray(jsonBool, false)
		},
		json_double: {
			takes: ["varchar", "varchar"],
			gives: "double",
			run: jsonFloat64
		},
		json_doubles: {
			...PATHED,
			run: jsonFloat64s
		},
		json_flatten: {
			...TEXT,
			run: jsonFlatten
		},
		json_insert: {
			...CHANGING,
			run: jsonInsert
		},
		json_int64: {
			takes: ["varchar"],
			gives: "bigint",
			run: jsonInt64
		},
		json_int64s: {
			...TEXT,
			run: toArray(jsonInt64, false)
		},
		json_keys: {
			takes: [
				"varchar",
				"bigint",
				"varchar"
			],
			gives: "varchar",
			run: jsonKeys
		},
		json_object: {
			...PATHED,
			run: jsonObject
		},
		json_query: {
			...PATHED,
			run: jsonQuery
		},
		json_query_array: {
			...PATHED,
			run: jsonQueryArray
		},
		json_query_array_json: {
			...PATHED,
			run: jsonQueryArrayJson
		},
		json_query_json: {
			...PATHED,
			run: jsonQueryJson
		},
		json_query_lax: {
			takes: [
				"varchar",
				"varchar",
				"boolean"
			],
			gives: "varchar",
			run: jsonQueryLax
		},
		json_remove: {
			...PATHED,
			run: jsonRemove
		},
		json_set: {
			...CHANGING,
			run: jsonSet
		},
		json_string: {
			takes: [
				"varchar",
				"any",
				"boolean"
			],
			gives: "varchar",
			run: toJsonString
		},
		json_strings: {
			...TEXT,
			run: toArray(jsonString, false)
		},
		json_strip_nulls: {
			takes: [
				"varchar",
				"varchar",
				"boolean",
				"boolean"
			],
			gives: "varchar",
			run: jsonStripNulls
		},
		json_text: {
			...TEXT,
			run: jsonString
		},
		json_type: {
			...TEXT,
			run: jsonType
		},
		json_value: {
			...PATHED,
			run: jsonValue
		},
		json_value_array: {
			...PATHED,
			run: jsonValueArray
		},
		json_value_array_json: {
			...PATHED,
			run: jsonValueArrayJson
		},
		json_value_json: {
			...PATHED,
			run: jsonValueJson
		},
		lax_bool: {
			takes: ["varchar"],
			gives: "boolean",
			run: laxBool
		},
		lax_bools: {
			...TEXT,
			run: toArray(laxBool, true)
		},
		lax_float64: {
			takes: ["varchar"],
			gives: "double",
			run: laxFloat64
		},
		lax_float64s: {
			...TEXT,
			run: toArray(laxFloat64, true)
		},
		lax_int64: {
			takes: ["varchar"],
			gives: "bigint",
			run: laxInt64
		},
		lax_int64s: {
			...TEXT,
			run: toArray(laxInt64, true)
		},
		lax_string: {
			...TEXT,
			run: laxString
		},
		lax_strings: {
			...TEXT,
			run: toArray(laxString, true)
		},
		parse_json: {
			...TEXT,
			run: (text) => parseJson(text)
		},
		round_json: {
			...TEXT,
			run: (text) => parseJson(text, "round")
		},
		to_json: {
			takes: [
				"varchar",
				"any",
				"boolean"
			],
			gives: "varchar",
			run: toJson
		}
	}
};
// actions/lib/googlesql/scalars/net.ts
/**
* Addresses and URLs, as the reference implementation reads them (google/zetasql, zetasql/public/functions/net.cc).
* https://cloud.google.com/bigquery/docs/reference/standard-sql/net_functions
*/
/** What stands between scheme, user and port, path; null if nothing does. Nothing is normalised. */
function host(url) {
	const trimmed = url.replaceAll(/^[\t-\r ]+|[\t-\r ]+$/g, "");
	const afterScheme = /^[/\\]{2}/.test(trimmed) ? trimmed.slice(2) : trimmed.replace(/^[^:/\\#?]*:[/\\]{2}/, "");
	const authority = /^[^/\\#?]*/.exec(afterScheme)?.[0] ?? "";
	const place = authority.slice(authority.lastIndexOf("@") + 1);
	const [bracketed = ""] = /^\[[^[\]]*[[\]]?/.exec(place) ?? [];
	return (bracketed + place.slice(bracketed.length).replace(/:.*$/s, "")).replace(/^\.+/, "").replace(/\.+$/, ".") || null;
}
function parseV4(text) {
	const parts = text.split(".");
	const isSound = parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
	return parts.length === 4 && isSound ? parts.map(Number) : void 0;
}
/** Groups of hexadecimal digits, the last two also as an IPv4 address; `::` is as many zeros as are missing. */
function parseV6(text) {
	const tail = /[^:]*$/.exec(text)?.[0] ?? "";
	const last = tail.includes(".") ? parseV4(tail) : void 0;
	if (tail.includes(".") && !last) return void 0;
	const [a = 0, b = 0, c = 0, d = 0] = last ?? [];
	const halves = (last ? `${text.slice(0, -tail.length)}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}` : text).split("::").map((half) => half === "" ? [] : half.split(":"));
	const groups = halves.flat();
	if (!(halves.length === 1 ? groups.length === 8 : halves.length === 2 && groups.length < 8) || !groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return void 0;
	const zeros = Array.from({ length: 8 - groups.length }, () => "0");
	return [
		...halves[0] ?? [],
		...zeros,
		...halves[1] ?? []
	].map((group) => Number.parseInt(group, 16)).flatMap((group) => [group >> 8, group & 255]);
}
function safeIpFromString(text) {
	const bytes = parseV4(text) ?? parseV6(text);
	return bytes ? Buffer.from(bytes) : null;
}
function ipFromString(text) {
	const bytes = safeIpFromString(text);
	if (!bytes) throw new Error(`googlesql: "${text}" is no IP address`);
	return bytes;
}
/** The first of the longest runs of zero groups is `::`. */
function ipToString(bytes) {
	if (bytes.length === 4) return bytes.join(".");
	checkLength(bytes.length);
	const groups = Array.from({ length: 8 }, (_, index) => bytes.readUInt16BE(index * 2));
	const runs = groups.map((_, from) => {
		const end = groups.findIndex((group, index) => index >= from && group !== 0);
		return (end === -1 ? 8 : end) - from;
	});
	const longest = Math.max(...runs);
	const from = longest > 1 ? runs.indexOf(longest) : -1;
	const isMapped = from === 0 && (longest === 6 || longest === 5 && groups[5] === 65535);
	const hexed = groups.map((group) => group.toString(16));
	const shown = isMapped ? [...hexed.slice(0, 6), bytes.subarray(12).join(".")] : hexed;
	if (from === -1) return shown.join(":");
	return `${shown.slice(0, from).join(":")}::${shown.slice(from + longest).join(":")}`;
}
function checkLength(length) {
	if (length !== 4 && length !== 16) throw new Error(`googlesql: an IP address has 4 or 16 bytes, not ${length}`);
}
/** The first bits set, the others not. */
function ipNetMask(length, prefix) {
	checkLength(Number(length));
	const bits = Number(length) * 8;
	if (prefix < 0n || prefix > BigInt(bits)) throw new Error(`googlesql: a prefix of ${prefix} bits for ${length} bytes`);
	const mask = "1".repeat(Number(prefix)).padEnd(bits, "0");
	return Buffer.from((mask.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
function ipTrunc(bytes, prefix) {
	const mask = ipNetMask(BigInt(bytes.length), prefix);
	return Buffer.from(bytes.map((byte, index) => byte & (mask[index] ?? 0)));
}
/** A 32-bit integer, signed or not. */
function ipv4FromInt64(value) {
	if (value < -2147483648n || value > 4294967295n) throw new Error(`googlesql: ${value} is no IPv4 address`);
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(Number(BigInt.asUintN(32, value)));
	return bytes;
}
function ipv4ToInt64(bytes) {
	if (bytes.length !== 4) throw new Error(`googlesql: an IPv4 address has 4 bytes, not ${bytes.length}`);
	return BigInt(bytes.readUInt32BE());
}
// actions/lib/googlesql/functions/net.ts
/**
* All but NET.PUBLIC_SUFFIX and NET.REG_DOMAIN, which need the list of public suffixes.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/net_functions
*/
const NET = {
	scalars: {
		"net.host": "googlesql_net_host($1)",
		"net.ip_from_string": "googlesql_ip_from_string($1)",
		"net.ip_net_mask": "googlesql_ip_net_mask($1, $2)",
		"net.ip_to_string": "googlesql_ip_to_string($1)",
		"net.ip_trunc": "googlesql_ip_trunc($1, $2)",
		"net.ipv4_from_int64": "googlesql_ipv4_from_int64($1)",
		"net.ipv4_to_int64": "googlesql_ipv4_to_int64($1)",
		"net.safe_ip_from_string": "googlesql_safe_ip_from_string($1)"
	},
	scripts: {
		ip_from_string: {
			takes: ["varchar"],
			gives: "blob",
			run: ipFromString
		},
		ip_net_mask: {
			takes: ["bigint", "bigint"],
			gives: "blob",
			run: ipNetMask
		},
		ip_to_string: {
			takes: ["blob"],
			gives: "varchar",
			run: ipToString
		},
		ip_trunc: {
			takes: ["blob", "bigint"],
			gives: "blob",
			run: ipTrunc
		},
		ipv4_from_int64: {
			takes: ["bigint"],
			gives: "blob",
			run: ipv4FromInt64
		},
		ipv4_to_int64: {
			takes: ["blob"],
			gives: "bigint",
			run: ipv4ToInt64
		},
		net_host: {
			takes: ["varchar"],
			gives: "varchar",
			run: host
		},
		safe_ip_from_string: {
			takes: ["varchar"],
			gives: "blob",
			run: safeIpFromString
		}
	}
};
// actions/lib/googlesql/scalars/rounding.ts
/**
* ROUND and TRUNC of the number that a FLOAT64 exactly is, to so many places: 2.675 is a little less,
* and rounds to 2.67. DuckDB multiplies first, which rounds; SQL asks here only where that may tell.
*/
function roundDouble(x, places) {
	const n = Number(places);
	if (!Number.isFinite(x) || n > 100) return x;
	if (n >= 0) return Math.sign(x) * Number(toFixed(Math.abs(x), n));
	const whole = BigInt(Math.trunc(Math.abs(x)));
	const unit = 10n ** BigInt(Math.min(-n, 400));
	const rounded = Math.sign(x) * Number((whole + unit / 2n) / unit * unit);
	if (!Number.isFinite(rounded)) throw new Error("googlesql: floating point overflow in ROUND");
	return rounded;
}
function truncDouble(x, places) {
	const n = Number(places);
	if (!Number.isFinite(x) || n > 100) return x;
	if (n < 0) {
		const unit = 10n ** BigInt(Math.min(-n, 400));
		return Math.sign(x) * Number(BigInt(Math.trunc(Math.abs(x))) / unit * unit);
	}
	const text = toFixed(Math.abs(x), 100);
	return Math.sign(x) * Number(text.slice(0, text.length - 100 + n));
}
/** NUMERIC's text of the number that a FLOAT64 below 1e21 exactly is, its ninth digit rounded half away from zero. */
function exactNumeric(x) {
	return `${x < 0 ? "-" : ""}${Math.abs(x).toFixed(9)}`;
}
/** From 1e21 on a double is whole, and toFixed would write an exponent. */
function toFixed(x, places) {
	return x < 1e21 ? x.toFixed(places) : `${BigInt(x)}.${"0".repeat(places)}`;
}
// actions/lib/googlesql/scalars/number-decimal.ts
const ONE = 10n ** BigInt(60);
/** Of NUMERIC's 1e-9. */
const UNIT = 10n ** BigInt(51);
const fail = (problem) => /* @__PURE__ */ new Error(`googlesql: ${problem}`);
const multiply = (a, b) => a * b / ONE;
const divide = (a, b) => a * ONE / b;
function read(text) {
	const [, minus, whole = "", fraction = ""] = /^(-?)(\d*)\.?(\d*)$/.exec(text) ?? [];
	const size = BigInt(whole + fraction.padEnd(9, "0")) * UNIT;
	return minus === "-" ? -size : size;
}
function print(value) {
	const size = ((value < 0n ? -value : value) + UNIT / 2n) / UNIT;
	const digits = String(size).padStart(10, "0");
	return `${value < 0n ? "-" : ""}${digits.slice(0, -9)}.${digits.slice(-9)}`;
}
/** Of a number near 1, by the series of atanh. */
function lnNear(m) {
	const ratio = divide(m - ONE, m + ONE);
	const square = multiply(ratio, ratio);
	let [sum, power] = [0n, ratio];
	for (let n = 1n; power !== 0n; n += 2n) {
		sum += power / n;
		power = multiply(power, square);
	}
	return 2n * sum;
}
const LN_2 = lnNear(2n * ONE);
function ln(value) {
	if (value <= 0n) throw fail("the logarithm of a number that is not positive");
	let [m, twos] = [value, 0n];
	for (; m > ONE * 3n / 2n; twos += 1n) m /= 2n;
	for (; m < ONE * 3n / 4n; twos -= 1n) m *= 2n;
	return lnNear(m) + twos * LN_2;
}
const LN_10 = ln(10n * ONE);
function exp(value) {
	if (value > 70n * ONE) throw fail("NUMERIC overflow");
	if (value < -70n * ONE) return 0n;
	const twos = value / LN_2;
	const rest = value - twos * LN_2;
	let [sum, term] = [0n, ONE];
	for (let n = 1n; term !== 0n; n += 1n) {
		sum += term;
		term = multiply(term, rest) / n;
	}
	return twos >= 0n ? sum << twos : sum >> -twos;
}
function expDecimal(x) {
	return print(exp(read(x)));
}
function lnDecimal(x) {
	return print(ln(read(x)));
}
function log10Decimal(x) {
	return print(divide(ln(read(x)), LN_10));
}
function logDecimal(x, base) {
	const bottom = ln(read(base));
	if (bottom === 0n) throw fail("a logarithm to the base 1");
	return print(divide(ln(read(x)), bottom));
}
function sqrtDecimal(x) {
	const value = read(x);
	if (value < 0n) throw fail("the square root of a negative number");
	return print(root(value * ONE));
}
/** Newton's method, downwards. */
function root(value) {
	if (value === 0n) return 0n;
	let guess = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
	for (;;) {
		const next = (guess + value / guess) / 2n;
		if (next >= guess) return guess;
		guess = next;
	}
}
/** Whole powers up to this are multiplied out. */
const FEW = 64n;
function powDecimal(x, y) {
	const [base, power] = [read(x), read(y)];
	const isWhole = power % ONE === 0n;
	const times = power / ONE;
	if (power === 0n) return "1";
	if (base === 0n && power < 0n) throw fail("division by zero");
	if (base === 0n) return "0";
	if (base < 0n && !isWhole) throw fail("a fractional power of a negative number");
	if (isWhole && times <= FEW && times >= -64n) return print(multiplyOut(base, times));
	const size = exp(multiply(power, ln(base < 0n ? -base : base)));
	return print(base < 0n && times % 2n !== 0n ? -size : size);
}
/** Exactly, and then rounded to PLACES. */
function multiplyOut(base, times) {
	const [top, bottom] = [(base / UNIT) ** (times < 0n ? -times : times), 10n ** (9n * (times < 0n ? -times : times))];
	return times < 0n ? bottom * ONE / top : top * ONE / bottom;
}
function multiplyDecimal(a, b) {
	return print(multiply(read(a), read(b)));
}
// actions/lib/googlesql/functions/numbers.ts
const ZERO$2 = fail$4("'division by zero'", "bigint");
const ZERO_NUMERIC = fail$4("'division by zero'", "NUMERIC");
const RANGE = fail$4("'floating point overflow, or an argument that the function is not defined for'", "double");
const VECTOR = fail$4("'a vector has a NULL, or two values for a place'", "double");
const BUCKETS = fail$4("'RANGE_BUCKET needs bounds in ascending order without NULL or NaN'", "bigint");
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/mathematical_functions */
const NUMBERS = {
	scalars: {
		abs: "abs($1)",
		acos: "googlesql.acos($1)",
		acosh: "googlesql.acosh($1)",
		asin: "googlesql.asin($1)",
		asinh: "googlesql.asinh($1)",
		atan: "googlesql.atan($1)",
		atan2: "googlesql.atan2($1, $2)",
		atanh: "googlesql.atanh($1)",
		bit_count: "googlesql.bit_count($1)",
		cbrt: "googlesql.cbrt($1)",
		ceil: "googlesql.ceil($1)",
		ceiling: "googlesql.ceil($1)",
		cos: "googlesql.cos($1)",
		cosh: "googlesql.cosh($1)",
		cosine_distance: "googlesql.cosine_distance($1, $2)",
		cot: "googlesql.cot($1)",
		coth: "googlesql.coth($1)",
		csc: "googlesql.csc($1)",
		csch: "googlesql.csch($1)",
		div: "googlesql.div($1, $2)",
		euclidean_distance: "googlesql.euclidean_distance($1, $2)",
		exp: "googlesql.exp($1)",
		floor: "googlesql.floor($1)",
		generate_uuid: "cast(uuid() as varchar)",
		ieee_divide: "googlesql.ieee_divide($1, $2)",
		is_inf: "googlesql.is_inf($1)",
		is_nan: "googlesql.is_nan($1)",
		ln: "googlesql.ln($1)",
		log: ["googlesql.ln($1)", "googlesql.log($1, $2)"],
		log10: "googlesql.log10($1)",
		mod: "googlesql.mod($1, $2)",
		pow: "googlesql.pow($1, $2)",
		power: "googlesql.pow($1, $2)",
		rand: "random()",
		range_bucket: "googlesql.range_bucket($1, $2)",
		round: [
			"googlesql.round($1)",
			"googlesql.round($1, $2)",
			"googlesql.round($1, $2, $3)"
		],
		safe_add: `googlesql.unless_overflow(${printTry("googlesql.add($1, $2)")}, $1, $2)`,
		safe_divide: "googlesql.safe_divide($1, $2)",
		safe_multiply: `googlesql.unless_overflow(${printTry("googlesql.multiply_any($1, $2)")}, $1, $2)`,
		safe_negate: printTry("-($1)"),
		safe_subtract: `googlesql.unless_overflow(${printTry("googlesql.subtract($1, $2)")}, $1, $2)`,
		sec: "googlesql.sec($1)",
		sech: "googlesql.sech($1)",
		sign: "googlesql.sign($1)",
		sin: "googlesql.sin($1)",
		sinh: "googlesql.sinh($1)",
		sqrt: "googlesql.sqrt($1)",
		tan: "googlesql.tan($1)",
		tanh: "googlesql.tanh($1)",
		trunc: ["googlesql.trunc($1)", "googlesql.trunc($1, $2)"]
	},
	macros: `
-- FLOAT64 out of finite arguments is finite, or an error.
finite(y, x) as case when isfinite(y) or not isfinite(x) then y when y is not null then ${RANGE} end
unless_overflow(y double, a double, b double) as case when isfinite(y) or not isfinite(a) or not isfinite(b) then y end
unless_overflow(y bigint, a bigint, b bigint) as y
unless_overflow(y NUMERIC, a NUMERIC, b NUMERIC) as y
-- DuckDB's own product of NUMERIC fails from 1e20 on.
multiply_any(a bigint, b bigint) as a * b
multiply_any(a double, b double) as a * b
multiply_any(a NUMERIC, b NUMERIC) as cast(googlesql_multiply_decimal(cast(a as varchar), cast(b as varchar)) as NUMERIC)
wave(y, x) as case when isfinite(x) then y else cast('nan' as double) * x end
acos(x double) as googlesql.wave(acos(x), x)
acosh(x double) as googlesql.finite(acosh(x), x)
asin(x double) as googlesql.wave(asin(x), x)
asinh(x double) as asinh(x)
atan(x double) as atan(x)
atan2(y double, x double) as atan2(y, x)
atanh(x double) as googlesql.finite(googlesql.wave(atanh(x), x), x)
cos(x double) as googlesql.wave(cos(x), x)
cosh(x double) as googlesql.finite(cosh(x), x)
cot(x double) as googlesql.finite(1 / googlesql.wave(tan(x), x), x)
coth(x double) as googlesql.finite(1 / tanh(x), x)
csc(x double) as googlesql.finite(1 / googlesql.wave(sin(x), x), x)
csch(x double) as googlesql.finite(1 / sinh(x), x)
sec(x double) as googlesql.finite(1 / googlesql.wave(cos(x), x), x)
sech(x double) as 1 / cosh(x)
sin(x double) as googlesql.wave(sin(x), x)
sinh(x double) as googlesql.finite(sinh(x), x)
tan(x double) as googlesql.wave(tan(x), x)
tanh(x double) as tanh(x)
cbrt(x double) as cbrt(x)
bit_count(x bigint) as cast(bit_count(x) as bigint)
bit_count(x blob) as case when octet_length(x) = 0 then 0 else cast(bit_count(cast(x as bit)) as bigint) end
dense_cosine(a double[], b double[]) as case when list_inner_product(a, a) = 0 or list_inner_product(b, b) = 0 then ${RANGE} else 1 - list_inner_product(a, b) / (sqrt(list_inner_product(a, a)) * sqrt(list_inner_product(b, b))) end
-- Vectors as places and values, which are 0 elsewhere.
places(a) as list_transform(a, lambda e: struct_extract_at(e, 1))
is_vector(a) as len(list_distinct(googlesql.places(a))) = len(a) and len(list_filter(a, lambda e: struct_extract_at(e, 2) is null)) = 0
fill_vector(a, places) as list_transform(places, lambda p: coalesce(cast(struct_extract_at(list_filter(a, lambda e: struct_extract_at(e, 1) = p)[1], 2) as double), cast(0 as double)))
all_places(a, b) as list_sort(list_distinct(list_concat(googlesql.places(a), googlesql.places(b))))
cosine_distance(a double[], b double[]) as googlesql.dense_cosine(a, b)
euclidean_distance(a double[], b double[]) as list_distance(a, b)
cosine_distance(a, b) as case when not googlesql.is_vector(a) or not googlesql.is_vector(b) then ${VECTOR} else googlesql.dense_cosine(googlesql.fill_vector(a, googlesql.all_places(a, b)), googlesql.fill_vector(b, googlesql.all_places(a, b))) end
euclidean_distance(a, b) as case when not googlesql.is_vector(a) or not googlesql.is_vector(b) then ${VECTOR} else list_distance(googlesql.fill_vector(a, googlesql.all_places(a, b)), googlesql.fill_vector(b, googlesql.all_places(a, b))) end
bucket(x, a) as case when x is null or a is null then null when len(list_filter(a, lambda e: e is null)) > 0 or list_sort(a) <> a then ${BUCKETS} else cast(len(list_filter(a, lambda e: e <= x)) as bigint) end
range_bucket(x double, a double[]) as case when isnan(x) then null when len(list_filter(a, lambda e: isnan(e))) > 0 then ${BUCKETS} else googlesql.bucket(x, a) end
range_bucket(x bigint, a bigint[]) as googlesql.bucket(x, a)
range_bucket(x NUMERIC, a NUMERIC[]) as googlesql.bucket(x, a)
range_bucket(x, a) as googlesql.bucket(x, a)
safe_divide(a bigint, b bigint) as case when b <> 0 then cast(a as double) / cast(b as double) end
safe_divide(a double, b double) as case when b <> 0 and (isfinite(a / b) or not isfinite(a) or isnan(b)) then a / b end
safe_divide(a NUMERIC, b NUMERIC) as case when b <> 0 then try(googlesql.divide_numeric(a, b)) end
ieee_divide(a double, b double) as a / b
is_inf(x double) as isinf(x)
is_nan(x double) as isnan(x)
div(a bigint, b bigint) as case when b = 0 and a is not null then ${ZERO$2} else a // b end
div(a NUMERIC, b NUMERIC) as case when b = 0 and a is not null then ${ZERO_NUMERIC} else cast(googlesql.units(a) // googlesql.units(b) as NUMERIC) end
mod(a bigint, b bigint) as case when b = 0 and a is not null then ${ZERO$2} when b = -1 then 0 else a % b end
mod(a NUMERIC, b NUMERIC) as case when b = 0 and a is not null then ${ZERO_NUMERIC} else cast(a % b as NUMERIC) end
sign(x bigint) as cast(sign(x) as bigint)
sign(x double) as case when isnan(x) then x else cast(sign(x) as double) end
sign(x NUMERIC) as cast(sign(x) as NUMERIC)
ceil(x bigint) as cast(x as double)
ceil(x double) as ceil(x)
ceil(x NUMERIC) as cast(ceil(x) as NUMERIC)
floor(x bigint) as cast(x as double)
floor(x double) as floor(x)
floor(x NUMERIC) as cast(floor(x) as NUMERIC)
-- NaN is smaller than any number, and compares with none
nan_rank(x double) as case when isnan(x) then 0 when x is not null then 1 end
nan_rank(x) as case when x is not null then 1 end
unordered(a double, b double) as isnan(a) or isnan(b)
unordered(a, b) as false
is_unordered(x double) as isnan(x)
is_unordered(x) as false
-- A product that is whole or half need not be exactly so: then the number itself is looked at.
trunc_double(x double, n bigint) as case when n between 1 and 22 and x * pow(10.0, n) % 1 <> 0 then trunc(x * pow(10.0, n)) / pow(10.0, n) else googlesql_trunc(x, n) end
exp_double(x double) as googlesql.finite(exp(x), x)
log_double(x double, b double) as case when isinf(x) and (x < 0 or b < 0) or isinf(b) then cast('nan' as double) else googlesql.finite(ln(x) / ln(b), x * b) end
pow_double(x double, b double) as case when x = 1 or b = 0 then 1 when x = -1 and isinf(b) then 1 else googlesql.finite(pow(x, b), x * b) end
round(x bigint) as cast(x as double)
round(x double) as round(x)
round(x NUMERIC) as cast(round(x) as NUMERIC)
round(x bigint, n bigint) as round(cast(x as double), cast(n as integer))
round(x double, n bigint) as case when n < -290 or abs(x * pow(10.0, n)) >= 4503599627370496 or abs(x * pow(10.0, n)) % 1 = 0.5 then googlesql_round(x, n) else round(x, cast(n as integer)) end
round(x NUMERIC, n bigint, mode varchar) as googlesql.round_numeric(x, n, mode)
round(x NUMERIC, n bigint) as googlesql.round_numeric(x, n, 'ROUND_HALF_AWAY_FROM_ZERO')
trunc(x bigint) as cast(x as double)
trunc(x double) as trunc(x)
trunc(x NUMERIC) as cast(trunc(x) as NUMERIC)
trunc(x double, n bigint) as googlesql.trunc_double(x, n)
trunc(x bigint, n bigint) as googlesql.trunc_double(cast(x as double), n)
trunc(x NUMERIC, n bigint) as case when x is null or n is null then null when n < -29 then 0 else googlesql.of_units(googlesql.units(x) // googlesql.place(n) * googlesql.place(n)) end
ln(x double) as case when x = cast('-inf' as double) then x + cast('inf' as double) else ln(x) end
log10(x double) as case when x = cast('-inf' as double) then cast('nan' as double) else log10(x) end
sqrt(x double) as sqrt(x)
exp(x double) as googlesql.exp_double(x)
exp(x bigint) as googlesql.exp_double(cast(x as double))
ln(x bigint) as ln(x)
log(x double, b double) as googlesql.log_double(x, b)
log(x bigint, b bigint) as googlesql.log_double(cast(x as double), cast(b as double))
log10(x bigint) as log10(x)
pow(x double, b double) as googlesql.pow_double(x, b)
pow(x bigint, b bigint) as googlesql.pow_double(cast(x as double), cast(b as double))
sqrt(x bigint) as sqrt(x)
exp(x NUMERIC) as cast(googlesql_exp_decimal(cast(x as varchar)) as NUMERIC)
ln(x NUMERIC) as cast(googlesql_ln_decimal(cast(x as varchar)) as NUMERIC)
log(x NUMERIC, b NUMERIC) as cast(googlesql_log_decimal(cast(x as varchar), cast(b as varchar)) as NUMERIC)
log10(x NUMERIC) as cast(googlesql_log10_decimal(cast(x as varchar)) as NUMERIC)
pow(x NUMERIC, b NUMERIC) as cast(googlesql_pow_decimal(cast(x as varchar), cast(b as varchar)) as NUMERIC)
sqrt(x NUMERIC) as cast(googlesql_sqrt_decimal(cast(x as varchar)) as NUMERIC)
`,
	scripts: {
		exp_decimal: {
			takes: ["varchar"],
			gives: "varchar",
			run: expDecimal
		},
		multiply_decimal: {
			takes: ["varchar", "varchar"],
			gives: "varchar",
			run: multiplyDecimal
		},
		ln_decimal: {
			takes: ["varchar"],
			gives: "varchar",
			run: lnDecimal
		},
		log_decimal: {
			takes: ["varchar", "varchar"],
			gives: "varchar",
			run: logDecimal
		},
		log10_decimal: {
			takes: ["varchar"],
			gives: "varchar",
			run: log10Decimal
		},
		pow_decimal: {
			takes: ["varchar", "varchar"],
			gives: "varchar",
			run: powDecimal
		},
		sqrt_decimal: {
			takes: ["varchar"],
			gives: "varchar",
			run: sqrtDecimal
		},
		exact_numeric: {
			takes: ["double"],
			gives: "varchar",
			run: exactNumeric
		},
		round: {
			takes: ["double", "bigint"],
			gives: "double",
			run: roundDouble
		},
		trunc: {
			takes: ["double", "bigint"],
			gives: "double",
			run: truncDouble
		}
	}
};
/**
* NUMERIC, exact: taken apart as a whole number of units of 1e-9, and rounded half away from zero.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/data-types#decimal_types
*/
const NUMERIC = { macros: `
units(x NUMERIC) as case when abs(x) < 10000000000000000000 then cast(x * 1000000000 as hugeint) else cast(replace(cast(x as varchar), '.', '') as hugeint) end
of_units(u hugeint) as cast(u as decimal(38, 0)) * cast(0.000000001 as decimal(10, 9))
divide_half_away(a hugeint, b hugeint) as a // b + case when abs(a % b) >= abs(b) - abs(a % b) then sign(a) * sign(b) else 0 end
-- Exact while the divisor is under 1e20; an error beyond.
divide_units(a hugeint, b hugeint) as a // b * 1000000000 + googlesql.divide_half_away(a % b * 1000000000, b)
divide_numeric(a, b) as case when b = 0 and a is not null then ${fail$4("'division by zero'", "NUMERIC")} else googlesql.of_units(googlesql.divide_units(googlesql.units(a), googlesql.units(b))) end
round_units(u hugeint, p hugeint) as googlesql.divide_half_away(u, p) * p
even_units(u hugeint, p hugeint) as case when abs(u % p) = p - abs(u % p) and u // p % 2 = 0 then u // p * p else googlesql.round_units(u, p) end
place(n bigint) as cast('1' || repeat('0', 9 - least(greatest(n, -29), 9)) as hugeint)
round_numeric(x NUMERIC, n bigint, mode varchar) as case when x is null or n is null then null when n < -29 then 0 when mode = 'ROUND_HALF_EVEN' then googlesql.of_units(googlesql.even_units(googlesql.units(x), googlesql.place(n))) when mode = 'ROUND_HALF_AWAY_FROM_ZERO' then googlesql.of_units(googlesql.round_units(googlesql.units(x), googlesql.place(n))) when mode is not null then ${fail$4("'ROUND knows only ROUND_HALF_EVEN and ROUND_HALF_AWAY_FROM_ZERO'", "NUMERIC")} end
` };
// actions/lib/googlesql/functions/operators.ts
const ZERO = "'division by zero'";
const NEGATIVE = "'shift by a negative number of bits'";
const SHIFT = fail$4(NEGATIVE, "bigint");
const SHIFT_BYTES = fail$4(NEGATIVE, "blob");
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/operators */
const OPERATORS$2 = { macros: `
-- What is left of months goes to days at 30 each, of days to the clock at 24 hours.
divide_days(months bigint, days bigint, clock bigint, b bigint) as to_months(cast(months // b as integer)) + googlesql.days_and_clock((days + months % b * 30) // b, (clock + (days + months % b * 30) % b * 86400000000) // b)
divide_interval(i, b) as googlesql.divide_days(googlesql.months_of(i), date_part('day', i), googlesql.clock_of(i), b)
add(a bigint, b bigint) as a + b
add(a double, b double) as a + b
add(a NUMERIC, b NUMERIC) as cast(a + b as NUMERIC)
add(a date, b bigint) as googlesql.in_range(a + cast(b as integer))
add(a bigint, b date) as googlesql.in_range(b + cast(a as integer))
add(a date, b interval) as googlesql.in_range(a + b)
add(a timestamp, b interval) as googlesql.in_range(a + b)
add(a timestamptz, b interval) as googlesql.in_range(googlesql.instant(googlesql.civil(a) + googlesql.without_months(b)))
add(a interval, b date) as googlesql.in_range(b + a)
add(a interval, b timestamp) as googlesql.in_range(b + a)
add(a interval, b timestamptz) as googlesql.in_range(googlesql.instant(googlesql.civil(b) + googlesql.without_months(a)))
add(a interval, b interval) as a + b
subtract(a bigint, b bigint) as a - b
subtract(a double, b double) as a - b
subtract(a NUMERIC, b NUMERIC) as cast(a - b as NUMERIC)
subtract(a date, b bigint) as googlesql.in_range(a - cast(b as integer))
subtract(a date, b interval) as googlesql.in_range(a - b)
subtract(a timestamp, b interval) as googlesql.in_range(a - b)
subtract(a timestamptz, b interval) as googlesql.in_range(googlesql.instant(googlesql.civil(a) - googlesql.without_months(b)))
subtract(a interval, b interval) as a - b
subtract(a date, b date) as to_days(cast(a - b as integer))
subtract(a timestamp, b timestamp) as googlesql.days_and_clock((epoch_us(a) - epoch_us(b)) // 86400000000, (epoch_us(a) - epoch_us(b)) % 86400000000)
subtract(a time, b time) as to_microseconds(date_diff('microsecond', b, a))
subtract(a timestamptz, b timestamptz) as to_microseconds(epoch_us(a) - epoch_us(b))
multiply(a bigint, b bigint) as a * b
multiply(a double, b double) as a * b
multiply(a NUMERIC, b NUMERIC) as cast(a * b as NUMERIC)
multiply(a interval, b bigint) as a * b
multiply(a bigint, b interval) as b * a
divide(a bigint, b bigint) as case when b = 0 and a is not null then ${fail$4(ZERO, "double")} else cast(a as double) / cast(b as double) end
divide(a double, b double) as case when b = 0 and a is not null then ${fail$4(ZERO, "double")} else a / b end
divide(a NUMERIC, b NUMERIC) as googlesql.divide_numeric(a, b)
divide(a interval, b bigint) as case when b = 0 and a is not null then ${fail$4(ZERO, "interval")} else googlesql.divide_interval(a, b) end
-- A FLOAT64 that is written out, as it is and as NUMERIC.
add_written(a double, d double, n NUMERIC) as a + d
add_written(a bigint, d double, n NUMERIC) as a + d
add_written(a NUMERIC, d double, n NUMERIC) as cast(a + n as NUMERIC)
subtract_written(a double, d double, n NUMERIC) as a - d
subtract_written(a bigint, d double, n NUMERIC) as a - d
subtract_written(a NUMERIC, d double, n NUMERIC) as cast(a - n as NUMERIC)
subtract_from_written(a double, d double, n NUMERIC) as d - a
subtract_from_written(a bigint, d double, n NUMERIC) as d - a
subtract_from_written(a NUMERIC, d double, n NUMERIC) as cast(n - a as NUMERIC)
multiply_written(a double, d double, n NUMERIC) as a * d
multiply_written(a bigint, d double, n NUMERIC) as a * d
multiply_written(a NUMERIC, d double, n NUMERIC) as cast(a * n as NUMERIC)
divide_by_written(a double, d double, n NUMERIC) as case when d = 0 and a is not null then ${fail$4(ZERO, "double")} else a / d end
divide_by_written(a bigint, d double, n NUMERIC) as case when d = 0 and a is not null then ${fail$4(ZERO, "double")} else a / d end
divide_by_written(a NUMERIC, d double, n NUMERIC) as googlesql.divide_numeric(a, n)
divide_written(a double, d double, n NUMERIC) as case when a = 0 then ${fail$4(ZERO, "double")} else d / a end
divide_written(a bigint, d double, n NUMERIC) as case when a = 0 then ${fail$4(ZERO, "double")} else d / a end
divide_written(a NUMERIC, d double, n NUMERIC) as googlesql.divide_numeric(n, a)
written_beside(x double, d double, n NUMERIC) as d
written_beside(x bigint, d double, n NUMERIC) as d
written_beside(x NUMERIC, d double, n NUMERIC) as n
-- Shifts take INT64 for 64 bits without sign.
unsigned(x bigint) as case when x < 0 then cast(x as hugeint) + 18446744073709551616 else cast(x as hugeint) end
signed(x hugeint) as cast(case when x >= 9223372036854775808 then x - 18446744073709551616 else x end as bigint)
shift_left(x bigint, n bigint) as case when x is null or n is null then null when n < 0 then ${SHIFT} when n > 63 then 0 when n = 0 then x else googlesql.signed((googlesql.unsigned(x) % (cast(1 as hugeint) << (64 - n))) << n) end
shift_right(x bigint, n bigint) as case when x is null or n is null then null when n < 0 then ${SHIFT} when n > 63 then 0 when n = 0 then x else googlesql.signed(googlesql.unsigned(x) >> n) end
shift_left(x blob, n bigint) as case when x is null or n is null then null when n < 0 then ${SHIFT_BYTES} when octet_length(x) = 0 then x else cast(cast(x as bit) << cast(least(n, 8 * octet_length(x)) as integer) as blob) end
shift_right(x blob, n bigint) as case when x is null or n is null then null when n < 0 then ${SHIFT_BYTES} when octet_length(x) = 0 then x else cast(cast(x as bit) >> cast(least(n, 8 * octet_length(x)) as integer) as blob) end
bit_and(a bigint, b bigint) as a & b
bit_and(a blob, b blob) as case when octet_length(a) = 0 and octet_length(b) = 0 then a else cast(cast(a as bit) & cast(b as bit) as blob) end
bit_or(a bigint, b bigint) as a | b
bit_or(a blob, b blob) as case when octet_length(a) = 0 and octet_length(b) = 0 then a else cast(cast(a as bit) | cast(b as bit) as blob) end
bit_xor(a bigint, b bigint) as xor(a, b)
bit_xor(a blob, b blob) as case when octet_length(a) = 0 and octet_length(b) = 0 then a else cast(xor(cast(a as bit), cast(b as bit)) as blob) end
bit_not(a bigint) as ~ a
bit_not(a blob) as case when octet_length(a) = 0 then a else cast(~ cast(a as bit) as blob) end
` };
// actions/lib/googlesql/scalars/patterns.ts
/** How many groups a regular expression captures: GoogleSQL gives the one group, or the whole match. */
function countGroups(pattern) {
	const plain = pattern.replaceAll(/\\Q[\s\S]*?(?:\\E|$)/g, "").replaceAll(/\\[\s\S]|\[\^?\]?(?:\\[\s\S]|\[:\^?\w+:\]|[^\]\\])*\]/g, "");
	return BigInt([...plain.matchAll(/\((?!\?)|\(\?P?</g)].length);
}
/** What JavaScript may read otherwise than RE2, and what holds between characters. */
const STRANGE = /\\[^dDwWsSnrtfv.+*?()|[\]{}^$\\/"'@#:,;=<>!&~`%_ -]|\[\^?\]|\[:|\(\?[^:]/;
/** That no match is empty; false too where it is not certain. */
function isNeverEmpty(pattern) {
	if (STRANGE.test(pattern)) return false;
	try {
		return !new RegExp(`^(?:${pattern})$`).test("");
	} catch {
		return false;
	}
}
/** That REGEXP_REPLACE takes the replacement: `\0` to `\9` for groups there are, and `\\`. */
function isRewrite(pattern, replacement) {
	const groups = countGroups(pattern);
	return [...replacement.matchAll(/\\(.?)/gs)].map(([, one = ""]) => one).every((one) => one === "\\" || /\d/.test(one) && BigInt(one) <= groups);
}
/**
* The matches as BigQuery counts them, from RE2's of `(?s:(.*?))(pattern)()`: lists of the three groups,
* of which the first is what lies between. RE2 goes a character on after what is empty as a whole, so
* that an empty match after something comes twice. BigQuery ends where the text does.
*/
function* readMatches(text, pattern, steps) {
	const groups = countGroups(pattern);
	if (groups > 1n) throw new Error("googlesql: the pattern has more than one capturing group");
	const [gaps = [], wholes = [], inners = []] = JSON.parse(steps);
	let [at, isTwice] = [0, false];
	for (const [index, gap] of gaps.entries()) {
		const whole = wholes[index] ?? "";
		const isEmpty = gap === "" && whole === "";
		const from = at + (gap ?? "").length;
		at = from + whole.length;
		if (!isEmpty || !isTwice) yield {
			from,
			whole,
			found: groups === 0n ? whole : inners[index] ?? null
		};
		isTwice = whole === "" && !isEmpty;
		if (isEmpty) at += (text.codePointAt(at) ?? 0) > 65535 ? 2 : 1;
		if (at >= text.length) return;
	}
}
/** JSON of a list; a group that took no part is empty. */
function regexpEvery(text, pattern, steps) {
	return JSON.stringify([...readMatches(text, pattern, steps)].map(({ found }) => found ?? ""));
}
function findNth(matches, occurrence) {
	let left = occurrence;
	for (const match of matches) {
		left -= 1n;
		if (left === 0n) return match;
	}
}
function regexpNth(text, pattern, steps, occurrence) {
	return findNth(readMatches(text, pattern, steps), occurrence)?.found ?? null;
}
/** How many characters stand before the match or its end; null without a match. */
function regexpPlace(text, pattern, steps, occurrence, end) {
	const match = findNth(readMatches(text, pattern, steps), occurrence);
	if (!match || match.found === null) return null;
	const { from, whole, found } = match;
	const inside = whole.indexOf(found);
	const isTwice = found !== whole && whole.includes(found, inside + 1);
	if (found === "" || isTwice) throw new Error("googlesql: REGEXP_INSTR of an empty match or a group found twice in it");
	const place = from + inside + (end === 1n ? found.length : 0);
	return BigInt(Array.from(text.slice(0, place)).length);
}
// actions/lib/googlesql/functions/regexp.ts
const BEFORE = fail$4("'a position or occurrence below 1'", "varchar");
const NO_PLACE = fail$4("'a position or occurrence below 1, or an occurrence_position but 0 or 1'", "bigint");
const NO_REWRITE = fail$4("'a replacement that names no group of the pattern'", "varchar");
const NUL = fail$4("'a regular expression on a zero byte'", "varchar");
/** What the pattern, sound by itself, finds step by step, as readMatches has it. */
const STEPS = [
	1,
	2,
	3
].map((group) => `regexp_extract_all(s, '(?s:(.*?))(' || p || ')()', ${group})`).join(", ");
/**
* RE2 on both sides; BYTES as Latin-1, a byte a character. Positions cut the text: ^ is where the rest begins.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions#regexp_contains
*/
const REGEXP = {
	scalars: {
		regexp_contains: "googlesql.regexp_contains($1, $2)",
		regexp_replace: "googlesql.regexp_replace($1, $2, $3)"
	},
	macros: `
regexp_latin(x blob) as case when contains(googlesql_to_latin(x), chr(256)) then ${NUL} else googlesql_to_latin(x) end
${ofEither("regexp_contains", "s, p", "regexp_matches(s, p)", "regexp_matches(googlesql.regexp_latin(s), googlesql.regexp_latin(p))")}
regexp_replace_in(s, p, q) as case when googlesql_is_rewrite(p, q) then regexp_replace(s, p, q, 'g') when s is null or p is null or q is null then null else ${NO_REWRITE} end
regexp_replace(s varchar, p varchar, q varchar) as googlesql.regexp_replace_in(s, p, q)
regexp_replace(s blob, p blob, q blob) as googlesql_from_latin(googlesql.regexp_replace_in(googlesql.regexp_latin(s), googlesql.regexp_latin(p), googlesql.regexp_latin(q)))
regexp_steps(s, p) as case when regexp_matches('', p) is not null then cast(to_json([${STEPS}]) as varchar) end
regexp_every_in(s, p) as cast(from_json(googlesql_regexp_every(s, p, googlesql.regexp_steps(s, p)), '["VARCHAR"]') as varchar[])
regexp_every(s varchar, p varchar) as googlesql.regexp_every_in(s, p)
regexp_every(s blob, p blob) as list_transform(googlesql.regexp_every_in(googlesql.regexp_latin(s), googlesql.regexp_latin(p)), lambda one: googlesql_from_latin(one))
regexp_group(s varchar, p varchar) as case when regexp_matches(s, p) then coalesce(nullif(regexp_extract(s, p, 1), ''), regexp_extract_all(s, p, 1)[1]) end
regexp_nth_in(s, p, n, m, size) as case when s is null or n is null or m is null or regexp_matches('', p) is null then null when n < 1 or m < 1 then ${BEFORE} when n > length(s) + 1 or (n > size and (n > 1 or size > 0)) then null else googlesql_regexp_nth(substring(s, n), p, googlesql.regexp_steps(substring(s, n), p), m) end
regexp_nth(s varchar, p varchar, n bigint, m bigint) as googlesql.regexp_nth_in(s, p, n, m, strlen(s))
regexp_nth(s blob, p blob, n bigint, m bigint) as googlesql_from_latin(googlesql.regexp_nth_in(googlesql.regexp_latin(s), googlesql.regexp_latin(p), n, m, octet_length(s)))
regexp_place_in(s, p, n, m, e, size) as case when s is null or n is null or m is null or e is null or regexp_matches('', p) is null then null when n < 1 or m < 1 or e not in (0, 1) then ${NO_PLACE} when p = '' or n > size or n > length(s) then 0 else coalesce(googlesql_regexp_place(substring(s, n), p, googlesql.regexp_steps(substring(s, n), p), m, e) + n, 0) end
${ofEither("regexp_place", "s, p, n, m, e", "googlesql.regexp_place_in(s, p, n, m, e, strlen(s))", "googlesql.regexp_place_in(googlesql.regexp_latin(s), googlesql.regexp_latin(p), n, m, e, octet_length(s))")}
`,
	scripts: {
		is_rewrite: {
			takes: ["varchar", "varchar"],
			gives: "boolean",
			run: isRewrite
		},
		regexp_every: {
			takes: [
				"varchar",
				"varchar",
				"varchar"
			],
			gives: "varchar",
			run: regexpEvery
		},
		regexp_nth: {
			takes: [
				"varchar",
				"varchar",
				"varchar",
				"bigint"
			],
			gives: "varchar",
			run: regexpNth
		},
		regexp_place: {
			takes: [
				"varchar",
				"varchar",
				"varchar",
				"bigint",
				"bigint"
			],
			gives: "bigint",
			run: regexpPlace
		}
	}
};
// actions/lib/googlesql/scalars/text.ts
/**
* What DuckDB has not, or has in bytes or graphemes: characters are code points here.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions
*/
/** Not of 0, which BigQuery's pages and its sources make the empty text and U+0000. */
function chr(code) {
	if (!isCharacter(Number(code)) || code === 0n) throw new Error(`googlesql: ${code} is no code point of text here`);
	return String.fromCodePoint(Number(code));
}
function isCharacter(code) {
	return code >= 0 && code <= 1114111 && (code < 55296 || code > 57343);
}
/** DuckDB's text of a list of integers. */
function readCodes(list) {
	const inside = list.slice(1, -1).trim();
	return inside === "" ? [] : inside.split(",").map((one) => one.trim() === "NULL" ? null : Number(one));
}
function codePointsToString(list) {
	const codes = readCodes(list);
	if (codes.includes(null)) return null;
	return codes.map((code) => {
		if (!isCharacter(code) || code === 0) throw new Error(`googlesql: ${code} is no code point of text here`);
		return String.fromCodePoint(code);
	}).join("");
}
function codePointsToBytes(list) {
	const codes = readCodes(list);
	if (codes.includes(null)) return null;
	for (const code of codes) if (code < 0 || code > 255) throw new Error(`googlesql: ${code} is no byte`);
	return Buffer.from(codes);
}
/** As DuckDB writes a list of integers. */
function toCodePoints(text) {
	return `[${Array.from(text).map((one) => one.codePointAt(0)).join(", ")}]`;
}
const DELIMITERS = "[](){}/|\\<>!?@\"^#$&~_,.:;*%+-";
function initcap(text, delimiters = null) {
	const isDelimiter = (one) => delimiters === null ? DELIMITERS.includes(one) || /\s/u.test(one) : delimiters.includes(one);
	let isFirst = true;
	return Array.from(text).map((one) => {
		const cased = isFirst ? one.toUpperCase() : one.toLowerCase();
		isFirst = isDelimiter(one);
		return isFirst ? one : toSingle(one, cased);
	}).join("");
}
/** ß stays, for which Unicode's simple mapping has no other letter; İ has i. */
function toSingle(one, cased) {
	if (one === "İ") return cased === "İ" ? one : "i";
	return cased.length > one.length ? one : cased;
}
/** Where the occurrence is, from 1; 0 if nowhere. A negative position searches backwards from the end. */
function instr(text, sought, position, occurrence) {
	if (position === 0n) throw new Error("googlesql: INSTR from position 0");
	if (occurrence <= 0n) throw new Error("googlesql: INSTR of an occurrence below 1");
	const [characters, parts] = [Array.from(text), Array.from(sought)];
	const step = position > 0n ? 1 : -1;
	const end = characters.length + (sought === "" ? 1 : 0);
	const start = position > 0n ? Number(position) - 1 : end + Number(position);
	let left = occurrence;
	for (let at = start; at >= 0 && at <= characters.length; at += step) {
		if (parts.every((part, index) => characters[at + index] === part)) left -= 1n;
		if (left === 0n) return BigInt(at + 1);
	}
	return 0n;
}
function translate(text, from, to) {
	const [sources, targets] = [Array.from(from), Array.from(to)];
	if (new Set(sources).size < sources.length) throw new Error("googlesql: TRANSLATE names a character twice");
	const map = new Map(sources.map((source, index) => [source, targets[index] ?? ""]));
	return notTooLong(Array.from(text).map((one) => map.get(one) ?? one).join(""));
}
/** Some functions give no more than a mebibyte. */
function notTooLong(text) {
	if (Buffer.byteLength(text) > 2 ** 20) throw new Error("googlesql: more than 1 MB of text");
	return text;
}
/** Levenshtein's distance. */
function editDistance(a, b) {
	const [left, right] = [Array.from(a), Array.from(b)];
	let row = right.map((_, index) => index + 1);
	left.forEach((one, at) => {
		let [corner, before] = [at, at + 1];
		row = row.map((above, index) => {
			const value = Math.min(above + 1, before + 1, corner + (right[index] === one ? 0 : 1));
			[corner, before] = [above, value];
			return value;
		});
	});
	return BigInt(row.at(-1) ?? left.length);
}
const SOUNDS = Object.fromEntries([
	"bfpv",
	"cgjkqsxz",
	"dt",
	"l",
	"mn",
	"r"
].flatMap((letters, index) => Array.from(letters).map((letter) => [letter, String(index + 1)])));
/** The first letter as it is, and three digits: what sounds as the consonant before, vowels between or not, is one. */
function soundex(text) {
	const letters = text.replaceAll(/[^A-Za-z]/g, "");
	let [code, last] = [letters.charAt(0), SOUNDS[letters.charAt(0).toLowerCase()]];
	for (const letter of letters.slice(1).toLowerCase()) {
		const sound = SOUNDS[letter];
		if (sound === void 0 || sound === last) continue;
		code += sound;
		last = sound;
	}
	return code && code.slice(0, 4).padEnd(4, "0");
}
/** Full case folding: all but ı and Cherokee follow from the two mappings. */
function fold(text) {
	return Array.from(text).map((one) => one === "ı" ? one : one.toLowerCase().toUpperCase().toLowerCase()).join("");
}
function normalize(text, mode) {
	return text.normalize(mode);
}
function normalizeAndCasefold(text, mode) {
	return fold(text.normalize(mode));
}
/** A told value cast to STRING. */
function castText(told) {
	return [...listTexts(readTold(told))][0] ?? null;
}
/**
* Whether the value has the text, whatever the case; of an array or a STRUCT whether any of its values has
* it, and NULL if none has and one is NULL. https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions#contains_substr
*/
function containsSubstr(told, sought) {
	const folded = normalizeAndCasefold(sought, "NFKC");
	const texts = [...listTexts(readTold(told))];
	if (texts.some((text) => text !== null && normalizeAndCasefold(text, "NFKC").includes(folded))) return true;
	return texts.includes(null) ? null : false;
}
// actions/lib/googlesql/functions/strings.ts
/** What TRIM takes away: https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions#trim */
const SPACES = [
	32,
	9,
	10,
	11,
	12,
	13,
	133,
	160,
	5760,
	8192,
	8193,
	8194,
	8195,
	8196,
	8197,
	8198,
	8199,
	8200,
	8201,
	8202,
	8232,
	8233,
	8239,
	8287,
	12288
].map((code) => `chr(${code})`).join(" || ");
/** A macro of text `s`, `p` and `q`, and the same of BYTES, whose bytes are taken for characters. */
function ofBoth(name, parameters, body) {
	const over = body.replaceAll(/\b[spq]\b/g, "googlesql_to_latin($&)");
	return `${name}(${parameters}) as ${body}
${name}(${parameters.replaceAll(/\b([spq]) varchar/g, "$1 blob")}) as googlesql_from_latin(${over})`;
}
/** LEFT and its like, which fail for a negative length. */
function ofLength(name, condition, parameters, body) {
	const failing = fail$4(`'${name.toUpperCase()} of a negative length${name.endsWith("pad") ? ", too long or with nothing" : ""}'`, "varchar");
	return ofBoth(name, parameters, `case when (${condition}) and ${parameters.replaceAll(/(\w) \w+/g, "$1 is not null").replaceAll(",", " and")} then ${failing} else ${body} end`);
}
const LONG = fail$4("'more than 1 MB of text'", "varchar");
const PADS = ["lpad", "rpad"].flatMap((pad) => [ofLength(pad, "n < 0 or n > 1048576 or p = ''", "s varchar, n bigint, p varchar", `${pad}(s, cast(n as integer), p)`), ofLength(pad, "n < 0 or n > 1048576", "s varchar, n bigint", `${pad}(s, cast(n as integer), ' ')`)]);
const TRIMS = [
	"trim",
	"ltrim",
	"rtrim"
].flatMap((trim) => [`${trim}(s varchar) as ${trim}(s, ${SPACES})`, ofBoth(trim, "s varchar, p varchar", `${trim}(s, p)`)]);
const SHORT = "case when n > 4294967295 then 4294967295 else n end";
/** DuckDB takes no positions and lengths beyond 32 bits. */
const START = "case when k > 0 then case when k > 4294967295 then 4294967295 else k end when k = 0 or k < -length(s) then 1 else length(s) + k + 1 end";
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions */
const STRINGS = {
	scalars: {
		ascii: "googlesql.ascii($1)",
		byte_length: "googlesql.byte_length($1)",
		char_length: "googlesql.char_length($1)",
		character_length: "googlesql.char_length($1)",
		chr: "googlesql_chr($1)",
		code_points_to_bytes: "googlesql_code_points_to_bytes(cast(cast($1 as bigint[]) as varchar))",
		code_points_to_string: "googlesql_code_points_to_string(cast(cast($1 as bigint[]) as varchar))",
		edit_distance: ["googlesql.edit_distance($1, $2)", "googlesql.at_most(googlesql.edit_distance($1, $2), $3)"],
		ends_with: "googlesql.ends_with($1, $2)",
		from_base32: "googlesql_from_base32($1)",
		from_base64: "googlesql_from_base64($1)",
		from_hex: "unhex($1)",
		initcap: ["googlesql_initcap($1)", "googlesql_initcap_by($1, $2)"],
		instr: [
			"googlesql.strpos($1, $2)",
			"googlesql.instr($1, $2, $3, 1)",
			"googlesql.instr($1, $2, $3, $4)"
		],
		left: "googlesql.left($1, $2)",
		length: "googlesql.length($1)",
		lower: "googlesql.lower($1)",
		lpad: ["googlesql.lpad($1, $2)", "googlesql.lpad($1, $2, $3)"],
		ltrim: ["googlesql.ltrim($1)", "googlesql.ltrim($1, $2)"],
		octet_length: "googlesql.byte_length($1)",
		repeat: "googlesql.repeat($1, $2)",
		replace: "googlesql.replace($1, $2, $3)",
		reverse: "googlesql.reverse($1)",
		right: "googlesql.right($1, $2)",
		rpad: ["googlesql.rpad($1, $2)", "googlesql.rpad($1, $2, $3)"],
		rtrim: ["googlesql.rtrim($1)", "googlesql.rtrim($1, $2)"],
		safe_convert_bytes_to_string: "googlesql_safe_convert($1)",
		soundex: "googlesql_soundex($1)",
		split: ["string_split($1, ',')", "googlesql.split($1, $2)"],
		starts_with: "googlesql.starts_with($1, $2)",
		strpos: "googlesql.strpos($1, $2)",
		substr: ["googlesql.substr($1, $2)", "googlesql.substr($1, $2, $3)"],
		substring: ["googlesql.substr($1, $2)", "googlesql.substr($1, $2, $3)"],
		to_base32: "googlesql_to_base32($1)",
		to_base64: "to_base64($1)",
		to_code_points: "googlesql.to_code_points($1)",
		to_hex: "googlesql.to_hex($1)",
		translate: "googlesql.translate($1, $2, $3)",
		trim: ["googlesql.trim($1)", "googlesql.trim($1, $2)"],
		unicode: "googlesql.unicode($1)",
		upper: "googlesql.upper($1)"
	},
	macros: `
text_of(x) as case when typeof(x) in ('VARCHAR', 'BIGINT', 'BOOLEAN', 'DATE') then cast(x as varchar) else googlesql_cast_text(googlesql.tell(x)) end
joined_of(x blob) as x
joined_of(x) as googlesql.text_of(x)
${ofEither("ascii", "s", `case when ascii(s) > 127 then ${fail$4("'ASCII of what is not ASCII'", "bigint")} else cast(ascii(s) as bigint) end`, "case when octet_length(s) = 0 then cast(0 as bigint) else cast(googlesql_list_bytes(s) as bigint[])[1] end")}
unicode(s varchar) as case when s = '' then cast(0 as bigint) else cast(unicode(s) as bigint) end
${ofEither("length", "s", "length(s)", "octet_length(s)")}
char_length(s varchar) as length(s)
${ofEither("byte_length", "s", "cast(strlen(s) as bigint)", "octet_length(s)")}
lower(s varchar) as case when strlen(s) = length(s) then lower(s) else googlesql_lower(s) end
lower(s blob) as googlesql_from_latin(translate(googlesql_to_latin(s), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))
upper(s varchar) as case when strlen(s) = length(s) then upper(s) else googlesql_upper(s) end
upper(s blob) as googlesql_from_latin(translate(googlesql_to_latin(s), 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'))
${ofEither("starts_with", "s, p", "starts_with(s, p)")}
${ofEither("ends_with", "s, p", "ends_with(s, p)")}
${ofEither("strpos", "s, p", "strpos(s, p)")}
${ofEither("instr", "s, p, n, m", "googlesql_instr(s, p, n, m)")}
${ofLength("left", "n < 0", "s varchar, n bigint", `left(s, ${SHORT})`)}
${ofLength("right", "n < 0", "s varchar, n bigint", `right(s, ${SHORT})`)}
${PADS.join("\n")}
${ofBoth("repeat", "s varchar, n bigint", `case when n < 0 and s is not null then ${fail$4("'REPEAT a negative number of times'", "varchar")} when n * strlen(s) > 1048576 then ${LONG} else repeat(s, n) end`)}
${TRIMS.join("\n")}
${ofBoth("replace", "s varchar, p varchar, q varchar", "replace(s, p, q)")}
${ofBoth("reverse", "s varchar", "array_to_string(list_reverse(string_split(s, '')), '')")}
split(s varchar, p varchar) as case when p is not null then string_split(s, p) end
split(s blob, p blob) as case when p is not null then list_transform(string_split(googlesql_to_latin(s), googlesql_to_latin(p)), lambda one: googlesql_from_latin(one)) end
${ofBoth("substr", "s varchar, k bigint", `substring(s, ${START})`)}
${ofLength("substr", "n < 0", "s varchar, k bigint, n bigint", `substring(s, ${START}, ${SHORT})`)}
${ofEither("to_code_points", "s", "cast(googlesql_to_code_points(s) as bigint[])", "cast(googlesql_list_bytes(s) as bigint[])")}
${ofBoth("translate", "s varchar, p varchar, q varchar", "googlesql_translate(s, p, q)")}
${ofEither("edit_distance", "s, p", "googlesql_edit_distance(s, p)")}
to_hex(s blob) as lower(hex(s))
at_most(n bigint, m bigint) as case when m < 0 then ${fail$4("'a max_distance below 0'", "bigint")} when n > m then m when m is not null then n end
contains_substr(x, p) as googlesql_contains_substr(googlesql.tell(x), p)
`,
	scripts: {
		cast_text: {
			takes: ["varchar"],
			gives: "varchar",
			run: castText
		},
		chr: {
			takes: ["bigint"],
			gives: "varchar",
			run: chr
		},
		code_points_to_bytes: {
			takes: ["varchar"],
			gives: "blob",
			run: codePointsToBytes
		},
		code_points_to_string: {
			takes: ["varchar"],
			gives: "varchar",
			run: codePointsToString
		},
		contains_substr: {
			takes: ["varchar", "varchar"],
			gives: "boolean",
			run: containsSubstr
		},
		edit_distance: {
			takes: ["varchar", "varchar"],
			gives: "bigint",
			run: editDistance
		},
		from_base32: {
			takes: ["varchar"],
			gives: "blob",
			run: fromBase32
		},
		from_base64: {
			takes: ["varchar"],
			gives: "blob",
			run: fromBase64
		},
		from_latin: {
			takes: ["varchar"],
			gives: "blob",
			run: fromLatin
		},
		initcap: {
			takes: ["varchar"],
			gives: "varchar",
			run: (one) => initcap(one)
		},
		initcap_by: {
			takes: ["varchar", "varchar"],
			gives: "varchar",
			run: initcap
		},
		instr: {
			takes: [
				"varchar",
				"varchar",
				"bigint",
				"bigint"
			],
			gives: "bigint",
			run: instr
		},
		list_bytes: {
			takes: ["blob"],
			gives: "varchar",
			run: listBytes
		},
		lower: {
			takes: ["varchar"],
			gives: "varchar",
			run: (one) => one.toLowerCase()
		},
		normalize: {
			takes: ["varchar", "varchar"],
			gives: "varchar",
			run: normalize
		},
		normalize_and_casefold: {
			takes: ["varchar", "varchar"],
			gives: "varchar",
			run: normalizeAndCasefold
		},
		safe_convert: {
			takes: ["blob"],
			gives: "varchar",
			run: safeConvert
		},
		soundex: {
			takes: ["varchar"],
			gives: "varchar",
			run: soundex
		},
		to_base32: {
			takes: ["blob"],
			gives: "varchar",
			run: toBase32
		},
		to_code_points: {
			takes: ["varchar"],
			gives: "varchar",
			run: toCodePoints
		},
		to_latin: {
			takes: ["blob"],
			gives: "varchar",
			run: toLatin
		},
		translate: {
			takes: [
				"varchar",
				"varchar",
				"varchar"
			],
			gives: "varchar",
			run: translate
		},
		upper: {
			takes: ["varchar"],
			gives: "varchar",
			run: (one) => one.toUpperCase()
		}
	}
};
/** https://cloud.google.com/bigquery/docs/reference/standard-sql/window-functions */
const WINDOWS = {
	windows: {
		cume_dist: [0, 0],
		dense_rank: [0, 0],
		first_value: [1, 1],
		lag: [1, 3],
		last_value: [1, 1],
		lead: [1, 3],
		nth_value: [2, 2],
		ntile: [1, 1],
		percent_rank: [0, 0],
		percentile_cont: [2, 2],
		percentile_disc: [2, 2],
		rank: [0, 0],
		row_number: [0, 0]
	},
	macros: `
percentile_value(x double) as x
percentile_value(x bigint) as cast(x as double)
percentile_value(x NUMERIC) as ${fail$4("'PERCENTILE_CONT of NUMERIC is not supported'", "NUMERIC")}
between_values(a, b, part) as case when a is null then b when part = 0 then a else a + (b - a) * part end
percentile_at(a, place) as googlesql.between_values(a[cast(floor(place) as bigint) + 1], a[cast(ceil(place) as bigint) + 1], place - floor(place))
percentile_cont(a, p) as case when len(a) > 0 then googlesql.percentile_at(list_sort(a, 'ASC', 'NULLS FIRST'), (len(a) - 1) * p) end
percentile_disc(a, p) as list_sort(a, 'ASC', 'NULLS FIRST')[greatest(cast(ceil(len(a) * p) as bigint), 1)]
`
};
/** Those that take a window frame; those that say which values they go over, NULL or not. */
const FRAMED = /* @__PURE__ */ new Set([
	"first_value",
	"last_value",
	"nth_value"
]);
const PERCENTILES = /* @__PURE__ */ new Set(["percentile_cont", "percentile_disc"]);
// actions/lib/googlesql/functions.ts
/** All that is supported, each macro after what it stands on. */
const FAMILIES = [
	DATES,
	NUMERIC,
	OPERATORS$2,
	NUMBERS,
	CONVERSIONS,
	CAST_FORMATS,
	CONDITIONS,
	FORMATTING,
	STRINGS,
	REGEXP,
	JSONS,
	HASHING,
	NET,
	ARRAYS,
	AGGREGATE_FUNCTIONS,
	WINDOWS
];
/** One table of all families'; a name that two of them have is a fault of ours. */
function join(kind) {
	const entries = FAMILIES.flatMap((family) => Object.entries(family[kind] ?? {}));
	const table = Object.fromEntries(entries);
	if (Object.keys(table).length < entries.length) throw new Error(`${kind} are given twice`);
	return table;
}
const SCALARS = join("scalars");
const AGGREGATES = join("aggregates");
const WINDOW_FUNCTIONS = join("windows");
const SCRIPTS = join("scripts");
// actions/lib/googlesql/written-numbers.ts
/** The text of a FLOAT64 that is written out, be it with a sign. */
function writtenFloat(node) {
	if (node.kind === "unary" && /[-+]/.test(node.operator) && node.operand.kind === "number") {
		const text = writtenFloat(node.operand);
		const sign = node.operator === "-" ? "-" : "";
		return text === void 0 || text.startsWith("-") ? void 0 : `${sign}${text}`;
	}
	return node.kind === "number" && /[.eE]/.test(node.value) && !/^-?0x/i.test(node.value) ? node.value : void 0;
}
/** By operator: the macro for a literal that stands on the right, and for one on the left. */
const MACROS = {
	"+": ["add_written", "add_written"],
	"-": ["subtract_written", "subtract_from_written"],
	"*": ["multiply_written", "multiply_written"],
	"/": ["divide_by_written", "divide_written"]
};
/**
* A FLOAT64 that is written out beside NUMERIC is NUMERIC itself, as its digits say, so that the macro is
* given both. https://cloud.google.com/bigquery/docs/reference/standard-sql/conversion_rules#literal_coercion
*/
function pairWithWritten({ operator, left, right }) {
	const [onRight, onLeft] = [writtenFloat(right), writtenFloat(left)];
	const text = onRight ?? onLeft;
	const macros = MACROS[operator];
	if (text === void 0 || !macros || onRight !== void 0 && onLeft !== void 0) return void 0;
	if (!(Math.abs(Number(text)) < 1e29)) return void 0;
	return onRight === void 0 ? {
		macro: macros[1],
		other: right,
		literal: left,
		text
	} : {
		macro: macros[0],
		other: left,
		literal: right,
		text
	};
}
const LITERALS = /* @__PURE__ */ new Set(["null", "number"]);
const SUBQUERIES = /"kind":"(?:subquery|exists|array-subquery)"/;
/** So that long lists, which are of literals, are not gone through. */
const MOST = 20;
/** Prints expressions that get a common type: a FLOAT64 that is written out is what the others are. */
function printBeside(nodes, scope) {
	const printed = nodes.map((node) => scope.printExpression(node, scope));
	const texts = nodes.length > MOST ? [] : nodes.map(writtenFloat);
	if (!texts.some((text) => text !== void 0)) return printed;
	const others = printed.filter((_, index) => texts[index] === void 0 && !LITERALS.has(nodes[index]?.kind ?? ""));
	if (others.length === 0 || SUBQUERIES.test(JSON.stringify(nodes))) return printed;
	const like = others.length === 1 ? others[0] : `coalesce(${others.join(", ")})`;
	return printed.map((text, index) => {
		const written = texts[index];
		return written === void 0 || !(Math.abs(Number(written)) < 1e29) ? text : `googlesql.written_beside(${like}, ${text}, cast('${written}' as decimal(38, 9)))`;
	});
}
// actions/lib/googlesql/hoist.ts
const ROW = "googlesql_row";
/** Whether the call's value comes from several rows. */
function isAggregate(node) {
	return node.kind === "call" && (node.over !== void 0 || Object.hasOwn(AGGREGATES, node.name) || Object.hasOwn(WINDOW_FUNCTIONS, node.name));
}
/** Whether an aggregate or window function stands somewhere in it, subqueries apart. */
function containsAggregate(node) {
	return contains(node, isAggregate);
}
/** Whether a window function does. */
function containsWindow(node) {
	return contains(node, (one) => one.kind === "call" && one.over !== void 0);
}
function contains(node, test) {
	if (typeof node !== "object" || node === null) return false;
	if (Array.isArray(node)) return node.some((one) => contains(one, test));
	const { kind } = node;
	if (kind === "query") return false;
	if (test(node)) return true;
	return Object.values(node).some((one) => typeof one === "object" && contains(one, test));
}
/**
* How deep macros may stand in one another's arguments: DuckDB binds an argument twice to choose
* among typed macros, so each level doubles the time.
*/
const DEEPEST = 4;
const depths = /* @__PURE__ */ new WeakMap();
/** How deep macros stand in one another, subqueries and all; counts a few that are none. */
function measureDepth(node) {
	if (typeof node !== "object" || node === null) return 0;
	const isKept = "kind" in node;
	const known = isKept ? depths.get(node) : void 0;
	if (known !== void 0) return known;
	let inner = 0;
	for (const child of Object.values(node)) if (typeof child === "object") inner = Math.max(inner, measureDepth(child));
	const depth = inner + (isMacro(node) ? 1 : 0);
	if (isKept) depths.set(node, depth);
	return depth;
}
function isMacro(node) {
	if (node.kind === "call") return !isAggregate(node);
	if (node.kind === "binary") return node.operator === "*" || node.operator === "/" || pairWithWritten(node) !== void 0;
	return [
		"cast",
		"extract",
		"index"
	].includes(node.kind);
}
const TRYING = /* @__PURE__ */ new Set([
	"safe_add",
	"safe_divide",
	"safe_multiply",
	"safe_negate",
	"safe_subtract"
]);
const isTrying = (node) => node.kind === "cast" && node.isSafe || node.kind === "call" && (node.isSafe || TRYING.has(node.name));
const FAILING = /^(?:div|mod|ln|log|log10|sqrt|pow|power|exp|error|substr|left|right|repeat|[lr]pad|parse_\w+|from_\w+|int64|float64|bool|string|chr)$/;
const mayFail = (node) => node.kind === "cast" && !node.isSafe || node.kind === "binary" && node.operator === "/" || node.kind === "call" && !node.isSafe && FAILING.test(node.name);
const isSubquery = ({ kind }) => kind === "subquery" || kind === "exists" || kind === "array-subquery";
const fingerprints = /* @__PURE__ */ new WeakMap();
/** The same for expressions that differ only in their place. */
function fingerprint(node) {
	const known = fingerprints.get(node);
	if (known !== void 0) return known;
	const text = JSON.stringify(node, (key, value) => key === "line" || key === "column" ? void 0 : value);
	fingerprints.set(node, text);
	return text;
}
/** Adds a printed value to the struct and gives the text that reads it in the lambda. */
function hoist(printed, scope) {
	if (scope.hoist === void 0 || scope.hoist === "off") return printed;
	const { fields } = scope.hoist;
	const known = fields.indexOf(printed);
	const index = known >= 0 ? known : fields.push(printed) - 1;
	return `${ROW}._${index}`;
}
/** Whether the expression is a value to hoist whole, rather than to go into. */
function isLeaf(node) {
	if (node.kind === "path" || isSubquery(node)) return true;
	return node.kind === "in" && "kind" in node.among && !containsAggregate(node.value);
}
/** Prints with `printPlain`, as a lambda where macros stand over aggregates, or too deep. */
function printHoisting(node, scope, printPlain) {
	if (scope.hoist === "off") return printPlain(node, scope);
	if (scope.hoist) {
		const outside = {
			...scope,
			hoist: void 0
		};
		const depth = measureDepth(node);
		if (depth > 0 && depth <= scope.hoist.below) return hoist(printHoisting(node, outside, printPlain), scope);
		if (isLeaf(node)) return hoist(printPlain(node, outside), scope);
		if (containsAggregate(node)) return printPlain(node, scope);
		return scope.groupKeys.size > 0 && scope.groupKeys.has(fingerprint(node)) ? hoist(printPlain(node, outside), scope) : printPlain(node, scope);
	}
	if (isTrying(node) && contains(node, isSubquery)) return printLambda({
		node,
		scope,
		below: measureDepth(node) - 1,
		printPlain
	});
	if (isTrying(node) && node.kind === "call" && contains(node.args, mayFail)) return printLambda({
		node,
		scope,
		below: measureDepth(node) - 1,
		printPlain
	});
	const isOuter = readsOuter(node, scope);
	if (isOuter && isMacro(node) && !containsAggregate(node)) return printLambda({
		node,
		scope,
		below: 0,
		printPlain
	});
	const isPlain = isAggregate(node) && node.kind === "call" && !node.args.some(containsAggregate) && !isOuter;
	const depth = measureDepth(node);
	if (isPlain || isLeaf(node) || depth <= DEEPEST && !containsAggregate(node)) return printPlain(node, scope);
	return printLambda({
		node,
		scope,
		below: depth - DEEPEST,
		printPlain
	});
}
/** An array to unnest: DuckDB knows the types of columns to the left only inside a lambda there. */
function printUnnested(node, scope) {
	const plain = scope.printExpression(node, scope);
	if (scope.hoist !== void 0 || !plain.includes("googlesql.")) return plain;
	const printPlain = (one, inner) => scope.printExpression(one, inner);
	return printLambda({
		node,
		scope,
		below: 0,
		printPlain
	});
}
function readsOuter(node, { isOuter }) {
	return isOuter !== void 0 && contains(node, (one) => one.kind === "path" && isOuter(one));
}
function printLambda({ node, scope, below, printPlain }) {
	const collected = {
		fields: [],
		below
	};
	const body = printPlain(node, {
		...scope,
		hoist: collected
	});
	if (collected.fields.length === 0 || !/googlesql\.|try\(/.test(body)) return printPlain(node, {
		...scope,
		hoist: "off"
	});
	return `list_transform([struct_pack(${collected.fields.map((field, index) => `_${index} := ${field}`).join(", ")})], lambda ${ROW}: ${body})[1]`;
}
// actions/lib/googlesql/parse-with.ts
/**
* `WITH(a AS x + 1, b AS a * 2, a + b)`, as the subquery that names each value once.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/operators#with_expression
*/
function parseWithExpression(cursor) {
	const { line, column } = cursor.next();
	const at = {
		line,
		column
	};
	cursor.expect("(");
	const names = /* @__PURE__ */ new Set();
	let from;
	while (cursor.atName() && cursor.peek(1).keyword === "as") {
		const alias = cursor.name();
		cursor.expect("as");
		const value = cursor.expression();
		cursor.expect(",");
		if (names.has(alias.name.toLowerCase())) throw invalid(`${alias.name} is given twice`, alias);
		names.add(alias.name.toLowerCase());
		refuseAggregate(value);
		from = {
			kind: "derived",
			query: select([...from ? [{
				kind: "star",
				except: [],
				replace: [],
				...at
			}] : [], {
				kind: "expression",
				value,
				alias,
				...at
			}], from, at),
			...at
		};
	}
	const value = cursor.expression();
	refuseAggregate(value);
	cursor.expect(")");
	return {
		kind: "subquery",
		query: select([{
			kind: "expression",
			value,
			...at
		}], from, at),
		...at
	};
}
/** It would go over the rows of the subquery. */
function refuseAggregate(value) {
	if (containsAggregate(value)) throw unsupported("The expression WITH over aggregates", value);
}
function select(items, from, at) {
	return {
		kind: "query",
		isRecursive: false,
		ctes: [],
		body: {
			kind: "select",
			isDistinct: false,
			items,
			from,
			windows: [],
			...at
		},
		orderBy: [],
		...at
	};
}
// actions/lib/googlesql/parse-primary.ts
const TYPED_LITERALS = /* @__PURE__ */ new Set([
	"date",
	"datetime",
	"time",
	"timestamp",
	"numeric",
	"bignumeric",
	"json",
	"decimal",
	"bigdecimal",
	"range"
]);
/** Functions that are called without parentheses. */
const BARE_CALLS = /* @__PURE__ */ new Set([
	"current_date",
	"current_datetime",
	"current_time",
	"current_timestamp"
]);
/** Reserved words that begin a call all the same. */
const RESERVED_CALLS = /* @__PURE__ */ new Set([
	"if",
	"left",
	"right",
	"grouping",
	"any",
	"collate",
	"contains",
	"range",
	"hash"
]);
/** An expression that no operator divides. */
function parsePrimary(cursor) {
	const { kind, value, text, line, column } = cursor.peek();
	const at = {
		line,
		column
	};
	if (kind === "number" || kind === "string" || kind === "bytes" || kind === "parameter") {
		cursor.next();
		return {
			kind,
			value: kind === "parameter" ? text.slice(1) : value,
			...at
		};
	}
	if (kind === "symbol") return parseBracketed(cursor);
	if (kind === "quoted") return parsePathOrCall(cursor);
	if (kind === "end") throw cursor.unexpected("an expression");
	const word = text.toLowerCase();
	const following = cursor.peek(1);
	if (word === "null" && cursor.accept("null")) return {
		kind: "null",
		...at
	};
	if ((word === "true" || word === "false") && cursor.accept(word)) return {
		kind: "boolean",
		value: word === "true",
		...at
	};
	if (TYPED_LITERALS.has(word) && following.kind === "string") return parseTyped(cursor);
	if (word === "range" && following.text === "<") throw unsupported("A literal of type RANGE", at);
	if (word === "with" && following.text === "(") return parseWithExpression(cursor);
	if (word === "case") return parseCase(cursor);
	if (word === "cast" || word === "safe_cast") return parseCast(cursor);
	if (word === "extract" && following.text === "(") return parseExtract(cursor);
	if (word === "interval") return parseInterval(cursor);
	if (word === "array" && following.text !== ".") return parseArray(cursor);
	if (word === "struct") return parseStruct(cursor);
	if (word === "exists" && cursor.accept("exists")) return {
		kind: "exists",
		query: cursor.subquery(),
		...at
	};
	return parsePathOrCall(cursor);
}
function parsePathOrCall(cursor) {
	const { text, value, kind, line, column } = cursor.peek();
	const word = text.toLowerCase();
	if (cursor.peek(1).text === "(" && (cursor.atName() || RESERVED_CALLS.has(word))) {
		cursor.next();
		return parseArguments(cursor, {
			name: value.toLowerCase(),
			isSafe: false,
			line,
			column
		});
	}
	const name = cursor.name("an expression");
	if (kind === "word" && BARE_CALLS.has(word) && !cursor.at(".")) return {
		kind: "call",
		name: word,
		isSafe: false,
		isDistinct: false,
		isStar: false,
		args: [],
		orderBy: [],
		line,
		column
	};
	return {
		kind: "path",
		parts: [name],
		line,
		column
	};
}
function parseTyped(cursor) {
	const { text, line, column } = cursor.next();
	return {
		kind: "typed",
		type: text.toLowerCase().replace("decimal", "numeric"),
		value: cursor.next().value,
		line,
		column
	};
}
/** `(…)`: an expression, a subquery or a tuple; `[…]`: an array. */
function parseBracketed(cursor) {
	const { line, column } = cursor.peek();
	if (cursor.at("[")) return parseArrayItems(cursor, {
		kind: "array",
		items: [],
		line,
		column
	});
	if (cursor.at("?")) throw unsupported("A positional parameter", cursor.peek());
	if (cursor.at("(") && cursor.atQuery(1)) return {
		kind: "subquery",
		query: cursor.subquery(),
		line,
		column
	};
	if (!cursor.accept("(")) throw cursor.unexpected("an expression");
	const items = cursor.list(() => cursor.expression());
	cursor.expect(")");
	const [first] = items;
	if (items.length > 1 || !first) return {
		kind: "tuple",
		items,
		line,
		column
	};
	return first;
}
function parseCase(cursor) {
	const { line, column } = cursor.next();
	const operand = cursor.at("when") ? void 0 : cursor.expression();
	const whens = [];
	while (cursor.accept("when")) {
		const when = cursor.expression();
		cursor.expect("then");
		whens.push({
			when,
			result: cursor.expression()
		});
	}
	if (whens.length === 0) throw cursor.unexpected("\"WHEN\"");
	const otherwise = cursor.accept("else") ? cursor.expression() : void 0;
	cursor.expect("end");
	return {
		kind: "case",
		operand,
		whens,
		otherwise,
		line,
		column
	};
}
function parseCast(cursor) {
	const { line, column, text } = cursor.next();
	cursor.expect("(");
	const value = cursor.expression();
	cursor.expect("as");
	const type = parseType$1(cursor);
	const format = cursor.accept("format") ? cursor.expression() : void 0;
	const zone = format && cursor.accept("at", "time", "zone") ? cursor.expression() : void 0;
	cursor.expect(")");
	return {
		kind: "cast",
		isSafe: text.toLowerCase() === "safe_cast",
		value,
		type,
		format,
		zone,
		line,
		column
	};
}
function parseExtract(cursor) {
	const { line, column } = cursor.next();
	cursor.expect("(");
	const part = parseDatePart(cursor);
	cursor.expect("from");
	const from = cursor.expression();
	const zone = cursor.accept("at", "time", "zone") ? cursor.expression() : void 0;
	cursor.expect(")");
	return {
		kind: "extract",
		part,
		from,
		zone,
		line,
		column
	};
}
function parseInterval(cursor) {
	const { line, column } = cursor.next();
	return {
		kind: "interval",
		value: cursor.expression(),
		part: parseDatePart(cursor),
		to: cursor.accept("to") ? parseDatePart(cursor) : void 0,
		line,
		column
	};
}
function parseArray(cursor) {
	const { line, column } = cursor.peek();
	if (cursor.at("array", "(")) {
		cursor.next();
		return {
			kind: "array-subquery",
			query: cursor.subquery(),
			line,
			column
		};
	}
	if (cursor.at("array", "[")) cursor.next();
	return parseArrayItems(cursor, {
		kind: "array",
		type: cursor.at("array") ? parseType$1(cursor) : void 0,
		items: [],
		line,
		column
	});
}
function parseArrayItems(cursor, node) {
	cursor.expect("[");
	const items = cursor.at("]") ? [] : cursor.list(() => cursor.expression());
	cursor.expect("]");
	return {
		...node,
		items
	};
}
function parseStruct(cursor) {
	const { line, column } = cursor.peek();
	const isTyped = cursor.peek(1).text === "<";
	const type = isTyped ? parseType$1(cursor) : void 0;
	if (!isTyped) cursor.next();
	cursor.expect("(");
	const parseField = () => {
		return {
			value: cursor.expression(),
			name: cursor.accept("as") ? cursor.name() : void 0
		};
	};
	const fields = cursor.at(")") ? [] : cursor.list(parseField);
	cursor.expect(")");
	return {
		kind: "struct",
		type,
		fields,
		line,
		column
	};
}
// actions/lib/googlesql/parse-expression.ts
/** Binary operators that associate to the left, loosest first:
* https://cloud.google.com/bigquery/docs/reference/standard-sql/operators#operator_precedence */
const LEVELS = [
	["|"],
	["^"],
	["&"],
	["<<", ">>"],
	["+", "-"],
	[
		"*",
		"/",
		"||"
	]
];
const COMPARISONS = [
	"=",
	"<",
	">",
	"<=",
	">=",
	"<>",
	"!="
];
/** An expression, from the loosest operator (OR) down. */
function parseExpression(cursor) {
	let left = parseAnd(cursor);
	while (cursor.at("or")) left = binary(cursor, left, parseAnd);
	return left;
}
function parseAnd(cursor) {
	let left = parseNot(cursor);
	while (cursor.at("and")) left = binary(cursor, left, parseNot);
	return left;
}
function parseNot(cursor) {
	const { line, column } = cursor.peek();
	if (!cursor.accept("not")) return parseComparison(cursor);
	return {
		kind: "unary",
		operator: "not",
		operand: parseNot(cursor),
		line,
		column
	};
}
function binary(cursor, left, parseRight) {
	const { text, line, column } = cursor.next();
	return {
		kind: "binary",
		operator: text.toLowerCase(),
		left,
		right: parseRight(cursor),
		line,
		column
	};
}
const parseOperand$1 = (cursor) => parseLevel(cursor, 0);
/** Comparison operators do not associate: `a = b = c` is an error. */
function parseComparison(cursor) {
	const left = parseOperand$1(cursor);
	const compared = parseComparisonOf(cursor, left);
	if (compared !== left && cursor.atAny(...COMPARISONS)) throw invalid("comparisons cannot be chained without parentheses", cursor.peek());
	return compared;
}
function parseComparisonOf(cursor, value) {
	if (cursor.atAny(...COMPARISONS)) return binary(cursor, value, parseOperand$1);
	const { line, column } = cursor.peek();
	const at = {
		line,
		column
	};
	if (cursor.accept("is")) return parseIs(cursor, value);
	const isNot = cursor.at("not") && cursor.accept("not");
	if (cursor.accept("between")) {
		const low = parseOperand$1(cursor);
		cursor.expect("and");
		return {
			kind: "between",
			isNot,
			value,
			low,
			high: parseOperand$1(cursor),
			...at
		};
	}
	if (cursor.accept("like")) {
		if (cursor.atAny("any", "all", "some")) {
			if (isNot) throw unsupported("NOT LIKE with ANY, SOME or ALL", at);
			return parseLikeAny(cursor, value);
		}
		return {
			kind: "like",
			isNot,
			value,
			pattern: parseOperand$1(cursor),
			...at
		};
	}
	if (cursor.accept("in")) return parseIn(cursor, {
		kind: "in",
		isNot,
		value,
		among: [],
		...at
	});
	if (isNot) throw cursor.unexpected("\"BETWEEN\", \"LIKE\" or \"IN\"");
	return value;
}
/** `x LIKE ANY (a, b)` is what `x LIKE a OR x LIKE b` is, and ALL what AND makes of them. */
function parseLikeAny(cursor, value) {
	const { line, column, text } = cursor.next();
	const at = {
		line,
		column
	};
	if (cursor.accept("unnest")) {
		cursor.expect("(");
		const unnest = cursor.expression();
		cursor.expect(")");
		return {
			kind: "like-array",
			value,
			patterns: unnest,
			isAll: /all/i.test(text),
			...at
		};
	}
	if (cursor.at("(") && cursor.atQuery(1)) return {
		kind: "like-array",
		value,
		patterns: {
			kind: "array-subquery",
			query: cursor.subquery(),
			...at
		},
		isAll: /all/i.test(text),
		...at
	};
	cursor.expect("(");
	const patterns = cursor.list(() => cursor.expression());
	cursor.expect(")");
	const operator = text.toLowerCase() === "all" ? "and" : "or";
	return patterns.map((pattern) => ({
		kind: "like",
		isNot: false,
		value,
		pattern,
		...at
	})).reduce((left, right) => ({
		kind: "binary",
		operator,
		left,
		right,
		...at
	}));
}
function parseIs(cursor, value) {
	const { line, column } = cursor.peek();
	const isNot = cursor.accept("not");
	if (cursor.accept("distinct", "from")) return {
		kind: "distinct-from",
		isNot,
		left: value,
		right: parseOperand$1(cursor),
		line,
		column
	};
	const what = cursor.accept("unknown") ? "null" : [
		"null",
		"true",
		"false"
	].find((word) => cursor.accept(word));
	if (!what) throw cursor.unexpected("\"NULL\", \"TRUE\", \"FALSE\" or \"DISTINCT FROM\"");
	return {
		kind: "is",
		isNot,
		value,
		what,
		line,
		column
	};
}
function parseIn(cursor, node) {
	if (cursor.accept("unnest")) {
		cursor.expect("(");
		const unnest = cursor.expression();
		cursor.expect(")");
		return {
			...node,
			among: { unnest }
		};
	}
	cursor.expect("(");
	const among = cursor.atQuery() ? cursor.query() : cursor.list(() => cursor.expression());
	cursor.expect(")");
	return {
		...node,
		among
	};
}
function parseLevel(cursor, level) {
	const operators = LEVELS[level];
	if (!operators) return parseUnary(cursor);
	const parseRight = (inner) => parseLevel(inner, level + 1);
	let left = parseRight(cursor);
	while (cursor.atAny(...operators)) left = binary(cursor, left, parseRight);
	return left;
}
function parseUnary(cursor) {
	const { line, column } = cursor.peek();
	const operator = [
		"-",
		"+",
		"~"
	].find((symbol) => cursor.accept(symbol));
	if (!operator) return parsePostfix(cursor);
	const operand = parseUnary(cursor);
	if (operator === "-" && operand.kind === "number") return {
		...operand,
		value: operand.value.startsWith("-") ? operand.value.slice(1) : `-${operand.value}`,
		line,
		column
	};
	return {
		kind: "unary",
		operator,
		operand,
		line,
		column
	};
}
function parsePostfix(cursor) {
	let base = parsePrimary(cursor);
	for (;;) {
		const { line, column } = cursor.peek();
		if (cursor.at(".") && cursor.peek(1).text !== "*") {
			cursor.next();
			const name = cursor.nameAfterDot();
			if (base.kind !== "path") base = {
				kind: "field",
				base,
				name,
				line,
				column
			};
			else if (cursor.at("(")) base = parseNamespacedCall(cursor, [...base.parts, name]);
			else base = {
				...base,
				parts: [...base.parts, name]
			};
		} else if (cursor.accept("[")) {
			const by = /^(safe_)?(offset|ordinal)$/i.exec(cursor.peek().text) !== null && cursor.peek(1).text === "(" ? cursor.next().text.toLowerCase() : "item";
			const index = cursor.expression();
			cursor.expect("]");
			base = {
				kind: "index",
				base,
				by,
				index,
				line,
				column
			};
		} else return base;
	}
}
/** `SAFE.f(…)`, `NET.HOST(…)`. */
function parseNamespacedCall(cursor, parts) {
	const isSafe = parts[0]?.name.toLowerCase() === "safe" && !parts[0].isQuoted;
	const names = isSafe ? parts.slice(1) : parts;
	const at = names[0] ?? cursor.peek();
	return parseArguments(cursor, {
		name: names.map(({ name }) => name.toLowerCase()).join("."),
		isSafe,
		line: at.line,
		column: at.column
	});
}
// actions/lib/googlesql/parse-merge.ts
/** What follows MERGE:
* https://cloud.google.com/bigquery/docs/reference/standard-sql/dml-syntax#merge_statement */
function parseMerge(cursor, at) {
	cursor.accept("into");
	const table = parseTablePath(cursor);
	const alias = cursor.alias();
	cursor.expect("using");
	const source = parseMergeSource(cursor);
	if (nameOf$1(source)?.name.toLowerCase() === (alias ?? table.at(-1))?.name.toLowerCase()) throw invalid("the target and the source of MERGE need different aliases", source);
	cursor.expect("on");
	const on = cursor.expression();
	const clauses = [];
	while (cursor.accept("when")) clauses.push(parseClause(cursor));
	if (clauses.length === 0) throw cursor.unexpected("\"WHEN\"");
	return {
		kind: "merge",
		table,
		alias,
		source,
		on,
		clauses,
		...at
	};
}
function parseMergeSource(cursor) {
	const { line, column } = cursor.peek();
	if (cursor.accept("(")) {
		const query = cursor.tableQuery();
		cursor.expect(")");
		return {
			kind: "derived",
			query,
			alias: cursor.alias(),
			line,
			column
		};
	}
	return {
		kind: "table",
		path: parseTablePath(cursor),
		alias: cursor.alias(),
		line,
		column
	};
}
function nameOf$1(source) {
	return source.alias ?? (source.kind === "table" ? source.path.at(-1) : void 0);
}
function parseClause(cursor) {
	const isNot = cursor.accept("not");
	cursor.expect("matched");
	const isBySource = isNot && cursor.accept("by", "source");
	if (isNot && !isBySource && cursor.accept("by")) cursor.expect("target");
	const when = isBySource ? "not matched by source" : isNot ? "not matched" : "matched";
	const condition = cursor.accept("and") ? cursor.expression() : void 0;
	cursor.expect("then");
	return {
		when,
		condition,
		action: when === "not matched" ? parseInsertAction(cursor) : parseChangeAction(cursor)
	};
}
function parseInsertAction(cursor) {
	cursor.expect("insert");
	const columns = cursor.at("(") ? parseNames(cursor) : [];
	const { line, column } = cursor.peek();
	if (!cursor.accept("row")) {
		cursor.expect("values");
		return {
			kind: "insert",
			columns,
			values: parseValues(cursor)
		};
	}
	if (columns.length > 0) throw unsupported("INSERT of columns with ROW", {
		line,
		column
	});
	return {
		kind: "insert",
		columns
	};
}
function parseChangeAction(cursor) {
	if (cursor.accept("delete")) return { kind: "delete" };
	if (!cursor.accept("update")) throw cursor.unexpected("\"UPDATE\" or \"DELETE\"");
	return {
		kind: "update",
		set: parseAssignments(cursor)
	};
}
// actions/lib/googlesql/parse-select.ts
/** A SELECT with its clauses up to WINDOW. */
function parseSelect(cursor) {
	return {
		...parseSelectList(cursor),
		from: cursor.accept("from") ? parseSource(cursor) : void 0,
		where: cursor.accept("where") ? cursor.expression() : void 0,
		groupBy: cursor.accept("group", "by") ? parseGrouping(cursor) : void 0,
		having: cursor.accept("having") ? cursor.expression() : void 0,
		qualify: cursor.accept("qualify") ? cursor.expression() : void 0,
		windows: parseWindows(cursor)
	};
}
/** `SELECT DISTINCT AS STRUCT …`, its columns and no clause after them. */
function parseSelectList(cursor) {
	const { line, column } = cursor.next();
	if (cursor.at("with") && cursor.peek(1).text !== "(") throw unsupported("SELECT WITH", cursor.peek());
	const isDistinct = cursor.accept("distinct");
	if (!isDistinct) cursor.accept("all");
	return {
		kind: "select",
		isDistinct,
		as: cursor.accept("as", "struct") ? "struct" : cursor.accept("as", "value") ? "value" : void 0,
		items: parseItems(cursor),
		windows: [],
		line,
		column
	};
}
/** Windows with names, if WINDOW stands here. */
function parseWindows(cursor) {
	return cursor.accept("window") ? cursor.list(() => parseNamedWindow(cursor)) : [];
}
/** A comma may stand after the last item. */
function parseItems(cursor) {
	const items = [parseItem(cursor)];
	while (cursor.accept(",")) {
		if (cursor.atAny("from", ")", ";", "|>", "window") || cursor.peek().kind === "end") break;
		items.push(parseItem(cursor));
	}
	return items;
}
function parseItem(cursor) {
	const { line, column } = cursor.peek();
	const at = {
		line,
		column
	};
	if (cursor.accept("*")) return parseStar(cursor, {
		of: void 0,
		...at
	});
	const value = cursor.expression();
	if (cursor.accept(".", "*")) return parseStar(cursor, {
		of: value,
		...at
	});
	return {
		kind: "expression",
		value,
		alias: cursor.alias(),
		...at
	};
}
function parseStar(cursor, star) {
	const except = cursor.at("except", "(") && cursor.accept("except") ? parseNames(cursor) : [];
	if (!cursor.accept("replace", "(")) return {
		kind: "star",
		...star,
		except,
		replace: []
	};
	const replace = cursor.list(() => {
		const value = cursor.expression();
		cursor.accept("as");
		return {
			value,
			alias: cursor.name("a column")
		};
	});
	cursor.expect(")");
	return {
		kind: "star",
		...star,
		except,
		replace
	};
}
/** ROLLUP, CUBE and GROUPING SETS stand alone, as BigQuery has it. */
function parseGrouping(cursor) {
	if (cursor.accept("all")) return { kind: "all" };
	if (cursor.accept("(", ")")) return {
		kind: "grouping sets",
		keys: [],
		sets: [{
			kind: "set",
			keys: [[]]
		}]
	};
	const { line, column, text } = cursor.peek();
	const kind = ["rollup", "cube"].find((word) => cursor.accept(word));
	const isSets = !kind && cursor.accept("grouping", "sets");
	if (kind || isSets) {
		const sets = kind ? [{
			kind,
			keys: parseKeySets(cursor)
		}] : parseGroupingSets(cursor);
		if (cursor.at(",")) throw unsupported(`${text.toUpperCase()} beside other keys`, {
			line,
			column
		});
		return {
			kind: kind ?? "grouping sets",
			keys: sets.flatMap(({ keys }) => keys.flat()),
			sets
		};
	}
	return {
		kind: "by",
		keys: cursor.list(() => {
			if (cursor.atAny("rollup", "cube") || cursor.at("grouping", "sets")) throw unsupported(`${cursor.peek().text.toUpperCase()} beside other keys`, cursor.peek());
			return cursor.expression();
		})
	};
}
function parseGroupingSets(cursor) {
	cursor.expect("(");
	const sets = cursor.list(() => {
		const kind = ["rollup", "cube"].find((word) => cursor.accept(word));
		return kind ? {
			kind,
			keys: parseKeySets(cursor)
		} : {
			kind: "set",
			keys: [parseKeys(cursor)]
		};
	});
	cursor.expect(")");
	return sets;
}
/** `(a, (b, c))`. */
function parseKeySets(cursor) {
	cursor.expect("(");
	const sets = cursor.list(() => parseKeys(cursor));
	cursor.expect(")");
	return sets;
}
/** `a`, `(a, b)` or `()`. */
function parseKeys(cursor) {
	if (cursor.accept("(", ")")) return [];
	const key = cursor.expression();
	return key.kind === "tuple" ? [...key.items] : [key];
}
function parseNamedWindow(cursor) {
	const name = cursor.name("a window's name");
	cursor.expect("as");
	return {
		name,
		window: parseWindow(cursor)
	};
}
// actions/lib/googlesql/parse-aggregate.ts
/**
* What follows `|> AGGREGATE`: `COUNT(*) AS n DESC GROUP BY a, b AS c`. Its columns are the keys, then
* the aggregates; what has ASC or DESC is its order, keys first.
*/
function parseAggregate(cursor, at) {
	const aggregates = cursor.at("group") ? [] : parseParts(cursor);
	const isGrouped = cursor.accept("group");
	const isOrdered = isGrouped && cursor.accept("and", "order");
	if (isGrouped) cursor.expect("by");
	if (isGrouped && cursor.at("all")) throw unsupported("GROUP BY ALL in a pipe", cursor.peek());
	const isSets = cursor.atAny("rollup", "cube") || cursor.at("grouping", "sets");
	const sets = isGrouped && isSets ? parseGrouping(cursor) : void 0;
	const keys = sets ? listKeys(sets) : isGrouped ? parseParts(cursor) : [];
	const parts = [...keys, ...aggregates];
	const place = (index) => ({
		kind: "number",
		value: String(index + 1),
		...at
	});
	const orderBy = parts.flatMap(({ order }, index) => {
		const isKey = isOrdered && index < keys.length;
		const how = order ?? (isKey ? { isDescending: false } : void 0);
		return how && (isKey || !isOrdered) ? [{
			value: place(index),
			...how
		}] : [];
	});
	return {
		select: {
			kind: "select",
			isDistinct: false,
			items: parts.map(({ item }) => item),
			groupBy: sets ?? (isGrouped ? {
				kind: "by",
				keys: keys.map((_, index) => place(index))
			} : void 0),
			windows: [],
			...at
		},
		orderBy
	};
}
/** Each key of the sets once, in the order of the text. */
function listKeys(sets) {
	const keys = sets.kind === "all" ? [] : sets.keys;
	return [...new Map(keys.map((value) => [fingerprint(value), value])).values()].map((value) => ({ item: {
		kind: "expression",
		value,
		line: value.line,
		column: value.column
	} }));
}
/** A comma may stand after the last. */
function parseParts(cursor) {
	const parts = [parsePart(cursor)];
	while (cursor.accept(",")) {
		if (cursor.atAny("group", ")", ";", "|>") || cursor.peek().kind === "end") break;
		parts.push(parsePart(cursor));
	}
	return parts;
}
function parsePart(cursor) {
	const { line, column } = cursor.peek();
	const value = cursor.expression();
	const before = cursor.alias();
	const order = parseOrder(cursor);
	return {
		item: {
			kind: "expression",
			value,
			alias: before ?? cursor.alias(),
			line,
			column
		},
		order
	};
}
// actions/lib/googlesql/parse-set.ts
const MODES = [
	"inner",
	"left",
	"full"
];
const OPERATORS$1 = [
	"union",
	"intersect",
	"except"
];
/**
* `UNION ALL`, `LEFT OUTER UNION DISTINCT BY NAME ON (a)`, `EXCEPT DISTINCT STRICT CORRESPONDING`, or
* nothing where no set operation stands.
*/
function parseSetOperator(cursor) {
	const mode = MODES.find((word) => OPERATORS$1.some((set) => cursor.at(word, set) || cursor.at(word, "outer", set)));
	if (mode) {
		cursor.expect(mode);
		cursor.accept("outer");
	}
	const operator = OPERATORS$1.find((word) => cursor.accept(word));
	if (!operator) return void 0;
	const isAll = cursor.accept("all");
	if (!isAll) cursor.expect("distinct");
	if (isAll && operator !== "union") throw unsupported(`${operator.toUpperCase()} ALL`, cursor.peek());
	const byName = parseByName(cursor, mode);
	if (mode && !byName) throw cursor.unexpected("\"BY NAME\"");
	return {
		operator: isAll ? "union all" : operator,
		byName
	};
}
/** BY NAME takes the same columns on both sides, CORRESPONDING those that both have. */
function parseByName(cursor, mode) {
	if (cursor.accept("by", "name")) return {
		mode: mode ?? "strict",
		columns: cursor.accept("on") ? parseNames(cursor) : void 0
	};
	const isStrict = cursor.accept("strict");
	if (!isStrict && !cursor.at("corresponding")) return void 0;
	cursor.expect("corresponding");
	const columns = cursor.accept("by") ? parseNames(cursor) : void 0;
	return {
		mode: isStrict ? "strict" : mode ?? "inner",
		columns
	};
}
// actions/lib/googlesql/pipe-names.ts
/** Whether a path begins at the table: `t.a`, `t.*`. */
function mentions(node, table) {
	return some(node, ({ kind, parts, of }) => kind === "star" ? isOnly(of, table) : (parts?.length ?? 0) > 1 && isNamed(parts?.[0], table));
}
/** Whether the whole row of the table is read: `t`, `t.*`. */
function mentionsRow(node, table) {
	return some(node, ({ kind, parts, of }) => kind === "star" ? isOnly(of, table) : parts?.length === 1 && isNamed(parts[0], table));
}
/** Items over columns that a star changes, as items over the columns before. */
function readThrough(items, star) {
	const values = /* @__PURE__ */ new Map();
	for (const { value, alias } of star.replace) values.set(alias.name.toLowerCase(), value);
	for (const { column, alias } of star.rename ?? []) {
		const { line, column: at } = alias;
		values.set(alias.name.toLowerCase(), {
			kind: "path",
			parts: [column],
			line,
			column: at
		});
	}
	return items.map((item) => {
		if (item.kind === "star") return item.of ? item : {
			...star,
			...position(item)
		};
		const [only, ...more] = item.value.kind === "path" ? item.value.parts : [];
		const alias = item.alias ?? (more.length === 0 ? only : void 0);
		const value = mapNames(item.value, (path, name) => values.get(name.toLowerCase()) ?? path);
		return {
			...item,
			value,
			alias
		};
	});
}
function some(node, test) {
	if (typeof node !== "object" || node === null) return false;
	if (Array.isArray(node)) return node.some((one) => some(one, test));
	return test(node) || Object.values(node).some((one) => some(one, test));
}
function isOnly(of, table) {
	return of?.kind === "path" && of.parts.length === 1 && isNamed(of.parts[0], table);
}
function isNamed(name, table) {
	return name?.name.toLowerCase() === table.toLowerCase();
}
function position({ line, column }) {
	return {
		line,
		column
	};
}
// actions/lib/googlesql/parse-pipe.ts
/**
* Each operator as the query that it stands for, of what came before as a subquery.
* https://cloud.google.com/bigquery/docs/reference/standard-sql/pipe-syntax
*/
const OPERATORS = {
	aggregate: (cursor, pipe, at) => {
		const { select, orderBy } = parseAggregate(cursor, at);
		return {
			from: derive({
				...bare(select, at),
				body: over(pipe, select)
			}),
			orderBy
		};
	},
	as: (cursor, pipe) => ({
		from: derive(toQuery(pipe), cursor.name("an alias")),
		orderBy: []
	}),
	distinct: (_, pipe, at) => choose(pipe, [star(at)], {
		at,
		isDistinct: true
	}),
	drop: (cursor, pipe, at) => change(pipe, {
		...star(at),
		except: cursor.list(() => cursor.name("a column"))
	}),
	extend: parseExtend,
	limit: (cursor, pipe) => {
		const limit = cursor.expression();
		const offset = cursor.accept("offset") ? cursor.expression() : void 0;
		return {
			...pipe.limit ? close(pipe) : pipe,
			limit,
			offset,
			before: void 0
		};
	},
	order: (cursor, pipe) => {
		cursor.expect("by");
		const orderBy = parseOrderings(cursor);
		return {
			...isOrdered(pipe) ? close(pipe) : pipe,
			orderBy,
			before: void 0
		};
	},
	rename: (cursor, pipe, at) => {
		const rename = cursor.list(() => {
			const column = cursor.name("a column");
			cursor.accept("as");
			return {
				column,
				alias: cursor.name("a name")
			};
		});
		return change(pipe, {
			...star(at),
			rename
		});
	},
	select: (cursor, pipe, at) => {
		const written = {
			...parseSelectList(cursor),
			windows: parseWindows(cursor)
		};
		const { before } = pipe;
		const alias = before && nameOf(before.pipe.from);
		if (alias && mentions(written, alias.name)) {
			const select = {
				...written,
				items: readThrough(written.items, before.star)
			};
			return {
				from: derive({
					...bare(select, at),
					body: over(before.pipe, select)
				}),
				orderBy: []
			};
		}
		const select = written;
		return {
			from: derive({
				...bare(select, at),
				body: over(pipe, select)
			}),
			orderBy: []
		};
	},
	set: (cursor, pipe, at) => {
		const replace = cursor.list(() => {
			const alias = cursor.name("a column");
			cursor.expect("=");
			return {
				value: cursor.expression(),
				alias
			};
		});
		return change(pipe, {
			...star(at),
			replace
		});
	},
	where: (cursor, pipe, at) => {
		const condition = cursor.expression();
		const { where: left, before: _, ...rest } = pipe.limit ? close(pipe) : pipe;
		const where = left ? {
			kind: "binary",
			operator: "and",
			left,
			right: condition,
			...at
		} : condition;
		return {
			...rest,
			where
		};
	},
	window: parseExtend
};
/** SELECT and the names of columns stand behind their operator's word, others' words are passed. */
const KEPT = /* @__PURE__ */ new Set(["select"]);
/** What `|>` adds, as long as it stands here. */
function parsePipe(cursor, start) {
	let pipe = start;
	while (cursor.accept("|>")) {
		const { line, column, keyword, text } = cursor.peek();
		const at = {
			line,
			column
		};
		const known = Object.hasOwn(OPERATORS, keyword) ? OPERATORS[keyword] : void 0;
		if (known) {
			if (!KEPT.has(keyword)) cursor.next();
			pipe = known(cursor, pipe, at);
			continue;
		}
		const next = parseSets(cursor, pipe, at) ?? parseFrom(cursor, pipe);
		if (!next) throw unsupported(`The pipe operator ${text.toUpperCase()}`, at);
		pipe = next;
	}
	return toQuery(pipe);
}
/** JOIN, PIVOT and UNPIVOT. */
function parseFrom(cursor, pipe) {
	const { from } = isPlain(pipe) ? pipe : close(pipe);
	const next = parseJoined(cursor, from) ?? parsePivoted(cursor, from);
	return next && {
		from: next,
		orderBy: [],
		extended: pipe.extended
	};
}
/** `UNION ALL (…), (…)`. */
function parseSets(cursor, pipe, at) {
	const set = parseSetOperator(cursor);
	if (!set) return void 0;
	const body = cursor.list(() => {
		cursor.expect("(");
		const right = cursor.query();
		cursor.expect(")");
		return right;
	}).reduce((left, right) => ({
		kind: "set",
		...set,
		left,
		right,
		...at
	}), toQuery(pipe));
	return {
		from: derive(body.kind === "query" ? body : {
			...bare(body, at),
			body
		}),
		orderBy: []
	};
}
/** Aliases of tables still stand, also of several: there the columns come from a join. */
function parseExtend(cursor, pipe, at) {
	const items = parseItems(cursor);
	const windows = parseWindows(cursor);
	refuseRow(pipe, items);
	if (!(pipe.from.kind === "join" || pipe.from.kind === "nested") || pipe.limit || containsAggregate(items)) {
		const alias = nameOf(pipe.from);
		return {
			...choose(pipe, [star(at), ...items], {
				at,
				windows
			}, alias),
			extended: alias
		};
	}
	const right = {
		...derive(bare({
			kind: "select",
			isDistinct: false,
			items,
			windows,
			...at
		}, at)),
		isLateral: true
	};
	return {
		...pipe,
		from: {
			kind: "join",
			how: "cross",
			left: pipe.from,
			right,
			...at
		}
	};
}
/** The row of a table that EXTEND added to has no column of what was added. */
function refuseRow({ extended }, items) {
	if (!extended || !mentionsRow(items, extended.name)) return;
	throw unsupported(`The row ${extended.name} after EXTEND`, items[0] ?? extended);
}
function isOrdered({ orderBy, limit }) {
	return orderBy.length > 0 || limit !== void 0;
}
function isPlain(pipe) {
	return !isOrdered(pipe) && !pipe.where;
}
/** The same with all of it in FROM; the alias of a single table stays. */
function close(pipe) {
	const { extended } = pipe;
	return {
		from: derive(toQuery(pipe), nameOf(pipe.from)),
		orderBy: [],
		extended
	};
}
function nameOf(from) {
	if (from.kind === "join" || from.kind === "nested") return void 0;
	return from.alias ?? (from.kind === "table" ? from.path.at(-1) : void 0);
}
function star({ line, column }) {
	return {
		kind: "star",
		except: [],
		replace: [],
		line,
		column
	};
}
/** The pipe with other columns. */
function choose(pipe, items, how, alias) {
	const { at, isDistinct = false, windows = [] } = how;
	const select = {
		kind: "select",
		isDistinct,
		items,
		windows,
		...at
	};
	return {
		from: derive({
			...bare(select, at),
			body: over(pipe, select)
		}, alias),
		orderBy: []
	};
}
function change(pipe, changed) {
	const at = {
		line: changed.line,
		column: changed.column
	};
	return {
		...choose(pipe, [changed], { at }),
		before: {
			pipe,
			star: changed
		}
	};
}
/** The SELECT of what the pipe has come to. */
function over(pipe, select) {
	refuseRow(pipe, select.items);
	const { from, where } = isOrdered(pipe) ? close(pipe) : pipe;
	return {
		...select,
		from,
		where
	};
}
function bare(body, { line, column }) {
	return {
		kind: "query",
		isRecursive: false,
		ctes: [],
		body,
		orderBy: [],
		line,
		column
	};
}
function derive(query, alias) {
	return {
		kind: "derived",
		query,
		alias,
		line: query.line,
		column: query.column
	};
}
function toQuery(pipe) {
	const { from, where, orderBy, limit, offset } = pipe;
	if (from.kind === "derived" && isPlain(pipe)) return from.query;
	const at = {
		line: from.line,
		column: from.column
	};
	return {
		...bare({
			kind: "select",
			isDistinct: false,
			items: [star(at)],
			from,
			where,
			windows: [],
			...at
		}, at),
		orderBy,
		limit,
		offset
	};
}
// actions/lib/googlesql/parse-query.ts
/** A query with its WITH, ORDER BY and LIMIT clauses. */
function parseQuery(cursor) {
	const { line, column } = cursor.peek();
	const isWith = cursor.accept("with");
	const isRecursive = isWith && cursor.accept("recursive");
	const written = isWith ? cursor.list(() => parseCte(cursor)) : [];
	const ctes = isRecursive ? orderTables(written) : written;
	if (cursor.accept("from")) {
		const piped = parsePipe(cursor, {
			from: parseSource(cursor),
			orderBy: []
		});
		return {
			...piped,
			isRecursive,
			ctes: [...ctes, ...piped.ctes],
			line,
			column
		};
	}
	const body = parseBody(cursor);
	const orderBy = cursor.accept("order", "by") ? parseOrderings(cursor) : [];
	const limit = cursor.accept("limit") ? cursor.expression() : void 0;
	const offset = limit && cursor.accept("offset") ? cursor.expression() : void 0;
	if (cursor.at("for", "update")) throw unsupported("FOR UPDATE", cursor.peek());
	const query = {
		kind: "query",
		isRecursive: false,
		ctes: [],
		body,
		orderBy,
		limit,
		offset,
		line,
		column
	};
	if (!cursor.at("|>")) return {
		...query,
		isRecursive,
		ctes
	};
	const piped = parsePipe(cursor, {
		from: {
			kind: "derived",
			query,
			line,
			column
		},
		orderBy: []
	});
	return {
		...piped,
		isRecursive,
		ctes: [...ctes, ...piped.ctes]
	};
}
function parseCte(cursor) {
	const name = cursor.name("a name");
	cursor.expect("as", "(");
	const query = cursor.tableQuery();
	cursor.expect(")");
	if (cursor.at("with", "depth")) throw unsupported("WITH DEPTH", cursor.peek());
	return {
		name,
		query
	};
}
/** Those that others read before them: with RECURSIVE, references go forwards too. */
function orderTables(ctes) {
	const byName = new Map(ctes.map((cte) => [cte.name.name.toLowerCase(), cte]));
	const ordered = /* @__PURE__ */ new Set();
	const visit = (cte, within) => {
		const key = cte.name.name.toLowerCase();
		if (ordered.has(cte)) return;
		for (const name of listTables(cte.query)) {
			const other = byName.get(name);
			if (!other || name === key) continue;
			if (within.includes(name)) throw invalid(`${name} and ${key} read each other`, cte.name);
			visit(other, [...within, key]);
		}
		ordered.add(cte);
	};
	for (const cte of ctes) visit(cte, []);
	return [...ordered];
}
/** Tables without a dataset that FROM names anywhere in it, in lower case. */
function listTables(node) {
	if (typeof node !== "object" || node === null) return [];
	const { kind, path } = node;
	return [...kind === "table" && path?.length === 1 ? [path[0]?.name.toLowerCase() ?? ""] : [], ...Object.values(node).flatMap(listTables)];
}
/** Set operations of one kind associate to the left; kinds do not mix without parentheses. */
function parseBody(cursor) {
	let left = parseOperand(cursor);
	let previous;
	for (;;) {
		const { line, column } = cursor.peek();
		const set = parseSetOperator(cursor);
		if (!set) return left;
		const kind = `${set.operator} ${set.byName?.mode}`;
		if (previous !== void 0 && previous !== kind) throw cursor.unexpected("parentheses around different set operations, not an operand");
		previous = kind;
		left = {
			kind: "set",
			...set,
			left,
			right: parseOperand(cursor),
			line,
			column
		};
	}
}
function parseOperand(cursor) {
	if (cursor.at("select")) return parseSelect(cursor);
	if (!cursor.accept("(")) throw cursor.unexpected("\"SELECT\"");
	const query = cursor.query();
	cursor.expect(")");
	return query;
}
// actions/lib/googlesql/parse-statement.ts
/** The statements of a script, which semicolons divide. */
function parseScript(sql) {
	const cursor = new Cursor(sql, {
		expression: parseExpression,
		query: parseQuery
	});
	const statements = [];
	while (cursor.peek().kind !== "end") {
		if (cursor.accept(";")) continue;
		statements.push(parseStatement(cursor));
		if (cursor.peek().kind !== "end" && !cursor.accept(";")) throw cursor.unexpected("the end of the statement");
	}
	if (statements.length === 0) throw invalid("there is no statement", cursor.peek());
	return statements;
}
function parseStatement(cursor) {
	const { line, column, text } = cursor.peek();
	const at = {
		line,
		column
	};
	if (cursor.atAny("select", "with", "(", "from")) return {
		kind: "select-statement",
		query: cursor.tableQuery(),
		...at
	};
	if (cursor.accept("create")) return parseCreate(cursor, at);
	if (cursor.accept("drop")) return parseDrop(cursor, at);
	if (cursor.accept("insert")) return parseInsert(cursor, at);
	if (cursor.accept("truncate")) {
		cursor.expect("table");
		return {
			kind: "truncate",
			table: parseTablePath(cursor),
			...at
		};
	}
	if (cursor.accept("delete")) return parseDelete(cursor, at);
	if (cursor.accept("update")) return parseUpdate(cursor, at);
	if (cursor.accept("merge")) return parseMerge(cursor, at);
	if (cursor.peek().kind !== "word") throw cursor.unexpected("a statement");
	throw unsupported(`The statement ${text.toUpperCase()}`, at);
}
function parseCreate(cursor, at) {
	const isReplacing = cursor.accept("or", "replace");
	const isTemporary = cursor.accept("temp") || cursor.accept("temporary");
	const { text } = cursor.peek();
	const what = [
		"table",
		"view",
		"schema"
	].find((word) => cursor.accept(word));
	if (!what) throw unsupported(`CREATE ${text.toUpperCase()}`, cursor.peek());
	const ifNotExists = cursor.accept("if", "not", "exists");
	const name = parseTablePath(cursor);
	if (what === "schema") {
		parseOptions(cursor);
		return {
			kind: "create-schema",
			name,
			ifNotExists,
			...at
		};
	}
	const columns = cursor.accept("(") ? parseColumns(cursor) : [];
	if (cursor.at("like")) throw unsupported("CREATE TABLE … LIKE", cursor.peek());
	const copied = what === "table" && columns.length === 0 ? parseCopied(cursor) : void 0;
	if (cursor.accept("partition", "by")) cursor.expression();
	if (cursor.accept("cluster", "by")) cursor.list(() => cursor.name("a column"));
	parseOptions(cursor);
	const query = copied ?? (cursor.accept("as") ? cursor.tableQuery() : void 0);
	if (what === "view" && (columns.length > 0 || !query)) throw unsupported("CREATE VIEW with a list of columns", at);
	if (what === "table" && columns.length === 0 && !query) throw cursor.unexpected("columns or \"AS\"");
	if (columns.length > 0 && query) throw unsupported("CREATE TABLE with columns and AS", at);
	const flags = {
		isReplacing,
		ifNotExists,
		isTemporary
	};
	return {
		kind: `create-${what}`,
		name,
		columns,
		query,
		...flags,
		...at
	};
}
/** `CLONE t` and `COPY t`, as the query that gives the same rows. */
function parseCopied(cursor) {
	if (!cursor.accept("clone") && !cursor.accept("copy")) return void 0;
	const { line, column } = cursor.peek();
	const at = {
		line,
		column
	};
	const from = {
		kind: "table",
		path: parseTablePath(cursor),
		...at
	};
	if (cursor.at("for")) throw unsupported("FOR SYSTEM_TIME", cursor.peek());
	return {
		kind: "query",
		isRecursive: false,
		ctes: [],
		body: {
			kind: "select",
			isDistinct: false,
			items: [{
				kind: "star",
				except: [],
				replace: [],
				...at
			}],
			from,
			windows: [],
			...at
		},
		orderBy: [],
		...at
	};
}
/** `OPTIONS (name = value, …)`, read and dropped. */
function parseOptions(cursor) {
	if (!cursor.accept("options", "(")) return;
	if (cursor.accept(")")) return;
	cursor.list(() => {
		cursor.name("an option");
		cursor.expect("=");
		return cursor.expression();
	});
	cursor.expect(")");
}
function parseColumns(cursor) {
	const columns = cursor.list(() => {
		const name = cursor.name("a column");
		const type = parseType$1(cursor);
		const isRequired = cursor.accept("not", "null");
		if (cursor.at("default")) throw unsupported("A column's DEFAULT", cursor.peek());
		parseOptions(cursor);
		return {
			name,
			type,
			isRequired
		};
	});
	cursor.expect(")");
	return columns;
}
function parseDrop(cursor, at) {
	const { text } = cursor.peek();
	const what = [
		"table",
		"view",
		"schema"
	].find((word) => cursor.accept(word));
	if (!what) throw unsupported(`DROP ${text.toUpperCase()}`, cursor.peek());
	const ifExists = cursor.accept("if", "exists");
	const name = parseTablePath(cursor);
	const cascades = what === "schema" && cursor.accept("cascade");
	if (what === "schema") cursor.accept("restrict");
	return {
		kind: "drop",
		what,
		name,
		ifExists,
		cascades,
		...at
	};
}
export { resolvePath as $, expandTokens as A, FAILURE as B, isRewrite as C, parseJson as D, readPath as E, readOffset as F, Cursor as G, printTry as H, AGGREGATE_ARGUMENTS as I, listFields as J, addSource as K, HAVING as L, listPrinted as M, readTokens as N, isParsable as O, isZoneName as P, listNames as Q, NULLS as R, isNeverEmpty as S, printPath as T, WEEKDAYS as U, fail$4 as V, parseType$1 as W, collectWindow as X, collectOrigins as Y, mapNames as Z, SCRIPTS as _, containsWindow as a, PERCENTILES as b, isAggregate as c, pairWithWritten as d, Level as et, printBeside as f, SCALARS as g, FAMILIES as h, containsAggregate as i, isForeign as j, isFormattable as k, printHoisting as l, AGGREGATES as m, parseQuery as n, fingerprint as o, writtenFloat as p, isOfScalars as q, parseExpression as r, hoist as s, parseScript as t, Relation as tt, printUnnested as u, WINDOW_FUNCTIONS as v, STRING_OF as w, countGroups as x, FRAMED as y, ORDERED as z };
