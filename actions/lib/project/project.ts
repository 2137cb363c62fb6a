import { basename } from "node:path";
import { suggest } from "../graph/nearest.ts";
import type { SeedData } from "../sql/seed.ts";
import { mergeConfig, modelConfigSchema, seedConfigSchema } from "./config.ts";
import type { ModelConfigLayer } from "./config.ts";
import { readFolder } from "./files.ts";
import type { ProjectFile } from "./files.ts";
import { renderPlace } from "./problems.ts";
import type { Place, Problems } from "./problems.ts";
import { parseProperties } from "./properties.ts";
import type { AttachedTest, NodeProperties, Properties, SourceTable } from "./properties.ts";
import { refuseUnsupported } from "./refuse.ts";
import { parseSeed } from "./seeds.ts";
import { readSettings } from "./settings.ts";
import type { Settings } from "./settings.ts";

/** A model before its template is rendered. */
export interface Model {
  readonly kind: "model";
  readonly name: string;
  readonly file: string;
  readonly description: string;
  /** Settings by folder, then by YAML; those of the SQL go over them. */
  readonly layers: readonly ModelConfigLayer[];
  readonly source: string;
}

export interface Seed {
  readonly kind: "seed";
  readonly name: string;
  readonly file: string;
  readonly description: string;
  readonly data: SeedData;
}

/** A test that is a query of its own, before its template is rendered. */
export interface SingularTest {
  readonly name: string;
  readonly file: string;
  readonly source: string;
}

/** A dbt project as it is on disk. */
export interface Project {
  readonly name: string;
  readonly vars: ReadonlyMap<string, unknown>;
  readonly models: readonly Model[];
  readonly seeds: readonly Seed[];
  readonly sources: readonly SourceTable[];
  readonly tests: readonly AttachedTest[];
  readonly singularTests: readonly SingularTest[];
}

/**
 * Reads a dbt project. What is wrong or not supported goes to `problems`; throws PipelineError
 * `invalid-project` at once only where nothing more can be read.
 */
export function readProject(projectDir: string, problems: Problems): Project {
  const settings = readSettings(projectDir, problems);
  if (settings === undefined) {
    problems.throwIfAny();
    throw new Error("unreachable: settings are missing without a problem");
  }
  refuseUnsupported(projectDir, settings, problems);
  const read = (folders: readonly string[], extensions: readonly string[]) =>
    folders.flatMap((folder) => readFolder(projectDir, folder, { extensions, problems }));
  const yamlFolders = [...new Set([...settings.modelPaths, ...settings.seedPaths])];
  const properties = parseProperties(read(yamlFolders, [".yml", ".yaml"]), problems);
  const isNamed = (file: ProjectFile) => checkName(file, problems);
  const modelFiles = read(settings.modelPaths, [".sql"]).filter(isNamed);
  const seedFiles = read(settings.seedPaths, [".csv"]).filter(isNamed);
  const testFiles = read(settings.testPaths, [".sql"]);
  const project = {
    name: settings.name,
    vars: settings.vars,
    models: toModels(modelFiles, { settings, properties, problems }),
    seeds: toSeeds(seedFiles, { settings, properties, problems }),
    sources: properties.sources,
    tests: properties.tests,
    singularTests: testFiles.map(({ file, text }) => ({ name: nameOf(file), file, source: text })),
  };
  settings.folderConfigs.refuseUnused();
  refuseDuplicates(project, problems);
  return project;
}

interface Context {
  readonly settings: Settings;
  readonly properties: Properties;
  readonly problems: Problems;
}

function toModels(files: readonly ProjectFile[], context: Context): Model[] {
  const described = indexProperties(context.properties.models, { files, context });
  return files.map(({ file, text }) => {
    const name = nameOf(file);
    const stated = described.get(name);
    const path = withinRoot(file, context.settings.modelPaths);
    const layers = context.settings.folderConfigs.layersFor("models", path, modelConfigSchema);
    if (stated?.config !== undefined) layers.push(stated.config);
    const description = stated?.description ?? "";
    return { kind: "model", name, file, description, layers, source: text };
  });
}

function toSeeds(files: readonly ProjectFile[], context: Context): Seed[] {
  const described = indexProperties(context.properties.seeds, { files, context });
  return files.map((csv) => {
    const name = nameOf(csv.file);
    const stated = described.get(name);
    const path = withinRoot(csv.file, context.settings.seedPaths);
    const layers = context.settings.folderConfigs.layersFor("seeds", path, seedConfigSchema);
    if (stated?.config !== undefined) layers.push(stated.config);
    const types = mergeConfig(layers).column_types ?? {};
    const data = parseSeed(csv, { types, problems: context.problems });
    const columns = data.columns.map((column) => column.name);
    for (const column of Object.keys(stated?.config?.column_types ?? {})) {
      if (stated === undefined || columns.includes(column)) continue;
      const message = `column_types of ${name} names ${column}, which is no column`;
      context.problems.add(stated.place, `${message}${suggest(column, columns)}`);
    }
    return { kind: "seed", name, file: csv.file, description: stated?.description ?? "", data };
  });
}

/** Properties by name; those that are stated twice or of nothing become problems. */
function indexProperties<Config>(
  stated: readonly NodeProperties<Config>[],
  { files, context }: { files: readonly ProjectFile[]; context: Context },
): Map<string, NodeProperties<Config>> {
  const names = new Set(files.map(({ file }) => nameOf(file)));
  const byName = new Map<string, NodeProperties<Config>>();
  for (const properties of stated) {
    const { name, place } = properties;
    if (!names.has(name)) {
      context.problems.add(place, `there is no file for ${name}${suggest(name, names)}`);
    }
    if (byName.has(name)) context.problems.add(place, `${name} is described twice`);
    byName.set(name, properties);
  }
  return byName;
}

function refuseDuplicates(project: Project, problems: Problems): void {
  const tell = (kind: string, named: Iterable<{ name: string; place: Place; remedy?: string }>) => {
    const seen = new Map<string, Place>();
    for (const { name, place, remedy } of named) {
      // Warehouses differ in whether case tells names apart.
      const earlier = seen.get(name.toLowerCase());
      if (earlier !== undefined) {
        problems.add(
          place,
          `${kind} ${name} is named like that of ${renderPlace(earlier)}${remedy ?? ""}`,
        );
      }
      seen.set(name.toLowerCase(), place);
    }
  };
  const nodes = [...project.models, ...project.seeds];
  tell(
    "model or seed",
    nodes.map(({ name, file }) => ({ name, place: { file } })),
  );
  tell(
    "source table",
    project.sources.map(({ names, place }) => ({ name: names.join("."), place })),
  );
  tell("data test", [
    ...project.tests.map(({ stated }) => ({
      name: stated.name,
      place: stated.place,
      remedy: ": give one of them a name",
    })),
    ...project.singularTests.map(({ name, file }) => ({ name, place: { file } })),
  ]);
}

function checkName({ file }: ProjectFile, problems: Problems): boolean {
  const name = nameOf(file);
  const isUsable = /^[A-Za-z_][A-Za-z0-9_]{0,200}$/.test(name) && !name.endsWith("__candidate");
  if (!isUsable) problems.add({ file }, `${name} cannot be the name of a model or seed`);
  return isUsable;
}

function nameOf(file: string): string {
  return basename(file).replace(/\.[^.]+$/, "");
}

function withinRoot(file: string, roots: readonly string[]): string {
  const root = roots.find((folder) => file.startsWith(`${folder}/`)) ?? "";
  return file.slice(root.length + 1);
}
