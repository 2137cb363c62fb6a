import { JinjaError } from "../../jinja/error.ts";
import { toText } from "../../jinja/value.ts";
import type { Value } from "../../jinja/value.ts";
import { literal, quote } from "../../sql/quote.ts";
import { isRelation } from "../relation.ts";
import type { Arguments, Builtin, BuiltinContext } from "./builtin.ts";

type Columns = ReturnType<BuiltinContext["columnsOf"]>;

/** dbt_utils' macros that write out a relation's columns. */
export const DBT_UTILS_COLUMNS: Readonly<Record<string, Builtin>> = {
  get_filtered_columns_in_relation: {
    parameters: { from: undefined, except: [] },
    run: (args, context) => listColumns(args, context),
  },
  nullcheck: {
    parameters: { cols: undefined },
    run: (args) => buildNullcheck(args.list("cols").map((column) => readColumn(column, args))),
  },
  nullcheck_table: {
    parameters: { relation: undefined },
    run: (args, context) => {
      const relation = args.relation("relation");
      if (!context.isExecuting) return "";
      return `select\n  ${buildNullcheck(context.columnsOf(relation))}\nfrom ${toText(relation)}`;
    },
  },
  star: {
    parameters: {
      from: undefined,
      relation_alias: false,
      except: [],
      prefix: "",
      suffix: "",
      quote_identifiers: true,
    },
    run: (args, context) => buildStar(args, context),
  },
  union_relations: {
    parameters: {
      relations: undefined,
      column_override: null,
      include: [],
      exclude: [],
      source_column_name: "_dbt_source_relation",
      where: null,
    },
    run: (args, context) => buildUnion(args, context),
  },
  unpivot: {
    parameters: {
      relation: undefined,
      cast_to: "string",
      exclude: null,
      remove: null,
      field_name: "field_name",
      value_name: "value",
      quote_identifiers: false,
    },
    run: (args, context) => buildUnpivot(args, context),
  },
};

/** Names of the columns of `from` that are not in `except`, whatever their case. */
function listColumns(args: Arguments, context: BuiltinContext): string[] {
  const relation = args.relation("from");
  const left = readNames(args, "except");
  if (!context.isExecuting) return [];
  return context
    .columnsOf(relation)
    .map(({ name }) => name)
    .filter((name) => !left.has(name.toLowerCase()));
}

function readNames(args: Arguments, parameter: string): Set<string> {
  return new Set(args.texts(parameter).map((name) => name.toLowerCase()));
}

function buildStar(args: Arguments, context: BuiltinContext): string {
  const names = listColumns(args, context);
  if (!context.isExecuting) return "*";
  if (names.length === 0) return "/* star() finds no columns */";
  const alias = args.optionalText("relation_alias");
  const [prefix, suffix] = [args.text("prefix"), args.text("suffix")];
  const print = args.flag("quote_identifiers") ? quote : quoteIfNeeded;
  const columns = names.map((name) => {
    const column = (alias === undefined ? "" : `${alias}.`) + print(name);
    return prefix + suffix === "" ? column : `${column} as ${print(prefix + name + suffix)}`;
  });
  return columns.join(",\n  ");
}

/** A column's name as it is, where SQL cannot take it for anything else. */
function quoteIfNeeded(name: string): string {
  return /^[a-z_]\w*$/i.test(name) ? name : quote(name);
}

function readColumn(column: Value, args: Arguments): Columns[number] {
  if (typeof column === "object" && column !== null && "getAttribute" in column) {
    const [name, type] = [column.getAttribute("name"), column.getAttribute("data_type")];
    if (typeof name === "string" && typeof type === "string") return { name, type };
  }
  return args.refuse("cols", "columns of adapter.get_columns_in_relation()");
}

function buildNullcheck(columns: Columns): string {
  const checked = columns.map(({ name, type }) => {
    const column = quote(name);
    return type.toUpperCase().startsWith("STRING") ? `nullif(${column}, '') as ${column}` : column;
  });
  return checked.join(",\n  ");
}

