import { PipelineError } from "../errors.ts";
import { suggest } from "./nearest.ts";
import type { ProjectGraph, ProjectNode, ResourceType } from "./nodes.ts";
import { compileCriterion, listValues } from "./select-methods.ts";
import { hasWildcard } from "./select-match.ts";
import { parseSelection } from "./selector.ts";
import type { Criterion } from "./selector.ts";
import type { EarlierState } from "./state.ts";
import { findEdges, followEdges } from "./upstream.ts";
import type { Edges } from "./upstream.ts";

/**
 * Which tests are selected, and excluded, with the nodes that they read, in dbt's terms: with any of
 * them, with all of them, with all that are selected or come before what is, or none.
 */
export const INDIRECT_SELECTIONS = ["eager", "cautious", "buildable", "empty"] as const;
export type IndirectSelection = (typeof INDIRECT_SELECTIONS)[number];

/** What a command works on, in dbt's terms. Without `select` it is all that is not excluded. */
export interface Selection {
  /** Criteria as dbt's `--select` takes them. */
  readonly select?: string;
  readonly exclude?: string;
  /** Which tests come with what they read; `eager` unless told. */
  readonly indirectSelection?: IndirectSelection;
  /** Of what is selected, the kinds that the command takes; all unless told. */
  readonly resourceTypes?: readonly ResourceType[];
  /** For `state:`. */
  readonly state?: EarlierState;
  /** For `result:`: how an earlier run ended, by id. */
  readonly results?: ReadonlyMap<string, string>;
}

export interface Selected {
  /** In the order of the graph. */
  readonly ids: ReadonlySet<string>;
  /** Sentences on criteria that nothing fits. */
  readonly warnings: readonly string[];
}

/** What criteria find, and with it all tests that read any of that. */
interface Found {
  readonly chosen: Set<string>;
  readonly touched: Set<string>;
}

/** Warnings that name what else may have been meant; to look for it takes time. */
const MAX_SUGGESTIONS = 10;

/**
 * Finds what a selection means. As in dbt, a test is selected, and excluded, with any node that it
 * reads, unless `indirectSelection` says otherwise. Throws PipelineError `invalid-input` for a
 * selection that cannot be understood.
 */
export function selectNodes(graph: ProjectGraph, selection: Selection): Selected {
  const { select, exclude, resourceTypes } = selection;
  const selecting = new Selecting(graph, selection);
  const wanted = select === undefined ? undefined : selecting.findAny("--select", select);
  const unwanted = exclude === undefined ? undefined : selecting.findAny("--exclude", exclude);
  const ids = new Set<string>();
  for (const { id, kind } of graph.nodes.values()) {
    if (unwanted?.has(id) || !(wanted?.has(id) ?? true)) continue;
    if (resourceTypes?.includes(kind) ?? true) ids.add(id);
  }
  return { ids, warnings: selecting.warnings };
}

class Selecting {
  readonly warnings: string[] = [];
  readonly #graph: ProjectGraph;
  readonly #selection: Selection;
  readonly #tests: readonly ProjectNode[];
  #knownEdges: { parents: Edges; children: Edges } | undefined;

  constructor(graph: ProjectGraph, selection: Selection) {
    this.#graph = graph;
    this.#selection = selection;
    this.#tests = [...graph.nodes.values()].filter(isTest);
  }

  get #edges() {
    return (this.#knownEdges ??= findEdges(this.#graph));
  }

  findAny(option: "--select" | "--exclude", text: string): Set<string> {
    const words = parseSelection(text);
    if (words.length === 0 && option === "--select") {
      throw new PipelineError("--select is empty", {
        code: "invalid-input",
        remedy: "Name what to select, or leave --select out to take all.",
      });
    }
    const all: Found[] = [];
    for (const criteria of words) {
      const [first, ...rest] = criteria.map((criterion) => this.#find(criterion));
      const both = (of: keyof Found) =>
        new Set([...(first?.[of] ?? [])].filter((id) => rest.every((one) => one[of].has(id))));
      const fitting = { chosen: both("chosen"), touched: both("touched") };
      if (fitting.chosen.size === 0) this.#warn(option, criteria);
      all.push(fitting);
    }
    const found: Found = {
      chosen: new Set(all.flatMap(({ chosen }) => [...chosen])),
      touched: new Set(all.flatMap(({ touched }) => [...touched])),
    };
    // What no criterion has alone, all of them may have together.
    if (all.length > 1) this.#addTests(found);
    return found.chosen;
  }

  #find(criterion: Criterion): Found {
    const fits = compileCriterion(criterion, this.#graph, this.#selection);
    const found = new Set<string>();
    for (const node of this.#graph.nodes.values()) if (fits(node)) found.add(node.id);
    const start = [...found];
    const add = (ids: Iterable<string>) => {
      for (const id of ids) found.add(id);
    };
    if (criterion.parents > 0) add(followEdges(this.#edges.parents, start, criterion.parents));
    if (criterion.children > 0) add(followEdges(this.#edges.children, start, criterion.children));
    if (criterion.isWide) {
      add(followEdges(this.#edges.children, start));
      add(followEdges(this.#edges.parents, [...found]));
    }
    const touched = new Set(found);
    for (const { id, dependsOn } of this.#tests)
      if (dependsOn.some((read) => found.has(read))) touched.add(id);
    const both = { chosen: found, touched };
    this.#addTests(both);
    return both;
  }

  /** Adds those tests to what is chosen that are selected with it. */
  #addTests({ chosen, touched }: Found): void {
    const { indirectSelection = "eager" } = this.#selection;
    if (indirectSelection === "empty") return;
    const isEager = indirectSelection === "eager";
    const reach =
      indirectSelection === "buildable" ? new Set([...chosen, ...this.#listReady(chosen)]) : chosen;
    for (const { id, dependsOn } of this.#tests) {
      if (chosen.has(id) || !touched.has(id)) continue;
      if (isEager || dependsOn.every((read) => reach.has(read))) chosen.add(id);
    }
  }

  /** What is there once `chosen` can be built: what comes before it, and every source. */
  #listReady(chosen: ReadonlySet<string>): string[] {
    const sources = [...this.#graph.nodes.values()].filter(({ kind }) => kind === "source");
    return [...followEdges(this.#edges.parents, chosen), ...sources.map(({ id }) => id)];
  }

  #warn(option: string, criteria: readonly Criterion[]): void {
    const [first] = criteria;
    const alone = criteria.length === 1 ? first : undefined;
    const text = criteria.map((criterion) => criterion.text).join(",");
    this.warnings.push(`${option} ${text}: nothing fits this${this.#explain(alone)}`);
  }

  /** Why a criterion of its own may have found nothing. */
  #explain(criterion: Criterion | undefined): string {
    if (criterion === undefined || this.warnings.length >= MAX_SUGGESTIONS) return "";
    const { method, value } = criterion;
    const isDisabled = this.#graph.disabled.some((id) => id.split(".").at(2) === value);
    if (method === "fqn" && isDisabled) return "; it is switched off by enabled: false";
    const isDotted = value.includes(".") && !value.startsWith("*");
    if (method === "fqn" && isDotted && hasWildcard(value)) {
      return `; a pattern with a dot is that of the name with its folders, such as *.${value}`;
    }
    return suggest(value, listValues(method, this.#graph));
  }
}

function isTest({ kind }: ProjectNode): boolean {
  return kind === "test" || kind === "unit_test";
}
