import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { PipelineError } from "../../actions/lib/errors.ts";
import { createInvocation } from "../../actions/lib/project/invocation.ts";
import { Problems } from "../../actions/lib/project/problems.ts";
import { readProject } from "../../actions/lib/project/project.ts";
import { runTransform } from "../../actions/lib/run/transform.ts";
import { UnitTester } from "../../actions/lib/run/unit-test.ts";
import { Bench } from "../../actions/lib/run/unit-test-bench.ts";
import { writeProject } from "../project/project-folder.ts";
import { openFake } from "./fake-warehouse.ts";

const LIBRARY = join(import.meta.dirname, "../cases/unit-tests/library");

function read(dir: string) {
  const problems = new Problems();
  const invocation = createInvocation({ dataset: "d", env: { REGION: "north" } });
  const project = readProject(dir, { problems, invocation });
  problems.throwIfAny();
  const tests = [...project.graph.nodes.values()].filter((node) => node.kind === "unit_test");
  return { project, tests };
}

/** Runs all unit tests of a project, as text: status and message, then rows that differ. */
async function runAll(dir: string, openBench?: () => Promise<Bench>): Promise<string[]> {
  const { project, tests } = read(dir);
  const tester = new UnitTester(project, openBench);
  onTestFinished(() => tester.close());
  return Promise.all(
    tests.map(async (unitTest) => {
      const { status, message = "", failingRows = [] } = await tester.run(unitTest);
      const cells = failingRows.map((row) => Object.values(row).map((value) => value ?? "null"));
      const rows = [Object.keys(failingRows[0] ?? {}), ...cells].map((row) => row.join(" | "));
      const table = failingRows.length === 0 ? [] : rows;
      return [`${unitTest.name}: ${status} ${message}`.trim(), ...table].join("\n  ");
    }),
  );
}

/** Runs the unit tests in the YAML below, each on the model `m`. */
async function runOn(
  sql: string,
  tests: string,
  files: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const dir = await writeProject({
    "models/m.sql": sql,
    "models/u.yml": `
sources:
  - name: raw
    tables: [{ name: t }, { name: typed, columns: [{ name: doc, data_type: json }] }]
unit_tests:
${tests}`,
    ...files,
  });
  return runAll(dir);
}

test("unit tests of a project have the outcomes that are in its folder", async () => {
  const outcomes = await runAll(join(LIBRARY, "project"));
  const file = join(LIBRARY, "expected/outcomes.txt");
  await expect(`${outcomes.join("\n")}\n`).toMatchFileSnapshot(file);
});

test("a macro of a package, one of dbt's, a value and a variable of the environment are overridden", async () => {
  const sql = `select
    {{ dbt_utils.generate_surrogate_key(['a']) }} as key,
    cast(1 as {{ dbt.type_string() }}) as word,
    '{{ invocation_id }}' as id,
    '{{ env_var('REGION') }}' as place,
    {{ 'true' if execute else 'false' }} as executes`;
  const outcomes = await runOn(
    sql,
    `
  - name: overridden
    model: m
    overrides:
      macros:
        dbt_utils.generate_surrogate_key: "'k'"
        type_string: float64
        invocation_id: 7
        execute: false
      env_vars: { REGION: south }
    expect: { rows: [{ key: k, word: 1, id: "7", place: south, executes: false }] }
`,
  );
  expect(outcomes).toEqual(["overridden: pass"]);
});

test("a macro of the project is overridden also where another macro calls it", async () => {
  const outcomes = await runOn(
    "select {{ outer_one() }} as n",
    `
  - { name: as_it_is, model: m, expect: { rows: [{ n: 11 }] } }
  - { name: overridden, model: m, overrides: { macros: { inner_one: 5 } }, expect: { rows: [{ n: 15 }] } }
`,
    {
      "macros/m.sql":
        "{% macro inner_one() %}1{% endmacro %}{% macro outer_one() %}10 + {{ inner_one() }}{% endmacro %}",
    },
  );
  expect(outcomes).toEqual(["as_it_is: pass", "overridden: pass"]);
});

test("templates that ask for columns and rows see those of the given rows", async () => {
  const outcomes = await runOn(
    `{% set sizes = dbt_utils.get_column_values(source('raw', 't'), 'size') %}
    select {{ dbt_utils.star(source('raw', 't'), except=['size']) }}, {{ sizes | length }} as sizes
    from {{ source('raw', 't') }}`,
    `
  - name: asked
    model: m
    given: [{ input: "source('raw', 't')", rows: [{ id: 1, size: s }, { id: 2, size: xl }] }]
    expect: { rows: [{ id: 1, sizes: 2 }, { id: 2, sizes: 2 }] }
`,
  );
  expect(outcomes).toEqual(["asked: pass"]);
});

