import type { GivenRows, ModelNode, ProjectNode, UnitTestNode } from "../graph/nodes.ts";
import { checksum } from "./checksum.ts";
import { readText } from "./files.ts";
import type { Package } from "./packages.ts";
import type { Problems } from "./problems.ts";
import type { Subject, UnitTestProperties } from "./properties.ts";

/** A unit test of a model; undefined, with problems told, where it cannot be used. */
export function buildUnitTest(
  { stated, givenLines, place }: UnitTestProperties,
  context: {
    projectDir: string;
    of: Package;
    problems: Problems;
    findSubject: (subject: Subject, from: string) => ProjectNode | { readonly problem: string };
    describe: (text: string, file: string, line: number) => string;
  },
): UnitTestNode | undefined {
  const { of, problems } = context;
  const package_ = of.settings.name;
  const model = context.findSubject({ kind: "ref", names: [stated.model] }, package_);
  if (!isModel(model)) {
    const problem = "problem" in model ? model.problem : `${stated.model} is no model`;
    problems.add(place, problem);
    return undefined;
  }
  if (!(stated.config?.enabled ?? true)) return undefined;
  const given = stated.given.map(({ input, ...rows }, index): GivenRows => {
    return { input, line: givenLines[index] ?? 1, ...readRows(rows, context, place.file) };
  });
  const { overrides, config } = stated;
  return {
    kind: "unit_test",
    id: `unit_test.${package_}.${model.name}.${stated.name}`,
    name: stated.name,
    package: package_,
    file: place.file,
    line: place.line ?? 1,
    fqn: [...model.fqn.slice(0, -1), model.name, stated.name],
    description: context.describe(stated.description, place.file, place.line ?? 1),
    tags: [...(stated.tags ?? []), ...(config?.tags ?? [])],
    meta: { ...stated.meta, ...config?.meta },
    dependsOn: [model.id],
    macros: [],
    checksum: checksum(JSON.stringify(stated)),
    model: model.id,
    given,
    expect: readRows(stated.expect, context, place.file),
    overrides: {
      macros: overrides?.macros ?? {},
      vars: overrides?.vars ?? {},
      envVars: overrides?.env_vars ?? {},
    },
  };
}

interface StatedRows {
  readonly rows?: readonly Record<string, unknown>[] | string | null | undefined;
  readonly format: "dict" | "csv" | "sql";
  readonly fixture?: string | null | undefined;
}

/** Rows as they stand in YAML, or in a file of `tests/fixtures`. */
function readRows(
  { rows, format, fixture }: StatedRows,
  context: { projectDir: string; of: Package; problems: Problems },
  file: string,
): Pick<GivenRows, "rows" | "format"> {
  if (!fixture) return { rows: rows ?? [], format };
  if (!/^\w+$/.test(fixture)) {
    context.problems.add({ file }, `${fixture} cannot name a fixture`);
    return { rows: [], format };
  }
  const { of, projectDir, problems } = context;
  for (const folder of of.settings.testPaths) {
    const path = `${of.folder}${folder}/fixtures/${fixture}.${format === "sql" ? "sql" : "csv"}`;
    const text = readText(projectDir, path, problems);
    if (text !== undefined) return { rows: text, format };
  }
  problems.add({ file }, `there is no fixture ${fixture} in ${of.settings.testPaths.join(", ")}`);
  return { rows: [], format };
}

function isModel(found: ProjectNode | { readonly problem: string }): found is ModelNode {
  return "kind" in found && found.kind === "model";
}
