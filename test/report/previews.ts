import type { DataDifference, RunResults } from "../../actions/lib/report/results.ts";
import { HOSTILE, HOSTILE_RUN } from "./example.ts";
import { FAILED, model, MODELS, SUCCESS, TESTS } from "./runs.ts";

const MART_DIFFERENCE: DataDifference = {
  id: "model.carbon_emissions.mart_carbon_emissions",
  name: "mart_carbon_emissions",
  status: "different",
  rowsBefore: 1_122_048,
  rowsAfter: 1_122_048,
  key: ["meter_key", "reading_at"],
  added: 1,
  removed: 1,
  changed: 17_519,
  schema: [
    { column: "is_market_based", after: "BOOL" },
    { column: "usage", before: "FLOAT64", after: "NUMERIC" },
  ],
  columns: [
    {
      column: "scope_2_kg_co2e",
      changed: 17_519,
      examples: [
        { key: ["a1", "2021-01-01 00:00:00+00"], before: "10.5", after: "21" },
        { key: ["a1", "2021-01-01 00:30:00+00"], before: "9.25", after: "18.5" },
      ],
    },
    {
      column: "total_kg_co2e",
      changed: 12,
      examples: [{ key: ["a1", "2021-01-01 00:00:00+00"], before: null, after: "1" }],
    },
  ],
  totals: [
    { column: "usage", before: 9_000_000, after: 9_000_000 },
    { column: "scope_2_kg_co2e", before: 1_000_000, after: 2_000_000.5 },
    { column: "total_kg_co2e", before: 2_978_703.25, after: 1_978_703.25 },
  ],
  addedRows: [{ meter_key: "b7", reading_at: "2021-02-01 00:00:00+00", usage: "3" }],
  removedRows: [{ meter_key: "a9", reading_at: "2021-02-01 00:00:00+00", usage: "4" }],
};

/** A pull request that maps a factor otherwise. */
export const PREVIEW: RunResults = {
  ...SUCCESS,
  files: [],
  partitions: [],
  freshness: [],
  dataset: "carbon_emissions_pr_7",
  preview: 7,
  transform: {
    isPublished: true,
    nodes: [
      ...MODELS.filter(({ name }) => !name.startsWith("stg_")).map((node) => ({
        ...node,
        previous: { durationMs: 1, rowCount: 5, bytesBilled: 50 * 2 ** 20 },
      })),
      ...TESTS,
    ],
    changes: [
      {
        id: "seed.carbon_emissions.energy_category_mapping",
        kind: "seed",
        name: "energy_category_mapping",
        change: "changed",
        aspects: ["body"],
        downstream: ["dim_meters", "fct_energy_consumption", "mart_carbon_emissions"],
      },
      {
        id: "model.carbon_emissions.mart_carbon_emissions",
        kind: "model",
        name: "mart_carbon_emissions",
        change: "changed",
        aspects: ["body", "configs"],
        downstream: [],
        columns: [
          { column: "is_market_based", change: "new", downstream: [] },
          {
            column: "scope_2_kg_co2e",
            change: "changed",
            downstream: ["mart_by_site.scope_2", "mart_by_site.total"],
          },
        ],
      },
      {
        id: "test.carbon_emissions.no_old_sites",
        kind: "test",
        name: "no_old_sites",
        change: "removed",
        aspects: [],
        downstream: [],
      },
    ],
    differences: [
      { ...MART_DIFFERENCE, id: "model.p.dim_meters", name: "dim_meters", status: "same" },
      MART_DIFFERENCE,
      {
        id: "model.p.mart_by_site",
        name: "mart_by_site",
        status: "new",
        rowsAfter: 12,
      },
      {
        id: "model.p.fct_energy_consumption",
        name: "fct_energy_consumption",
        status: "skipped",
        reason:
          "To compare it would read 4.0 GiB, and 1.0 GiB are left of what comparing may read.",
      },
    ],
  },
};

export const NO_DIFFERENCE: RunResults = {
  ...PREVIEW,
  transform: {
    ...PREVIEW.transform!,
    differences: PREVIEW.transform!.differences!.filter(({ status }) => status === "same"),
  },
};

export const NOTHING_CHANGED: RunResults = {
  ...PREVIEW,
  transform: { isPublished: false, nodes: [], changes: [], differences: [] },
};

export const PREVIEW_FAILED: RunResults = {
  ...PREVIEW,
  transform: { ...FAILED.transform!, changes: PREVIEW.transform!.changes! },
  problems: [{ message: "Nothing was published, because of fct_energy_consumption." }],
};

export const HOSTILE_PREVIEW: RunResults = {
  ...PREVIEW,
  ...HOSTILE_RUN,
  dataset: HOSTILE,
  transform: {
    ...HOSTILE_RUN.transform!,
    nodes: [
      ...HOSTILE_RUN.transform!.nodes,
      model(HOSTILE, { dependsOn: [`${HOSTILE}2`, "x"], message: HOSTILE }),
    ],
    changes: PREVIEW.transform!.changes!.map((change) => ({
      ...change,
      name: HOSTILE,
      aspects: [HOSTILE],
      downstream: [HOSTILE, HOSTILE],
      columns: [{ column: HOSTILE, change: "new", downstream: [HOSTILE] }],
    })),
    differences: [
      {
        ...MART_DIFFERENCE,
        name: HOSTILE,
        reason: HOSTILE,
        key: [HOSTILE],
        schema: [{ column: HOSTILE, before: HOSTILE, after: HOSTILE }],
        columns: [
          {
            column: HOSTILE,
            changed: 1,
            examples: [{ key: [HOSTILE], before: HOSTILE, after: HOSTILE }],
          },
        ],
        totals: [{ column: HOSTILE, before: 1, after: 2 }],
        addedRows: [{ [HOSTILE]: HOSTILE }],
      },
    ],
  },
};
