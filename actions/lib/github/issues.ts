import { withWords } from "./failure.ts";
import { findOrMake } from "./make-once.ts";
import type { GitHub } from "./open.ts";

/** An issue that is ours and open. */
export interface OwnIssue {
  readonly number: number;
  readonly url: string;
  readonly body: string;
}

/** What finds an issue again: its label, and the hidden line that its body begins with. */
export interface IssueKey {
  readonly label: string;
  readonly marker: string;
}

interface IssueText {
  readonly title: string;
  readonly body: string;
}

const PERMISSION = "issues: write";

/**
 * Opens an issue, or brings the one that is open up to date; `render` is given the body of that one.
 * Throws PipelineError `github`.
 */
export async function upsertIssue(
  github: GitHub,
  key: IssueKey,
  render: (earlier: string | undefined) => IssueText,
): Promise<OwnIssue> {
  const { octokit, owner, repo } = github;
  return withWords({ what: "open the alert's issue", permission: PERMISSION }, async () => {
    const { found, isMade } = await findOrMake(
      {
        find: () => findIssue(github, key),
        make: () => createIssue(github, key, render(undefined)),
      },
      github.retryBaseMs,
    );
    if (isMade) return found;
    const text = render(found.body);
    await octokit.rest.issues.update({ owner, repo, issue_number: found.number, ...text });
    return { ...found, body: text.body };
  });
}

/** Closes the issue that is open, with a last word; undefined where none is. Throws PipelineError `github`. */
export async function closeIssue(
  github: GitHub,
  key: IssueKey,
  lastWord: string,
): Promise<OwnIssue | undefined> {
  const { octokit, owner, repo } = github;
  return withWords({ what: "close the alert's issue", permission: PERMISSION }, async () => {
    const found = await findIssue(github, key);
    if (found === undefined) return undefined;
    const issue = { owner, repo, issue_number: found.number };
    // Closed first: a run that ends here leaves a closed issue without a word, not one that stays open.
    await octokit.rest.issues.update({ ...issue, state: "closed", state_reason: "completed" });
    await octokit.rest.issues.createComment({ ...issue, body: lastWord, request: { retries: 0 } });
    return found;
  });
}

async function findIssue(
  { octokit, owner, repo, author }: GitHub,
  { label, marker }: IssueKey,
): Promise<OwnIssue | undefined> {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
    owner,
    repo,
    state: "open",
    labels: label,
    per_page: 100,
  });
  for await (const { data } of pages) {
    const own = data.find((issue) => {
      const isOurs = issue.user?.login === author && issue.body?.startsWith(marker) === true;
      return isOurs && issue.pull_request === undefined;
    });
    if (own !== undefined) return { number: own.number, url: own.html_url, body: own.body ?? "" };
  }
  return undefined;
}

async function createIssue(
  { octokit, owner, repo }: GitHub,
  { label }: IssueKey,
  text: IssueText,
): Promise<OwnIssue> {
  const { data } = await octokit.rest.issues.create({
    owner,
    repo,
    ...text,
    labels: [label],
    request: { retries: 0 },
  });
  return { number: data.number, url: data.html_url, body: text.body };
}
