import type { EarlierState } from "../../actions/lib/graph/state.ts";
import type { Project } from "../../actions/lib/project/project.ts";
import type { Plan } from "../../actions/lib/run/plan.ts";
import { NOTHING_PUBLISHED, preparePreview } from "../../actions/lib/run/preview.ts";
import type { PreparedPreview } from "../../actions/lib/run/preview.ts";
import { namePreview } from "../../actions/lib/warehouse/previews.ts";
import type { Preview } from "../../actions/lib/warehouse/previews.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import type { TransformArguments } from "./arguments.ts";
import { tellWarnings } from "./tell-warnings.ts";

type Given = Pick<TransformArguments, "dataset" | "preview">;

/** What the command line builds beside what people read; undefined where it builds that. */
export function previewOf({ dataset, preview }: Given): Preview | undefined {
  return preview === undefined ? undefined : namePreview(dataset, preview);
}

/** The dataset that the command line builds. */
export function datasetOf(given: Given): string {
  return previewOf(given)?.dataset ?? given.dataset;
}

/** Finds what a preview reads of production, and tells what a reader would not expect. */
export async function prepareHere(
  given: Given,
  options: {
    readonly project: Project;
    readonly plan: Plan;
    readonly state: EarlierState | undefined;
    readonly warehouse: Warehouse;
  },
): Promise<PreparedPreview> {
  const preview = previewOf(given);
  if (preview === undefined) throw new Error("no preview was asked for");
  const { state: production = NOTHING_PUBLISHED } = options;
  const prepared = await preparePreview({ ...options, preview, production });
  tellWarnings(prepared.warnings);
  return prepared;
}
