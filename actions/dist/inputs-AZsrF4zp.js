import { t as PipelineError } from "./errors-DzvLK5MJ.js";
// actions/lib/inputs.ts
function kind(initial, read, rest = {}) {
	return {
		default: initial,
		isRequired: false,
		isSecret: false,
		...rest,
		read
	};
}
/** Any text. */
function text(initial) {
	return kind(initial, (value) => ({ value }));
}
/** Any text; undefined where it is empty. */
function optionalText() {
	return kind("", (value) => ({ value: value === "" ? void 0 : value }));
}
/** A token, hidden in logs; undefined where it is empty. */
function secret(initial) {
	return kind(initial, (value) => ({ value: value === "" ? void 0 : value }), { isSecret: true });
}
/** One of some words. */
function choice(words, initial) {
	return kind(initial, (value) => {
		const known = words.find((word) => word === value);
		return known === void 0 ? { fault: `which is not ${orList(words)}` } : { value: known };
	});
}
/** `true` or `false`, as YAML writes them. */
function flag(initial) {
	return kind(String(initial), (value) => {
		const word = value.toLowerCase();
		if (word === "true" || word === "false") return { value: word === "true" };
		return { fault: "which is neither true nor false" };
	});
}
/** A number between two, both among them. */
function number(options) {
	const { initial, ...limits } = options;
	return kind(String(initial), (value) => readNumber(value, limits));
}
/** The same, which must be given. */
function requiredWhole(least, most) {
	return kind("", (value) => readNumber(value, {
		least,
		most,
		isWhole: true
	}), { isRequired: true });
}
/** The same; undefined where it is empty. */
function optionalWhole(least, most) {
	return kind("", (value) => value === "" ? { value: void 0 } : readNumber(value, {
		least,
		most,
		isWhole: true
	}));
}
function readNumber(value, { least, most, isWhole = false }) {
	const found = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : NaN;
	if (found >= least && found <= most && (!isWhole || Number.isInteger(found))) return { value: found };
	return { fault: `which is no ${isWhole ? "whole " : ""}number from ${least} to ${most}` };
}
/** Years as the plan action's output has them, `[2021,2022]`; undefined where it is empty. */
function optionalYears() {
	return kind("", (value) => {
		if (value === "") return { value: void 0 };
		const [, whole, bare] = /^(?:\[(\d{4}(?:,\s*\d{4})*)\]|(\d{4}(?:,\s*\d{4})*))$/.exec(value) ?? [];
		const list = whole ?? bare;
		if (list === void 0) return { fault: "which is no list of years such as [2021,2022]" };
		return { value: list.split(",").map(Number) };
	});
}
/** Bytes, such as `500MiB` or `10GiB`; undefined where it is empty. */
function optionalBytes() {
	return kind("", (value) => {
		if (value === "") return { value: void 0 };
		const bytes = parseBytes(value);
		return bytes === void 0 ? { fault: "which is no number of bytes such as 500MiB or 10GiB" } : { value: bytes };
	});
}
const UNITS = {
	b: 1,
	kb: 1e3,
	mb: 1e6,
	gb: 1e9,
	tb: 0xe8d4a51000,
	kib: 1024,
	mib: 2 ** 20,
	gib: 2 ** 30,
	tib: 2 ** 40
};
/** `1048576`, `500MB` or `10GiB` in bytes; undefined for what is none of these. */
function parseBytes(value) {
	const [, size, unit = "b"] = /^(\d+(?:\.\d+)?)\s*([a-z]+)?$/i.exec(value.trim()) ?? [];
	const bytes = Number(size) * (UNITS[unit.toLowerCase()] ?? NaN);
	return Number.isFinite(bytes) && bytes >= 1 ? Math.round(bytes) : void 0;
}
/**
* Reads the inputs that `spec` names, `get` giving their text. An empty one is as good as none: a
* variable of the repository that is not set arrives as such. Throws PipelineError `invalid-input`
* that tells all that is wrong, a sentence an input.
*/
function readInputs(spec, get) {
	const faults = [];
	const values = {};
	for (const [name, input] of Object.entries(spec)) {
		const given = get(name).trim();
		if (given === "" && input.isRequired) {
			faults.push(`Input ${name} is missing.`);
			continue;
		}
		const found = input.read(given === "" ? input.default : given);
		if ("value" in found) values[name] = found.value;
		else faults.push(`Input ${name} is ${quoteInput(given, input)}, ${found.fault}.`);
	}
	if (faults.length === 0) return values;
	throw new PipelineError(faults.join(" "), {
		code: "invalid-input",
		remedy: "Correct it in the workflow's with: of this step; actions/README.md lists the inputs."
	});
}
function quoteInput(given, { isSecret }) {
	return isSecret ? "a secret" : JSON.stringify(given.slice(0, 80));
}
function orList(words) {
	return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
export { optionalText as a, readInputs as c, text as d, optionalBytes as i, requiredWhole as l, flag as n, optionalWhole as o, number as r, optionalYears as s, choice as t, secret as u };
