import { expect, test } from "vitest";
import { judgeFailures, parseThreshold } from "../../actions/lib/sql/threshold.ts";

test.each<[string, number[]]>([
  ["= 3", [3]],
  ["==3", [3]],
  ["!= 3", [0, 2, 4]],
  [" <> 3 ", [0, 2, 4]],
  ["< 3", [0, 2]],
  ["<= 3", [0, 2, 3]],
  [">3", [4]],
  [">= 3", [3, 4]],
])("%j holds for %j of 0, 2, 3 and 4", (text, expected) => {
  const holds = parseThreshold(text);
  expect([0, 2, 3, 4].filter((count) => holds?.(count))).toEqual(expected);
});

test.each(["", "3", ">", "=> 3", "> -1", "> 1.5", "between 1 and 3", "> 1 or 1=1", "!3", "=!3"])(
  "%j is no comparison",
  (text) => {
    expect(parseThreshold(text)).toBeUndefined();
  },
);

const twice = { warnIf: "> 1", errorIf: "> 10" };
test.each([
  ["error", { warnIf: "!= 0", errorIf: "!= 0" }, ["pass", "fail", "fail"]],
  ["warn", { warnIf: "!= 0", errorIf: "!= 0" }, ["pass", "warn", "warn"]],
  ["error", twice, ["pass", "warn", "fail"]],
  ["warn", twice, ["pass", "warn", "warn"]],
  ["error", { warnIf: "!= 0", errorIf: "> 10" }, ["pass", "warn", "fail"]],
  ["error", { warnIf: "= 0", errorIf: "< 0" }, ["warn", "pass", "pass"]],
] as const)(
  "0, 2 and 11 failures of severity %s with %o are %j",
  (severity, thresholds, expected) => {
    const judged = [0, 2, 11].map((failures) =>
      judgeFailures(failures, { severity, ...thresholds }),
    );
    expect(judged).toEqual(expected);
  },
);

test("a threshold that is none is a bug: it was checked when it was read", () => {
  expect(() => judgeFailures(1, { severity: "warn", warnIf: "many", errorIf: "!= 0" })).toThrow(
    "many is no comparison",
  );
});
