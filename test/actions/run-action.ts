import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readAction } from "../../scripts/build/reference.ts";
import { readCommands, readPairs } from "../workflows/harness/commands.ts";
import type { Annotation } from "../workflows/harness/commands.ts";
import { openBundles } from "./bundles.ts";

const ROOT = resolve(import.meta.dirname, "../..");

export interface Ended {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  /** Commands that no honest step gives. */
  readonly strange: readonly string[];
}

/**
 * Runs an action's bundle as the runner does: a process of its own, inputs with the defaults of
 * action.yml, files for outputs, environment and summary. `cwd` is the workspace.
 */
export async function runAction(
  name: string,
  options: {
    readonly cwd: string;
    readonly inputs?: Readonly<Record<string, string>>;
    readonly env?: Readonly<Record<string, string>>;
    /** Sees the process while it runs. */
    readonly onLog?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
  },
): Promise<Ended> {
  const { env = {} } = options;
  const { inputs } = await readAction(ROOT, name);
  const given = Object.fromEntries(
    Object.entries(inputs).map(([input, { default: value = "" }]) => [
      `INPUT_${input.toUpperCase()}`,
      options.inputs?.[input] ?? value,
    ]),
  );
  const bundle = join(await openBundles(), `${name}.js`);
  return runProcess(bundle, { ...options, env: { ...given, ...env } });
}

/** Runs a file as the runner runs an action's, with nothing in its environment but what is given. */
export async function runProcess(
  main: string,
  options: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
    readonly onLog?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
  },
): Promise<Ended> {
  const folder = await mkdtemp(join(tmpdir(), "action-files-"));
  const files: Record<string, string> = {};
  for (const file of ["OUTPUT", "ENV", "PATH", "STATE", "STEP_SUMMARY"]) {
    files[`GITHUB_${file}`] = join(folder, file.toLowerCase());
    await writeFile(join(folder, file.toLowerCase()), "");
  }
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [main], {
    cwd: options.cwd,
    env: { PATH, HOME, CI: "true", GITHUB_ACTIONS: "true", ...files, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      log += text;
      options.onLog?.(text, (signal) => child.kill(signal));
    });
  }
  const [code] = (await once(child, "close")) as [number | null];
  const { annotations, masks, others, outputs: spoken } = readCommands(log);
  const ended = {
    code,
    log,
    annotations,
    masks,
    strange: [...others.filter((other) => other !== "add-mask"), ...Object.keys(spoken)],
    outputs: readPairs(files["GITHUB_OUTPUT"]!),
    summary: await readFile(files["GITHUB_STEP_SUMMARY"]!, "utf8"),
  };
  await rm(folder, { recursive: true, force: true });
  return ended;
}
