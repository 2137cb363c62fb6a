import { t as PipelineError } from "./errors-DzvLK5MJ.js";
import { createHash } from "node:crypto";
// actions/lib/sources/address.ts
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const PLACEHOLDER = /\{([^{}]*)\}/g;
const PROTOCOLS = /* @__PURE__ */ new Set([
	"https:",
	"http:",
	"file:"
]);
/**
* Fills `{year}` (2021), `{mon}` (jan to dec) and `{month}` (01 to 12) in. Throws PipelineError for
* any other placeholder, and for a month's where the period is a year.
*/
function fillTemplate(template, { year, month }) {
	const values = /* @__PURE__ */ new Map([["year", String(year).padStart(4, "0")]]);
	if (month !== void 0) {
		values.set("month", String(month).padStart(2, "0"));
		values.set("mon", MONTHS[month - 1] ?? "");
	}
	return template.replace(PLACEHOLDER, (placeholder, name) => {
		const value = values.get(name);
		if (value !== void 0) return value;
		throw refusal(template, [`${placeholder} cannot be filled in`]);
	});
}
/** Throws PipelineError `invalid-input` that tells all that is wrong with a user's template. */
function checkTemplate(template, kind, granularity = kind === "energy" ? "month" : "year") {
	const problems = [...checkPlaceholders(template, new Set(Array.from(template.matchAll(PLACEHOLDER), (match) => match[1] ?? "")), {
		kind,
		granularity
	}), ...checkAddress(template)];
	if (problems.length > 0) throw refusal(template, problems);
}
function checkPlaceholders(template, names, { kind, granularity }) {
	const known = granularity === "month" ? [
		"year",
		"mon",
		"month"
	] : ["year"];
	const problems = [...names].filter((name) => !known.includes(name)).map((name) => `{${name}} is no placeholder of ${kind}, which has ${listPlaceholders(known)}`);
	if (/[{}]/.test(template.replace(PLACEHOLDER, ""))) problems.push("a brace has no partner");
	const mayHaveNoYear = granularity === "year" && isFile(template) && template.includes("*");
	if (!names.has("year") && !mayHaveNoYear) problems.push("{year} is missing");
	if (granularity === "month" && !names.has("mon") && !names.has("month")) problems.push("{mon} or {month} is missing");
	return problems;
}
function listPlaceholders(names) {
	return names.map((name) => `{${name}}`).join(", ");
}
function checkAddress(template) {
	const url = URL.parse(template.replace(PLACEHOLDER, "0"));
	if (url === null || !PROTOCOLS.has(url.protocol)) return ["it does not begin with https://, http:// or file:///"];
	const problems = [];
	if (url.protocol === "file:") {
		if (url.host !== "") problems.push("a file address has three slashes, as in file:///folder/name");
		if (/[?#]/.test(template)) problems.push("? and # in a file name are written %3F and %23");
		if (/%(?![0-9a-f]{2})/i.test(template)) problems.push("% in a file name is written %25");
		if (template.slice(0, template.lastIndexOf("/")).includes("*")) problems.push("* may stand in the file's name only, in no folder's");
	} else {
		if (template.includes("*")) problems.push("* may stand in a file:// address only");
		if (readUser(url) === void 0) problems.push("% in a user or password is written %25");
	}
	return problems;
}
function isFile(template) {
	return template.toLowerCase().startsWith("file:");
}
function refusal(template, problems) {
	return new PipelineError(`The address ${showAddress(template)} cannot be used: ${problems.join("; ")}.`, {
		code: "invalid-input",
		remedy: "Give one such as https://example.org/{year}/{mon}.csv or file:///folder/{year}.xlsx."
	});
}
/** `user:password` of an address as its host is to get them; undefined where `%` has no meaning. */
function readUser({ username, password }) {
	try {
		return `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
	} catch {
		return;
	}
}
/** An address as messages and records may show it: without user, password and query values. */
function showAddress(address) {
	const url = URL.parse(address);
	if (url === null) return address.replace(/^.*@/s, "…@").replace(/\?.*$/s, "?…");
	url.username = "";
	url.password = "";
	const query = Array.from(url.searchParams, ([name, value]) => value === "" ? "…" : `${encodeURIComponent(name)}=…`);
	url.search = "";
	url.hash = "";
	return (query.length > 0 ? `${url.href}?${query.join("&")}` : url.href).replaceAll("%7B", "{").replaceAll("%7D", "}");
}
// actions/lib/sources/origin.ts
/** The origin of files from where sources.yml says that they are published. */
const LIVE_ORIGIN = "live";
/** The origin of files that the sample publisher made up. */
const SAMPLE_ORIGIN = "sample";
/** What the sample publisher makes up; every other source is asked where it is published. */
const SAMPLED = /* @__PURE__ */ new Set(["energy", "factors"]);
/** Whose files are asked for: `live`, `sample`, or the template that was given. */
function originOf({ from, templates }, kind) {
	const template = templates[kind];
	if (template !== void 0) return toOrigin(template);
	return SAMPLED.has(kind) ? from : LIVE_ORIGIN;
}
/** Whether a run with sample data passes the source over: none is made up, and no address is given. */
function isLeftOut({ from, templates }, kind) {
	return from === "sample" && !SAMPLED.has(kind) && templates[kind] === void 0;
}
/** Who publishes: the template, or where it hides something a digest of it beside what it shows. */
function toOrigin(template) {
	const shown = showAddress(template);
	if (shown === template) return shown;
	return `${shown} ${createHash("sha256").update(template).digest("hex").slice(0, 12)}`;
}
/**
* Reads templates written as `energy=ADDRESS`, `factors=ADDRESS`, or with the name of another table of
* sources.yml; `option` is what people know them as. Whether there is such a table is known to
* `openSources` alone. Throws PipelineError `invalid-input`.
*/
function parseTemplates(given, option) {
	const templates = {};
	for (const text of given) {
		const [name = "", ...rest] = text.split("=");
		const template = rest.join("=");
		if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || template === "") throw new PipelineError(`${option} ${showAddress(text)} names no source with an address.`, {
			code: "invalid-input",
			remedy: `Write ${option} energy=ADDRESS or ${option} factors=ADDRESS.`
		});
		if (SAMPLED.has(name)) checkTemplate(template, name);
		templates[name] = template;
	}
	return templates;
}
/**
* Reads where files come from as an action is told, a line each: `live`, `sample`, or templates;
* what has no template is fetched live, unless `sample` is said. Throws PipelineError
* `invalid-input`.
*/
function parseSourceChoice(text, option) {
	const lines = text.split(/\s+/).filter((line) => line !== "");
	const templates = lines.filter((line) => line !== "live" && line !== "sample");
	return {
		from: lines.includes("sample") ? SAMPLE_ORIGIN : "live",
		templates: parseTemplates(templates, option)
	};
}
/** A token is longer; what is shorter, a word such as `csv`, would be hidden all over the log. */
const SHORTEST_TOKEN = 8;
/** What templates hold that no log may show: users, passwords and values of queries, also decoded. */
function listSecrets({ templates }) {
	return Object.values(templates).flatMap((template = "") => {
		const { password = "", username = "" } = URL.parse(template) ?? {};
		const [, query = ""] = /\?([^#]*)/.exec(template) ?? [];
		const values = query.split("&").map((pair) => pair.slice(pair.indexOf("=") + 1)).filter((value) => value.length >= SHORTEST_TOKEN && !value.includes("{"));
		const users = username.length >= SHORTEST_TOKEN ? [username] : [];
		const written = [
			...password === "" ? [] : [password],
			...users,
			...values
		];
		return [...new Set(written.flatMap((text) => [text, decode(text)]))];
	});
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
export { originOf as a, fillTemplate as c, listSecrets as i, readUser as l, SAMPLE_ORIGIN as n, parseSourceChoice as o, isLeftOut as r, checkTemplate as s, LIVE_ORIGIN as t, showAddress as u };
