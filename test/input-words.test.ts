import { expect, it } from "vitest";
import { INPUTS as EXTRACT } from "../actions/extract/inputs.ts";
import { toInputWords } from "../actions/lib/input-words.ts";
import { INPUTS as PLAN } from "../actions/plan/inputs.ts";
import { INPUTS as TRANSFORM } from "../actions/transform/inputs.ts";
import { OPTIONS } from "../scripts/transform/options.ts";

it.each([
  ["Run again later, or name another address with --source.", "with the input source."],
  ["Give it with --source factors=ADDRESS.", "Give it with source: factors=ADDRESS."],
  ["Run with --location europe-west2, or", "Run with location: europe-west2, or"],
  ["Run with --location EU.", "Run with location: EU."],
  ["Name what to select, or leave --select out to take all.", "leave the input select out"],
  ["Correct --project: gcloud projects list shows them.", "Correct the input project: gcloud"],
  ["Let it read less, or raise --max-bytes-billed.", "raise the input max-bytes-billed."],
  [
    "Make it: bq --location <location> mk --dataset p:d",
    "bq --location <location> mk --dataset p:d",
  ],
  [
    "Build it anew: npm run transform -- build --full-refresh --select a",
    "--full-refresh --select a",
  ],
  ["Pass --source-map or --target-path DIR.", "Pass --source-map or --target-path DIR."],
])("says in a workflow's words: %s", (remedy, said) => {
  expect(toInputWords(remedy)).toContain(said);
});

it("names an input for every option of the command line that has one", () => {
  const inputs = Object.keys({ ...PLAN, ...EXTRACT, ...TRANSFORM });
  const shared = inputs.filter((name) => name in OPTIONS || name === "years" || name === "source");
  for (const name of shared) expect(toInputWords(`Use --${name}.`)).toBe(`Use the input ${name}.`);
});
