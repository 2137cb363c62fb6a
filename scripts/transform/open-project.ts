import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import type { Project } from "../../actions/lib/project/project.ts";
import { openProject as open } from "../../actions/lib/run/open-project.ts";
import { checkOptions } from "../../actions/lib/run/options.ts";
import { toPrintable } from "../run-main.ts";
import type { TransformArguments } from "./arguments.ts";
import { datasetOf } from "./preview.ts";
import { tellWarnings } from "./tell-warnings.ts";

/**
 * Reads the project that the command line names, and tells its warnings. Throws PipelineError that
 * tells all that is wrong with it.
 */
export function openProject(given: TransformArguments): Project {
  checkOptions(given);
  const project = open(resolve(given.projectDir), {
    target: given.target,
    dataset: datasetOf(given),
    database: undefined,
    vars: given.vars,
    env: process.env,
    fullRefresh: given.isFullRefresh,
    threads: given.threads,
    id: randomUUID(),
    startedAt: new Date().toISOString(),
    onLog: (message) => {
      if (!given.isQuiet) console.error(toPrintable(message));
    },
  });
  tellWarnings(project.graph.warnings);
  return project;
}
