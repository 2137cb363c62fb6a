import type { SchemaChange } from "../report/results.ts";
import type { DiffColumn } from "../sql/data-diff.ts";

/**
 * How the columns of two relations differ, whatever the case of their names, and those that both
 * have with one type, as the later one spells them.
 */
export function compareSchemas(
  before: readonly DiffColumn[],
  after: readonly DiffColumn[],
): { schema: SchemaChange[]; common: DiffColumn[] } {
  const earlier = new Map(before.map(({ name, type }) => [name.toLowerCase(), type]));
  const kept = new Set(after.map(({ name }) => name.toLowerCase()));
  const schema: SchemaChange[] = [];
  const common: DiffColumn[] = [];
  for (const { name, type } of after) {
    const was = earlier.get(name.toLowerCase());
    if (was === type) common.push({ name, type });
    else schema.push({ column: name, ...(was !== undefined && { before: was }), after: type });
  }
  const gone = before.filter(({ name }) => !kept.has(name.toLowerCase()));
  return {
    schema: [...schema, ...gone.map(({ name, type }) => ({ column: name, before: type }))],
    common,
  };
}
