import { d as number, h as string, u as looseObject } from "./schemas-Cy54p-G0.js";
import { readFile } from "node:fs/promises";
// actions/report/event.ts
const event = looseObject({ pull_request: looseObject({
	number: number().int(),
	head: looseObject({
		sha: string(),
		repo: looseObject({ full_name: string() }).nullish()
	})
}).optional() });
/** Reads the runner's event file; undefined where the run is not of a pull request. */
async function readPullRequest(env) {
	const path = env["GITHUB_EVENT_PATH"] ?? "";
	if (path === "") return void 0;
	const request = event.safeParse(JSON.parse(await readFile(path, "utf8"))).data?.pull_request;
	if (request === void 0) return void 0;
	const { number, head } = request;
	return {
		number,
		headSha: head.sha,
		headRepository: head.repo?.full_name
	};
}
export { readPullRequest as t };
