import { t as PLACE_INPUTS } from "./place-inputs-CUs6kcig.js";
import { u as text } from "./inputs-CKmPsJKS.js";
// actions/plan/inputs.ts
/** As action.yml has them, which says what each is for. */
const INPUTS = {
	years: text(""),
	out: PLACE_INPUTS.out
};
export { INPUTS };
