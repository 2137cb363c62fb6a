import type { Expression, Name, Source } from "./ast.ts";
import type { Context } from "./analyze-context.ts";
import { collectOrigins } from "./analyze-expression.ts";
import { resolveIn, resolvePath } from "./analyze-path.ts";
import { Level, Relation } from "./name-scope.ts";
import type { Column, ColumnOrigin, Named } from "./name-scope.ts";
import type { Position } from "./position.ts";

type Of<Kind extends Source["kind"]> = Extract<Source, { kind: Kind }>;

/**
 * Adds what a FROM item offers to `level`. Arrays may read what the level offers already; the level
 * of `context` is that of the query around.
 */
export function addSource(source: Source, level: Level, context: Context): void {
  switch (source.kind) {
    case "table":
      addTable(source, level, context);
      return;
    case "derived": {
      const around = source.isLateral ? { ...context, level } : context;
      const relation = context.analyze(source.query, around);
      addNamed(
        source.alias,
        { title: source.alias?.name ?? "the subquery", relation },
        { level, context },
      );
      return;
    }
    case "unnest":
      addUnnest(source.value, source, { level, context });
      return;
    case "nested": {
      const inner = new Level(level);
      addSource(source.source, inner, context);
      level.addLevel(inner);
      return;
    }
    case "join":
      addJoin(source, level, context);
      return;
    case "unpivot":
      addUnpivot(source, level, context);
  }
}

interface Place {
  readonly level: Level;
  readonly context: Context;
}

function addNamed(alias: Name | undefined, named: Named, { level, context }: Place): void {
  level.addRelation(alias?.name, named);
  for (const origin of named.relation.conditions) context.conditions.add(origin);
}

function addTable(source: Of<"table">, level: Level, context: Context): void {
  const { path } = source;
  const alias = source.alias ?? path.at(-1);
  const [first] = path;
  const common = path.length === 1 ? findCommonTable(first?.name ?? "", context) : undefined;
  if (common) {
    addNamed(alias, { title: alias?.name ?? "", relation: common }, { level, context });
    return;
  }
  const table = context.findings.table(path.map(({ name }) => name));
  if (isArray(source, level) || (!table.isKnown && findRow(source, level))) {
    const value: Expression = {
      kind: "path",
      parts: path,
      line: source.line,
      column: source.column,
    };
    addUnnest(value, { alias, offset: source.offset }, { level, context });
  } else {
    addNamed(alias, table, { level, context });
  }
}

function findCommonTable(name: string, { tables }: Context): Relation | undefined {
  const key = name.toLowerCase();
  let table = tables;
  while (table && table.name !== key) table = table.outer;
  return table?.relation;
}

/** The relation of FROM, here or around, that a path begins at. */
function findRow({ path }: Of<"table">, nearest: Level): Named | undefined {
  const key = path[0]?.name.toLowerCase() ?? "";
  let level: Level | undefined = path.length > 1 ? nearest : undefined;
  while (level && !level.relations.has(key)) level = level.parent;
  return level?.relations.get(key);
}

/** `from t, t.items`; a dataset may have the name of an alias. */
function isArray(source: Of<"table">, level: Level): boolean {
  const relation = findRow(source, level)?.relation;
  const name = source.path[1]?.name.toLowerCase() ?? "";
  return relation !== undefined && (relation.open !== undefined || relation.byName.has(name));
}

/** The alias is the element itself, and a row of its fields if it is a STRUCT. */
function addUnnest(
  value: Expression,
  { alias, offset }: { alias?: Name | undefined; offset?: Name | undefined },
  { level, context }: Place,
): void {
  const from = new Set<ColumnOrigin>();
  collectOrigins(value, { ...context, level }, from);
  const toColumn = (name: string | undefined, position: Position = value): Column => {
    const { line, column } = position;
    return { name, position: { line, column }, from, isDirect: false };
  };
  const fields = listFields(value);
  const relation = new Relation(
    fields === "none" ? [] : (fields ?? []).map((name) => toColumn(name)),
    { open: fields ? undefined : [from] },
  );
  const title = alias?.name ?? "the array";
  level.addRelation(alias?.name, { title, relation });
  const element = { column: toColumn(alias?.name, alias), owner: title, isElement: true };
  level.addOffer(element, fields === "none");
  if (!offset) return;
  const place = { ...toColumn(offset.name, offset), from: new Set<ColumnOrigin>() };
  level.addOffer({ column: place, owner: title, isElement: true });
}