test("floats are equal when they are exactly so, and numbers that YAML has no room for are told", async () => {
  const outcomes = await runOn(
    "select 0.1 + 0.2 as x, numeric '0.1' + numeric '0.2' as n, 9007199254740993 as big",
    `
  - { name: float, model: m, expect: { rows: [{ x: 0.3 }] } }
  - { name: exact_float, model: m, expect: { rows: [{ x: 0.30000000000000004 }] } }
  - { name: numeric, model: m, expect: { rows: [{ n: 0.30 }] } }
  - { name: big_text, model: m, expect: { rows: [{ big: "9007199254740993" }] } }
  - { name: big_number, model: m, expect: { rows: [{ big: 9007199254740993 }] } }
`,
  );
  expect(outcomes).toEqual([
    "float: fail models/u.yml:7: 1 expected row is missing and 1 row is not expected.\n  difference | x\n  - missing | 0.3\n  + unexpected | 0.30000000000000004",
    "exact_float: pass",
    "numeric: pass",
    "big_text: pass",
    expect.stringMatching(
      /^big_number: error models\/u\.yml:11, expect, row 1: big: 900719925474099\d has too many digits\. Write the number in quotes\.$/,
    ),
  ]);
});

test("what the embedded engine cannot do is an error of the test alone, with its place", async () => {
  const outcomes = await runOn(
    "select a\nfrom {{ source('raw', 't') }}\nwhere nope(a)",
    `
  - name: unknown_function
    model: m
    given: [{ input: "source('raw', 't')", rows: [{ a: 1 }] }]
    expect: { rows: [] }
  - name: unknown_type
    model: m
    given: [{ input: "source('raw', 'typed')", rows: [{ doc: "{}" }] }]
    expect: { rows: [] }
  - name: jinja_in_rows
    model: m
    given: [{ input: "source('raw', 't')", format: sql, rows: "select {{ 1 }} as a" }]
    expect: { rows: [] }
  - name: no_query
    model: m
    given: [{ input: "source('raw', 't')", format: sql, rows: "drop table x" }]
    expect: { rows: [] }
`,
  );
  expect(outcomes).toEqual([
    expect.stringMatching(
      /^unknown_function: error models\/m\.sql: .*NOPE.* at line 3, column 7\. /,
    ),
    expect.stringMatching(
      /^unknown_type: error models\/u\.yml:13: doc: the type json is not supported/,
    ),
    expect.stringMatching(/^jinja_in_rows: error models\/u\.yml:17: Jinja in rows/),
    expect.stringMatching(/^no_query: error models\/u\.yml:21: Invalid SQL: /),
  ]);
});

test("a seed has the rows of its file when it is given none, and no rows where the list is empty", async () => {
  const outcomes = await runOn(
    "select code, day from {{ ref('s') }}",
    `
  - name: of_the_file
    model: m
    given: [{ input: ref('s') }]
    expect: { rows: [{ code: "01", day: 2020-02-29 }, { code: "02", day: null }] }
  - { name: none, model: m, given: [{ input: ref('s'), rows: [] }], expect: { rows: [] } }
`,
    {
      "seeds/s.csv": "code,day\n01,2020-02-29\n02,\n",
      "seeds/s.yml": "seeds: [{ name: s, config: { column_types: { code: string } } }]",
    },
  );
  expect(outcomes).toEqual(["of_the_file: pass", "none: pass"]);
});

test("types of a model's columns come from its own query, through all that it reads", async () => {
  const outcomes = await runOn(
    "select a, a / 2 as half, format_date('%d', day) as day from {{ ref('middle') }}",
    `
  - name: typed
    model: m
    given: [{ input: ref('middle'), format: csv, rows: "A\\n7\\n" }]
    expect: { rows: [{ a: "7", half: 3.5, day: null }] }
`,
    {
      "models/base.sql": "select '1' as a, date '2020-01-01' as day",
      "models/middle.sql":
        "{{ config(materialized='ephemeral') }} select cast(a as numeric) as a, day from {{ ref('base') }}",
    },
  );
  expect(outcomes).toEqual(["typed: pass"]);
});

