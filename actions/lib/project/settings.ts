import { z } from "zod";
import { readText } from "./files.ts";
import { FolderConfigs, isTree } from "./folder-configs.ts";
import type { Invocation } from "./invocation.ts";
import type { Problems } from "./problems.ts";
import { renderYaml } from "./render-yaml.ts";
import { checkTop, parseYaml } from "./yaml.ts";

const FILE = "dbt_project.yml";

const folderInside = z
  .string()
  .refine((path) => /^[^/\\]/.test(path) && !path.split(/[/\\]/).includes(".."), {
    error: "expected a folder inside the project",
  })
  .transform((path) => path.replace(/^(\.\/)+|\/+$/g, ""));
const paths = (...fallback: string[]) => z.array(folderInside).default(fallback);
const tree = z.record(z.string(), z.unknown()).nullish();
const ignored = z.unknown().optional();
const nothing = z
  .union([z.array(z.unknown()).max(0), z.literal(""), z.null()], "hooks are not supported")
  .optional();

export const settingsSchema = z.strictObject({
  name: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "expected letters, digits and underscores"),
  "model-paths": paths("models"),
  "seed-paths": paths("seeds"),
  "test-paths": paths("tests"),
  "macro-paths": paths("macros"),
  "snapshot-paths": paths("snapshots"),
  "docs-paths": z.array(folderInside).optional(),
  "packages-install-path": folderInside.default("dbt_packages"),
  vars: tree,
  models: tree,
  seeds: tree,
  sources: tree,
  data_tests: tree,
  tests: tree,
  unit_tests: tree,
  "on-run-start": nothing,
  "on-run-end": nothing,
  dispatch: z
    .array(z.strictObject({ macro_namespace: z.string(), search_order: z.array(z.string()) }))
    .nullish(),
  // These change nothing that is built; snapshots themselves are refused.
  snapshots: ignored,
  version: ignored,
  "config-version": z.literal(2).optional(),
  profile: ignored,
  "analysis-paths": ignored,
  "asset-paths": ignored,
  "function-paths": ignored,
  "target-path": ignored,
  "log-path": ignored,
  "clean-targets": ignored,
  "require-dbt-version": ignored,
  "query-comment": ignored,
  "dbt-cloud": ignored,
  "restrict-access": ignored,
  flags: ignored,
  metrics: ignored,
  exposures: ignored,
  "semantic-models": ignored,
  "saved-queries": ignored,
});

/** `dbt_project.yml`, checked. Folders are relative to the package. */
export interface Settings {
  readonly name: string;
  readonly modelPaths: readonly string[];
  readonly seedPaths: readonly string[];
  readonly testPaths: readonly string[];
  readonly macroPaths: readonly string[];
  readonly snapshotPaths: readonly string[];
  /** Where `{% docs %}` blocks are looked for. */
  readonly docsPaths: readonly string[];
  readonly packagesPath: string;
  readonly vars: Readonly<Record<string, unknown>>;
  /** Where `adapter.dispatch` looks, by the namespace asked for. */
  readonly dispatch: ReadonlyMap<string, readonly string[]>;
  readonly folderConfigs: FolderConfigs;
}

/** Reads `dbt_project.yml`; undefined, with problems told, where it cannot be used. */
export function readSettings(
  projectDir: string,
  options: { folder: string; invocation: Invocation; problems: Problems },
): Settings | undefined {
  const { problems, invocation } = options;
  const file = options.folder + FILE;
  const text = readText(projectDir, file, problems);
  if (text === undefined) {
    if (options.folder === "")
      problems.add({ file }, `is not there: ${projectDir} is no dbt project`);
    return undefined;
  }
  const read = parseYaml(text, file, problems);
  const yaml = read && renderYaml(read, { invocation, problems });
  const parsed = yaml && checkTop(yaml, { schema: settingsSchema, problems });
  if (yaml === undefined || parsed === undefined) return undefined;
  const named = [parsed["model-paths"], parsed["seed-paths"], parsed["macro-paths"]].flat();
  return {
    name: parsed.name,
    modelPaths: parsed["model-paths"],
    seedPaths: parsed["seed-paths"],
    testPaths: parsed["test-paths"],
    macroPaths: parsed["macro-paths"],
    snapshotPaths: parsed["snapshot-paths"],
    docsPaths: parsed["docs-paths"] ?? [...new Set(named)],
    packagesPath: parsed["packages-install-path"],
    vars: parsed.vars ?? {},
    dispatch: new Map(
      (parsed.dispatch ?? []).map((entry) => [entry.macro_namespace, entry.search_order]),
    ),
    folderConfigs: new FolderConfigs(yaml, { problems }),
  };
}

/**
 * Looks a variable up as dbt does: the command line, then what the project says of the package,
 * then what it says of all, then what the package says itself.
 */
export function findVariable(
  name: string,
  options: { cli: Readonly<Record<string, unknown>>; project: Settings; own: Settings },
): { readonly value: unknown } | undefined {
  const { cli, project, own } = options;
  if (Object.hasOwn(cli, name)) return { value: cli[name] };
  for (const settings of new Set([project, own])) {
    const scoped = Object.hasOwn(settings.vars, own.name) ? settings.vars[own.name] : undefined;
    if (isTree(scoped) && Object.hasOwn(scoped, name)) return { value: scoped[name] };
    if (Object.hasOwn(settings.vars, name)) return { value: settings.vars[name] };
  }
  return undefined;
}

/** Names that `var()` finds in the project itself, for those who mistype one. */
export function listVariables(settings: Settings): string[] {
  const own = Object.hasOwn(settings.vars, settings.name) ? settings.vars[settings.name] : {};
  return [...Object.keys(settings.vars), ...(isTree(own) ? Object.keys(own) : [])];
}
