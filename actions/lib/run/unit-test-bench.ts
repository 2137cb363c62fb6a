import type { TypeName } from "../googlesql/ast.ts";
import type { RelationPlace } from "../graph/nodes.ts";
import { findExpressionFault, findStatementEnd } from "../sql/expression.ts";
import { literal, quote, quoteRelation } from "../sql/quote.ts";
import { openWarehouse } from "../warehouse/open.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import { invalid } from "./unit-test-rows.ts";
import { isMap, printType, readType, scalar } from "./unit-test-types.ts";
import type { TypedColumn } from "./unit-test-types.ts";

/** Values of a table in the order of its columns. */
export interface TableRows {
  readonly columns: readonly TypedColumn[];
  readonly rows: readonly (readonly unknown[])[];
}

/** An embedded warehouse in memory, in which unit tests set up what their models read. */
export class Bench {
  readonly warehouse: Warehouse;
  #datasets = 0;

  private constructor(warehouse: Warehouse) {
    this.warehouse = warehouse;
  }

  static async open(): Promise<Bench> {
    return new Bench(await openWarehouse({ kind: "duckdb", path: ":memory:", threads: 1 }));
  }

  /** A name that nothing has, in a dataset of its own, so that the alias stays what SQL expects. */
  reserve(alias: string): RelationPlace {
    this.#datasets += 1;
    return { dataset: `unit_${this.#datasets}`, alias };
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
    await this.create(place, table.columns);
    if (table.rows.length === 0) return;
    await this.warehouse.execute(buildInsert(place, table, at));
    await this.#refuseMisfits(place, table, at);
  }

  /** Creates a table of what a query gives, whose first line is the second of the statement. */
  async select(place: RelationPlace, sql: string): Promise<void> {
    await this.warehouse.execute(buildSelect(place, sql));
  }

  /** Columns of a table in their order. Throws PipelineError for a type that has no GoogleSQL name. */
  async describe(place: RelationPlace): Promise<TypedColumn[]> {
    const described = await this.warehouse.describe({ dataset: place.dataset, name: place.alias });
    return (described?.columns ?? []).map(({ name, type: text }) => {
      const type = readType(text);
      if (type === undefined) throw invalid(`the column ${name} has the type ${text}`);
      return { name, type };
    });
  }

  async drop(places: readonly RelationPlace[]): Promise<void> {
    const statements = places.map((place) => `drop table if exists ${nameOf(place)}`);
    if (statements.length > 0) await this.warehouse.execute(statements.join(";\n"));
  }

  /** A text that does not fit became null. */
  async #refuseMisfits(place: RelationPlace, table: TableRows, at: string): Promise<void> {
    const counts = table.columns.map(({ name }, index) => `count(${quote(name)}) as c${index}`);
    const [counted] = await this.warehouse.query(
      `select ${counts.join(", ")} from ${nameOf(place)}`,
    );
    for (const [index, { name, type }] of table.columns.entries()) {
      const values = table.rows.map((row) => row[index] ?? null);
      const given = values.filter((value) => value !== null).length;
      if (isNested(type) || Number(counted?.[`c${index}`]) === given) continue;
      const texts = values.map((value, row) => `(${row}, ${buildText(value, type, at)})`);
      const [misfit] = await this.warehouse.query(
        `select r.n, r.v from unnest([struct<n int64, v string>${texts.join(", ")}]) as r
        where r.v is not null and safe_cast(r.v as ${printType(type)}) is null order by r.n limit 1`,
      );
      const seen = JSON.stringify(String(misfit?.["v"]).slice(0, 100));
      const row = Number(misfit?.["n"] ?? 0) + 1;
      throw invalid(`${at}, row ${row}: ${name}: ${seen} is no ${printType(type).toUpperCase()}`);
    }
  }
}

/** The statement that `Bench.select` runs. */
export function buildSelect(place: RelationPlace, sql: string): string {
  return `create table ${nameOf(place)} as\n${sql}`;
}

/** Refuses, with its place, SQL of a unit test that is more than one query. */
export function checkQuery(sql: string, at: string): string {
  if (findStatementEnd(sql) !== undefined) {
    throw invalid(`${at}: expected one query without a semicolon`);
  }
  return sql;
}

/** A table's name in SQL. */
export function nameOf({ dataset, alias }: RelationPlace): string {
  return quoteRelation({ dataset, name: alias });
}

/** Single values travel as text, and are read as GoogleSQL reads text as their type. */
function buildInsert(place: RelationPlace, { columns, rows }: TableRows, at: string): string {
  const fields = columns.map(
    ({ type }, index) => `c${index} ${isNested(type) ? printType(type) : "string"}`,
  );
  const tuples = rows.map((row, number) => {
    const where = `${at}, row ${number + 1}`;
    const values = columns.map(({ name, type }, index) => {
      const value = row[index] ?? null;
      const build = isNested(type) ? buildNested : buildText;
      return build(value, type, `${where}: ${name}`);
    });
    return `(${[number, ...values].join(", ")})`;
  });
  const selected = columns.map(({ type }, index) =>
    isNested(type) ? `r.c${index}` : `safe_cast(r.c${index} as ${printType(type)})`,
  );
  return [
    `insert into ${nameOf(place)} (${columns.map(({ name }) => quote(name)).join(", ")})`,
    `select ${selected.join(", ")}`,
    `from unnest([struct<n int64, ${fields.join(", ")}>${tuples.join(",\n")}]) as r`,
  ].join("\n");
}

function isNested({ name }: TypeName): boolean {
  return name === "array" || name === "struct";
}

function buildText(value: unknown, type: TypeName, at: string): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "object") {
    throw invalid(`${at}: expected one ${printType(type).toUpperCase()}, not ${show(value)}`);
  }
  // A number of YAML is a float of JavaScript, which has no more than 53 bits for an integer.
  if (Number.isInteger(value) && !Number.isSafeInteger(value) && type.name !== "float64") {
    throw invalid(`${at}: ${show(value)} has too many digits`, "Write the number in quotes.");
  }
  return literal(String(value));
}

/** Arrays are lists in YAML and structs are maps; either may be text, which is then SQL, as in dbt. */
function buildNested(value: unknown, type: TypeName, at: string): string {
  if (value === null || value === undefined) return `cast(null as ${printType(type)})`;
  const { element, fields } = type;
  if (typeof value === "string") {
    const fault = findExpressionFault(value);
    if (fault !== undefined) throw invalid(`${at}: ${show(value)} ${fault}`);
    return `(${value})`;
  }
  if (element !== undefined && Array.isArray(value)) {
    const items = value.map((item) => buildNested(item, element, at));
    return `array<${printType(element)}>[${items.join(", ")}]`;
  }
  if (fields !== undefined && isMap(value)) {
    const items = fields.map((field) => {
      return buildNested(value[field.name?.name ?? ""] ?? null, field.type, at);
    });
    return `${printType(type)}(${items.join(", ")})`;
  }
  if (isNested(type)) {
    throw invalid(`${at}: expected one ${printType(type).toUpperCase()}, not ${show(value)}`);
  }
  return `cast(${buildText(value, type, at)} as ${printType(type)})`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

/** The type of a column that is documented without one. */
export const UNTYPED = scalar("string");
