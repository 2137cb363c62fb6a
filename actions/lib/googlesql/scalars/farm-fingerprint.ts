/**
 * FarmHash's Fingerprint64: https://github.com/google/farmhash (farmhashna), as FARM_FINGERPRINT is
 * documented to be. All arithmetic is that of 64 bit words that wrap around.
 */
const K0 = 0xc3a5c85c97cb3127n;
const K1 = 0xb492b66fbe98f273n;
const K2 = 0x9ae16a3b2f90404fn;
const MASK = (1n << 64n) - 1n;

const wrap = (value: bigint): bigint => value & MASK;
const mul = (a: bigint, b: bigint): bigint => wrap(a * b);
const rotate = (value: bigint, by: bigint): bigint =>
  by === 0n ? value : wrap((value >> by) | (value << (64n - by)));
const shiftMix = (value: bigint): bigint => value ^ (value >> 47n);

function hash16(u: bigint, v: bigint, by: bigint): bigint {
  const a = shiftMix(mul(u ^ v, by));
  return mul(shiftMix(mul(v ^ a, by)), by);
}

/** The fingerprint of the bytes, INT64. */
export function farmFingerprint(bytes: Buffer): bigint {
  const { length } = bytes;
  const hash =
    length <= 16
      ? hashUpTo16(bytes)
      : length <= 32
        ? hashUpTo32(bytes)
        : length <= 64
          ? hashUpTo64(bytes)
          : hashLong(bytes);
  return BigInt.asIntN(64, hash);
}

function hashUpTo16(bytes: Buffer): bigint {
  const { length } = bytes;
  const by = K2 + BigInt(length) * 2n;
  if (length >= 8) {
    const a = wrap(bytes.readBigUInt64LE(0) + K2);
    const b = bytes.readBigUInt64LE(length - 8);
    const c = wrap(mul(rotate(b, 37n), by) + a);
    return hash16(c, mul(wrap(rotate(a, 25n) + b), by), by);
  }
  if (length >= 4) {
    const a = BigInt(bytes.readUInt32LE(0));
    return hash16(wrap(BigInt(length) + (a << 3n)), BigInt(bytes.readUInt32LE(length - 4)), by);
  }
  if (length === 0) return K2;
  const at = (index: number): bigint => BigInt(bytes[index] ?? 0);
  const y = at(0) + (at(length >> 1) << 8n);
  const z = BigInt(length) + (at(length - 1) << 2n);
  return mul(shiftMix(mul(y, K2) ^ mul(z, K0)), K2);
}

function hashUpTo32(bytes: Buffer): bigint {
  const { length } = bytes;
  const by = K2 + BigInt(length) * 2n;
  const a = mul(bytes.readBigUInt64LE(0), K1);
  const b = bytes.readBigUInt64LE(8);
  const c = mul(bytes.readBigUInt64LE(length - 8), by);
  const d = mul(bytes.readBigUInt64LE(length - 16), K2);
  const first = wrap(rotate(wrap(a + b), 43n) + rotate(c, 30n) + d);
  return hash16(first, wrap(a + rotate(wrap(b + K2), 18n) + c), by);
}

function hashUpTo64(bytes: Buffer): bigint {
  const { length } = bytes;
  const by = K2 + BigInt(length) * 2n;
  const a = mul(bytes.readBigUInt64LE(0), K2);
  const b = bytes.readBigUInt64LE(8);
  const c = mul(bytes.readBigUInt64LE(length - 8), by);
  const d = mul(bytes.readBigUInt64LE(length - 16), K2);
  const y = wrap(rotate(wrap(a + b), 43n) + rotate(c, 30n) + d);
  const z = hash16(y, wrap(a + rotate(wrap(b + K2), 18n) + c), by);
  const e = mul(bytes.readBigUInt64LE(16), by);
  const f = bytes.readBigUInt64LE(24);
  const g = mul(wrap(y + bytes.readBigUInt64LE(length - 32)), by);
  const h = mul(wrap(z + bytes.readBigUInt64LE(length - 24)), by);
  const last = wrap(rotate(wrap(e + f), 43n) + rotate(g, 30n) + h);
  return hash16(last, wrap(e + rotate(wrap(f + a), 18n) + g), by);
}

type Pair = readonly [bigint, bigint];

function weak32(bytes: Buffer, at: number, [first, second]: Pair): Pair {
  const [w, x, y, z] = [0, 8, 16, 24].map((by) => bytes.readBigUInt64LE(at + by)) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  const a = wrap(first + w);
  const c = wrap(a + x + y);
  const b = wrap(rotate(wrap(second + a + z), 21n) + rotate(c, 44n));
  return [wrap(c + z), wrap(b + a)];
}

function hashLong(bytes: Buffer): bigint {
  const { length } = bytes;
  const word = (at: number): bigint => bytes.readBigUInt64LE(at);
  const seed = 81n;
  let x = seed;
  let y = wrap(seed * K1 + 113n);
  let z = mul(shiftMix(wrap(y * K2 + 113n)), K2);
  let v: Pair = [0n, 0n];
  let w: Pair = [0n, 0n];
  x = wrap(x * K2 + word(0));
  const end = Math.floor((length - 1) / 64) * 64;
  for (let at = 0; at < end; at += 64) {
    x = mul(rotate(wrap(x + y + v[0] + word(at + 8)), 37n), K1);
    y = mul(rotate(wrap(y + v[1] + word(at + 48)), 42n), K1);
    x ^= w[1];
    y = wrap(y + v[0] + word(at + 40));
    z = mul(rotate(wrap(z + w[0]), 33n), K1);
    v = weak32(bytes, at, [mul(v[1], K1), wrap(x + w[0])]);
    w = weak32(bytes, at + 32, [wrap(z + w[1]), wrap(y + word(at + 16))]);
    [z, x] = [x, z];
  }
  const by = wrap(K1 + ((z & 0xffn) << 1n));
  const last = length - 64;
  w = [wrap(w[0] + BigInt((length - 1) & 63)), w[1]];
  v = [wrap(v[0] + w[0]), v[1]];
  w = [wrap(w[0] + v[0]), w[1]];
  x = mul(rotate(wrap(x + y + v[0] + word(last + 8)), 37n), by);
  y = mul(rotate(wrap(y + v[1] + word(last + 48)), 42n), by);
  x ^= mul(w[1], 9n);
  y = wrap(y + v[0] * 9n + word(last + 40));
  z = mul(rotate(wrap(z + w[0]), 33n), by);
  v = weak32(bytes, last, [mul(v[1], by), wrap(x + w[0])]);
  w = weak32(bytes, last + 32, [wrap(z + w[1]), wrap(y + word(last + 16))]);
  [z, x] = [x, z];
  const left = wrap(hash16(v[0], w[0], by) + mul(shiftMix(y), K0) + z);
  return hash16(left, wrap(hash16(v[1], w[1], by) + x), by);
}
