import { z } from "zod";
import { severitySchema, testConfigSchema } from "./config.ts";
import type { Severity } from "./config.ts";
import { isTree } from "./folder-configs.ts";
import type { Place, Problems } from "./problems.ts";
import { expression, TEST_ARGUMENTS } from "./test-arguments.ts";
import type { Reference } from "./test-arguments.ts";
import { checkShape } from "./yaml.ts";
import type { YamlFile } from "./yaml.ts";

type Arguments = { [Name in keyof typeof TEST_ARGUMENTS]: z.infer<(typeof TEST_ARGUMENTS)[Name]> };
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
    on: Reference;
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
    schema: TEST_ARGUMENTS[test] as z.ZodType<Arguments[typeof test]>,
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

function isKnown(test: string): test is keyof typeof TEST_ARGUMENTS {
  return Object.hasOwn(TEST_ARGUMENTS, test);
}

/** As dbt names a test that has no name: what, where, and its arguments by their names. */
function nameTest(
  test: string,
  { on, column }: { on: Reference; column: string | undefined },
  given: Readonly<Record<string, unknown>>,
): string {
  const values = Object.keys(given)
    .toSorted()
    .flatMap((key) => given[key])
    .map((value) => (typeof value === "boolean" ? (value ? "True" : "False") : String(value)));
  const source = on.kind === "source" ? "source_" : "";
  const words = [...(column === undefined ? [] : [column]), ...values].map(clean).join("__");
  return clean(`${source}${test}_${on.names.join("_")}_${words}`);
}

function clean(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9_]+/g, "_");
}
