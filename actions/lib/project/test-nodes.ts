import type { ProjectNode, TestNode } from "../graph/nodes.ts";
import { suggest } from "../graph/nearest.ts";
import { toPlain, toValue } from "../jinja/value.ts";
import type { Value } from "../jinja/value.ts";
import { addChecksum } from "./checksum.ts";
import { mergeConfig, testConfigSchema, toTestConfig, WRITTEN } from "./config.ts";
import type { TestConfigLayer } from "./config.ts";
import { nameTest } from "./test-name.ts";
import { NONE } from "./data-tests.ts";
import type { StatedTest } from "./data-tests.ts";
import { findLayers } from "./drafts.ts";
import type { Package } from "./packages.ts";
import { createParsing, tellJinjaError } from "./parse-node.ts";
import type { MadeReference } from "./parse-node.ts";
import type { Problems } from "./problems.ts";
import type { AttachedTest, Subject } from "./properties.ts";
import { isRelation } from "./relation.ts";
import type { Renderer, RenderRequest } from "./renderer.ts";
import { expression, findTemplate, TABLE_TESTS, TEST_ARGUMENTS } from "./test-arguments.ts";
import type { BuiltinTest } from "./test-arguments.ts";
import { checkShape } from "./yaml.ts";

interface TestContext {
  readonly of: Package;
  readonly project: Package;
  readonly renderer: Renderer;
  readonly problems: Problems;
  readonly dataset: string;
  /** How the dbt name begins of what a YAML file describes. */
  readonly foldersOf: (file: string) => string[];
  readonly relate: (subject: Subject, from: string) => Value;
  readonly findSubject: (
    subject: Subject,
    from: string,
  ) => ProjectNode | { readonly problem: string };
}

/** A data test and what it refers to; undefined, with problems told, where it cannot be used. */
export function buildTest(
  { on, stated }: AttachedTest,
  context: TestContext,
): { node: TestNode; isEnabled: boolean } | undefined {
  const { problems, of } = context;
  const package_ = of.settings.name;
  const subject = context.findSubject(on, package_);
  // What the tests of a missing or disabled model would say is told of the model.
  if ("problem" in subject) return undefined;
  const { name, alias, suffix } = nameTest(stated, on);
  const fqn = context.foldersOf(stated.place.file).concat(name);
  const references: MadeReference[] = [];
  const set: Record<string, unknown> = {};
  const macros = examine(stated, { ...context, on, references, package: package_, set });
  if (macros === undefined) return undefined;
  // What the test's own block sets is the least of its settings.
  const own = checkOwnSettings(set, stated, problems);
  const config = findTestConfig([...(own ? [own] : []), stated.config], { ...context, fqn });
  if (config.where !== null && config.where !== undefined) {
    checkWhere(config.where, stated, problems);
  }
  const dependsOn = [subject.id];
  for (const reference of references) {
    const found = context.findSubject(reference, package_);
    if ("problem" in found) problems.add(stated.place, found.problem);
    else if (!dependsOn.includes(found.id)) dependsOn.push(found.id);
  }
  const node = createTestNode(config, {
    id: `test.${package_}.${name}.${suffix}`,
    name,
    alias,
    package: package_,
    fqn,
    file: stated.place.file,
    line: stated.place.line ?? 1,
    description: stated.description,
    dependsOn,
    macros,
    generic: {
      test: stated.test,
      namespace: stated.namespace,
      column: stated.column,
      arguments: stated.arguments,
      on: subject.id,
    },
    source: "",
    dataset: context.dataset,
  });
  return { node, isEnabled: config.enabled ?? true };
}

function checkOwnSettings(
  set: Readonly<Record<string, unknown>>,
  { place }: StatedTest,
  problems: Problems,
): TestConfigLayer | undefined {
  if (Object.keys(set).length === 0) return undefined;
  const yaml = { file: place.file, value: { config: set }, lineAt: () => place.line ?? 1 };
  return checkShape(yaml, { schema: testConfigSchema, problems, at: ["config"], value: set });
}

/** What most tests have, once for all of them: a project has more tests than models. */
const NO_SETTINGS = mergeConfig<TestConfigLayer>([]);
const NO_CONFIG = toTestConfig(NO_SETTINGS);

/** Settings of `dbt_project.yml`, then those given. */
export function findTestConfig(
  given: readonly TestConfigLayer[],
  context: Pick<TestContext, "of" | "project"> & { fqn: readonly string[] },
): TestConfigLayer {
  const { fqn } = context;
  const kind = { fqn, schema: testConfigSchema };
  const layers = [
    ...findLayers(context, { section: "tests", ...kind }),
    ...findLayers(context, { section: "data_tests", ...kind }),
    ...given.filter((layer) => layer !== NONE),
  ];
  return layers.length === 0 ? NO_SETTINGS : mergeConfig(layers);
}

type Settled = "kind" | "checksum" | "config" | "tags" | "meta" | "written";

/**
 * A test with what its settings make of it; `dataset` is the one that people read. Each property by
 * its name, as objects that are made by spreading take far more memory.
 */
export function createTestNode(config: TestConfigLayer, test: Omit<TestNode, Settled>): TestNode {
  return addChecksum<TestNode>({
    kind: "test",
    id: test.id,
    name: test.name,
    package: test.package,
    file: test.file,
    line: test.line,
    fqn: test.fqn,
    description: test.description,
    tags: config.tags ?? [],
    meta: config.meta ?? {},
    dependsOn: test.dependsOn,
    macros: test.macros,
    written: config[WRITTEN],
    dataset: `${test.dataset}_${config.schema ?? "dbt_test__audit"}`,
    alias: config.alias ?? test.alias,
    config: config === NO_SETTINGS ? NO_CONFIG : toTestConfig(config),
    generic: test.generic,
    source: test.source,
  });
}

