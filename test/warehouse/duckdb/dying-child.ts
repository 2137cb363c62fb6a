/**
 * Loads or publishes in a warehouse, and is killed right before the statement that begins with the
 * words given: `dying-child.ts DATABASE WORK WORDS [REQUEST]`.
 */
import { DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBConnection, DuckDBMaterializedResult, DuckDBValue } from "@duckdb/node-api";
import { Loader } from "../../../actions/lib/warehouse/duckdb/load.ts";
import { publish } from "../../../actions/lib/warehouse/duckdb/publish.ts";
import type { LoadRequest } from "../../../actions/lib/warehouse/warehouse.ts";
import { splitScript } from "./split-script.ts";

const [path = "", work = "", words = "", request = ""] = process.argv.slice(2);
const instance = await DuckDBInstance.create(path);
const real = await instance.connect();

const mortal = {
  run: async (sql: string, ...values: [DuckDBValue[]?]) => {
    let result: DuckDBMaterializedResult | undefined;
    for (const statement of splitScript(sql)) {
      if (statement.startsWith(words)) process.kill(process.pid, "SIGKILL");
      result = await real.run(statement, ...values);
    }
    if (words === "after commit" && sql === "commit") process.kill(process.pid, "SIGKILL");
    return result;
  },
  runAndReadAll: (sql: string) => real.runAndReadAll(sql),
} as unknown as DuckDBConnection;

if (work === "load") {
  await new Loader(mortal).load(JSON.parse(request) as LoadRequest);
} else {
  await publish(mortal, [
    { dataset: "m", name: "t", kind: "table" },
    { dataset: "m", name: "v", kind: "view", sql: "select x from m.t" },
  ]);
}
