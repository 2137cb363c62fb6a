import { testConfigSchema } from "../project/config.ts";
import type { Severity } from "../project/config.ts";
import type { StatedTest } from "../project/data-tests.ts";
import { renderPlace } from "../project/problems.ts";
import type { Project, SingularTest } from "../project/project.ts";
import type { AttachedTest } from "../project/properties.ts";
import type { Reference } from "../project/test-arguments.ts";
import { buildFailures } from "../sql/data-test.ts";
import type { Check } from "../sql/data-test.ts";
import type { CompileContext } from "./compile.ts";
import type { Origin } from "./refusal.ts";
import { readSqlConfig, tellProblems } from "./rendered.ts";

export interface CompiledTest extends Origin {
  readonly name: string;
  readonly severity: Severity;
  /** A query for the rows that fail, reading candidates. */
  readonly failuresSql: string;
  /** Models and seeds by name, tables of sources as `source.table`. */
  readonly dependsOn: readonly string[];
  /** Tests of one batch look at the same relations and can be asked in one query. */
  readonly batch: string;
}

/** Lines that stand before a test's query where it is counted. */
const LINES_ABOVE = 1;

/** Compiles the data tests of a project, those stated in YAML first. */
export function compileTests(project: Project, context: CompileContext): CompiledTest[] {
  return [
    ...project.tests.map((test) => compileAttached(test, context)),
    ...project.singularTests.map((test) => compileSingular(test, context)),
  ];
}

function compileAttached({ on, stated }: AttachedTest, context: CompileContext): CompiledTest {
  const dependsOn = new Set<string>();
  const reading = { dataset: context.candidate, dependsOn };
  const look = ({ kind, names }: Reference): string => {
    const resolved = context.references.resolve(kind, names, reading);
    if ("quoted" in resolved) return resolved.quoted;
    context.problems.add(stated.place, resolved.problem);
    return "";
  };
  const { name, severity, where } = stated;
  const relation = look(on);
  const failuresSql = buildFailures(toCheck(stated, look), relation, { where });
  const place = renderPlace(stated.place);
  const batch = [...dependsOn].toSorted().join(" ");
  return {
    name,
    place,
    severity,
    failuresSql,
    dependsOn: [...dependsOn],
    batch,
    linesBefore: undefined,
  };
}

function compileSingular(test: SingularTest, context: CompileContext): CompiledTest {
  const { name, file } = test;
  const { problems } = context;
  const dependsOn = new Set<string>();
  const reading = { dataset: context.candidate, dependsOn };
  const rendered = context.templates.render(test.source, {
    resolve: (kind, names) => context.references.resolve(kind, names, reading),
    vars: context.vars,
    dataset: context.published,
  });
  tellProblems(rendered, { file, problems });
  const config = readSqlConfig(rendered, { file, schema: testConfigSchema, problems });
  if (config?.where !== undefined) {
    problems.add({ file, line: rendered.configLine }, "where belongs into the query itself");
  }
  return {
    name,
    place: file,
    severity: config?.severity ?? "error",
    failuresSql: rendered.sql,
    dependsOn: [...dependsOn],
    batch: file,
    linesBefore: rendered.sqlLine - 1 - LINES_ABOVE,
  };
}

/** What a stated test asks, with its references looked up. */
function toCheck(stated: StatedTest, look: (reference: Reference) => string): Check {
  const column = stated.column ?? "";
  switch (stated.test) {
    case "unique":
    case "not_null":
      return { kind: stated.test, column };
    case "accepted_values": {
      const { values, quote } = stated.arguments;
      return { kind: "accepted_values", column, values: quote ? values.map(String) : values };
    }
    case "relationships": {
      const { to, field } = stated.arguments;
      return { kind: "relationships", column, to: look(to), field };
    }
    case "dbt_utils.unique_combination_of_columns": {
      const columns = stated.arguments.combination_of_columns;
      return { kind: "unique_combination_of_columns", columns };
    }
    case "dbt_utils.accepted_range": {
      const { min_value: min, max_value: max, inclusive: isInclusive } = stated.arguments;
      return { kind: "accepted_range", column, min, max, isInclusive };
    }
    case "dbt_utils.expression_is_true":
    default: {
      const { expression } = stated.arguments;
      return { kind: "expression_is_true", column: stated.column, expression };
    }
  }
}
