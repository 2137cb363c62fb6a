/**
 * Runs the pipeline in a process of its own and kills it, with SIGKILL, at the point named in its
 * arguments. Wrapped are the ports and the warehouse's own client; what they wrap is the real thing.
 */
import { basename, join, resolve } from "node:path";
import { DuckDBConnection } from "@duckdb/node-api";
import type { DuckDBMaterializedResult } from "@duckdb/node-api";
import type { Bytes } from "../../actions/lib/lake/lake.ts";
import { openLocalLake, writeFileAtomically } from "../../actions/lib/lake/local.ts";
import { readTableDefinitions } from "../../actions/lib/project/sources.ts";
import { createFetcher } from "../../actions/lib/sources/http.ts";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import { writeOutputs } from "../../scripts/pipeline/outputs.ts";
import { openTargetFolder } from "../../actions/transform/target-folder.ts";
import { runPipeline, type PipelineEvent } from "../../scripts/pipeline/run.ts";
import { splitScript } from "../warehouse/duckdb/split-script.ts";

export interface KilledRun {
  readonly out: string;
  readonly today: string;
  readonly years: readonly number[];
  readonly energyTemplate: string;
  readonly factorsTemplate: string;
  /** Where to die; undefined runs to the end. */
  readonly killAt: string | undefined;
}

const run = JSON.parse(process.argv[2] ?? "") as KilledRun;
const seen = new Map<string, number>();

/** Dies here when it is the point, `name` or `name:n` for the n-th time that it is passed. */
function pass(name: string): void {
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  if (run.killAt === name || run.killAt === `${name}:${count}`)
    process.kill(process.pid, "SIGKILL");
}

async function* passing(name: string, bytes: Bytes): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    // Half of the first chunk goes through, as when a line is cut or a disk is slow.
    yield chunk.subarray(0, chunk.byteLength >> 1);
    pass(name);
    yield chunk.subarray(chunk.byteLength >> 1);
  }
}

/** What the warehouse is asked to do at the moment: `load energy_consumption/202101`, `publish`. */
let doing = "";

async function during<T>(what: string, act: () => Promise<T>): Promise<T> {
  doing = ` of ${what}`;
  try {
    return await act();
  } finally {
    doing = "";
  }
}

/** Statements of the warehouse's client by their first words: `commit`, `alter table of publish`. */
// oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
const runStatement = DuckDBConnection.prototype.run;
DuckDBConnection.prototype.run = async function (this: DuckDBConnection, sql, ...rest) {
  const statements = doing === " of publish" ? splitScript(sql) : [sql];
  let result: DuckDBMaterializedResult | undefined;
  for (const statement of statements) {
    const name = statement.trim().toLowerCase().split(/\s+/).slice(0, 2).join(" ") + doing;
    pass(`before ${name}`);
    result = await runStatement.call(this, statement, ...rest);
    pass(`after ${name}`);
  }
  if (result === undefined) throw new Error("a script has no statement");
  return result;
};

function onEvent(event: PipelineEvent): void {
  if (event.type !== "node") return;
  const { kind, name, type } = event.event;
  // The statement is under way by the time that the event loop comes round again.
  if (type === "start") setImmediate(() => pass(`during ${kind} ${name}`));
  else pass(`after ${kind} ${name}`);
}

const projectDir = resolve(import.meta.dirname, "../../transforms");
const tables = await readTableDefinitions(projectDir);
const [energy, factors] = ["energy_consumption", "conversion_factors"].map((name) =>
  tables.find((table) => table.name === name)!,
);
const lake = await openLocalLake(join(run.out, "lake"));
const warehouse = await openWarehouse({ kind: "duckdb", path: join(run.out, "warehouse.duckdb") });
const fetcher = createFetcher();
const results = await runPipeline(
  {
    ...run,
    projectDir,
    tables: { energy: energy!, factors: factors! },
    sources: {
      energy: { origin: "test", template: run.energyTemplate, kind: "file" },
      factors: { origin: "test", template: run.factorsTemplate, kind: "content-api" },
    },
    maxRejectShare: 0.05,
    vars: {},
    threads: 2,
    args: {},
  },
  {
    hold: (_, work) => work(),
    warehouse: {
      kind: warehouse.kind,
      query: (sql, parameters) => warehouse.query(sql, parameters),
      execute: (sql) => warehouse.execute(sql),
      describe: (relation) => warehouse.describe(relation),
      estimate: (sql) => warehouse.estimate(sql),
      readState: (dataset) => warehouse.readState(dataset),
      writeState: (dataset, text) => during("record", () => warehouse.writeState(dataset, text)),
      listPreviews: (dataset) => warehouse.listPreviews(dataset),
      dropPreview: (preview) => warehouse.dropPreview(preview),
      close: () => warehouse.close(),
      loadParquet: (request) =>
        during(`load ${request.table.name}/${request.partition}`, () =>
          warehouse.loadParquet(request),
        ),
      publish: (publications) => during("publish", () => warehouse.publish(publications)),
      appendRows: (request) => during("log", () => warehouse.appendRows(request)),
    },
    folder: openTargetFolder(run.out),
    lake: {
      ...lake,
      store: async (prefix, extension, bytes) => {
        const [folder = ""] = prefix.split("/");
        const stored = await lake.store(prefix, extension, passing(`within ${folder}`, bytes));
        pass(`after ${folder}`);
        return stored;
      },
      write: async (key, bytes, options) => {
        const [folder = ""] = key.split("/");
        const stored = await lake.write(key, passing(`within ${folder}`, bytes), options);
        pass(`after ${folder}`);
        return stored;
      },
    },
    fetcher: {
      fetch: (request, store) =>
        fetcher.fetch(request, (body) => store(passing("within download", body))),
    },
    now: () => new Date(),
    onEvent,
  },
);
await writeOutputs(results, {
  out: run.out,
  lake,
  write: async (path, text) => {
    await writeFileAtomically(path, text);
    pass(`after ${basename(path)}`);
  },
});
await warehouse.close();
for (const problem of results.problems) console.error(problem.message);
// The points that were passed, so that the test can tell that each of its own is real.
console.log(JSON.stringify([...seen]));
process.exitCode = results.problems.length > 0 ? 1 : 0;
