import { describe, expect, test } from "vitest";
import { JinjaError, parseTemplate, render } from "../../actions/lib/jinja/template.ts";
import { findBaseGlobal } from "../../actions/lib/project/base-globals.ts";
import { createInvocation } from "../../actions/lib/project/invocation.ts";
import type { Invocation } from "../../actions/lib/project/invocation.ts";

const FIXED: Partial<Invocation> = {
  target: "prod",
  database: "my-project",
  threads: 8,
  id: "11111111-2222-4333-8444-555555555555",
  startedAt: "2026-11-25T09:08:07.654Z",
  fullRefresh: true,
  vars: { days: 3, nothing: null, empty: "", rates: { a: 1.5 } },
  env: { REGION: "north", DBT_ENV_SECRET_KEY: "hidden" },
};

function renderWith(template: string, given: Partial<Invocation> = {}): string {
  const invocation = createInvocation({ dataset: "carbon", ...FIXED, ...given });
  const globals = (name: string) => findBaseGlobal(name, { invocation });
  return render(parseTemplate(template, "models/m.sql"), { globals }).text;
}

test.each([
  [
    "{{ target.name }} {{ target.schema }} {{ target.dataset }} {{ target['type'] }}",
    "prod carbon carbon bigquery",
  ],
  [
    "{{ target.database }} {{ target.project }} {{ target.threads + 1 }}",
    "my-project my-project 9",
  ],
  ["{{ 'x' if target.name == 'prod' else 'y' }}", "x"],
  ["{{ var('days') + 1 }} {{ var('rates').a }} {{ var('days', 9) }}", "4 1.5 3"],
  [
    "{{ var('other', none) }} {{ var('other', default='d') }} {{ var('nothing', 'd') }}",
    "None d None",
  ],
  ["{{ var('empty', 'd') }}|{{ var('other', false) }}", "|False"],
  ["{{ var.has_var('days') }} {{ var.has_var('other') }}", "True False"],
  [
    "{{ env_var('REGION') }} {{ env_var('OTHER', 'south') }} {{ env_var('OTHER', 3) + 1 }}",
    "north south 4",
  ],
  ["{{ flags.FULL_REFRESH }} {{ dbt_version[:2] }} {{ invocation_id[:8] }}", "True 1. 11111111"],
  [
    "{{ run_started_at.strftime('%Y-%m-%d %H:%M:%S') }} {{ run_started_at }}",
    "2026-11-25 09:08:07 2026-11-25 09:08:07.654000+00:00",
  ],
  ["{{ tojson({'b': [1, 1.0, none], 'a': 'é<'}) }}", '{"b": [1, 1.0, null], "a": "\\u00e9<"}'],
  ["{{ tojson({'b': 1, 'a': 2}, sort_keys=true) }}", '{"a": 2, "b": 1}'],
  ["{{ fromjson('{\"a\": [1, 1.0, 1e2, null, true]}').a }}", "[1, 1.0, 100.0, None, True]"],
  ["{{ fromjson('no', 'd') }} {{ fromjson('no', default=none) }}", "d None"],
  ["{% set p = zip([1, 2, 3], 'ab') %}{{ p|list }} {{ p|list }}", "[(1, 'a'), (2, 'b')] []"],
  ["{% for k, v in zip({'a': 1}.keys(), range(5)) %}{{ k }}{{ v }}{% endfor %}", "a0"],
  [
    "{{ set([2, 1, 2])|sort }} {{ set('aab')|length }} {{ 1 in set([1]) }} {{ set([1, true, 1.0])|length }}",
    "[1, 2] 2 True 1",
  ],
  ["{{ local_md5('hello world') }}", "5eb63bbbe01eeed093cb22bb8f5acdc3"],
])("%s renders as in dbt", (template, expected) => {
  expect(renderWith(template)).toBe(expected);
});

test("a whole second is written without a fraction, as by Python", () => {
  const startedAt = "2026-11-25T09:08:07.000Z";
  const text = renderWith("{{ run_started_at }} {{ run_started_at.isoformat() }}", { startedAt });
  expect(text).toBe("2026-11-25 09:08:07+00:00 2026-11-25T09:08:07+00:00");
});

test("log, print and exceptions.warn tell the user, and print nothing into the SQL", () => {
  const told: string[] = [];
  const template =
    "a{{ log('quiet') }}{{ log('loud', info=true) }}{{ log(msg='named', info=1) }}{{ print([1]) }}{% do exceptions.warn('careful') %}b";
  const text = renderWith(template, { onLog: (message) => told.push(message) });
  expect(text).toBe("ab");
  expect(told).toEqual(["loud", "named", "[1]", "careful"]);
});

function fail(template: string): JinjaError {
  try {
    renderWith(template);
  } catch (error) {
    if (error instanceof JinjaError) return error;
    throw error;
  }
  throw new Error(`${template} renders`);
}

describe("What would be guessed is refused, with its line", () => {
  test.each([
    ["{{ var('dys') }}", 'variable "dys" has no value and no default; did you mean days?'],
    ["{{ var(1) }}", "var() takes a name, as text"],
    ["{{ env_var('OTHER') }}", "environment variable OTHER is not set and has no default"],
    ["{{ env_var('OTHER', none) }}", "environment variable OTHER is not set and has no default"],
    [
      "{{ env_var('ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'x') }}",
      "env_var() does not read ACTIONS_ID_TOKEN_REQUEST_TOKEN: secrets have no place in a project",
    ],
    [
      "{{ env_var('DBT_ENV_SECRET_KEY', 'x') }}",
      "env_var() does not read DBT_ENV_SECRET_KEY: secrets have no place in a project",
    ],
    ["{{ exceptions.raise_compiler_error('no ' ~ 1) }}", "no 1"],
    ["{{ exceptions.raise_compiler_error(msg='named') }}", "named"],
    ["{{ fromjson('{') }}", "fromjson() takes JSON, not '{'"],
    ["{{ fromjson('[12345678901234567890]') }}", "an integer is beyond 2**53"],
    ["{{ modules.datetime.datetime.now() }}", "modules.datetime is not supported"],
    ["{{ modules.re.match('a', 'b') }}", "modules.re is not supported"],
    ["{{ graph.nodes }}", "graph.nodes is not supported"],
    ["{{ 'x' if selected_resources }}", "selected_resources is not supported"],
    ["{{ fromyaml('a: 1') }}", "fromyaml() is not supported"],
    ["{{ 'x' if flags.WHICH == 'run' }}", "flags.WHICH is not supported"],
    ["{{ run_started_at.astimezone(1) }}", "datetime.astimezone is not supported"],
    ["{{ run_started_at.strftime('%U') }}", "strftime() does not know %U"],
    ["{{ set([1]) }}", "a set has no text, as it has no order; use |sort"],
    ["{{ set([1]) == set([1]) }}", "cannot compare set with set; use |list"],
    ["{{ zip([1], [2]) }}", "a generator has no text; make it a list by |list"],
    ["{{ log() }}", "log(msg, info?) needs msg"],
    ["{{ print('a', 'b') }}", "print(msg) is given 2 arguments"],
  ])("%s", (template, message) => {
    expect(fail(`\n${template}`)).toMatchObject({ message, file: "models/m.sql", line: 2 });
  });
});
