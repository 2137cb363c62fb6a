import type { Bytes } from "../../lake/lake.ts";
import { invalidWorkbook } from "./invalid.ts";
import { recogniseFile } from "./recognise.ts";
import type { SheetRow } from "./sheet.ts";

/** The largest workbook that is read, eleven times the largest flat file published so far. */
export const MAX_WORKBOOK_BYTES = 32 * 1024 * 1024;

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
    // Each loads its library when needed only: they take a quarter of a second.
    case "zip": {
      const { readXlsxRows } = await import("./xlsx.ts");
      yield* readXlsxRows(content, { file, sheet });
      break;
    }
    case "ole": {
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
    if (size > MAX_WORKBOOK_BYTES) {
      throw invalidWorkbook(
        file,
        `is larger than the ${MAX_WORKBOOK_BYTES} bytes allowed a workbook`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
