// @ts-check
/**
 * Runs a TypeScript program: `node scripts/start.mjs PROGRAM [its arguments]`.
 *
 * Taking the types out of some hundred modules, and compiling their functions when they are first
 * called, takes longer than most commands. So a program is kept beside the dependencies as a few
 * files, with the bytecode of the functions that a command called (Node's own cache is written
 * before any is called). Both are made anew once a source is another. Where they cannot be made or
 * kept, the sources run as they are: nothing is lost but time.
 *
 * This is JavaScript because taking out its own types would take as long as all else here.
 */
import { spawnSync } from "node:child_process";
import {
  accessSync,
  constants,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createRequire, enableCompileCache } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";

/** @typedef {import("./start/bundle.ts").Kept} Kept */

/** Fifty times what it takes. */
const MAX_BUNDLING_MS = 30_000;

const cache = resolve(import.meta.dirname, "../node_modules/.cache");
const [, , given = ""] = process.argv;
const program = resolve(given);
const folder = join(cache, "programs", encodeURIComponent(program).slice(-150));
const require = createRequire(program);

// The program sees what it would see if Node ran it itself.
process.argv.splice(1, 2, program);
enableCompileCache(join(cache, "compiled"));
const kept = readKept() ?? keep();
if (kept === undefined) await import(pathToFileURL(program).href);
else run(kept);

/** What is kept of the program, unless one of its sources is another by now. */
function readKept() {
  /** @type {Kept} */
  let found;
  try {
    found = JSON.parse(readFileSync(join(folder, "kept.json"), "utf8"));
    const isSame = found.sources.every(({ path, mtimeMs, size }) => {
      const now = statSync(path);
      return now.mtimeMs === mtimeMs && now.size === size;
    });
    return isSame && found.program === program ? found : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps the program anew, in a process of its own: a bundler takes as much memory as a large project.
 * What is wrong with a source, Node tells when it runs it.
 */
function keep() {
  const bundler = join(import.meta.dirname, "start/bundle.ts");
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    return undefined;
  }
  // What Node is told for the program, as to wait for a debugger, is not for the bundler.
  const env = { ...process.env, NODE_OPTIONS: "" };
  spawnSync(process.execPath, [bundler, program, folder], {
    env,
    stdio: "ignore",
    timeout: MAX_BUNDLING_MS,
  });
  return readKept();
}

/** @param {Kept} kept_ */
function run({ folder: place, entry }) {
  /** @type {Map<string, { exports: object }>} */
  const modules = new Map();
  /** @type {Map<string, Script>} */
  const uncompiled = new Map();
  // Functions that a command calls are kept for that command: it needs no others.
  const [, , command = ""] = process.argv;
  const suffix = `${/^[a-z-]{1,20}$/.test(command) ? command : ""}.${cachedDataVersionTag()}.bin`;

  /** @param {string} name */
  const load = (name) => {
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const filename = join(place, name);
    const code = readFileSync(filename, "utf8");
    const cachedData = readChecked(`${filename}.${suffix}`);
    const script = new Script(`(function (exports, require, module) {${code}\n})`, {
      filename,
      ...(cachedData && { cachedData }),
    });
    if (script.cachedDataRejected !== false) uncompiled.set(`${filename}.${suffix}`, script);
    const define = script.runInThisContext();
    /** @param {string} id */
    const take = (id) => (id.startsWith("./") ? load(id.slice(2)) : require(id));
    try {
      define(module.exports, take, module);
    } catch (error) {
      modules.delete(name);
      throw error;
    }
    return module.exports;
  };

  // Files that were started lately are not removed when those of newer sources are made.
  attempt(() => utimesSync(place, new Date(), new Date()));
  process.on("uncaughtExceptionMonitor", () =>
    console.error(`A bug. For its places in the sources, give the same to: node ${given}`),
  );
  process.on("exit", (exitCode) => {
    // Neither failures nor help call the functions that the command calls otherwise.
    if (exitCode !== 0 || process.argv.some((word) => word === "--help" || word === "-h")) return;
    attempt(() => {
      for (const [path, script] of uncompiled) {
        const bytes = script.createCachedData();
        const sum = Buffer.alloc(4);
        sum.writeUInt32LE(crc32(bytes));
        writeFileSync(`${path}.${process.pid}`, Buffer.concat([bytes, sum]));
        renameSync(`${path}.${process.pid}`, path);
      }
    });
  });
  load(entry);
}

/**
 * Bytes before the checksum that they end with: V8 looks at the head of bytecode only, and damage
 * further on ends the process.
 *
 * @param {string} path
 */
function readChecked(path) {
  try {
    const bytes = readFileSync(path);
    const content = bytes.subarray(0, -4);
    return bytes.readUInt32LE(content.length) === crc32(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

/** @param {() => void} act Of use to the next start only, so that it may fail. */
function attempt(act) {
  try {
    act();
  } catch {
    // As where the folder is for reading only.
  }
}
