import { execFile, execFileSync } from "node:child_process";
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadMermaid } from "./report/mermaid.ts";
import { listBlocks, listCommands } from "./readme-blocks.ts";

const ROOT = resolve(import.meta.dirname, "..");
const readme = await readFile(join(ROOT, "README.md"), "utf8");
const blocks = listBlocks(readme);
const commands = blocks
  .filter(({ language }) => language === "sh")
  .flatMap(({ text }) => listCommands(text));

/** What cannot run here, and why. */
const ELSEWHERE: readonly [command: RegExp, reason: string][] = [
  [/^npm ci && npm test$/, "it is the run that this test is part of"],
  [/--live|www\.ecodriver/, "it asks the real publishers"],
  [/^gcloud |^gh |--warehouse bigquery|--project my-project/, "it needs an account in the cloud"],
  [/^npm run check$|^npm run build$|^\.ci\/run$/, "CI does it in steps of its own"],
  [/^npm run format$/, "it changes files; npm run check asks for the same"],
  [/^npm run sample$/, "it ends when it is told to; test/sample-publisher starts it"],
  [/^npm run bench$/, "it takes minutes, and measures nothing on a machine that is busy"],
];
const here = commands.filter((command) => !ELSEWHERE.some(([form]) => form.test(command)));

/** A copy of what is committed or about to be, whose packages are those of this checkout. */
let copy: string;
const said = new Map<string, string>();

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "readme-"));
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const names = execFileSync("git", [...list, "scripts", "actions", "transforms", "package.json"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  for (const name of names.split("\0")) {
    if (name === "" || name.startsWith("actions/dist/")) continue;
    await cp(join(ROOT, name), join(copy, name), { errorOnExist: false }).catch(ignoreMissing);
  }
  await symlink(join(ROOT, "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rm(copy, { recursive: true, force: true }));

/** Somebody may be deleting a file that git still lists. */
function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}

/** Runs a command as README has it, but that the packages are there already. */
function run(command: string): Promise<{ code: number; output: string }> {
  const shell = ["-c", command.replace(/^npm ci && /, "")];
  return new Promise((done) => {
    execFile("bash", shell, { cwd: copy, env: { ...process.env, CI: "" } }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code), output: `${out}${err}` });
    });
  });
}

describe("the README's commands", { timeout: 240_000 }, () => {
  it("are known, those that run here and those that cannot", () => {
    expect(here).toHaveLength(7);
    const unused = ELSEWHERE.filter(([form]) => !commands.some((command) => form.test(command)));
    expect(unused).toEqual([]);
  });

  it.each(here.slice(0, 2))("%s", async (command) => {
    const { code, output } = await run(command);
    expect(code, output).toBe(0);
  });

  it("add a source by the files that the README shows, and end as it says", async () => {
    for (const { file, isAppended, text } of blocks) {
      if (file === undefined) continue;
      await mkdir(dirname(join(copy, file)), { recursive: true });
      await (isAppended ? appendFile : writeFile)(join(copy, file), text);
    }
    for (const command of here.slice(2)) {
      const { code, output } = await run(command);
      expect(code, output).toBe(0);
      said.set(command, output);
    }
    const shown = blocks.find(({ text }) => text.startsWith("site  "));
    const question = here.find((command) => command.includes("kg_per_m2"));
    expect(said.get(question ?? "")).toContain(shown?.text.trim());
    expect(said.get("npm run setup -- --dry-run")).toContain("Nothing was run.");
    expect(await readFile(join(copy, "out/summary.md"), "utf8")).toContain("mart_emissions_per_m2");
  });

  it("run without an address of that source too, and say what was left out", async () => {
    const { code, output } = await run("npm run pipeline -- --years 2021 --out out/plain");
    expect(code, output).toBe(0);
    expect(output).toContain("site_floor_areas was left out");
  });

  it("say in the summary of a run that a project cannot be used", async () => {
    const file = join(copy, "transforms/models/marts/mart_emissions_per_m2.sql");
    await writeFile(file, (await readFile(file, "utf8")).replaceAll("floor_area_m2", "floor_area"));
    const { code, output } = await run("npm run pipeline -- --years 2021 --out out/plain");
    expect(code, output).toBe(1);
    expect(output).toMatch(/^✖ transform/m);
    const summary = await readFile(join(copy, "out/plain/summary.md"), "utf8");
    expect(summary).toMatch(/^## ❌/);
    expect(summary).toContain("floor\\_area");
  });
});

describe("the README", () => {
  it("leads to files and headings that are there", async () => {
    const missing: string[] = [];
    for (const [, target = ""] of readme.matchAll(/(?:\]\(|src="|srcset=")(?!https?:)([^)"]+)/g)) {
      const [path = "", heading] = target.split("#");
      const file = join(ROOT, path === "" ? "README.md" : path);
      const text = heading === undefined ? "" : await readFile(file, "utf8").catch(() => "");
      const heads = Array.from(text.matchAll(/^#+ (.*)$/gm), ([, head = ""]) => toAnchor(head));
      const isThere = execFileSync("git", ["ls-files", "-co", "--exclude-standard", file], {
        cwd: ROOT,
      });
      if (isThere.length === 0 || (heading !== undefined && !heads.includes(heading))) {
        missing.push(target);
      }
    }
    expect(missing).toEqual([]);
  });

  it("draws a diagram that Mermaid takes", async () => {
    const diagrams = blocks.filter(({ language }) => language === "mermaid");
    expect(diagrams).toHaveLength(1);
    const parse = await loadMermaid();
    for (const { text } of diagrams) await expect(parse(text)).resolves.toBeTruthy();
  });

  it("quotes only messages that the program has", () => {
    const [, table = ""] = readme.split("## When something is wrong\n");
    const [rows = ""] = table.split("\n## ");
    const quoted = Array.from(rows.matchAll(/^\| (?:`[^`]+`[ …]*)+/gm), ([cell]) =>
      Array.from(cell.matchAll(/`([^`]+)`/g), ([, text = ""]) => text),
    ).flat();
    expect(quoted.length).toBeGreaterThan(5);
    for (const text of quoted) {
      const search = ["grep", "-rlF", "--include=*.ts", text, "actions", "scripts"];
      expect(execFileSync("env", search, { cwd: ROOT, encoding: "utf8" }), text).not.toBe("");
    }
  });
});

/** A heading's anchor, as GitHub makes it. */
function toAnchor(head: string): string {
  return head
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}
