import { flag, number, requiredWhole, text } from "../lib/inputs.ts";
import { PLACE_INPUTS } from "../lib/place-inputs.ts";

/** As action.yml has them, which says what each is for. */
export const INPUTS = {
  year: requiredWhole(2010, 9999),
  source: text("live"),
  "max-reject-share": number({ least: 0, most: 1, initial: 0.05 }),
  cache: flag(false),
  ...PLACE_INPUTS,
};
