import { describe, expect, test } from "vitest";
import { JinjaError, parseTemplate, render, toFunction } from "../../actions/lib/jinja/template.ts";
import type { Value } from "../../actions/lib/jinja/value.ts";

const MACROS = parseTemplate(
  `{# money #}
{% macro cents(column, digits=2) %}
  round({{ column }} / 100, {{ digits + 0 }})
{% endmacro %}

{% macro both(column) %}
  {{ cents(column) }},
  {{ cents(column,
    dgits=3) }}
{% endmacro %}

{% macro broken() %}

  {{ missing }}
{% endmacro %}

{% macro wrap() %}
  {{ caller() }}
{% endmacro %}
`,
  "macros/money.sql",
);

const GIVEN: Readonly<Record<string, Value>> = {
  columns: ["a", "b"],
  row: new Map<Value, Value>([
    ["name", "x"],
    ["total", 1],
  ]),
};

function globals(name: string): Value | undefined {
  const block = MACROS.blocks.find((each) => each.name === name);
  if (block) return toFunction(MACROS, block, { globals, known });
  return Object.hasOwn(GIVEN, name) ? GIVEN[name] : undefined;
}

function known(): string[] {
  return [...Object.keys(GIVEN), ...MACROS.blocks.map(({ name }) => name)];
}

function renderHere(template: string) {
  return render(parseTemplate(template, "models/m.sql"), { globals, known });
}

function fail(template: string): JinjaError {
  try {
    renderHere(template);
  } catch (error) {
    if (error instanceof JinjaError) return error;
    throw error;
  }
  throw new Error("the template renders");
}

describe("A template that does not parse says what and where", () => {
  test.each([
    ["a\n{{ columns", 2, 'expected "}}" for "{{", found the end of the file'],
    ["a\n{{ columns }\nb", 2, 'expected "}}", found "}"'],
    ["a\n{% if columns }}\nb", 2, 'expected "%}", found "}"'],
    ["a\n{{\n  columns\n\nfrom t", 2, 'expected "}}" for "{{", found "from" on line 5'],
    ["{{ (1 + 2 }}", 1, 'expected ")", found "}"'],
    ["{{ f([1, 2) }}", 1, 'expected "]", found ")"'],
    ["{{ 'it }}\n", 1, "a string that begins with ' has no end"],
    ["a\n{# never\n", 2, '"{#" has no "#}"'],
    ["\n{% raw %}\n{{ x }}", 2, "{% raw %} has no {% endraw %}"],
    ["\n{% docs a %}\ntext", 2, "{% docs %} has no {% enddocs %}"],
    ["a\n{% if columns %}\nb\n", 2, "{% if %} has no {% endif %}"],
    [
      "{% if a %}\n{% for c in columns %}\n{% endif %}",
      3,
      "expected {% endfor %} for line 2, found {% endif %}",
    ],
    ["{% if a %}\n{% endfi %}", 2, "expected {% endif %} for line 1, found {% endfi %}"],
    [
      "{% if a %}\n{% else %}\n{% else %}{% endif %}",
      3,
      "expected {% endif %} for line 1, found {% else %}",
    ],
    [
      "{% test t() %}\n{% endmacro %}",
      2,
      "expected {% endtest %} for line 1, found {% endmacro %}",
    ],
    ["a\n{% endif %}", 2, "{% endif %} ends nothing"],
    ["\n{% else %}", 2, "{% else %} ends nothing"],
    ["\n{% fro c in columns %}", 2, "there is no tag {% fro %}; did you mean for?"],
    ["\n{% include 'x' %}", 2, "{% include %} is not supported"],
    ["\n{% for x in columns recursive %}", 2, "a recursive loop is not supported"],
    ["\n{% break %}", 2, "{% break %} is outside of a loop"],
    [
      "{% for c in columns %}{% else %}\n{% continue %}{% endfor %}",
      2,
      "{% continue %} is outside of a loop",
    ],
    [
      "{% for c in columns %}{% macro m() %}\n{% break %}{% endmacro %}{% endfor %}",
      2,
      "{% break %} is outside of a loop",
    ],
    [
      "{{ '{{ x }}' }}\n{{ ref({{ x }}) }}",
      2,
      'found "{{" inside of a tag, where an expression stands alone',
    ],
    ["\n{{ }}", 2, 'expected an expression, found "}}"'],
    ["\n{{ a b }}", 2, 'expected "}}", found "b"'],
    ["\n{{ a && b }}", 2, "unexpected &"],
    ["\n{% set x 1 %}", 2, 'expected "%}", found "1"'],
    ["\n{% set true = 1 %}", 2, "cannot assign to true"],
    ["\n{% for c of columns %}", 2, 'expected "in", found "of"'],
    ["\n{{ f(a=1, 2) }}", 2, "an argument without a name follows one with a name"],
    ["\n{{ f(a=1,\n a=2) }}", 3, "a call has a twice"],
    ["\n{% macro m(a, a) %}", 2, "a macro has a twice"],
    ["\n{% macro m(a=1, b) %}", 2, "parameter b without a default follows one with a default"],
    ["\n{% call columns %}{% endcall %}", 2, "{% call %} needs a call, as name()"],
    ["\n{{ '\\xZZ' }}", 2, "a string has an escape that means no character"],
  ])("%j", (template, line, message) => {
    expect(fail(template)).toMatchObject({
      message: `Jinja does not parse: ${message}`,
      file: "models/m.sql",
      line,
    });
  });

  test("lines count from where the text begins in its file, also with the line ends of Windows", () => {
    expect(() => parseTemplate("a\r\n{{ }}", "models/m.yml", 7)).toThrow(
      expect.objectContaining({ file: "models/m.yml", line: 8 }),
    );
  });
});

