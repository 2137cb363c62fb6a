/** The statements of a script that `runAll` put together, so that each can be observed or died at. */
export function splitScript(sql: string): string[] {
  return sql.split(";\n");
}
