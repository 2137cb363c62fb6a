import { join, resolve } from "node:path";
import type { Lake } from "../../actions/lib/lake/lake.ts";
import { openLocalLake } from "../../actions/lib/lake/local.ts";
import { readTableDefinitions } from "../../actions/lib/project/sources.ts";
import type { RunResults } from "../../actions/lib/report/results.ts";
import { createFetcher } from "../../actions/lib/sources/http.ts";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { openTargetFolder } from "../../actions/transform/target-folder.ts";
import { runPipeline } from "../../scripts/pipeline/run.ts";

const PROJECT = resolve(import.meta.dirname, "../../transforms");

/**
 * Runs the whole pipeline in this process, on files that `energy` and `factors` name, and hands the
 * warehouse to `ask` before it is closed.
 */
export async function runHere<T>(
  options: {
    readonly out: string;
    readonly years: readonly number[];
    readonly energy: string;
    readonly factors: string;
    /** `content-api` for a sample publisher; `file` unless said. */
    readonly factorsKind?: "content-api" | "file";
    readonly today?: string;
    readonly vars?: Readonly<Record<string, unknown>>;
    /** DuckDB and a lake below `out` unless told; the warehouse is closed. */
    readonly open?: () => Promise<{ readonly lake: Lake; readonly warehouse: Warehouse }>;
  },
  ask: (warehouse: Warehouse, results: RunResults) => Promise<T>,
): Promise<T> {
  const tables = await readTableDefinitions(PROJECT);
  const [energy, factors] = ["energy_consumption", "conversion_factors"].map((name) =>
    tables.find((table) => table.name === name)!,
  );
  const { out, today = "2026-11-23", years, vars = {} } = options;
  const { lake, warehouse } = await (options.open ?? openHere)();
  async function openHere() {
    const path = join(out, "warehouse.duckdb");
    return {
      lake: await openLocalLake(join(out, "lake")),
      warehouse: await openWarehouse({ kind: "duckdb", path }),
    };
  }
  try {
    const results = await runPipeline(
      {
        years,
        today,
        vars,
        projectDir: PROJECT,
        tables: { energy: energy!, factors: factors! },
        sources: {
          energy: { origin: options.energy, template: options.energy, kind: "file" },
          factors: {
            origin: options.factors,
            template: options.factors,
            kind: options.factorsKind ?? "file",
          },
        },
        maxRejectShare: 0.05,
        threads: 2,
        args: {},
      },
      {
        lake,
        warehouse,
        hold: (_, work) => work(),
        folder: openTargetFolder(out),
        fetcher: createFetcher({ maxAttempts: 1 }),
        now: () => new Date(),
        onEvent: () => {},
      },
    );
    return await ask(warehouse, results);
  } finally {
    await warehouse.close();
  }
}
