import { t as keepCompiledBundles } from "./compile-cache-BMB2m7PR.js";
// actions/transform/main.ts
keepCompiledBundles();
const { runAction } = await import("./runner-QtOFeOeB.js");
const { INPUTS } = await import("./inputs-BkKMeyt7.js");
await runAction(INPUTS, async (inputs, runner) => {
	runner.log(`Transforming ${inputs["project-dir"]}: ${inputs.command}`);
	const { transformStep } = await import("./step-D06TN-_u.js");
	await transformStep(inputs, runner, process.env);
});
export {};
