import type { Problem, TransformResults } from "../lib/report/results.ts";

/** Whether anything kept a run from what it was to do. */
export function isFailed({ nodes, refusal }: Pick<TransformResults, "nodes" | "refusal">): boolean {
  return (
    refusal !== undefined || nodes.some(({ status }) => status === "error" || status === "fail")
  );
}

/** Why a build published nothing, or a test did not pass; none where all is well. */
export function describeFailure(results: TransformResults, command: "build" | "test"): Problem[] {
  if (!isFailed(results)) return [];
  if (results.refusal !== undefined) return [results.refusal];
  const failed = results.nodes.filter(({ status }) => status === "error" || status === "fail");
  const names = failed.map((node) => node.name).slice(0, 5);
  const more = failed.length > names.length ? ` and ${failed.length - names.length} more` : "";
  return [
    command === "test"
      ? {
          message: `Not all tests passed: ${names.join(", ")}${more}.`,
          remedy: "Look at the rows that they found, and mend the data or the models.",
        }
      : {
          message: `Nothing was published, because of ${names.join(", ")}${more}.`,
          remedy: "Mend what the tests found, and run again; the candidates are kept for a look.",
        },
  ];
}
