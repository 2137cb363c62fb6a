import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { read, utils, type WorkBook } from "@e965/xlsx";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { editionOf } from "../../scripts/sample-publisher/factors/edition.ts";
import { makePublication } from "../../scripts/sample-publisher/factors/publication.ts";
import { makeFlatFile } from "../../scripts/sample-publisher/factors/workbook.ts";

const shared = resolve(import.meta.dirname, "../../../shared/data");
const keyFactorsFile = `${shared}/factors/key_factors_2019_2024.csv`;
const schemaFile = `${shared}/govuk/publication.schema.json`;
const years = Array.from({ length: 11 }, (_, index) => 2016 + index);
const seed = 1;

type Value = string | number | undefined;

const keyColumns = [
  "Scope",
  "Level 1",
  "Level 2",
  "Level 3",
  "Level 4",
  "Column Text",
  "UOM",
  "ghg",
];

interface Made {
  readonly bytes: Buffer;
  readonly book: WorkBook;
  /** Rows of cell values, counted from 1. */
  readonly rows: Value[][];
  /** Data rows by heading, with the factor as `factor` and the gas as `ghg`. */
  readonly records: Record<string, Value>[];
}

const workbooks = new Map<number, Made>();

function workbookOf(year: number): Made {
  const made = workbooks.get(year) ?? makeWorkbook(year);
  workbooks.set(year, made);
  return made;
}

function makeWorkbook(year: number): Made {
  const bytes = makeFlatFile(editionOf(year), seed);
  const book = read(bytes);
  const sheet = book.Sheets["Factors by Category"]!;
  const rows = [[], ...utils.sheet_to_json<Value[]>(sheet, { header: 1, blankrows: true })];
  const headerRow = rows.findIndex((row) => row.includes("Level 1"));
  const names = rows[headerRow]!.map((heading) =>
    String(heading)
      .replace(/^GHG Conversion Factor \d+$/, "factor")
      .replace(/^GHG(\/Unit)?$/, "ghg"),
  );
  const records = rows
    .slice(headerRow + 1)
    .map((row) => Object.fromEntries(names.map((name, column) => [name, row[column]])))
    .filter((record) => record["Scope"] !== undefined && record["Level 1"] !== undefined);
  return { bytes, book, rows, records };
}

describe("the publication", () => {
  it.skipIf(!existsSync(schemaFile)).each(years)(
    "of %i is what the Content API's schema asks for (needs ../shared/data)",
    (year) => {
      // Nothing in it differs between draft 4 and the draft that ajv knows but the name.
      const { $schema: _, ...schema } = JSON.parse(readFileSync(schemaFile, "utf8"));
      const ajv = new Ajv({ strict: false, allErrors: true });
      addFormats.default(ajv);
      const isValid = ajv.validate(schema, makePublication(editionOf(year), "http://127.0.0.1:1"));
      expect(ajv.errors ?? []).toEqual([]);
      expect(isValid).toBe(true);
    },
  );

  it("says in its title and its description that it is sample data", () => {
    const publication = makePublication(editionOf(2021), "http://127.0.0.1:1");
    expect(publication).toMatchObject({
      title: expect.stringContaining("SAMPLE DATA"),
      description: expect.stringContaining("SAMPLE DATA"),
    });
  });
});

describe.each(years)("the workbook of %i", (year) => {
  it("has the year's format", () => {
    const isOld = workbookOf(year).bytes.subarray(0, 4).toString("hex") === "d0cf11e0";
    expect(isOld).toBe([2018, 2019, 2021, 2022].includes(year));
  });

  it("says on its front page that it is sample data", () => {
    const { book } = workbookOf(year);
    expect(book.SheetNames).toEqual(["Front page", "Factors by Category"]);
    const text = utils.sheet_to_csv(book.Sheets["Front page"]!);
    expect(text).toContain("SAMPLE DATA, not published by the Government");
    const nearest = Math.min(Math.max(year, 2019), 2024);
    expect(text).toContain(`published for ${nearest}`);
  });

  it("has the year's headings in the year's row", () => {
    const header = workbookOf(year).rows[year < 2023 ? 5 : 6];
    const isHelped = year >= 2018 && year <= 2021;
    expect(header).toEqual([
      ...(year < 2023 ? [] : ["ID"]),
      ...keyColumns.slice(0, 6),
      ...(isHelped ? ["UOM (simple)"] : []),
      "UOM",
      year < 2022 ? "GHG" : "GHG/Unit",
      ...(isHelped ? ["Lookup"] : []),
      `GHG Conversion Factor ${year}`,
    ]);
    const hidden = workbookOf(year).rows[4]!.filter((mark) => mark === "HIDE");
    expect(hidden).toHaveLength(isHelped ? 2 : 0);
  });

  it("names gases as the year did", () => {
    const labels = new Set(workbookOf(year).records.map(({ ghg }) => ghg));
    const unit = year === 2022 ? "" : " per unit";
    const of = year < 2022 ? "kg " : "kg CO2e of ";
    const gases = ["CO2", "CH4", "N2O"].map((gas) => `${of}${gas}${year < 2022 ? "" : unit}`);
    const electric = year < 2022 ? "kWh" : "kWh (net)";
    const energies = year < 2020 ? [] : ["kWh (Net CV)", electric];
    const unnamed = year === 2022 ? [undefined] : [];
    const stray = year === 2020 || year === 2021 ? ["`"] : [];
    expect(labels).toEqual(new Set(["kg CO2e", ...gases, ...energies, ...stray, ...unnamed]));
  });

  it("has believably many rows, no key twice", () => {
    const records = workbookOf(year).records;
    expect(records.length).toBeGreaterThan(1500);
    expect(records.length).toBeLessThan(3000);
    const keys = records.map((record) =>
      keyColumns
        .map((column) =>
          String(record[column] ?? "")
            .trim()
            .toLowerCase(),
        )
        .join("|"),
    );
    expect(new Set(keys).size).toBe(keys.length);
    const ids = new Set(records.map(({ ID }) => ID));
    expect(ids.size).toBe(year < 2023 ? 1 : records.length);
  });

  it("has text where a factor was missing or tiny, in the years that had", () => {
    const texts = workbookOf(year).records.filter(({ factor }) => typeof factor === "string");
    const tiny = texts.filter(({ factor }) => factor === "< 1");
    expect(tiny).toHaveLength(year < 2022 ? 2 : year === 2022 ? 4 : 0);
    const empty = texts.filter(({ factor }) => factor === "");
    expect(empty.length > 0).toBe(year < 2022);
    expect(tiny.length + empty.length).toBe(texts.length);
    expect(workbookOf(year).records.some(({ factor }) => factor === undefined)).toBe(true);
  });

  it("ends with END from 2017", () => {
    const last = workbookOf(year).rows.at(-1);
    expect(last?.includes("END")).toBe(year >= 2017);
  });

  it("keeps rows that look like UK electricity beside it", () => {
    const power = workbookOf(year).records.filter(
      (record) => record["Level 3"] === "Electricity: UK",
    );
    const levels = new Set(power.map((record) => record["Level 1"]));
    expect(levels).toContain("Managed assets- electricity");
    expect(levels.has("Outside of scopes")).toBe(year >= 2021);
    const level4 = year < 2022 ? undefined : year === 2022 ? 2020 : "kWh";
    const generated = power.filter((record) => record["Scope"] === "Scope 2");
    expect(new Set(generated.map((record) => record["Level 4"]))).toEqual(new Set([level4]));
  });
});

