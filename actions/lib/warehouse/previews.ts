import { PipelineError } from "../errors.ts";

/** What a pull request would make of a dataset, built beside it. */
export interface Preview {
  /** `carbon_emissions_pr_12`; what has a schema of its own is in `carbon_emissions_pr_12_<schema>`. */
  readonly dataset: string;
  /** The pull request's. */
  readonly number: number;
}

/** The preview of a dataset for a pull request. Throws PipelineError `invalid-input`. */
export function namePreview(published: string, number: number): Preview {
  if (Number.isSafeInteger(number) && number > 0) {
    return { dataset: `${published}_pr_${number}`, number };
  }
  throw new PipelineError(`${number} is no number of a pull request.`, {
    code: "invalid-input",
    remedy: "Give a whole number, 1 or more.",
  });
}

/** The preview that a dataset is of, going by its name; undefined for any other dataset. */
export function readPreview(published: string, dataset: string): Preview | undefined {
  if (!dataset.startsWith(`${published}_pr_`)) return undefined;
  const [, digits] = /^_pr_([1-9]\d{0,14})(?:_|$)/.exec(dataset.slice(published.length)) ?? [];
  return digits === undefined ? undefined : { dataset, number: Number(digits) };
}

/** Whether a preview may write to a dataset: its own, one of a schema in it, or candidates of these. */
export function isOfPreview(preview: Preview, dataset: string): boolean {
  return dataset === preview.dataset || dataset.startsWith(`${preview.dataset}_`);
}
