import { expect, test } from "vitest";
import { parseTemplate, render } from "../../actions/lib/jinja/template.ts";
import { createRelation } from "../../actions/lib/project/relation.ts";

const RELATION = createRelation(() => ({ dataset: "carbon", alias: "orders" }), {
  database: "my-project",
  type: "table",
});

function renderHere(template: string): string {
  const globals = (name: string) => (name === "this" ? RELATION : undefined);
  return render(parseTemplate(template, "models/m.sql"), { globals }).text;
}

test.each([
  ["{{ this }}", "`carbon`.`orders`"],
  ["{{ this.render() }} {{ this ~ '' }}", "`carbon`.`orders` `carbon`.`orders`"],
  ["{{ this.database }} {{ this.project }}", "my-project my-project"],
  ["{{ this.schema }} {{ this.dataset }}", "carbon carbon"],
  ["{{ this.identifier }} {{ this.name }} {{ this.table }}", "orders orders orders"],
  ["{{ this['schema'] }} {{ this.type }}", "carbon table"],
  ["{{ this.is_table }} {{ this.is_view }} {{ this.is_cte }}", "True False False"],
  ["{{ this.include(database=false) }}", "`carbon`.`orders`"],
  ["{{ this.include(schema=false) }} {{ this.include(false, false) }}", "`orders` `orders`"],
  ["{{ this.include(schema=false).schema }}", "carbon"],
  ["{{ this.include(identifier=false) }}", "`carbon`"],
  ["{{ this.without_identifier() }}", "`carbon`"],
])("%s is %s", (template, expected) => {
  expect(renderHere(template)).toBe(expected);
});

test("what a relation has not is refused by name", () => {
  expect(() => renderHere("\n{{ this.path }}")).toThrow(
    expect.objectContaining({ message: "a relation has no attribute path", line: 2 }),
  );
});
