import { describe, expect, test } from "vitest";
import { JinjaError, parseTemplate, render } from "../../actions/lib/jinja/template.ts";

/** The template begins on line 2, so that a line that is only a guess is seen. */
function fail(template: string): JinjaError {
  try {
    render(parseTemplate(`\n${template}`, "models/hostile.sql"), { globals: () => undefined });
  } catch (error) {
    if (error instanceof JinjaError) return error;
    throw error;
  }
  throw new Error("the template renders");
}

const MANY = 100_000;
const times = (text: string, count = MANY) => text.repeat(count);
const LONG = "{% set s = 'a b ' * 2000000 %}";
const FIRST_LIST = "{% set xs = range(99999)|list %}";
const again = (inside: string) => `{% for i in range(90000) %}${inside}{% endfor %}`;
const grow = (step: string, start = "'ab'") =>
  `{% set ns = namespace(x=${start}) %}${again(`{% set ns.x = ${step} %}`)}`;

describe("A template that would not end, or fill the memory, is stopped at its line", () => {
  const STEPS = "takes more than 1000000 steps to render";
  const TEXT = "makes a text of more than 10 MB";
  test.each([
    [
      "a loop over a long range",
      "{% for i in range(10**9) %}{% endfor %}",
      "range() makes more than 100000 numbers",
    ],
    ["a range as a list", "{{ range(10**12)|list }}", "range() makes more than 100000 numbers"],
    ["loops in loops", again(again(again(""))), STEPS],
    [
      "a macro that calls itself",
      "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
      "macros call each other more than 150 deep",
    ],
    [
      "macros that call each other",
      "{% macro a() %}{{ b() }}{% endmacro %}{% macro b() %}{{ a() }}{% endmacro %}{{ a() }}",
      "macros call each other more than 150 deep",
    ],
    [
      "a macro that calls itself twice",
      "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(100) }}",
      STEPS,
    ],
    [
      "a caller that calls its macro",
      "{% macro m() %}{{ caller() }}{% endmacro %}{% macro r() %}{% call m() %}{{ r() }}{% endcall %}{% endmacro %}{{ r() }}",
      "macros call each other more than 150 deep",
    ],
    [
      "a default that calls its macro",
      "{% macro m(n, o=m(n)) %}{% endmacro %}{{ m(1) }}",
      "macros call each other more than 150 deep",
    ],
    ["a text that doubles by ~", grow("ns.x ~ ns.x"), TEXT],
    ["a text that doubles by +", grow("ns.x + ns.x"), TEXT],
    ["a text that doubles by join", grow("ns.x.join([ns.x, ns.x])"), TEXT],
    ["a list that doubles", grow("ns.x + ns.x", "[1]"), STEPS],
    ["a list that takes itself in", `{% set x = [1] %}${again("{% do x.extend(x) %}")}`, STEPS],
    [
      "long texts that are kept",
      `${LONG}{% set l = [] %}${again("{% do l.append(s|upper) %}")}`,
      STEPS,
    ],
    [
      "long lists that are kept",
      `${FIRST_LIST}{% set l = [] %}${again("{% do l.append(xs[:]) %}")}`,
      STEPS,
    ],
    ["output without end", again(times("x", 1000)), "renders to more than 10 MB"],
    ["a text times a number", "{{ 'a' * 10**9 }}", TEXT],
    ["a list times a number", "{{ [1] * 10**9 }}", STEPS],
    ["a wide field by center", "{{ 'a'|center(10**9) }}", TEXT],
    ["a wide field by ljust", "{{ 'a'.ljust(10**9) }}", TEXT],
    ["a wide field by zfill", "{{ '1'.zfill(10**9) }}", TEXT],
    ["a wide field by %", "{{ '%1000000000d' % 1 }}", TEXT],
    ["a wide field by %*", "{{ '%*s' % (10**9, 'a') }}", TEXT],
    ["a wide field by format", "{{ '{:1000000000}'.format('a') }}", TEXT],
    ["many digits by %", "{{ '%.1000000000f' % 1 }}", "a precision of 1000000000 is more than 70"],
    [
      "many digits by format",
      "{{ '{:.1000000000f}'.format(1.0) }}",
      "a precision of 1000000000 is more than 70",
    ],
    ["a wide indent", "{{ 'a\\nb'|indent(10**9) }}", TEXT],
    ["a wide indent of JSON", "{{ [[1]]|tojson(10**9) }}", TEXT],
    ["a long text put in for a short one", "{{ ('a' * 10000)|replace('a', 'b' * 10000) }}", TEXT],
    ["a long separator", "{{ range(10000)|join('x' * 10000) }}", TEXT],
    ["many slices", "{{ [1]|slice(10**9)|list }}", STEPS],
    ["a batch filled up", "{{ [1]|batch(10**9, 'x')|list }}", STEPS],
    [
      "a list doubled inside and printed",
      `{% set ns = namespace(x=[1]) %}{% for i in range(40) %}{% set ns.x = [ns.x, ns.x] %}{% endfor %}\n{{ ns.x }}`,
      STEPS,
      3,
    ],
    [
      "the same as JSON",
      `{% set ns = namespace(x=[1]) %}{% for i in range(40) %}{% set ns.x = [ns.x, ns.x] %}{% endfor %}\n{{ ns.x|tojson }}`,
      STEPS,
      3,
    ],
    [
      "a list in itself, printed",
      "{% set x = [] %}{% do x.append(x) %}\n{{ x }}",
      "prints a value that holds itself",
      3,
    ],
    [
      "a dict in itself, as JSON",
      "{% set x = {} %}{% do x.update(a=x) %}\n{{ x|tojson }}",
      "writes a value that holds itself",
      3,
    ],
    [
      "lists in themselves, compared",
      "{% set x = [] %}{% do x.append(x) %}{% set y = [] %}{% do y.append(y) %}\n{{ x == y }}",
      "nests too deeply",
      3,
    ],
    ["search in a long list again and again", `${FIRST_LIST}${again("{{ -1 in xs }}")}`, STEPS],
    ["count in a long list again and again", `${FIRST_LIST}${again("{{ xs.count(5) }}")}`, STEPS],
    ["words of a long text again and again", `${LONG}${again("{{ s.split()|length }}")}`, STEPS],
    ["a power with many digits", "{{ 10**10**10 }}", "an integer is beyond 2**53"],
    ["a float's power", "{{ 2.0**100000 }}", "the result of ** is too large"],
    [
      "an integer of many digits",
      `{{ ${times("9")} }}`,
      "Jinja does not parse: an integer is beyond 2**53",
    ],
    ["a text of many digits", `{{ '${times("9")}'|int }}`, "an integer is beyond 2**53"],
  ] as [string, string, string, number?][])("%s", (_name, template, message, line = 2) => {
    expect(fail(template)).toMatchObject({ message, file: "models/hostile.sql", line });
  });
});

