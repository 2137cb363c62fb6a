import { z } from "zod";

/** A strict object's schema as it is looked at here. */
interface Lean {
  readonly shape: Readonly<Record<string, z.ZodType>>;
  /** Keys that must be there, and what those come to that are not. */
  readonly required: readonly string[];
  readonly absent: readonly (readonly [string, unknown])[];
}

const known = new WeakMap<z.ZodType, Lean | undefined>();

/**
 * What a strict object of zod's gives for a value that fits; undefined where it does not fit, or
 * where the schema is another: then zod is asked itself. Zod looks at every key that there may be,
 * this only at those that there are: YAML has three of twenty.
 */
export function parsePresent<T>(
  schema: z.ZodType<T>,
  value: unknown,
): z.ZodSafeParseResult<T> | undefined {
  if (!known.has(schema)) known.set(schema, simplify(schema));
  const lean = known.get(schema);
  if (lean === undefined || typeof value !== "object" || value === null) return undefined;
  if (Object.getPrototypeOf(value) !== Object.prototype) return undefined;
  const given = value as Readonly<Record<string, unknown>>;
  const data: Record<string, unknown> = {};
  for (const key of Object.keys(given)) {
    const inner = Object.hasOwn(lean.shape, key) ? lean.shape[key] : undefined;
    const result = inner?.safeParse(given[key]);
    if (!result?.success) return undefined;
    data[key] = result.data;
  }
  if (!lean.required.every((key) => Object.hasOwn(given, key))) return undefined;
  for (const [key, otherwise] of lean.absent) {
    if (!Object.hasOwn(given, key)) data[key] = otherwise;
  }
  return { success: true, data: data as T };
}

function simplify(schema: z.ZodType): Lean | undefined {
  if (!(schema instanceof z.ZodObject)) return undefined;
  const { catchall, checks } = schema.def;
  if (!(catchall instanceof z.ZodNever) || (checks ?? []).length > 0) return undefined;
  const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
  const required: string[] = [];
  const absent: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(shape)) {
    const missing = inner.safeParse(undefined);
    if (!missing.success) required.push(key);
    else if (missing.data !== undefined) absent.push([key, missing.data]);
  }
  // What is made anew for each value may be changed by who takes it.
  const isPlain = absent.every(([, otherwise]) => typeof otherwise !== "object");
  return isPlain ? { shape, required, absent } : undefined;
}
