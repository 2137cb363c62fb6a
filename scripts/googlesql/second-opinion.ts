import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { openLocalLake } from "../../actions/lib/lake/local.ts";
import { openBigQuery } from "../../actions/lib/warehouse/bigquery/open.ts";
import { bqemulator } from "../emulators/bqemulator.ts";
import { exists, findCache, runToEnd, startEmulator } from "../emulators/emulator.ts";
import type { CaseFile } from "./cases.ts";
import { toWarehouse } from "./cases.ts";

type Answer = { readonly rows: unknown } | { readonly error: string };

/** Another program's answers to GoogleSQL. */
interface Opinion {
  readonly name: string;
  ask(sql: string): Promise<Answer>;
  close(): Promise<void>;
}

/** How often a program answers as the corpus expects, otherwise, or not at all. */
export interface OpinionCount {
  readonly name: string;
  readonly same: number;
  readonly other: number;
  readonly none: number;
  readonly differences: readonly string[];
}

/** A program beside this file that reads questions from its input, and what pip installs for it. */
interface Program {
  readonly name: string;
  readonly file: string;
  readonly packages: readonly string[];
}

const PROGRAMS: readonly Program[] = [
  {
    // Google's own analyser and reference implementation, as WebAssembly; of queries alone.
    name: "ZetaSQL",
    file: "ask_zetasql.py",
    packages: ["zetasql==0.1.5", "tzdata"],
  },
  {
    name: "sqlglot",
    file: "ask_sqlglot.py",
    packages: ["sqlglot==30.8.0", "duckdb==1.5.5", "pytz"],
  },
];

/** Asks each program that pip can install here; what cannot be is told with its reason. */
export async function gatherOpinions(
  files: readonly CaseFile[],
): Promise<(OpinionCount | { readonly name: string; readonly reason: string })[]> {
  const cache = findCache(process.env);
  await mkdir(cache, { recursive: true });
  const counts = [];
  const opinions = [
    { name: bqemulator.name, open: () => openEmulator(cache) },
    ...PROGRAMS.map((one) => ({ name: one.name, open: () => openProgram(one, cache) })),
  ];
  for (const { name, open } of opinions) {
    const opinion = await open().catch((error: unknown) => (error as Error).message);
    if (typeof opinion === "string") {
      counts.push({ name, reason: opinion });
      continue;
    }
    try {
      counts.push(await judgeAll(opinion, files));
    } finally {
      await opinion.close();
    }
  }
  return counts;
}

async function judgeAll(opinion: Opinion, files: readonly CaseFile[]): Promise<OpinionCount> {
  let [same, none] = [0, 0];
  const differences: string[] = [];
  const cases = files.flatMap((file) => [
    ...(file.values ?? []).map(([expression, value]) => ({
      sql: `select ${expression} as v`,
      rows: [{ v: toWarehouse(value) }] as unknown,
    })),
    ...(file.queries ?? []),
  ]);
  for (const { sql, rows } of cases) {
    const answer = await opinion.ask(sql);
    if ("error" in answer) none += 1;
    else if (settle(answer.rows) === settle(rows)) same += 1;
    else differences.push(`${sql}\n  expected ${settle(rows)}\n  got      ${settle(answer.rows)}`);
  }
  return { name: opinion.name, same, other: differences.length, none, differences };
}

/** Text that is the same for values which differ in their form alone, such as 1.50 and "1.5". */
function settle(rows: unknown): string {
  return JSON.stringify(rows, (_, value: unknown) => {
    if (typeof value === "number") return String(Number(value.toPrecision(15)));
    if (typeof value !== "string") return value;
    if (/^-?\d+\.\d+$/.test(value)) return value.replace(/\.?0+$/, "");
    return value.replace(/(:\d\d?\.\d*?)0*(Z?)$/, "$1$2");
  });
}

async function openEmulator(cache: string): Promise<Opinion> {
  const installed = await bqemulator.install(cache);
  if ("reason" in installed) throw new Error(installed.reason);
  const folder = await mkdtemp(join(tmpdir(), "opinion-"));
  const running = await startEmulator(bqemulator, installed.program, folder);
  const warehouse = await openBigQuery({
    project: "carbon-test",
    location: "europe-west2",
    runId: crypto.randomUUID(),
    runAttempt: 1,
    step: "opinion",
    deadlineMs: 5000,
    lake: await openLocalLake(folder),
    apiEndpoint: running.url,
  });
  return {
    name: bqemulator.name,
    ask: (sql) => warehouse.query(sql).then((rows) => ({ rows }), toError),
    async close() {
      await warehouse.close();
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function toError(error: unknown): Answer {
  return { error: (error as Error).message };
}

async function openProgram({ name, file, packages }: Program, cache: string): Promise<Opinion> {
  const folder = join(cache, packages.join("-").replaceAll("==", "-"));
  const program = join(folder, "bin", "python");
  if (!(await exists(program))) {
    if (!(await runToEnd("python3", ["-m", "venv", folder], { timeoutMs: 60_000 })))
      throw new Error("python3 with venv is not here");
    const pip = join(folder, "bin", "pip");
    if (!(await runToEnd(pip, ["install", ...packages], { timeoutMs: 400_000 }))) {
      await rm(folder, { recursive: true, force: true });
      throw new Error("pip cannot install it here");
    }
  }
  const child = spawn(program, [join(import.meta.dirname, file)], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    name,
    async ask(sql) {
      child.stdin.write(`${JSON.stringify(sql)}\n`);
      const line = await lines.next();
      if (line.done) throw new Error(`the program of ${name} ended`);
      return JSON.parse(line.value) as Answer;
    },
    async close() {
      child.stdin.end();
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}
