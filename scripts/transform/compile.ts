import { access } from "node:fs/promises";
import { join } from "node:path";
import { compiledFile } from "../../actions/lib/artifacts/compiled.ts";
import type { ModelNode, TestNode } from "../../actions/lib/graph/nodes.ts";
import { listDeferred } from "../../actions/lib/graph/state.ts";
import { Problems } from "../../actions/lib/project/problems.ts";
import type { Project } from "../../actions/lib/project/project.ts";
import { countNoun } from "../../actions/lib/report/format.ts";
import { buildTestSql } from "../../actions/lib/run/audit.ts";
import { checkColumns } from "../../actions/lib/run/check-columns.ts";
import { compileTest } from "../../actions/lib/run/compile-tests.ts";
import { Compiler } from "../../actions/lib/run/compile.ts";
import type { CompiledSql } from "../../actions/lib/run/compile.ts";
import { findDeferred } from "../../actions/lib/run/defer.ts";
import { checkByDryRun } from "../../actions/lib/run/dry-run.ts";
import { planTransform, RESOURCES } from "../../actions/lib/run/plan.ts";
import type { Plan } from "../../actions/lib/run/plan.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { printProblem } from "../run-main.ts";
import { lookAt } from "../warehouse/look.ts";
import { openAnalysisCache } from "./analysis-cache.ts";
import type { TransformArguments } from "./arguments.ts";
import { openProject } from "./open-project.ts";
import { tellWarnings } from "./tell-warnings.ts";
import { readSelection } from "./read-selection.ts";
import { openTargetFolder } from "../../actions/transform/target-folder.ts";

/**
 * Writes the SQL of models and tests by the names that people read, and prints it where one model is
 * selected. Templates ask the warehouse where there is one; nothing is built. Gives 1 where BigQuery
 * would refuse any of it, which it says without running it.
 */
export async function compileNodes(given: TransformArguments): Promise<number> {
  const project = openProject(given);
  const { selection, state } = await readSelection(given, RESOURCES.compile);
  const plan = planTransform(project.graph, { command: "compile", selection });
  tellWarnings(plan.warnings);
  const compile = async (warehouse: Warehouse | undefined): Promise<number> => {
    const places = given.defers && state !== undefined ? listDeferred(state) : new Map();
    const deferred = warehouse && (await findDeferred(project.graph, plan, { places, warehouse }));
    const compiling = { given, project, plan, warehouse, deferred: deferred ?? places };
    await checkNames(compiling);
    const compiled = await compileAll(compiling);
    await writeCompiled(compiled, compiling);
    return tellDryRun(compiled, compiling);
  };
  const { targetPath: out, isQuiet: _, ...options } = given;
  if (!(await isThere(given))) return compile(undefined);
  return lookAt({ ...options, out, step: "compile" }, ({ warehouse }) => compile(warehouse));
}

type Compiled = ReadonlyMap<ModelNode | TestNode, CompiledSql>;

interface Compiling {
  readonly given: TransformArguments;
  readonly project: Project;
  readonly plan: Plan;
  readonly warehouse: Warehouse | undefined;
  readonly deferred: ReadonlyMap<string, { readonly dataset: string; readonly alias: string }>;
}

/** Templates that ask nothing compile without a warehouse. */
async function isThere({ database, place }: TransformArguments): Promise<boolean> {
  if (place.kind !== "duckdb") return true;
  return access(database).then(
    () => true,
    () => false,
  );
}

/** Says what the warehouse would refuse, where it can check without running. */
async function tellDryRun(
  compiled: Compiled,
  { given, project: { graph }, warehouse }: Compiling,
): Promise<number> {
  if (warehouse === undefined) return 0;
  const { problems, unchecked } = await checkByDryRun(compiled, { graph, warehouse });
  for (const problem of problems) printProblem({ message: problem });
  if (unchecked.length > 0 && !given.isQuiet) {
    const names = unchecked.join(", ");
    console.error(`Not checked, because what it reads is not published yet: ${names}.`);
  }
  return problems.length > 0 ? 1 : 0;
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
async function compileAll({
  given,
  project,
  plan,
  warehouse,
  deferred,
}: Compiling): Promise<Compiled> {
  const compiler = new Compiler({ project, built: new Set(), deferred, warehouse });
  const compiled = new Map<ModelNode | TestNode, CompiledSql>();
  for (const node of plan.nodes) {
    if (node.kind !== "model") continue;
    const isIncremental = await isAddedTo(node, { given, warehouse });
    compiled.set(node, await compiler.compileModel(node, { view: "published", isIncremental }));
  }
  for (const node of plan.tests) {
    const test = await compileTest(node, { project, compiler, view: "published" });
    compiled.set(node, { sql: buildTestSql(test), lineOf: test.lineOf });
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
  compiled: Compiled,
  { given, plan, project: { graph } }: Compiling,
): Promise<void> {
  const files = [...compiled].map(
    ([node, { sql }]) => [compiledFile(node, graph), `${sql}\n`] as const,
  );
  await openTargetFolder(given.targetPath).add("compiled", files);
  const models = plan.nodes.filter((node) => node.kind === "model");
  const [only] = models;
  if (models.length === 1 && only !== undefined) console.log(compiled.get(only)?.sql);
  if (given.isQuiet) return;
  const place = join(given.targetPath, "compiled");
  console.error(`Wrote ${countNoun(files.length, "file")} to ${place}.`);
}
