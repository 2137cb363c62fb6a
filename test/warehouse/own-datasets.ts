import { readFile } from "node:fs/promises";
import { PipelineError } from "../../actions/lib/errors.ts";
import type { Lake } from "../../actions/lib/lake/lake.ts";
import type { LoadRequest, Warehouse } from "../../actions/lib/warehouse/warehouse.ts";

/** The contract's datasets, where SQL names them. */
const NAMED = /\b(?:raw|mart|other|elsewhere|d\d*|m|m_[a-z]+)(?=(?:__candidate)?\.[a-z`])/g;

/**
 * Gives a warehouse in which the contract's datasets have a prefix that nobody sees, so that several
 * runs can be in one project; local files that it loads go through the lake.
 */
export function inOwnDatasets(
  warehouse: Warehouse,
  { lake, prefix }: { readonly lake: Lake; readonly prefix: string },
): Warehouse {
  const toOwn = (sql: string): string => sql.replaceAll(NAMED, (name) => prefix + name);
  return new Proxy(warehouse, {
    get(target, name): unknown {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== "function") return member;
      return async (...given: unknown[]) => {
        const args = given.map((one) =>
          typeof one === "string" ? toOwn(one) : rename(one, (dataset) => prefix + dataset, toOwn),
        );
        if (name === "loadParquet") args[0] = await toLake(args[0] as LoadRequest, lake);
        try {
          const found: unknown = await Reflect.apply(member, target, args);
          return rename(found, (dataset) => dataset.replace(prefix, ""), String);
        } catch (error) {
          if (!(error instanceof PipelineError)) throw error;
          const { cause, code, message, remedy } = error;
          throw new PipelineError(message.replaceAll(prefix, ""), { code, remedy, cause });
        }
      };
    },
  });
}

/** A copy in which what is called `dataset` or `sql` is another. */
function rename(
  value: unknown,
  dataset: (name: string) => string,
  sql: (text: string) => string,
): unknown {
  if (Array.isArray(value)) return value.map((one) => rename(one, dataset, sql));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => {
    if (typeof one !== "string") return [key, rename(one, dataset, sql)];
    return [key, key === "dataset" ? dataset(one) : key === "sql" ? sql(one) : one];
  });
  return Object.fromEntries(entries);
}

async function toLake(request: LoadRequest, lake: Lake): Promise<LoadRequest> {
  if (request.uri === undefined) return request;
  const { key } = await lake.store("contract", ".parquet", [await readFile(request.uri)]);
  return { ...request, uri: lake.uri(key) };
}
