import { describe, expect, it } from "vitest";
import { renderSummary } from "../../actions/lib/report/summary.ts";
import { EXAMPLE, HOSTILE_RUN } from "./example.ts";
import { dataTest, DRY_RUN, FAILED, model, SUCCESS, YEAR_DOWN } from "./runs.ts";
import { findHarm, findUnevenRows } from "./inert.ts";

const RUNS = {
  success: SUCCESS,
  "on-a-laptop": EXAMPLE,
  "year-down": YEAR_DOWN,
  failed: FAILED,
  "dry-run": DRY_RUN,
  hostile: HOSTILE_RUN,
};

describe("renderSummary", () => {
  it.each(Object.entries(RUNS))("of a run that is %s is as looked at", async (name, results) => {
    const file = `../cases/report/summary-${name}.md`;
    await expect(renderSummary(results)).toMatchFileSnapshot(file);
  });

  it("says what came of the run, and why, in its first line", () => {
    const firstLine = (results = EXAMPLE) => renderSummary(results).split("\n")[0];
    expect(firstLine(SUCCESS)).toBe("## ✅ Carbon emissions 2021 to 2022: published");
    expect(firstLine()).toBe("## ⚠️ Carbon emissions 2021 to 2022: published, 1 test warned");
    expect(firstLine(YEAR_DOWN)).toMatch(
      /^## ❌ Carbon emissions 2019 to 2021 failed: 2020: .* answered 503 \(2 times\) \(and 1 more\)$/,
    );
    expect(firstLine(FAILED)).toBe(
      "## ❌ Carbon emissions 2021 to 2022 failed: nothing was published, because fct\\_energy\\_consumption could not be built, and unique\\_dim\\_meters\\_meter\\_key failed",
    );
    expect(firstLine(DRY_RUN)).toBe(
      "## ✅ Dry run 2021 to 2022: 2 models would be built, 1 left unchanged",
    );
    const planned = [{ id: "model.p.a", name: "a", bytes: 0, isUnchanged: true }] as const;
    expect(firstLine({ ...DRY_RUN, planned })).toBe(
      "## ✅ Dry run 2021 to 2022: nothing would be built, 1 model left unchanged",
    );
  });

  it("compares a year that is going on with the same months of the year before", () => {
    // 198.5 + 183.2 tonnes in 2022 beside 216 + 208.1 in 2021.
    expect(renderSummary(SUCCESS)).toContain(
      "| 2022 | **381.7** | −10.0% (2 months) | 300.0 | 81.7 |",
    );
  });

  it("leaves a month that lacks readings out of both years, and says that it is too low", () => {
    const monthly = SUCCESS.monthly?.map((one) =>
      one.month === "2021-02" ? { ...one, isPart: true } : one,
    );
    const text = renderSummary({ ...SUCCESS, monthly: monthly ?? [] });
    // 198.5 tonnes in January 2022 beside 216.
    expect(text).toContain("| 2022 | **381.7** | −8.1% (1 month) |");
    expect(text).toContain("Feb 2021 lacks readings, so that the figure is too low.");
  });

  it("names the years of the figures where the run was asked for others", () => {
    const headOf = (years: readonly number[]) =>
      /^### Emissions.*$/m.exec(renderSummary({ ...SUCCESS, years }))?.[0];
    expect(headOf([2021, 2022])).toBe("### Emissions");
    expect(headOf([2022])).toBe("### Emissions, all years: 2021 to 2022");
  });

  it("has no column of times where no year has a step of its own", () => {
    const headOf = (results: typeof EXAMPLE) =>
      /^\|.* Year \|.*$/m.exec(renderSummary(results))?.[0];
    expect(headOf(SUCCESS)).toMatch(/ Partitions loaded \| Time \|$/);
    expect(headOf({ ...SUCCESS, steps: [] })).toMatch(/ Partitions loaded \|$/);
  });

  it("tells what failed before the figures, and what only warned after them", () => {
    const orderOf = (results: typeof EXAMPLE) => {
      const summary = renderSummary(results);
      return Math.sign(summary.indexOf("### Tests") - summary.indexOf("### Emissions"));
    };
    expect(orderOf(FAILED)).toBe(-1);
    expect(orderOf(EXAMPLE)).toBe(1);
  });

  it("lets nothing from data become markup, a link, a mention or a cell of its own", () => {
    expect(findHarm(renderSummary(HOSTILE_RUN))).toEqual([]);
    expect(findUnevenRows(renderSummary(HOSTILE_RUN))).toEqual([]);
  });

  it("stays within what a step may say, whatever there is to say", () => {
    const text = "x".repeat(5000);
    const nodes = Array.from({ length: 10_000 }, (_, index) => [
      model(`m${index}_${text}`, { dependsOn: index === 0 ? [] : [`m${index - 1}_${text}`] }),
      dataTest(`t${index}_${text}`, {
        status: "fail",
        message: text,
        failures: 5,
        failingRows: Array.from({ length: 5 }, () =>
          Object.fromEntries(Array.from({ length: 50 }, (_unused, column) => [`c${column}`, text])),
        ),
      }),
    ]).flat();
    const huge = {
      ...HOSTILE_RUN,
      transform: { isPublished: false, nodes },
      files: Array.from({ length: 5000 }, () => ({ ...EXAMPLE.files[1]!, message: text })),
      problems: nodes.map(() => ({ message: text, remedy: text })),
      notes: nodes.map(() => text),
      meters: Array.from({ length: 5000 }, () => ({ ...EXAMPLE.meters[1]!, site: text })),
    };
    const summary = renderSummary(huge);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900_000);
    expect(summary).toContain("…");
    expect(summary).toMatch(/left out/);
  });
});
