import type { Bytes } from "../../lake/lake.ts";
import { invalidWorkbook } from "./invalid.ts";
import { recogniseFile } from "./recognise.ts";
import type { SheetRow } from "./sheet.ts";
import { readXlsxRows } from "./xlsx.ts";

/** Eleven times the largest flat file published so far. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;

/**
 * Yields the rows of one sheet of an `.xlsx` or legacy `.xls` workbook, in order. The file as
 * published is held in memory (32 MB at most); an `.xlsx` sheet is inflated and read as a stream.
 * Throws PipelineError `invalid-file` for everything that is no such workbook or is made to hurt.
 */
export async function* readSheetRows(
  bytes: Bytes,
  { file, sheet }: { readonly file: string; readonly sheet: string },
): AsyncGenerator<SheetRow> {
  const content = await collect(bytes, file);
  const kind = recogniseFile(content);
  switch (kind.container) {
    case "zip":
      yield* readXlsxRows(content, { file, sheet });
      break;
    case "ole": {
      // Its library takes longer to load than an .xlsx workbook takes to read.
      const { readXlsRows } = await import("./xls.ts");
      yield* readXlsRows(content, { file, sheet });
      break;
    }
    case "other":
      throw invalidWorkbook(file, `is ${kind.description} where an Excel workbook was expected`, {
        remedy: "Correct the file's address so that it gives an .xlsx or .xls workbook.",
      });
  }
}

async function collect(bytes: Bytes, file: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > MAX_FILE_BYTES) {
      throw invalidWorkbook(file, `is larger than the ${MAX_FILE_BYTES} bytes allowed a workbook`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