describe("A template that does not render says what and where", () => {
  test.each([
    ["a\nb {{ colums }}", 2, "'colums' is undefined; did you mean columns?"],
    ["{{ centz('x') }}", 1, "'centz' is undefined; did you mean cents?"],
    ["{% set amount = 1 %}\n{{ amuont }}", 2, "'amuont' is undefined; did you mean amount?"],
    ["{{ columns\n | jion(',') }}", 2, "there is no filter jion; did you mean join?"],
    ["\n{{ columns is mappping }}", 2, "there is no test mappping; did you mean mapping?"],
    ["{{ columns|map('uper')|list }}", 1, "there is no filter uper; did you mean upper?"],
    ["\n{{ row.totl }}", 2, "'row.totl' is undefined; did you mean row.total?"],
    ["\n{{ row.a.b }}", 2, "'row.a' is undefined"],
    ["\n{{ row['zz'] }}", 2, "'row['zz']' is undefined"],
    ["{% for c in columns %}\n  {{ c.name }}\n{% endfor %}", 2, "'c.name' is undefined"],
    ["\n{{ columns[2] }}", 2, "'columns[2]' is undefined"],
    ["\n{% if row.a > 1 %}{% endif %}", 2, "'row.a' is undefined"],
    ["{% if\n\n nope.a %}{% endif %}", 3, "'nope' is undefined"],
    ["{% set x %}\n{{ nope }}\n{% endset %}", 2, "'nope' is undefined"],
    ["\n{{ 'a'.uper() }}", 2, "a str has no method uper; did you mean upper?"],
    ["\n{{ columns.push(1) }}", 2, "a list has no method push"],
    ["\n{{ columns() }}", 2, "columns is a list, not a function"],
    ["{{\n 1 +\n 'a' }}", 2, "cannot use + on int and str"],
    ["{{ 'a' ~\n (1 / 0) }}", 2, "division by zero"],
    ["\n{{ 'a' < 1 }}", 2, "cannot use < on str and int"],
    ["\n{{ [1, 'a']|sort }}", 2, "cannot use < on str and int"],
    ["\n{% for x in 5 %}{% endfor %}", 2, "an int is not iterable"],
    ["\n{% for x in none %}{% endfor %}", 2, "None is not iterable"],
    ["\n{% for k, v in row %}{% endfor %}", 2, "expected 2 items for as many names, found 4"],
    ["\n{% set a, b = [1, 2, 3] %}", 2, "expected 2 items for as many names, found 3"],
    ["\n{{ 'a'|replace('b') }}", 2, "replace(old, new, count?) needs new"],
    [
      "\n{{ 'a'|replace('b', 'c', cuont=1) }}",
      2,
      "replace(old, new, count?) has no argument cuont; did you mean count?",
    ],
    ["\n{{ 'a'|replace('b', 'c', old=1) }}", 2, "replace(old, new, count?) is given old twice"],
    ["\n{{ 'a'|round }}", 2, "expected a number, found str a"],
    ["\n{{ row.items }}", 2, "a function has no text; call it with ()"],
    ["\n{{ columns|map('upper') }}", 2, "a generator has no text; make it a list by |list"],
    [
      "\n{{ columns|map('upper')|length }}",
      2,
      "a generator has no length; make it a list by |list",
    ],
    ["\n{{ row.keys()[0] }}", 2, "a dict_keys has no order to index; make it a list by |list"],
    ["\n{{ '%#.2f' % 1.5 }}", 2, 'a format\'s # with "f" is not supported'],
    ["\n{{ '{:08,}'.format(1234) }}", 2, 'a format cannot write an int by "08,"'],
    ["\n{{ 2**60 }}", 2, "an integer is beyond 2**53"],
    ["\n{{ return(1) }}", 2, "return() is outside of a macro"],
    ["\n{{ cents('x', 2, 3) }}", 2, "cents() is given 3 arguments and has 2"],
    ["\n{{ cents('x', column='y') }}", 2, "cents() is given column twice"],
    [
      "{% macro m() %}\n{{ caller() }}{% endmacro %}{{ m() }}",
      2,
      "there is no caller: m is not in {% call %}",
    ],
  ])("%j", (template, line, message) => {
    expect(fail(template)).toMatchObject({ message, file: "models/m.sql", line });
  });

  test("one line of a chain of methods and filters is told, not the first", () => {
    expect(fail("{{ columns\n  |join(',')\n  |upper\n  |round }}").line).toBe(4);
  });
});

