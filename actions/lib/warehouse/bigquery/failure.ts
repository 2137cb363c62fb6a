import { PipelineError } from "../../errors.ts";
import { readReasons } from "../../google/retry.ts";
import { endWithNearest } from "../../graph/nearest.ts";

/** What is known where a statement failed. */
export interface FailureContext {
  /** The statement, if it was one. */
  readonly sql: string;
  /** Names of the relations in a dataset. */
  readonly listNames: (dataset: string) => Promise<readonly string[]>;
  /** Says what is no affair of the statement, such as access, and gives other errors as they are. */
  readonly explain: (error: Error) => Promise<unknown>;
}

interface Wording {
  readonly problem: string;
  readonly remedy: string;
}

type Words = (match: RegExpExecArray, context: FailureContext) => Wording | Promise<Wording>;

/** What BigQuery says of a statement, and what we say; the first that matches counts. */
const WORDINGS: readonly (readonly [RegExp, Words])[] = [
  [
    /Not found: Table [^\s:]+:([^\s.]+)\.(\S+?)(?: was not found|$)/,
    async ([, dataset = "", name = ""], { listNames }) => {
      const known = await listNames(dataset).catch(() => []);
      return describeMissing(
        `${dataset}.${name}`,
        known.map((one) => `${dataset}.${one}`),
      );
    },
  ],
  [
    /Not found: Dataset [^\s:]+:(\S+?)(?: was not found|$)/,
    ([, dataset = ""], { sql }) => describeMissing(findTable(sql, dataset) ?? dataset, []),
  ],
  [
    /Unrecognized name: (`[^`]+`|[^\s;`]+)(?:; Did you mean (`[^`]+`|\S+?)\?)?(?: at \[(\d+):(\d+)\]|$)/,
    ([, name = "", nearest, line, column]) => ({
      problem: `There is no column ${unquote(name)}${toPlace(line, column)}${nearest ? `; did you mean ${unquote(nearest)}?` : "."}`,
      remedy: "Correct the column's name.",
    }),
  ],
  [
    /Name (`[^`]+`|\S+) not found inside (`[^`]+`|\S+)(?: at \[(\d+):(\d+)\])?/,
    ([, name = "", inside = "", line, column]) => ({
      problem: `There is no column ${unquote(name)} in ${unquote(inside)}${toPlace(line, column)}.`,
      remedy: "Correct the column's name.",
    }),
  ],
];

const REASONS: Readonly<Record<string, (message: string) => Wording>> = {
  billingTierLimitExceeded: (message) => ({
    problem: `The query needs more computing than its billing tier allows: ${message}`,
    remedy: "Let it join or compute less for the bytes that it reads.",
  }),
  bytesBilledLimitExceeded: (message) => ({
    problem: `The query would read more than it may: ${message}`,
    remedy: "Let it read less, or raise --max-bytes-billed.",
  }),
  quotaExceeded: (message) => ({
    problem: `A quota of the project is used up: ${message}`,
    remedy: "Wait until it is filled again, or ask for a higher one under IAM & Admin > Quotas.",
  }),
  resourcesExceeded: (message) => ({
    problem: `The query needs more than BigQuery gives it: ${message}`,
    remedy: "Let it sort, group or join less at once.",
  }),
  stopped: (message) => ({
    problem: `Somebody stopped the job: ${message}`,
    remedy: "Run it again.",
  }),
};

/** Reasons that are the statement's, or the data's, and nobody else's. */
const REFUSALS: ReadonlySet<string> = new Set([
  "duplicate",
  "invalid",
  "invalidQuery",
  "notFound",
  "notImplemented",
  "responseTooLarge",
]);

/** Says in one sentence why BigQuery refused a statement or a job; a bug comes back as it is. */
export async function describeFailure(cause: unknown, context: FailureContext): Promise<unknown> {
  if (!(cause instanceof Error) || cause instanceof PipelineError) return cause;
  const reason = reasonOf(cause);
  const message = firstLine(cause.message);
  const told = (await findWording(message, context)) ?? REASONS[reason]?.(message);
  const explained = told ? undefined : await context.explain(cause);
  if (explained instanceof PipelineError) return explained;
  const wording = told ?? refuse(reason, message);
  if (wording === undefined) return cause;
  return new PipelineError(wording.problem, { code: "warehouse", remedy: wording.remedy, cause });
}

/** BigQuery's word for what went wrong: `invalidQuery` for one. */
function reasonOf(error: Error): string {
  return readReasons(error)[0] ?? "";
}

async function findWording(message: string, context: FailureContext): Promise<Wording | undefined> {
  for (const [pattern, words] of WORDINGS) {
    const match = pattern.exec(message);
    if (match) return words(match, context);
  }
  return undefined;
}

function refuse(reason: string, message: string): Wording | undefined {
  if (!REFUSALS.has(reason)) return undefined;
  const placed = message.replace(/ at \[(\d+):(\d+)\]/, (_, line: string, column: string) =>
    toPlace(line, column),
  );
  return {
    problem: `BigQuery refuses the statement: ${placed}`,
    remedy: "Correct the SQL or the data that it names.",
  };
}

function describeMissing(wanted: string, known: readonly string[]): Wording {
  return {
    problem: `There is no table ${wanted}${endWithNearest(wanted, known)}`,
    remedy: "Correct the table's name, or build or load it first.",
  };
}

/** The first table of a dataset that SQL names. */
function findTable(sql: string, dataset: string): string | undefined {
  const parts = sql.replaceAll("`", "").matchAll(/(\w+)\s*\.\s*(\w+)/g);
  const found = parts.find(([, first = ""]) => first.toLowerCase() === dataset.toLowerCase());
  return found && `${dataset}.${found[2]}`;
}

function toPlace(line: string | undefined, column: string | undefined): string {
  return line === undefined ? "" : ` at line ${line}, column ${column}`;
}

function unquote(name: string): string {
  return name.replaceAll("`", "");
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}
