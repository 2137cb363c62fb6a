/** Tells of each case, from one on, whether an engine renders it as Python's Jinja2 does. */
import { parentPort, workerData } from "node:worker_threads";
import { readTemplateCases } from "./template-cases.ts";
import { openEngine } from "./template-engines.ts";
import type { EngineName } from "./template-engines.ts";

const { name, modules, first } = workerData as { name: EngineName; modules: string; first: number };
const render = openEngine(name, modules);
for (const { template, context, expect } of readTemplateCases().slice(first)) {
  let isRight = false;
  try {
    isRight = render(template, context) === expect;
  } catch {
    // What it cannot render is not right.
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- no window
  parentPort?.postMessage(isRight);
}
