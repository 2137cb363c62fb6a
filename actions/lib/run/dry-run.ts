import { PipelineError } from "../errors.ts";
import type { ModelNode, ProjectGraph, TestNode } from "../graph/nodes.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import type { CompiledSql } from "./compile.ts";
import { explainRefusal } from "./refusal.ts";

export interface DryRun {
  /** What is wrong, a sentence each, with file and line. */
  readonly problems: readonly string[];
  /** Names of what cannot be checked, because something that it reads is not published. */
  readonly unchecked: readonly string[];
}

/**
 * Has the warehouse read queries by published names without running them, which costs nothing. A
 * warehouse that cannot tells of no problems: DuckDB's SQL is checked as it is translated.
 */
export async function checkByDryRun(
  compiled: ReadonlyMap<ModelNode | TestNode, CompiledSql>,
  { graph, warehouse }: { graph: ProjectGraph; warehouse: Warehouse },
): Promise<DryRun> {
  const problems: string[] = [];
  const unchecked: string[] = [];
  const own = new Set(
    [...graph.nodes.values()].flatMap((node) =>
      node.kind === "model" || node.kind === "seed" ? [`${node.dataset}.${node.alias}`] : [],
    ),
  );
  for (const [node, { sql, lineOf }] of compiled) {
    try {
      await warehouse.estimate(sql);
    } catch (error) {
      const { message } = error as Error;
      const [, missing = ""] = /^There is no table ([^\s;.]+\.[^\s;.]+)/.exec(message) ?? [];
      if (error instanceof PipelineError && own.has(missing)) unchecked.push(node.name);
      else problems.push(explainRefusal(error, { file: placeOf(node), lineOf }));
    }
  }
  return { problems, unchecked };
}

/** A generic test is a line of YAML. */
function placeOf(node: ModelNode | TestNode): string {
  const isGeneric = node.kind === "test" && node.generic !== undefined;
  return isGeneric ? `${node.file}:${node.line}` : node.file;
}
