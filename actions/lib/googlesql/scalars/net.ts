/**
 * Addresses and URLs, as the reference implementation reads them (google/zetasql, zetasql/public/functions/net.cc).
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/net_functions
 */

/** What stands between scheme, user and port, path; null if nothing does. Nothing is normalised. */
export function host(url: string): string | null {
  const trimmed = url.replaceAll(/^[\t-\r ]+|[\t-\r ]+$/g, "");
  const afterScheme = /^[/\\]{2}/.test(trimmed)
    ? trimmed.slice(2)
    : trimmed.replace(/^[^:/\\#?]*:[/\\]{2}/, "");
  const authority = /^[^/\\#?]*/.exec(afterScheme)?.[0] ?? "";
  const place = authority.slice(authority.lastIndexOf("@") + 1);
  const [bracketed = ""] = /^\[[^[\]]*[[\]]?/.exec(place) ?? [];
  const name = bracketed + place.slice(bracketed.length).replace(/:.*$/s, "");
  return name.replace(/^\.+/, "").replace(/\.+$/, ".") || null;
}

function parseV4(text: string): number[] | undefined {
  const parts = text.split(".");
  const isSound = parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
  return parts.length === 4 && isSound ? parts.map(Number) : undefined;
}

/** Groups of hexadecimal digits, the last two also as an IPv4 address; `::` is as many zeros as are missing. */
function parseV6(text: string): number[] | undefined {
  const tail = /[^:]*$/.exec(text)?.[0] ?? "";
  const last = tail.includes(".") ? parseV4(tail) : undefined;
  if (tail.includes(".") && !last) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = last ?? [];
  const inGroups = last
    ? `${text.slice(0, -tail.length)}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
    : text;
  const halves = inGroups.split("::").map((half) => (half === "" ? [] : half.split(":")));
  const groups = halves.flat();
  const isWhole =
    halves.length === 1 ? groups.length === 8 : halves.length === 2 && groups.length < 8;
  if (!isWhole || !groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined;
  const zeros = Array.from({ length: 8 - groups.length }, () => "0");
  const all = [...(halves[0] ?? []), ...zeros, ...(halves[1] ?? [])];
  return all
    .map((group) => Number.parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 255]);
}

export function safeIpFromString(text: string): Buffer | null {
  const bytes = parseV4(text) ?? parseV6(text);
  return bytes ? Buffer.from(bytes) : null;
}

export function ipFromString(text: string): Buffer {
  const bytes = safeIpFromString(text);
  if (!bytes) throw new Error(`googlesql: "${text}" is no IP address`);
  return bytes;
}

/** The first of the longest runs of zero groups is `::`. */
export function ipToString(bytes: Buffer): string {
  if (bytes.length === 4) return bytes.join(".");
  checkLength(bytes.length);
  const groups = Array.from({ length: 8 }, (_, index) => bytes.readUInt16BE(index * 2));
  const runs = groups.map((_, from) => {
    const end = groups.findIndex((group, index) => index >= from && group !== 0);
    return (end === -1 ? 8 : end) - from;
  });
  const longest = Math.max(...runs);
  const from = longest > 1 ? runs.indexOf(longest) : -1;
  const isMapped = from === 0 && (longest === 6 || (longest === 5 && groups[5] === 0xff_ff));
  const hexed = groups.map((group) => group.toString(16));
  const shown = isMapped ? [...hexed.slice(0, 6), bytes.subarray(12).join(".")] : hexed;
  if (from === -1) return shown.join(":");
  return `${shown.slice(0, from).join(":")}::${shown.slice(from + longest).join(":")}`;
}

function checkLength(length: number): void {
  if (length !== 4 && length !== 16)
    throw new Error(`googlesql: an IP address has 4 or 16 bytes, not ${length}`);
}

/** The first bits set, the others not. */
export function ipNetMask(length: bigint, prefix: bigint): Buffer {
  checkLength(Number(length));
  const bits = Number(length) * 8;
  if (prefix < 0n || prefix > BigInt(bits))
    throw new Error(`googlesql: a prefix of ${prefix} bits for ${length} bytes`);
  const mask = "1".repeat(Number(prefix)).padEnd(bits, "0");
  return Buffer.from((mask.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

export function ipTrunc(bytes: Buffer, prefix: bigint): Buffer {
  const mask = ipNetMask(BigInt(bytes.length), prefix);
  return Buffer.from(bytes.map((byte, index) => byte & (mask[index] ?? 0)));
}

/** A 32-bit integer, signed or not. */
export function ipv4FromInt64(value: bigint): Buffer {
  if (value < -0x8000_0000n || value > 0xffff_ffffn)
    throw new Error(`googlesql: ${value} is no IPv4 address`);
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(Number(BigInt.asUintN(32, value)));
  return bytes;
}

export function ipv4ToInt64(bytes: Buffer): bigint {
  if (bytes.length !== 4)
    throw new Error(`googlesql: an IPv4 address has 4 bytes, not ${bytes.length}`);
  return BigInt(bytes.readUInt32BE());
}
