import type { DuckDBConnection } from "@duckdb/node-api";
import { quote } from "../../googlesql/quote.ts";
import { BUILDS, STATE_SCHEMA } from "./state.ts";

/** What DuckDB's catalog says of a relation that its own `describe` does not. */
export interface CatalogEntry {
  readonly kind: "table" | "view";
  readonly description: string | undefined;
  /** By column in lower case. */
  readonly columnDescriptions: ReadonlyMap<string, string>;
  /** Which making of it this is, as far as is kept: see `readMakings`. */
  readonly making: string | undefined;
}

/**
 * The relations of a database that nobody else has open. DuckDB lists its whole catalog whatever is
 * asked of it, 40 ms for a thousand tables, so it is asked once and then told what is created.
 */
export class Catalog {
  #known: Promise<Map<string, CatalogEntry>> | undefined;

  /** The entry of a relation by its DuckDB name; undefined where nothing has the name. */
  async find(
    connection: DuckDBConnection,
    name: { schema: string; table: string },
  ): Promise<CatalogEntry | undefined> {
    this.#known ??= readCatalog(connection);
    return (await this.#known).get(keyOf(name));
  }

  /** Takes note of what a statement did that has succeeded. */
  note(statement: { readonly sql: string; readonly creates?: readonly string[] }): void {
    const [schema, table] = statement.creates ?? [];
    if (schema !== undefined && table !== undefined) {
      const kind = /^\s*create\s+(or\s+replace\s+)?view\b/i.test(statement.sql) ? "view" : "table";
      const entry = {
        kind,
        description: undefined,
        columnDescriptions: new Map(),
        making: undefined,
      } as const;
      void this.#known?.then((known) => known.set(keyOf({ schema, table }), entry));
    } else if (!/^\s*(insert|update|delete|merge|truncate)\b/i.test(statement.sql)) {
      this.forget();
    }
  }

  forget(): void {
    this.#known = undefined;
  }
}

function keyOf({ schema, table }: { schema: string; table: string }): string {
  return `${schema}.${table}`.toLowerCase();
}

async function readCatalog(connection: DuckDBConnection): Promise<Map<string, CatalogEntry>> {
  const relations = await connection.runAndReadAll(
    `select schema_name, table_name, 'table', comment, null from duckdb_tables()
      where database_name = current_database()
    union all
    select schema_name, view_name, 'view', comment, sql from duckdb_views()
      where database_name = current_database() and not internal`,
  );
  const columns = await connection.runAndReadAll(
    `select schema_name, table_name, column_name, comment from duckdb_columns()
      where database_name = current_database() and comment is not null`,
  );
  const texts = new Map<string, Map<string, string>>();
  for (const [schema, table, column, comment] of columns.getRows()) {
    const key = keyOf({ schema: String(schema), table: String(table) });
    const own = texts.get(key) ?? new Map<string, string>();
    texts.set(key, own.set(String(column).toLowerCase(), String(comment)));
  }
  const names = relations
    .getRows()
    .map(([schema, table]) => [String(schema), String(table)] as const);
  const makings = await readMakings(connection, names);
  return new Map(
    relations.getRows().map(([schema, table, kind, comment, sql]) => {
      const key = keyOf({ schema: String(schema), table: String(table) });
      const entry: CatalogEntry = {
        kind: kind === "view" ? "view" : "table",
        description: typeof comment === "string" && comment !== "" ? comment : undefined,
        columnDescriptions: texts.get(key) ?? new Map(),
        making: typeof sql === "string" ? sql : makings.get(key),
      };
      return [key, entry] as const;
    }),
  );
}

/**
 * What tells the contents of tables from those before: of a published table the mark that it got
 * then, of a loaded one the files that its partitions hold. Nothing tells it of any other table.
 */
async function readMakings(
  connection: DuckDBConnection,
  names: readonly (readonly [schema: string, table: string])[],
): Promise<Map<string, string>> {
  const makings = new Map<string, string>();
  for (const [schema, table] of names) {
    if (table === "_partitions") {
      const loaded = await connection.runAndReadAll(
        `select table_name, string_agg(partition_id || ' ' || sha256, ' ' order by partition_id)
          from ${quote(schema)}."_partitions" group by table_name`,
      );
      for (const [name, files] of loaded.getRows()) {
        makings.set(keyOf({ schema, table: String(name) }), String(files));
      }
    }
    if (schema === STATE_SCHEMA && table === BUILDS) {
      const built = await connection.runAndReadAll(
        `select relation, build from ${STATE_SCHEMA}.${BUILDS}`,
      );
      for (const [relation, build] of built.getRows()) makings.set(String(relation), String(build));
    }
  }
  return makings;
}
