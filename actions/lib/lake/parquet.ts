import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { ColumnBatch, ColumnDefinition, TableDefinition } from "../table.ts";

type Schema = ConstructorParameters<typeof ParquetWriter>[0]["schema"];
type ColumnSource = Parameters<ParquetWriter["write"]>[0]["columnData"][number];

/** How each GoogleSQL type is written, so that a warehouse never guesses. */
const PHYSICAL: Record<ColumnDefinition["type"], Omit<Schema[number], "name">> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  float64: { type: "DOUBLE" },
  int64: { type: "INT64" },
  date: { type: "INT32", converted_type: "DATE" },
};

/**
 * Encodes rows as one Parquet file with the table's explicit types, a row group a batch, so memory
 * holds one batch. The same rows in the same batches give the same bytes. A file without rows is a
 * valid file. Throws RangeError when a batch lacks a column of the table.
 */
export async function* encodeParquet(
  table: TableDefinition,
  batches: AsyncIterable<ColumnBatch>,
): AsyncGenerator<Uint8Array> {
  const out = new ByteWriter();
  const schema: Schema = [
    { name: table.name, num_children: table.columns.length },
    ...table.columns.map((column): Schema[number] => ({
      name: column.name,
      ...PHYSICAL[column.type],
      repetition_type: column.isRequired ? "REQUIRED" : "OPTIONAL",
    })),
  ];
  const writer = new ParquetWriter({ writer: out, schema, createdBy: "carbon-emissions-pipeline" });
  for await (const batch of batches) {
    if (batch.rowCount === 0) continue;
    const columnData = table.columns.map((column) => toColumnSource(column, batch));
    // Never a promise: it is one only for a writer that flushes.
    void writer.write({ columnData, rowGroupSize: batch.rowCount });
    yield drain(out);
  }
  void writer.finish();
  yield drain(out);
}

function toColumnSource(column: ColumnDefinition, batch: ColumnBatch): ColumnSource {
  const values = batch.columns.get(column.name);
  if (values?.length !== batch.rowCount) {
    throw new RangeError(`column ${column.name} has ${values?.length} of ${batch.rowCount} values`);
  }
  if (column.type === "int64") {
    return { name: column.name, data: values.map((v) => (v === null ? null : BigInt(v))) };
  }
  // Readings hardly repeat: to look for a dictionary or for page statistics costs a third more.
  if (column.type === "float64") {
    return {
      name: column.name,
      data: values as (number | null)[],
      encoding: "PLAIN",
      statistics: false,
    };
  }
  return { name: column.name, data: values as (string | number | null)[] };
}

/** Takes what has been written so far; the writer goes on counting from where it is. */
function drain(out: ByteWriter): Uint8Array {
  const bytes = out.getBytes().slice();
  out.index = 0;
  return bytes;
}
