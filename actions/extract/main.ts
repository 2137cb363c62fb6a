import { keepCompiledBundles } from "../lib/compile-cache.ts";

keepCompiledBundles();
const { runAction } = await import("../lib/runner.ts");
const { INPUTS } = await import("./inputs.ts");

await runAction(INPUTS, async (inputs, runner) => {
  const today = new Date().toISOString().slice(0, 10);
  runner.log(`Extracting ${inputs.year}`);
  const { extractStep } = await import("./step.ts");
  await extractStep(inputs, runner, {
    env: process.env,
    today,
    startSample: async () => {
      // oxlint-disable-next-line no-restricted-imports -- the sample publisher is in the bundle
      const { startSamplePublisher } = await import("../../scripts/sample-publisher/publisher.ts");
      return startSamplePublisher({ today });
    },
  });
});
