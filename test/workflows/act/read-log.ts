/** What act says of one job of a run: those that it skipped it says nothing of. */
export interface ActJob {
  /** `transform`; of a matrix `ingest 2021`. */
  readonly id: string;
  /** Of a matrix that of all its jobs together, as those that need them see it. */
  readonly result: "success" | "failure";
  readonly steps: readonly ActStep[];
  /** First line of each step's summary. */
  readonly summary: readonly string[];
}

export interface ActStep {
  readonly name: string;
  readonly result: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** A line of act's log with `--json`. */
interface Line {
  readonly jobID?: string;
  readonly matrix?: Readonly<Record<string, unknown>>;
  readonly jobResult?: ActJob["result"];
  readonly step?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly stage?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly level?: string;
  readonly msg?: string;
}

/** Reads the jobs that act ran, in the order of their ends. Throws where it would not run any. */
export function readLog(log: string): ActJob[] {
  const lines = log.split("\n").flatMap(parseLine);
  const jobs = Map.groupBy(
    lines.filter(({ jobID }) => jobID !== undefined),
    ({ jobID, matrix = {} }) => [jobID, ...Object.values(matrix)].join(" "),
  );
  const ended = [...jobs].flatMap(([id, said]): ActJob[] => {
    const result = said.findLast(({ jobResult }) => jobResult !== undefined)?.jobResult;
    if (result === undefined) return [];
    const summary = said.flatMap(({ command, content = "" }) =>
      command === "summary" ? (content.split("\n")[0] ?? "") : [],
    );
    return [{ id, result, summary, steps: readSteps(said) }];
  });
  if (ended.length === 0) throw new Error(`act ran nothing:\n${log.slice(-4000)}`);
  return ended;
}

function parseLine(text: string): Line[] {
  return text.startsWith("{") ? [JSON.parse(text) as Line] : [];
}

function readSteps(lines: readonly Line[]): ActStep[] {
  const steps = Map.groupBy(
    lines.filter(({ stage, stepID }) => stage === "Main" && stepID !== undefined),
    ({ stepID }) => stepID!.join("/"),
  );
  return [...steps.values()].flatMap((said) => {
    const last = said.find(({ stepResult }) => stepResult !== undefined);
    if (last === undefined) return [];
    const outputs = said.flatMap(({ arg = "", command, name = "" }) =>
      command === "set-output" ? [[name, arg]] : [],
    );
    return [
      {
        name: last.step ?? "",
        result: last.stepResult ?? "",
        outputs: Object.fromEntries(outputs),
      },
    ];
  });
}
