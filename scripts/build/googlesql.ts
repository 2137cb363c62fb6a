import { DOCUMENTED } from "../../actions/lib/googlesql/documented.ts";
import { listSupported } from "../../actions/lib/googlesql/supported.ts";
import { TYPES } from "../../actions/lib/googlesql/types.ts";

/** The page of what of GoogleSQL runs on DuckDB, made of the tables that the translation goes by. */
export function renderGoogleSql(): string {
  const supported = new Set(listSupported());
  const title = (names: readonly string[]): string =>
    names.length === 0
      ? "none"
      : names
          .toSorted()
          .map((name) => `\`${name.toUpperCase()}\``)
          .join(", ");
  const pages = [...DOCUMENTED].map(([page, names]) => {
    const [yes, no] = [true, false].map((is) => names.filter((name) => supported.has(name) === is));
    const refused = no?.length ? `\n\nRefused by name: ${title(no)}` : "";
    return `### ${page}\n\n${yes?.length ? title(yes) : "None is supported."}${refused}`;
  });
  const count = [...DOCUMENTED.values()].flat();
  const yes = count.filter((name) => supported.has(name)).length;
  return [
    INTRO,
    `## Types\n\n${title(Object.keys(TYPES))}, arrays and structs of them.`,
    `## Functions\n\nBigQuery documents ${count.length}; ${yes} are supported.`,
    ...pages,
  ]
    .join("\n\n")
    .concat("\n");
}

const INTRO = `# What of GoogleSQL runs on DuckDB

Made by \`npm run build\` from the tables beside this page; a test keeps them the same. On BigQuery SQL runs
as it is written; the embedded engine gives BigQuery's answer or refuses: by name, with line and column,
before anything runs. \`npm run googlesql-report\` counts both, and judges the cases of
\`test/cases/googlesql\`.`;
