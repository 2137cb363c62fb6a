import type { Freshness, Period } from "../graph/nodes.ts";

/** How fresh a source has to be, as dbt writes it; a limit that is not set has nulls. */
export function describeFreshness({ warnAfter, errorAfter, filter }: Freshness) {
  const describe = (period: Period | undefined) => ({
    count: period?.count ?? null,
    period: period?.period ?? null,
  });
  return {
    warn_after: describe(warnAfter),
    error_after: describe(errorAfter),
    filter: filter ?? null,
  };
}
