import { readFile } from "node:fs/promises";
import { describe, expect, it, test } from "vitest";
import { BUILTIN_NAMES } from "../../../actions/lib/project/builtins/builtins.ts";
import { parseArguments, readHelp } from "../../../scripts/transform/arguments.ts";
import { COMMANDS, OPTIONS, renderHelp } from "../../../scripts/transform/options.ts";

const parse = (...args: string[]) => parseArguments(args);

test("words after a list's option are of that list, as in dbt", () => {
  expect(parse("build", "-s", "a+", "tag:b,c", "--exclude", "d", "--models", "e")).toMatchObject({
    command: "build",
    select: "a+ tag:b,c e",
    exclude: "d",
  });
  expect(parse("--select", "a", "--quiet", "build")).toMatchObject({
    command: "build",
    select: "a",
  });
});

test("ls lists models alone for --models, as in dbt, and other commands take all kinds", () => {
  expect(parse("ls", "-m", "a")).toMatchObject({ select: "a", resourceTypes: ["model"] });
  expect(parse("ls", "-m", "a", "--resource-type", "test").resourceTypes).toEqual(["test"]);
  expect(parse("ls", "-s", "a").resourceTypes).toBeUndefined();
  expect(parse("build", "-m", "a").resourceTypes).toBeUndefined();
  expect(parse("ls", "--exclude-resource-type", "test", "seed").resourceTypes).toEqual([
    "model",
    "unit_test",
    "source",
  ]);
});

test("everything that can be given is read", () => {
  const line = `run --project-dir p --vars {a:1} --target prod --dataset d --database w.duckdb
    --target-path t --threads 2 -f --force -x --state s --defer -q --resource-type model test unit_test
    --exclude-resource-type unit_test --indirect-selection cautious`;
  const given = parse(...line.split(/\s+/));
  expect(given).toEqual({
    command: "run",
    subject: undefined,
    select: undefined,
    exclude: undefined,
    resourceTypes: ["model", "test"],
    indirectSelection: "cautious",
    projectDir: "p",
    vars: { "a:1": null },
    target: "prod",
    dataset: "d",
    database: "w.duckdb",
    targetPath: "t",
    threads: 2,
    isFullRefresh: true,
    isForced: true,
    failsFast: true,
    state: "s",
    defers: true,
    preview: undefined,
    against: undefined,
    dropping: undefined,
    output: "text",
    isQuiet: true,
    place: { kind: "duckdb" },
    isEstimating: false,
    maxRunBytes: undefined,
    pricePerTib: 6.25,
  });
});

test("what may be spent on BigQuery is read", () => {
  const place =
    "--warehouse bigquery --project p-1 --location EU --bucket b --max-bytes-billed 1GB";
  const line = `plan ${place} --estimate --max-run-bytes 2GiB --price-per-tib 7.5`;
  expect(parse(...line.split(" "))).toMatchObject({
    place: {
      kind: "bigquery",
      project: "p-1",
      location: "EU",
      bucket: "b",
      maxBytesBilled: 1_000_000_000,
    },
    isEstimating: true,
    maxRunBytes: 2_147_483_648,
    pricePerTib: 7.5,
  });
});

test.each([
  [["12"], { which: { number: 12 }, isDryRun: false }],
  [["12", "--dry-run"], { which: { number: 12 }, isDryRun: true }],
  [["--orphans", "--keep", "12, 15"], { which: { keep: [12, 15] }, isDryRun: false }],
  [["--orphans", "--keep", "12\n15\n"], { which: { keep: [12, 15] }, isDryRun: false }],
  [["--orphans", "--keep", ""], { which: { keep: [] }, isDryRun: false }],
])("drop-preview %j", (args, dropping) => {
  expect(parse("drop-preview", ...args)).toMatchObject({ dropping });
});

test.each([[[]], [["--help"]], [["build", "-h"]]])("%j asks for the help", (args) => {
  expect(readHelp(args)).toContain("Usage: npm run transform");
});

