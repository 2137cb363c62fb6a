/** What a file's first bytes say that it is. */
export type FileKind =
  /** `.xlsx` and whatever else is a ZIP archive. */
  | { readonly container: "zip" }
  /** Legacy `.xls` and whatever else is an OLE compound file. */
  | { readonly container: "ole" }
  | { readonly container: "other"; readonly description: string };

const MAGIC: readonly { readonly bytes: readonly number[]; readonly kind: FileKind }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: { container: "zip" } },
  { bytes: [0x50, 0x4b, 0x05, 0x06], kind: { container: "zip" } },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], kind: { container: "ole" } },
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: other("a PDF document") },
  { bytes: [0x1f, 0x8b], kind: other("a gzip archive") },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: other("a PNG image") },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: other("an RTF document") },
  { bytes: [0x09, 0x00], kind: other("an Excel 2 worksheet") },
  { bytes: [0x09, 0x02], kind: other("an Excel 3 worksheet") },
  { bytes: [0x09, 0x04], kind: other("an Excel 4 worksheet") },
];
const LOOK_AT_BYTES = 4096;
const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;

/** Tells files apart by their first bytes, never by name or content type: published names lie. */
export function recogniseFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return other("empty");
  const found = MAGIC.find((magic) => magic.bytes.every((byte, index) => bytes[index] === byte));
  return found?.kind ?? other(describeText(bytes.subarray(0, LOOK_AT_BYTES)));
}

function describeText(bytes: Uint8Array): string {
  if (bytes.some(isControlCharacter)) return "binary data of no known kind";
  // In stream mode, a character cut off by the end of `bytes` is left out, not replaced.
  const text = new TextDecoder().decode(bytes, { stream: true }).trimStart();
  if (text === "") return "blank text";
  if (/^<(!doctype html|html|head|body|script)\b/i.test(text)) return "a web page (HTML)";
  if (text.startsWith("<")) return "XML text";
  if (/^[[{]/.test(text)) return "JSON text";
  return /^[^\n]*[,;\t]/.test(text) ? "CSV text" : "plain text";
}

function isControlCharacter(byte: number): boolean {
  return byte < TAB || (byte > CARRIAGE_RETURN && byte < SPACE);
}

function other(description: string): FileKind {
  return { container: "other", description };
}
