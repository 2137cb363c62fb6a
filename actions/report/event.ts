import { readFile } from "node:fs/promises";
import { z } from "zod";

const event = z.looseObject({
  pull_request: z
    .looseObject({
      number: z.number().int(),
      head: z.looseObject({
        sha: z.string(),
        repo: z.looseObject({ full_name: z.string() }).nullish(),
      }),
    })
    .optional(),
});

/** What the runner's event file says of the pull request that a run is for. */
export interface PullRequestEvent {
  readonly number: number;
  readonly headSha: string;
  /** Undefined where the repository is gone. */
  readonly headRepository: string | undefined;
}

/** Reads the runner's event file; undefined where the run is not of a pull request. */
export async function readPullRequest(
  env: Readonly<Record<string, string | undefined>>,
): Promise<PullRequestEvent | undefined> {
  const path = env["GITHUB_EVENT_PATH"] ?? "";
  if (path === "") return undefined;
  const found = event.safeParse(JSON.parse(await readFile(path, "utf8")));
  const request = found.data?.pull_request;
  if (request === undefined) return undefined;
  const { number, head } = request;
  return { number, headSha: head.sha, headRepository: head.repo?.full_name };
}
