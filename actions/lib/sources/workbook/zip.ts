import { crc32 } from "node:zlib";
import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";
import { invalidWorkbook, passwordProtected } from "./invalid.ts";

const MAX_ENTRIES = 10_000;

/** The files inside a ZIP archive, found by its central directory. Nothing is written to disk. */
export interface Archive {
  /** Names in lower case, as parts of a workbook are compared. */
  readonly names: ReadonlySet<string>;
  /** Throws PipelineError `invalid-file` when there is no such file or it is larger than allowed. */
  find(name: string, maxBytes: number): ArchivedFile;
}

/** A file inside an archive, as the archive's directory tells of it. */
export interface ArchivedFile {
  readonly bytes: number;
  readonly crc32: number;
  /**
   * Inflates the file as it is read. Throws PipelineError `invalid-file` as soon as it turns out to
   * be larger than the directory says, and at the end if it is smaller or another.
   */
  inflate(): AsyncGenerator<Uint8Array>;
}

/** Reads the directory of a ZIP archive that is in memory. */
export async function openArchive(content: Buffer, file: string): Promise<Archive> {
  const entries = new Map<string, Entry>();
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(content, {
      lazyEntries: true,
      autoClose: false,
      validateEntrySizes: true,
    });
    if (zip.entryCount > MAX_ENTRIES) {
      throw new Error(`it says that it holds ${zip.entryCount} files`);
    }
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      if (entries.has(name)) throw new Error(`it holds ${JSON.stringify(name)} twice`);
      entries.set(name, entry);
    }
  } catch (error) {
    throw damaged(file, error);
  }
  return {
    names: new Set(entries.keys()),
    find: (name, maxBytes) => {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) throw invalidWorkbook(file, `is a ZIP archive without ${name}`);
      if (entry.isEncrypted()) throw passwordProtected(file);
      const bytes = entry.uncompressedSize;
      if (bytes > maxBytes) {
        const problem = `inflates ${entry.fileName} to ${bytes} bytes, ${maxBytes} are allowed`;
        throw invalidWorkbook(file, problem);
      }
      return { bytes, crc32: entry.crc32, inflate: () => inflateEntry(zip, entry, file) };
    },
  };
}

/** `yauzl` breaks off an entry that inflates to more than it declares. */
async function* inflateEntry(zip: ZipFile, entry: Entry, file: string): AsyncGenerator<Uint8Array> {
  let checksum = 0;
  try {
    const chunks: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
    for await (const chunk of chunks) {
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    throw damaged(file, error);
  }
  if (checksum !== entry.crc32) {
    throw damaged(file, new Error(`the checksum of ${entry.fileName} is wrong`));
  }
}

function damaged(file: string, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return invalidWorkbook(file, `is a truncated or damaged ZIP archive (${reason})`, { cause });
}
