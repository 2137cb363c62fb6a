import { access } from "node:fs/promises";
import { PipelineError } from "../../actions/lib/errors.ts";
import { withPlace } from "../../actions/lib/open-place.ts";
import type { WarehousePlace } from "../../actions/lib/open-place.ts";
import { renderBilled } from "../../actions/lib/report/cost.ts";
import type { JobReport } from "../../actions/lib/warehouse/job-report.ts";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { printWaiting } from "../run-main.ts";
import { listenForStop, StoppedError } from "../stop.ts";
import type { TransformArguments } from "../transform/arguments.ts";

export interface LookingOptions {
  readonly place: WarehousePlace;
  readonly database: string;
  readonly threads: number;
  /** Folder of the lake, where that is local. */
  readonly out: string;
  /** The command. */
  readonly step: string;
}

/** A warehouse that is only looked at, and what its jobs have cost so far. */
export interface Looking {
  readonly warehouse: Warehouse;
  readonly reports: readonly JobReport[];
}

/**
 * Opens a warehouse to look at, and closes it after the work; nothing can be written, and nobody is
 * waited for. Throws PipelineError `invalid-input` where there is no file of that name.
 */
export async function lookAt<Result>(
  options: LookingOptions,
  work: (looking: Looking) => Promise<Result>,
): Promise<Result> {
  const { place, database: path, threads, out, step } = options;
  if (place.kind === "bigquery") {
    const { env } = process;
    const opening = { step, out, database: path, threads, env, onWait: printWaiting };
    return withPlace(place, { ...opening, dataset: undefined, readOnly: true }, (opened) =>
      untilStopped(opened, work),
    );
  }
  await checkDatabase(options);
  const warehouse = await openWarehouse({ kind: "duckdb", path, readOnly: true, threads });
  try {
    return await untilStopped({ warehouse, reports: [] }, work);
  } finally {
    await warehouse.close();
  }
}

/** A query that nobody waits for any more is ended: on BigQuery it would go on, and be billed. */
async function untilStopped<Result>(
  looking: Looking,
  work: (looking: Looking) => Promise<Result>,
): Promise<Result> {
  const stop = listenForStop();
  stop.signal.addEventListener("abort", () => {
    looking.warehouse.cancel?.().catch(() => undefined);
  });
  try {
    return await work(looking);
  } catch (error) {
    if (stop.signal.aborted) throw new StoppedError();
    throw error;
  } finally {
    stop.close();
  }
}

/** Throws PipelineError `invalid-input` where the embedded warehouse that is named is not there. */
export async function checkDatabase({
  database,
  place,
}: Pick<LookingOptions, "database" | "place">): Promise<void> {
  if (place.kind !== "duckdb") return;
  await access(database).catch((cause: unknown) => {
    throw new PipelineError(`There is no warehouse at ${database}.`, {
      code: "invalid-input",
      remedy: "Make one with npm run pipeline, or name another with --database FILE.",
      cause,
    });
  });
}

/** Says on standard error, which leaves what a command prints to programs, what BigQuery billed. */
export function tellBilled(
  { isQuiet, place, pricePerTib }: Pick<TransformArguments, "isQuiet" | "place" | "pricePerTib">,
  reports: readonly JobReport[],
): void {
  if (place.kind === "bigquery" && !isQuiet) console.error(renderBilled(reports, pricePerTib));
}
