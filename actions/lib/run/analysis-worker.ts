/* oxlint-disable unicorn/require-post-message-target-origin -- threads have no windows */
import { parentPort } from "node:worker_threads";
import { analyze } from "./analyze.ts";
import type { AnalysisTask } from "./analyze.ts";

// What a thread of `analysis-pool.ts` runs: answers come in the order of the questions.
parentPort?.on("message", (task: AnalysisTask) => parentPort?.postMessage(analyze(task)));
// Until this comes, nothing is asked of it.
parentPort?.postMessage(undefined);
