import { t as keepCompiledBundles } from "./compile-cache-BMB2m7PR.js";
// actions/extract/main.ts
keepCompiledBundles();
const { runAction } = await import("./runner-QtOFeOeB.js");
const { INPUTS } = await import("./inputs-DGqqdhmI.js");
await runAction(INPUTS, async (inputs, runner) => {
	const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
	runner.log(`Extracting ${inputs.year}`);
	const { extractStep } = await import("./step-DwvBM3YI.js");
	await extractStep(inputs, runner, {
		env: process.env,
		today,
		startSample: async () => {
			const { startSamplePublisher } = await import("./publisher-jPN0kjqF.js");
			return startSamplePublisher({ today });
		}
	});
});
export {};
