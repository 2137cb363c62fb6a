import type { DuckDBResultReader } from "@duckdb/node-api";
import { quote } from "../../googlesql/quote.ts";
import { keyOf } from "./names.ts";
import type { Place } from "./names.ts";

/** Runs a query on a connection that nobody else has meanwhile. */
export type Ask = (sql: string) => Promise<DuckDBResultReader>;

/** What a relation is made of, as DuckDB names types. */
export interface Content {
  readonly columns: readonly { readonly column: string; readonly type: string }[];
  /** Undefined for a view, which is not counted. */
  readonly rowCount: number | undefined;
}

interface Question extends PromiseWithResolvers<Content> {
  readonly place: Place;
  readonly kind: "table" | "view";
}

/** Tables in one query: with more, DuckDB takes longer for each. */
const TOGETHER = 100;

/**
 * Columns and rows of relations. What is wanted at the same time is asked in one query, a third of
 * the time that each takes alone, and known of tables until they are written to.
 */
export class Contents {
  readonly #ask: Ask;
  readonly #known = new Map<string, Promise<Content>>();
  readonly #rowCounts = new Map<string, number>();
  #waiting: Question[] = [];

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** Rejects with DuckDB's error for a view that cannot be bound. */
  find(place: Place, kind: "table" | "view"): Promise<Content> {
    const key = keyOf(place.schema, place.table);
    // A view has other columns as soon as what it reads has.
    const known = kind === "table" ? this.#known.get(key) : undefined;
    if (known !== undefined) return known;
    const question: Question = { ...Promise.withResolvers<Content>(), place, kind };
    if (this.#waiting.length === 0) setImmediate(() => void this.#askWaiting());
    this.#waiting.push(question);
    if (kind === "table") {
      this.#known.set(key, question.promise);
      question.promise.catch(() => {
        if (this.#known.get(key) === question.promise) this.#known.delete(key);
      });
    }
    return question.promise;
  }

  /** Something was made, changed or dropped; undefined where nobody knows how many rows it has. */
  make({ schema, table }: Place, rowCount: number | undefined): void {
    const key = keyOf(schema, table);
    this.#known.delete(key);
    if (rowCount === undefined) this.#rowCounts.delete(key);
    else this.#rowCounts.set(key, rowCount);
  }

  /**
   * A table has got the name of another, which is gone. Of its columns nothing is carried over: an
   * answer that is still to come would be of the old name.
   */
  rename(from: Place, to: Place): void {
    this.make(to, this.#rowCounts.get(keyOf(from.schema, from.table)));
    this.make(from, undefined);
  }

  forget(): void {
    this.#known.clear();
    this.#rowCounts.clear();
  }

  async #askWaiting(): Promise<void> {
    const all = this.#waiting;
    this.#waiting = [];
    for (let at = 0; at < all.length; at += TOGETHER) {
      await this.#askTogether(all.slice(at, at + TOGETHER));
    }
  }

  /** Where the query is refused, each is asked alone, so that only the one at fault fails. */
  async #askTogether(questions: readonly Question[]): Promise<void> {
    try {
      const contents = await this.#query(questions);
      for (const [index, { resolve }] of questions.entries()) {
        const content = contents[index];
        if (content !== undefined) resolve(content);
      }
    } catch (error) {
      if (questions.length === 1) questions[0]?.reject(error);
      else for (const question of questions) await this.#askTogether([question]);
    }
  }

  async #query(questions: readonly Question[]): Promise<Content[]> {
    const answers = questions.map(({ place, kind }) => {
      const columns: { column: string; type: string }[] = [];
      const known = this.#rowCounts.get(keyOf(place.schema, place.table));
      return { columns, rowCount: kind === "table" ? known : undefined };
    });
    const parts = questions.flatMap(({ place, kind }, index) => {
      const title = `${quote(place.schema)}.${quote(place.table)}`;
      const columns = `select ${index}, column_name, column_type, null from (describe ${title})`;
      if (kind === "view" || answers[index]?.rowCount !== undefined) return [columns];
      return [columns, `select ${index}, null, null, count(*) from ${title}`];
    });
    for (const [index, column, type, count] of (
      await this.#ask(parts.join("\nunion all "))
    ).getRows()) {
      const answer = answers[Number(index)];
      if (answer === undefined) continue;
      if (count !== null) answer.rowCount = Number(count);
      else answer.columns.push({ column: String(column), type: String(type) });
    }
    return answers;
  }
}
