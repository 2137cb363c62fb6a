import { fail } from "./run-time-failure.ts";

/**
 * A macro of text `s` and `p` or of BYTES, that gives the same type of either. It has no overloads, for of
 * those DuckDB chooses none where an argument is a column of an outer query, whose type it does not know
 * yet. BYTES are taken for characters unless `bytes` says otherwise.
 */
export function ofEither(
  name: string,
  parameters: string,
  text: string,
  bytes = text.replaceAll(/\b[sp]\b/g, "googlesql_to_latin($&)"),
): string {
  const values = parameters.split(", ").filter((one) => one === "s" || one === "p");
  const cast = (body: string, type: string) =>
    body.replaceAll(/\b[sp]\b(?!')/g, `try_cast($& as ${type})`);
  const are = (type: string) => values.map((one) => `typeof(${one}) = '${type}'`).join(" and ");
  const isNull = values.map((one) => `${one} is null`).join(" or ");
  const otherwise = fail(
    `'${name.toUpperCase()} of a ' || typeof(${values.join(") || ' and a ' || typeof(")})`,
    "bigint",
  );
  return `${name}(${parameters}) as case when ${are("VARCHAR")} then ${cast(text, "varchar")} when ${isNull} then null when ${are("BLOB")} then ${cast(bytes, "blob")} when ${otherwise} is null then null end`;
}
