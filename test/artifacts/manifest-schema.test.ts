import type { SchemaObject } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { buildManifest, renderManifest } from "../../actions/lib/artifacts/manifest.ts";
import { EXAMPLES, readExample } from "./example-project.ts";
import { createChecker, HAS_SCHEMAS, readSchema, WITHOUT_SCHEMAS } from "./published-schema.ts";

const GENERATED_AT = "2026-03-01T10:00:05.000Z";

describe.skipIf(!HAS_SCHEMAS)(`dbt's manifest v12${WITHOUT_SCHEMAS}`, () => {
  const schema = HAS_SCHEMAS ? readSchema("manifest-v12") : {};
  const check = createChecker(schema);
  const checkers = createNodeCheckers(schema);

  test.each(EXAMPLES)("is kept to by the manifest of %s, each node by its own kind", (dir) => {
    const project = readExample(dir);
    const compiled = new Map([...project.graph.nodes.keys()].map((id) => [id, "select 1"]));
    for (const options of [
      { generatedAt: GENERATED_AT },
      { generatedAt: GENERATED_AT, compiled },
    ]) {
      const manifest = buildManifest(project, options);
      expect(check(manifest)).toEqual([]);
      const wrong = Object.values(manifest.nodes).flatMap((node) => {
        return checkers.get(titleOf(node))?.(node) ?? [`${node.unique_id} is of no kind`];
      });
      expect(wrong).toEqual([]);
    }
  });

  test.each(EXAMPLES)("is kept to by the text of %s, which says the same as the data", (dir) => {
    const project = readExample(dir);
    const text = [...renderManifest(project, { generatedAt: GENERATED_AT })].join("");
    const parsed: unknown = JSON.parse(text);
    expect(check(parsed)).toEqual([]);
    const built = buildManifest(project, { generatedAt: GENERATED_AT });
    expect(parsed).toEqual(JSON.parse(JSON.stringify(built)));
  });

  test("allows no field that it does not know, nor a node without its checksum", () => {
    const [dir] = EXAMPLES;
    const { nodes, ...rest } = buildManifest(readExample(dir), { generatedAt: GENERATED_AT });
    const id = "model.everything.fct_orders";
    const { checksum, ...without } = nodes[id]!;
    const broken = { ...rest, nodes: { [id]: without } };
    expect(checksum.name).toBe("sha256");
    expect(check(broken).join("\n")).toContain('"missingProperty":"checksum"');
    const unknown = { ...rest, nodes: { [id]: { ...nodes[id], unheard_of: 1 } } };
    expect(check(unknown).join("\n")).toContain('"additionalProperty":"unheard_of"');
    expect(checkers.get("Seed")?.(nodes[id])).not.toEqual([]);
  });
});

/** The schema of each kind of node, by its title: of any of them, a node may keep to a wrong one. */
function createNodeCheckers(schema: SchemaObject) {
  const nodes = schema["properties"]?.nodes.additionalProperties.anyOf ?? [];
  const wanted = new Set(["Model", "Seed", "GenericTest", "SingularTest"]);
  return new Map(
    (nodes as SchemaObject[])
      .filter(({ title }) => wanted.has(title as string))
      .map((each) => [each["title"] as string, createChecker(each)]),
  );
}

function titleOf(node: { resource_type: string }): string {
  if (node.resource_type === "model") return "Model";
  if (node.resource_type === "seed") return "Seed";
  return "test_metadata" in node ? "GenericTest" : "SingularTest";
}
