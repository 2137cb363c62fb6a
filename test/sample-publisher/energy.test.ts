import { describe, expect, it } from "vitest";
import { makeMonthCsv } from "../../scripts/sample-publisher/energy/month.ts";

interface Row {
  readonly site: string;
  readonly meter: string;
  readonly unit: string;
  readonly date: string;
  readonly cells: readonly string[];
}

function readMonth(year: number, month: number, seed = 1): { header: string[]; rows: Row[] } {
  const [header = "", ...lines] = makeMonthCsv({ seed, year, month }).trimEnd().split("\n");
  const rows = lines.map((line) => {
    const [site = "", meter = "", unit = "", date = "", ...cells] = line.split(",");
    return { site, meter, unit, date, cells };
  });
  return { header: header.split(","), rows };
}

const carries = /Electric|Natural Gas/;

function usage(rows: readonly Row[], meter: RegExp, date?: string): number {
  return rows
    .filter((row) => meter.test(row.meter) && (date === undefined || row.date === date))
    .flatMap(({ cells }) => cells)
    .reduce((total, cell) => total + Number(cell), 0);
}

describe("a month of readings", () => {
  const { header, rows } = readMonth(2020, 2);

  it("has ecoDriver's columns", () => {
    expect(header.slice(0, 6)).toEqual(["Site", "Meter", "Unit", "Date", "00:00", "00:30"]);
    expect(header.at(-1)).toBe("23:30");
    expect(header).toHaveLength(52);
  });

  it("has a row a meter a day, and 48 readings in each", () => {
    const meters = new Set(rows.map(({ site, meter }) => `${site}/${meter}`));
    expect(meters.size).toBe(16);
    expect(rows).toHaveLength(16 * 29);
    expect(new Set(rows.map(({ site, meter, date }) => `${site}/${meter}/${date}`)).size).toBe(
      rows.length,
    );
    expect(rows.every(({ cells }) => cells.length === 48)).toBe(true);
    expect(rows[0]?.date).toBe("01/02/2020");
    expect(rows[28]?.date).toBe("29/02/2020");
  });

  it("writes readings with six decimals, or leaves them blank now and then", () => {
    const cells = rows.flatMap((row) => row.cells);
    expect(cells.every((cell) => /^(\d+\.\d{6})?$/.test(cell))).toBe(true);
    const blanks = cells.filter((cell) => cell === "").length;
    expect(blanks).toBeGreaterThan(0);
    expect(blanks / cells.length).toBeLessThan(0.002);
  });

  it("reads gas in tenths of a cubic metre at 11.27 kWh", () => {
    for (const { cells } of rows.filter(({ meter }) => meter.includes("Natural Gas"))) {
      for (const cell of cells) expect(Math.round(Number(cell) * 1e6) % 1_127_000).toBe(0);
    }
  });

  it("is measured in kWh, and water in m3", () => {
    const units = new Map(rows.map(({ meter, unit }) => [meter, unit]));
    expect(units.get("Mains Water")).toBe("m3");
    units.delete("Mains Water");
    expect(new Set(units.values())).toEqual(new Set(["kWh"]));
  });

  it("never meters a site's electricity both as a whole and by part", () => {
    for (const site of ["102 Petty France", "Clive House"]) {
      const meters = new Set(rows.filter((row) => row.site === site).map(({ meter }) => meter));
      const parts = [...meters].filter((meter) => meter.includes("Grid Electricity"));
      expect(meters.has("Total Imported Electricity")).toBe(parts.length === 0);
    }
  });

  it("uses less at a weekend, less gas in summer, and another amount with another seed", () => {
    expect(usage(rows, carries, "15/02/2020")).toBeLessThan(
      0.7 * usage(rows, carries, "14/02/2020"),
    );
    const summer = readMonth(2020, 7).rows;
    expect(usage(summer, /Natural Gas/)).toBeLessThan(0.3 * usage(rows, /Natural Gas/));
    expect(usage(readMonth(2020, 2, 2).rows, carries)).not.toBe(usage(rows, carries));
  });
});

describe("Imported Energy", () => {
  it.each([
    [2019, 1],
    [2020, 10],
    [2021, 5],
    [2022, 12],
  ])("equals electricity plus gas in every half-hour of %i-%i", (year, month) => {
    const { rows } = readMonth(year, month);
    const totals = rows.filter(({ meter }) => meter === "Imported Energy");
    expect(totals.length).toBeGreaterThan(0);
    for (const { site, date, cells } of totals) {
      const parts = rows.filter(
        (row) => row.site === site && row.date === date && carries.test(row.meter),
      );
      const sums = cells.map((_, slot) => {
        const read = parts.map((part) => part.cells[slot]).filter((cell) => cell !== "");
        const sum = read.reduce((total, cell) => total + Math.round(Number(cell) * 1e6), 0);
        return read.length === 0 ? "" : (sum / 1e6).toFixed(6);
      });
      expect(cells).toEqual(sums);
    }
  });
});

describe("the gaps of the published record", () => {
  it("has nothing from 4 May to 18 June 2021: zeros in some meters, blanks in others", () => {
    const may = readMonth(2021, 5).rows;
    const june = readMonth(2021, 6).rows;
    const lost = [...may, ...june].filter(({ date }) => {
      const [day, month] = date.split("/").map(Number);
      return month === 5 ? day! >= 4 : day! <= 18;
    });
    const cells = new Set(lost.flatMap((row) => row.cells));
    expect(cells).toEqual(new Set(["", "0.000000"]));
    expect(usage(may, carries, "03/05/2021")).toBeGreaterThan(0);
    expect(usage(june, carries, "19/06/2021")).toBeGreaterThan(0);
  });

  it.each([
    [2019, 7, "16/07/2019", "17/07/2019"],
    [2020, 10, "27/10/2020", "26/10/2020"],
  ])("dips in %i-%i on %s", (year, month, dip, usual) => {
    const { rows } = readMonth(year, month);
    expect(usage(rows, carries, dip)).toBeLessThan(0.5 * usage(rows, carries, usual));
  });

  it("steps down in October and December 2022", () => {
    const [september, october, november, december] = [9, 10, 11, 12].map(
      (month) => usage(readMonth(2022, month).rows, /^Data Centre/) / (month % 2 === 0 ? 31 : 30),
    );
    expect(october).toBeLessThan(0.92 * september!);
    expect(december).toBeLessThan(0.92 * november!);
  });
});
