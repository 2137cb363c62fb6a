import { PipelineError } from "../errors.ts";
import type { CellValue, SheetRow } from "./workbook/sheet.ts";

/** The header was in row 5 or 6 so far. */
const MAX_HEADER_ROW = 50;
/** A row with so many of the titles is meant to be the header. */
const ENOUGH_TITLES = 3;
const FACTOR_TITLE = /^ghg conversion factor (\d{4})$/;

interface Label {
  /** Column of the raw table. */
  readonly name: string;
  /** Titles that it had in the published workbooks, the newest last. */
  readonly titles: readonly [string, ...string[]];
}

/** Columns of text, in the order in which they are published. */
export const LABELS: readonly Label[] = [
  { name: "scope", titles: ["Scope"] },
  { name: "level_1", titles: ["Level 1"] },
  { name: "level_2", titles: ["Level 2"] },
  { name: "level_3", titles: ["Level 3"] },
  { name: "level_4", titles: ["Level 4"] },
  { name: "column_text", titles: ["Column Text"] },
  { name: "uom", titles: ["UOM"] },
  { name: "ghg", titles: ["GHG", "GHG/Unit"] },
];

/** Where in the sheet the columns are, counted from 1. */
export interface FactorsHeader {
  /** One for each of `LABELS`, in the same order. */
  readonly labels: readonly number[];
  readonly factor: number;
}

/**
 * Reads a row as the header, or gives undefined when it is none. Titles are compared without
 * regard to case and spaces. Throws PipelineError `invalid-file` for a header that lacks columns,
 * has one twice or is of another year, and for a row so far down that no header can follow.
 */
export function readFactorsHeader(
  row: SheetRow,
  { file, year }: { readonly file: string; readonly year: number },
): FactorsHeader | undefined {
  if (row.row > MAX_HEADER_ROW) throw withoutHeader(file);
  const titles = [...row.cells].map(([column, value]) => ({ column, title: normalise(value) }));
  const labels = LABELS.map((label) => {
    const known = new Set(label.titles.map(normalise));
    return titles.filter(({ title }) => known.has(title)).map(({ column }) => column);
  });
  if (labels.filter((columns) => columns.length > 0).length < ENOUGH_TITLES) return undefined;
  const factors = titles.flatMap(({ column, title }) => {
    const match = FACTOR_TITLE.exec(title);
    return match === null ? [] : [{ column, year: Number(match[1]) }];
  });
  const ofYear = factors.filter((factor) => factor.year === year);

  const problems = [...LABELS.keys()].flatMap((index) =>
    describeCount(LABELS[index]?.titles.join(" or ") ?? "", labels[index]?.length ?? 0),
  );
  if (ofYear.length === 0 && factors.length > 0) {
    const years = factors.map((factor) => factor.year).join(", ");
    problems.push(`has the factors of ${years} where those of ${year} were asked for`);
  } else {
    problems.push(...describeCount(`GHG Conversion Factor ${year}`, ofYear.length));
  }
  const factor = ofYear[0]?.column;
  if (problems.length > 0 || factor === undefined) {
    throw new PipelineError(`${file} ${problems.join(", ")} (header in row ${row.row}).`, {
      code: "invalid-file",
      remedy: `Give the flat file of ${year} as GOV.UK publishes it.`,
    });
  }
  return { labels: labels.flat(), factor };
}

/** The error for a sheet in which no row was the header. */
export function withoutHeader(file: string): PipelineError {
  const titles = LABELS.map((label) => label.titles[0]).join(", ");
  return new PipelineError(
    `${file} has no header with the columns ${titles} in the first ${MAX_HEADER_ROW} rows of its sheet.`,
    { code: "invalid-file", remedy: "Give the flat file, as GOV.UK publishes it." },
  );
}

function describeCount(title: string, count: number): string[] {
  if (count === 1) return [];
  return [count === 0 ? `lacks the column ${title}` : `has the column ${title} ${count} times`];
}

function normalise(value: CellValue): string {
  return String(value).trim().replaceAll(/\s+/g, " ").toLowerCase();
}
