import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, matchesGlob, relative, resolve } from "node:path";
import type { Permissions } from "./workflow.ts";
import type { World } from "./world.ts";

/** What a stand-in knows of the step that uses it. */
export interface StandInContext {
  readonly world: World;
  readonly inputs: Readonly<Record<string, string>>;
  readonly workspace: string;
  readonly sha: string;
  readonly runId: number;
  readonly permissions: Permissions;
}

/** What it leaves: outputs, and environment for later steps. */
export interface StandInResult {
  readonly outputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly log?: string;
}

type StandIn = (context: StandInContext) => StandInResult;

/** Outside actions by name, doing on this machine what the workflows want of them. Errors fail the step. */
export const STAND_INS: Readonly<Record<string, StandIn>> = {
  "actions/checkout": checkOut,
  "actions/setup-node": () => ({}),
  "actions/upload-artifact": upload,
  "actions/download-artifact": download,
  "google-github-actions/auth": signIn,
  "actions/configure-pages": () => ({}),
  "actions/upload-pages-artifact": (context) =>
    upload({ ...context, inputs: { name: "github-pages", path: context.inputs["path"]! } }),
  "actions/deploy-pages": deployPages,
};

function checkOut({ inputs, sha, workspace, world }: StandInContext): StandInResult {
  const folder = join(workspace, inputs["path"] ?? "");
  const git = (...args: string[]): void =>
    void execFileSync("git", ["-C", folder, ...args], { stdio: "pipe" });
  mkdirSync(folder, { recursive: true });
  git("init", "--quiet");
  git(
    "fetch",
    "--quiet",
    `--depth=${inputs["fetch-depth"] ?? 1}`,
    `file://${world.repository}`,
    inputs["ref"] ?? sha,
  );
  git("-c", "advice.detachedHead=false", "checkout", "--quiet", "--force", "FETCH_HEAD");
  return {};
}

/** Leaves the file that Application Default Credentials read, where the job may ask for a token. */
function signIn({ inputs, permissions, workspace }: StandInContext): StandInResult {
  if (permissions["id-token"] !== "write") {
    throw new Error("the job may not ask for an identity token: permission id-token is missing");
  }
  const missing = ["workload_identity_provider", "service_account"].filter((name) => !inputs[name]);
  if (missing.length > 0) throw new Error(`${missing.join(" and ")} must be given`);
  const path = join(workspace, "gha-creds-0123456789abcdef.json");
  writeFileSync(path, JSON.stringify({ type: "external_account" }));
  return { env: { GOOGLE_APPLICATION_CREDENTIALS: path, GCP_PROJECT: inputs["project_id"] ?? "" } };
}

function artifactsOf(world: World, runId: number | string): string {
  return join(world.folder, "artifacts", String(runId));
}

function upload({ inputs, runId, workspace, world }: StandInContext): StandInResult {
  const { name = "artifact", path = "" } = inputs;
  const target = join(artifactsOf(world, runId), name);
  const found = path
    .split("\n")
    .map((line) => resolve(workspace, line.trim()))
    .filter((each) => each !== workspace && existsSync(each));
  if (found.length === 0) {
    if (inputs["if-no-files-found"] === "ignore") return {};
    if (inputs["if-no-files-found"] === "error") throw new Error(`no files at ${path}`);
    return { log: `No files were found at ${path}` };
  }
  if (existsSync(target) && inputs["overwrite"] !== "true") {
    throw new Error(`an artifact named ${name} is there already`);
  }
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const each of found) {
    const isFolder = statSync(each).isDirectory();
    cpSync(each, isFolder ? target : join(target, basename(each)), { recursive: true });
  }
  return {};
}

function download({ inputs, permissions, runId, workspace, world }: StandInContext): StandInResult {
  const other = inputs["run-id"];
  if (other !== undefined && permissions["actions"] !== "read") {
    throw new Error("Resource not accessible by integration: permission actions is missing");
  }
  const folder = artifactsOf(world, other ?? runId);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const target = resolve(workspace, inputs["path"] ?? ".");
  const { name, pattern } = inputs;
  if (name !== undefined) {
    if (!names.includes(name)) throw new Error(`Artifact not found for name: ${name}`);
    cpSync(join(folder, name), target, { recursive: true });
    return {};
  }
  const matching = names.filter((one) => matchesGlob(one, pattern ?? "*"));
  // A single one gets no folder of its own: https://github.com/actions/download-artifact/issues/419
  const isFlat = inputs["merge-multiple"] === "true" || matching.length === 1;
  for (const each of matching) {
    const place = isFlat ? target : join(target, each);
    cpSync(join(folder, each), place, { recursive: true });
  }
  return { log: `Downloaded to ${relative(dirname(target), target)}` };
}

function deployPages({ permissions, runId, world }: StandInContext): StandInResult {
  if (permissions["pages"] !== "write" || permissions["id-token"] !== "write") {
    throw new Error("Resource not accessible by integration: permission pages is missing");
  }
  const site = join(world.folder, "pages");
  cpSync(join(artifactsOf(world, runId), "github-pages"), site, { recursive: true });
  return { outputs: { page_url: "https://example.github.io/" } };
}
