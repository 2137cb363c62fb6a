import { createReadStream } from "node:fs";
import { glob, readFile, stat } from "node:fs/promises";
import { read as readWorkbook } from "@e965/xlsx";
import { formatBytes } from "../../actions/lib/report/format.ts";
import { parseFactors } from "../../actions/lib/sources/factors.ts";
import { compare, tellSkipped, toRow } from "./measure.ts";
import type { Bench, BenchRow } from "./measure.ts";

/** The published workbooks, where they are at hand, against SheetJS reading them whole. */
export const benchWorkbooks: Bench = async () => {
  const files = await Array.fromAsync(glob("../shared/data/factors/*.xls*"));
  const rows: BenchRow[] = [];
  for (const path of files.toSorted()) {
    const year = Number(/20\d\d/.exec(path)?.[0]);
    const { size } = await stat(path);
    let count = 0;
    const timing = await compare(
      async () => {
        count = 0;
        const raw = { file: path, bytes: size, open: async () => createReadStream(path) };
        for await (const { batch } of parseFactors(raw, { file: path, year }))
          count += batch.rowCount;
      },
      async () => {
        readWorkbook(await readFile(path), { dense: true });
      },
    );
    const note = `${count} rows of ${formatBytes(size)}`;
    rows.push(toRow(`workbook of ${year}, against SheetJS`, timing, note));
  }
  if (rows.length === 0) tellSkipped("workbooks", "the published ones are not at ../shared/data");
  return rows;
};
