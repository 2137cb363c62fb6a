import { PipelineError } from "../../actions/lib/errors.ts";
import type { RelationPlace } from "../../actions/lib/graph/nodes.ts";
import { Problems } from "../../actions/lib/project/problems.ts";
import { readProject } from "../../actions/lib/project/project.ts";
import { checkColumns } from "../../actions/lib/run/check-columns.ts";
import type { CheckOptions } from "../../actions/lib/run/check-columns.ts";
import { writeProject } from "../project/project-folder.ts";

/** What each project of `check` has besides its own files. */
export const SOURCES = {
  "models/sources.yml": `
sources:
  - name: raw
    tables:
      - name: orders
        columns:
          - { name: id, data_type: int64 }
          - { name: customer_id, data_type: int64 }
          - { name: amount, data_type: numeric }
          - { name: paid_at, data_type: timestamp }
          - { name: address, data_type: struct }
          - { name: address.street, data_type: string }
          - { name: lines, data_type: array }
      - name: partly
        columns: [{ name: id, data_type: int64 }, { name: note }]
      - name: events
`,
  "seeds/countries.csv": "code,name\nGB,United Kingdom\n",
};

export interface Given extends Partial<Omit<CheckOptions, "problems" | "models" | "deferred">> {
  /** Names of models and seeds that are built; all unless told. */
  readonly built?: readonly string[];
  readonly deferred?: Readonly<Record<string, RelationPlace>>;
}

/** Checks a project's models; `told` are the problems, one a line. */
export async function checkDir(dir: string, { built, deferred = {}, ...rest }: Given = {}) {
  const problems = new Problems();
  const project = readProject(dir, {
    problems,
    invocation: {
      target: "default",
      dataset: "d",
      database: undefined,
      vars: {},
      env: {},
      fullRefresh: false,
      threads: 4,
      id: "7d3a",
      startedAt: "2026-11-25T12:00:00.000Z",
      onLog: () => undefined,
    },
  });
  problems.throwIfAny();
  const nodes = [...project.graph.nodes.values()];
  const isBuilt = (name: string) => built?.includes(name) ?? true;
  const models = nodes.filter(({ kind, name }) => /model|seed/.test(kind) && isBuilt(name));
  const analyses = await checkColumns(project, {
    warehouse: undefined,
    ...rest,
    models: new Set(models.map(({ id }) => id)),
    deferred: new Map(
      Object.entries(deferred).map(([name, place]) => [
        nodes.find((node) => node.name === name)?.id ?? "",
        place,
      ]),
    ),
    problems,
  });
  return { told: listProblems(problems), analyses };
}

function listProblems(problems: Problems): string[] {
  try {
    problems.throwIfAny();
    return [];
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    return error.message
      .replace(/^The project cannot be used(, \d+ problems)?:\s+/, "")
      .split(/\n\s*/);
  }
}

/** Checks a project of these files and `SOURCES`. */
export async function check(files: Readonly<Record<string, string>>, given?: Given) {
  return checkDir(await writeProject({ ...SOURCES, ...files }), given);
}
