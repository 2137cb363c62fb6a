import { describeWrittenConfig } from "./node-config.ts";
import type { ProjectGraph, ProjectNode, SourceNode } from "./nodes.ts";
import type { EarlierNode, EarlierState } from "./state.ts";
import { followEdges } from "./upstream.ts";

/** What of a node may have been changed, by the names that dbt gives it. */
export const ASPECTS = ["body", "configs", "relation", "persisted_descriptions", "macros"] as const;
export type Aspect = (typeof ASPECTS)[number];

interface Comparison {
  readonly aspect: Aspect | undefined;
  readonly changedMacros: ReadonlySet<string>;
  readonly isByDbt: boolean;
}

type Tree = Readonly<Record<string, unknown>>;

/** Settings that dbt does not count, or counts as the relation's. */
const UNCOUNTED: ReadonlySet<string> = new Set(["enabled", "tags", "schema", "alias"]);
/** Settings of tests that are compared: what the test's answer depends on. */
const TEST_SETTINGS: ReadonlySet<string> = new Set([
  "severity",
  "warn_if",
  "error_if",
  "where",
  "limit",
  "store_failures",
  "fail_calc",
]);

/** Whether a node is written otherwise than before; one that is new is, in all but its macros. */
export function hasChanged(
  node: ProjectNode,
  before: EarlierNode | undefined,
  { aspect, changedMacros, isByDbt }: Comparison,
): boolean {
  const isChanged: Record<Aspect, () => boolean> = {
    body: () => before === undefined || hasOtherBody(node, before, isByDbt),
    configs: () => before === undefined || hasOtherConfig(node, before, isByDbt),
    relation: () => before === undefined || hasOtherPlace(node, before),
    persisted_descriptions: () => before === undefined || hasOtherDescription(node, before),
    macros: () =>
      [...node.macros, ...(before?.macros ?? [])].some((macro) => changedMacros.has(macro)),
  };
  if (aspect !== undefined) return isChanged[aspect]();
  if (before === undefined || ASPECTS.some((each) => isChanged[each]())) return true;
  return !isDbtsOwn(node, isByDbt) && node.fqn.join(".") !== before.fqn.join(".");
}

/** What dbt hashes of a unit test, and what folder it counts it to, is its own affair. */
function isDbtsOwn({ kind }: ProjectNode, isByDbt: boolean): boolean {
  return isByDbt && kind === "unit_test";
}

function hasOtherBody(node: ProjectNode, before: EarlierNode, isByDbt: boolean): boolean {
  // What a source is, is its place.
  if (node.kind === "source" || isDbtsOwn(node, isByDbt)) return false;
  return before.checksum !== undefined && before.checksum !== node.checksum;
}

function hasOtherConfig(node: ProjectNode, before: EarlierNode, isByDbt: boolean): boolean {
  if (node.kind === "source") return hasOtherFreshness(node, before);
  if (node.kind === "unit_test") return false;
  const isSame = isByDbt ? mayBeSame : isEqual;
  return Object.entries(describeWrittenConfig(node)).some(([key, value]) => {
    if (node.kind === "test" ? !TEST_SETTINGS.has(key) : UNCOUNTED.has(key)) return false;
    return Object.hasOwn(before.config, key) && !isSame(value, before.config[key]);
  });
}

function hasOtherPlace(node: ProjectNode, before: EarlierNode): boolean {
  const written = describeWrittenConfig(node);
  if (node.kind === "source") {
    const { place, statedDataset } = before;
    const then = statedDataset ?? place?.dataset;
    const now = statedDataset === undefined ? node.dataset : (written["schema"] ?? node.dataset);
    return place?.alias !== node.alias || now !== then;
  }
  if (node.kind !== "model" && node.kind !== "seed") return false;
  const { config } = before;
  const isOther = (now: unknown, then: unknown = null) => now !== undefined && now !== then;
  const schema = config["schema"] ?? config["dataset"];
  return isOther(written["schema"], schema) || isOther(written["alias"], config["alias"]);
}

