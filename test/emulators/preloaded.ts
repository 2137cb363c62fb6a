import { BigQuery } from "@google-cloud/bigquery";
import { PassThroughClient } from "google-auth-library";
import { toFields } from "../../actions/lib/warehouse/bigquery/schema.ts";
import type { LoadOutcome, LoadRequest, Warehouse } from "../../actions/lib/warehouse/warehouse.ts";

/**
 * Gives the warehouse with raw tables made anew, into which files are loaded one after the other:
 * for a server that keeps no partitions.
 */
export function loadWhole(
  warehouse: Warehouse,
  options: { readonly project: string; readonly apiEndpoint: string },
): Warehouse {
  const { project, apiEndpoint } = options;
  const client = new BigQuery({
    projectId: project,
    apiEndpoint,
    authClient: new PassThroughClient() as never,
  });
  const begun = new Set<string>();
  return Object.assign(warehouse, {
    async loadParquet({ rowCount, table, uri }: LoadRequest): Promise<LoadOutcome> {
      const title = `${table.dataset}.${table.name}`;
      const isFirst = !begun.has(title);
      begun.add(title);
      if (isFirst) await client.query(`create schema if not exists ${table.dataset}`);
      if (uri === undefined) return { status: "unchanged", rowCount: 0 };
      const [job] = await client.createJob({
        configuration: {
          load: {
            sourceUris: [uri],
            sourceFormat: "PARQUET",
            destinationTable: {
              projectId: project,
              datasetId: table.dataset,
              tableId: table.name,
            },
            schema: { fields: toFields(table) },
            createDisposition: "CREATE_IF_NEEDED",
            writeDisposition: isFirst ? "WRITE_TRUNCATE" : "WRITE_APPEND",
          },
        },
      } as never);
      await job.promise();
      return { status: "loaded", rowCount };
    },
  });
}
