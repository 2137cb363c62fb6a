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

/** What a command works on, in dbt's terms. Without `select` it is all that is not excluded. */
export interface Selection {
  /** Criteria as dbt's `--select` takes them. */
  readonly select?: string;
  readonly exclude?: string;
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

/** Warnings that name what else may have been meant; to look for it takes time. */
const MAX_SUGGESTIONS = 10;

/**
 * Finds what a selection means. As in dbt, a test is selected, and excluded, with any node that it
 * reads. Throws PipelineError `invalid-input` for a selection that cannot be understood.
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
    const found = new Set<string>();
    for (const criteria of words) {
      const [first, ...rest] = criteria.map((criterion) => this.#find(criterion));
      const fitting = [...(first ?? [])].filter((id) => rest.every((ids) => ids.has(id)));
      if (fitting.length === 0) this.#warn(option, criteria);
      for (const id of fitting) found.add(id);
    }
    return found;
  }

  #find(criterion: Criterion): Set<string> {
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
    add(this.#tests.flatMap((each) => (each.dependsOn.some((id) => found.has(id)) ? each.id : [])));
    return found;
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
