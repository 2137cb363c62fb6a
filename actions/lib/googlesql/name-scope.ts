import type { Position } from "./position.ts";

/** A column of a relation that the caller knows. */
export interface ColumnOrigin {
  /** The key that the caller gave the relation. */
  readonly relation: string;
  readonly column: string;
}

export type Origins = ReadonlySet<ColumnOrigin>;

/** A column of a table, or one that a query gives. */
export interface Column {
  readonly name: string | undefined;
  readonly position: Position;
  readonly from: Origins;
  readonly isDirect: boolean;
}

/** Where columns that nobody listed may come from: a relation of that key, or values of these. */
export type Unlisted = string | Origins;

/** Rows that FROM can read. */
export class Relation {
  readonly columns: readonly Column[];
  /** Set when there may be more columns than listed. */
  readonly open: readonly Unlisted[] | undefined;
  readonly conditions: Origins;
  #byName: ReadonlyMap<string, readonly Column[]> | undefined;

  constructor(
    columns: readonly Column[],
    options: { open?: readonly Unlisted[] | undefined; conditions?: Origins } = {},
  ) {
    // BigQuery's own limit; `select *, *` of `select *, *` must not go on doubling.
    const isTooWide = columns.length > 10_000;
    this.columns = isTooWide ? [] : columns;
    this.open = isTooWide ? [] : options.open;
    this.conditions = options.conditions ?? new Set();
  }

  /** Columns by name in lower case. */
  get byName(): ReadonlyMap<string, readonly Column[]> {
    this.#byName ??= Map.groupBy(this.columns, ({ name }) => name?.toLowerCase() ?? "");
    return this.#byName;
  }
}

/** A column as FROM offers it. */
export interface Offer {
  readonly column: Column;
  /** What messages call the relation that it belongs to. */
  readonly owner: string;
  /** An element of UNNEST, which comes before columns of the same name. */
  readonly isElement?: boolean;
}

export interface Named {
  readonly title: string;
  readonly relation: Relation;
}

/** What the FROM of one SELECT offers; `parent` is that of the query around. */
export class Level {
  readonly parent: Level | undefined;
  /** Relations by alias in lower case. */
  readonly relations = new Map<string, Named>();
  readonly byName = new Map<string, Offer[]>();
  /** What `*` gives, in order. */
  star: Offer[] = [];
  open: Unlisted[] | undefined;
  /** What messages call the relations. */
  readonly titles: string[] = [];

  constructor(parent?: Level) {
    this.parent = parent;
  }

  addRelation(alias: string | undefined, named: Named, isInStar = true): void {
    const key = alias?.toLowerCase();
    if (key !== undefined && !this.relations.has(key)) this.relations.set(key, named);
    this.titles.push(named.title);
    const owner = alias ?? named.title;
    for (const column of named.relation.columns) this.addOffer({ column, owner }, isInStar);
    this.addOpen(named.relation.open);
  }

  addOffer(offer: Offer, isInStar = true): void {
    if (isInStar) this.star.push(offer);
    const { name } = offer.column;
    if (name === undefined) return;
    const offers = this.byName.get(name.toLowerCase());
    if (offers) offers.push(offer);
    else this.byName.set(name.toLowerCase(), [offer]);
  }

  addOpen(open: readonly Unlisted[] | undefined): void {
    if (open) (this.open ??= []).push(...open);
  }

  /** Takes all that another FROM item offers. */
  addLevel(level: Level): void {
    for (const [alias, named] of level.relations) {
      if (!this.relations.has(alias)) this.relations.set(alias, named);
    }
    for (const [name, offers] of level.byName) {
      const known = this.byName.get(name);
      if (known) known.push(...offers);
      else this.byName.set(name, [...offers]);
    }
    for (const offer of level.star) this.star.push(offer);
    this.addOpen(level.open);
    this.titles.push(...level.titles);
  }

  /** USING makes one column of two, which comes first in `*`. */
  mergeColumns(columns: readonly Column[]): void {
    const merged = columns.map((column) => ({ column, owner: column.name ?? "" }));
    const names = new Set(columns.map(({ name }) => name?.toLowerCase()));
    const isMerged = ({ column: { name } }: Offer) => names.has(name?.toLowerCase());
    for (const offer of merged) this.byName.set(offer.owner.toLowerCase(), [offer]);
    this.star = [...merged, ...this.star.filter((offer) => !isMerged(offer))];
  }
}

/** Names of WITH clauses, the nearest first. */
export interface CommonTables {
  readonly name: string;
  readonly relation: Relation;
  readonly outer: CommonTables | undefined;
}
