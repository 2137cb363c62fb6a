import { a as optionalText, i as optionalBytes, n as flag, o as optionalWhole, r as number, t as choice, u as text } from "./inputs-CKmPsJKS.js";
import { t as PLACE_INPUTS } from "./place-inputs-CUs6kcig.js";
// actions/transform/inputs.ts
/** As action.yml has them, which says what each is for. */
const INPUTS = {
	command: choice([
		"build",
		"plan",
		"test"
	], "build"),
	select: optionalText(),
	exclude: optionalText(),
	"full-refresh": flag(false),
	force: flag(false),
	vars: text(""),
	threads: number({
		least: 1,
		most: 64,
		initial: 4,
		isWhole: true
	}),
	"dry-run": flag(false),
	state: optionalText(),
	preview: optionalWhole(1, 1e9),
	compare: flag(false),
	"max-bytes-billed": optionalBytes(),
	"max-run-bytes": optionalBytes(),
	...PLACE_INPUTS
};
export { INPUTS };
