import type { Annotation } from "./commands.ts";
import type { Permissions } from "./workflow.ts";

/** The repository, its services and settings, as the runs of a scenario find them. */
export interface World {
  /** A git repository with the workflows, the actions and their bundles. */
  readonly repository: string;
  /** `owner/name`. */
  readonly name: string;
  readonly vars: Readonly<Record<string, string>>;
  /** What every process sees besides the runner's own, such as where the tests' servers are. */
  readonly env: Readonly<Record<string, string>>;
  /** Where GitHub's API is. */
  readonly apiUrl: string;
  /** Makes a job's token that may do just this. */
  readonly mintToken: (permissions: Permissions) => string;
  /** Folder for all that runs leave. */
  readonly folder: string;
}

/** What started a run. */
export interface StartingEvent {
  readonly name: "schedule" | "workflow_dispatch" | "pull_request" | "workflow_run";
  readonly payload: Readonly<Record<string, unknown>>;
  /** The commit that is checked out, and the ref it is known by. */
  readonly sha: string;
  readonly ref: string;
  readonly headRef?: string;
  readonly baseRef?: string;
  readonly actor?: string;
  /** Of a run that was started by hand, as the form sends them. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** A run for a fork or for Dependabot: its token only reads, and no cloud believes it. */
  readonly isUntrusted?: boolean;
}

export type Result = "success" | "failure" | "cancelled" | "skipped";

export interface StepResult {
  readonly name: string;
  /** Before `continue-on-error`. */
  readonly outcome: Result;
  readonly conclusion: Result;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: string;
  readonly annotations: readonly Annotation[];
  /** Commands to the runner that the harness does not expect of any step. */
  readonly strange: readonly string[];
}

export interface JobResult {
  /** `transform`, and for a called workflow's `pipeline/transform`; each of a matrix the same. */
  readonly id: string;
  /** As the Actions tab shows it. */
  readonly name: string;
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepResult[];
}

export interface RunResult {
  readonly id: number;
  readonly attempt: number;
  readonly file: string;
  readonly conclusion: "success" | "failure";
  readonly jobs: readonly JobResult[];
}

/** The Markdown that a run shows: each job's steps' summaries. */
export function summaryOf(jobs: readonly JobResult[]): string {
  return jobs
    .flatMap(({ steps }) => steps.map(({ summary }) => summary))
    .filter((summary) => summary !== "")
    .join("\n");
}
