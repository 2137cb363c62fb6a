import { execFile } from "node:child_process";
import type { ExecFileException } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import npm from "../../package.json" with { type: "json" };
import { formatBytes } from "../../actions/lib/report/format.ts";
import { writeDataformProject } from "./generate-dataform.ts";
import { generateGraph } from "./generate-graph.ts";
import { writeDbtProject } from "./generate-project.ts";
import { formatTime, median, tellSkipped, toRow } from "./measure.ts";
import type { Bench, BenchRow } from "./measure.ts";
import { installFromNpm, installFromPip } from "./tools.ts";

const run = promisify(execFile);

const SIZES = [
  { count: 100, targetMs: 50, runs: 9 },
  { count: 1_000, targetMs: 300, runs: 5 },
  { count: 10_000, targetMs: 2_000, runs: 3 },
];
const MAX_PEAK_BYTES = 300_000_000;
/** What takes longer for a project is not tried on one ten times as large. */
const PATIENCE_MS = 20_000;
/** What takes longer for any project is stopped. */
const DEADLINE_MS = 300_000;
/** Before that, as it ends the process then in which it compiles. */
const DATAFORM_TIMEOUT = "--timeout=4m";
/**
 * Those that `npm run transform` gives to Node: a small young generation, or it takes 130 MB, and an
 * old one that is not collected before it has 128 MB, or 1,000 models take a tenth longer.
 */
const FLAGS = npm.scripts.transform.split(" ").filter((word) => word.startsWith("--"));
const PLANNER = join(import.meta.dirname, "plan-child.ts");
const DATAFORM = { cli: "3.0.69", core: "3.0.62" };

interface Planned {
  readonly planMs: number;
  /** Of the thread that plans: less than `planMs` by what the machine did besides. */
  readonly cpuMs: number;
  readonly peakBytes: number;
  readonly processMs: number;
}

/** Plans of generated projects, against their targets, Dataform compiling and dbt parsing them. */
export const benchPlan: Bench = async (directory) => {
  const rows: BenchRow[] = [];
  const references = [await openDataform(directory), await openDbt(directory)];
  for (const { count, targetMs, runs } of SIZES) {
    const models = generateGraph(count);
    const project = join(directory, `dbt-${count}`);
    writeDbtProject(project, models);
    const planned: Planned[] = [];
    for (let each = 0; each < runs; each += 1) planned.push(await planInChild(project));
    const oursMs = median(planned.map(({ planMs }) => planMs));
    const processMs = median(planned.map((each) => each.processMs));
    const peak = Math.max(...planned.map(({ peakBytes }) => peakBytes));
    const isOver = peak > MAX_PEAK_BYTES ? `, over ${formatBytes(MAX_PEAK_BYTES)}` : "";
    const cpu = formatTime(median(planned.map(({ cpuMs }) => cpuMs)));
    const note = `peak ${formatBytes(peak)}${isOver}; CPU ${cpu}; whole process ${formatTime(processMs)}`;
    rows.push(
      toRow(`plan ${count} models, against the target`, { oursMs, referenceMs: targetMs }, note),
    );
    for (const reference of references) {
      if (reference === undefined) continue;
      const referenceMs = await reference.measure(count, project);
      if (referenceMs === undefined) continue;
      const what = `plan ${count} models, against ${reference.name}`;
      rows.push(toRow(what, { oursMs: processMs, referenceMs }, "whole processes"));
    }
  }
  return rows;
};

async function planInChild(project: string): Promise<Planned> {
  const started = performance.now();
  const programs = [join(import.meta.dirname, "../start.mjs"), PLANNER];
  const { stdout } = await run(process.execPath, [...FLAGS, ...programs, project]);
  const told = JSON.parse(stdout) as Omit<Planned, "processMs">;
  return { ...told, processMs: performance.now() - started };
}

interface Reference {
  readonly name: string;
  /** Undefined for a project that is too large for it. */
  readonly measure: (count: number, project: string) => Promise<number | undefined>;
}

async function openDataform(directory: string): Promise<Reference | undefined> {
  const packages = [`@dataform/cli@${DATAFORM.cli}`, `@dataform/core@${DATAFORM.core}`];
  const modules = await installFromNpm("dataform", packages);
  if (modules === undefined) return undefined;
  const cli = join(modules, "@dataform/cli/bundle.js");
  return withPatience("@dataform/cli compile", (count) => {
    const project = join(directory, `dataform-${count}`);
    writeDataformProject(project, generateGraph(count));
    // Its sandbox reads nothing outside the project, so a link would not do.
    const core = join(project, "node_modules/@dataform/core");
    cpSync(join(modules, "@dataform/core"), core, { recursive: true });
    writeFileSync(join(project, "package.json"), `{ "dependencies": { "@dataform/core": "*" } }\n`);
    return {
      program: process.execPath,
      args: [cli, "compile", project, "--json", DATAFORM_TIMEOUT],
    };
  });
}

async function openDbt(directory: string): Promise<Reference | undefined> {
  const dbt = await installFromPip("dbt", ["dbt-core==1.11.*", "dbt-bigquery"]);
  if (dbt === undefined) return undefined;
  const profiles = join(directory, "profiles");
  mkdirSync(profiles, { recursive: true });
  writeFileSync(join(profiles, "profiles.yml"), PROFILE);
  return withPatience("dbt parse", (_, project) => {
    const flags = ["--no-partial-parse", "--profiles-dir", profiles, "--project-dir", project];
    const elsewhere = ["--target-path", join(directory, "target"), "--log-path", directory];
    return { program: dbt, args: ["parse", ...flags, ...elsewhere] };
  });
}

/** A profile that parsing never connects with. */
const PROFILE = `generated:
  target: dev
  outputs:
    dev: { type: bigquery, method: oauth, project: none, dataset: generated }
`;

/**
 * Measures a program twice a project, or once if it takes long; then not on larger ones. One that
 * fails or meets the deadline is told, and what was measured of ours is kept.
 */
function withPatience(
  name: string,
  prepare: (count: number, project: string) => { program: string; args: string[] },
): Reference {
  let isSlow = false;
  const measure: Reference["measure"] = async (count, project) => {
    if (isSlow) {
      tellSkipped(`${name} of ${count} models`, `it took over ${formatTime(PATIENCE_MS)} before`);
      return undefined;
    }
    const { program, args } = prepare(count, project);
    const env = { ...process.env, DBT_SEND_ANONYMOUS_USAGE_STATS: "false" };
    const times: number[] = [];
    // What takes so long, noise changes little.
    while (times.length < 2 && !times.some((time) => time > PATIENCE_MS)) {
      const started = performance.now();
      try {
        await run(program, args, { env, maxBuffer: 1e9, timeout: DEADLINE_MS });
      } catch (error) {
        isSlow = performance.now() - started > PATIENCE_MS;
        tellSkipped(`${name} of ${count} models`, whyItFailed(error as ExecFileException));
        return undefined;
      }
      times.push(performance.now() - started);
    }
    const fastest = Math.min(...times);
    isSlow = fastest > PATIENCE_MS;
    return fastest;
  };
  return { name, measure };
}

function whyItFailed({ killed, stderr, message }: ExecFileException): string {
  if (killed === true) return `it took over ${formatTime(DEADLINE_MS)}`;
  const [said] = stripVTControlCharacters(stderr ?? "")
    .trim()
    .split("\n");
  return `it failed: ${said || message}`;
}
