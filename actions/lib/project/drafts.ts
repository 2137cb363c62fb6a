import type { z } from "zod";
import { suggest } from "../graph/nearest.ts";
import { modelConfigSchema, seedConfigSchema, testConfigSchema } from "./config.ts";
import type { ProjectFile } from "./files.ts";
import type { Section } from "./folder-configs.ts";
import { isCandidate } from "./names.ts";
import type { Package } from "./packages.ts";
import type { Place, Problems } from "./problems.ts";
import type { NodeProperties, Properties } from "./properties.ts";

/** A file that becomes a node: where it lies and what is said of it, before it is rendered. */
export interface Draft<Layer> {
  readonly name: string;
  readonly package: string;
  readonly file: string;
  readonly text: string;
  readonly fqn: readonly string[];
  /** Settings by folder, then by YAML; those of the SQL go over them. */
  readonly layers: readonly Layer[];
  readonly stated: NodeProperties<Layer> | undefined;
}

interface DraftContext {
  readonly of: Package;
  readonly project: Package;
  readonly problems: Problems;
}

/** The models of a package. */
export function draftModels(context: DraftContext, properties: Properties) {
  const { settings } = context.of;
  const files = context.of.files.read(settings.modelPaths, ".sql");
  const kind = { section: "models", schema: modelConfigSchema } as const;
  return draftAll(files, {
    ...kind,
    roots: settings.modelPaths,
    stated: properties.models,
    ...context,
  });
}

export function draftSeeds(context: DraftContext, properties: Properties) {
  const { settings } = context.of;
  const files = context.of.files.read(settings.seedPaths, ".csv");
  const kind = { section: "seeds", schema: seedConfigSchema } as const;
  return draftAll(files, {
    ...kind,
    roots: settings.seedPaths,
    stated: properties.seeds,
    ...context,
  });
}

/** Tests that are queries of their own; `generic/` has macros, `fixtures/` rows of unit tests. */
export function draftSingularTests(context: DraftContext, properties: Properties) {
  const { settings } = context.of;
  const others = settings.testPaths.flatMap((path) =>
    ["generic", "fixtures"].map((folder) => `${context.of.folder}${path}/${folder}/`),
  );
  const files = context.of.files
    .read(settings.testPaths, ".sql")
    .filter(({ file }) => !others.some((folder) => file.startsWith(folder)));
  const kind = { section: "data_tests", schema: testConfigSchema } as const;
  const stated = properties.singularTests;
  return draftAll(files, { ...kind, roots: settings.testPaths, stated, ...context });
}

/** Layers of `dbt_project.yml`: the package's own, then those that the project lays over them. */
export function findLayers<Layer>(
  { of, project }: Pick<DraftContext, "of" | "project">,
  options: { section: Section; fqn: readonly string[]; schema: z.ZodType<Layer> },
): Layer[] {
  const { section, fqn, schema } = options;
  const layers = of.settings.folderConfigs.layersFor(section, fqn, schema);
  if (of !== project)
    layers.push(...project.settings.folderConfigs.layersFor(section, fqn, schema));
  return layers;
}

function draftAll<Layer>(
  files: readonly ProjectFile[],
  context: DraftContext & {
    section: Section;
    schema: z.ZodType<Layer>;
    roots: readonly string[];
    stated: readonly NodeProperties<Layer>[];
  },
): Draft<Layer>[] {
  const { of, problems } = context;
  const stated = indexProperties(context.stated, files, problems);
  return files.flatMap(({ file, text }): Draft<Layer>[] => {
    const name = findName(file);
    if (!isUsable(name)) {
      problems.add({ file }, `${name} cannot be the name of a model or seed`);
      return [];
    }
    const fqn = findFolders(of, file, context.roots).concat(name);
    const layers = findLayers(context, { ...context, fqn });
    const said = stated.get(name);
    if (said?.config !== undefined) layers.push(said.config);
    return [{ name, package: of.settings.name, file, text, fqn, layers, stated: said }];
  });
}

/** Properties by name; those that are stated twice or of nothing become problems. */
function indexProperties<Layer>(
  stated: readonly NodeProperties<Layer>[],
  files: readonly ProjectFile[],
  problems: Problems,
): Map<string, NodeProperties<Layer>> {
  const names = new Set(files.map(({ file }) => findName(file)));
  const byName = new Map<string, NodeProperties<Layer>>();
  for (const properties of stated) {
    const { name, place } = properties;
    if (!names.has(name))
      problems.add(place, `there is no file for ${name}${suggest(name, names)}`);
    if (byName.has(name)) problems.add(place, `${name} is described twice`);
    byName.set(name, properties);
  }
  return byName;
}

/** A file's name without the folders before it and the extension after it. */
function findName(file: string): string {
  const start = file.lastIndexOf("/") + 1;
  const end = file.lastIndexOf(".");
  return file.slice(start, end > start ? end : file.length);
}

function isUsable(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]{0,200}$/.test(name) && !isCandidate(name);
}

/** The package, then the folders that a file lies in below one of `roots`: how a dbt name begins. */
export function findFolders(of: Package, file: string, roots: readonly string[]): string[] {
  const path = file.slice(of.folder.length);
  const root = roots.find((folder) => path.startsWith(`${folder}/`)) ?? "";
  const folders = path.slice(root.length + 1).split("/");
  folders.pop();
  return [of.settings.name].concat(folders);
}

/** The same for what a YAML file describes, which may stand among resources of any kind. */
export function findStatedFolders(of: Package, file: string): string[] {
  const { modelPaths, seedPaths, testPaths, macroPaths } = of.settings;
  return findFolders(of, file, [modelPaths, seedPaths, testPaths, macroPaths].flat());
}

/** Tells names that are taken twice. Warehouses differ in whether case tells names apart. */
export function refuseDuplicates(
  kind: string,
  named: Iterable<{ readonly name: string; readonly place: Place; readonly remedy?: string }>,
  options: { problems: Problems; renderPlace: (place: Place) => string },
): void {
  const seen = new Map<string, Place>();
  for (const { name, place, remedy = "" } of named) {
    const key = name.toLowerCase();
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      const told = `${kind} ${name} is named like that of ${options.renderPlace(earlier)}${remedy}`;
      options.problems.add(place, told);
    }
    seen.set(key, place);
  }
}
