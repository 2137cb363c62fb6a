import type { RelationPlace } from "../graph/nodes.ts";
import { PipelineError } from "../errors.ts";
import { quote, quoteRelation } from "../sql/quote.ts";
import { openWarehouse } from "../warehouse/open.ts";
import type { Row, Warehouse } from "../warehouse/warehouse.ts";
import { invalid } from "./unit-test-rows.ts";
import { printType, readType, titleType } from "./unit-test-types.ts";
import type { TypedColumn } from "./unit-test-types.ts";
import { buildNested, buildPlain, buildText, isNested, isPlain } from "./unit-test-values.ts";

/** Values of a table in the order of its columns. */
export interface TableRows {
  readonly columns: readonly TypedColumn[];
  readonly rows: readonly (readonly unknown[])[];
}

/** An embedded warehouse in memory, in which unit tests set up what their models read. */
export class Bench {
  readonly warehouse: Warehouse;
  readonly #taken = new Set<string>();

  private constructor(warehouse: Warehouse) {
    this.warehouse = warehouse;
  }

  /** Whoever opens it closes it. */
  static async open(): Promise<Bench> {
    return new Bench(await openWarehouse({ kind: "duckdb", path: ":memory:", threads: 1 }));
  }

  async close(): Promise<void> {
    await this.warehouse.close();
  }

  /** A name that no table has, its alias as it was: SQL may use that for the table's columns. */
  reserve(alias: string): RelationPlace {
    for (let number = 1; ; number += 1) {
      const place = { dataset: `unit_${number}`, alias };
      const name = nameOf(place).toLowerCase();
      if (this.#taken.has(name)) continue;
      this.#taken.add(name);
      return place;
    }
  }

  /** Creates a table without rows. */
  async create(place: RelationPlace, columns: readonly TypedColumn[]): Promise<void> {
    const listed = columns.map(({ name, type }) => `${quote(name)} ${printType(type)}`);
    await this.warehouse.execute(`create table ${nameOf(place)} (${listed.join(", ")})`);
  }

  /**
   * Creates a table of written values. Throws PipelineError `invalid-project` for a value that does
   * not fit its column; `at` says in front of it where the rows are written.
   */
  async fill(place: RelationPlace, table: TableRows, at: string): Promise<void> {
    if (table.rows.length === 0) return this.create(place, table.columns);
    const sql = buildValues(table, at);
    return this.#tell(table, at, () => this.select(place, sql));
  }

  /** Gives written values as the warehouse reads them; throws as `fill` does. */
  async evaluate(table: TableRows, at: string): Promise<Row[]> {
    if (table.rows.length === 0) return [];
    const sql = buildValues(table, at);
    return this.#tell(table, at, () => this.warehouse.query(sql));
  }

  /** Creates a table of what a query gives. */
  async select(place: RelationPlace, sql: string): Promise<void> {
    await this.warehouse.execute(buildSelect(place, sql));
  }

  async readRows(place: RelationPlace): Promise<Row[]> {
    return this.warehouse.query(`select * from ${nameOf(place)}`);
  }

  /** Columns of a table in their order. Throws PipelineError for a type that has no GoogleSQL name. */
  async describe(place: RelationPlace): Promise<TypedColumn[]> {
    const described = await this.warehouse.describe({ dataset: place.dataset, name: place.alias });
    return (described?.columns ?? []).map(({ name, type: text }) => {
      const type = readType(text);
      if (type !== undefined) return { name, type };
      throw new PipelineError(`The column ${name} has the type ${text}.`, {
        code: "unsupported-sql",
        remedy: "Cast it to a type that the embedded engine has.",
      });
    });
  }

  /** Removes tables, whether they were created or not, and gives their names free. */
  async drop(places: readonly RelationPlace[]): Promise<void> {
    const statements = places.map((place) => `drop table if exists ${nameOf(place)}`);
    if (statements.length > 0) await this.warehouse.execute(statements.join(";\n"));
    for (const place of places) this.#taken.delete(nameOf(place).toLowerCase());
  }

  /** Says which value is at fault when values are refused. */
  async #tell<T>(table: TableRows, at: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof PipelineError)) throw error;
      await this.#refuseMisfit(table, at);
      throw invalid(`${at}: ${error.message}`, error.remedy);
    }
  }

  /** Finds the first value that GoogleSQL does not read as its column's type. */
  async #refuseMisfit({ columns, rows }: TableRows, at: string): Promise<void> {
    for (const [index, { name, type }] of columns.entries()) {
      if (isNested(type)) continue;
      const texts = rows.map((row, number) => `(${number}, ${buildText(row[index], type, at)})`);
      const [misfit] = await this.warehouse.query(
        `select r.n, r.v from unnest([struct<n int64, v string>${texts.join(", ")}]) as r
        where r.v is not null and safe_cast(r.v as ${printType(type)}) is null order by r.n limit 1`,
      );
      if (misfit === undefined) continue;
      const seen = JSON.stringify(String(misfit["v"]).slice(0, 100));
      const place = `${at}, row ${Number(misfit["n"]) + 1}: ${name}`;
      throw invalid(`${place}: ${seen} is no ${titleType(type)}`);
    }
  }
}

/** The statement that `Bench.select` runs; the query begins on its second line. */
export function buildSelect(place: RelationPlace, sql: string): string {
  return `create table ${nameOf(place)} as\n${sql}`;
}

function nameOf({ dataset, alias }: RelationPlace): string {
  return quoteRelation({ dataset, name: alias });
}

/**
 * A query for written values. Single ones travel as text, to be read as GoogleSQL reads text as
 * their type; columns of plain numbers and words do without, which is several times faster.
 */
function buildValues({ columns, rows }: TableRows, at: string): string {
  const built = columns.map(({ name, type }, index) => {
    const values = rows.map((row) => row[index] ?? null);
    const isAllPlain = values.every((value) => isPlain(value, type));
    const build = isAllPlain ? buildPlain : isNested(type) ? buildNested : buildText;
    return {
      name: quote(name),
      type: printType(type),
      isText: build === buildText,
      texts: values.map((value, row) => build(value, type, `${at}, row ${row + 1}: ${name}`)),
    };
  });
  const fields = built.map(({ isText, type }, index) => `c${index} ${isText ? "string" : type}`);
  const tuples = rows.map(
    (_, row) => `(${[row, ...built.map(({ texts }) => texts[row])].join(", ")})`,
  );
  const selected = built.map(({ name, type, isText }, index) => {
    return `${isText ? `cast(r.c${index} as ${type})` : `r.c${index}`} as ${name}`;
  });
  return [
    `select ${selected.join(", ")}`,
    `from unnest([struct<n int64, ${fields.join(", ")}>${tuples.join(",\n")}]) as r`,
  ].join("\n");
}
