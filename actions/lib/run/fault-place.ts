import type { Fault } from "../googlesql/columns.ts";
import type { ModelNode } from "../graph/nodes.ts";
import type { Place } from "../project/problems.ts";
import type { CompiledSql } from "./compile.ts";

/**
 * Where a model's file has what is wrong in its SQL: the column too, unless a template made the
 * name. Undefined for a line of an inlined model.
 */
export function findPlace(
  { file, source }: ModelNode,
  { sql, lineOf }: CompiledSql,
  { line: sqlLine, column }: Fault,
): Place | undefined {
  const line = lineOf(sqlLine);
  if (line === undefined) return undefined;
  const rendered = sql.split("\n")[sqlLine - 1] ?? "";
  const written = source.split("\n")[line - 1] ?? "";
  return { file, line, column: findColumn(written, rendered, column - 1) };
}

/** The column, from 1, in a line as written of the word at an offset of the line as rendered. */
function findColumn(written: string, rendered: string, at: number): number | undefined {
  const [before, after] = [rendered.slice(0, at), rendered.slice(at)];
  const [word = ""] = /^(?:\w+|`[^`]*`|.)/.exec(after) ?? [];
  const offsets = findWords(written, word);
  const same = offsets.find(
    (offset) => written.slice(0, offset) === before || written.slice(offset) === after,
  );
  const offset = same ?? (offsets.length === 1 ? offsets[0] : undefined);
  return offset === undefined ? undefined : offset + 1;
}

function findWords(line: string, word: string): number[] {
  const offsets: number[] = [];
  if (word === "") return offsets;
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
    const isPart =
      /^\w/.test(word) && /\w/.test((line[at - 1] ?? "") + (line[at + word.length] ?? ""));
    if (!isPart) offsets.push(at);
  }
  return offsets;
}
