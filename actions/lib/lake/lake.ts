export interface StoredObject {
  /** Where the object is, relative to the lake, with `/` between parts. */
  readonly key: string;
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * Where published files and what is made of them are kept. Every write is atomic: a reader, and a
 * run after a killed one, sees the whole object or none.
 */
export interface Lake {
  /** Stores bytes as `<prefix>/<sha256><extension>`; the same bytes are there once. */
  store(prefix: string, extension: string, bytes: Bytes): Promise<StoredObject>;
  /** Writes or replaces the object at `key`. */
  write(key: string, bytes: Bytes): Promise<StoredObject>;
  /** The object's bytes as they are read, or undefined where there is none. */
  read(key: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  has(key: string): Promise<boolean>;
  /** Keys below `prefix`, in order. */
  list(prefix: string): Promise<string[]>;
  /** The address that a warehouse loads the object from. */
  uri(key: string): string;
}
