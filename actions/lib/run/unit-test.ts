import type { UnitTestNode } from "../graph/nodes.ts";
import type { Project } from "../project/project.ts";
import type { TestOutcome } from "./audit.ts";
import { explainRefusal } from "./refusal.ts";
import { Bench } from "./unit-test-bench.ts";
import { UnitTestRun } from "./unit-test-run.ts";
import type { UnitTestTools } from "./unit-test-run.ts";
import { Shapes } from "./unit-test-shapes.ts";

/**
 * Runs unit tests of a project's models on one embedded warehouse in memory, which the first of
 * them opens. Nothing is read from, or written to, where models are built.
 */
export class UnitTester {
  readonly #project: Project;
  readonly #openBench: () => Promise<Bench>;
  #tools: Promise<UnitTestTools | undefined> | undefined;

  constructor(project: Project, openBench: () => Promise<Bench> = () => Bench.open()) {
    this.#project = project;
    this.#openBench = openBench;
  }

  /** What is wrong with a test or its model is an outcome. Without DuckDB, tests are left out. */
  async run(test: UnitTestNode): Promise<TestOutcome> {
    this.#tools ??= this.#prepare();
    try {
      const tools = await this.#tools;
      if (tools !== undefined) return await new UnitTestRun(test, tools).run();
    } catch (error) {
      const origin = { file: `${test.file}:${test.line}`, lineOf: () => undefined };
      return { status: "error", message: explainRefusal(error, origin) };
    }
    const message = "It was left out: unit tests run on DuckDB, which is not installed here.";
    return { status: "warn", message };
  }

  async close(): Promise<void> {
    const tools = await this.#tools?.catch(() => undefined);
    await tools?.bench.close();
  }

  async #prepare(): Promise<UnitTestTools | undefined> {
    const project = this.#project;
    try {
      const bench = await this.#openBench();
      return { project, bench, shapes: new Shapes(project, bench) };
    } catch (error) {
      if (isMissingModule(error)) return undefined;
      throw error;
    }
  }
}

/** Whether a package, or the library that it has for this kind of machine, is not there. */
function isMissingModule(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND";
}
