import { PipelineError } from "../../errors.ts";
import { readPreview } from "../previews.ts";
import type { Preview } from "../previews.ts";
import { isOurs } from "./labels.ts";
import type { Publisher } from "./publish.ts";
import type { DatasetResource } from "./resources.ts";
import type { Tables } from "./tables.ts";

/** The label that says which pull request a dataset is a preview for. */
const LABEL = "preview";

/** Datasets that both their name and our labels say are previews of one. */
export async function listPreviews(published: string, tables: Tables): Promise<Preview[]> {
  const datasets = await tables.listDatasets();
  return datasets.flatMap((resource) => {
    const preview = readPreview(published, resource.datasetReference.datasetId);
    return preview !== undefined && isLabelled(resource, preview) ? [preview] : [];
  });
}

/** Removes a dataset of a preview, and what was still to be published to it. */
export async function dropPreview(
  preview: Preview,
  { tables, publisher }: { tables: Tables; publisher: Publisher | undefined },
): Promise<void> {
  const found = await tables.getDataset(preview.dataset);
  if (found === undefined) return;
  if (!isLabelled(found, preview)) {
    throw new PipelineError(
      `The dataset ${preview.dataset} is not a preview of this pipeline's making, and stays.`,
      { code: "warehouse", remedy: "Remove it by hand if nobody needs it." },
    );
  }
  await publisher?.forget(preview.dataset);
  await tables.removeDataset(preview.dataset);
}

function isLabelled(resource: DatasetResource, { number }: Preview): boolean {
  return isOurs(resource) && resource.labels?.[LABEL] === String(number);
}
