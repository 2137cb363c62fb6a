import type { Bytes } from "../../lake/lake.ts";

/** A file to put into an archive. */
export interface StoredFile {
  readonly name: string;
  /** How many bytes `chunks` has in all. */
  readonly bytes: number;
  readonly crc32: number;
  readonly chunks: Bytes;
}

/**
 * Writes an uncompressed ZIP archive as its files are read (APPNOTE.TXT 4.3.7), each chunk as it
 * comes. It has no directory: it is for readers that go by local headers, as streaming ones do.
 */
export async function* writeStoredZip(files: readonly StoredFile[]): AsyncGenerator<Uint8Array> {
  for (const { name, bytes, crc32, chunks } of files) {
    const header = Buffer.alloc(30);
    header.write("PK\u0003\u0004", "latin1");
    header.writeUInt16LE(20, 4);
    header.writeUInt32LE(crc32, 14);
    header.writeUInt32LE(bytes, 18);
    header.writeUInt32LE(bytes, 22);
    header.writeUInt16LE(Buffer.byteLength(name), 26);
    yield Buffer.concat([header, Buffer.from(name)]);
    yield* chunks;
  }
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  yield end;
}
