import { expect, test } from "vitest";
import { renderArtifact } from "../../actions/lib/artifacts/render-artifact.ts";

const render = (artifact: object) => [...renderArtifact(artifact)].join("");

test("each entry of a part has a line, and parts without entries have none", () => {
  const artifact = {
    metadata: { env: {}, at: null },
    nodes: { a: { b: [1] }, c: {} },
    results: [{ id: 1 }, "x"],
    none: {},
    empty: [],
    seconds: 1.5,
    errors: null,
  };
  expect(render(artifact)).toBe(`{
"metadata": {
"env": {},
"at": null
},
"nodes": {
"a": {"b":[1]},
"c": {}
},
"results": [
{"id":1},
"x"
],
"none": {},
"empty": [],
"seconds": 1.5,
"errors": null
}
`);
});

test("a part given as entries is asked for them one by one, as pieces are taken", () => {
  let made = 0;
  function* list(): Generator<[string, string]> {
    for (; made < 100; made += 1) yield [`id "${made}"`, "x".repeat(10_000)];
  }
  const pieces = renderArtifact({ nodes: list() });
  const first = pieces.next();
  expect(made).toBeLessThan(10);
  const text = `${String(first.value)}${[...pieces].join("")}`;
  const { nodes } = JSON.parse(text) as { nodes: Record<string, string> };
  expect(Object.keys(nodes)).toHaveLength(100);
  expect(nodes['id "99"']).toBe("x".repeat(10_000));
});
