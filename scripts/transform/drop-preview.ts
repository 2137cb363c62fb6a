import { withPlace } from "../../actions/lib/open-place.ts";
import type { Opened, OpeningOptions } from "../../actions/lib/open-place.ts";
import { namePreview } from "../../actions/lib/warehouse/previews.ts";
import type { Preview } from "../../actions/lib/warehouse/previews.ts";
import { printWaiting } from "../run-main.ts";
import { checkDatabase } from "../warehouse/look.ts";
import type { TransformArguments } from "./arguments.ts";

/**
 * Drops the datasets of one preview, or of all whose pull requests are open no more, and says which
 * they were. A run that builds one of them is waited for.
 */
export async function dropPreviews(given: TransformArguments): Promise<number> {
  const { dataset, dropping, isQuiet } = given;
  if (dropping === undefined) throw new Error("nothing was asked to be dropped");
  const { which, isDryRun } = dropping;
  await checkDatabase(given);
  const found = await open(given, undefined, ({ warehouse }) => warehouse.listPreviews(dataset));
  const dropped = found.filter(({ number }) =>
    "number" in which ? number === which.number : !which.keep.includes(number),
  );
  const say = (line: string) => {
    if (!isQuiet) console.log(line);
  };
  if (dropped.length === 0) say(`There is no such preview of ${dataset}.`);
  for (const [number, datasets] of Map.groupBy(dropped, (one) => one.number)) {
    if (isDryRun) for (const one of datasets) say(`Would drop ${one.dataset}`);
    else await drop(given, { number, datasets, say });
  }
  return 0;
}

async function drop(
  given: TransformArguments,
  options: {
    readonly number: number;
    readonly datasets: readonly Preview[];
    readonly say: (line: string) => void;
  },
): Promise<void> {
  const { number, datasets, say } = options;
  const preview = namePreview(given.dataset, number);
  await open(given, preview, async ({ warehouse }) => {
    for (const one of datasets) {
      await warehouse.dropPreview(one);
      say(`Dropped ${one.dataset}`);
    }
  });
}

/** A preview that is named is nobody else's meanwhile. */
function open<Result>(
  { database, place, targetPath: out, threads }: TransformArguments,
  preview: Preview | undefined,
  work: (opened: Opened) => Promise<Result>,
): Promise<Result> {
  const opening: OpeningOptions = {
    step: "drop-preview",
    out,
    database,
    threads,
    env: process.env,
    dataset: preview?.dataset,
    preview,
    onWait: printWaiting,
  };
  return withPlace(place, opening, work);
}
