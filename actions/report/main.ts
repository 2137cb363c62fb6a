import { keepCompiledBundles } from "../lib/compile-cache.ts";

keepCompiledBundles();
const { runAction } = await import("../lib/runner.ts");
const { INPUTS } = await import("./inputs.ts");

await runAction(INPUTS, async (inputs, runner) => {
  runner.log("Gathering the run's results");
  const { reportStep } = await import("./step.ts");
  await reportStep(inputs, runner, process.env);
});
