import { createReadStream } from "node:fs";
import { readSheetRows } from "../../../actions/lib/sources/workbook/workbook.ts";

/** Run as `read-rows.ts FILE COUNT`: reads that many rows of a workbook and tells how it ended. */
const [, , file = "", maxRows] = process.argv;
let count = 0;
try {
  for await (const _ of readSheetRows(createReadStream(file), { file, sheet: "Data" })) {
    count += 1;
    if (count === Number(maxRows)) break;
  }
  process.stdout.write(`read ${count} rows\n`);
} catch (error) {
  process.stdout.write(`${(error as Error).name}\n`);
}
