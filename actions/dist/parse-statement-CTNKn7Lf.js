import { i as unsupported, r as invalid, t as lex } from "./lex-CqSRt_C5.js";
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
function asPlain(query, as) {
	const { body } = query;
	if (body.kind !== "select" || body.as !== as) return query;
	return {
		...query,
		body: {
			...body,
			as: void 0
		}
	};
}
// actions/lib/googlesql/parse-pivot.ts
/** Aggregates that pass over NULL, and so over the rows of other columns. */
const PASSING = /* @__PURE__ */ new Set([
	"avg",
	"count",
	"countif",
	"max",
	"min",
	"string_agg",
	"sum"
]);
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
	const aggregates = cursor.list(() => parseAggregate(cursor));
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
		const name = [aggregate.alias?.name, alias?.name ?? nameValue(value)];
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
function parseAggregate(cursor) {
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
/** BigQuery's name of a column whose value has no alias. */
function nameValue(value) {
	if (value.kind === "string" && value.value !== "") return value.value;
	if (value.kind === "number" && /^\d+$/.test(value.value)) return `_${value.value}`;
	if (value.kind === "null") return "NULL";
	throw unsupported("A value in PIVOT that is no string or whole number, without an alias", value);
}
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
		const how = cursor.accept(",") ? "cross" : parseJoin(cursor);
		if (!how && left.kind === "join" && cursor.atAny("on", "using")) throw unsupported(LATE_CONDITION, cursor.peek());
		if (!how) return left;
		const right = parseItem$1(cursor);
		const condition = how === "cross" ? {} : parseCondition(cursor, right);
		left = {
			kind: "join",
			how,
			left,
			right,
			...condition,
			line,
			column
		};
	}
}
const LATE_CONDITION = "A join between another and its condition";
function parseJoin(cursor) {
	if (cursor.at("natural")) throw cursor.unexpected("a join with ON or USING");
	if (cursor.accept("cross", "join")) return "cross";
	if (cursor.accept("join") || cursor.accept("inner", "join")) return "inner";
	for (const how of [
		"left",
		"right",
		"full"
	]) {
		if (!cursor.accept(how)) continue;
		cursor.accept("outer");
		if (cursor.at("union")) throw unsupported("A set operation by name", cursor.peek());
		cursor.expect("join");
		return how;
	}
}
function parseCondition(cursor, right) {
	if (cursor.accept("on")) return { on: cursor.expression() };
	if ((right.kind === "unnest" || right.kind === "table" && right.path.length > 1) && !cursor.at("using")) return {};
	if (cursor.atAny("join", "inner", "left", "right", "full", "cross")) throw unsupported(LATE_CONDITION, cursor.peek());
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
	if (cursor.at("pivot", "(")) return parsePivot(cursor, source);
	return cursor.atAny("unpivot") && /^(\(|include|exclude)$/i.test(cursor.peek(1).text) ? parseUnpivot(cursor, source) : source;
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
		if (cursor.at("from")) throw unsupported("Pipe syntax", cursor.peek());
		if (!cursor.atAny("select", "with", "(")) {
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
/** `UNPIVOT (value FOR label IN (a AS 'x', b))`. */
function parseUnpivot(cursor, source) {
	const { line, column } = cursor.next();
	const includesNulls = cursor.accept("include", "nulls");
	if (!includesNulls) cursor.accept("exclude", "nulls");
	cursor.expect("(");
	if (cursor.at("(")) throw unsupported("UNPIVOT of several columns at once", cursor.peek());
	const value = cursor.name();
	cursor.expect("for");
	const label = cursor.name();
	cursor.expect("in", "(");
	const columns = cursor.list(() => ({
		column: cursor.name("a column"),
		label: parseLabel(cursor)
	}));
	cursor.expect(")", ")");
	return {
		kind: "unpivot",
		source,
		value,
		label,
		columns,
		includesNulls,
		alias: cursor.alias(),
		line,
		column
	};
}
function parseLabel(cursor) {
	if (!cursor.accept("as") && cursor.peek().kind !== "string") return void 0;
	if (cursor.peek().kind === "number") throw unsupported("A numeric label in UNPIVOT", cursor.peek());
	if (cursor.peek().kind !== "string") throw cursor.unexpected("a string");
	return cursor.next().value;
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
	const args = isStar || cursor.at(")") ? [] : cursor.list(() => parseArgument(cursor));
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
		nulls,
		having,
		orderBy,
		limit,
		over: cursor.accept("over") ? parseWindow(cursor) : void 0,
		...callee
	};
}
function parseArgument(cursor) {
	if (cursor.peek(1).text === "=>") throw unsupported("A named argument", cursor.peek());
	if (cursor.atAny("select", "with")) throw cursor.unexpected("an expression");
	const value = cursor.expression();
	if (cursor.at("->")) throw unsupported("A lambda", cursor.peek());
	return value;
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
		const isDescending = cursor.accept("desc");
		if (!isDescending) cursor.accept("asc");
		return {
			value,
			isDescending,
			nulls: cursor.accept("nulls", "first") ? "first" : cursor.accept("nulls", "last") ? "last" : void 0
		};
	});
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
function parseType(cursor) {
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
		const element = parseType(cursor);
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
				type: parseType(cursor)
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
	if (word === "with" && following.text === "(") throw unsupported("The expression WITH", at);
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
	if (cursor.at("(", "select") || cursor.at("(", "with") || atNestedQuery(cursor)) return {
		kind: "subquery",
		query: cursor.subquery(),
		line,
		column
	};
	if (cursor.at("(", "from")) throw unsupported("Pipe syntax", cursor.peek(1));
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
/** `((select …) union all …)`: parentheses in front of a query. */
function atNestedQuery(cursor) {
	let ahead = 0;
	while (cursor.peek(ahead).text === "(") ahead += 1;
	if (ahead < 2 || !/^(select|with)$/i.test(cursor.peek(ahead).text)) return false;
	return isSetOperationAfterParenthesis(cursor);
}
function isSetOperationAfterParenthesis(cursor) {
	let depth = 0;
	for (let ahead = 1; cursor.peek(ahead).kind !== "end"; ahead += 1) {
		const { text } = cursor.peek(ahead);
		if (text === "(") depth += 1;
		if (text === ")") depth -= 1;
		if (depth === 0) return /^(union|intersect|except|order|limit)$/i.test(cursor.peek(ahead + 1).text);
	}
	return false;
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
	const type = parseType(cursor);
	if (cursor.at("format")) throw unsupported("CAST with FORMAT", cursor.peek());
	cursor.expect(")");
	return {
		kind: "cast",
		isSafe: text.toLowerCase() === "safe_cast",
		value,
		type,
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
	const value = cursor.expression();
	const part = parseDatePart(cursor);
	if (cursor.at("to")) throw unsupported("INTERVAL with two parts", cursor.peek());
	return {
		kind: "interval",
		value,
		part,
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
		type: cursor.at("array") ? parseType(cursor) : void 0,
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
	const type = isTyped ? parseType(cursor) : void 0;
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
	if (cursor.at("unnest")) throw unsupported(`LIKE ${text.toUpperCase()} with UNNEST`, at);
	cursor.expect("(");
	if (cursor.atAny("select", "with")) throw unsupported(`LIKE ${text.toUpperCase()} with a subquery`, at);
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
	if (cursor.at("unknown")) throw unsupported("IS UNKNOWN", cursor.peek());
	const what = [
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
	const among = cursor.atAny("select", "with") ? cursor.query() : cursor.list(() => cursor.expression());
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
			const by = /^(safe_)?(offset|ordinal)$/i.exec(cursor.peek().text) !== null && cursor.peek(1).text === "(" ? cursor.next().text.toLowerCase() : "offset";
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
	if (nameOf(source)?.name.toLowerCase() === (alias ?? table.at(-1))?.name.toLowerCase()) throw invalid("the target and the source of MERGE need different aliases", source);
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
function nameOf(source) {
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
// actions/lib/googlesql/parse-query.ts
/** A query with its WITH, ORDER BY and LIMIT clauses. */
function parseQuery(cursor) {
	const { line, column } = cursor.peek();
	if (cursor.at("from")) throw unsupported("Pipe syntax", cursor.peek());
	const isWith = cursor.accept("with");
	const isRecursive = isWith && cursor.accept("recursive");
	const ctes = isWith ? cursor.list(() => parseCte(cursor)) : [];
	const body = parseBody(cursor);
	const orderBy = cursor.accept("order", "by") ? parseOrderings(cursor) : [];
	const limit = cursor.accept("limit") ? cursor.expression() : void 0;
	const offset = limit && cursor.accept("offset") ? cursor.expression() : void 0;
	if (cursor.at("|>")) throw unsupported("Pipe syntax", cursor.peek());
	if (cursor.at("for", "update")) throw unsupported("FOR UPDATE", cursor.peek());
	return {
		kind: "query",
		isRecursive,
		ctes,
		body,
		orderBy,
		limit,
		offset,
		line,
		column
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
/** Set operations of one kind associate to the left; kinds do not mix without parentheses. */
function parseBody(cursor) {
	let left = parseOperand(cursor);
	let previous;
	for (;;) {
		const { line, column } = cursor.peek();
		const operator = parseSetOperator(cursor);
		if (!operator) return left;
		if (previous !== void 0 && previous !== operator) throw cursor.unexpected("parentheses around different set operations, not an operand");
		previous = operator;
		left = {
			kind: "set",
			operator,
			left,
			right: parseOperand(cursor),
			line,
			column
		};
	}
}
function parseSetOperator(cursor) {
	if (cursor.atAny("left", "full", "outer", "inner")) throw unsupported("A set operation by name", cursor.peek());
	const operator = [
		"union",
		"intersect",
		"except"
	].find((word) => cursor.accept(word));
	if (!operator) return void 0;
	const isAll = cursor.accept("all");
	if (!isAll) cursor.expect("distinct");
	if (isAll && operator !== "union") throw unsupported(`${operator.toUpperCase()} ALL`, cursor.peek());
	if (cursor.atAny("by", "corresponding", "strict")) throw unsupported("A set operation by name", cursor.peek());
	return isAll ? "union all" : operator;
}
function parseOperand(cursor) {
	if (cursor.at("select")) return parseSelect(cursor);
	if (!cursor.accept("(")) throw cursor.unexpected("\"SELECT\"");
	const query = cursor.query();
	cursor.expect(")");
	return query;
}
function parseSelect(cursor) {
	const { line, column } = cursor.next();
	if (cursor.at("with")) throw unsupported("SELECT WITH", cursor.peek());
	const isDistinct = cursor.accept("distinct");
	if (!isDistinct) cursor.accept("all");
	return {
		kind: "select",
		isDistinct,
		as: cursor.accept("as", "struct") ? "struct" : cursor.accept("as", "value") ? "value" : void 0,
		items: parseItems(cursor),
		from: cursor.accept("from") ? parseSource(cursor) : void 0,
		where: cursor.accept("where") ? cursor.expression() : void 0,
		groupBy: cursor.accept("group", "by") ? parseGrouping(cursor) : void 0,
		having: cursor.accept("having") ? cursor.expression() : void 0,
		qualify: cursor.accept("qualify") ? cursor.expression() : void 0,
		windows: cursor.accept("window") ? cursor.list(() => parseNamedWindow(cursor)) : [],
		line,
		column
	};
}
/** A comma may stand after the last item. */
function parseItems(cursor) {
	const items = [parseItem(cursor)];
	while (cursor.accept(",")) {
		if (cursor.atAny("from", ")", ";") || cursor.peek().kind === "end") break;
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
		const type = parseType(cursor);
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
export { parseType as a, WEEKDAYS as i, parseQuery as n, Cursor as o, parseExpression as r, parseScript as t };
