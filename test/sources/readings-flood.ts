// Run as a worker with little memory: parses a generated file of 300 MB, and posts what came of it.
import { parentPort } from "node:worker_threads";
import { parseReadings } from "../../actions/lib/sources/ecodriver.ts";
import { HALF_HOURS } from "../../actions/lib/sources/readings-header.ts";

const FILE_BYTES = 300_000_000;
const cells = HALF_HOURS.map((_, index) => `${index}.250000`).join(",");
let rowsWritten = 0;

function* writeFile(): Generator<Uint8Array> {
  yield Buffer.from(`Site,Meter,Unit,Date,${HALF_HOURS.join(",")}\r\n`);
  let bytes = 0;
  for (let meter = 0; bytes < FILE_BYTES; meter += 1) {
    let rows = "";
    for (let day = 1; day <= 31; day += 1) {
      // One row in a hundred has a bad cell, so that rejects are collected too.
      const isBad = rowsWritten % 100 === 0;
      const date = `${String(day).padStart(2, "0")}/08/2010`;
      rows += `Site,Meter ${meter},kWh,${date},${isBad ? cells.replace("0.25", "x") : cells}\r\n`;
      rowsWritten += 1;
    }
    bytes += rows.length;
    yield Buffer.from(rows);
  }
}

let rows = 0;
let rejects = 0;
const source = { file: "a.csv", year: 2010, month: 8 };
for await (const parsed of parseReadings(writeFile(), source)) {
  rows += parsed.batch.rowCount;
  rejects += parsed.rejects.length;
}
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port, no window
parentPort?.postMessage({ rowsWritten, rows, rejects });
