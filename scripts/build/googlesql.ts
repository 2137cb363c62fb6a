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
  "Years before 1 and after 9999 are not refused.",
  "`PARSE_DATE`, `PARSE_DATETIME` and `PARSE_TIMESTAMP` without a year give 1900, on BigQuery 1970.",
  "`TIMESTAMP_TRUNC` by hour in a time zone is off in the hour that a clock shows twice.",
  "`TIMESTAMP + INTERVAL 1 MONTH`, `TIME(24, 0, 0)`, `EXTRACT(HOUR FROM date)`, `DATE_TRUNC(date, HOUR)` and `CAST(date AS TIME)` answer, and fail on BigQuery.",
  "`GENERATE_DATE_ARRAY` and `GENERATE_TIMESTAMP_ARRAY` by a step of 0 give no elements, and fail on BigQuery.",
  "FLOAT64 that overflows in `+`, `-`, `*`, `/` or `SUM` is infinite, and fails on BigQuery.",
  "NaN that comes only from tables is equal to itself and the largest.",
  "Columns of two types that BigQuery does not compare or unite, such as STRING and INT64, are; so is `CAST(json AS STRING)`.",
  "Columns of STRUCTs whose fields have other names are united by the names, on BigQuery by place; what is written out goes by place.",
  "A row of a table that a LEFT JOIN finds nothing for is a STRUCT of NULLs, on BigQuery NULL.",
];

const INTRO = `# What of GoogleSQL runs on DuckDB

Made by \`npm run build\` from the tables beside this page; a test keeps them the same. On BigQuery SQL runs
as it is written; the embedded engine is to give BigQuery's answer or refuse: by name, with line and
column, before anything runs. \`npm run googlesql-report\` counts both, and judges the cases of
\`test/cases/googlesql\`.

## Known to answer otherwise

${KNOWN.map((text) => `- ${text}`).join("\n")}`;
