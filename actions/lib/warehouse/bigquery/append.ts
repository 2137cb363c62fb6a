import { createHash } from "node:crypto";
import type { Lake } from "../../lake/lake.ts";
import type { AppendRequest } from "../warehouse.ts";
import type { Jobs } from "./jobs.ts";
import { checkOurs, toLabels } from "./labels.ts";
import { toFields, toLayout } from "./schema.ts";
import type { Tables } from "./tables.ts";

/**
 * Adds rows by a load job, which costs nothing, from an object in the lake. The job has the name of
 * their key, which BigQuery takes once only, whichever run asks for it.
 */
export async function appendRows(
  { table, rows }: AppendRequest,
  {
    jobs,
    tables,
    lake,
    labels,
  }: {
    readonly jobs: Jobs;
    readonly tables: Tables;
    readonly lake: Lake;
    readonly labels: Readonly<Record<string, string>>;
  },
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const identity = JSON.stringify(["append", table.dataset, table.name, first[table.key]]);
  const hash = createHash("sha256").update(identity).digest("hex");
  const object = await lake.write(
    `bigquery/appended/${table.dataset}/${table.name}/${hash.slice(0, 40)}.ndjson`,
    rows.map((row) => Buffer.from(`${JSON.stringify(row)}\n`)),
  );
  const schema = { fields: toFields(table) };
  const { description } = table;
  const found =
    (await tables.get(table)) ??
    (await tables.insert(table, {
      description,
      labels: toLabels(labels),
      schema,
      ...toLayout(table),
    }));
  checkOurs(found);
  await tables.awaitTurn(table, { isPartitioned: true });
  const load = {
    sourceUris: [lake.uri(object.key)],
    sourceFormat: "NEWLINE_DELIMITED_JSON",
    destinationTable: tables.refer(table),
    schema,
    ...toLayout(table),
    autodetect: false,
    createDisposition: "CREATE_NEVER",
    writeDisposition: "WRITE_APPEND",
    schemaUpdateOptions: ["ALLOW_FIELD_ADDITION"],
  } as const;
  await jobs.run(`${table.dataset}_${table.name}`, { load }, { key: identity });
}
