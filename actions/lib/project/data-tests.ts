import { z } from "zod";
import { findExpressionFault } from "../sql/expression.ts";
import { severitySchema, testConfigSchema } from "./config.ts";
import type { Severity } from "./config.ts";
import { isTree } from "./folder-configs.ts";
import type { Place, Problems } from "./problems.ts";
import { checkShape, identifier } from "./yaml.ts";
import type { YamlFile } from "./yaml.ts";

/** A relation that a test names: a model or seed by one name, a source's table by two. */
export interface Reference {
  readonly kind: "ref" | "source";
  readonly names: readonly string[];
}

const expression = z.string().superRefine((text, context) => {
  const fault = findExpressionFault(text);
  if (fault !== undefined)
    context.addIssue({ code: "custom", message: `expected SQL that ${FAULTLESS}; it ${fault}` });
});
const FAULTLESS = "is one expression";

const ARGUMENTS = {
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

type Arguments = { [Name in keyof typeof ARGUMENTS]: z.infer<(typeof ARGUMENTS)[Name]> };
type Asked = { [Name in keyof Arguments]: { test: Name; arguments: Arguments[Name] } };

/** A data test as YAML states it. */
export type StatedTest = Asked[keyof Asked] & {
  readonly name: string;
  readonly severity: Severity;
  readonly where: string | undefined;
  readonly column: string | undefined;
  readonly place: Place;
};

const frame = z.object({
  name: z.string().optional(),
  description: z.string().optional(),
  config: testConfigSchema.extend({ where: expression.optional() }).optional(),
  severity: severitySchema.optional(),
  where: expression.optional(),
  arguments: z.record(z.string(), z.unknown()).optional(),
});
const FRAME_KEYS = Object.keys(frame.shape);

/** Parses one entry of `data_tests:`; undefined, with problems told, where it cannot be used. */
export function parseDataTest(
  yaml: YamlFile,
  entry: unknown,
  options: {
    at: readonly PropertyKey[];
    /** The relation's name, for the test's own: `orders`, or `source_raw_orders`. */
    relation: string;
    column: string | undefined;
    problems: Problems;
  },
): StatedTest | undefined {
  const { at, problems, column } = options;
  const place = { file: yaml.file, line: yaml.lineAt(at) };
  const [test, body, ...others] = isTree(entry) ? Object.keys(entry) : [entry];
  const stated = isTree(entry) ? (entry[String(test)] ?? {}) : {};
  if (typeof test !== "string" || body !== undefined || others.length > 0 || !isTree(stated)) {
    problems.add(place, "expected one data test, as `- unique` or `- accepted_values: {…}`");
    return undefined;
  }
  if (!isKnown(test)) {
    problems.add(place, `data test ${test} is not supported`);
    return undefined;
  }
  const inner = isTree(entry) ? [...at, test] : at;
  const framed = checkShape(yaml, { schema: frame, problems, at: inner, value: stated });
  const loose = Object.entries(stated).filter(([key]) => !FRAME_KEYS.includes(key));
  const nested = loose.length === 0 && framed?.arguments !== undefined;
  const given = { ...framed?.arguments, ...Object.fromEntries(loose) };
  const parsed = checkShape<Arguments[typeof test]>(yaml, {
    schema: ARGUMENTS[test] as z.ZodType<Arguments[typeof test]>,
    problems,
    at: nested ? [...inner, "arguments"] : inner,
    value: given,
  });
  if (framed === undefined || parsed === undefined) return undefined;
  if (column === undefined && !TABLE_TESTS.has(test)) {
    problems.add(place, `data test ${test} stands below a column`);
    return undefined;
  }
  return {
    test,
    arguments: parsed,
    name: framed.name ?? nameTest(test, options, given),
    severity: framed.config?.severity ?? framed.severity ?? "error",
    where: framed.config?.where ?? framed.where,
    column,
    place,
  } as StatedTest;
}

const TABLE_TESTS = new Set<string>([
  "dbt_utils.unique_combination_of_columns",
  "dbt_utils.expression_is_true",
]);

function isKnown(test: string): test is keyof typeof ARGUMENTS {
  return Object.hasOwn(ARGUMENTS, test);
}

/** As dbt names a test that has no name: what, where, and its arguments by their names. */
function nameTest(
  test: string,
  on: { relation: string; column: string | undefined },
  given: Readonly<Record<string, unknown>>,
): string {
  const values = Object.keys(given)
    .toSorted()
    .flatMap((key) => given[key])
    .map((value) => (typeof value === "boolean" ? (value ? "True" : "False") : String(value)));
  const source = on.relation.startsWith("source_") ? "source_" : "";
  const words = [...(on.column === undefined ? [] : [on.column]), ...values];
  const name = `${source}${test}_${on.relation.slice(source.length)}_${words.map(clean).join("__")}`;
  return clean(name);
}

function clean(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9_]+/g, "_");
}

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