/** Whether the SQL says that an array's elements are no STRUCTs. */
export function isOfScalars(value: Expression): boolean {
  return listFields(value) === "none";
}

/** Functions whose arrays have no STRUCT in them. */
const SCALAR_ARRAYS = new Set([
  "generate_array",
  "generate_date_array",
  "generate_timestamp_array",
  "regexp_extract_all",
  "split",
]);

/** The names of the fields of an array's elements, as far as the SQL says; `none` if they have none. */
export function listFields(
  value: Expression,
): readonly (string | undefined)[] | "none" | undefined {
  if (value.kind === "call") return SCALAR_ARRAYS.has(value.name) ? "none" : undefined;
  if (value.kind !== "array") return undefined;
  const element = value.type?.element;
  if (element) {
    if (element.fields) return element.fields.map(({ name }) => name?.name);
    return element.name === "struct" ? undefined : "none";
  }
  const [item] = value.items;
  if (item?.kind !== "struct") return item && isScalar(item) ? "none" : undefined;
  if (item.type) return item.type.fields?.map(({ name }) => name?.name);
  return item.fields.map(({ name, value: field }) => {
    return name?.name ?? (field.kind === "path" ? field.parts.at(-1)?.name : undefined);
  });
}

function isScalar(item: Expression): boolean {
  const { kind } = item;
  if (kind === "cast") return item.type.name !== "struct";
  return ["number", "string", "bytes", "boolean", "typed", "binary"].includes(kind);
}

function addJoin(source: Of<"join">, level: Level, context: Context): void {
  addSource(source.left, level, context);
  if (!source.on && !source.using && source.how !== "cross" && source.right.kind === "table") {
    const message = 'expected "ON" or "USING" after the joined table';
    if (!findRow(source.right, level)) context.findings.add(source.right, message);
  }
  const right = new Level(level);
  addSource(source.right, right, context);
  const merged = (source.using ?? []).map((name) =>
    mergeColumn(name, source, { level, right, context }),
  );
  level.addLevel(right);
  if (merged.length > 0) level.mergeColumns(merged);
  if (source.on) collectOrigins(source.on, { ...context, level }, context.conditions);
}

/** The column that USING makes of two, and which of them it is. */
function mergeColumn(
  name: Name,
  { how }: Of<"join">,
  { level, right, context }: Place & { right: Level },
): Column {
  const first = resolveIn(level, name, context);
  const second = resolveIn(right, name, context);
  const both = new Set([...first.from, ...second.from]);
  for (const origin of both) context.conditions.add(origin);
  const { line, column } = name;
  const { from, isDirect } =
    how === "full" ? { from: both, isDirect: false } : how === "right" ? second : first;
  return { name: name.name, position: { line, column }, from, isDirect };
}

function addUnpivot(source: Of<"unpivot">, level: Level, context: Context): void {
  const inner = new Level(level);
  addSource(source.source, inner, context);
  const inside = { ...context, level: inner };
  const from = new Set<ColumnOrigin>();
  const read = source.sets.flatMap(({ columns: some }) => some);
  for (const column of read) {
    for (const origin of resolvePath([column], inside).from) from.add(origin);
  }
  const names = new Set(read.map(({ name }) => name.toLowerCase()));
  const kept = inner.star
    .map(({ column }) => column)
    .filter(({ name }) => name === undefined || !names.has(name.toLowerCase()));
  const toColumn = ({ name, line, column }: Name, origins: Set<ColumnOrigin>): Column => {
    return { name, position: { line, column }, from: origins, isDirect: false };
  };
  const columns = [
    ...kept,
    ...source.values.map((one) => toColumn(one, from)),
    toColumn(source.label, new Set()),
  ];
  const [implied] = inner.relations.keys();
  const alias = source.alias?.name ?? implied;
  const title = alias ?? inner.titles[0] ?? "";
  level.addRelation(alias, { title, relation: new Relation(columns, { open: inner.open }) });
}
