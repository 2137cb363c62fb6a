import { isSteady } from "../googlesql/steady.ts";
import type { SourceNode } from "../graph/nodes.ts";
import type { Project } from "../project/project.ts";
import type { SourceFreshness } from "../report/results.ts";
import type { Row, Warehouse } from "../warehouse/warehouse.ts";
import type { NewestRow, NewestRows } from "./build-state.ts";
import { nameOf } from "./descriptions.ts";
import { buildFreshness, checkFreshness, listFreshnessFaults } from "./freshness.ts";
import type { FreshnessResult } from "./freshness.ts";
import { toName } from "./inputs.ts";
import { findNeeds } from "./needs.ts";
import type { Plan } from "./plan.ts";
import type { Standing } from "./unchanged.ts";

/** How old the sources of a run are, and what the next run need not ask. */
export interface FoundFreshness {
  /** In the order of the project. */
  readonly freshness: readonly SourceFreshness[];
  readonly newest: NewestRows;
}

/**
 * Says how old the newest rows are of the sources that a plan reads, if they state limits. Of a table
 * that has not been written since, the time that was kept counts; others are asked where `mayAsk`,
 * and left out where not. What cannot be asked is a result.
 */
export async function findFreshness(
  plan: Plan,
  project: Project,
  options: {
    readonly standing: Standing;
    readonly warehouse: Pick<Warehouse, "query">;
    readonly mayAsk: boolean;
    /** Asks also of what was not written since. */
    readonly force?: boolean | undefined;
    readonly now: () => number;
    readonly threads: number;
  },
): Promise<FoundFreshness> {
  const { standing, warehouse, mayAsk, force = false, now, threads } = options;
  const sources = listSources(plan, project);
  const versions = await findVersions(sources, standing);
  const known = new Map<string, Row[]>();
  for (const node of force ? [] : sources) {
    const kept = standing.newest.get(node.id);
    if (kept === undefined || kept.version !== versions.get(node.id)) continue;
    known.set(kept.query, [{ loaded_at_ms: kept.loadedAtMs }]);
  }
  const checked = sources.filter((node) => listFreshnessFaults(node).length === 0);
  const told = await checkFreshness(
    checked.filter((node) => mayAsk || known.has(buildFreshness(node))),
    { warehouse: { query: async (sql) => known.get(sql) ?? warehouse.query(sql) }, now, threads },
  );
  const byId = new Map(told.map((result) => [result.node.id, result]));
  return {
    freshness: sources.flatMap((node) => describe(node, byId.get(node.id))),
    newest: new Map(told.flatMap((result) => keep(result, versions.get(result.node.id)))),
  };
}

/** Those that state limits, of what is built and tested, also where it stands as it was. */
function listSources({ nodes, tests }: Plan, { graph }: Project): SourceNode[] {
  const read = new Set([...nodes, ...tests].flatMap((node) => findNeeds(graph, node)));
  return Iterator.from(graph.nodes.values())
    .filter((node) => node.kind === "source")
    .filter(({ id, freshness }) => freshness !== undefined && read.has(id))
    .toArray();
}

/** As they were before the run, so that what was written since is asked of again. */
async function findVersions(
  sources: readonly SourceNode[],
  { descriptions }: Standing,
): Promise<ReadonlyMap<string, string>> {
  const versions = new Map<string, string>();
  for (const node of sources) {
    const found = await descriptions.identify(toName(node));
    // A view's rows change without it.
    if (found?.kind === "table" && found.version !== undefined)
      versions.set(node.id, found.version);
  }
  return versions;
}

function describe(node: SourceNode, found: FreshnessResult | undefined): SourceFreshness[] {
  const name = nameOf(toName(node));
  const faults = listFreshnessFaults(node);
  if (faults.length > 0) {
    const message = `${node.file}:${node.line}: ${faults.join("; ")}.`;
    return [{ name, status: "failed", message }];
  }
  if (found === undefined) return [];
  const { status, loadedAtMs, ageMs, message } = found;
  return [
    {
      name,
      status,
      ...(loadedAtMs !== undefined && { loadedAtMs }),
      ...(ageMs !== undefined && { ageMs }),
      ...(message !== undefined && { message }),
    },
  ];
}

function keep(result: FreshnessResult, version: string | undefined): [string, NewestRow][] {
  const { node, status, loadedAtMs = null } = result;
  const query = buildFreshness(node);
  const isLasting = isSteady(query, new Set([nameOf(toName(node)).toLowerCase()]));
  if (status === "failed" || version === undefined || !isLasting) return [];
  return [[node.id, { version, query, loadedAtMs }]];
}
