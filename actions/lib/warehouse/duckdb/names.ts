import type { RelationName } from "../../table.ts";
import { PipelineError } from "../../errors.ts";
import { quote } from "../../googlesql/quote.ts";

const CANDIDATE = "__candidate";
/** Schemas that are DuckDB's or ours, and not to be reached as datasets. */
const RESERVED = new Set([
  "information_schema",
  "pg_catalog",
  "googlesql",
  "main",
  "temp",
  "system",
]);
/** DuckDB takes an unknown `a.csv` for a file of that name. */
const FILE_EXTENSIONS =
  /^(csv|tsv|txt|parquet|json|jsonl|ndjson|geojson|avro|xlsx|db|duckdb|gz|zst|bz2|xz)$/i;

/** DuckDB's name of a table or view. */
export interface Place {
  readonly schema: string;
  readonly table: string;
}

/**
 * Where a relation lives: a dataset is a schema, and what GoogleSQL calls `d__candidate.t` is
 * `d.t__candidate`, because DuckDB renames a table but cannot move it between schemas.
 */
export function locate({ dataset, name }: RelationName): Place {
  const schema = locateDataset(dataset);
  return { schema, table: schema === dataset ? name : `${name}${CANDIDATE}` };
}

/** Where the candidate of a relation lives. */
export function locateCandidate({ dataset, name }: RelationName): Place {
  return locate({ dataset: `${dataset}${CANDIDATE}`, name });
}

/** The schema that a dataset, or the candidate of one, lives in. */
export function locateDataset(dataset: string): string {
  return dataset.endsWith(CANDIDATE) ? dataset.slice(0, -CANDIDATE.length) : dataset;
}

/** Whether a table in DuckDB is a candidate. */
export function isCandidate(table: string): boolean {
  return table.endsWith(CANDIDATE);
}

/** The same for names that differ in case only, which are one to DuckDB. */
export function keyOf(schema: string, table: string): string {
  return `${schema}.${table}`.toLowerCase();
}

/** GoogleSQL's name of what is found in DuckDB. */
export function nameFrom(schema: string, table: string): string {
  return isCandidate(table)
    ? `${schema}${CANDIDATE}.${table.slice(0, -CANDIDATE.length)}`
    : `${schema}.${table}`;
}

/** A table that is named alone; `known` are the tables that there are, as `dataset.table`. */
export class NoDatasetError extends PipelineError {
  readonly title: string;

  constructor(title: string, known: readonly string[] = []) {
    const [only, ...others] = known.filter((each) => each.split(".")[1] === title);
    super(`The table ${title} is named without its dataset.`, {
      code: "invalid-sql",
      remedy:
        only === undefined || others.length > 0 ? "Write it as dataset.table." : `Write ${only}.`,
    });
    this.title = title;
  }
}

/** Maps a path of GoogleSQL (`project.dataset.table`) to DuckDB's; the project is dropped. */
export function mapRelation(parts: readonly string[]): string[] {
  const [dataset, name] = parts.slice(-2);
  const title = parts.join(".");
  if (dataset === undefined || name === undefined || parts.length > 3) {
    throw new NoDatasetError(title);
  }
  if (RESERVED.has(dataset.toLowerCase()) || /^information_schema$/i.test(name)) {
    throw new PipelineError(`The dataset ${dataset} in ${title} is not supported on DuckDB.`, {
      code: "unsupported-sql",
      remedy: "Read tables of the project's own datasets.",
    });
  }
  if (
    !/^\w+$/.test(dataset) ||
    /[^\p{L}\p{M}\p{N}\p{Pc}\p{Pd} ]/u.test(name) ||
    FILE_EXTENSIONS.test(name)
  ) {
    throw new PipelineError(`${title} is no name of a table on DuckDB.`, {
      code: "unsupported-sql",
      remedy: "Name tables in letters, digits and underscores.",
    });
  }
  const { schema, table } = locate({ dataset, name });
  return [schema, table];
}

/** A relation's name, quoted. */
export function quoteRelation(relation: RelationName): string {
  const { schema, table } = locate(relation);
  return `${quote(schema)}.${quote(table)}`;
}
