import { d as text, l as requiredWhole } from "./inputs-AZsrF4zp.js";
import { t as PLACE_INPUTS } from "./place-inputs-CZwzoAgZ.js";
// actions/load/inputs.ts
/** As action.yml has them, which says what each is for. */
const INPUTS = {
	year: requiredWhole(2010, 9999),
	source: text("live"),
	...PLACE_INPUTS
};
export { INPUTS };
