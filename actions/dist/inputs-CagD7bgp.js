import { a as optionalText, l as secret, n as flag } from "./inputs-CKmPsJKS.js";
import { t as PLACE_INPUTS } from "./place-inputs-CUs6kcig.js";
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
