import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Where bqemulator is not as BigQuery is, each with what BigQuery's documentation says of it. */
export const GAPS = {
  "CAST(x AS NUMERIC) keeps 3 decimal digits, not 9":
    "https://cloud.google.com/bigquery/docs/reference/standard-sql/data-types#decimal_types",
  "tables.get tells a column of COUNTIF as NUMERIC, not INT64":
    "https://cloud.google.com/bigquery/docs/reference/standard-sql/aggregate_functions#countif",
  "a NUMERIC of zero is told as 0E-9":
    "https://cloud.google.com/bigquery/docs/reference/standard-sql/conversion_functions#cast_as_string",
  "tables.delete of a view answers 500, and the view stays":
    "https://cloud.google.com/bigquery/docs/managing-views#delete_a_view",
  "a partition decorator is refused: table$202101":
    "https://cloud.google.com/bigquery/docs/load-data-partitioned-tables#write-to-partition",
  "a dry run estimates 0 bytes": "https://cloud.google.com/bigquery/docs/running-queries#dry-run",
} as const;

const JSON_TYPE = { "content-type": "application/json" };

/**
 * Stands between a client and bqemulator, and mends the gaps that the transform would fall into:
 * views are deleted by DDL, and NUMERIC is told its digits. All else goes through as it is.
 */
export async function openGoBetween(
  target: string,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    forward(target, request, response).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function forward(
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "GET", url = "/" } = request;
  const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>));
  if (method === "DELETE") await dropView(target, url);
  const text = body.toString("utf8").replaceAll(/\bas numeric\)/gi, "as numeric(38, 9))");
  const answer = await fetch(target + url, {
    method,
    headers: JSON_TYPE,
    ...(body.length > 0 && { body: text }),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  response.writeHead(answer.status, JSON_TYPE).end(bytes);
}

/** The delete that follows finds nothing, which is what whoever deletes wants. */
async function dropView(target: string, url: string): Promise<void> {
  const [, project, dataset, table] =
    /\/projects\/([^/]+)\/datasets\/([^/]+)\/tables\/([^/?]+)/.exec(url) ?? [];
  if (table === undefined) return;
  const found = await fetch(target + url);
  if (!found.ok || ((await found.json()) as { type?: string }).type !== "VIEW") return;
  await fetch(`${target}/bigquery/v2/projects/${project}/queries`, {
    method: "POST",
    headers: JSON_TYPE,
    body: JSON.stringify({ query: `drop view \`${dataset}.${table}\``, useLegacySql: false }),
  });
}
