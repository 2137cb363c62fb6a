import type {
  FileOutcome,
  NodeResult,
  PartitionOutcome,
  RunResults,
  YearlyEmissions,
} from "../../actions/lib/report/results.ts";
import { EXAMPLE } from "./example.ts";

const LINKS = {
  run: "https://github.com/moj/carbon/actions/runs/42",
  report: "https://github.com/moj/carbon/actions/runs/42/artifacts/7",
  table: "https://console.cloud.google.com/bigquery?project=p",
  commit: {
    sha: "9ed2254c0ffee",
    url: "https://github.com/moj/carbon/commit/9ed2254c0ffee",
  },
};

export const model = (name: string, values: Partial<NodeResult> = {}): NodeResult => ({
  id: `model.carbon_emissions.${name}`,
  kind: "model",
  name,
  status: "success",
  config: "table",
  file: `models/${name}.sql`,
  line: 1,
  dependsOn: [],
  startedMs: 0,
  durationMs: 1200,
  ...values,
});

export const dataTest = (name: string, values: Partial<NodeResult> = {}): NodeResult => ({
  ...model(name, values),
  id: `test.carbon_emissions.${name}`,
  kind: "test",
  status: "pass",
  config: "error",
  file: "models/models.yml",
  line: 12,
  failures: 0,
  durationMs: 40,
  ...values,
});

const cost = (mebibytes: number): NonNullable<NodeResult["cost"]> => ({
  jobCount: 1,
  bytesBilled: mebibytes * 2 ** 20,
  bytesProcessed: mebibytes * 2 ** 20,
  slotMs: 900,
  jobId: "job_1",
  location: "europe-west2",
});

export const MODELS: readonly NodeResult[] = [
  model("energy_category_mapping", { kind: "seed", config: "seed", rowCount: 14, cost: cost(0) }),
  model("stg_ecodriver__energy_consumption", {
    config: "view",
    dependsOn: ["carbon_emissions_raw.energy_consumption"],
    cost: cost(0),
  }),
  model("stg_govuk__conversion_factors", {
    config: "view",
    dependsOn: ["carbon_emissions_raw.conversion_factors"],
    cost: cost(0),
  }),
  model("dim_meters", {
    dependsOn: ["stg_ecodriver__energy_consumption", "energy_category_mapping"],
    rowCount: 16,
    previous: { durationMs: 900, rowCount: 16 },
    cost: cost(10),
  }),
  model("fct_energy_consumption", {
    config: "incremental",
    dependsOn: ["stg_ecodriver__energy_consumption", "dim_meters"],
    rowCount: 1_122_048,
    previous: { durationMs: 9000, rowCount: 1_098_240 },
    cost: cost(120),
    durationMs: 9800,
  }),
  model("mart_carbon_emissions", {
    dependsOn: ["fct_energy_consumption", "stg_govuk__conversion_factors"],
    rowCount: 1_122_048,
    previous: { durationMs: 5000, rowCount: 1_122_060 },
    cost: cost(1400),
    durationMs: 5800,
  }),
];

export const TESTS = [
  dataTest("unique_dim_meters_meter_key", { dependsOn: ["dim_meters"] }),
  dataTest("not_null_mart_carbon_emissions_site", { dependsOn: ["mart_carbon_emissions"] }),
];

const filesOf = (year: number, values: Partial<FileOutcome> = {}): FileOutcome[] =>
  [1, 2].map((month) => ({
    table: "energy_consumption",
    partition: `${year}0${month}`,
    file: `moj_${month}-${year}.csv`,
    status: "fetched",
    rowCount: 620,
    rejectCount: 0,
    bytes: 310_000,
    ...values,
  }));

const loaded = (files: readonly FileOutcome[]): PartitionOutcome[] =>
  files.map(({ table, partition, rowCount, status }) => ({
    table,
    partition,
    rowCount,
    status: status === "unchanged" ? "unchanged" : "loaded",
  }));

const emissions = (year: number, energyType: string, kgCo2e: number): YearlyEmissions => ({
  year,
  energyType,
  unit: "kWh",
  usage: kgCo2e * 5,
  kgCo2e,
  kgCo2eByScope: [0, kgCo2e, 0],
  factorYear: year,
  isProvisional: false,
});

const months = (year: number, values: readonly number[]) =>
  values.map((kgCo2e, index) => ({
    month: `${year}-${String(index + 1).padStart(2, "0")}`,
    kgCo2e,
  }));

const SPRING = [
  216_000, 208_100, 205_000, 166_000, 162_000, 149_000, 158_000, 157_000, 151_000, 150_000, 157_000,
  173_000,
];

