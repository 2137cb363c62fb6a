import { styleText } from "node:util";
import { renderArtifact } from "../../actions/lib/artifacts/render-artifact.ts";
import { buildFreshnessResults } from "../../actions/lib/artifacts/sources.ts";
import type { Period } from "../../actions/lib/graph/nodes.ts";
import { selectNodes } from "../../actions/lib/graph/select.ts";
import { Problems } from "../../actions/lib/project/problems.ts";
import { countNoun, formatAge, formatInstant } from "../../actions/lib/report/format.ts";
import { checkFreshness, listChecked } from "../../actions/lib/run/freshness.ts";
import type { FreshnessResult } from "../../actions/lib/run/freshness.ts";
import { toPrintable } from "../run-main.ts";
import { renderTextTable } from "../text-table.ts";
import { lookAt, tellBilled } from "../warehouse/look.ts";
import type { TransformArguments } from "./arguments.ts";
import { openProject } from "./open-project.ts";
import { tellWarnings } from "./tell-warnings.ts";
import { readSelection } from "./read-selection.ts";
import { openTargetFolder } from "../../actions/transform/target-folder.ts";

/**
 * Checks how old the newest rows of sources are, and leaves sources.json. Gives 1 where one is older
 * than an error allows, or cannot be asked.
 */
export async function showFreshness(given: TransformArguments): Promise<number> {
  const { graph, invocation } = openProject(given);
  const { selection } = await readSelection(given, ["source"]);
  const { ids, warnings } = selectNodes(graph, selection);
  tellWarnings(warnings);
  const problems = new Problems();
  const sources = [...graph.nodes.values()].filter((node) => node.kind === "source");
  const checked = listChecked(
    sources.filter(({ id }) => ids.has(id)),
    problems,
  );
  problems.throwIfAny();
  if (checked.length === 0) {
    console.error("No source that is selected states how fresh it has to be.");
    return 0;
  }
  const startedMs = Date.now();
  const { threads, targetPath: out } = given;
  const results = await lookAt({ ...given, out, step: "freshness" }, async (looking) => {
    const { warehouse, reports } = looking;
    const found = await checkFreshness(checked, { warehouse, now: Date.now, threads });
    tellBilled(given, reports);
    return found;
  });
  const endedMs = Date.now();
  const artifact = buildFreshnessResults(results, {
    invocationId: invocation.id,
    generatedAt: new Date(endedMs).toISOString(),
    elapsedMs: endedMs - startedMs,
  });
  await openTargetFolder(given.targetPath).write("sources.json", renderArtifact(artifact));
  if (!given.isQuiet) console.log(renderFreshness(results, process.stdout.columns));
  const concerns = results.filter(({ status }) => status !== "pass");
  for (const concern of concerns) console.error(renderConcern(concern));
  return concerns.some(({ status }) => status !== "warn") ? 1 : 0;
}

/** A line a source table, in the order of the project. */
export function renderFreshness(results: readonly FreshnessResult[], width?: number): string {
  const columns = [
    { head: "source" },
    { head: "status" },
    { head: "newest row" },
    { head: "age", align: "right" as const },
    { head: "warns after", align: "right" as const },
    { head: "fails after", align: "right" as const },
  ];
  const rows = results.map(({ node, status, loadedAtMs, ageMs }) => [
    `${node.sourceName}.${node.name}`,
    status,
    loadedAtMs === undefined ? "" : formatInstant(loadedAtMs),
    ageMs === undefined ? "" : ageMs < 0 ? `in ${formatAge(ageMs)}` : formatAge(ageMs),
    renderPeriod(node.freshness?.warnAfter),
    renderPeriod(node.freshness?.errorAfter),
  ]);
  return renderTextTable(columns, rows, width);
}

function renderPeriod(period: Period | undefined): string {
  return period === undefined ? "" : countNoun(period.count, period.period);
}

function renderConcern({ status, message = "" }: FreshnessResult): string {
  return `${styleText(status === "warn" ? "yellow" : "red", status)}  ${toPrintable(message)}`;
}
