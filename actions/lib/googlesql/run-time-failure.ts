/** Marks our own messages inside DuckDB's conversion errors. */
export const FAILURE = "googlesql: ";

/**
 * SQL of a value whose computation fails with the message, itself SQL. Not DuckDB's `error()`, which
 * is volatile: TRY refuses it, and the optimiser must go round it.
 */
export function fail(message: string, type: string): string {
  const text = `'${FAILURE}' || ${message}`;
  // Text converts to any text, and to a list where it looks like one; to no number.
  if (type === "bigint[]") return `[cast(${text} as bigint)]`;
  if (type === "blob") return `cast(cast(cast(${text} as bigint) as varchar) as blob)`;
  const isTextual = type === "varchar" || type === "boolean";
  return isTextual ? `cast(cast(${text} as bigint) as ${type})` : `cast(${text} as ${type})`;
}

/**
 * SQL of a value that is NULL where its computation fails. Inside a lambda, because DuckDB computes what
 * occurs twice beforehand, out of TRY's reach, but takes nothing out of a lambda.
 */
export function printTry(value: string): string {
  return `try(list_transform([true], lambda googlesql_try: ${value})[1])`;
}
