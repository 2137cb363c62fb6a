import { literal, quote } from "../../actions/lib/googlesql/quote.ts";
import { quoteTitle } from "./bigquery-statement.ts";
import { type BigQueryStore, Refusal } from "./bigquery-store.ts";
import { type Field, TYPES } from "./bigquery-values.ts";

/** Adds the rows of a file to a table, with columns that it lacks where the job may add them. */
export async function appendFile(
  store: BigQueryStore,
  load: {
    readonly title: string;
    readonly sourceUris: readonly string[];
    readonly sourceFormat: string;
    readonly schema: { readonly fields: readonly Field[] };
    readonly schemaUpdateOptions?: readonly string[];
    readonly resolve: (uri: string) => string;
  },
): Promise<number> {
  const { title, sourceUris, schema, resolve } = load;
  if (load.sourceFormat !== "NEWLINE_DELIMITED_JSON") {
    throw new Refusal(400, "invalid", "the tests' server adds rows of JSON");
  }
  const relation = quoteTitle(title);
  const held = new Set((await store.readFields(title)).map(({ name }) => name.toLowerCase()));
  const lacking = schema.fields.filter(({ name }) => !held.has(name.toLowerCase()));
  const mayAdd = load.schemaUpdateOptions?.includes("ALLOW_FIELD_ADDITION") === true;
  if (lacking.length > 0 && !mayAdd) {
    const names = lacking.map(({ name }) => name).join(", ");
    throw new Refusal(400, "invalid", `Provided Schema does not match Table: ${names}`);
  }
  const typeOf = ({ type }: Field) => TYPES[type] ?? "varchar";
  const columns = schema.fields.map((field) => `${literal(field.name)}: ${literal(typeOf(field))}`);
  const names = schema.fields.map(({ name }) => quote(name)).join(", ");
  const file = literal(resolve(sourceUris[0] ?? ""));
  const rows = `read_json(${file}, format = 'newline_delimited', columns = {${columns.join(", ")}})`;
  const { connection } = store;
  await connection.run("begin");
  try {
    for (const field of lacking) {
      await connection.run(
        `alter table ${relation} add column ${quote(field.name)} ${typeOf(field)}`,
      );
    }
    const insert = `insert into ${relation} (${names}) select ${names} from ${rows}`;
    const { rowsChanged } = await connection.run(insert);
    await connection.run("commit");
    const record = store.getTable(title);
    record.lastModifiedTime = store.tick();
    for (const { name, mode, description } of lacking) {
      const more = description === undefined ? {} : { description };
      record.columns.set(name.toLowerCase(), { mode, ...more });
    }
    return rowsChanged;
  } catch (error) {
    await connection.run("rollback");
    throw new Refusal(400, "invalid", String(error));
  }
}
