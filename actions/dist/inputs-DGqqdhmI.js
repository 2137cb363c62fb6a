import { d as text, l as requiredWhole, n as flag, r as number } from "./inputs-AZsrF4zp.js";
import { t as PLACE_INPUTS } from "./place-inputs-CZwzoAgZ.js";
// actions/extract/inputs.ts
/** As action.yml has them, which says what each is for. */
const INPUTS = {
	year: requiredWhole(2010, 9999),
	source: text("live"),
	"max-reject-share": number({
		least: 0,
		most: 1,
		initial: .05
	}),
	cache: flag(false),
	...PLACE_INPUTS
};
export { INPUTS };
