import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { PipelineError } from "../errors.ts";
import type { RawTables, TableDefinition } from "../table.ts";
import { Problems } from "./problems.ts";
import { checkShape, parseYaml } from "./yaml.ts";

const FILE = "models/sources.yml";

const name = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "expected a name of letters, digits and underscores");
const description = z.string().trim().min(1, "expected a description");

const columnSchema = z.strictObject({
  name,
  data_type: z.enum(["string", "float64", "int64", "date"]),
  description,
  data_tests: z.array(z.unknown()).optional(),
  tests: z.array(z.unknown()).optional(),
  config: z
    .strictObject({
      meta: z.strictObject({ mode: z.enum(["required", "nullable"]) }),
    })
    .optional(),
});

const tableSchema = z.strictObject({
  name,
  description,
  data_tests: z.array(z.unknown()).optional(),
  tests: z.array(z.unknown()).optional(),
  columns: z.array(columnSchema).min(1),
  config: z.strictObject({
    loaded_at_field: z.string().optional(),
    freshness: z.unknown().optional(),
    tags: z.unknown().optional(),
    meta: z.strictObject({
      publisher: z.string().min(1),
      published_at: z.string().refine((text) => text.includes("{year}"), {
        error: "expected an address with {year} in it",
      }),
      format: z.literal("csv").optional(),
      partition_by: z.strictObject({
        field: name,
        data_type: z.literal("date"),
        granularity: z.enum(["month", "year"]),
      }),
      cluster_by: z.array(name).max(4).optional(),
    }),
  }),
});

const fileSchema = z.strictObject({
  version: z.literal(2).optional(),
  sources: z.array(
    z.strictObject({
      name,
      schema: name.optional(),
      description: description.optional(),
      tables: z.array(tableSchema),
    }),
  ),
});

type Table = z.infer<typeof tableSchema>;

/**
 * Reads the raw tables that `models/sources.yml` defines, in its order. Throws PipelineError
 * `invalid-project` that tells all that is wrong with the file.
 */
export async function readTableDefinitions(projectDir: string): Promise<TableDefinition[]> {
  const problems = new Problems();
  const yaml = parseYaml(await readSources(projectDir), FILE, problems);
  const parsed = yaml && checkShape(yaml, { schema: fileSchema, problems });
  if (yaml === undefined || parsed === undefined) {
    problems.throwIfAny();
    return [];
  }
  const definitions: TableDefinition[] = [];
  const seen = new Set<string>();
  for (const [s, source] of parsed.sources.entries()) {
    for (const [t, table] of source.tables.entries()) {
      const line = yaml.lineAt(["sources", s, "tables", t, "name"]);
      const definition = toDefinition(table, source.schema ?? source.name);
      const fullName = `${definition.dataset}.${definition.name}`;
      if (seen.has(fullName)) problems.add({ file: FILE, line }, `${fullName} is defined twice`);
      seen.add(fullName);
      for (const message of findContradictions(definition)) {
        problems.add({ file: FILE, line }, `${fullName}: ${message}`);
      }
      definitions.push(definition);
    }
  }
  problems.throwIfAny();
  return definitions;
}

/**
 * Reads the raw tables that extract and load fill: readings, factors, and those with a `format`. Throws
 * PipelineError `invalid-project`, also where the project does not define one of the first two.
 */
export async function readRawTables(projectDir: string): Promise<RawTables> {
  const tables = await readTableDefinitions(projectDir);
  const find = (wanted: string): TableDefinition => {
    const table = tables.find((candidate) => candidate.name === wanted);
    if (table !== undefined) return table;
    throw new PipelineError(`${join(projectDir, FILE)} defines no table ${wanted}.`, {
      code: "invalid-project",
      remedy: "Define it there: extract and load fill it.",
    });
  };
  return {
    energy: find("energy_consumption"),
    factors: find("conversion_factors"),
    others: tables.filter(({ format }) => format !== undefined),
  };
}

async function readSources(projectDir: string): Promise<string> {
  try {
    return await readFile(join(projectDir, FILE), "utf8");
  } catch (error) {
    throw new PipelineError(`Cannot read ${join(projectDir, FILE)}`, {
      code: "invalid-project",
      remedy: "Name the folder of a dbt project that has models/sources.yml.",
      cause: error,
    });
  }
}

function toDefinition(table: Table, dataset: string): TableDefinition {
  const { meta } = table.config;
  return {
    dataset,
    name: table.name,
    description: table.description,
    columns: table.columns.map((column) => ({
      name: column.name,
      type: column.data_type,
      isRequired: column.config?.meta.mode === "required",
      description: column.description,
    })),
    partition: { field: meta.partition_by.field, granularity: meta.partition_by.granularity },
    clustering: meta.cluster_by ?? [],
    publishedAt: meta.published_at,
    publisher: meta.publisher,
    format: meta.format,
  };
}

function findContradictions(table: TableDefinition): string[] {
  const names = table.columns.map((column) => column.name.toLowerCase());
  const messages = names
    .filter((column, index) => names.indexOf(column) !== index)
    .map((column) => `column ${column} is defined twice`);
  const field = table.columns.find((column) => column.name === table.partition.field);
  if (field?.type !== "date" || !field.isRequired) {
    messages.push(`partition_by names ${table.partition.field}, which is no required date column`);
  }
  for (const column of table.clustering) {
    if (!names.includes(column.toLowerCase())) {
      messages.push(`cluster_by names ${column}, which is no column`);
    }
  }
  return messages;
}
