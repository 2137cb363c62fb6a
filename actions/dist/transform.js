import { t as keepCompiledBundles } from "./compile-cache-BMB2m7PR.js";
// actions/transform/main.ts
keepCompiledBundles();
const { runAction } = await import("./runner-BVf7V1VR.js");
const { INPUTS } = await import("./inputs-BMe22ipw.js");
await runAction(INPUTS, async (inputs, runner) => {
	runner.log(`Transforming ${inputs["project-dir"]}: ${inputs.command}`);
	const { transformStep } = await import("./step-BxEn6tDv.js");
	await transformStep(inputs, runner, process.env);
});
export {};
