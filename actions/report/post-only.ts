import { readFile } from "node:fs/promises";
import { PipelineError } from "../lib/errors.ts";
import type { InputValues } from "../lib/inputs.ts";
import { markerOf } from "../lib/report/pull-request-comment.ts";
import { renderUntrusted } from "../lib/report/untrusted.ts";
import type { Runner } from "../lib/runner.ts";
import { readPullRequest } from "./event.ts";
import { findRequest, openRepository, postComment } from "./github.ts";
import type { INPUTS } from "./inputs.ts";

const NOTE = "Rendered by a run of this pull request's own code, and shown as untrusted text.";

/**
 * Posts text that a run without a token rendered, on the pull request whose branch ends in the commit
 * that the inputs name. Where there is none any more, as after another push, nothing is posted.
 */
export async function postOnly(
  path: string,
  inputs: InputValues<typeof INPUTS>,
  { runner, env }: { runner: Runner; env: Readonly<Record<string, string | undefined>> },
): Promise<void> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new PipelineError(`${path} cannot be read: ${(error as Error).message}.`, {
      code: "invalid-input",
      remedy: "Name the file that the other run left as its artifact.",
      cause: error,
    });
  });
  const github = openRepository(inputs, runner, env);
  const own = await readPullRequest(env);
  const number = await findRequest(github, inputs, own?.number);
  if (number === undefined) {
    runner.log("No open pull request ends in this commit: nothing is posted.");
    return;
  }
  const marker = markerOf("preview", inputs.dataset);
  await postComment(github, runner, {
    number,
    marker,
    body: renderUntrusted(text, { marker, note: NOTE }),
  });
}
