type Part = string | number;

/**
 * Thirty-two bits that depend on nothing but the parts, so that any file can be made alone and
 * comes out the same each time. FNV-1a over the text, mixed as MurmurHash3 ends.
 */
export function hash(...parts: readonly Part[]): number {
  const text = parts.join("\u0000");
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  }
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** A number from 0 up to 1 that depends on nothing but the parts. */
export function fraction(...parts: readonly Part[]): number {
  return hash(...parts) / 2 ** 32;
}

/** An endless row of numbers from 0 up to 1, the same for the same key. Mulberry32. */
export function randomStream(key: number): () => number {
  let state = key;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
