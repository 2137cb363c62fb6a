import { z } from "zod";
import { findExpressionFault } from "../sql/expression.ts";
import { identifier } from "./yaml.ts";

/** A relation that a test names: a model or seed by one name, a source's table by two. */
export interface Reference {
  readonly kind: "ref" | "source";
  readonly names: readonly string[];
}

/** SQL that can stand between brackets. */
export const expression = z.string().superRefine((text, context) => {
  const fault = findExpressionFault(text);
  if (fault !== undefined)
    context.addIssue({ code: "custom", message: `expected one expression of SQL; it ${fault}` });
});

/** The data tests there are, and the arguments that they take. */
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
    to: z.string().transform(parseReference),
    field: identifier,
  }),
  "dbt_utils.unique_combination_of_columns": z.strictObject({
    combination_of_columns: z.array(identifier).min(1, "expected at least one column"),
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

/** `ref('x')`, `ref('project', 'x')` or `source('a', 'b')`. */
function parseReference(text: string, context: z.RefinementCtx): Reference {
  const call =
    /^\s*(ref|source)\(\s*(?:'([^']*)'|"([^"]*)")\s*(?:,\s*(?:'([^']*)'|"([^"]*)")\s*)?\)\s*$/.exec(
      text,
    );
  const names = [call?.[2] ?? call?.[3], call?.[4] ?? call?.[5]].filter(
    (name) => name !== undefined,
  );
  const kind = call?.[1] === "source" ? "source" : "ref";
  if (call === null || (kind === "source" && names.length !== 2)) {
    context.addIssue({
      code: "custom",
      message: "expected ref('name') or source('source', 'table')",
    });
  }
  return { kind, names };
}
