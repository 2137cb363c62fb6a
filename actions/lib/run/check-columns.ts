import { analyzeQuery } from "../googlesql/columns.ts";
import type { Analysis } from "../googlesql/columns.ts";
import { PipelineError } from "../errors.ts";
import { orderNodes } from "../graph/order.ts";
import type { ModelNode, ProjectNode, RelationPlace } from "../graph/nodes.ts";
import { checksum } from "../project/checksum.ts";
import { Problems } from "../project/problems.ts";
import type { Project } from "../project/project.ts";
import { readSeed } from "../project/seeds.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import { Compiler } from "./compile.ts";
import type { CompiledSql } from "./compile.ts";

/** Keeps analyses from one run to the next; a key stands for all that an analysis depends on. */
export interface AnalysisCache {
  get(key: string): Analysis | undefined;
  set(key: string, analysis: Analysis): void;
}

export interface CheckOptions {
  /** Ids of the models to look into. */
  readonly models: ReadonlySet<string>;
  /** Told of columns of what is not among `models`; without it, these are looked into as well. */
  readonly warehouse: Warehouse | undefined;
  /** Ids of what an earlier run built and left as candidates. */
  readonly reused?: ReadonlySet<string> | undefined;
  /** Where what is neither built nor there is read from. */
  readonly deferred?: ReadonlyMap<string, RelationPlace> | undefined;
  readonly cache?: AnalysisCache | undefined;
  readonly problems: Problems;
}

/** Change this when the same query is analysed in another way. */
const VERSION = 1;

/** What an analysis calls a relation of the project: `orders`, or `raw.orders` for a source table. */
export function nameRelation(node: ProjectNode): string {
  return node.kind === "source" ? `${node.sourceName}.${node.name}` : node.name;
}

/**
 * Finds the columns of models and what they are computed from, by `nameRelation`. Names that stand
 * for nothing, and templates that do not compile, go to `problems` with file, line and column.
 * Nothing is executed: a model whose SQL depends on what the warehouse answers is of unknown
 * columns, and so is a source table that does not list all of its own with their types.
 */
export async function checkColumns(
  project: Project,
  options: CheckOptions,
): Promise<ReadonlyMap<string, Analysis>> {
  const check = new ColumnCheck(project, options);
  const models = [...options.models].flatMap((id) => project.graph.nodes.get(id) ?? []);
  for (const node of orderNodes(models).nodes) {
    if (node.kind === "model") await check.addModel(node);
  }
  return check.analyses;
}

class ColumnCheck {
  readonly analyses = new Map<string, Analysis>();
  readonly #project: Project;
  readonly #options: CheckOptions;
  readonly #compiler: Compiler;
  readonly #columns = new Map<string, readonly string[] | undefined>();

