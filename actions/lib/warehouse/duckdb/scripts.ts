import {
  ANY,
  BIGINT,
  BLOB,
  BOOLEAN,
  DOUBLE,
  DuckDBBlobValue,
  DuckDBListValue,
  DuckDBScalarFunction,
  DuckDBStructValue,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  VARCHAR,
} from "@duckdb/node-api";
import type {
  DuckDBConnection,
  DuckDBDataChunk,
  DuckDBScalarFunctionInfo,
  DuckDBValue,
  DuckDBVector,
} from "@duckdb/node-api";
import type { Script } from "../../googlesql/family.ts";
import { SCRIPTS } from "../../googlesql/functions.ts";
import type { Plain } from "../../googlesql/scalars/to-json.ts";

const TYPES = {
  any: ANY,
  bigint: BIGINT,
  blob: BLOB,
  boolean: BOOLEAN,
  double: DOUBLE,
  varchar: VARCHAR,
};

/** Lets every connection of the instance call GoogleSQL's functions that are written in JavaScript. */
export function registerScripts(connection: DuckDBConnection): void {
  for (const [name, script] of Object.entries(SCRIPTS)) {
    connection.registerScalarFunction(
      DuckDBScalarFunction.create({
        name: `googlesql_${name}`,
        parameterTypes: script.takes.map((type) => TYPES[type]),
        returnType: TYPES[script.gives],
        mainFunction: (info, input, output) => runScript(script, { info, input, output }),
      }),
    );
  }
}

interface Asked {
  readonly info: DuckDBScalarFunctionInfo;
  readonly input: DuckDBDataChunk;
  readonly output: DuckDBVector;
}

/** An error must not leave JavaScript: DuckDB would end the process. */
function runScript({ run, takes }: Script, { info, input, output }: Asked): void {
  try {
    const vectors = takes.map((_, index) => input.getColumnVector(index));
    for (let row = 0; row < input.rowCount; row += 1) {
      const args = vectors.map((vector) => fromDuckDb(vector.getItem(row)));
      const value = args.includes(null) ? null : run(...(args as never[]));
      output.setItem(row, toDuckDb(value));
    }
    output.flush();
  } catch (error) {
    info.setError((error as Error).message);
  }
}

function fromDuckDb(value: DuckDBValue): Plain {
  if (value instanceof DuckDBBlobValue) return Buffer.from(value.bytes);
  if (value instanceof DuckDBListValue) return value.items.map(fromDuckDb);
  if (value instanceof DuckDBStructValue)
    return { fields: Object.entries(value.entries).map(([name, one]) => [name, fromDuckDb(one)]) };
  // As text it is in the machine's time zone.
  if (value instanceof DuckDBTimestampTZValue)
    return String(new DuckDBTimestampValue(value.micros));
  return typeof value === "object" && value !== null ? String(value) : value;
}

function toDuckDb(value: ReturnType<Script["run"]>): DuckDBValue {
  return value instanceof Uint8Array ? new DuckDBBlobValue(value) : (value as DuckDBValue);
}
