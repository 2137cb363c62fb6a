import { expect, it } from "vitest";
import { PipelineError } from "../../actions/lib/errors.ts";
import { createInvocation } from "../../actions/lib/project/invocation.ts";
import { Compiler } from "../../actions/lib/run/compile.ts";
import type { CompiledSql } from "../../actions/lib/run/compile.ts";
import { checkByDryRun } from "../../actions/lib/run/dry-run.ts";
import { openProject } from "../../actions/lib/run/open-project.ts";
import { planTransform } from "../../actions/lib/run/plan.ts";
import { writeProject } from "../project/project-folder.ts";
import { openFake } from "./fake-warehouse.ts";

it("tells of what is refused with the line that it is written in, and of what nobody can check", async () => {
  const dir = await writeProject({
    "models/wrong.sql": "{# a comment\nof two lines #}\nselect\n  1 / 'a' as x",
    "models/waits.sql": "select x from {{ ref('wrong') }}",
    "models/lost.sql": "select 1 as x from elsewhere.t",
    "models/right.sql": "select 1 as x",
  });
  const project = openProject(dir, createInvocation({ dataset: "d" }));
  const { graph } = project;
  const compiler = new Compiler({
    project,
    built: new Set(),
    deferred: new Map(),
    warehouse: undefined,
  });
  const compiled = new Map<Parameters<typeof compiler.compileModel>[0], CompiledSql>();
  for (const node of planTransform(graph, { command: "run" }).nodes) {
    if (node.kind !== "model") continue;
    const options = { view: "published", isIncremental: false } as const;
    compiled.set(node, await compiler.compileModel(node, options));
  }
  const refuse = (message: string) => {
    throw new PipelineError(message, { code: "warehouse", remedy: "Correct it." });
  };
  const asked: string[] = [];
  const warehouse = {
    ...openFake(),
    estimate: async (sql: string) => {
      asked.push(sql);
      const [line] =
        [...sql.split("\n").entries()].find(([, text]) => text.includes("/ 'a'")) ?? [];
      if (line !== undefined) refuse(`A number is needed at line ${line + 1}, column 7.`);
      if (sql.includes("`wrong`")) refuse("There is no table d.wrong; did you mean d.right?");
      if (sql.includes("elsewhere")) refuse("There is no table elsewhere.t.");
      return 10;
    },
  };
  expect(await checkByDryRun(compiled, { graph, warehouse })).toEqual({
    problems: expect.arrayContaining([
      "models/wrong.sql: A number is needed at line 4, column 7. Correct it.",
      "models/lost.sql: There is no table elsewhere.t. Correct it.",
    ]) as string[],
    unchecked: ["waits"],
  });
  expect(asked).toHaveLength(4);
});
