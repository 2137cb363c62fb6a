import { PipelineError } from "../../actions/lib/errors.ts";
import type { Analysis, ColumnOrigin } from "../../actions/lib/googlesql/columns.ts";
import { renderLineageJson } from "../../actions/lib/graph/lineage-json.ts";
import { renderLineageMermaid } from "../../actions/lib/graph/lineage-mermaid.ts";
import { renderLineageText } from "../../actions/lib/graph/lineage-text.ts";
import { traceColumns } from "../../actions/lib/graph/lineage.ts";
import type { Lineage } from "../../actions/lib/graph/lineage.ts";
import { endWithNearest } from "../../actions/lib/graph/nearest.ts";
import type { ModelNode, ProjectGraph } from "../../actions/lib/graph/nodes.ts";
import { findEdges, followEdges } from "../../actions/lib/graph/upstream.ts";
import { Problems } from "../../actions/lib/project/problems.ts";
import { checkColumns } from "../../actions/lib/run/check-columns.ts";
import { openAnalysisCache } from "./analysis-cache.ts";
import type { OutputFormat, TransformArguments } from "./arguments.ts";
import { openProject } from "./open-project.ts";

/**
 * Shows where a column, or each column of a model, comes from. Only models on the way are looked
 * into, and no warehouse is asked.
 */
export async function showLineage(given: TransformArguments): Promise<number> {
  const project = openProject(given);
  const { model, column } = findSubject(given.subject ?? "", project.graph);
  const models = followEdges(findEdges(project.graph).parents, [model.id]).add(model.id);
  const problems = new Problems();
  const cache = await openAnalysisCache(given.targetPath);
  const options = { models, warehouse: undefined, cache, problems };
  const analyses = await checkColumns(project, options);
  await cache.save();
  problems.throwIfAny();
  const targets =
    column === undefined
      ? listColumns(model, analyses.get(model.name))
      : [{ relation: model.name, column }];
  const nodes = [...project.graph.nodes.values()];
  const seeds = new Set(nodes.filter(({ kind }) => kind === "seed").map(({ name }) => name));
  console.log(RENDERERS[given.output](traceColumns(targets, { analyses, seeds })));
  return 0;
}

const RENDERERS: Readonly<Record<OutputFormat, (lineage: Lineage) => string>> = {
  text: renderLineageText,
  json: (lineage) => JSON.stringify(renderLineageJson(lineage), null, 2),
  mermaid: renderLineageMermaid,
};

/** Reads `model` or `model.column`. */
function findSubject(
  subject: string,
  { nodes }: ProjectGraph,
): { model: ModelNode; column: string | undefined } {
  const models = [...nodes.values()].filter((node) => node.kind === "model");
  const find = (name: string) => models.find((node) => node.name === name);
  const end = subject.lastIndexOf(".");
  const whole = find(subject);
  const model = whole ?? find(subject.slice(0, Math.max(0, end)));
  if (model !== undefined) return { model, column: whole ? undefined : subject.slice(end + 1) };
  const name = end < 0 ? subject : subject.slice(0, end);
  const hint = endWithNearest(
    name,
    models.map((node) => node.name),
  );
  throw new PipelineError(`There is no model ${name}${hint}`, {
    code: "invalid-input",
    remedy: "Write lineage MODEL.COLUMN, or lineage MODEL for all its columns.",
  });
}

function listColumns({ name: relation }: ModelNode, analysis?: Analysis): ColumnOrigin[] {
  const names = analysis?.columns?.flatMap(({ name }) => name ?? []);
  if (names !== undefined) return names.map((column) => ({ relation, column }));
  throw new PipelineError(
    `Which columns ${relation} has is not known: its SQL asks the warehouse, or reads all columns of a source that does not list them.`,
    {
      code: "invalid-input",
      remedy: `Give each column of such a source its data_type, or ask for one: lineage ${relation}.COLUMN.`,
    },
  );
}
