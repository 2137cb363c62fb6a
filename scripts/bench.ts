/** Measures parts of the pipeline against references in the same run, and prints ratios. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench, BenchRow } from "./bench/measure.ts";
import { renderTextTable } from "./text-table.ts";

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  readings: async () => (await import("./bench/readings.ts")).benchReadings,
  workbooks: async () => (await import("./bench/workbooks.ts")).benchWorkbooks,
  plan: async () => (await import("./bench/plan.ts")).benchPlan,
  templates: async () => (await import("./bench/templates.ts")).benchTemplates,
  build: async () => (await import("./bench/build.ts")).benchBuild,
  googlesql: async () => (await import("./bench/googlesql.ts")).benchGoogleSql,
  actions: async () => (await import("./bench/actions.ts")).benchActions,
  report: async () => (await import("./bench/report.ts")).benchReport,
  "api-calls": async () => (await import("./bench/api-calls.ts")).benchApiCalls,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  const known = Object.keys(BENCHES).join(", ");
  console.error(`There is nothing to measure called ${unknown.join(", ")}. Name any of ${known}.`);
  process.exitCode = 2;
} else {
  await measure(
    Object.entries(BENCHES).filter(([name]) => asked.length === 0 || asked.includes(name)),
  );
}

async function measure(
  benches: readonly (readonly [string, () => Promise<Bench>])[],
): Promise<void> {
  const rows: BenchRow[] = [];
  for (const [name, load] of benches) {
    const directory = await mkdtemp(join(tmpdir(), "bench-"));
    console.log(`Measuring ${name}`);
    try {
      rows.push(...(await (await load())(directory)));
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  }
  const columns = [
    { head: "What" },
    { head: "Ours", align: "right" },
    { head: "Reference", align: "right" },
    { head: "Ratio", align: "right" },
    { head: "Note" },
  ] as const;
  const cells = rows.map(({ what, ours, reference, ratio, note }) => [
    what,
    ours,
    reference,
    ratio,
    note,
  ]);
  console.log(renderTextTable(columns, cells));
}
