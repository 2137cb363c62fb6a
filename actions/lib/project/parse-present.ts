import { z } from "zod";

/** What a value comes to that does not fit its schema. */
export const MISFIT = Symbol("misfit");

/** Gives what zod makes of a value; MISFIT where zod refuses it. */
type Read = (value: unknown) => unknown;
type Schema = z.core.$ZodType;

const known = new WeakMap<Schema, Read>();

/**
 * What zod makes of plain data, or MISFIT: what is wrong then is zod's to say. Zod looks at every
 * key that an object may have, and writes a program for each shape, a fifth of the time that a small
 * project takes; this looks only at the keys that there are, as YAML has three of twenty. Schemas of
 * kinds that are not known here are asked of zod.
 */
export function readPresent<T>(schema: z.ZodType<T>, value: unknown): T | typeof MISFIT {
  return readerOf(schema)(value) as T | typeof MISFIT;
}

function readerOf(schema: Schema): Read {
  let read = known.get(schema);
  if (read === undefined) {
    read = createReader(schema) ?? askZod(schema);
    known.set(schema, read);
  }
  return read;
}

function askZod(schema: Schema): Read {
  return (value) => {
    const result = z.safeParse(schema, value);
    return result.success ? result.data : MISFIT;
  };
}

function createReader(schema: Schema): Read | undefined {
  const { def, traits } = schema._zod;
  const read = createValueReader(schema);
  if (read === undefined || (def as { coerce?: boolean }).coerce) return undefined;
  const checks = def.checks ?? [];
  if (def.type === "custom") return addChecks(read, [schema as z.core.$ZodCustom, ...checks]);
  // A format of texts is a schema and a check at once.
  if (traits.has("$ZodCheck")) return undefined;
  return checks.length === 0 ? read : addChecks(read, checks);
}

/** Checks come after what they are of, and may change it. */
function addChecks(read: Read, checks: readonly z.core.$ZodCheck[]): Read {
  return (value) => {
    const data = read(value);
    if (data === MISFIT) return MISFIT;
    const payload: z.core.ParsePayload<never> = { value: data as never, issues: [] };
    for (const { _zod: check } of checks) {
      if (check.def.when?.(payload) === false) continue;
      void check.check(payload);
      if (payload.issues.length > 0) return MISFIT;
    }
    return payload.value;
  };
}

type Def = z.core.$ZodTypes["_zod"]["def"];
type Create<Kind extends Def["type"]> = (
  def: Extract<Def, { type: Kind }>,
  schema: Schema,
) => Read | undefined;

const isOf =
  (type: string): Read =>
  (value) =>
    typeof value === type ? value : MISFIT;
const same: Read = (value) => value;

/** Makes what reads a schema, its checks aside; undefined where zod is to be asked. */
const CREATE: { readonly [Kind in Def["type"]]?: Create<Kind> } = {
  unknown: () => same,
  custom: () => same,
  string: () => isOf("string"),
  boolean: () => isOf("boolean"),
  number: () => (value) => (Number.isFinite(value) ? value : MISFIT),
  undefined: () => isOf("undefined"),
  null: () => createChoiceReader([null]),
  literal: ({ values }) => createChoiceReader(values),
  enum: ({ entries }) => createChoiceReader(z.core.util.getEnumValues(entries)),
  optional: ({ innerType }) => {
    if (replacesUndefined(innerType)) return undefined;
    const read = readerOf(innerType);
    return (value) => (value === undefined ? undefined : read(value));
  },
  nullable: ({ innerType }) => {
    const read = readerOf(innerType);
    return (value) => (value === null ? null : read(value));
  },
  default: (def) => {
    const read = readerOf(def.innerType);
    return (value) => {
      const data = value === undefined ? undefined : read(value);
      return data === undefined ? def.defaultValue : data;
    };
  },
  array: ({ element }) => createListReader(readerOf(element)),
  record: createRecordReader,
  union: createUnionReader,
  pipe: createPipeReader,
  // One that takes a second argument may tell zod what is wrong.
  transform: ({ transform }) =>
    transform.length > 1 ? undefined : (value) => (transform as Read)(value),
  object: createObjectReader,
};

