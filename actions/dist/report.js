import { t as keepCompiledBundles } from "./compile-cache-BMB2m7PR.js";
// actions/report/main.ts
keepCompiledBundles();
const { runAction } = await import("./runner-BVf7V1VR.js");
const { INPUTS } = await import("./inputs-CagD7bgp.js");
await runAction(INPUTS, async (inputs, runner) => {
	runner.log("Gathering the run's results");
	const { reportStep } = await import("./step-CiOZBr6I.js");
	await reportStep(inputs, runner, process.env);
});
export {};
