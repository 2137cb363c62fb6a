import type { FaultPlace } from "../errors.ts";
import { describeConcern, listConcerns } from "./digest.ts";
import type { NodeResult } from "./results.ts";

/** Something to be seen on a file's line, or beside the run where it has none. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly title?: string;
  /** Relative to the repository, with slashes on every system. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
}

/**
 * Failures first, then warnings, each where it is written: SQL that the warehouse refused on its own
 * line of the model, a test on the line that states it, with the first row that it found. GitHub shows
 * few of a level: the runner counts what is beyond. `projectDir` is where the dbt project is in the
 * repository.
 */
export function listNodeAnnotations(
  nodes: readonly NodeResult[],
  projectDir: string,
): Annotation[] {
  return listConcerns(nodes).map((node) => ({
    level: node.status === "warn" ? "warning" : "error",
    title: `${node.kind.replace("_", " ")} ${node.name}`,
    message: describeConcern(node),
    ...placeOf(projectDir, node.file, lineOf(node)),
  }));
}

/** What is wrong with a project's files, such as a column that does not exist, where it is written. */
export function listFaultAnnotations(
  places: readonly FaultPlace[],
  projectDir: string,
): Annotation[] {
  return places.map(({ file, line, message }) => ({
    level: "error",
    message,
    ...placeOf(projectDir, file, line),
  }));
}

/** The line of the file that a refusal names; else the one that states the node. */
function lineOf({ file, line, message = "", status }: NodeResult): number | undefined {
  if (status !== "error" || file === undefined || !message.startsWith(`${file}:`)) return line;
  const named = /\bline (\d+)/.exec(message);
  return named === null ? line : Number(named[1]);
}

function placeOf(projectDir: string, file: string | undefined, line: number | undefined) {
  if (file === undefined) return {};
  return { file: joinPath(projectDir, file), ...(line !== undefined && { line }) };
}

/** `./transforms/` and `models/a.sql` as `transforms/models/a.sql`. */
function joinPath(folder: string, file: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${file}`.replaceAll("\\", "/").split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}
