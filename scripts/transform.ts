import { parseArguments, readHelp } from "./transform/arguments.ts";
import type { TransformArguments } from "./transform/arguments.ts";
import type { CommandName } from "./transform/options.ts";
import { runMain } from "./run-main.ts";

/** Each loads only what it needs: some answer in the time that others take to load. */
const COMMANDS: Readonly<Record<CommandName, (given: TransformArguments) => Promise<number>>> = {
  build: async (given) => (await import("./transform/run.ts")).runCommand(given, "build"),
  run: async (given) => (await import("./transform/run.ts")).runCommand(given, "run"),
  seed: async (given) => (await import("./transform/run.ts")).runCommand(given, "seed"),
  test: async (given) => (await import("./transform/run.ts")).runCommand(given, "test"),
  retry: async (given) => (await import("./transform/retry.ts")).retry(given),
  plan: async (given) => (await import("./transform/plan.ts")).showPlan(given),
  ls: async (given) => (await import("./transform/list.ts")).listNodes(given),
  compile: async (given) => (await import("./transform/compile.ts")).compileNodes(given),
  lineage: async (given) => (await import("./transform/lineage.ts")).showLineage(given),
  freshness: async (given) => (await import("./transform/freshness.ts")).showFreshness(given),
  diff: async (given) => (await import("./transform/diff.ts")).showDifferences(given),
  "drop-preview": async (given) =>
    (await import("./transform/drop-preview.ts")).dropPreviews(given),
  clean: async (given) => (await import("./transform/clean.ts")).cleanTarget(given),
};

void runMain(async () => {
  const args = process.argv.slice(2);
  const help = readHelp(args);
  if (help === undefined) {
    const given = parseArguments(args);
    return COMMANDS[given.command](given);
  }
  console.log(help);
  return 0;
});
