import { z } from "zod";
import { findExpressionFault } from "../sql/expression.ts";
import type { RelationValue } from "./relation.ts";
import { isRelation } from "./relation.ts";
import { identifier } from "./yaml.ts";

/** SQL that can stand between brackets. */
export const expression = z.string().superRefine((text, context) => {
  const fault = findExpressionFault(text);
  if (fault !== undefined)
    context.addIssue({ code: "custom", message: `expected one expression of SQL; it ${fault}` });
});

/** Settings that many of dbt_utils' tests take and that change nothing here. */
const column = identifier;

/** The data tests that are built in, by dbt's names, and the arguments that they take. */
export const TEST_ARGUMENTS = {
  unique: z.strictObject({}),
  not_null: z.strictObject({}),
  accepted_values: z
    .strictObject({
      values: z
        .array(z.union([z.string(), z.number(), z.boolean()]))
        .min(1, "expected at least one value"),
      quote: z.boolean().default(true),
    })
    .refine(({ values, quote }) => quote || values.every((value) => typeof value !== "string"), {
      error: "expected numbers or booleans where quote is false",
    })
    .refine(({ values, quote }) => !quote || values.every((value) => typeof value !== "boolean"), {
      error: "expected quote: false with booleans",
    }),
  relationships: z.strictObject({
    to: z.custom<RelationValue>((value) => isRelation(value as RelationValue), {
      error: "expected ref('name') or source('source', 'table')",
    }),
    field: column,
  }),
  "dbt_utils.unique_combination_of_columns": z.strictObject({
    combination_of_columns: z.array(column).min(1, "expected at least one column"),
    quote_columns: z.boolean().optional(),
  }),
  "dbt_utils.accepted_range": z
    .strictObject({
      min_value: z.union([z.number(), expression]).optional(),
      max_value: z.union([z.number(), expression]).optional(),
      inclusive: z.boolean().default(true),
    })
    .refine((range) => range.min_value !== undefined || range.max_value !== undefined, {
      error: "expected min_value or max_value",
    }),
  "dbt_utils.expression_is_true": z.strictObject({ expression }),
} as const;

export type BuiltinTest = keyof typeof TEST_ARGUMENTS;
export type TestArguments = {
  [Name in BuiltinTest]: z.infer<(typeof TEST_ARGUMENTS)[Name]>;
};

/** Tests that look at a whole table; the others stand below a column. */
export const TABLE_TESTS: ReadonlySet<string> = new Set([
  "dbt_utils.unique_combination_of_columns",
  "dbt_utils.expression_is_true",
]);

/** dbt takes a text of this form for a call, with or without braces. */
const CALL = /^\s*(env_var|ref|var|source)\s*\(.+\)\s*$/s;

/** The text as an expression or template to be evaluated; undefined where it is plain text. */
export function findTemplate(text: string): string | undefined {
  if (CALL.test(text)) return `{{ ${text} }}`;
  return /\{[{%#]/.test(text) ? text : undefined;
}
