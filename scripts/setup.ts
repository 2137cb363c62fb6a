/** Makes what the pipeline needs in Google Cloud and on GitHub, and undoes it. */
import { resolve } from "node:path";
import { HELP, parseArguments } from "./setup/arguments.ts";
import type { SetupArguments, SetupOptions } from "./setup/arguments.ts";
import { ask } from "./setup/command.ts";
import { confirm } from "./setup/confirm.ts";
import { execute } from "./setup/execute.ts";
import { look } from "./setup/look.ts";
import type { Facts } from "./setup/look.ts";
import { planBackfill, planDestroy, planSetup, UNKNOWN_FACTS } from "./setup/plan.ts";
import {
  COST,
  renderEnd,
  renderLooks,
  renderLoss,
  renderMissing,
  renderSteps,
} from "./setup/render.ts";
import { printProblem, runMain, toPrintable } from "./run-main.ts";

process.chdir(resolve(import.meta.dirname, ".."));

void runMain(async () => {
  const today = new Date().toISOString().slice(0, 10);
  const given = parseArguments(process.argv.slice(2), today);
  if (given === undefined) {
    console.log(HELP);
    return 0;
  }
  if (given.dryRun) {
    printPlan(given);
    return 0;
  }
  console.log("Looking at what is there …");
  const { missing, facts, token } = await look(given.options);
  if (facts === undefined) {
    console.error(toPrintable(renderMissing(missing)));
    console.error("Nothing was changed.");
    return 1;
  }
  return given.destroy ? destroy(given.options, facts, token) : setUp(given, facts, token);
});

function printPlan({ options, destroy: isDestroy }: SetupArguments): void {
  const steps = isDestroy
    ? planDestroy(options, { ...UNKNOWN_FACTS, hasState: true })
    : [...planSetup(options, UNKNOWN_FACTS), ...planBackfill(options, UNKNOWN_FACTS)];
  console.log(renderLooks(options));
  console.log(
    isDestroy ? "\nThen, once you have typed the project's id:" : "\nThen, if you agree:",
  );
  console.log(renderSteps(steps));
  console.log(`\n${isDestroy ? renderLoss(options) : COST}\n\nNothing was run.`);
}

async function setUp(
  { options, yes }: SetupArguments,
  facts: Facts,
  token: string | undefined,
): Promise<number> {
  // Without its variables a run on GitHub would have nowhere to go.
  const backfill = options.manageGithub ? planBackfill(options, facts) : [];
  const steps = [...planSetup(options, facts), ...backfill];
  console.log(`This is going to be done:\n${renderSteps(steps)}\n\n${COST}\n`);
  if (!yes && !/^y(es)?$/i.test(await confirm("Go on? [y/N] "))) {
    printProblem({ message: "Nothing was changed.", remedy: "Answer y, or give --yes, to go on." });
    return 1;
  }
  await execute(steps, token);
  const { commands, table } = await readOutputs();
  if (commands.length > 0) {
    const first = planBackfill(options, facts).map(({ command }) => command.args.join(" "));
    console.log("\nWhoever administers the repository sets its variables so:");
    for (const line of [...commands, ...first.map((args) => `gh ${args}`)]) {
      console.log(`  ${toPrintable(line)}`);
    }
  }
  console.log(`\n${toPrintable(renderEnd(options, table))}`);
  return 0;
}

async function destroy(
  options: SetupOptions,
  facts: Facts,
  token: string | undefined,
): Promise<number> {
  if (!facts.hasState) {
    console.log(`There is no state of a setup in ${options.project}: nothing to delete.`);
    return 0;
  }
  const steps = planDestroy(options, facts);
  console.log(`This is going to be done:\n${renderSteps(steps)}\n\n${renderLoss(options)}\n`);
  if ((await confirm(`Type ${options.project} to delete it all: `)) !== options.project) {
    printProblem({
      message: "Nothing was deleted.",
      remedy: `Type the project's id, ${options.project}, to delete it all.`,
    });
    return 1;
  }
  await execute(steps, token);
  console.log(`\nAll that a setup made in ${options.project} is deleted.`);
  return 0;
}

/** What Terraform says of what it made. */
async function readOutputs(): Promise<{ commands: readonly string[]; table?: string }> {
  const args = ["-chdir=terraform", "output", "-json"];
  const answer = await ask({ program: "terraform", args });
  if (answer.kind !== "answer") return { commands: [] };
  const { commands, table } = JSON.parse(answer.text) as {
    commands?: { value: string[] };
    table?: { value: string };
  };
  return { commands: commands?.value ?? [], ...(table && { table: table.value }) };
}
