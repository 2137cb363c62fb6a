import { join } from "node:path";
import { PipelineError } from "../lib/errors.ts";
import type { InputValues } from "../lib/inputs.ts";
import { readManifest } from "../lib/lake/manifest.ts";
import { withPlace } from "../lib/open-place.ts";
import { toPlace } from "../lib/place-inputs.ts";
import { readRawTables } from "../lib/project/sources.ts";
import { countNoun } from "../lib/report/format.ts";
import type { LoadPart } from "../lib/report/parts.ts";
import type { PartitionOutcome } from "../lib/report/results.ts";
import type { Runner } from "../lib/runner.ts";
import { isLeftOut, originOf, parseSourceChoice } from "../lib/sources/origin.ts";
import { runStep } from "../lib/step.ts";
import type { INPUTS } from "./inputs.ts";
import { loadYear, makeMissing, nameYear } from "./load.ts";

/** Loads a year from the lake as an action. Fails where the lake has nothing of it. */
export async function loadStep(
  inputs: InputValues<typeof INPUTS>,
  runner: Runner,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const { out, year } = inputs;
  const choice = parseSourceChoice(inputs.source, "source:");
  const empty = { step: "load", year, partitions: [] } as const;
  runner.onCancel(() => "A partition holds its old file or its new one; the next run goes on.");
  await runStep<LoadPart>({ runner, out, empty }, async () => {
    const place = toPlace(inputs);
    const { energy, factors, others } = await readRawTables(inputs["project-dir"]);
    const opening = {
      // Jobs of a matrix have one name, and their years tell them apart.
      step: `load ${year}`,
      out,
      database: join(out, "warehouse.duckdb"),
      threads: 1,
      env,
      dataset: nameYear(energy, year),
      onWait: (message: string) => runner.log(`Waiting: ${message}`),
    };
    const partitions = await withPlace(place, opening, async ({ lake, warehouse }) => {
      const manifest = await readManifest(lake, year);
      if (manifest.files.length === 0) throw nothingThere(year);
      await makeMissing(
        others.filter((table) => isLeftOut(choice, table.name)),
        year,
        warehouse,
      );
      return loadYear({
        manifest,
        tables: [
          { definition: energy, origin: originOf(choice, "energy") },
          { definition: factors, origin: originOf(choice, "factors") },
          ...others.map((definition) => ({
            definition,
            origin: originOf(choice, definition.name),
          })),
        ],
        lake,
        warehouse,
        onPartition: (outcome) => runner.log(tellPartition(outcome)),
      });
    });
    const unchanged = partitions.filter(({ status }) => status === "unchanged").length;
    runner.setOutput("partitions", partitions.length);
    runner.setOutput("loaded", partitions.length - unchanged);
    runner.setOutput("unchanged", unchanged);
    return { step: "load", year, partitions, problems: [], notes: [] };
  });
}

function nothingThere(year: number): PipelineError {
  return new PipelineError(`The lake has no files of ${year}.`, {
    code: "lake",
    remedy: "Let the extract action bring them there first, into the same bucket or folder.",
  });
}

function tellPartition({ table, partition, status, rowCount }: PartitionOutcome): string {
  return `${table} ${partition}: ${status}, ${countNoun(rowCount, "row")}`;
}
