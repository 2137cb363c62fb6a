import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Problems } from "../../actions/lib/project/problems.ts";
import { readProject } from "../../actions/lib/project/project.ts";
import { buildStatements } from "../../actions/lib/run/build.ts";
import { compileProject } from "../../actions/lib/run/compile.ts";
import type { Compiled } from "../../actions/lib/run/compile.ts";

const CASES = join(import.meta.dirname, "../cases/transform");

/** Compiles a project of the cases, or gives the message that says what is wrong with it. */
function compile(name: string): Compiled | string {
  const problems = new Problems();
  const project = readProject(join(CASES, name, "project"), problems);
  const compiled = compileProject(project, { dataset: "shop", vars: {}, problems });
  try {
    problems.throwIfAny();
  } catch (error) {
    return (error as Error).message;
  }
  return compiled;
}

/** All that a project would send to the warehouse, and what it reads. */
function render({ nodes, tests }: Compiled): string {
  const built = nodes.flatMap((node) => {
    const statements = buildStatements(node, { dataset: "shop__candidate", name: node.name });
    const published = node.kind === "model" ? node.publishedSql : undefined;
    return [
      `-- ${node.kind} ${node.name} reads ${node.dependsOn.join(", ") || "nothing"}`,
      ...statements.map((statement) => `${statement}\n;`),
      ...(published === undefined ? [] : [`-- published as\n${published}\n;`]),
    ];
  });
  const asked = tests.map(
    ({ severity, name, place, failuresSql }) =>
      `-- ${severity} ${name} at ${place}\n${failuresSql}\n;`,
  );
  return `${[...built, ...asked].join("\n")}\n`;
}

describe.each(readdirSync(CASES))("the project %s", (name) => {
  test("compiles to the SQL in its folder, or is refused with the message there", async () => {
    const compiled = compile(name);
    const expected = join(CASES, name, "expected");
    const isRefused = typeof compiled === "string";
    const file = join(expected, isRefused ? "problems.txt" : "compiled.sql");
    await expect(isRefused ? `${compiled}\n` : render(compiled)).toMatchFileSnapshot(file);
  });
});
