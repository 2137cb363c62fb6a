import { randomUUID } from "node:crypto";
import { PipelineError } from "../errors.ts";
import { createInvocation } from "../project/invocation.ts";
import type { Project } from "../project/project.ts";
import type { NodeResult, TransformResults } from "../report/results.ts";
import { openProject } from "./open-project.ts";
import { checkOptions } from "./options.ts";
import type { RunOptions, TransformEvent, TransformOptions } from "./options.ts";
import { planTransform } from "./plan.ts";
import type { Plan } from "./plan.ts";
import { Run } from "./run.ts";

export type { TransformEvent, TransformOptions };

const BLOCKS_PUBLISHING: ReadonlySet<NodeResult["status"]> = new Set(["error", "fail", "skipped"]);

/**
 * Reads, plans and runs a dbt project: builds candidates, tests them, and publishes them when no
 * model and no test of error severity failed. A failed model or test is a result; throws
 * PipelineError `invalid-project`, before anything runs, that tells all that is wrong with the
 * project.
 */
export async function runTransform(options: TransformOptions): Promise<TransformResults> {
  checkOptions(options);
  const { command = "build", selection, threads = 4 } = options;
  const project = openProject(
    options.projectDir,
    createInvocation({
      ...(options.vars && { vars: options.vars }),
      ...(options.env && { env: options.env }),
      ...(options.onLog && { onLog: options.onLog }),
      dataset: options.dataset,
      threads,
      id: options.invocationId ?? randomUUID(),
      startedAt: new Date(options.now()).toISOString(),
    }),
  );
  const plan = planTransform(project.graph, { command, ...(selection && { selection }) });
  return runPlan(plan, project, { ...options, threads });
}

/** Runs a plan: nothing that people read changes unless all that it holds succeeded. */
export async function runPlan(
  plan: Plan,
  project: Project,
  options: RunOptions,
): Promise<TransformResults> {
  const run = new Run(plan, project, options);
  await run.execute();
  const nodes = run.listResults();
  const isSound = nodes.every(({ status }) => !BLOCKS_PUBLISHING.has(status));
  const publications = isSound && plan.command !== "test" ? await run.listPublications() : [];
  if (publications.length === 0) return { nodes, isPublished: false };
  const name = project.invocation.dataset;
  options.onEvent?.({ type: "start", kind: "publish", name });
  try {
    await options.warehouse.publish(publications);
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    return { nodes, isPublished: false, refusal: { message: error.message, remedy: error.remedy } };
  }
  options.onEvent?.({ type: "done", kind: "publish", name });
  return { nodes, isPublished: true };
}
