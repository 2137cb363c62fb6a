import { expect, test } from "vitest";
import { evaluate, parseTemplate } from "../../actions/lib/jinja/template.ts";
import { toPlain, toRepr, toValue } from "../../actions/lib/jinja/value.ts";

const GIVEN = new Map(
  Object.entries({ one: 1, yes: true, list: [1, "a"], text: "x", number: "12" }),
);

function read(template: string) {
  return evaluate(parseTemplate(template, "models/m.yml"), {
    globals: (name) => (GIVEN.has(name) ? toValue(GIVEN.get(name)) : undefined),
  });
}

test.each([
  ["{{ one }}", "1"],
  ["{{ yes }}", "True"],
  ["{{ list }}", "[1, 'a']"],
  ["{{ text }}", "'x'"],
  ["{{ number }}", "'12'"],
  ["{{ number|int }}", "12"],
  ["{{ one == 1 }}", "True"],
  ["{{ one }} ", "'1 '"],
  ["{{ one }}{{ one }}", "'11'"],
  ["{{ number|as_number }}", "12"],
  ["{{ '-1.50'|as_number }} ", "'-1.50 '"],
  ["{{ '-1.50'|as_number }}", "-1.5"],
  ["{{ ' 1e3 '|as_number }}", "1000.0"],
  ["{{ 'True'|as_bool }}", "True"],
  ["{{ 'false'|as_bool }}", "False"],
  ["{{ number|as_native }}", "12"],
  ["{{ '1.50'|as_native }}", "1.5"],
  ["{{ 'None'|as_native }}", "None"],
  ["{{ 'True'|as_native }}", "True"],
  ["{{ 'true'|as_native }}", "'true'"],
  ["{{ '007'|as_native }}", "'007'"],
  ["{{ '2024-01-01'|as_native }}", "'2024-01-01'"],
  ["{{ 'inf'|as_native }}", "'inf'"],
  ["{{ list|as_native }}", "[1, 'a']"],
  ["{{ one|as_text }}", "'1'"],
])("%s in YAML is %s, as in dbt", (template, expected) => {
  expect(toRepr(read(template))).toBe(expected);
});

test.each([
  ["{{ 'x'|as_bool }}", "expected true or false, found 'x'"],
  ["{{ '1'|as_bool }}", "expected true or false, found '1'"],
  ["{{ yes|as_number }}", "expected a number, found True"],
  ["{{ '007'|as_number }}", "expected a number, found '007'"],
  ["{{ '12345678901234567890'|as_number }}", "an integer is beyond 2**53"],
  ["{{ '[1, 2]'|as_native }}", "expected one word or number for as_native, found '[1, 2]'"],
])("%s in YAML is refused: %s", (template, message) => {
  expect(() => read(template)).toThrow(expect.objectContaining({ message, line: 1 }));
});

test("a value of YAML keeps its own keys, and none of JavaScript's", () => {
  const value = toValue(JSON.parse('{"__proto__": 1, "constructor": {"a": [1.5, null]}}'));
  expect(JSON.stringify(toPlain(value))).toBe('{"__proto__":1,"constructor":{"a":[1.5,null]}}');
});
