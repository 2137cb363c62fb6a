import { existsSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBConnection } from "@duckdb/node-api";
import { quote } from "../../actions/lib/googlesql/quote.ts";
import { schedule } from "../../actions/lib/run/schedule.ts";
import { runTransform } from "../../actions/lib/run/transform.ts";
import { registerScripts } from "../../actions/lib/warehouse/duckdb/scripts.ts";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Publication, Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { CREATE_EVENTS, writeBuildProject } from "./generate-build.ts";
import { compare, tellSkipped, toRow } from "./measure.ts";
import type { Bench, BenchRow } from "./measure.ts";
import { Recorder } from "./record.ts";

const WAREHOUSE = "out/warehouse.duckdb";
const THREADS = availableParallelism();
/** One build takes a quarter longer than another, as files grow and are cut on a shared disk. */
const RUNS = 11;

/** Builds, against the same translated statements sent to DuckDB on as many connections. */
export const benchBuild: Bench = async (directory) => {
  const heavy = { projectDir: join(directory, "heavy"), dataset: "heavy" };
  writeBuildProject(heavy.projectDir);
  const made = join(directory, "events.duckdb");
  await makeEvents(made);
  const rows = [await benchProject("60 generated models", heavy, made)];
  if (existsSync(WAREHOUSE)) {
    const own = { projectDir: "transforms", dataset: "carbon_emissions" };
    const copy = join(directory, "own.duckdb");
    await copyFile(WAREHOUSE, copy);
    rows.push(await benchProject("the project in transforms/", own, copy));
  } else {
    tellSkipped("building transforms/", `there is no ${WAREHOUSE}; npm run pipeline makes it`);
  }
  return rows;
};

async function makeEvents(path: string): Promise<void> {
  const warehouse = await openWarehouse({ kind: "duckdb", path });
  await warehouse.close();
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  await connection.run(CREATE_EVENTS);
  connection.closeSync();
  instance.closeSync();
}

async function benchProject(
  what: string,
  project: { readonly projectDir: string; readonly dataset: string },
  path: string,
): Promise<BenchRow> {
  const first = await openWarehouse({ kind: "duckdb", path });
  const recorder = new Recorder(first);
  const { onEvent } = recorder;
  await build({ ...project, warehouse: recorder.warehouse, threads: 1, onEvent });
  await first.close();
  const copy = `${path}.direct`;
  await copyFile(path, copy);
  const warehouse = await openWarehouse({ kind: "duckdb", path });
  const direct = await openDirect(copy);
  try {
    const timing = await compare(
      () => build({ ...project, warehouse, threads: THREADS }),
      () => direct.replay(recorder),
      RUNS,
    );
    const statements = recorder.tasks.flatMap((task) => task.statements).length;
    const note = `${statements} statements and publishing, ${THREADS} connections each`;
    return toRow(`build ${what}, against DuckDB`, timing, note);
  } finally {
    await warehouse.close();
    direct.close();
  }
}

async function build(options: {
  readonly projectDir: string;
  readonly dataset: string;
  readonly warehouse: Warehouse;
  readonly threads: number;
  readonly onEvent?: Recorder["onEvent"];
}): Promise<void> {
  // What has not changed since would not be built again.
  const all = { ...options, force: true, now: () => performance.now() };
  const { nodes, isPublished } = await runTransform(all);
  if (isPublished) return;
  const message = nodes.map((node) => node.message).find((each) => each !== undefined);
  throw new Error(`the build that was to be measured failed: ${message}`);
}

/** DuckDB by its own interface, with the settings that ours has. */
async function openDirect(path: string) {
  const instance = await DuckDBInstance.create(path, {
    threads: String(THREADS),
    memory_limit: "4GB",
  });
  const connections: DuckDBConnection[] = [];
  for (let each = 0; each < THREADS; each += 1) connections.push(await instance.connect());
  const [first] = connections;
  if (first === undefined) throw new Error("there is no connection");
  registerScripts(first);
  await first.run("set global TimeZone = 'UTC'");
  const idle = [...connections];
  const replay = async ({ tasks, publications }: Recorder) => {
    await schedule({
      tasks,
      threads: THREADS,
      run: async ({ statements }) => {
        const connection = idle.pop();
        if (connection === undefined) throw new Error("more tasks run than there are connections");
        for (const sql of statements) await connection.runAndReadAll(sql);
        idle.push(connection);
        return true;
      },
      skip: () => undefined,
    });
    await first.run(renderPublishing(publications));
  };
  const close = () => {
    for (const connection of connections) connection.closeSync();
    instance.closeSync();
  };
  return { replay, close };
}

/** Renames tables into place and makes views again, in one transaction. */
function renderPublishing(publications: readonly Publication[]): string {
  const removed = publications.map(({ kind, dataset, name }) => {
    return `drop ${kind} if exists ${[dataset, name].map(quote).join(".")}`;
  });
  const put = publications.map(({ kind, dataset, name, sql }) => {
    const [schema, published, candidate] = [dataset, name, `${name}__candidate`].map(quote);
    return kind === "view"
      ? `create view ${schema}.${published} as ${sql}`
      : `alter table ${schema}.${candidate} rename to ${published}`;
  });
  // Views last: they are bound to the tables beside them.
  const views = put.filter((statement) => statement.startsWith("create view"));
  const tables = put.filter((statement) => !statement.startsWith("create view"));
  return ["begin", ...removed, ...tables, ...views, "commit"].join(";\n");
}
