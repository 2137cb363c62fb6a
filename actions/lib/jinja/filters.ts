import { suggest } from "../graph/nearest.ts";
import { getMethod } from "./attribute.ts";
import { JinjaError } from "./error.ts";
import { listItems, Stream } from "./items.ts";
import { LIST_FILTERS, readPath } from "./list-filters.ts";
import { spend } from "./meter.ts";
import { isTrue } from "./operate.ts";
import { bind, defineAll, readText } from "./signature.ts";
import type { Builtin, Named } from "./signature.ts";
import { findTest } from "./tests.ts";
import { TEXT_FILTERS } from "./text-filters.ts";
import { isObject, orElse, Undefined } from "./value.ts";
import type { Value } from "./value.ts";

type Args = readonly (Value | undefined)[];

/** Every filter by its name. */
export const FILTERS: ReadonlyMap<string, Builtin<Value>> = new Map([
  ...TEXT_FILTERS,
  ...LIST_FILTERS,
  ...defineAll<Value>({
    "attr(name)": (value, [name]) => {
      if (value instanceof Undefined) throw value.toError();
      const wanted = readText(name, "");
      const found = isObject(value) ? value.getAttribute(wanted) : getMethod(value, wanted);
      return orElse(found, () => new Undefined(wanted));
    },
    "map(*)": (value, args, named) => {
      const apply = readMapping(args, named);
      return new Stream(listOrNone(value).map(apply));
    },
    "select(*)": (value, args, named) => keepItems(value, readCheck(args, named)),
    "reject(*)": (value, args, named) => {
      const check = readCheck(args, named);
      return keepItems(value, (item) => !check(item));
    },
    "selectattr(*)": (value, args, named) => keepItems(value, readAttributeCheck(args, named)),
    "rejectattr(*)": (value, args, named) => {
      const check = readAttributeCheck(args, named);
      return keepItems(value, (item) => !check(item));
    },
  }),
]);

/** The filter of a name. Throws a JinjaError, with the nearest name, where there is none. */
export function findFilter(name: string): Builtin<Value> {
  const found = FILTERS.get(name);
  if (!found) throw new JinjaError(`there is no filter ${name}${suggest(name, FILTERS.keys())}`);
  return found;
}

/** Python's filters pass over what is empty or none without looking at it. */
function listOrNone(value: Value): readonly Value[] {
  if (value instanceof Undefined) throw value.toError();
  if (!isTrue(value)) return [];
  const items = listItems(value);
  spend(items.length);
  return items;
}

function keepItems(value: Value, check: (item: Value) => boolean): Stream {
  return new Stream(listOrNone(value).filter(check));
}

function readMapping(args: Args, named: Named): (item: Value) => Value {
  if (args.length === 0) {
    const signature = "map(attribute, default?)";
    const [attribute, fallback] = bind(signature, ["attribute", "default?"], [], named);
    return readPath(attribute, fallback);
  }
  const apply = findFilter(readText(args[0], ""));
  const rest = args.slice(1) as Value[];
  return (item) => apply(item, rest, named);
}

function readCheck(args: Args, named: Named): (item: Value) => boolean {
  if (args.length === 0) return isTrue;
  const check = findTest(readText(args[0], ""));
  const rest = args.slice(1) as Value[];
  return (item) => isTrue(check(item, rest, named));
}

function readAttributeCheck([attribute, ...rest]: Args, named: Named): (item: Value) => boolean {
  if (attribute === undefined) throw new JinjaError("selectattr() needs the name of an attribute");
  const read = readPath(attribute);
  const check = readCheck(rest, named);
  return (item) => check(read(item));
}
