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
  read: readChecked(/^(?:[0-9a-f]{2})*$/i, (text) => Buffer.from(text, "hex")),
};

/** Digits of so many bits; what is left of a byte is refused. */
function digitsOf(bits: 1 | 3): Encoding {
  const [base, whole] = [2 ** bits, bits === 1 ? 1 : 3];
  return {
    print: (bytes) => {
      if (bytes.length % whole !== 0) throw fail("BASE8 of BYTES that are not threes");
      const all = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
      const groups = all.match(bits === 1 ? /./g : /.../g) ?? [];
      return groups.map((one) => Number.parseInt(one, 2).toString(base)).join("");
    },
    read: readChecked(bits === 1 ? /^(?:[01]{8})*$/ : /^(?:[0-7]{8})*$/, (text) => {
      const all = Array.from(text, (one) =>
        Number.parseInt(one, base).toString(2).padStart(bits, "0"),
      ).join("");
      return Buffer.from((all.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
    }),
  };
}

const BASE64: Encoding = {
  print: (bytes) => bytes.toString("base64"),
  read: (text) =>
    readChecked(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, (digits) =>
      Buffer.from(digits, "base64"),
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
