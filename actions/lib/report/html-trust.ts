import { listSteps } from "./digest.ts";
import { countNoun } from "./format.ts";
import { escapeHtml, renderHtmlTable } from "./html-table.ts";
import type { RunResults } from "./results.ts";

/** A project may have more tables than a reader wants to see. */
const MAX_TABLES = 500;

/** What each table is computed from, back to the published files. */
export function renderLineage({ transform, dataset }: RunResults): string {
  const models = (transform?.nodes ?? []).filter(({ kind }) => kind === "model" || kind === "seed");
  const names = (ids: readonly string[]): string =>
    ids.map((id) => id.split(".").slice(-1).join("")).join(", ");
  const table = renderHtmlTable(
    [
      { head: "Table", cell: (node) => node.name },
      {
        head: "Is computed from",
        cell: (node) => names(node.dependsOn) || "a file of the project",
      },
    ],
    models.slice(0, MAX_TABLES),
  );
  if (table === "") return "";
  const where = dataset === undefined ? "" : ` of ${escapeHtml(dataset)}`;
  const summary = `Table by table: ${countNoun(models.length, "table")}`;
  return [
    `<p>Each figure is a reading times its year's factor. They are the rows of <code>mart_carbon_emissions</code>${where}; a factor's row and file are above.</p>`,
    `<details class="list"><summary>${summary}</summary>\n${table}</details>`,
  ].join("\n");
}

/** What was done, with what, and what came of it. */
export function renderRun(results: RunResults): string {
  const steps = renderHtmlTable(
    [
      { head: "Step", cell: (row) => row.step },
      { head: "Outcome", cell: (row) => row.outcome },
    ],
    listSteps(results),
  );
  const notes = results.notes.map((text) => `<li>${escapeHtml(text)}</li>`);
  const list = notes.length === 0 ? "" : `\n<ul>\n${notes.join("\n")}\n</ul>`;
  return `${steps}${list}${renderLinks(results)}`;
}

function renderLinks({ links = {} }: RunResults): string {
  const { commit, looker, run, table } = links;
  const found = [
    [run, "The run and its logs"],
    [commit?.url, `Made from commit ${commit?.sha.slice(0, 7)}`],
    [table, "The table in BigQuery"],
    [looker, "Open as a new report in Looker Studio"],
  ] as const;
  const items = found.flatMap(([address, text]) =>
    address?.startsWith("https://")
      ? [`<li><a href="${escapeHtml(address)}" rel="noreferrer">${escapeHtml(text)}</a></li>`]
      : [],
  );
  return items.length === 0 ? "" : `\n<ul>\n${items.join("\n")}\n</ul>`;
}
