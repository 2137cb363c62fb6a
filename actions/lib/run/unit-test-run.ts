import type { ExpectedRows, ModelNode, RelationPlace, UnitTestNode } from "../graph/nodes.ts";
import { JinjaError } from "../jinja/error.ts";
import type { Project } from "../project/project.ts";
import { findStatementEnd } from "../sql/expression.ts";
import type { TestOutcome } from "./audit.ts";
import { Compiler } from "./compile.ts";
import { explainRefusal, shiftLines } from "./refusal.ts";
import type { Origin } from "./refusal.ts";
import { buildSelect } from "./unit-test-bench.ts";
import type { Bench } from "./unit-test-bench.ts";
import { compareRows } from "./unit-test-compare.ts";
import type { Comparison } from "./unit-test-compare.ts";
import { alignRows, completeRows, pickColumns } from "./unit-test-columns.ts";
import { listOverrides } from "./unit-test-overrides.ts";
import { invalid, readRows } from "./unit-test-rows.ts";
import type { Shapes } from "./unit-test-shapes.ts";

/** What the unit tests of one run share. */
export interface UnitTestTools {
  readonly project: Project;
  readonly bench: Bench;
  readonly shapes: Shapes;
}

const nowhere = () => undefined;

/** One unit test: fills the inputs, runs the model on them, and compares what it gives. */
export class UnitTestRun {
  readonly #test: UnitTestNode;
  readonly #tools: UnitTestTools;
  readonly #model: ModelNode;
  readonly #inputs = new Map<string, RelationPlace>();
  /** All tables, to be removed at the end. */
  readonly #tables: RelationPlace[] = [];
  /** Inputs that may have columns which nothing tells of. */
  readonly #vague: string[] = [];
  /** Where what is run now is written. */
  #origin: Origin;
  #sql: { readonly compiledSql?: string } = {};

  constructor(test: UnitTestNode, tools: UnitTestTools) {
    const model = tools.project.graph.nodes.get(test.model);
    if (model?.kind !== "model") throw new Error(`${test.id} is on no model`);
    this.#test = test;
    this.#tools = tools;
    this.#model = model;
    this.#origin = { file: this.#place, lineOf: nowhere };
  }

  async run(): Promise<TestOutcome> {
    try {
      await this.#fillInputs();
      const found = await this.#runModel();
      return { ...this.#judge(await this.#compare(found)), ...this.#sql };
    } catch (error) {
      const message = explainRefusal(error, this.#origin) + this.#hint(error);
      return { status: "error", message, ...this.#sql };
    } finally {
      await this.#tools.bench.drop(this.#tables);
    }
  }

  get #place(): string {
    return `${this.#test.file}:${this.#test.line}`;
  }

  #reserve(alias: string): RelationPlace {
    const place = this.#tools.bench.reserve(alias);
    this.#tables.push(place);
    return place;
  }

  async #fillInputs(): Promise<void> {
    const { project, bench, shapes } = this.#tools;
    for (const given of this.#test.given) {
      const node = project.graph.nodes.get(given.on);
      if (node === undefined || !("alias" in node)) throw new Error(`${given.on} is no relation`);
      const at = `${this.#test.file}:${given.line}`;
      const place = this.#reserve(node.alias);
      this.#inputs.set(node.id, place);
      if (given.format === "sql") {
        await this.#select(place, given, at);
        continue;
      }
      const shape = await shapes.find(node);
      if (shape.place === undefined) this.#vague.push(node.name);
      await bench.fill(place, completeRows(readRows(given, at), shape, at), at);
    }
  }

  /** Creates a table of rows that a query gives. */
  async #select(place: RelationPlace, { rows }: ExpectedRows, at: string): Promise<void> {
    if (typeof rows !== "string") throw invalid(`${at}: rows of the format sql are a query`);
    if (/\{[{%#]/.test(rows)) throw invalid(`${at}: Jinja in rows of a unit test is not supported`);
    if (findStatementEnd(rows) !== undefined) {
      throw invalid(`${at}: expected one query without a semicolon`);
    }
    this.#origin = { file: at, lineOf: nowhere };
    await this.#tools.bench.select(place, rows);
  }

  /** Gives the table of what the model makes of its inputs. */
  async #runModel(): Promise<RelationPlace> {
    const { project, bench } = this.#tools;
    const model = this.#model;
    const compiler = new Compiler({
      project,
      built: new Set(),
      deferred: new Map(),
      warehouse: bench.warehouse,
      overrides: {
        names: listOverrides(this.#test, project),
        vars: this.#test.overrides.vars,
        replace: (id) => this.#replace(id),
      },
    });
    this.#origin = { file: model.file, lineOf: nowhere };
    const asked = { view: "published", isIncremental: false } as const;
    const { sql, lineOf } = await compiler.compileModel(model, asked);
    this.#sql = { compiledSql: sql };
    const place = this.#reserve(model.alias);
    this.#origin = { file: model.file, lineOf: shiftLines(buildSelect(place, sql), sql, lineOf) };
    await bench.select(place, sql);
    return place;
  }

  #replace(id: string): RelationPlace | undefined {
    const place = this.#inputs.get(id);
    if (place !== undefined || id === this.#model.id) return place;
    const name = id.split(".").slice(2).join(".");
    throw new JinjaError(`reads ${name}, which is not among the inputs of the unit test`);
  }

  async #compare(found: RelationPlace): Promise<Comparison> {
    const { bench } = this.#tools;
    const { expect } = this.#test;
    const at = `${this.#place}, expect`;
    const actual = await bench.describe(found);
    this.#origin = { file: at, lineOf: nowhere };
    if (expect.format === "sql") {
      const place = this.#reserve(this.#model.alias);
      await this.#select(place, expect, at);
      const columns = await bench.describe(place);
      const expected = { columns, rows: await bench.readRows(place) };
      const aligned = alignRows(expected, actual, at);
      return compareRows(aligned.rows, await bench.readRows(found), aligned.columns);
    }
    const written = readRows(expect, at);
    const columns =
      written.columns.length === 0 ? actual : pickColumns(written.columns, actual, at);
    const expected = await bench.evaluate({ columns, rows: written.rows }, at);
    return compareRows(expected, await bench.readRows(found), columns);
  }

  #judge({ missing, unexpected, rows }: Comparison): TestOutcome {
    const failures = missing + unexpected;
    if (failures === 0) return { status: "pass", failures };
    const told = [
      ...(missing > 0 ? [`${count(missing, "expected row")} missing`] : []),
      ...(unexpected > 0 ? [`${count(unexpected, "row")} not expected`] : []),
    ];
    const message = `${this.#place}: ${told.join(" and ")}.`;
    return { status: "fail", failures, failingRows: rows, message };
  }

  /** What explains a refusal that may be due to what a unit test leaves out. */
  #hint(error: unknown): string {
    const told = error instanceof Error ? error.message : "";
    if (told.startsWith("There is no table")) return " A unit test has no tables but its inputs.";
    if (!/\bcolumn\b/.test(told) || this.#vague.length === 0) return "";
    return ` Of ${this.#vague.join(", ")}, only documented columns and those of the rows are known.`;
  }
}

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun} is` : `${number} ${noun}s are`;
}
