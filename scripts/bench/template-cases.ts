import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** What Python's Jinja2 renders, as the tests of our interpreter have it. */
export interface TemplateCase {
  readonly template: string;
  readonly context: ReadonlyMap<string, unknown>;
  readonly expect: string;
}

const FOLDER = "test/cases/jinja";

/** The cases of the tests, always in the same order. */
export function readTemplateCases(): TemplateCase[] {
  const files = readdirSync(FOLDER).toSorted();
  return files.flatMap((file) => {
    const text = readFileSync(join(FOLDER, file), "utf8");
    const read = parse(text, { mapAsMap: true }) as ReadonlyMap<string, unknown>[];
    return read.map((entry) => {
      const { template, context = new Map(), expect } = Object.fromEntries(entry);
      return { template, context, expect } as TemplateCase;
    });
  });
}
