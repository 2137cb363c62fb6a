import { join } from "node:path";
import { readRunResults, withdrawResults } from "../../actions/lib/artifacts/run-results.ts";
import { PipelineError } from "../../actions/lib/errors.ts";
import { findModified } from "../../actions/lib/graph/state.ts";
import { selectNodes } from "../../actions/lib/graph/select.ts";
import { RESOURCES } from "../../actions/lib/run/plan.ts";
import { planRetry } from "../../actions/lib/run/retry.ts";
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
  const { args, statuses, isPublished, unchanged, surroundings } = readRunResults(earlier);
  const { given, command } = restoreArguments(args, asked);
  const project = openProject(given);
  // Which nodes a variable has a part in is not known, so that another value changes them all.
  const isSame = surroundings === undefined || surroundings === project.surroundings;
  const modified = isSame
    ? findModified(project.graph, await readState(given.targetPath))
    : new Set(project.graph.nodes.keys());
  const { selection, state } = await readSelection(given, RESOURCES[command]);
  // What result: selected is gone where the run wrote over the results that it was given.
  const isByResult = [given.select, given.exclude].some((text) => text?.includes("result:"));
  const selected = isByResult ? undefined : selectNodes(project.graph, selection).ids;
  const before = { command, statuses, modified, isPublished, unchanged, selected };
  return withWarehouse(given, async (opened) => {
    const { warehouse } = opened;
    const plan = await planRetry(project.graph, before, warehouse);
    const work = [plan.nodes, plan.tests, plan.unitTests].flat();
    // Without work there may still be candidates that only wait to be published.
    if (work.length === 0 && plan.reused.size === 0) {
      console.log("Nothing is left to do of the last run.");
      return 0;
    }
    const left = withdrawResults(earlier, new Set(work.map(({ id }) => id)));
    await openTargetFolder(given.targetPath).write("run_results.json", [left]);
    return runHere({ given, project, plan, state, ...opened, earlier: left });
  });
}
