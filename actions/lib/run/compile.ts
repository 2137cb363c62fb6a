import { orderNodes } from "../graph/order.ts";
import { modelConfigSchema, toModelConfig } from "../project/config.ts";
import type { ModelConfig } from "../project/config.ts";
import type { Problems } from "../project/problems.ts";
import type { Model, Project, Seed } from "../project/project.ts";
import { Templates } from "../project/template.ts";
import { quoteRelation } from "../sql/quote.ts";
import { compileTests } from "./compile-tests.ts";
import type { CompiledTest } from "./compile-tests.ts";
import { References } from "./references.ts";
import { readSqlConfig, tellProblems } from "./rendered.ts";

export interface CompiledModel {
  readonly kind: "model";
  readonly name: string;
  readonly file: string;
  readonly description: string;
  readonly config: ModelConfig;
  /** Line of the file that the query begins on. */
  readonly line: number;
  /** The query, reading candidates. */
  readonly candidateSql: string;
  /** For a view, the same query, reading what is published. */
  readonly publishedSql: string | undefined;
  /** Models and seeds by name, tables of sources as `source.table`. */
  readonly dependsOn: readonly string[];
}

export interface CompiledSeed extends Seed {
  readonly dependsOn: readonly string[];
}

/** A project as a run carries it out: plain data, all of it rendered and checked. */
export interface Compiled {
  /** Models and seeds, each after all that it reads. */
  readonly nodes: readonly (CompiledModel | CompiledSeed)[];
  readonly tests: readonly CompiledTest[];
}

export interface CompileContext {
  readonly references: References;
  readonly templates: Templates;
  readonly candidate: string;
  readonly published: string;
  readonly vars: ReadonlyMap<string, unknown>;
  readonly problems: Problems;
}

/** Renders and checks all of a project. What is wrong goes to `problems`; nothing is run. */
export function compileProject(
  project: Project,
  options: { dataset: string; vars: Readonly<Record<string, unknown>>; problems: Problems },
): Compiled {
  const { dataset, problems } = options;
  const context: CompileContext = {
    references: new References(project),
    templates: new Templates(),
    candidate: `${dataset}__candidate`,
    published: dataset,
    vars: new Map([...project.vars, ...Object.entries(options.vars)]),
    problems,
  };
  const nodes = [
    ...project.seeds.map((seed) => ({ ...seed, dependsOn: [] })),
    ...project.models.map((model) => compileModel(model, context)),
  ];
  const tests = compileTests(project, context);
  const ordered = orderNodes(nodes);
  const files = new Map(nodes.map((node) => [node.name, node.file]));
  for (const cycle of ordered.cycles) {
    const place = { file: files.get(cycle[0] ?? "") ?? "" };
    problems.add(place, `models read each other in a circle: ${cycle.join(" → ")}`);
  }
  return { nodes: ordered.nodes, tests };
}

function compileModel(model: Model, context: CompileContext): CompiledModel {
  const { name, file, description, layers } = model;
  const self = { dataset: context.published, name };
  const render = (dataset: string) => {
    const dependsOn = new Set<string>();
    const rendered = context.templates.render(model.source, {
      resolve: (kind, names) => context.references.resolve(kind, names, { dataset, dependsOn }),
      vars: context.vars,
      dataset: context.published,
      self: { ...self, quoted: quoteRelation(self) },
    });
    return { ...rendered, dependsOn: [...dependsOn] };
  };
  const rendered = render(context.candidate);
  tellProblems(rendered, { file, problems: context.problems });
  const stated = readSqlConfig(rendered, {
    file,
    schema: modelConfigSchema,
    problems: context.problems,
  });
  const config = toModelConfig(stated === undefined ? layers : [...layers, stated]);
  return {
    kind: "model",
    name,
    file,
    description,
    config,
    line: rendered.sqlLine,
    candidateSql: rendered.sql,
    publishedSql: config.materialized === "view" ? render(context.published).sql : undefined,
    dependsOn: rendered.dependsOn,
  };
}