/** A month like any other, on BigQuery: two years, of which one is still going on. */
export const SUCCESS: RunResults = {
  ...EXAMPLE,
  years: [2021, 2022],
  files: [...filesOf(2021, { status: "unchanged", bytes: 0 }), ...filesOf(2022)],
  partitions: loaded([...filesOf(2021, { status: "unchanged" }), ...filesOf(2022)]),
  transform: { isPublished: true, nodes: [...MODELS, ...TESTS] },
  emissions: [
    emissions(2021, "electricity", 1_500_000),
    emissions(2021, "gas", 552_100),
    emissions(2022, "electricity", 300_000),
    emissions(2022, "gas", 81_700),
  ],
  monthly: [...months(2021, SPRING), ...months(2022, [198_500, 183_200])],
  steps: [
    { step: "plan", durationMs: 100 },
    { step: "extract", year: 2021, durationMs: 800 },
    { step: "extract", year: 2022, durationMs: 4100 },
    { step: "load", year: 2022, durationMs: 8200 },
    { step: "transform", durationMs: 21_000 },
  ],
  freshness: [
    {
      name: "carbon_emissions_raw.energy_consumption",
      status: "pass",
      loadedAtMs: Date.parse("2026-11-03T06:20:00Z"),
      ageMs: 20 * 86_400_000,
    },
    {
      name: "carbon_emissions_raw.conversion_factors",
      status: "warn",
      loadedAtMs: Date.parse("2026-06-10T00:00:00Z"),
      ageMs: 166 * 86_400_000,
      message: "models/sources.yml:40: 166 days ago; expected within 100 days.",
    },
  ],
  links: LINKS,
};

/** A backfill of which one year's publisher was down: the others are loaded, nothing transformed. */
export const YEAR_DOWN: RunResults = {
  ...SUCCESS,
  years: [2019, 2020, 2021],
  files: [
    ...filesOf(2019),
    ...filesOf(2020, {
      status: "failed",
      rowCount: 0,
      bytes: 0,
      message: "http://publisher/moj-2020.csv answered 503.",
    }),
  ],
  partitions: loaded(filesOf(2019)),
  transform: undefined,
  problems: [
    {
      message: "2020: http://publisher/moj-2020.csv answered 503 (2 times).",
      remedy: "Re-run the failed jobs when the publisher is back.",
    },
    {
      message: "2021: no results; see the job's log.",
      remedy: "Re-run the failed jobs: what is in the lake already is not fetched again.",
    },
  ],
  notes: ["Nothing was transformed, because not every year could be loaded."],
};

const DUPLICATES = dataTest("unique_dim_meters_meter_key", {
  status: "fail",
  dependsOn: ["dim_meters"],
  failures: 7,
  message: "models/models.yml:12: unique of dim_meters.meter_key found 7 rows, expected none.",
  failingRows: [
    { meter_key: "a1", count: "2" },
    { meter_key: "b2", count: "3" },
    { meter_key: null, count: "2" },
  ],
});

/** Two faults: a model whose SQL the warehouse refuses, and a test that found rows. */
export const FAILED: RunResults = {
  ...SUCCESS,
  transform: {
    isPublished: false,
    nodes: [
      ...MODELS.slice(0, 4),
      model("fct_energy_consumption", {
        status: "error",
        dependsOn: ["stg_ecodriver__energy_consumption", "dim_meters"],
        message:
          "models/fct_energy_consumption.sql: Division by zero at line 14, column 9. Guard it with safe_divide.",
      }),
      model("mart_carbon_emissions", {
        status: "skipped",
        dependsOn: ["fct_energy_consumption", "stg_govuk__conversion_factors"],
        message: "Not run, because fct_energy_consumption failed.",
        durationMs: 0,
      }),
      DUPLICATES,
      dataTest("not_null_mart_carbon_emissions_site", {
        status: "skipped",
        dependsOn: ["mart_carbon_emissions"],
      }),
    ],
  },
  problems: [
    {
      message:
        "Nothing was published, because of fct_energy_consumption, unique_dim_meters_meter_key.",
      remedy: "Mend what the tests found, and run again; the candidates are kept for a look.",
    },
  ],
};

export const DRY_RUN: RunResults = {
  ...SUCCESS,
  files: [],
  partitions: [],
  transform: undefined,
  planned: [
    { id: "model.p.a", name: "fct_energy_consumption", bytes: 120 * 2 ** 20 },
    { id: "model.p.b", name: "mart_carbon_emissions", reason: "fct_new is not there yet." },
    { id: "model.p.c", name: "dim_meters", bytes: 0, isUnchanged: true },
  ],
};
