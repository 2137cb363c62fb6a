import { suggest } from "../graph/nearest.ts";
import { JinjaError } from "./error.ts";
import { spendCharacters } from "./meter.ts";
import { readNumber } from "./number.ts";
import { Float, nameType, toText, Undefined } from "./value.ts";
import type { JinjaFunction, Value } from "./value.ts";

export type Named = ReadonlyMap<string, Value>;
export const NO_NAMES: Named = new Map();

/** A method, filter, test or function of the language: arguments in the order of its signature. */
export type Builtin<Self> = (self: Self, args: readonly Value[], named: Named) => Value;

type Given = readonly (Value | undefined)[];

/**
 * Functions by name, from a table whose keys are signatures: `replace(old, new, count?)`. They get
 * their arguments in that order, undefined where not given; with `*`, as called, names too.
 */
export function defineAll<Self>(
  table: Readonly<Record<string, (self: Self, args: Given, named: Named) => Value>>,
): ReadonlyMap<string, Builtin<Self>> {
  const defined = new Map<string, Builtin<Self>>();
  for (const [signature, apply] of Object.entries(table)) {
    const [name = "", inside = ""] = signature.slice(0, -1).split("(");
    for (const alias of name.split("|")) {
      const read = readSignature(`${alias}(${inside})`);
      const builtin: Builtin<Self> = (self, args, named) => {
        if (typeof self === "string") spendCharacters(self.length);
        return apply(self, read(args, named), NO_NAMES);
      };
      defined.set(alias, inside === "*" ? apply : builtin);
    }
  }
  return defined;
}

/** A function from its signature, as those of `defineAll`. */
export function defineFunction(signature: string, apply: (args: Given) => Value): JinjaFunction {
  const read = readSignature(signature);
  return (args, named) => apply(read(args, named));
}

function readSignature(signature: string): (args: readonly Value[], named: Named) => Given {
  const inside = signature.slice(signature.indexOf("(") + 1, -1);
  const parameters = inside === "" ? [] : inside.split(", ");
  return (args, named) => bind(signature, parameters, args, named);
}

/** Arguments in the order of the parameters; `?` marks those that may be left out. */
export function bind(
  signature: string,
  parameters: readonly string[],
  args: readonly Value[],
  named: Named,
): Given {
  if (args.length > parameters.length) {
    throw new JinjaError(`${signature} is given ${args.length} arguments`);
  }
  if (named.size === 0 && args.length === parameters.length) return args;
  const given: (Value | undefined)[] = [...args];
  const names = parameters.map((parameter) => parameter.replace("?", ""));
  for (const [name, value] of named) {
    const index = names.indexOf(name);
    if (index < 0)
      throw new JinjaError(`${signature} has no argument ${name}${suggest(name, names)}`);
    if (index < args.length) throw new JinjaError(`${signature} is given ${name} twice`);
    given[index] = value;
  }
  for (const [index, parameter] of parameters.entries()) {
    if (given[index] === undefined && !parameter.endsWith("?")) {
      throw new JinjaError(`${signature} needs ${parameter}`);
    }
  }
  return given;
}

/** An argument that must be a text; `fallback` if not given or none. */
export function readText(value: Value | undefined, fallback: string): string {
  if (value === undefined || value === null) return fallback;
  if (typeof value === "string") return value;
  throw failType("str", value);
}

/** An argument that must be a whole number; `fallback` if not given or none. */
export function readInteger(value: Value | undefined, fallback: number): number {
  if (value === undefined || value === null) return fallback;
  const number = value instanceof Float ? undefined : readNumber(value);
  if (number === undefined) throw failType("int", value);
  return number;
}

/** An argument that must be a number. */
export function readFloat(value: Value): number {
  const number = readNumber(value);
  if (number === undefined) throw failType("number", value);
  return number;
}

function failType(wanted: string, value: Value): JinjaError {
  if (value instanceof Undefined) return value.toError();
  const shown = typeof value === "function" ? "function" : toText(value).slice(0, 40);
  return new JinjaError(`expected a ${wanted}, found ${nameType(value)} ${shown}`);
}
