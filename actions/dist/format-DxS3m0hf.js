// actions/lib/lazily.ts
/** Makes something when it is first asked for, and once: what Intl offers takes milliseconds to start. */
function lazily(make) {
	let made;
	return () => (made ??= { value: make() }).value;
}
// actions/lib/report/format.ts
const COUNT = lazily(() => new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 }));
const FACTOR = lazily(() => new Intl.NumberFormat("en-GB", {
	minimumFractionDigits: 5,
	maximumFractionDigits: 5
}));
const SHARE = lazily(() => new Intl.NumberFormat("en-GB", {
	style: "percent",
	maximumFractionDigits: 1
}));
/** A whole number with thousands separators: `1,402,560`. */
function formatCount(value) {
	const whole = Math.round(value) + 0;
	return Math.abs(whole) < 1e3 ? String(whole) : COUNT().format(whole);
}
/** kg CO2e as a whole number, or a dash where no factor applies. */
function formatKg(value) {
	return value === void 0 ? "–" : formatCount(value);
}
/** `1 file`, `48 files`. */
function countNoun(value, one, many = `${one}s`) {
	return `${formatCount(value)} ${value === 1 ? one : many}`;
}
/** A conversion factor with the five decimals that GOV.UK prints: `0.21233`. */
function formatFactor(value) {
	return FACTOR().format(value);
}
/** A share from 0 to 1 as a percentage: `98.4%`. Something missing never reads as 100%. */
function formatShare(value) {
	return SHARE().format(value < 1 ? Math.min(value, .999) : value);
}
/** `0.4 s`, `12 s`, `3 min 20 s`. */
function formatDuration(durationMs) {
	if (durationMs < 9950) return `${(durationMs / 1e3).toFixed(1)} s`;
	const seconds = Math.round(durationMs / 1e3);
	if (seconds < 60) return `${seconds} s`;
	return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** How long ago something was, in its largest unit of which there are two: `45 days`, `90 minutes`. */
function formatAge(ageMs) {
	const minutes = Math.floor(Math.abs(ageMs) / 6e4);
	if (minutes < 120) return countNoun(minutes, "minute");
	if (minutes < 2880) return countNoun(Math.floor(minutes / 60), "hour");
	return countNoun(Math.floor(minutes / 1440), "day");
}
/** `812 B`, `34 kB`, `1.2 MB`. */
function formatBytes(bytes) {
	if (bytes < 1e3) return `${bytes} B`;
	if (bytes < 999500) return `${Math.round(bytes / 1e3)} kB`;
	return `${(bytes / 1e6).toFixed(1)} MB`;
}
const DAY = lazily(() => new Intl.DateTimeFormat("en-GB", {
	dateStyle: "medium",
	timeZone: "UTC"
}));
/** `2021-01-31`, also with a time behind it, as `31 Jan 2021`. */
function formatDate(iso) {
	return DAY().format(new Date(iso.slice(0, 10)));
}
/** `kWh`, `m³`. */
function formatUnit(unit) {
	return unit === "m3" ? "m³" : unit;
}
/** Milliseconds since 1970 to the minute: `2026-10-06 00:00 UTC`. */
function formatInstant(ms) {
	const iso = Math.abs(ms) > 864e13 ? "" : new Date(ms).toISOString();
	return iso === "" ? "a time out of range" : `${iso.slice(0, -8).replace("T", " ")} UTC`;
}
/** `imported_energy` as people write it: `Imported energy`. */
function formatName(name) {
	const words = name.replaceAll("_", " ");
	return words.charAt(0).toUpperCase() + words.slice(1);
}
/** Years as people name them: `2021`, `2019 to 2022`, `2019, 2021`. */
function describeYears(years) {
	const sorted = [...new Set(years)].toSorted((a, b) => a - b);
	const [first, last] = [sorted.at(0), sorted.at(-1)];
	if (first === void 0 || last === void 0) return "no years";
	if (first === last) return String(first);
	return last - first + 1 === sorted.length ? `${first} to ${last}` : sorted.join(", ");
}
export { formatCount as a, formatFactor as c, formatName as d, formatShare as f, formatBytes as i, formatInstant as l, lazily as m, describeYears as n, formatDate as o, formatUnit as p, formatAge as r, formatDuration as s, countNoun as t, formatKg as u };
