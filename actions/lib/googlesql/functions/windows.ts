import type { Family } from "../family.ts";

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/window-functions */
export const WINDOWS: Family = {
  windows: {
    cume_dist: [0, 0],
    dense_rank: [0, 0],
    first_value: [1, 1],
    lag: [1, 3],
    last_value: [1, 1],
    lead: [1, 3],
    nth_value: [2, 2],
    ntile: [1, 1],
    percent_rank: [0, 0],
    rank: [0, 0],
    row_number: [0, 0],
  },
};
