import type { NodeResult } from "./results.ts";

/** What became of a node in this run, in a word: what was sound and needed no work is `unchanged`. */
export function nameOutcome({
  status,
  isUnchanged,
}: Pick<NodeResult, "status" | "isUnchanged">): NodeResult["status"] | "unchanged" {
  return isUnchanged === true && (status === "success" || status === "pass") ? "unchanged" : status;
}
