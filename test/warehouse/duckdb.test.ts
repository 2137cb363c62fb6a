import { join } from "node:path";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import { describeWarehouse } from "./contract.ts";

describeWarehouse("DuckDB", (folder) =>
  openWarehouse({ kind: "duckdb", path: join(folder, "it's.duckdb"), threads: 2 }),
);
