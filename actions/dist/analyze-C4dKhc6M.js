import { r as suggest } from "./nearest-BBDE6OVA.js";
import { $ as resolvePath, K as addSource, Q as listNames, X as collectWindow, Y as collectOrigins, et as Level, t as parseScript, tt as Relation } from "./parse-statement-CE9HOkdt.js";
import { n as SqlError } from "./lex-BWsps5ss.js";
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
		const columns = names.map((name) => {
			const from = /* @__PURE__ */ new Set([this.origin(key, name)]);
			return {
				name,
				position: BEGINNING,
				from,
				isDirect: true
			};
		});
		return new Relation(columns);
	}
};
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
	const names = /* @__PURE__ */ new Map();
	for (const { column: old, alias } of item.rename ?? []) {
		tellUnless(old);
		names.set(old.name.toLowerCase(), alias.name);
	}
	return {
		columns: starred.columns.filter(({ name }) => name === void 0 || !except.has(name.toLowerCase())).map((one) => {
			const other = replaced.get(one.name?.toLowerCase() ?? "") ?? one;
			return {
				name: names.get(one.name?.toLowerCase() ?? "") ?? one.name,
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
	if (node.byName && isKnown) {
		const [ours, theirs] = orderByName(node.byName, left, right);
		return combine({
			...node,
			byName: void 0
		}, {
			left: ours,
			right: theirs,
			context
		});
	}
	if (isKnown && left.columns.length !== right.columns.length) {
		const counts = `${left.columns.length} and ${right.columns.length}`;
		const message = `the queries of ${node.operator.toUpperCase()} have ${counts} columns`;
		context.findings.add(findBeginning(node.right), message);
	}
	const conditions = /* @__PURE__ */ new Set([...left.conditions, ...right.conditions]);
	const isFiltered = node.operator === "intersect" || node.operator === "except";
	if (isFiltered) for (const { columns } of [left, right]) for (const { from } of columns) for (const origin of from) conditions.add(origin);
	const columns = isFiltered || !isKnown ? left.columns : left.columns.map((column, index) => {
		const other = right.columns[index];
		if (!other) return column;
		const from = /* @__PURE__ */ new Set([...column.from, ...other.from]);
		return {
			...column,
			from,
			isDirect: column.isDirect && other.isDirect
		};
	});
	const open = isKnown ? void 0 : [...listUnlisted(left), ...listUnlisted(right)];
	return new Relation(columns, {
		open,
		conditions
	});
}
/** Both sides with the columns that BY NAME chooses, in its order; without origin what one lacks. */
function orderByName({ mode, columns }, left, right) {
	const all = [...left.columns, ...right.columns];
	const wanted = columns?.map(({ name }) => name.toLowerCase());
	const kept = [...new Set(wanted ?? all.map(({ name }) => name?.toLowerCase() ?? ""))].filter((name) => {
		if (wanted || mode === "full") return true;
		return left.byName.has(name) && (mode !== "inner" || right.byName.has(name));
	});
	const pick = ({ byName, conditions }) => new Relation(kept.flatMap((name) => {
		const other = all.find((one) => one.name?.toLowerCase() === name);
		const column = byName.get(name)?.[0] ?? (other && {
			...other,
			from: /* @__PURE__ */ new Set()
		});
		return column ? [column] : [];
	}), { conditions });
	return [pick(left), pick(right)];
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
