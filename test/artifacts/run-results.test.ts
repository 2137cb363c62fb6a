import { describe, expect, test } from "vitest";
import {
  buildRunResults,
  continueRunResults,
  readRunResults,
} from "../../actions/lib/artifacts/run-results.ts";
import type { NodeResult } from "../../actions/lib/report/results.ts";
import { EXAMPLES, readExample } from "./example-project.ts";
import { createChecker, HAS_SCHEMAS, readSchema, WITHOUT_SCHEMAS } from "./published-schema.ts";

const STARTED_MS = Date.parse("2026-03-01T10:00:00Z");

const model = { kind: "model", config: "table", dependsOn: [], startedMs: STARTED_MS } as const;
const dataTest = { ...model, kind: "test", config: "error" } as const;
const RESULTS: readonly NodeResult[] = [
  {
    ...model,
    id: "model.everything.orders_by_month",
    name: "orders_by_month",
    status: "success",
    durationMs: 1250,
    rowCount: 12,
    compiledSql: "select 1",
  },
  {
    ...model,
    id: "model.everything.stg_orders",
    name: "stg_orders",
    status: "error",
    durationMs: 10,
    message: "models/staging/stg_orders.sql:3: there is no such table.",
  },
  {
    ...model,
    id: "model.everything.fct_orders",
    name: "fct_orders",
    status: "skipped",
    durationMs: 0,
    message: "Not run, because stg_orders failed.",
  },
  { ...dataTest, id: "test.everything.a", name: "a", status: "pass", durationMs: 1, failures: 0 },
  { ...dataTest, id: "test.everything.b", name: "b", status: "fail", durationMs: 1, failures: 3 },
  { ...dataTest, id: "test.everything.c", name: "c", status: "warn", durationMs: 1, failures: 2 },
  {
    ...model,
    kind: "unit_test",
    id: "unit_test.everything.stg_orders.d",
    name: "d",
    status: "fail",
    durationMs: 1,
  },
];

const OPTIONS = {
  invocationId: "11111111-2222-4333-8444-555555555555",
  generatedAt: "2026-03-01T10:00:05.000Z",
  elapsedMs: 1500,
  isPublished: false,
  args: { which: "build", select: ["tag:nightly"], full_refresh: false, state: null },
};

test("a model that was built has its time, rows, SQL and relation", () => {
  const project = readExample(EXAMPLES[0], { database: "project-1" });
  const { results, elapsed_time: elapsed } = buildRunResults(RESULTS, { ...OPTIONS, project });
  expect(elapsed).toBe(1.5);
  expect(results[0]).toEqual({
    unique_id: "model.everything.orders_by_month",
    status: "success",
    timing: [
      {
        name: "execute",
        started_at: "2026-03-01T10:00:00.000Z",
        completed_at: "2026-03-01T10:00:01.250Z",
      },
    ],
    thread_id: "main",
    execution_time: 1.25,
    adapter_response: { rows_affected: 12 },
    message: null,
    failures: null,
    compiled: true,
    compiled_code: "select 1",
    relation_name: "`project-1`.`shop_finance`.`monthly`",
  });
});

test("what the jobs of a node came to stands under dbt-bigquery's names", () => {
  const cost = {
    jobCount: 2,
    bytesBilled: 10_485_760,
    bytesProcessed: 96,
    slotMs: 7,
    jobId: "j",
    location: "EU",
  };
  const [built] = RESULTS.slice(0, 1).map((result) => ({ ...result, cost }));
  expect(buildRunResults([built!], OPTIONS).results[0]?.adapter_response).toEqual({
    rows_affected: 12,
    bytes_processed: 96,
    bytes_billed: 10_485_760,
    location: "EU",
    job_id: "j",
    slot_ms: 7,
  });
});

test("what failed or was skipped has its message, and a test the rows that it found", () => {
  const { results } = buildRunResults(RESULTS, OPTIONS);
  expect(results[1]).toMatchObject({
    status: "error",
    message: "models/staging/stg_orders.sql:3: there is no such table.",
    compiled: false,
    compiled_code: null,
  });
  expect(results[2]).toMatchObject({ status: "skipped", timing: [], execution_time: 0 });
  expect(results.slice(3).map(({ status, failures }) => [status, failures])).toEqual([
    ["pass", 0],
    ["fail", 3],
    ["warn", 2],
    ["fail", null],
  ]);
});

