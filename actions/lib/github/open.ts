import { randomUUID } from "node:crypto";
import { Octokit } from "octokit";
import { PipelineError } from "../errors.ts";

/** One repository of GitHub, through its own client. */
export interface GitHub {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  /** Whose comments and issues are ours. */
  readonly author: string;
  /** Waits before it is tried again whether something was made; milliseconds. */
  readonly retryBaseMs: number;
}

export interface GitHubOptions {
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** `https://api.github.com`, or that of an enterprise's own server. */
  readonly apiUrl: string;
  readonly log: (message: string) => void;
  /** Who the token speaks as: the workflow's own token unless told. */
  readonly author?: string;
  /** Unit of waiting before another try; a second. */
  readonly retryBaseMs?: number;
}

const MOST_RETRIES = 3;
/** Beyond, a job would only burn minutes. */
const LONGEST_WAIT_S = 180;

/**
 * Opens a repository. Calls are tried again after what passes by itself; after a limit on how often
 * GitHub may be asked, when GitHub says. Throws PipelineError `invalid-input` where there is no token
 * or repository to speak of.
 */
export function openGitHub(options: GitHubOptions): GitHub {
  const { apiUrl, author = "github-actions[bot]", log, retryBaseMs = 1000, token } = options;
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(options.repository) ?? [];
  if (owner === undefined || repo === undefined) {
    throw invalid(`${JSON.stringify(options.repository)} names no repository`);
  }
  if (token === "") throw invalid("There is no token for GitHub");
  const mayWait = (what: string) => {
    return (afterS: number, request: object, _octokit: unknown, tries: number): boolean => {
      const { method = "", url = "" } = request as { method?: string; url?: string };
      const isWorth = tries < MOST_RETRIES && afterS <= LONGEST_WAIT_S;
      log(
        `GitHub's ${what} is reached (${method} ${url}): ${isWorth ? `waiting ${afterS} s` : "giving up"}.`,
      );
      return isWorth;
    };
  };
  const silent = (): void => undefined;
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: "carbon-emissions-pipeline",
    log: { debug: silent, info: silent, warn: silent, error: silent },
    retry: { retries: MOST_RETRIES, retryAfterBaseValue: retryBaseMs },
    throttle: {
      // Of its own: clients of one name wait for each other.
      id: randomUUID(),
      retryAfterBaseValue: retryBaseMs,
      onRateLimit: mayWait("rate limit"),
      onSecondaryRateLimit: mayWait("secondary rate limit"),
    },
  });
  return { octokit, owner, repo, author, retryBaseMs };
}

function invalid(message: string): PipelineError {
  return new PipelineError(`${message}.`, {
    code: "invalid-input",
    remedy: "Run it in GitHub Actions, where github-token is ${{ github.token }} unless told.",
  });
}
