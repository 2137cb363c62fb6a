import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { type OutputChunk, type Plugin, rolldown } from "rolldown";
import { listLicences } from "./licences.ts";
import { bundlePage } from "./page.ts";

const ROOT = resolve(import.meta.dirname, "../..");

const ACTIONS = ["plan", "extract", "load", "transform", "report"] as const;

/** What threads run: entries of their own, by the name of their bundle. */
const WORKERS: Readonly<Record<string, string>> = {
  "analysis-worker": "actions/lib/run/analysis-worker.ts",
  "sample-publisher-worker": "scripts/sample-publisher/worker.ts",
};

/** Native, and 70 MB: the one package that is taken from the checkout at run time. */
const NATIVE = "@duckdb/node-api";

/** Only their own functions are wanted: without this, all of an HTTP client starts with each action. */
const WITHOUT_SIDE_EFFECTS = /node_modules\/(@actions\/(core|exec|http-client|io)|undici|tunnel)\//;

export interface BundleFile {
  /** Name within the folder. */
  readonly name: string;
  readonly bytes: number;
}

/**
 * Bundles the actions into a folder, with what they share in chunks of their own and the licences of
 * what is in them. The same sources give the same bytes, wherever the checkout is. Gives the files
 * in the order of their names.
 */
export async function bundleActions(folder: string): Promise<BundleFile[]> {
  const bundle = await rolldown({
    cwd: ROOT,
    input: {
      ...Object.fromEntries(ACTIONS.map((name) => [name, `actions/${name}/main.ts`])),
      ...WORKERS,
    },
    platform: "node",
    // Paths end up in comments: a linked node_modules is to be called by its place in the checkout.
    resolve: { symlinks: false },
    treeshake: { moduleSideEffects: [{ test: WITHOUT_SIDE_EFFECTS, sideEffects: false }] },
    plugins: [nativeFromCheckout(), workersByName()],
    logLevel: "warn",
  });
  const { output } = await bundle.generate({
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name]-[hash].js",
  });
  await bundle.close();
  const chunks = output.filter((file): file is OutputChunk => file.type === "chunk");
  if (chunks.length < output.length) throw new Error("the bundles have files that are no chunks");
  const page = await bundlePage();
  const modules = [...chunks.flatMap(({ moduleIds }) => moduleIds), ...page.modules];
  const texts = new Map([
    ...chunks.map(({ fileName, code }) => [fileName, code] as const),
    ["report-page.js", page.code] as const,
    ["package.json", '{ "type": "module" }\n'] as const,
    ["LICENSES.txt", await listLicences(modules)] as const,
  ]);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of texts) await writeFile(join(folder, name), text);
  return [...texts]
    .map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Stands in for the native package: looks for it in the checkout that the action works on, then
 * beside the bundle. Where it is not, the error is that of any missing module.
 */
function nativeFromCheckout(): Plugin {
  const id = "\0native";
  return {
    name: "native-from-checkout",
    resolveId: (source) => (source === NATIVE ? id : undefined),
    async load(asked) {
      if (asked !== id) return undefined;
      const names = Object.keys((await import(NATIVE)) as object).filter(
        (name) => /^[A-Za-z_]\w*$/.test(name) && name !== "default",
      );
      return [
        'import { createRequire } from "node:module";',
        'import { join } from "node:path";',
        "function load() {",
        "  let missing;",
        '  for (const from of [join(process.cwd(), "package.json"), import.meta.url]) {',
        "    try {",
        `      return createRequire(from)(${JSON.stringify(NATIVE)});`,
        "    } catch (error) {",
        '      if (error.code !== "MODULE_NOT_FOUND") throw error;',
        "      missing = error;",
        "    }",
        "  }",
        "  throw missing;",
        "}",
        "const api = load();",
        "const read = (name) => api[name];",
        // Whether a property that is read and not used stays, rolldown decides one way or the other.
        ...names.map((name) => `export const ${name} = /* @__PURE__ */ read("${name}");`),
      ].join("\n");
    },
  };
}

/** All bundles lie side by side, so that a worker is beside whatever starts it. */
function workersByName(): Plugin {
  return {
    name: "workers-by-name",
    transform: {
      filter: { code: "new URL(" },
      handler(code, id) {
        return code.replaceAll(
          /new URL\("(\.[^"]+\.ts)", import\.meta\.url\)/g,
          (_, path: string) => {
            const file = relative(ROOT, resolve(dirname(id), path)).replaceAll("\\", "/");
            const [name] = Object.entries(WORKERS).find(([, entry]) => entry === file) ?? [];
            if (name === undefined) throw new Error(`${file} is started and not among the workers`);
            return `new URL("./${name}.js", import.meta.url)`;
          },
        );
      },
    },
  };
}
