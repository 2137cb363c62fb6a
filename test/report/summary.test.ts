import { describe, expect, it } from "vitest";
import { renderSummary } from "../../actions/lib/report/summary.ts";
import { EXAMPLE, HOSTILE_RUN } from "./example.ts";

describe("renderSummary", () => {
  it("says what came of the run, the figures first", () => {
    expect(renderSummary(EXAMPLE)).toBe(`# Carbon emissions

**Succeeded** for 2021 to 2022 in 21 s.

## Emissions, kg CO2e

| Year | Electricity | Gas | Total |
| --- | ---: | ---: | ---: |
| 2021 | 212,330 | – | 212,330 |
| 2022 (provisional) | 193,380 | 18,254 | 211,634 |

Figures are rounded, so they may not add up to the last digit. Provisional: the year's factors are not published yet, so the latest earlier ones are used.

## Meters that enter no total

| Site | Meter | Why | Usage | Readings present |
| --- | --- | --- | ---: | ---: |
| Clive House | Heat | Unmapped | 5,000 kWh | 97% |

## Run

| Step | Outcome |
| --- | --- |
| Files | 1 fetched, 1 unchanged, 1 absent |
| Rows | 8,225 |
| Rejects | 2 |
| Partitions | 1 loaded, 1 unchanged, 1 emptied |
| Models | 1 built |
| Tests | 1 passed, 1 warned |

## Tests and models to look at

| Status | Name | What was found |
| --- | --- | --- |
| warn | meters\\_without\\_emissions | meters\\_without\\_emissions found 1 row. It is: site Clive House, meter Heat. |

## Files to look at

| File | Status | Rows | Rejects | Why |
| --- | --- | ---: | ---: | --- |
| a\\_jan-2021.csv | fetched | 620 | 2 | See rejects.csv |
| a\\_feb-2021.csv | absent | 0 | 0 | 404 |
`);
  });

  it("says why a run failed and that nothing changed", () => {
    const summary = renderSummary({
      ...EXAMPLE,
      transform: undefined,
      problems: [{ message: "No month could be fetched.", remedy: "Try again later." }],
    });
    expect(summary).toContain(
      "**Failed** for 2021 to 2022 in 21 s. What people read is as it was before.",
    );
    expect(summary).toContain("- No month could be fetched. Try again later.");
  });

  it("lets nothing from data become markup, a link, a mention or a cell of its own", () => {
    const summary = renderSummary(HOSTILE_RUN);
    expect(summary).not.toContain("<img");
    expect(summary).not.toMatch(/(?<!\\)\]\(/);
    expect(summary).not.toContain("@team");
    expect(summary).not.toContain("https://");
    expect(summary).not.toMatch(/^# h/m);
    const widths = summary
      .split("\n\n")
      .filter((block) => block.startsWith("|"))
      .map((table) => new Set(table.split("\n").map((row) => row.split(/(?<!\\)\|/).length)).size);
    expect(widths.length).toBeGreaterThan(3);
    expect(new Set(widths)).toEqual(new Set([1]));
  });

  it("cuts long tables and says how many rows it left out", () => {
    const meters = Array.from({ length: 60 }, () => EXAMPLE.meters[1]!);
    expect(renderSummary({ ...EXAMPLE, meters })).toContain("… and 10 more.");
  });
});
