import { join } from "node:path";
import type { InputValues } from "../lib/inputs.ts";
import { openDirectory, writeFileAtomically } from "../lib/lake/local.ts";
import { holdManifest } from "../lib/lake/manifest.ts";
import { listFullMonths } from "../lib/months.ts";
import { openLake } from "../lib/open-place.ts";
import { resultsFolder } from "../lib/part-files.ts";
import { toPlace } from "../lib/place-inputs.ts";
import { readRawTables } from "../lib/project/sources.ts";
import { countNoun, formatBytes, formatDuration } from "../lib/report/format.ts";
import type { ExtractPart } from "../lib/report/parts.ts";
import type { FileOutcome } from "../lib/report/results.ts";
import type { Runner } from "../lib/runner.ts";
import { breakCircuit } from "../lib/sources/circuit-breaker.ts";
import { createFetcher, type Retry } from "../lib/sources/http.ts";
import { listSecrets, parseSourceChoice } from "../lib/sources/origin.ts";
import { runStep } from "../lib/step.ts";
import { assessFiles, findProblems, type Wording } from "./assess.ts";
import { extractYear } from "./extract.ts";
import type { INPUTS } from "./inputs.ts";
import { openSources, tellLeftOut, type StartedPublisher } from "./open-sources.ts";
import { collectRejects } from "./rejects.ts";
import { openYearCache } from "./open-year-cache.ts";

/** What the step needs of the world besides lake and publishers. */
export interface ExtractEffects {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `YYYY-MM-DD`: months that have not ended by then are not asked for. */
  readonly today: string;
  readonly startSample: () => Promise<StartedPublisher>;
}

const WORDING: Wording = {
  asked: "the inputs source and year",
  elsewhere: "another bucket or folder",
  share: "max-reject-share",
  rejects: "rejects-<year>.csv in the step's results",
};

/**
 * Brings a year into the lake as an action. A file that cannot be had or read, or too many rejects,
 * fails the step after all other files were taken in.
 */
export async function extractStep(
  inputs: InputValues<typeof INPUTS>,
  runner: Runner,
  effects: ExtractEffects,
): Promise<void> {
  const { out, year } = inputs;
  const choice = parseSourceChoice(inputs.source, "source:");
  for (const secret of listSecrets(choice)) runner.mask(secret);
  const empty = { step: "extract", year, files: [] } as const;
  runner.onCancel(() => "What is in the lake already is not fetched again by the next run.");
  await runStep<ExtractPart>({ runner, out, empty }, async () => {
    const lake = await openLake(toPlace(inputs), { out, env: effects.env });
    const tables = await readRawTables(inputs["project-dir"]);
    const sources = await openSources({ choice, tables, startSample: effects.startSample });
    try {
      const { energy, factors, others } = sources;
      const origins = [energy, factors, ...others].map(({ origin }) => origin);
      const kept = await openYearCache(inputs, runner, {
        lake,
        origins,
        isSecret: listSecrets(choice).length > 0,
      });
      const before = await holdManifest(lake, year);
      const files = await extractYear({
        year,
        months: listFullMonths(year, effects.today),
        tables,
        sources,
        lake,
        fetcher: breakCircuit(createFetcher({ onRetry: (retry) => runner.log(tellRetry(retry)) })),
        now: () => new Date(),
        onFile: (file) => runner.log(tellFile(file)),
      });
      const after = await holdManifest(lake, year);
      setOutputs(runner, files, after.version !== before.version);
      const path = join(resultsFolder(out), `rejects-${year}.csv`);
      await openDirectory(resultsFolder(out));
      await writeFileAtomically(path, await collectRejects(lake, [year]));
      const notes = await kept.save();
      const assessed = await assessFiles(files, { sources, tables, lake, wording: WORDING });
      const found = findProblems(files, {
        maxRejectShare: inputs["max-reject-share"],
        wording: WORDING,
      });
      return {
        step: "extract",
        year,
        files,
        problems: [...assessed.problems, ...found],
        notes: [...tellLeftOut(sources.leftOut, "source:"), ...notes, ...assessed.notes],
      };
    } finally {
      await sources.close();
    }
  });
}

function setOutputs(runner: Runner, files: readonly FileOutcome[], isChanged: boolean): void {
  const sum = (of: "rowCount" | "rejectCount"): number =>
    files.reduce((total, file) => total + file[of], 0);
  runner.setOutput("files", files.length);
  runner.setOutput("rows", sum("rowCount"));
  runner.setOutput("rejects", sum("rejectCount"));
  runner.setOutput("unchanged", files.filter(({ status }) => status === "unchanged").length);
  runner.setOutput("changed", isChanged);
}

function tellFile({ file, status, rowCount, rejectCount, bytes, message }: FileOutcome): string {
  const parts = [
    ...(status === "absent" ? [] : [countNoun(rowCount, "row")]),
    ...(rejectCount > 0 ? [countNoun(rejectCount, "reject")] : []),
    ...(bytes > 0 ? [formatBytes(bytes)] : []),
    ...(message === undefined ? [] : [message]),
  ];
  return [`${file}: ${status}`, ...parts].join(", ");
}

function tellRetry({ attempt, reason, url, waitMs }: Retry): string {
  const { host } = new URL(url);
  return `Try ${attempt} failed: ${host} ${reason}; again in ${formatDuration(waitMs)}`;
}
