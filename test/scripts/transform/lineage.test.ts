import { execFile } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeProject } from "../../project/project-folder.ts";

const FILES = {
  "seeds/rates.csv": "country,rate\nGB,0.2\n",
  "models/sources.yml": `
sources:
  - name: raw
    tables:
      - name: sales
        columns:
          - { name: country, data_type: string }
          - { name: q1, data_type: numeric }
          - { name: q2, data_type: numeric }
          - { name: q3, data_type: numeric }
          - { name: q4, data_type: numeric }
      - name: events
`,
  "models/stg_sales.sql": "select country, q1, q2, q3, q4 from {{ source('raw', 'sales') }}",
  "models/sales.sql": `select
    s.country,
    (s.q1 + s.q2 + s.q3 + s.q4) * (1 + r.rate) as total
from {{ ref('stg_sales') }} as s
left join {{ ref('rates') }} as r on r.country = s.country`,
  "models/events.sql": "select * from {{ source('raw', 'events') }}",
  "models/apart.sql": "select contry from {{ ref('rates') }}",
};

async function showLineage(...args: readonly string[]) {
  const dir = await writeProject(FILES);
  const paths = ["--project-dir", dir, "--target-path", join(dir, "target")];
  return new Promise<{ code: number | null; out: string; err: string }>((done) => {
    const command = ["scripts/start.mjs", "scripts/transform.ts", "lineage", ...args, ...paths];
    const child = execFile(process.execPath, command, (_, out, err) =>
      done({ code: child.exitCode, out: out.trim(), err: err.trim() }),
    );
  });
}

test("a column is traced to sources and seeds, and models apart from it do not matter", async () => {
  expect(await showLineage("sales.TOTAL")).toEqual({
    code: 0,
    err: "",
    out: `sales.total (computed)
  stg_sales.q1, q2, … q4 (4 columns)
    raw.sales.q1, q2, … q4 (4 columns, source)
  rates.rate (seed)`,
  });
});

test("a model is traced by all its columns, as text, JSON and Mermaid", async () => {
  const [text, json, mermaid] = await Promise.all([
    showLineage("sales"),
    showLineage("sales", "--output", "json"),
    showLineage("sales", "--output", "mermaid"),
  ]);
  expect(text.out).toBe(`sales.country
  stg_sales.country
    raw.sales.country (source)
sales.total (computed)
  stg_sales.q1, q2, … q4 (4 columns)
    raw.sales.q1, q2, … q4 (4 columns, source)
  rates.rate (seed)`);
  expect(JSON.parse(json.out)).toMatchObject({ targets: ["sales.country", "sales.total"] });
  expect(mermaid.out).toMatch(/^flowchart LR\n/);
});

test("what cannot be traced is told, with what may have been meant", async () => {
  const [model, column, unknown, wrong] = await Promise.all([
    showLineage("sale.total"),
    showLineage("sales.totl"),
    showLineage("events"),
    showLineage("apart.contry"),
  ]);
  expect(model.err).toContain("There is no model sale; did you mean sales?");
  expect(column.err).toContain("There is no column totl in sales; did you mean total?");
  expect(unknown.err).toContain("Which columns events has is not known");
  expect(wrong.err).toContain(
    "models/apart.sql:1:8: there is no column contry in rates; did you mean country?",
  );
  expect([model, column, unknown, wrong].map(({ code }) => code)).toEqual([1, 1, 1, 1]);
});