/** Every column of any of the relations, null in those without it, with the first one's type. */
function buildUnion(args: Arguments, context: BuiltinContext): string {
  const relations = args.list("relations");
  for (const relation of relations) {
    if (!isRelation(relation)) args.refuse("relations", "a list of relations");
  }
  if (args.flag("include") && args.flag("exclude")) {
    throw args.fail("takes include or exclude, not both");
  }
  if (!context.isExecuting) return "";
  const isWanted = readWanted(args);
  const tables = relations.map((relation) => {
    const wanted = context.columnsOf(relation).filter(({ name }) => isWanted(name));
    return {
      relation,
      types: new Map(wanted.map(({ name, type }) => [name.toLowerCase(), type])),
      wanted,
    };
  });
  const all = new Map<string, Columns[number]>();
  for (const column of tables.flatMap(({ wanted }) => wanted)) {
    const key = column.name.toLowerCase();
    if (!all.has(key)) all.set(key, column);
  }
  if (all.size === 0) throw args.fail(`finds no columns in ${relations.map(toText).join(", ")}`);
  const where = args.optionalText("where");
  const selects = tables.map(({ relation, types }) => {
    const columns = [...all].map(([key, column]) => castColumn(column, types.get(key), args));
    const from = `from ${toText(relation)}${where === undefined ? "" : `\nwhere ${where}`}`;
    return `select\n  ${[...nameSource(relation, args), ...columns].join(",\n  ")}\n${from}`;
  });
  return selects.join("\nunion all\n");
}

function readWanted(args: Arguments): (name: string) => boolean {
  const [include, exclude] = [readNames(args, "include"), readNames(args, "exclude")];
  return (name) => {
    const key = name.toLowerCase();
    return include.size > 0 ? include.has(key) : !exclude.has(key);
  };
}

function nameSource(relation: Value, args: Arguments): string[] {
  const name = args.optionalText("source_column_name");
  return name === undefined ? [] : [`cast(${literal(toText(relation))} as string) as ${name}`];
}

/** One column of a union; `own` is its type in the relation at hand, undefined if it has none. */
function castColumn(
  { name, type }: Columns[number],
  own: string | undefined,
  args: Arguments,
): string {
  const overrides = args.value("column_override");
  const override = overrides instanceof Map ? overrides.get(name) : undefined;
  const column = quote(name);
  if (override === undefined && own === type) return column;
  const wanted = override === undefined ? checkType(name, type) : toText(override);
  return `cast(${own === undefined ? "null" : column} as ${wanted}) as ${column}`;
}

/** A type comes from the warehouse and cannot be quoted, so it may only look like one. */
function checkType(name: string, type: string): string {
  if (/^[\w<>(), ]+$/.test(type)) return type;
  throw new JinjaError(`cannot cast to ${JSON.stringify(type)}, the type of column ${name}`);
}

function buildUnpivot(args: Arguments, context: BuiltinContext): string {
  const relation = args.relation("relation");
  if (!context.isExecuting) return "";
  const print = args.flag("quote_identifiers") ? quote : String;
  const kept = args.texts("exclude").map(print);
  const left = new Set([...readNames(args, "exclude"), ...readNames(args, "remove")]);
  const columns = context.columnsOf(relation).filter(({ name }) => !left.has(name.toLowerCase()));
  const [field, value] = [print(args.text("field_name")), print(args.text("value_name"))];
  const selects = columns.map(({ name }) => {
    const pair = [
      `cast(${literal(name)} as string) as ${field}`,
      `cast(${quote(name)} as ${args.text("cast_to")}) as ${value}`,
    ];
    return `select\n  ${[...kept, ...pair].join(",\n  ")}\nfrom ${toText(relation)}`;
  });
  return selects.join("\nunion all\n");
}
