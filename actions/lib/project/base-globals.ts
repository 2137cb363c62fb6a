import { hash } from "node:crypto";
import { JinjaError } from "../jinja/error.ts";
import { parseJson, renderJson } from "../jinja/json.ts";
import { listItems, Stream, View } from "../jinja/items.ts";
import { setEntry } from "../jinja/key.ts";
import { spend } from "../jinja/meter.ts";
import { isTrue } from "../jinja/operate.ts";
import { defineFunction, readText } from "../jinja/signature.ts";
import { toRepr, toText, toValue, Tuple } from "../jinja/value.ts";
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
    createObject("flags", { FULL_REFRESH: invocation.fullRefresh, STORE_FAILURES: false }, refuse),
  log: ({ invocation }) =>
    defineFunction("log(msg, info?)", ([message = "", info = false]) => {
      if (isTrue(info)) invocation.onLog(toText(message));
      return "";
    }),
  print: ({ invocation }) => createSay("print(msg)", invocation),
  exceptions: ({ invocation }) =>
    createObject("exceptions", {
      raise_compiler_error: defineFunction("raise_compiler_error(msg, node?)", ([message = ""]) => {
        throw new JinjaError(toText(message));
      }),
      warn: createSay("warn(msg, node?)", invocation),
    }),
  tojson: () => TO_JSON,
  fromjson: () => FROM_JSON,
  local_md5: () => LOCAL_MD5,
  zip: () => zip,
  zip_strict: () => zip,
  set: () => MAKE_SET,
  set_strict: () => MAKE_SET,
  ...Object.fromEntries(
    ["modules", "graph", "selected_resources", "fromyaml", "toyaml", "thread_id"].map((name) => [
      name,
      () => refuseUse(name),
    ]),
  ),
};

function createSay(signature: string, { onLog }: Invocation): JinjaFunction {
  return defineFunction(signature, ([message = ""]) => {
    onLog(toText(message));
    return "";
  });
}

const TO_JSON = defineFunction("tojson(value, default?, sort_keys?)", (args) => {
  const [value = null, , isSorted = false] = args;
  return renderJson(value, { isSorted: isTrue(isSorted) });
});

/** Where dbt gives none for what is no JSON, unless told another value, this is an error. */
const FROM_JSON = defineFunction("fromjson(string, default?)", ([text = "", otherwise]) => {
  try {
    return parseJson(readText(text, ""));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    if (otherwise !== undefined) return otherwise;
    throw new JinjaError(`fromjson() takes JSON, not ${toRepr(text).slice(0, 100)}`);
  }
});

const LOCAL_MD5 = defineFunction("local_md5(value)", ([value]) =>
  hash("md5", readText(value, ""), "hex"),
);

const zip: JinjaFunction = (lists) => {
  const all = lists.map(listItems);
  const length = all.length === 0 ? 0 : Math.min(...all.map((list) => list.length));
  spend(length);
  return new Stream(
    Array.from({ length }, (_, index) => Tuple.from(all.map((list) => list[index] ?? null))),
  );
};

/** Python's set has no order to print; this one goes through the items as they came. */
const MAKE_SET = defineFunction("set(value)", ([list = null]) => {
  const kept = new Map<Value, Value>();
  for (const item of listItems(list)) setEntry(kept, item, null);
  return new View(
    "set",
    () => listItems(kept),
    () => {
      throw new JinjaError("a set has no text, as it has no order; use |sort");
    },
  );
});

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
    const fallback = args.length > 1 ? args[1] : kwargs.get("default");
    if (fallback !== undefined) return fallback;
    const near = suggest(name, listVariables?.() ?? Object.keys(invocation.vars));
    throw new JinjaError(`variable "${name}" has no value and no default${near}`);
  };
  const has: JinjaFunction = ([name = ""]) => find(toText(name)) !== undefined;
  return Object.assign(createObject("var", { has_var: has }), { call: read });
}

/** Names that begin so are secrets in dbt, and must not get into SQL, logs or artifacts. */
const SECRET = "DBT_ENV_SECRET";
/** What a runner and sign-ins hold: with it, whoever may change a project could act as the run. */
const KEPT = /^(?:ACTIONS|INPUT|CLOUDSDK|GOOGLE)_|TOKEN|SECRET|PASSWORD|CREDENTIAL|PRIVATE_KEY/i;

function createEnvVar({ env, envRead }: Invocation): JinjaFunction {
  return (args, kwargs) => {
    const name = args[0] ?? kwargs.get("var");
    if (typeof name !== "string") throw new JinjaError("env_var() takes a name, as text");
    if (name.startsWith(SECRET) || KEPT.test(name)) {
      throw new JinjaError(`env_var() does not read ${name}: secrets have no place in a project`);
    }
    const value = Object.hasOwn(env, name) ? env[name] : undefined;
    envRead?.add(name);
    if (value !== undefined) return value;
    const fallback = args[1] ?? kwargs.get("default");
    if (fallback !== undefined && fallback !== null) return fallback;
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

/** An object of fixed attributes; others are undefined, unless `miss` refuses them. */
export function createObject(
  jinjaType: string,
  attributes: Readonly<Record<string, Value>>,
  miss?: (path: string) => never,
): JinjaObject {
  return {
    jinjaType,
    getAttribute: (name) =>
      Object.hasOwn(attributes, name) ? attributes[name] : miss?.(`${jinjaType}.${name}`),
  };
}

function refuse(path: string): never {
  throw new JinjaError(`${path} is not supported`);
}

/** Something of dbt's that is not here, which says so however it is used. */
function refuseUse(name: string): JinjaObject {
  return {
    jinjaType: name,
    getAttribute: (attribute) => refuse(`${name}.${attribute}`),
    toText: () => refuse(name),
    getItems: () => refuse(name),
    call: () => refuse(`${name}()`),
  };
}
