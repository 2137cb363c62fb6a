import { quote } from "../../googlesql/quote.ts";
import type { TranslatedStatement } from "../../googlesql/translate.ts";
import type { Publication } from "../warehouse.ts";
import { Contents } from "./contents.ts";
import type { Ask, Content } from "./contents.ts";
import { keyOf, locate, locateCandidate } from "./names.ts";
import type { Place } from "./names.ts";
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
  readonly ask: Ask;
  readonly #contents: Contents;
  #known: Promise<Map<string, CatalogEntry>> | undefined;

  constructor(ask: Ask) {
    this.ask = ask;
    this.#contents = new Contents(ask);
  }

  /** The entry of a relation by its DuckDB name; undefined where nothing has the name. */
  async find(place: Place): Promise<CatalogEntry | undefined> {
    const reading = (this.#known ??= readCatalog(this.ask));
    try {
      return (await reading).get(keyOf(place.schema, place.table));
    } catch (error) {
      if (this.#known === reading) this.#known = undefined;
      throw error;
    }
  }

  /** Throws DuckDB's error for a view that cannot be bound. */
  findContent(place: Place, kind: CatalogEntry["kind"]): Promise<Content> {
    return this.#contents.find(place, kind);
  }

  /**
   * Takes note of what a statement did that has succeeded; `rowCount` is of a table that it made. At
   * any time one writes to a table, so that notes come in the order of what they are of.
   */
  note({ writes }: TranslatedStatement, rowCount?: number): void {
    const [schema, table] = writes?.relation ?? [];
    if (writes === undefined || schema === undefined || table === undefined) {
      this.forget();
      return;
    }
    const { how } = writes;
    this.#contents.make({ schema, table }, rowCount);
    if (how === "change") return;
    const entry = {
      kind: how === "create-view" ? "view" : "table",
      description: undefined,
      columnDescriptions: new Map(),
      making: undefined,
    } as const;
    const key = keyOf(schema, table);
    void this.#known?.then(
      (known) => (how === "drop" ? known.delete(key) : known.set(key, entry)),
      () => this.forget(),
    );
  }

  /** All candidates are now where people read, and no others are left. */
  notePublished(publications: readonly Publication[]): void {
    this.#known = undefined;
    for (const publication of publications) {
      const place = locate(publication);
      if (publication.kind === "view") this.#contents.make(place, undefined);
      else this.#contents.rename(locateCandidate(publication), place);
    }
  }

  forget(): void {
    this.#known = undefined;
    this.#contents.forget();
  }
}

async function readCatalog(ask: Ask): Promise<Map<string, CatalogEntry>> {
  const relations = await ask(
    `select schema_name, table_name, 'table', comment, null from duckdb_tables()
      where database_name = current_database()
    union all
    select schema_name, view_name, 'view', comment, sql from duckdb_views()
      where database_name = current_database() and not internal`,
  );
  const columns = await ask(
    `select schema_name, table_name, column_name, comment from duckdb_columns()
      where database_name = current_database() and comment is not null`,
  );
  const texts = new Map<string, Map<string, string>>();
  for (const [schema, table, column, comment] of columns.getRows()) {
    const key = keyOf(String(schema), String(table));
    const own = texts.get(key) ?? new Map<string, string>();
    texts.set(key, own.set(String(column).toLowerCase(), String(comment)));
  }
  const names = relations
    .getRows()
    .map(([schema, table]) => [String(schema), String(table)] as const);
  const makings = await readMakings(ask, names);
  return new Map(
    relations.getRows().map(([schema, table, kind, comment, sql]) => {
      const key = keyOf(String(schema), String(table));
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
  ask: Ask,
  names: readonly (readonly [schema: string, table: string])[],
): Promise<Map<string, string>> {
  const makings = new Map<string, string>();
  for (const [schema, table] of names) {
    if (table === "_partitions") {
      const loaded = await ask(
        `select table_name, string_agg(partition_id || ' ' || sha256, ' ' order by partition_id)
          from ${quote(schema)}."_partitions" group by table_name`,
      );
      for (const [name, files] of loaded.getRows()) {
        makings.set(keyOf(schema, String(name)), String(files));
      }
    }
    if (schema === STATE_SCHEMA && table === BUILDS) {
      const built = await ask(`select relation, build from ${STATE_SCHEMA}.${BUILDS}`);
      for (const [relation, build] of built.getRows()) makings.set(String(relation), String(build));
    }
  }
  return makings;
}