test.each([
  [["biuld"], "There is no command biuld; did you mean build?"],
  [["--quiet"], "names no command"],
  [["build", "orders"], 'build is given "orders"'],
  [["lineage"], "lineage is asked of one column or model"],
  [["lineage", "a.b", "c.d"], "and 2 were given"],
  [["plan", "--fail-fast"], "plan takes no --fail-fast"],
  [["list"], "There is no command list"],
  [["ls", "--indirect-selection", "eagre"], "eagre is not known; did you mean eager?"],
  [["ls", "--exclude-resource-type", "tests"], "tests is not known; did you mean test?"],
  [["snapshot"], "There is no command snapshot"],
  [["build", "--nope"], "Unknown option '--nope'."],
  [["build", "--threads", "0"], "from 1 to 64"],
  [["build", "--preview", "0"], "--preview 0 is no number"],
  [["build", "--preview", "12; drop"], "is no number"],
  [["ls", "--preview", "1"], "ls takes no --preview"],
  [["drop-preview"], "does not say which"],
  [["drop-preview", "1", "2"], "is given"],
  [["drop-preview", "1", "--orphans", "--keep", "2"], "does not say which"],
  [["drop-preview", "--orphans"], "does not say which"],
  [["drop-preview", "--orphans", "--keep", "all"], "--keep all is no number"],
  [["build", "--defer"], "does not say whose relations"],
  [["ls", "--resource-type", "modle"], "did you mean model?"],
  [["ls", "--output", "mermaid"], "--output mermaid is not known to ls"],
  [["build", "--vars", "a"], "no mapping"],
  [["build", "--nope"], "--nope"],
  [["plan", "--estimate"], "--estimate is for bigquery only"],
  [["build", "--max-run-bytes", "1GB"], "--max-run-bytes is for bigquery only"],
  [["build", "--price-per-tib", "free"], "no price in dollars"],
])("%j is refused with a remedy", (args, message) => {
  expect(() => parse(...args)).toThrow(
    expect.objectContaining({
      code: "invalid-input",
      message: expect.stringContaining(message),
      remedy: expect.stringMatching(/^[A-Z].*\.$/),
    }),
  );
});

test.each([
  [["build", "--vars", "{a:", "8}"], "Put quotes around what --vars is given"],
  [["build", "orders"], "Write --select orders."],
  [["retry", "orders"], "Leave it out."],
])("%j: %s", (args, remedy) => {
  expect(() => parse(...args)).toThrow(
    expect.objectContaining({ remedy: expect.stringContaining(remedy) }),
  );
});

test("the help of a command is that of the first word that belongs to no option", () => {
  expect(readHelp(["--target", "test", "lineage", "-h"])).toContain(
    "Usage: npm run transform -- lineage MODEL.COLUMN [options]",
  );
  expect(() => readHelp(["biuld", "-h"])).toThrow("did you mean build?");
});

describe("the documentation", () => {
  const read = () => readFile("actions/transform/README.md", "utf8");
  const listNames = (text: string, pattern: RegExp): string[] =>
    [...new Set(Array.from(text.matchAll(pattern), ([, name = ""]) => name))].toSorted();

  it("tells of every option, and of no other, in the help and in the reference", async () => {
    const options = Object.keys(OPTIONS).toSorted();
    expect(listNames(renderHelp(), /^ {2}--([a-z-]+)/gm)).toEqual(options);
    expect(listNames(await read(), /^\| `--([a-z-]+)/gm)).toEqual(options);
  });

  it("tells of every command, and of no other, in the help and in the reference", async () => {
    const commands = Object.keys(COMMANDS).toSorted();
    const [, help = ""] = renderHelp().split("[options]\n");
    expect(listNames(help, /^ {2}([a-z][a-z-]+) /gm)).toEqual(commands);
    const [, table = ""] = (await read()).split("## Commands\n");
    const [rows = ""] = table.split("| Option");
    const cells = rows.split("\n").map((row) => row.split("|")[1] ?? "");
    expect(listNames(cells.join("\n"), /`([a-z-]+)(?: (?:MODEL\.COLUMN|NUMBER))?`/g)).toEqual(
      commands,
    );
  });

  it("names every macro of dbt's and of dbt_utils that there is", async () => {
    const text = await read();
    const missing = [...BUILTIN_NAMES.dbt, ...BUILTIN_NAMES.dbt_utils].filter(
      (name) => !text.includes(`\`${name}\``),
    );
    expect(missing).toEqual([]);
  });

  it("tells in the help of a command of its options alone", () => {
    expect(listNames(renderHelp("clean"), /^ {2}--([a-z-]+)/gm)).toEqual([
      "help",
      "quiet",
      "target-path",
    ]);
    expect(renderHelp("clean")).toContain("Usage: npm run transform -- clean [options]");
  });

  it.each([undefined, "build", "compile"] as const)("fits the help of %s into 80 columns", (of) => {
    expect(
      renderHelp(of)
        .split("\n")
        .filter((line) => line.length > 80),
    ).toEqual([]);
  });
});
