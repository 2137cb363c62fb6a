import { i as unsupported } from "./lex-BWsps5ss.js";
// actions/lib/googlesql/quote.ts
/** A DuckDB identifier, whatever its characters. */
function quote(name) {
	return `"${name.replaceAll("\"", "\"\"")}"`;
}
/** A DuckDB string literal, whatever its characters. */
function literal(value) {
	return `'${value.replaceAll("'", "''")}'`;
}
// actions/lib/googlesql/types.ts
/** GoogleSQL's scalar types and what DuckDB keeps them as. */
const TYPES = {
	int64: "bigint",
	float64: "double",
	numeric: "decimal(38, 9)",
	bool: "boolean",
	string: "varchar",
	bytes: "blob",
	date: "date",
	datetime: "timestamp",
	timestamp: "timestamptz",
	time: "time",
	interval: "interval",
	json: "json"
};
/** DuckDB's spelling of a type. */
function printType(type) {
	if (type.element) return `${printType(type.element)}[]`;
	if (type.fields) return `struct(${type.fields.map(({ name, type: field }, index) => `${quote(name?.name ?? `_field_${index + 1}`)} ${printType(field)}`).join(", ")})`;
	const found = Object.hasOwn(TYPES, type.name) ? TYPES[type.name] : void 0;
	if (found === void 0) throw unsupported(`The type ${type.name.toUpperCase()}`, type);
	if (type.parameters.length > 0) throw unsupported(`The type ${type.name.toUpperCase()} with parameters`, type);
	return found;
}
export { quote as i, printType as n, literal as r, TYPES as t };
