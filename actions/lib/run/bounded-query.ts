import { PipelineError } from "../errors.ts";
import { formatBinaryBytes } from "../report/cost.ts";
import type { Row, Warehouse } from "../warehouse/warehouse.ts";

/** Asks a query; throws PipelineError `too-large` where it would read more than is left to be read. */
export type BoundedQuery = (sql: string) => Promise<Row[]>;

/** Queries that together read `maxBytes` at most, as far as the warehouse can tell beforehand. */
export function boundQueries(
  warehouse: Pick<Warehouse, "estimate" | "query">,
  {
    maxBytes,
    signal,
  }: { readonly maxBytes?: number | undefined; readonly signal?: AbortSignal | undefined },
): BoundedQuery {
  let left = maxBytes ?? Number.POSITIVE_INFINITY;
  return async (sql) => {
    signal?.throwIfAborted();
    const bytes = maxBytes === undefined ? 0 : ((await warehouse.estimate(sql)) ?? 0);
    if (bytes > left) {
      throw new PipelineError(
        `It would read ${formatBinaryBytes(bytes)}, and ${formatBinaryBytes(left)} may be read yet.`,
        { code: "too-large", remedy: "Allow more bytes, or compare fewer relations." },
      );
    }
    left -= bytes;
    return warehouse.query(sql);
  };
}

/** Whether a query was not asked, because it would have read too much. */
export function isTooLarge(error: unknown): error is PipelineError {
  return error instanceof PipelineError && error.code === "too-large";
}
