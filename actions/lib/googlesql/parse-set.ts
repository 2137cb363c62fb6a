import type { ByName, SetOperation } from "./ast.ts";
import type { Cursor } from "./cursor.ts";
import { parseNames } from "./parse-source.ts";
import { unsupported } from "./position.ts";

export type SetOperator = Pick<SetOperation, "operator" | "byName">;

const MODES = ["inner", "left", "full"] as const;
const OPERATORS = ["union", "intersect", "except"] as const;

/**
 * `UNION ALL`, `LEFT OUTER UNION DISTINCT BY NAME ON (a)`, `EXCEPT DISTINCT STRICT CORRESPONDING`, or
 * nothing where no set operation stands.
 */
export function parseSetOperator(cursor: Cursor): SetOperator | undefined {
  const mode = MODES.find((word) =>
    OPERATORS.some((set) => cursor.at(word, set) || cursor.at(word, "outer", set)),
  );
  if (mode) {
    cursor.expect(mode);
    cursor.accept("outer");
  }
  const operator = OPERATORS.find((word) => cursor.accept(word));
  if (!operator) return undefined;
  const isAll = cursor.accept("all");
  if (!isAll) cursor.expect("distinct");
  if (isAll && operator !== "union")
    throw unsupported(`${operator.toUpperCase()} ALL`, cursor.peek());
  const byName = parseByName(cursor, mode);
  if (mode && !byName) throw cursor.unexpected('"BY NAME"');
  return { operator: isAll ? "union all" : operator, byName };
}

/** BY NAME takes the same columns on both sides, CORRESPONDING those that both have. */
function parseByName(cursor: Cursor, mode: (typeof MODES)[number] | undefined): ByName | undefined {
  if (cursor.accept("by", "name")) {
    return {
      mode: mode ?? "strict",
      columns: cursor.accept("on") ? parseNames(cursor) : undefined,
    };
  }
  const isStrict = cursor.accept("strict");
  if (!isStrict && !cursor.at("corresponding")) return undefined;
  cursor.expect("corresponding");
  const columns = cursor.accept("by") ? parseNames(cursor) : undefined;
  return { mode: isStrict ? "strict" : (mode ?? "inner"), columns };
}
