import type { DuckDBConnection } from "@duckdb/node-api";

/** What DuckDB's catalog says of a relation that its own `describe` does not. */
export interface CatalogEntry {
  readonly kind: "table" | "view";
  readonly description: string | undefined;
  /** By column in lower case. */
  readonly columnDescriptions: ReadonlyMap<string, string>;
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
      const entry = { kind, description: undefined, columnDescriptions: new Map() } as const;
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
    `select schema_name, table_name, 'table', comment from duckdb_tables()
      where database_name = current_database()
    union all
    select schema_name, view_name, 'view', comment from duckdb_views()
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
  return new Map(
    relations.getRows().map(([schema, table, kind, comment]) => {
      const key = keyOf({ schema: String(schema), table: String(table) });
      const entry: CatalogEntry = {
        kind: kind === "view" ? "view" : "table",
        description: typeof comment === "string" && comment !== "" ? comment : undefined,
        columnDescriptions: texts.get(key) ?? new Map(),
      };
      return [key, entry] as const;
    }),
  );
}
