import { openLocalLake } from "../../actions/lib/lake/local.ts";
import { openGoogle } from "../google/bigquery-fixture.ts";
import { describeWarehouse } from "./contract.ts";

describeWarehouse("BigQuery", async (folder) => {
  const fixture = await openGoogle(folder);
  const warehouse = await fixture.openWarehouse({ lake: await openLocalLake(folder) });
  const close = warehouse.close.bind(warehouse);
  return Object.assign(warehouse, {
    async close() {
      await close();
      await fixture.close();
    },
  });
});
