import { PipelineError } from "../../actions/lib/errors.ts";
import type {
  Parameters,
  Publication,
  Row,
  Warehouse,
} from "../../actions/lib/warehouse/warehouse.ts";

export interface FakeWarehouse extends Warehouse {
  /** Every statement and query, in the order they came. */
  readonly sent: string[];
  readonly published: (readonly Publication[])[];
  readonly appended: (readonly Parameters[])[];
}

/**
 * A warehouse that holds nothing. `failures` says how many rows a test finds, by a part of its SQL;
 * a statement with a part of `refused` in it is refused.
 */
export function openFake(
  options: {
    failures?: Readonly<Record<string, number>>;
    refused?: readonly string[];
    existing?: Readonly<Record<string, "table" | "view">>;
  } = {},
): FakeWarehouse {
  const sent: string[] = [];
  const published: (readonly Publication[])[] = [];
  const appended: (readonly Parameters[])[] = [];
  const send = (sql: string) => {
    sent.push(sql);
    const part = options.refused?.find((refused) => sql.includes(refused));
    if (part === undefined) return;
    throw new PipelineError(`There is no column ${part}.`, {
      code: "invalid-sql",
      remedy: "Correct the name.",
    });
  };
  const count = (sql: string) => {
    const found = Object.entries(options.failures ?? {}).find(([part]) => sql.includes(part));
    return found?.[1] ?? 0;
  };
  return {
    kind: "duckdb",
    sent,
    published,
    appended,
    execute: async (sql) => {
      send(sql);
      return undefined;
    },
    query: async (sql): Promise<Row[]> => {
      send(sql);
      if (sql.startsWith("select count(*) as row_count")) return [{ row_count: 7 }];
      if (/^select \* from \([^]* limit \d+$/.test(sql)) {
        return [{ id: 1, note: null, parts: [1, { a: "b" }] }];
      }
      return splitCounts(sql).map(({ test, asked }) => ({ test, failures: count(asked) }));
    },
    describe: async ({ dataset, name }) => {
      const kind = options.existing?.[`${dataset}.${name}`];
      return kind && { dataset, name, kind, columns: [] };
    },
    publish: async (publications) => {
      published.push(publications);
    },
    loadParquet: () => Promise.reject(new Error("not part of a transform")),
    appendRows: async ({ rows }) => {
      appended.push(rows);
    },
    readState: () => Promise.resolve(undefined),
    writeState: () => Promise.resolve(),
    listPreviews: () => Promise.resolve([]),
    dropPreview: () => Promise.reject(new Error("not part of a transform")),
    estimate: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
  };
}

/** What a query of `buildCounts` asks for each test, by itself or with others in one scan. */
function splitCounts(sql: string): { test: number; asked: string }[] {
  const starts = [...sql.matchAll(/^(?:select |struct\()(\d+) as test, /gm)];
  return starts.map((start, index) => ({
    test: Number(start[1]),
    asked: sql.slice(start.index, starts[index + 1]?.index),
  }));
}
