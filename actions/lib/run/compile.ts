import type { ModelNode, ProjectNode, RelationPlace, TestNode } from "../graph/nodes.ts";
import { JinjaError } from "../jinja/error.ts";
import type { Value } from "../jinja/value.ts";
import { toValue } from "../jinja/value.ts";
import { describeModel, explainJinjaError } from "../project/parse-node.ts";
import { PlacedError } from "../project/problems.ts";
import type { Project } from "../project/project.ts";
import { createRelation, isRelation } from "../project/relation.ts";
import type { Rendered, RenderRequest } from "../project/renderer.ts";
import { findStatementEnd, isOneQuery } from "../sql/expression.ts";
import { inlineCtes } from "../sql/ephemeral.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";

/** Where a node is read from: what this run builds as candidates, or what is published. */
export type View = "candidate" | "published";

/** A template rendered to SQL. */
export interface CompiledSql {
  readonly sql: string;
  /** Line of the file that a line of `sql` comes from; undefined for a line of an inlined model. */
  readonly lineOf: (line: number) => number | undefined;
}

export interface CompileOptions {
  readonly project: Project;
  /** Ids of what this run builds, or built before and goes on with. */
  readonly built: ReadonlySet<string>;
  /** Relations that stand in for what is not built and not there. */
  readonly deferred: ReadonlyMap<string, RelationPlace>;
  /** What incremental models go on from where that is not what they publish to: `this` names it. */
  readonly bases?: ReadonlyMap<string, RelationPlace> | undefined;
  /** Asked for columns and rows that templates want; without it, nothing is executed. */
  readonly warehouse: Warehouse | undefined;
  /** Names and variables laid over the project's own, as unit tests do. */
  readonly overrides?: {
    readonly names: ReadonlyMap<string, Value>;
    readonly vars: Readonly<Record<string, unknown>>;
    /** Gives another relation for what a reference, or `this`, names. */
    readonly replace: (id: string) => RelationPlace | undefined;
  };
}

/** Renders models and tests of a project to the SQL that a run sends. */
export class Compiler {
  readonly #options: CompileOptions;
  readonly #answers = new Map<string, unknown>();
  /** What the last render of a node's candidate was told, in order, by the node's id. */
  readonly #told = new Map<string, unknown[]>();

  constructor(options: CompileOptions) {
    this.#options = options;
  }

