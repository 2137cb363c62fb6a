import { afterEach, describe, expect, it, vi } from "vitest";
import { parseArguments as parsePipeline } from "../../scripts/pipeline/arguments.ts";
import { readOptions } from "../../scripts/read-options.ts";
import { parseArguments as parseTransform } from "../../scripts/transform/arguments.ts";

const OPTIONS = {
  years: { type: "string" },
  live: { type: "boolean" },
  source: { type: "string", multiple: true },
  "max-reject-share": { type: "string" },
  yes: { type: "boolean" },
  force: { type: "boolean" },
  help: { type: "boolean" },
} as const;

const read = (args: string[], env: NodeJS.ProcessEnv = {}) =>
  readOptions({ args, options: OPTIONS, allowPositionals: true }, "npm run it", env);

afterEach(() => vi.unstubAllEnvs());

describe("options that npm kept", () => {
  // What npm 11 makes of each line, less what is after `npm run it`.
  it.each([
    ["--years 2021", ["2021"], { years: "true" }, "--years", "--years 2021"],
    ["--years=2021", [], { years: "2021" }, "--years", "--years 2021"],
    ["--live", [], { live: "true" }, "--live", "--live"],
    [
      "--live --years 2021",
      ["2021"],
      { years: "true", live: "true" },
      "--years, --live",
      "--years 2021 --live",
    ],
    [
      "--max-reject-share=0.5",
      [],
      { max_reject_share: "0.5" },
      "--max-reject-share",
      "--max-reject-share 0.5",
    ],
    ["'a b' --years 2021", ["a b", "2021"], { years: "true" }, "--years", "'a b' --years 2021"],
    ["a --years 2021 2022", ["a", "2021", "2022"], { years: "true" }, "--years", "… --years …"],
    ["--force --live", [], { force: "true", live: "true" }, "--live, --force", "--live --force"],
    [
      "--source a=b --source c=d",
      ["a=b", "c=d"],
      { source: "true\n\ntrue" },
      "--source",
      "… --source … --source …",
    ],
  ])("%s is told to need --", (_, args, kept, names, example) => {
    const env = Object.fromEntries(
      Object.entries(kept).map(([name, value]) => [`npm_config_${name}`, value]),
    );
    expect(() => read(args, env)).toThrow(
      expect.objectContaining({
        code: "invalid-input",
        message: `npm kept ${names} for itself.`,
        remedy: `Put -- before the options, as in npm run it -- ${example}.`,
      }),
    );
  });

  it.each([{ npm_config_yes: "true" }, { npm_config_live: "" }, { npm_config_loglevel: "silent" }])(
    "leaves npm its own settings: %j",
    (env) => {
      expect(read(["--years", "2021"], env).values).toEqual({ years: "2021" });
    },
  );

  it("are looked for by the commands", () => {
    vi.stubEnv("npm_config_live", "true");
    expect(() => parsePipeline([], "2026-11-23")).toThrow("npm kept --live for itself.");
    vi.stubEnv("npm_config_select", "true");
    expect(() => parseTransform(["build", "dim_sites"])).toThrow(
      expect.objectContaining({
        remedy: "Put -- before the options, as in npm run transform -- build --select dim_sites.",
      }),
    );
  });
});

describe("an unknown option", () => {
  it.each([
    ["--year", "There is no option --year; did you mean --years?"],
    ["--yaers=2021", "There is no option --yaers; did you mean --years?"],
    ["--colour", "Unknown option '--colour'."],
    ["-q", "Unknown option '-q'."],
  ])("%s: %s", (option, told) => {
    expect(() => read([option])).toThrow(
      expect.objectContaining({
        message: `The command line cannot be read: ${told}`,
        remedy: "Run npm run it -- --help to see what it takes.",
      }),
    );
  });

  it("is told what there is where a command has no help", () => {
    const options = { out: { type: "string" }, dir: { type: "string" } } as const;
    expect(() => readOptions({ args: ["--help"], options }, "npm run it", {})).toThrow(
      expect.objectContaining({ remedy: "It takes --out, --dir." }),
    );
  });
});
