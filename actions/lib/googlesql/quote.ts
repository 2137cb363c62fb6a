/** A DuckDB identifier, whatever its characters. */
export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A DuckDB string literal, whatever its characters. */
export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
