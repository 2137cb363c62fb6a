import { parentPort, workerData } from "node:worker_threads";
import { readCells } from "./read-cells.ts";

/** Tells how reading a workbook ended, from a thread whose memory is bounded. */
function report(ending: { readonly name: string; readonly message: string }): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(ending);
}

try {
  const cells = await readCells(workerData as Uint8Array);
  report({ name: "read", message: `${cells.length} cells` });
} catch (error) {
  const { name, message } = error as Error;
  report({ name, message });
}
