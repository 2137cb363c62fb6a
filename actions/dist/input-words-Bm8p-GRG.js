// actions/lib/input-words.ts
/** Not where it is part of a command to be typed, which a program's name begins. */
const OPTION = new RegExp(String.raw`(?<!\b(?:npm run|npx|bq|gcloud|gh) [^.]*)--(?<name>${[
	"bucket",
	"dataset",
	"dry-run",
	"exclude",
	"force",
	"full-refresh",
	"location",
	"max-bytes-billed",
	"max-reject-share",
	"max-run-bytes",
	"out",
	"preview",
	"project",
	"project-dir",
	"select",
	"source",
	"state",
	"threads",
	"vars",
	"warehouse",
	"years"
].join("|")})(?![\w-])(?<value> (?:[A-Z]{2,}\b|[\w-]*[=\d]))?`, "g");
/**
* A remedy as it helps in a workflow: `--source` becomes `the input source`, and `--location EU` what
* stands below `with:`, `location: EU`.
*/
function toInputWords(remedy) {
	return remedy.replaceAll(OPTION, (_, name, value) => value === void 0 ? `the input ${name}` : `${name}:${value}`);
}
export { toInputWords as t };
