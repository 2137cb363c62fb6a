// Does what the harness's stand-in of the same name does. act copies this file elsewhere, so it is told
// where that one is, and act knows of no permissions, so it has them all.
import { appendFileSync } from "node:fs";

const { env } = process;
const { STAND_INS } = await import(env.ACT_STAND_INS);
const inputs = Object.entries(env)
  .filter(([name, value]) => name.startsWith("INPUT_") && value !== "")
  .map(([name, value]) => [name.slice("INPUT_".length).toLowerCase(), value]);
const found = STAND_INS[env.GITHUB_ACTION_REPOSITORY]({
  world: { folder: env.ACT_WORLD, repository: env.GITHUB_WORKSPACE },
  inputs: Object.fromEntries(inputs),
  workspace: env.GITHUB_WORKSPACE,
  sha: env.GITHUB_SHA,
  runId: env.GITHUB_RUN_ID,
  permissions: { "id-token": "write", actions: "read", pages: "write" },
});
const append = (file, pairs = {}) => {
  for (const [name, value] of Object.entries(pairs)) appendFileSync(file, `${name}=${value}\n`);
};
append(env.GITHUB_ENV, found.env);
append(env.GITHUB_OUTPUT, found.outputs);
