import { join } from "node:path";
import { runTransform } from "../../actions/lib/run/transform.ts";
import type { TransformOptions } from "../../actions/lib/run/transform.ts";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { writeProject } from "../project/project-folder.ts";

export type Files = Readonly<Record<string, string>>;

/** Runs of projects, one after the other, in one warehouse. */
export interface Runs {
  readonly folder: string;
  readonly warehouse: Warehouse;
  readonly read: (name: string) => ReturnType<Warehouse["query"]>;
  /** `did` says of what did run what became of it; the rest stood as it was. */
  readonly run: (
    files: Files,
    options?: Partial<TransformOptions>,
  ) => Promise<
    Awaited<ReturnType<typeof runTransform>> & { readonly did: Readonly<Record<string, string>> }
  >;
}

/** Whoever opens it closes the warehouse. */
export async function openRuns(): Promise<Runs> {
  const folder = await writeProject({});
  const warehouse = await openWarehouse({ kind: "duckdb", path: join(folder, "w.duckdb") });
  return {
    folder,
    warehouse,
    read: (name) => warehouse.query(`select * from shop.${name} order by 1`),
    async run(files, options = {}) {
      const projectDir = await writeProject(files);
      const common = { projectDir, warehouse, dataset: "shop", now: () => 0 };
      const results = await runTransform({ ...common, ...options });
      const done = results.nodes.filter(({ isUnchanged }) => isUnchanged !== true);
      const did = Object.fromEntries(done.map(({ name, status }) => [name, status]));
      return { ...results, did };
    },
  };
}

export const names = (did: Readonly<Record<string, string>>): string[] =>
  Object.keys(did).toSorted();