  constructor(project: Project, options: CheckOptions) {
    this.#project = project;
    this.#options = options;
    this.#compiler = new Compiler({
      project,
      built: options.reused ?? new Set(),
      deferred: options.deferred ?? new Map(),
      warehouse: SILENT,
    });
  }

  async addModel(node: ModelNode): Promise<void> {
    const relations = await this.#findRelations(node);
    const whole = await this.#analyze(node, { relations, isIncremental: false });
    const analysis = whole ?? { columns: undefined, faults: [], conditions: [] };
    this.analyses.set(nameRelation(node), analysis);
    this.#columns.set(node.id, listNames(analysis));
    if (node.config.materialized !== "incremental") return;
    // What is there now may have columns that the query no longer gives.
    const own = [keyOf(node), { key: nameRelation(node), columns: undefined }] as const;
    await this.#analyze(node, { relations: new Map([...relations, own]), isIncremental: true });
  }

  async #analyze(
    node: ModelNode,
    options: { relations: Relations; isIncremental: boolean },
  ): Promise<Analysis | undefined> {
    const { relations, isIncremental } = options;
    const compiled = await this.#compile(node, isIncremental);
    if (compiled === undefined) return undefined;
    const { cache } = this.#options;
    const key = checksum(JSON.stringify([VERSION, compiled.sql, [...relations]]));
    const columnsOf = (path: readonly string[]) => {
      const [dataset, alias] = path.slice(-2);
      return relations.get(`${dataset}.${alias}`.toLowerCase());
    };
    const analysis = cache?.get(key) ?? analyzeQuery(compiled.sql, { columnsOf });
    cache?.set(key, analysis);
    for (const fault of analysis.faults) this.#tell(node, compiled, fault);
    return analysis;
  }

  async #compile(node: ModelNode, isIncremental: boolean): Promise<CompiledSql | undefined> {
    try {
      return await this.#compiler.compileModel(node, { view: "candidate", isIncremental });
    } catch (error) {
      if (error === ASKED) return undefined;
      if (!(error instanceof PipelineError) || error.code !== "invalid-project") throw error;
      const [, file = node.file, line, message = error.message] =
        /^(\S+?)(?::(\d+))?: (.*)$/s.exec(error.message) ?? [];
      const place = { file, line: line === undefined ? undefined : Number(line) };
      this.#options.problems.add(place, message);
      return undefined;
    }
  }

  #tell(node: ModelNode, compiled: CompiledSql, fault: Analysis["faults"][number]): void {
    const line = compiled.lineOf(fault.line);
    // A line of an ephemeral model is told of where that model stands.
    if (line === undefined) return;
    const before = compiled.sql.split("\n")[fault.line - 1]?.slice(0, fault.column) ?? "";
    const written = node.source.split("\n")[line - 1] ?? "";
    const column = written.startsWith(before) ? `, column ${fault.column}` : "";
    this.#options.problems.add({ file: node.file, line }, `${fault.message}${column}`);
  }

  /** What the model's query may name, by dataset and table in lower case. */
  async #findRelations(node: ModelNode): Promise<Relations> {
    const relations = new Map<string, { key: string; columns: readonly string[] | undefined }>();
    const seen = new Set<string>();
    const open = [...node.dependsOn];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const read = this.#project.graph.nodes.get(id);
      if (read === undefined || seen.has(id)) continue;
      seen.add(id);
      const place = this.#compiler.locate(read, "candidate");
      if (place === undefined) open.push(...read.dependsOn);
      else {
        const columns = await this.#findColumns(read, place);
        relations.set(keyOf(place), { key: nameRelation(read), columns });
      }
    }
    return relations;
  }

  async #findColumns(
    node: ProjectNode,
    { dataset, alias: name }: RelationPlace,
  ): Promise<readonly string[] | undefined> {
    const { warehouse, models } = this.#options;
    if (this.#columns.has(node.id)) return this.#columns.get(node.id);
    const described = models.has(node.id)
      ? undefined
      : await warehouse?.describe({ dataset, name }).catch(() => undefined);
    const columns = described?.columns.map((column) => column.name) ?? this.#listStated(node);
    this.#columns.set(node.id, columns);
    return columns;
  }

  /** Columns that the project's files tell of without a query. */
  #listStated(node: ProjectNode): readonly string[] | undefined {
    if (node.kind === "seed") {
      const { columns } = readSeed(this.#project.dir, node, new Problems());
      return columns.map(({ name }) => name);
    }
    if (node.kind !== "source" || node.columns.length === 0) return undefined;
    const isWhole = node.columns.every(({ dataType }) => dataType !== undefined);
    return isWhole ? node.columns.map(({ name }) => name) : undefined;
  }
}

type Relations = ReadonlyMap<
  string,
  { readonly key: string; readonly columns: readonly string[] | undefined }
>;

function keyOf({ dataset, alias }: RelationPlace): string {
  return `${dataset}.${alias}`.toLowerCase();
}

function listNames({ columns }: Analysis): readonly string[] | undefined {
  const names = columns?.flatMap(({ name }) => name ?? []);
  return names?.length === columns?.length ? names : undefined;
}

/** Thrown where a template wants to know what only the warehouse knows. */
const ASKED = Symbol("asked");

const ask = (): Promise<never> => {
  // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- told apart by identity
  return Promise.reject(ASKED);
};

const SILENT: Warehouse = {
  kind: "duckdb",
  query: ask,
  execute: ask,
  loadParquet: ask,
  describe: ask,
  estimate: ask,
  publish: ask,
  close: () => Promise.resolve(),
};
