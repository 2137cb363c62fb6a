import { expect, test } from "vitest";
import { orderNodes } from "../../actions/lib/graph/order.ts";

const node = (name: string, ...dependsOn: string[]) => ({ id: name, dependsOn });

function order(...nodes: ReturnType<typeof node>[]) {
  const { nodes: ordered, cycles } = orderNodes(nodes);
  return { names: ordered.map(({ id }) => id).join(" "), cycles };
}

test("a node comes after all that it depends on, and the rest keeps its order", () => {
  expect(order(node("d", "b", "c"), node("x"), node("c", "a"), node("b", "a"), node("a"))).toEqual({
    names: "a b c d x",
    cycles: [],
  });
});

test("a name that is no node is passed over", () => {
  expect(order(node("a", "raw.table")).names).toBe("a");
});

test("a cycle is told by its path, and what is not on it is still ordered", () => {
  expect(order(node("a", "b"), node("b", "c"), node("c", "b"), node("d"))).toEqual({
    names: "a d",
    cycles: [["b", "c", "b"]],
  });
});

test("a node that depends on itself is a cycle", () => {
  expect(order(node("a", "a")).cycles).toEqual([["a", "a"]]);
});

test("a chain of a hundred thousand nodes does not run out of stack", () => {
  const length = 100_000;
  const chain = Array.from({ length }, (_, index) => node(`${index}`, `${index + 1}`));
  const { nodes } = orderNodes(chain);
  expect(nodes).toHaveLength(length);
  expect(nodes[0]?.id).toBe(`${length - 1}`);
});
