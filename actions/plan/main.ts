import { keepCompiledBundles } from "../lib/compile-cache.ts";

keepCompiledBundles();
const { runAction } = await import("../lib/runner.ts");
const { INPUTS } = await import("./inputs.ts");

await runAction(INPUTS, async (inputs, runner) => {
  const today = new Date().toISOString().slice(0, 10);
  runner.log(`Planning the years ${inputs.years === "" ? `due on ${today}` : inputs.years}`);
  const { planStep } = await import("./step.ts");
  await planStep(inputs, runner, today);
});