describe("A source of a hundred thousand marks is refused at its line", () => {
  const DEEP = "Jinja does not parse: nests more than 100 deep";
  const WIDE = "Jinja does not parse: has more than 1000 operators in a row";
  test.each([
    ["(", `{{ ${times("(")} }}`, DEEP],
    ["()", `{{ ${times("(")}1${times(")")} }}`, DEEP],
    ["[", `{{ ${times("[")} }}`, DEEP],
    ["{1:", `{{ ${times("{1:")} }}`, DEEP],
    ["a[", `{{ ${times("a[")} }}`, DEEP],
    ["f(", `{{ ${times("f(")} }}`, DEEP],
    ["not", `{{ ${times("not ")}1 }}`, DEEP],
    ["-", `{{ ${times("- ")}1 }}`, DEEP],
    ["if else", `{{ 1${times(" if 1 else 1")} }}`, DEEP],
    ["{% if %}", times("{% if 1 %}"), DEEP],
    ["{% for %}", times("{% for i in x %}"), DEEP],
    ["{% macro %}", times("{% macro m() %}"), DEEP],
    ["{% set %}", times("{% set x %}"), DEEP],
    ["{% call %}", times("{% call m() %}"), DEEP],
    ["{% set ((", `{% set ${times("(")}`, DEEP],
    ["types of parameters", `{% macro m(a: ${times("L[")}`, DEEP],
    ["+1", `{{ 1${times("+1")} }}`, WIDE],
    ["and", `{{ 1${times(" and 1")} }}`, WIDE],
    ["**", `{{ 1${times("**1")} }}`, WIDE],
    ["|abs", `{{ 1${times("|abs")} }}`, WIDE],
    ["is defined", `{{ 1${times(" is defined")} }}`, WIDE],
    [".b", `{{ a${times(".b")} }}`, WIDE],
    ["()()", `{{ a${times("()")} }}`, WIDE],
    ["[0]", `{{ a${times("[0]")} }}`, WIDE],
    [
      "parameters",
      `{% macro m(${Array.from({ length: MANY }, (_, i) => `p${i}`).join(",")}) %}`,
      "Jinja does not parse: has more than 1000 parameters",
    ],
    [
      "named arguments",
      `{{ f(${Array.from({ length: MANY }, (_, i) => `p${i}=1`).join(",")}) }}`,
      "Jinja does not parse: has more than 1000 named arguments",
    ],
    ["{% docs %}", times("{% docs a %}"), "Jinja does not parse: {% docs %} has no {% enddocs %}"],
    ["{% raw %}", times("{% raw %}"), "Jinja does not parse: {% raw %} has no {% endraw %}"],
    ["{#", times("{#"), 'Jinja does not parse: "{#" has no "#}"'],
    [
      "{{",
      times("{{"),
      'Jinja does not parse: found "{{" inside of a tag, where an expression stands alone',
    ],
    [
      "a backslash",
      `{{ '${times("\\")}`,
      "Jinja does not parse: a string that begins with ' has no end",
    ],
    [
      "a space",
      `{{${times(" ")}`,
      'Jinja does not parse: expected an expression for "{{", found the end of the file',
    ],
    ["%( in a format", `{{ '${times("%(")}' % 1 }}`, "a format has no conversion %("],
    ["{ in a format", `{{ '{${times("[0]")}}'.format([]) }}`, "a format finds no [0] in list"],
  ])("%s", (_name, source, message) => {
    expect(fail(source)).toMatchObject({ message, file: "models/hostile.sql", line: 2 });
  });
});

test("a long text that is almost a number is read once", () => {
  const template = `{{ '${times("1")}x'|float }} {{ '${times("1_")}!'|int }} {{ '${times("1")}.x'|int(2) }}`;
  expect(render(parseTemplate(template, "m.sql"), { globals: () => undefined }).text).toBe(
    "0.0 0 2",
  );
});
