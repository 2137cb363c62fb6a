import { resolve } from "node:path";
import { createInvocation } from "../../actions/lib/project/invocation.ts";
import type { Invocation } from "../../actions/lib/project/invocation.ts";
import { Problems } from "../../actions/lib/project/problems.ts";
import { readProject } from "../../actions/lib/project/project.ts";
import type { Project } from "../../actions/lib/project/project.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** Whole projects: one that uses all of dbt that is known here, and our own. */
export const EXAMPLES = ["test/cases/transform/everything/project", "transforms"] as const;

/** A project by its folder, relative to the repository. Throws what is wrong with it. */
export function readExample(dir: string, given: Partial<Invocation> = {}): Project {
  const problems = new Problems();
  const invocation = createInvocation({
    dataset: "shop",
    env: { REGION: "north" },
    startedAt: "2026-03-01T10:00:00.000Z",
    ...given,
  });
  const project = readProject(resolve(ROOT, dir), { problems, invocation });
  problems.throwIfAny();
  return project;
}
