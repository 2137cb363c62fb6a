import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { encodeParquet } from "../../actions/lib/lake/parquet.ts";
import type { ColumnBatch, TableDefinition } from "../../actions/lib/table.ts";

const column = (
  name: string,
  type: "string" | "float64" | "int64" | "date",
  isRequired = false,
) => ({
  name,
  type,
  isRequired,
  description: name,
});

const table: TableDefinition = {
  dataset: "raw",
  name: "readings",
  description: "Readings",
  columns: [
    column("site", "string", true),
    column("date", "date", true),
    column("usage", "float64"),
    column("source_row", "int64", true),
  ],
  partition: { field: "date", granularity: "month" },
  clustering: [],
  publishedAt: "",
  publisher: "",
};

async function encode(...batches: ColumnBatch[]): Promise<ArrayBuffer> {
  async function* all() {
    yield* batches;
  }
  const parts = await Array.fromAsync(encodeParquet(table, all()));
  return new Uint8Array(Buffer.concat(parts)).buffer;
}

const batch = (rows: [string, number, number | null, number][]): ColumnBatch => ({
  rowCount: rows.length,
  columns: new Map(
    table.columns.map(({ name }, index) => [name, rows.map((row) => row[index] ?? null)]),
  ),
});

describe("encodeParquet", () => {
  it("writes values that another reader reads back, nulls and dates too", async () => {
    const file = await encode(
      batch([
        ["102 Petty France", 18_628, 260.5, 2],
        ["Clive House – é", 18_629, null, 3],
      ]),
    );
    expect(await parquetReadObjects({ file })).toEqual([
      { site: "102 Petty France", date: new Date("2021-01-01"), usage: 260.5, source_row: 2n },
      { site: "Clive House – é", date: new Date("2021-01-02"), usage: null, source_row: 3n },
    ]);
  });

  it("writes explicit types also when there are no rows", async () => {
    const metadata = parquetMetadata(await encode());
    expect(Number(metadata.num_rows)).toBe(0);
    expect(
      metadata.schema
        .slice(1)
        .map((each) => [each.name, each.type, each.converted_type, each.repetition_type]),
    ).toEqual([
      ["site", "BYTE_ARRAY", "UTF8", "REQUIRED"],
      ["date", "INT32", "DATE", "REQUIRED"],
      ["usage", "DOUBLE", undefined, "OPTIONAL"],
      ["source_row", "INT64", undefined, "REQUIRED"],
    ]);
  });

  it("writes a row group a batch and the same bytes each time", async () => {
    const batches = [batch([["a", 1, 1, 2]]), batch([]), batch([["b", 2, 2, 3]])];
    const file = await encode(...batches);
    expect(parquetMetadata(file).row_groups).toHaveLength(2);
    expect(Buffer.from(file).equals(Buffer.from(await encode(...batches)))).toBe(true);
  });

  it("refuses a batch that lacks a column", async () => {
    const lacking: ColumnBatch = { rowCount: 1, columns: new Map([["site", ["a"]]]) };
    await expect(encode(lacking)).rejects.toThrow("column date has undefined of 1 values");
  });
});
