import * as fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import {
  modelConfigSchema,
  seedConfigSchema,
  sourceConfigSchema,
  testConfigSchema,
} from "../../actions/lib/project/config.ts";
import { MISFIT, readPresent } from "../../actions/lib/project/parse-present.ts";
import * as properties from "../../actions/lib/project/properties-schema.ts";
import { settingsSchema } from "../../actions/lib/project/settings.ts";
import { TEST_ARGUMENTS } from "../../actions/lib/project/test-arguments.ts";
import { tries } from "../property.ts";

const { PASSED_OVER: _, ...propertiesSchemas } = properties;
const schemas: Readonly<Record<string, z.ZodType>> = {
  modelConfigSchema,
  seedConfigSchema,
  sourceConfigSchema,
  testConfigSchema,
  settingsSchema,
  ...propertiesSchemas,
  ...TEST_ARGUMENTS,
  "an object that lets others pass": z.looseObject({ a: z.string() }),
  "an object that drops others": z.object({ a: z.string().optional() }),
  "a default in an optional": z.strictObject({ a: z.number().default(3).optional() }),
  "a default of what is made anew": z.strictObject({ a: z.array(z.string()).default([]) }),
  "nothing made of what is absent": z.strictObject({
    a: z
      .string()
      .optional()
      .transform(() => undefined),
  }),
  "a coerced number": z.strictObject({ a: z.coerce.number(), b: z.coerce.string() }),
  "a transform that refuses": z.strictObject({
    a: z.unknown().transform((value, context) => {
      if (value === null) context.addIssue("none");
      return value;
    }),
  }),
  "formats and checks": z.strictObject({
    a: z.iso.date().optional(),
    b: z.int().optional(),
    c: z.string().min(2).toUpperCase().optional(),
  }),
  "a record by kind": z.strictObject({ a: z.record(z.enum(["a", "b"]), z.number()) }),
  "a union by key": z.discriminatedUnion("a", [
    z.object({ a: z.literal("x") }),
    z.object({ a: z.literal(1), b: z.string() }),
  ]),
};

const WORDS =
  "view table incremental ephemeral seed merge append fail date int64 day hour error warn true false x `x` > 10 ! dict csv 2024-01-01 count(*) a) int".split(
    " ",
  );
const KEYS = "a b name field data_type granularity range start end interval count period".split(
  " ",
);

/** Data as YAML may have it, with keys and words that schemas know. */
function arbitraryData(keys: readonly string[]): fc.Arbitrary<unknown> {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom<unknown>(...WORDS, "", null, true, false, 0, 1, 2.5, 7, -1, Infinity, NaN),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...KEYS, ...keys, "__proto__"), tie("value"), { maxKeys: 4 }),
    ),
  }));
  return fc.oneof(fc.dictionary(fc.constantFrom(...keys, "other"), value, { maxKeys: 4 }), value);
}

test.for(Object.entries(schemas))("reads %s as zod does", ([, schema]) => {
  const keys = schema instanceof z.ZodObject ? Object.keys(schema.shape) : KEYS;
  const inner = Object.values(schema instanceof z.ZodObject ? schema.shape : {});
  for (const each of [schema, ...(inner as z.ZodType[])]) {
    fc.assert(
      fc.property(arbitraryData(keys), (value) => {
        const asked = each.safeParse(value);
        expect(readPresent(each, value)).toStrictEqual(asked.success ? asked.data : MISFIT);
      }),
      tries(100),
    );
  }
});

test("what zod would make anew for each value is no one's twice", () => {
  const schema = z.strictObject({ a: z.array(z.string()).default([]) });
  const [first, second] = [readPresent(schema, {}), readPresent(schema, {})];
  expect(first).toEqual({ a: [] });
  expect((first as { a: unknown }).a).not.toBe((second as { a: unknown }).a);
});

test("asks zod about what is not plain data", () => {
  const made = Object.create({ a: "inherited" }) as unknown;
  expect(readPresent(z.strictObject({ a: z.string() }), made)).toEqual({ a: "inherited" });
  expect(readPresent(z.record(z.string(), z.string()), new Map())).toBe(MISFIT);
});
