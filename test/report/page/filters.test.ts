import { describe, expect, it } from "vitest";
import { parseFilters, renderFilters } from "../../../actions/lib/report/page/filters.ts";
import { HOSTILE } from "./estate.ts";

const CHOICES = { sites: [HOSTILE, "North"], years: [2020, 2021], energyTypes: ["gas"] };

describe("filters in the address", () => {
  it.each([
    {
      site: HOSTILE,
      year: 2021,
      energyType: "gas",
      scope: 3,
      step: "day",
      from: "2021-03-05",
      to: "2021-04-01",
    } as const,
    { site: undefined, year: 2020, energyType: undefined, scope: undefined, step: "year" } as const,
  ])("come back as they were sent: $step", (filters) => {
    expect(parseFilters(`#${renderFilters(filters)}`, CHOICES)).toEqual(filters);
  });

  it("are left out when they name what is not there", () => {
    const found = parseFilters(
      "#site=South&year=1999&energy=<b>&scope=4&by=hour&x=1&from=2021-3&to=<i>",
      CHOICES,
    );
    expect(found).toEqual({ step: "month" });
    expect(renderFilters(found)).toBe("");
  });
});
