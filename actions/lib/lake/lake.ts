import { PipelineError } from "../errors.ts";

export interface StoredObject {
  /** Where the object is, relative to the lake, with `/` between parts. */
  readonly key: string;
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

export interface WrittenObject extends StoredObject {
  readonly version: string;
}

export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Bytes of an object, to be read once. */
export interface ReadObject extends AsyncIterable<Uint8Array> {
  /** What tells this state of the object from those before and after it. */
  readonly version: string;
}

export interface WriteOptions {
  /** What the object must still be, `null` for none; unless told, it may be anything. */
  readonly ifVersion?: string | null;
}

/**
 * Where published files and what is made of them are kept. Every write is atomic: a reader, and a
 * run after a killed one, sees the whole object or none.
 */
export interface Lake {
  /** Stores bytes as `<prefix>/<sha256><extension>`; the same bytes are there once. */
  store(prefix: string, extension: string, bytes: Bytes): Promise<StoredObject>;
  /**
   * Writes or replaces the object at `key`. Throws PipelineError `lake-conflict`, and leaves the
   * object alone, where it is not `ifVersion`: another run has written it unseen.
   */
  write(key: string, bytes: Bytes, options?: WriteOptions): Promise<WrittenObject>;
  /** The object's bytes as they are read, or undefined where there is none. */
  read(key: string): Promise<ReadObject | undefined>;
  has(key: string): Promise<boolean>;
  /** Keys below `prefix`, in order. */
  list(prefix: string): Promise<string[]>;
  /** The address that a warehouse loads the object from. */
  uri(key: string): string;
}

/** Says that another run has changed an object since this one looked. */
export function toConflict(address: string, cause?: unknown): PipelineError {
  return new PipelineError(`${address} was changed by another run while this one worked with it.`, {
    code: "lake-conflict",
    remedy: "Let the other run end, and run again: it goes on from where it is.",
    cause,
  });
}
