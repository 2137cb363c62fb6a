import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { HELP, OPTIONS, parseArguments } from "../../scripts/pipeline/arguments.ts";

const TODAY = "2026-11-23";
const parse = (...args: string[]) => parseArguments(args, TODAY);

describe("parseArguments", () => {
  it("runs on sample data of four years without arguments", () => {
    expect(parse()).toEqual({
      years: [2019, 2020, 2021, 2022],
      choice: { from: "sample", templates: {} },
      out: "out",
      maxRejectShare: 0.05,
      vars: {},
      threads: 4,
      place: { kind: "duckdb" },
    });
  });

  it("keeps the real publishers' last five years apart from sample data", () => {
    expect(parse("--live")).toMatchObject({
      years: [2022, 2023, 2024, 2025, 2026],
      choice: { from: "live", templates: {} },
      out: "out/live",
    });
  });

  it("reads everything that can be given", () => {
    const given = parse(
      "--years",
      "2021",
      "--out",
      "x",
      "--max-reject-share",
      "0.2",
      "--threads",
      "2",
      "--vars",
      "{calorific_basis: net}",
      "--source",
      "energy=file:///d/{mon}-{year}.csv",
      "--source",
      "factors=https://example.org/{year}.xlsx?a=b",
    );
    expect(given).toEqual({
      years: [2021],
      choice: {
        from: "sample",
        templates: {
          energy: "file:///d/{mon}-{year}.csv",
          factors: "https://example.org/{year}.xlsx?a=b",
        },
      },
      out: "x",
      maxRejectShare: 0.2,
      vars: { calorific_basis: "net" },
      threads: 2,
      place: { kind: "duckdb" },
    });
  });

  it("leaves the rest unread when help is asked for", () => {
    expect(parse("--help")).toBeUndefined();
  });

  it.each([
    [["--nope"], "--nope"],
    [["stray"], "stray"],
    [["--years"], "--years"],
    [["--years", "2022-2019"], "runs backwards"],
    [["--source", "energy"], "names no source"],
    [["--source", "gas meter=https://example.org/{year}{mon}"], "names no source"],
    [["--source", "energy=ftp://example.org/{year}{mon}"], "https://"],
    [["--max-reject-share", "2"], "from 0 to 1"],
    [["--max-reject-share", ""], "from 0 to 1"],
    [["--threads", "0"], "from 1 to 64"],
    [["--vars", "calorific_basis"], "no mapping"],
    [["--vars", "{a: ["], "no mapping"],
  ])("refuses %j with a remedy", (args, message) => {
    expect(() => parse(...args)).toThrow(
      expect.objectContaining({
        name: "PipelineError",
        code: "invalid-input",
        message: expect.stringContaining(message),
        remedy: expect.stringMatching(/^(Run|Give|Write) .*\.$/),
      }),
    );
  });
});

it.each([
  [["--max-reject-share", "5"], "Write 5% as 0.05."],
  [["--threads", "0"], "Write --threads 4, or leave it out."],
])("says how to write %j otherwise", (args, remedy) => {
  expect(() => parse(...args)).toThrow(expect.objectContaining({ remedy }));
});

describe("the documentation", () => {
  it("tells of every option, and of no other, in the help", () => {
    const named = Array.from(HELP.matchAll(/^ {2}--([a-z-]+)/gm), ([, name = ""]) => name);
    expect([...new Set(named)].toSorted()).toEqual(Object.keys(OPTIONS).toSorted());
  });

  it("names only scripts that there are", async () => {
    const { scripts } = JSON.parse(await readFile("package.json", "utf8"));
    const readme = await readFile("README.md", "utf8");
    const named = new Set(Array.from(readme.matchAll(/npm run ([a-z:]+)/g), (match) => match[1]!));
    expect([...named].filter((name) => !(name in scripts))).toEqual([]);
    expect(named.size).toBeGreaterThan(4);
  });

  it("fits the help into eighty columns", () => {
    expect(HELP.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });
});