function createValueReader(schema: Schema): Read | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const create = CREATE[def.type] as ((def: Def, schema: Schema) => Read | undefined) | undefined;
  return create?.(def, schema);
}

function createChoiceReader(values: readonly unknown[]): Read {
  return (value) => (values.includes(value) ? value : MISFIT);
}

/** Kinds that refuse undefined, or give it as it is. */
const KEEPS_UNDEFINED = new Set("string number boolean unknown array record object".split(" "));

/** Whether a schema gives another value for undefined, as a default does. */
function replacesUndefined(schema: Schema): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "optional" || def.type === "nullable") return replacesUndefined(def.innerType);
  // Zod works it out, which takes longer.
  return !KEEPS_UNDEFINED.has(def.type) && schema._zod.optin === "defaulted";
}

function createListReader(read: Read): Read {
  return (value) => {
    if (!Array.isArray(value)) return MISFIT;
    const items: unknown[] = [];
    for (const item of value) {
      const data = read(item);
      if (data === MISFIT) return MISFIT;
      items.push(data);
    }
    return items;
  };
}

function createUnionReader(def: z.core.$ZodUnionDef): Read | undefined {
  // Zod's unions by a key, and of exactly one, have rules of their own.
  if ("discriminator" in def || def.inclusive === false) return undefined;
  const options = def.options.map(readerOf);
  return (value) => {
    for (const read of options) {
      const data = read(value);
      if (data !== MISFIT) return data;
    }
    return MISFIT;
  };
}

function createPipeReader(def: z.core.$ZodPipeDef): Read | undefined {
  // What can be undone is another kind of pipe.
  if ("transform" in def) return undefined;
  const [first, second] = [readerOf(def.in), readerOf(def.out)];
  return (value) => {
    const data = first(value);
    return data === MISFIT ? MISFIT : second(data);
  };
}

type Tree = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Tree {
  return (
    typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

function createRecordReader(def: z.core.$ZodRecordDef, schema: Schema): Read | undefined {
  const { type, checks = [] } = def.keyType._zod.def;
  if (type !== "string" || checks.length > 0 || def.keyType._zod.traits.has("$ZodCheck")) {
    return undefined;
  }
  const read = readerOf(def.valueType);
  const ask = askZod(schema);
  return (value) => {
    if (!isPlain(value)) return ask(value);
    const data: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (key === "__proto__") continue;
      const item = read(value[key]);
      if (item === MISFIT) return MISFIT;
      data[key] = item;
    }
    return data;
  };
}

function createObjectReader(def: z.core.$ZodObjectDef, schema: Schema): Read | undefined {
  const { catchall } = def;
  const isStrict = catchall !== undefined;
  if (isStrict && catchall._zod.def.type !== "never") return undefined;
  const ask = askZod(schema);
  const readers = new Map<string, Read | undefined>();
  let absent: readonly Absent[] | undefined;
  return (value) => {
    if (!isPlain(value)) return ask(value);
    const data: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      let read = readers.get(key);
      if (read === undefined && Object.hasOwn(def.shape, key)) {
        read = readerOf(def.shape[key] as Schema);
        readers.set(key, read);
      }
      if (read === undefined && isStrict) return MISFIT;
      const item = read?.(value[key]);
      if (item === MISFIT) return MISFIT;
      if (read !== undefined) data[key] = item;
    }
    absent ??= listAbsent(def.shape);
    for (const { key, read } of absent) {
      if (Object.hasOwn(value, key)) continue;
      if (read === undefined) return MISFIT;
      const item = read(undefined);
      if (item === MISFIT || item === undefined) return ask(value);
      data[key] = item;
    }
    return data;
  };
}

/** A key that must be there, or the value of one that need not: not of those that are left out. */
interface Absent {
  readonly key: string;
  readonly read: Read | undefined;
}

function listAbsent(shape: z.core.$ZodShape): Absent[] {
  return Object.entries(shape).flatMap(([key, schema]): Absent[] => {
    if (schema._zod.def.type === "optional" && !replacesUndefined(schema)) return [];
    return [{ key, read: schema._zod.optin === undefined ? undefined : readerOf(schema) }];
  });
}
