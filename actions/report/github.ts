import { PipelineError } from "../lib/errors.ts";
import { upsertComment } from "../lib/github/comments.ts";
import { openGitHub, type GitHub } from "../lib/github/open.ts";
import { findPullRequest } from "../lib/github/pull-requests.ts";
import type { InputValues } from "../lib/inputs.ts";
import type { Runner } from "../lib/runner.ts";
import type { INPUTS } from "./inputs.ts";

type Inputs = InputValues<typeof INPUTS>;
type Env = Readonly<Record<string, string | undefined>>;

/** The repository that the run is in, with the token that the step was given. */
export function openRepository(inputs: Inputs, runner: Runner, env: Env): GitHub {
  return openGitHub({
    repository: env["GITHUB_REPOSITORY"] ?? "",
    token: inputs["github-token"] ?? "",
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
    log: runner.log,
  });
}

/**
 * The pull request to comment on: the one whose branch ends in the commit that is named, or else that
 * of the event. Throws PipelineError where there is none.
 */
export async function findRequest(
  github: GitHub,
  inputs: Inputs,
  number: number | undefined,
): Promise<number | undefined> {
  const { "head-sha": sha, "head-repository": repository } = inputs;
  if (sha === undefined && repository === undefined) return number;
  if (sha === undefined || repository === undefined) {
    throw new PipelineError("head-sha and head-repository name a commit only together.", {
      code: "invalid-input",
      remedy: "Give both, or neither for the pull request of the event.",
    });
  }
  return findPullRequest(github, { sha, repository });
}

/** Keeps the comment current, and says where it is. */
export async function postComment(
  github: GitHub,
  runner: Runner,
  comment: { readonly number: number; readonly marker: string; readonly body: string },
): Promise<void> {
  const url = await upsertComment(github, comment);
  runner.setOutput("comment-url", url);
  runner.log(`Commented: ${url}`);
}
