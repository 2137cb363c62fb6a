import type { z } from "zod";
import type { ColumnDoc } from "../graph/nodes.ts";
import { WRITTEN } from "./config.ts";
import type { ModelConfigLayer, SeedConfigLayer, TestConfigLayer } from "./config.ts";
import { parseDataTest } from "./data-tests.ts";
import type { StatedTest } from "./data-tests.ts";
import type { ProjectFile } from "./files.ts";
import { isTree } from "./folder-configs.ts";
import type { Place, Problems } from "./problems.ts";
import {
  columnSchema,
  fileSchema,
  macroSchema,
  modelSchema,
  PASSED_OVER,
  seedSchema,
  singularTestSchema,
  sourceSchema,
  sourceTableSchema,
  unitTestSchema,
} from "./properties-schema.ts";
import { checkShape, checkTop, findTemplates, parseYaml } from "./yaml.ts";
import type { YamlFile } from "./yaml.ts";

/** What YAML says of a model, seed, singular test or macro. Descriptions may hold Jinja. */
export interface NodeProperties<Config> {
  readonly name: string;
  readonly description: string;
  readonly config: Config | undefined;
  readonly columns: readonly ColumnDoc[];
  readonly place: Place;
}

export interface SourceProperties {
  readonly source: z.infer<typeof sourceSchema>;
  readonly table: z.infer<typeof sourceTableSchema>;
  /** The template that the source's schema is written as; undefined for none. */
  readonly writtenSchema: unknown;
  readonly columns: readonly ColumnDoc[];
  readonly place: Place;
}

/** A model or seed by one name, a source's table by two. */
export interface Subject {
  readonly kind: "ref" | "source";
  readonly names: readonly string[];
}

export interface AttachedTest {
  readonly on: Subject;
  readonly stated: StatedTest;
}

export interface UnitTestProperties {
  readonly stated: z.infer<typeof unitTestSchema>;
  readonly givenLines: readonly number[];
  readonly place: Place;
}

/** All that the YAML files of one package say, in their order. */
export interface Properties {
  readonly models: NodeProperties<ModelConfigLayer>[];
  readonly seeds: NodeProperties<SeedConfigLayer>[];
  readonly singularTests: NodeProperties<TestConfigLayer>[];
  readonly macros: NodeProperties<undefined>[];
  readonly sources: SourceProperties[];
  readonly tests: AttachedTest[];
  readonly unitTests: UnitTestProperties[];
  /** Sentences on resources that are passed over. */
  readonly warnings: string[];
}

interface Testable {
  readonly data_tests?: unknown[] | null | undefined;
  readonly tests?: unknown[] | null | undefined;
}

/** Parses the YAML files of a package; `prepare` renders their Jinja. */
export function parseProperties(
  files: readonly ProjectFile[],
  options: { problems: Problems; prepare: (yaml: YamlFile) => YamlFile },
): Properties {
  const { problems } = options;
  const found: Properties = {
    models: [],
    seeds: [],
    singularTests: [],
    macros: [],
    sources: [],
    tests: [],
    unitTests: [],
    warnings: [],
  };
  for (const { file, text } of files) {
    const read = parseYaml(text, file, problems);
    if (read === undefined || read.value === null) continue;
    new PropertiesReader(options.prepare(read), { found, problems }).read();
  }
  return found;
}

