import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { StartingEvent, World } from "../harness/world.ts";
import { type ActJob, readLog } from "./read-log.ts";

const STAND_IN = resolve(import.meta.dirname, "stand-in");
const STAND_INS = resolve(import.meta.dirname, "../harness/stand-ins.ts");
/** Of more than any job asks, as act has one token for all of them. */
const PERMISSIONS = { contents: "read", issues: "write", "pull-requests": "write" };
/** Properties that GitHub has and act does not know yet. */
const UNKNOWN = /^ *queue: max\n/gm;

let lastRunId = 5000;

/**
 * Has act run a workflow of a scenario's repository, on this machine and without Docker: outside
 * actions do what the harness's stand-ins do. `act` is the program's path.
 */
export async function runAct(
  act: string,
  world: World,
  { file, event }: { readonly file: string; readonly event: StartingEvent },
): Promise<ActJob[]> {
  const runId = (lastRunId += 1);
  const checkout = checkOut(world, { commit: event.sha, runId });
  const eventPath = join(world.folder, `act-event-${runId}.json`);
  writeFileSync(eventPath, JSON.stringify(event.payload));
  const env = {
    ...world.env,
    ACT_STAND_INS: STAND_INS,
    ACT_WORLD: world.folder,
    GITHUB_API_URL: world.apiUrl,
    GITHUB_REPOSITORY: world.name,
    GITHUB_RUN_ID: String(runId),
  };
  const token = event.isUntrusted ? "none" : world.mintToken(PERMISSIONS);
  const options = {
    "--workflows": `.github/workflows/${file}`,
    "--eventpath": eventPath,
    "--platform": "ubuntu-24.04=-self-hosted",
    "--action-cache-path": join(world.folder, "act-cache"),
    "--secret": `GITHUB_TOKEN=${token}`,
  };
  const flags = ["--json", "--use-new-action-cache", "--action-offline-mode", "--no-cache-server"];
  const args = [
    event.name,
    ...flags,
    ...Object.entries(options).flat(),
    ...repeat("--var", world.vars),
    ...repeat("--env", env),
    ...repeat("--input", event.inputs ?? {}),
    ...listOutsideActions(checkout).flatMap((use) => ["--local-repository", `${use}=${STAND_IN}`]),
  ];
  const path = [join(world.folder, "bin"), dirname(process.execPath), process.env["PATH"]];
  const child = spawn(act, args, {
    cwd: checkout,
    env: { PATH: path.join(":"), HOME: world.folder, XDG_CACHE_HOME: world.folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  }
  await once(child, "close");
  return readLog(Buffer.concat(chunks).toString("utf8"));
}

/** A clone at a commit, where act finds the workflows, and which it takes for the checkout of jobs. */
function checkOut(world: World, { commit, runId }: { commit: string; runId: number }): string {
  const folder = join(world.folder, `act-${runId}`);
  const git = (...args: string[]): void => void execFileSync("git", args, { stdio: "pipe" });
  git("clone", "--quiet", "--no-checkout", world.repository, folder);
  git("-C", folder, "fetch", "--quiet", "origin", commit);
  git("-C", folder, "checkout", "--quiet", "--detach", commit);
  for (const path of listWorkflows(folder)) {
    writeFileSync(path, readFileSync(path, "utf8").replaceAll(UNKNOWN, ""));
  }
  return folder;
}

function listWorkflows(folder: string): string[] {
  const workflows = join(folder, ".github/workflows");
  return readdirSync(workflows).map((name) => join(workflows, name));
}

/** Each `owner/name@commit` that steps use. */
function listOutsideActions(folder: string): string[] {
  const texts = listWorkflows(folder).map((path) => readFileSync(path, "utf8"));
  const found = texts.flatMap((text) => text.match(/(?<=uses: )[\w-]+\/[\w-]+@\w+/g) ?? []);
  return [...new Set(found)];
}

function repeat(option: string, values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`]);
}
