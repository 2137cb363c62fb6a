import { t as PLACE_INPUTS } from "./place-inputs-CZwzoAgZ.js";
import { d as text } from "./inputs-AZsrF4zp.js";
// actions/plan/inputs.ts
/** As action.yml has them, which says what each is for. */
const INPUTS = {
	years: text(""),
	out: PLACE_INPUTS.out
};
export { INPUTS };
