import { join } from "node:path";
import { readRunResults, withdrawResults } from "../../actions/lib/artifacts/run-results.ts";
import type { EarlierResults } from "../../actions/lib/artifacts/run-results.ts";
import { PipelineError } from "../../actions/lib/errors.ts";
import { selectNodes } from "../../actions/lib/graph/select.ts";
import { findModified } from "../../actions/lib/graph/state.ts";
import type { EarlierState } from "../../actions/lib/graph/state.ts";
import type { Project } from "../../actions/lib/project/project.ts";
import { describeSurroundings } from "../../actions/lib/project/surroundings.ts";
import { findChangedInputs, readCandidates } from "../../actions/lib/run/candidate-state.ts";
import { RESOURCES } from "../../actions/lib/run/plan.ts";
import type { Command } from "../../actions/lib/run/plan.ts";
import { planRetry } from "../../actions/lib/run/retry.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import type { TransformArguments } from "./arguments.ts";
import { restoreArguments } from "./earlier-run.ts";
import { openProject } from "./open-project.ts";
import { readSelection, readState, readText } from "./read-selection.ts";
import { runHere, withWarehouse } from "./run.ts";
import { openTargetFolder } from "../../actions/transform/target-folder.ts";

/** Goes on with the last run from where it failed, with that run's arguments. */
export async function retry(asked: TransformArguments): Promise<number> {
  const file = join(asked.targetPath, "run_results.json");
  const earlier = await readText(file);
  if (earlier === undefined) {
    throw new PipelineError(`There is no ${file} to go on from.`, {
      code: "invalid-input",
      remedy: "Run build, run, seed or test, or name another folder with --target-path DIR.",
    });
  }
  const { args, ...results } = readRunResults(earlier);
  const { given, command } = restoreArguments(args, asked);
  const project = openProject(given);
  const before = await readState(given.targetPath);
  const { selection, state } = await readSelection(given, RESOURCES[command]);
  // What result: selected is gone where the run wrote over the results that it was given.
  const isByResult = [given.select, given.exclude].some((text) => text?.includes("result:"));
  const selected = isByResult ? undefined : selectNodes(project.graph, selection).ids;
  return withWarehouse(given, async (opened) => {
    const { warehouse } = opened;
    // Another way to build it may have a part in every model.
    const isOtherwise = asked.isFullRefresh && args["full_refresh"] !== true;
    const modified = isOtherwise
      ? new Set(project.graph.nodes.keys())
      : await findRetried({ command, results, before, project, warehouse });
    const plan = await planRetry(
      project.graph,
      { ...results, command, modified, selected },
      warehouse,
    );
    const work = [plan.nodes, plan.tests, plan.unitTests].flat();
    // Without work there may still be candidates that only wait to be published.
    if (work.length === 0 && plan.reused.size === 0) {
      console.log("Nothing is left to do of the last run.");
      return 0;
    }
    const ids = new Set(work.map(({ id }) => id));
    const left = withdrawResults(earlier, { ids, invocationId: project.invocation.id });
    await openTargetFolder(given.targetPath).write("run_results.json", [left]);
    return runHere({ given, project, plan, state, ...opened, earlier: left });
  });
}

/**
 * Ids of what is written otherwise than in the earlier run, and of what it read that was written
 * since. All of them where nobody can tell: variables may have a part anywhere, and candidates of
 * another run are of other texts.
 */
async function findRetried(earlier: {
  command: Command;
  results: Omit<EarlierResults, "args">;
  before: EarlierState;
  project: Project;
  warehouse: Warehouse;
}): Promise<ReadonlySet<string>> {
  const { command, results, before, project, warehouse } = earlier;
  const { graph, invocation } = project;
  const all = new Set(graph.nodes.keys());
  const { env = [], hash } = results.surroundings ?? {};
  if (describeSurroundings(project, env).hash !== hash) return all;
  // What stands of the earlier run was made of these too.
  for (const name of env) invocation.envRead?.add(name);
  const modified = findModified(graph, before);
  if (command === "test" || results.isPublished) return modified;
  const built = [...results.statuses.keys()].filter((id) => !results.unchanged.has(id));
  const datasets = built.flatMap((id) => {
    const node = graph.nodes.get(id);
    return node?.kind === "model" || node?.kind === "seed" ? [node.dataset] : [];
  });
  const candidates = await readCandidates(new Set(datasets), warehouse);
  if (candidates === undefined || !results.invocationIds.has(candidates.invocationId)) return all;
  return new Set([...modified, ...(await findChangedInputs(candidates, warehouse))]);
}
