import { a as sumOf, c as PRICE_PER_TIB, l as formatBinaryBytes, r as listConcerns, s as nameOutcome, u as formatCost } from "./digest-BXoOhWTZ.js";
import { a as formatCount, l as formatInstant, m as lazily, o as formatDate, r as formatAge, s as formatDuration, t as countNoun } from "./format-DxS3m0hf.js";
import { a as renderName, i as renderLink, n as renderCutTable, o as renderTable, r as renderDetails, s as shorten, t as escapeMarkdown } from "./markdown-CH1Q-_i5.js";
import { t as fitSections } from "./fit-sections-CNNMs1-4.js";
// actions/lib/report/comment-changes.ts
const MOST_ROWS$2 = 50;
/** Names of what is downstream that are told; the others are counted. */
const MOST_NAMES = 8;
const WORDS = {
	new: "new",
	changed: "changed",
	removed: "removed",
	possible: "may change"
};
/** dbt's names of what may be written otherwise, in words. */
const ASPECTS = {
	body: "SQL",
	configs: "settings",
	relation: "place",
	persisted_descriptions: "descriptions",
	macros: "macros"
};
/** What a pull request changes in the project, and what reads that; undefined for nothing. */
function renderChanges(changes) {
	const table = renderCutTable([
		{
			head: "Change",
			cell: describeChange
		},
		{
			head: "What",
			markdown: ({ name }) => renderName(shorten(name, 120))
		},
		{
			head: "Kind",
			cell: ({ kind }) => kind.replace("_", " ")
		},
		{
			head: "Touches downstream",
			markdown: ({ downstream }) => listNames(downstream)
		}
	], changes, MOST_ROWS$2);
	if (table === void 0) return void 0;
	const columns = renderColumns$1(changes);
	return columns === void 0 ? table : `${table}\n\n${columns}`;
}
function describeChange({ kind, change, aspects }) {
	if (change !== "changed" || aspects.length === 0) return WORDS[change];
	return `${aspects.map((aspect) => {
		return kind === "seed" && aspect === "body" ? "rows" : ASPECTS[aspect] ?? aspect;
	}).join(", ")} changed`;
}
/** The first names as code, and how many more there are. */
function listNames(names) {
	if (names.length === 0) return "–";
	const shown = names.slice(0, MOST_NAMES).map((name) => renderName(shorten(name, 120)));
	const left = names.length - shown.length;
	return left === 0 ? shown.join(", ") : `${shown.join(", ")} and ${formatCount(left)} more`;
}
function renderColumns$1(changes) {
	const columns = changes.flatMap(({ name, columns: found = [] }) => found.map((column) => ({
		...column,
		of: name
	})));
	const table = renderCutTable([
		{
			head: "Column",
			markdown: ({ of, column }) => renderName(shorten(`${of}.${column}`, 120))
		},
		{
			head: "Change",
			cell: ({ change }) => WORDS[change]
		},
		{
			head: "Goes into",
			markdown: ({ downstream }) => listNames(downstream)
		}
	], columns, MOST_ROWS$2);
	if (table === void 0) return void 0;
	const touched = new Set(columns.flatMap(({ downstream }) => downstream)).size;
	const possible = columns.filter(({ change }) => change === "possible").length;
	const sure = columns.length - possible;
	const counts = [
		...sure > 0 ? [`${countNoun(sure, "column")} changed`] : [],
		...possible > 0 ? [`${countNoun(possible, "column")} may change`] : [],
		`${formatCount(touched)} computed from them`
	];
	return renderDetails(counts.join(", "), table);
}
// actions/lib/report/comment-differences.ts
const MOST_TABLES = 50;
const MOST_TOLD$3 = 10;
const MOST_COLUMNS$1 = 30;
const MOST_EXAMPLES = 3;
const MOST_LETTERS$3 = 60;
const NUMBER = lazily(() => new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }));
const SIGNED$1 = lazily(() => new Intl.NumberFormat("en-GB", {
	maximumFractionDigits: 2,
	signDisplay: "exceptZero"
}));
const PERCENT = lazily(() => new Intl.NumberFormat("en-GB", {
	style: "percent",
	maximumFractionDigits: 2,
	signDisplay: "exceptZero"
}));
/** How a preview's data differs from what is published; one line where it does not. */
function renderDifferences(differences) {
	if (differences.length === 0) return void 0;
	const telling = differences.filter(({ status }) => status !== "same");
	const same = differences.length - telling.length;
	if (telling.length === 0) return `**No difference in data**: ${countNoun(same, "relation")} compared, row by row.`;
	const details = telling.filter(({ status }) => status === "different").slice(0, MOST_TOLD$3);
	return [
		renderOverview(telling) ?? "",
		...telling.flatMap((difference) => renderReason(difference) ?? []),
		...same > 0 ? [`No difference in ${countNoun(same, "other relation")}.`] : [],
		...details.flatMap((difference) => renderDetail(difference) ?? [])
	].join("\n\n");
}
function renderOverview(differences) {
	const column = (head, of) => ({
		head,
		align: "right",
		cell: (row) => {
			const value = row[of];
			return value === void 0 ? "" : formatCount(value);
		}
	});
	return renderCutTable([
		{
			head: "Relation",
			markdown: ({ name }) => renderName(shorten(name, 120))
		},
		column("Rows before", "rowsBefore"),
		column("Rows after", "rowsAfter"),
		column("Added", "added"),
		column("Removed", "removed"),
		column("Changed", "changed"),
		...differences.some((one) => describeStatus(one) !== "") ? [{
			head: "",
			cell: describeStatus
		}] : []
	], differences, MOST_TABLES);
}
function describeStatus({ status, reason, schema = [] }) {
	return {
		same: "",
		different: schema.length > 0 ? countNoun(schema.length, "schema change") : "",
		new: "new, nothing to compare with",
		removed: "no longer built",
		skipped: reason === void 0 ? "not compared" : `not compared: ${shorten(reason, 300)}`
	}[status];
}
/** How a relation was compared, where that is not by its key: too long for a cell beside numbers. */
function renderReason({ name, reason, status }) {
	if (status !== "different" || reason === void 0) return void 0;
	return `<sub>${renderName(shorten(name, 120))}: ${escapeMarkdown(shorten(reason, 300))}</sub>`;
}
/** Schema, columns, totals and example rows of one relation. */
function renderDetail(difference) {
	const { name, key = [], schema = [], columns = [] } = difference;
	const { addedRows = [], removedRows = [] } = difference;
	const totals = difference.totals?.filter(({ before, after }) => before !== after) ?? [];
	const parts = [
		renderSchema(schema),
		renderColumns(columns, key),
		renderTotals(totals),
		renderRows("Added, for example", addedRows),
		renderRows("Removed, for example", removedRows)
	].filter((part) => part !== void 0);
	if (parts.length === 0) return void 0;
	const what = [
		...columns.length > 0 ? [`${countNoun(columns.length, "column")} with other values`] : [],
		...schema.length > 0 ? [countNoun(schema.length, "schema change")] : [],
		...totals.length > 0 ? ["totals"] : [],
		...addedRows.length + removedRows.length > 0 ? ["rows added and removed"] : []
	];
	const title = what.length === 0 ? name : `${name}: ${what.join(", ")}`;
	return renderDetails(shorten(title, 200), parts.join("\n\n"));
}
function renderSchema(schema) {
	return renderCutTable([
		{
			head: "Column",
			markdown: ({ column }) => renderName(shorten(column, 120))
		},
		{
			head: "Type before",
			cell: ({ before = "not there" }) => before
		},
		{
			head: "Type after",
			cell: ({ after = "not there" }) => after
		}
	], schema, MOST_COLUMNS$1);
}
function renderColumns(columns, key) {
	const examples = key.length === 0 ? "Examples" : `Examples, by ${key.join(", ")}`;
	return renderCutTable([
		{
			head: "Column",
			markdown: ({ column }) => renderName(shorten(column, 120))
		},
		{
			head: "Rows that differ",
			align: "right",
			cell: ({ changed }) => formatCount(changed)
		},
		{
			head: shorten(examples, 120),
			markdown: renderExamples
		}
	], columns, MOST_COLUMNS$1);
}
function renderExamples({ examples }) {
	return examples.slice(0, MOST_EXAMPLES).map(({ key, before, after }) => {
		const change = `${printValue(before)} → ${printValue(after)}`;
		const at = key.map(printValue).join(", ");
		return escapeMarkdown(at === "" ? change : `${at}: ${change}`);
	}).join("<br>");
}
function printValue(value) {
	return value === null ? "NULL" : shorten(value, MOST_LETTERS$3);
}
function renderTotals(totals) {
	return renderCutTable([
		{
			head: "Total of",
			markdown: ({ column }) => renderName(shorten(column, 120))
		},
		{
			head: "Before",
			align: "right",
			cell: ({ before }) => printNumber(before)
		},
		{
			head: "After",
			align: "right",
			cell: ({ after }) => printNumber(after)
		},
		{
			head: "Change",
			align: "right",
			cell: printChange
		}
	], totals, MOST_COLUMNS$1);
}
function printNumber(value) {
	return value === null ? "none" : toMinus(NUMBER().format(value));
}
function printChange({ before, after }) {
	if (before === null || after === null) return "";
	const change = toMinus(SIGNED$1().format(after - before));
	return before === 0 ? change : `${change} (${toMinus(PERCENT().format(after / before - 1))})`;
}
function toMinus(text) {
	return text.replace("-", "−");
}
function renderRows(title, rows) {
	const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].slice(0, 8);
	if (names.length === 0) return void 0;
	return `${title}:\n\n${renderCutTable(names.map((name) => ({
		head: shorten(name, MOST_LETTERS$3),
		cell: (row) => printValue(row[name] ?? null)
	})), rows, 5)}`;
}
// actions/lib/report/problem-list.ts
const MOST_TOLD$2 = 20;
const MOST_LETTERS$2 = 1500;
/** What made a run fail as a list, what mends it in bold; undefined where nothing did. */
function renderProblems(problems) {
	if (problems.length === 0) return void 0;
	const told = problems.slice(0, MOST_TOLD$2).map(({ message, remedy }) => {
		const what = escapeMarkdown(shorten(message, MOST_LETTERS$2));
		return remedy === void 0 ? `- ${what}` : `- ${what} **${escapeMarkdown(shorten(remedy, MOST_LETTERS$2))}**`;
	});
	const left = problems.length - told.length;
	return [...told, ...left > 0 ? [`- … and ${countNoun(left, "more", "more")}`] : []].join("\n");
}
// actions/lib/report/mermaid.ts
/**
* Text for a label in quotes: everything but letters, digits and a few signs becomes an entity of
* Mermaid's, such as `#35;`. https://mermaid.js.org/syntax/flowchart.html
*/
function escapeMermaid(text) {
	return text.replaceAll(/[^\p{L}\p{N}_. ,…()✓✗–-]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`);
}
/** A diagram as GitHub draws it in Markdown. */
function fenceMermaid(diagram) {
	return `\`\`\`mermaid\n${diagram}\n\`\`\``;
}
// actions/lib/report/lineage-chart.ts
/** Beyond, nobody reads a diagram; Mermaid itself ends at 500 arrows, older ones at 280. */
const MOST_BOXES = 60;
const MOST_ARROWS = 150;
/** Mermaid refuses a text of 50,000. */
const MOST_LETTERS$1 = 3e4;
const MARKS = {
	ok: "✓\xA0",
	same: "=\xA0",
	warn: "!\xA0",
	bad: "✗\xA0",
	idle: "–\xA0",
	source: ""
};
const STYLES = [
	"classDef ok fill:#dafbe1,stroke:#1a7f37,color:#0b3d1b",
	"classDef same fill:#f6fff8,stroke:#8c959f,color:#24292f",
	"classDef warn fill:#fff3c4,stroke:#9a6700,color:#4d3300",
	"classDef bad fill:#ffdcd7,stroke:#cf222e,color:#67060c",
	"classDef idle fill:#eaeef2,stroke:#8c959f,color:#24292f",
	"classDef source fill:#ffffff,stroke:#8c959f,color:#24292f,stroke-dasharray:4 3"
].map((style) => `  ${style}`);
/**
* Models and what they read as a Mermaid flowchart, sources on the left, each in the colour of what
* came of it and its tests. Where there are too many, whole levels are left out, those furthest from
* what failed, or else from what nothing reads; where not even one level has room, each is one box.
* `note` says so. Undefined where there is nothing to draw.
* https://mermaid.js.org/syntax/flowchart.html
*/
function renderLineage(nodes) {
	const boxes = listBoxes(nodes);
	if (boxes.length === 0) return void 0;
	const kept = pickLevels(boxes);
	if (kept.size === 0) {
		const note = `${formatCount(boxes.length)} are too many to draw one by one: each box is a level.`;
		return {
			diagram: draw(foldLevels(boxes)),
			note
		};
	}
	const shown = boxes.filter(({ name }) => kept.has(name));
	const left = boxes.length - shown.length;
	const near = boxes.some(isBad) ? "what failed" : "the end";
	const note = left === 0 ? void 0 : `${formatCount(left)} of ${formatCount(boxes.length)} are left out: those furthest from ${near}.`;
	return {
		diagram: draw(shown),
		note
	};
}
function draw(shown) {
	const ids = new Map(shown.map(({ name }, index) => [name, `n${index}`]));
	const arrows = listArrows(shown, new Set(ids.keys()));
	return [
		"flowchart LR",
		...shown.map((box) => `  ${ids.get(box.name) ?? ""}${printBox(box)}`),
		...arrows.map(([from, to]) => `  ${ids.get(from) ?? ""} --> ${ids.get(to) ?? ""}`),
		...STYLES
	].join("\n");
}
/** Worst first: how a level looks that has some of each. */
const WORST = [
	"bad",
	"warn",
	"idle",
	"ok",
	"same",
	"source"
];
/** A box a level, counted from the sources; the last ones where these are too many. */
function foldLevels(boxes) {
	const depths = /* @__PURE__ */ new Map();
	for (const { name, from } of boxes) depths.set(name, 1 + from.reduce((most, read) => Math.max(most, depths.get(read) ?? 0), 0));
	const sorted = [...Map.groupBy(boxes, ({ name }) => depths.get(name) ?? 1)].toSorted(([a], [b]) => a - b).slice(-60);
	let before = [];
	return sorted.map(([depth, level]) => {
		const look = WORST.find((each) => level.some((box) => box.look === each)) ?? "ok";
		const bad = level.filter(isBad).length;
		const failed = bad > 0 ? `, ${formatCount(bad)} failed` : "";
		const name = `Level ${depth} (${formatCount(level.length)}${failed})`;
		const box = {
			name,
			look,
			from: before
		};
		before = [name];
		return box;
	});
}
function isBad({ look }) {
	return look === "bad";
}
function printBox({ name, look }) {
	const label = `"${escapeMermaid(`${MARKS[look]}${shorten(name, 60)}`)}"`;
	return `${look === "source" ? `([${label}])` : `[${label}]`}:::${look}`;
}
function listBoxes(nodes) {
	const built = nodes.filter(({ kind }) => kind === "model" || kind === "seed");
	const looks = new Map(built.map((node) => [node.name, lookOf(node)]));
	const isRead = new Set(built.flatMap(({ dependsOn }) => dependsOn));
	for (const test of nodes) {
		const look = lookOf(test);
		if (test.kind !== "test" && test.kind !== "unit_test") continue;
		if (look !== "bad" && look !== "warn") continue;
		for (const name of test.dependsOn) if (look === "bad" || looks.get(name) !== "bad") looks.set(name, look);
	}
	const names = new Set(built.map(({ name }) => name));
	return [...[...isRead].filter((name) => !names.has(name)).map((name) => ({
		name,
		look: looks.get(name) ?? "source",
		from: []
	})), ...built.map(({ name, dependsOn }) => ({
		name,
		look: looks.get(name) ?? "ok",
		from: dependsOn
	}))];
}
function lookOf(node) {
	if (nameOutcome(node) === "unchanged") return "same";
	const { status } = node;
	if (status === "error" || status === "fail") return "bad";
	if (status === "warn") return "warn";
	return status === "success" || status === "pass" ? "ok" : "idle";
}
/** Names of the boxes to draw: level by level, as long as a whole level has room. */
function pickLevels(boxes) {
	const bad = boxes.filter(isBad);
	const isRead = new Set(boxes.flatMap(({ from }) => from));
	const first = bad.length > 0 ? bad : boxes.filter(({ name }) => !isRead.has(name));
	const near = listNeighbours(boxes, bad.length > 0);
	let kept = /* @__PURE__ */ new Set();
	let level = new Set(first.map(({ name }) => name));
	while (level.size > 0) {
		const next = /* @__PURE__ */ new Set([...kept, ...level]);
		if (!hasRoom(boxes, next)) break;
		kept = next;
		level = new Set([...level].flatMap((name) => near.get(name) ?? []).filter((name) => !next.has(name)));
	}
	return kept;
}
/** What each box reads; and what reads it, where both ways count. */
function listNeighbours(boxes, isBothWays) {
	const near = new Map(boxes.map(({ name, from }) => [name, [...from]]));
	if (!isBothWays) return near;
	for (const { name, from } of boxes) for (const read of from) near.get(read)?.push(name);
	return near;
}
function hasRoom(boxes, kept) {
	if (kept.size > MOST_BOXES) return false;
	const shown = boxes.filter(({ name }) => kept.has(name));
	return shown.reduce((sum, box) => sum + printBox(box).length + 8, 0) <= MOST_LETTERS$1 && listArrows(shown, kept).length <= MOST_ARROWS;
}
function listArrows(shown, kept) {
	return shown.flatMap(({ name, from }) => from.filter((read) => kept.has(read)).map((read) => [read, name]));
}
// actions/lib/report/summary-tests.ts
/** Told with their rows; what is beyond is named, and then counted. */
const MOST_TOLD$1 = 10;
const MOST_NAMED = 100;
const MOST_ROWS$1 = 5;
const MOST_COLUMNS = 8;
const MOST_LETTERS = 600;
const STATUS_MARKS = {
	error: "❌",
	fail: "❌",
	warn: "⚠️",
	skipped: "⏭️",
	success: "✅",
	pass: "✅"
};
/** Models and tests that failed or warned, tests with the first rows that they found. */
function renderConcerns(nodes) {
	const concerns = listConcerns(nodes);
	if (concerns.length === 0) return void 0;
	const others = concerns.slice(MOST_TOLD$1);
	const names = others.slice(0, MOST_NAMED).map(({ name }) => renderName(shorten(name, 120)));
	const left = others.length - names.length;
	const more = `${countNoun(others.length, "more", "more")}: ${names.join(", ")}${left > 0 ? ` and ${formatCount(left)} others` : ""}.`;
	return [...concerns.slice(0, MOST_TOLD$1).map(renderConcern), ...others.length > 0 ? [more] : []].join("\n\n");
}
function renderConcern(node) {
	const mark = STATUS_MARKS[node.status] ?? "";
	const message = node.message ?? `found ${countNoun(node.failures ?? 0, "row")}.`;
	const head = `${mark} **${renderName(shorten(node.name, 120))}**: ${escapeMarkdown(shorten(message, MOST_LETTERS))}`;
	const rows = renderFailingRows(node);
	return rows === void 0 ? head : `${head}\n\n${rows}`;
}
function renderFailingRows({ failingRows = [], failures = 0 }) {
	const names = [...new Set(failingRows.flatMap((row) => Object.keys(row)))];
	const shown = names.slice(0, MOST_COLUMNS);
	if (shown.length === 0) return void 0;
	const rows = failingRows.slice(0, MOST_ROWS$1);
	const table = renderTable(shown.map((name) => ({
		head: shorten(name, 60),
		cell: (row) => shorten(row[name] ?? "NULL", 80)
	})), rows);
	const notes = [...failures > rows.length ? [`The first ${formatCount(rows.length)} of ${countNoun(failures, "row")}.`] : [], ...names.length > shown.length ? [`${countNoun(names.length - shown.length, "more column")} not shown.`] : []];
	return notes.length === 0 ? table : `${table}\n\n<sub>${notes.join(" ")}</sub>`;
}
/** `44 tests: 43 passed, 1 warned.`; undefined where none were run. */
function describeTests(nodes) {
	const tests = nodes.filter(({ kind }) => kind === "test" || kind === "unit_test");
	if (tests.length === 0) return void 0;
	const parts = [
		["pass", "passed"],
		["unchanged", "unchanged since they passed"],
		["warn", "warned"],
		["fail", "failed"],
		["error", "could not be run"],
		["skipped", "not run"]
	].flatMap(([outcome, word]) => {
		const count = tests.filter((test) => nameOutcome(test) === outcome).length;
		return count === 0 ? [] : [`${formatCount(count)} ${word}`];
	});
	return `${countNoun(tests.length, "test")}: ${parts.join(", ")}.`;
}
// actions/lib/report/summary-models.ts
const MOST_ROWS = 100;
/** More rows than these are folded. */
const MOST_OPEN = 20;
/** A row a model and seed: rows, what they cost, and how that is beside the last run. */
function renderModels(nodes, pricePerTib) {
	const models = nodes.filter(({ kind }) => kind === "model" || kind === "seed");
	const table = renderCutTable(columnsOf(models, pricePerTib), models.toSorted(byConcern), MOST_ROWS);
	if (table === void 0) return void 0;
	return models.length > MOST_OPEN ? renderDetails(countNoun(models.length, "model"), table) : table;
}
/** With spaces at which no line breaks. */
function onOneLine(text) {
	return text.replaceAll(" ", "\xA0");
}
function columnsOf(models, pricePerTib) {
	const hasCost = models.some(({ cost }) => cost !== void 0);
	const hasPrevious = models.some(({ previous }) => previous !== void 0);
	const costColumns = [{
		head: "Billed",
		align: "right",
		cell: ({ cost }) => cost === void 0 ? "" : onOneLine(formatBinaryBytes(cost.bytesBilled))
	}, {
		head: "Cost",
		align: "right",
		cell: ({ cost }) => cost === void 0 ? "" : onOneLine(formatCost(cost.bytesBilled, pricePerTib))
	}];
	return [
		{
			head: "",
			cell: ({ status }) => STATUS_MARKS[status] ?? ""
		},
		{
			head: "Model",
			markdown: ({ name }) => renderName(shorten(name, 120))
		},
		{
			head: "Kind",
			cell: ({ config }) => config
		},
		{
			head: "Rows",
			align: "right",
			cell: ({ rowCount }) => rowCount === void 0 ? "" : formatCount(rowCount)
		},
		...hasPrevious ? [{
			head: "Since last run",
			align: "right",
			cell: formatRowChange
		}] : [],
		...hasCost ? costColumns : [],
		{
			head: "Time",
			align: "right",
			cell: ({ durationMs, status, isUnchanged }) => isUnchanged ? "unchanged" : status === "skipped" ? "" : formatDuration(durationMs)
		}
	];
}
const SIGNED = lazily(() => new Intl.NumberFormat("en-GB", { signDisplay: "exceptZero" }));
function formatRowChange({ rowCount, previous }) {
	if (rowCount === void 0 || previous?.rowCount === void 0) return "";
	const change = rowCount - previous.rowCount;
	return change === 0 ? "same" : SIGNED().format(change).replace("-", "−");
}
/** What failed first, for the rows that are cut; otherwise in the order of building. */
function byConcern(a, b) {
	const rank = ({ status }) => ["error", "skipped"].indexOf(status) + 1 || 9;
	return rank(a) - rank(b);
}
/** What the jobs were billed in all; undefined where nothing is billed for. */
function describeBilled(nodes, pricePerTib) {
	const costs = nodes.flatMap(({ cost }) => cost ?? []);
	if (costs.length === 0) return void 0;
	const bytes = sumOf(costs, ({ bytesBilled }) => bytesBilled);
	return `${formatBinaryBytes(bytes)} billed (${formatCost(bytes, pricePerTib)})`;
}
/** The models as a diagram, coloured by what came of them. */
function renderLineageSection(nodes) {
	const lineage = renderLineage(nodes);
	if (lineage === void 0) return void 0;
	const { diagram, note } = lineage;
	return note === void 0 ? fenceMermaid(diagram) : `${fenceMermaid(diagram)}\n\n<sub>${note}</sub>`;
}
/** What a dry run found: what each model would read and cost. */
function renderPlanned(planned, pricePerTib) {
	const known = sumOf(planned, ({ bytes = 0 }) => bytes);
	const table = renderCutTable([
		{
			head: "Model",
			markdown: ({ name }) => renderName(shorten(name, 120))
		},
		{
			head: "Reads",
			align: "right",
			cell: ({ bytes, isUnchanged }) => isUnchanged ? "unchanged" : bytes === void 0 ? "unknown" : formatBinaryBytes(bytes)
		},
		{
			head: "Cost",
			align: "right",
			cell: ({ bytes, isUnchanged }) => isUnchanged || bytes === void 0 ? "" : formatCost(bytes, pricePerTib)
		},
		{
			head: "Why unknown",
			cell: ({ reason = "" }) => shorten(reason, 200)
		}
	], planned, MOST_ROWS);
	if (table === void 0) return void 0;
	const total = `${formatBinaryBytes(known)}, ${formatCost(known, pricePerTib)}`;
	const price = `at $${pricePerTib} a TiB, as far as is known.`;
	return `**${escapeMarkdown(total)}** ${escapeMarkdown(price)}\n\n${table}`;
}
function formatDay(ms) {
	const instant = formatInstant(ms);
	return /^\d/.test(instant) ? formatDate(instant) : instant;
}
/** How old the newest rows of sources are. */
function renderFreshness(freshness) {
	const marks = {
		pass: "✅",
		warn: "⚠️",
		error: "❌",
		failed: "❌"
	};
	return renderCutTable([
		{
			head: "",
			cell: ({ status }) => marks[status]
		},
		{
			head: "Source",
			markdown: ({ name }) => renderName(shorten(name, 120))
		},
		{
			head: "Newest row",
			align: "right",
			cell: ({ loadedAtMs }) => loadedAtMs === void 0 ? "none" : formatDay(loadedAtMs)
		},
		{
			head: "Age",
			align: "right",
			cell: ({ ageMs }) => ageMs === void 0 ? "" : formatAge(ageMs)
		},
		{
			head: "What is said of it",
			cell: ({ message = "" }) => shorten(message, 300)
		}
	], freshness, MOST_ROWS);
}
// actions/lib/report/pull-request-comment.ts
/** GitHub refuses a comment of more than 65,536 characters; a byte is never more than one. */
const MOST_BYTES = 65e3;
const MOST_TOLD = 20;
/** The hidden line that tells our comment, or issue, on a dataset from others. */
function markerOf(kind, dataset) {
	return `<!-- carbon-emissions-pipeline ${kind} ${dataset.replaceAll(/\W/g, "")} -->`;
}
/**
* Renders a preview's run as the comment on its pull request: what changes, what that touches, how the
* data differs, what it costs. A preview that failed says why, also where it left no results. Values
* from data are escaped.
*/
function renderPullRequestComment(results, options) {
	const { marker, commands, hasDiagrams = true } = options;
	const { pricePerTib = PRICE_PER_TIB, runsPerMonth = 1 } = options;
	const { transform, problems } = results;
	const nodes = transform?.nodes ?? [];
	const hasFailed = problems.length > 0 || transform === void 0;
	const tests = section("Tests", join(describeTests(nodes), renderConcerns(nodes)));
	const sections = [
		`${marker}\n${renderHead(results)}`,
		results.sample === void 0 ? void 0 : `> **Sample data.** ${escapeMarkdown(results.sample)}`,
		hasFailed ? renderFailure(results) : void 0,
		hasFailed ? tests : void 0,
		section("What changes", renderChanges(transform?.changes ?? [])),
		section("Data beside production", renderDifferences(transform?.differences ?? [])),
		hasFailed ? void 0 : tests,
		section("Cost", renderCost(nodes, {
			pricePerTib,
			runsPerMonth
		})),
		hasDiagrams ? foldLineage(nodes) : void 0,
		results.notes.length === 0 ? void 0 : section("Notes", renderNotes(results.notes)),
		commands.length === 0 ? void 0 : renderCommands(commands)
	];
	return fitSections(sections.filter((text) => text !== void 0), MOST_BYTES);
}
function section(title, body) {
	return body === void 0 ? void 0 : `### ${title}\n\n${body}`;
}
function join(...parts) {
	const found = parts.filter((part) => part !== void 0);
	return found.length === 0 ? void 0 : found.join("\n\n");
}
function renderHead(results) {
	const { durationMs, links = {}, transform, dataset } = results;
	const built = (transform?.nodes ?? []).filter(({ kind }) => kind === "model" || kind === "seed").length;
	const { commit } = links;
	const facts = [
		...built > 0 && dataset !== void 0 ? [`${countNoun(built, "model")} built in ${renderName(shorten(dataset, 120))}`] : [],
		escapeMarkdown(formatDuration(durationMs)),
		...links.report === void 0 ? [] : [renderLink("report", links.report)],
		...links.run === void 0 ? [] : [renderLink("logs", links.run)],
		...commit === void 0 ? [] : [renderLink(`commit ${commit.sha.slice(0, 7)}`, commit.url)]
	];
	return `## ${escapeMarkdown(shorten(describePreview(results), 200))}\n\n${facts.join(" · ")}`;
}
/** The comment's first line: how the preview ended, and what it found. */
function describePreview({ transform, problems }) {
	const nodes = transform?.nodes ?? [];
	const failed = nodes.filter(({ status }) => status === "error" || status === "fail");
	const [first] = failed;
	if (first !== void 0) {
		const more = failed.length > 1 ? ` and ${formatCount(failed.length - 1)} more` : "";
		return `❌ Preview failed: ${first.name}${more}`;
	}
	const [problem] = problems;
	if (problem !== void 0) return `❌ Preview failed: ${problem.message.split("\n")[0] ?? ""}`;
	if (transform === void 0) return "❌ Preview failed: it left no results";
	if (nodes.length === 0) return "✅ Preview: nothing to build, no model has changed";
	return `✅ Preview: ${describeData(transform.differences ?? [])}`;
}
function describeData(differences) {
	if (differences.length === 0) return "built and tested";
	const count = (status) => differences.filter((difference) => difference.status === status).length;
	const parts = [
		...count("different") > 0 ? [`data differs in ${countNoun(count("different"), "relation")}`] : [],
		...count("new") > 0 ? [`${formatCount(count("new"))} new`] : [],
		...count("removed") > 0 ? [`${formatCount(count("removed"))} removed`] : [],
		...count("skipped") > 0 ? [`${formatCount(count("skipped"))} not compared`] : []
	];
	return parts.length === 0 ? "no difference in data" : parts.join(", ");
}
/** Why a preview failed; undefined where tests and models say it. */
function renderFailure({ problems, transform, links }) {
	const told = renderProblems(problems);
	if (told !== void 0 || transform !== void 0) return told;
	return `The job ended before it could say why. Its ${renderLink("log", links?.run)} does.`;
}
/** What this preview was billed, and what its models will bill by the schedule. */
function renderCost(nodes, { pricePerTib, runsPerMonth }) {
	const billed = nodes.filter(({ cost }) => cost !== void 0);
	if (billed.length === 0) return void 0;
	const bytes = sumOf(billed, ({ cost }) => cost?.bytesBilled ?? 0);
	const describe = (amount) => escapeMarkdown(`${formatBinaryBytes(amount)} (${formatCost(amount, pricePerTib)})`);
	const known = billed.flatMap(({ previous }) => previous?.bytesBilled ?? []);
	const before = known.reduce((sum, one) => sum + one, 0);
	const last = known.length === 0 ? "" : ` When production last built them, they billed ${describe(before)}.`;
	const monthly = `${describe(bytes * runsPerMonth)} a month, at ${countNoun(runsPerMonth, "run")} a month`;
	return `This preview billed ${describe(bytes)}. In production its models and tests will bill about ${monthly}.${last}`;
}
function foldLineage(nodes) {
	const lineage = renderLineageSection(nodes);
	return lineage === void 0 ? void 0 : renderDetails("Lineage of what was built", lineage);
}
function renderNotes(notes) {
	return notes.slice(0, MOST_TOLD).map((note) => `- ${escapeMarkdown(shorten(note, 600))}`).join("\n");
}
/** Commands are ours; one that could end the code block is left out. */
function renderCommands(commands) {
	const safe = commands.filter((command) => !/[`\r\n]/.test(command));
	return renderDetails("Repeat it at home", `\`\`\`sh\n${safe.join("\n")}\n\`\`\``);
}
export { renderLineageSection as a, describeTests as c, renderProblems as d, renderFreshness as i, renderConcerns as l, renderPullRequestComment as n, renderModels as o, describeBilled as r, renderPlanned as s, markerOf as t, fenceMermaid as u };
