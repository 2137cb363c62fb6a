import { DuckDBTimestampTZValue } from "@duckdb/node-api";
import * as fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { printPath, readPath } from "../../actions/lib/googlesql/scalars/json-path.ts";
import {
  jsonQuery,
  jsonQueryJson,
  jsonValue,
} from "../../actions/lib/googlesql/scalars/json-extract.ts";
import { parseJson } from "../../actions/lib/googlesql/scalars/json.ts";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { tries } from "../property.ts";

type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain };

/** Without a sign at zero, which JavaScript's own JSON drops. */
const plain = fc
  .jsonValue({ maxDepth: 4, stringUnit: "binary" })
  .map((value) => JSON.parse(JSON.stringify(value)) as Plain);
const key = fc.string({ unit: "binary", maxLength: 6 }).filter((text) => !text.includes("\\"));

describe("JSON", () => {
  it("is kept as the same value, in one spelling", () => {
    fc.assert(
      fc.property(plain, fc.constantFrom(undefined, 2), (value, indent) => {
        const kept = parseJson(JSON.stringify(value, null, indent));
        expect(JSON.parse(kept)).toEqual(value);
        expect(parseJson(kept)).toBe(kept);
      }),
      tries(300),
    );
  });

  it("is read from a STRING as from JSON, where a STRING is JSON", () => {
    fc.assert(
      fc.property(key, plain, plain, (name, value, other) => {
        const text = JSON.stringify([other, { [name]: value }]);
        const path = printPath([1, name]);
        const found = jsonQuery(text, path);
        expect(found === null ? null : JSON.parse(found)).toEqual(value);
        expect(JSON.parse(jsonQueryJson(parseJson(text), path) ?? "")).toEqual(value);
        // The rest may be broken.
        expect(jsonQuery(`${text.slice(0, -2)} %`, path)).toBe(found);
      }),
      tries(300),
    );
  });

  it("gives text back without its quotes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(jsonValue(JSON.stringify(text), "$")).toBe(text);
      }),
      tries(300),
    );
  });

  it("is found by the path that is printed for its steps", () => {
    const steps = fc.array(fc.oneof(key, fc.nat(1000)));
    fc.assert(
      fc.property(steps, (path) => {
        expect(readPath(printPath(path))).toEqual(path);
      }),
      tries(300),
    );
  });
});

describe("a TIMESTAMP in JSON", () => {
  const { timezoneOffsetInMinutes } = DuckDBTimestampTZValue;
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await openWarehouse({ kind: "duckdb", path: ":memory:", threads: 1 });
  });
  afterEach(() => {
    DuckDBTimestampTZValue.timezoneOffsetInMinutes = timezoneOffsetInMinutes;
  });
  afterAll(() => warehouse.close());

  it("is in UTC wherever the machine is", async () => {
    DuckDBTimestampTZValue.timezoneOffsetInMinutes = -300;
    const sql = "select to_json_string(timestamp '2020-01-01 01:02:03+00') as v";
    expect(await warehouse.query(sql)).toEqual([{ v: '"2020-01-01T01:02:03Z"' }]);
  });

  it("is found at a path that is a parameter", async () => {
    const sql = "select json_value(j, @path) as v from (select json '{\"a\": 1}' as j)";
    expect(await warehouse.query(sql, { path: "$.a" })).toEqual([{ v: "1" }]);
  });
});
