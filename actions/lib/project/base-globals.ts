import { JinjaError } from "../jinja/error.ts";
import { listItems, Stream, View } from "../jinja/items.ts";
import { setEntry } from "../jinja/key.ts";
import { spend } from "../jinja/meter.ts";
import { toPlain, toRepr, toText, toValue, Tuple } from "../jinja/value.ts";
import type { JinjaFunction, JinjaObject, Value } from "../jinja/value.ts";
import { suggest } from "../graph/nearest.ts";
import type { Invocation } from "./invocation.ts";
import { createInstant } from "./instant.ts";

/** What all of Jinja knows, in YAML as in templates. */
export interface BaseContext {
  readonly invocation: Invocation;
  /** A variable's value; without it, only those of the command line are known. */
  readonly findVariable?: (name: string) => { readonly value: unknown } | undefined;
  readonly listVariables?: () => Iterable<string>;
}

/** dbt's names for what is neither a macro nor about one model; undefined for others. */
export function findBaseGlobal(name: string, context: BaseContext): Value | undefined {
  return Object.hasOwn(GLOBALS, name) ? GLOBALS[name]?.(context) : undefined;
}

/** Names that `findBaseGlobal` knows. */
export function listBaseGlobals(): string[] {
  return Object.keys(GLOBALS);
}

const GLOBALS: Readonly<Record<string, (context: BaseContext) => Value>> = {
  var: (context) => createVar(context),
  env_var: ({ invocation }) => createEnvVar(invocation),
  target: ({ invocation }) => createTarget(invocation),
  run_started_at: ({ invocation }) => createInstant(new Date(invocation.startedAt)),
  invocation_id: ({ invocation }) => invocation.id,
  dbt_version: () => "1.11.0",
  flags: ({ invocation }) =>
    createObject("flags", { FULL_REFRESH: invocation.fullRefresh, STORE_FAILURES: false }),
  log: ({ invocation }) => {
    return (args, kwargs) => {
      const isShown = args[1] ?? kwargs.get("info") ?? false;
      if (isShown === true) invocation.onLog(toText(args[0] ?? kwargs.get("msg") ?? ""));
      return "";
    };
  },
  print:
    ({ invocation }) =>
    ([message = ""]) => {
      invocation.onLog(toText(message));
      return "";
    },
  exceptions: ({ invocation }) =>
    createObject("exceptions", {
      raise_compiler_error: ([message = ""]) => {
        throw new JinjaError(toText(message));
      },
      warn: ([message = ""]) => {
        invocation.onLog(toText(message));
        return "";
      },
    }),
  tojson: () => {
    return ([value = null], kwargs) =>
      JSON.stringify(sortKeys(toPlain(value), kwargs.get("sort_keys") === true));
  },
  fromjson: () => {
    return ([text = ""]) => {
      try {
        return toValue(JSON.parse(toText(text)));
      } catch {
        throw new JinjaError(`fromjson() takes JSON, not ${toRepr(text).slice(0, 100)}`);
      }
    };
  },
  zip: () => {
    return (lists) => {
      const all = lists.map(listItems);
      const length = all.length === 0 ? 0 : Math.min(...all.map((list) => list.length));
      spend(length);
      return new Stream(
        Array.from({ length }, (_, index) => Tuple.from(all.map((list) => list[index] ?? null))),
      );
    };
  },
  set: () => {
    return ([list = []]) => makeSet(list);
  },
  modules: () => refuseUse("modules"),
  graph: () => refuseUse("graph"),
};

function createVar({ invocation, findVariable, listVariables }: BaseContext): Value {
  const find = (name: string) =>
    findVariable === undefined
      ? Object.hasOwn(invocation.vars, name)
        ? { value: invocation.vars[name] }
        : undefined
      : findVariable(name);
  const read: JinjaFunction = (args, kwargs) => {
    const name = args[0] ?? kwargs.get("var_name");
    if (typeof name !== "string") throw new JinjaError("var() takes a name, as text");
    const found = find(name);
    if (found !== undefined) return toValue(found.value);
    const fallback = args[1] ?? kwargs.get("default");
    if (fallback !== undefined) return fallback;
    const near = suggest(name, listVariables?.() ?? Object.keys(invocation.vars));
    throw new JinjaError(`variable "${name}" has no value and no default${near}`);
  };
  const has: JinjaFunction = ([name = ""]) => find(toText(name)) !== undefined;
  return Object.assign(createObject("var", { has_var: has }), { call: read });
}

/** Names that begin so are secrets in dbt, and must not get into SQL, logs or artifacts. */
const SECRET = "DBT_ENV_SECRET";

function createEnvVar({ env }: Invocation): JinjaFunction {
  return (args, kwargs) => {
    const name = args[0] ?? kwargs.get("var");
    if (typeof name !== "string") throw new JinjaError("env_var() takes a name, as text");
    if (name.startsWith(SECRET)) {
      throw new JinjaError(`env_var() does not read ${name}: secrets have no place in a project`);
    }
    const value = Object.hasOwn(env, name) ? env[name] : undefined;
    if (value !== undefined) return value;
    const fallback = args[1] ?? kwargs.get("default");
    if (fallback !== undefined) return toText(fallback);
    throw new JinjaError(`environment variable ${name} is not set and has no default`);
  };
}

function createTarget({ target, dataset, database, threads }: Invocation): JinjaObject {
  const project = database ?? "";
  return createObject("target", {
    name: target,
    target_name: target,
    profile_name: target,
    type: "bigquery",
    schema: dataset,
    dataset,
    database: project,
    project,
    threads,
  });
}

/** An object of fixed attributes. */
export function createObject(
  jinjaType: string,
  attributes: Readonly<Record<string, Value>>,
): JinjaObject {
  return {
    jinjaType,
    getAttribute: (name) => (Object.hasOwn(attributes, name) ? attributes[name] : undefined),
  };
}

function refuseUse(name: string): JinjaObject {
  return {
    jinjaType: name,
    getAttribute: (attribute) => {
      throw new JinjaError(`${name}.${attribute} is not supported`);
    },
  };
}

/** Python's set has no order to print; this one goes through the items as they came. */
function makeSet(list: Value): View {
  const kept = new Map<Value, Value>();
  for (const item of listItems(list)) setEntry(kept, item, null);
  return new View(
    "set",
    () => listItems(kept),
    () => {
      throw new JinjaError("a set has no text, as it has no order; use |sort");
    },
  );
}

function sortKeys(value: unknown, isSorted: boolean): unknown {
  if (!isSorted || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => sortKeys(item, true));
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item, true)]));
}
