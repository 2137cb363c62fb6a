import { keepCompiledBundles } from "../lib/compile-cache.ts";

keepCompiledBundles();
const { runAction } = await import("../lib/runner.ts");
const { INPUTS } = await import("./inputs.ts");

await runAction(INPUTS, async (inputs, runner) => {
  runner.log(`Loading ${inputs.year}`);
  const { loadStep } = await import("./step.ts");
  await loadStep(inputs, runner, process.env);
});
