import { z } from "zod";
import { modelConfigSchema, seedConfigSchema } from "./config.ts";
import type { ModelConfigLayer, SeedConfigLayer } from "./config.ts";
import { parseDataTest } from "./data-tests.ts";
import type { StatedTest } from "./data-tests.ts";
import type { ProjectFile } from "./files.ts";
import type { Place, Problems } from "./problems.ts";
import type { Reference } from "./test-arguments.ts";
import { checkShape, identifier, parseYaml } from "./yaml.ts";
import type { YamlFile } from "./yaml.ts";

const ignored = z.unknown().optional();
const entries = z.array(z.unknown()).nullish();
const described = { name: identifier, description: z.string().trim().default(""), meta: ignored };
const tested = { data_tests: entries, tests: entries };

const columns = z
  .array(
    z.strictObject({
      ...described,
      ...tested,
      data_type: ignored,
      docs: ignored,
      tags: ignored,
      config: z.strictObject({ meta: ignored, tags: ignored }).optional(),
    }),
  )
  .nullish();

const resource = { ...described, ...tested, columns, docs: ignored };

const modelSchema = z.strictObject({ ...resource, config: modelConfigSchema.optional() });
const seedSchema = z.strictObject({ ...resource, config: seedConfigSchema.optional() });
const freshness = { loaded_at_field: ignored, freshness: ignored };
const sourceSchema = z.strictObject({
  ...described,
  ...freshness,
  schema: identifier.optional(),
  loader: ignored,
  tags: ignored,
  config: ignored,
  tables: entries,
});
const tableSchema = z.strictObject({
  ...resource,
  ...freshness,
  identifier: identifier.optional(),
  tags: ignored,
  config: z
    .strictObject({
      ...freshness,
      meta: ignored,
      tags: ignored,
      enabled: z.literal(true).optional(),
    })
    .optional(),
});
const fileSchema = z.strictObject({
  version: z.literal(2).optional(),
  models: entries,
  seeds: entries,
  sources: entries,
});

/** What YAML says of a model or seed. */
export interface NodeProperties<Config> {
  readonly name: string;
  readonly description: string;
  readonly config: Config | undefined;
  readonly place: Place;
}

export interface SourceTable {
  /** Name of the source and of its table, as `source()` takes them. */
  readonly names: readonly [source: string, table: string];
  readonly dataset: string;
  readonly identifier: string;
  readonly place: Place;
}

export interface AttachedTest {
  readonly on: Reference;
  readonly stated: StatedTest;
}

export interface Properties {
  readonly models: NodeProperties<ModelConfigLayer>[];
  readonly seeds: NodeProperties<SeedConfigLayer>[];
  readonly sources: SourceTable[];
  readonly tests: AttachedTest[];
}

interface Testable {
  readonly data_tests?: unknown[] | null | undefined;
  readonly tests?: unknown[] | null | undefined;
  readonly columns?: (Testable & { readonly name: string })[] | null | undefined;
}

/** Parses the YAML files that describe models, seeds and sources. */
export function parseProperties(files: readonly ProjectFile[], problems: Problems): Properties {
  const found: Properties = { models: [], seeds: [], sources: [], tests: [] };
  for (const { file, text } of files) {
    const yaml = parseYaml(text, file, problems);
    if (yaml === undefined || yaml.value === null) continue;
    const reader = new PropertiesReader(yaml, { found, problems });
    const top =
      checkShape(yaml, { schema: fileSchema, problems }) ??
      fileSchema.strip().safeParse(yaml.value).data;
    reader.readNodes("models", top?.models, modelSchema);
    reader.readNodes("seeds", top?.seeds, seedSchema);
    for (const [index, source] of (top?.sources ?? []).entries()) reader.readSource(source, index);
  }
  return found;
}

type At = readonly PropertyKey[];

/** Reads one file, each entry on its own, so that one that is wrong does not hide the others. */
class PropertiesReader {
  readonly #yaml: YamlFile;
  readonly #found: Properties;
  readonly #problems: Problems;

  constructor(yaml: YamlFile, options: { found: Properties; problems: Problems }) {
    this.#yaml = yaml;
    this.#found = options.found;
    this.#problems = options.problems;
  }

  readNodes<Config>(
    section: "models" | "seeds",
    nodes: unknown[] | null | undefined,
    schema: z.ZodType<Testable & { name: string; description: string; config?: Config }>,
  ): void {
    for (const [index, value] of (nodes ?? []).entries()) {
      const at = [section, index];
      const node = checkShape(this.#yaml, { schema, problems: this.#problems, at, value });
      if (node === undefined) continue;
      const { name, description, config } = node;
      const place = this.#placeOf([...at, "name"]);
      const known: NodeProperties<unknown>[] = this.#found[section];
      known.push({ name, description, config, place });
      this.#readTests(node, { at, on: { kind: "ref", names: [name] } });
    }
  }

  readSource(value: unknown, index: number): void {
    const problems = this.#problems;
    const at = ["sources", index];
    const source = checkShape(this.#yaml, { schema: sourceSchema, problems, at, value });
    for (const [position, entry] of (source?.tables ?? []).entries()) {
      const within = [...at, "tables", position];
      const check = { schema: tableSchema, problems, at: within, value: entry };
      const table = checkShape(this.#yaml, check);
      if (table === undefined || source === undefined) continue;
      const names = [source.name, table.name] as const;
      this.#found.sources.push({
        names,
        dataset: source.schema ?? source.name,
        identifier: table.identifier ?? table.name,
        place: this.#placeOf([...within, "name"]),
      });
      this.#readTests(table, { at: within, on: { kind: "source", names } });
    }
  }

  #readTests(node: Testable, options: { at: At; on: Reference }): void {
    const { on } = options;
    const read = (testable: Testable, parent: At, column: string | undefined) => {
      for (const key of ["data_tests", "tests"] as const) {
        for (const [index, entry] of (testable[key] ?? []).entries()) {
          const at = [...parent, key, index];
          const context = { at, on, column, problems: this.#problems };
          const stated = parseDataTest(this.#yaml, entry, context);
          if (stated !== undefined) this.#found.tests.push({ on, stated });
        }
      }
    };
    read(node, options.at, undefined);
    for (const [index, column] of (node.columns ?? []).entries()) {
      read(column, [...options.at, "columns", index], column.name);
    }
  }

  #placeOf(at: At): Place {
    return { file: this.#yaml.file, line: this.#yaml.lineAt(at) };
  }
}
