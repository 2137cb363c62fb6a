import { access } from "node:fs/promises";
import { join } from "node:path";
import { compiledFile } from "../../actions/lib/artifacts/compiled.ts";
import type { ModelNode } from "../../actions/lib/graph/nodes.ts";
import { listDeferred } from "../../actions/lib/graph/state.ts";
import { Problems } from "../../actions/lib/project/problems.ts";
import type { Project } from "../../actions/lib/project/project.ts";
import { countNoun } from "../../actions/lib/report/format.ts";
import { buildTestSql } from "../../actions/lib/run/audit.ts";
import { checkColumns } from "../../actions/lib/run/check-columns.ts";
import { compileTest } from "../../actions/lib/run/compile-tests.ts";
import { Compiler } from "../../actions/lib/run/compile.ts";
import { findDeferred } from "../../actions/lib/run/defer.ts";
import { planTransform, RESOURCES } from "../../actions/lib/run/plan.ts";
import type { Plan } from "../../actions/lib/run/plan.ts";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { openAnalysisCache } from "./analysis-cache.ts";
import type { TransformArguments } from "./arguments.ts";
import { openProject } from "./open-project.ts";
import { tellWarnings } from "./tell-warnings.ts";
import { readSelection } from "./read-selection.ts";
import { openTargetFolder } from "../../actions/transform/target-folder.ts";

/**
 * Writes the SQL of models and tests by the names that people read, and prints it where one model is
 * selected. Templates ask the warehouse where there is one; nothing is built.
 */
export async function compileNodes(given: TransformArguments): Promise<number> {
  const project = openProject(given);
  const { selection, state } = await readSelection(given, RESOURCES.compile);
  const plan = planTransform(project.graph, { command: "compile", selection });
  tellWarnings(plan.warnings);
  const warehouse = await openIfThere(given);
  try {
    const places = given.defers && state !== undefined ? listDeferred(state) : new Map();
    const deferred = warehouse && (await findDeferred(project.graph, plan, { places, warehouse }));
    const compiling = { given, project, plan, warehouse, deferred: deferred ?? places };
    await checkNames(compiling);
    await writeCompiled(await compileAll(compiling), compiling);
    return 0;
  } finally {
    await warehouse?.close();
  }
}

interface Compiling {
  readonly given: TransformArguments;
  readonly project: Project;
  readonly plan: Plan;
  readonly warehouse: Warehouse | undefined;
  readonly deferred: ReadonlyMap<string, { readonly dataset: string; readonly alias: string }>;
}

async function openIfThere({ database, threads }: TransformArguments) {
  const isThere = await access(database).then(
    () => true,
    () => false,
  );
  if (!isThere) return undefined;
  return openWarehouse({ kind: "duckdb", path: database, readOnly: true, threads });
}

async function checkNames({ given, project, plan, warehouse, deferred }: Compiling) {
  const problems = new Problems();
  const cache = await openAnalysisCache(given.targetPath);
  const models = new Set(plan.nodes.map(({ id }) => id));
  await checkColumns(project, { models, warehouse, deferred, cache, problems });
  await cache.save();
  problems.throwIfAny();
}

/** SQL by node, in the order of building, then of tests. */
async function compileAll({ given, project, plan, warehouse, deferred }: Compiling) {
  const compiler = new Compiler({ project, built: new Set(), deferred, warehouse });
  const compiled = new Map<Plan["nodes"][number] | Plan["tests"][number], string>();
  for (const node of plan.nodes) {
    if (node.kind !== "model") continue;
    const isIncremental = await isAddedTo(node, { given, warehouse });
    const { sql } = await compiler.compileModel(node, { view: "published", isIncremental });
    compiled.set(node, sql);
  }
  for (const node of plan.tests) {
    const test = await compileTest(node, { project, compiler, view: "published" });
    compiled.set(node, buildTestSql(test));
  }
  return compiled;
}

async function isAddedTo(
  { config, dataset, alias: name }: ModelNode,
  { given, warehouse }: Pick<Compiling, "given" | "warehouse">,
): Promise<boolean> {
  if (config.materialized !== "incremental" || (config.fullRefresh ?? given.isFullRefresh)) {
    return false;
  }
  return (await warehouse?.describe({ dataset, name }))?.kind === "table";
}

async function writeCompiled(
  compiled: Awaited<ReturnType<typeof compileAll>>,
  { given, plan, project: { graph } }: Compiling,
): Promise<void> {
  const files = [...compiled].map(
    ([node, sql]) => [compiledFile(node, graph), `${sql}\n`] as const,
  );
  await openTargetFolder(given.targetPath).add("compiled", files);
  const models = plan.nodes.filter(({ kind }) => kind === "model");
  const [only] = models;
  if (models.length === 1 && only !== undefined) console.log(compiled.get(only));
  if (given.isQuiet) return;
  const place = join(given.targetPath, "compiled");
  console.error(`Wrote ${countNoun(files.length, "file")} to ${place}.`);
}
