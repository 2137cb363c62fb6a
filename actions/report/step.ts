import type { InputValues } from "../lib/inputs.ts";
import type { Runner } from "../lib/runner.ts";
import type { INPUTS } from "./inputs.ts";

/** Tells people of a run as an action. */
export async function reportStep(
  inputs: InputValues<typeof INPUTS>,
  runner: Runner,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  runner.log(`${inputs.out} ${env["CI"]}`);
}
