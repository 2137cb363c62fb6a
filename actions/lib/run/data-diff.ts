import { PipelineError } from "../errors.ts";
import { countNoun } from "../report/format.ts";
import type { DataDifference } from "../report/results.ts";
import { buildChangeCounts, buildKeyCounts, buildWholeCounts, isScalar } from "../sql/data-diff.ts";
import type { DiffColumn, DiffShape } from "../sql/data-diff.ts";
import type { RelationName } from "../table.ts";
import type { RelationDescription, Row, Warehouse } from "../warehouse/warehouse.ts";
import { boundQueries, isTooLarge } from "./bounded-query.ts";
import type { BoundedQuery } from "./bounded-query.ts";
import { readColumns, readTotals } from "./data-diff-columns.ts";
import { readExamples } from "./data-diff-examples.ts";
import { compareSchemas } from "./data-diff-schema.ts";
import { schedule } from "./schedule.ts";

/** A relation of a preview, and the one that is published. */
export interface DataPair {
  /** dbt's unique id. */
  readonly id: string;
  readonly name: string;
  /** Undefined where nothing is published. */
  readonly before: RelationName | undefined;
  readonly after: RelationName;
  /** Columns that are said to tell rows apart; none where no such are known. */
  readonly key: readonly string[];
}

export interface ComparingOptions {
  readonly signal?: AbortSignal | undefined;
  /** What all comparisons together may read; what would be more is skipped, in words. */
  readonly maxBytes?: number | undefined;
  /** How far FLOAT64 may lie apart and be the same, as a share of the larger; 0 unless told. */
  readonly tolerance?: number;
  /** Comparisons at a time; 4 unless told. */
  readonly threads?: number;
}

/**
 * Compares relations of a preview with those published: by a key, a query that counts keys and one
 * that counts changes; without one, a query that counts rows; and one for examples where anything
 * differs. What cannot be compared is skipped, and says why.
 */
export async function compareData(
  warehouse: Warehouse,
  pairs: readonly DataPair[],
  options: ComparingOptions = {},
): Promise<DataDifference[]> {
  const { signal, threads = 4, tolerance = 0 } = options;
  const ask = boundQueries(warehouse, options);
  const found = new Map<DataPair, DataDifference>();
  await schedule({
    tasks: pairs.map((pair, index) => ({ id: String(index), dependsOn: [], rank: 0, pair })),
    threads,
    run: async ({ pair }) => {
      signal?.throwIfAborted();
      found.set(pair, await comparePair(pair, { warehouse, ask, tolerance }));
      return true;
    },
    skip: () => undefined,
  });
  return pairs.flatMap((pair) => found.get(pair) ?? []);
}

interface Context {
  readonly warehouse: Warehouse;
  readonly ask: BoundedQuery;
  readonly tolerance: number;
}

async function comparePair(pair: DataPair, context: Context): Promise<DataDifference> {
  const { id, name } = pair;
  try {
    const { warehouse } = context;
    const after = await warehouse.describe(pair.after);
    const before = pair.before && (await warehouse.describe(pair.before));
    if (after === undefined) {
      const { dataset, name: table } = pair.after;
      return before === undefined
        ? { id, name, status: "skipped", reason: `There is no ${dataset}.${table}.` }
        : { id, name, status: "removed", ...count("rowsBefore", before) };
    }
    if (before === undefined) return { id, name, status: "new", ...count("rowsAfter", after) };
    return await compareRelations(pair, { ...context, before, after });
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    return { id, name, status: "skipped", reason: error.message };
  }
}

function count(field: "rowsBefore" | "rowsAfter", { rowCount }: RelationDescription) {
  return rowCount === undefined ? {} : { [field]: rowCount };
}

type Described = Context & {
  readonly before: RelationDescription;
  readonly after: RelationDescription;
};

async function compareRelations(pair: DataPair, described: Described): Promise<DataDifference> {
  const { before, after, tolerance } = described;
  const { schema, common } = compareSchemas(before.columns, after.columns);
  const { id, name } = pair;
  const changes = schema.length === 0 ? {} : { schema };
  if (common.length === 0) {
    return { id, name, status: "different", ...changes, reason: "They have no column in common." };
  }
  const { key, reason } = findKey(pair, common);
  const isKey = new Set(key);
  const columns = common.filter((column) => !isKey.has(column));
  const shape: DiffShape = { before, after, key, columns, tolerance };
  const counted = await countByBest(shape, described.ask);
  const difference = describeDifference(counted);
  const isSame = difference.added + difference.removed + (difference.changed ?? 0) === 0;
  const examples = isSame ? {} : await showExamples(counted, difference, described.ask);
  const reasons = [reason, ...counted.reasons, examples.reason].filter(
    (each) => each !== undefined,
  );
  return {
    id,
    name,
    status: isSame && schema.length === 0 ? "same" : "different",
    ...difference,
    ...examples,
    ...(reasons.length > 0 && { reason: reasons.join(" ") }),
    ...changes,
  };
}

