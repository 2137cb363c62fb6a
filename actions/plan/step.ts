import type { InputValues } from "../lib/inputs.ts";
import type { PlanPart } from "../lib/report/parts.ts";
import type { Runner } from "../lib/runner.ts";
import { runStep } from "../lib/step.ts";
import type { INPUTS } from "./inputs.ts";
import { parseYears, planDueYears } from "./plan.ts";

/** Tells later jobs the years to work on. `today` is `YYYY-MM-DD`. */
export async function planStep(
  inputs: InputValues<typeof INPUTS>,
  runner: Runner,
  today: string,
): Promise<void> {
  const empty = { step: "plan", years: [] } as const;
  await runStep<PlanPart>({ runner, out: inputs.out, empty }, async () => {
    const years = inputs.years === "" ? planDueYears(today) : parseYears(inputs.years, today);
    runner.setOutput("years", JSON.stringify(years));
    runner.setOutput("matrix", JSON.stringify({ year: years }));
    runner.setOutput("count", years.length);
    runner.log(`Years: ${years.join(", ")}`);
    return { step: "plan", years, problems: [], notes: [] };
  });
}
