import type { Analysis, Fault } from "../googlesql/columns.ts";
import { orderNodes } from "../graph/order.ts";
import type { ModelNode, ProjectGraph, ProjectNode, RelationPlace } from "../graph/nodes.ts";
import { PlacedError } from "../project/problems.ts";
import type { Place, Problems } from "../project/problems.ts";
import type { Project } from "../project/project.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import type { AnalysisPool } from "./analysis-pool.ts";
import { Analyst } from "./analyst.ts";
import type { AnalysisCache } from "./analyst.ts";
import type { KnownRelation } from "./analyze.ts";
import { Compiler, CTE_PREFIX } from "./compile.ts";
import type { CompiledSql } from "./compile.ts";
import { findPlace } from "./fault-place.ts";
import { KnownColumns } from "./known-columns.ts";
import type { ColumnNames } from "./known-columns.ts";
import { findNeeds } from "./needs.ts";
import { schedule } from "./schedule.ts";
import { ASKED, SILENT_WAREHOUSE } from "./silent-warehouse.ts";

export interface CheckOptions {
  /** Ids of what is built: models to look into, and seeds. */
  readonly models: ReadonlySet<string>;
  /** Told of columns of what is not among `models`; without it, few of these are known. */
  readonly warehouse: Pick<Warehouse, "describe"> | undefined;
  /** Ids of what an earlier run built and left as candidates. */
  readonly reused?: ReadonlySet<string> | undefined;
  /** Where what is neither built nor there is read from. */
  readonly deferred?: ReadonlyMap<string, RelationPlace> | undefined;
  readonly cache?: AnalysisCache | undefined;
  /** Threads that are there already; without it, some are started where there is much to do. */
  readonly pool?: AnalysisPool | undefined;
  readonly problems: Problems;
}

/** What an analysis calls a relation of the project: `orders`, or `raw.orders` for a source table. */
export function nameRelation(node: ProjectNode): string {
  return node.kind === "source" ? `${node.sourceName}.${node.name}` : node.name;
}

/**
 * Finds the columns of models and what they are computed from, by `nameRelation`, in the order of
 * building. Names that stand for nothing, and templates that do not compile, go to `problems` with
 * file, line and column. Nothing is executed: a model whose SQL depends on what the warehouse answers
 * is of unknown columns, and so is a source table that does not list all of its own with their types.
 */
export async function checkColumns(
  project: Project,
  options: CheckOptions,
): Promise<ReadonlyMap<string, Analysis>> {
  const nodes = orderNodes(listModels(project.graph, options.models)).nodes;
  const check = new ColumnCheck(project, { ...options, expected: nodes.length });
  const found = new Map<string, Found>();
  try {
    await schedule({
      tasks: nodes.map((node) => {
        return { id: node.id, dependsOn: findNeeds(project.graph, node), rank: 0, node };
      }),
      threads: AHEAD,
      run: async ({ node }) => {
        found.set(node.id, await check.look(node));
        return true;
      },
      skip: () => undefined,
    });
  } finally {
    await check.close();
  }
  const analyses = new Map<string, Analysis>();
  for (const node of nodes) {
    const { analysis = UNKNOWN, problems = [] } = found.get(node.id) ?? {};
    analyses.set(nameRelation(node), analysis);
    for (const { place, message } of problems) options.problems.add(place, message);
  }
  return analyses;
}

/** Models looked into at once, so that threads need not wait for this one. */
const AHEAD = 32;

const UNKNOWN: Analysis = { columns: undefined, faults: [], conditions: [] };

/** What is known of one model. */
interface Found {
  readonly analysis: Analysis | undefined;
  readonly problems: readonly { readonly place: Place; readonly message: string }[];
}

/** The models of `ids`, and ephemeral ones that are written into them. */
function listModels(graph: ProjectGraph, ids: ReadonlySet<string>): ModelNode[] {
  const found = new Map<string, ModelNode>();
  for (const id of ids) {
    const node = graph.nodes.get(id);
    if (node?.kind !== "model") continue;
    found.set(id, node);
    for (const need of findNeeds(graph, node)) {
      const read = graph.nodes.get(need);
      if (read?.kind === "model" && read.config.materialized === "ephemeral") found.set(need, read);
    }
  }
  return [...found.values()];
}

class ColumnCheck {
  readonly #project: Project;
  readonly #compiler: Compiler;
  readonly #analyst: Analyst;
  readonly #columns: KnownColumns;

