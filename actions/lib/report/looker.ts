/**
 * The address that opens a new Looker Studio report on a BigQuery table, for whoever may read it:
 * https://developers.google.com/looker-studio/integrate/linking-api
 */
export function lookerLink(table: {
  readonly project: string;
  readonly dataset: string;
  readonly name: string;
}): string {
  const parameters = new URLSearchParams({
    "c.mode": "edit",
    "r.reportName": "Carbon emissions",
    "ds.ds0.connector": "bigQuery",
    "ds.ds0.datasourceName": table.name,
    "ds.ds0.type": "TABLE",
    "ds.ds0.projectId": table.project,
    "ds.ds0.datasetId": table.dataset,
    "ds.ds0.tableId": table.name,
  });
  return `https://lookerstudio.google.com/reporting/create?${parameters.toString()}`;
}
