import type { z } from "zod";
import { METHOD_NAMES } from "../../actions/lib/graph/select-methods.ts";
import { FILTERS } from "../../actions/lib/jinja/filters.ts";
import { GLOBALS } from "../../actions/lib/jinja/globals.ts";
import { TESTS } from "../../actions/lib/jinja/tests.ts";
import { listBaseGlobals } from "../../actions/lib/project/base-globals.ts";
import { BUILTIN_NAMES } from "../../actions/lib/project/builtins/builtins.ts";
import {
  modelConfigSchema,
  seedConfigSchema,
  sourceConfigSchema,
  testConfigSchema,
} from "../../actions/lib/project/config.ts";
import { PASSED_OVER } from "../../actions/lib/project/properties-schema.ts";
import { TEST_ARGUMENTS } from "../../actions/lib/project/test-arguments.ts";
import { MATERIALIZATIONS } from "../../actions/lib/sql/materialize.ts";

/** The reference page of what of dbt runs here, by name, from the tables that the code goes by. */
export function renderDbtFeatures(): string {
  const configs = [modelConfigSchema, seedConfigSchema, testConfigSchema, sourceConfigSchema];
  const [models, seeds, tests, sources] = configs.map((schema) => sortSettings(schema.shape));
  const lists: [string, readonly string[]][] = [
    ["Materialisations", Object.keys(MATERIALIZATIONS)],
    ["Settings of models", models?.taken ?? []],
    ["Settings of seeds", seeds?.taken ?? []],
    ["Settings of data tests", tests?.taken ?? []],
    ["Settings of sources", sources?.taken ?? []],
    ["Settings that are refused by name", unite(configs.map((s) => sortSettings(s.shape).refused))],
    ["Generic data tests", Object.keys(TEST_ARGUMENTS)],
    ["Ways to select", METHOD_NAMES],
    ["Names in templates", unite([listBaseGlobals(), [...GLOBALS.keys()]])],
    ["Filters in templates", [...FILTERS.keys()].toSorted()],
    ["Tests in templates, after `is`", [...TESTS.keys()].toSorted()],
    ["Macros of dbt", BUILTIN_NAMES.dbt.toSorted()],
    ["Macros of dbt_utils", BUILTIN_NAMES.dbt_utils.toSorted()],
    ["Named in a warning, and passed over", PASSED_OVER],
  ];
  const sections = lists.map(
    ([title, names]) => `## ${title}\n\n${names.map((name) => `\`${name}\``).join(", ")}`,
  );
  return [INTRO, ...sections].join("\n\n").concat("\n");
}

const INTRO = `# What of dbt runs here, by name

What each does, and where it differs from dbt, is in [the reference](README.md#what-of-dbt-runs-here).
Within a model, templates also have \`ref\`, \`source\`, \`this\`, \`config\`, \`model\` and \`is_incremental\`. This page is
made from the code by \`npm run build\`.`;

/** What a setting might be given that this program would have to act on. */
const PROBES = ["x", true, { enforced: true }];

/** A setting that is there to be refused says so of what it is given. */
function sortSettings(shape: Readonly<Record<string, z.ZodType>>) {
  const names = Object.keys(shape).toSorted();
  const refused = names.filter((name) =>
    PROBES.some((probe) =>
      shape[name]
        ?.safeParse(probe)
        .error?.issues.some(({ message }) => message.endsWith("not supported")),
    ),
  );
  return { taken: names.filter((name) => !refused.includes(name)), refused };
}

function unite(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].toSorted();
}
