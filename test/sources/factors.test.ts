import { createReadStream, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseFactors } from "../../actions/lib/sources/factors.ts";
import type { Bytes } from "../../actions/lib/lake/lake.ts";
import type { Reject } from "../../actions/lib/table.ts";
import { makeXlsx } from "./workbook/make-xlsx.ts";
import { writeXls } from "./workbook/make-xls.ts";

type Cell = string | number | null;
type Factor = Record<string, Cell>;

const TITLES = ["Scope", "Level 1", "Level 2", "Level 3", "Level 4", "Column Text", "UOM", "GHG"];
const TITLES_2021 = [...TITLES, "GHG Conversion Factor 2021"];
const ELECTRICITY = ["Scope 2", "UK electricity", "Electricity generated", "Electricity: UK"];

async function parse(
  bytes: Bytes,
  { file = "factors.xlsx", year = 2021 } = {},
): Promise<{ rows: Factor[]; rejects: Reject[]; batches: number[] }> {
  const rows: Factor[] = [];
  const rejects: Reject[] = [];
  const batches: number[] = [];
  for await (const parsed of parseFactors({ open: async () => bytes }, { file, year })) {
    const { rowCount, columns } = parsed.batch;
    batches.push(rowCount);
    rejects.push(...parsed.rejects);
    for (let index = 0; index < rowCount; index += 1) {
      const entries = [...columns].map(([name, values]) => [name, values[index] ?? null] as const);
      rows.push(Object.fromEntries(entries));
    }
  }
  return { rows, rejects, batches };
}

