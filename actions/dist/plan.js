import { t as keepCompiledBundles } from "./compile-cache-BMB2m7PR.js";
// actions/plan/main.ts
keepCompiledBundles();
const { runAction } = await import("./runner-QtOFeOeB.js");
const { INPUTS } = await import("./inputs-BLpWeyfL.js");
await runAction(INPUTS, async (inputs, runner) => {
	const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
	runner.log(`Planning the years ${inputs.years === "" ? `due on ${today}` : inputs.years}`);
	const { planStep } = await import("./step-B3b82F2x.js");
	await planStep(inputs, runner, today);
});
export {};
