import { join } from "node:path";
import type { InputValues } from "../lib/inputs.ts";
import { openDirectory, writeFileAtomically } from "../lib/lake/local.ts";
import { renderReport } from "../lib/report/html.ts";
import type { Page } from "../lib/report/html-page.ts";
import type { RunResults } from "../lib/report/results.ts";
import { listSummarySections, renderSummary } from "../lib/report/summary.ts";
import type { Runner } from "../lib/runner.ts";
import { renderComment } from "./comment.ts";
import { readPullRequest } from "./event.ts";
import { gatherResults } from "./gather.ts";
import type { INPUTS } from "./inputs.ts";

type Inputs = InputValues<typeof INPUTS>;
type Env = Readonly<Record<string, string | undefined>>;

/**
 * Tells people of a run as an action: report, summary, and where they are asked for comment and
 * alert. It succeeds also for a run that failed: the output `verdict` says which it was.
 */
export async function reportStep(inputs: Inputs, runner: Runner, env: Env): Promise<void> {
  const posted = inputs["post-only"];
  if (posted !== undefined) {
    const { postOnly } = await import("./post-only.ts");
    await postOnly(posted, inputs, { runner, env });
    return;
  }
  const { results, page } = await gatherResults(inputs, { env, now: new Date() });
  const verdict = results.problems.length === 0 ? "success" : "failure";
  runner.setOutput("verdict", verdict);
  runner.log(`The run is a ${verdict}`);
  const body = await writeFiles({ results, page }, inputs, { runner, env });
  runner.addSummary(listSummarySections(results));
  if (inputs.comment) await comment(body, inputs, { runner, env });
  if (inputs.alert) {
    const { tellAlert } = await import("./alert.ts");
    await tellAlert(results, inputs, { runner, env });
  }
}

/** Writes report, summary and, of a pull request's run, the comment; gives its text. */
async function writeFiles(
  { page, results }: { results: RunResults; page: Page | undefined },
  inputs: Inputs,
  { runner, env }: { runner: Runner; env: Env },
): Promise<string | undefined> {
  const { out } = inputs;
  const report = join(out, "report.html");
  const summary = join(out, "summary.md");
  await openDirectory(out);
  await writeFileAtomically(report, renderReport(results, page));
  await writeFileAtomically(summary, renderSummary(results));
  runner.setOutput("report", report);
  runner.setOutput("summary", summary);
  const number = results.preview ?? (await readPullRequest(env))?.number;
  const body = renderComment(results, { inputs, number });
  if (body !== undefined) await writeFileAtomically(join(out, "comment.md"), body);
  return body;
}

async function comment(
  body: string | undefined,
  inputs: Inputs,
  { runner, env }: { runner: Runner; env: Env },
): Promise<void> {
  const { findRequest, openRepository, postComment } = await import("./github.ts");
  const { markerOf } = await import("../lib/report/pull-request-comment.ts");
  const github = openRepository(inputs, runner, env);
  const number = await findRequest(github, inputs, (await readPullRequest(env))?.number);
  if (number === undefined || body === undefined) {
    runner.log("This run is of no pull request: nothing is commented on.");
    return;
  }
  await postComment(github, runner, { number, marker: markerOf("preview", inputs.dataset), body });
}
