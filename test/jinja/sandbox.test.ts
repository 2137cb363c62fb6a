import { describe, expect, test } from "vitest";
import { parseTemplate, render } from "../../actions/lib/jinja/template.ts";
import { toValue } from "../../actions/lib/jinja/value.ts";
import type { Value } from "../../actions/lib/jinja/value.ts";

/** What a template may be given: data of YAML, a function, and an object of ours. */
const GIVEN: Readonly<Record<string, Value>> = {
  data: toValue(JSON.parse('{"__proto__": {"polluted": 1}, "a": [1, {"b": 2}]}')),
  call: () => "called",
  thing: { jinjaType: "thing", getAttribute: (name) => (name === "a" ? 1 : undefined) },
};

function renderHere(template: string): string {
  const globals = (name: string) => (Object.hasOwn(GIVEN, name) ? GIVEN[name] : undefined);
  return render(parseTemplate(template, "models/hostile.sql"), { globals }).text;
}

describe("No template gets at an object of JavaScript or Python", () => {
  const NAMES = [
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "valueOf",
    "hasOwnProperty",
    "__class__",
    "__globals__",
    "__init__",
    "mro",
    "length",
    "then",
    "call",
    "apply",
    "bind",
    "size",
    "caller",
    "arguments",
    "jinjaType",
    "getAttribute",
  ];
  const VALUES = [
    "'text'",
    "1",
    "1.5",
    "true",
    "none",
    "[1]",
    "(1,)",
    "{'a': 1}",
    "range(3)",
    "{}.keys()",
    "[1]|map('abs')",
    "data",
    "data.a",
    "call",
    "thing",
    "namespace(a=1)",
    "cycler(1)",
    "joiner()",
    "dict",
    "range",
    "'a'.upper",
    "[].append",
    "[{'a': 1}]|groupby('a')|first",
    "missing is defined",
  ];
  test.each(VALUES)("%s has none of its attributes", (value) => {
    for (const name of NAMES) {
      expect(
        renderHere(
          `{{ (${value}).${name} is defined }} {{ (${value})['${name}'] is defined }} {{ (${value})|attr('${name}') is defined }}`,
        ),
      ).toBe(value === "data" && name === "__proto__" ? "True True False" : "False False False");
    }
  });

  test("a loop and a macro have none of its attributes either", () => {
    for (const name of NAMES) {
      const template = `{% for i in [1] %}{{ loop.${name} is defined }}{% endfor %} {% macro m() %}{% endmacro %}{{ m.${name} is defined }}`;
      expect(renderHere(template)).toBe(name === "length" ? "True False" : "False False");
    }
  });

  test.each([
    ["{{ constructor }}", "'constructor' is undefined"],
    ["{{ __proto__ }}", "'__proto__' is undefined"],
    ["{{ globalThis }}", "'globalThis' is undefined"],
    ["{{ call.constructor('return 1')() }}", "'call.constructor' is undefined"],
    ["{{ ''.__class__.__mro__ }}", "''.__class__' is undefined"],
    ["{{ 'a'|constructor }}", "there is no filter constructor"],
    ["{{ 'a'|__proto__ }}", "there is no filter __proto__"],
    ["{{ 'a' is constructor }}", "there is no test constructor"],
    ["{{ [1]|map('constructor')|list }}", "there is no filter constructor"],
    ["{{ [1]|map(attribute='constructor.name')|list }}", "'constructor.name' is undefined"],
    ["{{ '{0.__class__}'.format('a') }}", "a format finds no .__class__ in str"],
    ["{{ '{0.constructor}'.format(call) }}", "a format finds no .constructor in function"],
    ["{{ '%(constructor)s' % {} }}", "a format finds no key 'constructor'"],
    ["{% constructor %}", "Jinja does not parse: there is no tag {% constructor %}"],
    ["{% set data.__proto__ = 1 %}", "cannot set __proto__ of a dict; only of a namespace()"],
    ["{{ call }}", "a function has no text; call it with ()"],
    ["{{ call|tojson }}", "tojson cannot write a function"],
    ["{{ thing }}", "a thing has no text"],
  ])("%s", (template, message) => {
    expect(() => renderHere(template)).toThrow(message);
  });

  test("what is set on a namespace or a dict stays there", () => {
    const template =
      "{% set ns = namespace() %}{% set ns.__proto__ = {'polluted': 1} %}{% set d = {'__proto__': {'polluted': 1}} %}{% do d.update(constructor=2) %}{{ d.polluted is defined }} {{ ns.polluted is defined }} {{ {}.polluted is defined }} {{ d.constructor }}";
    expect(renderHere(template)).toBe("False False False 2");
    expect(Reflect.get({}, "polluted")).toBe(undefined);
  });
});
