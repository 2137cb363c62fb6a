import { createWriter } from "./generate-project.ts";

const LAYER_SIZE = 20;

/** What `writeBuildProject` reads: `raw.events`, as DuckDB's SQL makes it. */
export const CREATE_EVENTS = `create schema raw;
create table raw.events as
select range as id, range % 997 as site, (range * 7919) % 100003 / 100.0 as amount
from range(200000)`;

/** Writes a dbt project of 60 tables in three layers, each with work enough to be worth timing. */
export function writeBuildProject(dir: string): void {
  const write = createWriter(dir);
  write("dbt_project.yml", PROJECT);
  write("models/sources.yml", SOURCES);
  const yaml: string[] = ["version: 2", "models:"];
  for (const [depth, layer] of ["low", "middle", "high"].entries()) {
    for (let index = 0; index < LAYER_SIZE; index += 1) {
      const name = `${layer}_${index}`;
      const below = depth === 0 ? undefined : ["low", "middle"][depth - 1];
      const parents = below === undefined ? [] : [index, (index * 7 + 3) % LAYER_SIZE];
      const refs = [...new Set(parents)].map((parent) => `${below}_${parent}`);
      write(`models/${layer}/${name}.sql`, renderModel(index, refs));
      yaml.push(`  - name: ${name}`, "    columns:", "      - name: bucket");
      yaml.push("        data_tests: [unique, not_null]");
    }
  }
  write("models/models.yml", `${yaml.join("\n")}\n`);
}

const PROJECT = `name: heavy
version: "1.0.0"
config-version: 2
profile: heavy
models:
  heavy:
    +materialized: table
`;

const SOURCES = `version: 2
sources:
  - name: raw
    tables:
      - name: events
`;

/** Hashes all events, which takes some 60 ms on two cores, and joins what it refers to. */
function renderModel(index: number, refs: readonly string[]): string {
  const joins = refs.map((ref) => `    left join {{ ref('${ref}') }} as ${ref} using (bucket)\n`);
  const sums = refs.map((ref) => `        + any_value(coalesce(${ref}.total, 0))\n`);
  return `with
hashed as (
    select
        site + mod(id, ${index + 2}) as bucket,
        amount,
        to_hex(md5(concat(cast(id as string), 'salt ${index}'))) as digest
    from {{ source('raw', 'events') }}
),

totalled as (
    select bucket, sum(amount) as total, count(distinct digest) as digest_count
    from hashed
    group by bucket
)

select
    bucket,
    any_value(totalled.digest_count) as digest_count,
    any_value(totalled.total)
${sums.join("")}        as total
from totalled
${joins.join("")}group by bucket
`;
}
