import { orderNodes } from "../graph/order.ts";
import { RESOURCE_TYPES } from "../graph/nodes.ts";
import type {
  ModelNode,
  ProjectGraph,
  ProjectNode,
  SeedNode,
  TestNode,
  UnitTestNode,
} from "../graph/nodes.ts";
import { selectNodes } from "../graph/select.ts";
import type { Selection } from "../graph/select.ts";
import type { Problems } from "../project/problems.ts";
import { countNoun } from "../report/format.ts";

/** What a run may be asked to do, by dbt's names. */
export type Command = "build" | "run" | "test" | "seed" | "compile";

/** What a command takes part of. */
export const RESOURCES = {
  build: ["model", "seed", "test", "unit_test"],
  run: ["model"],
  test: ["test", "unit_test"],
  seed: ["seed"],
  compile: ["model", "test"],
} as const satisfies Readonly<Record<Command, readonly ProjectNode["kind"][]>>;

export type BuiltNode = ModelNode | SeedNode;

/** What a run will do: plain data, nothing rendered. */
export interface Plan {
  readonly command: Command;
  /** Models and seeds, each after all that it reads; ephemeral models are among them. */
  readonly nodes: readonly BuiltNode[];
  readonly tests: readonly TestNode[];
  readonly unitTests: readonly UnitTestNode[];
  /** Ids of models and seeds whose candidates of an earlier run are gone on with. */
  readonly reused: ReadonlySet<string>;
  /** Sentences on criteria that select nothing. */
  readonly warnings: readonly string[];
}

/** Picks what a command does. Nothing is rendered, parsed as SQL or asked of a warehouse. */
export function planTransform(
  graph: ProjectGraph,
  options: {
    command: Command;
    selection?: Selection;
    ids?: ReadonlySet<string>;
    reused?: ReadonlySet<string>;
  },
): Plan {
  const { command, selection = {}, reused = new Set<string>() } = options;
  const selected =
    options.ids === undefined
      ? selectNodes(graph, { resourceTypes: RESOURCES[command], ...selection })
      : { ids: options.ids, warnings: [] };
  const nodes: BuiltNode[] = [];
  const tests: TestNode[] = [];
  const unitTests: UnitTestNode[] = [];
  for (const node of graph.nodes.values()) {
    if (!selected.ids.has(node.id)) continue;
    if (node.kind === "model" || node.kind === "seed") nodes.push(node);
    if (node.kind === "test") tests.push(node);
    if (node.kind === "unit_test") unitTests.push(node);
  }
  const ordered = orderNodes(nodes).nodes;
  const warnings = [...selected.warnings];
  if (options.ids === undefined && selected.ids.size === 0)
    warnings.push(...describeOthers(graph, selection));
  return { command, nodes: ordered, tests, unitTests, reused, warnings };
}

/** What a selection finds of kinds that the command does not take. */
function describeOthers(graph: ProjectGraph, selection: Selection): string[] {
  if (selection.select === undefined) return [];
  const all = selectNodes(graph, { ...selection, resourceTypes: RESOURCE_TYPES });
  const found = [...all.ids].flatMap((id) => graph.nodes.get(id) ?? []);
  const counts = [...Map.groupBy(found, ({ kind }) => kind)].map(([kind, nodes]) =>
    countNoun(nodes.length, kind.replace("_", " ")),
  );
  if (counts.length === 0) return [];
  return [`--select ${selection.select}: what fits is of another kind: ${counts.join(", ")}`];
}

/** Tells of models that read each other in a circle. */
export function refuseCycles(graph: ProjectGraph, problems: Problems): void {
  const built = [...graph.nodes.values()].filter(({ kind }) => kind === "model" || kind === "seed");
  for (const cycle of orderNodes(built).cycles) {
    const nodes = cycle.flatMap((id) => graph.nodes.get(id) ?? []);
    const path = nodes.map(({ name }) => name).join(" → ");
    problems.add({ file: nodes[0]?.file ?? "" }, `models read each other in a circle: ${path}`);
  }
}
