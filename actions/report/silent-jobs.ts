import { z } from "zod";
import { PipelineError } from "../lib/errors.ts";
import type { Problem } from "../lib/report/results.ts";

const jobs = z.record(z.string(), z.looseObject({ result: z.string() }));

/**
 * What is to be said of jobs that failed or were cut off, as the `needs` context has them, where no
 * step says why: a job whose machine was lost, or that could not sign in, leaves no results, and the
 * run must not pass for sound. Throws PipelineError `invalid-input`.
 */
export function findSilentJobs(needs: string | undefined, known: readonly Problem[]): Problem[] {
  if (needs === undefined || known.length > 0) return [];
  return Object.entries(parseJobs(needs)).flatMap(([name, { result }]) => {
    if (result !== "failure" && result !== "cancelled") return [];
    const how = result === "failure" ? "failed" : "was cut off";
    return [
      {
        message: `The job ${name} ${how}, and left no results that say why.`,
        remedy: "See the job's log, and re-run the failed jobs.",
      },
    ];
  });
}

function parseJobs(text: string): z.infer<typeof jobs> {
  try {
    return jobs.parse(JSON.parse(text));
  } catch (cause) {
    throw new PipelineError(`Input jobs is no context of jobs: ${text.slice(0, 80)}`, {
      code: "invalid-input",
      remedy: "Write jobs: ${{ toJSON(needs) }}, or leave it out.",
      cause,
    });
  }
}
