import type { GivenRows, ModelNode, ProjectNode, SeedNode, UnitTestNode } from "../graph/nodes.ts";
import { checksum } from "./checksum.ts";
import { findStatedFolders } from "./drafts.ts";
import { readText } from "./files.ts";
import type { Package } from "./packages.ts";
import { Problems } from "./problems.ts";
import type { Place } from "./problems.ts";
import type { Subject, UnitTestProperties } from "./properties.ts";
import { readSeed } from "./seeds.ts";

interface UnitTestContext {
  readonly projectDir: string;
  readonly of: Package;
  readonly problems: Problems;
  readonly findSubject: (
    subject: Subject,
    from: string,
  ) => ProjectNode | { readonly problem: string };
  readonly describe: (text: string, file: string, line: number) => string;
}

/** A unit test of a model; undefined, with problems told, where it cannot be used. */
export function buildUnitTest(
  { stated, givenLines, place }: UnitTestProperties,
  context: UnitTestContext,
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
  const given = readGiven({ stated, givenLines, place }, { ...context, model });
  const expect = readRows(stated.expect, context, place);
  const { overrides, config } = stated;
  // Rows may stand in other files.
  const rows = [...given, expect].map((each) => each.rows);
  return {
    kind: "unit_test",
    id: `unit_test.${package_}.${model.name}.${stated.name}`,
    name: stated.name,
    package: package_,
    file: place.file,
    line: place.line ?? 1,
    fqn: [...findStatedFolders(of, place.file), model.name, stated.name],
    description: context.describe(stated.description, place.file, place.line ?? 1),
    tags: [...(stated.tags ?? []), ...(config?.tags ?? [])],
    meta: { ...stated.meta, ...config?.meta },
    dependsOn: [model.id],
    macros: [],
    checksum: checksum(JSON.stringify([stated, rows])),
    model: model.id,
    given,
    expect,
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

const INPUT = /^\s*(?:(this)|(ref|source)\(\s*(.*?)\s*\))\s*$/s;
const NAMES = /^(?:'([^']*)'|"([^"]*)")(?:\s*,\s*(?:'([^']*)'|"([^"]*)"))?$/;

/** What an input names: the tested model itself for `this`. */
function findInput(
  input: string,
  { findSubject, of, model }: UnitTestContext & { readonly model: ModelNode },
): ProjectNode | { readonly problem: string } {
  const [, self, kind, listed = ""] = INPUT.exec(input) ?? [];
  if (self !== undefined) return model;
  const names = (NAMES.exec(listed) ?? []).slice(1).filter((name) => name !== undefined);
  const from = of.settings.name;
  if (kind === "ref" && names.length > 0) return findSubject({ kind, names }, from);
  if (kind === "source" && names.length === 2) return findSubject({ kind, names }, from);
  const expected = "expected ref('x'), source('x', 'y') or this";
  return { problem: `${JSON.stringify(input)} is no input; ${expected}` };
}

function readGiven(
  { stated, givenLines, place: { file } }: UnitTestProperties,
  context: UnitTestContext & { readonly model: ModelNode },
): GivenRows[] {
  const { problems } = context;
  const seen = new Set<string>();
  return stated.given.flatMap(({ input, ...rows }, index): GivenRows[] => {
    const place = { file, line: givenLines[index] ?? 1 };
    const found = findInput(input, context);
    if ("problem" in found) {
      problems.add(place, found.problem);
      return [];
    }
    if (seen.has(found.id)) problems.add(place, `two inputs are ${input}`);
    seen.add(found.id);
    const isOwn = found.kind === "seed" && !rows.rows && !rows.fixture;
    const read = isOwn ? readSeedRows(found, context) : readRows(rows, context, place);
    return [{ input, on: found.id, line: place.line, ...read }];
  });
}

/** As in dbt, a seed that is given without rows has those of its file. */
function readSeedRows(
  seed: SeedNode,
  { projectDir }: UnitTestContext,
): Pick<GivenRows, "rows" | "format"> {
  // What is wrong with the file is told where the seed is built.
  const { columns, rows } = readSeed(projectDir, seed, new Problems());
  const toRow = (cells: readonly (string | null)[]) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, cells[index] ?? null]));
  return { rows: rows.map(toRow), format: "dict" };
}

/** Rows as they stand in YAML, or in a file of `tests/fixtures`. */
function readRows(
  { rows, format, fixture }: StatedRows,
  { of, projectDir, problems }: UnitTestContext,
  place: Place,
): Pick<GivenRows, "rows" | "format"> {
  if (!fixture) return { rows: rows ?? [], format };
  if (!/^\w+$/.test(fixture)) {
    problems.add(place, `${fixture} cannot name a fixture`);
    return { rows: [], format };
  }
  for (const folder of of.settings.testPaths) {
    const path = `${of.folder}${folder}/fixtures/${fixture}.${format === "sql" ? "sql" : "csv"}`;
    const text = readText(projectDir, path, problems);
    if (text !== undefined) return { rows: text, format };
  }
  problems.add(place, `there is no fixture ${fixture} in ${of.settings.testPaths.join(", ")}`);
  return { rows: [], format };
}

function isModel(found: ProjectNode | { readonly problem: string }): found is ModelNode {
  return "kind" in found && found.kind === "model";
}
