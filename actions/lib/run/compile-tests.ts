import type { TestNode } from "../graph/nodes.ts";
import { toText } from "../jinja/value.ts";
import type { Project } from "../project/project.ts";
import { isRelation } from "../project/relation.ts";
import type { RelationValue } from "../project/relation.ts";
import type { RenderRequest } from "../project/renderer.ts";
import { evaluateArguments, findTestMacro, toBuiltin, toKeywords } from "../project/test-nodes.ts";
import { TEST_ARGUMENTS } from "../project/test-arguments.ts";
import type { BuiltinTest, TestArguments } from "../project/test-arguments.ts";
import { buildQuestion } from "../sql/data-test.ts";
import type { Check } from "../sql/data-test.ts";
import type { Compiler, View } from "./compile.ts";

/** A data test ready to be asked. */
export interface CompiledTest {
  readonly node: TestNode;
  /** The relation that it looks at, quoted; undefined for a test that is a query of its own. */
  readonly relation: string | undefined;
  readonly check: Check;
  readonly lineOf: (line: number) => number | undefined;
}

/** Compiles one data test. Throws PipelineError `invalid-project` with its place. */
export async function compileTest(
  node: TestNode,
  options: { project: Project; compiler: Compiler; view: View },
): Promise<CompiledTest> {
  const { project, compiler, view } = options;
  const { generic } = node;
  if (generic === undefined) {
    const make = (request: RenderRequest) =>
      project.renderer.render(node.source, node.file, request);
    const { sql, lineOf } = await compiler.compileTest(node, make, view);
    return { node, relation: undefined, check: { kind: "query", sql }, lineOf };
  }
  const made = await compiler.compileTest(
    node,
    (request) => {
      const file = node.file;
      const given = evaluateArguments(generic.arguments, {
        renderer: project.renderer,
        request,
        file,
      });
      const model = referTo(generic.on, project, request);
      const own = findTestMacro(project.renderer, { ...generic, package: node.package });
      const relation = toText(model);
      if (own === undefined) {
        const builtin = toBuiltin(generic);
        if (builtin === undefined) throw new Error(`${node.id} is no test`);
        const check = toCheck(builtin, generic.column, given);
        if (!node.dependsOn.some((id) => isEphemeral(project, id))) {
          return { text: "select 1", relation, check };
        }
        // An ephemeral model is a CTE of the query that looks at it.
        const { where, limit } = node.config;
        const { failuresSql } = buildQuestion(check, relation, { where, limit });
        return { text: failuresSql, relation: undefined, check: undefined };
      }
      const where = node.config.where;
      const subject = where === undefined ? model : narrow(model, where);
      const kwargs = toKeywords(given, { column: generic.column, model: subject });
      const calling = { args: [], kwargs, request, place: node };
      const { value } = project.renderer.callMacro(own.call, calling);
      return { text: toText(value), relation: undefined, check: undefined };
    },
    view,
  );
  const { relation, check, sql, lineOf } = made;
  return { node, relation, check: check ?? { kind: "query", sql }, lineOf };
}

function referTo(id: string, project: Project, request: RenderRequest): RelationValue {
  const on = project.graph.nodes.get(id);
  if (on === undefined) throw new Error(`there is no ${id}`);
  const kind = on.kind === "source" ? "source" : "ref";
  const names = on.kind === "source" ? [on.sourceName, on.name] : [on.package, on.name];
  const relation = request.refer(kind, names, { file: "", line: 0 });
  if (!isRelation(relation)) throw new Error(`${id} is no relation`);
  return relation;
}

function isEphemeral(project: Project, id: string): boolean {
  const on = project.graph.nodes.get(id);
  return on?.kind === "model" && on.config.materialized === "ephemeral";
}

/** As dbt's `get_where_subquery`: the test sees only the rows that `where` leaves. */
function narrow(model: RelationValue, where: string): RelationValue {
  const text = `(select * from ${toText(model)} where (${where})) dbt_subquery`;
  return { ...model, jinjaType: "relation", place: model.place, toText: () => text };
}

/** What a built-in test asks. */
function toCheck(
  test: BuiltinTest,
  column: string | undefined,
  given: Readonly<Record<string, unknown>>,
): Check {
  const checks: { readonly [Test in BuiltinTest]: (args: TestArguments[Test]) => Check } = {
    unique: () => ({ kind: "unique", column: column ?? "" }),
    not_null: () => ({ kind: "not_null", column: column ?? "" }),
    accepted_values: ({ values, quote }) => {
      return {
        kind: "accepted_values",
        column: column ?? "",
        values: quote ? values.map(String) : values,
      };
    },
    relationships: ({ to, field }) => {
      return { kind: "relationships", column: column ?? "", to: toText(to), field };
    },
    "dbt_utils.unique_combination_of_columns": ({ combination_of_columns: columns }) => {
      return { kind: "unique_combination_of_columns", columns };
    },
    "dbt_utils.accepted_range": ({ min_value: min, max_value: max, inclusive: isInclusive }) => {
      return { kind: "accepted_range", column: column ?? "", min, max, isInclusive };
    },
    "dbt_utils.expression_is_true": ({ expression }) => {
      return { kind: "expression_is_true", column, expression };
    },
  };
  const make = checks[test] as (args: unknown) => Check;
  return make(TEST_ARGUMENTS[test].parse(given));
}
