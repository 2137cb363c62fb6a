import { createHash, randomUUID } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { access, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { PipelineError } from "../errors.ts";
import { claimVersion, readClaimOwner } from "./local-claim.ts";
import {
  type Bytes,
  type Lake,
  toConflict,
  type WriteOptions,
  type WrittenObject,
} from "./lake.ts";

const INCOMING = ".incoming";
/** Tells this process from one of the same pid that is gone, as containers number theirs alike. */
const RUN = randomUUID();

/** What the system's words for a refused write mean to a person, and what to do about it. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: "Free some space on the disk, or choose another folder, and run again.",
  EDQUOT: "Free some of your disk quota, or choose another folder, and run again.",
  EACCES: "Give yourself write access to the folder, or choose another folder.",
  EPERM: "Give yourself write access to the folder, or choose another folder.",
  ENOENT: "The system makes no folder there: choose another folder.",
  EISDIR: "A folder stands where a file is to be written: move it away, or choose another folder.",
  EROFS: "The disk is read-only: choose a folder on another disk.",
  ENOTDIR: "A file stands where a folder is needed: move it away, or choose another folder.",
  EEXIST: "A file stands where a folder is needed: move it away, or choose another folder.",
};

/** Gives a refused write its remedy, and any other error as it is. */
function toPipelineError(error: unknown, what: string): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const remedy = code === undefined ? undefined : REMEDIES[code];
  if (remedy === undefined) return error;
  return new PipelineError(`${what} cannot be written: ${(error as Error).message}.`, {
    code: "lake",
    remedy,
    cause: error,
  });
}

/**
 * Opens a lake in a local directory, made where it is missing. An object is written beside the
 * others, flushed, and renamed into place. Throws PipelineError `lake` where the directory cannot
 * be written. Nothing needs to be closed.
 */
export async function openLocalLake(directory: string): Promise<Lake> {
  const root = resolve(directory);
  const incoming = join(root, INCOMING);
  try {
    await makeDirectory(incoming);
    await access(incoming, constants.W_OK);
    await removeOrphans(incoming);
  } catch (error) {
    throw toPipelineError(error, root);
  }
  const pathOf = (key: string): string => {
    const path = join(root, ...key.split("/"));
    if (!path.startsWith(join(root, "/"))) throw new RangeError(`key leaves the lake: ${key}`);
    return path;
  };

  async function put(
    bytes: Bytes,
    nameOf: (sha256: string) => string,
    { ifVersion }: WriteOptions = {},
  ): Promise<WrittenObject> {
    const path = join(incoming, `${process.pid}-${RUN}-${randomUUID()}`);
    try {
      const { sha256, size } = await writeFlushed(path, bytes);
      const key = nameOf(sha256);
      const version = await readVersion(path);
      await makeDirectory(dirname(pathOf(key)));
      if (ifVersion === undefined) await rename(path, pathOf(key));
      else await replaceVersion(path, pathOf(key), { incoming, ifVersion });
      return { key, sha256, bytes: size, version: version ?? "" };
    } catch (error) {
      await rm(path, { force: true });
      throw toPipelineError(error, path);
    }
  }

  return {
    async store(prefix, extension, bytes) {
      const { version: _, ...stored } = await put(
        bytes,
        (sha256) => `${prefix}/${sha256}${extension}`,
      );
      return stored;
    },
    write: (key, bytes, options) => put(bytes, () => key, options),
    async read(key) {
      // The version is never newer than the bytes: what it guards is refused rather than lost.
      const version = await readVersion(pathOf(key));
      if (version === undefined) return undefined;
      const stream = createReadStream(pathOf(key), { highWaterMark: 256 * 1024 });
      return Object.assign(stream, { version });
    },
    has: (key) => exists(pathOf(key)),
    async list(prefix) {
      const paths = await listFiles(pathOf(prefix));
      return paths.map((path) => path.slice(root.length + 1).replaceAll("\\", "/")).toSorted();
    },
    uri: pathOf,
  };
}

/**
 * Makes a directory and those above it. Node's own `recursive` never ends where the system says that
 * a directory is missing and it is not, as under /proc. Throws PipelineError `lake` where it cannot
 * be made.
 */
export async function openDirectory(path: string): Promise<void> {
  await makeDirectory(resolve(path)).catch((error: unknown) => {
    throw toPipelineError(error, path);
  });
}

async function makeDirectory(path: string): Promise<void> {
  const make = (): Promise<void> =>
    mkdir(path).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST" || !(await stat(path)).isDirectory()) throw error;
    });
  try {
    await make();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || dirname(path) === path) throw error;
    await makeDirectory(dirname(path));
    await make();
  }
}

/** Writes or replaces a file so that a reader sees all of it or the one before. */
export async function writeFileAtomically(
  path: string,
  text: string | Iterable<string>,
): Promise<void> {
  // Always the same name, so that what a killed run left is written over.
  const incoming = `${path}.incoming`;
  try {
    await rm(incoming, { force: true });
    const pieces = typeof text === "string" ? [text] : text;
    await writeFlushed(
      incoming,
      Iterator.from(pieces).map((piece) => Buffer.from(piece)),
    );
    await rename(incoming, path);
  } catch (error) {
    await rm(incoming, { force: true });
    throw toPipelineError(error, path);
  }
}

async function writeFlushed(path: string, bytes: Bytes): Promise<{ sha256: string; size: number }> {
  const hash = createHash("sha256");
  let size = 0;
  await using file = await open(path, "wx");
  for await (const chunk of bytes) {
    hash.update(chunk);
    size += chunk.byteLength;
    await file.writeFile(chunk);
  }
  await file.sync();
  return { sha256: hash.digest("hex"), size };
}

/** Files at any depth; none where there is no such directory. */
async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Removes what processes that are gone have left half-written, or claimed. */
async function removeOrphans(incoming: string): Promise<void> {
  for (const name of await readdir(incoming)) {
    const owner = (await readClaimOwner(join(incoming, name))) ?? name;
    const pid = Number.parseInt(owner, 10);
    const isHeld = pid === process.pid ? owner.includes(RUN) : isAlive(pid);
    if (!isHeld) await rm(join(incoming, name), { force: true });
  }
}

/** Renames into place while nobody else may replace the same version of the object. */
async function replaceVersion(
  from: string,
  to: string,
  { incoming, ifVersion }: { readonly incoming: string; readonly ifVersion: string | null },
): Promise<void> {
  const owner = `${process.pid}-${RUN}`;
  const claim = await claimVersion(incoming, { owner, path: to, ifVersion });
  if (claim === undefined) throw toConflict(to);
  await using _ = claim;
  if (((await readVersion(to)) ?? null) !== ifVersion) throw toConflict(to);
  await rename(from, to);
}

/** Every write makes a new file, so that no two states of an object have all of these in common. */
async function readVersion(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw error;
  });
  return found && `${found.ino}-${found.size}-${found.mtimeNs}`;
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
