import { t as keepCompiledBundles } from "./compile-cache-BMB2m7PR.js";
// actions/load/main.ts
keepCompiledBundles();
const { runAction } = await import("./runner-QtOFeOeB.js");
const { INPUTS } = await import("./inputs-CC1w6f1E.js");
await runAction(INPUTS, async (inputs, runner) => {
	runner.log(`Loading ${inputs.year}`);
	const { loadStep } = await import("./step-Da9bNtEW.js");
	await loadStep(inputs, runner, process.env);
});
export {};
