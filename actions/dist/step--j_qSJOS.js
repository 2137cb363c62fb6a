import { c as writeFileAtomically, i as mergeParts, n as resultsFolder, o as openDirectory, t as readParts } from "./part-files-B97z82vs.js";
import { a as sumOf, c as PRICE_PER_TIB, i as listSteps, o as toGrid, r as listConcerns, s as nameOutcome, t as ROUNDED } from "./digest-BXoOhWTZ.js";
import { a as formatCount, c as formatFactor, d as formatName, f as formatShare, i as formatBytes, l as formatInstant, m as lazily, n as describeYears, o as formatDate, p as formatUnit, r as formatAge, s as formatDuration, t as countNoun, u as formatKg } from "./format-DxS3m0hf.js";
import { h as string, p as record, u as looseObject } from "./schemas-Cy54p-G0.js";
import { t as fitSections } from "./fit-sections-CNNMs1-4.js";
import { i as renderLink, n as renderCutTable, o as renderTable, r as renderDetails, s as shorten, t as escapeMarkdown } from "./markdown-CH1Q-_i5.js";
import { a as renderLineageSection, c as describeTests, d as renderProblems, i as renderFreshness$1, l as renderConcerns$1, n as renderPullRequestComment, o as renderModels, r as describeBilled, s as renderPlanned, t as markerOf, u as fenceMermaid } from "./pull-request-comment-UqnIjA-y.js";
import { t as describeVerdict } from "./verdict-CXAfbviZ.js";
import { t as readPullRequest } from "./event-bMMUCWi0.js";
import { t as PipelineError } from "./errors-DzvLK5MJ.js";
import { n as withPlace } from "./open-place-CTaoskzT.js";
import { n as toPlace } from "./place-inputs-CZwzoAgZ.js";
import { t as readJson } from "./text-C_Sy5OY6.js";
import { n as SAMPLE_ORIGIN } from "./origin-COf2H0tI.js";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { access, readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
// actions/lib/report/html-table.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** Text as HTML shows it letter by letter, in content and in quoted attributes. */
function escapeHtml(text) {
	return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
/** A table that scrolls by itself on a narrow screen; empty when there are no rows. */
function renderHtmlTable(columns, rows) {
	if (rows.length === 0) return "";
	const classOf = (column) => column.isNumeric ? " class=\"numeric\"" : "";
	const head = columns.map((column) => `<th scope="col"${classOf(column)}>${escapeHtml(column.head)}</th>`);
	const body = rows.map((row) => {
		return `<tr>${columns.map((column) => `<td${classOf(column)}>${escapeHtml(column.cell(row))}</td>`).join("")}</tr>`;
	});
	return `<div class="scroll" tabindex="0"><table>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table></div>`;
}
// actions/lib/report/html-meters.ts
/** Ten thousand meters would make a page nobody opens; the rest is in the warehouse. */
const MAX_ROWS$1 = 500;
/** A list of more is folded. */
const MAX_OPEN = 25;
/** How whole the readings are, site by site, and folded meter by meter. */
function renderMeters(meters) {
	if (meters.length === 0) return "";
	const [shown, left] = cut(meters, (a, b) => rankMeter(a) - rankMeter(b));
	const more = left === 0 ? "" : `\n<p>… and ${countNoun(left, "more meter")}. Those that enter no total and those with most readings missing come first; all are in <code>mart_carbon_emissions</code>.</p>`;
	const list = fold(`Meter by meter: ${countNoun(meters.length, "meter")}`, meters.length, `${renderHtmlTable(METER_COLUMNS, shown)}${more}`);
	return `${renderSites(meters)}\n${list}`;
}
function fold(title, count, body) {
	return `<details class="list"${count > MAX_OPEN ? "" : " open"}><summary>${escapeHtml(title)}</summary>\n${body}</details>`;
}
const METER_COLUMNS = [
	{
		head: "Site",
		cell: (row) => row.site
	},
	{
		head: "Meter",
		cell: (row) => row.meter
	},
	{
		head: "Energy type",
		cell: (row) => formatName(row.energyType)
	},
	{
		head: "In totals",
		cell: (row) => isCounted(row) ? "Yes" : "No"
	},
	{
		head: "From",
		isNumeric: true,
		cell: (row) => formatDate(row.firstReadingDate)
	},
	{
		head: "To",
		isNumeric: true,
		cell: (row) => formatDate(row.lastReadingDate)
	},
	{
		head: "Readings present",
		isNumeric: true,
		cell: (row) => formatShare(shareOf$1([row]))
	},
	{
		head: "Usage",
		isNumeric: true,
		cell: (row) => `${formatCount(row.usage)} ${formatUnit(row.unit)}`
	},
	{
		head: "kg CO2e",
		isNumeric: true,
		cell: (row) => formatKg(row.kgCo2e)
	}
];
function renderSites(meters) {
	const [shown, left] = cut([...Map.groupBy(meters, ({ site }) => site)], ([, a], [, b]) => shareOf$1(a) - shareOf$1(b));
	const more = left === 0 ? "" : `\n<p>… and ${countNoun(left, "more site")}, with fewer readings missing than these.</p>`;
	return `${renderHtmlTable([
		{
			head: "Site",
			cell: ([site]) => site
		},
		{
			head: "Meters",
			isNumeric: true,
			cell: ([, own]) => formatCount(own.length)
		},
		{
			head: "Enter no total",
			isNumeric: true,
			cell: ([, own]) => formatCount(own.filter((meter) => !isCounted(meter)).length)
		},
		{
			head: "Latest reading",
			isNumeric: true,
			cell: ([, own]) => formatDate(latestOf(own))
		},
		{
			head: "Readings present",
			isNumeric: true,
			cell: ([, own]) => formatShare(shareOf$1(own))
		}
	], shown)}${more}`;
}
/** Meters that enter no total, each with the reason; empty where all do. */
function renderLeftOut(meters) {
	const out = meters.filter((meter) => !isCounted(meter));
	const [shown, left] = cut(out);
	const table = renderHtmlTable([
		{
			head: "Meter",
			cell: (row) => row.meter
		},
		{
			head: "Site",
			cell: (row) => row.site
		},
		{
			head: "Why it enters no total",
			cell: (row) => describeStatus(row.mappingStatus)
		},
		{
			head: "Usage",
			isNumeric: true,
			cell: (row) => `${formatCount(row.usage)} ${formatUnit(row.unit)}`
		}
	], shown);
	const more = left === 0 ? "" : `\n<p>… and ${countNoun(left, "more meter")}.</p>`;
	if (out.length <= MAX_OPEN) return table;
	return fold(`Each with the reason: ${countNoun(out.length, "meter")}`, out.length, table + more);
}
function describeStatus(status) {
	return {
		counted_elsewhere: "It repeats electricity and gas that other meters count",
		unmapped: "Its name matches no energy type",
		unit_mismatch: "No factor for this unit"
	}[status] ?? status;
}
function isCounted({ mappingStatus }) {
	return mappingStatus === "mapped";
}
/** Share of the half-hours, from each meter's first day to its last, that have a value. */
function shareOf$1(meters) {
	const readings = sumOf(meters, (meter) => meter.readings);
	return readings === 0 ? 0 : sumOf(meters, (meter) => meter.presentReadings) / readings;
}
/** `2022-12-31`; empty without meters. */
function latestOf(meters) {
	return meters.reduce((last, each) => each.lastReadingDate > last ? each.lastReadingDate : last, "");
}
function rankMeter(meter) {
	return isCounted(meter) ? shareOf$1([meter]) : -1;
}
/** What is shown of a list, in its own order or, where some is left, the first by `compare`. */
function cut(items, compare) {
	if (items.length <= MAX_ROWS$1) return [items, 0];
	return [(compare === void 0 ? items : items.toSorted(compare)).slice(0, MAX_ROWS$1), items.length - MAX_ROWS$1];
}
// actions/lib/report/html-checks.ts
/** Longer lists are for the run's logs. */
const MAX_ROWS = 20;
const MAX_CELLS = 8;
const MAX_LETTERS = 300;
/** What speaks for and against the figures: tiles first, then what a reader should look at. */
function renderChecks(results) {
	const { files, freshness = [], meters, transform } = results;
	const rejected = files.filter(({ rejectCount }) => rejectCount > 0);
	return [
		`<div class="tiles checks">\n${listTiles(results).map(renderTile).join("\n")}\n</div>`,
		part("What tests found", renderConcerns(transform?.nodes ?? [])),
		part("Rows that were rejected", renderRejects(rejected)),
		part("Meters that enter no total", renderLeftOut(meters)),
		part("How old the sources are", renderFreshness(freshness)),
		part("Readings of each site", renderMeters(meters))
	].filter((each) => each !== "").join("\n");
}
/** The same in one sentence, for the top of the page; empty where nothing is known. */
function summariseChecks(results) {
	const { meters, transform } = results;
	const counts = countTests(transform?.nodes ?? []);
	const left = countMeters(meters.filter((meter) => !isCounted(meter)));
	const parts = [...meters.length === 0 ? [] : [`${formatShare(shareOf$1(meters))} of half-hours have a reading`, `${formatCount(left)} of ${countNoun(countMeters(meters), "meter")} enter no total`], ...counts.all === 0 ? [] : [`${formatCount(counts.passed)} of ${countNoun(counts.all, "test")} passed`]];
	return parts.length === 0 ? "" : `${new Intl.ListFormat("en-GB").format(parts)}.`;
}
function listTiles(results) {
	const { files, meters, transform } = results;
	return [
		...meters.length === 0 ? [] : listMeterTiles(meters),
		...files.length === 0 ? [] : [rejectTile(files)],
		testTile(transform?.nodes ?? []),
		...factorTiles(results)
	];
}
function listMeterTiles(meters) {
	const out = meters.filter((meter) => !isCounted(meter));
	const count = (status) => countMeters(out.filter(({ mappingStatus }) => mappingStatus === status));
	const told = [
		[count("unmapped"), "of no known energy type"],
		[count("unit_mismatch"), "in a unit without a factor"],
		[count("counted_elsewhere"), "counted by other meters"]
	].filter(([n]) => n > 0).map(([n, text]) => `${formatCount(n)} ${text}`);
	return [
		{
			head: "Readings present",
			figure: formatShare(shareOf$1(meters)),
			small: "of the half-hours from each meter's first day to its last"
		},
		{
			head: "Latest reading",
			figure: formatDate(latestOf(meters)),
			small: "of any meter; each site's own is below"
		},
		{
			head: "Meters that enter no total",
			figure: `${formatCount(countMeters(out))} of ${formatCount(countMeters(meters))}`,
			small: told.length === 0 ? "every meter is counted" : told.join(", ")
		}
	];
}
function rejectTile(files) {
	const rejects = sumOf(files, (file) => file.rejectCount);
	const rows = sumOf(files, (file) => file.rowCount);
	return {
		head: "Rows rejected",
		figure: formatCount(rejects),
		small: rejects === 0 ? `all ${countNoun(rows, "row")} read could be used` : `beside ${countNoun(rows, "row")} that could be used`
	};
}
function testTile(nodes) {
	const { all, others, passed } = countTests(nodes);
	if (all === 0) return {
		head: "Tests passed",
		figure: "–",
		small: "none were run this time"
	};
	return {
		head: "Tests passed",
		figure: `${formatCount(passed)} of ${formatCount(all)}`,
		small: others.length === 0 ? "none warned or failed" : others.join(", ")
	};
}
function factorTiles({ emissions, factors }) {
	if (factors.length === 0) return [];
	const borrowed = emissions.filter(({ isProvisional }) => isProvisional).map(({ year }) => year);
	return [{
		head: "Conversion factors of",
		figure: describeYears(factors.map(({ factorYear }) => factorYear)),
		small: borrowed.length === 0 ? "each year has its own" : `${describeYears(borrowed)} borrows from an earlier year`
	}];
}
const WORDS = [
	["warn", "warned"],
	["fail", "failed"],
	["error", "could not be run"],
	["skipped", "not run"]
];
function countTests(nodes) {
	const tests = nodes.filter(({ kind }) => kind === "test" || kind === "unit_test");
	const outcomes = tests.map(nameOutcome);
	const others = WORDS.flatMap(([outcome, word]) => {
		const count = outcomes.filter((each) => each === outcome).length;
		return count === 0 ? [] : [`${formatCount(count)} ${word}`];
	});
	const passed = outcomes.filter((each) => each === "pass" || each === "unchanged").length;
	return {
		all: tests.length,
		passed,
		others
	};
}
/** A meter whose unit has changed has a row a unit, and is one meter. */
function countMeters(meters) {
	return new Set(meters.map(({ meter, site }) => JSON.stringify([site, meter]))).size;
}
function renderTile({ figure, head, small }) {
	const [title, text, note] = [
		head,
		figure,
		small
	].map(escapeHtml);
	return `<div class="tile"><h3>${title}</h3><p class="figure">${text}</p><p class="small">${note}</p></div>`;
}
function part(title, body) {
	return body === "" ? "" : `<h3>${escapeHtml(title)}</h3>\n${body}`;
}
const RESULTS = {
	warn: "warned",
	fail: "failed",
	error: "could not be run"
};
function renderConcerns(nodes) {
	const concerns = listConcerns(nodes);
	if (concerns.length === 0) return "";
	return `<ul>\n${concerns.slice(0, MAX_ROWS).map((node) => {
		const { failures = 0, message, name, status } = node;
		const says = message ?? `${countNoun(failures, "row")} found.`;
		const row = describeRow(node);
		return [
			`<li><strong class="file">${escapeHtml(cutText(name))}</strong> ${escapeHtml(RESULTS[status] ?? status)}. ${escapeHtml(cutText(says))}`,
			...row === "" ? [] : [`<br><span class="soft">First row: ${escapeHtml(row)}</span>`],
			"</li>"
		].join("");
	}).join("\n")}\n</ul>${tellLeft(concerns.length, "more, in the run's summary")}`;
}
function describeRow({ failingRows: [row] = [] }) {
	if (row === void 0) return "";
	return cutText(Object.entries(row).slice(0, MAX_CELLS).map(([name, value]) => `${name} ${value ?? "NULL"}`).join(", "));
}
function renderRejects(files) {
	if (files.length === 0) return "";
	return `<p>Each with its file, row, column, value and reason: in <code>rejects.csv</code> among the run's files, and in <code>rejects/</code> in the lake.</p>\n${renderHtmlTable([
		{
			head: "File",
			cell: (file) => file.file
		},
		{
			head: "Rejected",
			isNumeric: true,
			cell: (file) => formatCount(file.rejectCount)
		},
		{
			head: "Used",
			isNumeric: true,
			cell: (file) => formatCount(file.rowCount)
		}
	], files.toSorted((a, b) => b.rejectCount - a.rejectCount).slice(0, MAX_ROWS))}${tellLeft(files.length, "more files")}`;
}
function renderFreshness(freshness) {
	const verdicts = {
		pass: "Fresh",
		warn: "Older than it should be",
		error: "Too old",
		failed: "Not known"
	};
	return renderHtmlTable([
		{
			head: "Source",
			cell: ({ name }) => name
		},
		{
			head: "Newest rows",
			cell: ({ loadedAtMs }) => loadedAtMs === void 0 ? "–" : formatInstant(loadedAtMs)
		},
		{
			head: "Age",
			cell: ({ ageMs }) => ageMs === void 0 ? "–" : formatAge(ageMs)
		},
		{
			head: "Verdict",
			cell: ({ status }) => verdicts[status] ?? status
		}
	], freshness);
}
function tellLeft(count, what) {
	const left = count - MAX_ROWS;
	return left > 0 ? `\n<p>… and ${formatCount(left)} ${what}.</p>` : "";
}
function cutText(text) {
	return text.length > MAX_LETTERS ? `${text.slice(0, 299)}…` : text;
}
// actions/lib/report/html-factors.ts
/** The page of each year's workbook: https://www.gov.uk/government/collections/government-conversion-factors-for-company-reporting */
const PUBLICATION = "https://www.gov.uk/government/publications/greenhouse-gas-reporting-conversion-factors-";
/** The factors in use beside each other by year, where they are published, and the row of each. */
function renderFactors({ emissions, factors }) {
	if (factors.length === 0) return "";
	const years = [...new Set(factors.map(({ factorYear }) => factorYear))].toSorted((a, b) => a - b);
	return [
		"<p>kg CO2e that one unit stands for. The factors of a year apply to the readings of that year.</p>",
		renderBorrowed(emissions),
		renderGrid(factors, years),
		`<ul>\n${years.map((year) => renderPublication(year, factors)).join("\n")}\n</ul>`,
		`<details class="list"><summary>${escapeHtml(`The row of each of the ${countNoun(factors.length, "factor")}`)}</summary>`,
		`${renderRows(factors)}</details>`
	].filter((part) => part !== "").join("\n");
}
function renderBorrowed(emissions) {
	const borrowed = emissions.filter(({ isProvisional }) => isProvisional);
	if (borrowed.length === 0) return "";
	const own = describeYears(borrowed.map(({ year }) => year));
	return `<p>Factors of ${own} are not published yet: those of ${describeYears(borrowed.flatMap(({ factorYear }) => factorYear ?? []))} are used until then, and figures of ${own} are provisional.</p>`;
}
/** One row a component, one column a year. */
function renderGrid(factors, years) {
	const rows = [...Map.groupBy(factors, (each) => JSON.stringify([
		each.energyType,
		each.component,
		each.scope,
		each.unit,
		each.calorificBasis ?? ""
	])).values()];
	const text = (of) => (row) => row[0] === void 0 ? "" : of(row[0]);
	return renderHtmlTable([
		{
			head: "Energy type",
			cell: text(({ energyType }) => formatName(energyType))
		},
		{
			head: "Component",
			cell: text(nameComponent)
		},
		{
			head: "Scope",
			cell: text(({ scope }) => String(scope))
		},
		{
			head: "Unit",
			cell: text(({ unit }) => formatUnit(unit))
		},
		...years.map((year) => ({
			head: String(year),
			isNumeric: true,
			cell: (row) => {
				const found = row.find(({ factorYear }) => factorYear === year);
				return found === void 0 ? "–" : formatFactor(found.kgCo2ePerUnit);
			}
		}))
	], rows);
}
/** Where a year's factors are published; what is made up has no address. */
function renderPublication(year, factors) {
	const own = factors.filter(({ factorYear }) => factorYear === year);
	const files = [...new Set(own.map(({ sourceFile }) => sourceFile))].join(", ");
	const origins = new Set(own.map(({ origin }) => origin));
	const from = origins.has("live") ? ` on <a href="${PUBLICATION}${year}" rel="noreferrer">GOV.UK, conversion factors ${year}</a>` : origins.has("sample") ? ", made up for trying out" : "";
	return `<li>${year}: <span class="file">${escapeHtml(files)}</span>${from}</li>`;
}
function renderRows(factors) {
	return renderHtmlTable([
		{
			head: "Year",
			cell: (row) => String(row.factorYear)
		},
		{
			head: "Energy type",
			cell: (row) => formatName(row.energyType)
		},
		{
			head: "Component",
			cell: nameComponent
		},
		{
			head: "Scope",
			cell: (row) => String(row.scope)
		},
		{
			head: "Factor",
			isNumeric: true,
			cell: (row) => `${formatFactor(row.kgCo2ePerUnit)} kg CO2e per ${formatUnit(row.unit)}`
		},
		{
			head: "Published in",
			cell: (row) => `${row.sourceFile}, row ${row.sourceRow}`
		}
	], factors);
}
function nameComponent({ calorificBasis, component }) {
	const basis = calorificBasis === void 0 ? "" : ` (${calorificBasis} calorific value)`;
	return formatName(component) + basis;
}
// actions/lib/report/page/facts.ts
/** Names the places in the page that the script fills. */
const FACTS_ELEMENT = "facts";
const APP_ELEMENT = "explore";
// actions/lib/report/html-page.ts
/**
* The charts' place in the page, and what stands at its end. Figures travel in base64, so that no
* text of theirs can end an element; the script is the only one that may run.
*/
function renderPage({ packed, script, scriptHash }) {
	return {
		place: `<section aria-label="Charts and figures" id="${APP_ELEMENT}"><p class="soft">Drawing the charts …</p></section>`,
		end: `<script type="application/gzip" id="${FACTS_ELEMENT}">${packed}<\/script>\n<script>${script}<\/script>`,
		policy: `script-src 'sha256-${scriptHash}'; `
	};
}
// actions/lib/report/html-style.ts
/** The report's style: light and dark, narrow and wide, screen and A4. */
const STYLE = `
:root { color-scheme: light dark; --text: #1b1f23; --soft: #57606a; --line: #d0d7de; --edge: #818b98; --ground: #ffffff; --band: #f6f8fa; --link: #0b57a4; --sample: #fff8c5; --problem: #ffebe9; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9aa4af; --line: #3d444d; --edge: #6e7781; --ground: #0d1117; --band: #161b22; --link: #6cb6ff; --sample: #3b2f00; --problem: #4c1210; } }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; }
section > h3 { font-size: 1rem; margin: 1.75rem 0 .5rem; }
.lead { color: var(--soft); max-width: 48rem; margin: 0 0 .75rem; }
.banner { border: 1px solid var(--line); border-radius: 6px; padding: .75rem 1rem; }
.sample { background: var(--sample); }
.problem { background: var(--problem); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; min-width: 100%; font-size: .925rem; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .75rem; text-align: left; vertical-align: top; }
th { background: var(--band); font-weight: 600; white-space: nowrap; }
td:first-child { white-space: nowrap; }
.file, code { overflow-wrap: anywhere; }
.numeric { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.soft, .small, .note { color: var(--soft); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none !important; }
a { color: var(--link); }
button, select { font: inherit; font-size: .925rem; color: var(--text); background: var(--ground); border: 1px solid var(--edge); border-radius: 6px; padding: .35rem .7rem; min-height: 2.25rem; }
button { cursor: pointer; }
button:disabled { opacity: .5; cursor: default; }
button:hover:enabled { background: var(--band); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.filters { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; padding: .75rem 0; background: var(--ground); border-bottom: 1px solid var(--line); }
.choice { display: flex; flex-direction: column; gap: .15rem; min-width: 0; }
.choice label { font-size: .8rem; color: var(--soft); }
.choice select { max-width: 16rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(13.5rem, 1fr)); gap: .75rem; margin: 1rem 0; }
.checks { grid-template-columns: repeat(3, minmax(0, 1fr)); }
.tile { border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; }
.tile h3 { margin: 0; font-size: .85rem; font-weight: 600; color: var(--soft); }
.tile .figure { font-size: 1.6rem; font-weight: 650; line-height: 1.25; margin: .1rem 0; }
.tile p, .tile ul { margin: 0; padding: 0; list-style: none; font-size: .9rem; }
.tile li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 .75rem; padding: .1rem 0; overflow-wrap: anywhere; }
.tile .value { color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; }
#driver { font-size: 1.05rem; max-width: 60rem; margin: .5rem 0 1.5rem; }
.charts { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; }
.chart { margin: 0; border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; min-width: 0; }
#over-time, #heat { grid-column: 1 / -1; }
.chart .head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .5rem; margin-bottom: .5rem; }
.chart h3 { margin: 0; font-size: 1rem; }
.chart .canvas { width: 100%; }
.note { font-size: .85rem; margin: .5rem 0 0; }
.nothing { color: var(--soft); padding: 2rem 0; }
details { font-size: .9rem; margin-top: .5rem; }
#provenance { margin-bottom: 1rem; }
.chart details .scroll, #provenance .scroll { max-height: 24rem; overflow: auto; }
.list { font-size: inherit; margin-top: 1rem; }
summary { cursor: pointer; color: var(--link); padding: .25rem 0; width: fit-content; }
.switch { display: inline-flex; }
.switch button { border-radius: 0; margin-left: -1px; }
.switch button:first-child { border-radius: 6px 0 0 6px; }
.switch button:last-child { border-radius: 0 6px 6px 0; }
.switch [aria-pressed="true"] { background: var(--text); color: var(--ground); }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; }
th button { border: 0; background: none; padding: 0; min-height: 0; font-weight: 600; }
th[aria-sort] button::after { content: " ▲"; font-size: .7em; }
th[aria-sort="descending"] button::after { content: " ▼"; }
@media (max-width: 64rem) { .charts { grid-template-columns: repeat(2, minmax(0, 1fr)); } #by-month { grid-column: 1 / -1; } }
@media screen and (max-width: 46rem) {
  main { padding: 1rem .75rem 3rem; }
  h1 { font-size: 1.5rem; }
  .charts { grid-template-columns: minmax(0, 1fr); }
  .filters { gap: .5rem; position: static; }
  .choice { flex: 1 1 40%; }
  .choice select { max-width: none; width: 100%; }
  td:first-child { white-space: normal; }
  td:not(.numeric) { min-width: 6rem; }
  .checks { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .5rem; }
  .checks .tile { padding: .5rem .75rem; }
  .checks .figure { font-size: 1.3rem; }
}
@media print {
  :root { color-scheme: light; --text: #1b1f23; --soft: #57606a; --line: #d0d7de; --edge: #8c959f; --ground: #ffffff; --band: #f6f8fa; --link: #0b57a4; }
  @page { size: A4; margin: 15mm; }
  .filters, .buttons, .switch, .chart details, #provenance, details:not([open]), .more { display: none; }
  .charts { display: block; }
  .chart { break-inside: avoid; margin-bottom: 1rem; }
  .tiles { grid-template-columns: repeat(3, 1fr); break-inside: avoid; }
  td, th { padding: .3rem .25rem; }
  th, th button, td:first-child, .numeric { white-space: normal; }
  th button { text-align: inherit; }
  h1, .tile .figure { font-size: 1.4rem; }
  h2, h3 { break-after: avoid; }
}
@media print { main { max-width: none; padding: 0; } .scroll { overflow: visible; } table { font-size: .7rem; } #table { font-size: .62rem; } tr { break-inside: avoid; } }
`;
// actions/lib/report/html-trust.ts
/** A project may have more tables than a reader wants to see. */
const MAX_TABLES = 500;
/** What each table is computed from, back to the published files. */
function renderLineage({ transform, dataset }) {
	const models = (transform?.nodes ?? []).filter(({ kind }) => kind === "model" || kind === "seed");
	const names = (ids) => ids.map((id) => id.split(".").slice(-1).join("")).join(", ");
	const table = renderHtmlTable([{
		head: "Table",
		cell: (node) => node.name
	}, {
		head: "Is computed from",
		cell: (node) => names(node.dependsOn) || "a file of the project"
	}], models.slice(0, MAX_TABLES));
	if (table === "") return "";
	const where = dataset === void 0 ? "" : ` of ${escapeHtml(dataset)}`;
	const summary = `Table by table: ${countNoun(models.length, "table")}`;
	return [`<p>Each figure is a reading times its year's factor. They are the rows of <code>mart_carbon_emissions</code>${where}; a factor's row and file are above.</p>`, `<details class="list"><summary>${summary}</summary>\n${table}</details>`].join("\n");
}
/** What was done, with what, and what came of it. */
function renderRun(results) {
	const steps = renderHtmlTable([{
		head: "Step",
		cell: (row) => row.step
	}, {
		head: "Outcome",
		cell: (row) => row.outcome
	}], listSteps(results));
	const notes = results.notes.map((text) => `<li>${escapeHtml(text)}</li>`);
	return `${steps}${notes.length === 0 ? "" : `\n<ul>\n${notes.join("\n")}\n</ul>`}${renderLinks(results)}`;
}
function renderLinks({ links = {} }) {
	const { commit, looker, run, table } = links;
	const items = [
		[run, "The run and its logs"],
		[commit?.url, `Made from commit ${commit?.sha.slice(0, 7)}`],
		[table, "The table in BigQuery"],
		[looker, "Open as a new report in Looker Studio"]
	].flatMap(([address, text]) => address?.startsWith("https://") ? [`<li><a href="${escapeHtml(address)}" rel="noreferrer">${escapeHtml(text)}</a></li>`] : []);
	return items.length === 0 ? "" : `\n<ul>\n${items.join("\n")}\n</ul>`;
}
// actions/lib/report/html.ts
const TITLE = "Carbon emissions from energy and water use";
/**
* Renders a run as one self-contained HTML page: no network, every value from data escaped. With
* `page` it has charts, and a policy that lets their script run and no other; without, or in a
* browser that runs no scripts, it has the same figures as tables.
*/
function renderReport(results, page) {
	const charts = page === void 0 ? void 0 : renderPage(page);
	const tables = [section$1("Emissions by year and energy type, kg CO2e", renderEmissions(results)), section$1("Emissions by year and scope, kg CO2e", renderScopes(results))].join("\n");
	const body = [
		`<h1>${escapeHtml(TITLE)}</h1>`,
		`<p class="lead">${escapeHtml(describeOrigin(results))}</p>`,
		renderTrustLine(results),
		renderBanner(results),
		...charts === void 0 ? [tables] : [charts.place, `<noscript>${tables}</noscript>`],
		section$1("How far these figures can be trusted", renderChecks(results), "trust"),
		section$1("Conversion factors used", renderFactors(results), "factors"),
		section$1("Where the figures come from", renderLineage(results), "lineage"),
		section$1("How this report was made", renderRun(results))
	];
	return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${charts?.policy ?? ""}img-src data:; style-src 'unsafe-inline'">
<title>${escapeHtml(TITLE)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body.filter((part) => part !== "").join("\n")}
</main>
${charts?.end ?? ""}
</body>
</html>
`;
}
function describeOrigin(results) {
	const { emissions, meters, startedAt } = results;
	const sites = countNoun(new Set(meters.map((meter) => meter.site)).size, "site");
	const meterCount = new Set(meters.map(({ meter, site }) => JSON.stringify([site, meter]))).size;
	const years = describeYears(emissions.map((row) => row.year));
	return [
		`${sites}, ${countNoun(meterCount, "meter")}, ${years}.`,
		"From half-hourly readings that ecoDriver publishes and the UK Government's greenhouse gas conversion factors.",
		`Made on ${formatDate(startedAt)} at ${startedAt.slice(11, 16)} UTC.`
	].join(" ");
}
function renderTrustLine(results) {
	const text = summariseChecks(results);
	return text === "" ? "" : `<p class="lead">${escapeHtml(text)} <a href="#trust">How far to trust these figures</a></p>`;
}
function renderBanner({ sample, problems }) {
	return [...sample === void 0 ? [] : [[
		"sample",
		"Sample data",
		sample
	]], ...problems.map(({ message, remedy }) => [
		"problem",
		"Failed",
		remedy ? `${message} ${remedy}` : message
	])].map(([kind, head, text]) => `<p class="banner ${kind}" role="note"><strong>${head}.</strong> ${escapeHtml(text)}</p>`).join("\n");
}
function section$1(title, body, id) {
	const named = id === void 0 ? "" : ` id="${id}"`;
	return body === "" ? "" : `<section${named}>\n<h2>${escapeHtml(title)}</h2>\n${body}\n</section>`;
}
function renderEmissions(results) {
	const grid = toGrid(results.emissions);
	const isProvisional = grid.rows.some((row) => row.isProvisional);
	return [
		renderHtmlTable([
			{
				head: "Year",
				cell: (row) => `${row.year}${row.isProvisional ? " (provisional)" : ""}`
			},
			...grid.energyTypes.map((energyType, index) => ({
				head: formatName(energyType),
				isNumeric: true,
				cell: (row) => formatKg(row.cells[index])
			})),
			{
				head: "Total",
				isNumeric: true,
				cell: (row) => formatKg(row.total)
			}
		], grid.rows),
		`<p>${ROUNDED}</p>`,
		...isProvisional ? [`<p>Provisional: the year's factors are not published yet, so the latest earlier ones are used.</p>`] : []
	].join("\n");
}
function renderScopes({ emissions }) {
	const byYear = /* @__PURE__ */ new Map();
	for (const { year, kgCo2eByScope } of emissions) {
		if (kgCo2eByScope === void 0) continue;
		const sums = byYear.get(year) ?? [
			0,
			0,
			0
		];
		byYear.set(year, [
			sums[0] + kgCo2eByScope[0],
			sums[1] + kgCo2eByScope[1],
			sums[2] + kgCo2eByScope[2]
		]);
	}
	return renderHtmlTable([
		{
			head: "Year",
			cell: ([year]) => String(year)
		},
		{
			head: "Scope 1",
			isNumeric: true,
			cell: ([, sums]) => formatCount(sums[0])
		},
		{
			head: "Scope 2",
			isNumeric: true,
			cell: ([, sums]) => formatCount(sums[1])
		},
		{
			head: "Scope 3",
			isNumeric: true,
			cell: ([, sums]) => formatCount(sums[2])
		},
		{
			head: "Total",
			isNumeric: true,
			cell: ([, sums]) => formatCount(sums[0] + sums[1] + sums[2])
		}
	], [...byYear.entries()].toSorted((a, b) => a[0] - b[0]));
}
// actions/lib/report/yearly-figures.ts
/**
* Emissions by year, each beside the year before as far as both have whole figures: a year that is
* still going on is compared with the same months, and a month that lacks readings with none.
*/
function listYearlyFigures(results) {
	const { energyTypes, rows } = toGrid(results.emissions);
	const whole = results.monthly?.filter(({ isPart }) => isPart !== true);
	const months = new Map(whole?.map(({ month, kgCo2e }) => [month, kgCo2e]));
	return {
		energyTypes,
		rows: rows.map((row) => {
			const change = compareYears(row.year, months);
			return change === void 0 ? row : {
				...row,
				change
			};
		})
	};
}
function compareYears(year, months) {
	const pairs = listMonths$1(year).flatMap((month, index) => {
		const now = months.get(month);
		const before = months.get(listMonths$1(year - 1)[index] ?? "");
		return now === void 0 || before === void 0 ? [] : [{
			now,
			before
		}];
	});
	const before = sumOf(pairs, (pair) => pair.before);
	if (before <= 0) return void 0;
	return {
		share: sumOf(pairs, ({ now }) => now) / before - 1,
		monthCount: pairs.length
	};
}
function listMonths$1(year) {
	return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);
}
/** A year's months, January first, up to its last one that has a figure; 0 where one is missing. */
function listYear(monthly, year) {
	const months = new Map(monthly.map(({ month, kgCo2e }) => [month, kgCo2e]));
	const values = listMonths$1(year).map((month) => months.get(month));
	const last = values.findLastIndex((value) => value !== void 0);
	return values.slice(0, last + 1).map((value) => value ?? 0);
}
// actions/lib/report/monthly-chart.ts
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
/** Seen on GitHub's light and dark ground; the default's are too pale. */
const COLOURS = "#2f81c9, #d9822b";
/**
* Emissions of the latest year by month as bars, and of the year before as a line, as a Mermaid
* chart in tonnes. Undefined where there is nothing to draw. https://mermaid.js.org/syntax/xyChart.html
*/
function renderMonthlyChart(monthly) {
	const latest = Number(monthly.at(-1)?.month.slice(0, 4));
	const bars = listYear(monthly, latest);
	if (bars.length === 0) return void 0;
	const line = listYear(monthly, latest - 1);
	const most = Math.max(...bars, ...line) / 1e3;
	const series = (values) => values.map((value) => (value / 1e3).toFixed(2)).join(", ");
	return {
		diagram: [
			`%%{init: {"xyChart": {"width": 900, "height": 300}, "themeVariables": {"xyChart": {"plotColorPalette": "${COLOURS}"}}}}%%`,
			"xychart-beta",
			`  x-axis [${MONTHS.join(", ")}]`,
			`  y-axis "t CO2e" 0 --> ${Math.max(roundUp(most), .01)}`,
			`  bar [${series(bars)}]`,
			...line.length > 1 ? [`  line [${series(line)}]`] : []
		].join("\n"),
		legend: line.length > 1 ? `🟦 ${latest} by month, 🟧 ${latest - 1} as a line, t CO2e` : `🟦 ${latest} by month, t CO2e`
	};
}
/** To two digits that count, so that the axis ends on a figure that can be read. */
function roundUp(value) {
	if (value <= 0) return 0;
	const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
	return Number((Math.ceil(value / unit) * unit).toPrecision(3));
}
// actions/lib/report/summary-figures.ts
const TONNES = lazily(() => new Intl.NumberFormat("en-GB", {
	minimumFractionDigits: 1,
	maximumFractionDigits: 1
}));
const PERCENT = lazily(() => new Intl.NumberFormat("en-GB", {
	style: "percent",
	minimumFractionDigits: 1,
	maximumFractionDigits: 1,
	signDisplay: "exceptZero"
}));
/** kg CO2e as tonnes: `2,925.1`; a dash where no factor applies. */
function formatTonnes(kg) {
	return kg === void 0 ? "–" : TONNES().format(kg / 1e3 + 0);
}
/** Emissions by year in tonnes, with the change on the year before; undefined without figures. */
function renderKeyFigures(results) {
	const { energyTypes, rows } = listYearlyFigures(results);
	const table = renderTable([
		{
			head: "t CO2e",
			cell: (row) => `${row.year}${row.isProvisional ? " (provisional)" : ""}`
		},
		{
			head: "Total",
			align: "right",
			markdown: (row) => `**${formatTonnes(row.total)}**`
		},
		{
			head: "On the year before",
			align: "right",
			cell: ({ change }) => formatChange(change)
		},
		...energyTypes.map((energyType, index) => ({
			head: formatName(energyType),
			align: "right",
			cell: (row) => formatTonnes(row.cells[index])
		}))
	], rows);
	if (table === void 0) return void 0;
	const notes = [...rows.some(({ change }) => change !== void 0 && change.monthCount < 12) ? ["Years are compared over the months that both have whole."] : [], ...rows.some(({ isProvisional }) => isProvisional) ? ["Provisional: the year's factors are not published yet, so the latest earlier ones apply."] : []];
	return [table, ...notes.length > 0 ? [`<sub>${notes.join(" ")}</sub>`] : []].join("\n\n");
}
function formatChange(change) {
	if (change === void 0) return "–";
	const share = PERCENT().format(change.share).replace("-", "−");
	return change.monthCount === 12 ? share : `${share} (${countNoun(change.monthCount, "month")})`;
}
/** The latest year by month beside the year before; undefined without figures. */
function renderMonths({ monthly = [] }) {
	const chart = renderMonthlyChart(monthly);
	if (!chart) return void 0;
	const note = describeParts(monthly);
	return [
		chart.legend,
		fenceMermaid(chart.diagram),
		...note ? [note] : []
	].join("\n\n");
}
const MONTH = lazily(() => new Intl.DateTimeFormat("en-GB", {
	month: "short",
	year: "numeric",
	timeZone: "UTC"
}));
/** Named; more are counted. */
const MOST_NAMED = 4;
/** Which of the months of the chart's two years are too low, for want of readings. */
function describeParts(monthly) {
	const latest = Number(monthly.at(-1)?.month.slice(0, 4));
	const parts = monthly.filter(({ isPart, month }) => isPart === true && Number(month.slice(0, 4)) >= latest - 1);
	if (parts.length === 0) return void 0;
	return `<sub>${parts.length > MOST_NAMED ? countNoun(parts.length, "month") : new Intl.ListFormat("en-GB").format(parts.map(({ month }) => MONTH().format(/* @__PURE__ */ new Date(`${month}-01T00:00:00Z`))))} ${parts.length === 1 ? "lacks" : "lack"} readings, so that the figure is too low.</sub>`;
}
/** Meters whose usage enters no total, and why; undefined where there are none. */
function renderUncounted(meters) {
	const uncounted = meters.filter(({ mappingStatus }) => mappingStatus !== "mapped");
	const table = renderCutTable([
		{
			head: "Site",
			cell: (row) => row.site
		},
		{
			head: "Meter",
			cell: (row) => row.meter
		},
		{
			head: "Why",
			cell: (row) => formatName(row.mappingStatus)
		},
		{
			head: "Usage",
			align: "right",
			cell: (row) => `${formatCount(row.usage)} ${formatUnit(row.unit)}`
		},
		{
			head: "Readings present",
			align: "right",
			cell: (row) => formatShare(shareOf(row))
		}
	], uncounted, 50);
	if (table === void 0) return void 0;
	const all = new Set(meters.map(({ meter, site }) => `${site}\0${meter}`)).size;
	return renderDetails(`${formatCount(uncounted.length)} of ${formatCount(all)} meters`, table);
}
function shareOf(row) {
	return row.readings === 0 ? 0 : row.presentReadings / row.readings;
}
// actions/lib/report/summary-years.ts
/** What was fetched and loaded of each year; undefined where nothing was asked for. */
function renderYears(results) {
	if (results.files.length === 0) return void 0;
	const rows = listRows(results);
	const countColumn = (head, status) => {
		return results.files.some((file) => file.status === status) ? [{
			head,
			align: "right",
			cell: (row) => formatCountOf(row, status)
		}] : [];
	};
	return renderTable([
		{
			head: "",
			cell: markYear
		},
		{
			head: "Year",
			cell: ({ year }) => String(year)
		},
		{
			head: "Files",
			align: "right",
			cell: ({ files }) => formatSome(files.length)
		},
		...countColumn("Unchanged", "unchanged"),
		...countColumn("Absent", "absent"),
		...countColumn("Kept", "kept"),
		...countColumn("Failed", "failed"),
		{
			head: "Rows",
			align: "right",
			cell: ({ files }) => formatSum(files, "rowCount")
		},
		{
			head: "Rejects",
			align: "right",
			cell: ({ files }) => formatSum(files, "rejectCount")
		},
		{
			head: "Fetched",
			align: "right",
			cell: ({ files }) => formatFetched(sumOf(files, ({ bytes }) => bytes))
		},
		{
			head: "Partitions loaded",
			align: "right",
			cell: formatLoaded
		},
		...rows.some(({ durationMs }) => durationMs > 0) ? [TIME] : []
	], rows);
}
const TIME = {
	head: "Time",
	align: "right",
	cell: ({ durationMs }) => durationMs === 0 ? "" : formatDuration(durationMs)
};
function listRows({ years, files, partitions, steps = [] }) {
	const isOf = (year) => (outcome) => outcome.partition.startsWith(String(year));
	return years.map((year) => ({
		year,
		files: files.filter(isOf(year)),
		partitions: partitions.filter(isOf(year)),
		durationMs: sumOf(steps.filter((step) => step.year === year), (step) => step.durationMs)
	}));
}
function markYear({ files }) {
	if (files.length === 0 || files.some(({ status }) => status === "failed")) return "❌";
	return files.some(({ status, rejectCount }) => status === "kept" || rejectCount > 0) ? "⚠️" : "✅";
}
function formatLoaded({ partitions }) {
	return formatSome(partitions.filter(({ status }) => status !== "unchanged").length);
}
function formatCountOf({ files }, status) {
	return formatSome(files.filter((file) => file.status === status).length);
}
function formatSum(files, of) {
	return formatSome(sumOf(files, (file) => file[of]));
}
function formatFetched(bytes) {
	return bytes === 0 ? "–" : formatBytes(bytes);
}
/** A dash for nothing, so that what is there is seen. */
function formatSome(count) {
	return count === 0 ? "–" : formatCount(count);
}
/** Files with rejects, and those that were not to be had; undefined where there are none. */
function renderDoubtfulFiles({ files }) {
	const doubtful = files.filter(({ rejectCount, status }) => rejectCount > 0 || !["fetched", "unchanged"].includes(status));
	return renderCutTable([
		{
			head: "File",
			cell: ({ file }) => file
		},
		{
			head: "Status",
			cell: ({ status }) => status
		},
		{
			head: "Rows",
			align: "right",
			cell: ({ rowCount }) => formatSome(rowCount)
		},
		{
			head: "Rejects",
			align: "right",
			cell: ({ rejectCount }) => formatSome(rejectCount)
		},
		{
			head: "Why",
			cell: ({ message, rejectCount }) => shorten(message ?? (rejectCount > 0 ? "See rejects.csv" : ""), 300)
		}
	], joinAlike(doubtful), 50);
}
/** Files without rows of which the same is to be said, as when a publisher is down, are told in one. */
function joinAlike(files) {
	const key = ({ file, message, rejectCount, rowCount, status }) => message === void 0 || rowCount + rejectCount > 0 ? file : `${status} ${message}`;
	return [...Map.groupBy(files, key).values()].flatMap((alike) => {
		const names = alike.slice(0, 3).map(({ file }) => file);
		const more = alike.length > names.length ? ` and ${alike.length - names.length} more` : "";
		return alike.slice(0, 1).map((first) => ({
			...first,
			file: names.join(", ") + more
		}));
	});
}
// actions/lib/report/summary.ts
/** Over 1 MiB the runner drops the summary of a step. */
const MOST_BYTES = 9e5;
const MOST_TOLD = 20;
/** Renders a run as Markdown for the Actions tab. Values from data are escaped. */
function renderSummary(results, options = {}) {
	return `${fitSections(listSummarySections(results, options), MOST_BYTES)}\n`;
}
/** The summary's sections, most important first: where there is no room, whole ones are left out. */
function listSummarySections(results, { pricePerTib = PRICE_PER_TIB } = {}) {
	const nodes = results.transform?.nodes ?? [];
	const hasFailed = results.problems.length > 0;
	const tests = section("Tests", joinParts(describeTests(nodes), renderConcerns$1(nodes)));
	return [
		renderHead(results, pricePerTib),
		results.sample === void 0 ? void 0 : `> **Sample data.** ${escapeMarkdown(results.sample)}`,
		renderProblems(results.problems),
		hasFailed ? tests : void 0,
		section(nameEmissions(results), joinParts(renderKeyFigures(results), renderMonths(results))),
		hasFailed ? void 0 : tests,
		section("Files by year", renderYears(results)),
		section("What it would cost", renderPlanned(results.planned ?? [], pricePerTib)),
		section("Models", joinParts(renderLineageSection(nodes), renderModels(nodes, pricePerTib))),
		section("Freshness", renderFreshness$1(results.freshness ?? [])),
		section("Files to look at", renderDoubtfulFiles(results)),
		section("Meters that enter no total", renderUncounted(results.meters)),
		section("Notes", renderNotes(results))
	].filter((text) => text !== void 0);
}
/** What people read has more years than a run that was asked for some of them. */
function nameEmissions({ emissions, years }) {
	const all = describeYears(emissions.map(({ year }) => year));
	return all === describeYears(years) ? "Emissions" : `Emissions, all years: ${all}`;
}
function section(title, body) {
	return body === void 0 ? void 0 : `### ${title}\n\n${body}`;
}
function joinParts(...parts) {
	const found = parts.filter((part) => part !== void 0);
	return found.length === 0 ? void 0 : found.join("\n\n");
}
/** Verdict and reason, and below it the facts and where to look further. */
function renderHead(results, pricePerTib) {
	const { mark, title, isSuccess } = describeVerdict(results);
	const head = `## ${mark} ${escapeMarkdown(shorten(title, 200))}`;
	const isAsBefore = !isSuccess && results.transform?.isPublished !== true;
	const facts = renderFacts(results, pricePerTib);
	return [head, isAsBefore ? `What people read is as it was before. ${facts}` : facts].join("\n\n");
}
function renderFacts(results, pricePerTib) {
	const { durationMs, files, links = {}, transform } = results;
	const nodes = transform?.nodes ?? [];
	const models = nodes.filter(({ kind }) => kind === "model" || kind === "seed").length;
	const unchanged = nodes.filter((node) => node.isUnchanged === true && node.kind !== "test" && node.kind !== "unit_test").length;
	const billed = describeBilled(nodes, pricePerTib);
	const facts = [
		formatDuration(durationMs),
		...files.length > 0 ? [countNoun(files.length, "file")] : [],
		...models > 0 ? [countNoun(models, "model") + (unchanged > 0 ? `, ${formatCount(unchanged)} unchanged` : "")] : [],
		...billed === void 0 ? [] : [billed]
	].map(escapeMarkdown);
	const { commit } = links;
	const found = [
		["report", links.report],
		["table", links.table],
		["Looker Studio", links.looker],
		["logs", links.run],
		[commit === void 0 ? "" : `commit ${commit.sha.slice(0, 7)}`, commit?.url]
	].flatMap(([text, address]) => address === void 0 ? [] : [renderLink(text, address)]);
	return [...facts, ...found].join(" · ");
}
function renderNotes({ freshness = [], notes }) {
	const above = new Set(freshness.map(({ message }) => message));
	const rest = notes.filter((note) => !above.has(note));
	if (rest.length === 0) return void 0;
	return rest.slice(0, MOST_TOLD).map((note) => `- ${escapeMarkdown(shorten(note, 600))}`).join("\n");
}
// actions/report/comment.ts
/** Renders the comment on a preview's pull request; undefined for a run that is of none. */
function renderComment(results, { inputs, number }) {
	if (number === void 0) return void 0;
	return renderPullRequestComment({
		...results,
		preview: results.preview ?? number
	}, {
		marker: markerOf("preview", inputs.dataset),
		commands: listCommands(inputs, number),
		hasDiagrams: inputs.comment
	});
}
/** What repeats the preview at home, line by line. */
function listCommands(inputs, number) {
	const { warehouse, project = "", location = "", bucket = "" } = inputs;
	if (warehouse === "duckdb") return ["npm ci && npm run pipeline -- --years 2022   # on the base branch", `npm run transform -- build --preview ${number}   # on this one`];
	return ["npm ci", `npm run transform -- build --preview ${number} ${`--warehouse bigquery --project ${project} --location ${location} --bucket ${bucket}`}`];
}
// actions/lib/report/freshness.ts
/**
* Puts the age of sources into a run's results, with a note for each that is older than it may be, or
* that nobody could tell of. With sample data there is neither: it is of whatever years were asked
* for, so its age says nothing of a publisher.
*/
function withFreshness(results) {
	const freshness = results.transform?.freshness ?? [];
	if (results.sample !== void 0 || freshness.length === 0) return results;
	const said = freshness.flatMap(({ message }) => message ?? []);
	return {
		...results,
		freshness,
		notes: [...results.notes, ...said]
	};
}
// actions/lib/report/looker.ts
/**
* The address that opens a new Looker Studio report on a BigQuery table, for whoever may read it:
* https://developers.google.com/looker-studio/integrate/linking-api
*/
function lookerLink(table) {
	return `https://lookerstudio.google.com/reporting/create?${new URLSearchParams({
		"c.mode": "edit",
		"r.reportName": "Carbon emissions",
		"ds.ds0.connector": "bigQuery",
		"ds.ds0.datasourceName": table.name,
		"ds.ds0.type": "TABLE",
		"ds.ds0.projectId": table.project,
		"ds.ds0.datasetId": table.dataset,
		"ds.ds0.tableId": table.name
	}).toString()}`;
}
// actions/report/links.ts
const END_USER_TABLE = "mart_carbon_emissions";
/** Where a reader finds the run, its commit and the end-user table. Nothing at home. */
async function describeLinks({ project, warehouse }, { env, dataset }) {
	const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId } = env;
	const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
	const sha = (await readPullRequest(env))?.headSha ?? env["GITHUB_SHA"];
	const run = repository !== void 0 && runId !== void 0 ? `${server}/${repository}/actions/runs/${runId}` : void 0;
	return {
		...run !== void 0 && {
			run,
			report: `${run}#artifacts`
		},
		...repository !== void 0 && sha !== void 0 && { commit: {
			sha,
			url: `${server}/${repository}/commit/${sha}`
		} },
		...warehouse === "bigquery" && project !== void 0 && {
			table: tableAddress(project, dataset),
			looker: lookerLink({
				project,
				dataset,
				name: END_USER_TABLE
			})
		}
	};
}
/** The end-user table in BigQuery's console. */
function tableAddress(project, dataset) {
	return `https://console.cloud.google.com/bigquery?${new URLSearchParams({
		p: project,
		d: dataset,
		t: END_USER_TABLE,
		page: "table"
	}).toString()}`;
}
// actions/lib/report/page/cells.ts
/** Every month of every series of a site; charts but that of days need no more. */
function listMonths(facts) {
	const factors = indexFactors(facts);
	return facts.series.flatMap((series) => series.site < 0 ? [] : toMonths$1(series, factors));
}
/** Without a cell a day: there are hundreds of thousands of days. */
function toMonths$1(series, factors) {
	const { coverage, energyType, grain, site, start, unit, usage } = series;
	const months = [];
	let date = readDate(start);
	for (let at = 0; at < usage.length;) {
		const { month, year } = date;
		const periods = grain === "month" ? 1 : daysOf(year, month) - date.day + 1;
		const end = Math.min(at + periods, usage.length);
		let [sum, covered] = [null, 0];
		for (let index = at; index < end; index += 1) {
			const value = usage[index] ?? null;
			if (value !== null) sum = (sum ?? 0) + value;
			covered += coverage[index] ?? 0;
		}
		const day = renderDate({
			year,
			month,
			day: 1
		});
		const factor = factors.get(factorKey(year, energyType, unit));
		const counts = {
			usage: sum,
			coverage: covered,
			periods: end - at
		};
		months.push({
			site,
			energyType,
			unit,
			day,
			year,
			month,
			...counts,
			factor
		});
		at = end;
		date = nextDate({
			year,
			month,
			day: 1
		}, "month");
	}
	return months;
}
/** Every period of every site as its series has it, one at a time. */
function expandSites(facts) {
	return expand(facts, (site) => site >= 0);
}
function* expand(facts, isWanted) {
	const factors = indexFactors(facts);
	for (const { coverage, energyType, grain, site, start, unit, usage } of facts.series) {
		if (!isWanted(site)) continue;
		let factor;
		let factorOf = 0;
		let date = readDate(start);
		for (const [index, value] of usage.entries()) {
			const { month, year } = date;
			if (year !== factorOf) factor = factors.get(factorKey(year, energyType, unit));
			factorOf = year;
			yield {
				site,
				energyType,
				unit,
				day: renderDate(date),
				year,
				month,
				usage: value,
				coverage: coverage[index] ?? 0,
				periods: 1,
				factor
			};
			date = nextDate(date, grain);
		}
	}
}
function indexFactors({ factors }) {
	return new Map(factors.map((each) => [factorKey(each.year, each.energyType, each.unit), each]));
}
function factorKey(year, energyType, unit) {
	return `${year}/${unit}/${energyType}`;
}
function readDate(text) {
	const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
	return {
		year,
		month,
		day
	};
}
function renderDate({ day, month, year }) {
	return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}
