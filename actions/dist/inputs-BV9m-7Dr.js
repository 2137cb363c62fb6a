import { a as optionalText, n as flag, u as secret } from "./inputs-AZsrF4zp.js";
import { t as PLACE_INPUTS } from "./place-inputs-CZwzoAgZ.js";
// actions/report/inputs.ts
/** As action.yml has them, which says what each is for. */
const INPUTS = {
	results: optionalText(),
	jobs: optionalText(),
	comment: flag(false),
	alert: flag(false),
	"post-only": optionalText(),
	"head-sha": optionalText(),
	"head-repository": optionalText(),
	"github-token": secret("${{ github.token }}"),
	...PLACE_INPUTS
};
export { INPUTS };
