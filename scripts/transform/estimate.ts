import type { EarlierState } from "../../actions/lib/graph/state.ts";
import type { Project } from "../../actions/lib/project/project.ts";
import { checkRunBytes, estimateWork } from "../../actions/lib/run/estimate.ts";
import type { Estimate } from "../../actions/lib/run/estimate.ts";
import type { Plan } from "../../actions/lib/run/plan.ts";
import { printWaiting } from "../run-main.ts";
import { renderTextTable } from "../text-table.ts";
import { formatBinaryBytes, formatCost } from "../../actions/lib/report/cost.ts";
import { withPlace } from "../../actions/lib/open-place.ts";
import type { TransformArguments } from "./arguments.ts";
import { previewOf } from "./preview.ts";
import { prepareReads } from "./run.ts";

/** Shows what each model of a plan would read and cost; refuses a plan that reads too much. */
export async function showEstimates(
  given: TransformArguments,
  { project, plan, state }: { project: Project; plan: Plan; state: EarlierState | undefined },
): Promise<number> {
  const { database, place, pricePerTib, targetPath: out, threads } = given;
  const env = process.env;
  const opening = {
    step: "estimate",
    out,
    database,
    threads,
    env,
    dataset: undefined,
    preview: previewOf(given),
    onWait: printWaiting,
  };
  return withPlace(place, opening, async ({ warehouse }) => {
    const reads = await prepareReads({ given, project, plan, state, warehouse });
    const options = { warehouse, ...reads, now: Date.now };
    const estimates = await estimateWork(plan, project, options);
    console.log(
      given.output === "json"
        ? JSON.stringify(describeEstimates(estimates, pricePerTib), null, 2)
        : renderEstimates(estimates, pricePerTib),
    );
    if (given.maxRunBytes !== undefined) checkRunBytes(estimates, given.maxRunBytes);
    return 0;
  });
}

/** The same as plain data. */
function describeEstimates(estimates: readonly Estimate[], pricePerTib: number) {
  const models = estimates.map(({ isUnchanged = false, ...estimate }) => {
    return { ...estimate, unchanged: isUnchanged };
  });
  return { price_per_tib: pricePerTib, models };
}

/** A line a model, the sum, and what is not known. Tests are charged besides. */
export function renderEstimates(estimates: readonly Estimate[], pricePerTib: number): string {
  const total = sum(estimates);
  const unknown = estimates.filter(({ bytes }) => bytes === undefined);
  const rows = estimates.map(({ name, bytes, isUnchanged }) => {
    if (isUnchanged) return [name, "unchanged", ""];
    if (bytes === undefined) return [name, "unknown", "unknown"];
    return [name, formatBinaryBytes(bytes), formatCost(bytes, pricePerTib)];
  });
  const all = ["all that is known", formatBinaryBytes(total), formatCost(total, pricePerTib)];
  return [
    renderTextTable(
      [{ head: "Model" }, { head: "Reads", align: "right" }, { head: "Costs", align: "right" }],
      [...rows, all],
    ),
    ...(estimates.some(({ isUnchanged }) => isUnchanged)
      ? ["What is unchanged would be left as it is: nothing has changed for it since it was built."]
      : []),
    `At $${pricePerTib} a TiB; tests read besides, and each query at least 10 MiB a table.`,
    ...unknown.map(({ name, reason = "" }) => `${name} is unknown: ${reason}`),
  ].join("\n");
}

function sum(estimates: readonly Estimate[]): number {
  return estimates.reduce((total, { bytes = 0 }) => total + bytes, 0);
}