describe("oddities of single years", () => {
  it("keeps formulas with their results in 2016 and 2020", () => {
    const [plain, lookedUp, bare] = [2016, 2020, 2021].map(
      (year) => workbookOf(year).book.Sheets["Factors by Category"]!,
    );
    expect(plain!["I6"]).toMatchObject({ t: "n", f: expect.stringContaining("ROUND") });
    expect(lookedUp!["J6"]).toMatchObject({
      f: 'CONCATENATE(D6," ",H6)',
      v: "Butane kWh (Gross CV)",
    });
    expect(bare!["J6"]).not.toHaveProperty("f");
  });

  it("declares a width far beyond its headings in 2017, 2019 and 2020", () => {
    const wide = years.filter((year) => {
      const sheet = workbookOf(year).book.Sheets["Factors by Category"]!;
      return utils.decode_range(sheet["!ref"]!).e.c > 100;
    });
    expect(wide).toEqual([2017, 2019, 2020]);
  });

  it("keeps spaces at the ends and both spellings of litres", () => {
    const records = workbookOf(2019).records;
    expect(records.map((record) => record["Level 3"])).toContain("Products tanker ");
    expect(records.map((record) => record["Level 4"])).toContain(" All dwt");
    const units = new Set(records.map((record) => record["UOM"]));
    expect(units).toContain("Litres");
    expect(units).toContain("litres");
  });

  it("has eight rows with neither gas nor factor in 2022", () => {
    const unnamed = workbookOf(2022).records.filter(({ ghg }) => ghg === undefined);
    expect(unnamed).toHaveLength(8);
    expect(unnamed.every(({ factor }) => factor === undefined)).toBe(true);
  });

  it("names two files by the wrong extension", () => {
    const lies = years.filter((year) => {
      const isOld = workbookOf(year).bytes.readUInt32BE(0) === 0xd0cf11e0;
      return editionOf(year).fileName.endsWith(".xls") !== isOld;
    });
    expect(lies).toEqual([2017, 2018]);
  });

  it("has the same bytes when it is made again", () => {
    for (const year of [2019, 2020]) {
      expect(makeFlatFile(editionOf(year), seed).equals(workbookOf(year).bytes)).toBe(true);
    }
  });
});

describe.skipIf(!existsSync(keyFactorsFile))("key factors (needs ../shared/data)", () => {
  const lines = existsSync(keyFactorsFile)
    ? readFileSync(keyFactorsFile, "utf8").trim().split("\n").slice(1)
    : [];

  it.each(lines.map((line) => line.split(",")))(
    "of %i: %s is the published %s",
    (...[year, , raw, , scope, ...rest]) => {
      const [level1, level2, level3, level4, columnText, uom] = rest;
      const found = workbookOf(Number(year)).records.filter(
        (record) =>
          record["Scope"] === scope &&
          record["Level 1"] === level1 &&
          record["Level 2"] === level2 &&
          record["Level 3"] === level3 &&
          String(record["Level 4"] ?? "") === level4 &&
          (record["Column Text"] ?? "") === columnText &&
          record["UOM"] === uom &&
          record["ghg"] === "kg CO2e",
      );
      expect(found.map(({ factor }) => factor)).toEqual([Number(raw)]);
    },
  );

  it("covers every line of the table", () => {
    expect(lines.length).toBe(66);
  });
});
