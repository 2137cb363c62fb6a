import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { generateGraph } from "./generate-graph.ts";
import { renderSql } from "./generate-project.ts";
import { compare, toRow } from "./measure.ts";
import type { Bench, BenchRow } from "./measure.ts";
import { readTemplateCases } from "./template-cases.ts";
import { openEngine } from "./template-engines.ts";
import type { EngineName } from "./template-engines.ts";
import { installFromNpm } from "./tools.ts";

const OTHERS = ["minijinja-js", "nunjucks"] as const;
const RENDERS = 500;
/** A case that takes longer never ends: cases are a line or two. */
const DEADLINE_MS = 3000;

/** Our Jinja beside two others: first how often each renders what Python's does, then the speed. */
export const benchTemplates: Bench = async () => {
  const modules = await installFromNpm("templates", ["minijinja-js@2.11.0", "nunjucks@3.2.4"]);
  if (modules === undefined) return [];
  const rows: BenchRow[] = [];
  const { length } = readTemplateCases();
  const own = await countRight("ours", modules);
  const share = (right: number) => `${((100 * right) / length).toFixed(1)} %`;
  for (const name of OTHERS) {
    const { right, endless } = await countRight(name, modules);
    rows.push({
      what: `templates as in Python's Jinja2, against ${name}`,
      ours: share(own.right),
      reference: share(right),
      ratio: (own.right / right).toFixed(2),
      note: `${length} cases, more is better; ${endless} of theirs never end`,
    });
  }
  const model = generateGraph(100).find(({ hasLoop, refs }) => hasLoop && refs.length > 1);
  if (model === undefined) throw new Error("the generated graph has no model with a loop");
  const template = renderSql({ ...model, materialized: "incremental", hasMacro: false });
  for (const name of OTHERS) {
    const { oursMs, referenceMs } = await compare(
      repeat("ours", template, modules),
      repeat(name, template, modules),
    );
    const timing = { oursMs: oursMs / RENDERS, referenceMs: referenceMs / RENDERS };
    const note = `parsed and rendered, ${template.length} characters`;
    rows.push(toRow(`a typical model's template, against ${name}`, timing, note));
  }
  return rows;
};

function repeat(name: EngineName, template: string, modules: string): () => Promise<void> {
  const render = openEngine(name, modules);
  const nothing = new Map<string, unknown>();
  return async () => {
    for (let each = 0; each < RENDERS; each += 1) render(template, nothing);
  };
}

/** In threads, as a template that never ends can be stopped in no other way. */
async function countRight(
  name: EngineName,
  modules: string,
): Promise<{ right: number; endless: number }> {
  const { length } = readTemplateCases();
  const ended: boolean[] = [];
  let endless = 0;
  while (ended.length < length) {
    await runCases({ name, modules, first: ended.length }, ended);
    if (ended.length === length) break;
    ended.push(false);
    endless += 1;
  }
  return { right: ended.filter(Boolean).length, endless };
}

/** Until all have ended, or one has not in time or has taken the thread with it. */
async function runCases(
  workerData: { name: EngineName; modules: string; first: number },
  ended: boolean[],
): Promise<void> {
  const worker = new Worker(join(import.meta.dirname, "template-worker.ts"), { workerData });
  await new Promise<void>((resolve) => {
    const stop = () => resolve();
    let timer = setTimeout(stop, DEADLINE_MS);
    worker.on("message", (isRight: boolean) => {
      ended.push(isRight);
      clearTimeout(timer);
      timer = setTimeout(stop, DEADLINE_MS);
    });
    worker.on("error", stop);
    worker.on("exit", () => {
      clearTimeout(timer);
      resolve();
    });
  });
  await worker.terminate();
}
