import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { GeneratedModel } from "./generate-graph.ts";

const MACROS = `{% macro to_pounds(column, places=2) %}
round(cast({{ column }} as numeric) / 100, {{ places }})
{% endmacro %}

{% macro in_period(column) -%}
{{ column }} >= '{{ var('first_day') }}'{% if var('last_day', none) %} and {{ column }} < '{{ var('last_day') }}'{% endif %}
{%- endmacro %}

{% test not_negative(model, column_name) %}
select {{ column_name }} from {{ model }} where {{ column_name }} < 0
{% endtest %}
`;

const DOCS = `{% docs status %}
Where the row stands: open, closed or returned.
{% enddocs %}
`;

/** Writes a dbt project of these models: SQL, YAML with descriptions and tests, macros, sources. */
export function writeDbtProject(dir: string, models: readonly GeneratedModel[]): void {
  const write = createWriter(dir);
  write("dbt_project.yml", PROJECT);
  write("macros/amounts.sql", MACROS);
  write("models/status.md", DOCS);
  for (const [area, tables] of groupBy(models, (model) => model.source?.name)) {
    write(`models/staging/${area}/_${area}__sources.yml`, renderSources(area, tables));
  }
  for (const [folder, within] of groupBy(models, folderOf)) {
    const yaml = ["version: 2", "", "models:", ...within.flatMap(renderProperties)];
    write(`${folder}/_models.yml`, `${yaml.join("\n")}\n`);
    for (const model of within) write(`${folder}/${model.name}.sql`, renderSql(model));
  }
}

const PROJECT = `name: generated
version: "1.0.0"
config-version: 2
profile: generated

vars:
  first_day: "2020-01-01"

models:
  generated:
    staging:
      +materialized: view
      +tags: [staging]
    intermediate:
      +materialized: view
    marts:
      +materialized: table
      +labels:
        layer: marts
`;

const folderOf = ({ layer, area }: GeneratedModel) => `models/${layer}/${area}`;

function renderSources(area: string, models: readonly GeneratedModel[]): string {
  const tables = models.flatMap(({ source, name }) => [
    `      - name: ${source?.table}`,
    `        description: Rows as they come in, for ${name}. One row per change.`,
    `        columns:`,
    `          - name: id`,
    `            description: Key of the row.`,
  ]);
  const head = ["version: 2", "", "sources:", `  - name: ${area}`, `    schema: raw_${area}`];
  return `${[...head, `    description: What area ${area} publishes.`, "    tables:", ...tables].join("\n")}\n`;
}

function renderProperties(model: GeneratedModel): string[] {
  const { name, layer, refs } = model;
  const key = `${name}_key`;
  const [parent] = refs;
  const lines = [
    `  - name: ${name}`,
    `    description: >-`,
    `      What the ${layer} layer knows of ${name}, for those who read it: amounts in pounds, days`,
    `      in UTC. One row per ${key}.`,
    `    columns:`,
    `      - name: ${key}`,
    `        description: Key of the row.`,
    `        data_tests:`,
    `          - unique`,
    `          - not_null`,
    `      - name: amount`,
    `        description: Amount in pounds, with two places.`,
    `      - name: updated_at`,
    `        description: When the row last changed, in UTC.`,
    `      - name: status`,
    `        description: "{{ doc('status') }}"`,
  ];
  if (layer === "marts" && parent !== undefined) {
    lines.push(
      `        data_tests:`,
      `          - accepted_values:`,
      `              arguments:`,
      `                values: [open, closed, returned]`,
      `      - name: parent_key`,
      `        description: Key of the row that it belongs to.`,
      `        data_tests:`,
      `          - relationships:`,
      `              arguments:`,
      `                to: ref('${parent}')`,
      `                field: ${parent}_key`,
      `              config:`,
      `                severity: warn`,
    );
  }
  return [...lines, ""];
}

/** The model's query, in dbt's Jinja. */
export function renderSql(model: GeneratedModel): string {
  const { name, refs, source, hasMacro, hasLoop } = model;
  const inputs =
    source === undefined
      ? refs.map((ref) => ({ cte: ref, from: `{{ ref('${ref}') }}` }))
      : [{ cte: "source", from: `{{ source('${source.name}', '${source.table}') }}` }];
  const [main = "source", ...others] = inputs.map(({ cte }) => cte);
  const inputKey = source === undefined ? `${main}_key` : "id";
  const ctes = inputs.map(({ cte, from }) => `${cte} as (\n    select * from ${from}\n)`);
  const amount = hasMacro ? "{{ to_pounds('amount') }}" : "cast(amount as numeric)";
  const statuses = hasLoop
    ? `{% for status in ['open', 'closed', 'returned'] %}
        countif(status = '{{ status }}') as {{ status }}_count{{ "," if not loop.last }}
        {% endfor %}`
    : "count(*) as row_count";
  const joins = others.map(
    (other) => `    left join ${other} on ${main}.${main}_key = ${other}.${other}_key\n`,
  );
  return `${renderConfig(model)}with ${ctes.join(",\n\n")},

-- One row per key, the latest of each.
renamed as (
    select
        ${main}.${inputKey} as ${name}_key,
        ${main}.status,
        ${main}.updated_at,
        ${amount} as amount,
        case
            when ${main}.status = 'open' then 1
            when ${main}.status = 'closed' then 2
            else 3
        end as status_order
    from ${main}
${joins.join("")}    where ${main}.updated_at >= '{{ var('first_day') }}'
),

totalled as (
    select
        ${name}_key,
        min(status) as status,
        max(updated_at) as updated_at,
        sum(amount) as amount,
        ${statuses}
    from renamed
    group by ${name}_key
)

select * from totalled
${model.materialized === "incremental" ? INCREMENTAL : ""}`;
}

const INCREMENTAL = `{% if is_incremental() %}
where updated_at > (select max(updated_at) from {{ this }})
{% endif %}
`;

function renderConfig({ materialized, name }: GeneratedModel): string {
  if (materialized === "ephemeral") return "{{ config(materialized='ephemeral') }}\n\n";
  if (materialized !== "incremental") return "";
  return `{{
    config(
        materialized='incremental',
        unique_key='${name}_key',
        partition_by={'field': 'updated_at', 'data_type': 'timestamp', 'granularity': 'day'},
        tags=['daily']
    )
}}

`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const groups = Map.groupBy(items, (item) => keyOf(item) ?? "");
  groups.delete("");
  return groups;
}

/** Writes files below a folder, and the folders that they need. */
export function createWriter(dir: string): (file: string, text: string) => void {
  const made = new Set<string>();
  return (file, text) => {
    const path = join(dir, file);
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(path, text);
  };
}
