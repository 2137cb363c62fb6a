import type { DuckDBConnection } from "@duckdb/node-api";

/** Runs `work` between BEGIN and COMMIT; an error rolls all of it back. */
export async function inTransaction<Result>(
  connection: DuckDBConnection,
  work: () => Promise<Result>,
): Promise<Result> {
  await connection.run("begin transaction");
  try {
    const result = await work();
    await connection.run("commit");
    return result;
  } catch (error) {
    await connection.run("rollback").catch(() => undefined);
    throw error;
  }
}

/** Runs statements in their order, in one call: each call costs as much as a small statement. */
export async function runAll(
  connection: DuckDBConnection,
  statements: readonly string[],
): Promise<void> {
  if (statements.length > 0) await connection.run(statements.join(";\n"));
}
