import { PipelineError } from "../errors.ts";
import type { Bytes } from "../lake/lake.ts";

/** Largest size that is let through, and the address as messages show it. */
export interface BodyLimit {
  readonly maxBytes: number;
  readonly address: string;
}

/** Passes a body on until it proves longer than the limit; then throws `invalid-file`. */
export async function* limitBody(body: Bytes, limit: BodyLimit): AsyncGenerator<Uint8Array> {
  let received = 0;
  for await (const chunk of body) {
    received += chunk.byteLength;
    refuseOversize(received, limit);
    yield chunk;
  }
}

/** Throws PipelineError `invalid-file` where `bytes`, seen or announced, are above the limit. */
export function refuseOversize(bytes: number, { maxBytes, address }: BodyLimit): void {
  if (bytes <= maxBytes) return;
  throw new PipelineError(
    `${address} is larger than the ${maxBytes.toLocaleString("en-GB")} bytes that such a file may have.`,
    { code: "invalid-file", remedy: "Check that the address gives the file that is wanted." },
  );
}
