import { PLACE_INPUTS } from "../lib/place-inputs.ts";
import { text } from "../lib/inputs.ts";

/** As action.yml has them, which says what each is for. */
export const INPUTS = { years: text(""), out: PLACE_INPUTS.out };