  /** A model's query. Throws PipelineError `invalid-project` with its place. */
  async compileModel(
    node: ModelNode,
    options: { view: View; isIncremental: boolean },
  ): Promise<CompiledSql> {
    const { project } = this.#options;
    const ctes = new Map<string, ModelNode>();
    const names = this.#options.overrides?.names;
    const rendered = await this.#retry(node, () =>
      project.renderer.render(node.source, node.file, {
        ...this.#createRequest(node, { ...options, ctes }),
        ...(names === undefined ? {} : { names }),
      }),
    );
    return this.#finish(node, rendered, { ...options, ctes });
  }

  /**
   * A view's query that reads what is published, once it is. What its template asks of the warehouse
   * it is told of the candidates: what is published is not there yet, or is the old.
   */
  async compilePublished(node: ModelNode): Promise<CompiledSql> {
    if (!this.#told.has(node.id)) {
      await this.compileModel(node, { view: "candidate", isIncremental: false });
    }
    return this.compileModel(node, { view: "published", isIncremental: false });
  }

  /** The query for the rows that fail a test; for built-in tests see `compile-tests.ts`. */
  async compileTest<T extends { readonly text: string }>(
    node: TestNode,
    make: (request: RenderRequest) => T,
    view: View = "candidate",
  ): Promise<T & CompiledSql> {
    const ctes = new Map<string, ModelNode>();
    const asked = { view, isIncremental: false, ctes };
    const made = await this.#retry(node, () => make(this.#createRequest(node, asked)));
    const lineOf = "lineOf" in made ? (made.lineOf as Rendered["lineOf"]) : () => undefined;
    const finished = await this.#finish(node, { text: made.text, lineOf }, { view, ctes });
    return { ...made, ...finished };
  }

  /** The relation that a node is read from; undefined for an ephemeral model. */
  locate(node: ProjectNode, view: View): RelationPlace | undefined {
    if (node.kind === "unit_test" || node.kind === "test")
      throw new Error(`${node.id} is no relation`);
    if (node.kind === "model" && node.config.materialized === "ephemeral") return undefined;
    const { dataset, alias } = node;
    if (node.kind === "source") return { dataset, alias };
    if (view === "candidate" && this.#options.built.has(node.id)) {
      return { dataset: `${dataset}__candidate`, alias };
    }
    return this.#options.deferred.get(node.id) ?? { dataset, alias };
  }

  /** For one render. */
  #createRequest(
    node: ModelNode | TestNode,
    options: { view: View; isIncremental: boolean; ctes: Map<string, ModelNode> },
  ): RenderRequest {
    const { project, warehouse, overrides, bases } = this.#options;
    const base = options.isIncremental ? bases?.get(node.id) : undefined;
    const { database } = project.invocation;
    const { view, ctes } = options;
    const tell = this.#listen(node, view);
    return {
      package: node.package,
      isExecuting: warehouse !== undefined,
      isIncremental: options.isIncremental,
      self:
        node.kind === "model"
          ? createRelation(() => overrides?.replace(node.id) ?? base ?? node, { database })
          : undefined,
      model: describeModel({ ...node, resourceType: node.kind, config: {} }),
      ...(overrides === undefined ? {} : { vars: overrides.vars }),
      config: { set: () => undefined, get: (name) => findSetting(node, name) },
      refer: (kind, names) => {
        const named = project.find({ kind, names }, node.package);
        if ("problem" in named) throw new JinjaError(named.problem);
        // What is found by name does not know yet what it reads.
        const found = project.graph.nodes.get(named.id) ?? named;
        this.#checkKnown(node, found);
        const replaced = overrides?.replace(found.id);
        if (replaced !== undefined) return createRelation(() => replaced, { database });
        if (found.kind === "model" && found.config.materialized === "ephemeral") {
          ctes.set(found.name, found);
          return createRelation(() => found, { database, cte: nameCte(found) });
        }
        const place = this.locate(found, view);
        if (place === undefined) throw new Error(`${found.id} has no relation`);
        return createRelation(() => place, { database });
      },
      columnsOf: (relation) => tell(() => this.#findColumns(relation)),
      rowsOf: (sql) => tell(() => this.#findRows(sql)),
    };
  }

  /** Keeps what a candidate is told, and tells the same when what is published is rendered after it. */
  #listen({ id, kind }: ProjectNode, view: View): <T>(answer: () => T) => T {
    const before = view === "published" ? this.#told.get(id)?.values() : undefined;
    if (before !== undefined) {
      return <T>(answer: () => T) => {
        const { done, value } = before.next();
        return done === true ? answer() : (value as T);
      };
    }
    const told: unknown[] = [];
    if (view === "candidate" && kind === "model") this.#told.set(id, told);
    return (answer) => {
      const given = answer();
      told.push(given);
      return given;
    };
  }

  /** What is referred to only now was not waited for. */
  #checkKnown(node: ModelNode | TestNode, found: ProjectNode): void {
    if (node.dependsOn.includes(found.id)) return;
    throw new JinjaError(
      `refers to ${found.name} only when it is run; add a comment with the reference, such as -- depends_on: {{ ref('${found.name}') }}`,
    );
  }

  #findColumns(relation: Value) {
    if (!isRelation(relation)) throw new JinjaError("expected a relation, such as ref('orders')");
    const { dataset, alias: name } = relation.place;
    const { warehouse } = this.#options;
    return this.#ask(`columns ${dataset}.${name}`, async () => {
      const found = await warehouse?.describe({ dataset, name });
      return found?.columns ?? [];
    });
  }

  #findRows(sql: string) {
    // What it changed would be changed where people read, whatever the tests say.
    if (!isOneQuery(sql)) throw new JinjaError(`expected one query, not ${sql.slice(0, 100)}`);
    return this.#ask(`rows ${sql}`, async () => {
      const rows = (await this.#options.warehouse?.query(sql)) ?? [];
      return rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toValue(value)])),
      );
    });
  }

  /** Gives an answer that is there, or interrupts the render until it is. */
  #ask<T>(key: string, fetch: () => Promise<T>): T {
    if (this.#answers.has(key)) return this.#answers.get(key) as T;
    throw new Pending(async () => {
      this.#answers.set(key, await fetch());
    });
  }

  /** Renders again whenever an answer that was missing is there. */
  async #retry<T>(node: ProjectNode, make: () => T): Promise<T> {
    for (;;) {
      try {
        return make();
      } catch (error) {
        if (!(error instanceof Pending)) throw toProjectError(error, node.file);
        await error.fetch();
      }
    }
  }

  async #finish(
    node: ModelNode | TestNode,
    { text, lineOf }: { text: string; lineOf: (line: number) => number | undefined },
    options: { view: View; ctes: ReadonlyMap<string, ModelNode> },
  ): Promise<CompiledSql> {
    const trimmed = text.trim();
    const above = text.slice(0, text.indexOf(trimmed)).split("\n").length - 1;
    if (trimmed === "") throw new PlacedError({ file: node.file }, "has no SQL");
    const end = findStatementEnd(trimmed);
    if (end !== undefined) {
      throw new PlacedError(
        { file: node.file, line: lineOf(end + above) },
        "expected one query without a semicolon",
      );
    }
    const inlined: { name: string; sql: string }[] = [];
    await this.#inline(options.ctes.values(), {
      view: options.view,
      into: inlined,
      seen: new Set(),
    });
    if (inlined.length === 0) return { sql: trimmed, lineOf: (line) => lineOf(line + above) };
    const { sql, toOwnLine } = inlineCtes(trimmed, inlined);
    return {
      sql,
      lineOf: (line) => {
        const own = toOwnLine(line);
        return own === undefined ? undefined : lineOf(own + above);
      },
    };
  }

  /** Puts ephemeral models, and those that they read, in front, each once. */
  async #inline(
    nodes: Iterable<ModelNode>,
    options: { view: View; into: { name: string; sql: string }[]; seen: Set<string> },
  ): Promise<void> {
    for (const node of nodes) {
      if (options.seen.has(node.id)) continue;
      options.seen.add(node.id);
      const ctes = new Map<string, ModelNode>();
      const asked = { view: options.view, isIncremental: false, ctes };
      const { renderer } = this.#options.project;
      const rendered = await this.#retry(node, () =>
        renderer.render(node.source, node.file, this.#createRequest(node, asked)),
      );
      await this.#inline(ctes.values(), options);
      options.into.push({ name: nameCte(node), sql: rendered.text.trim() });
    }
  }
}

/** Begins the name of an ephemeral model's CTE, as in dbt. */
export const CTE_PREFIX = "__dbt__cte__";

function nameCte(node: ModelNode): string {
  return CTE_PREFIX + node.name;
}

function findSetting(node: ModelNode | TestNode, name: string): unknown {
  const own: Readonly<Record<string, unknown>> = {
    ...node.config,
    tags: node.tags,
    meta: node.meta,
  };
  const camel = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return Object.hasOwn(own, camel) ? own[camel] : undefined;
}

/** Thrown through a render that wants to know what the warehouse has to be asked for. */
class Pending {
  readonly fetch: () => Promise<void>;

  constructor(fetch: () => Promise<void>) {
    this.fetch = fetch;
  }
}

function toProjectError(error: unknown, file: string): unknown {
  if (!(error instanceof JinjaError)) return error;
  return new PlacedError(
    { file: error.file || file, line: error.line || undefined },
    explainJinjaError(error),
  );
}
