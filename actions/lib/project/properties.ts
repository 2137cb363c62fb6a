import { z } from "zod";
import { modelConfigSchema, seedConfigSchema } from "./config.ts";
import type { ModelConfigLayer, SeedConfigLayer } from "./config.ts";
import { parseDataTest } from "./data-tests.ts";
import type { Reference, StatedTest } from "./data-tests.ts";
import type { ProjectFile } from "./files.ts";
import type { Place, Problems } from "./problems.ts";
import { checkShape, identifier, parseYaml } from "./yaml.ts";
import type { YamlFile } from "./yaml.ts";

const ignored = z.unknown().optional();
const entries = z.array(z.unknown()).nullish();
const described = { name: identifier, description: z.string().default(""), meta: ignored };
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

const fileSchema = z.strictObject({
  version: z.literal(2).optional(),
  models: z.array(z.strictObject({ ...resource, config: modelConfigSchema.optional() })).nullish(),
  seeds: z.array(z.strictObject({ ...resource, config: seedConfigSchema.optional() })).nullish(),
  sources: z
    .array(
      z.strictObject({
        ...described,
        schema: identifier.optional(),
        loader: ignored,
        tags: ignored,
        config: ignored,
        loaded_at_field: ignored,
        freshness: ignored,
        tables: z.array(
          z.strictObject({
            ...resource,
            identifier: identifier.optional(),
            tags: ignored,
            loaded_at_field: ignored,
            freshness: ignored,
            config: z
              .strictObject({
                freshness: ignored,
                loaded_at_field: ignored,
                meta: ignored,
                tags: ignored,
                enabled: z.literal(true).optional(),
              })
              .optional(),
          }),
        ),
      }),
    )
    .nullish(),
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
    const parsed = checkShape(yaml, { schema: fileSchema, problems });
    if (parsed !== undefined) collect(yaml, parsed, { found, problems });
  }
  return found;
}

function collect(
  yaml: YamlFile,
  parsed: z.infer<typeof fileSchema>,
  { found, problems }: { found: Properties; problems: Problems },
): void {
  const placeOf = (at: readonly PropertyKey[]) => ({ file: yaml.file, line: yaml.lineAt(at) });
  const addTests = (node: Testable, at: readonly PropertyKey[], on: Reference) => {
    const relation = on.kind === "source" ? `source_${on.names.join("_")}` : on.names.join("_");
    found.tests.push(...readTests(yaml, node, { at, on, relation, problems }));
  };
  for (const section of ["models", "seeds"] as const) {
    for (const [index, { name, description, config, ...node }] of (
      parsed[section] ?? []
    ).entries()) {
      const at = [section, index];
      const properties = { name, description, config, place: placeOf([...at, "name"]) };
      (found[section] as NodeProperties<unknown>[]).push(properties);
      addTests(node, at, { kind: "ref", names: [name] });
    }
  }
  for (const [s, source] of (parsed.sources ?? []).entries()) {
    for (const [t, table] of source.tables.entries()) {
      const at = ["sources", s, "tables", t];
      const names = [source.name, table.name] as const;
      found.sources.push({
        names,
        dataset: source.schema ?? source.name,
        identifier: table.identifier ?? table.name,
        place: placeOf([...at, "name"]),
      });
      addTests(table, at, { kind: "source", names });
    }
  }
}

function readTests(
  yaml: YamlFile,
  node: Testable,
  options: { at: readonly PropertyKey[]; on: Reference; relation: string; problems: Problems },
): AttachedTest[] {
  const { on, relation, problems } = options;
  const attached: AttachedTest[] = [];
  const read = (testable: Testable, at: readonly PropertyKey[], column: string | undefined) => {
    for (const key of ["data_tests", "tests"] as const) {
      for (const [index, entry] of (testable[key] ?? []).entries()) {
        const place = { at: [...at, key, index], relation, column, problems };
        const stated = parseDataTest(yaml, entry, place);
        if (stated !== undefined) attached.push({ on, stated });
      }
    }
  };
  read(node, options.at, undefined);
  for (const [index, column] of (node.columns ?? []).entries()) {
    read(column, [...options.at, "columns", index], column.name);
  }
  return attached;
}
