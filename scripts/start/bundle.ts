import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type OutputChunk, type Plugin, rolldown } from "rolldown";

/** A program as `start.mjs` runs it. */
export interface Kept {
  readonly program: string;
  /** Where its files are, and the one to begin with. */
  readonly folder: string;
  readonly entry: string;
  /** What the files were made of, and they: with another time or size of one, they are of no use. */
  readonly sources: readonly {
    readonly path: string;
    readonly mtimeMs: number;
    readonly size: number;
  }[];
}

/** Packages of many small modules. Others stay as they are, and are loaded when they are needed. */
const BUNDLED = new Set([
  "fast-string-width",
  "fast-wrap-ansi",
  "hyparquet",
  "hyparquet-writer",
  "js-yaml",
  "log-update",
  "papaparse",
  "yaml",
  "zod",
]);

/** Files of earlier sources stay for so long after their last start: a process may still want some. */
const OLD_MS = 86_400_000;

/** Bundles a program into a few files, and keeps in `kept.json` of a folder what they were made of. */
async function keepProgram(program: string, folder: string): Promise<void> {
  const startedMs = Date.now();
  // npm writes this file whenever it changes a package.
  const packages = join(import.meta.dirname, "../../node_modules/.package-lock.json");
  const starters = [import.meta.filename, join(import.meta.dirname, "../start.mjs")];
  const stamps = new Map([packages, ...starters].map((path) => [path, stampOf(path)]));
  const bundle = await rolldown({
    input: program,
    platform: "node",
    // A linked node_modules belongs to the checkout that links it.
    resolve: { symlinks: false },
    external: (id, importer = "") =>
      !/^[.\0]/.test(id) && !isAbsolute(id) && !isOfPackage(importer) && !BUNDLED.has(id),
    plugins: [stampsOfSources(stamps), placesOfSources()],
    logLevel: "silent",
  });
  const { output } = await bundle.generate({
    format: "cjs",
    // As modules are.
    strict: true,
    // `start.mjs` gives them require() alone: the option of node:vm for import() is experimental.
    dynamicImportInCjs: false,
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name]-[hash].cjs",
  });
  await bundle.close();
  const chunks = output.filter((file): file is OutputChunk => file.type === "chunk");
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error(`${program} has no bundle`);
  // A name of its own each time: V8 takes bytecode for that of any source of the same length.
  const own = join(folder, `${startedMs}-${process.pid}`);
  mkdirSync(own, { recursive: true });
  const written = chunks.map(({ fileName, code }) => {
    const path = join(own, fileName);
    writeFileSync(path, code);
    return stampOf(path);
  });
  const kept: Kept = {
    program,
    folder: own,
    entry: entry.fileName,
    sources: [...stamps.values(), ...written],
  };
  // Whoever starts it at this moment finds all of it, or what was there before.
  writeFileSync(join(own, "kept.json"), JSON.stringify(kept));
  renameSync(join(own, "kept.json"), join(folder, "kept.json"));
  removeUnused(folder, startedMs);
}

function stampOf(path: string): Kept["sources"][number] {
  const { mtimeMs, size } = statSync(path);
  return { path, mtimeMs, size };
}

function isOfPackage(path: string): boolean {
  return path.split(/[\\/]/).includes("node_modules");
}

/** Notes what each source was before it is read: one that changes meanwhile may not be what is kept. */
function stampsOfSources(stamps: Map<string, Kept["sources"][number]>): Plugin {
  return {
    name: "stamps-of-sources",
    load: {
      filter: { id: { exclude: [/[\\/]node_modules[\\/]/, /^\0/] } },
      handler: (path) => void stamps.set(path, stampOf(path)),
    },
  };
}

/** Each source goes on to see the place that it has itself: files and threads are found from there. */
function placesOfSources(): Plugin {
  return {
    name: "places-of-sources",
    transform: {
      filter: { code: "import.meta", id: { exclude: /[\\/]node_modules[\\/]/ } },
      handler: (code, filename) => {
        const places = { url: pathToFileURL(filename).href, dirname: dirname(filename), filename };
        return code.replaceAll(/\bimport\.meta\b(?:\.(\w+))?/g, (asked, name?: string) => {
          const place = places[name as keyof typeof places];
          if (place === undefined) throw new Error(`${filename} asks for ${asked}`);
          return JSON.stringify(place);
        });
      },
    },
  };
}

function removeUnused(folder: string, nowMs: number): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const usedMs = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? nowMs;
    if (nowMs - usedMs > OLD_MS) rmSync(path, { recursive: true, force: true });
  }
}

const [, , program = "", folder = ""] = process.argv;
await keepProgram(program, folder);
