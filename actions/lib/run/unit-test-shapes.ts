import type { TypeName } from "../googlesql/ast.ts";
import type { ColumnDoc, ModelNode, ProjectNode, RelationPlace } from "../graph/nodes.ts";
import { PipelineError } from "../errors.ts";
import { Problems } from "../project/problems.ts";
import type { Project } from "../project/project.ts";
import { readSeed } from "../project/seeds.ts";
import type { Bench } from "./unit-test-bench.ts";
import { Compiler } from "./compile.ts";
import { readType, scalar } from "./unit-test-types.ts";
import type { TypedColumn } from "./unit-test-types.ts";

/** What is known of a relation's columns. */
export interface Shape {
  readonly columns: readonly ShapeColumn[];
  /** A table with exactly these columns and no rows, where all of them are known; else undefined. */
  readonly place: RelationPlace | undefined;
}

interface ShapeColumn {
  readonly name: string;
  /** Undefined where nothing tells it, or the embedded engine has no such type. */
  readonly type: TypeName | undefined;
  /** As documented. */
  readonly stated?: string | undefined;
}

/**
 * Finds the columns of relations with nothing built: a seed's from its file, a source's where all
 * that it documents have a type, and a model's by running it on empty tables of what it reads.
 * Of others, only what is documented is known.
 */
export class Shapes {
  readonly #project: Project;
  readonly #bench: Bench;
  readonly #found = new Map<string, Promise<Shape>>();

  constructor(project: Project, bench: Bench) {
    this.#project = project;
    this.#bench = bench;
  }

  /** Each relation is looked into once. */
  async find(node: ProjectNode): Promise<Shape> {
    const found = this.#found.get(node.id) ?? this.#look(node);
    this.#found.set(node.id, found);
    return found;
  }

  async #look(node: ProjectNode): Promise<Shape> {
    if (node.kind === "test" || node.kind === "unit_test")
      throw new Error(`${node.id} has no rows`);
    const documented = node.columns.map(readColumn);
    if (node.kind === "model") {
      return (await this.#run(node)) ?? { columns: documented, place: undefined };
    }
    const columns = node.kind === "seed" ? this.#readSeed(node) : documented;
    const typed = columns.flatMap(({ name, type }) => (type === undefined ? [] : { name, type }));
    if (columns.length === 0 || typed.length < columns.length) return { columns, place: undefined };
    return { columns, place: await this.#create(node.alias, typed) };
  }

  #readSeed(node: Extract<ProjectNode, { kind: "seed" }>): TypedColumn[] {
    const { columns } = readSeed(this.#project.dir, node, new Problems());
    return columns.map(({ name, type }) => ({ name, type: scalar(type) }));
  }

  async #create(alias: string, columns: readonly TypedColumn[]): Promise<RelationPlace> {
    const place = this.#bench.reserve(alias);
    await this.#bench.create(place, columns);
    return place;
  }

  /** Undefined for a model that reads what is not all known, or that does not run. */
  async #run(node: ModelNode): Promise<Shape | undefined> {
    const places = new Map<string, RelationPlace>();
    for (const id of node.dependsOn) {
      const read = this.#project.graph.nodes.get(id);
      const place = read && (await this.find(read)).place;
      if (place === undefined) return undefined;
      places.set(id, place);
    }
    const compiler = new Compiler({
      project: this.#project,
      built: new Set(),
      deferred: new Map(),
      warehouse: this.#bench.warehouse,
      overrides: { names: new Map(), vars: {}, replace: (id) => places.get(id) },
    });
    const place = this.#bench.reserve(node.alias);
    try {
      const { sql } = await compiler.compileModel(node, {
        view: "published",
        isIncremental: false,
      });
      await this.#bench.select(place, `select * from (\n${sql}\n) limit 0`);
      return { columns: await this.#bench.describe(place), place };
    } catch (error) {
      if (!(error instanceof PipelineError)) throw error;
      await this.#bench.drop([place]);
      return undefined;
    }
  }
}

function readColumn({ name, dataType: stated }: ColumnDoc): ShapeColumn {
  return { name, type: stated === undefined ? undefined : readType(stated), stated };
}