describe("What goes wrong in a macro is told at its line, with the calls that led there", () => {
  const trace = (...calls: [string, string, number][]) =>
    calls.map(([name, file, line]) => ({ name, file, line }));

  test.each([
    [
      "a name that is not there",
      "\n\n{{ broken() }}",
      14,
      "'missing' is undefined",
      trace(["broken", "models/m.sql", 3]),
    ],
    [
      "an argument that is not given",
      "\n{{ cents() }}",
      3,
      "parameter 'column' was not given",
      trace(["cents", "models/m.sql", 2]),
    ],
    [
      "a mistyped argument of a macro inside, where that is called",
      "\n\n{{ both('x') }}",
      8,
      "cents() has no argument dgits; did you mean digits?",
      trace(["both", "models/m.sql", 3]),
    ],
    [
      "an undefined value handed in",
      "{{ cents(\n  nope\n) }}",
      3,
      "'nope' is undefined",
      trace(["cents", "models/m.sql", 1]),
    ],
  ])("%s", (_name, template, line, message, calls) => {
    expect(fail(template)).toMatchObject({ message, file: "macros/money.sql", line, trace: calls });
  });

  test("the body of a call block is told in the file that it is written in", () => {
    expect(fail("{% call wrap() %}\n\n{{ nope }}\n{% endcall %}")).toMatchObject({
      message: "'nope' is undefined",
      file: "models/m.sql",
      line: 3,
      trace: trace(["caller", "macros/money.sql", 18], ["wrap", "models/m.sql", 1]),
    });
  });
});

describe("Each line of the text knows the line of the template that it comes from", () => {
  test.each([
    ["text as it is", "a\nb\n\nc", [1, 2, 3, 4]],
    ["a loop", "a\n{% for c in columns %}\n  {{ c }},\n{% endfor %}\nz", [1, 2, 3, 2, 3, 4, 5]],
    [
      "a loop whose tags leave no lines",
      "a\n{%- for c in columns %}\n  {{ c }}\n{%- endfor %}\nz",
      [1, 3, 3, 5],
    ],
    ["a condition", "a\n{% if false %}\nb\n{% else %}\nc\n{% endif %}\nd", [1, 4, 5, 6, 7]],
    ["a macro of many lines", "a\n{{ cents('x') }}\nz", [1, 2, 2, 2, 3]],
    ["a comment", "a\n{# b\nc #}\nd\n", [1, 3, 4]],
    ["a set block", "{% set x %}\na\nb\n{% endset %}\nc\n{{ x }}d", [4, 5, 6, 6, 6, 6]],
  ])("%s", (_name, template, lines) => {
    const rendered = renderHere(template);
    expect(rendered.text.split("\n").map((_, index) => rendered.lineOf(index + 1))).toEqual(lines);
  });
});
