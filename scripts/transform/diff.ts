import { PipelineError } from "../../actions/lib/errors.ts";
import type { RelationPlace } from "../../actions/lib/graph/nodes.ts";
import { selectNodes } from "../../actions/lib/graph/select.ts";
import type { Project } from "../../actions/lib/project/project.ts";
import type { DataDifference } from "../../actions/lib/report/results.ts";
import { compareData } from "../../actions/lib/run/data-diff.ts";
import type { DataPair } from "../../actions/lib/run/data-diff.ts";
import { listPairs } from "../../actions/lib/run/data-pairs.ts";
import { openProject as openAs } from "../../actions/lib/run/open-project.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { lookAt, tellBilled } from "../warehouse/look.ts";
import type { TransformArguments } from "./arguments.ts";
import { renderDifferences } from "./diff-tables.ts";
import { openProject } from "./open-project.ts";
import { datasetOf } from "./preview.ts";
import { readSelection } from "./read-selection.ts";
import { tellWarnings } from "./tell-warnings.ts";

/** Shows how the data of one dataset, a preview's for one, differ from those of another. */
export async function showDifferences(given: TransformArguments): Promise<number> {
  const against = findAgainst(given);
  const project = openProject(given);
  const { selection } = await readSelection(given, ["model", "seed"]);
  const { ids, warnings } = selectNodes(project.graph, selection);
  tellWarnings(warnings);
  const pairs = listPairs(project.graph, ids, listPlaces(project, against));
  const { threads, targetPath: out, maxRunBytes: maxBytes } = given;
  const differences = await lookAt({ ...given, out, step: "diff" }, async (looking) => {
    const { warehouse, reports } = looking;
    const wanted = given.select === undefined ? await keepBuilt(pairs, warehouse) : pairs;
    const found = await compareData(warehouse, wanted, { threads, maxBytes });
    tellBilled(given, reports);
    return found;
  });
  console.log(show(differences, given));
  return 0;
}

function show(differences: readonly DataDifference[], given: TransformArguments): string {
  if (given.output === "json") return JSON.stringify(differences, null, 2);
  if (differences.length > 0) return renderDifferences(differences, process.stdout.columns);
  return `There is nothing in ${datasetOf(given)} to compare.`;
}

function findAgainst(given: TransformArguments): string {
  const against = given.against ?? (given.preview === undefined ? undefined : given.dataset);
  if (against !== undefined && against !== datasetOf(given)) return against;
  throw new PipelineError("diff does not say which two datasets to compare.", {
    code: "invalid-input",
    remedy: "Add --preview NUMBER, or name the other dataset with --against NAME.",
  });
}

/** Where the project would have its relations if it were run for another dataset. */
function listPlaces({ dir, invocation }: Project, dataset: string): Map<string, RelationPlace> {
  const { graph } = openAs(dir, { ...invocation, dataset });
  return new Map(
    [...graph.nodes.values()].flatMap((node) =>
      node.kind === "model" || node.kind === "seed" ? [[node.id, node] as const] : [],
    ),
  );
}

/** A preview has only what was changed: the rest is not gone, but was not built. */
async function keepBuilt(pairs: readonly DataPair[], warehouse: Warehouse): Promise<DataPair[]> {
  const built: DataPair[] = [];
  for (const pair of pairs) {
    if ((await warehouse.describe(pair.after)) !== undefined) built.push(pair);
  }
  return built;
}
