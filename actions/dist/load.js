import { t as keepCompiledBundles } from "./compile-cache-BMB2m7PR.js";
// actions/load/main.ts
keepCompiledBundles();
const { runAction } = await import("./runner-BVf7V1VR.js");
const { INPUTS } = await import("./inputs-BOu9-lOH.js");
await runAction(INPUTS, async (inputs, runner) => {
	runner.log(`Loading ${inputs.year}`);
	const { loadStep } = await import("./step-CQgPgXba.js");
	await loadStep(inputs, runner, process.env);
});
export {};
