import { expect, it } from "vitest";
import { lookerLink } from "../../actions/lib/report/looker.ts";

it("opens a new report on the table named, whatever its name", () => {
  const link = new URL(lookerLink({ project: "p-1", dataset: "d", name: "a&b=c" }));
  expect(link.origin + link.pathname).toBe("https://lookerstudio.google.com/reporting/create");
  expect(Object.fromEntries(link.searchParams)).toMatchObject({
    "ds.ds0.connector": "bigQuery",
    "ds.ds0.type": "TABLE",
    "ds.ds0.projectId": "p-1",
    "ds.ds0.datasetId": "d",
    "ds.ds0.tableId": "a&b=c",
  });
});
