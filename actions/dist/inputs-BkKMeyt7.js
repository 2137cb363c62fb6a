import { a as optionalText, d as text, i as optionalBytes, n as flag, o as optionalWhole, r as number, s as optionalYears, t as choice } from "./inputs-AZsrF4zp.js";
import { t as PLACE_INPUTS } from "./place-inputs-CZwzoAgZ.js";
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
	years: optionalYears(),
	"max-bytes-billed": optionalBytes(),
	"max-run-bytes": optionalBytes(),
	...PLACE_INPUTS
};
export { INPUTS };
