import type { PlaceInputs } from "../lib/place-inputs.ts";
import { lookerLink } from "../lib/report/looker.ts";
import type { RunLinks } from "../lib/report/results.ts";
import { readPullRequest } from "./event.ts";

const END_USER_TABLE = "mart_carbon_emissions";

/** Where a reader finds the run, its commit and the end-user table. Nothing at home. */
export async function describeLinks(
  { project, warehouse }: PlaceInputs,
  { env, dataset }: { env: Readonly<Record<string, string | undefined>>; dataset: string },
): Promise<RunLinks> {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId } = env;
  const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  // Of a pull request, GITHUB_SHA is a merge that nobody has seen.
  const sha = (await readPullRequest(env))?.headSha ?? env["GITHUB_SHA"];
  const run =
    repository !== undefined && runId !== undefined
      ? `${server}/${repository}/actions/runs/${runId}`
      : undefined;
  return {
    ...(run !== undefined && { run, report: `${run}#artifacts` }),
    ...(repository !== undefined &&
      sha !== undefined && { commit: { sha, url: `${server}/${repository}/commit/${sha}` } }),
    ...(warehouse === "bigquery" &&
      project !== undefined && {
        table: tableAddress(project, dataset),
        looker: lookerLink({ project, dataset, name: END_USER_TABLE }),
      }),
  };
}

/** The end-user table in BigQuery's console. */
function tableAddress(project: string, dataset: string): string {
  const query = new URLSearchParams({
    p: project,
    d: dataset,
    t: END_USER_TABLE,
    page: "table",
  });
  return `https://console.cloud.google.com/bigquery?${query.toString()}`;
}
