import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { PipelineError } from "../../actions/lib/errors.ts";

/**
 * Writes a file whole or not at all, and the folders above it: what is there stays until all of the
 * new text is on disk. Pieces are written as they come. Throws PipelineError where it cannot.
 */
export async function writeFile(
  file: string,
  text: string | Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  const part = `${file}.${randomUUID()}.part`;
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(part, "wx");
    try {
      // One string is no list of letters.
      const pieces = typeof text === "string" ? [text] : text;
      for await (const piece of pieces) await handle.appendFile(piece);
    } finally {
      await handle.close();
    }
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    if (!isSystemError(error)) throw error;
    throw new PipelineError(`${file} cannot be written: ${error.message}.`, {
      code: "invalid-input",
      remedy: "Name a folder that can be written to with --target-path DIR.",
      cause: error,
    });
  }
}

/** What the pieces throw by themselves is another's. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
