import { styleText } from "node:util";
import { wrapAnsi } from "fast-wrap-ansi";
import { countNoun } from "../../actions/lib/report/format.ts";
import { planTransform, RESOURCES } from "../../actions/lib/run/plan.ts";
import type { BuiltNode, Plan } from "../../actions/lib/run/plan.ts";
import { toPrintable } from "../run-main.ts";
import type { TransformArguments } from "./arguments.ts";
import { openProject } from "./open-project.ts";
import { tellWarnings } from "./tell-warnings.ts";
import { readSelection } from "./read-selection.ts";

/**
 * Shows what build would do. Nothing is rendered, parsed as SQL or asked of a warehouse, unless what
 * it would read is to be estimated.
 */
export async function showPlan(given: TransformArguments): Promise<number> {
  const project = openProject(given);
  const { selection, state } = await readSelection(given, RESOURCES.build);
  const plan = planTransform(project.graph, { command: "build", selection });
  tellWarnings(plan.warnings);
  if (given.isEstimating) {
    const { showEstimates } = await import("./estimate.ts");
    return showEstimates(given, { project, plan, state });
  }
  console.log(
    given.output === "json"
      ? JSON.stringify(describePlan(plan), null, 2)
      : renderPlan(plan, process.stdout.columns),
  );
  return 0;
}

/** The plan as plain data: nodes in the order of building, then tests. */
export function describePlan(plan: Plan) {
  return {
    nodes: plan.nodes.map((node) => ({
      id: node.id,
      name: node.name,
      resource_type: node.kind,
      materialized: nameMaterialization(node),
      relation: nameRelation(node),
      file: node.file,
      depends_on: node.dependsOn,
    })),
    tests: [...plan.unitTests, ...plan.tests].map((test) => ({
      id: test.id,
      name: test.name,
      resource_type: test.kind,
      file: test.file,
      line: test.line,
      depends_on: test.dependsOn,
    })),
    warnings: plan.warnings,
  };
}

/** Nodes in the order of building, and below each the tests that wait for nothing after it. */
export function renderPlan(plan: Plan, width?: number): string {
  const { nodes, tests, unitTests } = plan;
  const position = new Map(nodes.map(({ id }, index) => [id, index]));
  const below = Map.groupBy([...unitTests, ...tests], (test) =>
    test.dependsOn.reduce((last, id) => Math.max(last, position.get(id) ?? -1), -1),
  );
  const digits = String(nodes.length).length;
  const kindWidth = nodes.reduce(
    (most, node) => Math.max(most, nameMaterialization(node).length),
    0,
  );
  const line = (text: string, indent: number): string => {
    const printable = toPrintable(text);
    if (width === undefined) return " ".repeat(indent) + printable;
    const wrapped = wrapAnsi(printable, Math.max(20, width - indent), { hard: true });
    return wrapped.replaceAll(/^/gm, " ".repeat(indent));
  };
  const lines: string[] = [];
  const addTests = (index: number): void => {
    for (const { kind, name } of below.get(index) ?? []) {
      const text = line(`${kind.replace("_", " ")} ${name}`, digits + 4);
      lines.push(styleText("dim", text, { stream: process.stdout }));
    }
  };
  addTests(-1);
  for (const [index, node] of nodes.entries()) {
    const head = `${String(index + 1).padStart(digits)}  ${nameMaterialization(node).padEnd(kindWidth)}`;
    lines.push(line(`${head}  ${node.name}`, 0));
    addTests(index);
  }
  const counts = [
    ...count(nodes.filter(({ kind }) => kind === "seed").length, "seed"),
    ...count(nodes.filter(({ kind }) => kind === "model").length, "model"),
    ...count(unitTests.length, "unit test"),
    ...count(tests.length, "test"),
  ];
  return [...lines, counts.length === 0 ? "Nothing is selected." : `${counts.join(", ")}.`].join(
    "\n",
  );
}

function count(value: number, noun: string): string[] {
  return value === 0 ? [] : [countNoun(value, noun)];
}

function nameMaterialization(node: BuiltNode): string {
  return node.kind === "seed" ? "seed" : node.config.materialized;
}

/** Where it will be published; null for an ephemeral model, which has no relation. */
function nameRelation(node: BuiltNode): string | null {
  const isEphemeral = node.kind === "model" && node.config.materialized === "ephemeral";
  return isEphemeral ? null : `${node.dataset}.${node.alias}`;
}