/** The key in the relations' own spelling; none where one of its columns cannot be one. */
function findKey(
  { key }: DataPair,
  common: readonly DiffColumn[],
): { key: readonly DiffColumn[]; reason?: string } {
  const whole = "so rows are compared whole.";
  if (key.length === 0) return { key: [], reason: `No key is known, ${whole}` };
  const found = key.map((name) =>
    common.find((column) => column.name.toLowerCase() === name.toLowerCase() && isScalar(column)),
  );
  const missing = key.filter((_, index) => found[index] === undefined);
  if (missing.length === 0) return { key: found.filter((column) => column !== undefined) };
  return { key: [], reason: `The key ${missing.join(", ")} is not in both alike, ${whole}` };
}

interface Counted {
  readonly shape: DiffShape;
  readonly row: Row;
  readonly reasons: readonly string[];
}

/** Counts by key; whole where there is none, or several rows share it. */
async function countByBest(shape: DiffShape, ask: BoundedQuery): Promise<Counted> {
  if (shape.key.length === 0) return askComparable(shape, { ask, build: buildWholeCounts });
  // Joined by a key that many share, rows would come to their product.
  const [keys = {}] = await ask(buildKeyCounts(shape));
  const doubled = Number(keys["doubled"] ?? 0);
  if (doubled === 0) {
    if (shape.columns.length === 0) return { shape, row: keys, reasons: [] };
    const counted = await askComparable(shape, { ask, build: buildChangeCounts });
    return { ...counted, row: { ...keys, ...counted.row } };
  }
  const { key, columns } = shape;
  const whole = await askComparable(
    { ...shape, key: [], columns: [...key, ...columns] },
    { ask, build: buildWholeCounts },
  );
  const names = key.map(({ name }) => name).join(", ");
  const reason = `${countNoun(doubled, "value")} of the key ${names} ${doubled === 1 ? "is" : "are"} shared by several rows, so rows are compared whole.`;
  return { ...whole, reasons: [reason, ...whole.reasons] };
}

/** Told at translation, or of a value as it is met. */
const NO_TEXT: ReadonlySet<string> = new Set(["unsupported-sql", "warehouse"]);

/** Lists, structs and JSON are left out where the warehouse has no text for them. */
async function askComparable(
  shape: DiffShape,
  { ask, build }: { ask: BoundedQuery; build: (shape: DiffShape) => string },
): Promise<Counted> {
  const complex = shape.columns.filter((column) => !isScalar(column));
  try {
    const [row = {}] = await ask(build(shape));
    return { shape, row, reasons: [] };
  } catch (error) {
    const isUnsupported = error instanceof PipelineError && NO_TEXT.has(error.code);
    const columns = shape.columns.filter(isScalar);
    if (!isUnsupported || complex.length === 0) throw error;
    const reason = `Not compared here: ${complex.map(({ name }) => name).join(", ")}.`;
    const simple = { ...shape, columns };
    if (columns.length === 0) {
      if (shape.key.length === 0) throw error;
      return { shape: simple, row: {}, reasons: [reason] };
    }
    const [row = {}] = await ask(build(simple));
    return { shape: simple, row, reasons: [reason] };
  }
}

function describeDifference({ shape, row }: Counted) {
  const numberOf = (name: string): number => Number(row[name] ?? 0);
  const [added, removed, changed] = [numberOf("added"), numberOf("removed"), numberOf("changed")];
  const isByKey = shape.key.length > 0;
  return {
    rowsBefore: numberOf("rows_before"),
    rowsAfter: numberOf("rows_after"),
    added,
    removed,
    ...(isByKey && { key: shape.key.map(({ name }) => name), changed }),
    columns: isByKey ? readColumns(shape, row) : [],
    totals: readTotals(shape, row, { isSame: added + removed + changed === 0 }),
  };
}

/** What is counted is told also where examples would read too much. */
async function showExamples(
  { shape }: Counted,
  { columns }: Pick<ReturnType<typeof describeDifference>, "columns">,
  ask: BoundedQuery,
): Promise<Pick<DataDifference, "reason" | "columns" | "addedRows" | "removedRows">> {
  try {
    const examples = await readExamples(shape, columns, ask);
    return {
      columns: columns.map((each) => ({
        ...each,
        examples: examples.byColumn.get(each.column) ?? [],
      })),
      addedRows: examples.added,
      removedRows: examples.removed,
    };
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return { reason: `No examples: ${error.message}` };
  }
}
