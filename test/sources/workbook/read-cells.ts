import { readSheetRows } from "../../../actions/lib/sources/workbook/workbook.ts";
import type { CellValue } from "../../../actions/lib/sources/workbook/sheet.ts";

/** All cells of a sheet as `[row, column, value]`. */
export async function readCells(
  content: Uint8Array,
  sheet = "Data",
): Promise<[row: number, column: number, value: CellValue][]> {
  const cells: [number, number, CellValue][] = [];
  for await (const row of readSheetRows([content], { file: "book", sheet })) {
    for (const [column, value] of row.cells) cells.push([row.row, column, value]);
  }
  return cells;
}
