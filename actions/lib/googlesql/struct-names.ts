import type { Expression, Name } from "./ast.ts";

type Struct = Extract<Expression, { kind: "struct" }>;

/**
 * GoogleSQL makes one type of STRUCTs by the place of their fields and takes the first one's names;
 * DuckDB by the names. Gives what stands for each other the same names, or none beside a STRUCT
 * whose names are not known.
 */
export function alignStructs(written: readonly Expression[]): Expression[] {
  const type = written.find((node) => node.kind === "typed" && DATED.has(node.type));
  const nodes = written.map((node): Expression => {
    if (node.kind === "array" && isEmpty(node)) return { ...node, isUntyped: true };
    const isDated = type?.kind === "typed" && node.kind === "string";
    return isDated ? { ...node, kind: "typed", type: type.type } : node;
  });
  if (nodes.every((node) => node.kind === "array" && node.isUntyped)) return [...written];
  const structs = nodes.map(toStruct);
  const first = structs.find((one) => one !== undefined);
  if (!first) return [...nodes];
  const isWritten = nodes.every((node, index) => structs[index] ?? node.kind === "null");
  const isNamed = first.fields.some((field) => nameOf(field) !== undefined);
  const width = first.fields.length;
  if (structs.some((one) => one && one.fields.length !== width)) return [...nodes];
  const columns = first.fields.map((_, place) =>
    alignStructs(structs.flatMap((one) => one?.fields[place]?.value ?? [])),
  );
  let row = 0;
  return nodes.map((node, index) => {
    const struct = structs[index];
    if (!struct) return node;
    const at = row++;
    const fields = first.fields.map((field, place) => ({
      name: nameOf(field) ?? { name: `_field_${place + 1}`, isQuoted: true, ...position(node) },
      value: columns[place]?.[at] ?? node,
    }));
    return { ...struct, fields, isPositional: !isWritten && !isNamed };
  });
}

/** What text written out beside it becomes. */
const DATED: ReadonlySet<string> = new Set(["date", "datetime", "time", "timestamp"]);

/** `[]`, which is an array of whatever stands beside it. */
function isEmpty(node: Extract<Expression, { kind: "array" }>): boolean {
  return !node.type && node.items.length === 0;
}

/** The value as what is cast to a type: its fields go by place, at every depth. */
export function toPositional(node: Expression): Expression {
  if (node.kind === "array" && !node.type) return { ...node, items: node.items.map(toPositional) };
  const struct = toStruct(node);
  if (!struct) return node;
  const fields = struct.fields.map(({ value }) => ({ value: toPositional(value) }));
  return { ...struct, fields, isPositional: true };
}

/** A tuple is a STRUCT without names. */
export function toStruct(node: Expression): Struct | undefined {
  if (node.kind === "struct") return node.type ? undefined : node;
  if (node.kind !== "tuple") return undefined;
  const fields = node.items.map((value) => ({ value, isNameless: true }));
  return { kind: "struct", fields, ...position(node) };
}

function nameOf({ name, value, isNameless }: Struct["fields"][number]): Name | undefined {
  return name ?? (value.kind === "path" && !isNameless ? value.parts.at(-1) : undefined);
}

function position({ line, column }: Expression): { line: number; column: number } {
  return { line, column };
}

/** Functions whose arguments, from the index on, have a common type that may be a STRUCT. */
const COMMON: Readonly<Record<string, number>> = { coalesce: 0, if: 1, ifnull: 0, nullif: 0 };

/** The node with its STRUCTs that stand for each other made alike. */
export function alignOperands(node: Expression): Expression {
  if (node.kind === "array") {
    const items = node.type ? node.items.map(toPositional) : alignStructs(node.items);
    return { ...node, items };
  }
  if (node.kind === "binary" || node.kind === "distinct-from") {
    const [left = node.left, right = node.right] = alignStructs([node.left, node.right]);
    return { ...node, left, right };
  }
  if (node.kind === "in") {
    if (!Array.isArray(node.among)) {
      const [value = node.value] = alignStructs([node.value, OTHER]);
      return { ...node, value };
    }
    const [value = node.value, ...among] = alignStructs([node.value, ...node.among]);
    return { ...node, value, among };
  }
  if (node.kind === "call" && Object.hasOwn(COMMON, node.name)) {
    const from = COMMON[node.name] ?? 0;
    return {
      ...node,
      args: [...node.args.slice(0, from), ...alignStructs(node.args.slice(from))],
    };
  }
  if (node.kind !== "case") return node;
  const results = [
    ...node.whens.map(({ result }) => result),
    ...(node.otherwise ? [node.otherwise] : []),
  ];
  const aligned = alignStructs(results);
  const whens = node.whens.map(({ when, result }, index) => ({
    when,
    result: aligned[index] ?? result,
  }));
  return { ...node, whens, otherwise: node.otherwise && aligned.at(-1) };
}

/** Stands for values whose type is not known. */
const OTHER: Expression = { kind: "path", parts: [], line: 0, column: 0 };
