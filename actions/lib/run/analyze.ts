import { analyzeQuery } from "../googlesql/columns.ts";
import type { Analysis } from "../googlesql/columns.ts";

/** A relation that a query may name. */
export interface KnownRelation {
  /** What origins call it. */
  readonly key: string;
  /** In order; undefined where they are not known. */
  readonly columns: readonly string[] | undefined;
}

/** A query to analyse: plain data, so that it can go to another thread or be hashed. */
export interface AnalysisTask {
  readonly sql: string;
  /** By `dataset.table` in lower case. */
  readonly relations: readonly (readonly [place: string, relation: KnownRelation])[];
  /** The project that a path of three parts may begin with. */
  readonly database: string | undefined;
}

/** Finds a query's columns and faults; see `analyzeQuery`. */
export function analyze({ sql, relations, database }: AnalysisTask): Analysis {
  const known = new Map(relations);
  return analyzeQuery(sql, {
    columnsOf: (path) => {
      const [first, ...rest] = path;
      const own = path.length === 3 && first === database ? rest : path;
      return known.get(own.join(".").toLowerCase());
    },
  });
}
