import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createInvocation } from "../../actions/lib/project/invocation.ts";
import { Problems } from "../../actions/lib/project/problems.ts";
import { readProject } from "../../actions/lib/project/project.ts";
import type { Project } from "../../actions/lib/project/project.ts";
import { readSeed } from "../../actions/lib/project/seeds.ts";
import { buildTestSql } from "../../actions/lib/run/audit.ts";
import { buildAnew } from "../../actions/lib/run/build.ts";
import { Compiler } from "../../actions/lib/run/compile.ts";
import { compileTest } from "../../actions/lib/run/compile-tests.ts";
import { planTransform, refuseCycles } from "../../actions/lib/run/plan.ts";
import type { BuiltNode } from "../../actions/lib/run/plan.ts";
import { describePublication } from "../../actions/lib/run/publication.ts";
import { buildSeed } from "../../actions/lib/sql/seed.ts";

const CASES = join(import.meta.dirname, "../cases/transform");

/** Compiles a project of the cases, or gives the message that says what is wrong with it. */
async function compile(name: string): Promise<{ sql: string } | { refusal: string }> {
  const problems = new Problems();
  const invocation = createInvocation({ dataset: "shop", env: { REGION: "north" } });
  try {
    const project = readProject(join(CASES, name, "project"), { problems, invocation });
    refuseCycles(project.graph, problems);
    for (const node of project.graph.nodes.values()) {
      if (node.kind === "seed") readSeed(project.dir, node, problems);
    }
    problems.throwIfAny();
    return { sql: await render(project) };
  } catch (error) {
    return { refusal: (error as Error).message };
  }
}

/** All that a build would send to the warehouse, and what it reads. */
async function render(project: Project): Promise<string> {
  const { nodes, tests } = planTransform(project.graph, { command: "build" });
  const built = new Set(nodes.map(({ id }) => id));
  const options = { project, built, deferred: new Map(), warehouse: undefined };
  const compiler = new Compiler(options);
  const parts: string[] = [];
  for (const node of nodes) {
    const reads = node.dependsOn.map((id) => id.split(".").slice(2).join("."));
    parts.push(`-- ${node.kind} ${node.name} reads ${reads.join(", ") || "nothing"}`);
    parts.push(...(await buildNode(node, project, compiler)).map((sql) => `${sql}\n;`));
    if (node.kind === "model" && node.config.materialized !== "view") continue;
    if (node.kind === "seed") continue;
    const { sql } = await describePublication(node, compiler);
    parts.push(`-- published as\n${sql}\n;`);
  }
  for (const node of tests) {
    const compiled = await compileTest(node, { project, compiler, view: "candidate" });
    const { name, file, line, generic, config } = node;
    const place = generic === undefined ? file : `${file}:${line}`;
    parts.push(`-- ${config.severity} ${name} at ${place}\n${buildTestSql(compiled)}\n;`);
  }
  return `${parts.join("\n")}\n`;
}

async function buildNode(node: BuiltNode, project: Project, compiler: Compiler) {
  const candidate = { dataset: `${node.dataset}__candidate`, name: node.alias };
  if (node.kind === "seed")
    return buildSeed(candidate, readSeed(project.dir, node, new Problems()));
  if (node.config.materialized === "ephemeral") return [];
  const { sql } = await compiler.compileModel(node, { view: "candidate", isIncremental: false });
  return buildAnew({ node, candidate, sql });
}

describe.each(readdirSync(CASES))("the project %s", (name) => {
  test("compiles to the SQL in its folder, or is refused with the message there", async () => {
    const compiled = await compile(name);
    const expected = join(CASES, name, "expected");
    const isRefused = "refusal" in compiled;
    const file = join(expected, isRefused ? "problems.txt" : "compiled.sql");
    await expect(isRefused ? `${compiled.refusal}\n` : compiled.sql).toMatchFileSnapshot(file);
  });
});
