// oxlint-disable-next-line no-restricted-imports -- a hash is pure
import { createHash } from "node:crypto";

/**
 * BYTES. Most functions of text do for bytes too when each byte is taken for a character (Latin-1), U+0100
 * for the byte 0, which text in DuckDB cannot hold everywhere.
 */
export function toLatin(bytes: Buffer): string {
  return bytes.toString("latin1").replaceAll("\0", "\u0100");
}

export function fromLatin(text: string): Buffer {
  return Buffer.from(text.replaceAll("\u0100", "\0"), "latin1");
}

/** As DuckDB writes a list of integers. */
export function listBytes(bytes: Buffer): string {
  return `[${[...bytes].join(", ")}]`;
}

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** RFC 4648. */
export function toBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const groups = bits.match(/.{1,5}/g) ?? [];
  const text = groups.map((five) => BASE32[Number.parseInt(five.padEnd(5, "0"), 2)]).join("");
  return text.padEnd(Math.ceil(text.length / 8) * 8, "=");
}

export function fromBase32(text: string): Buffer {
  const digits = text.replace(/(?<!=)=+$/, "");
  const isWhole = text.length % 8 === 0 && [0, 2, 4, 5, 7].includes(digits.length % 8);
  if (!isWhole || !/^[A-Z2-7]*$/.test(digits)) throw new Error("googlesql: this is no Base32");
  const bits = Array.from(digits)
    .map((one) => BASE32.indexOf(one).toString(2).padStart(5, "0"))
    .join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** Each byte that is of no UTF-8 becomes U+FFFD, of which TextDecoder makes one for several. */
export function safeConvert(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  if (!text.includes("\ufffd")) return text;
  const latin = bytes.toString("latin1");
  return latin.replaceAll(SEQUENCE, (whole) => {
    const one = Buffer.from(whole, "latin1").toString("utf8");
    return whole.length === 1 && one !== whole ? "\ufffd" : one;
  });
}

/** UTF-8's well-formed sequences, a byte a character; else any one byte. */
const SEQUENCE =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\s\S]/g;

/** RFC 4648: white space is passed over, and = at the end may be left away. */
export function fromBase64(text: string): Buffer {
  const [, digits = "", pads = ""] =
    /^([A-Za-z0-9+/]*)(=*)$/.exec(text.replaceAll(/[ \t\n\v\f\r]/g, "")) ?? [];
  const missing = (4 - (digits.length % 4)) % 4;
  const isWhole = digits !== "" || /^\s*$/.test(text);
  if (!isWhole || missing === 3 || (pads !== "" && pads.length !== missing))
    throw new Error("googlesql: this is no Base64");
  return Buffer.from(digits, "base64");
}

export function sha512(bytes: Buffer): Buffer {
  return createHash("sha512").update(bytes).digest();
}
