import { RequestError } from "octokit";
import { PipelineError } from "../errors.ts";

/** What was being done, and what a job must be granted for it. */
export interface Doing {
  /** `comment on pull request 7`. */
  readonly what: string;
  /** `pull-requests: write`. */
  readonly permission: string;
}

/** Does something on GitHub; what GitHub refuses is a PipelineError `github` with what mends it. */
export async function withWords<Result>(
  doing: Doing,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    throw explain(error, doing);
  }
}

function explain(error: RequestError, { what, permission }: Doing): PipelineError {
  const failed = `Could not ${what}`;
  const said = error.message.replace(/ - https?:\/\/\S+$/, "");
  const words: Readonly<Record<number, readonly [message: string, remedy: string]>> = {
    401: [
      `${failed}: GitHub does not accept the token.`,
      "Leave github-token at its default, or give one that has not expired.",
    ],
    403: isLimited(error)
      ? [
          `${failed}: GitHub lets nobody ask so often (${said}).`,
          "Re-run the job when GitHub's limit has passed.",
        ]
      : [
          `${failed}: the token may not (${said}).`,
          `Grant the job \`permissions: ${permission}\`.`,
        ],
    404: [
      `${failed}: GitHub finds no such thing, or the token may not see it.`,
      `Check the repository's name, and grant the job \`permissions: ${permission}\`.`,
    ],
    410: [
      `${failed}: the repository has issues switched off.`,
      "Switch them on in the repository's settings, or do not ask for an alert.",
    ],
    429: [
      `${failed}: GitHub lets nobody ask so often (${said}).`,
      "Re-run the job when GitHub's limit has passed.",
    ],
  };
  const [message, remedy] = words[error.status] ?? [
    `${failed}: GitHub answered ${error.status} (${said}).`,
    "Re-run the job; see www.githubstatus.com if that does not help.",
  ];
  return new PipelineError(message, { code: "github", remedy, cause: error });
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isLimited({ message, response }: RequestError): boolean {
  const headers = response?.headers ?? {};
  return (
    headers["x-ratelimit-remaining"] === "0" ||
    headers["retry-after"] !== undefined ||
    /rate limit/i.test(message)
  );
}

/** Whether it may have been done although no answer said so: then it must not just be repeated. */
export function isLost(error: unknown): boolean {
  return error instanceof RequestError && error.status >= 500;
}
