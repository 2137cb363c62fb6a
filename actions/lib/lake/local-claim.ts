import { createHash } from "node:crypto";
import { readlink, rm, symlink } from "node:fs/promises";
import { join } from "node:path";

/**
 * Claims the right to replace one version of an object, which one writer at a time can have.
 * Undefined where another has it. A claim is a link to its owner's name: made at once or not at all,
 * and never without the name.
 */
export async function claimVersion(
  directory: string,
  claim: { readonly owner: string; readonly path: string; readonly ifVersion: string | null },
): Promise<AsyncDisposable | undefined> {
  const { owner, ifVersion } = claim;
  const id = createHash("sha256")
    .update(JSON.stringify([claim.path, ifVersion]))
    .digest("hex");
  const path = join(directory, `claim-${id}`);
  try {
    await symlink(owner, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return undefined;
    throw error;
  }
  return { [Symbol.asyncDispose]: () => rm(path, { force: true }) };
}

/** Whose claim it is; undefined for what is none. */
export async function readClaimOwner(path: string): Promise<string | undefined> {
  return readlink(path).catch(() => undefined);
}
