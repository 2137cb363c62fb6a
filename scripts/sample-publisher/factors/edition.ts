/** How one year's flat file was laid out and named. */
export interface Edition {
  readonly year: number;
  /** What the bytes are, whatever the name says. */
  readonly format: "xls" | "xlsx";
  readonly fileName: string;
  /** Title on GOV.UK; one year's attachment has none. */
  readonly title?: string;
  readonly headerRow: number;
  readonly hasId: boolean;
  /** Columns `UOM (simple)` and `Lookup`, hidden from readers. */
  readonly hasHelpers: boolean;
  readonly ghgHeading: "GHG" | "GHG/Unit";
  readonly ghg: GhgLabels;
  /** Column of the END mark, with a blank row before it or none; absent in 2016. */
  readonly end?: { readonly column: number; readonly afterBlank: boolean };
  /** Cells that hold a formula with its result kept. */
  readonly formulas?: "factors" | "lookups";
  /** Empty cells with a format, far right of the table. */
  readonly hasFarCells: boolean;
  /** A cell without a factor may hold an empty text instead of nothing. */
  readonly hasEmptyTexts: boolean;
  /** One GHG cell holds a stray backtick. */
  readonly hasBacktick: boolean;
  /** Fuels by `Energy - Gross CV` and so on in Column Text; a heading of its own for WTT fuels. */
  readonly namesFuelBasis: boolean;
  /** Level 4 of UK electricity. */
  readonly electricityLevel4?: string | number;
  readonly wttElectricityLevel1: string;
  readonly managedElectricityLevel2: string;
  /** Published factors have five decimals, or all that the sum gave. */
  readonly isRounded: boolean;
}

export interface GhgLabels {
  readonly total: string;
  readonly co2: string;
  readonly ch4: string;
  readonly n2o: string;
  /** Energy of vehicles' fuel and of their electricity, which are no emissions; from 2020. */
  readonly fuelEnergy?: string;
  readonly electricEnergy?: string;
}

/** The first year with a flat file. */
export const firstEditionYear = 2016;

/** Day of the year from which an edition is out, as MM-DD. */
export const publishedOn = "06-10";

export function editionOf(year: number): Edition {
  const level4 = year === 2022 ? 2020 : "kWh";
  return {
    year,
    ...fileOf(year),
    headerRow: year < 2023 ? 5 : 6,
    hasId: year >= 2023,
    hasHelpers: year >= 2018 && year <= 2021,
    ghgHeading: year < 2022 ? "GHG" : "GHG/Unit",
    ghg: ghgLabels(year),
    ...endOf(year),
    ...(year === 2016 && { formulas: "factors" }),
    ...(year === 2020 && { formulas: "lookups" }),
    hasFarCells: [2017, 2019, 2020].includes(year),
    hasEmptyTexts: year < 2022,
    hasBacktick: year === 2020 || year === 2021,
    namesFuelBasis: year < 2022,
    ...(year >= 2022 && { electricityLevel4: level4 }),
    wttElectricityLevel1: year < 2023 ? "WTT- UK & overseas elec" : "WTT- UK electricity",
    managedElectricityLevel2:
      year < 2022 ? "UK electricity generated (managed assets)" : "Electricity generated",
    isRounded: year !== 2023,
  };
}

type File = Pick<Edition, "format" | "fileName" | "title">;

/** Names in the manner of the real ones. Those of 2017 and 2018 lie about what is inside. */
function fileOf(year: number): File {
  const title = `Conversion factors ${year}: flat file (for automatic processing only)`;
  const shortTitle = `Conversion Factors ${year}: flat file`;
  const files: Record<number, File> = {
    2016: { format: "xlsx", fileName: "ghg-factors-2016-automatic-processing.xlsx", title },
    2017: {
      format: "xlsx",
      fileName: "Conversion_factors_2017_-_Flat_file__for_automatic_processing_only_.xls",
      title,
    },
    2018: { format: "xls", fileName: "conversion-factors-2018-flat-file-v01-01.xlsx" },
    2019: { format: "xls", fileName: "conversion-factors-2019-flat-file-v01-02.xls", title },
    2020: {
      format: "xlsx",
      fileName: "Conversion_Factors_2020_-_Flat_file__for_automatic_processing_only_.xlsx",
      title,
    },
    2021: {
      format: "xls",
      fileName: "conversion-factors-2021-flat-file-automatic-processing.xls",
      title: shortTitle,
    },
    2022: {
      format: "xls",
      fileName: "ghg-conversion-factors-2022-flat-format.xls",
      title: shortTitle,
    },
    2023: {
      format: "xlsx",
      fileName: "ghg-conversion-factors-2023-flat-file-update.xlsx",
      title: shortTitle,
    },
  };
  const fileName = `ghg-conversion-factors-${year}-flat.xlsx`;
  return files[year] ?? { format: "xlsx", fileName, title };
}

function ghgLabels(year: number): GhgLabels {
  const total = "kg CO2e";
  if (year < 2022) {
    const labels = { total, co2: "kg CO2", ch4: "kg CH4", n2o: "kg N2O" };
    return year < 2020 ? labels : { ...labels, fuelEnergy: "kWh (Net CV)", electricEnergy: "kWh" };
  }
  const unit = year === 2022 ? "" : " per unit";
  return {
    total,
    co2: `kg CO2e of CO2${unit}`,
    ch4: `kg CO2e of CH4${unit}`,
    n2o: `kg CO2e of N2O${unit}`,
    fuelEnergy: "kWh (Net CV)",
    electricEnergy: "kWh (net)",
  };
}

function endOf(year: number): Pick<Edition, "end"> {
  if (year === 2016) return {};
  return { end: year < 2020 ? { column: 0, afterBlank: false } : { column: 1, afterBlank: true } };
}
