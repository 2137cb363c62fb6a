import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a stand-in answers to arguments that begin so, after what it would print. */
export interface Reply {
  readonly to: string;
  readonly stdout?: string;
  readonly stderr?: string;
  readonly code?: number;
  /** Whether it goes on until it is interrupted, as Terraform may for minutes. */
  readonly isLong?: boolean;
}

/** A call as a stand-in saw it. */
export interface Call {
  readonly program: string;
  readonly args: readonly string[];
  /** The token in its environment, or nothing. */
  readonly token?: string;
}

/** Real programs under the names of others, which write down what they are asked. */
export interface StandIns {
  /** The folder that holds them, for PATH. */
  readonly folder: string;
  calls(): Promise<Call[]>;
  close(): Promise<void>;
}

/**
 * Puts programs of these names into a folder of their own. Of two replies that fit, the earlier is
 * given; where none fits, the program ends well and says nothing.
 */
export async function openStandIns(
  replies: Readonly<Record<string, readonly Reply[]>>,
): Promise<StandIns> {
  const folder = await mkdtemp(join(tmpdir(), "stand-ins-"));
  const log = join(folder, "calls.jsonl");
  await writeFile(log, "");
  for (const [program, answers] of Object.entries(replies)) {
    const file = join(folder, program);
    await writeFile(file, renderProgram(program, answers, log));
    await chmod(file, 0o755);
  }
  return {
    folder,
    async calls() {
      const lines = (await readFile(log, "utf8")).split("\n").filter((line) => line !== "");
      return lines.map((line) => JSON.parse(line) as Call);
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

function renderProgram(program: string, answers: readonly Reply[], log: string): string {
  return `#!${process.execPath}
const { appendFileSync } = require("node:fs");
const args = process.argv.slice(2);
const call = { program: ${JSON.stringify(program)}, args, token: process.env.GITHUB_TOKEN };
appendFileSync(${JSON.stringify(log)}, JSON.stringify(call) + "\\n");
const line = args.join(" ");
const reply = ${JSON.stringify(answers)}.find(({ to }) => line.startsWith(to));
if (reply?.stdout) process.stdout.write(reply.stdout + "\\n");
if (reply?.stderr) process.stderr.write(reply.stderr + "\\n");
process.exitCode = reply?.code ?? 0;
if (reply?.isLong) {
  const timer = setInterval(() => {}, 1000);
  process.on("SIGINT", () => {
    process.stdout.write("ended in order\\n");
    process.exitCode = 1;
    clearInterval(timer);
  });
  process.stdout.write("at it\\n");
}
`;
}
