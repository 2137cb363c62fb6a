import type { z } from "zod";
import type { Problems } from "../project/problems.ts";
import type { Rendered } from "../project/template.ts";
import { checkShape } from "../project/yaml.ts";
import { findStatementEnd } from "../sql/expression.ts";

/** Tells what was wrong with a template, at the file's lines as far as Jinja keeps them. */
export function tellProblems(
  rendered: Rendered,
  options: { file: string; problems: Problems },
): void {
  const { file, problems } = options;
  for (const { line, message } of rendered.problems) problems.add({ file, line }, message);
  if (rendered.problems.length === 0 && rendered.sql === "") problems.add({ file }, "has no SQL");
  const end = findStatementEnd(rendered.sql);
  if (end === undefined) return;
  problems.add(
    { file, line: rendered.sqlLine + end - 1 },
    "expected one query without a semicolon",
  );
}

/** The settings of `config()`, checked; undefined, with problems told, where they do not fit. */
export function readSqlConfig<T>(
  rendered: Rendered,
  options: { file: string; schema: z.ZodType<T>; problems: Problems },
): T | undefined {
  const { file, schema, problems } = options;
  const value = { config: rendered.config };
  const place = { file, value, lineAt: () => rendered.configLine };
  return checkShape(place, { schema, problems, at: ["config"], value: rendered.config });
}
