import { a as withWords, i as findOrMake, n as openRepository } from "./github-BDS_K3OQ.js";
import { t as fitSections } from "./fit-sections-CNNMs1-4.js";
import { o as formatDate, t as countNoun } from "./format-DxS3m0hf.js";
import { i as renderLink, s as shorten } from "./markdown-CH1Q-_i5.js";
import { d as renderProblems, l as renderConcerns, t as markerOf } from "./pull-request-comment-UqnIjA-y.js";
import { t as describeVerdict } from "./verdict-CXAfbviZ.js";
// actions/lib/github/issues.ts
const PERMISSION = "issues: write";
/**
* Opens an issue, or brings the one that is open up to date; `render` is given the body of that one.
* Throws PipelineError `github`.
*/
async function upsertIssue(github, key, render) {
	const { octokit, owner, repo } = github;
	return withWords({
		what: "open the alert's issue",
		permission: PERMISSION
	}, async () => {
		const { found, isMade } = await findOrMake({
			find: () => findIssue(github, key),
			make: () => createIssue(github, key, render(void 0))
		}, github.retryBaseMs);
		if (isMade) return found;
		const text = render(found.body);
		await octokit.rest.issues.update({
			owner,
			repo,
			issue_number: found.number,
			...text
		});
		return {
			...found,
			body: text.body
		};
	});
}
/** Closes the issue that is open, with a last word; undefined where none is. Throws PipelineError `github`. */
async function closeIssue(github, key, lastWord) {
	const { octokit, owner, repo } = github;
	return withWords({
		what: "close the alert's issue",
		permission: PERMISSION
	}, async () => {
		const found = await findIssue(github, key);
		if (found === void 0) return void 0;
		const issue = {
			owner,
			repo,
			issue_number: found.number
		};
		await octokit.rest.issues.update({
			...issue,
			state: "closed",
			state_reason: "completed"
		});
		await octokit.rest.issues.createComment({
			...issue,
			body: lastWord,
			request: { retries: 0 }
		});
		return found;
	});
}
async function findIssue({ octokit, owner, repo, author }, { label, marker }) {
	const pages = octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
		owner,
		repo,
		state: "open",
		labels: label,
		per_page: 100
	});
	for await (const { data } of pages) {
		const own = data.find((issue) => {
			return issue.user?.login === author && issue.body?.startsWith(marker) === true && issue.pull_request === void 0;
		});
		if (own !== void 0) return {
			number: own.number,
			url: own.html_url,
			body: own.body ?? ""
		};
	}
}
async function createIssue({ octokit, owner, repo }, { label }, text) {
	const { data } = await octokit.rest.issues.create({
		owner,
		repo,
		...text,
		labels: [label],
		request: { retries: 0 }
	});
	return {
		number: data.number,
		url: data.html_url,
		body: text.body
	};
}
// actions/lib/report/alert-issue.ts
const MOST_BYTES = 6e4;
/**
* Renders the issue for a run that failed: cause, log, and how to run it again. What the open issue
* says of earlier runs is gone on with; a run that is tried again counts once. Values from data are
* escaped.
*/
function renderAlert(results, { marker, earlier }) {
	const streak = continueStreak(results, earlier === void 0 ? void 0 : readStreak(earlier));
	const title = toTitle(describeVerdict(results).title);
	const { links = {} } = results;
	const places = [renderLink("logs", links.run), ...links.commit ? [renderLink(`commit ${links.commit.sha.slice(0, 7)}`, links.commit.url)] : []];
	const isAsBefore = results.transform?.isPublished !== true;
	const sections = [
		`${marker}\n${printStreak(streak)}`,
		[`Failing since ${formatDate(streak.since)}, ${countNoun(streak.runCount, "run")} in a row · ${places.join(" · ")}`, ...isAsBefore ? ["What people read is as it was before."] : []].join("\n\n"),
		join("### Why", renderProblems(results.problems)),
		join("### Tests and models", renderConcerns(results.transform?.nodes ?? [])),
		renderWayOut(links.run)
	];
	return {
		title,
		body: fitSections(sections.filter((part) => part !== ""), MOST_BYTES)
	};
}
/** The last word on an issue when a run has succeeded again. */
function renderRecovery(results) {
	return `✅ It works again, see the ${renderLink("run", results.links?.run)}.`;
}
function join(head, body) {
	return body === void 0 ? "" : `${head}\n\n${body}`;
}
/** A title is plain text, but for what makes a link of itself. */
function toTitle(text) {
	const line = text.replaceAll(/\p{C}+/gu, " ").replaceAll(/([@#])(?=\w)/g, "$1​");
	return shorten(line, 200);
}
function renderWayOut(run) {
	const id = runIdOf(run);
	const command = id === "" ? "" : `, or say \`gh run rerun ${id} --failed\``;
	return [
		"### What to do",
		"",
		`1. Mend the cause above; the ${renderLink("log", run)} says more.`,
		`2. On the run's page press *Re-run failed jobs*${command}. What is in the lake already is not fetched again, and what is loaded stays.`,
		"",
		"Each run that fails brings this issue up to date, and the next one that succeeds closes it."
	].join("\n");
}
function runIdOf(run) {
	return /\/actions\/runs\/(\d+)/.exec(run ?? "")?.[1] ?? "";
}
function continueStreak({ startedAt, links }, before) {
	const lastRun = runIdOf(links?.run);
	if (before === void 0) return {
		since: startedAt,
		runCount: 1,
		lastRun
	};
	const isAgain = lastRun !== "" && lastRun === before.lastRun;
	return {
		since: before.since,
		runCount: before.runCount + (isAgain ? 0 : 1),
		lastRun
	};
}
function printStreak({ since, runCount, lastRun }) {
	return `<!-- since ${since} runs ${runCount} last ${lastRun || "-"} -->`;
}
const STREAK = /^<!-- since (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z) runs (\d{1,6}) last (\d+|-) -->$/m;
/** Undefined where somebody has edited the line away. */
function readStreak(body) {
	const [, since, runCount, lastRun] = STREAK.exec(body) ?? [];
	if (since === void 0 || Number.isNaN(Date.parse(since))) return void 0;
	return {
		since,
		runCount: Number(runCount),
		lastRun: lastRun === "-" ? "" : lastRun ?? ""
	};
}
// actions/report/alert.ts
/** GitHub makes the label when the first issue has it. */
const LABEL = "pipeline-failure";
/** Opens or brings up to date the issue on a run that failed, and closes it for one that succeeded. */
async function tellAlert(results, inputs, { runner, env }) {
	const github = openRepository(inputs, runner, env);
	const marker = markerOf("alert", inputs.dataset);
	const key = {
		label: LABEL,
		marker
	};
	if (results.problems.length === 0) {
		const closed = await closeIssue(github, key, renderRecovery(results));
		if (closed === void 0) return;
		runner.setOutput("issue-url", closed.url);
		runner.log(`Closed the alert: ${closed.url}`);
		return;
	}
	const issue = await upsertIssue(github, key, (earlier) => renderAlert(results, {
		marker,
		earlier
	}));
	runner.setOutput("issue-url", issue.url);
	runner.log(`Alert: ${issue.url}`);
}
export { tellAlert };
