import { PipelineError } from "../errors.ts";
import { findMagic } from "./workbook/recognise.ts";

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const MAX_BLANKS_BEFORE_MARKUP = 1024;

/**
 * Where the text of a CSV file begins, after a UTF-8 byte order mark. Throws PipelineError
 * `invalid-file` when the first bytes show that this is no text, or a web page.
 */
export function findTextStart(bytes: Uint8Array, file: string): number {
  const kind = findMagic(bytes)?.description ?? guessKind(bytes);
  if (kind !== undefined) {
    throw new PipelineError(`${file} is ${kind} where a CSV file was expected.`, {
      code: "invalid-file",
      remedy: "Open the file's address in a browser and correct it to give the CSV file itself.",
    });
  }
  const hasMark = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
  return hasMark ? BYTE_ORDER_MARK.length : 0;
}

function guessKind(bytes: Uint8Array): string | undefined {
  if (bytes.subarray(0, 2).includes(0))
    return bytes.length > 2 ? "binary or UTF-16 text" : "binary";
  const start = new TextDecoder().decode(bytes.subarray(0, MAX_BLANKS_BEFORE_MARKUP));
  return start.trimStart().startsWith("<") ? "a web page (HTML or XML)" : undefined;
}
