import { describe, expect, it } from "vitest";
import { listFullMonths } from "../../actions/lib/months.ts";
import { parseYears, planDefaultYears, planDueYears } from "../../actions/plan/plan.ts";

const TODAY = "2026-11-23";

describe("parseYears", () => {
  it.each([
    ["2021", [2021]],
    ["2019,2021", [2019, 2021]],
    ["2019-2022", [2019, 2020, 2021, 2022]],
    ["2022, 2019-2020,2019", [2019, 2020, 2022]],
    ["2010-2010", [2010]],
    ["2026", [2026]],
  ])("reads %s", (text, years) => {
    expect(parseYears(text, TODAY)).toEqual(years);
  });

  it.each([
    ["2022-2019", '"2022-2019" runs backwards'],
    ["20x1", '"20x1" is no year'],
    ["2009", "2009 is outside 2010 to 2026"],
    ["2027", "2027 is outside 2010 to 2026"],
    ["1999-2050", "1999 and 2050 is outside"],
    ["", "a year is missing"],
    ["2021,", "a year is missing"],
    ["2019-2020-2021", "is no year"],
    ["-2021", "is no year"],
  ])("refuses %s with a remedy", (text, message) => {
    expect(() => parseYears(text, TODAY)).toThrow(
      expect.objectContaining({
        name: "PipelineError",
        code: "invalid-input",
        message: expect.stringContaining(message),
        remedy: expect.stringContaining("2010 to 2026"),
      }),
    );
  });

  it("tells everything that is wrong at once", () => {
    expect(() => parseYears("abc,2022-2019,1800", TODAY)).toThrow(/abc.*backwards.*1800/);
  });
});

describe("planDefaultYears", () => {
  it("ends with the year of the last full month", () => {
    expect(planDefaultYears("2026-11-23")).toEqual([2022, 2023, 2024, 2025, 2026]);
    expect(planDefaultYears("2026-01-31")).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect(planDefaultYears("2026-02-01")).toEqual([2022, 2023, 2024, 2025, 2026]);
  });
});

describe("planDueYears", () => {
  it.each([
    ["2026-11-23", [2026]],
    ["2026-01-05", [2025]],
    // December may have come out after January's run, and no run of March would ask for it.
    ["2026-02-05", [2025, 2026]],
    ["2026-03-01", [2026]],
  ])("is, on %s, %j", (today, years) => {
    expect(planDueYears(today)).toEqual(years);
  });
});

describe("listFullMonths", () => {
  it("gives a past year all its months and this year those that have ended", () => {
    expect(listFullMonths(2025, TODAY)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(listFullMonths(2026, TODAY)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(listFullMonths(2026, "2026-01-31")).toEqual([]);
    expect(listFullMonths(2025, "2026-01-01")).toHaveLength(12);
  });
});
