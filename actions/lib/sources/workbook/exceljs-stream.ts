import { Readable } from "node:stream";
import WorkbookReader, { type Row } from "exceljs/lib/stream/xlsx/workbook-reader.js";
import { PipelineError } from "../../errors.ts";
import type { Bytes } from "../../lake/lake.ts";
import { guardXml } from "./guard-xml.ts";
import { invalidWorkbook } from "./invalid.ts";
import { writeStoredZip, type StoredFile } from "./stored-zip.ts";
import { readText } from "./xlsx-cells.ts";
import type { Archive } from "./zip.ts";

/** A part of a workbook, to be read by exceljs. */
export interface Part {
  /** What the archive calls it. */
  readonly source: string;
  /** What exceljs calls such a part; the same without. */
  readonly name?: string;
  readonly maxBytes: number;
  /** Passes the bytes on after a look at them; they are cut between cells. */
  readonly check?: (pieces: AsyncIterable<Buffer>) => Bytes;
}

/** The streaming reader of exceljs on parts of a workbook. */
export interface ExceljsStream {
  /** What it knows of sheets and relationships, once the rows are read to their end. */
  readonly reader: WorkbookReader;
  /**
   * The rows of the worksheets among the parts. Throws PipelineError `invalid-file` for whatever is
   * wrong in a part.
   */
  readonly rows: AsyncGenerator<Row>;
}

/**
 * Hands parts of a workbook to exceljs. Its streaming reader believes local headers, bounds nothing
 * and decodes chunks as if none could end inside of a character. So what it reads is an archive
 * that is made here meanwhile, of parts that are inflated, bounded and checked, in the order given
 * (shared strings go before sheets). Nothing is written to disk, nothing need be closed.
 */
export function openWithExceljs(
  archive: Archive,
  { file, parts }: { readonly file: string; readonly parts: readonly Part[] },
): ExceljsStream {
  const files = parts.map(({ source, name = source, maxBytes, check }): StoredFile => {
    const found = archive.find(source, maxBytes);
    const pieces = guardXml({ file, name: source, chunks: found.inflate() });
    return { ...found, name, chunks: check?.(pieces) ?? pieces };
  });
  const failures: unknown[] = [];
  const input = Readable.from(endOnFailure(writeStoredZip(files), failures));
  const reader = new WorkbookReader(input, { worksheets: "emit" });
  // Without these, it would put sheets into temporary files.
  reader.sharedStrings = [];
  reader.workbookRels = [];
  return { reader, rows: readRows(reader, { file, input, failures }) };
}

async function* readRows(
  reader: WorkbookReader,
  { file, input, failures }: { file: string; input: Readable; failures: unknown[] },
): AsyncGenerator<Row> {
  try {
    for await (const worksheet of reader) {
      reader.sharedStrings = reader.sharedStrings.map((text) => readText(text) ?? "");
      yield* worksheet;
    }
  } catch (error) {
    failures.push(error);
  } finally {
    input.destroy();
  }
  const [failure] = failures;
  if (failure instanceof PipelineError) throw failure;
  if (failure !== undefined) {
    const reason = failure instanceof Error ? failure.message : String(failure);
    throw invalidWorkbook(file, `is a damaged .xlsx file (${reason})`, { cause: failure });
  }
}

/**
 * exceljs waits for ever when its input fails. So a failure is kept aside, and the input ends with
 * a byte that XML cannot have, at which exceljs gives up.
 */
async function* endOnFailure(bytes: Bytes, failures: unknown[]): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    failures.push(error);
    yield Uint8Array.of(0);
  }
}
