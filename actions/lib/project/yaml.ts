import { isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { Document } from "yaml";
import { z } from "zod";
import type { Problems } from "./problems.ts";

type Path = readonly PropertyKey[];

/** What dbt's YAML 1.1 reads as a boolean and YAML 1.2 as text. */
const OLD_BOOLEAN = /^(yes|no|on|off)$/i;
const JINJA = /\{\{|\{%|\{#/;

/** A name that can stand in backquotes in SQL; which names exist is the warehouse's to say. */
export const identifier = z.string().regex(/^[^`\\\p{Cc}]{1,300}$/u, "expected a name");

/** One YAML file of a project: plain data that knows the lines that it comes from. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** Line of the node at a path, or of the nearest node around it. */
  lineAt(path: Path): number;
}

/** Parses YAML; what is wrong goes to `problems`, and the answer is then undefined. */
export function parseYaml(text: string, file: string, problems: Problems): YamlFile | undefined {
  const lines = new LineCounter();
  const before = problems.count;
  const lineOf = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      merge: true,
      stringKeys: true,
    });
    for (const error of [...document.errors, ...document.warnings]) {
      problems.add({ file, line: lineOf(error.pos[0]) }, `YAML: ${error.message}`);
    }
    refuseScalars(document, (offset, message) =>
      problems.add({ file, line: lineOf(offset) }, message),
    );
    if (problems.count > before) return undefined;
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return { file, value, lineAt: (path) => lineOf(offsetAt(document, path)) };
  } catch (error) {
    // Both come from hostile nesting: aliases of aliases, or brackets by the thousand.
    if (!(error instanceof RangeError || error instanceof ReferenceError)) throw error;
    problems.add({ file }, `YAML: ${error.message}`);
    return undefined;
  }
}

function refuseScalars(
  document: Document,
  refuse: (offset: number | undefined, message: string) => void,
): void {
  visit(document, {
    Scalar(key, node) {
      const offset = node.range?.[0];
      if (typeof node.value !== "string" || key === "key") return;
      if (JINJA.test(node.value)) refuse(offset, "Jinja in YAML is not supported");
      else if (node.type === "PLAIN" && OLD_BOOLEAN.test(node.value)) {
        refuse(
          offset,
          `dbt reads \`${node.value}\` as a boolean: write true or false, or quote it`,
        );
      }
    },
  });
}

function offsetAt(document: Document, path: Path): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    // dbt marks settings among folders with a plus, which is no part of their name.
    const pair = isMap(parent)
      ? parent.items.find(
          (item) =>
            isScalar(item.key) && (item.key.value === key || item.key.value === `+${String(key)}`),
        )
      : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}

/** Checks data of a YAML file against a shape; each difference becomes a problem with its line. */
export function checkShape<T>(
  yaml: YamlFile,
  options: { schema: z.ZodType<T>; problems: Problems; at?: Path; value?: unknown },
): T | undefined {
  const at = options.at ?? [];
  const value = options.value ?? yaml.value;
  const result = options.schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = [...at, ...issue.path];
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [undefined];
    for (const key of keys) {
      const place = key === undefined ? path : [...path, key];
      const where = renderPath(yaml.value, place);
      const what = key === undefined ? renderIssue(issue, value) : "not supported";
      options.problems.add({ file: yaml.file, line: yaml.lineAt(place) }, `${where}: ${what}`);
    }
  }
  return undefined;
}

/** What was expected, and the value seen. */
function renderIssue(issue: z.core.$ZodIssue, root: unknown): string {
  const expected = issue.message
    .replace(/^Invalid (input|option): /, "")
    .replace(/, received .*/, "");
  let seen = root;
  for (const key of issue.path) seen = (seen as Record<PropertyKey, unknown> | undefined)?.[key];
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
