import { join } from "node:path";
import type { Lake } from "../../actions/lib/lake/lake.ts";
import { writeFileAtomically } from "../../actions/lib/lake/local.ts";
import { renderReport } from "../../actions/lib/report/html.ts";
import type { Page } from "../../actions/lib/report/html-page.ts";
import type { RunResults } from "../../actions/lib/report/results.ts";
import { renderSummary } from "../../actions/lib/report/summary.ts";
import { collectRejects } from "../../actions/extract/rejects.ts";

/** Writes what people look at after a run, each file whole or not at all. */
export async function writeOutputs(
  results: RunResults,
  {
    out,
    lake,
    page,
    write = writeFileAtomically,
  }: {
    readonly out: string;
    readonly lake: Lake;
    /** The report's charts; it has tables alone without. */
    readonly page?: Page | undefined;
    readonly write?: typeof writeFileAtomically;
  },
): Promise<void> {
  await write(join(out, "report.html"), renderReport(results, page));
  await write(join(out, "summary.md"), renderSummary(results));
  await write(join(out, "rejects.csv"), await collectRejects(lake, results.years));
}