function hasOtherDescription(node: ProjectNode, before: EarlierNode): boolean {
  if (node.kind !== "model" && node.kind !== "seed") return false;
  const { relation, columns } = node.kind === "model" ? node.config.persistDocs : node.persistDocs;
  if (relation && node.description.trim() !== before.description.trim()) return true;
  if (!columns) return false;
  const now = new Map(node.columns.map(({ name, description }) => [name, description]));
  if (now.size !== before.columns.size) return true;
  return [...now].some(([name, text]) => before.columns.get(name)?.trim() !== text.trim());
}

function hasOtherFreshness(node: SourceNode, before: EarlierNode): boolean {
  const { warnAfter, errorAfter, filter } = node.freshness ?? {};
  const print = (
    period?: {
      readonly count?: number | null | undefined;
      readonly period?: string | null | undefined;
    } | null,
  ) => (period?.count ? `${period.count} ${period.period ?? ""}` : "");
  const { warn_after, error_after } = before.freshness ?? {};
  return (
    print(warnAfter) !== print(warn_after) ||
    print(errorAfter) !== print(error_after) ||
    (filter ?? "") !== (before.freshness?.filter ?? "") ||
    node.loadedAtField !== before.loadedAtField
  );
}

/** Ids of macros that are written otherwise, new or gone, and of all that call one of them. */
export function findChangedMacros(graph: ProjectGraph, earlier: EarlierState): Set<string> {
  const packages = new Set([graph.project]);
  for (const each of graph.macros.values()) packages.add(each.package);
  for (const each of graph.nodes.values()) packages.add(each.package);
  const changed = new Set<string>();
  const callers = new Map<string, string[]>();
  const addCalls = (caller: string, macros: readonly string[]) => {
    for (const macro of macros) {
      const known = callers.get(macro);
      if (known === undefined) callers.set(macro, [caller]);
      else known.push(caller);
    }
  };
  for (const { id, source, macros } of graph.macros.values()) {
    if (earlier.macros.get(id)?.source.trim() !== source.trim()) changed.add(id);
    addCalls(id, macros);
  }
  for (const [id, { macros }] of earlier.macros) {
    // dbt's own macros, and packages that are built in here, are in its manifests only.
    const isKnown = packages.has(id.split(".")[1] ?? "");
    if (isKnown && !graph.macros.has(id)) changed.add(id);
    addCalls(id, macros);
  }
  for (const id of followEdges(callers, changed)) changed.add(id);
  return changed;
}

/** Whether a value is what JSON kept of it. Goes no deeper than `now`. */
function isEqual(now: unknown, then: unknown): boolean {
  if (Array.isArray(now)) {
    if (!Array.isArray(then) || now.length !== then.length) return false;
    return now.every((item, index) => isEqual(item, then[index]));
  }
  if (!isTree(now)) return now === then;
  if (!isTree(then)) return false;
  const keys = Object.keys(now).filter((key) => now[key] !== undefined);
  if (keys.length !== Object.keys(then).length) return false;
  return keys.every((key) => Object.hasOwn(then, key) && isEqual(now[key], then[key]));
}

/**
 * Whether a setting may be what dbt kept of it: as written, so with one name for a list of one,
 * without what is left to defaults, and in any case of letters.
 */
function mayBeSame(now: unknown, then: unknown): boolean {
  if (then === null) return true;
  if (Array.isArray(now)) {
    const items = Array.isArray(then) ? then : [then];
    return now.length === items.length && now.every((item, at) => mayBeSame(item, items[at]));
  }
  if (isTree(now)) {
    return isTree(then) && Object.entries(then).every(([key, item]) => mayBeSame(now[key], item));
  }
  return typeof then !== "object" && String(now).toLowerCase() === String(then).toLowerCase();
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
