/** What a file's first bytes say that it is. */
export interface FileKind {
  /** "zip" is `.xlsx` and more, "ole" is legacy `.xls` and more. */
  readonly container: "zip" | "ole" | "other";
  /** For messages, to follow "is". */
  readonly description: string;
}

const MAGIC: readonly (FileKind & { readonly bytes: readonly number[] })[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], ...zip() },
  { bytes: [0x50, 0x4b, 0x05, 0x06], ...zip() },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    container: "ole",
    description: "a legacy workbook or other OLE file",
  },
  { bytes: [0x25, 0x50, 0x44, 0x46], ...other("a PDF document") },
  { bytes: [0x1f, 0x8b], ...other("a gzip archive") },
  { bytes: [0x89, 0x50, 0x4e, 0x47], ...other("a PNG image") },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], ...other("an RTF document") },
  { bytes: [0x09, 0x00], ...other("an Excel 2 worksheet") },
  { bytes: [0x09, 0x02], ...other("an Excel 3 worksheet") },
  { bytes: [0x09, 0x04], ...other("an Excel 4 worksheet") },
  { bytes: [0xff, 0xfe], ...other("UTF-16 text") },
  { bytes: [0xfe, 0xff], ...other("UTF-16 text") },
];
const LOOK_AT_BYTES = 4096;
const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;

/** Tells files apart by their first bytes, never by name or content type: published names lie. */
export function recogniseFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return other("empty");
  return findMagic(bytes) ?? other(describeText(bytes.subarray(0, LOOK_AT_BYTES)));
}

/** Tells formats by the bytes that all their files begin with; text mostly has no such. */
export function findMagic(bytes: Uint8Array): FileKind | undefined {
  return MAGIC.find((magic) => magic.bytes.every((byte, index) => bytes[index] === byte));
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

function zip(): FileKind {
  return { container: "zip", description: "a ZIP archive or a workbook" };
}
