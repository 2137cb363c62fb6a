import { PipelineError } from "../../errors.ts";
import type { ErrorCode } from "../../errors.ts";
import { FAILURE } from "../../googlesql/run-time-failure.ts";
import { endWithNearest } from "../../graph/nearest.ts";
import { isCandidate, nameFrom, NoDatasetError } from "./names.ts";

/** A name of DuckDB's that exists. */
export interface Known {
  readonly schema: string;
  readonly table: string;
}

interface Wording {
  readonly problem: string;
  readonly remedy: string;
  readonly code?: ErrorCode;
}

type Words<Context> = (match: RegExpExecArray, context: Context) => Wording;

/** What DuckDB says when a file cannot be opened, and what we say; the first that matches counts. */
const OPENING: readonly (readonly [RegExp, Words<string>])[] = [
  [
    /held in (.*?) \(PID (\d+)\)/,
    ([, program, pid], path) => describeOwner(`${program || "A process"} (PID ${pid})`, path),
  ],
  [
    /set lock on file|being used by another process/i,
    (_, path) => describeOwner("Another process", path),
  ],
  [
    /not a valid DuckDB database|magic bytes|corrupt|checksum|newer version|serialization error/i,
    ({ input }, path) => ({
      problem: `${path} is no DuckDB database, or a damaged one: ${firstLine(input)}`,
      remedy: "Name another file, or move this one away so that it is made anew.",
    }),
  ],
  [
    /only supported for storage versions/i,
    (_, path) => ({
      problem: `${path} was made for older versions of DuckDB, and cannot hold this program's functions.`,
      remedy: "Name a file that is not there yet, and copy into it what is to be kept.",
    }),
  ],
  [
    /permission denied|read-only file system/i,
    (_, path) => ({
      problem: `The warehouse ${path} may not be written.`,
      remedy: "Name a file in a folder that you may write to.",
    }),
  ],
  [
    /no such file|does not exist|cannot open|is a directory/i,
    ({ input }, path) => ({
      problem: `The warehouse ${path} cannot be opened: ${firstLine(input)}`,
      remedy: "Name a file in a folder that exists.",
    }),
  ],
];

/** The same for statements. */
const RUNNING: readonly (readonly [RegExp, Words<readonly Known[]>])[] = [
  [
    /no space left|could not write all bytes|max_temp_directory_size/i,
    () => ({
      problem: "The disk of the warehouse is full.",
      remedy: "Free some space, and run this again.",
    }),
  ],
  [
    new RegExp(
      `${FAILURE}(.*?)(?:", expected format is .*|' to [A-Z0-9_(),]+|' when casting|\\n|$)`,
      "s",
    ),
    ([, problem]) => ({
      problem: `The query failed: ${problem}.`,
      remedy: "Correct the data, or use the function's SAFE_ form.",
    }),
  ],
  [
    /out of memory/i,
    ({ input }) => ({
      problem: `The query needs more memory than it may have: ${firstLine(input)}`,
      remedy: "Raise memoryLimit, or ask for less at once.",
    }),
  ],
  [
    /Ambiguous reference to catalog or schema "([^"]+)"/,
    ([, name = ""]) => ({
      problem: `The dataset ${name} has the name of the database file, and DuckDB cannot tell them apart.`,
      remedy: `Name the dataset or the file otherwise, such as ${name}_warehouse.duckdb.`,
    }),
  ],
  [/(?:Table|View) with name (.+?) does not exist/, describeMissing],
  [
    /Referenced (?:column|table) "([^"]+)" not found[^\n]*(?:\n\s*Candidate (?:bindings|tables)[:\s]*([^\n]*))?/,
    ([, name = "", candidates = ""]) => describeColumn(name, listNames(candidates)),
  ],
  [
    /Table "[^"]+" does not have a column named "([^"]+)"(?:\s*Candidate bindings[:\s]*([^\n]*))?/,
    ([, name = "", candidates = ""]) => describeColumn(name, listNames(candidates)),
  ],
  [
    /column "([^"]+)" must appear in the GROUP BY clause/i,
    ([, name = ""]) => ({
      problem: `The column ${name} is neither grouped nor aggregated.`,
      remedy: "Name it in GROUP BY, or aggregate it.",
    }),
  ],
  [
    /Column "([^"]+)" referenced that exists in the SELECT/,
    ([, name = ""]) => describeColumn(name, []),
  ],
  [
    /Macro (\w+)\(\) (?:does not support the supplied|has multiple overloads)/,
    ([, macro = ""]) => ({
      problem: `No form of ${macro
        .replace(/^(?:try_)?cast_/, "CAST to ")
        .replace(/^extract_.*/, "EXTRACT")
        .toUpperCase()} takes arguments of these types.`,
      remedy: "Cast the arguments to the types that the function takes.",
    }),
  ],
  [
    /^(?:Binder|Catalog|Parser|Conversion|Invalid Input|Out of Range|Constraint|Not implemented|Invalid Type|TransactionContext|IO|Mismatch Type|Dependency) Error/i,
    ({ input }) => ({
      problem: `DuckDB refuses the statement: ${firstLine(input)}`,
      remedy: "Correct the SQL or the data that it names.",
    }),
  ],
];

