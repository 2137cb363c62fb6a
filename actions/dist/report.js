import { t as keepCompiledBundles } from "./compile-cache-BMB2m7PR.js";
// actions/report/main.ts
keepCompiledBundles();
const { runAction } = await import("./runner-QtOFeOeB.js");
const { INPUTS } = await import("./inputs-BV9m-7Dr.js");
await runAction(INPUTS, async (inputs, runner) => {
	runner.log("Gathering the run's results");
	const { reportStep } = await import("./step--j_qSJOS.js");
	await reportStep(inputs, runner, process.env);
});
export {};
