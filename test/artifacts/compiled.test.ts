import { posix } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compiledFile } from "../../actions/lib/artifacts/compiled.ts";
import { nameTestFile } from "../../actions/lib/artifacts/node-file.ts";
import type { ProjectNode, TestNode } from "../../actions/lib/graph/nodes.ts";
import { EXAMPLES, readExample } from "./example-project.ts";
import { tries } from "../property.ts";

const { graph } = readExample(EXAMPLES[0]);
const nodes = [...graph.nodes.values()];

function find(name: string): ProjectNode {
  const node = nodes.find((each) => each.name === name);
  if (node === undefined) throw new Error(`the example has no ${name}`);
  return node;
}

test.each([
  ["fct_orders", "everything/models/marts/fct_orders.sql"],
  ["years", "calendar/models/years.sql"],
  ["no_order_without_region", "everything/tests/no_order_without_region.sql"],
  ["one_row_a_month", "everything/models/marts/marts.yml/one_row_a_month.sql"],
  [
    "dbt_utils_accepted_range_fct_orders_pounds___var_smallest_amount_100",
    "everything/models/marts/marts.yml/dbt_utils_accepted_range_fct_o_2fe5e5aa1c44df8414ab30e2fd86aeb5.sql",
  ],
  [
    "small_orders_are_left_out",
    "everything/models/marts/marts.yml/unit_tests/stg_orders/small_orders_are_left_out.sql",
  ],
])("%s is compiled to %s", (name, file) => {
  expect(compiledFile(find(name), graph)).toBe(file);
});

test("no two nodes of a project are compiled to the same file", () => {
  const files = nodes.map((node) => compiledFile(node, graph));
  const sqlFiles = files.filter((file) => file.endsWith(".sql"));
  expect(new Set(sqlFiles).size).toBe(sqlFiles.length);
  expect(sqlFiles).toHaveLength(16);
});

const generic = find("one_row_a_month") as TestNode;
const named = (name: string, id = "test.p.x.0123456789") => ({ ...generic, name, id });

test("a name that would lead elsewhere becomes a plain file name", () => {
  const folder = "everything/models/marts/marts.yml";
  const compile = (name: string) => compiledFile(named(name), graph);
  expect(compile("../../../x")).toBe(`${folder}/..%2F..%2F..%2Fx.sql`);
  expect(compile(String.raw`a\b:c`)).toBe(`${folder}/a%5Cb%3Ac.sql`);
  expect(compile("a\0b\n")).toBe(`${folder}/a%00b%0A.sql`);
  expect(compile("a%2Fb")).toBe(`${folder}/a%252Fb.sql`);
  expect(compiledFile({ ...generic, package: "..", file: "../x.yml" }, graph)).toBe(
    "%2E%2E/%2E%2E/x.yml/one_row_a_month.sql",
  );
});

test("whatever names hold, a file stays below the folder, within what file systems take", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.constantFrom("", ".", "..", "/", "../..", "C:\\x", "a/../../b", "\0"),
  );
  fc.assert(
    fc.property(text, text, (name, package_) => {
      const node = { ...named(name), package: package_.slice(0, 20) };
      const file = compiledFile(node, graph);
      expect(posix.normalize(`out/${file}`)).toBe(`out/${file}`);
      expect(file).not.toMatch(/[\p{Cc}\\:]/u);
      for (const part of file.split("/")) expect(Buffer.byteLength(part)).toBeLessThan(256);
    }),
    tries(),
  );
});

test("tests with long names keep apart, with and without an alias of their own", () => {
  const long = "a".repeat(100);
  const [first, second] = ["test.p.x.0123456789", "test.p.x.9876543210"].map((id) =>
    nameTestFile(named(long, id)),
  );
  expect(first).toBe(`${"a".repeat(30)}_0123456789.sql`);
  expect(second).toBe(`${"a".repeat(30)}_9876543210.sql`);
});
