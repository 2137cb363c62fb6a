import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { openWarehouse } from "../../../actions/lib/warehouse/open.ts";

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "transform-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command as people do, on a project and a warehouse of the test's own. */
export function useProject(name: string) {
  const out = join(folder, name);
  const database = join(out, "w.duckdb");
  const run = (projectDir: string | undefined, ...args: string[]): Promise<Ended> => {
    const [command = "", ...rest] = args;
    const settings = [
      ...(projectDir === undefined ? [] : ["--project-dir", projectDir, "--dataset", "shop"]),
      ...(/^(build|run|test|seed|compile|freshness|drop-preview)$/.test(command)
        ? ["--database", database]
        : []),
      "--target-path",
      out,
    ];
    return new Promise((done) => {
      // What a test says comes last, and so goes over these.
      const words = ["scripts/start.mjs", "scripts/transform.ts", command, ...settings, ...rest];
      const child = execFile(process.execPath, words, (_, stdout, stderr) =>
        done({ code: child.exitCode, stdout, stderr }),
      );
    });
  };
  const ask = async (sql: string) => {
    const warehouse = await openWarehouse({ kind: "duckdb", path: database });
    try {
      return await warehouse.query(sql);
    } finally {
      await warehouse.close();
    }
  };
  return { out, run, ask };
}

export const SHOP = {
  "dbt_project.yml": "name: shop\nmodels: { shop: { +materialized: table } }\n",
  "seeds/prices.csv": "id,pence\n1,150\n2,250\n",
  "models/pounds.sql": "select id, pence / 100 as pounds from {{ ref('prices') }}",
  "models/total.sql": "select sum(pounds) as pounds from {{ ref('pounds') }}",
  "models/models.yml":
    "models: [{ name: total, columns: [{ name: pounds, data_tests: [{ dbt_utils.accepted_range: { name: cheap, arguments: { max_value: 5 } } }] }] }]\n",
};
export const readTotal = "select pounds from shop.total";
