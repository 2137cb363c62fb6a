import type { ProjectNode, TestNode } from "../graph/nodes.ts";
import { testConfigSchema } from "./config.ts";
import type { TestConfigLayer } from "./config.ts";
import type { Draft } from "./drafts.ts";
import type { NodeContext } from "./model-nodes.ts";
import type { Package } from "./packages.ts";
import { parseDraft } from "./parse-node.ts";
import type { Subject } from "./properties.ts";
import { createTestNode, findTestConfig } from "./test-nodes.ts";

/** A test that is a query of its own, whose rows are the failures. */
export function buildSingularTest(
  draft: Draft<TestConfigLayer>,
  context: NodeContext & {
    of: Package;
    project: Package;
    dataset: string;
    findSubject: (subject: Subject, from: string) => ProjectNode | { readonly problem: string };
  },
): { node: TestNode; isEnabled: boolean } {
  const { problems } = context;
  const { name, file, package: package_, fqn } = draft;
  const kind = { schema: testConfigSchema, self: undefined, resourceType: "test" };
  const parsed = parseDraft(draft, { ...context, ...kind });
  if (parsed.config.where !== undefined && parsed.config.where !== null) {
    problems.add(parsed.configPlace, "where belongs into the query itself");
  }
  const dependsOn = new Set<string>();
  for (const { place, ...subject } of parsed.references) {
    const found = context.findSubject(subject, package_);
    if ("problem" in found) problems.add(place, found.problem);
    else dependsOn.add(found.id);
  }
  const config = findTestConfig([parsed.config], { ...context, fqn });
  const description = context.describe(draft.stated?.description ?? "", file, 1);
  const node = createTestNode(config, {
    id: `test.${package_}.${name}`,
    name,
    alias: name,
    package: package_,
    fqn,
    file,
    line: 1,
    description,
    dependsOn: [...dependsOn],
    macros: parsed.macros,
    generic: undefined,
    source: draft.text,
    dataset: context.dataset,
  });
  return { node, isEnabled: config.enabled ?? true };
}
