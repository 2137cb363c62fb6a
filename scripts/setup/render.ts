import { styleText } from "node:util";
import { wrapAnsi } from "fast-wrap-ansi";
import type { SetupOptions } from "./arguments.ts";
import { renderCommandLines } from "./command.ts";
import { listLooks } from "./look.ts";
import type { Missing } from "./look.ts";
import { nameStateBucket } from "./names.ts";
import type { Step } from "./plan.ts";

/** What is asked before anything is done. */
export function renderLooks(options: SetupOptions): string {
  const looks = Object.values(listLooks(options));
  const lines = looks.map(({ why, command }) => `  ${why}\n${renderCommandLines(command, "    ")}`);
  return ["First it looks, and changes nothing:", ...lines].join("\n");
}

/** What is going to be done, numbered. */
export function renderSteps(steps: readonly Step[]): string {
  return steps
    .map(
      ({ title, why, command }, index) =>
        `  ${index + 1}. ${styleText("bold", title)}\n${wrap(why, "     ")}\n${renderCommandLines(command, "     ")}`,
    )
    .join("\n");
}

/** What it is going to cost, which README.md tells at length. */
export const COST = `It costs nothing to make. Four years of sample data are 0.4 GB of tables,
within what BigQuery gives away each month, and 18 MB in the lake.
README.md says more, under "Cost".`;

/** What is lost when all is deleted. */
export function renderLoss({ project, dataset }: SetupOptions): string {
  const text = `This deletes ${dataset}, the raw tables and the lake in ${project}, with all data in them; GitHub's variables and its environment production; and ${nameStateBucket(project)}. APIs stay enabled, and so do datasets of previews (${dataset}_pr_N): close their pull requests first, which drops them.`;
  return wrap(text, "");
}

/** Everything that is missing, with how to get it. */
export function renderMissing(missing: readonly Missing[]): string {
  const head =
    missing.length === 1 ? "One thing is missing:" : `${missing.length} things are missing:`;
  return [head, ...missing.map(({ what, remedy }) => `  ${what}\n    ${remedy}`)].join("\n");
}

/** Where to look when all is made. */
export function renderEnd({ project, repository, backfill }: SetupOptions, table?: string): string {
  const actions = `https://github.com/${repository}/actions/workflows/pipeline.yml`;
  return [
    "All is there.",
    `  Runs    ${actions}`,
    `  Tables  https://console.cloud.google.com/bigquery?project=${project}`,
    ...(table === undefined ? [] : [`  Read    ${table}, once a run has published it`]),
    ...(backfill === undefined
      ? [`  Next    gh workflow run pipeline.yml --repo ${repository} -f years=2019-2024`]
      : []),
  ].join("\n");
}

/** Text within 80 columns, each line behind `margin`. */
function wrap(text: string, margin: string): string {
  const lines = wrapAnsi(text, 80 - margin.length).split("\n");
  return lines.map((line) => margin + line).join("\n");
}
