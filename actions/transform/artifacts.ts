import { buildCatalog } from "../lib/artifacts/catalog.ts";
import { compiledFile } from "../lib/artifacts/compiled.ts";
import { buildManifest, renderManifest } from "../lib/artifacts/manifest.ts";
import { mergePublished } from "../lib/artifacts/published-manifest.ts";
import { renderArtifact } from "../lib/artifacts/render-artifact.ts";
import { buildRunResults, continueRunResults } from "../lib/artifacts/run-results.ts";
import { PipelineError } from "../lib/errors.ts";
import type { ProjectNode } from "../lib/graph/nodes.ts";
import type { Lake } from "../lib/lake/lake.ts";
import { readJson } from "../lib/lake/text.ts";
import type { Project } from "../lib/project/project.ts";
import { describeSurroundings } from "../lib/project/surroundings.ts";
import type { NodeResult, TransformResults } from "../lib/report/results.ts";
import type { RelationDescription, Warehouse } from "../lib/warehouse/warehouse.ts";
import { manifestKey } from "./manifest-key.ts";

/** Where artifacts go. */
export interface ArtifactFolder {
  /** Writes or replaces a file, whole or not at all. */
  write(file: string, text: Iterable<string>): Promise<void>;
  /** Writes files of a folder; others that are there stay, as what was printed may name them. */
  add(folder: string, files: Iterable<readonly [file: string, text: string]>): Promise<void>;
}

export interface ArtifactOptions {
  readonly folder: ArtifactFolder;
  /** The arguments of the run, for `retry`: written as they are, so no secrets. */
  readonly args: Readonly<Record<string, unknown>>;
  /** run_results.json of the run that this one goes on with. */
  readonly earlier?: string | undefined;
}

/**
 * Writes dbt's artifacts of a run and the SQL that it sent, and in `lake` the manifest of what is now
 * published. The catalog tells of what the run published and what that reads; a run that published
 * nothing leaves the one that is there.
 */
export async function writeArtifacts(
  { nodes, isPublished }: TransformResults,
  run: ArtifactOptions & {
    readonly project: Project;
    readonly warehouse: Warehouse;
    /** As the warehouse's own, for those who have asked it before. */
    readonly describe?: Warehouse["describe"];
    /** Milliseconds since 1970. */
    readonly startedMs: number;
    readonly endedMs: number;
    readonly lake: Lake | undefined;
  },
): Promise<void> {
  const { project, folder, args, earlier, startedMs, endedMs } = run;
  const generatedAt = new Date(endedMs).toISOString();
  const compiled = new Map(nodes.flatMap(({ id, compiledSql: sql }) => (sql ? [[id, sql]] : [])));
  const stamp = { generatedAt, invocationId: project.invocation.id };
  const elapsedMs = endedMs - startedMs;
  const surroundings = describeSurroundings(project);
  const told = { ...stamp, elapsedMs, args, project, surroundings, isPublished };
  const results = buildRunResults(nodes, told);
  await folder.add("compiled", listCompiled(compiled, run));
  await folder.write("manifest.json", renderManifest(project, { generatedAt, compiled }));
  const all = earlier === undefined ? results : continueRunResults(earlier, results);
  if (isPublished) {
    const done = new Set(all.results.map(({ unique_id }) => unique_id));
    await keepPublished(done, { ...run, generatedAt });
    const descriptions = await describeRelations(nodes, run);
    const catalog = buildCatalog(project, { generatedAt, descriptions });
    await folder.write("catalog.json", renderArtifact(catalog));
  }
  // Last: what goes on from these results finds the rest.
  await folder.write("run_results.json", renderArtifact(all));
}

async function keepPublished(
  done: ReadonlySet<string>,
  run: { project: Project; lake: Lake | undefined; generatedAt: string },
): Promise<void> {
  const { project, lake, generatedAt } = run;
  if (lake === undefined) return;
  const key = manifestKey(project.invocation.dataset);
  // Unit tests say nothing of what is published, and never run where there is no DuckDB.
  const isWhole = Iterator.from(project.graph.nodes.values()).every(
    (node) =>
      done.has(node.id) || node.kind === "source" || node.kind === "unit_test" || isEphemeral(node),
  );
  const text = isWhole
    ? renderManifest(project, { generatedAt })
    : renderArtifact(
        mergePublished(buildManifest(project, { generatedAt }), {
          // Spoilt, it is none: what is not known to be published counts as changed.
          earlier: await readJson(lake, key),
          done,
        }),
      );
  await lake.write(
    key,
    Iterator.from(text).map((piece) => Buffer.from(piece)),
  );
}

function isEphemeral(node: ProjectNode): boolean {
  return node.kind === "model" && node.config.materialized === "ephemeral";
}

/** Each node's SQL, and beside it what the warehouse ran for it, where that is another. */
function listCompiled(
  compiled: ReadonlyMap<string, string>,
  { project: { graph }, warehouse }: { project: Project; warehouse: Warehouse },
): [file: string, text: string][] {
  return [...compiled].flatMap(([id, sql]): [string, string][] => {
    const node = graph.nodes.get(id);
    if (node === undefined) return [];
    const file = compiledFile(node, graph);
    const own: [string, string] = [file, `${sql}\n`];
    const translated = translate(sql, warehouse);
    if (translated === undefined) return [own];
    return [own, [file.replace(/(\.sql)?$/, `.${warehouse.kind}.sql`), `${translated}\n`]];
  });
}

/** Undefined also for what the warehouse has refused to run. */
function translate(sql: string, warehouse: Warehouse): string | undefined {
  try {
    return warehouse.translate?.(sql);
  } catch (error) {
    if (error instanceof PipelineError) return undefined;
    throw error;
  }
}

async function describeRelations(
  results: readonly NodeResult[],
  run: { project: Project; warehouse: Warehouse; describe?: Warehouse["describe"] },
): Promise<ReadonlyMap<string, RelationDescription>> {
  const { warehouse, describe = warehouse.describe.bind(warehouse) } = run;
  const { graph } = run.project;
  const built = results.flatMap(({ id }) => graph.nodes.get(id) ?? []);
  const ids = new Set(built.flatMap(({ id, dependsOn }) => [id, ...dependsOn]));
  const found = new Map<string, RelationDescription>();
  for (const id of ids) {
    const node = graph.nodes.get(id);
    if (node?.kind !== "model" && node?.kind !== "seed" && node?.kind !== "source") continue;
    const description = await describe({ dataset: node.dataset, name: node.alias });
    if (description !== undefined) found.set(id, description);
  }
  return found;
}
