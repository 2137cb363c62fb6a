import { PipelineError } from "../errors.ts";

const KINDS: readonly { readonly name: string; readonly magic: readonly number[] }[] = [
  { name: "UTF-16 text", magic: [0xff, 0xfe] },
  { name: "UTF-16 text", magic: [0xfe, 0xff] },
  { name: "a ZIP archive or a workbook", magic: [0x50, 0x4b, 0x03, 0x04] },
  { name: "a legacy workbook", magic: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: "a gzip archive", magic: [0x1f, 0x8b] },
  { name: "a PDF document", magic: [0x25, 0x50, 0x44, 0x46] },
];
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const MAX_BLANKS_BEFORE_MARKUP = 1024;

/**
 * Where the text of a CSV file begins, after a UTF-8 byte order mark. Throws PipelineError
 * `invalid-file` when the first bytes show that this is no text, or a web page.
 */
export function findTextStart(bytes: Uint8Array, file: string): number {
  const kind = KINDS.find(({ magic }) => startsWith(bytes, magic))?.name ?? guessKind(bytes);
  if (kind !== undefined) {
    throw new PipelineError(`${file} is ${kind} where a CSV file was expected.`, {
      code: "invalid-file",
      remedy: "Open the file's address in a browser and correct it to give the CSV file itself.",
    });
  }
  return startsWith(bytes, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
}

function guessKind(bytes: Uint8Array): string | undefined {
  if (bytes.subarray(0, 2).includes(0))
    return bytes.length > 2 ? "binary or UTF-16 text" : "binary";
  const start = new TextDecoder().decode(bytes.subarray(0, MAX_BLANKS_BEFORE_MARKUP));
  return start.trimStart().startsWith("<") ? "a web page (HTML or XML)" : undefined;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
