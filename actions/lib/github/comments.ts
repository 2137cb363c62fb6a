import { withWords } from "./failure.ts";
import { findOrMake } from "./make-once.ts";
import type { GitHub } from "./open.ts";

interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

/**
 * Keeps one comment current on a pull request: the first one there that is ours and begins with
 * `marker`, as `body` must; a new one where there is none. Gives its address. Throws PipelineError
 * `github`.
 */
export async function upsertComment(
  github: GitHub,
  comment: { readonly number: number; readonly marker: string; readonly body: string },
): Promise<string> {
  const { number, marker, body } = comment;
  const doing = {
    what: `comment on pull request ${number}`,
    permission: "pull-requests: write",
  };
  return withWords(doing, async () => {
    const { found } = await findOrMake(
      {
        find: () => findComment(github, number, marker),
        make: () => createComment(github, number, body),
      },
      github.retryBaseMs,
    );
    if (found.body !== body) await updateComment(github, found.id, body);
    return found.url;
  });
}

async function findComment(
  { octokit, owner, repo, author }: GitHub,
  number: number,
  marker: string,
): Promise<OwnComment | undefined> {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  for await (const { data } of pages) {
    const own = data.find(({ body, user }) => user?.login === author && body?.startsWith(marker));
    if (own !== undefined) return { id: own.id, url: own.html_url, body: own.body ?? "" };
  }
  return undefined;
}

async function createComment(
  { octokit, owner, repo }: GitHub,
  number: number,
  body: string,
): Promise<OwnComment> {
  const { data } = await octokit.rest.issues.createComment({
    owner,
    repo,
    issue_number: number,
    body,
    request: { retries: 0 },
  });
  return { id: data.id, url: data.html_url, body };
}

async function updateComment(
  { octokit, owner, repo }: GitHub,
  id: number,
  body: string,
): Promise<void> {
  await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
}
