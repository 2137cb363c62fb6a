import { PipelineError } from "./errors.ts";
import { toInputWords } from "./input-words.ts";
import { writePart } from "./part-files.ts";
import { renderPart } from "./report/part-summary.ts";
import type { RunPart } from "./report/parts.ts";
import type { Problem } from "./report/results.ts";
import type { Runner } from "./runner.ts";

type Head = "version" | "startedAt" | "durationMs";
type Body<Part extends RunPart> = Omit<Part, Head>;

/**
 * Does a step's work and leaves its part for the report, also where the work throws: `empty` is what
 * it then says. A step with problems fails with the first of them, the others are annotated.
 */
export async function runStep<Part extends RunPart>(
  options: {
    readonly runner: Runner;
    readonly out: string;
    readonly empty: Omit<Body<Part>, "problems" | "notes">;
  },
  work: () => Promise<Body<Part>>,
): Promise<void> {
  const { runner, out } = options;
  const startedMs = Date.now();
  const leave = async (body: Body<Part>): Promise<void> => {
    const startedAt = new Date(startedMs).toISOString();
    const head = { version: 1, startedAt, durationMs: Date.now() - startedMs } as const;
    const problems = body.problems.map(withInputWords);
    const part = { ...head, ...body, problems } as unknown as RunPart;
    runner.setOutput("results", await writePart(out, part));
    runner.addSummary([renderPart(part)]);
  };
  let body: Body<Part>;
  try {
    body = await work();
  } catch (error) {
    const problems = [toProblem(error)];
    await leave({ ...options.empty, problems, notes: [] } as unknown as Body<Part>);
    throw error;
  }
  for (const note of body.notes) runner.log(`Note: ${note}`);
  await leave(body);
  failWith(body.problems, runner);
}

function withInputWords(problem: Problem): Problem {
  const { remedy } = problem;
  return remedy === undefined ? problem : { ...problem, remedy: toInputWords(remedy) };
}

function toProblem(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof PipelineError ? { message, remedy: error.remedy } : { message };
}

function failWith([first, ...others]: readonly Problem[], runner: Runner): void {
  if (first === undefined) return;
  for (const { message, remedy } of others.map(withInputWords)) {
    runner.annotate({ level: "error", message: remedy ? `${message} ${remedy}` : message });
  }
  throw new PipelineError(first.message, {
    code: "invalid-file",
    remedy: first.remedy ?? "See the log of this step.",
  });
}
