import { JinjaError } from "../jinja/error.ts";
import { toText } from "../jinja/value.ts";
import type { JinjaFunction, JinjaObject, Value } from "../jinja/value.ts";
import { quote } from "../sql/quote.ts";
import { createObject } from "./base-globals.ts";
import type { RenderRequest } from "./renderer.ts";

/** dbt's `adapter`, as far as models use it. `dispatch` finds the version of a macro that fits. */
export function createAdapter(
  request: RenderRequest,
  dispatch: (macro: string, namespace: string | undefined) => JinjaFunction,
): JinjaObject {
  const attributes: Readonly<Record<string, Value>> = {
    dispatch: (args, kwargs) => {
      const macro = args[0] ?? kwargs.get("macro_name");
      const namespace = args[1] ?? kwargs.get("macro_namespace") ?? null;
      if (typeof macro !== "string") throw new JinjaError("adapter.dispatch() takes a name");
      return dispatch(macro, namespace === null ? undefined : toText(namespace));
    },
    quote: ([name = ""]) => quote(toText(name)),
    get_columns_in_relation: ([relation = null]) => {
      if (!request.isExecuting) return [];
      return request.columnsOf(relation).map(({ name, type }) =>
        createObject("column", {
          name,
          column: name,
          quoted: quote(name),
          dtype: type,
          data_type: type,
        }),
      );
    },
  };
  return {
    jinjaType: "adapter",
    getAttribute: (name) => {
      if (Object.hasOwn(attributes, name)) return attributes[name];
      throw new JinjaError(`adapter.${name} is not supported`);
    },
  };
}

/** dbt's `run_query`: rows of a query, as its tables give them; none while a project is read. */
export function createRunQuery(request: RenderRequest): JinjaFunction {
  return (args, kwargs) => {
    if (!request.isExecuting) return null;
    const rows = request.rowsOf(toText(args[0] ?? kwargs.get("sql") ?? ""));
    const names = Object.keys(rows[0] ?? {});
    const column = (name: string) => {
      const values = rows.map((row) => row[name] ?? null);
      return {
        ...createList("column", values),
        getAttribute: pick({ name, values: () => values }),
      };
    };
    const columns = names.map(column);
    const byName = new Map<Value, Value>(
      names.map((name, index) => [name, columns[index] ?? null]),
    );
    const asRow = (row: Readonly<Record<string, Value>>): JinjaObject => ({
      ...createList(
        "row",
        names.map((name) => row[name] ?? null),
      ),
      getAttribute: (name) =>
        name === "values"
          ? () => names.map((each) => row[each] ?? null)
          : Object.hasOwn(row, name)
            ? row[name]
            : undefined,
    });
    const all = rows.map(asRow);
    const columnList = {
      ...createList("columns", columns),
      getAttribute: (name: string) => byName.get(name),
    };
    return {
      ...createList("table", all),
      getAttribute: pick({ columns: columnList, rows: all, column_names: names }),
    };
  };
}

function createList(jinjaType: string, items: readonly Value[]): JinjaObject {
  return { jinjaType, getAttribute: () => undefined, getItems: () => items };
}

function pick(attributes: Readonly<Record<string, Value>>) {
  return (name: string) => (Object.hasOwn(attributes, name) ? attributes[name] : undefined);
}
