import type { TestConfig } from "../graph/nodes.ts";

const COMPARISONS: Readonly<Record<string, (count: number, bound: number) => boolean>> = {
  "=": (count, bound) => count === bound,
  "==": (count, bound) => count === bound,
  "!=": (count, bound) => count !== bound,
  "<>": (count, bound) => count !== bound,
  "<": (count, bound) => count < bound,
  "<=": (count, bound) => count <= bound,
  ">": (count, bound) => count > bound,
  ">=": (count, bound) => count >= bound,
};

/** Parses a comparison of the number of failures, such as `> 10`; undefined where it is none. */
export function parseThreshold(text: string): ((failures: number) => boolean) | undefined {
  const [, operator = "", digits] = /^\s*([=!<>]{1,2})\s*(\d{1,15})\s*$/.exec(text) ?? [];
  const compare = Object.hasOwn(COMPARISONS, operator) ? COMPARISONS[operator] : undefined;
  return compare && ((failures) => compare(failures, Number(digits)));
}

/** What so many failures come to. As in dbt, `error_if` is not asked where the severity is warn. */
export function judgeFailures(
  failures: number,
  config: Pick<TestConfig, "severity" | "warnIf" | "errorIf">,
): "pass" | "warn" | "fail" {
  if (config.severity === "error" && isReached(config.errorIf, failures)) return "fail";
  return isReached(config.warnIf, failures) ? "warn" : "pass";
}

function isReached(threshold: string, failures: number): boolean {
  const predicate = parseThreshold(threshold);
  if (predicate === undefined) throw new Error(`${threshold} is no comparison`);
  return predicate(failures);
}
