import type { NodeResult, TransformResults } from "../report/results.ts";
import type { LogColumn, LogDefinition } from "../table.ts";
import type { Parameters, Warehouse } from "../warehouse/warehouse.ts";

/** The table in the dataset that people read. */
export const RUN_LOG = "pipeline_runs";

const MAX_MESSAGE = 2000;

type Described = readonly [name: string, type: LogColumn["type"], description: string];

const REQUIRED: readonly Described[] = [
  ["invocation_id", "string", "Which run of the program it was; all rows of a run share it."],
  ["started_at", "timestamp", "When the run, or the work on the node, began."],
  ["kind", "string", "run, or the kind of node: model, seed, test or unit_test."],
  ["name", "string", "Name of the node; for a run, of the dataset that it worked for."],
  ["status", "string", "For a node as dbt has it; for a run success or failure."],
];

const OPTIONAL: readonly Described[] = [
  ["node_id", "string", "dbt's unique id of the node; null for a run."],
  ["command", "string", "What was asked for: build, run, seed or test."],
  ["duration_ms", "int64", "Milliseconds that it took."],
  ["row_count", "int64", "Rows of a model or seed after it was built, where they are known."],
  ["failures", "int64", "Rows that a test found."],
  ["bytes_billed", "int64", "Bytes that BigQuery billed; null on DuckDB. A run's are its nodes'."],
  ["slot_ms", "int64", "Milliseconds of BigQuery's slots; null on DuckDB."],
  ["is_unchanged", "bool", "Whether the node stands as it was, because nothing changed for it."],
  ["is_published", "bool", "Whether what the run built is where people read."],
  ["message", "string", "What there is to say of it, such as why it failed."],
  [
    "years",
    "string",
    "Years whose files the run took in, with commas; null where it took in none, or not all it was to.",
  ],
  ["workflow", "string", "Name of the workflow in GitHub Actions; null for a run at home."],
  ["run_id", "string", "GitHub's id of the workflow's run."],
  ["run_attempt", "int64", "Which attempt at that run, from 1."],
  ["run_url", "string", "Where the run's log is."],
  ["commit_sha", "string", "The commit that was run."],
];

/** One row a run and one a node of it: `pipeline_runs` in a dataset. */
export function defineRunLog(dataset: string): LogDefinition {
  const describe =
    (isRequired: boolean) =>
    (column: Described): LogColumn => {
      const [name, type, description] = column;
      return { name, type, isRequired, description };
    };
  return {
    dataset,
    name: RUN_LOG,
    description: "What became of each run of the pipeline and of each node in it, a row each.",
    columns: [...REQUIRED.map(describe(true)), ...OPTIONAL.map(describe(false))],
    partition: { field: "started_at", granularity: "month" },
    clustering: ["kind", "name"],
    key: "invocation_id",
  };
}

/** A run that has ended, however. */
export interface LoggedRun extends Pick<TransformResults, "nodes" | "isPublished"> {
  readonly invocationId: string;
  readonly dataset: string;
  readonly command: string;
  /** Milliseconds since 1970. */
  readonly startedMs: number;
  readonly durationMs: number;
  /** What made it fail, apart from nodes that did. */
  readonly problem?: string | undefined;
  readonly years?: readonly number[] | undefined;
  /** Says which run of GitHub Actions it is. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The rows of a run: its own, then those of its nodes. */
export function buildLogRows(run: LoggedRun): Parameters[] {
  const { invocationId, command, isPublished, nodes, problem, years } = run;
  const failed = nodes.filter(({ status }) => status === "error" || status === "fail");
  const message =
    problem ??
    (failed.length === 0 ? undefined : `${failed.map(({ name }) => name).join(", ")} failed.`);
  const shared = {
    invocation_id: invocationId,
    command,
    is_published: isPublished,
    years: years === undefined ? null : years.join(","),
    ...describeWorkflow(run.env),
  };
  const own = {
    ...shared,
    kind: "run",
    name: run.dataset,
    status: message === undefined ? "success" : "failure",
    started_at: toInstant(run.startedMs),
    duration_ms: Math.round(run.durationMs),
    bytes_billed: sum(nodes, "bytesBilled"),
    slot_ms: sum(nodes, "slotMs"),
    message: toMessage(message),
  };
  return [own, ...nodes.map((node) => ({ ...shared, ...describeNode(node) }))];
}

function describeNode(node: NodeResult): Parameters {
  return {
    node_id: node.id,
    kind: node.kind,
    name: node.name,
    status: node.status,
    started_at: toInstant(node.startedMs),
    duration_ms: Math.round(node.durationMs),
    row_count: node.rowCount ?? null,
    failures: node.failures ?? null,
    bytes_billed: node.cost?.bytesBilled ?? null,
    slot_ms: node.cost?.slotMs ?? null,
    is_unchanged: node.isUnchanged === true,
    message: toMessage(node.message),
  };
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables */
function describeWorkflow(env: LoggedRun["env"]): Parameters {
  const { GITHUB_RUN_ID: id, GITHUB_REPOSITORY: repository } = env;
  if (id === undefined) return {};
  const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  return {
    workflow: env["GITHUB_WORKFLOW"] ?? null,
    run_id: id,
    run_attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
    run_url: repository === undefined ? null : `${server}/${repository}/actions/runs/${id}`,
    commit_sha: env["GITHUB_SHA"] ?? null,
  };
}

function sum(nodes: readonly NodeResult[], field: "bytesBilled" | "slotMs"): number | null {
  const costs = nodes.flatMap(({ cost }) => cost ?? []);
  return costs.length === 0 ? null : costs.reduce((total, cost) => total + cost[field], 0);
}

function toInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

function toMessage(text: string | undefined): string | null {
  if (text === undefined) return null;
  return text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}…` : text;
}

/** Logs a run in its dataset. Gives a sentence instead where it could not be: no run fails for it. */
export async function logRun(
  run: LoggedRun,
  warehouse: Pick<Warehouse, "appendRows">,
): Promise<string | undefined> {
  try {
    await warehouse.appendRows({ table: defineRunLog(run.dataset), rows: buildLogRows(run) });
    return undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `The run was not logged in ${run.dataset}.${RUN_LOG}: ${why}`;
  }
}
