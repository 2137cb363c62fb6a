import { suggest } from "../../graph/nearest.ts";
import { JinjaError } from "../../jinja/error.ts";
import { countItems, listItems, Stream } from "../../jinja/items.ts";
import { spendText } from "../../jinja/meter.ts";
import { isTrue } from "../../jinja/operate.ts";
import { toRepr, toText, Undefined } from "../../jinja/value.ts";
import type { JinjaFunction, Value } from "../../jinja/value.ts";
import { isRelation } from "../relation.ts";
import type { RelationValue } from "../relation.ts";

/** What the functions need of the render that calls them. */
export interface BuiltinContext {
  /** False while a project is only read: nothing may be asked of the warehouse. */
  readonly isExecuting: boolean;
  /** A relation's columns, none where it does not exist. May throw to interrupt the render. */
  columnsOf(relation: Value): readonly { name: string; type: string }[];
  /** A query's rows. May throw to interrupt the render. */
  rowsOf(sql: string): readonly Readonly<Record<string, Value>>[];
  /** A variable of the project; without it, variables have their defaults. */
  findVariable?(name: string): Value | undefined;
}

/** A function that templates may call. */
export interface Builtin {
  /** Its parameters in order, with their defaults: undefined where a value must be given. */
  readonly parameters: Readonly<Record<string, Value | undefined>>;
  readonly run: (args: Arguments, context: BuiltinContext) => Value;
}

/**
 * Builtins by name out of `"name(a, b)": "sql($a, $b)"`: every parameter is needed, and stands in
 * the SQL as the text that the template gave.
 */
export function readTemplates(
  templates: Readonly<Record<string, string>>,
): Readonly<Record<string, Builtin>> {
  return Object.fromEntries(
    Object.entries(templates).map(([signature, sql]): [string, Builtin] => {
      const [name = "", ...names] = signature.match(/\w+/g) ?? [];
      const parameters = Object.fromEntries(names.map((parameter) => [parameter, undefined]));
      const run = (args: Arguments) =>
        sql.replaceAll(/\$(\w+)/g, (_, parameter: string) => args.text(parameter));
      return [name, { parameters, run }];
    }),
  );
}

/** The builtin as templates call it; `label` names it in messages. */
export function bindBuiltin(
  label: string,
  builtin: Builtin,
  context: BuiltinContext,
): JinjaFunction {
  return (args, kwargs) => {
    const result = builtin.run(new Arguments(label, builtin.parameters, { args, kwargs }), context);
    if (typeof result === "string") spendText(result.length);
    return result;
  };
}

/** The values of one call by parameter, with what is wrong with them told by name. */
export class Arguments {
  readonly #label: string;
  readonly #values = new Map<string, Value>();

  constructor(
    label: string,
    parameters: Builtin["parameters"],
    call: { readonly args: readonly Value[]; readonly kwargs: ReadonlyMap<string, Value> },
  ) {
    this.#label = label;
    const names = Object.keys(parameters);
    const { args, kwargs } = call;
    if (args.length > names.length) {
      const count = names.length === 0 ? "no arguments" : `only ${names.join(", ")}`;
      throw new JinjaError(`${label}() takes ${count}; ${args.length} given`);
    }
    for (const [name, value] of kwargs) {
      const index = names.indexOf(name);
      if (index < 0) {
        throw new JinjaError(`${label}() has no argument ${name}${suggest(name, names)}`);
      }
      if (index < args.length) throw new JinjaError(`${label}() is given ${name} twice`);
      this.#values.set(name, value);
    }
    for (const [index, name] of names.entries()) {
      const value = index < args.length ? args[index] : this.#values.get(name);
      this.#values.set(name, value === undefined ? this.#fallback(name, parameters) : value);
    }
  }

  #fallback(name: string, parameters: Builtin["parameters"]): Value {
    const value = parameters[name];
    if (value === undefined) throw new JinjaError(`${this.#label}() lacks ${name}`);
    return value;
  }

  value(name: string): Value {
    const value = this.#values.get(name);
    if (value === undefined) throw new Error(`${this.#label}() declares no parameter ${name}`);
    return value;
  }

  /** As printing it would give. */
  text(name: string): string {
    return toText(this.value(name));
  }

  /** Undefined for what counts as not given: none, false, 0 or an empty text. */
  optionalText(name: string): string | undefined {
    return this.flag(name) ? this.text(name) : undefined;
  }

  /** Whether Python takes the value for true. */
  flag(name: string): boolean {
    return isTrue(this.value(name));
  }

  /** A list's items; none has none. */
  list(name: string): readonly Value[] {
    const value = this.value(name);
    if (value === null) return [];
    const isList =
      typeof value === "object" && (value instanceof Stream || countItems(value) !== undefined);
    return isList && !(value instanceof Map) ? listItems(value) : this.refuse(name, "a list");
  }

  /** The texts of a list's items. */
  texts(name: string): string[] {
    return this.list(name).map(toText);
  }

  wholeNumber(name: string): number {
    const value = this.value(name);
    return typeof value === "number" && Number.isSafeInteger(value)
      ? value
      : this.refuse(name, "a whole number");
  }

  relation(name: string): RelationValue {
    const value = this.value(name);
    return isRelation(value) ? value : this.refuse(name, "a relation");
  }

  /** Throws, saying what the parameter takes. */
  refuse(name: string, expected: string): never {
    const value = this.value(name);
    if (value instanceof Undefined) throw value.toError();
    const seen = typeof value === "function" ? "a function" : toRepr(value).slice(0, 100);
    throw new JinjaError(`${this.#label}() takes ${expected} as ${name}, not ${seen}`);
  }

  /** An error about the call as a whole. */
  fail(message: string): JinjaError {
    return new JinjaError(`${this.#label}() ${message}`);
  }
}