function checkWhere(where: string, stated: StatedTest, problems: Problems): void {
  const checked = expression.safeParse(where);
  if (checked.success) return;
  problems.add(
    stated.place,
    `${checked.error.issues[0]?.message ?? "where cannot be used"}: ${where}`,
  );
}

type Examined = TestContext & {
  readonly on: Subject;
  readonly references: MadeReference[];
  readonly package: string;
  /** Takes in what `config()` of the test's block sets. */
  readonly set: Record<string, unknown>;
};

/** Checks the arguments. Gives the macros used; undefined where the test cannot be used. */
function examine(stated: StatedTest, context: Examined): string[] | undefined {
  const { renderer, problems, package: package_ } = context;
  const { place, test, namespace, column } = stated;
  const own = findTestMacro(renderer, { test, namespace, package: package_ });
  if (own === undefined && Object.keys(stated.arguments).length === 0) {
    return checkBuiltin(stated, {}, context);
  }
  const request: RenderRequest = {
    ...createParsing(context),
    config: {
      set: (settings) => Object.assign(context.set, settings),
      get: (name) => context.set[name],
    },
  };
  const given = evaluateArguments(
    stated.arguments,
    { renderer, request, file: place.file },
    problems,
  );
  if (own === undefined) return checkBuiltin(stated, given, context);
  const kwargs = toKeywords(given, { column, model: context.relate(context.on, package_) });
  try {
    const called = renderer.callMacro(own.call, { args: [], kwargs, request, place });
    return [own.id, ...called.macros];
  } catch (error) {
    tellJinjaError(error, { file: place.file, problems });
    return undefined;
  }
}

/** Checks what a built-in test is given. It uses no macros. */
function checkBuiltin(
  stated: StatedTest,
  given: Readonly<Record<string, unknown>>,
  { renderer, problems, package: package_ }: Examined,
): [] | undefined {
  const { place, test, namespace, column } = stated;
  const builtin = toBuiltin(stated);
  if (builtin === undefined) {
    const title = namespace === undefined ? test : `${namespace}.${test}`;
    const near = suggest(title, listTests(renderer, namespace ?? package_));
    problems.add(place, `data test ${title} is not supported${near}`);
    return undefined;
  }
  if (column === undefined && !TABLE_TESTS.has(builtin)) {
    problems.add(place, `data test ${builtin} stands below a column`);
    return undefined;
  }
  const value = { [builtin]: given };
  const yaml = {
    file: place.file,
    value,
    lineAt: ([, ...path]: readonly PropertyKey[]) => stated.lineOf(path),
  };
  const schema = TEST_ARGUMENTS[builtin];
  const fits = checkShape<unknown>(yaml, { schema, problems, at: [builtin], value: given });
  return fits === undefined ? undefined : [];
}

/** The built-in test that a name stands for, unless the project has one of its own. */
export function toBuiltin(test: {
  test: string;
  namespace: string | undefined;
}): BuiltinTest | undefined {
  const { test: name, namespace } = test;
  const key = namespace === undefined || namespace === "dbt" ? name : `${namespace}.${name}`;
  return Object.hasOwn(TEST_ARGUMENTS, key) ? (key as BuiltinTest) : undefined;
}

/** The `{% test %}` block of that name, of the package named or that the YAML is of. */
export function findTestMacro(
  renderer: Renderer,
  test: { test: string; namespace: string | undefined; package: string },
) {
  const name = `test_${test.test}`;
  const owner = test.namespace ?? test.package;
  return renderer.macros.find(name, owner);
}

/** Names of tests, built in and of a package. */
function listTests({ macros }: Renderer, owner: string): string[] {
  const own = macros.names(owner).filter((name) => name.startsWith("test_"));
  return [...Object.keys(TEST_ARGUMENTS), ...own.map((name) => name.slice("test_".length))];
}

/**
 * A test's arguments with their Jinja evaluated, relations as relations and all else as plain data.
 * Throws JinjaError unless problems are to be told.
 */
export function evaluateArguments(
  given: Readonly<Record<string, unknown>>,
  context: { renderer: Renderer; request: RenderRequest; file: string },
  problems?: Problems,
): Record<string, unknown> {
  const { renderer, request, file } = context;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item)]));
    }
    const template = typeof value === "string" ? findTemplate(value) : undefined;
    if (template === undefined) return value;
    try {
      const evaluated = renderer.evaluate(template, file, request);
      return isRelation(evaluated) ? evaluated : toPlain(evaluated);
    } catch (error) {
      if (problems === undefined) throw error;
      tellJinjaError(error, { file, problems });
      return value;
    }
  };
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, walk(value)]));
}

/** Arguments as a `{% test %}` block takes them. */
export function toKeywords(
  given: Readonly<Record<string, unknown>>,
  options: { column: string | undefined; model: Value },
): Map<string, Value> {
  const kwargs = new Map<string, Value>([["model", options.model]]);
  if (options.column !== undefined) kwargs.set("column_name", options.column);
  for (const [name, value] of Object.entries(given)) kwargs.set(name, toValue(value));
  return kwargs;
}
