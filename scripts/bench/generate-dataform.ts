import type { GeneratedModel } from "./generate-graph.ts";
import { createWriter, renderSql } from "./generate-project.ts";

/** Writes a Dataform project that has the same models, sources, descriptions and checks of keys. */
export function writeDataformProject(dir: string, models: readonly GeneratedModel[]): void {
  const write = createWriter(dir);
  write("workflow_settings.yaml", SETTINGS);
  write("includes/amounts.js", MACROS_AS_SCRIPT);
  for (const { name, layer, area, source, ...model } of models) {
    if (source !== undefined) {
      const file = `definitions/sources/${source.name}/${source.table}.sqlx`;
      const { table } = source;
      write(
        file,
        `config { type: "declaration", schema: "raw_${source.name}", name: "${table}" }\n`,
      );
    }
    const sql = renderSql({
      name,
      layer,
      area,
      source,
      ...model,
      hasLoop: false,
      materialized: "table",
    })
      .replaceAll(/\{\{ (ref|source)\(([^)]*)\) \}\}/g, (_, kind: string, names: string) =>
        kind === "ref" ? `\${ref(${names})}` : `\${ref(${names.replace("'", "'raw_")})}`,
      )
      .replaceAll("{{ to_pounds('amount') }}", "${amounts.toPounds('amount')}")
      .replaceAll("{{ var('first_day') }}", "2020-01-01");
    write(`definitions/${layer}/${area}/${name}.sqlx`, `${renderHead(name)}\n${sql}`);
  }
}

const SETTINGS = `defaultProject: generated
defaultLocation: EU
defaultDataset: generated
`;

const MACROS_AS_SCRIPT = `function toPounds(column, places = 2) {
  return \`round(cast(\${column} as numeric) / 100, \${places})\`;
}
module.exports = { toPounds };
`;

const renderHead = (name: string) => `config {
  type: "table",
  description: "What is known of ${name}. One row per ${name}_key.",
  columns: { ${name}_key: "Key of the row.", amount: "Amount in pounds.", status: "Where the row stands." },
  assertions: { uniqueKey: ["${name}_key"], nonNull: ["${name}_key"] }
}
`;
