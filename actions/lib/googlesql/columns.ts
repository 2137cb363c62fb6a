import type { Column, ColumnOrigin, Origins } from "./name-scope.ts";
import { Findings } from "./analyze-context.ts";
import type { ColumnLookup, Fault } from "./analyze-context.ts";
import { analyzeNested } from "./analyze-query.ts";
import { parseScript } from "./parse-statement.ts";
import { SqlError } from "./position.ts";
import type { Position } from "./position.ts";

export type { ColumnLookup, ColumnOrigin, Fault };

export interface OutputColumn {
  readonly name: string | undefined;
  /** Where the query names it; of `*`, where that stands. */
  readonly position: Position;
  /** Every column of a relation that its value is computed from. */
  readonly from: readonly ColumnOrigin[];
  /** Whether it is just the column, maybe under another name. */
  readonly isDirect: boolean;
}

export interface Analysis {
  /** In order; undefined where they cannot be known. */
  readonly columns: readonly OutputColumn[] | undefined;
  /** What BigQuery would refuse, in the order of the text; never a guess. */
  readonly faults: readonly Fault[];
  /** Columns that filters, joins and groupings read: they influence every output. */
  readonly conditions: readonly ColumnOrigin[];
}

const UNKNOWN: Analysis = { columns: undefined, faults: [], conditions: [] };

/**
 * Finds the columns that a GoogleSQL query gives, what they are computed from, and names that stand
 * for nothing. `columnsOf` gives the relation that a path names: its key, and its columns where they
 * are known; undefined where it knows nothing. Never throws for what the SQL says.
 */
export function analyzeQuery(sql: string, { columnsOf }: { columnsOf: ColumnLookup }): Analysis {
  try {
    const [statement, ...others] = parseScript(sql);
    if (statement?.kind !== "select-statement" || others.length > 0) return UNKNOWN;
    const findings = new Findings(columnsOf);
    const { columns, open, conditions } = analyzeNested(statement.query, {
      findings,
      tables: undefined,
      level: undefined,
      conditions: new Set(),
      analyze: analyzeNested,
    });
    tellDuplicates(columns, findings);
    const faults = findings.faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
    return {
      columns: open ? undefined : columns.map(toOutput),
      faults,
      conditions: toList(conditions),
    };
  } catch (error) {
    if (error instanceof SqlError) {
      const { code, problem, at } = error;
      if (code !== "invalid-sql") return UNKNOWN;
      return { ...UNKNOWN, faults: [{ line: at.line, column: at.column, message: problem }] };
    }
    // Thousands of operators in a row are as deep a tree.
    if (error instanceof RangeError) return UNKNOWN;
    throw error;
  }
}

function toOutput({ name, position, from, isDirect }: Column): OutputColumn {
  const { line, column } = position;
  return { name, position: { line, column }, from: toList(from), isDirect };
}

function toList(origins: Origins): ColumnOrigin[] {
  return [...origins];
}

/** BigQuery builds no table or view with two columns of one name. */
function tellDuplicates(columns: readonly Column[], findings: Findings): void {
  const seen = new Set<string>();
  for (const { name, position } of columns) {
    if (name === undefined) continue;
    const key = name.toLowerCase();
    if (seen.has(key)) findings.add(position, `there are two columns named ${name}`);
    seen.add(key);
  }
}
