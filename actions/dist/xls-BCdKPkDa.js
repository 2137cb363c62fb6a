import { t as readSync } from "./xlsx-ETReC-e2.js";
import { n as noSuchSheet, r as passwordProtected, t as invalidWorkbook } from "./invalid-D_AXdydD.js";
import { t as findSheet } from "./sheet-oK01Jp9N.js";
// actions/lib/sources/workbook/compound-file.ts
const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const MINI_SECTOR_BYTES = 64;
const HEADER_FAT_SECTORS = 109;
/** Numbers from here on are no sectors but marks: end of chain, free, not there. */
const FIRST_MARK = 4294967290;
const STREAM = 2;
const MAX_NAME_BYTES = 64;
/**
* Reads the streams in the root of an OLE compound file, as [MS-CFB] defines it. No chain of sectors
* is followed for longer than there are sectors, so one that runs in a circle is told of and takes
* no longer than a sound one.
*/
var CompoundFile = class {
	#content;
	#file;
	#sectorBytes;
	#table;
	#entries;
	/** Streams in the root by name in lower case; those of embedded documents lie deeper. */
	#streams;
	constructor(content, file) {
		this.#content = content;
		this.#file = file;
		const shift = content.length < HEADER_BYTES ? 0 : content.readUInt16LE(30);
		if (shift !== 9 && shift !== 12) throw this.#damaged("its header is cut off or wrong");
		this.#sectorBytes = 2 ** shift;
		this.#table = this.#readTable();
		this.#entries = this.#readDirectory();
		this.#streams = this.#findRootStreams();
	}
	/** Whether there is such a stream, without regard to case. */
	has(name) {
		return this.#streams.has(name.toLowerCase());
	}
	/** The bytes of a stream, a copy that the caller may change; undefined where there is none. */
	read(name) {
		const entry = this.#streams.get(name.toLowerCase());
		if (entry === void 0) return void 0;
		const bytes = entry.size < this.#content.readUInt32LE(56) ? this.#readMiniStream(entry.start) : this.#readChain(entry.start);
		if (bytes.length < entry.size) throw this.#damaged(`its stream ${entry.name} is cut off`);
		return bytes.subarray(0, entry.size);
	}
	/** The file allocation table: for every sector, the one that follows it. */
	#readTable() {
		const sectors = [];
		for (let index = 0; index < HEADER_FAT_SECTORS; index += 1) sectors.push(this.#content.readUInt32LE(76 + index * 4));
		let next = this.#content.readUInt32LE(68);
		const listSectors = Math.min(this.#content.readUInt32LE(72), this.#sectorCount);
		for (let count = 0; count < listSectors && next < FIRST_MARK; count += 1) {
			const numbers = toNumbers(this.#readSector(next));
			sectors.push(...numbers.subarray(0, -1));
			next = numbers.at(-1) ?? FIRST_MARK;
		}
		const used = sectors.filter((sector) => sector < FIRST_MARK);
		if (used.length > this.#sectorCount) throw this.#damaged("its table of sectors is too large");
		return toNumbers(Buffer.concat(used.map((sector) => this.#readSector(sector))));
	}
	get #sectorCount() {
		return Math.ceil(this.#content.length / this.#sectorBytes);
	}
	#readSector(sector) {
		const start = (sector + 1) * this.#sectorBytes;
		if (start >= this.#content.length) throw this.#damaged("it is shorter than it says");
		return this.#content.subarray(start, start + this.#sectorBytes);
	}
	#readChain(start) {
		const sectors = [];
		for (const sector of this.#follow(start, this.#table, this.#sectorCount)) sectors.push(this.#readSector(sector));
		return Buffer.concat(sectors);
	}
	/** Short streams lie in sectors of 64 bytes inside of a stream of their own. */
	#readMiniStream(start) {
		const table = toNumbers(this.#readChain(this.#content.readUInt32LE(60)));
		const container = this.#readChain(this.#entries[0]?.start ?? FIRST_MARK);
		const sectors = [];
		const count = Math.ceil(container.length / MINI_SECTOR_BYTES);
		for (const sector of this.#follow(start, table, count)) {
			const from = sector * MINI_SECTOR_BYTES;
			sectors.push(container.subarray(from, from + MINI_SECTOR_BYTES));
		}
		return Buffer.concat(sectors);
	}
	/** Follows a chain, which cannot be longer than there are sectors. */
	*#follow(start, table, sectorCount) {
		let sector = start;
		for (let count = 0; sector < FIRST_MARK; count += 1) {
			if (count > sectorCount) throw this.#damaged("a chain of sectors runs in a circle");
			yield sector;
			const next = table[sector];
			if (next === void 0) throw this.#damaged("a chain of sectors leads out of the file");
			sector = next;
		}
	}
	#readDirectory() {
		const bytes = this.#readChain(this.#content.readUInt32LE(48));
		const entries = [];
		for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
			const nameBytes = Math.min(bytes.readUInt16LE(at + 64), MAX_NAME_BYTES);
			entries.push({
				name: bytes.toString("utf16le", at, at + Math.max(nameBytes - 2, 0)),
				type: bytes.readUInt8(at + 66),
				left: bytes.readUInt32LE(at + 68),
				right: bytes.readUInt32LE(at + 72),
				child: bytes.readUInt32LE(at + 76),
				start: bytes.readUInt32LE(at + 116),
				size: bytes.readUInt32LE(at + 120)
			});
		}
		return entries;
	}
	/** Walks the root's children, a binary tree, over each entry once. */
	#findRootStreams() {
		const streams = /* @__PURE__ */ new Map();
		const seen = /* @__PURE__ */ new Set();
		const pending = [this.#entries[0]?.child ?? FIRST_MARK];
		for (let index = pending.pop(); index !== void 0; index = pending.pop()) {
			const entry = this.#entries[index];
			if (entry === void 0 || seen.has(index)) continue;
			seen.add(index);
			if (entry.type === STREAM) streams.set(entry.name.toLowerCase(), entry);
			pending.push(entry.left, entry.right);
		}
		return streams;
	}
	#damaged(reason) {
		return invalidWorkbook(this.#file, `is a truncated or damaged .xls file (${reason})`);
	}
};
function toNumbers(bytes) {
	return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(index * 4));
}
// actions/lib/sources/workbook/xls-records.ts
/** Records of an `.xls` workbook stream, as [MS-XLS] 2.3 numbers them. */
const RECORD = {
	formula: 6,
	endOfSubstream: 10,
	filePass: 47,
	continue: 60,
	codePage: 66,
	boundSheet: 133,
	multipleRk: 189,
	richString: 214,
	sharedStrings: 252,
	sharedStringCell: 253,
	number: 515,
	label: 516,
	booleanOrError: 517,
	string: 519,
	rk: 638,
	beginSubstream: 2057,
	/** A chart's units: readers of cells step over it, whatever its bytes. */
	ignored: 4097
};
/** Records that begin with a cell's row and column. */
const CELLS = /* @__PURE__ */ new Set([
	RECORD.formula,
	RECORD.multipleRk,
	RECORD.richString,
	RECORD.sharedStringCell,
	RECORD.number,
	RECORD.label,
	RECORD.booleanOrError,
	RECORD.rk
]);
const FRAME = /* @__PURE__ */ new Set([
	RECORD.endOfSubstream,
	RECORD.codePage,
	RECORD.boundSheet,
	RECORD.string,
	RECORD.beginSubstream
]);
const CONTINUED = /* @__PURE__ */ new Set([RECORD.sharedStrings, RECORD.string]);
/** The format's own limit. */
const MAX_COLUMNS = 256;
/** Ten times and more what the published workbooks hold; each costs some hundred bytes. */
const MAX_CELLS = 1e6;
const MAX_SHARED_STRINGS = 5e5;
const FORMULA_LENGTH_AT = 20;
/**
* Blots out of a workbook stream, in place, all that carries no cell values: styles, links, charts,
* names and formulas (their cached results stay). What is left takes a reader time and memory in
* proportion to its bytes, which cannot be said of the rest: one link of 40 bytes may cover
* 16 million cells. Throws PipelineError `invalid-file` for a stream that is cut off or encrypted,
* wider than the format allows or with very many cells.
*/
function keepCellRecords(stream, file) {
	let previous = RECORD.ignored;
	let cellCount = 0;
	for (const record of readRecords(stream, file)) {
		const { type, body } = record;
		if (type === RECORD.filePass) throw passwordProtected(file);
		if (CELLS.has(type)) {
			cellCount += countCells(record, file);
			if (cellCount > MAX_CELLS) throw invalidWorkbook(file, `has more than ${MAX_CELLS} cells`);
			if (type === RECORD.formula && body.length > 21) body.writeUInt16LE(0, FORMULA_LENGTH_AT);
		} else if (type === RECORD.sharedStrings) checkSharedStrings(body, file);
		else if (!FRAME.has(type) && !(type === RECORD.continue && CONTINUED.has(previous))) stream.writeUInt16LE(RECORD.ignored, record.at);
		if (type !== RECORD.continue) previous = type;
	}
}
/** Goes over the records up to the end of the last sheet; zeros may fill the stream up after it. */
function* readRecords(stream, file) {
	let depth = 0;
	let at = 0;
	while (at + 4 <= stream.length) {
		const type = stream.readUInt16LE(at);
		if (depth === 0 && type !== RECORD.beginSubstream) break;
		const end = at + 4 + stream.readUInt16LE(at + 2);
		if (end > stream.length) break;
		yield {
			at,
			type,
			body: stream.subarray(at + 4, end)
		};
		if (type === RECORD.beginSubstream) depth += 1;
		if (type === RECORD.endOfSubstream) depth -= 1;
		at = end;
	}
	if (depth !== 0 || at === 0) throw invalidWorkbook(file, `is a truncated or damaged .xls file (it breaks off at byte ${at})`);
}
function countCells({ type, body }, file) {
	const isMultiple = type === RECORD.multipleRk;
	const first = body.length < 6 ? MAX_COLUMNS : body.readUInt16LE(2);
	const last = isMultiple && first < MAX_COLUMNS ? body.readUInt16LE(body.length - 2) : first;
	if (last >= MAX_COLUMNS) throw invalidWorkbook(file, `has a cell outside of the ${MAX_COLUMNS} columns of an .xls sheet`);
	return Math.max(last - first, 0) + 1;
}
function checkSharedStrings(body, file) {
	if (body.length < 8 || body.readUInt32LE(4) > MAX_SHARED_STRINGS) throw invalidWorkbook(file, `has more than ${MAX_SHARED_STRINGS} shared strings`);
}
// actions/lib/sources/workbook/xls.ts
/** Texts of error codes, [MS-XLS] 2.5.10. */
const ERRORS = /* @__PURE__ */ new Map([
	[0, "#NULL!"],
	[7, "#DIV/0!"],
	[15, "#VALUE!"],
	[23, "#REF!"],
	[29, "#NAME?"],
	[36, "#NUM!"],
	[42, "#N/A"]
]);
/** Yields the rows of one sheet of a legacy workbook (Excel 5 to 2003), read whole. */
function* readXlsRows(content, { file, sheet }) {
	const stream = readWorkbookStream(content, file);
	keepCellRecords(stream, file);
	const workbook = parseStream(stream, file);
	const sheets = workbook.SheetNames.map((name) => ({ name }));
	const found = findSheet(sheets, sheet);
	if (found === void 0) throw noSuchSheet(file, sheet, sheets);
	const rows = workbook.Sheets[found.name]?.["!data"] ?? [];
	for (const [index, row] of rows.entries()) {
		const cells = readCells(row);
		if (cells.size > 0) yield {
			row: index + 1,
			cells
		};
	}
}
function readWorkbookStream(content, file) {
	const container = new CompoundFile(content, file);
	const stream = container.read("Workbook") ?? container.read("Book");
	if (stream !== void 0) return stream;
	if (container.has("EncryptedPackage")) throw passwordProtected(file);
	const kind = container.has("WordDocument") ? "a Word document" : "an OLE file of something else";
	throw invalidWorkbook(file, `is ${kind}, not an Excel workbook`, { remedy: "Save the workbook in Excel as .xlsx." });
}
function parseStream(stream, file) {
	try {
		return readSync(stream, {
			type: "buffer",
			dense: true,
			cellFormula: false,
			cellHTML: false,
			cellText: false,
			cellNF: false
		});
	} catch (error) {
		throw invalidWorkbook(file, "is a damaged .xls file", { cause: error });
	}
}
/** Walks the cells that are there: the library leaves holes for the others. */
function readCells(row) {
	const cells = /* @__PURE__ */ new Map();
	row?.forEach((cell, index) => {
		const value = readValue(cell);
		if (value !== void 0) cells.set(index + 1, value);
	});
	return cells;
}
function readValue(cell) {
	const value = cell?.v;
	if (cell?.t === "e") return ERRORS.get(Number(value)) ?? "#ERROR";
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : void 0;
}
export { readXlsRows };
