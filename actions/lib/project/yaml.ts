import {
  boolYaml11Tag,
  constructFromEvents,
  defineScalarTag,
  NOT_RESOLVED,
  parseEvents,
  Schema,
  YAML11_SCHEMA,
  YAMLException,
} from "js-yaml";
import { z } from "zod";
import { findNearest } from "../graph/nearest.ts";
import { MISFIT, readPresent } from "./parse-present.ts";
import type { Problems } from "./problems.ts";
import { findYamlLine, rememberPlaces } from "./yaml-places.ts";
import { readPlainYaml } from "./yaml-plain.ts";

type Path = readonly PropertyKey[];

/** As in Python's YAML, `yes` is true and `y` a text. */
const boolTag = defineScalarTag(boolYaml11Tag.tagName, {
  implicit: true,
  identify: boolYaml11Tag.identify,
  resolve: (source, ...rest) =>
    /^[yn]$/i.test(source) ? NOT_RESOLVED : boolYaml11Tag.resolve(source, ...rest),
});
/** YAML 1.1, as dbt reads it, except that dates stay the text that they print as. */
const SCHEMA = new Schema(
  YAML11_SCHEMA.tags
    .filter(({ tagName }) => tagName !== "tag:yaml.org,2002:timestamp")
    .map((tag) => (tag === boolYaml11Tag ? boolTag : tag)),
);
const MAX_ALIASES = 100;
/** Values that a file may have, where an alias counts as all that it stands for. */
const MAX_VALUES = 1_000_000;

