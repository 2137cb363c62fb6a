import type { Name } from "./ast.ts";
import type { Context } from "./analyze-context.ts";
import type { Column, ColumnOrigin, Level, Named, Offer, Origins, Unlisted } from "./name-scope.ts";

/** What a name stands for. */
export interface Resolved {
  readonly from: Origins;
  /** Whether it is a column as it is, not a field of it nor a row. */
  readonly isDirect: boolean;
}

const NOTHING: Resolved = { from: new Set(), isDirect: false };

/** Columns that BigQuery adds to tables of some kinds. */
const PSEUDO_COLUMN =
  /^_(partition(time|date)|table_suffix|file_name|change_(type|timestamp|sequence_number))$/i;

/**
 * Finds what `a`, `t.a` or `t.a.field` stands for, and tells what cannot be found. `is` says what
 * the first part is: `maybe` a column (no fault if not), a `row` before `.*`.
 */
export function resolvePath(
  parts: readonly Name[],
  context: Context,
  is?: "maybe" | "row",
): Resolved {
  const [first] = parts;
  if (!first) return NOTHING;
  const key = first.name.toLowerCase();
  const alias = context.aliases?.get(key);
  const isDirect = parts.length === 1;
  if (alias) return { ...alias, isDirect: isDirect && alias.isDirect };
  const open: Unlisted[] = [];
  let isOpen = false;
  for (let level = context.level; level; level = level.parent) {
    const found = findIn(level, parts, context);
    if (found && isOpen && parts.length === 1) {
      return {
        from: new Set([...found.from, ...context.findings.originsOf(open, first.name)]),
        isDirect: found.isDirect,
      };
    }
    if (found) return found;
    if (!level.open) continue;
    isOpen = true;
    open.push(...level.open);
  }
  if (isOpen) {
    const unlisted = resolveUnlisted(open, first, context);
    return { ...unlisted, isDirect: isDirect && unlisted.isDirect };
  }
  if (is !== "maybe" && !PSEUDO_COLUMN.test(parts.at(-1)?.name ?? "")) {
    tellMissing(first, context, parts.length > 1 || is === "row");
  }
  return NOTHING;
}

/** A column of one FROM item, as USING names it. */
export function resolveIn(level: Level, name: Name, context: Context): Resolved {
  const offers = level.byName.get(name.name.toLowerCase());
  if (offers) return pickOffer(offers, name, { context, isWhole: true });
  if (level.open) return resolveUnlisted(level.open, name, context);
  const message = `there is no column ${name.name} in ${joinNames(level.titles)}`;
  const known = [...level.byName.values()].flat().map(({ column }) => column);
  context.findings.add(name, message, name.name, listNames(known));
  return NOTHING;
}

function findIn(level: Level, parts: readonly Name[], context: Context): Resolved | undefined {
  const [first, second] = parts;
  const key = first?.name.toLowerCase() ?? "";
  const named = level.relations.get(key);
  const offers = level.byName.get(key);
  if (named && second) {
    const found = findField(named, second, context);
    if (found) return { ...found, isDirect: found.isDirect && parts.length === 2 };
    const isStruct = offers?.some(({ isElement }) => !isElement);
    if (!isStruct) return tellNoColumn(second, named, context);
  }
  if (offers && first) return pickOffer(offers, first, { context, isWhole: parts.length === 1 });
  return named ? { from: readRow(named), isDirect: false } : undefined;
}

function findField({ relation, title }: Named, name: Name, context: Context): Resolved | undefined {
  const found = relation.byName.get(name.name.toLowerCase());
  if (found) {
    const offers = found.map((column) => ({ column, owner: title }));
    return pickOffer(offers, name, { context, isWhole: true });
  }
  if (!relation.open) return undefined;
  return resolveUnlisted(relation.open, name, context);
}

/** A column that a relation may have; fields of values are computed. */
function resolveUnlisted(open: readonly Unlisted[], name: Name, { findings }: Context): Resolved {
  const isDirect = open.every((one) => typeof one === "string");
  return { from: new Set(findings.originsOf(open, name.name)), isDirect };
}

function tellNoColumn(name: Name, { relation, title }: Named, { findings }: Context): Resolved {
  if (!PSEUDO_COLUMN.test(name.name)) {
    const message = `there is no column ${name.name} in ${title}`;
    findings.add(name, message, name.name, listNames(relation.columns));
  }
  return NOTHING;
}

/** Tells if several relations offer the name. */
function pickOffer(
  offers: readonly Offer[],
  name: Name,
  { context, isWhole }: { context: Context; isWhole: boolean },
): Resolved {
  const offer = offers.find(({ isElement }) => isElement) ?? offers[0];
  const other = offers.find((one) => one !== offer);
  if (other && offer && !offer.isElement) {
    const message =
      other.owner === offer.owner
        ? `there are two columns ${name.name} in ${offer.owner}`
        : `column ${name.name} is in both ${offer.owner} and ${other.owner}`;
    context.findings.add(name, message);
  }
  if (!offer) return NOTHING;
  return { from: offer.column.from, isDirect: isWhole && offer.column.isDirect };
}

/** A table's alias alone is its row. */
function readRow({ relation }: Named): Origins {
  const from = new Set<ColumnOrigin>();
  for (const column of relation.columns) for (const origin of column.from) from.add(origin);
  return from;
}

function tellMissing(name: Name, context: Context, isRow: boolean): void {
  const { findings, aliases } = context;
  const known = new Set<string>();
  let titles: readonly string[] = [];
  for (let level = context.level; level; level = level.parent) {
    if (titles.length === 0) ({ titles } = level);
    if (isRow) for (const alias of level.relations.keys()) known.add(alias);
    else for (const { column } of [...level.byName.values()].flat()) known.add(column.name ?? "");
  }
  if (aliases && !isRow) for (const { name: alias } of aliases.values()) known.add(alias ?? "");
  const place = titles.length > 0 && titles.length < 4 ? ` in ${joinNames(titles)}` : "";
  const message = isRow
    ? `there is no table alias ${name.name}`
    : `there is no column ${name.name}${place}`;
  findings.add(name, message, name.name, known);
}

/** `a, b or c`. */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} or ${last}`;
}

/** The names of columns that have one. */
export function listNames(columns: readonly Column[]): string[] {
  return columns.flatMap(({ name }) => (name === undefined ? [] : [name]));
}
