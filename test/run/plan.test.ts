import { expect, test } from "vitest";
import { createInvocation } from "../../actions/lib/project/invocation.ts";
import { openProject } from "../../actions/lib/run/open-project.ts";
import { planTransform } from "../../actions/lib/run/plan.ts";
import { writeProject } from "../project/project-folder.ts";

const PROJECT = {
  "models/a.sql": "select 1 as id",
  "models/b.sql": "select id from {{ ref('a') }}",
  "models/a.yml": "models: [{ name: a, columns: [{ name: id, data_tests: [unique] }] }]\n",
};

test("a selection of what the command does not take says what it found", async () => {
  const { graph } = openProject(await writeProject(PROJECT), createInvocation({ dataset: "d" }));
  const plan = (command: "seed" | "run" | "test", select: string) =>
    planTransform(graph, { command, selection: { select } }).warnings;
  const resourceTypes = ["seed"] as const;
  expect(planTransform(graph, { command: "seed", selection: { resourceTypes } }).warnings).toEqual(
    [],
  );
  expect(plan("run", "a")).toEqual([]);
  expect(plan("test", "b")).toEqual(["--select b: what fits is of another kind: 1 model"]);
  expect(plan("run", "unique_a_id")).toEqual([
    "--select unique_a_id: what fits is of another kind: 1 test",
  ]);
  const { warnings } = planTransform(graph, {
    command: "seed",
    selection: { select: "a b", resourceTypes },
  });
  expect(warnings).toEqual(["--select a b: what fits is of another kind: 2 models, 1 test"]);
});