/** Says in one sentence why the database file cannot be opened. */
export function describeOpening(cause: unknown, path: string): unknown {
  const found = findWording(OPENING, cause, path);
  return found ?? describeFailure(cause, []);
}

/**
 * Says in GoogleSQL's words why DuckDB refused a statement; `known` are the relations that exist.
 * An error that nobody can mend comes back as it is.
 */
export function describeFailure(cause: unknown, known: readonly Known[]): unknown {
  if (cause instanceof NoDatasetError) {
    const read = known.filter(({ table }) => !isCandidate(table));
    return new NoDatasetError(
      cause.title,
      read.map(({ schema, table }) => nameFrom(schema, table)),
    );
  }
  return findWording(RUNNING, cause, known) ?? cause;
}

function findWording<Context>(
  wordings: readonly (readonly [RegExp, Words<Context>])[],
  cause: unknown,
  context: Context,
): PipelineError | undefined {
  if (!(cause instanceof Error) || cause instanceof PipelineError) return undefined;
  for (const [pattern, words] of wordings) {
    const match = pattern.exec(cause.message);
    if (!match) continue;
    const { problem, remedy, code = "warehouse" } = words(match, context);
    return new PipelineError(problem, { code, remedy, cause });
  }
  return undefined;
}

function describeOwner(owner: string, path: string): Wording {
  return {
    problem: `${owner} has the warehouse ${path} open.`,
    remedy: "Wait until it ends, or end it, and run this again.",
    code: "warehouse-locked",
  };
}

function describeMissing(
  { 1: missing = "", input }: RegExpExecArray,
  known: readonly Known[],
): Wording {
  const name = missing.replaceAll('"', "");
  // DuckDB names the table alone; the statement, which it quotes, has the schema before it.
  const quoted = new RegExp(`"(\\w+)"\\."${name.split(".").at(-1)}"`).exec(input)?.[1];
  const [dataset, table = name] = name.includes(".") ? name.split(".") : [quoted, name];
  const wanted = dataset === undefined ? table : nameFrom(dataset, table);
  const titles = known.map((relation) => nameFrom(relation.schema, relation.table));
  return {
    problem: `There is no table ${wanted}${endWithNearest(wanted, titles)}`,
    remedy: "Correct the table's name, or build or load it first.",
  };
}

function describeColumn(name: string, known: readonly string[]): Wording {
  return {
    problem: `There is no column ${name}${endWithNearest(name, known)}`,
    remedy: "Correct the column's name.",
  };
}

/** Names of columns that DuckDB offers, each perhaps with its table before it. */
function listNames(candidates: string): string[] {
  return [...candidates.matchAll(/"([^"]+)"/g)].map(([, one = ""]) => one.split(".").at(-1) ?? "");
}

function firstLine(text: string): string {
  return (text.split("\n")[0] ?? "").replaceAll("googlesql.", "");
}