/** A name that can stand in backquotes in SQL; which names exist is the warehouse's to say. */
export const identifier = z.string().regex(/^[^`\\\p{Cc}]{1,300}$/u, "expected a name");

/** One YAML file of a project: plain data that knows the lines that it comes from. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** Whether any text in it may be a template. */
  readonly hasJinja: boolean;
  /** What is written, by what templates made of it. */
  readonly originals?: WeakMap<object, Readonly<Record<string, unknown>>>;
  /** Line of the node at a path, or of the nearest node around it. */
  readonly lineAt: (path: Path) => number;
}

/** Parses YAML; what is wrong goes to `problems`, and the answer is then undefined. */
export function parseYaml(text: string, file: string, problems: Problems): YamlFile | undefined {
  const plain = readPlainYaml(text);
  if (plain !== undefined) rememberPlaces(text, plain);
  const read = plain ?? parseAnyYaml(text, file, problems);
  return read && describeFile(read.value, text, file);
}

// Apart, as what the file's lines are asked with is kept for long, and must not keep its data.
function describeFile(value: unknown, text: string, file: string): YamlFile {
  const lineAt = (path: Path) => findYamlLine(text, path);
  return { file, value, hasJinja: /\{[{%#]/.test(text), lineAt };
}

function parseAnyYaml(text: string, file: string, problems: Problems) {
  try {
    const events = parseEvents(text, {});
    const documents = constructFromEvents(events, {
      source: text,
      schema: SCHEMA,
      maxAliases: MAX_ALIASES,
    });
    if (documents.length > 1) problems.add({ file }, "YAML: expected one document");
    if (text.includes("*") && countValues(documents[0], new Map()) > MAX_VALUES) {
      problems.add({ file }, `YAML: its aliases come to more than ${MAX_VALUES} values`);
      return undefined;
    }
    rememberPlaces(text, { events });
    return { value: documents[0] ?? null };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    problems.add({ file, line: (error.mark?.line ?? 0) + 1 }, `YAML: ${error.reason}`);
    return undefined;
  }
}

/** Values within a value, itself included; Infinity where it contains itself. */
function countValues(value: unknown, counted: Map<object, number>): number {
  if (typeof value !== "object" || value === null) return 1;
  const known = counted.get(value);
  if (known !== undefined) return known;
  counted.set(value, Infinity);
  let count = 1;
  for (const inner of Object.values(value)) count += countValues(inner, counted);
  counted.set(value, count);
  return count;
}

/** What is written of a rendered map's items, by their keys; undefined where that is the same. */
export function findTemplates(
  { originals }: Pick<YamlFile, "originals">,
  rendered: unknown,
): Readonly<Record<string, unknown>> | undefined {
  if (typeof rendered !== "object" || rendered === null) return undefined;
  const original = originals?.get(rendered);
  if (original === undefined) return undefined;
  const now = rendered as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(original).filter(([key, value]) => now[key] !== value));
}

/** Checks data of a YAML file against a shape; each difference becomes a problem with its line. */
export function checkShape<T>(
  yaml: Pick<YamlFile, "file" | "value" | "lineAt">,
  options: { schema: z.ZodType<T>; problems: Problems; at?: Path; value?: unknown },
): T | undefined {
  const at = options.at ?? [];
  const value = options.value ?? yaml.value;
  const read = readPresent(options.schema, value);
  if (read !== MISFIT) return read;
  const result = options.schema.safeParse(value);
  if (result.success) return result.data;
  const meant = findMeant(options.schema, result.error.issues, value);
  for (const issue of result.error.issues) {
    // Told where the name stands that was written in its place.
    if (meant.missing.has(JSON.stringify(issue.path))) continue;
    const path = [...at, ...issue.path];
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [undefined];
    for (const key of keys) {
      const place = key === undefined ? path : [...path, key];
      const where = renderPath(yaml.value, place);
      const near = key && meant.names.get(JSON.stringify([...issue.path, key]));
      const what = key === undefined ? renderIssue(issue, value) : "not supported";
      const message = near
        ? `there is no setting ${key}; did you mean ${near}?`
        : `${where}: ${what}`;
      options.problems.add({ file: yaml.file, line: yaml.lineAt(place) }, message);
    }
  }
  return undefined;
}

/**
 * Checks the top of a file. What does not fit becomes problems and is left out of the answer, so
 * that what else is wrong with the file is told as well.
 */
export function checkTop<T>(
  yaml: YamlFile,
  options: {
    schema: z.ZodObject<z.ZodRawShape, z.core.$strict> & z.ZodType<T>;
    problems: Problems;
  },
): T | undefined {
  const checked = checkShape(yaml, options);
  if (checked !== undefined) return checked;
  const issues = options.schema.safeParse(yaml.value).error?.issues ?? [];
  const wrong = new Set(issues.map(({ path }) => path[0]));
  const entries = Object.entries(Object(yaml.value)).filter(([key]) => !wrong.has(key));
  return options.schema.strip().safeParse(Object.fromEntries(entries)).data as T | undefined;
}

/** Names that unknown keys were most likely meant to be, by their paths, and paths of what they are not. */
function findMeant(schema: z.ZodType, issues: readonly z.core.$ZodIssue[], root: unknown) {
  const names = new Map<string, string>();
  const missing = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    const present = Object.keys(Object(lookUp(root, issue.path)));
    const known = listKeys(schema, issue.path).filter((key) => !present.includes(key));
    for (const key of issue.keys) {
      const near = findNearest(key, known);
      if (near === undefined) continue;
      names.set(JSON.stringify([...issue.path, key]), near);
      missing.add(JSON.stringify([...issue.path, near]));
    }
  }
  return { names, missing };
}

/** Keys that an object may have which a shape has at a path; none where there is a choice of shapes. */
function listKeys(schema: z.core.$ZodType, path: Path): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "optional" || def.type === "nullable" || def.type === "default") {
    return listKeys(def.innerType, path);
  }
  const [key, ...rest] = path;
  if (def.type === "array" && key !== undefined) return listKeys(def.element, rest);
  if (def.type !== "object") return [];
  if (key === undefined) return Object.keys(def.shape);
  const inner = Object.hasOwn(def.shape, key) ? def.shape[String(key)] : undefined;
  return inner === undefined ? [] : listKeys(inner, rest);
}

function lookUp(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  return value;
}

/** What was expected, and the value seen; of what is not supported, no value is right. */
function renderIssue(issue: z.core.$ZodIssue, root: unknown): string {
  const expected = issue.message
    .replace(/^Invalid (input|option): /, "")
    .replace(/, received .*/, "");
  if (expected.endsWith("not supported")) return expected;
  const seen = lookUp(root, issue.path);
  if (seen === undefined) return `${expected}, but it is missing`;
  const text = JSON.stringify(seen);
  return `${expected}, not ${text.length > 100 ? `${text.slice(0, 100)}…` : text}`;
}

/** Path as a person names it: list entries by their `name`, where they have one. */
function renderPath(root: unknown, path: Path): string {
  const parts: string[] = [];
  let value = root as Record<PropertyKey, unknown> | undefined;
  for (const key of path) {
    value = value?.[key] as Record<PropertyKey, unknown> | undefined;
    const name = typeof key === "number" ? value?.["name"] : undefined;
    parts.push(typeof name === "string" ? name : String(key));
  }
  return parts.length === 0 ? "the file" : parts.join(".");
}
