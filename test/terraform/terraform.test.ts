import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { readConfiguration, TERRAFORM } from "./read-hcl.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const SOURCES = join(ROOT, "transforms/models/sources.yml");
const found = await readConfiguration();
const hasTerraform = spawnSync("terraform", ["version"]).status === 0;

describe("the configuration", () => {
  it("declares and documents each variable that it uses, and uses each that it declares", () => {
    const used = new Set([...found.text.matchAll(/\bvar\.(\w+)/g)].map(([, name]) => name));
    expect(used).toEqual(new Set(Object.keys(found.variables)));
    for (const [name, { description, type }] of Object.entries(found.variables)) {
      expect(String(description).length, name).toBeGreaterThan(10);
      expect(type, name).toBeDefined();
    }
    for (const output of Object.values(found.outputs)) expect(output["description"]).toBeTruthy();
  });

  it("refers only to resources and locals that exist", () => {
    const names = new Set(found.resources.map(({ name, type }) => `${type}.${name}`));
    const used = [...found.text.matchAll(/\b((?:google|github)_\w+\.\w+)/g)].map(
      ([, name]) => name,
    );
    expect(used.filter((name) => name !== undefined && !names.has(name))).toEqual([]);
    const locals = [...found.text.matchAll(/\blocal\.(\w+)/g)].map(([, name]) => name ?? "");
    expect(locals.filter((name) => !(name in found.locals))).toEqual([]);
  });

  it("sets the variables that the workflows read, and those alone", () => {
    const set = Object.keys(found.locals["variables"] as object);
    // What an owner may choose besides is nothing that Terraform knows.
    const choices = new Set(["PREVIEW_MAX_BYTES", "PUBLISH_REPORT", "SOURCE"]);
    const files = execFileSync("git", ["ls-files", ".github/workflows"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    const read = files
      .split("\n")
      .filter((file) => file.endsWith(".yml"))
      .flatMap((file) => [...readFileSync(join(ROOT, file), "utf8").matchAll(/\bvars\.([A-Z_]+)/g)])
      .map(([, name]) => name ?? "");
    expect([...new Set(read)].filter((name) => !choices.has(name)).toSorted()).toEqual(
      set.toSorted(),
    );
  });
});

describe("who may do what", () => {
  const roles = found.resources.flatMap(({ body, name, type }) =>
    type.includes("_iam_") && "role" in body ? [[type, name, body["role"], body["member"]]] : [],
  );

  it("is the least that is needed", () => {
    const pipeline = "${google_service_account.pipeline.member}";
    const preview = "${google_service_account.preview.member}";
    const pool =
      "principalSet://iam.googleapis.com/${google_iam_workload_identity_pool.github.name}";
    expect(new Set(roles.map((role) => JSON.stringify(role)))).toEqual(
      new Set(
        [
          ["google_project_iam_member", "run_jobs", "roles/bigquery.jobUser", "${each.value}"],
          [
            "google_project_iam_member",
            "create_datasets",
            "${google_project_iam_custom_role.dataset_creator.name}",
            preview,
          ],
          ["google_bigquery_dataset_iam_member", "write", "roles/bigquery.dataEditor", pipeline],
          ["google_bigquery_dataset_iam_member", "read", "roles/bigquery.dataViewer", preview],
          ["google_storage_bucket_iam_member", "write", "roles/storage.objectUser", pipeline],
          ["google_storage_bucket_iam_member", "read", "roles/storage.objectViewer", preview],
          [
            "google_storage_bucket_iam_member",
            "preview_notes",
            "roles/storage.objectUser",
            preview,
          ],
          [
            "google_service_account_iam_member",
            "production",
            "roles/iam.workloadIdentityUser",
            `${pool}/attribute.access/production`,
          ],
          [
            "google_service_account_iam_member",
            "preview",
            "roles/iam.workloadIdentityUser",
            `${pool}/attribute.access/preview`,
          ],
        ].map((role) => JSON.stringify(role)),
      ),
    );
    const custom = found.resources.filter(({ type }) => type === "google_project_iam_custom_role");
    expect(custom.map(({ body }) => body["permissions"])).toEqual([
      [
        "bigquery.datasets.create",
        "bigquery.datasets.get",
        "bigquery.tables.get",
        "bigquery.tables.list",
      ],
    ]);
  });

  it("asks of a raw table only what sources.yml must say of each", () => {
    const text = readFileSync(join(TERRAFORM, "warehouse.tf"), "utf8");
    const asked = text.replaceAll(/\btry\([^)]*\)/g, "").matchAll(/\bconfig\.meta\.(\w+)/g);
    expect(new Set(Array.from(asked, ([, name]) => name))).toEqual(new Set(["partition_by"]));
  });

  it("gives nobody a key, nor a role over the project", () => {
    const types = new Set(found.resources.map(({ type }) => type));
    expect([...types].filter((type) => /key|_iam_(policy|binding)$/.test(type))).toEqual([]);
    expect(found.text).not.toMatch(/roles\/(owner|editor|viewer|[\w.]*[aA]dmin)\b/);
  });

  it("hangs on numbers that nobody can take over", () => {
    const provider = found.resources.find(
      ({ type }) => type === "google_iam_workload_identity_pool_provider",
    )?.body;
    const condition = String(provider?.["attribute_condition"]);
    expect(condition).toMatch(/repository_owner_id == .*var\.repository_owner_id/s);
    expect(condition).toMatch(/repository_id == .*var\.repository_id/s);
    const mapping = JSON.stringify(provider?.["attribute_mapping"]);
    expect(mapping).toMatch(/assertion\.ref == .*var\.production_branch/);
    expect(mapping).toContain('assertion.environment == \\\\\\"production');
    expect(mapping).not.toMatch(/assertion\.(sub|repository)\b/);
  });

  it("lets previews write in the lake what the code writes for a dataset, under their names", () => {
    const prefixes = found.locals["preview_prefixes"] as string[];
    expect(prefixes.length).toBeGreaterThan(3);
    for (const prefix of prefixes) {
      expect(prefix).toMatch(/\$\{var\.dataset\}_pr_$/);
      const folder = prefix.replace("${var.dataset}_pr_", "").replace("${var.project}", "");
      const [first = ""] = folder.split("/");
      expect(
        execFileSync("git", ["grep", "-l", `${first}/`, "--", "actions/*.ts"], { cwd: ROOT })
          .length,
      ).toBeGreaterThan(0);
    }
  });
});

describe("what holds data", () => {
  it("is kept unless somebody says otherwise", () => {
    const bucket = found.resources.find(({ type }) => type === "google_storage_bucket")?.body;
    expect(bucket).toMatchObject({
      uniform_bucket_level_access: true,
      public_access_prevention: "enforced",
      force_destroy: "${var.force_destroy}",
      versioning: [{ enabled: true }],
    });
    expect(found.variables["force_destroy"]?.["default"]).toBe(false);
    const table = found.resources.find(({ type }) => type === "google_bigquery_table")?.body;
    expect(table?.["deletion_protection"]).toBe("${!var.force_destroy}");
  });
});

interface Column {
  readonly name: string;
  readonly data_type: string;
  readonly description: string;
  readonly config?: { readonly meta?: { readonly mode?: string } };
}

describe.skipIf(!hasTerraform)("by Terraform itself, where it is at hand", () => {
  it("is formatted as Terraform formats", () => {
    const checked = spawnSync("terraform", ["fmt", "-check", "-recursive", TERRAFORM], {
      encoding: "utf8",
    });
    expect(checked.stdout).toBe("");
  });

  it("gives the raw tables the columns of sources.yml", () => {
    const { sources } = load(readFileSync(SOURCES, "utf8")) as {
      sources: { tables: { name: string; columns: Column[] }[] }[];
    };
    const table = found.resources.find(({ type }) => type === "google_bigquery_table")?.body;
    const expression = String(table?.["schema"]).replace(/^\$\{(.*)\}$/s, "$1");
    for (const { columns, name } of sources[0]?.tables ?? []) {
      const schema = evaluate(expression.replaceAll("each.value", `local.raw_tables["${name}"]`));
      expect(schema).toEqual(
        columns.map((column) => ({
          name: column.name,
          type:
            { float64: "FLOAT", int64: "INTEGER" }[column.data_type] ??
            column.data_type.toUpperCase(),
          mode: column.config?.meta?.mode === "required" ? "REQUIRED" : "NULLABLE",
          description: column.description.trim(),
        })),
      );
    }
  });
});

/** What Terraform makes of an expression that gives JSON, with the raw tables at hand. */
function evaluate(expression: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), "terraform-"));
  try {
    const locals = ["raw", "raw_tables"].map((name) => {
      const text = String(found.locals[name]).replace(/^\$\{(.*)\}$/s, "$1");
      return `${name} = ${text.replaceAll(/"\$\{path\.module\}[^"]*"/g, JSON.stringify(SOURCES))}`;
    });
    const asked = `asked = ${expression}`;
    writeFileSync(join(folder, "main.tf"), `locals {\n${[...locals, asked].join("\n")}\n}\n`);
    const printed = execFileSync("terraform", [`-chdir=${folder}`, "console"], {
      input: "local.asked\n",
      encoding: "utf8",
    });
    return JSON.parse(JSON.parse(printed) as string);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