describe.skipIf(!HAS_SCHEMAS)(`dbt's run results v6${WITHOUT_SCHEMAS}`, () => {
  const check = createChecker(HAS_SCHEMAS ? readSchema("run-results-v6") : {});

  test("is kept to, whatever came of the nodes", () => {
    expect(check(buildRunResults(RESULTS, OPTIONS))).toEqual([]);
    expect(check(buildRunResults([], { ...OPTIONS, args: {} }))).toEqual([]);
    const earlier = JSON.stringify(buildRunResults(RESULTS, OPTIONS));
    const again = buildRunResults(RESULTS.slice(1, 2), { ...OPTIONS, isPublished: true });
    expect(check(continueRunResults(earlier, again))).toEqual([]);
  });

  test("allows no status and no field that it does not know", () => {
    const { results, ...rest } = buildRunResults(RESULTS, OPTIONS);
    const broken = (change: object) => ({ ...rest, results: [{ ...results[0], ...change }] });
    expect(check(broken({ status: "great" }))).not.toEqual([]);
    expect(check(broken({ unheard_of: 1 }))).not.toEqual([]);
  });
});

test("reading gives back statuses by id, and the arguments as they were", () => {
  const read = readRunResults(JSON.stringify(buildRunResults(RESULTS, OPTIONS)));
  expect([...read.statuses]).toEqual([
    ["model.everything.orders_by_month", "success"],
    ["model.everything.stg_orders", "error"],
    ["model.everything.fct_orders", "skipped"],
    ["test.everything.a", "pass"],
    ["test.everything.b", "fail"],
    ["test.everything.c", "warn"],
    ["unit_test.everything.stg_orders.d", "fail"],
  ]);
  expect(read.args).toEqual(OPTIONS.args);
});

test("reading tells whether the run published, and takes silence for no", () => {
  const write = (isPublished: boolean) => buildRunResults(RESULTS, { ...OPTIONS, isPublished });
  const { metadata, ...rest } = write(true);
  expect(readRunResults(JSON.stringify(write(true))).isPublished).toBe(true);
  expect(readRunResults(JSON.stringify(write(false))).isPublished).toBe(false);
  const { env: _, ...silent } = metadata;
  expect(readRunResults(JSON.stringify({ metadata: silent, ...rest })).isPublished).toBe(false);
});

test("a run that went on from another has its own results, and of the rest the other's", () => {
  const earlier = JSON.stringify(buildRunResults(RESULTS, OPTIONS));
  const stg: NodeResult = { ...RESULTS[1]!, status: "success" };
  const again = buildRunResults([stg], { ...OPTIONS, generatedAt: "2026-03-01T11:00:00.000Z" });
  const { metadata, results } = continueRunResults(earlier, again);
  expect(metadata.generated_at).toBe("2026-03-01T11:00:00.000Z");
  expect(results.map(({ unique_id: id, status }) => `${id} ${status}`)).toEqual([
    "model.everything.orders_by_month success",
    "model.everything.fct_orders skipped",
    "test.everything.a pass",
    "test.everything.b fail",
    "test.everything.c warn",
    "unit_test.everything.stg_orders.d fail",
    "model.everything.stg_orders success",
  ]);
  expect(results[0]).toMatchObject({ compiled_code: "select 1", execution_time: 1.25 });
});

test("reading takes names like __proto__ for names", () => {
  const text = `{
    "metadata": { "dbt_schema_version": "https://schemas.getdbt.com/dbt/run-results/v6.json" },
    "results": [{ "unique_id": "__proto__", "status": "success" }],
    "args": { "__proto__": { "which": "build" } }
  }`;
  const read = readRunResults(text);
  expect(read.statuses.get("__proto__")).toBe("success");
  expect(read.args["which"]).toBeUndefined();
});

const V6 = { dbt_schema_version: "https://schemas.getdbt.com/dbt/run-results/v6.json" };

test.each([
  ["", "latest.json is no JSON: "],
  ['{"metadata"', "latest.json is no JSON: "],
  ["[".repeat(100_000), "latest.json is no JSON: "],
  ["null", "latest.json holds no run results: it: "],
  ["{}", "latest.json holds no run results: metadata: "],
  [
    '{"metadata":{"dbt_schema_version":"https://schemas.getdbt.com/dbt/manifest/v12.json"},"results":[]}',
    "latest.json holds no run results: metadata.dbt_schema_version: is of another artifact",
  ],
  [JSON.stringify({ metadata: V6, results: {} }), "latest.json holds no run results: results: "],
  [
    JSON.stringify({ metadata: V6, results: [{ unique_id: "a", status: "great" }] }),
    "latest.json holds no run results: results.0.status: ",
  ],
  [
    JSON.stringify({ metadata: V6, results: [], args: [1] }),
    "latest.json holds no run results: args: ",
  ],
])("reading refuses %.60s", (text, message) => {
  expect(() => readRunResults(text, "latest.json")).toThrow(
    expect.objectContaining({
      name: "PipelineError",
      code: "invalid-file",
      message: expect.stringContaining(message) as string,
      remedy: "Remove the file, or have it written again by build, run or test.",
    }) as Error,
  );
});
