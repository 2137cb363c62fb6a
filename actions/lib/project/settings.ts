import { z } from "zod";
import { readText } from "./files.ts";
import { FolderConfigs, isTree } from "./folder-configs.ts";
import type { Problems } from "./problems.ts";
import { checkShape, parseYaml } from "./yaml.ts";

const FILE = "dbt_project.yml";

const paths = (fallback: string) =>
  z
    .array(
      z.string().refine((path) => /^[^/\\]/.test(path) && !path.split(/[/\\]/).includes(".."), {
        error: "expected a folder inside the project",
      }),
    )
    .default([fallback]);
const tree = z.record(z.string(), z.unknown()).nullish();
const ignored = z.unknown().optional();

const settingsSchema = z.strictObject({
  name: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "expected letters, digits and underscores"),
  "model-paths": paths("models"),
  "seed-paths": paths("seeds"),
  "test-paths": paths("tests"),
  "macro-paths": paths("macros"),
  "snapshot-paths": paths("snapshots"),
  vars: tree,
  models: tree,
  seeds: tree,
  // These change nothing that is built.
  version: ignored,
  "config-version": z.literal(2).optional(),
  profile: ignored,
  "analysis-paths": ignored,
  "docs-paths": ignored,
  "asset-paths": ignored,
  "target-path": ignored,
  "log-path": ignored,
  "packages-install-path": ignored,
  "clean-targets": ignored,
  "require-dbt-version": ignored,
  flags: ignored,
});

/** `dbt_project.yml`, checked. */
export interface Settings {
  readonly name: string;
  readonly modelPaths: readonly string[];
  readonly seedPaths: readonly string[];
  readonly testPaths: readonly string[];
  readonly macroPaths: readonly string[];
  readonly snapshotPaths: readonly string[];
  readonly vars: ReadonlyMap<string, unknown>;
  readonly folderConfigs: FolderConfigs;
}

/** Reads `dbt_project.yml`; undefined, with problems told, where it cannot be used. */
export function readSettings(projectDir: string, problems: Problems): Settings | undefined {
  const text = readText(projectDir, FILE, problems);
  if (text === undefined) {
    problems.add({ file: FILE }, "is not there, so this is no dbt project");
    return undefined;
  }
  const yaml = parseYaml(text, FILE, problems);
  // What else is wrong with the project is to be told even where a key is not supported.
  const parsed =
    yaml &&
    (checkShape(yaml, { schema: settingsSchema, problems }) ??
      settingsSchema.strip().safeParse(yaml.value).data);
  if (yaml === undefined || parsed === undefined) return undefined;
  const { [parsed.name]: own, ...vars } = parsed.vars ?? {};
  return {
    name: parsed.name,
    modelPaths: parsed["model-paths"],
    seedPaths: parsed["seed-paths"],
    testPaths: parsed["test-paths"],
    macroPaths: parsed["macro-paths"],
    snapshotPaths: parsed["snapshot-paths"],
    vars: new Map(Object.entries(isTree(own) ? { ...vars, ...own } : (parsed.vars ?? {}))),
    folderConfigs: new FolderConfigs(yaml, { project: parsed.name, problems }),
  };
}
