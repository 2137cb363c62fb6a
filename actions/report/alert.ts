import { closeIssue, upsertIssue } from "../lib/github/issues.ts";
import type { InputValues } from "../lib/inputs.ts";
import { renderAlert, renderRecovery } from "../lib/report/alert-issue.ts";
import { markerOf } from "../lib/report/pull-request-comment.ts";
import type { RunResults } from "../lib/report/results.ts";
import type { Runner } from "../lib/runner.ts";
import { openRepository } from "./github.ts";
import type { INPUTS } from "./inputs.ts";

/** GitHub makes the label when the first issue has it. */
const LABEL = "pipeline-failure";

/** Opens or brings up to date the issue on a run that failed, and closes it for one that succeeded. */
export async function tellAlert(
  results: RunResults,
  inputs: InputValues<typeof INPUTS>,
  { runner, env }: { runner: Runner; env: Readonly<Record<string, string | undefined>> },
): Promise<void> {
  const github = openRepository(inputs, runner, env);
  const marker = markerOf("alert", inputs.dataset);
  const key = { label: LABEL, marker };
  if (results.problems.length === 0) {
    const closed = await closeIssue(github, key, renderRecovery(results));
    if (closed === undefined) return;
    runner.setOutput("issue-url", closed.url);
    runner.log(`Closed the alert: ${closed.url}`);
    return;
  }
  const issue = await upsertIssue(github, key, (earlier) =>
    renderAlert(results, { marker, earlier }),
  );
  runner.setOutput("issue-url", issue.url);
  runner.log(`Alert: ${issue.url}`);
}