/** Without a `Date` each: there are hundreds of thousands of days. */
function nextDate({ day, month, year }, grain) {
	if (grain === "day" && day < daysOf(year, month)) return {
		year,
		month,
		day: day + 1
	};
	return month < 12 ? {
		year,
		month: month + 1,
		day: 1
	} : {
		year: year + 1,
		month: 1,
		day: 1
	};
}
function daysOf(year, month) {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
/** A day so many days or months after the first. */
function addPeriods(start, count, grain) {
	const date = /* @__PURE__ */ new Date(`${start}T00:00:00Z`);
	if (grain === "day") date.setUTCDate(date.getUTCDate() + count);
	else date.setUTCMonth(date.getUTCMonth() + count);
	return date.toISOString().slice(0, 10);
}
/** kg CO2e of a cell, of one scope or of all; undefined where readings or factor lack. */
function kgOf(cell, scope) {
	if (cell.usage === null || cell.factor === void 0) return void 0;
	const [first, second, third] = cell.factor.scopes;
	if (scope === void 0) return cell.usage * (first + second + third);
	return cell.usage * (cell.factor.scopes[scope - 1] ?? 0);
}
// actions/lib/report/page/merge.ts
/** Indexes of sites by what they emit, most first; what is given back counts like what is emitted. */
function rankSites(facts) {
	const sums = facts.sites.map(() => 0);
	for (const cell of expandSites(facts)) sums[cell.site] = (sums[cell.site] ?? 0) + (kgOf(cell) ?? 0);
	const weigh = (site) => Math.abs(sums[site] ?? 0);
	return facts.sites.map((_, site) => site).toSorted((a, b) => weigh(b) - weigh(a));
}
/** Adds up all sites but those of `kept` as one, the last; what it adds up to stays the same. */
function mergeSites(facts, kept) {
	const names = facts.sites.filter((_, site) => kept.has(site));
	const count = facts.sites.length - names.length;
	if (count < 2) return facts;
	const others = names.length;
	const at = /* @__PURE__ */ new Map();
	for (const site of facts.sites.keys()) if (kept.has(site)) at.set(site, at.size);
	const move = (all) => all.flatMap((each) => {
		const site = each.site < 0 ? each.site : at.get(each.site);
		return site === void 0 ? [] : [{
			...each,
			site
		}];
	});
	const isOther = ({ site }) => site >= 0 && !kept.has(site);
	return {
		...facts,
		sites: [...names, `${count.toLocaleString("en-GB")} other sites`],
		merged: count,
		series: [...move(facts.series), ...addUp(facts.series.filter(isOther), others)],
		profiles: [...move(facts.profiles), ...addUpProfiles(facts.profiles.filter(isOther), others)]
	};
}
/** Months of each site, and days of all together: the same sums in a fraction of the room. */
function coarsen(facts) {
	const days = facts.series.filter(({ grain, site }) => grain === "day" && site >= 0);
	if (days.length === 0) return facts;
	const rest = facts.series.filter((each) => !days.includes(each));
	return {
		...facts,
		series: [
			...rest,
			...days.map(toMonths),
			...addUp(days, -1)
		]
	};
}
/** Sums of series, one an energy type, unit and grain; coverage is that of the mean series. */
function addUp(series, site) {
	return [...Map.groupBy(series, ({ energyType, grain, unit }) => JSON.stringify([
		grain,
		energyType,
		unit
	])).values()].flatMap((own) => {
		const [first] = own;
		if (first === void 0) return [];
		const { energyType, grain, unit } = first;
		const starts = own.map(({ start }) => countPeriods(start, grain));
		const origin = starts.reduce((a, b) => Math.min(a, b));
		const start = own[starts.indexOf(origin)]?.start ?? first.start;
		const sum = createSum();
		for (const [index, { coverage, usage }] of own.entries()) {
			const offset = (starts[index] ?? origin) - origin;
			for (const [period, value] of usage.entries()) sum.add(offset + period, value, coverage[period] ?? 0);
		}
		return [{
			site,
			energyType,
			unit,
			start,
			grain,
			...sum.end((of) => of)
		}];
	});
}
function toMonths({ coverage, start, usage, ...series }) {
	const first = `${start.slice(0, 7)}-01`;
	const origin = countPeriods(first, "month");
	const sum = createSum();
	let day = start;
	for (const [index, value] of usage.entries()) {
		sum.add(countPeriods(day, "month") - origin, value, coverage[index] ?? 0);
		day = addPeriods(day, 1, "day");
	}
	const daysOf = (_, month) => {
		const from = addPeriods(first, month, "month");
		return countPeriods(addPeriods(from, 1, "month"), "day") - countPeriods(from, "day");
	};
	return {
		...series,
		start: first,
		grain: "month",
		...sum.end(daysOf)
	};
}
/** Adds in thousandths, as series have them, so that nothing is lost on the way. */
function createSum() {
	const [thousandths, covered, counts] = [
		[],
		[],
		[]
	];
	return {
		add(at, usage, coverage) {
			while (counts.length <= at) {
				thousandths.push(null);
				covered.push(0);
				counts.push(0);
			}
			if (usage !== null) thousandths[at] = (thousandths[at] ?? 0) + Math.round(usage * 1e3);
			covered[at] = (covered[at] ?? 0) + coverage;
			counts[at] = (counts[at] ?? 0) + 1;
		},
		/** `among` tells what coverage is divided by: how many were added, or how many there might be. */
		end(among) {
			return {
				usage: thousandths.map((sum) => sum === null ? null : sum / 1e3),
				coverage: covered.map((sum, at) => Math.floor(sum / Math.max(1, among(counts[at] ?? 0, at))))
			};
		}
	};
}
/** Days or months since a time before all of them. */
function countPeriods(day, grain) {
	if (grain === "day") return Math.round(Date.parse(`${day}T00:00:00Z`) / 864e5);
	return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
/** The week of several sites together: their means added up, for each year that they have. */
function addUpProfiles(profiles, site) {
	return [...Map.groupBy(profiles, ({ year }) => year)].map(([year, own]) => ({
		site,
		...year === void 0 ? {} : { year },
		mean: Array.from({ length: 336 }, (_, at) => {
			const known = own.flatMap(({ mean }) => mean[at] ?? []);
			return known.length === 0 ? null : Math.round(100 * known.reduce((sum, each) => sum + each, 0)) / 100;
		})
	}));
}
// actions/report/page.ts
/** Beside the bundle, or from the sources. */
const PLACES = ["./report-page.js", "../dist/report-page.js"];
/** The most that a report takes, in bytes: larger ones are slow to open on a phone and to send. */
const MAX_BYTES = 2e6;
/** Makes the report's charts; undefined where `npm run build` has not made the page's script. */
async function makePage(facts, results) {
	if (facts === void 0) return void 0;
	const script = await readPageScript();
	return script === void 0 ? void 0 : packPage(facts, {
		code: script,
		results
	});
}
/**
* The same facts, script and results give the same page. What would make the report larger than 2 MB
* is told in less detail, with the same sums: first days of all sites together instead of each, then
* the sites that emit least as one.
*/
function packPage(facts, { code, results }) {
	const script = code.replaceAll(/<\/(script)/gi, String.raw`<\/$1`).replaceAll("<!--", String.raw`<\!--`);
	const scriptHash = createHash("sha256").update(script).digest("base64");
	const rest = Buffer.byteLength(renderReport(results, {
		packed: "",
		script,
		scriptHash
	}));
	return {
		packed: packFacts(facts, MAX_BYTES - rest),
		script,
		scriptHash
	};
}
function packFacts(facts, most) {
	const whole = pack(facts);
	if (whole.length <= most) return whole;
	const coarse = coarsen(facts);
	let packed = coarse === facts ? whole : pack(coarse);
	const ranked = packed.length <= most ? [] : rankSites(coarse);
	let kept = ranked.length;
	while (packed.length > most && kept > 0) {
		kept = Math.floor(kept * Math.min(Math.max(most, 0) / packed.length, .98));
		packed = pack(mergeSites(coarse, new Set(ranked.slice(0, kept))));
	}
	return packed;
}
function pack(facts) {
	return gzipSync(JSON.stringify(facts), { level: 9 }).toString("base64");
}
async function readPageScript() {
	for (const place of PLACES) try {
		return await readFile(new URL(place, import.meta.url), "utf8");
	} catch (error) {
		if (error.code !== "ENOENT") throw error;
	}
}
// actions/lib/report/page/figures.ts
/** Months of a year, 1 to 12, that have a figure and no gaps worth a mark. */
function listWholeMonths(cells, year) {
	const months = /* @__PURE__ */ new Map();
	for (const cell of cells) {
		if (cell.year !== year || cell.factor === void 0) continue;
		const { covered, count } = months.get(cell.month) ?? {
			covered: 0,
			count: 0
		};
		months.set(cell.month, {
			covered: covered + cell.coverage,
			count: count + cell.periods
		});
	}
	return [...months].filter(([, { count, covered }]) => covered / count >= 90).map(([month]) => month).toSorted((a, b) => a - b);
}
// actions/report/page-facts.ts
/** Days of all series together beyond which each site has months, and only all sites days. */
const MAX_DAYS = 4e5;
/** Sites and years beyond which a site's half-hours are told over all years, not of each. */
const MAX_PROFILES = 120;
/**
* Reads what the report's page computes its charts from: two or three queries over the end-user
* table. Only what enters totals is read; meters that enter none are in `figures`.
*/
async function readPageFacts(warehouse, { mart: table }, { emissions, factors, meters }) {
	const counted = new Set(emissions.filter((row) => row.kgCo2e !== void 0).map(({ energyType }) => energyType));
	const known = meters.filter(({ energyType }) => counted.has(energyType));
	const sites = [...new Set(known.map(({ site }) => site))];
	const years = new Set(emissions.map(({ year }) => year));
	const grain = countDays(known) > MAX_DAYS ? "month" : "day";
	const perYear = sites.length * years.size <= MAX_PROFILES;
	const [series, joint, profiles] = await Promise.all([
		readSeries(warehouse, {
			table,
			grain,
			sites
		}),
		grain === "day" ? [] : readSeries(warehouse, {
			table,
			grain: "day",
			sites: void 0
		}),
		readProfiles(warehouse, {
			table,
			sites,
			perYear
		})
	]);
	const basis = factors.find((factor) => factor.calorificBasis !== void 0)?.calorificBasis;
	return {
		sites,
		series: [...series, ...joint].filter(({ energyType }) => counted.has(energyType)),
		factors: deriveFactors(emissions),
		profiles,
		...basis === void 0 ? {} : { calorificBasis: basis }
	};
}
function countDays(meters) {
	const days = /* @__PURE__ */ new Map();
	for (const { energyType, readings, site, unit } of meters) {
		const key = JSON.stringify([
			site,
			energyType,
			unit
		]);
		days.set(key, Math.max(days.get(key) ?? 0, readings / 48));
	}
	return [...days.values()].reduce((sum, each) => sum + each, 0);
}
/** kg CO2e per unit as the end-user table applied them: one factor a year, energy type and unit. */
function deriveFactors(emissions) {
	return emissions.flatMap((row) => {
		const { energyType, factorYear, kgCo2eByScope, unit, usage, year } = row;
		if (kgCo2eByScope === void 0 || factorYear === void 0 || usage === 0) return [];
		const [first, second, third] = kgCo2eByScope;
		return [{
			year,
			energyType,
			unit,
			scopes: [
				first / usage,
				second / usage,
				third / usage
			],
			factorYear
		}];
	});
}
async function readSeries(warehouse, { grain, sites, table }) {
	const period = grain === "day" ? "date(reading_at)" : "date_trunc(date(reading_at), month)";
	const site = sites === void 0 ? "''" : "site";
	const rows = await warehouse.query(`
    select
        ${site} as site,
        energy_type,
        unit,
        ${period} as period,
        sum(usage) as usage,
        count(usage) as present,
        count(*) as readings,
        count(distinct concat(site, '/', meter)) as meters
    from ${table}
    group by site, energy_type, unit, period
    order by site, energy_type, unit, period`);
	return [...Map.groupBy(rows, (row) => JSON.stringify([
		row["site"],
		row["energy_type"],
		row["unit"]
	])).values()].flatMap((group) => {
		const index = sites === void 0 ? -1 : sites.indexOf(String(group[0]?.["site"]));
		return index === -1 && sites !== void 0 ? [] : [toSeries(group, index, grain)];
	});
}
/** Periods without rows between others are there as periods without readings. */
function toSeries(rows, site, grain) {
	const [first] = rows;
	const start = String(first?.["period"]).slice(0, 10);
	const usage = [];
	const coverage = [];
	const meters = Math.max(...rows.map((row) => Number(row["meters"])));
	for (const row of rows) {
		const period = String(row["period"]).slice(0, 10);
		while (addPeriods(start, usage.length, grain) < period) {
			usage.push(null);
			coverage.push(0);
		}
		const end = addPeriods(period, 1, grain);
		const halfHours = (Date.parse(end) - Date.parse(period)) / 18e5;
		usage.push(row["usage"] === null ? null : roundTo(Number(row["usage"]), 1e3));
		coverage.push(Math.min(100, Math.floor(100 * Number(row["present"]) / (meters * halfHours))));
	}
	const text = (name) => String(first?.[name] ?? "");
	return {
		site,
		energyType: text("energy_type"),
		unit: text("unit"),
		start,
		grain,
		usage,
		coverage
	};
}
async function readProfiles(warehouse, { perYear, sites, table }) {
	const year = perYear ? "extract(year from reading_at)" : "0";
	const rows = await warehouse.query(`
    select
        site,
        ${year} as year,
        extract(dayofweek from reading_at) as weekday,
        extract(hour from reading_at) * 2 + if(extract(minute from reading_at) < 30, 0, 1) as half_hour,
        sum(usage) as usage,
        count(distinct if(usage is null, null, date(reading_at))) as days
    from ${table}
    where energy_type = 'electricity'
    group by site, year, weekday, half_hour`);
	const profiles = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const site = sites.indexOf(String(row["site"]));
		if (site === -1) continue;
		const ofYear = perYear ? { year: Number(row["year"]) } : {};
		const key = `${site}/${ofYear.year ?? ""}`;
		const profile = profiles.get(key) ?? {
			site,
			...ofYear,
			mean: Array(336).fill(null)
		};
		profiles.set(key, profile);
		const weekday = (Number(row["weekday"]) + 5) % 7;
		const days = Number(row["days"]);
		if (row["usage"] === null || days === 0) continue;
		profile.mean[weekday * 48 + Number(row["half_hour"])] = roundTo(Number(row["usage"]) / days, 100);
	}
	return [...profiles.values()];
}
function roundTo(value, places) {
	return Math.round(value * places) / places;
}
// actions/report/report.ts
/** Reads the figures that summary and report show, from the end-user table and its factors. */
async function readFigures(warehouse, tables) {
	const [emissions, monthly, meters, factors] = await Promise.all([
		readEmissions(warehouse, tables),
		readMonths(warehouse, tables),
		readMeters(warehouse, tables),
		readFactors(warehouse, tables)
	]);
	return {
		emissions,
		monthly,
		meters,
		factors
	};
}
async function readEmissions(warehouse, tables) {
	return (await warehouse.query(`
    select
        extract(year from reading_at) as year,
        energy_type,
        unit,
        factor_year,
        logical_or(is_factor_provisional) as is_provisional,
        sum(usage) as usage,
        sum(scope_1_kg_co2e) as scope_1,
        sum(scope_2_kg_co2e) as scope_2,
        sum(scope_3_kg_co2e) as scope_3,
        sum(total_kg_co2e) as total
    from ${tables.mart}
    group by year, energy_type, unit, factor_year
    order by year, energy_type, unit, factor_year`)).map((row) => ({
		year: Number(row["year"]),
		energyType: toText(row["energy_type"]),
		unit: toText(row["unit"]),
		usage: Number(row["usage"]),
		kgCo2e: toNumber(row["total"]),
		kgCo2eByScope: row["total"] === null ? void 0 : [
			Number(row["scope_1"]),
			Number(row["scope_2"]),
			Number(row["scope_3"])
		],
		factorYear: toNumber(row["factor_year"]),
		isProvisional: row["is_provisional"] === true
	}));
}
async function readMonths(warehouse, tables) {
	return (await warehouse.query(`
    select
        extract(year from reading_at) as year,
        extract(month from reading_at) as month,
        sum(total_kg_co2e) as total
    from ${tables.mart}
    where total_kg_co2e is not null
    group by year, month
    order by year, month`)).map((row) => ({
		month: `${Number(row["year"])}-${String(Number(row["month"])).padStart(2, "0")}`,
		kgCo2e: Number(row["total"])
	}));
}
async function readMeters(warehouse, tables) {
	return (await warehouse.query(`
    with readings as (
        select
            site,
            meter,
            energy_type,
            unit,
            48 * (date_diff(max(date(reading_at)), min(date(reading_at)), day) + 1) as readings,
            count(usage) as present_readings,
            sum(usage) as usage,
            sum(total_kg_co2e) as total,
            min(date(reading_at)) as first_reading_date,
            max(date(reading_at)) as last_reading_date
        from ${tables.mart}
        group by site, meter, energy_type, unit
    ),
    mapped_units as (
        select distinct energy_type, unit from ${tables.mapping}
    )
    select
        readings.*,
        case
            when readings.energy_type = 'imported_energy' then 'counted_elsewhere'
            when readings.energy_type = 'unmapped' then 'unmapped'
            when mapped_units.unit is null then 'unit_mismatch'
            else 'mapped'
        end as mapping_status
    from readings
    left join mapped_units
        on readings.energy_type = mapped_units.energy_type and readings.unit = mapped_units.unit
    order by readings.site, readings.energy_type, readings.meter, readings.unit`)).map((row) => ({
		site: toText(row["site"]),
		meter: toText(row["meter"]),
		energyType: toText(row["energy_type"]),
		unit: toText(row["unit"]),
		mappingStatus: toText(row["mapping_status"]),
		firstReadingDate: toText(row["first_reading_date"]),
		lastReadingDate: toText(row["last_reading_date"]),
		presentReadings: Number(row["present_readings"]),
		readings: Number(row["readings"]),
		usage: Number(row["usage"]),
		kgCo2e: toNumber(row["total"])
	}));
}
async function readFactors(warehouse, tables) {
	return (await warehouse.query(`
    select factors.*
    from ${tables.factors} as factors
    where factors.factor_year in (
        select factor_year from ${tables.mart} where factor_year is not null
    )
    order by factors.factor_year, factors.energy_type, factors.scope, factors.component`)).map((row) => ({
		factorYear: Number(row["factor_year"]),
		energyType: toText(row["energy_type"]),
		component: toText(row["component"]),
		scope: Number(row["scope"]),
		unit: toText(row["unit"]),
		kgCo2ePerUnit: Number(row["kg_co2e_per_unit"]),
		calorificBasis: toText(row["calorific_basis"]) || void 0,
		origin: toText(row["source_origin"]),
		sourceFile: toText(row["source_file"]),
		sourceRow: Number(row["source_row"])
	}));
}
function toText(value) {
	return typeof value === "string" ? value : "";
}
function toNumber(value) {
	return value === null || value === void 0 ? void 0 : Number(value);
}
// actions/report/sample.ts
/**
* Says which parts of the published figures are made up, as the warehouse itself tells of each row;
* undefined when none are.
*/
async function describeSample(warehouse, tables) {
	const origin = { origin: SAMPLE_ORIGIN };
	const readings = await warehouse.query(`select distinct extract(year from reading_at) as year
     from ${tables.mart} where source_origin = @origin`, origin);
	const factors = await warehouse.query(`select distinct factor_year as year
     from ${tables.factors} where source_origin = @origin`, origin);
	const parts = [{
		name: "energy readings",
		rows: readings
	}, {
		name: "conversion factors",
		rows: factors
	}].filter(({ rows }) => rows.length > 0).map(({ name, rows }) => `${name} of ${describeYears(rows.map((row) => Number(row["year"])))}`);
	if (parts.length === 0) return void 0;
	return `Made up on this machine for trying the pipeline out: ${parts.join(" and ")}.`;
}
// actions/report/published.ts
const NOTHING = {
	figures: {
		emissions: [],
		meters: [],
		factors: [],
		sample: void 0
	},
	facts: void 0
};
/** Raised when what is kept, or what it is read by, changes. */
const FORMAT = 2;
/**
* Reads the published figures. They are kept in the lake with the versions of the tables that they
* were read from, so that nothing is asked again of tables that have not changed since.
*/
async function readPublished({ lake, warehouse }, dataset, tables) {
	if (tables === void 0) return NOTHING;
	const key = `transform/${dataset}/figures.json`;
	const stamp = tables.versions && JSON.stringify([FORMAT, tables]);
	const kept = stamp && await readKept(lake, key, stamp);
	if (kept) return kept;
	const read = await readFigures(warehouse, tables);
	const figures = {
		...read,
		sample: await describeSample(warehouse, tables)
	};
	const facts = await readPageFacts(warehouse, tables, figures);
	const monthly = markParts(read.monthly, facts);
	const published = {
		figures: {
			...figures,
			monthly
		},
		facts
	};
	if (stamp) await keep(lake, key, {
		stamp,
		published
	});
	return published;
}
/** Tells months that lack readings, by what the report's charts mark. */
function markParts(monthly, facts) {
	if (facts === void 0) return [...monthly];
	const cells = listMonths(facts);
	const years = new Set(monthly.map(({ month }) => Number(month.slice(0, 4))));
	const whole = new Map([...years].map((year) => [year, listWholeMonths(cells, year)]));
	return monthly.map((one) => {
		const [year, month] = one.month.split("-").map(Number);
		return whole.get(year ?? 0)?.includes(month ?? 0) ? one : {
			...one,
			isPart: true
		};
	});
}
/** What is spoilt or of other tables is as good as none. */
async function readKept(lake, key, stamp) {
	const kept = await readJson(lake, key);
	return kept?.stamp === stamp ? kept.published : void 0;
}
/** A lake that may only be read costs the next run its queries, and nothing else. */
async function keep(lake, key, kept) {
	try {
		await lake.write(key, [Buffer.from(JSON.stringify(kept))]);
	} catch (error) {
		if (!(error instanceof PipelineError)) throw error;
	}
}
// actions/report/tables.ts
/**
* Finds each table in the first of `datasets` that has it: a preview builds only what it changes, and
* the rest is as it is published. Undefined where the end-user table is nowhere yet.
*/
async function findTables(warehouse, ...datasets) {
	const find = async (name) => {
		for (const dataset of new Set(datasets)) {
			const found = await warehouse.describe({
				dataset,
				name
			});
			if (found === void 0) continue;
			const version = found.kind === "table" ? found.version : void 0;
			return {
				table: `\`${dataset}\`.\`${name}\``,
				version
			};
		}
	};
	const [mart, factors, mapping] = await Promise.all([
		find("mart_carbon_emissions"),
		find("dim_conversion_factors"),
		find("energy_category_mapping")
	]);
	if (mart === void 0 || factors === void 0 || mapping === void 0) return void 0;
	const versions = [
		mart,
		factors,
		mapping
	].flatMap(({ version }) => version ?? []);
	return {
		mart: mart.table,
		factors: factors.table,
		mapping: mapping.table,
		versions: versions.length === 3 ? versions : void 0
	};
}
// actions/report/silent-jobs.ts
const jobs = record(string(), looseObject({ result: string() }));
/**
* What is to be said of jobs that failed or were cut off, as the `needs` context has them, where no
* step says why: a job whose machine was lost, or that could not sign in, leaves no results, and the
* run must not pass for sound. Throws PipelineError `invalid-input`.
*/
function findSilentJobs(needs, known) {
	if (needs === void 0 || known.length > 0) return [];
	return Object.entries(parseJobs(needs)).flatMap(([name, { result }]) => {
		if (result !== "failure" && result !== "cancelled") return [];
		return [{
			message: `The job ${name} ${result === "failure" ? "failed" : "was cut off"}, and left no results that say why.`,
			remedy: "See the job's log, and re-run the failed jobs."
		}];
	});
}
function parseJobs(text) {
	try {
		return jobs.parse(JSON.parse(text));
	} catch (cause) {
		throw new PipelineError(`Input jobs is no context of jobs: ${text.slice(0, 80)}`, {
			code: "invalid-input",
			remedy: "Write jobs: ${{ toJSON(needs) }}, or leave it out.",
			cause
		});
	}
}
// actions/report/gather.ts
/**
* Puts together what the steps of a run left and the figures that people now read. Figures that
* cannot be read are a note: a report of a run that failed is wanted all the more.
*/
async function gatherResults(inputs, { env, now }) {
	const { parts, strange } = await readParts(inputs.results ?? resultsFolder(inputs.out));
	const merged = mergeParts(parts, now);
	const dataset = merged.dataset ?? inputs.dataset;
	const { notes, figures, facts } = await findPublished(inputs, {
		env,
		dataset
	});
	const problems = parts.length === 0 ? [...merged.problems, NO_RESULTS] : merged.problems;
	const links = await describeLinks(inputs, {
		env,
		dataset
	});
	const results = withFreshness({
		...merged,
		...figures,
		links,
		problems: [...problems, ...findSilentJobs(inputs.jobs, problems)],
		notes: [
			...merged.notes,
			...strange.map((path) => `${path} holds no results of a step and was left out.`),
			...notes
		]
	});
	return {
		results,
		page: await makePage(facts, results)
	};
}
const NO_RESULTS = {
	message: "No step of the run left results.",
	remedy: "See the logs of its jobs for the first that failed."
};
async function findPublished(inputs, { env, dataset }) {
	const { out } = inputs;
	try {
		const database = join(out, "warehouse.duckdb");
		const place = toPlace(inputs);
		if (place.kind === "duckdb") await access(database);
		return await withPlace(place, {
			step: "report",
			out,
			database,
			threads: 2,
			env,
			dataset: void 0,
			onWait: () => void 0
		}, async ({ lake, warehouse }) => {
			const tables = await findTables(warehouse, dataset, inputs.dataset);
			return {
				...await readPublished({
					lake,
					warehouse
				}, dataset, tables),
				notes: []
			};
		});
	} catch (error) {
		if (!(error instanceof PipelineError) && error.code !== "ENOENT") throw error;
		const why = error instanceof PipelineError ? error.message : "there is no warehouse yet.";
		return {
			...NOTHING,
			notes: [`The figures could not be read: ${why}`]
		};
	}
}
// actions/report/step.ts
/**
* Tells people of a run as an action: report, summary, and where they are asked for comment and
* alert. It succeeds also for a run that failed: the output `verdict` says which it was.
*/
async function reportStep(inputs, runner, env) {
	const posted = inputs["post-only"];
	if (posted !== void 0) {
		const { postOnly } = await import("./post-only-PRQlaVPZ.js");
		await postOnly(posted, inputs, {
			runner,
			env
		});
		return;
	}
	const { results, page } = await gatherResults(inputs, {
		env,
		now: /* @__PURE__ */ new Date()
	});
	const verdict = results.problems.length === 0 ? "success" : "failure";
	runner.setOutput("verdict", verdict);
	runner.log(`The run is a ${verdict}`);
	const body = await writeFiles({
		results,
		page
	}, inputs, {
		runner,
		env
	});
	runner.addSummary(listSummarySections(results));
	if (inputs.comment) await comment(body, inputs, {
		runner,
		env
	});
	if (inputs.alert) {
		const { tellAlert } = await import("./alert-B8ZyK8KL.js");
		await tellAlert(results, inputs, {
			runner,
			env
		});
	}
}
/** Writes report, summary and, of a pull request's run, the comment; gives its text. */
async function writeFiles({ page, results }, inputs, { runner, env }) {
	const { out } = inputs;
	const report = join(out, "report.html");
	const summary = join(out, "summary.md");
	await openDirectory(out);
	await writeFileAtomically(report, renderReport(results, page));
	await writeFileAtomically(summary, renderSummary(results));
	runner.setOutput("report", report);
	runner.setOutput("summary", summary);
	const body = renderComment(results, {
		inputs,
		number: results.preview ?? (await readPullRequest(env))?.number
	});
	if (body !== void 0) await writeFileAtomically(join(out, "comment.md"), body);
	return body;
}
async function comment(body, inputs, { runner, env }) {
	const { findRequest, openRepository, postComment } = await import("./github-COYMX4m2.js");
	const { markerOf } = await import("./pull-request-comment-YrNAr_EQ.js");
	const github = openRepository(inputs, runner, env);
	const number = await findRequest(github, inputs, (await readPullRequest(env))?.number);
	if (number === void 0 || body === void 0) {
		runner.log("This run is of no pull request: nothing is commented on.");
		return;
	}
	await postComment(github, runner, {
		number,
		marker: markerOf("preview", inputs.dataset),
		body
	});
}
export { reportStep };
