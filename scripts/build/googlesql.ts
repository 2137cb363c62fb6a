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

/** Where the aim is not met yet; what is mended leaves the list. */
const KNOWN = [
  "`FORMAT_DATE('%Y', …)` of a year before 1000 has four digits.",
  "FLOAT64 of columns that overflows in `+`, `-`, `*`, `/` or `SUM` is infinite, and fails on BigQuery.",
  "NaN that comes only from tables is equal to itself and the largest.",
  "Columns of two types that BigQuery does not compare or unite, such as STRING and INT64, are. JSON of a column is compared, grouped and cast as its text, and a field of it keeps a number's exponent as DuckDB writes it.",
  "Columns of STRUCTs whose fields have other names are united by the names, on BigQuery by place; what is written out goes by place.",
  "A FLOAT64 that is written out, in a set operation beside NUMERIC of a table, is FLOAT64, on BigQuery NUMERIC.",
  "A row of a table that a LEFT JOIN finds nothing for is a STRUCT of NULLs, on BigQuery NULL.",
  "`||` of a column that is neither STRING nor BYTES answers, and fails on BigQuery; so does CONCAT of a STRING's column with one of BYTES.",
  "STRUCT columns whose fields are NULL in the same places are equal, on BigQuery NULL.",
];

const INTRO = `# What of GoogleSQL runs on DuckDB

Made by \`npm run build\` from the tables beside this page; a test keeps them the same. On BigQuery SQL runs
as it is written; the embedded engine is to give BigQuery's answer or refuse: by name, with line and
column, before anything runs. \`npm run googlesql-report\` counts both, and judges the cases of
\`test/cases/googlesql\`; with \`-- --second-opinion\` it also asks bqemulator, ZetaSQL's
reference implementation, and sqlglot with DuckDB, where pip is at hand, and lists where they answer otherwise.

## Known to answer otherwise

${KNOWN.map((text) => `- ${text}`).join("\n")}`;
