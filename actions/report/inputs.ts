import { flag, optionalText, secret } from "../lib/inputs.ts";
import { PLACE_INPUTS } from "../lib/place-inputs.ts";

/** As action.yml has them, which says what each is for. */
export const INPUTS = {
  results: optionalText(),
  jobs: optionalText(),
  comment: flag(false),
  alert: flag(false),
  "post-only": optionalText(),
  "head-sha": optionalText(),
  "head-repository": optionalText(),
  "github-token": secret("${{ github.token }}"),
  ...PLACE_INPUTS,
};
