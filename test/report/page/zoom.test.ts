import { describe, expect, it } from "vitest";
import { moveSpan, toSpan, toZoom } from "../../../actions/lib/report/page/zoom.ts";

const MONTHS = ["2020-11", "2020-12", "2021-01", "2021-02", "2021-03", "2021-04"];

describe("the zoom of the chart over time", () => {
  it.each([
    ["all of them", {}, [0, 5]],
    ["from a month on", { from: "2021-02" }, [3, 5]],
    ["a year of months", { from: "2021", to: "2021" }, [2, 5]],
    ["the months of days", { from: "2020-12-24", to: "2021-01-06" }, [1, 2]],
    ["all where it leaves none", { from: "2030", to: "2031" }, [0, 5]],
    ["all where it is the wrong way round", { from: "2021-03", to: "2020-12" }, [0, 5]],
  ])("shows %s", (_, zoom, span) => {
    expect(toSpan(MONTHS, zoom)).toEqual(span);
  });

  it("takes whole months of days in", () => {
    const days = ["2021-01-31", "2021-02-01", "2021-02-28", "2021-03-01"];
    expect(toSpan(days, { from: "2021-02", to: "2021-02" })).toEqual([1, 2]);
  });

  it.each([
    ["in", [0, 5], [2, 4]],
    ["in", [3, 3], [3, 3]],
    ["out", [2, 3], [1, 4]],
    ["out", [4, 5], [2, 5]],
    ["earlier", [3, 4], [2, 3]],
    ["earlier", [0, 1], [0, 1]],
    ["later", [2, 5], [2, 5]],
    ["later", [0, 3], [2, 5]],
  ] as const)("%s of %j is %j", (move, span, next) => {
    expect(moveSpan(span, move, 6)).toEqual(next);
  });

  it("is none where all is shown", () => {
    expect(toZoom(MONTHS, [0, 5])).toEqual({ from: undefined, to: undefined });
    expect(toZoom(MONTHS, [1, 5])).toEqual({ from: "2020-12", to: "2021-04" });
  });
});
