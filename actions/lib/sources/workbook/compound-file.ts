import { invalidWorkbook } from "./invalid.ts";

const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const MINI_SECTOR_BYTES = 64;
const HEADER_FAT_SECTORS = 109;
/** Numbers from here on are no sectors but marks: end of chain, free, not there. */
const FIRST_MARK = 0xfffffffa;
const STREAM = 2;
const MAX_NAME_BYTES = 64;

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/**
 * Reads the streams in the root of an OLE compound file, as [MS-CFB] defines it. No chain of sectors
 * is followed for longer than there are sectors, so one that runs in a circle is told of and takes
 * no longer than a sound one.
 */
export class CompoundFile {
  readonly #content: Buffer;
  readonly #file: string;
  readonly #sectorBytes: number;
  readonly #table: Uint32Array;
  readonly #entries: readonly DirectoryEntry[];
  /** Streams in the root by name in lower case; those of embedded documents lie deeper. */
  readonly #streams: ReadonlyMap<string, DirectoryEntry>;

  constructor(content: Buffer, file: string) {
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
  has(name: string): boolean {
    return this.#streams.has(name.toLowerCase());
  }

  /** The bytes of a stream, a copy that the caller may change; undefined where there is none. */
  read(name: string): Buffer | undefined {
    const entry = this.#streams.get(name.toLowerCase());
    if (entry === undefined) return undefined;
    const isMini = entry.size < this.#content.readUInt32LE(56);
    const bytes = isMini ? this.#readMiniStream(entry.start) : this.#readChain(entry.start);
    if (bytes.length < entry.size) throw this.#damaged(`its stream ${entry.name} is cut off`);
    return bytes.subarray(0, entry.size);
  }

  /** The file allocation table: for every sector, the one that follows it. */
  #readTable(): Uint32Array {
    const sectors: number[] = [];
    for (let index = 0; index < HEADER_FAT_SECTORS; index += 1) {
      sectors.push(this.#content.readUInt32LE(76 + index * 4));
    }
    // What does not fit in the header is listed in sectors whose last entry leads to the next.
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

  get #sectorCount(): number {
    return Math.ceil(this.#content.length / this.#sectorBytes);
  }

  #readSector(sector: number): Buffer {
    const start = (sector + 1) * this.#sectorBytes;
    if (start >= this.#content.length) throw this.#damaged("it is shorter than it says");
    return this.#content.subarray(start, start + this.#sectorBytes);
  }

  #readChain(start: number): Buffer {
    const sectors: Buffer[] = [];
    for (const sector of this.#follow(start, this.#table, this.#sectorCount)) {
      sectors.push(this.#readSector(sector));
    }
    return Buffer.concat(sectors);
  }

  /** Short streams lie in sectors of 64 bytes inside of a stream of their own. */
  #readMiniStream(start: number): Buffer {
    const table = toNumbers(this.#readChain(this.#content.readUInt32LE(60)));
    const container = this.#readChain(this.#entries[0]?.start ?? FIRST_MARK);
    const sectors: Buffer[] = [];
    const count = Math.ceil(container.length / MINI_SECTOR_BYTES);
    for (const sector of this.#follow(start, table, count)) {
      const from = sector * MINI_SECTOR_BYTES;
      sectors.push(container.subarray(from, from + MINI_SECTOR_BYTES));
    }
    return Buffer.concat(sectors);
  }

  /** Follows a chain, which cannot be longer than there are sectors. */
  *#follow(start: number, table: Uint32Array, sectorCount: number): Generator<number> {
    let sector = start;
    for (let count = 0; sector < FIRST_MARK; count += 1) {
      if (count > sectorCount) throw this.#damaged("a chain of sectors runs in a circle");
      yield sector;
      const next = table[sector];
      if (next === undefined) throw this.#damaged("a chain of sectors leads out of the file");
      sector = next;
    }
  }

  #readDirectory(): DirectoryEntry[] {
    const bytes = this.#readChain(this.#content.readUInt32LE(48));
    const entries: DirectoryEntry[] = [];
    for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
      const nameBytes = Math.min(bytes.readUInt16LE(at + 64), MAX_NAME_BYTES);
      entries.push({
        name: bytes.toString("utf16le", at, at + Math.max(nameBytes - 2, 0)),
        type: bytes.readUInt8(at + 66),
        left: bytes.readUInt32LE(at + 68),
        right: bytes.readUInt32LE(at + 72),
        child: bytes.readUInt32LE(at + 76),
        start: bytes.readUInt32LE(at + 116),
        size: bytes.readUInt32LE(at + 120),
      });
    }
    return entries;
  }

  /** Walks the root's children, a binary tree, over each entry once. */
  #findRootStreams(): Map<string, DirectoryEntry> {
    const streams = new Map<string, DirectoryEntry>();
    const seen = new Set<number>();
    const pending = [this.#entries[0]?.child ?? FIRST_MARK];
    for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
      const entry = this.#entries[index];
      if (entry === undefined || seen.has(index)) continue;
      seen.add(index);
      if (entry.type === STREAM) streams.set(entry.name.toLowerCase(), entry);
      pending.push(entry.left, entry.right);
    }
    return streams;
  }

  #damaged(reason: string): Error {
    return invalidWorkbook(this.#file, `is a truncated or damaged .xls file (${reason})`);
  }
}

function toNumbers(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
    bytes.readUInt32LE(index * 4),
  );
}
