import { fraction } from "../random.ts";
import { fuelCategories, utilityCategories } from "./buildings.ts";
import { type Category, type Measure, unitSize } from "./category.ts";
import type { Edition } from "./edition.ts";
import { materialCategories, stayCategories } from "./materials.ts";
import { type Place, placeKey, publishedTotals } from "./totals.ts";
import { journeyCategories, vehicleCategories } from "./travel.ts";

/** One row of the sheet; what is absent is an empty cell. */
export interface FactorRow extends Place {
  readonly ghg: string | undefined;
  readonly factor: number | string | undefined;
}

/**
 * The sheet's rows in order. Factors for buildings are the published ones; the rest is made up
 * from the seed, alike from year to year.
 */
export function makeFactorRows(edition: Edition, seed: number): FactorRow[] {
  const published = publishedTotals(edition);
  const rows = [
    fuelCategories,
    materialCategories,
    vehicleCategories,
    utilityCategories,
    journeyCategories,
    stayCategories,
  ]
    .flatMap((categories) => categories(edition))
    .flatMap((category) =>
      placesOf(category).flatMap(({ place, measure }) => {
        const key = placeKey(place);
        const total = published.get(key) ?? makeTotal({ category, place, measure, edition, seed });
        published.delete(key);
        return splitByGas({ category, place, total, edition, seed });
      }),
    );
  if (published.size > 0) {
    throw new Error(`No row for the published ${[...published.keys()].join("; ")}`);
  }
  return edition.hasBacktick ? rows.map(withBacktick) : rows;
}

function placesOf(category: Category): { place: Place; measure: Measure }[] {
  const { scope, level1, level2, level4: levels4 = [undefined], measures } = category;
  return category.level3.flatMap((level3) =>
    levels4.flatMap((level4) =>
      measures.map((measure) => {
        const { uom, columnText } = measure;
        return { place: { scope, level1, level2, level3, level4, columnText, uom }, measure };
      }),
    ),
  );
}

function makeTotal(options: {
  category: Category;
  place: Place;
  measure: Measure;
  edition: Edition;
  seed: number;
}): number | undefined {
  const { category, place, measure, edition, seed } = options;
  const units = [...new Set(category.measures.map(({ uom }) => uom))];
  // A basis in Column Text only repeats the unit; other texts tell things apart.
  const kind = units.length === category.measures.length ? "" : (measure.columnText ?? "");
  const thing = [place.level1, place.level2, place.level3, place.level4, kind].join("/");
  if (fraction(seed, "gap", thing) < (category.gaps ?? 0)) return undefined;
  const [low, high] = category.range;
  const typical = low * (high / low) ** fraction(seed, "factor", thing);
  const change = 1 + 0.03 * (fraction(seed, "change", thing, edition.year) - 0.5);
  return round(typical * change * unitSize(measure.uom, units), edition);
}

type Share = readonly [label: string | undefined, share: number];

function splitByGas(options: {
  category: Category;
  place: Place;
  total: number | undefined;
  edition: Edition;
  seed: number;
}): FactorRow[] {
  const { category, place, total, edition, seed } = options;
  const { ghg } = edition;
  const shares: Record<Category["gases"], readonly Share[]> = {
    every: [
      [ghg.total, 1],
      [ghg.co2, 0.991],
      [ghg.ch4, 0.004],
      [ghg.n2o, 0.005],
    ],
    total: [[ghg.total, 1]],
    co2: [[ghg.co2, 1]],
    "fuel energy": [[ghg.fuelEnergy, 1]],
    "electric energy": [[ghg.electricEnergy, 1]],
    unnamed: [[undefined, 1]],
  };
  const isEmptyText = edition.hasEmptyTexts && fraction(seed, "empty", placeKey(place)) < 0.4;
  const row = (label: string | undefined, factor: number | undefined): FactorRow => {
    return { ...place, ghg: label, factor: category.text ?? factor ?? (isEmptyText ? "" : factor) };
  };
  return shares[category.gases].map(([label, share]) =>
    row(label, share === 1 || total === undefined ? total : round(total * share, edition)),
  );
}

function round(value: number, edition: Edition): number {
  return edition.isRounded ? Number(value.toFixed(5)) : value;
}

/** The cell that holds it in 2020 and 2021. */
function withBacktick(row: FactorRow): FactorRow {
  const isTheCell =
    row.level1 === "SECR kWh UK electricity for EVs" &&
    row.level3 === "Class III (1.74 to 3.5 tonnes)" &&
    row.uom === "km";
  return isTheCell ? { ...row, ghg: "`" } : row;
}
