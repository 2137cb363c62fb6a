import type { Analysis, ColumnOrigin } from "../googlesql/columns.ts";
import type { ColumnChange, DataDifference, NodeChange } from "../report/results.ts";
import { keyOf } from "./lineage.ts";

/** What may be written otherwise so that values are others. */
const ON_VALUES: ReadonlySet<string> = new Set(["body", "macros"]);

/**
 * Adds to changes the columns that they add, take away or compute otherwise, as data and schema show
 * it, and the columns that are computed from these. Of a change whose data were not compared these
 * are all its columns that others are computed from, as `possible`. `analyses` are those of models,
 * by the name that origins have.
 */
export function addColumnImpact(
  changes: readonly NodeChange[],
  {
    differences,
    analyses,
  }: {
    readonly differences: readonly DataDifference[];
    readonly analyses: ReadonlyMap<string, Analysis>;
  },
): NodeChange[] {
  const readers = invert(analyses);
  const byId = new Map(differences.map((difference) => [difference.id, difference]));
  return changes.map((change) => {
    const difference = byId.get(change.id);
    const isCompared = difference !== undefined && difference.status !== "skipped";
    const found = isCompared ? listColumns(difference) : listPossible(change, analyses);
    const columns = found
      .map(([column, kind]): ColumnChange => {
        const downstream = follow({ relation: change.name, column }, readers);
        return { column, change: kind, downstream };
      })
      .filter(({ change: kind, downstream }) => kind !== "possible" || downstream.length > 0);
    return columns.length === 0 ? change : { ...change, columns };
  });
}

/** Columns of another schema first, then those of other values, each once. */
function listColumns({ schema = [], columns = [] }: DataDifference) {
  const found = new Map<string, ColumnChange["change"]>();
  for (const { column, before, after } of schema) {
    found.set(column, before === undefined ? "new" : after === undefined ? "removed" : "changed");
  }
  for (const { column } of columns) if (!found.has(column)) found.set(column, "changed");
  return [...found];
}

/** Columns of what is written otherwise, as far as it or what reads it names them. */
function listPossible(
  { aspects, kind, name }: NodeChange,
  analyses: ReadonlyMap<string, Analysis>,
): [string, ColumnChange["change"]][] {
  if (kind !== "model" && kind !== "seed") return [];
  if (!aspects.some((aspect) => ON_VALUES.has(aspect))) return [];
  const own = analyses.get(name)?.columns?.flatMap((column) => column.name ?? []);
  const read = [...analyses.values()]
    .flatMap(({ columns = [] }) => columns.flatMap(({ from }) => from))
    .filter(({ relation }) => relation === name)
    .map(({ column }) => column);
  return [...new Set(own ?? read)].map((column) => [column, "possible"]);
}

/** By a column's key, the columns whose values are made of it. */
function invert(analyses: ReadonlyMap<string, Analysis>): Map<string, ColumnOrigin[]> {
  const readers = new Map<string, ColumnOrigin[]>();
  for (const [relation, { columns = [] }] of analyses) {
    for (const { name, from } of columns) {
      if (name === undefined) continue;
      for (const origin of from) {
        const known = readers.get(keyOf(origin));
        if (known === undefined) readers.set(keyOf(origin), [{ relation, column: name }]);
        else known.push({ relation, column: name });
      }
    }
  }
  return readers;
}

/** Nearest first, each once. */
function follow(start: ColumnOrigin, readers: ReadonlyMap<string, ColumnOrigin[]>): string[] {
  const seen = new Set([keyOf(start)]);
  const found: ColumnOrigin[] = [start];
  // The list grows while it is read.
  for (const origin of found) {
    for (const reader of readers.get(keyOf(origin)) ?? []) {
      if (seen.has(keyOf(reader))) continue;
      seen.add(keyOf(reader));
      found.push(reader);
    }
  }
  return found.slice(1).map(({ relation, column }) => `${relation}.${column}`);
}
