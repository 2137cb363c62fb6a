import { expect, test } from "vitest";
import { Templates } from "../../actions/lib/project/template.ts";
import type { TemplateContext } from "../../actions/lib/project/template.ts";

const templates = new Templates();
const context: TemplateContext = {
  resolve: (kind, names) =>
    names.includes("missing")
      ? { problem: `there is no ${names.join(".")}` }
      : { quoted: `<${kind} ${names.join(".")}>` },
  vars: new Map<string, unknown>([
    ["text", "it's <b>"],
    ["list", ["a", 2]],
    ["map", { key: { deep: 1.5 } }],
    ["nothing", null],
  ]),
  self: { dataset: "d", name: "m", quoted: "`d`.`m`" },
  dataset: "d",
};
const render = (source: string) => templates.render(source, context);

test.each([
  ["{{ ref('a') }} {{ ref('p', 'a') }}", "<ref a> <ref p.a>"],
  ["{{ source('s', 't') }}", "<source s.t>"],
  ["{{ var('text') }} {{ var('none', 3) }} {{ var('none', [1]) }}", "it's <b> 3 [1]"],
  ["{{ var('map').key.deep }} {{ var('none', {'a': {'b': 2}}).a.b }}", "1.5 2"],
  ["{% for x in var('list') %}{{ x }}{% if not loop.last %}, {% endif %}{% endfor %}", "a, 2"],
  ["{% if var('nothing') is none %}null{% endif %}", "null"],
  ["{% set x = 2 %}{{ x * 3 }}{# gone #}", "6"],
  ["{{ this }} {{ this.schema }} {{ this.identifier }}", "`d`.`m` d m"],
  ["{{ target.type }} {{ target.schema }} {{ target.name }}", "bigquery d default"],
  ["{% if is_incremental() %}x{% else %}y{% endif %}", "y"],
  ["{% raw %}{{ x }}{% endraw %}", "{{ x }}"],
  ["{{ config(a=1) }}{% do config(b=2) %}\nselect 1\n", "select 1"],
])("%s renders to %s", (source, expected) => {
  expect(render(source)).toMatchObject({ sql: expected, problems: [] });
});

test("config() gives plain data, the later call over the earlier", () => {
  const { config, configLine } = render(
    "\n{{ config(tags=['a'], partition_by={'field': 'x'}, off=none) }}{{ config(tags=['b']) }}",
  );
  expect(config).toEqual({ tags: ["b"], partition_by: { field: "x" }, off: null });
  expect(configLine).toBe(2);
});

test.each([
  ["1\n{{ nope }}", 2, "undefined value: nope"],
  ["1\n\n{{ nope(1) }}", 3, "unknown function: nope is unknown: nope(1)"],
  ["{{ var('none') }}", 1, 'variable "none" has no value and no default'],
  ["{{ ref('a') }}\n{{ ref('missing') }}", 2, "there is no missing"],
  ["{{ ref(nope) }}", 1, "ref() takes one name, or a project and a name, as text"],
  ["{{ ref('a', v=2) }}", 1, "ref() takes one name, or a project and a name, as text"],
  ["{{ source('a') }}", 1, "source() takes a source and a table, as text"],
  ["{{ config('view') }}", 1, "config() takes named arguments"],
  ["{{ adapter.dispatch('x') }}", 1, "adapter.dispatch() is not supported"],
  ["{{ env_var('HOME') }}", 1, "env_var() is not supported"],
  ["\n{%- macro m() %}{% endmacro %}", 2, "{% macro %} is not supported"],
  ["{% include 'x' %}", 1, "{% include %} is not supported"],
  ["{% if %}", 1, "Jinja does not parse: unexpected end of block: %}"],
  ["{{ 'x' * 11000000 }}", 1, "renders to more than 10 MB of SQL"],
  [
    "{% for x in range(9999) %}{% for y in range(9999) %}{% endfor %}{% endfor %}",
    1,
    "takes more than 1000000 steps to render",
  ],
])("%j is refused at its line", (source, line, message) => {
  const { problems } = render(source);
  expect(problems[0]).toEqual({ line, message });
});

test("a template that is refused leaves the engine in order", () => {
  render("{{ ref('missing') }}{{ nope }}");
  expect(render("{{ ref('a') }}")).toMatchObject({ sql: "<ref a>", problems: [] });
});
