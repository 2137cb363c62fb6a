import { PipelineError } from "../../errors.ts";
import { FAILURE } from "../../googlesql/macros.ts";
import { suggest } from "../../graph/nearest.ts";
import { nameFrom } from "./names.ts";

/** Says in one sentence why the database file cannot be opened. */
export function describeOpening(cause: unknown, path: string): unknown {
  const text = cause instanceof Error ? cause.message : String(cause);
  const fail = (
    problem: string,
    remedy: string,
    code: "warehouse" | "warehouse-locked" = "warehouse",
  ) => new PipelineError(problem, { code, remedy, cause });
  const [, program, pid] = /held in (.*?) \(PID (\d+)\)/.exec(text) ?? [];
  if (/set lock on file|being used by another process/i.test(text)) {
    const owner = pid === undefined ? "Another process" : `${program || "A process"} (PID ${pid})`;
    return fail(
      `${owner} has the warehouse ${path} open.`,
      "Wait until it ends, or end it, and run this again.",
      "warehouse-locked",
    );
  }
  if (
    /not a valid DuckDB database|magic bytes|corrupt|checksum|newer version/i.test(
      text,
    )
  ) {
    return fail(
      `${path} is no DuckDB database, or a damaged one: ${firstLine(text)}`,
      "Name another file, or move this one away so that it is made anew.",
    );
  }
  if (/permission denied|read-only file system/i.test(text)) {
    return fail(
      `The warehouse ${path} may not be written.`,
      "Name a file in a folder that you may write to.",
    );
  }
  if (/no such file|does not exist|cannot open/i.test(text)) {
    return fail(
      `The warehouse ${path} cannot be opened: ${firstLine(text)}`,
      "Name a file in a folder that exists.",
    );
  }
  return describeFailure(cause, []);
}

/**
 * Says in GoogleSQL's words why DuckDB refused a statement; `relations` are the names that exist,
 * as DuckDB has them. Errors of other kinds come back as they are.
 */
export function describeFailure(
  cause: unknown,
  relations: readonly { readonly schema: string; readonly table: string }[],
): unknown {
  if (!(cause instanceof Error) || cause instanceof PipelineError) return cause;
  const text = cause.message;
  const fail = (problem: string, remedy: string) =>
    new PipelineError(problem, { code: "warehouse", remedy, cause });
  if (/no space left|could not write.*space|max_temp_directory_size/i.test(text)) {
    return fail("The disk of the warehouse is full.", "Free some space, and run this again.");
  }
  const marked = text.indexOf(FAILURE);
  if (marked >= 0) {
    const problem = text
      .slice(marked + FAILURE.length)
      .replace(/' to [A-Z0-9_(),]+[\s\S]*$|\n[\s\S]*$/, "");
    return fail(
      `The query failed: ${problem}.`,
      "Correct the data, or use the function's SAFE_ form.",
    );
  }
  if (/out of memory/i.test(text)) {
    return fail(
      `The query needs more memory than it may have: ${firstLine(text)}`,
      "Raise memoryLimit, or ask for less at once.",
    );
  }
  const [, missing] = /(?:Table|View) with name (.+?) does not exist/.exec(text) ?? [];
  if (missing !== undefined) return fail(...describeMissing(missing, text, relations));
  const [, column] = /Referenced column "(.+?)" not found/.exec(text) ?? [];
  if (column !== undefined) {
    const known = [
      .../"([^"]+)"/g[Symbol.matchAll](/Candidate bindings: (.*)/.exec(text)?.[1] ?? ""),
    ];
    const names = known.map(([, name = ""]) => name);
    return fail(
      `There is no column ${column}${suggest(column, names)}.`.replace("?.", "?"),
      "Correct the column's name.",
    );
  }
  const [, macro] =
    /Macro (\w+)\(\) (?:does not support the supplied|has multiple overloads)/.exec(text) ?? [];
  if (macro !== undefined) {
    return fail(
      `No form of ${macro.replace(/^(?:try_)?cast_/, "CAST to ").toUpperCase()} takes arguments of these types.`,
      "Cast the arguments to the types that the function takes.",
    );
  }
  const isStatement =
    /^(?:Binder|Catalog|Parser|Conversion|Invalid Input|Out of Range|Constraint|Not implemented|Invalid Type|TransactionContext|IO|Mismatch Type|Dependency|Syntax) Error/i;
  if (!isStatement.test(text)) return cause;
  return fail(
    `DuckDB refuses the statement: ${firstLine(text)}`,
    "Correct the SQL or the data that it names.",
  );
}

function describeMissing(
  missing: string,
  text: string,
  relations: readonly { readonly schema: string; readonly table: string }[],
): [string, string] {
  const schema = /from "?(\w+)"?\."?([^"\s]+)"?/i.exec(text)?.[1];
  const title = missing.includes(".") ? missing : schema ? `${schema}.${missing}` : missing;
  const [dataset = "", table = title] = title.split(".");
  const known = relations.map((relation) => nameFrom(relation.schema, relation.table));
  const wanted = title.includes(".") ? nameFrom(dataset, table) : title;
  return [
    `There is no table ${wanted}${suggest(wanted, known)}.`.replace("?.", "?"),
    "Correct the table's name, or build the table first.",
  ];
}

function firstLine(text: string): string {
  return (text.split("\n")[0] ?? "").replaceAll("googlesql.", "");
}