type At = readonly PropertyKey[];
type Node = Testable & {
  name: string;
  description: string;
  columns?: unknown[] | null | undefined;
};

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

  read(): void {
    const yaml = this.#yaml;
    const schema = { schema: fileSchema, problems: this.#problems };
    const top: Readonly<Record<string, unknown>> | undefined = checkTop(yaml, schema);
    const each = (section: string, take: (value: unknown, at: At) => void) => {
      const entries = top?.[section];
      if (!Array.isArray(entries)) return;
      for (const [index, value] of entries.entries()) take(value, [section, index]);
    };
    each("models", (value, at) => this.#readNode(value, at, modelSchema, this.#found.models));
    each("seeds", (value, at) => this.#readNode(value, at, seedSchema, this.#found.seeds));
    each("macros", (value, at) => this.#readNode(value, at, macroSchema, this.#found.macros));
    for (const section of ["data_tests", "tests"]) {
      each(section, (value, at) => {
        this.#readNode(value, at, singularTestSchema, this.#found.singularTests);
      });
    }
    each("sources", (value, at) => this.#readSource(value, at));
    each("unit_tests", (value, at) => this.#readUnitTest(value, at));
    for (const section of PASSED_OVER) {
      each(section, (value, at) => {
        const name = isTree(value) ? String(value["name"] ?? "") : "";
        const what = section.replace(/ies$/, "y").replace(/s$/, "").replace("analyse", "analysis");
        this.#found.warnings.push(
          `${yaml.file}:${yaml.lineAt([...at, "name"])}: the ${what.replace("_", " ")} ${name} is passed over, because it builds nothing here`,
        );
      });
    }
  }

  #readNode<Config>(
    value: unknown,
    at: At,
    schema: z.ZodType<Node & { config?: Config | null | undefined }>,
    known: NodeProperties<Config | undefined>[],
  ): void {
    const node = checkShape(this.#yaml, { schema, problems: this.#problems, at, value });
    if (node === undefined) return;
    const { name, description } = node;
    const place = this.#placeOf([...at, "name"]);
    const columns = this.#readColumns(node, at, { kind: "ref", names: [name] });
    const written = isTree(value) ? findTemplates(this.#yaml, value["config"]) : undefined;
    const config = inheritTags(node);
    const layer = config && written ? { ...config, [WRITTEN]: written } : config;
    known.push({ name, description, config: layer, columns, place });
  }

  #readSource(value: unknown, at: At): void {
    const problems = this.#problems;
    const source = checkShape(this.#yaml, { schema: sourceSchema, problems, at, value });
    for (const [position, entry] of (source?.tables ?? []).entries()) {
      const within = [...at, "tables", position];
      const check = { schema: sourceTableSchema, problems, at: within, value: entry };
      const table = checkShape(this.#yaml, check);
      if (table === undefined || source === undefined) continue;
      const place = this.#placeOf([...within, "name"]);
      const names = [source.name, table.name];
      const columns = this.#readColumns(table, within, { kind: "source", names });
      const writtenSchema = findTemplates(this.#yaml, value)?.["schema"];
      this.#found.sources.push({ source, table, columns, place, writtenSchema });
    }
  }

  #readUnitTest(value: unknown, at: At): void {
    const problems = this.#problems;
    const stated = checkShape(this.#yaml, { schema: unitTestSchema, problems, at, value });
    if (stated === undefined) return;
    const givenLines = stated.given.map(
      (_, index) => this.#placeOf([...at, "given", index]).line ?? 1,
    );
    this.#found.unitTests.push({ stated, givenLines, place: this.#placeOf([...at, "name"]) });
  }

  #readColumns(node: Node, at: At, on: Subject): ColumnDoc[] {
    this.#readTests(node, { at, on, column: undefined });
    return (node.columns ?? []).flatMap((value, index): ColumnDoc[] => {
      const within = [...at, "columns", index];
      const check = { schema: columnSchema, problems: this.#problems, at: within, value };
      const column = checkShape(this.#yaml, check);
      if (column === undefined) return [];
      this.#readTests(column, { at: within, on, column: column.name });
      const { name, description, config } = column;
      return [
        {
          name,
          description,
          dataType: column.data_type ?? undefined,
          tags: [...(column.tags ?? []), ...(config?.tags ?? [])],
          meta: { ...column.meta, ...config?.meta },
        },
      ];
    });
  }

  #readTests(
    testable: Testable,
    { at: parent, on, column }: { at: At; on: Subject; column: string | undefined },
  ): void {
    for (const key of ["data_tests", "tests"] as const) {
      for (const [index, entry] of (testable[key] ?? []).entries()) {
        const at = [...parent, key, index];
        const stated = parseDataTest(this.#yaml, entry, { at, column, problems: this.#problems });
        if (stated !== undefined) this.#found.tests.push({ on, stated });
      }
    }
  }

  #placeOf(at: At): Place {
    return { file: this.#yaml.file, line: this.#yaml.lineAt(at) };
  }
}

/** Tags and meta may stand beside `config` as well as in it. */
function inheritTags<Config>(node: {
  config?: Config | null | undefined;
  tags?: string[] | null | undefined;
  meta?: Record<string, unknown> | null | undefined;
}): Config | undefined {
  const { tags, meta } = node;
  const config = node.config as (Config & { tags?: string[]; meta?: object }) | null | undefined;
  if (!tags?.length && !meta) return config ?? undefined;
  return {
    ...config,
    tags: [...(tags ?? []), ...(config?.tags ?? [])],
    meta: { ...meta, ...config?.meta },
  } as Config;
}
