import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { readTableDefinitions } from "../../actions/lib/project/sources.ts";

const TRANSFORMS = join(import.meta.dirname, "../../transforms");
const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

async function projectWith(sources: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sources-"));
  folders.push(folder);
  await mkdir(join(folder, "models"));
  await writeFile(join(folder, "models/sources.yml"), sources);
  return folder;
}

test("the project's raw tables have the columns that extract and load write", async () => {
  const [readings, factors] = await readTableDefinitions(TRANSFORMS);
  expect(readings).toMatchObject({
    dataset: "carbon_emissions_raw",
    name: "energy_consumption",
    partition: { field: "date", granularity: "month" },
    clustering: ["site", "meter"],
    publisher: "ecoDriver",
  });
  expect(readings!.columns.filter((column) => /^t\d{4}$/.test(column.name))).toHaveLength(48);
  expect(readings!.columns.filter((column) => column.isRequired).map(({ name }) => name)).toEqual([
    "site",
    "meter",
    "date",
    "source_origin",
    "source_file",
    "source_sha256",
    "source_row",
  ]);
  expect(factors).toMatchObject({
    name: "conversion_factors",
    partition: { field: "year", granularity: "year" },
    clustering: ["scope", "level_1", "level_2", "level_3"],
  });
});

test("all that is wrong with sources.yml is told at once, by line", async () => {
  const text = await readFile(join(TRANSFORMS, "models/sources.yml"), "utf8");
  const broken = text
    .replace("data_type: float64", "data_type: money")
    .replace("granularity: month", "granularity: hour")
    .replace("publisher: GOV.UK", "publishr: GOV.UK");
  const lineOf = (part: string) => broken.slice(0, broken.indexOf(part)).split("\n").length;
  const error = await readTableDefinitions(await projectWith(broken)).catch((thrown) => thrown);
  expect(error.code).toBe("invalid-project");
  expect(error.message).toContain(`models/sources.yml:${lineOf("data_type: money")}: `);
  expect(error.message).toContain(`models/sources.yml:${lineOf("granularity: hour")}: `);
  expect(error.message).toContain(
    `models/sources.yml:${lineOf("publishr")}: there is no setting publishr; did you mean publisher?`,
  );
  expect(error.remedy).toBe("Correct the places named above, then run again.");
});

test.each([
  ["partition_by:", "partitioned_by"],
  ["description:", "descripton"],
  ["cluster_by:", "clustr_by"],
])("a misspelt %s is told once, with the name that was meant", async (key, wrong) => {
  const text = await readFile(join(TRANSFORMS, "models/sources.yml"), "utf8");
  const at = text.indexOf(key, text.indexOf("tables:"));
  const broken = `${text.slice(0, at)}${wrong}:${text.slice(at + key.length)}`;
  const line = text.slice(0, at).split("\n").length;
  await expect(readTableDefinitions(await projectWith(broken))).rejects.toMatchObject({
    message: `The project cannot be used: models/sources.yml:${line}: there is no setting ${wrong}; did you mean ${key.slice(0, -1)}?`,
    remedy: "Correct it, then run again.",
  });
});

test("a partition column that is no required date and an unknown clustering column are refused", async () => {
  const error = await readTableDefinitions(
    await projectWith(`sources:
  - name: raw
    tables:
      - name: t
        description: A table.
        config:
          meta:
            publisher: Someone
            published_at: https://example.org/{year}.csv
            partition_by: { field: day, data_type: date, granularity: year }
            cluster_by: [place]
        columns:
          - { name: day, data_type: date, description: The day. }
          - { name: DAY, data_type: date, description: The day again. }
`),
  ).catch((thrown) => thrown);
  expect(error.message).toContain("models/sources.yml:4: raw.t: partition_by names day");
  expect(error.message).toContain("cluster_by names place, which is no column");
  expect(error.message).toContain("column day is defined twice");
});

test.each([
  ["a tab as indentation", "sources:\n\t- name: raw\n", "models/sources.yml:2: YAML: "],
  ["a key twice", "version: 2\nversion: 2\n", "models/sources.yml:2: YAML: "],
  ["Jinja", 'sources:\n  - name: "{{ x }}"\n    tables: []\n', 'not "{{ x }}"'],
  [
    "a boolean for a name",
    "sources:\n  - name: yes\n    tables: []\n",
    "expected string, not true",
  ],
  ["an empty file", "", "models/sources.yml:1: the file: expected object, not null"],
  ["aliases of aliases", bomb(), "models/sources.yml: YAML: its aliases"],
  ["an alias within itself", "sources: &a [*a]", "models/sources.yml: YAML: its aliases"],
  ["brackets by the thousand", "[".repeat(100_000), "models/sources.yml"],
])("%s is refused by file and line", async (_, text, expected) => {
  await expect(readTableDefinitions(await projectWith(text))).rejects.toThrow(expected);
});

test("a folder without sources is told with what was looked for", async () => {
  await expect(readTableDefinitions("/nowhere/at/all")).rejects.toThrow(
    "Cannot read /nowhere/at/all/models/sources.yml",
  );
});

function bomb(): string {
  const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
  for (let level = 1; level < 9; level += 1) {
    const alias = `*a${level - 1}`;
    lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => alias).join(", ")}]`);
  }
  return lines.join("\n");
}
