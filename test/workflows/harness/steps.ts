import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCommands, readPairs } from "./commands.ts";
import { type Contexts, fill, fillText, isWanted, type Status } from "./expressions.ts";
import { STAND_INS } from "./stand-ins.ts";
import { type Permissions, readAction, type Step } from "./workflow.ts";
import type { Result, StepResult, World } from "./world.ts";

/** A job under way: where it works, and what its steps have left so far. */
export interface JobState {
  readonly world: World;
  readonly workspace: string;
  readonly temp: string;
  readonly sha: string;
  readonly runId: number;
  readonly permissions: Permissions;
  /** All contexts but `env` and `steps`, which grow. */
  readonly contexts: Contexts;
  /** `GITHUB_*`, `RUNNER_*` and the like. */
  readonly runnerEnv: Readonly<Record<string, string>>;
  readonly env: Record<string, string>;
  readonly path: string[];
  readonly steps: Record<
    string,
    { outputs: Record<string, string>; outcome: Result; conclusion: Result }
  >;
  result: "success" | "failure";
}

interface Ending {
  readonly isOk: boolean;
  readonly log: string;
  readonly outputs: Record<string, string>;
  readonly summary: string;
}

/** Runs a step if it is wanted, and writes what it left into the job's state. */
export async function runStep(step: Step, job: JobState): Promise<StepResult> {
  const contexts = { ...job.contexts, env: job.env, steps: job.steps };
  const name = fillText(step.name ?? step.uses ?? step.run?.split("\n")[0] ?? "", contexts);
  const status: Status = {
    isSuccess: job.result === "success",
    isFailure: job.result === "failure",
    isCancelled: false,
  };
  const isRun = isWanted(step.if, contexts, status);
  const ending = isRun
    ? await (step.uses === undefined ? runScript(step, job) : runAction(step, job))
    : undefined;
  const commands = readCommands(ending?.log ?? "");
  const outcome = ending === undefined ? "skipped" : ending.isOk ? "success" : "failure";
  const isForgiven = fill(step["continue-on-error"], contexts) === true;
  const conclusion = outcome === "failure" && isForgiven ? "success" : outcome;
  const outputs = { ...commands.outputs, ...ending?.outputs };
  if (conclusion === "failure") job.result = "failure";
  if (step.id !== undefined) job.steps[step.id] = { outputs, outcome, conclusion };
  return {
    name,
    outcome,
    conclusion,
    outputs,
    summary: ending?.summary ?? "",
    log: ending?.log ?? "",
    annotations: commands.annotations,
    strange: [
      ...commands.others,
      ...Object.keys(commands.outputs).map((each) => `set-output ${each}`),
    ],
  };
}

function fillAll(values: Step["with"], contexts: Contexts): Record<string, string> {
  const filled = Object.entries(values ?? {}).map(([name, value]) => [
    name,
    fillText(value, contexts),
  ]);
  return Object.fromEntries(filled);
}

/** A `run:` step, by bash as the runner calls it. */
async function runScript(step: Step, job: JobState): Promise<Ending> {
  const contexts = { ...job.contexts, env: job.env, steps: job.steps };
  const script = join(mkdtempSync(join(job.temp, "script-")), "script.sh");
  writeFileSync(script, fillText(step.run, contexts));
  const flags = step.shell === "bash" ? ["--noprofile", "--norc", "-eo", "pipefail"] : ["-e"];
  return runProcess("bash", [...flags, script], { job, env: fillAll(step.env, contexts) });
}

/** An action of this repository in a process of its own, or the stand-in of somebody else's. */
async function runAction(step: Step, job: JobState): Promise<Ending> {
  const contexts = { ...job.contexts, env: job.env, steps: job.steps };
  const given = fillAll(step.with, contexts);
  const env = fillAll(step.env, contexts);
  if (!step.uses!.startsWith("./")) return standIn(step.uses!.split("@")[0]!, given, job);
  const action = await readAction(job.workspace, step.uses!);
  const inputs: Record<string, string> = {};
  for (const [name, { default: value = "" }] of Object.entries(action.inputs)) {
    inputs[name] = given[name] ?? fillText(value, contexts);
  }
  for (const [name, value] of Object.entries(inputs)) {
    env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] = value;
  }
  const main = join(job.workspace, step.uses!, action.runs.main);
  return runProcess(process.execPath, [main], { job, env });
}

function standIn(name: string, inputs: Record<string, string>, job: JobState): Ending {
  const stand = STAND_INS[name];
  if (stand === undefined) throw new Error(`The harness has no stand-in for ${name}`);
  try {
    const { env = {}, log = "", outputs = {} } = stand({ ...job, inputs });
    Object.assign(job.env, env);
    return { isOk: true, log, outputs, summary: "" };
  } catch (error) {
    const log = `::error::${(error as Error).message}`;
    return { isOk: false, log, outputs: {}, summary: "" };
  }
}

async function runProcess(
  command: string,
  args: readonly string[],
  { job, env }: { readonly job: JobState; readonly env: Readonly<Record<string, string>> },
): Promise<Ending> {
  const folder = mkdtempSync(join(job.temp, "files-"));
  const files = Object.fromEntries(
    ["OUTPUT", "ENV", "PATH", "STATE", "STEP_SUMMARY"].map((name) => {
      const path = join(folder, name.toLowerCase());
      writeFileSync(path, "");
      return [`GITHUB_${name}`, path];
    }),
  );
  const path = [...job.path, job.runnerEnv["PATH"]].join(":");
  const child = spawn(command, args, {
    cwd: job.workspace,
    env: { ...job.runnerEnv, ...job.env, ...env, ...files, PATH: path },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  }
  const [code] = (await once(child, "close")) as [number | null];
  Object.assign(job.env, readPairs(files["GITHUB_ENV"]!));
  job.path.unshift(...readFileSync(files["GITHUB_PATH"]!, "utf8").split("\n").filter(Boolean));
  return {
    isOk: code === 0,
    log: Buffer.concat(chunks).toString("utf8"),
    outputs: readPairs(files["GITHUB_OUTPUT"]!),
    summary: readFileSync(files["GITHUB_STEP_SUMMARY"]!, "utf8"),
  };
}
