import type { Warehouse } from "../warehouse/warehouse.ts";

/** What `SILENT_WAREHOUSE` throws: a template wants to know what only a warehouse knows. */
export const ASKED = Symbol("asked");

const ask = (): Promise<never> => {
  // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- told apart by identity
  return Promise.reject(ASKED);
};

/** A warehouse for rendering templates as a run does, without running anything. */
export const SILENT_WAREHOUSE: Warehouse = {
  kind: "duckdb",
  query: ask,
  execute: ask,
  loadParquet: ask,
  describe: ask,
  estimate: ask,
  publish: ask,
  listPreviews: ask,
  dropPreview: ask,
  appendRows: ask,
  readState: ask,
  writeState: ask,
  close: () => Promise.resolve(),
};
