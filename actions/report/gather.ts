import { access } from "node:fs/promises";
import { join } from "node:path";
import { PipelineError } from "../lib/errors.ts";
import { withPlace } from "../lib/open-place.ts";
import { readParts, resultsFolder } from "../lib/part-files.ts";
import { type PlaceInputs, toPlace } from "../lib/place-inputs.ts";
import { mergeParts } from "../lib/report/parts.ts";
import { withFreshness } from "../lib/report/freshness.ts";
import type { Page } from "../lib/report/html-page.ts";
import type { RunResults } from "../lib/report/results.ts";
import { describeLinks } from "./links.ts";
import { makePage } from "./page.ts";
import { NOTHING, readPublished } from "./published.ts";
import type { Published } from "./published.ts";
import { findTables } from "./tables.ts";
import { findSilentJobs } from "./silent-jobs.ts";

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Puts together what the steps of a run left and the figures that people now read. Figures that
 * cannot be read are a note: a report of a run that failed is wanted all the more.
 */
export async function gatherResults(
  inputs: PlaceInputs & {
    readonly results: string | undefined;
    readonly jobs?: string | undefined;
  },
  { env, now }: { readonly env: Env; readonly now: Date },
): Promise<{ readonly results: RunResults; readonly page: Page | undefined }> {
  const { parts, strange } = await readParts(inputs.results ?? resultsFolder(inputs.out));
  const merged = mergeParts(parts, now);
  const dataset = merged.dataset ?? inputs.dataset;
  const { notes, figures, facts } = await findPublished(inputs, { env, dataset });
  const problems = parts.length === 0 ? [...merged.problems, NO_RESULTS] : merged.problems;
  const links = await describeLinks(inputs, { env, dataset });
  const results = withFreshness({
    ...merged,
    ...figures,
    links,
    problems: [...problems, ...findSilentJobs(inputs.jobs, problems)],
    notes: [
      ...merged.notes,
      ...strange.map((path) => `${path} holds no results of a step and was left out.`),
      ...notes,
    ],
  });
  return { results, page: await makePage(facts, results) };
}

const NO_RESULTS = {
  message: "No step of the run left results.",
  remedy: "See the logs of its jobs for the first that failed.",
};

async function findPublished(
  inputs: PlaceInputs,
  { env, dataset }: { readonly env: Env; readonly dataset: string },
): Promise<Published & { readonly notes: readonly string[] }> {
  const { out } = inputs;
  try {
    const database = join(out, "warehouse.duckdb");
    const place = toPlace(inputs);
    // To open it would make it.
    if (place.kind === "duckdb") await access(database);
    const opening = {
      step: "report",
      out,
      database,
      threads: 2,
      env,
      dataset: undefined,
      onWait: () => undefined,
    };
    return await withPlace(place, opening, async ({ lake, warehouse }) => {
      const tables = await findTables(warehouse, dataset, inputs.dataset);
      return { ...(await readPublished({ lake, warehouse }, dataset, tables)), notes: [] };
    });
  } catch (error) {
    if (!(error instanceof PipelineError) && (error as NodeJS.ErrnoException).code !== "ENOENT") {
      throw error;
    }
    const why = error instanceof PipelineError ? error.message : "there is no warehouse yet.";
    return { ...NOTHING, notes: [`The figures could not be read: ${why}`] };
  }
}
