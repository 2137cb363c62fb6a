import { t as PipelineError } from "./errors-DzvLK5MJ.js";
// actions/lib/googlesql/position.ts
/** A PipelineError that knows its place in the statement. */
var SqlError = class extends PipelineError {
	at;
	/** The message without its place. */
	problem;
	constructor(problem, at, options) {
		super(`${options.message}, at line ${at.line}, column ${at.column}`, options);
		this.at = at;
		this.problem = problem;
	}
};
/** The error for a construct of GoogleSQL that has no translation; `construct` names it. */
function unsupported(construct, at, remedy) {
	const message = `${construct} is not supported on DuckDB`;
	return new SqlError(message, at, {
		code: "unsupported-sql",
		message,
		remedy: remedy ?? "Write it another way, or run this statement on BigQuery."
	});
}
/** The error for text that is not GoogleSQL. */
function invalid(problem, at) {
	return new SqlError(problem, at, {
		code: "invalid-sql",
		message: `Invalid SQL: ${problem}`,
		remedy: "Correct the SQL at that place."
	});
}
// actions/lib/googlesql/lex.ts
const SPACE = /(?:\s+|--[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\/)+/y;
const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /0[xX][0-9A-Fa-f]+|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/y;
const STRING = /([rR]?[bB]?|[bB][rR])("""|'''|"|')/y;
const STRING_START = /[rRbB"']/;
const PARAMETER = /@[A-Za-z_][A-Za-z0-9_]*/y;
const SYMBOL = /->|<<|>>|<=|>=|<>|!=|\|\||\|>|=>|\+=|[-+*/~&|^=<>()[\]{},.;:?@!]/y;
/** Splits GoogleSQL into tokens, comments left out; the last one is of kind `end`. Lexical rules:
* https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical */
function lex(sql) {
	const tokens = [];
	const lineStarts = findLineStarts(sql);
	let line = 0;
	let offset = 0;
	const match = (pattern) => {
		pattern.lastIndex = offset;
		return pattern.exec(sql);
	};
	for (;;) {
		offset += match(SPACE)?.[0].length ?? 0;
		while ((lineStarts[line + 1] ?? Infinity) <= offset) line += 1;
		const at = {
			line: line + 1,
			column: offset - (lineStarts[line] ?? 0) + 1
		};
		const push = (kind, end, value = sql.slice(offset, end)) => {
			const text = sql.slice(offset, end);
			const keyword = kind === "word" || kind === "symbol" ? text.toLowerCase() : "";
			tokens.push({
				kind,
				text,
				keyword,
				value,
				start: offset,
				end,
				...at
			});
			offset = end;
		};
		if (offset >= sql.length) {
			push("end", offset, "");
			return tokens;
		}
		const opening = STRING_START.test(sql[offset] ?? "") ? match(STRING) : null;
		const word = opening ? null : match(WORD);
		const found = opening || word ? null : match(NUMBER) ?? match(PARAMETER) ?? match(SYMBOL);
		if (opening) {
			const [, prefix = "", quote = ""] = opening;
			const isRaw = /r/i.test(prefix);
			const start = offset + opening[0].length;
			const end = findStringEnd(sql, start, quote, at);
			const value = decodeString(sql.slice(start, end), {
				isRaw,
				isBytes: /b/i.test(prefix),
				at
			});
			push(/b/i.test(prefix) ? "bytes" : "string", end + quote.length, value);
		} else if (word) push("word", offset + word[0].length);
		else if (sql[offset] === "`") {
			const end = findStringEnd(sql, offset + 1, "`", at);
			const value = decodeString(sql.slice(offset + 1, end), {
				isRaw: false,
				isBytes: false,
				at
			});
			if (value === "") throw invalid("empty identifier", at);
			push("quoted", end + 1, value);
		} else if (sql.startsWith("@@", offset)) throw unsupported("A system variable", at);
		else if (sql.startsWith("@{", offset)) throw unsupported("A hint", at);
		else if (found) {
			const end = offset + found[0].length - (endsDashedName(tokens, sql, found) ? 1 : 0);
			const isNumber = /^\.?[0-9]/.test(found[0]);
			const isParameter = found[0].length > 1 && found[0].startsWith("@");
			const isNamePart = found[0].startsWith(".") && /[\w`)\]]/.test(sql[offset - 1] ?? "");
			if (isNumber && isNamePart) throw unsupported("A name that begins with a digit", at);
			if (isNumber && /[A-Za-z0-9_]/.test(sql[end] ?? "")) throw invalid(`"${sql.slice(offset, end + 1)}" is no number`, at);
			push(isNumber ? "number" : isParameter ? "parameter" : "symbol", end);
		} else throw invalid(`unexpected character "${String.fromCodePoint(sql.codePointAt(offset) ?? 0)}"`, at);
	}
}
/** In an unquoted project, `my-project-12.dataset`, the point is no decimal point. */
function endsDashedName(tokens, sql, found) {
	const [dash, word] = [tokens.at(-1), tokens.at(-2)];
	const isDashed = dash?.text === "-" && dash.end === found.index && word?.end === dash.start;
	const following = sql[found.index + found[0].length] ?? "";
	return isDashed && word.kind === "word" && found[0].endsWith(".") && /[A-Za-z_`]/.test(following);
}
function findLineStarts(sql) {
	const starts = [0];
	for (let at = sql.indexOf("\n"); at >= 0; at = sql.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function findStringEnd(sql, start, quote, at) {
	for (let index = start; index < sql.length; index += 1) {
		if (sql.startsWith(quote, index)) return index;
		if (sql[index] === "\\") index += 1;
		else if (sql[index] === "\n" && quote.length === 1) break;
	}
	throw invalid(quote === "`" ? "unclosed identifier" : "unclosed string", at);
}
const ESCAPE = /\\(?:([abfnrtv\\?"'`])|x([0-9A-Fa-f]{2})|X([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([0-3][0-7]{2})|([\s\S]))/g;
const LETTERS = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
/** Bytes come out one a character, U+0000 to U+00FF. */
function decodeString(body, options) {
	const text = options.isBytes ? Buffer.from(body, "utf8").toString("latin1") : body;
	const value = options.isRaw ? text : text.replaceAll(ESCAPE, (whole, letter, x, X, u, U, octal) => {
		if (letter) return LETTERS[letter] ?? letter;
		const code = Number.parseInt(x ?? X ?? u ?? U ?? octal ?? "", octal ? 8 : 16);
		const isSurrogate = code >= 55296 && code <= 57343;
		if (Number.isNaN(code) || code > 1114111 || isSurrogate || (u ?? U) && options.isBytes) throw invalid(`illegal escape sequence ${whole}`, options.at);
		return String.fromCodePoint(code);
	});
	if (!options.isBytes && value.includes("\0")) throw unsupported("A string with the character U+0000", options.at);
	return value;
}
export { unsupported as i, SqlError as n, invalid as r, lex as t };
