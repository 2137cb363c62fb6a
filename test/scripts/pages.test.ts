import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { COMMAND_PROGRAMS, renderCommands } from "../../scripts/build/commands.ts";
import { renderDbtFeatures } from "../../scripts/build/dbt-features.ts";
import { renderGoogleSql } from "../../scripts/build/googlesql.ts";

// `npm run build -- --pages` writes them.

it("has a page of the commands that says what they say themselves", async () => {
  expect(await readFile("scripts/README.md", "utf8")).toBe(await renderCommands("."));
  const { scripts } = JSON.parse(await readFile("package.json", "utf8"));
  for (const [name, program] of Object.entries(COMMAND_PROGRAMS)) {
    expect(scripts[name]).toContain(program);
  }
});

it("has a page of what of dbt runs here, by the names that the code knows", async () => {
  expect(await readFile("actions/transform/dbt.md", "utf8")).toBe(renderDbtFeatures());
});

it("has a page of what of GoogleSQL runs on DuckDB, by the tables that translation goes by", async () => {
  expect(await readFile("actions/lib/googlesql/README.md", "utf8")).toBe(renderGoogleSql());
});
