import { isDeepStrictEqual } from "node:util";
import type { PipelineError } from "../../actions/lib/errors.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { toWarehouse } from "./cases.ts";
import type { CaseFile } from "./cases.ts";

/** What became of a case; `refused` also where a refusal was expected. */
export interface Judgement {
  readonly sql: string;
  readonly outcome: "right" | "refused" | "wrong";
  /** What came instead of what was expected. */
  readonly got?: unknown;
  readonly expected?: unknown;
}

const REFUSED = new Set(["unsupported-sql", "invalid-sql"]);
type Answer = { readonly rows: unknown } | { readonly error: PipelineError };

/** Runs every case of a file on a warehouse. */
export async function judge(warehouse: Warehouse, file: CaseFile): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  const ask = async (sql: string, expected: unknown): Promise<void> => {
    judgements.push({ sql, expected, ...compare(await answer(warehouse, sql), expected) });
  };
  for (const [expression, value] of file.values ?? []) {
    await ask(`select ${expression} as v`, [{ v: toWarehouse(value) }]);
  }
  for (const { sql, rows } of file.queries ?? []) await ask(sql, rows);
  for (const [expression] of file.failures ?? [])
    await ask(`select ${expression} as v`, "an error");
  for (const [sql] of [...(file.refusals ?? []), ...(file.mistakes ?? [])]) {
    await ask(sql, "a refusal");
  }
  return judgements;
}

async function answer(warehouse: Warehouse, sql: string): Promise<Answer> {
  try {
    return { rows: await warehouse.query(sql) };
  } catch (error) {
    return { error: error as PipelineError };
  }
}

function compare(got: Answer, expected: unknown): Pick<Judgement, "outcome" | "got"> {
  if ("error" in got && REFUSED.has(got.error.code)) {
    return { outcome: "refused", got: got.error.message };
  }
  const isRight = "error" in got ? expected === "an error" : isDeepStrictEqual(got.rows, expected);
  return isRight
    ? { outcome: "right" }
    : { outcome: "wrong", got: "error" in got ? got.error.message : got.rows };
}
