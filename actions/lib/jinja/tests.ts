import { suggest } from "../graph/nearest.ts";
import { isLower, isUpper } from "./casing.ts";
import { JinjaError } from "./error.ts";
import { countItems, Stream } from "./items.ts";
import { compare, contains, isCallable, isEqual, operate } from "./operate.ts";
import { defineAll } from "./signature.ts";
import type { Builtin } from "./signature.ts";
import { Float, nameType, toText, Undefined } from "./value.ts";
import type { Value } from "./value.ts";

/** Jinja's tests, after `is`: https://jinja.palletsprojects.com/en/stable/templates/#builtin-tests */
export const TESTS = defineAll<Value>({
  "defined()": (value) => !(value instanceof Undefined),
  "undefined()": (value) => value instanceof Undefined,
  "none()": (value) => value === null,
  "string()": (value) => typeof value === "string",
  "number()": (value) => ["number", "boolean"].includes(typeof value) || value instanceof Float,
  "integer()": (value) => typeof value === "number",
  "float()": (value) => value instanceof Float,
  "boolean()": (value) => typeof value === "boolean",
  "mapping()": (value) => value instanceof Map,
  "sequence()": (value) =>
    isIterable(value) && !(value instanceof Stream) && !/^dict_|^set$/.test(nameType(value)),
  "iterable()": (value) => isIterable(value),
  "callable()": (value) => value instanceof Undefined || isCallable(value),
  "true()": (value) => value === true,
  "false()": (value) => value === false,
  "odd()": (value) => isEqual(operate("%", value, 2), 1),
  "even()": (value) => isEqual(operate("%", value, 2), 0),
  "divisibleby(num)": (value, [by]) => isEqual(operate("%", value, by ?? null), 0),
  "eq|equalto|==(other)": (value, [other]) => isEqual(value, other ?? null),
  "ne|!=(other)": (value, [other]) => !isEqual(value, other ?? null),
  "lt|lessthan|<(other)": (value, [other]) => compare(value, other ?? null) < 0,
  "le|<=(other)": (value, [other]) => compare(value, other ?? null) <= 0,
  "gt|greaterthan|>(other)": (value, [other]) => compare(value, other ?? null) > 0,
  "ge|>=(other)": (value, [other]) => compare(value, other ?? null) >= 0,
  "in(seq)": (value, [whole]) => contains(whole ?? null, value),
  "sameas(other)": (value, [other]) => value === other,
  "upper()": (value) => isUpper(toText(value)),
  "lower()": (value) => isLower(toText(value)),
});

/** The test of a name. Throws a JinjaError, with the nearest name, where there is none. */
export function findTest(name: string): Builtin<Value> {
  const found = TESTS.get(name);
  if (!found) throw new JinjaError(`there is no test ${name}${suggest(name, TESTS.keys())}`);
  return found;
}

function isIterable(value: Value): boolean {
  if (value instanceof Undefined || value instanceof Stream) return true;
  return countItems(value) !== undefined;
}
