import { createHash } from "node:crypto";
import { PipelineError } from "../errors.ts";
import { isSteady } from "../googlesql/steady.ts";
import type { ModelNode, RelationPlace, TestNode, UnitTestNode } from "../graph/nodes.ts";
import { PlacedError } from "../project/problems.ts";
import type { Project } from "../project/project.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import { buildTestSql } from "./audit.ts";
import { compileTest } from "./compile-tests.ts";
import { Compiler } from "./compile.ts";
import type { Descriptions } from "./descriptions.ts";
import type { BuiltNode } from "./plan.ts";
import { describeTexts, kindOf } from "./publication.ts";
import { ASKED, SILENT_WAREHOUSE } from "./silent-warehouse.ts";

/** All that a project says of a node. */
export interface Fingerprint {
  /** SHA-256: the same for as long as building or asking it anew would send the same. */
  readonly hash: string;
  /** Its SQL with names as published, in each form that a run may send; none for a seed. */
  readonly queries: readonly string[];
}

export interface FingerprintOptions {
  readonly project: Project;
  readonly warehouse: Pick<Warehouse, "translate">;
  readonly descriptions: Descriptions;
  readonly deferred: ReadonlyMap<string, RelationPlace>;
  readonly bases: ReadonlyMap<string, RelationPlace> | undefined;
}

/** Renders nodes as they would be sent, without sending anything. */
export class Fingerprints {
  readonly #options: FingerprintOptions;
  readonly compiler: Compiler;

  constructor(options: FingerprintOptions) {
    const { descriptions, ...rest } = options;
    const describe = descriptions.describe.bind(descriptions);
    const warehouse = { ...SILENT_WAREHOUSE, describe };
    this.#options = options;
    this.compiler = new Compiler({ ...rest, built: new Set(), warehouse });
  }

  /** Undefined where the SQL depends on rows that only a query tells of, and where there is none. */
  async ofRelation(node: BuiltNode): Promise<Fingerprint | undefined> {
    const shape = { kind: kindOf(node), ...describeTexts(node) };
    if (node.kind === "seed") {
      const { checksum, columnTypes, delimiter } = node;
      return { hash: toHash(["seed", shape, checksum, columnTypes, delimiter]), queries: [] };
    }
    const queries = await this.#compileModel(node);
    if (queries === undefined) return undefined;
    // Whether it is built from nothing says nothing of what it then is.
    const config = { ...node.config, labels: undefined, persistDocs: undefined };
    const hash = toHash([
      "model",
      shape,
      { ...config, fullRefresh: undefined },
      this.#say(queries),
    ]);
    return { hash, queries };
  }

  async ofTest(node: TestNode): Promise<Fingerprint | undefined> {
    const options = { project: this.#options.project, compiler: this.compiler } as const;
    const test = await ifTold(() => compileTest(node, { ...options, view: "published" }));
    if (test === undefined) return undefined;
    const queries = [buildTestSql(test)];
    const kept = node.config.storeFailures ? [node.dataset, node.alias] : [];
    return { hash: toHash(["test", node.config, kept, this.#say(queries)]), queries };
  }

  /** Beside its model: what it states, and what may stand in for inputs and macros. */
  ofUnitTest({ given, expect, overrides, dependsOn }: UnitTestNode): Fingerprint {
    const { graph } = this.#options.project;
    const rows = given.map((each) => ({ ...each, line: undefined }));
    const columns = dependsOn.map((id) => {
      const read = graph.nodes.get(id);
      return read !== undefined && "columns" in read ? read.columns : [];
    });
    const macros = [...graph.macros.values()].map(({ id, source }) => [id, source]);
    return { hash: toHash(["unit", rows, expect, overrides, columns, macros]), queries: [] };
  }

  /** As a first build sends it, and for an incremental model as the next one does. */
  async #compileModel(node: ModelNode): Promise<string[] | undefined> {
    const forms = node.config.materialized === "incremental" ? [true, false] : [false];
    const queries: string[] = [];
    for (const isIncremental of forms) {
      const asked = { view: "published", isIncremental } as const;
      const compiled = await ifTold(() => this.compiler.compileModel(node, asked));
      if (compiled === undefined) return undefined;
      queries.push(compiled.sql);
    }
    return queries;
  }

  /** With what the warehouse runs for it, which another release may translate otherwise. */
  #say(queries: readonly string[]): readonly (string | undefined)[][] {
    const { warehouse } = this.#options;
    return queries.map((sql) => [sql, ifTranslated(() => warehouse.translate?.(sql))]);
  }
}

/** Whether making a node again, of the same relations, could give anything else. */
export function isRepeatable({ queries }: Fingerprint, relations: Iterable<string>): boolean {
  const known = new Set([...relations].map((name) => name.toLowerCase()));
  return queries.every((sql) => isSteady(sql, known));
}

function toHash(said: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(said)).digest("hex");
}

/** Undefined where a template wants rows, or is at fault: the run itself tells of that. */
async function ifTold<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error === ASKED || error instanceof PlacedError || error instanceof PipelineError) {
      return undefined;
    }
    throw error;
  }
}

function ifTranslated(work: () => string | undefined): string | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof PipelineError) return undefined;
    throw error;
  }
}
