import { crc32 } from "node:zlib";
import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";
import { invalidWorkbook, passwordProtected } from "./invalid.ts";

const MAX_ENTRIES = 10_000;

/** The files inside a ZIP archive, found by its central directory. Nothing is written to disk. */
export interface Archive {
  /** Names in lower case, as parts of a workbook are compared. */
  readonly names: ReadonlySet<string>;
  /**
   * Inflates one file as it is read. Throws PipelineError `invalid-file` when there is no such
   * file, when it says to be larger than `maxBytes`, and as soon as it turns out to be larger than
   * it says.
   */
  inflate(name: string, maxBytes: number): AsyncGenerator<Uint8Array>;
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
    inflate: (name, maxBytes) => {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) throw invalidWorkbook(file, `is a ZIP archive without ${name}`);
      return inflateEntry({ zip, entry, maxBytes, file });
    },
  };
}

interface InflateRequest {
  readonly zip: ZipFile;
  readonly entry: Entry;
  readonly maxBytes: number;
  readonly file: string;
}

/** `yauzl` breaks off an entry that inflates to more than it declares, so that is what is checked. */
async function* inflateEntry(request: InflateRequest): AsyncGenerator<Uint8Array> {
  const { zip, entry, maxBytes, file } = request;
  if (entry.isEncrypted()) throw passwordProtected(file);
  if (entry.uncompressedSize > maxBytes) {
    const { fileName, uncompressedSize } = entry;
    throw invalidWorkbook(
      file,
      `inflates ${fileName} to ${uncompressedSize} bytes, ${maxBytes} are allowed`,
    );
  }
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
