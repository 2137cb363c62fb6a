import { t as analyze } from "./analyze-C4dKhc6M.js";
import { parentPort } from "node:worker_threads";
// actions/lib/run/analysis-worker.ts
parentPort?.on("message", (task) => parentPort?.postMessage(analyze(task)));
parentPort?.postMessage(void 0);
export {};
