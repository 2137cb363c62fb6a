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
  const digits = text.replace(/=+$/, "");
  const isWhole = text.length % 8 === 0 && [0, 2, 4, 5, 7].includes(digits.length % 8);
  if (!isWhole || !/^[A-Z2-7]*$/.test(digits)) throw new Error("googlesql: this is no Base32");
  const bits = Array.from(digits)
    .map((one) => BASE32.indexOf(one).toString(2).padStart(5, "0"))
    .join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** Bytes that are no UTF-8 become U+FFFD. */
export function safeConvert(bytes: Buffer): string {
  return bytes.toString("utf8");
}

export function sha512(bytes: Buffer): Buffer {
  return createHash("sha512").update(bytes).digest();
}
