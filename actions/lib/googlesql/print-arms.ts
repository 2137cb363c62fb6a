import type { Expression, Query, Select, SetOperation } from "./ast.ts";
import { requireCommon } from "./coercion.ts";
import { containsAggregate } from "./hoist.ts";
import { alignStructs } from "./struct-names.ts";

type Body = Query["body"];

/** The set operation with the types of its columns checked, as far as they are written out, and STRUCTs alike. */
export function alignArms(node: SetOperation): SetOperation {
  const arms = listSelects(node);
  const rows = arms?.map(listValues);
  const width = rows?.[0]?.length;
  if (!arms || !rows || width === undefined || rows.some((row) => row?.length !== width))
    return node;
  const columns = Array.from({ length: width }, (_, place) => {
    const column = rows.flatMap((row) => row?.[place] ?? []);
    requireCommon(column);
    return alignStructs(column);
  });
  let at = 0;
  const rebuild = (body: Body): Body => {
    if (body.kind === "set") {
      const left = rebuild(body.left);
      return { ...body, left, right: rebuild(body.right) };
    }
    if (body.kind !== "select") return body;
    const row = at++;
    const items = body.items.map((item, place) =>
      item.kind === "star" ? item : { ...item, value: columns[place]?.[row] ?? item.value },
    );
    return { ...body, items };
  };
  const [left, right] = [rebuild(node.left), rebuild(node.right)];
  return { ...node, left, right };
}

/**
 * The rows of constants that a chain of UNION ALL is, else undefined: written as VALUES they stay in
 * their order, as they do on BigQuery.
 */
export function listRows(node: SetOperation): Select[] | undefined {
  const arms = listSelects(node);
  return isAllUnion(node) && arms?.every(isConstant) ? arms : undefined;
}

function isAllUnion(body: Body): boolean {
  if (body.kind !== "set") return true;
  return (
    !body.byName && body.operator === "union all" && isAllUnion(body.left) && isAllUnion(body.right)
  );
}

function isConstant(node: Select): boolean {
  const { isDistinct, as, from, where, groupBy, having, qualify } = node;
  if (isDistinct || as === "value" || from || where || groupBy || having || qualify) return false;
  return !contains(node.items);
}

/** Whether there is a column, an aggregate or a query in it. */
function contains(node: unknown): boolean {
  if (typeof node !== "object" || node === null) return false;
  if (Array.isArray(node)) return node.some(contains);
  const { kind } = node as { kind?: string };
  if (kind === "path" || kind === "query" || kind === "star") return true;
  return containsAggregate(node) || Object.values(node).some(contains);
}

/** The SELECTs of a chain, if nothing else stands in it. */
function listSelects(node: Body): Select[] | undefined {
  const selects: Select[] = [];
  const waiting = [node];
  for (let body = waiting.pop(); body; body = waiting.pop()) {
    if (body.kind === "query" || (body.kind === "set" && body.byName)) return undefined;
    if (body.kind === "select") selects.push(body);
    else waiting.push(body.right, body.left);
  }
  return selects;
}

function listValues({ items }: Select): Expression[] | undefined {
  const values = items.flatMap((item) => (item.kind === "expression" ? [item.value] : []));
  return values.length === items.length ? values : undefined;
}