test("thousands of given rows are taken", async () => {
  const rows = Array.from({ length: 2000 }, (_, index) => `          ${index},w${index}`);
  const outcomes = await runOn(
    "select count(distinct n) as n, sum(n) as total from {{ source('raw', 't') }}",
    `
  - name: many
    model: m
    given:
      - input: source('raw', 't')
        format: csv
        rows: |
          n,w
${rows.join("\n")}
    expect: { rows: [{ n: 2000, total: 1999000 }] }
`,
  );
  expect(outcomes).toEqual(["many: pass"]);
});

test("what is wrong with inputs and names is told, all at once, when the project is read", async () => {
  const given = (input: string) => `{ name: u, model: m, given: [{ ${input} }], expect: {} }`;
  const tests = [
    given("input: refs('m')"),
    given("input: ref('n'), rows: []"),
    given("input: source('raw')"),
    given("input: this, rows: [] }, { input: ref('m'), rows: []"),
    given("input: this, format: csv, fixture: nowhere"),
    given("input: this, format: csv, fixture: ../../m"),
    "{ name: u, model: mm, expect: {} }",
  ];
  const dir = await writeProject({
    "models/m.sql": "select 1 as a",
    "models/u.yml": `unit_tests:\n${tests.map((each) => `  - ${each}\n`).join("")}`,
  });
  const message = await runAll(dir).catch((error: Error) => error.message);
  expect(String(message).split("\n")).toEqual(
    expect.arrayContaining([
      `  models/u.yml:2: "refs('m')" is no input; expected ref('x'), source('x', 'y') or this`,
      "  models/u.yml:3: there is no model or seed n; did you mean m?",
      `  models/u.yml:4: "source('raw')" is no input; expected ref('x'), source('x', 'y') or this`,
      "  models/u.yml:5: two inputs are ref('m')",
      "  models/u.yml:6: there is no fixture nowhere in tests",
      "  models/u.yml:7: ../../m cannot name a fixture",
      "  models/u.yml:8: there is no model or seed mm; did you mean m?",
      expect.stringMatching(/models\/u\.yml:3: unit test .*u is named like that of/),
    ]),
  );
});

const TWO = {
  "models/m.sql": "select 1 as a",
  "models/u.yml": `
unit_tests:
  - { name: right, model: m, expect: { rows: [{ a: 1 }] } }
  - { name: wrong, model: m, expect: { rows: [{ a: 2 }] } }
`,
};

test("one embedded warehouse is opened for all tests, only when there is one, and left empty", async () => {
  const dir = await writeProject(TWO);
  const opened: Bench[] = [];
  const openBench = async () => {
    const bench = await Bench.open();
    opened.push(bench);
    return bench;
  };
  await new UnitTester(read(dir).project, openBench).close();
  expect(opened).toHaveLength(0);
  await runAll(dir, openBench);
  expect(opened).toHaveLength(1);
  const [bench] = opened;
  for (const dataset of ["unit_1", "unit_2", "unit_3"]) {
    expect(await bench!.warehouse.describe({ dataset, name: "m" })).toBeUndefined();
  }
});

test("without DuckDB, unit tests are left out in words; what else goes wrong with it is an error", async () => {
  const dir = await writeProject(TWO);
  const missing = Object.assign(new Error("Cannot find package '@duckdb/node-api'"), {
    code: "ERR_MODULE_NOT_FOUND",
  });
  const [left] = await runAll(dir, () => Promise.reject(missing));
  expect(left).toBe(
    "right: warn It was left out: unit tests run on DuckDB, which is not installed here.",
  );
  const full = new PipelineError("There is no memory.", { code: "warehouse", remedy: "Buy some." });
  const [broken] = await runAll(dir, () => Promise.reject(full));
  expect(broken).toBe("right: error models/u.yml:3: There is no memory. Buy some.");
});

test("a failed unit test keeps its model from being built, and the warehouse sees nothing of it", async () => {
  const warehouse = openFake();
  const projectDir = await writeProject(TWO);
  const { nodes, isPublished } = await runTransform({
    projectDir,
    warehouse,
    dataset: "d",
    now: () => 0,
  });
  expect(nodes.map(({ name, status }) => [name, status])).toEqual([
    ["m", "skipped"],
    ["right", "pass"],
    ["wrong", "fail"],
  ]);
  expect(isPublished).toBe(false);
  expect(warehouse.sent).toEqual([]);
});
