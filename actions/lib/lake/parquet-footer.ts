import { parquetMetadata } from "hyparquet";

/** The rows that a Parquet file says it has. Throws RangeError for bytes that are no such file. */
export function countParquetRows(bytes: Uint8Array): number {
  const { buffer, byteOffset, byteLength } = bytes;
  const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  return Number(parquetMetadata(file).num_rows);
}