  constructor(project: Project, options: CheckOptions & { expected: number }) {
    const { models, reused = new Set(), deferred = new Map(), warehouse } = options;
    this.#project = project;
    const silent = SILENT_WAREHOUSE;
    this.#compiler = new Compiler({ project, built: reused, deferred, warehouse: silent });
    this.#analyst = new Analyst(options);
    this.#columns = new KnownColumns({ projectDir: project.dir, built: models, warehouse });
  }

  close(): Promise<void> {
    return this.#analyst.close();
  }

  /** Looks into a model; what it reads was looked into before. */
  async look(node: ModelNode): Promise<Found> {
    const compiled = await this.#compile(node, false);
    if (compiled === undefined || "problems" in compiled) {
      this.#columns.set(node.id, undefined);
      return compiled ?? { analysis: undefined, problems: [] };
    }
    const relations = await this.#findRelations(node);
    const whole = await this.#analyze(node, compiled, relations);
    this.#columns.set(node.id, listNames(whole.analysis));
    if (node.config.materialized !== "incremental") return whole;
    const partial = await this.#compile(node, true);
    // What raises an error there may be meant to, in a run that does not come there.
    if (partial === undefined || "problems" in partial) return whole;
    // What is there now may have columns that the query no longer gives.
    const own = new Map(relations).set(keyOf(node), {
      key: nameRelation(node),
      columns: undefined,
    });
    const { problems } = await this.#analyze(node, partial, own);
    return { ...whole, problems: [...whole.problems, ...problems] };
  }

  async #analyze(
    node: ModelNode,
    compiled: CompiledSql,
    relations: ReadonlyMap<string, KnownRelation>,
  ) {
    const { database } = this.#project.invocation;
    const task = { sql: compiled.sql, relations: [...relations], database };
    const analysis = await this.#analyst.analyze(task);
    const unnamed = node.config.materialized === "ephemeral" ? [] : findUnnamed(analysis);
    const problems = [...analysis.faults, ...unnamed].flatMap((fault) => {
      // A line of an ephemeral model is told of where that model stands.
      const place = findPlace(node, compiled, fault);
      return place === undefined ? [] : [{ place, message: nameModels(fault.message) }];
    });
    return { analysis, problems };
  }

  /** Undefined if the SQL depends on what only the warehouse knows. */
  async #compile(
    node: ModelNode,
    isIncremental: boolean,
  ): Promise<CompiledSql | Found | undefined> {
    try {
      return await this.#compiler.compileModel(node, { view: "candidate", isIncremental });
    } catch (error) {
      if (error === ASKED) return undefined;
      if (!(error instanceof PlacedError)) throw error;
      return { analysis: undefined, problems: [{ place: error.place, message: error.problem }] };
    }
  }

  /** What the model's query may name, by dataset and table in lower case. */
  async #findRelations(node: ModelNode): Promise<ReadonlyMap<string, KnownRelation>> {
    const relations = new Map<string, KnownRelation>();
    for (const id of findNeeds(this.#project.graph, node)) {
      const read = this.#project.graph.nodes.get(id);
      const place = read && this.#compiler.locate(read, "candidate");
      if (read === undefined || place === undefined) continue;
      const columns = await this.#columns.find(read, place);
      // A source may name the relation of a model: which of the two is read cannot be told.
      const isTwice = relations.has(keyOf(place));
      relations.set(keyOf(place), {
        key: nameRelation(read),
        columns: isTwice ? undefined : columns,
      });
    }
    return relations;
  }
}

function keyOf({ dataset, alias }: RelationPlace): string {
  return `${dataset}.${alias}`.toLowerCase();
}

/** Names of all columns, or nothing: a column without a name cannot be read, but `*` has it. */
function listNames({ columns }: Analysis): ColumnNames {
  const names = columns?.flatMap(({ name }) => name ?? []);
  return names?.length === columns?.length ? names : undefined;
}

/** BigQuery builds no table or view with a column that has no name. */
function findUnnamed({ columns = [] }: Analysis): Fault[] {
  const index = columns.findIndex(({ name }) => name === undefined);
  const position = columns[index]?.position;
  if (position === undefined) return [];
  return [{ ...position, message: `column ${index + 1} has no name: give it one with AS` }];
}

/** A model that is written into another is told by its own name. */
function nameModels(message: string): string {
  return message.replaceAll(CTE_PREFIX, "");
}
