import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

export type Scalar = string | number | boolean | null;

/** A step as its file has it, expressions unread. */
export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: Scalar;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, Scalar>>;
  readonly env?: Readonly<Record<string, Scalar>>;
  readonly "continue-on-error"?: Scalar;
}

export type Permissions = Readonly<Record<string, string>>;

/** A job with steps, or one that calls another workflow with `uses`. */
export interface Job {
  readonly name?: string;
  readonly needs?: string | readonly string[];
  readonly if?: Scalar;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, Scalar>>;
  readonly env?: Readonly<Record<string, Scalar>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly permissions?: Permissions;
  readonly concurrency?: Concurrency;
  readonly environment?: string | { readonly name: string };
  readonly "timeout-minutes"?: number;
  readonly strategy?: { readonly matrix?: unknown; readonly "fail-fast"?: boolean };
  readonly steps?: readonly Step[];
}

export interface Concurrency {
  readonly group: string;
  readonly "cancel-in-progress"?: Scalar;
  readonly queue?: string;
}

export interface WorkflowInput {
  readonly type?: string;
  readonly default?: Scalar;
  readonly required?: boolean;
}

type Trigger = null | Readonly<Record<string, unknown>> | readonly unknown[];

/** A workflow file as it is written. */
export interface Workflow {
  /** `pipeline.yml`. */
  readonly file: string;
  readonly name: string;
  readonly on: Readonly<Record<string, Trigger>>;
  readonly permissions?: Permissions;
  readonly concurrency?: Concurrency;
  readonly jobs: Readonly<Record<string, Job>>;
  /** The file itself, for what YAML does not keep. */
  readonly text: string;
}

/** What an `action.yml` declares. */
export interface Action {
  readonly inputs: Readonly<
    Record<string, { readonly required?: boolean; readonly default?: string }>
  >;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string };
}

/** Reads one file of `.github/workflows` below `root`. */
export async function readWorkflow(root: string, file: string): Promise<Workflow> {
  const text = await readFile(join(root, ".github/workflows", file), "utf8");
  return { ...parse(text), file, text };
}

/** Reads them all, by name. */
export async function readWorkflows(root: string): Promise<Workflow[]> {
  const names = await readdir(join(root, ".github/workflows"));
  return Promise.all(names.toSorted().map((name) => readWorkflow(root, name)));
}

/** Reads the action in a folder below `root`, such as `./actions/plan`. */
export async function readAction(root: string, folder: string): Promise<Action> {
  const text = await readFile(join(root, folder, "action.yml"), "utf8");
  return { inputs: {}, outputs: {}, ...parse(text) };
}

/** The inputs that a workflow takes from this kind of start, as `workflow_call`. */
export function inputsOf(workflow: Workflow, trigger: string): Record<string, WorkflowInput> {
  const given = workflow.on[trigger];
  if (given === null || given === undefined || Array.isArray(given)) return {};
  return ("inputs" in given ? given["inputs"] : {}) as Record<string, WorkflowInput>;
}

/** Jobs that must have ended before this one may start. */
export function needsOf({ needs = [] }: Job): readonly string[] {
  return typeof needs === "string" ? [needs] : needs;
}
