import type { Invocation } from "../project/invocation.ts";
import { Problems } from "../project/problems.ts";
import { readProject } from "../project/project.ts";
import type { Project } from "../project/project.ts";
import { refuseCycles } from "./plan.ts";

/** Reads a dbt project. Throws PipelineError `invalid-project` that tells all that is wrong with it. */
export function openProject(dir: string, invocation: Invocation): Project {
  const problems = new Problems();
  const project = readProject(dir, { problems, invocation });
  refuseCycles(project.graph, problems);
  problems.throwIfAny();
  return project;
}
