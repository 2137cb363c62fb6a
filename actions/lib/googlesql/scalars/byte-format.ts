import { fromBase32, toBase32 } from "./bytes.ts";

/**
 * CAST between BYTES and STRING with FORMAT:
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/format-elements#format_bytes_as_string
 */
interface Encoding {
  readonly print: (bytes: Buffer) => string;
  readonly read: (text: string) => Buffer;
}

const fail = (problem: string) => new Error(`googlesql: ${problem}`);

function readChecked(pattern: RegExp, read: (text: string) => Buffer): (text: string) => Buffer {
  return (text) => {
    if (!pattern.test(text)) throw fail("the text is not of the FORMAT of its BYTES");
    return read(text);
  };
}

const HEX: Encoding = {
  print: (bytes) => bytes.toString("hex"),
  read: readChecked(/^[0-9a-f]*$/i, (text) =>
    Buffer.from(text.length % 2 === 0 ? text : `0${text}`, "hex"),
  ),
};

/** Digits of so many bits, from the right; eight of three bits are three bytes, three of them one. */
function digitsOf(bits: 1 | 3): Encoding {
  const base = 2 ** bits;
  return {
    print: (bytes) => {
      const all = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
      const whole = all.padStart(Math.ceil(all.length / bits) * bits, "0");
      const groups = whole.match(bits === 1 ? /./g : /.../g) ?? [];
      return groups.map((one) => Number.parseInt(one, 2).toString(base)).join("");
    },
    read: readChecked(bits === 1 ? /^[01]*$/ : /^[0-7]*$/, (text) => {
      const { length } = text;
      const size =
        bits === 1
          ? Math.ceil(length / 8)
          : Math.floor(length / 8) * 3 + Math.ceil((length % 8) / 3);
      const all = Array.from(text, (one) =>
        Number.parseInt(one, base).toString(2).padStart(bits, "0"),
      ).join("");
      const kept = all.slice(Math.max(0, all.length - 8 * size)).padStart(8 * size, "0");
      return Buffer.from((kept.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
    }),
  };
}

const BASE64: Encoding = {
  print: (bytes) => bytes.toString("base64"),
  read: (text) =>
    readChecked(
      /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/,
      (digits) => Buffer.from(digits, "base64"),
    )(text.replaceAll(/\s/g, "")),
};

const UTF8: Encoding = {
  print: (bytes) => {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw fail("the BYTES are no UTF-8");
    }
  },
  read: (text) => Buffer.from(text),
};

const ENCODINGS: Readonly<Record<string, Encoding>> = {
  ASCII: {
    print: (bytes) => {
      if (bytes.some((byte) => byte > 127)) throw fail("the BYTES are no ASCII");
      return bytes.toString("latin1");
    },
    // oxlint-disable-next-line no-control-regex -- ASCII has control characters
    read: readChecked(/^[\0-\x7f]*$/, (text) => Buffer.from(text, "latin1")),
  },
  BASE2: digitsOf(1),
  BASE8: digitsOf(3),
  BASE16: HEX,
  BASE32: { print: toBase32, read: fromBase32 },
  BASE64,
  BASE64M: {
    print: (bytes) => {
      const text = bytes.toString("base64");
      if (text !== "" && text.length % 76 === 0)
        throw fail("BASE64M of whole lines is not supported");
      return (text.match(/.{1,76}/g) ?? []).join("\n");
    },
    read: BASE64.read,
  },
  HEX,
  UTF8,
  "UTF-8": UTF8,
};

function find(format: string): Encoding {
  const name = format.toUpperCase();
  const found = Object.hasOwn(ENCODINGS, name) ? ENCODINGS[name] : undefined;
  if (!found) throw fail(`"${format}" is no FORMAT of BYTES`);
  return found;
}

export function printBytes(bytes: Buffer, format: string): string {
  return find(format).print(bytes);
}

export function readBytes(text: string, format: string): Buffer {
  return find(format).read(text);
}
