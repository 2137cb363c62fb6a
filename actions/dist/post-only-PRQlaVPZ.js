import { t as PipelineError } from "./errors-DzvLK5MJ.js";
import { t as markerOf } from "./pull-request-comment-UqnIjA-y.js";
import { t as fitSections } from "./fit-sections-CNNMs1-4.js";
import { t as readPullRequest } from "./event-bMMUCWi0.js";
import { n as openRepository, r as postComment, t as findRequest } from "./github-BDS_K3OQ.js";
import { readFile } from "node:fs/promises";
// actions/lib/report/untrusted.ts
/** GitHub refuses a comment of more than 65,536 characters. */
const MOST_BYTES = 64e3;
/** Nothing is read of a text beyond this: nobody needs it. */
const MOST_LETTERS = 1e6;
/** A sign of no width, the letter itself: it is the same in code as elsewhere, unlike an entity. */
const BREAK = "​";
/** What our own Markdown needs of HTML: these do nothing but fold and lay out. */
const ALLOWED = String.raw`&(?:amp|lt|gt|#8203);|<\/?(?:details|summary|sub)>|<br>`;
/**
* The beginnings of what GitHub makes something of: tags, comments and entities, mentions, references,
* links and images, definitions of links, formulas, commits, and at the start of a line commands to bots.
*/
const STIRRING = String.raw`[@<&$]|\b[\da-f](?=[\da-f]{6,39}\b)|#(?=\w)|:(?=\/\/)|!(?=\[)|\](?=[([:])|www(?=\.)|GH(?=-)|^[^\S\n]*(?:[-*+>][^\S\n]*)*\/(?=\w)`;
const PATTERN = new RegExp(`(?:${ALLOWED})|(${STIRRING})`, "gim");
/**
* Renders Markdown that a run without a token has written, and that may say anything: it is laid out,
* and notifies nobody, links nowhere, loads nothing and hides nothing, whatever Markdown takes it for,
* since what would stir is broken in code and text alike. Diagrams are shown as they are written.
* `marker` is our own hidden line, which the text cannot bring.
*/
function renderUntrusted(text, { marker, note }) {
	const own = text.slice(0, MOST_LETTERS).replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, "\n");
	const inert = (own.startsWith(marker) ? own.slice(marker.length) : own).replaceAll(/[^\P{Cc}\n\t]|\p{Cf}/gu, "").replaceAll(/([`~]{3,})[^\S\n]*(?:mermaid|math|geojson|topojson|stl)\b/gi, "$1text").replaceAll(PATTERN, (found, stirring) => {
		return stirring === void 0 ? found : `${found}${BREAK}`;
	}).trim();
	return fitSections([`${marker}\n> ${note}`, ...inert.split(/\n{2,}/)], MOST_BYTES);
}
// actions/report/post-only.ts
const NOTE = "Rendered by a run of this pull request's own code, and shown as untrusted text.";
/**
* Posts text that a run without a token rendered, on the pull request whose branch ends in the commit
* that the inputs name. Where there is none any more, as after another push, nothing is posted.
*/
async function postOnly(path, inputs, { runner, env }) {
	const text = await readFile(path, "utf8").catch((error) => {
		throw new PipelineError(`${path} cannot be read: ${error.message}.`, {
			code: "invalid-input",
			remedy: "Name the file that the other run left as its artifact.",
			cause: error
		});
	});
	const github = openRepository(inputs, runner, env);
	const own = await readPullRequest(env);
	const number = await findRequest(github, inputs, own?.number);
	if (number === void 0) {
		runner.log("No open pull request ends in this commit: nothing is posted.");
		return;
	}
	const marker = markerOf("preview", inputs.dataset);
	await postComment(github, runner, {
		number,
		marker,
		body: renderUntrusted(text, {
			marker,
			note: NOTE
		})
	});
}
export { postOnly };