/** A flat file with the rows given, from row 1 on; undefined leaves a cell out. */
function makeFlatFile(rows: readonly (readonly (Cell | undefined)[])[]): Buffer {
  const cells = rows.map((row, index) => {
    const written = row.map((value, column) => {
      const reference = `${String.fromCodePoint(65 + column)}${index + 1}`;
      if (value === undefined || value === null) return `<c r="${reference}" s="1"/>`;
      const text = String(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
      return `<c r="${reference}" t="${typeof value === "number" ? "n" : "str"}"><v>${text}</v></c>`;
    });
    return `<row r="${index + 1}">${written.join("")}</row>`;
  });
  return makeXlsx({ sheetName: "Factors by Category", rows: cells.join("") });
}

describe("a flat file", () => {
  it("gives each row of factors as published, with the year and the row of the sheet", async () => {
    const content = makeFlatFile([
      ["UK Government GHG Conversion Factors for Company Reporting"],
      [],
      TITLES_2021,
      [...ELECTRICITY, 2020, null, "kWh", "kg CO2e", 0.21233000000000002],
      [
        "Scope 1",
        "Fuels",
        "Gaseous fuels ",
        "Butane",
        undefined,
        "Energy - Net CV",
        "kWh",
        "kg CH4",
        "< 1",
      ],
    ]);
    const { rows, rejects } = await parse([content]);
    expect(rejects).toEqual([]);
    expect(rows).toEqual([
      {
        scope: "Scope 2",
        level_1: "UK electricity",
        level_2: "Electricity generated",
        level_3: "Electricity: UK",
        level_4: "2020",
        column_text: null,
        uom: "kWh",
        ghg: "kg CO2e",
        ghg_conversion_factor: 0.21233000000000002,
        ghg_conversion_factor_text: null,
        year: 18_628,
        source_row: 4,
      },
      {
        scope: "Scope 1",
        level_1: "Fuels",
        level_2: "Gaseous fuels ",
        level_3: "Butane",
        level_4: null,
        column_text: "Energy - Net CV",
        uom: "kWh",
        ghg: "kg CH4",
        ghg_conversion_factor: null,
        ghg_conversion_factor_text: "< 1",
        year: 18_628,
        source_row: 5,
      },
    ]);
  });

  it.each([
    [0.5, 0.5, null],
    [0, 0, null],
    ["0.5", 0.5, null],
    [" -1.5E-3 ", -0.0015, null],
    ["< 1", null, "< 1"],
    ["", null, ""],
    [" ", null, " "],
    ["N/A", null, "N/A"],
    [undefined, null, null],
  ])("with the factor %j gives the number %j and the text %j", async (cell, number, text) => {
    const { rows } = await parse([
      makeFlatFile([TITLES_2021, [...ELECTRICITY, null, null, "kWh", "kg CO2e", cell]]),
    ]);
    expect(rows).toMatchObject([
      { ghg_conversion_factor: number, ghg_conversion_factor_text: text },
    ]);
  });

  it("may have its columns in any order, with others between them and titles of any year", async () => {
    const { rows } = await parse([
      makeFlatFile([
        [
          "ID",
          " scope",
          "LEVEL 1",
          "Level  2",
          "Level 3",
          "Level 4",
          "Column Text",
          "UOM (simple)",
          "UOM",
          "GHG/Unit",
          "Lookup",
          "GHG conversion factor 2021 ",
          "New",
        ],
        ["1_2", ...ELECTRICITY, null, null, "simple", "kWh", "kg CO2e", "lookup", 0.5, "x"],
      ]),
    ]);
    expect(rows).toMatchObject([
      { scope: "Scope 2", uom: "kWh", ghg: "kg CO2e", ghg_conversion_factor: 0.5, source_row: 2 },
    ]);
  });

  it("counts neither blank rows nor stray cells nor END, and goes on after them", async () => {
    const { rows, rejects } = await parse([
      makeFlatFile([
        [...TITLES_2021, "Lookup"],
        [],
        [" ", "", null],
        [null, null, null, null, null, null, null, null, null, "left over"],
        [...ELECTRICITY, null, null, "kWh", "kg CO2e", 0.5],
        ["END"],
        [null, "END", null, null, null, null, null, null, null, "END"],
        [...ELECTRICITY, null, null, "kWh", "`", 0.7],
      ]),
    ]);
    expect(rejects).toEqual([]);
    expect(rows.map((row) => [row["source_row"], row["ghg"]])).toEqual([
      [5, "kg CO2e"],
      [8, "`"],
    ]);
  });

  it("keeps a row without gas and factor, as 2022 has them", async () => {
    const { rows } = await parse([
      makeFlatFile([TITLES_2021, ["Scope 1", "Vehicles", "Motorbike", "Small", null, null, "km"]]),
    ]);
    expect(rows).toMatchObject([{ uom: "km", ghg: null, ghg_conversion_factor: null }]);
  });

  it("rejects a row without scope or level 1, and keeps the others", async () => {
    const { rows, rejects } = await parse([
      makeFlatFile([
        TITLES_2021,
        [null, "Fuels", null, null, null, null, "kWh", "kg CO2e", 0.5],
        ["Scope 1", " ", "Gaseous fuels", null, null, null, "kWh", "kg CO2e", 0.5],
        [...ELECTRICITY, null, null, "kWh", "kg CO2e", 0.5],
        [null, null, null, null, null, null, null, null, 0.5],
      ]),
    ]);
    expect(rows).toHaveLength(1);
    expect(rejects.map(({ row, column }) => [row, column])).toEqual([
      [2, "Scope"],
      [3, "Level 1"],
      [5, "Scope"],
    ]);
  });

  it("is read from legacy workbooks just as well", async () => {
    const sheet = [TITLES_2021, [...ELECTRICITY, 2020, null, "kWh", "kg CO2e", 0.5]];
    const { rows } = await parse([writeXls(sheet, "Factors by Category")]);
    expect(rows).toMatchObject([{ level_4: "2020", ghg_conversion_factor: 0.5, source_row: 2 }]);
  });

  it("comes in batches of two thousand rows", async () => {
    const row = [...ELECTRICITY, null, null, "kWh", "kg CO2e", 0.5];
    const { batches } = await parse([
      makeFlatFile([TITLES_2021, ...Array.from({ length: 4100 }, () => row)]),
    ]);
    expect(batches).toEqual([2000, 2000, 100]);
  });
});

describe("a workbook is refused", () => {
  it("when it has the factors of another year", async () => {
    await expect(parse([makeFlatFile([TITLES_2021])], { year: 2022 })).rejects.toMatchObject({
      name: "PipelineError",
      code: "invalid-file",
      message:
        "factors.xlsx has the factors of 2021 where those of 2022 were asked for (header in row 1).",
      remedy: "Give the flat file of 2022 as GOV.UK publishes it.",
    });
  });

  it("when columns are missing or there twice, telling of all of them", async () => {
    const titles = ["Scope", "Level 1", "Level 2", "Level 3", "Level 4", "Scope", "UOM"];
    await expect(parse([makeFlatFile([[], titles])])).rejects.toMatchObject({
      message:
        "factors.xlsx has the column Scope 2 times, lacks the column Column Text, " +
        "lacks the column GHG or GHG/Unit, lacks the column GHG Conversion Factor 2021 (header in row 2).",
    });
  });

  it("when no row is the header", async () => {
    const problem = "has no header with the columns Scope, Level 1, Level 2";
    await expect(parse([makeFlatFile([["Scope", "Notes"]])])).rejects.toThrow(problem);
    await expect(parse([makeFlatFile([])])).rejects.toThrow(problem);
    const late = [...Array.from({ length: 50 }, () => []), TITLES_2021];
    await expect(parse([makeFlatFile(late)])).rejects.toThrow(problem);
  });

  it("when it has no sheet of factors", async () => {
    await expect(parse([makeXlsx({ sheetName: "Introduction" })])).rejects.toThrow(
      'factors.xlsx has no sheet "Factors by Category", only "Front page", "Introduction".',
    );
  });
});

const FOLDER = join(import.meta.dirname, "../../../shared/data/factors");
const PUBLISHED = [
  [2019, "conversion-factors-2019-flat-file-v01-02.xls", 6990, 6163, 628, 199],
  [
    2020,
    "Conversion_Factors_2020_-_Flat_file__for_automatic_processing_only_.xlsx",
    7509,
    6587,
    708,
    214,
  ],
  [2021, "conversion-factors-2021-flat-file-automatic-processing.xls", 7605, 6731, 720, 154],
  [2022, "ghg-conversion-factors-2022-flat-format.xls", 8037, 6895, 1138, 4],
  [2023, "ghg-conversion-factors-2023-flat-file-update.xlsx", 8038, 6916, 1122, 0],
  [2024, "ghg-conversion-factors-2024-flat.xlsx", 8740, 7029, 1711, 0],
] as const;

describe.skipIf(!existsSync(FOLDER))(
  "a published flat file (skipped without ../shared/data)",
  () => {
    it.each(PUBLISHED)(
      "of %i gives every row",
      async (year, file, count, numbers, empty, texts) => {
        const { rows, rejects } = await parse(createReadStream(join(FOLDER, file)), { file, year });
        expect(rejects).toEqual([]);
        expect(rows).toHaveLength(count);
        const factors = rows.filter((row) => row["ghg_conversion_factor"] !== null);
        expect(factors).toHaveLength(numbers);
        const withText = rows.filter((row) => row["ghg_conversion_factor_text"] !== null);
        expect(withText).toHaveLength(texts);
        expect(count - numbers - texts).toBe(empty);

        const keyRows = readKeyFactors().filter((key) => key["file"] === file);
        expect(keyRows).toHaveLength(11);
        const byRow = new Map(rows.map((row) => [row["source_row"], row]));
        for (const key of keyRows) {
          const found = byRow.get(Number(key["sheet_row"]));
          expect(found).toMatchObject({
            ghg: "kg CO2e",
            ghg_conversion_factor: Number(key["value_raw"]),
          });
          for (const name of [
            "scope",
            "level_1",
            "level_2",
            "level_3",
            "level_4",
            "column_text",
            "uom",
          ]) {
            expect(found?.[name] ?? "").toBe(key[name]);
          }
        }
      },
    );

    function readKeyFactors(): Record<string, string>[] {
      const [head = "", ...lines] = readFileSync(join(FOLDER, "key_factors_2019_2024.csv"), "utf8")
        .trim()
        .split(/\r?\n/);
      const names = head.split(",");
      return lines.map((line) =>
        Object.fromEntries(line.split(",").map((value, index) => [names[index] ?? "", value])),
      );
    }
  },
);
