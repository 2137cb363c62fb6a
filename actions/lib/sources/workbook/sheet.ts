/**
 * What a cell shows: a formula's cached result, the text of a rich text or hyperlink, an error
 * such as `#N/A` as text. A date is its serial number, as the file holds it.
 */
export type CellValue = string | number | boolean;

/** A row that has values; rows without any are passed over. */
export interface SheetRow {
  /** Row of the sheet, counted from 1, hidden rows too. */
  readonly row: number;
  /** Values by column, counted from 1, hidden columns too. Empty cells are not in it, so that no
   * work grows with the width that a sheet declares. */
  readonly cells: ReadonlyMap<number, CellValue>;
}

/** The sheet of that name, as Excel compares names: without regard to case. */
export function findSheet<T extends { readonly name: string }>(
  sheets: readonly T[],
  name: string,
): T | undefined {
  const wanted = name.trim().toLowerCase();
  return sheets.find((sheet) => sheet.name.trim().toLowerCase() === wanted);
}
