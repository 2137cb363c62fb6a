import { keepCompiledBundles } from "../lib/compile-cache.ts";

keepCompiledBundles();
const { runAction } = await import("../lib/runner.ts");
const { INPUTS } = await import("./inputs.ts");

await runAction(INPUTS, async (inputs, runner) => {
  runner.log(`Transforming ${inputs["project-dir"]}: ${inputs.command}`);
  const { transformStep } = await import("./step.ts");
  await transformStep(inputs, runner, process.env);
});
