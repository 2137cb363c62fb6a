import { describeConfig } from "../../actions/lib/graph/node-config.ts";
import type { ProjectNode } from "../../actions/lib/graph/nodes.ts";
import { selectNodes } from "../../actions/lib/graph/select.ts";
import { toPrintable } from "../run-main.ts";
import type { TransformArguments } from "./arguments.ts";
import { openProject } from "./open-project.ts";
import { tellWarnings } from "./tell-warnings.ts";
import { readSelection } from "./read-selection.ts";

/** Lists what is selected, one resource a line, by the names that dbt's `ls` gives. */
export async function listNodes(given: TransformArguments): Promise<number> {
  const { graph } = openProject(given);
  const { selection } = await readSelection(given);
  const { ids, warnings } = selectNodes(graph, selection);
  tellWarnings(warnings);
  const nodes = [...ids].flatMap((id) => graph.nodes.get(id) ?? []);
  const lines = nodes.map((node) =>
    given.output === "json" ? JSON.stringify(describeNode(node)) : toPrintable(nameNode(node)),
  );
  if (lines.length > 0) console.log(lines.toSorted().join("\n"));
  else console.error("Nothing is selected.");
  return 0;
}

function nameNode(node: ProjectNode): string {
  const { kind, package: package_, name } = node;
  if (kind === "source") return `source:${package_}.${node.sourceName}.${name}`;
  return kind === "unit_test" ? `unit_test:${package_}.${name}` : node.fqn.join(".");
}

/** The keys that dbt gives a resource in JSON. */
function describeNode(node: ProjectNode) {
  const { id, name, kind, package: package_, file, tags, dependsOn } = node;
  return {
    ...("alias" in node && { alias: node.alias }),
    name,
    package_name: package_,
    depends_on: { nodes: dependsOn, macros: node.macros },
    tags,
    config: describeConfig(node),
    resource_type: kind,
    ...(node.kind === "source" && { source_name: node.sourceName }),
    original_file_path: file,
    unique_id: id,
  };
}
