import { join } from "node:path";
import type { InputValues } from "../lib/inputs.ts";
import { openDirectory, writeFileAtomically } from "../lib/lake/local.ts";
import { renderReport } from "../lib/report/html.ts";
import type { RunResults } from "../lib/report/results.ts";
import { listSummarySections, renderSummary } from "../lib/report/summary.ts";
import type { Runner } from "../lib/runner.ts";
import { gatherResults } from "./gather.ts";
import type { INPUTS } from "./inputs.ts";

type Inputs = InputValues<typeof INPUTS>;
type Env = Readonly<Record<string, string | undefined>>;

/**
 * Tells people of a run as an action: report, summary, and where they are asked for comment and
 * alert. It succeeds also for a run that failed: the output `verdict` says which it was.
 */
export async function reportStep(inputs: Inputs, runner: Runner, env: Env): Promise<void> {
  const results = await gatherResults(inputs, { env, now: new Date() });
  await writeFiles(results, inputs.out, runner);
  const verdict = results.problems.length === 0 ? "success" : "failure";
  runner.addSummary(listSummarySections(results));
  runner.setOutput("verdict", verdict);
  runner.log(`The run is a ${verdict}`);
}

async function writeFiles(results: RunResults, out: string, runner: Runner): Promise<void> {
  const report = join(out, "report.html");
  const summary = join(out, "summary.md");
  await openDirectory(out);
  await writeFileAtomically(report, renderReport(results));
  await writeFileAtomically(summary, renderSummary(results));
  runner.setOutput("report", report);
  runner.setOutput("summary", summary);
}
