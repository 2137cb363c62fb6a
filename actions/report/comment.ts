import type { PlaceInputs } from "../lib/place-inputs.ts";
import { markerOf, renderPullRequestComment } from "../lib/report/pull-request-comment.ts";
import type { RunResults } from "../lib/report/results.ts";

/** Renders the comment on a preview's pull request; undefined for a run that is of none. */
export function renderComment(
  results: RunResults,
  {
    inputs,
    number,
  }: {
    readonly inputs: PlaceInputs & { readonly comment: boolean };
    readonly number: number | undefined;
  },
): string | undefined {
  if (number === undefined) return undefined;
  return renderPullRequestComment(
    { ...results, preview: results.preview ?? number },
    {
      marker: markerOf("preview", inputs.dataset),
      commands: listCommands(inputs, number),
      // What another workflow posts, it posts as untrusted.
      hasDiagrams: inputs.comment,
    },
  );
}

/** What repeats the preview at home, line by line. */
function listCommands(inputs: PlaceInputs, number: number): string[] {
  const { warehouse, project = "", location = "", bucket = "" } = inputs;
  if (warehouse === "duckdb") {
    return [
      "npm ci && npm run pipeline -- --years 2022   # on the base branch",
      `npm run transform -- build --preview ${number}   # on this one`,
    ];
  }
  const place = `--warehouse bigquery --project ${project} --location ${location} --bucket ${bucket}`;
  return ["npm ci", `npm run transform -- build --preview ${number} ${place}`];
}
