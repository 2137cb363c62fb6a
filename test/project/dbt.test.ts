import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeConfig } from "../../actions/lib/graph/node-config.ts";
import type { ProjectNode } from "../../actions/lib/graph/nodes.ts";
import { createInvocation } from "../../actions/lib/project/invocation.ts";
import { openProject } from "../../actions/lib/run/open-project.ts";

/** dbt's executable; `.ci/run` names it where it can install dbt. */
const DBT = process.env["DBT"] ?? "";
const ROOT = join(import.meta.dirname, "../..");

const PROFILE = `
default:
  target: default
  outputs:
    default: { type: bigquery, method: oauth, project: p, dataset: shop, threads: 1 }
`;
/** dbt wants a package where we have our own: these have its names, and are read only. */
const DBT_UTILS = {
  "dbt_project.yml": 'name: dbt_utils\nversion: "1.0.0"\nconfig-version: 2\n',
  "macros/dbt_utils.sql": `
{% test unique_combination_of_columns(model, combination_of_columns) %}select 1{% endtest %}
{% test accepted_range(model, column_name, min_value=none, max_value=none, inclusive=true) %}select 1{% endtest %}
{% test expression_is_true(model, expression, column_name=none) %}select 1{% endtest %}
{% macro generate_surrogate_key(fields) %}1{% endmacro %}
{% macro star(from) %}*{% endmacro %}
{% macro date_spine() %}select 1{% endmacro %}
{% macro pivot() %}1{% endmacro %}
`,
};

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dbt-"));
});
afterAll(() => rm(folder, { recursive: true }));

interface Parsed {
  readonly nodes: Readonly<Record<string, DbtNode>>;
  readonly sources: Readonly<Record<string, DbtNode>>;
  readonly unit_tests: Readonly<Record<string, DbtNode>>;
  readonly disabled: Readonly<Record<string, unknown>>;
}
interface DbtNode {
  readonly fqn: readonly string[];
  readonly tags?: readonly string[];
  readonly description?: string;
  readonly schema: string;
  readonly alias?: string;
  readonly identifier?: string;
  readonly checksum?: { readonly checksum: string };
  readonly depends_on?: { readonly nodes: readonly string[]; readonly macros: readonly string[] };
  readonly columns?: Readonly<Record<string, { name: string; data_type: string | null }>>;
  readonly config?: Readonly<Record<string, unknown>>;
}

interface ReadByDbt {
  readonly manifest: Parsed;
  /** Lines of `dbt ls`. */
  readonly listed: readonly string[];
}

async function readByDbt(project: string): Promise<ReadByDbt> {
  const copy = await mkdtemp(join(folder, "project-"));
  await cp(join(ROOT, project), copy, { recursive: true });
  for (const [file, text] of Object.entries(DBT_UTILS)) {
    const path = join(copy, "dbt_packages/dbt_utils", file);
    await mkdir(join(path, ".."), { recursive: true });
    await writeFile(path, text);
  }
  await writeFile(join(copy, "profiles.yml"), PROFILE);
  const args = ["ls", "--quiet", "--profiles-dir", copy, "--profile", "default"];
  const env = { ...process.env, REGION: "north", DBT_SEND_ANONYMOUS_USAGE_STATS: "false" };
  const { stdout } = await promisify(execFile)(DBT, args, { cwd: copy, env });
  const manifest = JSON.parse(await readFile(join(copy, "target/manifest.json"), "utf8")) as Parsed;
  // Exposures build nothing, and are passed over here.
  const listed = stdout.split("\n").filter((line) => line !== "" && !line.startsWith("exposure:"));
  return { manifest, listed: listed.toSorted() };
}

async function listHere(project: string): Promise<string[]> {
  const args = ["scripts/transform.ts", "ls", "--project-dir", project];
  const env = { ...process.env, REGION: "north" };
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
  return stdout.trim().split("\n");
}

function readHere(project: string) {
  return openProject(
    join(ROOT, project),
    createInvocation({ dataset: "shop", env: { REGION: "north" } }),
  ).graph;
}

/** Macros of the projects themselves: dbt's own are not named here. */
function listMacros(macros: readonly string[]): string[] {
  return macros.filter((id) => !/^macro\.dbt(_\w+)?\./.test(id)).toSorted();
}

function describeOurs(node: ProjectNode) {
  const config = describeConfig(node);
  return {
    fqn: node.fqn,
    tags: node.tags.toSorted(),
    description: node.description,
    reads: node.dependsOn.toSorted(),
    place: "alias" in node ? [node.dataset, node.alias] : [],
    columns: "columns" in node ? node.columns.map(({ name, dataType }) => [name, dataType]) : [],
    checksum: hasFile(node) ? node.checksum : undefined,
    settings: [config["materialized"], String(config["severity"]).toLowerCase(), config["where"]],
  };
}

function describeTheirs(node: ProjectNode, theirs: DbtNode): ReturnType<typeof describeOurs> {
  const { config = {}, columns = {} } = theirs;
  return {
    fqn: theirs.fqn,
    tags: (theirs.tags ?? []).toSorted(),
    description: theirs.description?.trim() ?? "",
    reads: [...new Set(theirs.depends_on?.nodes)].toSorted(),
    place: "alias" in node ? [theirs.schema, theirs.alias ?? theirs.identifier ?? ""] : [],
    columns:
      "columns" in node
        ? Object.values(columns).map((column) => [column.name, column.data_type ?? undefined])
        : [],
    checksum: hasFile(node) ? theirs.checksum?.checksum : undefined,
    settings: [config["materialized"], String(config["severity"]).toLowerCase(), config["where"]],
  };
}

function hasFile(node: ProjectNode): boolean {
  return node.kind === "model" || node.kind === "seed";
}

describe.skipIf(DBT === "")("dbt itself reads a project as we do (needs DBT=path/to/dbt)", () => {
  test.each([
    "transforms",
    "test/cases/transform/everything/project",
    "test/cases/transform/shop/project",
  ])(
    "%s",
    async (project) => {
      const { manifest, listed } = await readByDbt(project);
      expect(await listHere(project)).toEqual(listed);
      const { nodes, sources, unit_tests: unitTests, disabled } = manifest;
      const theirs = { ...nodes, ...sources, ...unitTests };
      const graph = readHere(project);
      expect([...graph.nodes.keys()].toSorted()).toEqual(Object.keys(theirs).toSorted());
      expect(graph.disabled.toSorted()).toEqual(Object.keys(disabled).toSorted());
      for (const [id, node] of graph.nodes) {
        const given = theirs[id];
        if (given === undefined) continue;
        expect({ id, ...describeOurs(node) }).toEqual({ id, ...describeTheirs(node, given) });
        // Other projects' macros that `dispatch` finds are ours to name.
        const macros = listMacros(given.depends_on?.macros ?? []);
        expect([...node.macros]).toEqual(expect.arrayContaining(macros));
      }
    },
    180_000,
  );
});
