import { withWords } from "./failure.ts";
import type { GitHub } from "./open.ts";

/** A commit at the tip of a branch, and the repository that the branch is in. */
export interface Head {
  readonly sha: string;
  /** `owner/name`. */
  readonly repository: string;
}

/**
 * Finds the open pull request whose branch ends in this commit of this repository, by asking GitHub:
 * a number that a fork's run supplied could name any. Of several the newest; undefined where there is
 * none any more, as after another push. Throws PipelineError `github`.
 */
export async function findPullRequest(github: GitHub, head: Head): Promise<number | undefined> {
  const { octokit, owner, repo } = github;
  const doing = {
    what: `look for the pull request of commit ${head.sha.slice(0, 40)}`,
    permission: "pull-requests: write",
  };
  return withWords(doing, async () => {
    const pages = octokit.paginate.iterator(octokit.rest.pulls.list, {
      owner,
      repo,
      state: "open",
      sort: "created",
      direction: "desc",
      per_page: 100,
    });
    for await (const { data } of pages) {
      const found = data.find(({ head: tip }) => {
        // A fork may be gone, and a name is the same in any case of letters.
        const name = (tip.repo as { full_name: string } | null)?.full_name;
        return tip.sha === head.sha && name?.toLowerCase() === head.repository.toLowerCase();
      });
      if (found !== undefined) return found.number;
    }
    return undefined;
  });
}
